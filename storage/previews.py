"""Previews of the agenda. A draft is the mediator's, under her key; what she has sent is a copy for the whole case, under the shared one."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update

from flows.case import CaseId
from flows.preview import Preview, PreviewId
from flows.private import Seat, Viewer
from flows.say import Paragraph, Say
from flows.wire import say_from_bytes, say_to_bytes
from storage.keys import Aad, Ring, mediator_key, shared_key
from storage.tables import PREVIEWS
from storage.times import micros, moment
from storage.unit import Unit

_P = PREVIEWS.c
_COLUMNS = (_P.id, _P.case_id, _P.body, _P.sent_at)


def draft(unit: Unit, preview: Preview, now: datetime) -> None:
    """Keep what the mediator is shown before she sends it, in place of any draft before."""
    unit.run(delete(PREVIEWS).where(_P.case_id == preview.case, _P.sent_at.is_(None)))
    body = _sealed(unit, mediator_key(preview.case), preview, "mediator")
    unit.run(PREVIEWS.insert().values(id=preview.id, case_id=preview.case, body=body, made_at=micros(now)))


def send(unit: Unit, preview: Preview, now: datetime) -> bool:
    """Make of a draft what everybody in the case can read. False, and nothing changed, if it was sent already."""
    is_draft = update(PREVIEWS).where(_P.id == preview.id, _P.sent_at.is_(None))
    body = _sealed(unit, shared_key(preview.case), preview, "shared")
    return unit.run(is_draft.values(body=body, sent_at=micros(now))).rowcount == 1


def written(preview: Preview) -> bytes:
    """Write down the titles, so that two previews can be compared."""
    return say_to_bytes(Say(tuple(Paragraph(title) for title in preview.titles)))


def of_case(unit: Unit, viewer: Viewer, case: str) -> tuple[Preview, ...]:
    """Return what was sent in a case, the oldest first; () of a case that is not the viewer's."""
    if viewer.seat is not Seat.HOUSE and viewer.case != case:
        return ()
    return _found(unit, viewer, (_P.case_id == case) & _P.sent_at.is_not(None))


def get(unit: Unit, viewer: Viewer, preview_id: str) -> Preview | None:
    """Return a preview of the viewer's case, None if there is no such for them. A side is told of no draft."""
    where = _P.id == preview_id
    if viewer.seat is not Seat.HOUSE:
        where &= _P.case_id == viewer.case
    if viewer.seat is Seat.SIDE:
        where &= _P.sent_at.is_not(None)
    found = _found(unit, viewer, where)
    return found[0] if found else None


def _found(unit: Unit, viewer: Viewer, where: ColumnElement[bool]) -> tuple[Preview, ...]:
    rows = unit.run(select(*_COLUMNS).where(where).order_by(_P.sent_at, _P.id)).all()
    ring = unit.vault.ring_for(viewer)
    return tuple(_read(ring, preview, case, body, sent) for preview, case, body, sent in rows)


def _read(ring: Ring, preview: str, case: str, body: bytes, sent: int | None) -> Preview:
    owner, scope = (mediator_key(case), "mediator") if sent is None else (shared_key(case), "shared")
    say = say_from_bytes(ring.open(owner, bytes(body), _aad(case, preview, scope)))
    titles = tuple(paragraph.text for paragraph in say.paragraphs)
    return Preview(PreviewId(preview), CaseId(case), titles, None if sent is None else moment(sent))


def _sealed(unit: Unit, owner: str, preview: Preview, scope: str) -> bytes:
    return unit.vault.ring((owner,)).seal(owner, written(preview), _aad(preview.case, preview.id, scope))


def _aad(case: str, preview: str, scope: str) -> Aad:
    return Aad(case, 0, "previews", preview, "body", scope)
