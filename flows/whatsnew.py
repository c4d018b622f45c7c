"""What is new in a fresh start, for the mediator alone: what came up, who needs to know what, what has shifted, what could go next.

Pure. Quotes and attributes, and names the answers a suggestion came from; judges nobody, and nothing here makes anything cross.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from flows.answers import Listed, NotGiven, Picked, Words
from flows.case import Scope, SideNo, Statement
from flows.findings import Finding, Ground, Kind, Rule
from flows.freshstart import FRESH_TELL, KINDS, LISTS, NEW_START, FreshStart, Part, item_of_run
from flows.matter import Category, Matter
from flows.matter import Kind as ThingKind
from flows.private import Private, Viewer
from flows.run import place_at
from flows.several import side_of
from flows.shifts import Shift, View, shifts
from flows.swaps import Weight

_MOST_CAUSES = 2
_EASE = {"a_little": Weight.HARMLESS, "some": Weight.USEFUL, "a_lot": Weight.SENSITIVE}


class Where(Enum):
    """How a thing stands, by what its owner decided and what has crossed."""

    OPEN = "open"  # its owner has not decided yet
    KEPT = "kept"  # only the mediator
    SESSION = "session"  # its owner says it
    SWAP = "swap"  # only if they share too
    SHARE = "share"  # agreed to; to be sent on
    WAITS = "waits"  # to be shared, and its owner has not agreed to any words yet, or named a day or a condition
    CROSSED = "crossed"


@dataclass(frozen=True, slots=True)
class Written:
    """A thing of the archive: its matter as it stands, how its owner named it, where it was listed, and when its owner last decided."""

    matter: Matter
    label: Private[str] = field(repr=False)
    place: str
    item: str
    decided_at: datetime | None


@dataclass(frozen=True, slots=True)
class NewThing:
    """One thing that came up. `weight`: how hard its owner finds it to tell, None if they did not say."""

    side: SideNo
    kind: ThingKind
    words: Private[str] = field(repr=False)
    where: Where
    category: Category = Category.OTHER
    weight: Weight | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """A step that could be taken: one thing of each of two sides, both of which their owners would let cross in the same way."""

    first: NewThing
    second: NewThing

    @property
    def where(self) -> Where:
        """Say how both would cross: opened together, or sent on."""
        return self.first.where

    @property
    def weight(self) -> Weight:
        """Return the heavier of both weights; what nobody weighed counts as useful."""
        return max((_weight(thing) for thing in (self.first, self.second)), key=_order)


@dataclass(frozen=True, slots=True)
class WhatsNew:
    """What is new since a fresh start was asked for. `causes`: what may block, a hypothesis each."""

    fresh: FreshStart
    parts: tuple[Part, ...]
    things: tuple[NewThing, ...]
    needs: tuple[Finding, ...]
    shifts: tuple[Shift, ...]
    steps: tuple[Exchange, ...]
    causes: tuple[Finding, ...]


def whats_new(
    fresh: FreshStart,
    parts: Sequence[Part],
    said: Iterable[Statement],
    written: Sequence[Written],
    ground: Ground,
    *,
    crossed: Mapping[SideNo, frozenset[str]],
    viewer: Viewer,
) -> WhatsNew:
    """Gather what is new. viewer: the case's mediator. crossed: side -> its sentences that the other can read by now."""
    here = [s for s in said if not s.parked and not isinstance(s.answer.read_as(viewer), NotGiven)]
    view = View(fresh, frozenset(part.run for part in parts if part.run), here, viewer)
    things = tuple(_things(view, written, crossed))
    return WhatsNew(
        fresh=fresh,
        parts=tuple(parts),
        things=things,
        needs=tuple(f for f in ground.of(Kind.KNOWING) if f.rule is Rule.NEED_MET),
        shifts=tuple(shifts(view)),
        steps=exchanges(things),
        causes=_causes(ground),
    )


# --- things -------------------------------------------------------------------------------------------------------


