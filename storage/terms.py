"""The term sheet: the mediator's draft under her key, every version that went out under the shared one, what somebody said under theirs.

What somebody has said is kept as it came, the newest counting; so a paper made later is made from what stood at its moment.
"""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update

from flows.case import CaseId, SideNo
from flows.private import HOUSE, MEDIATOR_ONLY, WHOLE_CASE, Label, Private, Seat, Viewer
from flows.terms import Given, Point, PointId, Saying, SheetId, TermSheet
from flows.terms_draft import Draft, Written
from storage import errors
from storage.keys import Aad, mediator_key, shared_key, side_key
from storage.prepared import upsert
from storage.tables import TERM_ANSWERS, TERM_DRAFTS, TERM_SHEETS
from storage.times import micros, moment
from storage.unit import Unit

_S, _A = TERM_SHEETS.c, TERM_ANSWERS.c
_COLUMNS = (_S.id, _S.case_id, _S.version, _S.body, _S.sent_at, _S.told_at)


# --- before it goes -----------------------------------------------------------------------------------------------


def keep(unit: Unit, case: str, draft: Draft, now: datetime) -> None:
    """Keep what the mediator has written so far, in place of what stood there."""
    owner = mediator_key(case)
    plain = json.dumps([[each.words.read_as(HOUSE), each.out] for each in draft]).encode()
    body = unit.vault.ring((owner,)).seal(owner, plain, _draft_aad(case))
    row = upsert(unit.engine, TERM_DRAFTS).values(case_id=case, body=body, at=micros(now))
    unit.run(row.on_conflict_do_update(index_elements=["case_id"], set_={"body": body, "at": micros(now)}))


def draft(unit: Unit, viewer: Viewer, case: str) -> Draft | None:
    """Return what she has written so far, None if she has not begun. Raises Sealed for anybody but the mediator and the house."""
    row = unit.run(select(TERM_DRAFTS.c.body).where(TERM_DRAFTS.c.case_id == case)).one_or_none()
    if row is None:
        return None
    body = unit.vault.ring_for(viewer).open(mediator_key(case), bytes(row.body), _draft_aad(case))
    return tuple(Written(Private(words, Label(case, MEDIATOR_ONLY)), out) for words, out in json.loads(body))


def _draft_aad(case: str) -> Aad:
    return Aad(case, 0, "term_drafts", case, "body", "mediator")


# --- what went out ------------------------------------------------------------------------------------------------


def send(unit: Unit, sheet: TermSheet) -> bool:
    """Put a version before everybody in the case. False, and nothing changed, if there is one of its number."""
    plain = json.dumps([[point.id, point.words.read_as(HOUSE)] for point in sheet.points]).encode()
    owner = shared_key(sheet.case)
    body = unit.vault.ring((owner,)).seal(owner, plain, _sheet_aad(sheet.case, sheet.id))
    given = {"id": sheet.id, "case_id": sheet.case, "version": sheet.version, "sent_at": micros(sheet.sent_at)}
    row = upsert(unit.engine, TERM_SHEETS).values(**given, body=body)
    return unit.run(row.on_conflict_do_nothing().returning(_S.id)).first() is not None


def tell(unit: Unit, sheet: TermSheet, now: datetime) -> bool:
    """Note that all were told that everybody has confirmed it. False, and nothing changed, if that was noted before."""
    untold = update(TERM_SHEETS).where(_S.id == sheet.id, _S.told_at.is_(None))
    return unit.run(untold.values(told_at=micros(now))).rowcount == 1


def of_case(unit: Unit, viewer: Viewer, case: str, *, lock: bool = False) -> tuple[TermSheet, ...]:
    """Return the versions of a case, the newest last, on PostgreSQL locked if asked for; () of a case that is not the viewer's."""
    if viewer.seat is not Seat.HOUSE and viewer.case != case:
        return ()
    return _found(unit, viewer, _S.case_id == case, lock=lock)


