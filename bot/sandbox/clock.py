"""The sandbox's time: the world's clock moved forward by hand, or a clock that stands still until it is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

Clock: TypeAlias = Callable[[], datetime]

_START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class StillClock:
    """A clock for tests: moves only when told. Call it for the time, aware UTC."""

    def __init__(self, start: datetime = _START) -> None:
        self._now = start

    def __call__(self) -> datetime:
        return self._now

    def forward(self, by: timedelta) -> None:
        """Move the time forward (or, to test a broken clock, back)."""
        self._now += by


class ShiftedClock:
    """The world's clock plus what was added by hand. Call it for the time, aware UTC."""

    def __init__(self, world: Clock | None = None) -> None:
        self._world = world or (lambda: datetime.now(UTC))
        self.shift = timedelta()

    def __call__(self) -> datetime:
        return self._world() + self.shift

    def forward(self, by: timedelta) -> None:
        """Move the time forward."""
        self.shift += by
