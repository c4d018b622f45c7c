"""The ledger: append-only, one row per answer, sealed with its side's own key.

There is no function that returns everybody's statements but the mediator's view of one case; safety answers are in no
view.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, bindparam, func, insert, select
from sqlalchemy.sql import ClauseElement

from flows.answers import from_json, to_json
from flows.case import CaseId, Offer, Scope, SideNo, Statement, StatementId, Topic
from flows.migration import Moved, retold
from flows.private import HOUSE, Label, Private, Seat, Viewer
from storage.errors import Erased
from storage.keys import Aad, Ring, owner_key, safety_key
from storage.prepared import Prepared
from storage.runs import StoredRun
from storage.tables import SIDES, STATEMENTS
from storage.times import micros, moment
from storage.unit import Row, Unit

_ANSWER, _PARK, _UNPARK, _MOVE = "answer", "park", "unpark", "move"


@dataclass(frozen=True, slots=True)
class _Ledger:
    """One owner's numbering: a side's in a case, or a single run's outside any case."""

    case: str
    side: int
    mediator: str
    run: str

    @property
    def name(self) -> str:
        return f"{self.case}/{self.side}" if self.case else self.run

    def key(self, scope: str) -> str:
        if scope == Scope.SAFETY.value and self.case:
            return safety_key(self.case, self.side)
        return owner_key(self.case, self.side, self.mediator)

    def aad(self, statement_id: str, kind: str, scope: str) -> Aad:
        return Aad(self.case, self.side, "statements", statement_id, kind, scope)


def _appended(_engine: str) -> ClauseElement:
    newest = select(func.coalesce(func.max(STATEMENTS.c.number), 0) + 1).where(
        STATEMENTS.c.ledger == bindparam("ledger", type_=STATEMENTS.c.ledger.type)
    )
    given = {c.name: bindparam(c.name, type_=c.type) for c in STATEMENTS.columns if c.name != "number"}
    return insert(STATEMENTS).values(number=newest.scalar_subquery(), **given).inline().returning(STATEMENTS.c.number)


def _of_ledger(_engine: str) -> ClauseElement:
    names = ("id", "number", "case_id", "side", "run", "kind", "scope", "body", "said_at")
    return (
        select(*(STATEMENTS.c[name] for name in names))
        .where(STATEMENTS.c.ledger == bindparam("ledger", type_=STATEMENTS.c.ledger.type))
        .order_by(STATEMENTS.c.number)
    )


_APPEND, _ROWS = Prepared(_appended), Prepared(_of_ledger)


# --- writing ----------------------------------------------------------------------------------------------------


def append(unit: Unit, stored: StoredRun, statement: Statement) -> int:
    """Append an answer to its owner's ledger and return which row of it that is (1, 2, … within the side).

    Whose it is comes from `stored`; of the statement its id, flow, place, topic, offer, scope, answer and time are
    kept.
    An offer of NEVER goes to the safety file whatever its scope.
    """
    scope = Scope.SAFETY if statement.offer is Offer.NEVER else statement.scope
    body = {
        "f": statement.flow,
        "p": statement.place,
        "t": statement.topic.value,
        "o": statement.offer.value,
        "a": to_json(statement.answer.read_as(HOUSE)),
    }
    return _append(unit, stored, _New(statement.id, _ANSWER, scope.value, body, statement.said_at))


def park(unit: Unit, stored: StoredRun, places: Iterable[str], *, marker: StatementId, now: datetime) -> None:
    """Append a marker: the run's answers at these places are on a branch its owner has left."""
    _append(unit, stored, _New(marker, _PARK, Scope.MEDIATOR.value, {"p": list(places)}, now))


def unpark(unit: Unit, stored: StoredRun, places: Iterable[str], *, marker: StatementId, now: datetime) -> None:
    """Append a marker: the run's answers at these places count again."""
    _append(unit, stored, _New(marker, _UNPARK, Scope.MEDIATOR.value, {"p": list(places)}, now))


def move(unit: Unit, stored: StoredRun, moved: Moved, *, marker: StatementId, now: datetime) -> None:
    """Append a marker: what was said at this place stands from now on under another name, or a narrower offer. Nothing is said again."""
    body = {
        "p": [moved.place],
        "to": moved.to,
        "on": dict(moved.options),
        "o": moved.offer.value if moved.offer else "",
    }
    _append(unit, stored, _New(marker, _MOVE, Scope.MEDIATOR.value, body, now))


