"""What crossed in a house, and what should have crossed: the archive's record retold as flat acts, judged by the independent reference.

The reference (`core.reference`) shares no rule with the house. Its hours are whole microseconds here. On the whole house two things
are added, and told here a second time: while a human has to look at one side first, nothing moves for either (domain §2), and
nothing is sent or offered unless everybody has a seat and has agreed to take part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, select

from bot.service.swap import LOOK
from flows.case import Case
from flows.disclosure import Consented, KeptForSession, Reconsider, Scoped, Withdrawn, Worded
from flows.private import HOUSE
from storage import Unit, audit, cases, matters, people, reveals, swaps
from storage.matters import Held
from storage.tables import MEDIATORS, SWAPS
from tests.proof.core.acts import CLOCK, MEDIATOR, Act
from tests.proof.core.reference import Crossing, crossings
from tests.proof.house import House

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass
class Attempts:
    """What the mediator wished to do, whether or not the house let her."""

    sends: list[tuple[datetime, str]] = field(default_factory=list)  # a matter, or its sentence
    opens: list[tuple[datetime, str]] = field(default_factory=list)  # exchange
    closes: list[tuple[datetime, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Log:
    """What was let across, and which exchanges were offered and ended when: all that may differ on the other phone."""

    crossed: tuple[tuple[int, int, str], ...]  # moment, owner, words
    about: tuple[tuple[str, str, str], ...]  # under which rule, of which kind and category, as the reader is told
    offered: tuple[tuple[object, ...], ...]

    def is_as(self, other: Log) -> bool:
        """Say whether the same was let across and offered in two houses; the ids of the exchanges are each house's own."""
        return (self.crossed, self.about, self._told()) == (other.crossed, other.about, other._told())

    def _told(self) -> list[tuple[object, ...]]:
        return [row[1:] for row in self.offered]


def logs(house: House, attempts: Attempts) -> tuple[Log, Log]:
    """Return what ought to have crossed, and what has."""
    with house.archive.begin() as unit:
        case = only_case(unit)
        expected = crossings(_history(unit, case, attempts), [s.number for s in case.sides], _cooling(unit, case))
        shown = reveals.visible_to(unit, HOUSE, case.id)
        actual = sorted((micros(r.at), int(r.side), r.sentence.read_as(HOUSE)) for r in shown)
        about = tuple(sorted((r.rule.value, r.kind.value, r.category.value) for r in shown))
        rows = [tuple(row) for row in unit.run(_slots_of(case)).all()]
    ends = tuple((*row[:4], *_end(row, attempts, expected, micros(house.now))) for row in rows)
    return Log(_plain(expected), about, ends), Log(tuple(actual), about, tuple(rows))


def _slots_of(case: Case) -> Select[tuple[object, ...]]:
    columns = [SWAPS.c[n] for n in ("id", "begun_at", "category", "deadline", "state", "ended_at")]
    return select(*columns).where(SWAPS.c.case_id == case.id).order_by(SWAPS.c.begun_at)


def _end(row: tuple[Any, ...], attempts: Attempts, expected: list[Crossing], now: int) -> tuple[str, int | None]:
    """Say how and when an exchange ought to have ended: by her act, or a day after its deadline, and by nothing else."""
    moments = {at for at, _, _, _ in expected}
    opened = [(micros(at), "opened") for at, swap in attempts.opens if swap == row[0] and micros(at) in moments]
    closed = [(micros(at), "closed") for at, swap in attempts.closes if swap == row[0]]
    at, state = min([*opened, *closed, (row[3] + micros(_EPOCH + LOOK), "closed")])
    return (state, at) if at <= now else ("running", None)


def _plain(found: Iterable[Crossing]) -> tuple[tuple[int, int, str], ...]:
    return tuple(sorted((at, owner, words) for at, owner, words, _ in found))


def only_case(unit: Unit) -> Case:
    """Return the one case of a house."""
    (case,) = [c for (mediator,) in unit.run(select(MEDIATORS.c.id)).all() for c in cases.of_mediator(unit, mediator)]
    return case


def micros(at: datetime) -> int:
    """Count microseconds since 1970."""
    return (at - _EPOCH) // timedelta(microseconds=1)


def _cooling(unit: Unit, case: Case) -> int:
    rules = cases.rules(unit, case.id)
    return (rules.cooling if rules else timedelta(days=1)) // timedelta(microseconds=1)


