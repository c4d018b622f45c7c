"""A party's buttons after a session: say how it was, or leave it for later. What one reads here depends on the mediator's acts and one's own."""

from __future__ import annotations

from bot.present import outcome as screens
from bot.present.acts import PartyAct
from bot.present.disclosure import gone, plain
from bot.service import feedback, hold, talk, threads
from bot.service.contact import is_held
from bot.service.context import Toast, Visit
from flows import replies
from flows.private import HOUSE, Seat, Viewer
from flows.run import RunState
from flows.say import Press
from storage import people, sessions
from storage.runs import StoredRun

HERE = range(PartyAct.FEEDBACK.value, PartyAct.FEEDBACK_LATER.value + 1)  # the acts this file knows


def tap(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Do what a button says. None if nothing is asked of them about such a session."""
    session = feedback.wanted(visit, press.ref.hex())
    if session is None:
        return None
    if press.code == PartyAct.FEEDBACK_LATER.value:
        visit.say(screens.put_off(session.id))
        return Toast()
    if is_held(visit.desk.unit, stored.case, stored.side):
        hold.say_so(visit, stored)
        return Toast()
    visit.say(gone(screens.slot_of(session.id)))
    left = feedback.own(visit, stored, session)
    if left is None:
        facts = {feedback.SESSION: session.id}
        talk.show_first(*threads.begin(visit, feedback.FLOW, threads.root(visit, stored), facts=facts))
    elif left.run.state is RunState.FINISHED:
        visit.say(plain("feedback-done", mediator=stored.run.facts.get("mediator", "")))
    else:
        talk.take(threads.move(visit, left), left, replies.Resumed())
    return Toast()


def pending(visit: Visit, stored: StoredRun) -> None:
    """Point again to what somebody has not answered: they asked not to be written to, or put it off."""
    person = people.get(visit.desk.unit, HOUSE, visit.chat.participant or "")
    if person is None:
        return
    viewer = Viewer(Seat.SIDE, person.case, person.side)
    for session in sessions.of_case(visit.desk.unit, viewer, person.case):
        is_asked = session.starts <= visit.desk.now and feedback.wanted(visit, session.id) is not None
        if is_asked and feedback.own(visit, stored, session) is None:
            visit.say(*screens.arrival(session.id))
