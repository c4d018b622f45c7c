"""The outbox as the deliverer sees it, over the archive. Knows neither Telegram nor a wording."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import assert_never

from bot.channel.policy import Done, Doubted, Dropped, Ended, Fate, Later, Mark, Ticket
from bot.workers import Handed
from storage import Archive, Unit, outbox


def _nothing(_unit: Unit, _ticket: Ticket, _now: datetime) -> None:
    """Note nothing of a message that was taken."""


def _fits(_unit: Unit, _claimed: outbox.Claimed, _now: datetime) -> bool:
    """Let everything go out that was put."""
    return True


class StoredPost:
    """The post over the archive: one transaction settles, tells whom it concerns, and claims.

    addresses: lanes -> (chat id, locale), read without a lock. send_rate: messages a second in all, 0: no limit.
    lease: how long a claim is ours; more than the deliverer's patience.
    on_ended, on_dropped: called inside the transaction when a chat is closed to us, or a message undeliverable; they
    get the unit, the ticket, the reason and now, and may put rows.
    on_delivered: called inside it when Telegram has taken a message for certain; not where it is in doubt.
    still_fits: asked inside the transaction that claims a message, whether it may still go out; one that may not is given up.
    """

    def __init__(
        self,
        archive: Archive,
        addresses: Callable[[Unit, Sequence[bytes]], Mapping[bytes, tuple[int, str]]],
        *,
        send_rate: float,
        on_ended: Callable[[Unit, Ticket, str, datetime], None],
        on_dropped: Callable[[Unit, Ticket, str, datetime], None],
        on_delivered: Callable[[Unit, Ticket, datetime], None] = _nothing,
        still_fits: Callable[[Unit, outbox.Claimed, datetime], bool] = _fits,
        lease: timedelta = timedelta(seconds=30),
        look: float = 0.5,
    ) -> None:
        self._archive = archive
        self._addresses = addresses
        self._rate = send_rate
        self._on_ended = on_ended
        self._on_dropped = on_dropped
        self._on_delivered = on_delivered
        self._still_fits = still_fits
        self._lease = lease
        self._look = look

    def hand_over(self, marks: Sequence[Mark], *, now: datetime, want: int, busy: Iterable[bytes]) -> Handed:
        """Write down what became of tickets and hand out up to `want` new ones, in one transaction.

        Raises StorageError if nothing was written.
        """
        with self._archive.begin() as unit:
            self._settle(unit, marks, now)
            granted = outbox.take(unit, now, want, self._rate) if want and self._rate > 0 else want
            claimed = outbox.claim(unit, now, granted, self._lease, busy) if granted else []
            if self._rate > 0 and len(claimed) < granted:
                outbox.take(unit, now, len(claimed) - granted, self._rate)  # give back what was not used
            tickets = self._tickets(unit, claimed, now)
            if marks or claimed:
                unit.commit()
        short = want > 0 and granted < want and len(claimed) == granted
        return Handed(tickets, 1 / self._rate if short else self._look)

    def _settle(self, unit: Unit, marks: Sequence[Mark], now: datetime) -> None:
        if not marks:
            return
        ours = outbox.settle(unit, [outbox.Settled(m.ticket.id, m.ticket.fence, _ended(m.fate)) for m in marks], now)
        for mark in marks:
            if mark.ticket.id not in ours:  # overtaken: whoever claimed it since will tell
                continue
            if isinstance(mark.fate, Ended):
                outbox.end_lane(unit, mark.ticket.lane, now)
                self._on_ended(unit, mark.ticket, mark.fate.reason, now)
            elif isinstance(mark.fate, Dropped):
                self._on_dropped(unit, mark.ticket, mark.fate.reason, now)
            elif isinstance(mark.fate, Done):
                self._on_delivered(unit, mark.ticket, now)

    def _tickets(self, unit: Unit, claimed: Sequence[outbox.Claimed], now: datetime) -> list[Ticket]:
        if not claimed:
            return []
        claimed = [row for row in claimed if self._fits(unit, row, now)]
        found = self._addresses(unit, [row.lane for row in claimed])
        lost = [row for row in claimed if row.lane not in found]  # the chat was erased since
        outbox.settle(unit, [outbox.Settled(row.id, row.fence, outbox.Failed()) for row in lost], now)
        return [
            Ticket(row.id, row.fence, row.lane, *found[row.lane], row.say, row.message_id, row.attempts, row.doubts)
            for row in claimed
            if row.lane in found
        ]

    def _fits(self, unit: Unit, row: outbox.Claimed, now: datetime) -> bool:
        if row.say.edits or row.say.deletes or self._still_fits(unit, row, now):
            return True
        outbox.give_up(unit, row)
        return False


def _ended(fate: Fate) -> outbox.Outcome:
    match fate:
        case Done(message_id):
            return outbox.Sent(message_id or None)
        case Doubted():
            return outbox.Unknown()
        case Later(at, doubtful):
            return outbox.RetryAt(at, doubtful)
        case Dropped() | Ended():
            return outbox.Failed()
        case _:
            assert_never(fate)
