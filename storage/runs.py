"""Runs at rest: saved with compare-and-set on their revision, sealed under the key of their seat.

What a run remembers of answers about safety lies in it sealed once more, under the key of the safety file: the seat's key alone opens none
of it. (A run saved by an older version keeps an answer as it was until it is given anew.)

Does not know what a run means.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import BigInteger, Select, bindparam, literal_column, select, update
from sqlalchemy.sql import ClauseElement

from flows.case import CaseId, MediatorId, RunId, SideNo
from flows.private import Seat, Viewer
from flows.run import Run, RunState, apart_of, from_bytes, to_bytes, with_apart, without_apart
from storage.errors import Erased, Stale
from storage.keys import Aad, Ring, owner_key, safety_key
from storage.prepared import Params, Prepared, plain_insert
from storage.tables import CHATS, RUNS
from storage.times import micros, moment
from storage.unit import Row, Unit

_APART = b"\n"  # between a run and what it keeps apart; the first holds no line end


@dataclass(frozen=True, slots=True)
class StoredRun:
    """A run as it was read, with the seat it belongs to. A run of no case has an empty `case` and side 0."""

    run: Run
    revision: int
    chat: bytes
    case: CaseId
    side: SideNo
    mediator: MediatorId

    @property
    def owner(self) -> str:
        """Name the key under which this run's words are sealed."""
        return owner_key(self.case, self.side, self.mediator)

    def __repr__(self) -> str:
        return f"<stored run {self.run.id} revision {self.revision}>"


@dataclass(frozen=True, slots=True)
class RunHead:
    """What is known of a run without opening it."""

    id: RunId
    flow: str
    hash: str
    state: RunState
    case: CaseId
    side: SideNo
    mediator: MediatorId
    begun_at: datetime


def _current(_engine: str) -> Select[tuple[object, ...]]:
    return _looked(_engine).with_for_update(of=RUNS)


def _looked(_engine: str) -> Select[tuple[object, ...]]:
    seat = (CHATS.c.case_id, CHATS.c.side, CHATS.c.mediator)
    return (
        select(RUNS.c.id, RUNS.c.revision, RUNS.c.body, *seat)
        .join(CHATS, CHATS.c.run == RUNS.c.id)
        .where(CHATS.c.ref == bindparam("chat", type_=CHATS.c.ref.type))
    )


def _saved(*, state: bool) -> ClauseElement:
    """Leave the state alone where it stays: naming it would have SQLite write the entries of both partial indexes anew."""
    changed = {"state": bindparam("new_state", type_=RUNS.c.state.type)} if state else {}
    return (
        update(RUNS)
        .where(
            RUNS.c.id == bindparam("run", type_=RUNS.c.id.type),
            RUNS.c.revision == bindparam("seen", type_=BigInteger),
        )
        .values(
            revision=RUNS.c.revision + 1,
            body=bindparam("new_body", type_=RUNS.c.body.type),
            saved_at=bindparam("now", type_=BigInteger),
            **changed,
        )
    )


def _named(_engine: str) -> Select[tuple[object, ...]]:
    columns = (RUNS.c.revision, RUNS.c.body, RUNS.c.chat, RUNS.c.case_id, RUNS.c.side, RUNS.c.mediator)
    return select(*columns).where(RUNS.c.id == bindparam("run", type_=RUNS.c.id.type))


_LOOK, _GET = Prepared(_looked), Prepared(_named)
_CURRENT, _BEGIN = Prepared(_current), Prepared(lambda _: plain_insert(RUNS))
_SAVE, _SAVE_STATE = Prepared(lambda _: _saved(state=False)), Prepared(lambda _: _saved(state=True))


def begin(
    unit: Unit, run: Run, *, chat: bytes, now: datetime, case: str = "", side: int = 0, mediator: str = ""
) -> StoredRun:
    """Store a new run for a seat. It becomes the chat's current run when `chats.save` says so."""
    stored = StoredRun(run, 0, chat, CaseId(case), SideNo(side), MediatorId(mediator))
    unit.changed(
        _BEGIN,
        {
            "id": run.id,
            "chat": chat,
            "case_id": case,
            "side": side,
            "mediator": mediator,
            "flow": run.flow,
            "flow_hash": run.hash,
            "state": run.state.value,
            "revision": 0,
            "body": _sealed(unit, stored),
            "begun_at": micros(now),
            "saved_at": micros(now),
        },
    )
    return stored


