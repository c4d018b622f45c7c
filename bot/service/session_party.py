"""What somebody who is asked to a session can do with it: see it, say whether they come, be reminded again, put it into a calendar.

What they say goes to the mediator alone. Parties and whoever is beside them see and do the same, but for a party whom a human has to
see first (`flows.sessions.may_show`).
"""

from __future__ import annotations

from datetime import timedelta

from bot.present import day
from bot.present import session as screens
from bot.present import session_desk as desk_screens
from bot.present.acts import PartyAct
from bot.present.disclosure import plain
from bot.service import attend, hold, open_case, preparing
from bot.service.attend import Attendee
from bot.service.context import Toast, Visit
from flows.counsel import is_beside
from flows.private import HOUSE, Seat, Viewer
from flows.say import Press
from flows.scheduling import again
from flows.sessions import Coming, Session, may_show
from flows.text import Text
from storage import cases, reminders, sessions
from storage.reminders import Planned
from storage.runs import StoredRun

HERE = (*range(PartyAct.SESSION.value, PartyAct.CALENDAR.value + 1), PartyAct.DAY.value)  # the acts this file knows

_NEAR = timedelta(days=1)
_CALLED_OFF = (PartyAct.SESSION.value, PartyAct.SESSION_LATER.value, PartyAct.CALENDAR.value)


def tap(visit: Visit, _stored: StoredRun | None, press: Press) -> Toast | None:
    """Do what a button about a session says. None if there is no such session for them."""
    found = _of(visit, press.ref.hex())
    if found is None:
        return None
    session, attendee = found
    match PartyAct(press.code):
        case PartyAct.SESSION_LATER:
            visit.say(screens.put_off(session, press.visit, attendee.reach.zone))
        case PartyAct.SESSION | PartyAct.CALENDAR | PartyAct.SNOOZE | PartyAct.DAY if not _may_see(session, attendee):
            hold.say_until(visit, _mediator(visit, session))
        case PartyAct.SESSION:
            show(visit, session, attendee, press.visit)
        case PartyAct.DAY if session.stands and visit.desk.now < session.ends:
            visit.say(*day.runs(session, attendee.reach.zone, _mediator(visit, session)))
        case PartyAct.DAY:
            show(visit, session, attendee)
        case PartyAct.CALENDAR:
            visit.say(screens.file(session, visit.chat.locale))
        case PartyAct.COMING | PartyAct.NOT_COMING as answer:
            return _answer(
                visit, session, attendee, Coming.YES if answer is PartyAct.COMING else Coming.NO, press.visit
            )
        case _:
            _snooze(visit, session, attendee)
    return Toast()


def after_closing(visit: Visit, press: Press) -> bool:
    """Let somebody whose case is closed read that a session was called off, and take it out of their calendar; False for all else."""
    found = _of(visit, press.ref.hex()) if press.code in _CALLED_OFF else None
    return found is not None and not found[0].stands and tap(visit, None, press) is not None


def _of(visit: Visit, session_id: str) -> tuple[Session, Attendee] | None:
    """Find a session somebody is asked to."""
    attendee = attend.one(visit.desk, visit.chat.participant or "")
    if attendee is None:
        return None
    viewer = Viewer(Seat.SIDE, attendee.person.case, attendee.person.side)
    session = sessions.get(visit.desk.unit, viewer, session_id)
    return None if session is None or not attend.is_invited(session, attendee.person) else (session, attendee)


def _may_see(session: Session, attendee: Attendee) -> bool:
    """Say whether they may see its details; a hold is of a party, and whoever is beside it is not told of it."""
    return may_show(session, held=attendee.held and not is_beside(attendee.person))


def show(visit: Visit, session: Session, attendee: Attendee, which: int = 0) -> None:
    """Show the details, as they stand now, whichever notice led here."""
    is_party, said = not is_beside(attendee.person), _said(visit, session, attendee)
    intake = preparing.intake_of(visit.desk, attendee.lane) if is_party else None
    about = attendee.reach.zone, _mediator(visit, session), said, is_party, "" if intake is None else intake.run.id
    reader = screens.Reader(*about)
    visit.say(*screens.details(session, reader, which, now=visit.desk.now))


