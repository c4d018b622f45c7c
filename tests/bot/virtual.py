"""An event loop whose clock leaps over every wait: hours of backing off in milliseconds, always in the same order."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class _Leaping(selectors.SelectSelector):
    ahead = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        events = super().select(0)
        if not events and timeout is None:
            raise RuntimeError("everybody waits and nothing will ever happen")
        if not events:
            self.ahead += timeout or 0.0
        return events


class VirtualLoop(asyncio.SelectorEventLoop):
    """Its time begins at 0 and passes only while everybody waits."""

    def __init__(self) -> None:
        self._leaping = _Leaping()
        super().__init__(self._leaping)

    def time(self) -> float:
        return self._leaping.ahead


def now() -> datetime:
    """Tell the time on the running virtual loop, aware UTC."""
    return START + timedelta(seconds=asyncio.get_running_loop().time())


def elapsed() -> float:
    """Tell the seconds since the running virtual loop began."""
    return asyncio.get_running_loop().time()


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end on a virtual loop."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(coroutine)
