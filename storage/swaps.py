"""Swaps at rest: the slots, and what each side sealed under its own key. Opening one is not done here, but at the door for reveals.

A slot is known to every side of its case; whether anything is in it, to the mediator alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, delete, false, select, true, update

from flows.case import CaseId, SideNo
from flows.disclosure import Category
from flows.paper import from_row, to_row
from flows.private import Label, Private, Seat, Viewer
from flows.swaps import Sealed, Swap, SwapId, SwapState, Weight, may_take_out
from storage import errors
from storage.keys import Aad, Ring, side_key
from storage.prepared import upsert
from storage.tables import SWAP_SEALS, SWAPS
from storage.times import micros, moment
from storage.unit import Row, Unit
from storage.words import carried

_COLUMNS = tuple(SWAPS.c[name] for name in ("id", "case_id", "category", "weight", "deadline", "state"))
_SEAL = tuple(SWAP_SEALS.c[name] for name in ("side", "body", "at"))
_BUCKET = 4096  # bytes: at rest a pass is as long as any sentence of ordinary length


# --- slots ------------------------------------------------------------------------------------------------------


def open_slot(unit: Unit, swap: Swap, now: datetime) -> None:
    """Store a new slot."""
    given = {"id": swap.id, "case_id": swap.case, "category": swap.category.value, "weight": swap.weight.value}
    times = {"deadline": micros(swap.deadline), "begun_at": micros(now)}
    unit.run(SWAPS.insert().values(**given, **times, state=swap.state.value))


def get(unit: Unit, viewer: Viewer, swap_id: str, *, lock: bool = False) -> Swap | None:
    """Return a slot of the viewer's case, None if there is no such for them.

    lock: on PostgreSQL it cannot be opened or closed until the unit ends. Sides share that lock: none waits for another.
    """
    wanted = select(*_COLUMNS).where(SWAPS.c.id == swap_id, _known_to(viewer))
    if lock:
        wanted = wanted.with_for_update(read=viewer.seat is Seat.SIDE)
    return next(iter(_swaps(unit, wanted)), None)


def of_case(unit: Unit, viewer: Viewer, case: str) -> tuple[Swap, ...]:
    """Return the slots of the viewer's case in the order they were opened."""
    wanted = select(*_COLUMNS).where(SWAPS.c.case_id == case, _known_to(viewer))
    return _swaps(unit, wanted.order_by(SWAPS.c.begun_at, SWAPS.c.id))


def put_off(unit: Unit, swap: Swap) -> None:
    """Move a slot's deadline to that of `swap`, for every side in one commit. Raises Stale if the slot is over."""
    running = update(SWAPS).where(SWAPS.c.id == swap.id, SWAPS.c.state == SwapState.RUNNING.value)
    if unit.run(running.values(deadline=micros(swap.deadline))).rowcount != 1:
        raise errors.Stale("the slot is over")


def closed(unit: Unit, swap_id: str, now: datetime) -> bool:
    """Close a slot without opening it; say whether it was running."""
    running = update(SWAPS).where(SWAPS.c.id == swap_id, SWAPS.c.state == SwapState.RUNNING.value)
    return unit.run(running.values(state=SwapState.CLOSED.value, ended_at=micros(now))).rowcount == 1


def due(unit: Unit, now: datetime, limit: int = 50) -> tuple[Swap, ...]:
    """Return running slots whose deadline has come, the earliest first; on PostgreSQL locked, and those locked by others skipped."""
    late = select(*_COLUMNS).where(SWAPS.c.state == SwapState.RUNNING.value, SWAPS.c.deadline <= micros(now))
    return _swaps(unit, late.order_by(SWAPS.c.deadline, SWAPS.c.id).limit(limit).with_for_update(skip_locked=True))


def _known_to(viewer: Viewer) -> ColumnElement[bool]:
    if viewer.seat is Seat.HOUSE:
        return true()
    return SWAPS.c.case_id == viewer.case if viewer.case else false()


def _swaps(unit: Unit, wanted: Select[Row]) -> tuple[Swap, ...]:
    return tuple(
        Swap(SwapId(swap_id), CaseId(case), Category(category), Weight(weight), moment(deadline), SwapState(state))
        for swap_id, case, category, weight, deadline, state in unit.run(wanted)
    )


# --- what is in them --------------------------------------------------------------------------------------------


def seal(unit: Unit, viewer: Viewer, swap_id: str, sealed: Sealed) -> None:
    """Keep what a side put in, in place of what it had put in before. A pass is stored as a sentence is.

    For the side itself (and the house). Raises Stale if the slot is over or its deadline has come, Sealed if there is no such slot for
    the viewer, ValueError if the sentence is not that side's.
    """
    swap = get(unit, viewer, swap_id, lock=True) if _is_theirs(viewer, sealed.side) else None
    if swap is None:
        raise errors.Sealed("there is no such slot for this viewer")
    if swap.state is not SwapState.RUNNING or sealed.at >= swap.deadline:
        raise errors.Stale("the slot is over")
    _keep(unit, swap, sealed)


