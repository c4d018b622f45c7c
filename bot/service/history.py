"""The crossing history of a case, gathered for its mediator when the file is made, as it stood when she asked for it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.house import House
from bot.present import history as sheet
from bot.present.disclosure import category, side_names
from bot.service.context import Visit
from bot.service.disclose import REVEAL
from flows.answers import Answer, Picked, Scaled, Words
from flows.case import Case, CaseId, RunId
from flows.disclosure import are_across
from flows.private import HOUSE, Seat, Viewer
from flows.say import Document, Say, Urgency
from flows.text import Text
from storage import Unit, audit, cases, matters, people, reveals, runs, statements, swaps
from storage.reveals import Shown, View

DOCUMENT = "history"  # the table; the same on paper is a RECORD
RECORD = "record"
_SINCE = "@"


def send(visit: Visit, case: Case) -> None:
    """Answer with the history on paper and as a table; both are made when they are delivered."""
    desk = visit.desk
    desk.note(case.id, "mediator", "exported_history", case.id)
    name = f"{case.ref}-{desk.now:%Y-%m-%d}"
    paper = Document(RECORD, ref_at(case, desk.now), f"{case.ref}-history-{desk.now:%Y-%m-%d}.pdf")
    table = Document(DOCUMENT, ref_at(case, desk.now), f"{name}.csv")
    visit.say(*(Say(document=each, protect=False, urgency=Urgency.ANSWER) for each in (paper, table)))


def ref_at(case: Case, now: datetime) -> str:
    """Name a case as it stands now."""
    return f"{case.id}{_SINCE}{now.isoformat()}"


def read_ref(ref: str) -> tuple[CaseId, datetime | None]:
    """Read which case is meant, and as of when (None: as it is)."""
    case, _, at = ref.partition(_SINCE)
    return CaseId(case), datetime.fromisoformat(at) if at else None


def to_csv(unit: Unit, house: House, ref: str) -> bytes | None:
    """Write the history of a case, None if the case is gone."""
    case_id, as_of = read_ref(ref)
    case = cases.get(unit, HOUSE, case_id)
    mediator = people.mediator(unit, case.mediator) if case else None
    if case is None or mediator is None:
        return None
    return sheet.as_csv(crossed(unit, case, ZoneInfo(mediator.zone), as_of), mediator.locale, house.wordbook)


def crossed(unit: Unit, case: Case, zone: ZoneInfo, as_of: datetime | None) -> list[sheet.Crossed]:
    """List what had crossed by then, the oldest first, each with who had read it. Moments in `zone`."""
    viewer = Viewer(Seat.MEDIATOR, case.id)
    views = [v for v in reveals.views(unit, viewer, case.id) if as_of is None or v.shown_at <= as_of]
    shifts = _shifts(unit, case, as_of)
    found: list[sheet.Crossed] = []
    for shown in reveals.visible_to(unit, viewer, case.id):
        if as_of is None or shown.at <= as_of:
            theirs = [v for v in views if v.reveal == shown.id]
            readings = [_reading(case, v, shifts.get((shown.id, v.side), {}), zone, as_of) for v in theirs]
            found.append(_crossed(unit, case, shown, tuple(readings), zone))
    return found


def _crossed(
    unit: Unit, case: Case, shown: Shown, readings: tuple[sheet.Reading, ...], zone: ZoneInfo
) -> sheet.Crossed:
    viewer, names = Viewer(Seat.MEDIATOR, case.id), side_names(case)
    return sheet.Crossed(
        at=shown.at.astimezone(zone),
        rule=Text(f"desk-history-rule-{shown.rule.value.lower()}"),
        owner=names[shown.side].read_as(viewer),
        kind=Text(f"desk-history-kind-{shown.kind.value}"),
        category=category(shown.category),
        sentence=shown.sentence.read_as(viewer),
        to=tuple(name.read_as(viewer) for number, name in names.items() if are_across(shown.side, number)),
        agreed_at=_there(_agreed_at(unit, viewer, shown), zone),
        readings=readings,
        paper=shown.paper,
    )


def _agreed_at(unit: Unit, viewer: Viewer, shown: Shown) -> datetime | None:
    """Say when its owner agreed to the words; None when they have withdrawn everything since."""
    if shown.swap:
        put_in = swaps.sealed(unit, viewer, shown.swap).get(shown.side)
        return put_in.at if put_in else None
    held = matters.get(unit, viewer, shown.matter)
    return held.matter.consented_at if held else None


def _reading(case: Case, view: View, said: dict[str, Answer], zone: ZoneInfo, as_of: datetime | None) -> sheet.Reading:
    new, differently, before, after = (
        said.get(p) for p in ("new_to_you", "differently", "matters_before", "matters_now")
    )
    hidden_at = view.hidden_at if as_of is None or (view.hidden_at and view.hidden_at <= as_of) else None
    return sheet.Reading(
        reader=side_names(case)[view.side].read_as(Viewer(Seat.MEDIATOR, case.id)),
        shown_at=view.shown_at.astimezone(zone),
        hidden_at=_there(hidden_at, zone),
        new=Text(f"refresh-new-to-you.opt-{new.option}") if isinstance(new, Picked) else None,
        differently=differently.text if isinstance(differently, Words) else "",
        before=before.value if isinstance(before, Scaled) else None,
        after=after.value if isinstance(after, Scaled) else None,
    )


def _there(at: datetime | None, zone: ZoneInfo) -> datetime | None:
    return at.astimezone(zone) if at else None


def _shifts(unit: Unit, case: Case, as_of: datetime | None) -> dict[tuple[str, int], dict[str, Answer]]:
    """Map (reveal, reading side) -> what that side said it changes, by question."""
    found: dict[tuple[str, int], dict[str, Answer]] = {}
    viewer = Viewer(Seat.MEDIATOR, case.id)
    still_there = {stored.run.id: stored for _, stored in runs.of_case(unit, viewer, case.id)}
    for entry in audit.entries(unit, case.id):
        if entry.verb != "refreshed" or (as_of is not None and entry.at > as_of):
            continue
        stored = still_there.get(RunId(entry.object))
        if stored is not None:
            said = statements.of_run(unit, viewer, stored)
            found[stored.run.facts[REVEAL], stored.side] = {
                p: s.answer.read_as(HOUSE) for p, s in said.items() if not s.parked
            }
    return found
