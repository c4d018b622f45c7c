"""What somebody has put into exchanges themselves: shown in their ledger. Knows of nobody else's."""

from __future__ import annotations

from bot.present import exchange as screens
from bot.service import threads
from bot.service.context import Visit
from bot.service.disclose import owner
from flows import moved
from flows.say import Say
from storage import people, swaps
from storage.runs import StoredRun


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
