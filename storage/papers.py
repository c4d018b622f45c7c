"""Papers: the cleaned copies of files. One under its side's own key, made when the file came; one under the shared key, once it has crossed.

A file itself is never read here. What has crossed is a copy of the copy, written with its reveal in one commit: at the door alone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, false, select, true

from flows.case import CaseId, SideNo
from flows.paper import Enclosed, Paper, PaperKind
from flows.private import Seat, Viewer
from flows.several import APART, side_of
from storage.errors import Erased
from storage.keys import Aad, Ring, shared_key
from storage.owner import Owner
from storage.tables import PAPER_PIECES, PAPERS
from storage.times import micros
from storage.unit import Row, Unit

PIECE = 256 * 1024  # bytes in one sealed piece

_COLUMNS = tuple(PAPERS.c[name] for name in ("id", "case_id", "side", "crossed", "body"))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a copy stands: with its owner's side, or, once crossed, with its case. It opens nowhere else."""

    id: str
    owner: Owner
    crossed: bool

    @property
    def key(self) -> str:
        return shared_key(self.owner.case) if self.crossed else self.owner.key

    def aad(self, column: str) -> Aad:
        return Aad(self.owner.case, self.owner.side, "papers", self.id, column, "shared" if self.crossed else "own")


# --- a side's own copies ------------------------------------------------------------------------------------------


def keep(unit: Unit, owner: Owner, copy_id: str, kind: PaperKind, content: bytes, *, now: datetime) -> Paper:
    """Keep the cleaned copy of a file, in place of an earlier one. copy_id: the file's own id within its side."""
    paper = Paper(kind, hashlib.sha256(content).hexdigest(), copy_id)
    unit.run(delete(PAPER_PIECES).where(PAPER_PIECES.c.paper == copy_id))
    unit.run(delete(PAPERS).where(PAPERS.c.id == copy_id))
    _write(unit, _Place(copy_id, owner, crossed=False), [kind.value, paper.digest], content, now)
    return paper


def of_side(unit: Unit, viewer: Viewer, case: str, side: int) -> dict[str, Paper]:
    """Map copy id -> the copies of a side's files; nothing for another side or another case's viewer."""
    if not _may_see(viewer, case, side):
        return {}
    owner = Owner(CaseId(case), SideNo(side))
    where = and_(PAPERS.c.case_id == case, PAPERS.c.side == side, PAPERS.c.crossed.is_(False))
    found: dict[str, Paper] = {}
    ring = unit.vault.ring_for(viewer, sides=(side,))
    for copy_id, _, _, _, body in unit.run(select(*_COLUMNS).where(where).order_by(PAPERS.c.id)).all():
        try:
            kind, digest = _open(ring, _Place(copy_id, owner, crossed=False), body)
        except Erased:
            return {}
        found[copy_id] = Paper(PaperKind(kind), str(digest), copy_id)
    return found


def content(unit: Unit, viewer: Viewer, case: str, side: int, copy_id: str) -> bytes:
    """Return a side's own copy, b"" if there is none for this viewer. Raises Sealed if a piece was moved."""
    if not _may_see(viewer, case, side):
        return b""
    place = _Place(copy_id, Owner(CaseId(case), SideNo(side)), crossed=False)
    return _read(unit, unit.vault.ring_for(viewer, sides=(side,)), place)


def forget(unit: Unit, case: str, side: int) -> None:
    """Drop a side's own copies. Destroying its key is what erases them; what has crossed stays with the words it came with."""
    mine = and_(PAPERS.c.case_id == case, PAPERS.c.side == side, PAPERS.c.crossed.is_(False))
    unit.run(delete(PAPER_PIECES).where(PAPER_PIECES.c.paper.in_(select(PAPERS.c.id).where(mine))))
    unit.run(delete(PAPERS).where(mine))


def _may_see(viewer: Viewer, case: str, side: int) -> bool:
    match viewer.seat:
        case Seat.HOUSE:
            return True
        case Seat.MEDIATOR:
            return viewer.case == case
        case Seat.SIDE:
            return (viewer.case, viewer.side) == (case, side)


# --- what has crossed ---------------------------------------------------------------------------------------------


