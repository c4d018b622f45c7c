"""Files that came with an answer: fetched in the background, kept in sealed pieces, never in the clear on a disk.

A file is sealed piece by piece under its side's own key, so that destroying the key is erasing the file. A row is claimed with a lease and a
fence like a message: a process that dies half-way leaves pieces that the next one replaces.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from sqlalchemy import ColumnElement, and_, delete, func, select, update
from sqlalchemy.sql import ClauseElement

from flows.answers import FileKind, FileRef
from flows.filekinds import FileType
from storage.errors import Erased
from storage.keys import Aad, side_key
from storage.prepared import Prepared, param, upsert
from storage.tables import FILE_PIECES, FILES
from storage.times import micros, moment
from storage.unit import Row, Unit


def _first(_engine: str) -> ClauseElement:
    return select(func.min(FILES.c.due_at)).where(FILES.c.state == param(FILES.c.state))


_NEXT_DUE = Prepared(_first)

PIECE = 256 * 1024  # bytes of the file in one sealed piece


class FileState(Enum):
    """What has become of a file. Values are stored; never rename one."""

    EXPECTED = "expected"  # Telegram has it; it is to be fetched and looked at
    KEPT = "kept"
    REFUSED = "refused"  # its content is nothing that is accepted
    LOST = "lost"  # it could not be fetched any more


@dataclass(frozen=True, slots=True)
class Fetching:
    """A file that a process has claimed to fetch. `lane`: the chat it came from. `attempts` counts from 1."""

    id: str
    case: str
    side: int
    lane: bytes
    kind: FileKind
    file_id: str
    size: int
    attempts: int
    fence: int

    def __repr__(self) -> str:
        return f"<fetching, attempt {self.attempts}>"


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of a file."""

    state: FileState
    type: FileType | None
    size: int


@dataclass(frozen=True, slots=True)
class Seat:
    """From where a file came: a side of a case, and the chat it was sent in."""

    case: str
    side: int
    lane: bytes


def expect(unit: Unit, ref: FileRef, seat: Seat, *, now: datetime) -> str:
    """Note that a file is to be fetched, and return its id; nothing changes if that is noted already."""
    case, side = seat.case, seat.side
    row_id = id_of(unit, case, side, ref.file_id)
    plain = json.dumps([ref.file_id, ref.kind.value]).encode()
    owner = side_key(case, side)
    insert = upsert(unit.engine, FILES).values(
        id=row_id,
        case_id=case,
        side=side,
        lane=seat.lane,
        source=unit.vault.ring((owner,)).seal(owner, plain, _aad(case, side, row_id, "source")),
        size=ref.size,
        state=FileState.EXPECTED.value,
        type="",
        attempts=0,
        due_at=micros(now),
        fence=0,
        put_at=micros(now),
    )
    unit.run(insert.on_conflict_do_nothing(index_elements=["id"]))
    return row_id


def id_of(unit: Unit, case: str, side: int, file_id: str) -> str:
    """Name a file within its side: nobody can tell from it what Telegram calls the file."""
    return unit.vault.token_hash(f"file|{case}|{side}|{file_id}").hex()[:32]


def used(unit: Unit, case: str, side: int, *, by: bytes = b"", besides: Iterable[bytes] = ()) -> int:
    """Sum up what a side has sent and what was not refused, in bytes. by: from one chat alone; besides: from none of these."""
    where = and_(_of(case, side), FILES.c.state.in_([FileState.EXPECTED.value, FileState.KEPT.value]))
    where = and_(where, FILES.c.lane == by if by else FILES.c.lane.not_in(list(besides)))
    return int(unit.run(select(func.coalesce(func.sum(FILES.c.size), 0)).where(where)).scalar_one())


def look(unit: Unit, case: str, side: int, file_id: str) -> Kept | None:
    """Return what has become of a file, None if it was never expected."""
    columns = (FILES.c.state, FILES.c.type, FILES.c.size)
    row = unit.run(select(*columns).where(FILES.c.id == id_of(unit, case, side, file_id))).one_or_none()
    return None if row is None else Kept(FileState(row[0]), FileType(row[1]) if row[1] else None, row[2])


# --- fetching ---------------------------------------------------------------------------------------------------


def claim(unit: Unit, now: datetime, *, lease: timedelta, limit: int = 4) -> list[Fetching]:
    """Claim files that are due to be fetched, the longest waiting first."""
    due = and_(FILES.c.state == FileState.EXPECTED.value, FILES.c.due_at <= micros(now))
    names = ("id", "case_id", "side", "lane", "source", "size", "attempts", "fence")
    wanted = select(*(FILES.c[n] for n in names)).where(due).order_by(FILES.c.due_at, FILES.c.id).limit(limit)
    rows = unit.run(wanted.with_for_update(skip_locked=True)).all()
    for row in rows:
        taken = update(FILES).where(FILES.c.id == row[0])
        unit.run(taken.values(attempts=row[6] + 1, fence=row[7] + 1, due_at=micros(now + lease)))
        unit.run(delete(FILE_PIECES).where(FILE_PIECES.c.file == row[0]))
    return [found for row in rows if (found := _fetching(unit, tuple(row))) is not None]


