"""How a session was for somebody: asked of every party in the same words at the same moment, and read by the mediator alone."""

from __future__ import annotations

from bot.present import outcome as screens
from bot.present.disclosure import plain
from bot.service import threads
from bot.service.contact import notify, seated
from bot.service.context import Desk, Visit
from flows.case import Case
from flows.disclosure import may_read
from flows.private import HOUSE, Seat, Viewer
from flows.sessions import Session, is_asked
from storage import cases, outcomes, people, runs, sessions
from storage.runs import StoredRun

FLOW = "feedback"
SESSION = "session"  # the fact that names, in its run, the session it is about


def ask(desk: Desk, case: Case, session: Session) -> None:
    """Tell every party who was asked to it, in neutral words, that there is something to look at."""
    for somebody in seated(desk, case):
        if may_read(somebody.person) and is_asked(session, somebody.person.side):
            notify(desk, somebody, *screens.arrival(session.id))


def wanted(visit: Visit, session_id: str) -> Session | None:
    """Find a session about which somebody is asked. None if there is no such for them."""
    unit = visit.desk.unit
    person = people.get(unit, HOUSE, visit.chat.participant or "")
    if person is None or not may_read(person) or not outcomes.asks(unit, session_id):
        return None
    session = sessions.get(unit, Viewer(Seat.SIDE, person.case, person.side), session_id)
    return session if session is not None and is_asked(session, person.side) else None


def own(visit: Visit, stored: StoredRun, session: Session) -> StoredRun | None:
    """Return the questions somebody has begun about a session, None if they have not."""
    mine = (r for r in runs.of_chat(visit.desk.unit, HOUSE, visit.chat.ref) if r.run.flow == FLOW)
    about = (r for r in mine if r.run.facts.get(SESSION) == session.id)
    return next((r for r in about if threads.root_of(r.run) == threads.root_of(stored.run)), None)


def runs_about(desk: Desk, case: Case, session_id: str) -> frozenset[str]:
    """Name the runs of a case in which somebody answers about a session."""
    found = runs.of_case(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id)
    return frozenset(s.run.id for _, s in found if s.run.flow == FLOW and s.run.facts.get(SESSION) == session_id)


def over(visit: Visit, stored: StoredRun) -> None:
    """Thank somebody, and tell the mediator if they said anything."""
    visit.say(plain("feedback-done", mediator=stored.run.facts.get("mediator", "")))
    case = cases.get(visit.desk.unit, HOUSE, stored.case)
    if case is not None and any(known.reason is None for known in stored.run.known.values()):
        visit.desk.tell_mediator(case, "desk-notice-new")
