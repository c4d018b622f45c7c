"""At every sitting anew: is this a good moment, and may the assistant still write as before? What is safe changes (domain §2).

Asked before anything of the person's is shown again, never in the middle of one sitting, and before the intake's own questions about it
were answered not at all. It depends on the person's own acts alone.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from bot.present.party import REMINDER
from bot.present.turns import NO_MESSAGES, wants_no_messages
from bot.service import threads
from bot.service.context import Visit, owner_label
from flows.answers import Answer, Picked, PickedMany
from flows.bank import EVERYWHERE, MODULES
from flows.case import Offer, RunId, Scope, SideNo, Statement, StatementId, Topic
from flows.private import Private
from flows.run import Known, RunState
from storage import guards, outbox, runs, statements
from storage.guards import Guard
from storage.runs import StoredRun

FLOW = "moment"
SHOWN = "shown"  # a fact of its run: the place whose question the person had before them when it began
OWN = "moment"  # the place at which a sitting asks it itself, before all else
_BANK = frozenset((*MODULES.values(), *EVERYWHERE))  # a centre's own may ask something else there
ASKED_FIRST = "safe_contact"  # the place of the intake after which this is asked again
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)  # when somebody was last here, if they are to be asked first
_PLACES = {"contact": "safe_contact", "hours": "contact_hours"}  # a place here -> the place of the intake it renews


def is_due(visit: Visit, stored: StoredRun, guard: Guard, *, comes_back: bool) -> bool:
    """Say whether a new sitting begins now. comes_back: the person has just asked to go on."""
    gap = visit.desk.house.sitting
    if gap is None or stored.run.flow == FLOW:
        return False
    is_new = visit.desk.now - guard.seen_at > gap or (comes_back and stored.run.state is RunState.PAUSED)
    return is_new and ASKED_FIRST in threads.root(visit, stored).run.known


def expect(visit: Visit) -> None:
    """Ask before whatever comes next, as after a night: the person has paused, or cleared their chat."""
    ref = visit.chat.ref
    guard = guards.find(visit.desk.unit, ref) or Guard(ref, visit.desk.now)
    guards.save(visit.desk.unit, replace(guard, seen_at=LONG_AGO))


def begin(visit: Visit, stored: StoredRun, *, shown: str) -> tuple[Visit, StoredRun]:
    """Begin these questions after what the chat is in. shown: the place whose question the person had before them."""
    facts = {NO_MESSAGES: "yes"} if wants_no_messages(threads.root(visit, stored).run) else {}
    return threads.begin(visit, FLOW, stored, facts={**facts, SHOWN: shown})


def has_answered(visit: Visit, stored: StoredRun, asked: StoredRun) -> bool:
    """Say whether somebody who has just said that it is a good moment goes back to a sitting that begins with this very question."""
    said = threads.own(visit, stored, asked.run.id)
    is_good = said is not None and said.run.known.get("good_moment", Known()).options == ("yes",)
    return is_good and stored.run.place == OWN and stored.run.flow in _BANK


def left_at(visit: Visit, stored: StoredRun) -> StoredRun | None:
    """Return the conversation the person was in, if it still asks what they had before them; a later question they have not seen."""
    home = threads.home(visit, stored)
    is_there = home is not None and home.run.state is RunState.ASKING and home.run.place == stored.run.facts.get(SHOWN)
    return home if is_there else None


def leads_to(visit: Visit, stored: StoredRun, run: RunId) -> None:
    """Let these questions be followed by another conversation than the one they began in."""
    facts = {**stored.run.facts, threads.HOME: run}
    runs.save(visit.desk.unit, stored, replace(stored.run, facts=facts), now=visit.desk.now)


def over(visit: Visit, stored: StoredRun) -> None:
    """Renew in the intake how somebody may be written to, if they said that something has changed."""
    known = stored.run.known
    contact = known.get("contact", Known()).options
    if not contact or contact == ("same",):
        return
    answers: dict[str, Answer] = {"contact": Picked(contact[0])}
    if contact == ("certain_hours",):
        answers["hours"] = PickedMany(known.get("hours", Known()).options)
    root = threads.root(visit, stored)
    for place, answer in answers.items():
        _append(visit, root, _PLACES[place], answer)
    renewed = {_PLACES[place]: replace(known.get(place, Known()), messages=()) for place in answers}
    runs.save(visit.desk.unit, root, replace(root.run, known={**root.run.known, **renewed}), now=visit.desk.now)
    outbox.void_lane(visit.desk.unit, visit.chat.ref, slot=REMINDER)


def _append(visit: Visit, root: StoredRun, place: str, answer: Answer) -> None:
    desk = visit.desk
    statement = Statement(
        id=StatementId(desk.house.chance.new_id()),
        case=root.case,
        side=SideNo(root.side),
        number=0,
        flow=root.run.flow,
        place=place,
        topic=Topic.SAFETY,
        offer=Offer.NEVER,
        scope=Scope.SAFETY,
        answer=Private(answer, owner_label(root)),
        said_at=desk.now,
    )
    statements.append(desk.unit, root, statement)
