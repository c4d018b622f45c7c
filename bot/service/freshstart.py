"""A fresh start: everybody is asked at the same moment whether to begin, and each walks it, or not, for the mediator alone.

Nothing of it is told to another side: not the answers, not whether somebody began, put it off or left it. What somebody wrote that might
cross becomes a thing of theirs like any other, and crosses by their consent and the mediator's act alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.present import freshstart as screens
from bot.present.disclosure import plain
from bot.present.record import label_of, short
from bot.present.sums import cost_lines
from bot.service import disclose, sittings, threads, veil
from bot.service.contact import notify, seated
from bot.service.context import Desk, Visit, sheet_of
from flows.answers import Item, NotGiven
from flows.case import Case, SideNo
from flows.disclosure import may_read
from flows.freshstart import FLOW, PICTURE, FreshStart, FreshStartId, Part, Reply
from flows.private import HOUSE, Seat, Viewer
from flows.run import Known
from flows.several import actor, side_of
from flows.text import Text
from flows.worksheet import COSTS
from storage import cases, freshstarts, outbox, people, statements
from storage.runs import StoredRun

FRESH = "fresh"  # the fact that names, in a run, the fresh start it is part of


# --- asking -------------------------------------------------------------------------------------------------------


def ask(desk: Desk, case: Case, topics: Mapping[SideNo, tuple[str, ...]], *, pause: bool) -> list[SideNo] | None:
    """Ask everybody at the same moment in the same words; return whom the notice could not reach. None if one runs already.

    topics: side -> items of that side's own list.
    """
    fresh = FreshStart(FreshStartId(desk.house.chance.new_id()), case.id, pause, desk.now)
    here = [s for s in seated(desk, case) if may_read(s.person)]
    parts = [Part(s.person.id, s.person.side, topics.get(s.person.side, ())) for s in here]
    if not freshstarts.ask(desk.unit, fresh, parts):
        return None
    desk.note(case.id, "mediator", "fresh_start_asked", fresh.id)
    reached = {side_of(s.person.side) for s in here if notify(desk, s, *screens.arrival(fresh))}
    return sorted({side_of(side.number) for side in case.sides} - reached)


def end(desk: Desk, case: Case, fresh: FreshStart) -> None:
    """Let nobody begin any more, and give up the notices that still wait for their hour."""
    if freshstarts.end(desk.unit, fresh.id, desk.now):
        desk.note(case.id, "mediator", "fresh_start_ended", fresh.id)
        for somebody in seated(desk, case):
            outbox.void_lane(desk.unit, somebody.lane, slot=screens.slot_of(fresh))


def running(desk: Desk, viewer: Viewer, case: str) -> FreshStart | None:
    """Return the fresh start that runs in a case, None if none does."""
    return next((fresh for fresh in freshstarts.of_case(desk.unit, viewer, case) if fresh.runs), None)


# --- one person's part --------------------------------------------------------------------------------------------


def own(visit: Visit, fresh_id: str) -> tuple[FreshStart, Part] | None:
    """Find a fresh start somebody was asked to, with their part. None if there is no such for them."""
    unit = visit.desk.unit
    person = people.get(unit, HOUSE, visit.chat.participant or "")
    if person is None or not may_read(person):
        return None
    viewer = Viewer(Seat.SIDE, person.case, person.side)
    fresh = freshstarts.get(unit, viewer, fresh_id, lock=True)
    mine = freshstarts.parts(unit, viewer, fresh) if fresh is not None else ()
    part = next((each for each in mine if each.participant == person.id), None)
    return None if fresh is None or part is None else (fresh, part)


def say(visit: Visit, fresh: FreshStart, part: Part, reply: Reply) -> None:
    """Keep what somebody said to it; whoever has begun has said so once and for all."""
    if part.reply not in (Reply.BEGUN, Reply.DONE):
        freshstarts.keep(visit.desk.unit, fresh, replace(part, reply=reply), visit.desk.now)
    if reply is Reply.ADVISER and part.reply is not Reply.ADVISER:
        case = cases.get(visit.desk.unit, HOUSE, fresh.case)
        assert case is not None  # the fresh start is of it
        visit.desk.tell_mediator(case, "desk-notice-new")


def begin(visit: Visit, stored: StoredRun, fresh: FreshStart, part: Part) -> tuple[Visit, StoredRun]:
    """Begin the questions, with what is read back in them in the person's own words."""
    root = threads.root(visit, stored)
    issues = tuple(item for item in root.run.known.get("issues", Known()).items if item.id in part.topics)
    known = {"issues": Known(items=issues), "picture": Known(items=_picture(visit, root))}
    visit, begun = threads.begin(visit, FLOW, root, facts={FRESH: fresh.id}, known=known)
    now = visit.desk.now
    freshstarts.keep(visit.desk.unit, fresh, replace(part, reply=Reply.BEGUN, run=begun.run.id), now)
    visit.desk.note(root.case, actor(root.side), "fresh_start_begun", fresh.id)
    return visit, begun


def topics_of(visit: Visit, stored: StoredRun, part: Part) -> list[Item]:
    """List the topics it is about for somebody, as they may be shown to them."""
    root = threads.root(visit, stored)
    listed = sheet_of(visit.desk.house, visit.desk.unit, root).run.known.get("issues", Known()).items
    return [item for item in listed if item.id in part.topics]


def _picture(visit: Visit, root: StoredRun) -> tuple[Item, ...]:
    """Write down what somebody said of no agreement, in their own words and figures, each to be confirmed or corrected.

    Nothing that was said on an earlier phone.
    """
    house, unit = visit.desk.house, visit.desk.unit
    said = veil.may_show(root.run, statements.of_run(unit, HOUSE, root))
    flow = sheet_of(house, unit, root).flow
    lines: dict[str, Text] = {}
    for number, place in enumerate(PICTURE, start=1):
        statement = said.get(place)
        if statement is not None and not statement.parked and not isinstance(statement.answer.read_as(HOUSE), NotGiven):
            about = {"label": label_of(flow, place), "answer": short(flow, place, statement.answer)}
            lines[f"i{number}"] = Text("fresh-picture", about)
    for number, total in enumerate(_costs(visit, root), start=len(PICTURE) + 1):
        lines[f"i{number}"] = Text("fresh-picture", {"label": Text("sums-costs-title"), "answer": total})
    return tuple(Item(key, house.wordbook.words(root.run.locale, line)) for key, line in lines.items())


def _costs(visit: Visit, root: StoredRun) -> list[Text]:
    """Add up their own figures of the cost of no agreement, where they gave any; nothing where some may not be shown any more."""
    for stored in sittings.begun(visit, root):
        if stored.run.flow == COSTS:
            said = statements.of_run(visit.desk.unit, HOUSE, stored)
            if len(veil.may_show(stored.run, said)) < len(said):
                return []
            return cost_lines({place: s.answer.read_as(HOUSE) for place, s in said.items() if not s.parked})
    return []


def over(visit: Visit, stored: StoredRun, *, again: bool) -> None:
    """Thank somebody at the end; make things of theirs of what they wrote that the other side does not know."""
    if not again:
        visit.say(plain("freshstart-done", mediator=stored.run.facts.get("mediator", "")))
    found = own(visit, stored.run.facts.get(FRESH, ""))
    if found is not None and found[1].run == stored.run.id:
        freshstarts.keep(visit.desk.unit, found[0], replace(found[1], reply=Reply.DONE), visit.desk.now)
    disclose.handed_over(visit, threads.root(visit, stored))
