"""The outbox's statements: what is written and claimed, in SQL. What it means is in `outbox`."""

from __future__ import annotations

from enum import Enum

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    String,
    and_,
    bindparam,
    case,
    func,
    literal_column,
    null,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.sql import ClauseElement, FromClause

from storage.prepared import SQLITE, Prepared, each
from storage.tables import LANES, OUTBOX


class State(Enum):
    """What has become of a row. Values are stored."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"
    VOID = "void"


class Act(Enum):
    SEND = "send"
    EDIT = "edit"
    DELETE = "delete"


def word(state: State) -> ColumnElement[str]:
    return literal_column(f"'{state.value}'", String)  # literals, so that the partial indexes serve


def live(table: FromClause) -> ColumnElement[bool]:
    return table.c.state.in_([word(State.WAITING), word(State.SENDING)])


def _put(_engine: str) -> ClauseElement:
    given = {c.name: bindparam(c.name, type_=c.type) for c in OUTBOX.columns if c.name != "id"}
    return OUTBOX.insert().values(given).inline()


PUT = Prepared(_put)


def _ready(table: FromClause, now: ColumnElement[int]) -> ColumnElement[bool]:
    return or_(
        and_(table.c.state == word(State.WAITING), table.c.due_at <= now),
        and_(table.c.state == word(State.SENDING), table.c.lease_until <= now),
    )


def _claimed(engine: str) -> ClauseElement:
    now = bindparam("now", type_=BigInteger)
    row, other = OUTBOX.alias("o"), OUTBOX.alias("p")
    in_flight = and_(other.c.state == word(State.SENDING), other.c.lease_until > now)
    ahead = and_(_ready(other, now), tuple_(other.c.urgency, other.c.id) < tuple_(row.c.urgency, row.c.id))
    held_up = select(other.c.id).where(other.c.lane == row.c.lane, live(other), or_(in_flight, ahead))
    shut = or_(LANES.c.ended_at.is_not(None), LANES.c.blocked_until > now)
    closed = select(LANES.c.ref).where(LANES.c.ref == row.c.lane, shut)
    busy = each(engine, busy=String)
    name = func.lower(func.hex(row.c.lane)) if engine == SQLITE else func.encode(row.c.lane, literal_column("'hex'"))
    heads = (
        select(row.c.id)
        .where(
            live(row),
            _ready(row, now),
            ~held_up.exists(),
            ~closed.exists(),
            or_(bindparam("any_busy", type_=BigInteger) == 0, name.not_in(select(busy.c.busy))),
        )
        .order_by(row.c.urgency, row.c.id)
        .limit(bindparam("most", type_=BigInteger))
        .with_for_update(of=row, skip_locked=True)
        .cte("heads")
        .prefix_with("MATERIALIZED", dialect="postgresql")
    )
    names = ("id", "fence", "lane", "owner", "payload", "attempts", "doubts", "urgency", "slot", "act")
    return (
        update(OUTBOX)
        .where(OUTBOX.c.id.in_(select(heads.c.id)))
        .values(
            state=word(State.SENDING),
            lease_until=bindparam("lease", type_=BigInteger),
            fence=OUTBOX.c.fence + 1,
            attempts=OUTBOX.c.attempts + 1,
            doubts=OUTBOX.c.doubts + case((OUTBOX.c.state == word(State.SENDING), 1), else_=0),
        )
        .returning(*(OUTBOX.c[name] for name in names))
    )


def _dropped(_engine: str) -> ClauseElement:
    return (
        update(OUTBOX)
        .where(OUTBOX.c.id == bindparam("row", type_=BigInteger))
        .values(state=bindparam("state", type_=String), payload=null())
    )


CLAIM, DROP = Prepared(_claimed), Prepared(_dropped)


def _settled(engine: str) -> ClauseElement:
    kinds: dict[str, type[BigInteger | String]] = {"id": BigInteger, "fence": BigInteger, "state": String}
    new = each(engine, **kinds, message_id=BigInteger, due_at=BigInteger, doubt=BigInteger)
    return (
        update(OUTBOX)
        .where(OUTBOX.c.id == new.c.id, OUTBOX.c.fence == new.c.fence, OUTBOX.c.state == word(State.SENDING))
        .values(
            state=new.c.state,
            message_id=new.c.message_id,
            due_at=func.coalesce(new.c.due_at, OUTBOX.c.due_at),
            doubts=OUTBOX.c.doubts + new.c.doubt,
            lease_until=0,
            payload=case((new.c.state == word(State.WAITING), OUTBOX.c.payload), else_=null()),
        )
        .returning(*(OUTBOX.c[n] for n in ("id", "lane", "slot", "act", "state", "message_id", "due_at")))
    )


SETTLE = Prepared(_settled)


def _next_due(_engine: str) -> ClauseElement:
    due = case((OUTBOX.c.state == word(State.SENDING), OUTBOX.c.lease_until), else_=OUTBOX.c.due_at)
    blocked = func.coalesce(LANES.c.blocked_until, 0)
    earliest = func.min(case((blocked > due, blocked), else_=due))
    with_lanes = OUTBOX.outerjoin(LANES, LANES.c.ref == OUTBOX.c.lane)
    other = OUTBOX.alias("p")
    sending = select(other.c.id).where(other.c.lane == OUTBOX.c.lane, live(other), other.c.state == word(State.SENDING))
    behind = and_(OUTBOX.c.state == word(State.WAITING), sending.exists())  # its turn comes when that one is settled
    return select(earliest).select_from(with_lanes).where(live(OUTBOX), LANES.c.ended_at.is_(None), ~behind)


NEXT_DUE = Prepared(_next_due)
