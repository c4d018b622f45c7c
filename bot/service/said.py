"""What a side has said so far and the mediator has read: where the guard looks before words of hers go out. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.present.record import label_of
from bot.service import telling
from bot.service.context import Desk
from flows.answers import Amount, Answer, Day, Listed, PickedMany, Words
from flows.case import Case, SideNo, Statement
from flows.disclosure import Telling
from flows.private import Seat, Viewer
from flows.ranges import why_not_read
from flows.text import Text
from storage import matters, ranges, statements, swaps


@dataclass(frozen=True, slots=True)
class Said:
    """One text of a side, with the name of the question, and what of it the mediator may tell."""

    label: Text
    text: str
    telling: Telling


def said_by(desk: Desk, case: Case, side: SideNo) -> list[Said]:
    """List what a side has written: its answers, its sentences, what it has sealed (which is kept until all of it is opened)."""
    viewer = Viewer(Seat.MEDIATOR, case.id)
    told = telling.of_answers(desk, case, side)
    found = [
        Said(_label(desk, s), text, told(s, item))
        for s in statements.visible_to(desk.unit, viewer, case.id)
        if s.side == side
        for item, text in _texts(s, viewer)
    ]
    for s in _ranges(desk, case):  # never to be told, whatever the rules of the case (domain §1.1, T7)
        found += [Said(_label(desk, s), text, Telling.NOT) for _, text in _texts(s, viewer) if s.side == side]
    for held in matters.of_case(desk.unit, viewer, case.id):
        if held.matter.side == side and held.matter.sentence is not None:
            text = held.matter.sentence.read_as(viewer)
            found.append(Said(Text("desk-message-from-sentence"), text, telling.of_matter(desk, case, held)))
    for swap in swaps.of_case(desk.unit, viewer, case.id):
        sealed = swaps.sealed(desk.unit, viewer, swap.id).get(side)
        if sealed is not None and sealed.sentence is not None:
            text = sealed.sentence.read_as(viewer)
            found.append(Said(Text("desk-message-from-exchange"), text, Telling.NOT))
    return found


def _ranges(desk: Desk, case: Case) -> tuple[Statement, ...]:
    """Return the ranges that were opened to her; of one that is sealed she is not told even that a figure of hers is in it."""
    if why_not_read(ranges.of_case(desk.unit, case.id)) is not None:
        return ()
    return ranges.read(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id)


def _label(desk: Desk, statement: Statement) -> Text:
    return label_of(desk.house.flows.flow(statement.flow), statement.place)


def _texts(statement: Statement, viewer: Viewer) -> Iterator[tuple[str, str]]:
    """Yield (item of a list whose items are matters, or "", text) of an answer."""
    answer: Answer = statement.answer.read_as(viewer)
    match answer:
        case Words():
            yield "", answer.text
        case PickedMany(_, own) if own:
            yield "", own
        case Listed(items):
            yield from (("" if statement.place not in telling.PLACES else item.id, item.label) for item in items)
        case Amount(_, low, high):
            yield from (("", str(figure)) for figure in (low, high) if figure is not None)
        case Day(day):
            yield "", day.isoformat()
