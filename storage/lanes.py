"""Lanes that are blocked for a while or ended, and the send budget that all workers share.

A lane is one chat's order of messages.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import case, select, update

from storage.prepared import Prepared, param, upsert
from storage.tables import BUDGET, LANES
from storage.times import micros
from storage.unit import Unit

_SECOND = 1_000_000
_ENDED = Prepared(lambda _: select(LANES.c.ref).where(LANES.c.ref == param(LANES.c.ref), LANES.c.ended_at.is_not(None)))


def block_lane(unit: Unit, lane: bytes, until: datetime) -> None:
    """Let nothing out of a lane before a moment. A longer block stays; other lanes go on."""
    insert = upsert(unit.engine, LANES).values(ref=lane, blocked_until=micros(until), ended_at=None)
    new = insert.excluded.blocked_until
    later = case((new > LANES.c.blocked_until, new), else_=LANES.c.blocked_until)
    unit.run(insert.on_conflict_do_update(index_elements=["ref"], set_={"blocked_until": later}))


def end_lane(unit: Unit, lane: bytes, now: datetime) -> None:
    """Stop a lane for good (the person blocked the bot, the chat is gone).

    What waits in it stays; see `reopen_lane`, `void_lane`.
    """
    insert = upsert(unit.engine, LANES).values(ref=lane, blocked_until=0, ended_at=micros(now))
    unit.run(insert.on_conflict_do_update(index_elements=["ref"], set_={"ended_at": micros(now)}))


def reopen_lane(unit: Unit, lane: bytes) -> bool:
    """Let a lane go on, when its person is back; say whether it had been ended."""
    ended = LANES.c.ended_at.is_not(None)
    return unit.run(update(LANES).where(LANES.c.ref == lane, ended).values(ended_at=None)).rowcount > 0


def is_ended(unit: Unit, lane: bytes) -> bool:
    """Say whether a lane was ended."""
    return unit.row(_ENDED, {"ref": lane}) is not None


def take(unit: Unit, now: datetime, wanted: int, rate: float) -> int:
    """Take up to `wanted` sends from the budget of `rate` a second (0: no limit) and return how many were granted.

    A bucket that fills at `rate` and holds one second's worth, at least one. A clock that went back starts it anew
    from there.
    """
    if rate <= 0:
        return wanted
    at = micros(now)
    capacity = max(rate, 1.0)
    unit.run(upsert(unit.engine, BUDGET).values(name="send", tokens=capacity, at=at).on_conflict_do_nothing())
    bucket = BUDGET.c.name == "send"
    tokens, since = unit.run(select(BUDGET.c.tokens, BUDGET.c.at).where(bucket).with_for_update()).one()
    tokens = min(capacity, tokens + max(0, at - since) * rate / _SECOND)
    granted = min(wanted, int(tokens))
    unit.run(update(BUDGET).where(bucket).values(tokens=tokens - granted, at=at))
    return granted
