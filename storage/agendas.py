"""The agenda as the mediator has arranged it, version by version, sealed under her key of the case.

A version is never changed: a briefing printed later is printed from the version of the moment it was asked for.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select

from flows.agenda_edit import Edit, Put
from flows.findings import Place
from flows.private import HOUSE, MEDIATOR_ONLY, Label, Private, Viewer
from storage.keys import Aad, mediator_key
from storage.tables import AGENDA_EDITS
from storage.times import micros
from storage.unit import Unit

_A = AGENDA_EDITS.c


@dataclass(frozen=True, slots=True)
class Stored:
    """Her arrangement. `version` counts from 1 within its case."""

    version: int
    edit: Edit


def put(unit: Unit, case: str, edit: Edit, now: datetime) -> int:
    """Store the next version of a case and return its number."""
    newest = unit.run(select(func.max(_A.version)).where(_A.case_id == case)).scalar_one()
    version, owner = (newest or 0) + 1, mediator_key(case)
    body = unit.vault.ring((owner,)).seal(owner, json.dumps([_raw(p) for p in edit]).encode(), _aad(case, version))
    unit.run(AGENDA_EDITS.insert().values(case_id=case, version=version, body=body, at=micros(now)))
    return int(version)


def latest(unit: Unit, viewer: Viewer, case: str, *, until: datetime) -> Stored | None:
    """Return what stood at a moment, None if she had arranged nothing. Raises Sealed for anybody but the mediator and the house."""
    return _newest(unit, viewer, case, _A.at <= micros(until))


def before(unit: Unit, viewer: Viewer, case: str, version: int) -> Stored | None:
    """Return what stood before a version, None if nothing was arranged then. Raises Sealed like `latest`."""
    return _newest(unit, viewer, case, _A.version < version)


def _newest(unit: Unit, viewer: Viewer, case: str, where: ColumnElement[bool]) -> Stored | None:
    wanted = select(_A.version, _A.body).where(_A.case_id == case, where)
    row = unit.run(wanted.order_by(_A.version.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    version, sealed = row
    body = unit.vault.ring_for(viewer).open(mediator_key(case), bytes(sealed), _aad(case, version))
    return Stored(version, tuple(_put(case, *raw) for raw in json.loads(body)))


def _raw(put: Put) -> list[object]:
    own = put.own.read_as(HOUSE) if put.own is not None else None
    return [sorted(put.sources), put.place.value, own, put.is_new]


def _put(case: str, sources: list[str], place: str, own: str | None, is_new: bool) -> Put:
    words = Private(own, Label(case, MEDIATOR_ONLY)) if own is not None else None
    return Put(frozenset(sources), Place(place), words, is_new)


def _aad(case: str, version: int) -> Aad:
    return Aad(case, 0, "agenda_edits", case, f"body {version}", "mediator")