def cross(unit: Unit, owner: Owner, paper: Paper, *, reveal: str, now: datetime) -> bool:
    """Write what goes with a reveal, under the shared key. For the door alone. False, and nothing written, if it is not this very copy."""
    own = _Place(paper.copy, owner, crossed=False)
    whole = _read(unit, unit.vault.ring((owner.key,)), own)
    if not whole or hashlib.sha256(whole).hexdigest() != paper.digest:
        return False
    # A number tells nobody across which of a side's people it was.
    of_the_side = PAPERS.c.side % APART == side_of(owner.side)
    ring = unit.vault.ring((shared_key(owner.case),))
    alike = sum(each.kind is paper.kind for each in _crossed(unit, ring, owner.case, of_the_side).values())
    _write(unit, _Place(reveal, owner, crossed=True), [paper.kind.value, paper.digest, alike + 1], whole, now)
    return True


def enclosed(unit: Unit, viewer: Viewer, case: str, reveals: Iterable[str]) -> dict[str, Enclosed]:
    """Map reveal id -> what went with it, of reveals that a viewer of the case may read.

    What is their own they see numbered among their own: of what others of their side have sent they are told nothing.
    """
    ring = unit.vault.ring_for(viewer)
    found = _crossed(unit, ring, case, PAPERS.c.id.in_(list(reveals)))
    if not found or viewer.seat is not Seat.SIDE:
        return found
    mine = _crossed(unit, ring, case, PAPERS.c.side == viewer.side)
    for kind in PaperKind:
        alike = sorted((e.number, reveal) for reveal, e in mine.items() if e.kind is kind)
        found |= {r: replace(mine[r], number=n) for n, (_, r) in enumerate(alike, start=1) if r in found}
    return found


def _crossed(unit: Unit, ring: Ring, case: str, which: ColumnElement[bool]) -> dict[str, Enclosed]:
    """Open copies that have crossed, by reveal. ring: with the case's shared key."""
    where = and_(PAPERS.c.case_id == case, PAPERS.c.crossed.is_(True), which)
    found: dict[str, Enclosed] = {}
    for reveal, _, side, _, body in unit.run(select(*_COLUMNS).where(where)).all():
        kind, digest, number = _open(ring, _Place(reveal, Owner(CaseId(case), SideNo(side)), crossed=True), body)
        found[reveal] = Enclosed(PaperKind(kind), str(digest), int(number))
    return found


def crossed_content(unit: Unit, viewer: Viewer, reveal: str) -> bytes:
    """Return what went with a reveal, b"" if nothing did or the viewer has no part in its case."""
    mine = true() if viewer.seat is Seat.HOUSE else PAPERS.c.case_id == viewer.case if viewer.case else false()
    row = unit.run(select(*_COLUMNS).where(PAPERS.c.id == reveal, PAPERS.c.crossed.is_(True), mine)).one_or_none()
    if row is None:
        return b""
    place = _Place(reveal, Owner(CaseId(row[1]), SideNo(row[2])), crossed=True)
    return _read(unit, unit.vault.ring((place.key,)), place)


# --- in pieces ----------------------------------------------------------------------------------------------------


def _write(unit: Unit, place: _Place, about: list[str | int], content: bytes, now: datetime) -> None:
    ring = unit.vault.ring((place.key,))
    body = ring.seal(place.key, json.dumps(about).encode(), place.aad("body"))
    given = {"id": place.id, "case_id": place.owner.case, "side": place.owner.side, "crossed": place.crossed}
    unit.run(PAPERS.insert().values(**given, body=body, put_at=micros(now)))
    for number, at in enumerate(range(0, len(content), PIECE)):
        piece = ring.seal(place.key, content[at : at + PIECE], place.aad(f"piece {number}"))
        unit.run(PAPER_PIECES.insert().values(paper=place.id, number=number, body=piece))


def _read(unit: Unit, ring: Ring, place: _Place) -> bytes:
    pieces = select(PAPER_PIECES.c.number, PAPER_PIECES.c.body).where(PAPER_PIECES.c.paper == place.id)
    rows = unit.run(pieces.order_by(PAPER_PIECES.c.number)).all()
    return b"".join(ring.open(place.key, bytes(body), place.aad(f"piece {number}")) for number, body in rows)


def _open(ring: Ring, place: _Place, body: bytes) -> Row:
    return tuple(json.loads(ring.open(place.key, bytes(body), place.aad("body"))))
