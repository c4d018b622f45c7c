"""What may cross: matters made at hand-over, the owner's word on each, and the mediator's act that sends one.

With `bot.service.swap` the only file that reveals anything, and only what `flows.disclosure` allows at that very moment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.present import disclosure as screens
from bot.service.contact import Seated, is_held, notify, seated
from bot.service.context import Desk, Visit
from bot.service.telling import PLACES, today_of
from bot.service.things import PLACE, REPLY, Thing, listed
from bot.service.threads import root, root_of
from flows import cantell, disclosure
from flows.case import Case, Participant, RunId, SideNo
from flows.disclosure import (
    CameAbout,
    Category,
    Consented,
    Disowned,
    Entry,
    KeptForSession,
    Kind,
    Matter,
    MatterId,
    Reconsider,
    Refusal,
    Rules,
    TakenUp,
    Withdrawn,
)
from flows.engine import Turn
from flows.flow import Flow
from flows.private import HOUSE, Label, Private, Seat, Viewer
from flows.run import step_of
from flows.several import actor, side_of
from flows.text import Text
from storage import cases, matters, reveal_door
from storage.matters import Held
from storage.runs import StoredRun

REVEAL = "reveal"  # the fact that names, in the run of a refresh, what it is about
TO_MEDIATOR = "to_mediator"  # the question of that interview whose answer she alone reads


def owner(stored: StoredRun) -> Viewer:
    """Look at a case as the side a run belongs to."""
    return Viewer(Seat.SIDE, stored.case, stored.side)


# --- the owner ----------------------------------------------------------------------------------------------------


def handed_over(visit: Visit, stored: StoredRun) -> None:
    """Make a matter of everything the other side does not know. A need becomes one when its owner has said of which category it is."""
    for thing in listed(visit, stored):
        if thing.kind is Kind.TELL:
            add(visit.desk, stored, thing)


def offer(visit: Visit, stored: StoredRun, *kinds: Kind) -> bool:
    """Offer to look at what is not decided yet; False if nothing is, and always for whoever a human has to see first (domain §2)."""
    count = _count(visit, stored, kinds)
    if not count:
        return False
    visit.say(screens.offer(stored.run, count, needs_only=kinds == (Kind.NEED,)))
    return True


def is_offered(visit: Visit, stored: StoredRun) -> bool:
    """Say whether there is anything to offer to look at."""
    return _count(visit, stored, ()) > 0


def _count(visit: Visit, stored: StoredRun, kinds: tuple[Kind, ...]) -> int:
    """Count what can be offered; nothing to whoever a human has to see first."""
    if is_held(visit.desk.unit, stored.case, stored.side):
        return 0
    return sum(thing.kind in (kinds or tuple(Kind)) for thing in undecided(visit, stored))


def looked(visit: Visit, stored: StoredRun) -> None:
    """Thank somebody at the end of an interview; tell the mediator, in neutral words, if something waits for her."""
    desk, flow = visit.desk, stored.run.flow
    visit.say(screens.plain(f"{flow}-done", mediator=stored.run.facts.get("mediator", "")))
    case = cases.get(desk.unit, HOUSE, stored.case)
    mine = [h.matter for h in own(desk, stored)]
    waits = any(disclosure.waits_at_the_desk(m) or disclosure.waits_for_a_swap(m) for m in mine)
    if case is not None and (waits or _answered_her(stored)):
        desk.tell_mediator(case, "desk-notice-new")


def _answered_her(stored: StoredRun) -> bool:
    """Say whether somebody wrote an answer to the other side's question that the mediator alone reads."""
    said = (known for place, known in stored.run.known.items() if step_of(place) == TO_MEDIATOR)
    return any(known.reason is None and not known.parked for known in said)


def refreshed(visit: Visit, stored: StoredRun) -> None:
    """Thank somebody who was asked what the new thing changes for them; only the mediator can see it. All left out is no news to her."""
    visit.say(screens.plain("refresh-done", mediator=stored.run.facts.get("mediator", "")))
    visit.desk.note(stored.case, actor(stored.side), "refreshed", stored.run.id)
    case = cases.get(visit.desk.unit, HOUSE, stored.case)
    if case is not None and any(known.reason is None for known in stored.run.known.values()):
        visit.desk.tell_mediator(case, "desk-notice-new")


def add(desk: Desk, stored: StoredRun, thing: Thing, category: Category = Category.OTHER) -> None:
    """Make a matter of one thing, with its owner's words as its label; nothing happens if it is there."""
    matter = Matter(MatterId(desk.house.chance.new_id()), stored.case, SideNo(stored.side), thing.kind, category)
    label = Private(thing.words, Label(stored.case, stored.side))
    run = root_of(stored.run)
    matters.add(desk.unit, matter, run=run, place=thing.place, item=thing.item, label=label, now=desk.now)


