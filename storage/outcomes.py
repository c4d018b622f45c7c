"""How sessions ended: a code and a day, no words. For the mediator; a party may know only whether it was asked how it was."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from flows.case import CaseId
from flows.outcome import Ended, Outcome
from flows.private import Seat, Viewer
from flows.sessions import SessionId
from storage.prepared import upsert
from storage.tables import OUTCOMES
from storage.times import micros, moment
from storage.unit import Unit

RECORDED = "outcome_recorded"  # the audit entry that one was put; its object is the session
_NAMES = ("session", "case_id", "outcome", "follow_up", "asks", "at")


def put(unit: Unit, ended: Ended) -> None:
    """Keep how a session ended, in place of what was recorded before; whoever was asked stays asked."""
    day = ended.follow_up.isoformat() if ended.follow_up else ""
    given = {"outcome": ended.outcome.value, "follow_up": day, "asks": ended.asks, "at": micros(ended.at)}
    row = upsert(unit.engine, OUTCOMES).values(session=ended.session, case_id=ended.case, **given)
    unit.run(row.on_conflict_do_update(index_elements=["session"], set_=given))


def get(unit: Unit, viewer: Viewer, session: str) -> Ended | None:
    """Return how a session ended, None if nothing is recorded, or for a side."""
    if viewer.seat is Seat.SIDE:
        return None
    row = unit.run(select(*(OUTCOMES.c[name] for name in _NAMES)).where(OUTCOMES.c.session == session)).first()
    if row is None or (viewer.seat is Seat.MEDIATOR and row.case_id != viewer.case):
        return None
    day = date.fromisoformat(row.follow_up) if row.follow_up else None
    return Ended(SessionId(row.session), CaseId(row.case_id), Outcome(row.outcome), day, bool(row.asks), moment(row.at))


def asks(unit: Unit, session: str) -> bool:
    """Say whether everybody of a session was asked how it was for them."""
    found = unit.run(select(OUTCOMES.c.asks).where(OUTCOMES.c.session == session)).scalar_one_or_none()
    return bool(found)