def get(unit: Unit, viewer: Viewer, sheet: str) -> TermSheet | None:
    """Return a version of the viewer's case, None if there is no such for them."""
    where = _S.id == sheet
    if viewer.seat is not Seat.HOUSE:
        where &= _S.case_id == viewer.case
    found = _found(unit, viewer, where)
    return found[0] if found else None


def point(unit: Unit, viewer: Viewer, case: str, about: str) -> Point | None:
    """Return a point of any version of the viewer's case, None if there is no such for them."""
    every = (each for sheet in of_case(unit, viewer, case) for each in sheet.points)
    return next((each for each in every if each.id == about), None)


def _found(unit: Unit, viewer: Viewer, where: ColumnElement[bool], *, lock: bool = False) -> tuple[TermSheet, ...]:
    wanted = select(*_COLUMNS).where(where).order_by(_S.version)
    rows = unit.run(wanted.with_for_update() if lock else wanted).all()
    ring = unit.vault.ring_for(viewer)
    found: list[TermSheet] = []
    for sheet, case, version, body, sent, told in rows:
        plain = ring.open(shared_key(case), bytes(body), _sheet_aad(case, sheet))
        label = Label(case, WHOLE_CASE)
        points = tuple(Point(PointId(each), Private(words, label)) for each, words in json.loads(plain))
        told_at = None if told is None else moment(told)
        found.append(TermSheet(SheetId(sheet), CaseId(case), version, points, moment(sent), told_at))
    return tuple(found)


def _sheet_aad(case: str, sheet: str) -> Aad:
    return Aad(case, 0, "term_sheets", sheet, "body", "shared")


# --- what was said ------------------------------------------------------------------------------------------------


def say(unit: Unit, case: str, side: SideNo, about: PointId, saying: Saying, now: datetime) -> None:
    """Keep what somebody says to a point; what they said before stays, and counts no more. side: their chair."""
    key = side_key(case, side)
    body = unit.vault.ring((key,)).seal(key, saying.value.encode(), _said_aad(case, side, about))
    row = upsert(unit.engine, TERM_ANSWERS).values(point=about, side=side, at=micros(now), case_id=case, body=body)
    unit.run(row.on_conflict_do_update(index_elements=["point", "side", "at"], set_={"body": body}))


def said(unit: Unit, viewer: Viewer, case: str, *, until: datetime | None = None) -> dict[SideNo, dict[PointId, Given]]:
    """Return chair -> point -> what they said last, until a moment if one is given: all for the mediator and the house, a side its own.

    Of somebody who has erased everything nothing is left. {} of a case that is not the viewer's.
    """
    if viewer.seat is not Seat.HOUSE and viewer.case != case:
        return {}
    where = _A.case_id == case
    if viewer.seat is Seat.SIDE:
        where &= _A.side == viewer.side
    if until is not None:
        where &= _A.at <= micros(until)
    rows = unit.run(select(_A.point, _A.side, _A.at, _A.body).where(where).order_by(_A.at)).all()
    ring = unit.vault.ring_for(viewer, sides={row.side for row in rows} if viewer.seat is Seat.MEDIATOR else ())
    found: dict[SideNo, dict[PointId, Given]] = {}
    for about, side, at, body in rows:
        try:
            plain = ring.open(side_key(case, side), bytes(body), _said_aad(case, side, about))
        except errors.Erased:
            continue
        found.setdefault(SideNo(side), {})[PointId(about)] = Given(Saying(plain.decode()), moment(at))
    return found


def forget(unit: Unit, case: str, side: SideNo) -> None:
    """Take out what somebody said to the points of a case. side: their chair."""
    unit.run(delete(TERM_ANSWERS).where(_A.case_id == case, _A.side == side))


def _said_aad(case: str, side: int, about: str) -> Aad:
    return Aad(case, side, "term_answers", about, "body", "said")
