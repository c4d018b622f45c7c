"""The gate between the channel and the archive: all updates that are waiting share one commit, and are acknowledged after it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

import structlog

from bot.channel.inbound import read
from bot.house import House
from bot.incoming import Incoming
from bot.service import ranges, ticks
from bot.service.context import Desk
from bot.service.erase import forget_again as forget_side_again
from bot.service.erase import keys_of
from bot.service.joining import look_due
from bot.service.receive import Received, receive, take_again
from bot.service.remind import say_due
from bot.service.retain import delete_again, do_what_is_due, finish
from bot.service.session import plan_anew
from bot.service.swap import close_due
from bot.service.tidy import tidy_due
from flows.case import SideNo
from flows.private import HOUSE
from storage import Archive, audit, cases, inbox, outbox, retention
from storage.errors import StorageError
from storage.keys import case_named, side_named

Raw = dict[str, object]
T = TypeVar("T")
InStore = Callable[[Callable[[], T]], Awaitable[T]]
log = structlog.get_logger("gate")

MOST_TOGETHER = 64
TRIES = 5


class Gate:
    """Takes raw updates from any receiver. `take` returns only when they are safely stored; raises StorageError if they are not.

    follow: is given what a committed batch brought about.
    is_in_doubt: a commit failed, perhaps only in being told so, or keys could not be destroyed after one: `finish_erasures` is called for.
    """

    def __init__(
        self,
        archive: Archive,
        house: House,
        in_store: InStore[Received],
        follow: Callable[[Received], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._archive, self._house, self._in_store, self._follow, self._clock = archive, house, in_store, follow, clock
        self._waiting: list[tuple[list[Raw], asyncio.Future[None]]] = []
        self._busy: asyncio.Task[None] | None = None
        self.is_in_doubt = False

    async def take(self, batch: Sequence[Raw]) -> None:
        """Store a batch with whatever else is waiting, in one commit."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((list(batch), done))
        if self._busy is None or self._busy.done():
            self._busy = asyncio.create_task(self._drain())
        await done

    async def _drain(self) -> None:
        while self._waiting:
            together, self._waiting = self._waiting[:MOST_TOGETHER], self._waiting[MOST_TOGETHER:]
            raws = [raw for batch, _ in together for raw in batch]
            try:
                received = await self._in_store(partial(commit, self._archive, self._house, raws, self._clock()))
            except StorageError as fault:
                log.warning("not_stored", fault=type(fault).__name__)
                self.is_in_doubt = True
                _fail(together, fault)
                continue
            except BaseException as fault:
                _fail(together, StorageError(type(fault).__name__))
                raise
            for _, done in together:
                if not done.done():
                    done.set_result(None)
            self.is_in_doubt |= bool(received.erase)
            self._follow(received)


def _fail(together: list[tuple[list[Raw], asyncio.Future[None]]], fault: Exception) -> None:
    for _, done in together:
        if not done.done():
            done.set_exception(fault)


def commit(archive: Archive, house: House, raws: Sequence[Raw], now: datetime) -> Received:
    """Read, receive and commit a batch; what failed is set aside in the same commit. Raises StorageError, and nothing is stored then."""
    pairs = [(incoming, raw) for raw in raws if (incoming := read(raw)) is not None]
    with archive.begin() as unit:
        received = receive(house, unit, [incoming for incoming, _ in pairs], now)
        for incoming, error in received.failed:
            raw = next(raw for known, raw in pairs if known is incoming)
            inbox.set_aside(unit, incoming.update_id, _bytes(raw), error, now, next_try=now + timedelta(seconds=2))
            log.warning("set_aside", error=error)
        unit.commit()
    if received.gone:
        log.error("mediator_unreachable")
    _erase(archive, received, now)
    return received


