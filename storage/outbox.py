"""What must be said: lanes, leases, fences. Knows neither Telegram nor a language.

One lane per chat. A row is waiting, then sending under a lease and a fence, then sent, unknown (Telegram may have it
or not), failed or void; its words are erased as soon as it is done. Of a lane only the first due row is ever claimed,
so order is kept; a lane with a row being sent is left alone. A lease that ran out is claimed again with one more
doubt: the message may have been delivered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias, assert_never

from sqlalchemy import and_, delete, func, or_, select, update

from flows.say import Say, Urgency
from flows.wire import say_from_bytes, say_to_bytes
from storage import messages
from storage.errors import Sealed
from storage.keys import Aad
from storage.lanes import block_lane, end_lane, is_ended, reopen_lane, take
from storage.outbox_sql import CLAIM, DROP, NEXT_DUE, PUT, SETTLE, Act, State, live, word
from storage.tables import OUTBOX
from storage.times import micros, moment
from storage.unit import Row, Unit

__all__ = [
    "Claimed",
    "Failed",
    "Outcome",
    "RetryAt",
    "Sent",
    "Settled",
    "State",
    "Unknown",
    "being_deleted",
    "block_lane",
    "claim",
    "end_lane",
    "give_up",
    "is_ended",
    "next_due",
    "put",
    "release",
    "reopen_lane",
    "settle",
    "sweep",
    "take",
    "void_answers",
    "void_lane",
    "waiting",
]


@dataclass(frozen=True, slots=True)
class Claimed:
    """A row to be sent now.

    `doubts`: how often it may have been delivered already. `message_id`: for an edit or a deletion, the message
    in its slot (None: there is none).
    """

    id: int
    fence: int
    lane: bytes
    say: Say
    attempts: int
    doubts: int
    message_id: int | None

    @property
    def ambiguous(self) -> bool:
        """Say whether Telegram may already have this message."""
        return self.doubts > 0

    def __repr__(self) -> str:
        return f"<claimed {self.id} fence {self.fence} attempt {self.attempts}>"


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram took it; as this message."""

    message_id: int | None


@dataclass(frozen=True, slots=True)
class Unknown:
    """Telegram may have taken it; it is left at that."""


@dataclass(frozen=True, slots=True)
class RetryAt:
    """Not sent; again from then on, and nothing of its lane before. `doubtful`: it may have been taken all the same."""

    at: datetime
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """It will never be taken."""


Outcome: TypeAlias = Sent | Unknown | RetryAt | Failed


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a claimed row. A claim that has been overtaken (its fence is old) changes nothing."""

    id: int
    fence: int
    outcome: Outcome


# --- putting ----------------------------------------------------------------------------------------------------

_NEW = {"state": State.WAITING.value, "attempts": 0, "doubts": 0, "lease_until": 0, "fence": 0, "message_id": None}


def put(
    unit: Unit, lane: bytes, owner: str, says: Sequence[Say], now: datetime, *, due: datetime | None = None
) -> None:
    """Add what is to be said in a lane, in this order, sealed under the owner's key; not before `due` (at once)."""
    ring = unit.vault.ring((owner,))
    aad = _aad(lane)
    at = micros(now)
    rows = [
        {
            **_NEW,
            "lane": lane,
            "owner": owner,
            "payload": ring.seal(owner, say_to_bytes(say), aad),
            "urgency": say.urgency.value,
            "repeat": say.repeat.value,
            "slot": say.slot,
            "act": (Act.DELETE if say.deletes else Act.EDIT if say.edits else Act.SEND).value,
            "due_at": at if due is None else micros(due),
            "created_at": at,
        }
        for say in says
    ]
    if len(rows) == 1:
        unit.changed(PUT, rows[0])
    elif rows:
        unit.each(PUT, rows)


# --- claiming ---------------------------------------------------------------------------------------------------


def claim(unit: Unit, now: datetime, limit: int, lease: timedelta, lanes_busy: Iterable[bytes] = ()) -> list[Claimed]:
    """Take the first due row of up to `limit` free lanes, the urgent and the old ones first.

    Other workers leave them alone until the lease ends.

    lanes_busy: lanes to leave out. A row whose key was erased becomes void, one that cannot be read failed.
    """
    busy = [(lane.hex(),) for lane in lanes_busy]
    params = {"now": micros(now), "lease": micros(now + lease), "most": limit, "any_busy": len(busy)}
    rows = unit.rows(CLAIM, {**params, **unit.columns(busy, "busy")})
    rows.sort(key=lambda row: (row[7], row[0]))
    return [claimed for row in rows if (claimed := _opened(unit, row)) is not None]


def _opened(unit: Unit, row: Row) -> Claimed | None:
    row_id, fence, lane, owner, payload, attempts, doubts, _, slot, act = row
    try:
        say = say_from_bytes(unit.vault.ring((owner,)).open(owner, payload, _aad(lane)))
    except Sealed:
        unit.changed(DROP, {"row": row_id, "state": State.VOID.value})
        return None
    except (ValueError, KeyError, TypeError):  # written by another version: nothing of it may stop the lane
        unit.changed(DROP, {"row": row_id, "state": State.FAILED.value})
        return None
    message_id = None if act == Act.SEND.value else messages.of_slot(unit, lane, slot)
    return Claimed(row_id, fence, lane, say, attempts, doubts, message_id)


