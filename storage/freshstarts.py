"""Fresh starts: that one was asked for, which every side may know, and each person's part, sealed under their side's key."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, Select, false, select, true, update

from flows.case import CaseId, SideNo
from flows.freshstart import FreshStart, FreshStartId, Part, Reply
from flows.private import Seat, Viewer
from storage import errors
from storage.keys import Aad, side_key
from storage.prepared import upsert
from storage.tables import FRESH_START_PARTS, FRESH_STARTS
from storage.times import micros, moment
from storage.unit import Row, Unit

_COLUMNS = tuple(FRESH_STARTS.c[name] for name in ("id", "case_id", "pause", "asked_at", "ended_at"))


def ask(unit: Unit, fresh: FreshStart, parts: Iterable[Part]) -> bool:
    """Keep a fresh start with everybody's part; False, and nothing is kept, if one runs in the case already."""
    given = {"id": fresh.id, "case_id": fresh.case, "pause": fresh.pause, "asked_at": micros(fresh.asked_at)}
    new = upsert(unit.engine, FRESH_STARTS).values(**given, ended_at=None).on_conflict_do_nothing()
    if unit.run(new.returning(FRESH_STARTS.c.id)).first() is None:
        return False
    for part in parts:
        keep(unit, fresh, part, fresh.asked_at)
    return True


def get(unit: Unit, viewer: Viewer, fresh_id: str, *, lock: bool = False) -> FreshStart | None:
    """Return a fresh start the viewer may know of, None if there is none. lock: on PostgreSQL it stays as it is until the unit ends."""
    wanted = select(*_COLUMNS).where(FRESH_STARTS.c.id == fresh_id, _known_to(viewer))
    return next(iter(_read(unit, wanted.with_for_update() if lock else wanted)), None)


def of_case(unit: Unit, viewer: Viewer, case: str) -> tuple[FreshStart, ...]:
    """Return the fresh starts of a case, the oldest first; at most the last still runs."""
    here = select(*_COLUMNS).where(FRESH_STARTS.c.case_id == case, _known_to(viewer))
    return tuple(_read(unit, here.order_by(FRESH_STARTS.c.asked_at, FRESH_STARTS.c.id)))


def end(unit: Unit, fresh_id: str, now: datetime) -> bool:
    """Let nobody begin any more; say whether it ran until now."""
    running = update(FRESH_STARTS).where(FRESH_STARTS.c.id == fresh_id, FRESH_STARTS.c.ended_at.is_(None))
    return unit.run(running.values(ended_at=micros(now))).rowcount == 1


def _known_to(viewer: Viewer) -> ColumnElement[bool]:
    if viewer.seat is Seat.HOUSE:
        return true()
    return FRESH_STARTS.c.case_id == viewer.case if viewer.case else false()


def _read(unit: Unit, wanted: Select[Row]) -> list[FreshStart]:
    return [
        FreshStart(
            FreshStartId(fresh_id), CaseId(case), bool(pause), moment(asked), None if ended is None else moment(ended)
        )
        for fresh_id, case, pause, asked, ended in unit.run(wanted)
    ]


# --- each person's part -------------------------------------------------------------------------------------------


def keep(unit: Unit, fresh: FreshStart, part: Part, now: datetime) -> None:
    """Keep somebody's part as it stands now, in place of what stood there."""
    key = side_key(fresh.case, part.side)
    plain = json.dumps([list(part.topics), part.reply.value, part.run]).encode()
    body = unit.vault.ring((key,)).seal(key, plain, _aad(fresh, part.side, part.participant))
    whose = {"fresh_start": fresh.id, "participant": part.participant}
    row = upsert(unit.engine, FRESH_START_PARTS).values(
        **whose, case_id=fresh.case, side=part.side, body=body, at=micros(now)
    )
    unit.run(row.on_conflict_do_update(index_elements=list(whose), set_={"body": body, "at": micros(now)}))


def parts(unit: Unit, viewer: Viewer, fresh: FreshStart) -> tuple[Part, ...]:
    """Return everybody's parts by side: all for the mediator and the house, their own side's for a party."""
    if viewer.seat is not Seat.HOUSE and viewer.case != fresh.case:
        return ()
    columns = [FRESH_START_PARTS.c[name] for name in ("participant", "side", "body")]
    mine = FRESH_START_PARTS.c.side == viewer.side if viewer.seat is Seat.SIDE else true()
    wanted = select(*columns).where(FRESH_START_PARTS.c.fresh_start == fresh.id, mine)
    rows = unit.run(wanted.order_by(FRESH_START_PARTS.c.side, FRESH_START_PARTS.c.participant)).all()
    ring = unit.vault.ring_for(viewer, sides={row.side for row in rows})
    found: list[Part] = []
    for participant, side, body in rows:
        try:
            plain = ring.open(side_key(fresh.case, side), bytes(body), _aad(fresh, side, participant))
        except errors.Erased:
            continue
        topics, reply, run = json.loads(plain)
        found.append(Part(participant, SideNo(side), tuple(topics), Reply(reply), run))
    return tuple(found)


def _aad(fresh: FreshStart, side: int, participant: str) -> Aad:
    return Aad(fresh.case, side, "fresh_start_parts", f"{fresh.id}/{participant}", "body", "fresh start")
