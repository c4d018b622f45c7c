"""The briefing: gather what both sides said for the mediator, as a message now and as a PDF at delivery."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.house import House
from bot.present.card import card
from bot.present.ground import Form, Screen, buttons, screen
from bot.present.pdf_pen import Reader
from bot.service.contact import is_held
from bot.service.context import Visit
from bot.service.disclose import ANSWER
from bot.service.erase import ERASED
from bot.service.pinned import flow_of
from flows.briefing import Briefing, Crossed, Way, build
from flows.case import Asks, Case, CaseId, Role, SideNo
from flows.disclosure import Kind
from flows.flow import Flow
from flows.private import HOUSE, Private, Seat, Viewer
from flows.ranges import why_not_read
from flows.say import Document, Say, Urgency
from storage import (
    Unit,
    agendas,
    audit,
    briefings,
    cases,
    matters,
    people,
    ranges,
    reveals,
    statements,
    ticks,
)
from storage.matters import Held
from storage.reveals import Shown

KINDS = {Form.PDF: "briefing", Form.WORD: "docx", Form.MARKDOWN: "md"}


def send(visit: Visit, case: Case) -> None:
    """Answer with the ninety-second card and the PDF, as things stand this moment."""
    desk = visit.desk
    reader = reader_of(desk.unit, case)
    found = gather(desk.unit, desk.house, case, desk.now)
    *first, last = card(found, reader.locale, desk.house.wordbook)
    visit.say(*first, replace(last, rows=buttons(case.id)))
    paper(visit, case, Form.PDF)


def paper(visit: Visit, case: Case, form: Form) -> None:
    """Send the briefing as a file, as things stand this moment."""
    desk = visit.desk
    ref = desk.house.chance.new_id()
    briefings.put(desk.unit, case.id, ref, json.dumps({"case": case.id}).encode(), desk.now)
    desk.note(case.id, "mediator", "briefed", ref)
    document = Document(KINDS[form], ref, f"{case.ref}-{desk.now:%Y-%m-%d}.{form.ending}")
    visit.say(Say(document=document, protect=False, urgency=Urgency.ANSWER))


def show(visit: Visit, case: Case, part: Screen) -> None:
    """Show one part of what was derived, as things stand this moment."""
    desk = visit.desk
    found = gather(desk.unit, desk.house, case, desk.now)
    visit.say(*screen(found, part, reader_of(desk.unit, case).locale, desk.house.wordbook))


def gather(unit: Unit, house: House, case: Case, now: datetime) -> Briefing:
    """Build the briefing of a case from what was said up to `now`."""
    viewer = Viewer(Seat.MEDIATOR, case.id)
    said = [s for s in statements.visible_to(unit, viewer, case.id) if s.said_at <= now]
    mediator = people.mediator(unit, case.mediator)
    local = now.astimezone(ZoneInfo(mediator.zone if mediator else house.default_zone))
    flows = _flows(unit, house, {s.flow for s in said})
    asked = _questions(matters.of_case(unit, viewer, case.id))
    crossed = [_crossed(each) for each in reveals.visible_to(unit, viewer, case.id) if each.at <= now]
    gone = {SideNo(int(e.object)): e.at for e in audit.entries(unit, case.id) if e.verb == ERASED and e.at <= now}
    earlier = statements.replaced(unit, viewer, case.id)
    there = [p for p in people.of_case(unit, viewer, case.id) if p.role is Role.PARTY]
    held = frozenset(side.number for side in case.sides if is_held(unit, case.id, side.number))
    hers = agendas.latest(unit, viewer, case.id, until=now)
    return build(
        case,
        there,
        said,
        flows,
        local,
        earlier=earlier,
        questions=asked,
        crossed=crossed,
        withdrawn=gone,
        on_hold=held,
        ranges=_ranges(unit, case),
        arranged=hers.edit if hers else None,
        confirmed=ticks.shared(unit, viewer, case.id, until=now),
    )


def _ranges(unit: Unit, case: Case) -> str:
    """Say how the ranges stand where they are asked for, "" elsewhere."""
    if Asks.RANGE not in case.questions:
        return ""
    return "opened" if why_not_read(ranges.of_case(unit, case.id)) is None else "sealed"


def _crossed(shown: Shown) -> Crossed:
    way = Way.EXCHANGED if shown.swap else Way.ASKED if shown.kind is Kind.NEED else Way.TOLD
    return Crossed(shown.side, way, shown.sentence, shown.at)


def _questions(held: Iterable[Held]) -> dict[SideNo, dict[str, Private[str]]]:
    """Map side -> item -> what another side would like to know, as this side was asked it."""
    found: dict[SideNo, dict[str, Private[str]]] = {}
    for each in held:
        if each.place == ANSWER:
            found.setdefault(each.matter.side, {})[each.item] = each.label
    return found


def _flows(unit: Unit, house: House, names: set[str]) -> list[Flow]:
    return [flow_of(unit, house, name) for name in sorted(names)]


def names_of(case: Case) -> tuple[str, ...]:
    """List how the mediator calls the sides: no title holds one of them."""
    return tuple(side.name.read_as(Viewer(Seat.MEDIATOR, case.id)) for side in case.sides)


def reader_of(unit: Unit, case: Case) -> Reader:
    """Say for whom a briefing is made: the case's mediator, in her language."""
    mediator = people.mediator(unit, case.mediator)
    return Reader(mediator.name.read_as(HOUSE), mediator.locale) if mediator else Reader("", "en")


def to_print(unit: Unit, house: House, ref: str) -> tuple[Briefing, Reader] | None:
    """Load what a stored briefing is printed from: the answers as they stood when it was asked for. None if the case is gone."""
    stored = briefings.get(unit, HOUSE, ref)
    case = cases.get(unit, HOUSE, CaseId(stored.case)) if stored else None
    if stored is None or case is None:
        return None
    return gather(unit, house, case, stored.made_at), reader_of(unit, case)
