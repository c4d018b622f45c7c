"""What was revealed: copies that their case may read, and who read them when. Cannot make one: the door for reveals does.

A side reads what other sides revealed, and for its own ledger what it revealed itself. Of a side with several people (`flows.several`) each
reads what the other sides revealed, and their own; what another of their side revealed is none of theirs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import ColumnElement, and_, false, select, true, update

from flows.case import CaseId, ParticipantId, SideNo
from flows.disclosure import Category, Kind, MatterId, Rule
from flows.paper import Enclosed
from flows.private import WHOLE_CASE, Label, Private, Seat, Viewer
from flows.several import APART, side_of
from flows.swaps import SwapId
from storage import papers
from storage.errors import Erased
from storage.keys import Aad, Ring, shared_key
from storage.prepared import upsert
from storage.tables import MATTERS, REVEAL_VIEWS, REVEALS
from storage.times import micros, moment
from storage.unit import Row, Unit
from storage.words import decoded

_NAMES = ("id", "case_id", "side", "sentence", "rule", "kind", "category", "matter", "swap", "at")
_COLUMNS = tuple(REVEALS.c[name] for name in _NAMES)


@dataclass(frozen=True, slots=True)
class Shown:
    """A sentence that crossed. `side`: whose words they are; a reader of another side learns no more than which side's.

    `matter` is empty for a swap and for a reader of another side.
    """

    id: str
    case: CaseId
    side: SideNo
    sentence: Private[str]
    rule: Rule
    kind: Kind
    category: Category
    matter: MatterId
    swap: SwapId
    at: datetime
    paper: Enclosed | None = None


@dataclass(frozen=True, slots=True)
class View:
    """That somebody of `side` read a reveal. Its owner is not told who of that side it was, nor whether they hid it again."""

    reveal: str
    matter: MatterId
    swap: SwapId
    side: SideNo
    participant: ParticipantId
    shown_at: datetime
    hidden_at: datetime | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a copy stands in the clear; its sentence opens nowhere else. Times in microseconds."""

    id: str
    case: str
    side: int
    rule: str
    kind: str
    category: str
    matter: str
    swap: str
    at: int

    def aad(self) -> Aad:
        """Bind the sentence to its row and to the case's shared key."""
        column = f"sentence {self.rule} {self.kind} {self.category} {self.matter}/{self.swap} {self.at}"
        return Aad(self.case, self.side, "reveals", self.id, column, "shared")


# --- what crossed -----------------------------------------------------------------------------------------------


def visible_to(unit: Unit, viewer: Viewer, case: str) -> tuple[Shown, ...]:
    """Return what a viewer may read of a case, the oldest first: a side what other sides revealed; mediator and house all."""
    return _read(unit, viewer, REVEALS.c.case_id == case, _readable_by(viewer))


def own(unit: Unit, viewer: Viewer, case: str) -> tuple[Shown, ...]:
    """Return a side's own words that have crossed, the oldest first; nothing for anybody else."""
    return _read(unit, viewer, REVEALS.c.case_id == case, _owned_by(viewer))


def get(unit: Unit, viewer: Viewer, reveal_id: str) -> Shown | None:
    """Return a reveal the viewer may read, None if there is no such for them (a side's own are not among them)."""
    return next(iter(_read(unit, viewer, REVEALS.c.id == reveal_id, _readable_by(viewer))), None)


def of_matter(unit: Unit, viewer: Viewer, matter_id: str) -> Shown | None:
    """Return how a matter crossed, for its owner, the mediator and the house; None if it did not."""
    mine = _owned_by(viewer) if viewer.seat is Seat.SIDE else _readable_by(viewer)
    return next(iter(_read(unit, viewer, REVEALS.c.matter == matter_id, mine)), None)


def question_of(unit: Unit, viewer: Viewer, reveal_id: str, *, place: str) -> Shown | None:
    """Return which of a side's own questions a reveal it may read answers; None if it answers none of this viewer's.

    place: of matters that answer a question; their item is the question's id. Opens nothing but the viewer's own words.
    """
    if get(unit, viewer, reveal_id) is None:
        return None
    answered = select(MATTERS.c.item).join(REVEALS, REVEALS.c.matter == MATTERS.c.id)
    asked = answered.where(REVEALS.c.id == reveal_id, MATTERS.c.place == place)
    return next(iter(_read(unit, viewer, REVEALS.c.id.in_(asked), _owned_by(viewer))), None)


def _readable_by(viewer: Viewer) -> ColumnElement[bool]:
    if viewer.seat is Seat.HOUSE:
        return true()
    here = REVEALS.c.case_id == viewer.case
    return and_(here, _is_across(viewer)) if viewer.seat is Seat.SIDE else here


def _is_across(viewer: Viewer) -> ColumnElement[bool]:
    """Ask `disclosure.are_across` of every row."""
    return REVEALS.c.side % APART != side_of(viewer.side)


def _owned_by(viewer: Viewer) -> ColumnElement[bool]:
    if viewer.seat is not Seat.SIDE:
        return false()
    return and_(REVEALS.c.case_id == viewer.case, REVEALS.c.side == viewer.side)


