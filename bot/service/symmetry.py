"""Whether the sides of a case were treated alike: gathered for its mediator alone, from runs and counts, never from words."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.house import House
from bot.present import symmetry as screens
from bot.present.disclosure import side_names
from bot.present.party import REMINDER
from bot.present.pdf_history import Record
from bot.present.pdf_pen import Reader
from bot.service import handover, history, moment
from bot.service.brief import reader_of
from bot.service.context import Visit
from bot.service.threads import root_of
from flows.case import Case, Participant, Role, SideNo
from flows.private import HOUSE, Seat, Viewer
from flows.run import RunState
from flows.say import Button, Document
from flows.several import chair_of
from flows.symmetry import Asking, Report, Treated, compare
from storage import Unit, audit, care, cases, definitions, people, runs
from storage.runs import RunHead, StoredRun

ALIKE = "alike"  # the comparison on paper; with what has crossed it is a `history.RECORD`


def offer(visit: Visit, case: Case, more: tuple[tuple[Button, ...], ...] = ()) -> None:
    """Offer the records of a case, and what else is seldom needed (`more`: rows of buttons)."""
    visit.say(screens.menu(case, more))


def send(visit: Visit, case: Case) -> None:
    """Answer with the comparison, as a message and on paper."""
    desk = visit.desk
    desk.note(case.id, "mediator", "compared_sides", case.id)
    paper = Document(ALIKE, history.ref_at(case, desk.now), f"{case.ref}-alike-{desk.now:%Y-%m-%d}.pdf")
    found = report(desk.unit, desk.house, case, desk.now)
    visit.say(screens.message(case, found, side_names(case)), screens.sheet(paper))


def report(unit: Unit, house: House, case: Case, as_of: datetime) -> Report:
    """Compare the sides that take part. What was begun after `as_of` is left out; the figures are of now."""
    viewer = Viewer(Seat.MEDIATOR, case.id)
    agreed = _agreed_to(unit, case)
    held = runs.of_case(unit, viewer, case.id)  # without anything about safety, which is no part of this
    begun = [(head, stored) for head, stored in held if head.begun_at <= as_of and head.flow != moment.FLOW]
    treated = []
    for side in case.sides:
        theirs = _still_seated(unit, case, side.number, begun)
        if theirs:
            asked = tuple(_asking(unit, house, head, stored, agreed.get(side.number, "")) for head, stored in theirs)
            counted = care.of_side(unit, viewer, case.id, side.number, reminder=REMINDER)
            treated.append(Treated(side.number, asked, counted.waits, counted.reminders, counted.notices))
    return compare(treated)


def _still_seated(
    unit: Unit, case: Case, side: SideNo, begun: list[tuple[RunHead, StoredRun]]
) -> list[tuple[RunHead, StoredRun]]:
    """Keep the conversations of whoever has the seat now: what somebody refused was asked is nobody's in this case."""
    viewer = Viewer(Seat.MEDIATOR, case.id)
    lanes = {people.lane_of(unit, p.id) for p in _parties(unit, viewer, case) if p.side == side}
    theirs = [(head, stored) for head, stored in begun if stored.side == side and stored.chat in lanes]
    theirs = [
        (head, stored) for head, stored in theirs if head.flow != handover.FLOW
    ]  # what they wished to say, not asked of them
    roots = [stored.run.id for _, stored in theirs if root_of(stored.run) == stored.run.id]
    return [(head, stored) for head, stored in theirs if roots and root_of(stored.run) == roots[-1]]


def _parties(unit: Unit, viewer: Viewer, case: Case) -> list[Participant]:
    return [person for person in people.of_case(unit, viewer, case.id) if person.role is Role.PARTY]


def _asking(unit: Unit, house: House, head: RunHead, stored: StoredRun, words: str) -> Asking:
    flow = house.flows.by_hash(head.hash) or definitions.get(unit, head.hash) or house.flows.flow(head.flow)
    run = stored.run
    is_asked = run.state in (RunState.ASKING, RunState.PAUSED) and not run.apart and run.place not in run.known
    places = (*run.known, run.place) if is_asked else tuple(run.known)
    first = root_of(run) == run.id
    return Asking(
        flow=flow,
        locale=run.locale,
        places=tuple(p for p in places if p not in flow.lists),
        is_done=run.finished or run.state in (RunState.REVIEWING, RunState.FINISHED),
        words=words if first else "",
    )


def _agreed_to(unit: Unit, case: Case) -> dict[SideNo, str]:
    """Map side -> the digest of the words it agreed to, as noted at its consent."""
    found: dict[SideNo, str] = {}
    for entry in audit.entries(unit, case.id):
        if entry.verb == "consented" and (chair := chair_of(entry.actor)) is not None:
            found[chair] = entry.object
    return found


def to_print(unit: Unit, house: House, ref: str, *, with_history: bool) -> tuple[Record, Reader] | None:
    """Gather what a record is printed from. None if the case is gone."""
    case_id, as_of = history.read_ref(ref)
    case = cases.get(unit, HOUSE, case_id)
    mediator = people.mediator(unit, case.mediator) if case else None
    if case is None or mediator is None or as_of is None:
        return None
    zone = ZoneInfo(mediator.zone)
    crossed = tuple(history.crossed(unit, case, zone, as_of)) if with_history else None
    record = Record(
        ref=case.ref,
        title=case.title.read_as(Viewer(Seat.MEDIATOR, case.id)),
        kind=case.kind,
        regime=case.regime.value,
        as_of=as_of.astimezone(zone),
        names=side_names(case),
        report=report(unit, house, case, as_of),
        crossed=crossed,
    )
    return record, reader_of(unit, case)
