"""What each briefing was made from, version by version, sealed under the mediator's key of the case.

Does not know what is in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, select, update

from flows.private import Viewer
from storage.keys import Aad, mediator_key
from storage.tables import BRIEFINGS
from storage.times import micros, moment
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Stored:
    """A briefing's input, as bytes of the caller's making. `version` counts from 1 within its case.

    `handed_at`: when Telegram took it; None while it has not, and for good if it could not be delivered.
    """

    id: str
    case: str
    version: int
    body: bytes
    made_at: datetime
    handed_at: datetime | None = None

    def __repr__(self) -> str:
        return f"<stored briefing version {self.version}>"


def put(unit: Unit, case_id: str, briefing_id: str, body: bytes, now: datetime) -> int:
    """Store the next version for a case and return its number."""
    owner = mediator_key(case_id)
    newest = unit.run(select(func.max(BRIEFINGS.c.version)).where(BRIEFINGS.c.case_id == case_id)).scalar_one()
    version = (newest or 0) + 1
    sealed = unit.vault.ring((owner,)).seal(owner, body, _aad(case_id, briefing_id, version))
    values = {"id": briefing_id, "case_id": case_id, "version": version, "body": sealed, "made_at": micros(now)}
    unit.run(BRIEFINGS.insert().values(**values))
    return int(version)


def get(unit: Unit, viewer: Viewer, briefing_id: str) -> Stored | None:
    """Return a briefing, None if there is no such.

    Raises Sealed for a viewer who is not the case's mediator (or the house).
    """
    return _first(unit, viewer, BRIEFINGS.c.id == briefing_id)


def latest(unit: Unit, viewer: Viewer, case_id: str) -> Stored | None:
    """Return the newest briefing of a case, None if there is none. Raises Sealed like `get`."""
    return _first(unit, viewer, BRIEFINGS.c.case_id == case_id)


def handed(unit: Unit, briefing_id: str, now: datetime) -> None:
    """Note that a version has really reached its mediator's chat. The first time counts; of one that is gone nothing is noted."""
    where = and_(BRIEFINGS.c.id == briefing_id, BRIEFINGS.c.handed_at.is_(None))
    unit.run(update(BRIEFINGS).where(where).values(handed_at=micros(now)))


def seen(unit: Unit, case_id: str, before: datetime) -> datetime | None:
    """Say when the newest version was made that its mediator had been handed by then; None if she had none.

    One that was asked for and never arrived counts for nothing, and nor does making one again.
    """
    had = and_(BRIEFINGS.c.case_id == case_id, BRIEFINGS.c.handed_at <= micros(before))
    made = unit.run(select(func.max(BRIEFINGS.c.made_at)).where(had)).scalar_one()
    return None if made is None else moment(made)


def _first(unit: Unit, viewer: Viewer, where: ColumnElement[bool]) -> Stored | None:
    columns = [BRIEFINGS.c[n] for n in ("id", "case_id", "version", "body", "made_at", "handed_at")]
    row = unit.run(select(*columns).where(where).order_by(BRIEFINGS.c.version.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    briefing_id, case_id, version, sealed, made_at, handed_at = row
    ring = unit.vault.ring_for(viewer)
    body = ring.open(mediator_key(case_id), bytes(sealed), _aad(case_id, briefing_id, version))
    handed_on = None if handed_at is None else moment(handed_at)
    return Stored(briefing_id, case_id, version, body, moment(made_at), handed_on)


def _aad(case_id: str, briefing_id: str, version: int) -> Aad:
    return Aad(case_id, 0, "briefings", briefing_id, f"body {version}", "mediator")