def _read(unit: Unit, viewer: Viewer, *where: ColumnElement[bool]) -> tuple[Shown, ...]:
    rows = unit.run(select(*_COLUMNS).where(*where).order_by(REVEALS.c.at, REVEALS.c.id)).all()
    ring = unit.vault.ring_for(viewer)
    try:
        return _with_papers(unit, viewer, [_shown(ring, viewer, tuple(row)) for row in rows])
    except Erased:
        return ()


def _with_papers(unit: Unit, viewer: Viewer, found: list[Shown]) -> tuple[Shown, ...]:
    enclosed: dict[str, Enclosed] = {}
    for case in {shown.case for shown in found}:
        enclosed |= papers.enclosed(unit, viewer, case, [shown.id for shown in found if shown.case == case])
    return tuple(replace(shown, paper=enclosed.get(shown.id)) for shown in found)


def _shown(ring: Ring, viewer: Viewer, row: Row) -> Shown:
    reveal_id, case_id, side, sentence, rule, kind, category, matter, swap, at = row
    case = viewer.case or case_id
    place = Place(reveal_id, case, side, rule, kind, category, matter, swap, at)
    words = decoded(ring.open(shared_key(case), bytes(sentence), place.aad()))
    theirs = viewer.seat is not Seat.SIDE or viewer.side == side
    return Shown(
        id=reveal_id,
        case=CaseId(case),
        side=SideNo(side) if theirs else side_of(side),  # which of its people wrote it is not for the other side
        sentence=Private(words, Label(case, WHOLE_CASE)),
        rule=Rule(rule),
        kind=Kind(kind),
        category=Category(category),
        matter=MatterId(matter if theirs else ""),
        swap=SwapId(swap),
        at=moment(at),
    )


# --- who read it when -------------------------------------------------------------------------------------------


def shown(unit: Unit, viewer: Viewer, reveal_id: str, participant: str, now: datetime) -> bool:
    """Note that somebody of the viewer's side reads a reveal; say whether it is their first time, which is the one that is kept.

    False, and nothing noted, for what that side may not read. Reading it again ends its being hidden.
    """
    if viewer.seat is not Seat.SIDE or not _is_there(unit, viewer, reveal_id):
        return False
    values = {"reveal": reveal_id, "participant": participant, "case_id": viewer.case, "side": viewer.side}
    insert = upsert(unit.engine, REVEAL_VIEWS).values(**values, shown_at=micros(now), hidden_at=None)
    if unit.run(insert.on_conflict_do_nothing().returning(REVEAL_VIEWS.c.side)).first() is not None:
        return True
    unit.run(update(REVEAL_VIEWS).where(_reader(viewer, reveal_id, participant)).values(hidden_at=None))
    return False


def hidden(unit: Unit, viewer: Viewer, reveal_id: str, participant: str, now: datetime) -> bool:
    """Note that somebody of the viewer's side hid a reveal again; say whether it was showing."""
    showing = update(REVEAL_VIEWS).where(_reader(viewer, reveal_id, participant), REVEAL_VIEWS.c.hidden_at.is_(None))
    return unit.run(showing.values(hidden_at=micros(now))).rowcount == 1


def views(unit: Unit, viewer: Viewer, case: str) -> tuple[View, ...]:
    """Return who read what, in the order of reading: an owner of its own reveals, mediator and house of all."""
    theirs = _owned_by(viewer) if viewer.seat is Seat.SIDE else _readable_by(viewer)
    mine = (REVEALS.c.side, REVEALS.c.matter, REVEALS.c.swap)
    columns = [REVEAL_VIEWS.c[name] for name in ("reveal", "side", "participant", "shown_at", "hidden_at")]
    rows = unit.run(
        select(*columns, *mine)
        .join(REVEALS, REVEALS.c.id == REVEAL_VIEWS.c.reveal)
        .where(REVEALS.c.case_id == case, REVEAL_VIEWS.c.case_id == case, theirs)
        .order_by(REVEAL_VIEWS.c.shown_at, REVEAL_VIEWS.c.reveal, REVEAL_VIEWS.c.side, REVEAL_VIEWS.c.participant)
    )
    return tuple(_view(viewer, tuple(row)) for row in rows if viewer.seat is not Seat.SIDE or row[5] == viewer.side)


def _view(viewer: Viewer, row: Row) -> View:
    reveal, side, participant, shown_at, hidden_at, _, matter, swap = row
    if viewer.seat is Seat.SIDE:  # who it was and what they did next are the reader's own acts
        participant, hidden_at, side = "", None, side_of(side)
    reader = ParticipantId(participant)
    return View(reveal, MatterId(matter), SwapId(swap), SideNo(side), reader, moment(shown_at), moment(hidden_at))


def _is_there(unit: Unit, viewer: Viewer, reveal_id: str) -> bool:
    where = (REVEALS.c.id == reveal_id, _readable_by(viewer))
    return unit.run(select(REVEALS.c.side).where(*where)).first() is not None


def _reader(viewer: Viewer, reveal_id: str, participant: str) -> ColumnElement[bool]:
    theirs = and_(REVEAL_VIEWS.c.case_id == viewer.case, REVEAL_VIEWS.c.side == viewer.side)
    return and_(theirs, REVEAL_VIEWS.c.reveal == reveal_id, REVEAL_VIEWS.c.participant == participant)