@dataclass(frozen=True, slots=True)
class _New:
    """A row to be appended; `body` are plain JSON values."""

    id: str
    kind: str
    scope: str
    body: Mapping[str, Any]
    said_at: datetime


def _append(unit: Unit, stored: StoredRun, new: _New) -> int:
    ledger = _Ledger(stored.case, stored.side, stored.mediator, stored.run.id)
    owner = ledger.key(new.scope)
    plain = json.dumps(new.body, separators=(",", ":")).encode()  # ASCII: a lone surrogate survives as its escape
    row = unit.row(
        _APPEND,
        {
            "id": new.id,
            "ledger": ledger.name,
            "case_id": stored.case,
            "side": stored.side,
            "run": stored.run.id,
            "kind": new.kind,
            "scope": new.scope,
            "body": unit.vault.ring((owner,)).seal(owner, plain, ledger.aad(new.id, new.kind, new.scope)),
            "said_at": micros(new.said_at),
        },
    )
    assert row is not None
    return int(row[0])


# --- reading ----------------------------------------------------------------------------------------------------


def visible_to(unit: Unit, viewer: Viewer, case_id: str, *, until: datetime | None = None) -> tuple[Statement, ...]:
    """Return what a viewer may see of a case: of every place the newest statement, in its owner's order.

    until: as it stood at that moment (aware), less what was erased since and under the names things have now; None: as it stands.

    A side sees its own; the mediator (and the house) sees all sides'; nobody sees the safety file here, and she sees no range (see
    `ranges.read`). Another case's viewer sees nothing.
    Parked statements are marked, not left out; erased ones are gone. Raises Sealed if a row was moved to another side or scope.
    """
    if viewer.seat is not Seat.HOUSE and viewer.case != case_id:
        return ()
    sides = (viewer.side,) if viewer.seat is Seat.SIDE else _sides(unit, case_id)
    ring = unit.vault.ring_for(viewer, sides)
    ledgers = [_Ledger(case_id, side, "", "") for side in sides]
    said = (s for ledger in ledgers for s in _newest(_kept(unit, ring, ledger, until)).values())
    return tuple(s for s in said if _is_unsealed(s, viewer))


def _is_unsealed(statement: Statement, viewer: Viewer) -> bool:
    """Say whether a statement is for the viewer by this way: a mediator's way to a range is another one (domain T7)."""
    return viewer.seat is not Seat.MEDIATOR or statement.topic is not Topic.RANGE


def replaced(unit: Unit, viewer: Viewer, case_id: str, *, until: datetime | None = None) -> tuple[Statement, ...]:
    """Return the answers of a case that their owners gave anew later, as `visible_to` shows the newest; the oldest first.

    One that stands under a new name since is under that name here too, in the words it was given in.
    """
    if viewer.seat is not Seat.HOUSE and viewer.case != case_id:
        return ()
    sides = (viewer.side,) if viewer.seat is Seat.SIDE else _sides(unit, case_id)
    ring = unit.vault.ring_for(viewer, sides)
    said = (s for side in sides for s in _earlier(_kept(unit, ring, _Ledger(case_id, side, "", ""), until)))
    return tuple(s for s in said if _is_unsealed(s, viewer))


def _earlier(entries: Iterable[_Entry]) -> Iterator[Statement]:
    """Fold a ledger: every answer but the newest at its (run, place)."""
    told: dict[tuple[str, str], list[Statement]] = {}
    for entry in entries:
        if entry.moved:
            told = {_there(key, entry): [_as_moved(key, entry, said) for said in all_] for key, all_ in told.items()}
        elif entry.statement:
            told.setdefault((entry.run, entry.statement.place), []).append(entry.statement)
    for versions in told.values():
        yield from versions[:-1]


def _kept(unit: Unit, ring: Ring, ledger: _Ledger, until: datetime | None) -> list[_Entry]:
    """Read one side's ledger for a view; nothing is left of one whose key was destroyed."""
    try:
        return _read(unit, ring, ledger, safety=False, until=until)
    except Erased:
        return []


def of_run(unit: Unit, viewer: Viewer, stored: StoredRun) -> dict[str, Statement]:
    """Map place -> newest statement of one run, in its owner's order. Only the house also gets safety answers."""
    ring = unit.vault.ring_for(viewer, (stored.side,))
    ledger = _Ledger(stored.case, stored.side, stored.mediator, stored.run.id)
    entries = _read(unit, ring, ledger, safety=viewer.seat is Seat.HOUSE, run=stored.run.id)
    return {s.place: s for s in _newest(entries).values()}


