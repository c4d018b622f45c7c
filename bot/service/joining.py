"""Telling the mediator, once and nobody else, that the day for the answers has passed and a side has not joined.

Looked at anew at the moment itself: her time zone, the day and the people may all have changed since it was planned.
"""

from __future__ import annotations

from bot.service.context import Desk
from flows.case import Case, CaseId, CaseState
from flows.joining import asked_from, have_not_joined
from flows.private import HOUSE, Seat, Viewer
from storage import cases, joining, people
from storage.keys import side_key

_AT_ONCE = 20  # cases in one transaction


def plan(desk: Desk, case: Case) -> None:
    """Plan the look at a case by its day; none without a day. Whoever changes the day calls it again."""
    joining.plan(desk.unit, case.id, None if case.answer_by is None else asked_from(case.answer_by, _zone(desk, case)))


def look_due(desk: Desk) -> int:
    """Look at the cases whose day has passed; return how many were looked at."""
    found = joining.due(desk.unit, desk.now, _AT_ONCE)
    for case_id in found:
        _look(desk, case_id, cases.get(desk.unit, HOUSE, case_id))
    return len(found)


def _look(desk: Desk, case_id: CaseId, case: Case | None) -> None:
    if case is None or case.answer_by is None or case.state is not CaseState.OPEN:
        joining.plan(desk.unit, case_id, None)
        return
    if (at := asked_from(case.answer_by, _zone(desk, case))) > desk.now:
        joining.plan(desk.unit, case.id, at)
        return
    joining.plan(desk.unit, case.id, None)
    if _somebody_is_missing(desk, case):
        desk.note(case.id, "house", "told_of_absence")
        desk.tell_mediator(case, "desk-notice-absent")


def _somebody_is_missing(desk: Desk, case: Case) -> bool:
    here = people.of_case(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id)
    left = [s.number for s in case.sides if desk.unit.vault.is_erased(side_key(case.id, s.number))]
    return bool(have_not_joined(case, here, left=left))


def _zone(desk: Desk, case: Case) -> str:
    found = people.mediator(desk.unit, case.mediator)
    return found.zone if found else desk.house.default_zone
