"""What somebody has put into exchanges themselves: shown in their ledger, and taken back from there. Knows of nobody else's."""

from __future__ import annotations

from bot.present import disclosure as words
from bot.present import exchange as screens
from bot.present.acts import PartyAct
from bot.service import threads
from bot.service.context import Desk, Toast, Visit
from bot.service.disclose import owner
from flows import moved
from flows.case import Participant
from flows.private import Seat, Viewer
from flows.say import Press, Say
from flows.several import actor
from flows.swaps import SwapState, may_take_out
from storage import people, swaps
from storage.runs import StoredRun

HERE = (PartyAct.SLOT_OUT.value,)  # the act this file knows


def shown(visit: Visit, stored: StoredRun) -> list[Say]:
    """Show somebody what they have put into exchanges; nothing of anybody who had the seat before, and no words from an earlier phone."""
    desk, viewer = visit.desk, owner(stored)
    person = people.get(desk.unit, viewer, visit.chat.participant or "")
    if person is None:
        return []
    before = threads.root(visit, stored).run.facts
    says: list[Say] = []
    for swap in swaps.of_case(desk.unit, viewer, stored.case):
        seal = swaps.own_seal(desk.unit, viewer, swap.id)
        if seal is not None and seal.sentence is not None and seal.at >= person.joined_at:
            is_old = moved.is_before(before, seal.at)
            says.append(screens.put_in(swap, None if is_old else seal.sentence, None if is_old else seal.paper))
    return says


def empty(desk: Desk, person: Participant) -> None:
    """Leave nothing in the exchanges that run of somebody who was not the person invited: whoever comes after them is asked anew."""
    viewer = Viewer(Seat.SIDE, person.case, person.side)
    for swap in swaps.of_case(desk.unit, viewer, person.case):
        if may_take_out(swap) and swaps.own_seal(desk.unit, viewer, swap.id) is not None:
            swaps.forget(desk.unit, viewer, swap.id)


def tap(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Take out what somebody has put in, in the transaction that makes sure it is not open. None if they have put in nothing there."""
    unit, viewer = visit.desk.unit, owner(stored)
    swap = swaps.get(unit, viewer, press.ref.hex(), lock=True)
    seal = swaps.own_seal(unit, viewer, swap.id) if swap is not None else None
    if swap is None or seal is None:
        return None
    if may_take_out(swap):
        swaps.take_out(unit, viewer, swap.id, visit.desk.now)
        visit.desk.note(stored.case, actor(stored.side), "swap_taken_back", swap.id)
        visit.say(words.gone(screens.own_slot(swap)), words.plain("disclose-taken-out"))
    elif swap.state is SwapState.OPENED:
        visit.say(words.plain("disclose-too-late", mediator=stored.run.facts.get("mediator", "")))
    else:
        visit.say(*screens.slot(swap, "", swap.deadline, more=False, takes=False))
    return Toast()
