"""The term sheet on a party's phone: the neutral notice, the sheet, its points one by one, what its reader has said to them. Pure.

A party's screens depend on what the mediator sent and told, and on that party's own acts, never on what anybody else has said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from bot.present.acts import PartyAct
from bot.present.disclosure import gone, neutral, party_act, quoted
from flows.case import CaseId
from flows.say import Button, Document, Paragraph, Repeat, Say, Style, Tone
from flows.terms import TermSheet
from flows.text import Text

PLAIN = "terms"  # the kind of the document
_NAME = "points.pdf"  # says nothing of a case
_A_ROW = 6  # buttons with a number


class Mark(Enum):
    """What its reader is shown of their own answer to a point. Values name wordings."""

    OPEN = "open"
    RIGHT = "right"
    NOT_QUITE = "not-quite"
    ADVISER = "adviser"
    BEFORE = "before"  # said on an earlier phone: that it was answered, and not how


@dataclass(frozen=True, slots=True)
class View:
    """The newest version as one person sees it. `marks`: their own, point by point."""

    sheet: TermSheet
    mediator: str
    marks: tuple[Mark, ...]

    @property
    def left(self) -> int:
        """Count the points to which nothing is said yet."""
        return self.marks.count(Mark.OPEN)

    @property
    def is_told(self) -> bool:
        """Say whether all were told that everybody has confirmed it; then nothing is asked any more."""
        return self.sheet.told_at is not None

    def act(self, deed: PartyAct, key: str, at: int = 0, *, tone: Tone = Tone.NORMAL) -> Button:
        """Make a button about this version, or about one point of it."""
        return party_act(self.sheet.id, deed, key, visit=at, tone=tone, params={"number": at + 1})


def slot_of(case: CaseId) -> str:
    """Name the one message about the term sheet in a party's chat."""
    return f"ts:{case}"


# --- the notice ---------------------------------------------------------------------------------------------------


def arrival(sheet: TermSheet) -> list[Say]:
    """Tell somebody, in neutral words, that there is something to look at; alike for a version and for what is told of it."""
    show = party_act(sheet.id, PartyAct.TERMS, "disclose-show")
    later = party_act(sheet.id, PartyAct.TERMS_LATER, "disclose-later")
    return [gone(slot_of(sheet.case)), neutral(slot_of(sheet.case), show, later)]


def put_off(sheet: TermSheet) -> list[Say]:
    """Leave only the button that shows it."""
    show = party_act(sheet.id, PartyAct.TERMS, "disclose-show")
    return [gone(slot_of(sheet.case)), neutral(slot_of(sheet.case), show)]


def in_ledger(sheet: TermSheet) -> Say:
    """Lead from somebody's ledger to the sheet."""
    show = party_act(sheet.id, PartyAct.TERMS, "disclose-show")
    return Say((Paragraph(Text("terms-in-ledger", {"count": len(sheet.points)}), Style.TITLE),), ((show,),))


# --- the sheet ----------------------------------------------------------------------------------------------------


def fresh(say: Say) -> list[Say]:
    """Show a screen at the end of the chat."""
    return [gone(say.slot), say]


def redrawn(say: Say) -> list[Say]:
    """Change the screen in place."""
    return [replace(say, edits=True, repeat=Repeat.SAFE)]


def opened(view: View) -> Say:
    """Show what there is, what it is and what it is not, and lead into it."""
    lines = [Paragraph(text) for text in _head(view)]
    if view.is_told:
        return _screen(view, lines, [(view.act(PartyAct.TERMS_POINT, "terms-look", 0),)])
    if view.left == 0:
        return _screen(view, lines, [(view.act(PartyAct.TERMS_ALL, "terms-own"),)])
    first = view.marks.index(Mark.OPEN)
    key = "terms-begin" if view.left == len(view.marks) else "terms-go-on"
    return _screen(view, lines, [(view.act(PartyAct.TERMS_POINT, key, first, tone=Tone.GO),)])


