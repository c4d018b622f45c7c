"""One more person of a side: the mediator says what she calls them, and gets their invitation. The law is `flows.several`.

They join, agree, answer and decide as the first person did; nothing of either reaches the other.
"""

from __future__ import annotations

from bot.present import several as screens
from bot.present.disclosure import plain, side_names
from bot.service import open_case
from bot.service.context import Desk, Visit
from flows.answers import Words
from flows.case import Case, CaseState, Side, SideNo
from flows.private import HOUSE, MEDIATOR_ONLY, Label, Private
from flows.say import Button
from flows.several import next_chair, nth_of
from storage import cases, statements
from storage.runs import StoredRun

FLOW = "another"
CASE, SIDE = "case", "side"  # facts of her run


def buttons(case: Case) -> tuple[tuple[Button, ...], ...]:
    """Offer to invite one more person, in an open case."""
    return screens.buttons(case) if case.state is CaseState.OPEN else ()


def facts_for(case: Case, side: int) -> dict[str, str] | None:
    """Return what her run about a side begins with, None if nobody more can be invited there."""
    names = side_names(case)
    first = SideNo(side)
    if case.state is not CaseState.OPEN or first not in names or nth_of(first) > 1 or next_chair(first, names) is None:
        return None
    return {CASE: case.id, SIDE: str(first), "name": names[first].read_as(HOUSE)}


def from_run(visit: Visit, stored: StoredRun) -> None:
    """Give a chair to the person she has named, and give her the invitation."""
    desk = visit.desk
    case = cases.get(desk.unit, HOUSE, stored.run.facts.get(CASE, ""))
    first = SideNo(int(stored.run.facts.get(SIDE, "0")))
    if case is None or case.mediator != stored.mediator or facts_for(case, first) is None:
        visit.say(plain("desk-another-not"))
        return
    added = _with_chair(desk, case, stored, first)
    desk.note(case.id, "mediator", "added_person", str(added.number))
    names = side_names(case)
    case = cases.get(desk.unit, HOUSE, case.id) or case
    visit.say(screens.added(added.name, names[first]), *open_case.invite(desk, case, (added.number,)))


def _with_chair(desk: Desk, case: Case, stored: StoredRun, first: SideNo) -> Side:
    """Add the chair. It begins with the language and the time zone of the side."""
    beside = next(side for side in case.sides if side.number == first)
    number = next_chair(first, side_names(case))
    answer = statements.of_run(desk.unit, HOUSE, stored)["called"].answer.read_as(HOUSE)
    assert number is not None and isinstance(answer, Words)  # the caller has asked for room; the flow asks for words
    added = Side(number, Private(answer.text, Label(case.id, MEDIATOR_ONLY)), beside.locale, beside.zone)
    cases.add_chair(desk.unit, case.id, added)
    return added
