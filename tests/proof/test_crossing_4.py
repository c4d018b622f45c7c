"""A share of the pairs around the crossing desk, on SQLite; four files, so that several cores share them."""

from __future__ import annotations

import pytest

from tests.proof.depth import depth
from tests.proof.proving import every, prove

PAIRS = depth(360, 10_000)


def test_nothing_but_what_was_let_across_is_seen(capfd: pytest.CaptureFixture[str]) -> None:
    prove(every(4, 3, PAIRS), capfd)
