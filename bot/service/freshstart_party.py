"""A party's buttons about a fresh start: see what is asked, begin, put it off, ask an adviser first, leave it.

What one reads here depends on the mediator's acts and one's own alone.
"""

from __future__ import annotations

from bot.present import freshstart as screens
from bot.present.acts import PartyAct
from bot.present.disclosure import gone
from bot.service import freshstart, hold, talk, threads
from bot.service.contact import is_held
from bot.service.context import Toast, Visit, owner_label
from flows import replies
from flows.freshstart import FreshStart, Part, Reply
from flows.private import HOUSE, Private, Seat, Viewer
from flows.run import RunState
from flows.say import Press
from storage import freshstarts, people
from storage.runs import StoredRun

HERE = range(PartyAct.FRESH.value, PartyAct.FRESH_NOT.value + 1)  # the acts this file knows
_SAID = {
    PartyAct.FRESH_LATER: Reply.LATER,
    PartyAct.FRESH_ADVISER: Reply.ADVISER,
    PartyAct.FRESH_NOT: Reply.NOT,
}


def tap(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Do what a button about a fresh start says. None if there is no such for them."""
    found = freshstart.own(visit, press.ref.hex())
    if found is None:
        return None
    fresh, part = found
    act = PartyAct(press.code)
    if act is PartyAct.FRESH_PUT_OFF:
        visit.say(screens.put_off(fresh))
    elif is_held(visit.desk.unit, stored.case, stored.side):
        hold.say_so(visit, stored)
    elif not fresh.runs or part.reply is Reply.DONE:
        visit.say(*screens.over(fresh))
    elif act is PartyAct.FRESH:
        _show(visit, stored, fresh, part)
    elif act is PartyAct.FRESH_BEGIN:
        _begin(visit, stored, fresh, part)
    else:
        freshstart.say(visit, fresh, part, _SAID[act])
        visit.say(*screens.noted(fresh, _SAID[act], begun=bool(part.run)))
    return Toast()


def _show(visit: Visit, stored: StoredRun, fresh: FreshStart, part: Part) -> None:
    mine = owner_label(stored)
    topics = [Private(item.label, mine) for item in freshstart.topics_of(visit, stored, part)]
    visit.say(*screens.asked(fresh, stored.run.facts.get("mediator", ""), topics, begun=bool(part.run)))


def _begin(visit: Visit, stored: StoredRun, fresh: FreshStart, part: Part) -> None:
    """Begin, or go on where somebody stopped; one that ended with an earlier phone begins anew."""
    visit.say(gone(screens.slot_of(fresh)))
    left = threads.own(visit, stored, part.run) if part.run else None
    if left is not None and left.run.state is not RunState.FINISHED:
        talk.take(threads.move(visit, left), left, replies.Resumed())
    else:
        talk.show_first(*freshstart.begin(visit, stored, fresh, part))


def pending(visit: Visit) -> None:
    """Point again to a fresh start that somebody has not begun and not left: they asked not to be written to, or put it off."""
    person = people.get(visit.desk.unit, HOUSE, visit.chat.participant or "")
    if person is None:
        return
    viewer = Viewer(Seat.SIDE, person.case, person.side)
    for fresh in freshstarts.of_case(visit.desk.unit, viewer, person.case):
        found = freshstart.own(visit, fresh.id) if fresh.runs else None
        if found is not None and found[1].reply in (Reply.OPEN, Reply.LATER, Reply.ADVISER):
            visit.say(*screens.arrival(fresh))
