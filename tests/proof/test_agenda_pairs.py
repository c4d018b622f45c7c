"""Two-run pairs around a preview and a statement to tick: what one side does with them, and when, leaves the other side's phone the same.

How the statement ends may differ by rule R3.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager

from bot.present.acts import PartyAct
from flows.private import HOUSE
from flows.ticks import TickState
from storage import ticks
from tests.bot.service import test_ticks
from tests.bot.service.agenda_cast import both_listed, words_all
from tests.bot.service.cast import case_of
from tests.proof.depth import depth
from tests.proof.errands import Errands
from tests.proof.house import House
from tests.proof.offered import Act, Offered, taps, writes
from tests.world import M

PAIRS = depth(1, 600)  # the tests of the use cases look at every answer by itself
HOURS = 110  # beyond the third evening
SAYS = (PartyAct.TICK_YES, PartyAct.TICK_NO, PartyAct.TICK_LATER, PartyAct.PREVIEW_FINE, PartyAct.PREVIEW_LATER)


@contextmanager
def begins() -> Iterator[House]:
    with both_listed() as house:
        words_all(house)
        yield house


def public(rng: random.Random) -> list[tuple[str, Act]]:
    """Draw what the mediator does, and Mr D.'s acts."""
    hers: list[Act] = [(rng.uniform(1, 30), "preview", 0), (rng.uniform(1, 30), "offer", 0)]
    if rng.random() < 0.6:
        hers.append((rng.uniform(31, 60), "close", 0))
    last = [(HOURS + 1.0, "open", 1), (HOURS + 2.0, "/continue", 1)]
    return [*(("mediator", act) for act in hers), *(("watcher", act) for act in (*TICK.drawn(rng, 7), *last))]


def ticked(hands: Errands, rng: random.Random) -> None:
    hands.house.says(hands.who, "/continue")
    hands.taps(hands.found(PartyAct.TICK), rng, newest=True)
    hands.taps(hands.found(PartyAct.TICK_YES, PartyAct.TICK_NO), rng)


def previews(house: House, _: random.Random) -> None:
    house.says(M, "/case")
    house.taps(M, "⋯", "Arrange the agenda", "Preview for both sides", "Send it to both sides")


def offers(house: House, _: random.Random) -> None:
    test_ticks.writes(house, test_ticks.MINE)
    house.taps(M, "Offer it to both sides")


def ended(house: House) -> tuple[TickState, ...]:
    """Say how each statement stands."""
    case = case_of(house)
    with house.archive.begin() as unit:
        return tuple(tick.state for tick in ticks.of_case(unit, HOUSE, case.id))


TICK = Offered(
    name="agenda",
    hours=HOURS,
    begins=begins,
    acts=("tick", "tick", "tick", "open", "answer", "answer", "write", "say", "/continue", "/ledger", "/privacy"),
    draws=(2, 5, 9),
    public=public,
    mediates={"preview": previews, "offer": offers, "close": lambda house, _: test_ticks.closes(house)},
    does={
        "tick": ticked,
        "open": taps(PartyAct.TICK, PartyAct.PREVIEW, PartyAct.PREVIEW_AWAY),
        "answer": taps(*SAYS),
        "write": writes(PartyAct.TICK_SAY, PartyAct.PREVIEW_SAY),
    },
    ended=ended,
)


def test_what_one_side_does_with_it_leaves_the_other_phone_the_same() -> None:
    TICK.holds(PAIRS)