# --- settling ---------------------------------------------------------------------------------------------------


def settle(unit: Unit, settled: Sequence[Settled], now: datetime) -> set[int]:
    """Write down what became of claimed rows and return the ids that were still ours.

    Of overtaken claims nothing changes.

    The message id of a sent message is kept under its slot; a deletion forgets it. A retry blocks its lane until then.
    """
    if not settled:
        return set()
    values = unit.columns([_change(s) for s in settled], "id", "fence", "state", "message_id", "due_at", "doubt")
    rows = unit.rows(SETTLE, values)
    sent = [row for row in rows if row[4] == State.SENT.value]
    messages.note_sent(unit, [(r[1], r[5], r[2]) for r in sent if r[3] == Act.SEND.value and r[5] is not None], now)
    for row in sent:
        if row[3] == Act.DELETE.value:
            gone = messages.of_slot(
                unit, row[1], row[2]
            )  # a lane is served in order: the one that was found at the claim
            messages.forget(unit, row[1], [] if gone is None else [gone])
    for row in rows:
        if row[4] == State.WAITING.value and row[6] > micros(now):
            block_lane(unit, row[1], moment(row[6]))
    return {row[0] for row in rows}


def _change(settled: Settled) -> tuple[str | int | None, ...]:
    at = (settled.id, settled.fence)
    match settled.outcome:
        case Sent(message_id):
            return (*at, State.SENT.value, message_id, None, 0)
        case Unknown():
            return (*at, State.UNKNOWN.value, None, None, 0)
        case RetryAt(moment_, doubtful):
            return (*at, State.WAITING.value, None, micros(moment_), int(doubtful))
        case Failed():
            return (*at, State.FAILED.value, None, None, 0)
        case _:
            assert_never(settled.outcome)


# --- looking after ----------------------------------------------------------------------------------------------


def void_lane(unit: Unit, lane: bytes, *, slot: str = "", owner: str = "") -> int:
    """Give up everything that waits in a lane and erase its words; count the rows. What is being sent stays.

    slot, owner: only what waits in one of its slots, or is sealed under one key.
    """
    waiting = and_(OUTBOX.c.lane == lane, live(OUTBOX), OUTBOX.c.state == word(State.WAITING))
    waiting = and_(waiting, OUTBOX.c.slot == slot) if slot else waiting
    waiting = and_(waiting, OUTBOX.c.owner == owner) if owner else waiting
    return unit.run(update(OUTBOX).where(waiting).values(state=word(State.VOID), payload=None)).rowcount


def give_up(unit: Unit, claimed: Claimed) -> None:
    """Give up a row that was just claimed, and erase its words."""
    unit.changed(DROP, {"row": claimed.id, "state": State.VOID.value})


def void_answers(unit: Unit, lane: bytes) -> int:
    """Give up every answer that waits in a lane and erase its words; notices and reminders, which say nothing, stay. Count the rows."""
    waiting = and_(OUTBOX.c.lane == lane, live(OUTBOX), OUTBOX.c.state == word(State.WAITING))
    answers = and_(waiting, OUTBOX.c.urgency == Urgency.ANSWER.value, OUTBOX.c.act != Act.DELETE.value)
    return unit.run(update(OUTBOX).where(answers).values(state=word(State.VOID), payload=None)).rowcount


def being_deleted(unit: Unit, lane: bytes) -> set[str]:
    """Name the slots of a lane whose deletion waits already."""
    wanted = select(OUTBOX.c.slot).where(OUTBOX.c.lane == lane, live(OUTBOX), OUTBOX.c.act == Act.DELETE.value)
    return set(unit.run(wanted).scalars().all())


def next_due(unit: Unit, now: datetime) -> datetime | None:
    """Say when a claim may next find something (`now` if it may already), None if nothing waits in an open lane."""
    ((due_at,),) = unit.rows(NEXT_DUE, {})
    return None if due_at is None else max(now, moment(int(due_at)))


def waiting(unit: Unit) -> int:
    """Count the rows that are not done."""
    return int(unit.run(select(func.count()).select_from(OUTBOX).where(live(OUTBOX))).scalar_one())


def pressing(unit: Unit, now: datetime) -> int:
    """Count the rows that are due or on their way."""
    due = or_(OUTBOX.c.state == word(State.SENDING), OUTBOX.c.due_at <= micros(now))
    return int(unit.run(select(func.count()).select_from(OUTBOX).where(live(OUTBOX), due)).scalar_one())


def release(unit: Unit, now: datetime) -> int:
    """End every lease, so that what a dead process was sending is claimed again at once (with one more doubt); count the rows.

    Only where one process sends: another one's messages would be sent twice.
    """
    leased = and_(live(OUTBOX), OUTBOX.c.state == word(State.SENDING), OUTBOX.c.lease_until > micros(now))
    return unit.run(update(OUTBOX).where(leased).values(lease_until=micros(now))).rowcount


def sweep(unit: Unit, older_than: datetime) -> int:
    """Delete rows that are done and were put before a moment; count them."""
    return unit.run(delete(OUTBOX).where(~live(OUTBOX), OUTBOX.c.created_at < micros(older_than))).rowcount


def _aad(lane: bytes) -> Aad:
    """Bind a payload to its lane: in another chat it does not open.

    (The row's number is not known before it is written.)
    """
    return Aad("", 0, "outbox", lane.hex(), "payload")
