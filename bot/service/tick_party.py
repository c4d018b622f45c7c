"""A party and a statement of common ground: yes, not like this, or not now; in own words to the mediator; and what came of it.

What a party sees depends on the mediator's act, its own and, once it is closed, on whether everybody said yes.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.present import ticks as screens
from bot.present.acts import PartyAct
from bot.service import handover, hold, talk
from bot.service.contact import is_held
from bot.service.context import Desk, Toast, Visit
from flows.case import SideNo
from flows.disclosure import Rules, may_read
from flows.private import HOUSE, Seat, Viewer
from flows.say import Press
from flows.several import actor
from flows.ticks import Tick, TickState, may_tick
from storage import cases, people, ticks
from storage.runs import StoredRun

HERE = range(PartyAct.TICK.value, PartyAct.TICK_SAY.value + 1)  # the acts this file knows


def tap(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Do what a button about a statement says. None if there is no such for them."""
    desk, wish = visit.desk, PartyAct(press.code)
    tick = _of(visit, stored, press.ref.hex())
    if tick is None:
        return None
    if wish is not PartyAct.TICK_LATER and is_held(desk.unit, stored.case, stored.side):
        hold.say_so(visit, stored)
        return Toast()
    match wish:
        case PartyAct.TICK_LATER:
            visit.say(*screens.put_off(tick))
        case PartyAct.TICK_SAY:
            talk.show_again(*handover.begin(visit, stored, about=tick.id))
        case PartyAct.TICK_YES | PartyAct.TICK_NO if _takes(desk, stored, tick):
            ticks.answer(desk.unit, tick, SideNo(stored.side), agrees=wish is PartyAct.TICK_YES, now=desk.now)
            desk.note(stored.case, actor(stored.side), "ticked", tick.id)
            visit.say(*screens.receipt(tick, stored.run.facts.get("mediator", ""), _local(stored, tick)))
        case _:
            takes, mediator = _takes(desk, stored, tick), stored.run.facts.get("mediator", "")
            visit.say(*screens.asked(tick, mediator, _local(stored, tick), takes=takes))
    return Toast()


def _of(visit: Visit, stored: StoredRun, tick_id: str) -> Tick | None:
    person = people.get(visit.desk.unit, HOUSE, visit.chat.participant or "")
    if person is None or not may_read(person):
        return None
    return ticks.get(visit.desk.unit, _eyes(stored), tick_id)


def _eyes(stored: StoredRun) -> Viewer:
    return Viewer(Seat.SIDE, stored.case, stored.side)


def _takes(desk: Desk, stored: StoredRun, tick: Tick) -> bool:
    rules = cases.rules(desk.unit, stored.case) or Rules(is_open=False)
    return may_tick(tick, rules, now=desk.now, held=is_held(desk.unit, stored.case, stored.side))


def _local(stored: StoredRun, tick: Tick) -> datetime:
    return tick.closes_at.astimezone(ZoneInfo(stored.run.zone))


def point_to(visit: Visit, stored: StoredRun) -> None:
    """Point again to a statement that still takes an answer, whether or not it has one."""
    for tick in ticks.of_case(visit.desk.unit, _eyes(stored), stored.case):
        if _takes(visit.desk, stored, tick):
            visit.say(*screens.arrival(tick))


def shared(visit: Visit, stored: StoredRun) -> None:
    """Show in somebody's ledger what everybody has said yes to."""
    known = ticks.of_case(visit.desk.unit, _eyes(stored), stored.case)
    visit.say(*screens.shared([tick for tick in known if tick.state is TickState.SHARED]))
