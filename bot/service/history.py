"""The crossing history of a case, gathered for its mediator when the file is made."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.house import House
from bot.present import history as sheet
from bot.present.disclosure import category, side_names
from bot.service.context import Visit
from bot.service.disclose import REVEAL
from flows.answers import Answer, Picked, Scaled, Words
from flows.case import Case, CaseId
from flows.private import HOUSE, Seat, Viewer
from flows.say import Document, Say, Urgency
from flows.text import Text
from storage import Unit, audit, cases, people, reveals, runs, statements
from storage.reveals import Shown, View

DOCUMENT = "history"


def send(visit: Visit, case: Case) -> None:
    """Answer with the history as a file; it is written when it is delivered."""
    visit.desk.note(case.id, "mediator", "exported_history", case.id)
    name = f"{case.ref}-{visit.desk.now:%Y-%m-%d}.csv"
    visit.say(Say(document=Document(DOCUMENT, case.id, name), protect=False, urgency=Urgency.ANSWER))


def to_csv(unit: Unit, house: House, case_id: str) -> bytes | None:
    """Write the history of a case, None if the case is gone."""
    case = cases.get(unit, HOUSE, CaseId(case_id))
    mediator = people.mediator(unit, case.mediator) if case else None
    if case is None or mediator is None:
        return None
    return sheet.as_csv(_lines(unit, case, ZoneInfo(mediator.zone)), mediator.locale, house.wordbook)


def _lines(unit: Unit, case: Case, zone: ZoneInfo) -> list[sheet.Line]:
    viewer = Viewer(Seat.MEDIATOR, case.id)
    views = reveals.views(unit, viewer, case.id)
    shifts = _shifts(unit, case)
    found: list[sheet.Line] = []
    for shown in reveals.visible_to(unit, viewer, case.id):
        line = _line(case, shown, zone)
        readers = [v for v in views if v.reveal == shown.id]
        found += [_read(case, line, view, shifts.get((shown.id, view.side), {}), zone) for view in readers] or [line]
    return found


def _line(case: Case, shown: Shown, zone: ZoneInfo) -> sheet.Line:
    viewer = Viewer(Seat.MEDIATOR, case.id)
    return sheet.Line(
        at=shown.at.astimezone(zone),
        rule=shown.rule.value,
        owner=side_names(case)[shown.side].read_as(viewer),
        kind=Text(f"desk-history-kind-{shown.kind.value}"),
        category=category(shown.category),
        sentence=shown.sentence.read_as(viewer),
    )


def _read(case: Case, line: sheet.Line, view: View, said: dict[str, Answer], zone: ZoneInfo) -> sheet.Line:
    new, differently, before, after = (
        said.get(p) for p in ("new_to_you", "differently", "matters_before", "matters_now")
    )
    return replace(
        line,
        reader=side_names(case)[view.side].read_as(Viewer(Seat.MEDIATOR, case.id)),
        shown_at=view.shown_at.astimezone(zone),
        hidden_at=_there(view.hidden_at, zone),
        new=Text(f"refresh-new-to-you.opt-{new.option}") if isinstance(new, Picked) else None,
        differently=differently.text if isinstance(differently, Words) else "",
        before=before.value if isinstance(before, Scaled) else None,
        after=after.value if isinstance(after, Scaled) else None,
    )


def _there(at: datetime | None, zone: ZoneInfo) -> datetime | None:
    return at.astimezone(zone) if at else None


def _shifts(unit: Unit, case: Case) -> dict[tuple[str, int], dict[str, Answer]]:
    """Map (reveal, reading side) -> what that side said it changes, by question."""
    found: dict[tuple[str, int], dict[str, Answer]] = {}
    for entry in audit.entries(unit, case.id):
        stored = runs.get(unit, HOUSE, entry.object) if entry.verb == "refreshed" else None
        if stored is not None:
            said = statements.of_run(unit, Viewer(Seat.MEDIATOR, case.id), stored)
            found[stored.run.facts[REVEAL], stored.side] = {
                p: s.answer.read_as(HOUSE) for p, s in said.items() if not s.parked
            }
    return found
