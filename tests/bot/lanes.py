"""An outbox in memory with the manners of the stored one, and a courier that answers by a script."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.channel.outcomes import Delivered, Outcome
from bot.channel.policy import Done, Doubted, Dropped, Ended, Later, Mark, Ticket
from bot.present.words import Composed
from bot.workers import Handed
from flows.say import Paragraph, Repeat, Say, Urgency
from flows.text import Text
from tests.bot import virtual


@dataclass
class Row:
    ticket: Ticket
    state: str = "waiting"
    due: datetime = virtual.START
    lease: datetime = virtual.START


@dataclass
class MemoryPost:
    """Rows in lanes; `log` says how often the store was used and with what."""

    rows: list[Row] = field(default_factory=list)
    blocked: dict[bytes, datetime] = field(default_factory=dict)
    ended: dict[bytes, str] = field(default_factory=dict)
    dropped: list[tuple[int, str]] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    calls: int = 0
    lease: timedelta = timedelta(seconds=30)

    def put(
        self,
        lane: str,
        *,
        urgency: Urgency = Urgency.ANSWER,
        repeat: Repeat = Repeat.ONCE,
        due: datetime = virtual.START,
        doubts: int = 0,
        edits: bool = False,
    ) -> int:
        number = len(self.rows) + 1
        say = Say((Paragraph(Text(f"{lane}{number}")),), urgency=urgency, repeat=repeat, edits=edits)
        message_id = 5 if edits else None
        self.rows.append(Row(Ticket(number, 0, lane.encode(), ord(lane[0]), "en", say, message_id, 0, doubts), due=due))
        return number

    def state(self, number: int) -> str:
        return self.rows[number - 1].state

    def hand_over(self, marks: Sequence[Mark], *, now: datetime, want: int, busy: Iterable[bytes]) -> Handed:
        self.calls += 1
        if self.failures:
            raise self.failures.pop(0)
        for mark in marks:
            self._settle(mark)
        taken = self._claim(now, want, set(busy))
        return Handed([row.ticket for row in taken], 3600)

    def _settle(self, mark: Mark) -> None:
        row = self.rows[mark.ticket.id - 1]
        if row.ticket.fence != mark.ticket.fence or row.state != "sending":
            return
        match mark.fate:
            case Done():
                row.state = "sent"
            case Doubted():
                row.state = "unknown"
            case Later(at, doubtful):
                row.state, row.due = "waiting", at
                row.ticket = _again(row.ticket, doubts=int(doubtful))
                self.blocked[row.ticket.lane] = max(at, self.blocked.get(row.ticket.lane, at))
            case Dropped(reason):
                row.state = "failed"
                self.dropped.append((row.ticket.id, reason))
            case Ended(reason):
                row.state = "failed"
                self.ended[row.ticket.lane] = reason

    def _claim(self, now: datetime, want: int, busy: set[bytes]) -> list[Row]:
        taken: dict[bytes, Row] = {}
        shut = {lane for lane, until in self.blocked.items() if until > now} | set(self.ended) | busy
        shut |= {row.ticket.lane for row in self.rows if row.state == "sending" and row.lease > now}
        for row in sorted(self.rows, key=lambda row: (row.ticket.say.urgency.value, row.ticket.id)):
            overdue = row.state == "sending" and row.lease <= now
            if row.ticket.lane in shut or row.ticket.lane in taken or len(taken) >= want:
                continue
            if overdue or (row.state == "waiting" and row.due <= now):
                row.ticket = _again(row.ticket, fence=1, attempts=1, doubts=int(overdue))
                row.state, row.lease = "sending", now + self.lease
                taken[row.ticket.lane] = row
        return list(taken.values())


def _again(ticket: Ticket, *, fence: int = 0, attempts: int = 0, doubts: int = 0) -> Ticket:
    numbers = (ticket.attempts + attempts, ticket.doubts + doubts)
    return Ticket(
        ticket.id,
        ticket.fence + fence,
        ticket.lane,
        ticket.chat_id,
        ticket.locale,
        ticket.say,
        ticket.message_id,
        *numbers,
    )


@dataclass
class Courier:
    """Takes `seconds` for each delivery; answers each message by its script, or delivers it. `sent`: (time, words)."""

    scripts: dict[str, list[Outcome | Exception]] = field(default_factory=lambda: defaultdict(list))
    always: Callable[[str], Outcome | None] = lambda words: None
    seconds: float = 0.0
    sent: list[tuple[float, str]] = field(default_factory=list)
    in_flight: int = 0
    most_in_flight: int = 0

    async def deliver(self, chat_id: int, composed: Composed, message_id: int | None = None) -> Outcome:
        words = composed.text
        self.sent.append((round(virtual.elapsed(), 3), words))
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            await asyncio.sleep(self.seconds)
        finally:
            self.in_flight -= 1
        script = self.scripts[words]
        outcome = script.pop(0) if script else self.always(words) or Delivered(100 + len(self.sent))
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def words(self) -> list[str]:
        return [words for _, words in self.sent]

    def times(self, words: str) -> list[float]:
        return [at for at, said in self.sent if said == words]
