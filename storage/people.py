"""Mediators and participants: who they are, which chat is theirs, how far they have come. Names are sealed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import select, update

from flows.case import CaseId, Insight, MediatorId, Participant, ParticipantId, Role, SideNo
from flows.private import HOUSE, Label, Private, Seat, Viewer
from flows.several import in_order
from storage.keys import Aad, Ring, desk_key, side_key
from storage.prepared import Params, Prepared, param
from storage.tables import MEDIATORS, PARTICIPANTS
from storage.times import micros, moment
from storage.unit import Row, Unit


@dataclass(frozen=True, slots=True)
class Mediator:
    """A mediator.

    `chat` is None until she has used her link. Her name is hers to give: anybody served by the house may read it.
    """

    id: MediatorId
    name: Private[str]
    chat: bytes | None
    locale: str
    zone: str
    added_at: datetime


# --- mediators --------------------------------------------------------------------------------------------------

_MEDIATOR = tuple(MEDIATORS.c[n] for n in ("id", "name", "chat", "locale", "zone", "added_at"))
_MEDIATOR_BY_ID = Prepared(lambda _: select(*_MEDIATOR).where(MEDIATORS.c.id == param(MEDIATORS.c.id)))
_MEDIATOR_BY_CHAT = Prepared(lambda _: select(*_MEDIATOR).where(MEDIATORS.c.chat == param(MEDIATORS.c.chat)))


def add_mediator(unit: Unit, mediator_id: str, name: str, *, locale: str, zone: str, now: datetime) -> None:
    """Add a mediator who has no chat yet."""
    owner = desk_key(mediator_id)
    sealed = unit.vault.ring((owner,)).seal(owner, _encoded(name), _mediator_aad(mediator_id))
    values = {"id": mediator_id, "name": sealed, "locale": locale, "zone": zone, "added_at": micros(now)}
    unit.run(MEDIATORS.insert().values(**values))


def seat_mediator(unit: Unit, mediator_id: str, chat: bytes, *, locale: str | None = None) -> None:
    """Give a mediator her chat (and language); her earlier chat is no longer hers."""
    values = {"chat": chat} if locale is None else {"chat": chat, "locale": locale}
    unit.run(update(MEDIATORS).where(MEDIATORS.c.id == mediator_id).values(**values))


def tune_mediator(unit: Unit, mediator_id: str, *, locale: str, zone: str) -> None:
    """Set a mediator's language and time zone."""
    unit.run(update(MEDIATORS).where(MEDIATORS.c.id == mediator_id).values(locale=locale, zone=zone))


def mediator(unit: Unit, mediator_id: str) -> Mediator | None:
    """Return a mediator, None if there is no such."""
    return _mediator(unit, _MEDIATOR_BY_ID, {"id": mediator_id})


def mediator_of_chat(unit: Unit, chat: bytes) -> Mediator | None:
    """Return the mediator whose chat this is, None if it is no mediator's."""
    return _mediator(unit, _MEDIATOR_BY_CHAT, {"chat": chat})


def desks(unit: Unit) -> list[bytes]:
    """List the chats of all mediators who have one."""
    rows = unit.run(select(MEDIATORS.c.chat).where(MEDIATORS.c.chat.is_not(None)))
    return [bytes(chat) for (chat,) in rows]


def _mediator(unit: Unit, wanted: Prepared, params: Params) -> Mediator | None:
    row = unit.row(wanted, params)
    if row is None:
        return None
    mediator_id, name, chat, locale, zone, added_at = row
    owner = desk_key(mediator_id)
    opened = unit.vault.ring((owner,)).open(owner, bytes(name), _mediator_aad(mediator_id))
    known = None if chat is None else bytes(chat)
    return Mediator(mediator_id, Private(_decoded(opened), Label("", 0)), known, locale, zone, moment(added_at))


# --- participants -----------------------------------------------------------------------------------------------

