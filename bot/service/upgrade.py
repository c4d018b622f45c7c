"""Taking people who are in an older version of a flow into the newer one: looked at as a whole first, then one run, one transaction.

Nothing is sent to anybody: they find the question they were reading where they left it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.service import telling
from bot.service.context import Desk
from bot.service.talk import CONTACT_PLACES
from flows.case import CaseState, StatementId
from flows.flow import Flow
from flows.flow_map import FlowMap, no_map
from flows.migration import Migrated, Outcome, Refused, Stays, Why, migrate
from flows.private import HOUSE
from storage import cases, definitions, runs, statements
from storage.errors import Erased, Stale
from storage.runs import RunHead, StoredRun

# steps that other parts of the house look for by name, and read options of
LOOKED_FOR = frozenset((*telling.PLACES, *CONTACT_PLACES, "companions", "category", "kind", "worry", "scope"))


@dataclass(frozen=True, slots=True)
class Move:
    """The newer version, and what was said about the way into it: version -> map. A version without a map has nothing to say."""

    new: Flow
    maps: Mapping[int, FlowMap]

    def told(self, old: Flow) -> FlowMap:
        """Return the map that begins at this definition."""
        return self.maps.get(old.version) or no_map(old, self.new)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to become of one run."""

    head: RunHead
    version: int
    outcome: Outcome


def foresee(desk: Desk, move: Move) -> list[Verdict]:
    """Say what would become of every run that is in another definition of this flow; changes nothing."""
    return [_judged(desk, move, head)[0] for head in runs.live_of(desk.unit, move.new.flow, besides=move.new.hash)]


def take_along(desk: Desk, move: Move, head: RunHead) -> Verdict:
    """Move one run, as it is at this moment, in the desk's transaction; one that cannot be moved, or need not be, is left alone.

    Raises Stale if somebody else moved it on meanwhile: look again.
    """
    verdict, stored = _judged(desk, move, head)
    if stored is not None and isinstance(verdict.outcome, Migrated):
        _write(desk, move, stored, verdict.outcome)
    return verdict


def _judged(desk: Desk, move: Move, head: RunHead) -> tuple[Verdict, StoredRun | None]:
    try:
        stored = runs.get(desk.unit, HOUSE, head.id)
    except Erased:
        return Verdict(head, 0, Stays()), None  # what it held is gone for good
    old = desk.house.flows.by_hash(head.hash) or definitions.get(desk.unit, head.hash)
    if stored is None or old is None:
        return Verdict(head, 0, Refused(Why.CANNOT_GO_ON, "the definition it began is not at hand")), None
    if stored.run.hash != head.hash:
        raise Stale("the run has changed")
    if _is_closed(desk, stored):
        return Verdict(head, old.version, Stays()), None
    return Verdict(head, old.version, migrate(stored.run, old, move.new, move.told(old), held=LOOKED_FOR)), stored


def _is_closed(desk: Desk, stored: StoredRun) -> bool:
    case = cases.get(desk.unit, HOUSE, stored.case) if stored.case else None
    return case is not None and case.state is not CaseState.OPEN


def _write(desk: Desk, move: Move, stored: StoredRun, done: Migrated) -> None:
    definitions.archive(desk.unit, move.new, desk.now)
    runs.repin(desk.unit, stored, done.run, now=desk.now)
    for moved in done.moved:
        statements.move(desk.unit, stored, moved, marker=_marker(desk), now=desk.now)
    if done.parked:
        statements.park(desk.unit, stored, done.parked, marker=_marker(desk), now=desk.now)
    if stored.case:
        desk.note(stored.case, "house", "upgraded", move.new.hash)


def _marker(desk: Desk) -> StatementId:
    return StatementId(desk.house.chance.new_id())
