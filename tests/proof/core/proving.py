"""Go through many pairs: nothing may differ, hardly any may be rejected, and they must be worth the trouble."""

from __future__ import annotations

import pytest

from tests.proof.core.depth import counted
from tests.proof.core.weave import differences, pair

MOST_REJECTED = 0.05


def prove(total: int, *, sides: int, aloud: pytest.CaptureFixture[str]) -> None:
    """Compare what the watcher observes in both runs of every pair; each side watches in turn, as the seed has it."""
    rejected = moved = crossed = 0
    for seed in counted(f"pairs of {sides} sides", total, aloud):
        drawn = pair(seed, sides)
        log = drawn.log(drawn.one)
        if log != drawn.log(drawn.two):
            rejected += 1
            continue
        assert drawn.is_same(), f"pair {seed} of {sides} sides\n" + "\n".join(differences(drawn))
        moved += drawn.one != drawn.two
        crossed += bool(log)
    assert rejected < MOST_REJECTED * total
    assert moved > 0.95 * (total - rejected), "the private parts hardly differ: this would prove nothing"
    assert crossed > 0.5 * (total - rejected), "hardly anything crosses: this would prove little"
