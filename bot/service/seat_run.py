"""Which conversation somebody is in in their case, whichever case their chat is in now: one account can have seats in several."""

from __future__ import annotations

from bot.service.moment import FLOW as MOMENT
from bot.service.threads import root_of
from flows.case import Participant
from flows.private import HOUSE
from flows.run import RunState
from storage import Unit, people, runs
from storage.runs import StoredRun


def of_seat(unit: Unit, person: Participant) -> StoredRun | None:
    """Return the conversation of a party in its case, to be looked at; None if it has no phone or none was begun."""
    lane = people.lane_of(unit, person.id)
    stored = runs.look(unit, lane) if lane else None  # nobody waits for another's turn
    if lane is None or not person.has_phone or (stored is not None and _is_of(person, stored)):
        return stored
    return left_at(unit, person, lane)


def left_at(unit: Unit, person: Participant, lane: bytes) -> StoredRun | None:
    """Return the conversation a party has left open in its case, the newest first, else its intake. None if none was begun."""
    mine = of_person(unit, person, lane)
    left_open = [s for s in mine if s.run.state is not RunState.FINISHED and s.run.flow != MOMENT]
    intakes = [s for s in mine if root_of(s.run) == s.run.id]
    return next(iter([*reversed(left_open), *reversed(intakes)]), None)


def of_person(unit: Unit, person: Participant, lane: bytes) -> list[StoredRun]:
    """Return all conversations of somebody in their case, the oldest first."""
    return [stored for stored in runs.of_chat(unit, HOUSE, lane) if _is_of(person, stored)]


def intake_of(unit: Unit, person: Participant) -> StoredRun | None:
    """Return a party's intake in its case, None if none was begun."""
    stored = of_seat(unit, person)
    return None if stored is None else runs.get(unit, HOUSE, root_of(stored.run)) or stored


def _is_of(person: Participant, stored: StoredRun) -> bool:
    return (stored.case, stored.side) == (person.case, person.side)
