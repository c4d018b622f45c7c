"""Which updates were seen, and those put aside because they could not be handled. Knows no chat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sqlalchemy import BigInteger, bindparam, delete, func, select, update
from sqlalchemy.sql import ClauseElement

from storage.keys import HOUSE_KEY, Aad
from storage.prepared import Prepared, each, upsert
from storage.tables import INBOX, SET_ASIDE
from storage.times import micros
from storage.unit import Unit

_ID_LIMIT = 2**63


@dataclass(frozen=True, slots=True)
class Aside:
    """An update put aside. `raw` is the update as it came."""

    update_id: int
    raw: bytes
    error: str
    attempts: int

    def __repr__(self) -> str:
        return f"<aside after {self.attempts} attempts>"


class _State(Enum):
    WAITING = "waiting"
    QUARANTINED = "quarantined"


def _unseen(engine: str) -> ClauseElement:
    ids = each(engine, update_id=BigInteger)
    rows = select(ids.c.update_id, bindparam("now", type_=BigInteger)).order_by(ids.c.update_id)
    insert = upsert(engine, INBOX).from_select(["update_id", "seen_at"], rows)
    return insert.on_conflict_do_nothing().returning(INBOX.c.update_id)


_FIRST_SIGHT = Prepared(_unseen)


def first_sight(unit: Unit, update_ids: Sequence[int], now: datetime) -> set[int]:
    """Record updates as seen and return those that were not. By set, so ids may repeat, be late, or begin again lower.

    Raises ValueError for an id beyond 64 bits.
    """
    if any(not -_ID_LIMIT <= i < _ID_LIMIT for i in update_ids):
        raise ValueError("an update id does not fit 64 bits")
    rows = [(i,) for i in sorted(update_ids)]
    return {row[0] for row in unit.rows(_FIRST_SIGHT, {**unit.columns(rows, "update_id"), "now": micros(now)})}


def sweep(unit: Unit, older_than: datetime) -> int:
    """Forget updates seen before a moment (Telegram repeats none after 24 hours); count them."""
    return unit.run(delete(INBOX).where(INBOX.c.seen_at < micros(older_than))).rowcount


def sweep_aside(unit: Unit, older_than: datetime) -> int:
    """Drop the updates put aside for good before a moment: their senders were asked to send them again. Count them."""
    given_up = SET_ASIDE.c.state == _State.QUARANTINED.value
    return unit.run(delete(SET_ASIDE).where(given_up, SET_ASIDE.c.put_at < micros(older_than))).rowcount


def set_aside(
    unit: Unit, update_id: int, raw: bytes, error: str, now: datetime, *, next_try: datetime | None = None
) -> None:
    """Keep an update that could not be handled, sealed, to be tried again from `next_try` (default: at once).

    error: the name of the exception's class, never its text. A repeated update replaces the earlier copy and keeps
    its attempts.
    """
    insert = upsert(unit.engine, SET_ASIDE).values(
        update_id=update_id,
        raw=unit.vault.ring((HOUSE_KEY,)).seal(HOUSE_KEY, raw, _aad(update_id)),
        error=_name(error),
        attempts=1,
        state=_State.WAITING.value,
        put_at=micros(now),
        next_try=micros(next_try or now),
    )
    new = insert.excluded
    unit.run(insert.on_conflict_do_update(index_elements=["update_id"], set_={"raw": new.raw, "error": new.error}))


def due_aside(unit: Unit, now: datetime, limit: int) -> list[Aside]:
    """List updates whose next try is due, the longest waiting first. On PostgreSQL they are locked for this unit."""
    table = SET_ASIDE
    rows = unit.run(
        select(table.c.update_id, table.c.raw, table.c.error, table.c.attempts)
        .where(table.c.state == _State.WAITING.value, table.c.next_try <= micros(now))
        .order_by(table.c.next_try, table.c.update_id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    ring = unit.vault.ring((HOUSE_KEY,))
    return [Aside(i, ring.open(HOUSE_KEY, bytes(raw), _aad(i)), error, n) for i, raw, error, n in rows]


def aside_done(unit: Unit, update_id: int) -> None:
    """Drop an update that was handled after all."""
    unit.run(delete(SET_ASIDE).where(SET_ASIDE.c.update_id == update_id))


def aside_failed(unit: Unit, update_id: int, error: str, next_try: datetime | None) -> int:
    """Note one more failed attempt: to be tried again then, or (None) quarantined for a human.

    Return the attempts so far, 0 if unknown.
    """
    state = _State.QUARANTINED if next_try is None else _State.WAITING
    changed = unit.run(
        update(SET_ASIDE)
        .where(SET_ASIDE.c.update_id == update_id)
        .values(
            attempts=SET_ASIDE.c.attempts + 1,
            error=_name(error),
            state=state.value,
            next_try=None if next_try is None else micros(next_try),
        )
        .returning(SET_ASIDE.c.attempts)
    )
    return int(changed.scalar_one_or_none() or 0)


def quarantined(unit: Unit) -> int:
    """Count the updates that wait for a human."""
    where = SET_ASIDE.c.state == _State.QUARANTINED.value
    return int(unit.run(select(func.count()).select_from(SET_ASIDE).where(where)).scalar_one())


def _aad(update_id: int) -> Aad:
    return Aad("", 0, "set_aside", str(update_id), "raw")


def _name(error: str) -> str:
    """Keep only what can be a class name: an error's text may quote a person."""
    return error[:80] if error.isidentifier() else "Error"
