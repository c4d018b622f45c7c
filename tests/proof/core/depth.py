"""How deep the pure core is proved: within two minutes in `make test`, millions of pairs in `make prove`; and how it tells of its progress."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator

import pytest

IS_DEEP = os.environ.get("PARLEY_PROVE", "") not in ("", "0")
CHUNK = 50_000


def depth(short: int, deep: int) -> int:
    """Return how many to do: few by default, many when proving."""
    return deep if IS_DEEP else short


def counted(what: str, total: int, aloud: pytest.CaptureFixture[str]) -> Iterator[int]:
    """Count up to `total`, and say at the end how fast it went; when proving, also every so often on the way."""
    begun = time.monotonic()
    for number in range(total):
        if IS_DEEP and number and number % CHUNK == 0:
            _say(what, number, total, begun, aloud)
        yield number
    _say(what, total, total, begun, aloud)


def _say(what: str, number: int, total: int, begun: float, aloud: pytest.CaptureFixture[str]) -> None:
    rate = number / (time.monotonic() - begun)
    with aloud.disabled():
        sys.stderr.write(f"\n  {what}: {number:,} of {total:,}, {rate:,.0f} a second\n")