def take_out(unit: Unit, viewer: Viewer, swap_id: str, now: datetime) -> None:
    """Put a pass in place of what a side had put in, also after the deadline. Raises Stale if the slot is over, Sealed as `seal` does."""
    _keep(unit, _still_theirs(unit, viewer, swap_id), Sealed(SideNo(viewer.side), None, now))


def forget(unit: Unit, viewer: Viewer, swap_id: str) -> None:
    """Leave nothing of what a side had put in, or of its pass, as if it had not answered. Raises as `take_out` does."""
    swap = _still_theirs(unit, viewer, swap_id)
    unit.run(delete(SWAP_SEALS).where(SWAP_SEALS.c.swap == swap.id, SWAP_SEALS.c.side == viewer.side))


def _still_theirs(unit: Unit, viewer: Viewer, swap_id: str) -> Swap:
    swap = get(unit, viewer, swap_id, lock=True) if viewer.seat is Seat.SIDE else None
    if swap is None:
        raise errors.Sealed("there is no such slot for this viewer")
    if not may_take_out(swap):
        raise errors.Stale("the slot is over")
    return swap


def _keep(unit: Unit, swap: Swap, sealed: Sealed) -> None:
    owner, at = Label(swap.case, sealed.side), micros(sealed.at)
    words = None if sealed.sentence is None else carried(sealed.sentence, owner)
    key = side_key(owner.case, owner.side)
    plain = words if sealed.paper is None else [words, to_row(sealed.paper)]
    body = unit.vault.ring((key,)).seal(key, json.dumps(plain).encode(), _aad(swap, sealed.side, at), bucket=_BUCKET)
    put = upsert(unit.engine, SWAP_SEALS).values(swap=swap.id, side=sealed.side, body=body, at=at)
    unit.run(put.on_conflict_do_update(index_elements=["swap", "side"], set_={"body": body, "at": at}))


def own_seal(unit: Unit, viewer: Viewer, swap_id: str) -> Sealed | None:
    """Return what the viewer's own side has put in, None if it has not answered; None for anybody but a side."""
    if viewer.seat is not Seat.SIDE:
        return None
    return next(iter(_seals(unit, viewer, swap_id, SWAP_SEALS.c.side == viewer.side)), None)


def sealed(unit: Unit, viewer: Viewer, swap_id: str) -> dict[SideNo, Sealed]:
    """Return what every side has put in, side -> sealed, for the mediator and the house.

    Raises Sealed for a side, whatever is in the slot.
    """
    if viewer.seat is Seat.SIDE:
        raise errors.Sealed("what is in a slot is for the mediator")
    return {one.side: one for one in _seals(unit, viewer, swap_id, true())}


def _is_theirs(viewer: Viewer, side: SideNo) -> bool:
    return viewer.seat is Seat.HOUSE or (viewer.seat is Seat.SIDE and viewer.side == side)


def _seals(unit: Unit, viewer: Viewer, swap_id: str, where: ColumnElement[bool]) -> Iterable[Sealed]:
    """Open what is in a slot; of a side that was erased nothing is left."""
    swap = get(unit, viewer, swap_id)
    if swap is None:
        return
    rows = unit.run(select(*_SEAL).where(and_(SWAP_SEALS.c.swap == swap_id, where)).order_by(SWAP_SEALS.c.side)).all()
    ring = unit.vault.ring_for(viewer, sides={row.side for row in rows})
    for side, body, at in rows:
        owner = viewer.side if viewer.seat is Seat.SIDE else side  # a side's own key, whatever the row claims to be
        try:
            yield _opened(ring, swap, SideNo(owner), bytes(body), at)
        except errors.Erased:
            continue


def _opened(ring: Ring, swap: Swap, side: SideNo, body: bytes, at: int) -> Sealed:
    plain = json.loads(ring.open(side_key(swap.case, side), body, _aad(swap, side, at)))
    words, paper = (plain[0], from_row(plain[1])) if isinstance(plain, list) else (plain, None)
    sentence = None if words is None else Private(words, Label(swap.case, side))
    return Sealed(side, sentence, moment(at), paper)


def _aad(swap: Swap, side: int, at: int) -> Aad:
    column = f"body {swap.category.value} {swap.weight.value} {at}"
    return Aad(swap.case, side, "swap_seals", f"{swap.id}/{side}", column, "swap")
