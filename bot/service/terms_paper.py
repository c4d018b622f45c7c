"""The term sheet as a document: for each party as everybody has it, for the mediator also with what was said to it.

A party's is gathered with the keys of the person it is for, and from what went out and was told alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.house import House
from bot.present.disclosure import side_names
from bot.present.terms import PLAIN, paper
from bot.present.terms_paper import Heard, TermsPaper
from bot.service import brief, handover, note
from bot.service.context import Desk, Visit
from bot.service.crossing_desk import zone_of
from flows.case import Case, CaseId, SideNo
from flows.private import HOUSE, Label, Private, Seat, Viewer
from flows.say import Document, Say
from flows.terms import Own, PointId, TermSheet
from storage import Unit, cases, people, runs, terms
from storage.runs import StoredRun

HERS = "terms-hers"  # the kind of the mediator's document
_APART = "|"


@dataclass(frozen=True, slots=True)
class _Ref:
    """What a document is made from. `side` 0: for the mediator; `at`: what stood at this moment."""

    case: CaseId
    side: int
    sheet: str
    locale: str
    zone: str
    at: datetime

    def written(self) -> str:
        return _APART.join((self.case, str(self.side), self.sheet, self.locale, self.zone, self.at.isoformat()))

    @classmethod
    def read(cls, ref: str) -> _Ref:
        case, side, sheet, locale, zone, at = ref.split(_APART)
        return cls(CaseId(case), int(side), sheet, locale, zone, datetime.fromisoformat(at))

    @property
    def viewer(self) -> Viewer:
        return Viewer(Seat.SIDE, self.case, self.side) if self.side else Viewer(Seat.MEDIATOR, self.case)


def for_party(visit: Visit, stored: StoredRun, sheet: TermSheet) -> Say:
    """Send a party the sheet as everybody has it; dated where the mediator is, so that all papers bear one date."""
    case = cases.get(visit.desk.unit, HOUSE, stored.case)
    mediator = people.mediator(visit.desk.unit, case.mediator) if case is not None else None
    zone = mediator.zone if mediator is not None else stored.run.zone
    ref = _Ref(stored.case, stored.side, sheet.id, visit.chat.locale, zone, visit.desk.now)
    return paper(sheet, ref.written())


def for_mediator(visit: Visit, case: Case, sheet: TermSheet, *, hers: bool) -> Say:
    """Send the mediator the sheet as everybody has it, or with what was said to it until now."""
    ref = _Ref(case.id, 0, sheet.id, visit.chat.locale, zone_of(visit).key, visit.desk.now).written()
    kind, name = (HERS, "answers") if hers else (PLAIN, "terms")
    visit.desk.note(case.id, "mediator", "printed_terms", sheet.id)
    return Say(document=Document(kind, ref, f"{case.ref}-{name}-{sheet.version}.pdf"))


def is_one(kind: str) -> bool:
    """Say whether a document is one of these."""
    return kind in (PLAIN, HERS)


def to_print(unit: Unit, house: House, ref: str, *, hers: bool) -> TermsPaper | None:
    """Gather a paper with the keys of the one it is for. None if the case or the sheet is gone."""
    asked = _Ref.read(ref)
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
