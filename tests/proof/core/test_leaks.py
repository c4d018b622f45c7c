"""The test is tested: every planted leak is seen by the two-run test, and most of them at once."""

from __future__ import annotations

import sys

import pytest

from tests.proof.core.leaks import LEAKS, Leak, Planted
from tests.proof.core.weave import pair

MOST_TO_CATCH = 10_000


def first_caught(leak: Leak) -> int | None:
    """Return the number of the first pair that shows a leak; two and three sides in turn."""
    with Planted(leak):
        for number in range(MOST_TO_CATCH):
            drawn = pair(number // 2, 2 + number % 2)
            if drawn.is_fair() and not drawn.is_same():
                return number + 1
    return None


def test_every_planted_leak_is_caught(capfd: pytest.CaptureFixture[str]) -> None:
    caught = {leak: first_caught(leak) for leak in LEAKS}
    with capfd.disabled():
        sys.stderr.write("\n  planted leak                                                 first pair that caught it\n")
        for leak, number in caught.items():
            sys.stderr.write(f"  {leak.__name__.replace('_', ' '):<66}{'never' if number is None else number:>6}\n")
    assert len(caught) >= 30
    assert [leak.__name__ for leak, number in caught.items() if number is None] == []


def test_without_a_leak_the_same_pairs_show_nothing() -> None:
    drawn = [pair(number // 2, 2 + number % 2) for number in range(400)]
    assert [pair_ for pair_ in drawn if pair_.is_fair() and not pair_.is_same()] == []