_COLUMNS = tuple(
    PARTICIPANTS.c[n]
    for n in (
        *("id", "case_id", "side", "role", "seen_as", "locale", "zone"),
        *("joined_at", "confirmed_at", "consented_at", "finished_at", "moved_at", "chat", "insight", "marks"),
    )
)
_HERE = PARTICIPANTS.c.removed_at.is_(None)
_LANE = Prepared(lambda _: select(PARTICIPANTS.c.chat).where(PARTICIPANTS.c.id == param(PARTICIPANTS.c.id), _HERE))


def add(unit: Unit, participant: Participant, chat: bytes) -> None:
    """Seat a participant. The database refuses one chat on two seats of a case (StorageError); ask `of_chat` first."""
    owner = side_key(participant.case, participant.side)
    name = _encoded(participant.seen_as.read_as(HOUSE))
    aad = _aad(participant.case, participant.side, participant.id)
    unit.run(
        PARTICIPANTS.insert().values(
            id=participant.id,
            case_id=participant.case,
            side=participant.side,
            role=participant.role.value,
            chat=chat,
            seen_as=unit.vault.ring((owner,)).seal(owner, name, aad),
            locale=participant.locale,
            zone=participant.zone,
            joined_at=micros(participant.joined_at),
        )
    )


def get(unit: Unit, viewer: Viewer, participant_id: str) -> Participant | None:
    """Return a participant the viewer may know: their own side's, the mediator's case's.

    None for anybody else's and for the removed.
    """
    found = _participants(unit, viewer, "id", participant_id)
    return found[0] if found else None


def of_case(unit: Unit, viewer: Viewer, case_id: str) -> list[Participant]:
    """List the participants of a case that the viewer may know, by side and time of joining.

    A side sees its own only.
    """
    found = _participants(unit, viewer, "case_id", case_id)
    return sorted(found, key=lambda person: in_order(person.side))


def of_chat(unit: Unit, chat: bytes) -> list[Participant]:
    """List the seats that the person of a chat holds, the newest first."""
    seats = _participants(unit, HOUSE, "chat", chat)
    return sorted(seats, key=lambda p: (p.joined_at, p.id), reverse=True)


def lane_of(unit: Unit, participant_id: str) -> bytes | None:
    """Return the chat of a participant who is still in the case."""
    row = unit.row(_LANE, {"id": participant_id})
    return None if row is None else bytes(row[0])


def confirm(unit: Unit, participant_id: str, now: datetime) -> bool:
    """Note that the mediator has confirmed who this is; say whether that was new."""
    return _mark(unit, participant_id, "confirmed_at", now)


def consented(unit: Unit, participant_id: str, now: datetime) -> bool:
    """Note that they have agreed to take part; say whether that was new."""
    return _mark(unit, participant_id, "consented_at", now)


def finished(unit: Unit, participant_id: str, now: datetime) -> bool:
    """Note that they have handed over their answers; say whether that was new."""
    return _mark(unit, participant_id, "finished_at", now)


def remove(unit: Unit, participant_id: str, now: datetime) -> bool:
    """Take away their seat; say whether they had it. What they said stays."""
    return _mark(unit, participant_id, "removed_at", now)


def remove_all(unit: Unit, case_id: str, side: SideNo, now: datetime) -> list[bytes]:
    """Take away the seats of everybody of a side, and beside it, whose names open no more; return their chats."""
    theirs = update(PARTICIPANTS).where(PARTICIPANTS.c.case_id == case_id, PARTICIPANTS.c.side == side, _HERE)
    gone = unit.run(theirs.values(removed_at=micros(now)).returning(PARTICIPANTS.c.chat))
    return [bytes(chat) for chat in gone.scalars()]


def move(unit: Unit, person: Participant, chat: bytes, seen_as: str, now: datetime) -> None:
    """Give somebody's seat to another chat; who they are has to be confirmed anew. The database refuses a chat that has a seat there."""
    owner = side_key(person.case, person.side)
    name = unit.vault.ring((owner,)).seal(owner, _encoded(seen_as), _aad(person.case, person.side, person.id))
    values = {"chat": chat, "seen_as": name, "moved_at": micros(now), "confirmed_at": None}
    unit.run(update(PARTICIPANTS).where(PARTICIPANTS.c.id == person.id, _HERE).values(**values))


