"""A session is published, moved, called off: told to everybody it concerns at the same moment, in the same words (R4).

A move or a cancellation is a new version; in the same transaction all that was planned for the one before is given up.
"""

from __future__ import annotations

from dataclasses import replace

from bot.house import House
from bot.present import session as screens
from bot.present.calendar import calendar_file
from bot.present.disclosure import gone
from bot.present.slots import is_answered
from bot.service import attend, slots_told
from bot.service.attend import Attendee
from bot.service.context import Desk
from flows.case import Case
from flows.private import HOUSE
from flows.scheduling import Contact, Reminder, plan, safe_moment
from flows.sessions import Session, Standing, is_for
from storage import Unit, cases, outbox, reminders, sessions, slots
from storage.reminders import Planned, State

MEDIATOR = ""  # in a reminder's row, in place of a participant
_HERS = (Reminder.EVENING, Reminder.SOON)


def publish(desk: Desk, case: Case, session: Session, *, run: str = "") -> bool:
    """Keep a version, give up what was planned for the one before, tell everybody, plan their reminders. False if it has been published."""
    if not sessions.put(desk.unit, session, run=run):
        return False
    verb = "session_cancelled" if not session.stands else "session_moved" if session.version > 1 else "session_set"
    desk.note(case.id, "mediator", verb, session.id)
    everybody = attend.attendees(desk, case, session.side)
    _give_up(desk, case, session, everybody)
    for attendee in everybody:
        tell(desk, session, attendee)
    plan_all(desk, case, session)
    return True


def called_off(desk: Desk, case: Case, session: Session) -> bool:
    """Call a session off. False if that was done already."""
    version = replace(
        session, version=session.version + 1, standing=Standing.CANCELLED, place=None, published_at=desk.now
    )
    return publish(desk, case, version)


def tell(desk: Desk, session: Session, attendee: Attendee) -> None:
    """Put the neutral notice into somebody's lane, within the hours they named; nothing if somebody has to call them."""
    if attendee.why_call:
        return
    reach, due = attendee.reach, desk.now
    if reach.contact is Contact.CERTAIN_HOURS:
        due = safe_moment(desk.now, zone=reach.zone, contact=reach.contact, hours=reach.hours) or desk.now
    desk.say(attendee.lane, attendee.owner, *screens.news(session), due=None if due <= desk.now else due)


def plan_all(desk: Desk, case: Case, session: Session) -> None:
    """Plan everybody's reminders, or plan those anew that are not said yet: a zone, or what is known of zones, may have changed."""
    if not session.stands:
        return
    for attendee in attend.attendees(desk, case, session.side):
        plan_one(desk, session, attendee)
    hers = attend.mediator_reach(desk, case)
    if hers is not None:
        dues = plan(session.starts, session.ends, hers[1], since=session.published_at)
        kept = [due for due in dues if due.kind in _HERS]
        reminders.plan(desk.unit, session.id, session.version, MEDIATOR, kept, desk.now)


def plan_one(desk: Desk, session: Session, attendee: Attendee) -> None:
    """Plan one person's reminders."""
    dues = plan(session.starts, session.ends, attendee.reach, since=session.published_at)
    reminders.plan(desk.unit, session.id, session.version, attendee.person.id, dues, desk.now)


def plan_anew(desk: Desk) -> int:
    """Plan every session that stands anew, at a start: the zone database may be another one. Count them."""
    found = [s for s in sessions.current(desk.unit) if s.ends > desk.now]
    for session in found:
        if (case := cases.get(desk.unit, HOUSE, session.case)) is not None:
            plan_all(desk, case, session)
    return len(found)


def _give_up(desk: Desk, case: Case, session: Session, everybody: list[Attendee]) -> None:
    """Give up what waits for earlier versions, and take away what stands on the phones of them."""
    said = [each for n in range(1, session.version) for each in reminders.of_session(desk.unit, session.id, n)]
    reminders.void(desk.unit, session.id, desk.now)
    lanes = {str(a.person.id): (a.lane, a.owner) for a in everybody}
    for each in (s for s in said if s.state is State.SAID and s.participant in lanes):
        lane, owner = lanes[each.participant]
        withdraw(desk, lane, owner, each)
    hers = attend.mediator_reach(desk, case)
    if hers is not None:
        for each in (s for s in said if s.state is State.SAID and s.participant == MEDIATOR):
            outbox.void_lane(desk.unit, hers[0], slot=_slot(each))
    for attendee in everybody:
        outbox.void_lane(desk.unit, attendee.lane, slot=screens.news_slot(session.id))


def withdraw(desk: Desk, lane: bytes, owner: str, planned: Planned) -> None:
    """Give up a reminder that waits in a lane, or take it away from where it stands."""
    outbox.void_lane(desk.unit, lane, slot=_slot(planned))
    desk.say(lane, owner, gone(_slot(planned)))


def _slot(planned: Planned) -> str:
    return screens.reminder_slot(planned.session, planned.version, planned.due.kind)


def to_calendar(unit: Unit, house: House, session_id: str, locale: str) -> bytes | None:
    """Make the calendar file of a session as it stands, None if there is none such."""
    session = sessions.get(unit, HOUSE, session_id)
    return None if session is None else calendar_file(session, locale, house.wordbook)


def welcome(desk: Desk, case: Case, participant: str) -> None:
    """Tell somebody who may be asked from now on of the sessions and times they are asked to, and plan their reminders.

    From now on: the mediator has confirmed them, or they have agreed to take part, whichever comes last.
    """
    attendee = attend.one(desk, participant)
    if attendee is None:
        return
    for times in slots.of_case(desk.unit, HOUSE, case.id):
        said = slots.marked(desk.unit, HOUSE, times).get(attendee.person.id)
        if is_for(times.side, attendee.person.side) and not is_answered(said):
            slots_told.tell(desk, times, attendee)
    for session in sessions.of_case(desk.unit, HOUSE, case.id):
        if session.stands and session.starts > desk.now and attend.is_invited(session, attendee.person):
            tell(desk, session, attendee)
            plan_one(desk, session, attendee)
