"""Reminders: each row said once, to whoever may be told now, or the mediator is told that she has to.

Everything is looked at anew in the transaction that hands a reminder on, and once more in the one in which it is claimed for sending: the
version, the seat, the hold, the hours of that person at that moment.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.present import session as screens
from bot.present import session_desk as desk_screens
from bot.present.disclosure import gone
from bot.service import attend
from bot.service.attend import Attendee
from bot.service.context import Desk
from bot.service.session import MEDIATOR
from flows.case import Case, CaseState
from flows.private import HOUSE, Seat, Viewer
from flows.scheduling import Due, Missed, Now, Reach, Reminder, Verdict, Wait, plan, verdict
from flows.sessions import Session
from storage import cases, chats, people, reminders, sessions
from storage.chats import Chat
from storage.keys import desk_key
from storage.reminders import Planned, State


def say_due(desk: Desk) -> int:
    """Say what is due, or tell the mediator; return how many rows were looked at."""
    found = reminders.due(desk.unit, desk.now)
    for planned in found:
        session, case = _of(desk, planned)
        if session is None or case is None:
            reminders.mark(desk.unit, planned, State.VOID, desk.now)
        elif planned.participant == MEDIATOR:
            _hers(desk, case, session, planned)
        else:
            _theirs(desk, case, session, planned)
    return len(found)


def _of(desk: Desk, planned: Planned) -> tuple[Session | None, Case | None]:
    """Find what a reminder is about; nothing if its version stands no more, or the case is closed."""
    session = sessions.get(desk.unit, HOUSE, planned.session)
    if session is None or not session.stands or session.version != planned.version:
        return None, None
    case = cases.get(desk.unit, HOUSE, session.case)
    return (session, case) if case is not None and case.state is CaseState.OPEN else (None, None)


def _theirs(desk: Desk, case: Case, session: Session, planned: Planned) -> None:
    attendee = attend.one(desk, planned.participant)
    if attendee is None and people.get(desk.unit, HOUSE, planned.participant) is not None:
        _alarm(desk, case, session, planned)  # their seat is theirs, and whoever holds it is not confirmed
        return
    if attendee is None or not attend.is_invited(session, attendee.person):
        reminders.mark(desk.unit, planned, State.VOID, desk.now)
        return

    def go() -> None:
        note = screens.reminder(session, planned.due.kind, attendee.reach.zone)
        # One asked for anew takes the place of the one before: only one of a slot is found again.
        before = (gone(note.slot),) if planned.due.kind is Reminder.AGAIN else ()
        desk.say(attendee.lane, attendee.owner, *before, note)

    _decide(desk, case, session, planned, _verdict(desk, session, planned, attendee), go)


def _verdict(desk: Desk, session: Session, planned: Planned, attendee: Attendee) -> Verdict:
    due = _anew(session, planned, attendee.reach)
    decided = verdict(due, attendee.reach, now=desk.now, held=attendee.held)
    return Missed() if attendee.away and isinstance(decided, Now) else decided


def _anew(session: Session, planned: Planned, reach: Reach) -> Due:
    """Work out anew when a reminder is due: the person may live elsewhere now, or the zone database be another one."""
    dues = plan(session.starts, session.ends, reach, since=session.published_at)
    return next((due for due in dues if due.kind is planned.due.kind), planned.due)


def _decide(
    desk: Desk, case: Case, session: Session, planned: Planned, decided: Verdict, go: Callable[[], None]
) -> None:
    match decided:
        case Now():
            go()
            reminders.mark(desk.unit, planned, State.SAID, desk.now)
        case Wait(at):
            reminders.plan_again(desk.unit, planned, Due(planned.due.kind, at, planned.due.until), desk.now)
        case Missed():
            _alarm(desk, case, session, planned)


def _alarm(desk: Desk, case: Case, session: Session, planned: Planned) -> None:
    """Tell the mediator, and nobody else, that somebody was not reminded."""
    reminders.mark(desk.unit, planned, State.MISSED, desk.now)
    desk.tell_mediator(case, "desk-notice-session-call", desk_screens.look_button(session))


def _hers(desk: Desk, case: Case, session: Session, planned: Planned) -> None:
    """Remind the mediator; in the evening also of who has not said that they will be there."""
    hers = attend.mediator_reach(desk, case)
    if hers is None:
        reminders.mark(desk.unit, planned, State.VOID, desk.now)
        return
    lane, reach = hers

    def go() -> None:
        desk.say(lane, desk_key(case.mediator), desk_screens.desk_reminder(case, session, planned.due.kind))
        if planned.due.kind is Reminder.EVENING and not _all_have_answered(desk, case, session):
            desk.tell_mediator(case, "desk-notice-session-open", desk_screens.look_button(session))

    decided = verdict(_anew(session, planned, reach), reach, now=desk.now, held=False)
    if not isinstance(decided, Missed):
        _decide(desk, case, session, planned, decided, go)
        return
    if desk.now < session.ends:  # late for her is better than not at all
        go()
    reminders.mark(desk.unit, planned, State.MISSED, desk.now)


def _all_have_answered(desk: Desk, case: Case, session: Session) -> bool:
    said = sessions.said(desk.unit, Viewer(Seat.MEDIATOR, case.id), session)
    everybody = attend.attendees(desk, case, session.side)
    return not attend.absent(desk, case, session.side, everybody) and all(a.person.id in said for a in everybody)


# --- once more, when it is claimed for sending --------------------------------------------------------------------


def still_fits(desk: Desk, lane: bytes, slot: str, *, doubted: bool) -> bool:
    """Say whether a reminder may go out at this moment; if not, it is planned for later, or the mediator is told.

    It may have waited since it was handed on: the line was down, or nothing ran. doubted: it may be on the phone already, and is not
    planned again then. Whatever is no reminder fits.
    """
    named = screens.of_reminder_slot(slot)
    chat = chats.find(desk.unit, lane) if named else None
    if named is None or chat is None:
        return True
    session_id, version, kind = named
    rows = (reminders.find(desk.unit, session_id, version, who, kind) for who in _served_at(desk, chat))
    planned = next((row for row in rows if row is not None), None)
    if planned is None or planned.state is not State.SAID:
        return False
    session, case = _of(desk, planned)
    if session is None or case is None:
        if not doubted:  # what may be on the phone already stays noted as said
            reminders.mark(desk.unit, planned, State.VOID, desk.now)
        return False
    decided = _now(desk, session, planned)
    if isinstance(decided, Now):
        return True
    _decide(desk, case, session, planned, Missed() if doubted else decided, lambda: None)
    return False


def _served_at(desk: Desk, chat: Chat) -> list[str]:
    """Name whoever may be reminded in a chat: its seat, and those that its person has in other cases."""
    if chat.mediator:
        return [MEDIATOR]
    held = [person.id for person in people.of_chat(desk.unit, chat.ref)]
    return [chat.participant or MEDIATOR, *(each for each in held if each != chat.participant)]


def _now(desk: Desk, session: Session, planned: Planned) -> Verdict:
    if planned.participant == MEDIATOR:
        return Now()
    attendee = attend.one(desk, planned.participant)
    return Missed() if attendee is None else _verdict(desk, session, planned, attendee)
