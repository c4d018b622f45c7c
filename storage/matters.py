"""Matters: what a side said that might cross, and the record of what its owner decided about it.

A side's ring opens only its own; there is no function that returns several sides' matters but the mediator's view of one
case. Asks no rule: `flows.disclosure` does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from flows.case import CaseId, RunId, SideNo
from flows.disclosure import (
    CameAbout,
    Categorised,
    Category,
    Consented,
    Disowned,
    Entry,
    KeptForSession,
    Kind,
    LeftToCounsel,
    Matter,
    MatterId,
    Reconsider,
    Scoped,
    TakenUp,
    Withdrawn,
    Worded,
    standing,
)
from flows.private import Private, Seat, Viewer
from storage import matter_record
from storage.errors import Erased, Sealed, Stale
from storage.keys import Aad, Ring
from storage.owner import Owner
from storage.prepared import Params, Prepared, param, plain_insert
from storage.tables import MATTERS, SIDES
from storage.times import micros, moment
from storage.unit import Row, Unit
from storage.words import carried, decoded, encoded

_NAMES = ("id", "case_id", "side", "number", "run", "place", "item", "kind", "category", "label", "added_at")
_COLUMNS = tuple(MATTERS.c[name] for name in _NAMES)


def _of_side(*columns: ColumnElement[Any], by: tuple[str, ...] = ()) -> Select[tuple[Any, ...]]:
    return select(*columns).where(*(MATTERS.c[name] == param(MATTERS.c[name]) for name in ("case_id", "side", *by)))


def _queued(_engine: str) -> Select[tuple[Any, ...]]:
    here = (SIDES.c.case_id == param(SIDES.c.case_id), SIDES.c.number == param(SIDES.c.number))
    return select(SIDES.c.number).where(*here).with_for_update()


_IS_THERE = Prepared(lambda _: _of_side(MATTERS.c.id, by=("run", "place", "item")))
_NEXT = Prepared(lambda _: _of_side(func.coalesce(func.max(MATTERS.c.number), 0) + 1))
_ADD, _SIDE = Prepared(lambda _: plain_insert(MATTERS)), Prepared(_queued)

_OWNERS = (Scoped, CameAbout, Categorised, Worded, Consented, LeftToCounsel, Withdrawn)  # what only the owner does
_HOUSES = (Disowned,)  # what follows from the mediator's word about a person
_MEDIATORS = (Reconsider, KeptForSession, TakenUp)  # what only the mediator does; the reveal itself is the door's


@dataclass(frozen=True, slots=True)
class Held:
    """A matter as its record now stands, with that record, and where its owner said it: the item of a list in a run."""

    matter: Matter
    label: Private[str]
    run: RunId
    place: str
    item: str
    number: int
    record: tuple[Entry, ...]
    added_at: datetime


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a matter stands in the clear; its label opens nowhere else."""

    id: str
    number: int
    run: str
    place: str
    item: str
    kind: str
    category: str
    added_at: int

    def aad(self, owner: Owner) -> Aad:
        column = f"label {self.number} {self.run} {self.place} {self.item} {self.added_at}"
        return Aad(owner.case, owner.side, "matters", self.id, column, f"{self.kind} {self.category}")


# --- writing ----------------------------------------------------------------------------------------------------


def add(unit: Unit, matter: Matter, *, run: RunId, place: str, item: str, label: Private[str], now: datetime) -> bool:
    """Store a new matter with an empty record; it begins with the mediator alone. False if this item of this run is there.

    Of `matter` its id, case, side, kind and category are kept. label: how the owner's own words name it.
    Raises ValueError if the label is not the owner's.
    """
    owner = Owner(matter.case, matter.side)
    words = encoded(carried(label, owner.label))
    _queue_within_side(unit, owner)
    theirs: Params = {"case_id": owner.case, "side": owner.side}
    if unit.row(_IS_THERE, {**theirs, "run": run, "place": place, "item": item}) is not None:
        return False
    ((number,),) = unit.rows(_NEXT, theirs)
    new = _Place(matter.id, number, run, place, item, matter.kind.value, matter.category.value, micros(now))
    sealed = unit.vault.ring((owner.key,)).seal(owner.key, words, new.aad(owner))
    unit.changed(_ADD, {**theirs, "label": sealed, **{name: getattr(new, name) for name in new.__slots__}})
    return True


def record(unit: Unit, viewer: Viewer, matter_id: str, entry: Entry) -> Held:
    """Append one entry to a matter's record and return the matter as it then stands; it stays locked until the unit ends.

    The owner's side scopes, words, consents and withdraws; the mediator asks to reconsider or keeps it for the session;
    the house writes for either, and alone says what was a stranger's. Raises ValueError for an entry that is not this
    viewer's to make, Stale if it was revealed, Sealed if there is no such matter for the viewer.
    """
    if not _is_theirs(viewer, entry):
        raise ValueError("this entry is not for this viewer to make")
    held = get(unit, viewer, matter_id, lock=True)
    if held is None:
        raise Sealed("there is no such matter for this viewer")
    if held.matter.revealed_at is not None:
        raise Stale("the matter was revealed")
    owner = Owner(held.matter.case, held.matter.side)
    matter_record.append(unit, owner, matter_id, len(held.record) + 1, entry)
    if isinstance(entry, Disowned):  # it is about what stands before it, so all of it is read anew
        return get(unit, viewer, matter_id) or held
    return replace(held, matter=standing(held.matter, (entry,)), record=(*held.record, entry))