def as_of(unit: Unit, viewer: Viewer, stored: StoredRun, until: datetime) -> dict[str, Statement]:
    """Map place -> what stood there in one run at a moment (aware), as `of_run` does for now."""
    ring = unit.vault.ring_for(viewer, (stored.side,))
    ledger = _Ledger(stored.case, stored.side, stored.mediator, stored.run.id)
    safety = viewer.seat is Seat.HOUSE
    entries = _read(unit, ring, ledger, safety=safety, run=stored.run.id, until=until)
    return {s.place: s for s in _newest(entries).values()}


@dataclass(frozen=True, slots=True)
class _Entry:
    """One row, opened. A marker has no statement."""

    run: str
    kind: str
    places: tuple[str, ...]
    statement: Statement | None
    moved: Moved | None = None


def _sides(unit: Unit, case_id: str) -> tuple[int, ...]:
    where = SIDES.c.case_id == case_id
    return tuple(unit.run(select(SIDES.c.number.cast(Integer)).where(where).order_by(SIDES.c.number)).scalars())


def _read(
    unit: Unit, ring: Ring, ledger: _Ledger, *, safety: bool, run: str = "", until: datetime | None = None
) -> list[_Entry]:
    """Open a ledger's rows, or those of one run of it, up to a moment.

    Answers are counted as they were given, the safety file by itself: no number tells how much is in it.
    """
    found: list[_Entry] = []
    given: Counter[bool] = Counter()
    last = None if until is None else micros(until)
    for row in unit.rows(_ROWS, {"ledger": ledger.name}):
        is_apart = row[6] == Scope.SAFETY.value
        given[is_apart] += row[5] == _ANSWER
        # A new name holds for what was said before it.
        is_later = last is not None and row[8] > last and row[5] != _MOVE
        if run in ("", row[4]) and (safety or not is_apart) and not is_later:
            found.append(_opened(ring, ledger, row, given[is_apart]))
    return found


def _opened(ring: Ring, ledger: _Ledger, row: Row, number: int) -> _Entry:
    """Open a row as the ledger's owner would: whose it claims to be is not asked."""
    row_id, _, _, _, run, kind, scope, body, said_at = row
    raw = json.loads(ring.open(ledger.key(scope), body, ledger.aad(row_id, kind, scope)))
    if kind == _MOVE:
        moved = Moved(raw["p"][0], raw["to"], raw["on"], Offer(raw["o"]) if raw["o"] else None)
        return _Entry(run, kind, (moved.place,), None, moved)
    if kind != _ANSWER:
        return _Entry(run, kind, tuple(raw["p"]), None)
    statement = Statement(
        id=row_id,
        case=CaseId(ledger.case),
        side=SideNo(ledger.side),
        number=number,
        flow=raw["f"],
        place=raw["p"],
        topic=Topic(raw["t"]),
        offer=Offer(raw["o"]),
        scope=Scope(scope),
        answer=Private(from_json(raw["a"]), Label(ledger.case, ledger.side)),
        said_at=moment(said_at),
        run=run,
    )
    return _Entry(run, kind, (statement.place,), statement)


def _newest(entries: Iterable[_Entry]) -> dict[tuple[str, str], Statement]:
    """Fold a ledger: (run, place) -> newest statement, counted and parked, in the order of the first answers."""
    newest: dict[tuple[str, str], Statement] = {}
    for entry in entries:
        if entry.moved:
            newest = {_there(key, entry): _as_moved(key, entry, said) for key, said in newest.items()}
            continue
        for place in entry.places:
            key = (entry.run, place)
            before = newest.get(key)
            if entry.statement:
                newest[key] = replace(entry.statement, earlier=before.earlier + 1) if before else entry.statement
            elif before:
                newest[key] = replace(before, parked=entry.kind == _PARK)
    return newest


def _is_about(key: tuple[str, str], entry: _Entry) -> bool:
    return entry.moved is not None and key == (entry.run, entry.moved.place)


def _there(key: tuple[str, str], entry: _Entry) -> tuple[str, str]:
    return (entry.run, entry.moved.to) if entry.moved and _is_about(key, entry) else key


def _as_moved(key: tuple[str, str], entry: _Entry, said: Statement) -> Statement:
    """Put a statement under its new name; its number, its time and how often it was revised stay."""
    if entry.moved is None or not _is_about(key, entry):
        return said
    answer = Private(retold(said.answer.read_as(HOUSE), entry.moved.options), said.answer.label)
    return replace(said, place=entry.moved.to, offer=entry.moved.offer or said.offer, answer=answer)
