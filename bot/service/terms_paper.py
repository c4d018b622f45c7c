"""The term sheet as a document, as it is sent: what it is made from, and of when. The paper itself is made at delivery (`terms_paper_made`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.present.terms import PLAIN, paper
from bot.service.context import Visit
from flows.case import Case, CaseId
from flows.private import HOUSE, Seat, Viewer
from flows.say import Document, Say
from flows.terms import TermSheet
from storage import cases, people
from storage.runs import StoredRun

HERS = "terms-hers"  # the kind of the mediator's document
_APART = "|"


@dataclass(frozen=True, slots=True)
class Ref:
    """What a document is made from. `side` 0: for the mediator; `at`: what stood at this moment."""

    case: CaseId
    side: int
    sheet: str
    locale: str
    zone: str
    at: datetime

    def written(self) -> str:
        """Write it as the reference of a document."""
        return _APART.join((self.case, str(self.side), self.sheet, self.locale, self.zone, self.at.isoformat()))

    @classmethod
    def read(cls, ref: str) -> Ref:
        """Read what `written` wrote."""
        case, side, sheet, locale, zone, at = ref.split(_APART)
        return cls(CaseId(case), int(side), sheet, locale, zone, datetime.fromisoformat(at))

    @property
    def viewer(self) -> Viewer:
        """Return with whose eyes it is made."""
        return Viewer(Seat.SIDE, self.case, self.side) if self.side else Viewer(Seat.MEDIATOR, self.case)


def for_party(visit: Visit, stored: StoredRun, sheet: TermSheet) -> Say:
    """Send a party the sheet as everybody has it; dated where the mediator is, so that all papers bear one date."""
    case = cases.get(visit.desk.unit, HOUSE, stored.case)
    mediator = people.mediator(visit.desk.unit, case.mediator) if case is not None else None
    zone = mediator.zone if mediator is not None else stored.run.zone
    ref = Ref(stored.case, stored.side, sheet.id, visit.chat.locale, zone, visit.desk.now)
    return paper(sheet, ref.written())


def for_mediator(visit: Visit, case: Case, sheet: TermSheet, zone: str, *, hers: bool) -> Say:
    """Send the mediator the sheet as everybody has it, or with what was said to it until now. zone: where she is."""
    ref = Ref(case.id, 0, sheet.id, visit.chat.locale, zone, visit.desk.now).written()
    kind, name = (HERS, "answers") if hers else (PLAIN, "terms")
    visit.desk.note(case.id, "mediator", "printed_terms", sheet.id)
    return Say(document=Document(kind, ref, f"{case.ref}-{name}-{sheet.version}.pdf"))


def is_one(kind: str) -> bool:
    """Say whether a document is one of these."""
    return kind in (PLAIN, HERS)