def next_due(unit: Unit) -> datetime | None:
    """Say when the next file is due to be fetched."""
    ((first,),) = unit.rows(_NEXT_DUE, {"state": FileState.EXPECTED.value})
    return moment(first)


def _fetching(unit: Unit, row: Row) -> Fetching | None:
    row_id, case, side, lane, source, size, attempts, fence = row
    owner = side_key(case, side)
    try:
        plain = unit.vault.ring((owner,)).open(owner, bytes(source), _aad(case, side, row_id, "source"))
    except Erased:
        forget(unit, case, side)
        return None
    file_id, kind = json.loads(plain)
    return Fetching(row_id, case, side, bytes(lane), FileKind(kind), file_id, size, attempts + 1, fence + 1)


def add_piece(unit: Unit, fetching: Fetching, number: int, piece: bytes) -> bool:
    """Keep one piece, numbered from 0; False, and nothing kept, if somebody else has claimed the file since."""
    if not _is_ours(unit, fetching):
        return False
    owner = side_key(fetching.case, fetching.side)
    aad = _aad(fetching.case, fetching.side, fetching.id, f"piece {number}")
    sealed = unit.vault.ring((owner,)).seal(owner, piece, aad)
    unit.run(FILE_PIECES.insert().values(file=fetching.id, number=number, body=sealed))
    return True


def keep(unit: Unit, fetching: Fetching, type: FileType, *, size: int, pieces: int, now: datetime) -> bool:
    """Note that a file is whole; False if somebody else has claimed it since, or pieces are missing."""
    where = FILE_PIECES.c.file == fetching.id
    there = unit.run(select(func.count()).select_from(FILE_PIECES).where(where)).scalar_one()
    return there == pieces and _settle(unit, fetching, FileState.KEPT, type=type.value, size=size, now=now)


def give_up(unit: Unit, fetching: Fetching, state: FileState, now: datetime) -> bool:
    """Note that a file is not kept, and drop its pieces; False if somebody else has claimed it since."""
    if not _settle(unit, fetching, state, now=now):
        return False
    unit.run(delete(FILE_PIECES).where(FILE_PIECES.c.file == fetching.id))
    return True


def try_again(unit: Unit, fetching: Fetching, at: datetime) -> bool:
    """Let a file be fetched again from a moment on; False if somebody else has claimed it since."""
    return unit.run(update(FILES).where(_mine(fetching)).values(due_at=micros(at))).rowcount == 1


def _settle(
    unit: Unit, fetching: Fetching, state: FileState, *, now: datetime, type: str = "", size: int | None = None
) -> bool:
    values = {"state": state.value, "type": type, "due_at": micros(now)}
    if size is not None:
        values["size"] = size
    return unit.run(update(FILES).where(_mine(fetching)).values(**values)).rowcount == 1


def _mine(fetching: Fetching) -> ColumnElement[bool]:
    still = FILES.c.state == FileState.EXPECTED.value
    return and_(FILES.c.id == fetching.id, FILES.c.fence == fetching.fence, still)


def _is_ours(unit: Unit, fetching: Fetching) -> bool:
    return unit.run(select(FILES.c.id).where(_mine(fetching)).with_for_update()).first() is not None


# --- reading and erasing ----------------------------------------------------------------------------------------


def pieces(unit: Unit, case: str, side: int, file_id: str) -> Iterator[bytes]:
    """Yield a kept file, piece by piece. Yields nothing for one that is not kept; raises Sealed if a piece was moved."""
    row_id = id_of(unit, case, side, file_id)
    wanted = select(FILE_PIECES.c.number).where(FILE_PIECES.c.file == row_id).order_by(FILE_PIECES.c.number)
    kept = look(unit, case, side, file_id)
    numbers: Iterable[int] = unit.run(wanted).scalars().all() if kept and kept.state is FileState.KEPT else ()
    owner = side_key(case, side)
    ring = unit.vault.ring((owner,))
    for number in numbers:
        one = and_(FILE_PIECES.c.file == row_id, FILE_PIECES.c.number == number)
        body = unit.run(select(FILE_PIECES.c.body).where(one)).scalar_one()
        yield ring.open(owner, bytes(body), _aad(case, side, row_id, f"piece {number}"))


def forget(unit: Unit, case: str, side: int) -> None:
    """Drop every file of a side. Destroying its key is what erases it; this gives the room back."""
    mine = select(FILES.c.id).where(_of(case, side))
    unit.run(delete(FILE_PIECES).where(FILE_PIECES.c.file.in_(mine)))
    unit.run(delete(FILES).where(_of(case, side)))


def _of(case: str, side: int) -> ColumnElement[bool]:
    return and_(FILES.c.case_id == case, FILES.c.side == side)


def _aad(case: str, side: int, row: str, column: str) -> Aad:
    return Aad(case, side, "files", row, column)
