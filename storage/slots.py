"""Times the mediator has offered, and what each marked, sealed under their side's key: what works for somebody is theirs and the mediator's."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, false, or_, select, true, update

from flows.case import CaseId, Participant, SideNo
from flows.private import Seat, Viewer
from flows.sessions import EVERYBODY, Format
from flows.several import side_of
from flows.slots import Answered, Marks, Times, TimesId, TimesState
from storage import errors
from storage.keys import Aad, side_key
from storage.prepared import upsert
from storage.tables import TIMES, TIMES_MARKS
from storage.times import micros, moment
from storage.unit import Row, Unit

_NAMES = ("id", "case_id", "side", "zone", "minutes", "slots", "state", "offered_at", "format")
_COLUMNS = tuple(TIMES.c[name] for name in _NAMES)


def offer(unit: Unit, times: Times, *, run: str) -> bool:
    """Keep an offer; False if what was described in `run` was offered before."""
    slots = json.dumps([[slot.replace(fold=0).isoformat(), slot.fold] for slot in times.slots])
    given = {"id": times.id, "case_id": times.case, "side": times.side, "zone": times.zone, "minutes": times.minutes}
    more = {"slots": slots, "state": times.state.value, "run": run, "offered_at": micros(times.offered_at)}
    more["format"] = times.format.value if times.format is not None else ""
    new = upsert(unit.engine, TIMES).values(**given, **more).on_conflict_do_nothing().returning(TIMES.c.id)
    return unit.run(new).first() is not None


def get(unit: Unit, viewer: Viewer, times_id: str, *, lock: bool = False) -> Times | None:
    """Return an offer the viewer may know of, None if there is none. lock: on PostgreSQL it stays as it is until the unit ends."""
    wanted = select(*_COLUMNS).where(TIMES.c.id == times_id, _known_to(viewer))
    return next(iter(_times(unit, wanted.with_for_update() if lock else wanted)), None)


def of_case(unit: Unit, viewer: Viewer, case: str, *, ended: bool = False) -> tuple[Times, ...]:
    """Return the offers of a case the viewer may know of that still take answers, the oldest first. ended: also those that do not."""
    wanted = true() if ended else TIMES.c.state == TimesState.OPEN.value
    here = and_(TIMES.c.case_id == case, wanted, _known_to(viewer))
    return tuple(_times(unit, select(*_COLUMNS).where(here).order_by(TIMES.c.offered_at, TIMES.c.id)))


def end(unit: Unit, times_id: str, state: TimesState, now: datetime) -> bool:
    """Take no more answers to an offer; say whether it took any until now."""
    open_ = update(TIMES).where(TIMES.c.id == times_id, TIMES.c.state == TimesState.OPEN.value)
    return unit.run(open_.values(state=state.value, ended_at=micros(now))).rowcount == 1


def _known_to(viewer: Viewer) -> ColumnElement[bool]:
    if viewer.seat is Seat.HOUSE:
        return true()
    if not viewer.case:
        return false()
    theirs = TIMES.c.case_id == viewer.case
    if viewer.seat is Seat.MEDIATOR:
        return theirs
    return and_(theirs, or_(TIMES.c.side == EVERYBODY, TIMES.c.side == side_of(viewer.side)))


def _times(unit: Unit, wanted: Select[Row]) -> list[Times]:
    return [
        Times(
            TimesId(times_id),
            CaseId(case),
            SideNo(side),
            zone,
            minutes,
            tuple(datetime.fromisoformat(at).replace(fold=fold) for at, fold in json.loads(slots)),
            TimesState(state),
            moment(offered),
            Format(form) if form else None,
        )
        for times_id, case, side, zone, minutes, slots, state, offered, form in unit.run(wanted)
    ]


# --- what somebody marked -----------------------------------------------------------------------------------------


def mark(unit: Unit, times: Times, person: Participant, marks: Marks, now: datetime) -> None:
    """Keep what somebody has marked, in place of what they had marked before."""
    key = side_key(person.case, person.side)
    plain = json.dumps([sorted(marks.works), marks.answered.value]).encode()
    body = unit.vault.ring((key,)).seal(key, plain, _aad(times, person.side, person.id))
    whose = {"times": times.id, "participant": person.id}
    row = upsert(unit.engine, TIMES_MARKS).values(
        **whose, case_id=person.case, side=person.side, body=body, at=micros(now)
    )
    unit.run(row.on_conflict_do_update(index_elements=list(whose), set_={"body": body, "at": micros(now)}))


def marked(unit: Unit, viewer: Viewer, times: Times) -> dict[str, Marks]:
    """Return participant -> marks: everybody's for the mediator and the house, their own side's for a party."""
    if viewer.seat is not Seat.HOUSE and viewer.case != times.case:
        return {}
    mine = TIMES_MARKS.c.side == viewer.side if viewer.seat is Seat.SIDE else true()
    columns = (TIMES_MARKS.c[name] for name in ("participant", "side", "body"))
    rows = unit.run(select(*columns).where(TIMES_MARKS.c.times == times.id, mine)).all()
    ring = unit.vault.ring_for(viewer, sides={row.side for row in rows})
    found: dict[str, Marks] = {}
    for participant, side, body in rows:
        try:
            plain = ring.open(side_key(times.case, side), bytes(body), _aad(times, side, participant))
        except errors.Erased:
            continue
        works, answered = json.loads(plain)
        found[participant] = Marks(frozenset(works), Answered(answered))
    return found


def _aad(times: Times, side: int, participant: str) -> Aad:
    return Aad(times.case, side, "times_marks", f"{times.id}/{participant}", "body", "session")
