"""What is still open on somebody's own side before a session. It knows their own things only: nothing of it depends on anybody else."""

from __future__ import annotations

from bot.present import session as screens
from bot.present.acts import PartyAct
from bot.service import attend, disclose, opening, talk, threads
from bot.service.context import Toast, Visit
from flows.preparation import kept_for_adviser, left_open
from flows.private import Seat, Viewer
from flows.say import Press
from flows.text import Text
from storage import sessions
from storage.runs import StoredRun

HERE = (PartyAct.OPEN_ITEMS.value, PartyAct.REHEARSE.value)  # the acts this file knows


def tap(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Show a party what is open on its side, or let it rehearse its opening words. None if it is asked to no such session."""
    attendee = attend.one(visit.desk, visit.chat.participant or "")
    if attendee is None:
        return None
    viewer = Viewer(Seat.SIDE, attendee.person.case, attendee.person.side)
    session = sessions.get(visit.desk.unit, viewer, press.ref.hex())
    if session is None or not attend.is_invited(session, attendee.person):
        return None
    if press.code == PartyAct.REHEARSE.value:
        talk.show_first(*opening.begin(visit, stored))
        return Toast()
    has_answered = attendee.person.id in sessions.said(visit.desk.unit, viewer, session)
    items = [] if has_answered else [Text("ready-answer")]
    items += _of_the_intake(visit, stored)
    if not attendee.held:  # nothing leads somebody to sharing whom a human has to see first
        items += _of_what_may_cross(visit, stored)
    items += [] if opening.is_rehearsed(visit, stored) else [Text("ready-opening")]
    asked = kept_for_adviser(threads.root(visit, stored).run)
    visit.say(*screens.open_items(session, items, asked=asked))
    return Toast()


def _of_the_intake(visit: Visit, stored: StoredRun) -> list[Text]:
    return [Text(f"ready-{place}") for place in left_open(threads.root(visit, stored).run)]


def _of_what_may_cross(visit: Visit, stored: StoredRun) -> list[Text]:
    found = []
    if count := len(disclose.undecided(visit, stored)):
        found.append(Text("ready-undecided", {"count": count}))
    waiting = [h for h in disclose.own(visit.desk, stored) if h.matter.sentence is not None and not h.matter.withdrawn]
    if count := sum(h.matter.consented_at is None and h.matter.revealed_at is None for h in waiting):
        found.append(Text("ready-sentence", {"count": count}))
    return found
