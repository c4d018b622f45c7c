"""Promise P1 for the law itself, three sides: each watches while the two others do what they like."""

from __future__ import annotations

import pytest

from tests.proof.core.depth import depth
from tests.proof.core.proving import prove

PAIRS = depth(75_000, 3_750_000)


def test_of_three_sides_none_sees_what_the_others_do_in_private(capfd: pytest.CaptureFixture[str]) -> None:
    prove(PAIRS, sides=3, aloud=capfd)
