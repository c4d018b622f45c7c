"""What a button of a list carries: which entry it is about, and how the list stood when it was drawn. If that has changed a tap is stale."""

from __future__ import annotations

_BITS = 7  # of a button's visit tell which entry; the others how the list stood
MOST = 1 << _BITS  # entries that can be told apart


def write(seen: int, which: int) -> int:
    """Write which entry a button is about. seen: a check sum of the list as it is shown."""
    return (seen % (1 << (32 - _BITS)) << _BITS) | which % MOST


def read(seen: int, visit: int) -> int | None:
    """Read which entry a button is about; None if the list has changed since. seen: a check sum of the list as it stands."""
    which = visit % MOST
    return which if visit == write(seen, which) else None
