"""Who is asked to a session, how each of them may be written to, and who has to be called instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.present import session_desk as screens
from bot.present.disclosure import side_names
from bot.service import preparing
from bot.service.contact import is_held, safe_contact
from bot.service.context import Desk
from bot.service.seat_run import intake_of
from flows.case import Case, Participant, Role, SideNo
from flows.counsel import is_beside
from flows.disclosure import may_read
from flows.private import HOUSE, Seat, Viewer
from flows.scheduling import Contact, Reach
from flows.sessions import Session, is_asked, is_for
from flows.text import Param
from storage import outbox, people, reminders, sessions
from storage.keys import side_key
from storage.reminders import State

NO_MESSAGES, HELD, AWAY, LATE, ABSENT = "no-messages", "held", "away", "late", "absent"  # why somebody has to be called


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who is asked: their lane, how they may be written to, whether a human has to look first, whether they cannot be reached."""

    person: Participant
    lane: bytes
    reach: Reach
    held: bool
    away: bool

    @property
    def owner(self) -> str:
        """Name the key their messages are sealed under."""
        return side_key(self.person.case, self.person.side)

    @property
    def why_call(self) -> str:
        """Say why nothing is sent to them, "" if it is."""
        if self.held:
            return HELD
        if self.reach.contact is Contact.NO_MESSAGES:
            return NO_MESSAGES
        return AWAY if self.away else ""


def attendees(desk: Desk, case: Case, side: SideNo) -> list[Attendee]:
    """List everybody who is asked to what is for a side (0: for both), whom the mediator has confirmed: parties, then who is beside them."""
    found = []
    for person in people.of_case(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id):
        if is_for(side, person.side) and (attendee := _attendee(desk, person)) is not None:
            found.append(attendee)
    return sorted(found, key=lambda a: (a.person.side, a.person.role is not Role.PARTY))


def absent(desk: Desk, case: Case, side: SideNo, everybody: Sequence[Attendee]) -> list[SideNo]:
    """List the chairs asked to what is for a side where nobody can be told yet: not joined, not agreed or not confirmed.

    everybody: all who can be told. Whoever has withdrawn everything is asked to nothing any more.
    """
    there = {attendee.person.side for attendee in everybody if not is_beside(attendee.person)}
    asked = [chair.number for chair in case.sides if is_for(side, chair.number) and chair.number not in there]
    return [chair for chair in asked if not desk.unit.vault.is_erased(side_key(case.id, chair))]


def one(desk: Desk, participant: str) -> Attendee | None:
    """Return somebody as they can be reached now, None if they have no seat any more or are not confirmed."""
    person = people.get(desk.unit, HOUSE, participant)
    return None if person is None else _attendee(desk, person)


def _attendee(desk: Desk, person: Participant) -> Attendee | None:
    is_welcome = person.confirmed_at is not None if is_beside(person) else may_read(person)
    lane = people.lane_of(desk.unit, person.id) if is_welcome else None
    if lane is None:
        return None
    reach = Reach(person.zone) if is_beside(person) else _reach(desk, person)
    held, away = is_held(desk.unit, person.case, person.side), outbox.is_ended(desk.unit, lane) or not person.has_phone
    return Attendee(person, lane, reach, held, away)


def _reach(desk: Desk, person: Participant) -> Reach:
    """Read where a party lives and how it may be written to from its own answers."""
    intake = intake_of(desk.unit, person)
    if intake is None:
        return Reach(person.zone)
    contact, hours = safe_contact(desk.unit, intake)
    return Reach(person.zone, contact, hours)


def mediator_reach(desk: Desk, case: Case) -> tuple[bytes, Reach] | None:
    """Return the mediator's lane and how she may be reminded, None if she has no chat."""
    found = people.mediator(desk.unit, case.mediator)
    return None if found is None or found.chat is None else (found.chat, Reach(found.zone, Contact.ANY_TIME))


def lines(desk: Desk, case: Case, session: Session, *, fully: bool = False) -> list[screens.Line]:
    """Tell the mediator of everybody who is asked: what they said, and whether she has to call them.

    fully: also what makes taking part hard for a party, and what its intake has left open.
    """
    said = sessions.said(desk.unit, Viewer(Seat.MEDIATOR, case.id), session)
    late = _not_reminded(desk, session)
    names = side_names(case)
    found, everybody = [], attendees(desk, case, session.side)
    for attendee in everybody:
        person = attendee.person
        name: Param = screens.called_by(names[person.side], person.seen_as if is_beside(person) else None)
        line = screens.Line(name, said.get(person.id), attendee.why_call or LATE * (person.id in late))
        intake = intake_of(desk.unit, person) if fully and person.role is Role.PARTY else None
        if intake is not None:
            line = replace(line, needs=preparing.needs_of(desk, intake), still=preparing.open_of(intake))
        found.append(line)
    return found + absent_lines(desk, case, session.side, everybody)


def absent_lines(desk: Desk, case: Case, side: SideNo, everybody: Sequence[Attendee]) -> list[screens.Line]:
    """Tell the mediator at whose chairs nobody can be told of what is for a side."""
    names = side_names(case)
    return [screens.Line(names[chair], None, ABSENT) for chair in absent(desk, case, side, everybody)]


def _not_reminded(desk: Desk, session: Session) -> set[str]:
    """Name those whom the newest reminder that was due has not reached."""
    newest: dict[str, State] = {}
    planned = reminders.of_session(desk.unit, session.id, session.version)
    for each in sorted(planned, key=lambda p: p.due.at):
        if each.state in (State.SAID, State.MISSED):
            newest[each.participant] = each.state
    return {participant for participant, state in newest.items() if state is State.MISSED}


def is_invited(session: Session, person: Participant) -> bool:
    """Say whether somebody may know of a session."""
    return session.case == person.case and is_asked(session, person.side)
