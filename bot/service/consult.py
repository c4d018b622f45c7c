""" "Check with my lawyer first": the preview goes to counsel, whose answer goes to the party alone. Advice, and never a consent.

Only counsel who may see the thing by what the party decided (`flows.counsel`). The mediator is not told what was advised.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.present import beside as screens
from bot.present.acts import PartyAct
from bot.service import beside
from bot.service.contact import notify, seated
from bot.service.context import Desk, Toast, Visit
from bot.service.disclose import owner
from bot.service.things import PLACE
from bot.service.threads import root_of
from flows.cantell import left_to_counsel
from flows.case import Participant, Role, SideNo
from flows.counsel import mark_of, may_see_matter, paper_for
from flows.events import Event
from flows.private import HOUSE, Seat, Viewer
from flows.say import Press
from flows.several import actor
from flows.text import Text
from storage import cases, matters, people
from storage.keys import side_key
from storage.matters import Held
from storage.runs import StoredRun


def ask(visit: Visit, stored: StoredRun, events: Iterable[Event]) -> None:
    """Put what a turn leaves to counsel before whoever of them may see it, in neutral words; the party reads that it did."""
    desk, place = visit.desk, stored.run.facts.get(PLACE, "")
    for item in left_to_counsel(events):
        run = root_of(stored.run)
        held = matters.of_item(desk.unit, owner(stored), stored.case, stored.side, place, item, run=run)
        if held is None or held.matter.sentence is None:
            continue
        for person in beside.of_side(desk, stored.case, SideNo(stored.side)):
            lane = people.lane_of(desk.unit, person.id) if _is_asked(desk, person, held) else None
            if lane is not None:
                desk.say(lane, side_key(stored.case, stored.side), screens.consult_arrival(held.matter.id))
                visit.say(screens.consulted(person))


def _is_asked(desk: Desk, person: Participant, held: Held) -> bool:
    return person.role is Role.COUNSEL and may_see_matter(person, held.matter, _mark(desk, held))


def _mark(desk: Desk, held: Held) -> str:
    return mark_of(desk.house.party_flow, held.place)


def tap(visit: Visit, person: Participant, press: Press) -> Toast | None:
    """Show counsel what is to be looked at, or take their advice. None if it is nothing they may see."""
    viewer = Viewer(Seat.SIDE, person.case, person.side)
    held = matters.get(visit.desk.unit, viewer, press.ref.hex())
    if held is None or held.matter.sentence is None or not _is_asked(visit.desk, person, held):
        return None
    act = PartyAct(press.code)
    if act is PartyAct.CONSULT or press.visit != len(held.record):
        paper = paper_for(person, held.matter, _mark(visit.desk, held))
        visit.say(*screens.consult(held.matter, held.matter.sentence, paper, seen=len(held.record)))
        return Toast() if act is PartyAct.CONSULT else Toast(Text("house-out-of-date"))
    _advise(visit, person, held, fine=act is PartyAct.CONSULT_FINE)
    return Toast()


def _advise(visit: Visit, person: Participant, held: Held, *, fine: bool) -> None:
    """Tell the party what counsel says, in neutral words first. Nothing of the thing itself changes."""
    desk, case = visit.desk, cases.get(visit.desk.unit, HOUSE, person.case)
    assert case is not None  # their chat has just been let in
    for each in seated(desk, case):
        if each.person.side == person.side and root_of(each.stored.run) == held.run:
            notify(desk, each, screens.advice_arrival(held.matter.id, len(held.record), fine=fine))
    desk.note(case.id, actor(person.side, "beside"), "advised", held.matter.id)
    visit.say(*screens.advised(held.matter.id, fine=fine))


def read(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Show a party what its counsel said of words that still stand; if they do not, say that they have changed."""
    held = matters.get(visit.desk.unit, owner(stored), press.ref.hex())
    if held is None or held.run != root_of(stored.run) or held.matter.sentence is None:
        return None
    record, is_talk = divmod(press.visit, 2)
    if record != len(held.record):
        return Toast(Text("house-out-of-date"))
    visit.say(*screens.advice(held.matter.id, held.matter.sentence, fine=not is_talk))
    return Toast()
