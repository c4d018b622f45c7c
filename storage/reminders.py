"""Reminders at rest: rows with a due time, claimed by any worker, each said once or told to the mediator. Knows no words.

A row is planned, then said (handed to the outbox), missed (the mediator knows) or void (its version stands no more).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sqlalchemy import ColumnElement, and_, func, select, update

from flows.scheduling import Due, Reminder
from storage.prepared import Prepared, param, upsert
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
_NEXT_DUE = Prepared(
    lambda _: select(func.min(REMINDERS.c.due_at)).where(REMINDERS.c.state == param(REMINDERS.c.state))
)
_KEY = ("session", "version", "participant", "kind")


def plan(unit: Unit, session: str, version: int, participant: str, dues: Iterable[Due], now: datetime) -> None:
    """Plan reminders, or plan those anew that are not said yet. One that was said, missed or given up stays so."""
    for due in dues:
        given = {"session": session, "version": version, "participant": participant, "kind": due.kind.value}
        times = {"due_at": micros(due.at), "until_at": micros(due.until)}
        row = upsert(unit.engine, REMINDERS).values(**given, **times, state=State.PLANNED.value, noted_at=micros(now))
        waiting = REMINDERS.c.state == State.PLANNED.value
        unit.run(row.on_conflict_do_update(index_elements=list(_KEY), set_=times, where=waiting))


def plan_again(unit: Unit, planned: Planned, due: Due, now: datetime) -> None:
    """Plan a reminder for another moment, whatever had become of it: it was not said, or its person asked for it once more."""
    given = {"session": planned.session, "version": planned.version, "participant": planned.participant}
    values = {
        "due_at": micros(due.at),
        "until_at": micros(due.until),
        "state": State.PLANNED.value,
        "noted_at": micros(now),
    }
    row = upsert(unit.engine, REMINDERS).values(**given, kind=due.kind.value, **values)
    unit.run(row.on_conflict_do_update(index_elements=list(_KEY), set_=values))


def due(unit: Unit, now: datetime, limit: int = 100) -> tuple[Planned, ...]:
    """Return reminders whose time has come, the earliest first; on PostgreSQL locked, and those locked by others skipped."""
    late = and_(REMINDERS.c.state == State.PLANNED.value, REMINDERS.c.due_at <= micros(now))
    wanted = select(*_COLUMNS).where(late).order_by(REMINDERS.c.due_at, *(REMINDERS.c[n] for n in _KEY)).limit(limit)
    return tuple(_planned(*row) for row in unit.run(wanted.with_for_update(skip_locked=True)))


def find(unit: Unit, session: str, version: int, participant: str, kind: Reminder) -> Planned | None:
    """Return one reminder, locked on PostgreSQL, None if there is none such."""
    where = _which(session, version, participant, kind)
    row = unit.run(select(*_COLUMNS).where(where).with_for_update()).first()
    return None if row is None else _planned(*row)


def of_session(unit: Unit, session: str, version: int) -> tuple[Planned, ...]:
    """Return every reminder of one version."""
    here = and_(REMINDERS.c.session == session, REMINDERS.c.version == version)
    return tuple(_planned(*row) for row in unit.run(select(*_COLUMNS).where(here).order_by(*_COLUMNS[:4])))


def mark(unit: Unit, planned: Planned, state: State, now: datetime) -> None:
    """Note what has become of a reminder."""
    one = _which(planned.session, planned.version, planned.participant, planned.due.kind)
    unit.run(update(REMINDERS).where(one).values(state=state.value, noted_at=micros(now)))


def void(unit: Unit, session: str, now: datetime) -> None:
    """Give up everything that is planned for any version of a session so far."""
    waiting = and_(REMINDERS.c.session == session, REMINDERS.c.state == State.PLANNED.value)
    unit.run(update(REMINDERS).where(waiting).values(state=State.VOID.value, noted_at=micros(now)))


def next_due(unit: Unit) -> datetime | None:
    """Say when the next reminder is due, None if none is planned."""
    ((found,),) = unit.rows(_NEXT_DUE, {"state": State.PLANNED.value})
    return None if found is None else moment(int(found))


def _which(session: str, version: int, participant: str, kind: Reminder) -> ColumnElement[bool]:
    return and_(
        REMINDERS.c.session == session,
        REMINDERS.c.version == version,
        REMINDERS.c.participant == participant,
        REMINDERS.c.kind == kind.value,
    )


def _planned(
    session: str, version: int, participant: str, kind: str, due_at: int, until_at: int, state: str
) -> Planned:
    return Planned(session, version, participant, Due(Reminder(kind), moment(due_at), moment(until_at)), State(state))
