"""Common ground to tick: put before all sides at one moment, closed at one moment, and told to all only if every side said yes.

What a party sees of it depends on the mediator's act, its own and, once it is closed, on whether everybody said yes.
"""

from __future__ import annotations

from bot.present import ticks as screens
from bot.service.contact import is_held, notify, seated
from bot.service.context import Desk
from flows.case import Case
from flows.disclosure import Rules, may_read
from flows.private import HOUSE
from flows.ticks import Tick, closed
from storage import cases, ticks


def tell(desk: Desk, case: Case, tick: Tick) -> None:
    """Tell everybody in the case, in neutral words, that there is something to look at."""
    for somebody in seated(desk, case):
        if may_read(somebody.person):
            notify(desk, somebody, *screens.arrival(tick))


def settle(desk: Desk, case: Case, tick: Tick) -> None:
    """Close a statement, and tell everybody at the same moment in the same words; all in this unit. Twice changes nothing."""
    rules = cases.rules(desk.unit, case.id, lock=True) or Rules(is_open=False)
    held = any(is_held(desk.unit, case.id, side.number) for side in case.sides)
    said, chairs = ticks.answers(desk.unit, HOUSE, tick), tuple(side.number for side in case.sides)
    state = closed(tick, said, chairs, rules, held=held)
    if state is not tick.state and ticks.close(desk.unit, tick, state, desk.now):
        desk.note(case.id, "house", f"tick_{state.value}", tick.id)
        if rules.is_open:
            tell(desk, case, tick)


def close_due(desk: Desk) -> int:
    """Close the statements whose time is over; count them."""
    found = ticks.due(desk.unit, HOUSE, desk.now)
    for tick in found:
        case = cases.get(desk.unit, HOUSE, tick.case)
        if case is not None:
            settle(desk, case, tick)
            desk.tell_mediator(case, "desk-notice-new")
    return len(found)