def vacate(unit: Unit, participant_id: str) -> None:
    """Take a seat away from the chat that holds it, and keep it for its person."""
    theirs = update(PARTICIPANTS).where(PARTICIPANTS.c.id == participant_id, _HERE)
    unit.run(theirs.values(chat=nobodys_lane(participant_id)))


def nobodys_lane(participant_id: str) -> bytes:
    """Name the lane of a seat that no phone holds: it leads nowhere."""
    return participant_id.encode()


def let_see(unit: Unit, participant_id: str, insight: Insight, marks: Iterable[str]) -> None:
    """Keep what a party lets somebody beside it see. marks: of answers, without a comma."""
    theirs = update(PARTICIPANTS).where(PARTICIPANTS.c.id == participant_id, _HERE)
    unit.run(theirs.values(insight=insight.value, marks=",".join(marks)))


def tune(unit: Unit, participant_id: str, *, locale: str, zone: str) -> None:
    """Set a participant's language and time zone."""
    unit.run(update(PARTICIPANTS).where(PARTICIPANTS.c.id == participant_id).values(locale=locale, zone=zone))


def _mark(unit: Unit, participant_id: str, what: str, now: datetime) -> bool:
    column = PARTICIPANTS.c[what]
    first = update(PARTICIPANTS).where(PARTICIPANTS.c.id == participant_id, _HERE, column.is_(None))
    return unit.run(first.values({what: micros(now)})).rowcount == 1


def _participants(unit: Unit, viewer: Viewer, by: str, what: str | bytes) -> list[Participant]:
    params: Params = {"what": what, "own_case": viewer.case, "own_side": viewer.side}
    rows = unit.rows(_known_to(viewer.seat, by), params)
    ring = unit.vault.ring_for(viewer, sides={row[2] for row in rows})
    return [_participant(ring, row) for row in rows]


@cache
def _known_to(seat: Seat, by: str) -> Prepared:
    """Narrow what is looked for by one column to whom a viewer of this seat may know."""
    table = PARTICIPANTS.c
    within = [table.case_id == param(table.case_id, "own_case"), table.side == param(table.side, "own_side")]
    narrowed = {Seat.HOUSE: [], Seat.MEDIATOR: within[:1], Seat.SIDE: within}[seat]
    where = [table[by] == param(table[by], "what"), _HERE, *narrowed]
    return Prepared(lambda _: select(*_COLUMNS).where(*where).order_by(table.side, table.joined_at))


def _participant(ring: Ring, row: Row) -> Participant:
    (
        participant_id,
        case,
        side,
        role,
        seen_as,
        locale,
        zone,
        joined,
        confirmed,
        agreed,
        done,
        moved,
        chat,
        insight,
        marks,
    ) = row
    name = ring.open(side_key(case, side), bytes(seen_as), _aad(case, side, participant_id))
    return Participant(
        id=ParticipantId(participant_id),
        case=CaseId(case),
        side=SideNo(side),
        role=Role(role),
        seen_as=Private(_decoded(name), Label(case, side)),
        locale=locale,
        zone=zone,
        joined_at=moment(joined),
        confirmed_at=moment(confirmed),
        consented_at=moment(agreed),
        finished_at=moment(done),
        moved_at=moment(moved),
        has_phone=bytes(chat) != nobodys_lane(participant_id),
        insight=Insight(insight),
        marks=tuple(place for place in marks.split(",") if place),
    )


def _encoded(words: str) -> bytes:
    return words.encode("utf-8", "surrogatepass")


def _decoded(plain: bytes) -> str:
    return plain.decode("utf-8", "surrogatepass")


def _aad(case: str, side: int, participant_id: str) -> Aad:
    return Aad(case, side, "participants", participant_id, "seen_as")


def _mediator_aad(mediator_id: str) -> Aad:
    return Aad("", 0, "mediators", mediator_id, "name")