def _head(view: View) -> Iterator[Text]:
    sheet = view.sheet
    if view.is_told:
        yield Text("terms-told", {"mediator": view.mediator, "version": sheet.version})
    else:
        yield Text("terms-head", {"mediator": view.mediator, "count": len(sheet.points)})
        yield Text("terms-alone", {"mediator": view.mediator})
    yield Text("terms-record")
    if sheet.version > 1 and not view.is_told:
        yield Text("terms-changed", {"version": sheet.version, "left": view.left})


def point(view: View, at: int) -> Say:
    """Show one point in full, and ask about it."""
    shown, mark, about = view.sheet.points[at], view.marks[at], {"number": at + 1, "count": len(view.marks)}
    lines = [Paragraph(Text("terms-point", about), Style.TITLE), quoted(shown.words)]
    if mark is not Mark.OPEN:
        lines.append(Paragraph(Text(f"terms-said-{mark.value}"), Style.QUIET))
    ways = tuple(
        view.act(PartyAct.TERMS_POINT, "terms-point-number", n) for n in (at - 1, at + 1) if 0 <= n < len(view.marks)
    )
    rows = [] if view.is_told else [(button,) for button in _answers(view, at)]
    return _screen(view, lines, [*rows, *([ways] if ways else [])])


def _answers(view: View, at: int) -> Iterator[Button]:
    yield view.act(PartyAct.TERMS_RIGHT, "terms-right", at)
    yield view.act(PartyAct.TERMS_NOT_QUITE, "terms-not-quite", at)
    yield view.act(PartyAct.TERMS_ADVISER, "terms-adviser", at)


def asked_why(view: View, at: int) -> Say:
    """Thank somebody for whom a point is not quite right, and let them say what is not. They need not."""
    lines = [
        Paragraph(Text("terms-point", {"number": at + 1, "count": len(view.marks)}), Style.TITLE),
        Paragraph(Text("terms-why", {"mediator": view.mediator})),
    ]
    rows = [(view.act(PartyAct.TERMS_SAY, "terms-say", at),), (_onward(view, at),)]
    return _screen(view, lines, rows)


def _onward(view: View, at: int) -> Button:
    """Lead to the next point to which nothing is said yet, or to all that is said."""
    after = [n for n, mark in enumerate(view.marks) if mark is Mark.OPEN and n > at]
    left = after or [n for n, mark in enumerate(view.marks) if mark is Mark.OPEN]
    if not left:
        return view.act(PartyAct.TERMS_ALL, "terms-own")
    return view.act(PartyAct.TERMS_POINT, "terms-next", left[0], tone=Tone.GO)


def all_said(view: View) -> Say:
    """List what somebody has said to each point, with a way back to every one."""
    key = "terms-open-still" if view.left else "terms-done"
    lines = [Paragraph(Text(key, {"mediator": view.mediator, "left": view.left}))]
    for number, mark in enumerate(view.marks, start=1):
        lines.append(Paragraph(Text(f"terms-mark-{mark.value}", {"number": number}), Style.LINE))
    numbers = [view.act(PartyAct.TERMS_POINT, "house-number", at) for at in range(len(view.marks))]
    return _screen(view, lines, [tuple(numbers[n : n + _A_ROW]) for n in range(0, len(numbers), _A_ROW)])


def _screen(view: View, lines: list[Paragraph], rows: Sequence[tuple[Button, ...]]) -> Say:
    """Add what every screen of it has: the document, and a way to put it away."""
    ends = (view.act(PartyAct.TERMS_PAPER, "terms-paper"), view.act(PartyAct.TERMS_LATER, "terms-away"))
    return Say(tuple(lines), (*rows, ends), slot=slot_of(view.sheet.case), protect=True)


def paper(sheet: TermSheet, ref: str) -> Say:
    """Send the sheet as a document. It holds nobody's answers, so that its reader can show it to whom they like; it can be kept and sent on."""
    return Say(document=Document(PLAIN, ref, _NAME), slot=f"{slot_of(sheet.case)}:p")
