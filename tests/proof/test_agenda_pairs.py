"""Two-run pairs around a preview and a statement to tick: what one side does with them, and when, leaves the other side's phone the same.

The public part: what the mediator sends, offers and closes, and all that Mr D. does. The private parts: all that Ms R. does with it, in any
order and at any time, her holds and their ends. A pair in which the statement ends otherwise by rule R3 is told apart and not compared.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeAlias

from bot.present.acts import PartyAct
from bot.sandbox.phone import CannotDo
from bot.sandbox.wire import Person
from bot.sandbox.world import Seen
from flows.private import HOUSE
from flows.ticks import TickState
from storage import ticks
from tests.bot.service.agenda_cast import both_listed, words_all
from tests.bot.service.cast import case_of
from tests.bot.service.test_ticks import MINE, closes, writes
from tests.proof.crossing import free, hold
from tests.proof.depth import depth
from tests.proof.errands import Errands
from tests.proof.house import House
from tests.world import A, B, M

PAIRS = depth(1, 600)  # the tests of the use cases look at every answer by itself
HOURS = 110  # of a run: beyond the third evening
ANSWERS = (PartyAct.TICK_YES, PartyAct.TICK_NO, PartyAct.TICK_LATER, PartyAct.PREVIEW_FINE, PartyAct.PREVIEW_LATER)
OPENS = (PartyAct.TICK, PartyAct.PREVIEW, PartyAct.PREVIEW_AWAY)
WRITES = (PartyAct.TICK_SAY, PartyAct.PREVIEW_SAY)
KINDS = ("tick", "tick", "tick", "open", "answer", "answer", "write", "say", "/continue", "/ledger", "/privacy")
Act: TypeAlias = tuple[float, str, int]  # hours since the beginning, what, and a seed


@dataclass(frozen=True, slots=True)
class Run:
    """What Mr D. could observe, what Ms R. could, and how the statement ended."""

    theirs: tuple[Seen, ...]
    hers: tuple[Seen, ...]
    ended: tuple[TickState, ...]


def drawn(rng: random.Random, count: int, kinds: Sequence[str]) -> list[Act]:
    return [(rng.uniform(1, HOURS), rng.choice(kinds), rng.getrandbits(30)) for _ in range(count)]


def private(rng: random.Random) -> list[Act]:
    """Draw what Ms R. does, and perhaps a hold and its end."""
    acts = drawn(rng, rng.choice((2, 5, 9)), KINDS)
    if rng.random() < 0.4:
        held, freed = sorted((rng.uniform(0, HOURS), rng.uniform(0, HOURS)))
        acts += [(held, "hold", 0), (freed, "free", 0)]
    return acts


def public(rng: random.Random) -> list[tuple[str, Act]]:
    """Draw what the mediator does, and Mr D.'s acts."""
    hers: list[Act] = [(rng.uniform(1, 30), "preview", 0), (rng.uniform(1, 30), "offer", 0)]
    if rng.random() < 0.6:
        hers.append((rng.uniform(31, 60), "close", 0))
    watching = [*drawn(rng, 7, KINDS), (HOURS + 1.0, "open", 1), (HOURS + 2.0, "/continue", 1)]
    return [*(("mediator", act) for act in hers), *(("watcher", act) for act in watching)]


def play(shared: Sequence[tuple[str, Act]], mine: Sequence[Act]) -> Run:
    """Play a public part with a private one woven in."""
    with both_listed() as house:
        words_all(house)
        begin = house.now
        for who, (at, kind, pick) in sorted([*shared, *(("hidden", act) for act in mine)], key=lambda each: each[1][0]):
            house.pass_to(begin + timedelta(hours=at))
            try:
                act_of(house, who, kind, random.Random(pick))
            except CannotDo:
                continue
        house.pass_to(begin + timedelta(hours=HOURS + 10))
        case = case_of(house)
        with house.archive.begin() as unit:
            ended = tuple(tick.state for tick in ticks.of_case(unit, HOUSE, case.id))
        return Run(house.observed(B), house.observed(A), ended)


def act_of(house: House, who: str, kind: str, rng: random.Random) -> None:
    match who:
        case "mediator":
            MEDIATES[kind](house)
        case "hidden" if kind in ("hold", "free"):
            (hold if kind == "hold" else free)(house, 1)
        case _:
            party(house, *((A, B, 1) if who == "hidden" else (B, A, 2)), kind, rng)


def party(house: House, who: Person, other: Person, side: int, kind: str, rng: random.Random) -> None:
    """Do one thing with what stands on somebody's phone."""
    hands = Errands(house, who, other, side)
    match kind:
        case "tick":
            house.says(who, "/continue")
            hands.taps(hands.found(PartyAct.TICK), rng, newest=True)
            hands.taps(hands.found(PartyAct.TICK_YES, PartyAct.TICK_NO), rng)
        case "open":
            hands.taps(hands.found(*OPENS), rng)
        case "answer":
            hands.taps(hands.found(*ANSWERS), rng)
        case "write":
            hands.taps(hands.found(*WRITES), rng)
            house.says(who, f"In my words {rng.randrange(90)}")
        case "say":
            house.says(who, f"Something else {rng.randrange(90)}")
        case _:
            house.says(who, kind)


def previews(house: House) -> None:
    house.says(M, "/case")
    house.taps(M, "⋯", "Arrange the agenda", "Preview for both sides", "Send it to both sides")


def offers(house: House) -> None:
    writes(house, MINE)
    house.taps(M, "Offer it to both sides")


MEDIATES: dict[str, Callable[[House], None]] = {"preview": previews, "offer": offers, "close": closes}


def pairs(count: int) -> Iterator[tuple[int, Run, Run]]:
    for seed in range(count):
        rng = random.Random(f"agenda {seed}")
        shared = public(rng)
        yield seed, play(shared, private(rng)), play(shared, private(rng))


def test_what_one_side_does_with_it_leaves_the_other_phone_the_same() -> None:
    compared = moved = 0
    for seed, one, other in pairs(PAIRS):
        if one.ended == other.ended:
            compared += 1
            moved += one.hers != other.hers
            assert one.theirs == other.theirs, f"pair {seed}"
    assert compared > 0.7 * PAIRS and moved > 0.7 * compared
