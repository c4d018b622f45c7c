"""The agenda as the mediator arranges it, one message that changes in place; and how it reads wherever it is shown. Pure.

A change is two taps: the topic's number, and what becomes of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.present import seen
from bot.present.acts import DeskAct
from bot.present.desk import act
from bot.present.fitting import Cut, cut_in, fitted
from bot.present.living import marked
from bot.present.seen import MOST
from bot.present.words import Wordbook
from flows.agenda_edit import on_the_agenda
from flows.case import Case, CaseId
from flows.findings import HerTopic, Order, Place
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say, Style, Tone
from flows.text import Param, Text

PAGE = 18  # topics on one screen
_A_ROW = 6  # buttons with a number
_ORDERS = tuple(Order)
_PLACES = tuple(Place)


@dataclass(frozen=True, slots=True)
class Board:
    """How the agenda of a case stands. `seen`: proves that what a button changes is what she saw. `orders`: those that are composed.

    has_edited: there is something to take back.
    """

    case: Case
    topics: tuple[HerTopic, ...]
    orders: tuple[Order, ...]
    seen: int
    picked: int | None = None
    page: int = 0
    has_edited: bool = False

    def visit(self, which: int) -> int:
        """Write which topic a button is about, and how the agenda stood."""
        return seen.write(self.seen, which)

    def which(self, visit: int) -> int | None:
        """Read which topic a button is about; None if the agenda has changed since."""
        return seen.read(self.seen, visit)


def slot_of(case: str) -> str:
    """Name the message."""
    return f"ag:{case}"


def button(case: CaseId) -> Button:
    """Lead to the agenda of a case."""
    return act(DeskAct.AGENDA, case, "agenda-button")


def board(board: Board, locale: str, wordbook: Wordbook, *, more: Sequence[Button] = ()) -> Say:
    """Draw the agenda with what she can do. more: what else leads on from the list."""
    first = board.picked if board.picked is not None else board.page
    start = first - first % PAGE
    found = fitted(lambda longest: [list(_lines(board, start, Cut(board.case.id, longest)))], locale, wordbook)
    rows = _of_all(board, start, more) if board.picked is None else _of_one(board, board.picked)
    return replace(found[0], rows=tuple(rows), slot=slot_of(board.case.id))


def redrawn(say: Say) -> Say:
    """Change the message in place."""
    return replace(say, edits=True, repeat=Repeat.SAFE)


# --- how it reads -------------------------------------------------------------------------------------------------


def title(topic: HerTopic, fit: Cut) -> Text:
    """Name a topic: in her words if there are any, else as it is composed."""
    if topic.own is not None:
        return Text("agenda-own", {"words": fit.cut(topic.own)})
    return Text("agenda-off-lists-title") if topic.topic is None else cut_in(topic.topic.title, fit)


def line(number: int, topic: HerTopic, fit: Cut) -> Text:
    """Write one topic with its number, and what there is to note about it."""
    what = title(topic, fit)
    if topic.topic is None and topic.own is not None:
        what = Text("agenda-noted", {"what": what, "note": Text("agenda-off-lists")})
    elif topic.is_new:
        what = Text("agenda-noted", {"what": what, "note": Text("agenda-new")})
    return Text("briefing-ground-numbered", {"number": number, "what": what})


def as_arranged(topics: Sequence[HerTopic], fit: Cut) -> Iterator[tuple[str, list[Text]]]:
    """Yield what is on the agenda, and what is parked, each under its heading; what she left out is left out.

    A title in her words is hers to say; one that is composed holds words of the sides' lists, and says whether they may be said.
    """
    numbered = list(enumerate(topics, start=1))
    for place, head in ((Place.KEPT, "agenda-hers"), (Place.LATER, "agenda-for-later")):
        lines = [_marked(number, topic, fit) for number, topic in numbered if topic.place is place]
        if lines:
            yield head, lines


def _marked(number: int, topic: HerTopic, fit: Cut) -> Text:
    what = line(number, topic, fit)
    return what if topic.own is not None or topic.topic is None else marked(topic.topic.mark, what)


def in_session(topics: Sequence[HerTopic], fit: Cut) -> list[Paragraph]:
    """Write what is on the agenda below a session; nothing if she has arranged none."""
    lines = [line(n, topic, fit) for n, topic in enumerate(on_the_agenda(topics), start=1)]
    above = [Paragraph(Text("agenda-hers"))] if lines else []
    return [*above, *(Paragraph(each, Style.LINE) for each in lines)]


# --- the screen ---------------------------------------------------------------------------------------------------


def _lines(board: Board, start: int, fit: Cut) -> Iterator[Paragraph]:
    yield Paragraph(Text("agenda-title", {"ref": board.case.ref}), Style.TITLE)
    if not board.topics:
        yield Paragraph(Text("agenda-none"))
    before = Place.KEPT
    for at, topic in list(enumerate(board.topics))[start : start + PAGE]:
        if topic.place is not before or (at == start and topic.place is not Place.KEPT):
            before = topic.place
            yield Paragraph(Text("agenda-for-later" if before is Place.LATER else "agenda-left-out"), Style.QUIET)
        yield Paragraph(line(at + 1, topic, fit), Style.TITLE if at == board.picked else Style.LINE)
    hint = "agenda-what" if board.picked is not None else "agenda-which"
    yield Paragraph(Text(hint if board.topics else "agenda-comes", _number(board)), Style.QUIET)


def _number(board: Board) -> dict[str, Param]:
    return {} if board.picked is None else {"number": board.picked + 1}


def _of_all(board: Board, start: int, more: Sequence[Button]) -> Iterator[tuple[Button, ...]]:
    shown = range(start, min(start + PAGE, len(board.topics), MOST))
    numbers = [_press(board, DeskAct.AGENDA_PICK, "house-number", at, params={"number": at + 1}) for at in shown]
    yield from (tuple(numbers[n : n + _A_ROW]) for n in range(0, len(numbers), _A_ROW))
    turn = [(start - PAGE, "house-back"), (start + PAGE, "agenda-on")]
    pages = tuple(_press(board, DeskAct.AGENDA_LIST, key, at) for at, key in turn if 0 <= at < len(board.topics))
    if pages:
        yield pages
    for order in board.orders:
        key = f"agenda-order-{order.value}"
        yield (_press(board, DeskAct.AGENDA_ORDER, key, 0, extra=_ORDERS.index(order)),)
    if board.has_edited:
        yield (_press(board, DeskAct.AGENDA_UNDO, "agenda-undo", 0),)
    yield from ((button,) for button in more)
    yield (
        act(DeskAct.BRIEFING, board.case.id, "desk-briefing"),
        act(DeskAct.CASE, board.case.id, "desk-open-case"),
    )


def _of_one(board: Board, at: int) -> Iterator[tuple[Button, ...]]:
    topic = board.topics[at]
    if topic.place is Place.KEPT:
        yield _press(board, DeskAct.AGENDA_UP, "agenda-up", at), _press(board, DeskAct.AGENDA_DOWN, "agenda-down", at)
    words = [_press(board, DeskAct.AGENDA_WORD, "agenda-word", at)]
    if topic.own is not None and topic.topic is not None:
        words.append(_press(board, DeskAct.AGENDA_UNWORD, "agenda-unword", at))
    yield tuple(words)
    yield tuple(
        _press(board, DeskAct.AGENDA_KEEP, f"agenda-to-{place.value}", at, extra=_PLACES.index(place))
        for place in Place
        if place is not topic.place
    )
    yield (_press(board, DeskAct.AGENDA_LIST, "agenda-list", at, tone=Tone.GO),)


def _press(
    board: Board,
    deed: DeskAct,
    key: str,
    at: int,
    *,
    extra: int = 0,
    tone: Tone = Tone.NORMAL,
    params: dict[str, Param] | None = None,
) -> Button:
    press = Press(Deed.DESK, bytes.fromhex(board.case.id), deed.value + extra, board.visit(at))
    return Button(Text(key, params or {}), press, tone)
