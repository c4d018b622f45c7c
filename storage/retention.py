"""When a closed case is erased, and the one line that is left of it afterwards: its name, the date, how many records. Knows no words.

A row goes from KEPT to GOING in the transaction that deletes the case's rows, and to GONE once its keys are destroyed: whoever dies in
between leaves it to the next worker that looks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sqlalchemy import ColumnElement, select, update

from storage.prepared import upsert
from storage.tables import RETENTIONS
from storage.times import micros, moment
from storage.unit import Unit


class Kept(Enum):
    """Where a closed case stands."""

    KEPT = "kept"
    GOING = "going"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Retention:
    """One closed case. `told_at`: from when its mediator is to be told, None once she has been. `records`: how many rows were deleted."""

    case: str
    ref: str
    mediator: str
    due_at: datetime
    told_at: datetime | None = None
    state: Kept = Kept.KEPT
    erased_at: datetime | None = None
    records: int = 0


_FIELDS = ("case_id", "ref", "mediator", "due_at", "told_at", "state", "erased_at", "records")
_COLUMNS = [RETENTIONS.c[name] for name in _FIELDS]
_T = RETENTIONS.c
_IS_KEPT = _T.state == Kept.KEPT.value


def begin(unit: Unit, retention: Retention) -> None:
    """Note when a case is to be erased; what was noted of it before stays."""
    told = None if retention.told_at is None else micros(retention.told_at)
    new = {"case_id": retention.case, "ref": retention.ref, "mediator": retention.mediator, "state": Kept.KEPT.value}
    times = {"due_at": micros(retention.due_at), "told_at": told, "erased_at": None, "records": 0}
    unit.run(upsert(unit.engine, RETENTIONS).values(**new, **times).on_conflict_do_nothing())


def get(unit: Unit, case: str) -> Retention | None:
    """Return when a case is to be erased or was, None while it is open."""
    return next(iter(_found(unit, _T.case_id == case)), None)


def erased(unit: Unit, mediator: str, ref: str) -> list[Retention]:
    """List what is left of a mediator's erased cases of this name, the newest first."""
    theirs = (_T.mediator == mediator) & (_T.ref == ref) & (_T.state == Kept.GONE.value)
    return sorted(_found(unit, theirs), key=lambda r: r.due_at, reverse=True)


def all_erased(unit: Unit) -> list[str]:
    """Name every case whose keys are gone, or are to go at once."""
    return [one.case for one in _found(unit, ~_IS_KEPT)]


def put_off(unit: Unit, case: str, due: datetime, told: datetime) -> bool:
    """Keep a case until then; False, and nothing changed, once it has begun to go."""
    mine = update(RETENTIONS).where(_T.case_id == case, _IS_KEPT)
    return unit.run(mine.values(due_at=micros(due), told_at=micros(told))).rowcount == 1


def to_tell(unit: Unit, now: datetime, most: int) -> list[Retention]:
    """List the cases whose mediator is to be told now. On PostgreSQL another worker's are passed over, and ours stay locked."""
    return _found(unit, _IS_KEPT & (_T.told_at <= micros(now)), most)


def told(unit: Unit, case: str) -> None:
    """Note that its mediator has been told."""
    unit.run(update(RETENTIONS).where(_T.case_id == case).values(told_at=None))


def due(unit: Unit, now: datetime, most: int) -> list[Retention]:
    """List the cases that are due to be erased; locked as in `to_tell`."""
    return _found(unit, _IS_KEPT & (_T.due_at <= micros(now)), most)


def going(unit: Unit, case: str, records: int, now: datetime) -> None:
    """Note that a case's rows are deleted; its keys are to follow."""
    gone = update(RETENTIONS).where(_T.case_id == case)
    unit.run(gone.values(state=Kept.GOING.value, told_at=None, erased_at=micros(now), records=records))


def to_finish(unit: Unit, most: int) -> list[Retention]:
    """List the cases whose rows are deleted and whose keys are to be destroyed; locked as in `to_tell`."""
    return _found(unit, _T.state == Kept.GOING.value, most)


def gone(unit: Unit, case: str) -> None:
    """Note that a case's keys are destroyed."""
    unit.run(update(RETENTIONS).where(_T.case_id == case).values(state=Kept.GONE.value))


def _found(unit: Unit, where: ColumnElement[bool], most: int = 0) -> list[Retention]:
    wanted = select(*_COLUMNS).where(where).order_by(_T.due_at, _T.case_id)
    if most:
        wanted = wanted.limit(most).with_for_update(skip_locked=True)
    return [_retention(tuple(row)) for row in unit.run(wanted)]


def _retention(row: Sequence[object]) -> Retention:
    case, ref, mediator, due_at, told_at, state, erased_at, records = row
    return Retention(
        str(case),
        str(ref),
        str(mediator),
        moment(int(str(due_at))),
        None if told_at is None else moment(int(str(told_at))),
        Kept(str(state)),
        None if erased_at is None else moment(int(str(erased_at))),
        int(str(records)),
    )