def _erase(archive: Archive, received: Received, now: datetime) -> None:
    """Destroy the keys of what was erased; those that could not be destroyed stay listed, since what was committed is acknowledged all the same.

    They are destroyed by `finish_erasures`: by the loop over rows, or at the next start if the process dies before.
    """
    try:
        while received.erase:
            archive.vault.destroy(received.erase[-1], now)
            received.erase.pop()
    except StorageError as fault:
        log.error("not_destroyed", fault=type(fault).__name__)


def finish_erasures(archive: Archive, now: datetime, *, anew: bool = True) -> None:
    """Destroy once more the keys of everything ever erased: after a crash, or after a restore of an old key store.

    anew: those too that are marked as destroyed.
    """
    with archive.begin() as unit:
        erased = audit.cases_with(unit, "erased")
        whole = retention.all_erased(unit)
    keys = [key for case, side in erased for key in keys_of(case, int(side))] + [f"case/{case}" for case in whole]
    for key in keys:
        if anew or not archive.vault.is_erased(key):
            archive.vault.destroy(key, now)


def forget_again(archive: Archive, house: House, now: datetime) -> None:
    """Leave nobody seated whose keys are gone, and no case: after a restore of data older than the keys."""
    erased = archive.vault.erased()
    with archive.begin() as unit:
        desk, known = Desk(house, unit, now), set(audit.cases_with(unit, "erased"))
        for case_id, side in filter(None, map(side_named, erased)):
            case = cases.get(unit, HOUSE, case_id) if (case_id, str(side)) not in known else None
            if case is not None:
                log.warning("forgotten_again")
                forget_side_again(desk, case, SideNo(side))
        for case_id in filter(None, map(case_named, erased)):
            delete_again(desk, case_id)
        unit.commit()


def take_over(archive: Archive, now: datetime) -> None:
    """Let what a dead process left on the way be sent at once, not after its lease. Only where one process serves: on SQLite."""
    with archive.begin() as unit:
        if outbox.release(unit, now):
            unit.commit()


def retry_aside(archive: Archive, house: House, now: datetime) -> Received:
    """Try again what was set aside and is due; after five tries it stays quarantined and the person is asked to send it once more."""
    received = Received()
    with archive.begin() as unit:
        for aside in inbox.due_aside(unit, now, 20):
            incoming = _incoming(aside.raw)
            error = take_again(house, unit, incoming, now, received) if incoming else "Unreadable"
            if not error:
                inbox.aside_done(unit, aside.update_id)
                continue
            last = aside.attempts + 1 >= TRIES
            next_try = None if last else now + timedelta(seconds=4**aside.attempts)
            inbox.aside_failed(unit, aside.update_id, error, next_try)
            if last and incoming is not None:
                take_again(house, unit, incoming, now, received, given_up=True)
        unit.commit()
    _erase(archive, received, now)
    return received


def keep_time(archive: Archive, house: House, now: datetime) -> None:
    """Do what is due by itself: reminders, what is to close, tidying, whether all have joined, erasing the cases whose time is over.

    Doing it twice changes nothing.
    """
    with archive.begin() as unit:
        desk = Desk(house, unit, now)
        ended = close_due(desk) + ranges.close_due(desk) + ticks.close_due(desk)
        if ended + tidy_due(desk) + say_due(desk) + look_due(desk):
            unit.commit()
    with archive.begin() as unit:
        done = do_what_is_due(Desk(house, unit, now))
        if done:
            unit.commit()
    if done:
        with archive.begin() as unit:
            if finish(Desk(house, unit, now)):  # keys go as soon as the rows' deletion is committed
                unit.commit()
        archive.leave_no_traces()


def plan_again(archive: Archive, house: House, now: datetime) -> None:
    """Plan every reminder anew, at a start: since the last one the zone database may have changed."""
    with archive.begin() as unit:
        if plan_anew(Desk(house, unit, now)):
            unit.commit()


def _bytes(raw: Raw) -> bytes:
    return json.dumps(raw).encode()


def _incoming(raw: bytes) -> Incoming | None:
    return read(json.loads(raw))