def current(unit: Unit, chat_ref: bytes) -> StoredRun | None:
    """Return the run the chat's desk points to, None if there is none.

    On PostgreSQL it stays locked until the unit ends.

    It is opened with the key of the *chat's* seat: a run of anybody else's does not open (Sealed), whatever the query
    returned.
    """
    return _of_chat(unit, _CURRENT, chat_ref)


def look(unit: Unit, chat_ref: bytes) -> StoredRun | None:
    """Return the run a chat's desk points to, as `current` does but without a lock: to be looked at from elsewhere, never saved."""
    return _of_chat(unit, _LOOK, chat_ref)


def _of_chat(unit: Unit, statement: Prepared, chat_ref: bytes) -> StoredRun | None:
    row = unit.row(statement, {"chat": chat_ref})
    if row is None:
        return None
    run_id, revision, body, case, side, mediator = row
    run = _run(_ring(unit, case, side, mediator), body, run_id, (case, side, mediator))
    return StoredRun(run, revision, chat_ref, case, side, mediator)


def get(unit: Unit, viewer: Viewer, run_id: str) -> StoredRun | None:
    """Return a run that the viewer may open. Raises Sealed for anybody else's."""
    row = unit.row(_GET, {"run": run_id})
    if row is None:
        return None
    revision, body, chat, case, side, mediator = row
    ring = unit.vault.ring_for(viewer, sides=(side,))
    run = _run(ring, bytes(body), run_id, (case, side, mediator))
    return StoredRun(run, revision, bytes(chat), case, side, mediator)


def of_chat(unit: Unit, viewer: Viewer, chat_ref: bytes) -> list[StoredRun]:
    """Return every run of a chat, the oldest first; erased ones are gone. Raises Sealed if one is not the viewer's to open."""
    wanted = select(RUNS.c.id).where(RUNS.c.chat == chat_ref).order_by(RUNS.c.begun_at, RUNS.c.id)
    found: list[StoredRun] = []
    for run_id in unit.run(wanted).scalars().all():
        with suppress(Erased):
            if (stored := get(unit, viewer, run_id)) is not None:
                found.append(stored)
    return found


def save(unit: Unit, stored: StoredRun, run: Run, *, now: datetime) -> StoredRun:
    """Save a run if nobody else has since `stored` was read, and return it with its new revision.

    Raises Stale otherwise.
    """
    new = replace(stored, run=run, revision=stored.revision + 1)
    params: Params = {
        "run": run.id,
        "seen": stored.revision,
        "new_body": _sealed(unit, new),
        "now": micros(now),
    }
    statement = _SAVE
    if run.state is not stored.run.state:
        statement, params = _SAVE_STATE, {**params, "new_state": run.state.value}
    if unit.changed(statement, params) != 1:
        raise Stale("the run has changed")
    return new


def move(unit: Unit, stored: StoredRun, run: Run, *, chat: bytes, now: datetime) -> StoredRun:
    """Save a run for its person's other chat. Raises Stale if somebody else has saved it since."""
    saved = save(unit, stored, run, now=now)
    unit.run(update(RUNS).where(RUNS.c.id == run.id).values(chat=chat))
    return replace(saved, chat=chat)


def open_of(unit: Unit, chat_ref: bytes) -> list[RunHead]:
    """List the chat's runs that are not finished, the newest first, without opening them."""
    unfinished = RUNS.c.state != literal_column("'finished'")  # a literal, so that the partial index serves
    columns = [RUNS.c[n] for n in ("id", "flow", "flow_hash", "state", "case_id", "side", "mediator", "begun_at")]
    rows = unit.run(
        select(*columns).where(RUNS.c.chat == chat_ref, unfinished).order_by(RUNS.c.begun_at.desc(), RUNS.c.id)
    )
    return [RunHead(i, f, h, RunState(s), c, n, m, moment(b)) for i, f, h, s, c, n, m, b in rows]


def of_mediator(unit: Unit, viewer: Viewer, mediator: str) -> list[StoredRun]:
    """Return a mediator's own conversations, those of no case, the oldest first. Raises Sealed for anybody but the house."""
    hers = select(RUNS.c.id).where(RUNS.c.mediator == mediator, RUNS.c.case_id == "")
    found = unit.run(hers.order_by(RUNS.c.begun_at, RUNS.c.id)).scalars().all()
    return [stored for run_id in found if (stored := get(unit, viewer, run_id)) is not None]


