"""The term sheet at the mediator's desk: her points to tap, the sheet before it goes, what was said to it, what she may tell. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.present import notes, seen
from bot.present.acts import DeskAct
from bot.present.desk import act
from bot.present.disclosure import quoted
from bot.present.fitting import Cut, fitted, listed, packed
from bot.present.handover import read_button
from bot.present.words import Wordbook
from flows.case import Case, CaseId, CaseState, RunId
from flows.private import Private
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say, Style, Tone
from flows.terms import MOST_POINTS, Saying, TermSheet
from flows.terms_draft import Draft, has_room
from flows.text import Joined, Param, Text

PAGE = 18  # points on one screen
_A_ROW = 6  # buttons with a number
_MOST_READ = 24  # buttons that show what somebody wrote: the newest


@dataclass(frozen=True, slots=True)
class Board:
    """The sheet as she has it. `newest`: the version everybody has, and when it went, where she is. `seen`: a check sum of the draft."""

    case: Case
    draft: Draft
    seen: int
    newest: TermSheet | None
    sent_at: datetime | None
    is_sent: bool  # what everybody has reads exactly like the draft
    picked: int | None = None
    page: int = 0

    def which(self, visit: int) -> int | None:
        """Read which point a button is about; None if the draft has changed since."""
        return seen.read(self.seen, visit)

    def act(self, deed: DeskAct, key: str, at: int = 0, *, tone: Tone = Tone.NORMAL) -> Button:
        """Make a button about a point, or about the sheet as it stands."""
        press = Press(Deed.DESK, bytes.fromhex(self.case.id), deed.value, seen.write(self.seen, at))
        return Button(Text(key, {"number": at + 1}), press, tone)


def slot_of(case: CaseId) -> str:
    """Name the message in which she writes it."""
    return f"tw:{case}"


def redrawn(say: Say) -> Say:
    """Change the message in place."""
    return replace(say, edits=True, repeat=Repeat.SAFE)


# --- writing it ---------------------------------------------------------------------------------------------------


def board(board: Board, locale: str, wordbook: Wordbook) -> Say:
    """Draw the sheet with what she can do: all points in short, or one of them in full."""
    slot = slot_of(board.case.id)
    if board.picked is not None:
        lines = [Paragraph(Text("terms-what", {"number": board.picked + 1}), Style.TITLE)]
        lines.append(quoted(board.draft[board.picked].words))
        return Say(tuple(lines), tuple(_of_one(board, board.picked)), slot=slot)
    start = board.page - board.page % PAGE
    found = fitted(lambda longest: [list(_lines(board, start, Cut(board.case.id, longest)))], locale, wordbook)
    return replace(found[0], rows=tuple(_of_all(board, start)), slot=slot, protect=False)  # hers, to copy and word anew


def _lines(board: Board, start: int, fit: Cut) -> Iterator[Paragraph]:
    yield Paragraph(Text("terms-title", {"ref": board.case.ref}), Style.TITLE)
    yield Paragraph(_state(board), Style.LINE)
    if not board.draft:
        yield Paragraph(Text("terms-none"))
    was_out = False
    for at, each in list(enumerate(board.draft))[start : start + PAGE]:
        if each.out and not was_out:
            yield Paragraph(Text("agenda-left-out"), Style.QUIET)
        was_out = each.out
        label = Text("terms-words", {"words": fit.cut(each.words)})
        yield Paragraph(Text("house-item", {"number": at + 1, "label": label}), Style.LINE)
    if board.draft and _is_open(board):
        yield Paragraph(Text("terms-which"), Style.QUIET)


def _state(board: Board) -> Text:
    if board.newest is None or board.sent_at is None:
        return Text("terms-state-draft")
    about: dict[str, Param] = {"version": board.newest.version, "at": board.sent_at}
    if not board.is_sent:
        return Text("terms-state-changed", about)
    return Text("terms-state-told" if board.newest.told_at is not None else "terms-state-sent", about)


def _is_open(board: Board) -> bool:
    return board.case.state is CaseState.OPEN


def _of_all(board: Board, start: int) -> Iterator[tuple[Button, ...]]:
    case = board.case.id
    if _is_open(board):
        shown = range(start, min(start + PAGE, len(board.draft)))
        numbers = [board.act(DeskAct.TERMS_PICK, "house-number", at) for at in shown]
        yield from (tuple(numbers[n : n + _A_ROW]) for n in range(0, len(numbers), _A_ROW))
    turn = [(start - PAGE, "house-back"), (start + PAGE, "agenda-on")]
    pages = tuple(board.act(DeskAct.TERMS_LIST, key, at) for at, key in turn if 0 <= at < len(board.draft))
    if pages:
        yield pages
    if _is_open(board):
        yield from _on(board)
    if board.newest is not None:
        yield (act(DeskAct.TERMS_SAID, case, "terms-said"),)
        yield act(DeskAct.TERMS_PLAIN, case, "terms-plain"), act(DeskAct.TERMS_HERS, case, "terms-hers")
    yield (act(DeskAct.CASE, case, "desk-open-case"),)


def _on(board: Board) -> Iterator[tuple[Button, ...]]:
    """Offer to go on writing, and to look at the whole before it goes."""
    if has_room(board.draft):
        yield (board.act(DeskAct.TERMS_ADD, "terms-add"),)
    if not board.is_sent and any(not each.out for each in board.draft):
        yield (board.act(DeskAct.TERMS_CHECK, "terms-check", tone=Tone.GO),)


def _of_one(board: Board, at: int) -> Iterator[tuple[Button, ...]]:
    yield board.act(DeskAct.TERMS_UP, "agenda-up", at), board.act(DeskAct.TERMS_DOWN, "agenda-down", at)
    is_out = board.draft[at].out
    deed, key = (DeskAct.TERMS_BACK, "agenda-to-kept") if is_out else (DeskAct.TERMS_OUT, "agenda-to-dropped")
    yield board.act(DeskAct.TERMS_WORD, "agenda-word", at), board.act(deed, key, at)
    yield (board.act(DeskAct.TERMS_LIST, "terms-list", at, tone=Tone.GO),)


def full(case: Case) -> Say:
    """Say that no further point fits; what she wrote stands above, in her own message."""
    return decided(case, "terms-full", most=MOST_POINTS)


# --- before it goes -----------------------------------------------------------------------------------------------


def confirmed_first(
    board: Board, next_one: TermSheet, new: int, found: Sequence[notes.Finding], locale: str, wordbook: Wordbook
) -> list[Say]:
    """Show the whole of what everybody would read, in as many messages as it takes, after what it repeats, if it repeats something.

    new: how many points are asked anew.
    """
    head = Text("terms-confirm", {"ref": board.case.ref, "version": next_one.version})
    blocks = [[Paragraph(head, Style.TITLE)]]
    blocks += [[Paragraph(line)] for line in _numbered(next_one)]
    if next_one.version > 1:
        blocks.append([Paragraph(Text("terms-anew", {"count": new}), Style.QUIET)])
    blocks.append([Paragraph(Text("terms-look-out"), Style.QUIET)])
    *before, last = packed(blocks, locale, wordbook)
    key, tone = ("desk-message-send-anyway", Tone.STOP) if found else ("terms-send", Tone.GO)
    rows = ((board.act(DeskAct.TERMS_SEND, key, tone=tone),), (act(DeskAct.TERMS, board.case.id, "terms-back"),))
    warned = [notes.warned(found)] if found else []
    return [*warned, *before, replace(last, rows=rows, slot=slot_of(board.case.id))]


def _numbered(sheet: TermSheet) -> Iterator[Text]:
    for number, point in enumerate(sheet.points, start=1):
        yield Text("house-item", {"number": number, "label": Text("terms-words", {"words": point.words})})


def decided(case: Case, key: str, **params: Param) -> Say:
    """Say in place of the question what became of it."""
    words = Paragraph(Text(key, {"ref": case.ref, **params}))
    return Say((words,), ((act(DeskAct.TERMS, case.id, "terms-back"),),), slot=slot_of(case.id))


# --- what was said ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Said:
    """What one person has said to the newest version, for the mediator alone. `by`: places of points, None for those not answered.

    `wrote`: (place of the point, the run they wrote it in); a place that is None is of a point that is not on the sheet any more.
    """

    name: Private[str]
    by: Mapping[Saying | None, tuple[int, ...]]
    wrote: tuple[tuple[int | None, RunId], ...] = ()
    rests: bool = False  # on hold


def said(case: Case, sheet: TermSheet, given: Sequence[Said], *, confirmed: bool, may_tell: bool) -> Say:
    """List what each has said. confirmed: everybody has confirmed each point; may_tell: and she may tell them all so."""
    lines = [Paragraph(Text("terms-said-title", {"ref": case.ref, "version": sheet.version}), Style.TITLE)]
    lines += [Paragraph(Text("terms-said-line", {"name": s.name, "what": _in_short(s)}), Style.LINE) for s in given]
    if sheet.told_at is not None:
        lines.append(Paragraph(Text("terms-tell-done", {"ref": case.ref})))
    elif confirmed:
        lines.append(Paragraph(Text("terms-all" if may_tell else "terms-all-waits")))
    tell = [(_of_version(case, sheet, DeskAct.TERMS_TELL, "terms-tell", Tone.GO),)] if may_tell else []
    reads = [(_read(run, each.name, at),) for each in given for at, run in each.wrote][-_MOST_READ:]
    ways = [(act(DeskAct.TERMS_HERS, case.id, "terms-hers"),), (act(DeskAct.TERMS, case.id, "terms-back"),)]
    return Say(tuple(lines), (*tell, *reads, *ways), slot=slot_of(case.id), protect=True)


def _in_short(one: Said) -> Text:
    """Say in one line how many points somebody has confirmed, and name the others."""
    about: dict[str, Param] = {"count": len(one.by.get(Saying.RIGHT, ())), "all": sum(map(len, one.by.values()))}
    parts = [Text("terms-count-right", about)]
    for saying, key in ((Saying.NOT_QUITE, "not-quite"), (Saying.ADVISER, "adviser"), (None, "open")):
        if places := one.by.get(saying, ()):
            parts.append(Text(f"terms-count-{key}", {"numbers": Joined(tuple(str(at + 1) for at in places))}))
    if one.rests:
        parts.append(Text("terms-count-rests"))
    return listed(parts)


def _read(run: RunId, name: Private[str], at: int | None) -> Button:
    key = "preview-read" if at is None else "terms-read"
    return replace(read_button(run), label=Text(key, {"name": name, "number": 0 if at is None else at + 1}))


def _of_version(case: Case, sheet: TermSheet, deed: DeskAct, key: str, tone: Tone = Tone.NORMAL) -> Button:
    return Button(Text(key), Press(Deed.DESK, bytes.fromhex(case.id), deed.value, sheet.version), tone)


def asked_to_tell(case: Case, sheet: TermSheet, mediator: str) -> Say:
    """Show exactly what all would read, and ask once more: it cannot be taken back."""
    told = Text("terms-told", {"mediator": mediator, "version": sheet.version})
    lines = (Paragraph(Text("terms-tell-ask", {"ref": case.ref}), Style.TITLE), Paragraph(told, Style.QUOTE))
    yes = _of_version(case, sheet, DeskAct.TERMS_TELL_YES, "terms-tell-yes", Tone.GO)
    return Say(lines, ((yes,), (act(DeskAct.TERMS_SAID, case.id, "tick-leave"),)), slot=slot_of(case.id))