def own(desk: Desk, stored: StoredRun) -> list[Held]:
    """List the matters of the person a run belongs to, in their order; none of anybody who had the seat before."""
    run = root_of(stored.run)
    return [h for h in matters.of_side(desk.unit, owner(stored), stored.case, stored.side) if h.run == run]


def undecided(visit: Visit, stored: StoredRun) -> list[Thing]:
    """List the things of which their owner has not yet said anything, in their order."""
    decided = {(h.place, h.item) for h in own(visit.desk, stored) if h.matter.decided or h.matter.withdrawn}
    return [t for t in listed(visit, root(visit, stored)) if (t.place, t.item) not in decided]


def keep(visit: Visit, stored: StoredRun, flow: Flow, turn: Turn) -> None:
    """Record what one turn of an interview said about a matter. After the reveal nothing more counts, and the person is told so."""
    if flow.flow not in (*cantell.INTERVIEWS, REPLY):
        return
    for item, category in cantell.category_of(turn.events).items():
        add(visit.desk, stored, _thing(stored, item), category)
    kept = [
        _keep(visit.desk, stored, item, entry)
        for item, entry in cantell.entries_of(flow, turn.run, turn.events, now=visit.desk.now)
    ]
    if not all(kept):
        visit.say(screens.plain("disclose-too-late", mediator=stored.run.facts.get("mediator", "")))


def _keep(desk: Desk, stored: StoredRun, item: str, entry: Entry) -> bool:
    """Append one entry; False if the matter has been revealed."""
    thing, viewer = _thing(stored, item), owner(stored)
    add(desk, stored, thing)
    run = root_of(stored.run)
    held = matters.of_item(desk.unit, viewer, stored.case, stored.side, thing.place, item, run=run, lock=True)
    if held is None or held.matter.revealed_at is not None:
        return held is None
    matters.record(desk.unit, viewer, held.matter.id, entry)
    if isinstance(entry, Consented):
        desk.note(stored.case, actor(stored.side), "consented_to_disclose", held.matter.id)
    return True


def _thing(stored: StoredRun, item: str) -> Thing:
    """Name the thing an interview is about."""
    place = stored.run.facts.get(PLACE, "can_tell")
    words = next((i.label for i in stored.run.known["things"].items if i.id == item), "")
    return Thing(PLACES.get(place, Kind.TELL), place, item, words)


def came_about(desk: Desk, stored: StoredRun, matter_id: str) -> Held | None:
    """Record that its owner says that what a matter waits for has come about. None if there is no such, or it waits for nothing."""
    held = matters.get(desk.unit, owner(stored), matter_id, lock=True)
    if held is None or held.run != root_of(stored.run) or not disclosure.may_say_it_came_about(held.matter):
        return None
    desk.note(stored.case, actor(stored.side), "came_about", matter_id)
    after = matters.record(desk.unit, owner(stored), matter_id, CameAbout(desk.now))
    case = cases.get(desk.unit, HOUSE, stored.case)
    if case is not None and disclosure.waits_at_the_desk(after.matter):
        desk.tell_mediator(case, "desk-notice-new")
    return after


def take_back(desk: Desk, stored: StoredRun, matter_id: str) -> Held | None:
    """Take a matter back, in the same transaction that makes sure it has not been seen. None if there is no such, or it is too late."""
    held = matters.get(desk.unit, owner(stored), matter_id, lock=True)
    if held is None or held.run != root_of(stored.run) or not disclosure.may_withdraw(held.matter):
        return None
    desk.note(stored.case, actor(stored.side), "took_back", matter_id)
    return matters.record(desk.unit, owner(stored), matter_id, Withdrawn(desk.now))


def disown(desk: Desk, person: Participant) -> None:
    """Record that nothing done in this person's name since their seat was moved was theirs; what has been seen stays seen."""
    assert person.moved_at is not None
    for held in matters.of_side(desk.unit, HOUSE, person.case, person.side):
        if held.matter.revealed_at is None and disclosure.has_been_touched(held.record, person.moved_at):
            matters.record(desk.unit, HOUSE, held.matter.id, Disowned(person.moved_at, desk.now))


# --- the mediator -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Judged:
    """A matter with what keeps it now (None: it may be sent) and from when the time to think it over has passed."""

    held: Held
    why: Refusal | None
    since: datetime


def queue(desk: Desk, case: Case) -> list[Judged]:
    """List what waits at the crossing desk. Only of people who have their seat still."""
    here = _here(desk, case)
    rules = cases.rules(desk.unit, case.id) or Rules(is_open=False)
    found = [h for h in matters.of_case(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id) if h.run in here]
    return [_judged(desk, case, h, rules) for h in found if disclosure.waits_at_the_desk(h.matter)]


