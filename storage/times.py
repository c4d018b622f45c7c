"""Moments as they are stored: whole microseconds since 1970, UTC. Comparable in SQL, the same on every engine."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import overload

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(moment: datetime) -> int:
    """Write down a moment. Raises TypeError unless it is aware."""
    return (moment - _EPOCH) // _MICROSECOND


@overload
def moment(stored: int) -> datetime: ...
@overload
def moment(stored: None) -> None: ...
@overload
def moment(stored: int | None) -> datetime | None: ...
def moment(stored: int | None) -> datetime | None:
    """Read a stored moment as aware UTC; None stays None."""
    return None if stored is None else _EPOCH + timedelta(microseconds=stored)