def _things(view: View, written: Sequence[Written], crossed: Mapping[SideNo, frozenset[str]]) -> Iterator[NewThing]:
    """Yield what was listed in it, decided or not, then what else its owner has decided about since."""
    there = {(w.matter.side, w.place, w.item): w for w in written}
    listed = list(_listed(view))
    for statement, kind, place, item, words in listed:
        found = there.get((statement.side, place, item))
        where = Where.OPEN if found is None else _where(found.matter, crossed, view.viewer)
        category = Category.OTHER if found is None else found.matter.category
        weight = _weight_of(view, statement, item) if kind is ThingKind.TELL else None
        yield NewThing(statement.side, kind, words, where, category, weight)
    known = {(statement.side, place, item) for statement, _, place, item, _ in listed}
    for each in written:
        is_new = each.decided_at is not None and each.decided_at >= view.fresh.asked_at
        if is_new and (each.matter.side, each.place, each.item) not in known:
            where = _where(each.matter, crossed, view.viewer)
            yield NewThing(each.matter.side, each.matter.kind, each.label, where, each.matter.category)


def _listed(view: View) -> Iterator[tuple[Statement, ThingKind, str, str, Private[str]]]:
    """Yield (statement, kind, place of the matter, item of the matter, words) of everything listed in the fresh start."""
    of_list = {name: place for place, name in LISTS.items()}
    for statement in sorted((s for s in view.said if s.run in view.runs), key=lambda s: (s.side, s.number)):
        answer, owner = view.answer(statement), statement.answer.label
        place = of_list.get(statement.place)
        if place is not None and isinstance(answer, Listed):
            for item in answer.items:
                name = item_of_run(statement.run, item.id)
                yield statement, KINDS[place], place, name, Private(item.label, owner)
        elif statement.place == NEW_START and isinstance(answer, Words):
            name = item_of_run(statement.run, "s1")
            yield statement, ThingKind.TELL, FRESH_TELL, name, Private(answer.text, owner)


def _weight_of(view: View, statement: Statement, item: str) -> Weight | None:
    answer = view.since(statement.side, place_at("weight", item.partition(".")[0]))
    return _EASE.get(answer.option) if isinstance(answer, Picked) else None


def _where(matter: Matter, crossed: Mapping[SideNo, frozenset[str]], viewer: Viewer) -> Where:
    sentence = matter.sentence.read_as(viewer).strip() if matter.sentence is not None else ""
    if matter.revealed_at is not None or (sentence and sentence in crossed.get(matter.side, frozenset())):
        return Where.CROSSED
    if matter.withdrawn or not matter.decided:
        return Where.KEPT if matter.withdrawn else Where.OPEN
    match matter.scope:
        case Scope.SESSION:
            return Where.SESSION
        case Scope.SWAP | Scope.SHARE:
            is_agreed = matter.consented_at is not None and matter.not_before is None and matter.condition is None
            return Where(matter.scope.value) if is_agreed else Where.WAITS
        case _:
            return Where.KEPT


# --- what could go next -------------------------------------------------------------------------------------------


def exchanges(things: Sequence[NewThing]) -> tuple[Exchange, ...]:
    """Pair what two sides would let cross in the same way, the lightest first; nothing of what is kept, and nothing one-sided.

    Small reciprocal steps, beginning with what costs little (domain §0.9, §3.5).
    """
    found: list[Exchange] = []
    for where in (Where.SWAP, Where.SHARE):
        ready = [t for t in things if t.kind is ThingKind.TELL and t.where is where]
        sides = sorted({side_of(t.side) for t in ready})[:2]
        one, other = ([t for t in ready if side_of(t.side) == s] for s in sides) if len(sides) == 2 else ([], [])
        found += [Exchange(first, second) for first, second in zip(_lightest(one), _lightest(other), strict=False)]
    return tuple(sorted(found, key=lambda step: _order(step.weight)))


def _lightest(things: Sequence[NewThing]) -> list[NewThing]:
    return sorted(things, key=lambda thing: _order(_weight(thing)))


def _weight(thing: NewThing) -> Weight:
    return thing.weight or Weight.USEFUL


def _order(weight: Weight) -> int:
    return list(Weight).index(weight)


def _causes(ground: Ground) -> tuple[Finding, ...]:
    """Pick what may block: what more sides name comes first."""
    found = ground.of(Kind.IMPASSE)
    return tuple(sorted(found, key=lambda f: -len({quote.side for quote in f.quotes})))[:_MOST_CAUSES]
