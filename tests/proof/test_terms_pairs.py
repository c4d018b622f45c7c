"""Two-run pairs around a term sheet: what one side says to it, and when, leaves the other side's phone the same.

The public part: what the mediator writes, sends and sends anew, and all that Mr D. does. The private parts: all that Ms R. does with it, in any
order and at any time, her words to the mediator, her holds and their ends. The mediator tells in each pair at the same hour, if she may; a
pair in which she may in one run and not in the other (rule R3) is told apart and not compared.
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
from storage import terms
from tests.bot.service.cast import case_of
from tests.bot.service.terms_cast import changes, looks, with_a_sheet
from tests.bot.service.test_terms import TELL
from tests.proof.crossing import free, hold
from tests.proof.depth import depth
from tests.proof.errands import Errands
from tests.proof.house import House
from tests.world import A, B, M

PAIRS = depth(1, 400)  # the tests of the use cases look at every answer by itself
HOURS = 60
ANSWERS = (PartyAct.TERMS_RIGHT, PartyAct.TERMS_NOT_QUITE, PartyAct.TERMS_ADVISER, PartyAct.TERMS_LATER)
OPENS = (PartyAct.TERMS, PartyAct.TERMS_POINT, PartyAct.TERMS_ALL, PartyAct.TERMS_PAPER)
KINDS = ("confirm", "confirm", "open", "open", "answer", "answer", "answer", "write", "say", "/continue", "/ledger")
Act: TypeAlias = tuple[float, str, int]  # hours since the beginning, what, and a seed


@dataclass(frozen=True, slots=True)
class Run:
    """What Mr D. could observe, what Ms R. could, and which versions were told to be confirmed."""

    theirs: tuple[Seen, ...]
    hers: tuple[Seen, ...]
    told: tuple[bool, ...]


def drawn(rng: random.Random, count: int) -> list[Act]:
    return [(rng.uniform(0, HOURS), rng.choice(KINDS), rng.getrandbits(30)) for _ in range(count)]


def private(rng: random.Random) -> list[Act]:
    """Draw what Ms R. does, and perhaps a hold and its end."""
    acts = drawn(rng, rng.choice((1, 5, 12)))
    if rng.random() < 0.4:
        held, freed = sorted((rng.uniform(0, HOURS), rng.uniform(0, HOURS)))
        acts += [(held, "hold", 0), (freed, "free", 0)]
    return acts


def public(rng: random.Random) -> list[tuple[str, Act]]:
    """Draw what the mediator does, and Mr D.'s acts."""
    hers: list[Act] = [(rng.uniform(5, HOURS), "tell", 0)]
    hers += [(rng.uniform(0, HOURS), "change", n) for n in range(rng.choice((0, 1, 2)))]
    watching = [*drawn(rng, 9), (HOURS + 1.0, "/continue", 1), (HOURS + 2.0, "open", 1), (HOURS + 3.0, "/ledger", 1)]
    return [*(("mediator", act) for act in hers), *(("watcher", act) for act in watching)]


def play(shared: Sequence[tuple[str, Act]], mine: Sequence[Act]) -> Run:
    """Play a public part with a private one woven in."""
    with with_a_sheet() as house:
        begin = house.now
        for who, (at, kind, pick) in sorted([*shared, *(("hidden", act) for act in mine)], key=lambda each: each[1][0]):
            house.pass_to(begin + timedelta(hours=at))
            try:
                act_of(house, who, kind, random.Random(pick))
            except CannotDo:
                continue
        case = case_of(house)
        with house.archive.begin() as unit:
            told = tuple(sheet.told_at is not None for sheet in terms.of_case(unit, HOUSE, case.id))
        return Run(house.observed(B), house.observed(A), told)


def act_of(house: House, who: str, kind: str, rng: random.Random) -> None:
    match who:
        case "mediator":
            MEDIATES[kind](house, rng)
        case "hidden" if kind in ("hold", "free"):
            (hold if kind == "hold" else free)(house, 1)
        case _:
            party(house, *((A, B, 1) if who == "hidden" else (B, A, 2)), kind, rng)


def party(house: House, who: Person, other: Person, side: int, kind: str, rng: random.Random) -> None:
    """Do one thing with what stands on somebody's phone."""
    hands = Errands(house, who, other, side)
    match kind:
        case "confirm":
            hands.taps(hands.found(PartyAct.TERMS), rng, newest=True)
            hands.taps(hands.found(PartyAct.TERMS_POINT), rng, newest=True)
            for _ in range(3):
                hands.taps(hands.found(PartyAct.TERMS_RIGHT), rng, newest=True)
        case "open":
            hands.taps(hands.found(*OPENS), rng)
        case "answer":
            hands.taps(hands.found(*ANSWERS), rng)
        case "write":
            hands.taps(hands.found(PartyAct.TERMS_SAY), rng)
            house.says(who, f"In my words {rng.randrange(90)}")
        case "say":
            house.says(who, f"Something else {rng.randrange(90)}")
        case _:
            house.says(who, kind)


def tells(house: House, _: random.Random) -> None:
    looks(house)
    house.taps(M, TELL, "Tell everyone now")


def sends_anew(house: House, rng: random.Random) -> None:
    changes(house, f"The noise ends at {rng.randrange(15, 20)} on weekdays.", at=rng.choice((1, 2, 3)))


MEDIATES: dict[str, Callable[[House, random.Random], None]] = {"tell": tells, "change": sends_anew}


def pairs(count: int) -> Iterator[tuple[int, Run, Run]]:
    for seed in range(count):
        rng = random.Random(f"terms {seed}")
        shared = public(rng)
        yield seed, play(shared, private(rng)), play(shared, private(rng))


def test_what_one_side_says_to_it_leaves_the_other_phone_the_same() -> None:
    compared = moved = 0
    for seed, one, other in pairs(PAIRS):
        if one.told == other.told:
            compared += 1
            moved += one.hers != other.hers
            assert one.theirs == other.theirs, f"pair {seed}"
    assert compared > 0.7 * PAIRS and moved > 0.7 * compared
