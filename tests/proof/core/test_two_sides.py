"""Promise P1 for the law itself, two sides: A watches B, B watches A, tens of thousands of pairs deep.

Together with `test_three_sides` 200,000 pairs in `make test`, ten million in `make prove`; two files, so that two cores share them.
"""

from __future__ import annotations

import pytest

from tests.proof.core.depth import depth
from tests.proof.core.proving import prove

PAIRS = depth(125_000, 6_250_000)


def test_of_two_sides_neither_sees_what_the_other_does_in_private(capfd: pytest.CaptureFixture[str]) -> None:
    prove(PAIRS, sides=2, aloud=capfd)
