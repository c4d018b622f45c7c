"""What would make a request of the other side workable: asked once, of whoever has answered it, for the mediator alone (domain §1.1, 56).

Only about a request that has crossed (R1): its owner approved the words, the mediator sent them, and this person could read them. Before
that nothing here exists.
"""

from __future__ import annotations

from bot.present import disclosure as screens
from bot.service import disclose, threads
from bot.service.contact import is_held
from bot.service.context import Visit
from flows.disclosure import Kind
from flows.private import HOUSE
from flows.run import Known
from storage import cases, reveals, runs
from storage.runs import StoredRun

FLOW = "workable"
_THINGS = "things"


def begin(visit: Visit, reply: StoredRun) -> tuple[Visit, StoredRun] | None:
    """Begin the question about the request that was just answered. None if it was asked before, or a human has to look first."""
    unit = visit.desk.unit
    listed = reply.run.known.get(_THINGS, Known())
    if not all(_has_crossed(visit, reply, item.id) for item in listed.items) or not listed.items:
        return None
    if is_held(unit, reply.case, reply.side) or _was_asked(visit, reply, {item.id for item in listed.items}):
        return None
    facts = {"regime": reply.run.facts.get("regime", "")}
    return threads.begin(visit, FLOW, reply, facts=facts, known={_THINGS: Known(items=listed.items)})


def _has_crossed(visit: Visit, reply: StoredRun, reveal: str) -> bool:
    shown = reveals.get(visit.desk.unit, disclose.owner(reply), reveal)
    return shown is not None and shown.kind is Kind.NEED and shown.side != reply.side


def _was_asked(visit: Visit, reply: StoredRun, items: set[str]) -> bool:
    """Say whether this person was asked about one of these requests already; an answer can be changed, and is not asked for again."""
    mine = (r.run for r in runs.of_chat(visit.desk.unit, HOUSE, visit.chat.ref) if r.run.flow == FLOW)
    same_seat = (run for run in mine if threads.root_of(run) == threads.root_of(reply.run))
    return any(item.id in items for run in same_seat for item in run.known.get(_THINGS, Known()).items)


def over(visit: Visit, stored: StoredRun) -> None:
    """Thank somebody, and tell the mediator if they said anything. The other side is told nothing."""
    visit.say(screens.plain("workable-done", mediator=stored.run.facts.get("mediator", "")))
    case = cases.get(visit.desk.unit, HOUSE, stored.case)
    said = (known for place, known in stored.run.known.items() if place != _THINGS)
    if case is not None and any(known.reason is None for known in said):
        visit.desk.tell_mediator(case, "desk-notice-new")
