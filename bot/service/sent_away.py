"""Taking the seat back from somebody who was not the person invited. They learn nothing more, and what they did is nobody's."""

from __future__ import annotations

from bot.service import beside, swap_own
from bot.service.contact import give_up
from bot.service.context import Desk
from bot.service.seat_run import of_person
from flows.case import Case, Insight, Participant, Role, StatementId
from storage import guards, people, ranges, statements, terms, ticks


def send_away(desk: Desk, case: Case, person: Participant) -> None:
    """Take the seat of somebody, for good: whoever was invited comes with a new invitation, and begins anew."""
    lane = people.lane_of(desk.unit, person.id)
    people.remove(desk.unit, person.id, desk.now)
    desk.note(case.id, "mediator", "refused", person.id)
    if person.role is Role.PARTY:
        _take_out(desk, person)
        _close_to_those_beside(desk, person)
    if lane is None:
        return
    if give_up(desk, person, lane):
        guards.forget(desk.unit, lane)
    _put_aside(desk, person, lane)


def _take_out(desk: Desk, person: Participant) -> None:
    """Take out what they answered to what is asked of all: it would count, and be shown, as the answer of whoever sits there next."""
    swap_own.empty(desk, person)
    for answered in (ticks, ranges, terms):
        answered.forget(desk.unit, person.case, person.side)


def _close_to_those_beside(desk: Desk, person: Participant) -> None:
    """Let whoever is beside the seat see nothing, until the right person has decided what they see."""
    for each in beside.of_side(desk, person.case, person.side):
        people.let_see(desk.unit, each.id, Insight.NOTHING, ())


def _put_aside(desk: Desk, person: Participant, lane: bytes) -> None:
    """Park all that was said in the seat, whichever conversation the chat is in: it is nobody's answer in this case."""
    for stored in of_person(desk.unit, person, lane):
        marker = StatementId(desk.house.chance.new_id())
        statements.park(desk.unit, stored, tuple(stored.run.known), marker=marker, now=desk.now)
