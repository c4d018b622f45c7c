"""How deep the proofs go: short and seeded in `make test`, long in `make prove`."""

from __future__ import annotations

import os

IS_DEEP = os.environ.get("PARLEY_PROVE", "") not in ("", "0")


def depth(short: int, deep: int) -> int:
    """Return how many to do: few by default, many when proving."""
    return deep if IS_DEEP else short
