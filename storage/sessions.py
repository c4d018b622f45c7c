"""Sessions at rest: every version as it was published, its place sealed for those asked to it, and what each said about it.

A version is never changed; a move or a cancellation is a new one. What somebody said is sealed under their side's key: only the mediator
sees it of others.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, false, func, or_, select, true

from flows.case import CaseId, Participant, SideNo
from flows.private import WHOLE_CASE, Label, Private, Seat, Viewer
from flows.sessions import EVERYBODY, Coming, Format, Session, SessionId, Standing
from flows.several import side_of
from storage import errors
from storage.keys import Aad, Ring, apart_key, shared_key, side_key
from storage.prepared import upsert
from storage.tables import SESSION_REPLIES, SESSIONS
from storage.times import micros, moment
from storage.unit import Row, Unit
from storage.words import carried

_NAMES = ("id", "version", "case_id", "side", "local", "fold", "zone", "minutes", "format", "place", "standing")
_COLUMNS = tuple(SESSIONS.c[name] for name in (*_NAMES, "published_at"))


def put(unit: Unit, session: Session, *, run: str = "") -> bool:
    """Keep a version; False if it is there already, or what was described in `run` was published before."""
    owner = _owner(session.case, session.side)
    words = None if session.place is None else carried(session.place, _label(session.case, session.side))
    place = unit.vault.ring((owner,)).seal(owner, json.dumps(words).encode(), _aad(session))
    given = {
        "id": session.id,
        "version": session.version,
        "case_id": session.case,
        "side": session.side,
        "local": session.local.replace(fold=0).isoformat(),
        "fold": session.local.fold,
        "zone": session.zone,
        "minutes": session.minutes,
        "format": session.format.value,
        "place": place,
        "standing": session.standing.value,
        "run": run,
        "published_at": micros(session.published_at),
    }
    new = upsert(unit.engine, SESSIONS).values(**given).on_conflict_do_nothing().returning(SESSIONS.c.id)
    return unit.run(new).first() is not None


def get(unit: Unit, viewer: Viewer, session_id: str, *, lock: bool = False) -> Session | None:
    """Return the newest version of a session the viewer may know of, None if there is none.

    lock: on PostgreSQL no other worker publishes a further version, or says anything about this one, until the unit ends.
    """
    wanted = select(*_COLUMNS).where(SESSIONS.c.id == session_id, _known_to(viewer))
    wanted = wanted.order_by(SESSIONS.c.version.desc()).limit(1)
    return next(iter(_sessions(unit, viewer, wanted.with_for_update() if lock else wanted)), None)


def of_case(unit: Unit, viewer: Viewer, case: str) -> tuple[Session, ...]:
    """Return the newest version of every session of a case the viewer may know of, in the order they were first published."""
    newest = select(SESSIONS.c.id, func.max(SESSIONS.c.version)).where(SESSIONS.c.case_id == case)
    wanted = select(*_COLUMNS).where(_versions(newest), _known_to(viewer))
    return tuple(sorted(_sessions(unit, viewer, wanted), key=lambda s: (s.starts, s.id)))


def current(unit: Unit) -> tuple[Session, ...]:
    """Return every session that stands, of every case: for planning anew. For the house alone, so without places."""
    newest = select(SESSIONS.c.id, func.max(SESSIONS.c.version))
    wanted = select(*_COLUMNS).where(_versions(newest), SESSIONS.c.standing == Standing.STANDS.value)
    return tuple(_session(None, row) for row in unit.run(wanted))


def was_published(unit: Unit, run: str) -> bool:
    """Say whether what was described in a run was published."""
    return unit.run(select(SESSIONS.c.id).where(SESSIONS.c.run == run)).first() is not None


def _versions(newest: Select[tuple[str, int]]) -> ColumnElement[bool]:
    of_each = newest.group_by(SESSIONS.c.id).subquery()
    pairs = select(of_each.c.id).where(of_each.c.id == SESSIONS.c.id, of_each.c[1] == SESSIONS.c.version)
    return pairs.exists()


def _known_to(viewer: Viewer) -> ColumnElement[bool]:
    """Only of their own case, and of a separate meeting only whoever is asked to it."""
    if viewer.seat is Seat.HOUSE:
        return true()
    if not viewer.case:
        return false()
    theirs = SESSIONS.c.case_id == viewer.case
    if viewer.seat is Seat.MEDIATOR:
        return theirs
    return and_(theirs, or_(SESSIONS.c.side == EVERYBODY, SESSIONS.c.side == side_of(viewer.side)))


def _sessions(unit: Unit, viewer: Viewer, wanted: Select[Row]) -> list[Session]:
    rows = unit.run(wanted).all()
    ring = unit.vault.ring_for(viewer, sides={row.side for row in rows if row.side != EVERYBODY})
    reader = viewer.side if viewer.seat is Seat.SIDE else None
    return [_session(ring, tuple(row), reader) for row in rows]


def _session(ring: Ring | None, row: Row, reader: int | None = None) -> Session:
    """Read a row. reader: the chair that is looking, whose copy the place of a separate meeting then is."""
    session_id, version, case, side, local, fold, zone, minutes, form, place, standing, published = row
    session = Session(
        id=SessionId(session_id),
        case=CaseId(case),
        version=version,
        side=SideNo(side),
        local=datetime.fromisoformat(local).replace(fold=fold),
        zone=zone,
        minutes=minutes,
        format=Format(form),
        place=None,
        standing=Standing(standing),
        published_at=moment(published),
    )
    if ring is None:
        return session
    words = _opened(ring, session, bytes(place))
    whose = session.side if reader is None else reader
    label = _label(session.case, EVERYBODY if session.side == EVERYBODY else whose)
    return session if words is None else replace(session, place=Private(words, label))


def _opened(ring: Ring, session: Session, body: bytes) -> str | None:
    """Open the place; of a case or side that was erased nothing is left."""
    try:
        words: str | None = json.loads(ring.open(_owner(session.case, session.side), body, _aad(session)))
    except errors.Erased:
        return None
    return words


def _owner(case: str, side: int) -> str:
    return shared_key(case) if side == EVERYBODY else apart_key(case, side)


def _label(case: str, side: int) -> Label:
    return Label(CaseId(case), WHOLE_CASE if side == EVERYBODY else side)


def _aad(session: Session) -> Aad:
    row = f"{session.id}/{session.version}"
    return Aad(session.case, session.side, "sessions", row, "place", session.standing.value)


# --- what was said about it ---------------------------------------------------------------------------------------


def say(unit: Unit, session: Session, person: Participant, coming: Coming, now: datetime) -> None:
    """Keep what somebody said about a version, in place of what they had said before."""
    key, row = side_key(person.case, person.side), f"{session.id}/{session.version}/{person.id}"
    body = unit.vault.ring((key,)).seal(key, coming.value.encode(), _reply_aad(person.case, person.side, row))
    whose = {"session": session.id, "version": session.version, "participant": person.id}
    given = {**whose, "case_id": person.case, "side": person.side, "body": body, "at": micros(now)}
    kept = upsert(unit.engine, SESSION_REPLIES).values(**given)
    unit.run(kept.on_conflict_do_update(index_elements=list(whose), set_={"body": body, "at": micros(now)}))


def said(unit: Unit, viewer: Viewer, session: Session) -> dict[str, Coming]:
    """Return what was said about a version, participant -> answer: all of it for the mediator and the house, a side only its own."""
    columns = (SESSION_REPLIES.c[name] for name in ("participant", "side", "body"))
    here = and_(SESSION_REPLIES.c.session == session.id, SESSION_REPLIES.c.version == session.version)
    mine = SESSION_REPLIES.c.side == viewer.side if viewer.seat is Seat.SIDE else true()
    rows = unit.run(select(*columns).where(here, mine)).all() if _may_ask(viewer, session) else []
    ring = unit.vault.ring_for(viewer, sides={row.side for row in rows})
    found: dict[str, Coming] = {}
    for participant, side, body in rows:
        row = f"{session.id}/{session.version}/{participant}"
        try:
            plain = ring.open(side_key(session.case, side), bytes(body), _reply_aad(session.case, side, row))
        except errors.Erased:
            continue
        found[participant] = Coming(plain.decode())
    return found


def _may_ask(viewer: Viewer, session: Session) -> bool:
    return viewer.seat is Seat.HOUSE or viewer.case == session.case


def _reply_aad(case: str, side: int, row: str) -> Aad:
    return Aad(case, side, "session_replies", row, "body", "session")
