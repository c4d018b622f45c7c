"""Go through pairs around the crossing desk: what crosses is what should, nothing else differs, hardly a pair is wasted."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pytest

from tests.proof.clerk import micros
from tests.proof.crossing import Played, run
from tests.proof.house import Opened, a_house
from tests.proof.parts import pair, private
from tests.proof.weave import differences

MOST_REJECTED = 0.05


@dataclass
class Tally:
    """How many pairs there were, and what they were worth."""

    pairs: int = 0
    rejected: int = 0
    moved: int = 0
    crossed: int = 0


def both(seed: int, opened: Opened = a_house) -> tuple[Played, Played]:
    """Play one pair. If not the same ought to cross in both, one of them is drawn anew, twice at most."""
    shared, *parts = pair(seed)
    played = [run(shared, part, opened=opened) for part in parts]
    for again in (1, 0):
        if is_fair(*played):
            break
        played[again] = run(shared, private(random.Random(f"again {again} {seed}"), shared), opened=opened)
    return played[0], played[1]


def is_fair(first: Played, second: Played) -> bool:
    """Say whether the same ought to have crossed in both runs, by the reference: otherwise the pair proves nothing."""
    return first.expected.is_as(second.expected)


def prove(seeds: Iterable[int], aloud: pytest.CaptureFixture[str], opened: Opened = a_house) -> None:
    """Play these pairs; print how many were rejected."""
    tally = Tally()
    for seed in seeds:
        _look_at(seed, *both(seed, opened), tally)
    with aloud.disabled():
        sys.stderr.write(
            f"\n  {tally.pairs} pairs at the crossing desk, {tally.rejected} rejected, {tally.crossed} let something across\n"
        )
    assert tally.rejected <= MOST_REJECTED * tally.pairs
    assert tally.moved > 0.9 * (tally.pairs - tally.rejected), (
        "the private parts hardly differ: this would prove nothing"
    )
    assert tally.crossed > 0.5 * (tally.pairs - tally.rejected), "hardly anything crosses: this would prove little"


def unseen(played: Played, watcher: int) -> list[str]:
    """List what crossed though it never stood, in these words and with buttons under it, on its owner's phone before (promise P5)."""
    phones = {watcher: played.view.watcher, 3 - watcher: played.view.hidden}
    return [
        words
        for at, owner, words in played.actual.crossed
        if not any(s.keyboard and words in s.text and micros(s.at) <= at for s in phones[owner])
    ]


def _look_at(seed: int, first: Played, second: Played, tally: Tally) -> None:
    tally.pairs += 1
    for played in (first, second):
        assert played.actual == played.expected, f"pair {seed}: what crossed is not what should have crossed"
        assert not unseen(played, pair(seed)[0].watcher), f"pair {seed}: something crossed that its owner never saw"
    if not is_fair(first, second):
        tally.rejected += 1
        return
    assert first.view == second.view, f"pair {seed}\n" + "\n".join(differences(first.view, second.view))
    tally.moved += first.view.hidden != second.view.hidden
    tally.crossed += bool(first.expected.crossed)


def every(step: int, first: int, total: int) -> Iterator[int]:
    """Name the seeds of one share of the pairs."""
    return iter(range(first, total, step))
