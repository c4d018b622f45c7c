"""Statements of common ground to tick: drafts under the mediator's key, what was offered under the shared one, each answer under its owner's.

An answer is opened by the house alone until the statement is closed; then by the case's mediator too.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update

from flows.case import CaseId, SideNo
from flows.private import Seat, Viewer
from flows.say import Paragraph, Say
from flows.text import Text
from flows.ticks import Tick, TickId, TickState, may_read_answers
from flows.wire import say_from_bytes, say_to_bytes
from storage import errors
from storage.keys import Aad, Ring, mediator_key, shared_key, side_key
from storage.prepared import upsert
from storage.tables import TICK_ANSWERS, TICKS
from storage.times import micros, moment
from storage.unit import Unit

_T = TICKS.c
_COLUMNS = (_T.id, _T.case_id, _T.body, _T.closes_at, _T.state)
_DRAFT, _RUNNING = TickState.DRAFT.value, TickState.RUNNING.value
_YES, _NO = b"yes", b"no "  # in a bucket of one size, as every sealed value


def draft(unit: Unit, tick: Tick, now: datetime) -> None:
    """Keep what the mediator is shown before she offers it, in place of any draft before."""
    unit.run(delete(TICKS).where(_T.case_id == tick.case, _T.state == _DRAFT))
    given = {"id": tick.id, "case_id": tick.case, "closes_at": micros(tick.closes_at), "asked_at": micros(now)}
    unit.run(
        TICKS.insert().values(**given, state=_DRAFT, body=_sealed(unit, mediator_key(tick.case), tick, "mediator"))
    )


def offer(unit: Unit, tick: Tick, now: datetime) -> bool:
    """Make of a draft what everybody in the case can read. False, and nothing changed, if it is none any more."""
    is_draft = update(TICKS).where(_T.id == tick.id, _T.state == _DRAFT)
    given = {"closes_at": micros(tick.closes_at), "asked_at": micros(now), "state": _RUNNING}
    body = _sealed(unit, shared_key(tick.case), tick, "shared")
    return unit.run(is_draft.values(**given, body=body)).rowcount == 1


def close(unit: Unit, tick: Tick, state: TickState, now: datetime) -> bool:
    """Close a running statement; False, and nothing changed, if it is closed already."""
    running = update(TICKS).where(_T.id == tick.id, _T.state == _RUNNING)
    return unit.run(running.values(state=state.value, ended_at=micros(now))).rowcount == 1


def of_case(unit: Unit, viewer: Viewer, case: str) -> tuple[Tick, ...]:
    """Return what was offered in a case, the oldest first; () of a case that is not the viewer's."""
    if viewer.seat is not Seat.HOUSE and viewer.case != case:
        return ()
    return _found(unit, viewer, (_T.case_id == case) & (_T.state != _DRAFT))


def shared(unit: Unit, viewer: Viewer, case: str, *, until: datetime) -> tuple[Text, ...]:
    """Return the statements of a case that everybody had said yes to, and been told so, by a moment."""
    if viewer.seat is not Seat.HOUSE and viewer.case != case:
        return ()
    is_shared = (_T.case_id == case) & (_T.state == TickState.SHARED.value) & (_T.ended_at <= micros(until))
    return tuple(tick.statement for tick in _found(unit, viewer, is_shared))


def get(unit: Unit, viewer: Viewer, tick_id: str) -> Tick | None:
    """Return a statement of the viewer's case, locked on PostgreSQL; None if there is no such for them. A side is told of no draft."""
    where = _T.id == tick_id
    if viewer.seat is not Seat.HOUSE:
        where &= _T.case_id == viewer.case
    if viewer.seat is Seat.SIDE:
        where &= _T.state != _DRAFT
    found = _found(unit, viewer, where, lock=True)
    return found[0] if found else None


def due(unit: Unit, viewer: Viewer, now: datetime) -> tuple[Tick, ...]:
    """Return the running statements whose time is over; on PostgreSQL locked, and those of another worker passed over."""
    return _found(unit, viewer, (_T.state == _RUNNING) & (_T.closes_at <= micros(now)), lock=True, skip=True)


def _found(
    unit: Unit, viewer: Viewer, where: ColumnElement[bool], *, lock: bool = False, skip: bool = False
) -> tuple[Tick, ...]:
    wanted = select(*_COLUMNS).where(where).order_by(_T.asked_at, _T.id)
    rows = unit.run(wanted.with_for_update(skip_locked=skip) if lock else wanted).all()
    ring = unit.vault.ring_for(viewer)
    return tuple(_read(ring, tick, case, body, at, TickState(state)) for tick, case, body, at, state in rows)


def _read(ring: Ring, tick: str, case: str, body: bytes, at: int, state: TickState) -> Tick:
    is_draft = state is TickState.DRAFT
    owner, scope = (mediator_key(case), "mediator") if is_draft else (shared_key(case), "shared")
    (paragraph,) = say_from_bytes(ring.open(owner, bytes(body), _aad(case, 0, tick, scope))).paragraphs
    return Tick(TickId(tick), CaseId(case), paragraph.text, moment(at), state)


def _sealed(unit: Unit, owner: str, tick: Tick, scope: str) -> bytes:
    body = say_to_bytes(Say((Paragraph(tick.statement),)))
    return unit.vault.ring((owner,)).seal(owner, body, _aad(tick.case, 0, tick.id, scope))


# --- what was answered --------------------------------------------------------------------------------------------


def answer(unit: Unit, tick: Tick, side: SideNo, *, agrees: bool, now: datetime) -> None:
    """Keep somebody's answer, in place of the one before. side: their chair."""
    key = side_key(tick.case, side)
    body = unit.vault.ring((key,)).seal(key, _YES if agrees else _NO, _aad(tick.case, side, tick.id, "answer"))
    put = upsert(unit.engine, TICK_ANSWERS).values(tick=tick.id, side=side, body=body, at=micros(now))
    unit.run(put.on_conflict_do_update(index_elements=["tick", "side"], set_={"body": body, "at": micros(now)}))


def answers(unit: Unit, viewer: Viewer, tick: Tick) -> dict[SideNo, bool]:
    """Return chair -> whether they said yes; of somebody who has erased everything nothing is left.

    For the house, and for the case's mediator once it is closed. Raises Sealed for anybody else, and for her before that.
    """
    is_hers = viewer.seat is Seat.MEDIATOR and viewer.case == tick.case and may_read_answers(tick)
    if viewer.seat is not Seat.HOUSE and not is_hers:
        raise errors.Sealed("what was ticked is told to nobody before it is closed")
    rows = unit.run(select(TICK_ANSWERS.c.side, TICK_ANSWERS.c.body).where(TICK_ANSWERS.c.tick == tick.id)).all()
    found: dict[SideNo, bool] = {}
    for side, body in rows:
        key = side_key(tick.case, side)
        try:
            opened = unit.vault.ring((key,)).open(key, bytes(body), _aad(tick.case, side, tick.id, "answer"))
        except errors.Erased:
            continue
        found[SideNo(side)] = opened == _YES
    return found


def forget(unit: Unit, case: str, side: SideNo) -> None:
    """Take out what somebody ticked where it is not closed yet. side: their chair."""
    running = select(_T.id).where(_T.case_id == case, _T.state == _RUNNING)
    unit.run(delete(TICK_ANSWERS).where(TICK_ANSWERS.c.side == side, TICK_ANSWERS.c.tick.in_(running)))


def _aad(case: str, side: int, tick: str, scope: str) -> Aad:
    return Aad(case, side, "ticks", tick, "body", scope)
