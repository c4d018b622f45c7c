"""The long-polling receiver: an update is confirmed to Telegram only after it has been taken in for good.

The library's own updater confirms first and works afterwards, which loses answers when the process dies between.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, Final, Literal, Protocol

import structlog

from bot.channel.errors import SecondPoller, Unavailable

Raw = dict[str, object]
Receive = Callable[[list[Raw]], Awaitable[None]]

_SETTLING: Final = 10.0  # seconds after the start in which a second poller means that we are the second
_FORGET: Final = 5 * 86_400.0  # seconds of silence after which the next update id may be any number (Bot API, Update)
_LONGEST_PAUSE: Final = 30.0
_log = structlog.get_logger("poll")


class Source(Protocol):
    """Where updates come from."""

    def get_updates(self, offset: int | None, *, timeout: float) -> Coroutine[Any, Any, list[Raw]]:
        """Fetch updates from `offset` on, confirming all below."""
        ...


def _nobody() -> None:
    """Tell nobody."""


class Poller:
    """Fetches batches and hands them to `receive`, in order, one at a time.

    receive: returns once the batch is stored; if it raises, the same batch is fetched again.
    on_conflict: called when a second poller appears while we run. timeout: seconds of one long poll.
    """

    def __init__(
        self,
        source: Source,
        receive: Receive,
        *,
        timeout: float = 50,
        on_conflict: Callable[[], None] = _nobody,
        clock: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._source = source
        self._receive = receive
        self._timeout = timeout
        self._on_conflict = on_conflict
        self._clock = clock
        self._chance = chance
        self._offset: int | None = None
        self._failures = 0
        self._heard = clock()

    async def run(self, stop: asyncio.Event) -> None:
        """Receive until `stop` is set; a batch that is being stored is finished first.

        Raises SecondPoller if somebody else polls when we start, WrongToken.
        """
        began = self._clock()
        halt = asyncio.create_task(stop.wait())
        try:
            while not stop.is_set():
                pause = await self._round(halt, settling=self._clock() - began < _SETTLING)
                if pause:
                    await asyncio.wait([halt], timeout=pause)
        finally:
            halt.cancel()

    async def _round(self, halt: asyncio.Task[Literal[True]], *, settling: bool) -> float:
        """Fetch and store one batch; returns the seconds to pause before the next."""
        try:
            batch = await self._fetch(halt)
            await self._take(batch)
        except SecondPoller:
            if settling:
                raise
            self._on_conflict()
            return self._after_failure("second_poller")
        except Unavailable as error:
            return max(error.retry_after, self._after_failure("server_unavailable"))
        except _NotTaken as error:
            return self._after_failure(error.why)
        self._failures = 0
        return 0

    async def _fetch(self, halt: asyncio.Task[Literal[True]]) -> list[Raw]:
        if self._clock() - self._heard > _FORGET:
            self._offset = None  # all below is confirmed; a number kept longer could hide the updates to come
        asked = asyncio.create_task(self._source.get_updates(self._offset, timeout=self._timeout))
        try:
            await asyncio.wait({asked, halt}, return_when=asyncio.FIRST_COMPLETED)
            return asked.result() if asked.done() else []
        finally:
            asked.cancel()

    async def _take(self, batch: list[Raw]) -> None:
        if not batch:
            return
        ids = _numbers(batch)
        if not ids:
            raise Unavailable("the server sent updates without numbers")
        try:
            await self._receive(batch)
        except Exception as error:  # whatever it was, nothing is confirmed, and everything comes again
            raise _NotTaken(type(error).__name__) from None
        self._offset = max(ids) + 1
        self._heard = self._clock()

    def _after_failure(self, why: str) -> float:
        self._failures += 1
        pause: float = min(_LONGEST_PAUSE, 0.5 * 2 ** min(self._failures, 10)) * (0.5 + self._chance())
        _log.warning("poll_failed", why=why, failures=self._failures)
        return pause


class _NotTaken(Exception):
    """The batch could not be stored; `why` is the name of the error's class."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def _numbers(batch: Sequence[Raw]) -> list[int]:
    return [number for update in batch if type(number := update.get("update_id")) is int]