# --- the record, retold ---------------------------------------------------------------------------------------------


def _history(unit: Unit, case: Case, attempts: Attempts) -> list[Act]:
    held_matters = matters.of_case(unit, HOUSE, case.id)
    acts = [act for held in held_matters for act in _of_matter(case, held)]
    acts += [act for swap in swaps.of_case(unit, HOUSE, case.id) for act in _of_slot(unit, swap.id)]
    acts += _holds(unit, case)
    acts += [Act(micros(at), MEDIATOR, "opens_all", swap) for at, swap in attempts.opens]
    everyone = _everyone_since(unit, case)
    for at, which in attempts.sends:
        if everyone is not None and at >= everyone:
            named = (h.matter.id for h in held_matters if which in (h.matter.id, _words_at(h, at)))
            acts += [Act(micros(at), MEDIATOR, "sends", matter) for matter in named]
    return sorted(acts, key=lambda act: act.hour)  # stable: of one moment in the order of the record


def _words_at(held: Held, at: datetime) -> str | None:
    """Return the sentence a matter had at a moment."""
    written = [e.sentence.read_as(HOUSE) for e in held.record if isinstance(e, Worded) and e.at <= at]
    return written[-1] if written else None


def _of_matter(case: Case, held: Held) -> Iterator[Act]:
    matter, me = held.matter.id, int(held.matter.side)
    zone = ZoneInfo(next(s.zone for s in case.sides if s.number == me))
    yield Act(micros(held.added_at), me, "captures", matter)
    for entry in held.record:
        match entry:
            case Scoped(scope, at, day):
                yield Act(micros(at), me, "scopes", matter, scope.value, _midnight(day, zone))
            case Worded(sentence, at):
                yield Act(micros(at), me, "writes", matter, sentence.read_as(HOUSE))
            case Consented(sentence, at, waived):
                yield Act(micros(at), me, "approves", matter, sentence.read_as(HOUSE), waived)
            case Withdrawn(at):
                yield Act(micros(at), me, "takes_back", matter)
            case Reconsider(at):
                yield Act(micros(at), MEDIATOR, "asks_again", matter)
            case KeptForSession(at):
                yield Act(micros(at), MEDIATOR, "keeps", matter)


def _midnight(day: date | None, zone: ZoneInfo) -> int | None:
    """Say when a day begins where its owner lives."""
    return None if day is None else micros(datetime.combine(day, time(), zone).astimezone(UTC))


def _of_slot(unit: Unit, swap_id: str) -> Iterator[Act]:
    begun, deadline, state, ended = unit.run(
        select(*(SWAPS.c[n] for n in ("begun_at", "deadline", "state", "ended_at"))).where(SWAPS.c.id == swap_id)
    ).one()
    yield Act(begun, MEDIATOR, "opens_slot", swap_id, "", deadline)
    for side, sealed in swaps.sealed(unit, HOUSE, swap_id).items():
        words = sealed.sentence.read_as(HOUSE) if sealed.sentence is not None else None
        yield Act(micros(sealed.at), int(side), "passes" if words is None else "seals", swap_id, words)
    if state == "closed":
        yield Act(ended, CLOCK, "closes", swap_id)


def _holds(unit: Unit, case: Case) -> list[Act]:
    """While anybody is held, everybody rests."""
    held: set[str] = set()
    acts: list[Act] = []
    for entry in audit.entries(unit, case.id):
        if entry.verb == "closed":
            acts.append(Act(micros(entry.at), MEDIATOR, "ends"))
        elif entry.verb in ("hold_raised", "person_answered"):
            (held.add if entry.verb == "hold_raised" else held.discard)(entry.object)
            verb = "holds" if held else "frees"
            acts += [Act(micros(entry.at), MEDIATOR, verb, str(side.number)) for side in case.sides]
    return acts


def _everyone_since(unit: Unit, case: Case) -> datetime | None:
    """Say since when every side has somebody who has agreed to take part, and whom the mediator has confirmed."""
    there = {
        person.side: max(person.consented_at, person.confirmed_at)
        for person in people.of_case(unit, HOUSE, case.id)
        if person.consented_at is not None and person.confirmed_at is not None
    }
    return max(there.values()) if len(there) == len(case.sides) else None