def of_case(unit: Unit, viewer: Viewer, case: str) -> list[tuple[RunHead, StoredRun]]:
    """Return the runs of a case's sides in the order in which they were begun, for its mediator and the house; [] for a side.

    Those of a side that was erased are gone.
    """
    if viewer.seat is Seat.SIDE or (viewer.seat is Seat.MEDIATOR and viewer.case != case):
        return []
    names = ("id", "flow", "flow_hash", "state", "case_id", "side", "mediator", "begun_at", "revision", "body", "chat")
    theirs = select(*(RUNS.c[n] for n in names)).where(RUNS.c.case_id == case, RUNS.c.side > 0)
    rows = unit.run(theirs.order_by(RUNS.c.begun_at, RUNS.c.id)).all()
    ring = unit.vault.ring_for(viewer, sides={row.side for row in rows})
    return [found for row in rows if (found := _opened(ring, tuple(row)))]


def _opened(ring: Ring, row: Row) -> tuple[RunHead, StoredRun] | None:
    run_id, flow, flow_hash, state, case, side, mediator, begun_at, revision, body, chat = row
    try:
        run = _run(ring, bytes(body), run_id, (case, side, mediator))
    except Erased:
        return None
    head = RunHead(run_id, flow, flow_hash, RunState(state), case, side, mediator, moment(begun_at))
    return head, StoredRun(run, revision, bytes(chat), case, side, mediator)


def live_of(unit: Unit, flow: str, *, besides: str) -> list[RunHead]:
    """List the runs of a flow that are not finished and pin another definition than `besides`, the oldest first, without opening them."""
    unfinished = RUNS.c.state != literal_column("'finished'")
    columns = [RUNS.c[n] for n in ("id", "flow", "flow_hash", "state", "case_id", "side", "mediator", "begun_at")]
    wanted = select(*columns).where(unfinished, RUNS.c.flow_hash != besides, RUNS.c.flow == flow)
    rows = unit.run(wanted.order_by(RUNS.c.begun_at, RUNS.c.id))
    return [RunHead(i, f, h, RunState(s), c, n, m, moment(b)) for i, f, h, s, c, n, m, b in rows]


def repin(unit: Unit, stored: StoredRun, run: Run, *, now: datetime) -> StoredRun:
    """Save a run that now pins another definition of its flow. Raises Stale if somebody else has saved it since, or another flow is named."""
    if run.flow != stored.run.flow:
        raise Stale("a run keeps its flow")
    saved = save(unit, stored, run, now=now)
    unit.run(update(RUNS).where(RUNS.c.id == run.id).values(flow_hash=run.hash))
    return saved


def _sealed(unit: Unit, stored: StoredRun) -> bytes:
    """Seal a run under the key of its seat; within it, what it remembers about safety under the key of the safety file."""
    owner, run = stored.owner, stored.run
    ring = _ring(unit, stored.case, stored.side, stored.mediator)
    apart = apart_of(run) if stored.case else b""
    if not apart:
        return ring.seal(owner, to_bytes(run), _aad(stored.case, stored.side, run.id))
    inner = ring.seal(safety_key(stored.case, stored.side), apart, _aad(stored.case, stored.side, run.id, "apart"))
    plain = to_bytes(without_apart(run)) + _APART + b64encode(inner)
    return ring.seal(owner, plain, _aad(stored.case, stored.side, run.id))


def _run(ring: Ring, body: bytes, run_id: str, seat: tuple[str, int, str]) -> Run:
    """Open a run with the key of its seat. Who has no key to the safety file gets it without what it remembers about safety."""
    case, side, mediator = seat
    plain = ring.open(owner_key(case, side, mediator), body, _aad(case, side, run_id))
    bare, _, inner = plain.partition(_APART)
    run = from_bytes(bare)
    owner = safety_key(case, side)
    if not inner or not ring.holds(owner):
        return run
    return with_apart(run, ring.open(owner, b64decode(inner), _aad(case, side, run_id, "apart")))


def _ring(unit: Unit, case: str, side: int, mediator: str) -> Ring:
    """Make the ring of a seat: its key, and that of its safety file."""
    owner = owner_key(case, side, mediator)
    return unit.vault.ring((owner, safety_key(case, side)) if case else (owner,))


def _aad(case: str, side: int, run_id: str, column: str = "body") -> Aad:
    return Aad(case, side, "runs", run_id, column)
