"""The loop that says what is in the outbox: claim, compose, deliver, settle. It decides nothing about a message.

One message per lane and at most `in_flight` in all are on the way. What has ended is written down together with the
next claim, in one transaction for all that ended meanwhile (group commit); a lane goes on after its message is settled.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol, TypeAlias

import structlog

from bot.channel.outcomes import Outcome, Refused, Unknown, Unreachable
from bot.channel.pace import Pace
from bot.channel.policy import Doubted, Fate, Mark, Ticket, fate_of, is_repeatable
from bot.present.words import Composed
from storage.errors import StorageError

_log = structlog.get_logger("deliver")

_OUTAGE: Final = 3  # deliveries in a row that found nobody: from then on the line is probed, one message at a time
_LONGEST_PAUSE: Final = 30.0  # seconds between two probes, or between two tries of a store that fails
_GRACE: Final = 10.0  # seconds for what is on the way when we are asked to stop


@dataclass(frozen=True, slots=True)
class Handed:
    """Tickets to deliver now, and after how many seconds it makes sense to ask again if nothing else happens."""

    tickets: Sequence[Ticket]
    pause: float


class Post(Protocol):
    """The outbox as the deliverer sees it. Sync; called in the store's own thread."""

    def hand_over(self, marks: Sequence[Mark], *, now: datetime, want: int, busy: Iterable[bytes]) -> Handed:
        """Write down what became of tickets and hand out up to `want` new ones, in one transaction.

        busy: lanes to leave alone. Raises if nothing was written; the same marks are then given again.
        """
        ...


class Courier(Protocol):
    """Who brings a message to a chat."""

    async def deliver(self, chat_id: int, composed: Composed, message_id: int | None = None) -> Outcome:
        """Deliver one message. Never raises for what the other end does."""
        ...


Compose: TypeAlias = Callable[[Ticket], Awaitable[Composed]]
InStore: TypeAlias = Callable[[Callable[[], Handed]], Awaitable[Handed]]
Watch: TypeAlias = Callable[[Ticket, Outcome], None]


def _nobody(_ticket: Ticket, _outcome: Outcome) -> None:
    """Tell nobody."""


