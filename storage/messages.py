"""Which message stands where in a chat: ours by slot for later edits, everybody's for tidying up.

Ids only, no words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, bindparam, delete, select
from sqlalchemy.sql import ClauseElement

from storage.prepared import Prepared, param, upsert
from storage.tables import MESSAGES
from storage.times import micros, moment
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a chat. `incoming`: the person's own."""

    message_id: int
    slot: str
    sent_at: datetime
    incoming: bool


def _noted(engine: str) -> ClauseElement:
    insert = upsert(engine, MESSAGES).values({column.name: param(column) for column in MESSAGES.columns}).inline()
    return insert.on_conflict_do_nothing()


def _in_slot(_engine: str) -> ClauseElement:
    lane = MESSAGES.c.lane == bindparam("chat", type_=MESSAGES.c.lane.type)
    slot = MESSAGES.c.slot == bindparam("place", type_=MESSAGES.c.slot.type)
    return (
        select(MESSAGES.c.message_id)
        .where(lane, slot)
        .order_by(MESSAGES.c.sent_at.desc(), MESSAGES.c.message_id.desc())
    )


def _by_number(_engine: str) -> ClauseElement:
    lane = MESSAGES.c.lane == bindparam("chat", type_=MESSAGES.c.lane.type)
    return select(MESSAGES.c.message_id).where(lane, MESSAGES.c.message_id == bindparam("number", type_=BigInteger))


_NOTE, _SLOT, _NUMBER = Prepared(_noted), Prepared(_in_slot), Prepared(_by_number)


def exactly(message_id: int) -> str:
    """Name the slot that is this one message, whatever slot it was sent into: there may be newer ones in that."""
    return f"#{message_id}"


def of_slot(unit: Unit, lane: bytes, slot: str) -> int | None:
    """Return the newest message in a slot, None if there is none."""
    if not slot:
        return None
    if slot[0] == "#" and slot[1:].isdecimal():
        row = unit.row(_NUMBER, {"chat": lane, "number": int(slot[1:])})
    else:
        row = unit.row(_SLOT, {"chat": lane, "place": slot})
    return None if row is None else int(row[0])


def note_incoming(unit: Unit, lane: bytes, message_id: int, now: datetime) -> None:
    """Remember a message the person sent."""
    unit.changed(_NOTE, _values(lane, message_id, "", now, incoming=True))


def note_sent(unit: Unit, sent: Iterable[tuple[bytes, int, str]], now: datetime) -> None:
    """Remember messages of ours: (lane, message id, slot)."""
    rows = [_values(lane, message_id, slot, now, incoming=False) for lane, message_id, slot in sent]
    if rows:
        unit.each(_NOTE, rows)


def since(unit: Unit, lane: bytes, after: datetime) -> list[Message]:
    """List the messages of a chat after a moment, the oldest first."""
    table = MESSAGES.c
    columns = (table.message_id, table.slot, table.sent_at, table.incoming)
    query = select(*columns).where(table.lane == lane, table.sent_at > micros(after))
    rows = unit.run(query.order_by(table.sent_at, table.message_id))
    return [Message(i, slot, moment(at), bool(incoming)) for i, slot, at, incoming in rows]


def forget(unit: Unit, lane: bytes, message_ids: Sequence[int]) -> None:
    """Forget messages that are gone from a chat."""
    unit.run(delete(MESSAGES).where(MESSAGES.c.lane == lane, MESSAGES.c.message_id.in_(list(message_ids))))


def _values(lane: bytes, message_id: int, slot: str, now: datetime, *, incoming: bool) -> dict[str, bytes | int | str]:
    place = slot or exactly(message_id)  # so that every message can be found again, if only to be tidied away
    return {"lane": lane, "message_id": message_id, "slot": place, "incoming": incoming, "sent_at": micros(now)}