def _said(visit: Visit, session: Session, attendee: Attendee) -> Coming | None:
    """Return what somebody has said about this version so far."""
    viewer = Viewer(Seat.SIDE, attendee.person.case, attendee.person.side)
    return sessions.said(visit.desk.unit, viewer, session).get(attendee.person.id)


def _mediator(visit: Visit, session: Session) -> str:
    case = cases.get(visit.desk.unit, HOUSE, session.case)
    assert case is not None  # the session is of it
    return open_case.mediator_of(visit.desk, case)


def _answer(visit: Visit, session: Session, attendee: Attendee, coming: Coming, seen: int) -> Toast:
    """Keep what somebody says; that they cannot come, or can after all, the mediator is told at once, and she alone.

    An answer to an hour that is not the one it begins is none to this: they are shown how it stands, and asked.
    """
    desk, (is_to_this, which) = visit.desk, screens.answered_to(session, seen)
    if not session.stands or desk.now >= session.ends or not is_to_this:
        if _may_see(session, attendee):
            show(visit, session, attendee, which)
        else:
            hold.say_until(visit, _mediator(visit, session))
        return Toast() if is_to_this else Toast(Text("house-out-of-date"))
    before = _said(visit, session, attendee)
    sessions.say(desk.unit, session, attendee.person, coming, desk.now)
    case = cases.get(desk.unit, HOUSE, session.case)
    if case is not None and before is not coming and Coming.NO in (before, coming):
        desk.tell_mediator(case, "desk-notice-session-no", desk_screens.look_button(session))
    visit.say(plain(f"session-noted-{coming.value}", mediator=_mediator(visit, session)))
    return Toast()


def _snooze(visit: Visit, session: Session, attendee: Attendee) -> None:
    """Plan one more reminder, at somebody's own wish; not for whom the mediator has to call."""
    desk, reach = visit.desk, attendee.reach
    if not session.stands or desk.now >= session.ends:
        visit.say(plain("session-over"))
        return
    if attendee.why_call:
        visit.say(plain("session-no-reminder"))
        return
    due = again(desk.now, session.starts, reach)
    if due is None:
        visit.say(plain("session-too-near"))
        return
    planned = Planned(session.id, session.version, attendee.person.id, due)
    reminders.plan_again(desk.unit, planned, due, desk.now)
    visit.say(plain("session-again-at", at=screens.local(due.at, reach.zone)))


def to_come(visit: Visit) -> list[tuple[Session, Attendee]]:
    """List the sessions somebody is asked to that are still to come."""
    attendee = attend.one(visit.desk, visit.chat.participant or "")
    if attendee is None:
        return []
    viewer = Viewer(Seat.SIDE, attendee.person.case, attendee.person.side)
    found = sessions.of_case(visit.desk.unit, viewer, attendee.person.case)
    return [(s, attendee) for s in found if s.stands and s.ends > visit.desk.now]


def command(visit: Visit) -> None:
    """Show what is to come, on somebody's own wish."""
    found = to_come(visit)
    seen = [(session, attendee) for session, attendee in found if _may_see(session, attendee)]
    for session, attendee in seen:
        show(visit, session, attendee)
    if not found:
        visit.say(plain("session-none"))
    elif not seen:
        hold.say_until(visit, _mediator(visit, found[0][0]))


def pending(visit: Visit) -> None:
    """Point again to a session somebody has not answered: they asked not to be written to, or lost sight of the notice."""
    for session in _unanswered(visit):
        visit.say(*screens.news(session))


def waits(visit: Visit) -> bool:
    """Say whether there is a session somebody has not answered."""
    return bool(_unanswered(visit))


def _unanswered(visit: Visit) -> list[Session]:
    found = [(session, attendee) for session, attendee in to_come(visit) if not attendee.held]
    return [session for session, attendee in found if _said(visit, session, attendee) is None]


def show_near(visit: Visit) -> None:
    """Show a session that is a day away or less: its reminder was tapped, most likely, and another question came first."""
    for session, attendee in to_come(visit):
        is_answered = _said(visit, session, attendee) is not None  # else it is pointed to by `pending`
        if is_answered and session.starts - visit.desk.now <= _NEAR and _may_see(session, attendee):
            show(visit, session, attendee, screens.FOR_THE_EVENING)
