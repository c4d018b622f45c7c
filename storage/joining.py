"""When it is to be looked whether every side of a case has joined: one moment in the case's row, None once it was looked. Knows no words."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, bindparam, select, update
from sqlalchemy.sql import ClauseElement

from flows.case import CaseId
from storage.prepared import Prepared
from storage.tables import CASES
from storage.times import micros
from storage.unit import Unit


def _late(_engine: str) -> ClauseElement:
    late = CASES.c.join_due.is_not(None) & (CASES.c.join_due <= bindparam("now", type_=BigInteger))
    first = select(CASES.c.id).where(late).order_by(CASES.c.join_due, CASES.c.id)
    return first.limit(bindparam("most", type_=BigInteger)).with_for_update(key_share=True, skip_locked=True)


_LATE = Prepared(_late)


def plan(unit: Unit, case_id: str, at: datetime | None) -> None:
    """Look at a case at this moment, in place of any other; None: not, or not again."""
    unit.run(update(CASES).where(CASES.c.id == case_id).values(join_due=None if at is None else micros(at)))


def due(unit: Unit, now: datetime, most: int) -> list[CaseId]:
    """Name the cases to look at now, the earliest first; on PostgreSQL locked, and those locked by others skipped."""
    return [CaseId(case_id) for (case_id,) in unit.rows(_LATE, {"now": micros(now), "most": most})]
