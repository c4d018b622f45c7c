"""Promise P1 within a side: whatever one of its people does, says or suffers, nothing changes for whoever sits beside them, nor across.

That it bites is shown on a few acts chosen for it (tests/bot/service/test_several.py); here the acts are drawn.
"""

from __future__ import annotations

from tests.proof.depth import depth
from tests.proof.threesome import pair, run

PAIRS = depth(3, 2_000)


def test_whoever_sits_beside_somebody_sees_no_difference_whatever_they_do_nor_does_the_other_side() -> None:
    moved = 0
    for seed in range(PAIRS):
        public, one, two = pair(seed)
        first, second = run(public, one), run(public, two)
        assert first.beside == second.beside, f"pair {seed}: beside"
        assert first.across == second.across, f"pair {seed}: across"
        moved += first.hidden != second.hidden
    assert moved > 0.6 * PAIRS, "the private parts hardly differ: this would prove nothing"
