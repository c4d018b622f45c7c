"""What a mediator notes to herself in a case, sealed under her key of the case: nobody else's ring opens it, and it goes with the case."""

from __future__ import annotations

import json

from sqlalchemy import delete, select

from flows.briefing_desk import Jotted, Jotting, Where
from flows.private import MEDIATOR_ONLY, Label, Private, Viewer
from storage.keys import Aad, mediator_key
from storage.tables import JOTTINGS
from storage.times import micros, moment
from storage.unit import Unit


def put(unit: Unit, case: str, jotting: Jotting, words: str) -> None:
    """Keep a note. `words` are its own, opened. A second one with the same id changes nothing."""
    if unit.run(select(JOTTINGS.c.id).where(JOTTINGS.c.id == jotting.id)).first() is not None:
        return
    owner = mediator_key(case)
    body = json.dumps([jotting.kind.value, jotting.where.value, jotting.line, words]).encode()
    sealed = unit.vault.ring((owner,)).seal(owner, body, _aad(case, jotting.id))
    unit.run(JOTTINGS.insert().values(id=jotting.id, case_id=case, body=sealed, at=micros(jotting.at)))


def of_case(unit: Unit, viewer: Viewer, case: str) -> tuple[Jotting, ...]:
    """Return her notes in a case, the oldest first. Raises Sealed for a viewer who is not the case's mediator (or the house)."""
    wanted = select(JOTTINGS.c.id, JOTTINGS.c.body, JOTTINGS.c.at).where(JOTTINGS.c.case_id == case)
    rows = unit.run(wanted.order_by(JOTTINGS.c.at, JOTTINGS.c.id)).all()
    ring = unit.vault.ring_for(viewer)
    found: list[Jotting] = []
    for jotting_id, body, at in rows:
        kind, where, line, words = json.loads(ring.open(mediator_key(case), bytes(body), _aad(case, jotting_id)))
        private = Private(str(words), Label(case, MEDIATOR_ONLY))
        found.append(Jotting(jotting_id, Jotted(kind), Where(where), line, private, moment(at)))
    return tuple(found)


def case_of(unit: Unit, jotting_id: str) -> str:
    """Name the case of a note, "" if it is gone."""
    return unit.run(select(JOTTINGS.c.case_id).where(JOTTINGS.c.id == jotting_id)).scalar_one_or_none() or ""


def drop(unit: Unit, jotting_id: str) -> bool:
    """Take a note away; False if it is gone already."""
    return unit.run(delete(JOTTINGS).where(JOTTINGS.c.id == jotting_id)).rowcount == 1


def _aad(case: str, jotting_id: str) -> Aad:
    return Aad(case, 0, "jottings", jotting_id, "body", "mediator")
