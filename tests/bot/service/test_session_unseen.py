"""Two runs with equal acts of B and of the mediator, and different private acts of A: B's phone shows the same to the byte, times included."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from bot.present.acts import PartyAct
from bot.sandbox.world import Seen
from bot.service import slots_party
from bot.service.context import Visit
from flows.private import HOUSE
from flows.say import Press
from flows.scheduling import Contact
from storage import slots
from storage.runs import StoredRun
from tests.bot.service.cast import both_in
from tests.bot.service.session_cast import goes_on, moves, opens, publishes, wishes
from tests.proof.house import House
from tests.proof.leaks import around, number
from tests.world import A, B, M


def _comes(world: House) -> None:
    opens(world, A)
    world.taps(A, "Calendar file", "I can't come", "Remind me again later", "I will be there")
    world.says(A, "/pause", "/continue", "I can't sleep because of all this", "/session", "/ledger")


def _blocks(world: House) -> None:
    world.standin.blocks(A)
    world.settle()


_PRIVATE: dict[str, Callable[[House], None]] = {"comes and goes and writes": _comes, "blocks the bot": _blocks}


def _lived(act: Callable[[House], None] | None, contact: Contact) -> tuple[Seen, ...]:
    """Live through a session that is set and moved; A does something of its own in between. Returns all that B could observe."""
    with both_in(tells="") as world, wishes(1, contact, "mornings"):
        publishes(world, "12 March 2026")
        opens(world, B)
        if act is not None:
            act(world)
        goes_on(world, "2026-03-05T11:07")
        moves(world, "10 March 2026", "09:30")
        world.taps(B, "Show it", "I will be there")
        goes_on(world, "2026-03-12T00:00")
        world.says(B, "/session", "/ledger")
        return world.observed(B)


@cache
def _without() -> tuple[Seen, ...]:
    return _lived(None, Contact.ANY_TIME)


@pytest.mark.parametrize(
    ("what", "contact"),
    [
        ("comes and goes and writes", Contact.CERTAIN_HOURS),
        ("blocks the bot", Contact.NO_MESSAGES),
    ],
)
def test_nothing_of_one_side_shows_in_the_other_s_notices_and_reminders(what: str, contact: Contact) -> None:
    assert _lived(_PRIVATE[what], contact) == _without()
    assert sum("Reminder: " in seen.text for seen in _without()) >= 2  # there is something to compare


_NONE, _ONE, _LATER = ("None of these",), ("○ 24 Mar 2026, 15:00", "Done"), ("Ask me later",)


def _marked(*marks: str) -> tuple[Seen, ...]:
    """Let both mark times on offer, A in its own way. Returns all that B could observe."""
    with both_in(tells="") as world:
        world.says(M, "/session")
        world.taps(M, "Find a time together", "Both sides", "Two hours", "Not decided yet")
        world.says(M, "24 March 14:00", "26 March 9:00")
        world.taps(M, "Use these times", "Offer them to everybody now")
        world.taps(B, "Show it", "○ 26 Mar 2026, 09:00", "Done")
        world.taps(A, "Show it", *marks)
        goes_on(world, "2026-03-04T12:00")
        world.says(B, "/continue", "/session")
        world.taps(B, "Change my answer")
        return world.observed(B)


def test_marking_times_shows_nothing_on_the_other_phone() -> None:
    seen = [_marked(*marks) for marks in (_NONE, _ONE, _LATER)]
    assert all(one == seen[0] for one in seen)


def _count_all(visit: Visit, _stored: StoredRun | None, press: Press) -> None:
    """Say under the times how many marks there are: one's own and everybody's."""
    found = slots_party._of(visit, press.ref.hex())
    if found is not None and press.code == PartyAct.TIMES.value:
        marks = slots.marked(visit.desk.unit, HOUSE, found[0])
        visit.say(number(sum(len(one.works) for one in marks.values())))


def test_a_count_of_the_times_that_work_for_others_would_be_seen() -> None:
    (planted,) = around(slots_party, "tap", _count_all)
    with planted:
        assert _marked(*_NONE) != _marked(*_ONE)
