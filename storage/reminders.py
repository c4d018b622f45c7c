"""Reminders at rest: rows with a due time, claimed by any worker, each said once or told to the mediator. Knows no words.

A row is planned, then said (handed to the outbox), missed (the mediator knows) or void (its version stands no more).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sqlalchemy import BigInteger, String, and_, bindparam, func, literal_column, select, update
from sqlalchemy.sql import ClauseElement

from flows.scheduling import Due, Reminder
from storage.prepared import Params, Prepared, param, upsert
from storage.tables import REMINDERS
from storage.times import micros, moment
from storage.unit import Unit


class State(Enum):
    """What has become of a reminder. Values are stored."""

    PLANNED = "planned"
    SAID = "said"
    MISSED = "missed"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Planned:
    """One reminder. `participant`: "" for the mediator."""

    session: str
    version: int
    participant: str
    due: Due
    state: State = State.PLANNED


_NAMES = ("session", "version", "participant", "kind", "due_at", "until_at", "state")
_COLUMNS = tuple(REMINDERS.c[name] for name in _NAMES)
_KEY = ("session", "version", "participant", "kind")
_TIMES = ("due_at", "until_at")
_IS_PLANNED = REMINDERS.c.state == literal_column(
    f"'{State.PLANNED.value}'", String
)  # so that the partial index serves


def _put(*changed: str, only_planned: bool) -> Prepared:
    """Put a reminder, or change what is noted of it."""

    def built(engine: str) -> ClauseElement:
        row = upsert(engine, REMINDERS).values({column.name: param(column) for column in REMINDERS.columns})
        new = {name: row.excluded[name] for name in changed}
        where = _IS_PLANNED if only_planned else None
        return row.on_conflict_do_update(index_elements=list(_KEY), set_=new, where=where)

    return Prepared(built)


def _late(_engine: str) -> ClauseElement:
    late = and_(_IS_PLANNED, REMINDERS.c.due_at <= bindparam("now", type_=BigInteger))
    first = (REMINDERS.c.due_at, *(REMINDERS.c[name] for name in _KEY))
    wanted = select(*_COLUMNS).where(late).order_by(*first).limit(bindparam("most", type_=BigInteger))
    return wanted.with_for_update(skip_locked=True)


def _marked(_engine: str) -> ClauseElement:
    changed = {name: param(REMINDERS.c[name], f"new_{name}") for name in ("state", "noted_at")}
    return update(REMINDERS).where(_THIS).values(changed)


_THIS = and_(*(REMINDERS.c[name] == param(REMINDERS.c[name]) for name in _KEY))
_PLAN = _put(*_TIMES, only_planned=True)
_PLAN_AGAIN = _put(*_TIMES, "state", "noted_at", only_planned=False)
_LATE, _MARK = Prepared(_late), Prepared(_marked)
_FIND = Prepared(lambda _: select(*_COLUMNS).where(_THIS).with_for_update())
_NEXT_DUE = Prepared(lambda _: select(func.min(REMINDERS.c.due_at)).where(_IS_PLANNED))


def plan(unit: Unit, session: str, version: int, participant: str, dues: Iterable[Due], now: datetime) -> None:
    """Plan reminders, or plan those anew that are not said yet. One that was said, missed or given up stays so."""
    for due in dues:
        unit.changed(_PLAN, _row(session, version, participant, due, now))


def plan_again(unit: Unit, planned: Planned, due: Due, now: datetime) -> None:
    """Plan a reminder for another moment, whatever had become of it: it was not said, or its person asked for it once more."""
    unit.changed(_PLAN_AGAIN, _row(planned.session, planned.version, planned.participant, due, now))


def _row(session: str, version: int, participant: str, due: Due, now: datetime) -> Params:
    return {
        **_key(session, version, participant, due.kind),
        "due_at": micros(due.at),
        "until_at": micros(due.until),
        "state": State.PLANNED.value,
        "noted_at": micros(now),
    }


def _key(session: str, version: int, participant: str, kind: Reminder) -> Params:
    return {"session": session, "version": version, "participant": participant, "kind": kind.value}


def due(unit: Unit, now: datetime, limit: int = 100) -> tuple[Planned, ...]:
    """Return reminders whose time has come, the earliest first; on PostgreSQL locked, and those locked by others skipped."""
    return tuple(_planned(*row) for row in unit.rows(_LATE, {"now": micros(now), "most": limit}))


def find(unit: Unit, session: str, version: int, participant: str, kind: Reminder) -> Planned | None:
    """Return one reminder, locked on PostgreSQL, None if there is none such."""
    row = unit.row(_FIND, _key(session, version, participant, kind))
    return None if row is None else _planned(*row)


def of_session(unit: Unit, session: str, version: int) -> tuple[Planned, ...]:
    """Return every reminder of one version."""
    here = and_(REMINDERS.c.session == session, REMINDERS.c.version == version)
    return tuple(_planned(*row) for row in unit.run(select(*_COLUMNS).where(here).order_by(*_COLUMNS[:4])))


def mark(unit: Unit, planned: Planned, state: State, now: datetime) -> None:
    """Note what has become of a reminder."""
    which = _key(planned.session, planned.version, planned.participant, planned.due.kind)
    unit.changed(_MARK, {**which, "new_state": state.value, "new_noted_at": micros(now)})


def void(unit: Unit, session: str, now: datetime) -> None:
    """Give up everything that is planned for any version of a session so far."""
    waiting = and_(REMINDERS.c.session == session, REMINDERS.c.state == State.PLANNED.value)
    unit.run(update(REMINDERS).where(waiting).values(state=State.VOID.value, noted_at=micros(now)))


def next_due(unit: Unit) -> datetime | None:
    """Say when the next reminder is due, None if none is planned."""
    ((found,),) = unit.rows(_NEXT_DUE, {})
    return None if found is None else moment(int(found))


def _planned(
    session: str, version: int, participant: str, kind: str, due_at: int, until_at: int, state: str
) -> Planned:
    return Planned(session, version, participant, Due(Reminder(kind), moment(due_at), moment(until_at)), State(state))
