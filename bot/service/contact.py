"""Who sits in a case right now, and when each of them may be written to unprompted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.service.context import Desk
from bot.service.seat_run import of_seat
from bot.service.threads import root_of
from flows.answers import Picked, PickedMany
from flows.case import Case, CaseId, Participant, Role, SideNo
from flows.private import HOUSE, Seat, Viewer
from flows.say import Say
from flows.scheduling import Contact, safe_moment
from flows.several import actor
from storage import Unit, audit, chats, outbox, people, runs, statements
from storage.audit import Entry
from storage.keys import side_key
from storage.matters import Held
from storage.runs import StoredRun

_HOLDS = frozenset({"hold_raised", "hold_set"})  # audit verbs: an answer, the mediator
_ENDS_HOLDS = {"person_answered": frozenset({"hold_raised"}), "hold_lifted": _HOLDS}
_CALLS_ANEW = timedelta(hours=1)  # whoever goes on writing that they are in danger


@dataclass(frozen=True, slots=True)
class Seated:
    """Somebody who has a seat now, their lane, and the run they are in in this case."""

    person: Participant
    lane: bytes
    stored: StoredRun


def seated(desk: Desk, case: Case) -> list[Seated]:
    """List every party that sits in a case, by side."""
    found: list[Seated] = []
    for person in people.of_case(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id):
        if person.role is not Role.PARTY:
            continue  # whoever is beside a party reads and decides nothing for it
        lane = people.lane_of(desk.unit, person.id)
        stored = of_seat(desk.unit, person)
        if lane and stored is not None and (stored.case, stored.side) == (case.id, person.side):
            found.append(Seated(person, lane, stored))
    return found


def give_up(desk: Desk, person: Participant, lane: bytes) -> bool:
    """Give up what waits for somebody whose seat ends, and nothing of another case; say whether their chat is in this one."""
    outbox.void_lane(desk.unit, lane, owner=side_key(person.case, person.side))
    return chats.sits(desk.unit, lane) == person.id


def since(unit: Unit, case: CaseId) -> dict[SideNo, datetime]:
    """Map chair -> since when the party who has it now does. What somebody said or did in it before is not theirs."""
    return {p.side: p.joined_at for p in people.of_case(unit, HOUSE, case) if p.role is Role.PARTY}


def deeds(unit: Unit, case: CaseId, chair: SideNo) -> list[Entry]:
    """List what the audit has of the party who has a chair now."""
    begun = since(unit, case).get(chair)
    return [e for e in audit.entries(unit, case) if begun is not None and e.actor == actor(chair) and e.at >= begun]


def of_those_here(unit: Unit, case: CaseId, made: Iterable[Held]) -> list[Held]:
    """Keep the matters of parties who have their chair still."""
    begun = since(unit, case)
    return [h for h in made if h.matter.side in begun and h.added_at >= begun[h.matter.side]]


def is_held(unit: Unit, case: CaseId, side: SideNo | int) -> bool:
    """Say whether a human has to look at this person first. side: their chair; nobody else of their side is held by it.

    Either an answer called for one and the mediator has not yet spoken with them, or she set a hold herself and has not lifted it.
    """
    held: set[str] = set()
    for entry in audit.about(unit, case, str(side)):
        if entry.verb in _HOLDS:
            held.add(entry.verb)
        else:
            held -= _ENDS_HOLDS.get(entry.verb, frozenset())
    return bool(held)


def has_just_called(desk: Desk, case: CaseId, side: SideNo | int, *, by: str) -> bool:
    """Say whether something this person said has called the mediator within the hour, and she has not spoken with them since.

    by: their name in the audit. What holds everybody in such a case, or what she set herself, has told her nothing of danger.
    """
    for entry in reversed(audit.about(desk.unit, case, str(side))):
        if entry.verb in _ENDS_HOLDS:
            return False
        if entry.verb == "hold_raised" and entry.actor == by:
            return desk.now - entry.at < _CALLS_ANEW
    return False


def safe_contact(unit: Unit, intake: StoredRun) -> tuple[Contact, tuple[str, ...]]:
    """Read the person's own answers about safe contact; without one, neutral words at usual hours."""
    said = statements.of_run(unit, HOUSE, intake)
    contact = said["safe_contact"].answer.read_as(HOUSE) if "safe_contact" in said else None
    hours = said["contact_hours"].answer.read_as(HOUSE) if "contact_hours" in said else None
    return (
        Contact(contact.option) if isinstance(contact, Picked) else Contact.NEUTRAL_ONLY,
        hours.options if isinstance(hours, PickedMany) else (),
    )


def free_from(desk: Desk, somebody: Seated) -> datetime | None:
    """Say from when a neutral notice may go to somebody; None if they asked not to be written to.

    Only what they said themselves counts; whoever named no hours is told at once, since a mediator's act is no reminder.
    """
    run = somebody.stored.run
    intake = runs.get(desk.unit, HOUSE, root_of(run)) or somebody.stored
    contact, hours = safe_contact(desk.unit, intake)
    if contact is Contact.CERTAIN_HOURS:
        return safe_moment(desk.now, zone=run.zone, contact=contact, hours=hours)
    return None if contact is Contact.NO_MESSAGES else desk.now


def notify(desk: Desk, somebody: Seated, *says: Say, by_mediator: bool = False) -> bool:
    """Put a neutral notice into somebody's lane when they may be written to; False if they asked for none.

    Whoever is held gets none about what crosses. by_mediator: it is about a message of her own, which is no part of a hold.
    """
    due = free_from(desk, somebody)
    if due is None or (not by_mediator and is_held(desk.unit, somebody.person.case, somebody.person.side)):
        return False
    desk.say(
        somebody.lane, side_key(somebody.person.case, somebody.person.side), *says, due=None if due <= desk.now else due
    )
    return True
