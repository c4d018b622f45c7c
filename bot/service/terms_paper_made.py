"""The term sheet as a document, as it is made: for each party as everybody has it, for the mediator also with what was said to it.

A party's is gathered with the keys of the person it is for, and from what went out and was told alone.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.house import House
from bot.present.disclosure import side_names
from bot.present.terms_paper import Heard, TermsPaper
from bot.service import brief, handover, note
from bot.service.context import Desk
from bot.service.terms_paper import Ref
from flows.case import Case, SideNo
from flows.private import HOUSE, Label, Private, Seat, Viewer
from flows.terms import Own, PointId, TermSheet
from storage import Unit, cases, runs, terms


def to_print(unit: Unit, house: House, ref: str, *, hers: bool) -> TermsPaper | None:
    """Gather a paper with the keys of the one it is for. None if the case or the sheet is gone."""
    asked = Ref.read(ref)
    case, sheet = cases.get(unit, HOUSE, asked.case), terms.get(unit, asked.viewer, asked.sheet)
    if case is None or sheet is None:
        return None
    zone = ZoneInfo(asked.zone)
    told_at = sheet.told_at if sheet.told_at is not None and sheet.told_at <= asked.at else None
    is_hers = hers and not asked.side
    return TermsPaper(
        sheet=sheet,
        reader=asked.viewer,
        locale=asked.locale,
        mediator=brief.reader_of(unit, case).name,
        as_of=(asked.at if is_hers else told_at or sheet.sent_at).astimezone(zone),
        told_at=told_at.astimezone(zone) if told_at else None,
        heard=_heard(Desk(house, unit, asked.at), case, sheet, asked.at) if is_hers else (),
        ref=case.ref if is_hers else "",
    )


def _heard(desk: Desk, case: Case, sheet: TermSheet, at: datetime) -> tuple[Heard, ...]:
    """Gather what each person had said by then, with the mediator's eyes."""
    given, names = terms.said(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id, until=at), side_names(case)
    return tuple(_one(desk, case, sheet, n, names[n], given.get(n, {})) for n in (s.number for s in case.sides))


def _one(desk: Desk, case: Case, sheet: TermSheet, side: SideNo, name: Private[str], given: Own) -> Heard:
    wrote = {point.id: _wrote(desk, case, side, point.id) for point in sheet.points}
    return Heard(side, name, given, wrote)


def _wrote(desk: Desk, case: Case, side: SideNo, point: PointId) -> tuple[Private[str], ...]:
    """Return what somebody wrote to her about a point, as far as it is still there."""
    found = (runs.get(desk.unit, HOUSE, run) for run in handover.wrote_about(desk, case, side, point))
    words = (note.text_of(desk, stored) for stored in found if stored is not None)
    return tuple(Private(each, Label(case.id, side)) for each in words if each)
