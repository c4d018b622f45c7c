"""Two-run pairs around something the mediator puts before both sides: drawn, woven together, played and compared.

The public part: what the mediator does, and all that Mr D. does. The private parts: all that Ms R. does with it, in any order and at any time,
her holds and their ends. A pair in which it ends otherwise (rule R3) is told apart and not compared.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeAlias

from bot.present.acts import PartyAct
from bot.sandbox.phone import CannotDo
from bot.sandbox.wire import Person
from bot.sandbox.world import Seen
from tests.proof.crossing import free, hold
from tests.proof.errands import Errands
from tests.proof.house import House
from tests.world import A, B

Act: TypeAlias = tuple[float, str, int]  # hours since the beginning, what, and a seed


@dataclass(frozen=True, slots=True)
class Offered:
    """What is put before both. `hours`: of a run; `acts`: how often a party does what; `draws`: how many acts Ms R. has.

    `mediates`, `does`: what the mediator and a party can do, by kind; `ended`: how it ended, which may differ by rule R3 alone.
    """

    name: str
    hours: float
    begins: Callable[[], AbstractContextManager[House]]
    acts: Sequence[str]
    draws: Sequence[int]
    public: Callable[[random.Random], list[tuple[str, Act]]]
    mediates: Mapping[str, Callable[[House, random.Random], None]]
    does: Mapping[str, Callable[[Errands, random.Random], None]]
    ended: Callable[[House], tuple[object, ...]]

    def drawn(self, rng: random.Random, count: int) -> list[Act]:
        """Draw what a party does."""
        return [(rng.uniform(1, self.hours), rng.choice(self.acts), rng.getrandbits(30)) for _ in range(count)]

    def private(self, rng: random.Random) -> list[Act]:
        """Draw what Ms R. does, and perhaps a hold and its end."""
        acts = self.drawn(rng, rng.choice(self.draws))
        if rng.random() < 0.4:
            held, freed = sorted((rng.uniform(0, self.hours), rng.uniform(0, self.hours)))
            acts += [(held, "hold", 0), (freed, "free", 0)]
        return acts

    def play(self, shared: Sequence[tuple[str, Act]], mine: Sequence[Act]) -> Run:
        """Play a public part with a private one woven in."""
        woven = sorted([*shared, *(("hidden", act) for act in mine)], key=lambda each: each[1][0])
        with self.begins() as house:
            begin = house.now
            for who, (at, kind, pick) in woven:
                house.pass_to(begin + timedelta(hours=at))
                try:
                    self._act(house, who, kind, random.Random(pick))
                except CannotDo:
                    continue
            house.pass_to(begin + timedelta(hours=self.hours + 10))
            return Run(house.observed(B), house.observed(A), self.ended(house))

    def _act(self, house: House, who: str, kind: str, rng: random.Random) -> None:
        match who:
            case "mediator":
                self.mediates[kind](house, rng)
            case "hidden" if kind in ("hold", "free"):
                (hold if kind == "hold" else free)(house, 1)
            case "hidden":
                self._does(house, A, B, 1, kind, rng)
            case _:
                self._does(house, B, A, 2, kind, rng)

    def _does(self, house: House, who: Person, other: Person, side: int, kind: str, rng: random.Random) -> None:
        if kind in self.does:
            self.does[kind](Errands(house, who, other, side), rng)
        else:
            house.says(who, f"Something else {rng.randrange(90)}" if kind == "say" else kind)

    def pairs(self, count: int) -> Iterator[tuple[int, Run, Run]]:
        """Play pairs with one public part and two private ones."""
        for seed in range(count):
            rng = random.Random(f"{self.name} {seed}")
            shared = self.public(rng)
            yield seed, self.play(shared, self.private(rng)), self.play(shared, self.private(rng))

    def holds(self, count: int) -> None:
        """Look at so many pairs from Mr D.'s side; most must end alike, and in most of those Ms R. must have seen something else."""
        compared = moved = 0
        for seed, one, other in self.pairs(count):
            if one.ended == other.ended:
                compared += 1
                moved += one.hers != other.hers
                assert one.theirs == other.theirs, f"pair {seed}"
        assert compared > 0.7 * count and moved > 0.7 * compared


@dataclass(frozen=True, slots=True)
class Run:
    """What Mr D. could observe, what Ms R. could, and how it ended."""

    theirs: tuple[Seen, ...]
    hers: tuple[Seen, ...]
    ended: tuple[object, ...]


def taps(*acts: PartyAct) -> Callable[[Errands, random.Random], None]:
    """Tap one of these buttons, whichever stands on the phone."""
    return lambda hands, rng: hands.taps(hands.found(*acts), rng)


def writes(*acts: PartyAct) -> Callable[[Errands, random.Random], None]:
    """Tap one of these buttons, and write to the mediator."""

    def does(hands: Errands, rng: random.Random) -> None:
        taps(*acts)(hands, rng)
        hands.house.says(hands.who, f"In my words {rng.randrange(90)}")

    return does