def kept(desk: Desk, case: Case) -> list[Judged]:
    """List what the mediator keeps for the session, of people who have their seat still."""
    here = _here(desk, case)
    rules = cases.rules(desk.unit, case.id) or Rules(is_open=False)
    found = [h for h in matters.of_case(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id) if h.run in here]
    return [_judged(desk, case, h, rules) for h in found if disclosure.is_kept_for_the_session(h.matter)]


def _here(desk: Desk, case: Case) -> set[RunId]:
    """Name the intakes of everybody who has a seat: what somebody said who has none any more is nobody's in this case."""
    return {root_of(s.stored.run) for s in seated(desk, case)}


def is_of_somebody_here(desk: Desk, case: Case, held: Held) -> bool:
    """Say whether a matter is of somebody who has their seat still."""
    return held.run in _here(desk, case)


def judged(desk: Desk, case: Case, matter_id: str) -> Judged | None:
    """Look at one matter of a case as it stands now, locked until the unit ends. None if there is no such."""
    rules = cases.rules(desk.unit, case.id, lock=True) or Rules(is_open=False)
    held = matters.get(desk.unit, Viewer(Seat.MEDIATOR, case.id), matter_id, lock=True)
    return None if held is None else _judged(desk, case, held, rules)


def _judged(desk: Desk, case: Case, held: Held, rules: Rules) -> Judged:
    why = disclosure.why_not_send(
        held.matter, rules, now=desk.now, today=today_of(desk, case, held.matter.side), held=_someone_held(desk, case)
    )
    return Judged(held, why, disclosure.sendable_from(held.matter, rules) or desk.now)


def _someone_held(desk: Desk, case: Case) -> bool:
    """Say whether a human has to look first, at the owner or at whoever would read it: then nothing moves between the sides."""
    return any(is_held(desk.unit, case.id, side.number) for side in case.sides)


def readers(desk: Desk, case: Case, side: SideNo) -> list[Seated]:
    """List who would read what somebody says: everybody of the other sides who may read at all."""
    return [
        s for s in seated(desk, case) if disclosure.are_across(side, s.person.side) and disclosure.may_read(s.person)
    ]


def why_nobody(desk: Desk, case: Case, readers: Sequence[Seated], *, besides: SideNo | None = None) -> Text | None:
    """Say to the mediator why not every side has somebody who may read, None if each has. besides: a side that need not."""
    wanted = {side_of(side.number) for side in case.sides} - ({side_of(besides)} if besides is not None else set())
    if {side_of(s.person.side) for s in readers} >= wanted:
        return None
    agreed = {side_of(s.person.side) for s in seated(desk, case) if s.person.consented_at is not None}
    return Text("desk-share-why-unconfirmed" if agreed >= wanted else "desk-share-why-nobody")


def why_not_theirs(desk: Desk, case: Case, chairs: Sequence[SideNo]) -> Text | None:
    """Say to the mediator why what these people agreed to cannot cross yet, None if it can: she has not said of each that it is them."""
    known = {s.person.side for s in seated(desk, case) if disclosure.may_let_cross(s.person)}
    return None if known >= set(chairs) else Text("desk-share-why-unknown")


def send(desk: Desk, case: Case, held: Held, everyone: Sequence[Seated]) -> None:
    """Reveal a matter and put the neutral notices into the same commit. Raises NotAllowed, and nothing has become visible then.

    held: read with its row locked in this very unit; the rule is asked once more here.
    """
    rules = cases.rules(desk.unit, case.id, lock=True) or Rules(is_open=False)
    today, human_first = today_of(desk, case, held.matter.side), _someone_held(desk, case)
    ref = desk.house.chance.new_id()
    reveal_door.write(
        desk.unit, disclosure.reveal(held.matter, rules, now=desk.now, today=today, held=human_first), id=ref
    )
    desk.note(case.id, "mediator", "sent", held.matter.id)
    for reader in everyone:
        notify(desk, reader, screens.arrival(ref))


def keep_for_session(desk: Desk, case: Case, held: Held) -> None:
    """Keep a matter for the session: it leaves the queue and is not sent."""
    matters.record(desk.unit, Viewer(Seat.MEDIATOR, case.id), held.matter.id, KeptForSession(desk.now))
    desk.note(case.id, "mediator", "kept_for_session", held.matter.id)


def take_up(desk: Desk, case: Case, held: Held) -> Held:
    """Take up again what was kept for the session; return how it stands then."""
    desk.note(case.id, "mediator", "taken_up", held.matter.id)
    return matters.record(desk.unit, Viewer(Seat.MEDIATOR, case.id), held.matter.id, TakenUp(desk.now))


def ask_again(desk: Desk, case: Case, held: Held) -> None:
    """Let the owner's consent rest until they give it anew."""
    matters.record(desk.unit, Viewer(Seat.MEDIATOR, case.id), held.matter.id, Reconsider(desk.now))
    desk.note(case.id, "mediator", "asked_again", held.matter.id)