def _is_theirs(viewer: Viewer, entry: Entry) -> bool:
    if isinstance(entry, _OWNERS):
        return viewer.seat in (Seat.SIDE, Seat.HOUSE)
    if isinstance(entry, _HOUSES):
        return viewer.seat is Seat.HOUSE
    return isinstance(entry, _MEDIATORS) and viewer.seat in (Seat.MEDIATOR, Seat.HOUSE)


def _queue_within_side(unit: Unit, owner: Owner) -> None:
    """Let two people of one side add one after the other, so that neither meets the other's number. Other sides do not wait."""
    unit.row(_SIDE, {"case_id": owner.case, "number": owner.side})


# --- reading ----------------------------------------------------------------------------------------------------


def get(unit: Unit, viewer: Viewer, matter_id: str, *, lock: bool = False) -> Held | None:
    """Return a matter, None if there is no such for this viewer.

    lock: on PostgreSQL nobody else can change it until the unit ends, so that a rule can be asked and acted upon.
    """
    found = _read(unit, viewer, {"id": matter_id}, lock=lock)
    return found[0] if found else None


def of_item(
    unit: Unit,
    viewer: Viewer,
    case: str,
    side: int,
    place: str,
    item: str,
    *,
    run: str = "",
    lock: bool = False,
) -> Held | None:
    """Return the matter of an item of a list, the newest if several runs have one and none is named; None if there is none."""
    named: Params = {"run": run} if run else {}
    found = _read(unit, viewer, {"case_id": case, "side": side, **named, "place": place, "item": item}, lock=lock)
    return found[-1] if found else None


def of_side(unit: Unit, viewer: Viewer, case: str, side: int) -> tuple[Held, ...]:
    """Return a side's matters in its owner's order; nothing for another side or another case's viewer."""
    return _read(unit, viewer, {"case_id": case, "side": side})


def of_case(unit: Unit, viewer: Viewer, case: str) -> tuple[Held, ...]:
    """Return all matters of a case, by side and in each owner's order. For its mediator and the house; nobody else gets any."""
    return () if viewer.seat is Seat.SIDE else _read(unit, viewer, {"case_id": case})


@cache
def _open_to(seat: Seat, by: tuple[str, ...], *, lock: bool) -> Prepared:
    """Narrow what is looked for to what a viewer of this seat may see, so that what is not theirs looks like what is not there."""
    table = MATTERS.c
    mine = [table.case_id == param(table.case_id, "own_case"), table.side == param(table.side, "own_side")]
    narrowed = {Seat.HOUSE: [], Seat.MEDIATOR: mine[:1], Seat.SIDE: mine}[seat]
    where = [*(table[name] == param(table[name]) for name in by), *narrowed]
    wanted = select(*_COLUMNS).where(*where).order_by(table.side, table.number)
    return Prepared(lambda _: wanted.with_for_update() if lock else wanted)


def _read(unit: Unit, viewer: Viewer, what: Params, *, lock: bool = False) -> tuple[Held, ...]:
    """Read matters with their records; erased ones are gone."""
    if viewer.seat is not Seat.HOUSE and not viewer.case:
        return ()
    own: Params = {"own_case": viewer.case, "own_side": viewer.side}
    rows = unit.rows(_open_to(viewer.seat, tuple(what), lock=lock), {**what, **own})
    ring = unit.vault.ring_for(viewer, sides={row[2] for row in rows})
    opened = [found for row in rows if (found := _opened(ring, _owner(viewer, row), row))]
    records = matter_record.read(unit, ring, {found.place.id: found.owner for found in opened}) if opened else {}
    return tuple(_held(found, records[found.place.id]) for found in opened)


def _owner(viewer: Viewer, row: Row) -> Owner:
    """Say with whose key a row is opened: a side's own, whatever the row claims to be."""
    if viewer.seat is Seat.SIDE:
        return Owner(CaseId(viewer.case), SideNo(viewer.side))
    return Owner(CaseId(viewer.case or row[1]), SideNo(row[2]))


@dataclass(frozen=True, slots=True)
class _Opened:
    """A row without its record."""

    owner: Owner
    place: _Place
    label: Private[str]


def _opened(ring: Ring, owner: Owner, row: Row) -> _Opened | None:
    matter_id, _, _, number, run, place, item, kind, category, label, added_at = row
    found = _Place(matter_id, number, run, place, item, kind, category, added_at)
    try:
        words = decoded(ring.open(owner.key, bytes(label), found.aad(owner)))
    except Erased:
        return None
    return _Opened(owner, found, Private(words, owner.label))


def _held(found: _Opened, entries: tuple[Entry, ...]) -> Held:
    owner, place = found.owner, found.place
    kind, category = Kind(place.kind), Category(place.category)
    new = Matter(id=MatterId(place.id), case=owner.case, side=owner.side, kind=kind, category=category)
    return Held(
        matter=standing(new, entries),
        label=found.label,
        run=RunId(place.run),
        place=place.place,
        item=place.item,
        number=place.number,
        record=entries,
        added_at=moment(place.added_at),
    )