class Deliverer:
    """Delivers what the post hands over until it is told to stop.

    in_store: runs a sync function in the store's thread. pace: of each lane. now: aware UTC.
    in_flight: how many lanes may speak at once; 60 makes a fifth more turns a second than 32, because fewer and larger
    transactions write down what has ended.
    look: seconds after which an idle deliverer looks for rows that others have put.
    patience: seconds for one delivery, less than the post's lease. watch: is told every outcome.
    """

    def __init__(
        self,
        post: Post,
        courier: Courier,
        compose: Compose,
        in_store: InStore,
        *,
        now: Callable[[], datetime],
        pace: Pace,
        in_flight: int = 60,
        look: float = 0.5,
        patience: float = 25,
        chance: Callable[[], float] = random.random,
        watch: Watch = _nobody,
    ) -> None:
        self._post = post
        self._courier = courier
        self._compose = compose
        self._in_store = in_store
        self._now = now
        self._pace = pace
        self._in_flight = in_flight
        self._look = look
        self._patience = patience
        self._chance = chance
        self._watch = watch
        self._flying: dict[bytes, asyncio.Task[None]] = {}
        self._ended: list[Mark] = []
        self._stirred = asyncio.Event()
        self._store_failures = 0
        self._unreachable = 0
        self._probe_at: datetime | None = None

    def wake(self) -> None:
        """Say that there is something new to deliver. From the loop's thread; costs nothing."""
        self._stirred.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until `stop` is set; what is on the way then is waited for and written down."""
        halt = asyncio.create_task(stop.wait())
        halt.add_done_callback(lambda _: self._stirred.set())
        try:
            while not stop.is_set():
                self._stirred.clear()
                await self._rest(await self._round())
            await self._land_all()
        finally:
            halt.cancel()
            for task in self._flying.values():
                task.cancel()

    async def _round(self) -> float:
        """Settle and claim once; returns the seconds after which to do it again if nothing stirs."""
        now = self._now()
        want = self._wanted(now)
        if not self._ended and want == 0:
            return self._until(now, self._look)
        handed = await self._exchange(now, want)
        if handed is None:
            return min(_LONGEST_PAUSE, 0.1 * 2.0 ** min(self._store_failures, 10)) * (0.5 + self._chance())
        for ticket in handed.tickets:
            self._start(ticket)
        return self._until(self._now(), min(self._look, handed.pause))

    async def _exchange(self, now: datetime, want: int) -> Handed | None:
        """Hand in what has ended and take what is next. None: the store failed, and nothing is lost by it."""
        marks, self._ended = self._ended, []
        busy = self._pace.resting(now).union(self._flying)
        try:
            handed = await self._in_store(lambda: self._post.hand_over(marks, now=now, want=want, busy=busy))
        except Exception as error:  # one of the loops that must not die; the leases keep what we hold
            self._ended = marks + self._ended
            self._store_failures += 1
            _log.warning("store_failed", why=type(error).__name__, failures=self._store_failures)
            return None
        self._store_failures = 0
        return handed

    def _wanted(self, now: datetime) -> int:
        free = self._in_flight - len(self._flying)
        if self._unreachable < _OUTAGE:
            return free
        probing = bool(self._flying) or (self._probe_at is not None and now < self._probe_at)
        return 0 if probing else min(1, free)

    def _until(self, now: datetime, seconds: float) -> float:
        """Shorten a pause to the moment when a lane or the line is free again."""
        moments = [at for at in (self._pace.next_free(), self._probe_at) if at is not None and at > now]
        return min([seconds, *((at - now).total_seconds() for at in moments)])

    async def _rest(self, seconds: float) -> None:
        timer = asyncio.get_running_loop().call_later(max(0.0, seconds), self._stirred.set)
        try:
            await self._stirred.wait()
        finally:
            timer.cancel()

    def _start(self, ticket: Ticket) -> None:
        self._pace.spoke(ticket.lane, self._now())
        self._flying[ticket.lane] = asyncio.create_task(self._carry(ticket))

    async def _carry(self, ticket: Ticket) -> None:
        """Deliver one ticket and note its fate."""
        fate: Fate = Doubted()
        if ticket.doubts == 0 or is_repeatable(ticket):
            outcome = await self._outcome(ticket)
            self._listen(outcome)
            self._watch(ticket, outcome)
            fate = fate_of(ticket, outcome, self._now(), self._chance())
        self._ended.append(Mark(ticket, fate))
        del self._flying[ticket.lane]
        self._stirred.set()

    async def _outcome(self, ticket: Ticket) -> Outcome:
        try:
            composed = await self._compose(ticket)
        except StorageError as error:
            _log.warning("compose_failed", why=type(error).__name__)
            return Unreachable("store")
        except Exception as error:  # a wording or a page that cannot be made: this message only, never the loop
            _log.error("compose_failed", why=type(error).__name__)
            return Refused("composing")
        try:
            async with asyncio.timeout(self._patience):
                return await self._courier.deliver(ticket.chat_id, composed, ticket.message_id)
        except TimeoutError:
            return Unknown()
        except Exception as error:  # not foreseen: it may have been sent
            _log.error("courier_failed", why=type(error).__name__)
            return Unknown()

    def _listen(self, outcome: Outcome) -> None:
        """Notice when the line is down as a whole, so that not every chat pays for it."""
        if not isinstance(outcome, Unreachable) or outcome.reason == "store":
            self._unreachable, self._probe_at = 0, None
            return
        self._unreachable += 1
        if self._unreachable == _OUTAGE:  # said once: with webhooks nothing else would tell
            _log.error("line_down", why=outcome.reason)
        if self._unreachable >= _OUTAGE:
            pause = min(_LONGEST_PAUSE, 2.0 ** min(self._unreachable - _OUTAGE, 10)) * (0.5 + self._chance())
            self._probe_at = self._now() + timedelta(seconds=pause)

    async def _land_all(self) -> None:
        if self._flying:
            await asyncio.wait(list(self._flying.values()), timeout=_GRACE)
        if self._ended:
            await self._exchange(self._now(), 0)
