"""The briefing: gather what both sides said for the mediator, as a message now and as a PDF at delivery."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.house import House
from bot.present.card import card
from bot.present.chart import chart_texts, in_words
from bot.present.ground import buttons, screen
from bot.present.ground_parts import Form, Screen
from bot.present.pdf_pen import Reader
from bot.service.contact import deeds, is_held, of_those_here
from bot.service.context import Visit
from bot.service.erase import ERASED
from bot.service.own_copy import APPROVED, REOPENED
from bot.service.pinned import flow_of
from bot.service.telling import PLACES
from bot.service.things import ANSWER
from flows.briefing import Agreed, AtHand, Briefing, Crossed, Way, build
from flows.case import Asks, Case, CaseId, Participant, Role, SideNo
from flows.disclosure import Kind, as_of, is_its_owners_to_say, is_not_sent_yet, waits_for_a_swap
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
    jottings,
    matters,
    people,
    ranges,
    reveals,
    sessions,
    statements,
    swaps,
    ticks,
)
from storage.matters import Held
from storage.reveals import Shown

CHART = "chart"  # the kind of the picture
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


def handed(unit: Unit, document: Document | None, now: datetime) -> None:
    """Note that a version has reached its mediator; of anything else that was delivered nothing."""
    if document is not None and document.kind in KINDS.values():
        briefings.handed(unit, document.ref, now)


def chart(visit: Visit, case: Case) -> None:
    """Send the numbers as a picture, and the same in words for whoever cannot see it."""
    desk = visit.desk
    found = gather(desk.unit, desk.house, case, desk.now)
    lines = chart_texts(found)
    if not lines:
        visit.tell("briefing-chart-none")
        return
    desk.note(case.id, "mediator", "briefed", case.id)
    picture = Document(CHART, f"{case.id}@{desk.now.isoformat()}", f"{case.ref}-chart.png", media="photo")
    visit.say(Say(document=picture, protect=True, urgency=Urgency.ANSWER), in_words(lines))


def show(visit: Visit, case: Case, part: Screen) -> None:
    """Show one part of what was derived, as things stand this moment."""
    desk = visit.desk
    found = gather(desk.unit, desk.house, case, desk.now)
    visit.say(*screen(found, part, reader_of(desk.unit, case).locale, desk.house.wordbook))


def gather(unit: Unit, house: House, case: Case, now: datetime, version: int = 0) -> Briefing:
    """Build the briefing of a case from what was said up to `now`. version: of the stored one it is, 0 for what is shown in the chat."""
    viewer = Viewer(Seat.MEDIATOR, case.id)
    said = statements.visible_to(unit, viewer, case.id, until=now)
    mediator = people.mediator(unit, case.mediator)
    local = now.astimezone(ZoneInfo(mediator.zone if mediator else house.default_zone))
    flows = _flows(unit, house, {s.flow for s in said})
    things = of_those_here(unit, case.id, matters.of_case(unit, viewer, case.id))
    gone = {SideNo(int(e.object)): e.at for e in audit.entries(unit, case.id) if e.verb == ERASED and e.at <= now}
    earlier = statements.replaced(unit, viewer, case.id, until=now)
    parties = (p for p in people.of_case(unit, viewer, case.id) if p.role is Role.PARTY)
    there = [_by(now, person) for person in parties if person.joined_at <= now]
    held = frozenset(side.number for side in case.sides if is_held(unit, case.id, side.number))
    hers = agendas.latest(unit, viewer, case.id, until=now)
    return build(
        case,
        there,
        said,
        flows,
        local,
        earlier=earlier,
        questions=_questions(things),
        crossed=crossed_in(unit, case, now),
        agreed=_agreed(things, now),
        withdrawn=gone,
        on_hold=held,
        ranges=_ranges(unit, case),
        arranged=hers.edit if hers else None,
        confirmed=ticks.shared(unit, viewer, case.id, until=now),
        at_hand=_at_hand(unit, case, now, version),
    )


def _by(now: datetime, person: Participant) -> Participant:
    """Return somebody as far as they had come by then."""
    agreed, finished = (
        at if at is not None and at <= now else None for at in (person.consented_at, person.finished_at)
    )
    return replace(person, consented_at=agreed, finished_at=finished)


def _at_hand(unit: Unit, case: Case, now: datetime, version: int) -> AtHand:
    """Gather what her desk knows beside the answers, as of then; of her notes those she had, but for what she has taken away since.

    How exchanges stand is said as of now.
    """
    viewer = Viewer(Seat.MEDIATOR, case.id)
    return AtHand(
        sessions=tuple(s for s in sessions.of_case(unit, viewer, case.id) if s.stands and s.published_at <= now),
        exchanges=swaps.of_case(unit, viewer, case.id),
        approved=_approved(unit, case, now),
        jottings=tuple(j for j in jottings.of_case(unit, viewer, case.id) if j.at <= now),
        seen=briefings.seen(unit, case.id, now),
        version=version,
    )


def _approved(unit: Unit, case: Case, now: datetime) -> dict[SideNo, datetime]:
    """Map side -> when it last said that its own copy is right, if it has not said since that it wants to change, nor erased it all."""
    found: dict[SideNo, datetime] = {}
    for side in case.sides:
        said = [e for e in deeds(unit, case.id, side.number) if e.verb in (APPROVED, REOPENED, ERASED) and e.at <= now]
        if said and said[-1].verb == APPROVED:
            found[side.number] = said[-1].at
    return found


def _ranges(unit: Unit, case: Case) -> str:
    """Say how the ranges stand where they are asked for, "" elsewhere."""
    if Asks.RANGE not in case.questions:
        return ""
    return "opened" if why_not_read(ranges.of_case(unit, case.id)) is None else "sealed"


def crossed_in(unit: Unit, case: Case, now: datetime) -> list[Crossed]:
    """List what has crossed between the sides up to `now`."""
    shown = reveals.visible_to(unit, Viewer(Seat.MEDIATOR, case.id), case.id)
    return [_crossed(each) for each in shown if each.at <= now]


def _agreed(held: Iterable[Held], now: datetime) -> list[Agreed]:
    """List what its owners had agreed to by then and had not been sent, and what of their lists they mean to say themselves."""
    stood = [(each, as_of(each.matter, each.record, now)) for each in held if each.added_at <= now]
    return [
        *(
            Agreed(m.side, m.scope, m.sentence, m.consented_at)
            for _, m in stood
            if (is_not_sent_yet(m) or waits_for_a_swap(m)) and m.sentence is not None and m.consented_at is not None
        ),
        *(
            Agreed(m.side, m.scope, each.label, each.added_at)
            for each, m in stood
            if each.place in PLACES and is_its_owners_to_say(m)
        ),
    ]


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
    return gather(unit, house, case, stored.made_at, stored.version), reader_of(unit, case)


def to_draw(unit: Unit, house: House, ref: str) -> tuple[Briefing, Reader] | None:
    """Load what a picture is drawn from: the answers as they stood when it was asked for. None if the case is gone."""
    case_id, _, at = ref.partition("@")
    case = cases.get(unit, HOUSE, CaseId(case_id))
    return (gather(unit, house, case, datetime.fromisoformat(at)), reader_of(unit, case)) if case else None
