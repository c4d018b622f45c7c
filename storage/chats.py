"""A chat's desk: where its person sits now, which run is current, which invitation is open. Knows no words.

The chat id itself is sealed under the house's key and only opened to deliver.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import BigInteger, bindparam, select, update
from sqlalchemy.sql import ClauseElement

from flows.case import CaseId, MediatorId, ParticipantId, RunId, SideNo
from storage.errors import Stale
from storage.keys import HOUSE_KEY, Aad, owner_key
from storage.prepared import SQLITE, Prepared, any_of, upsert
from storage.tables import CHATS, LANES
from storage.times import micros, moment
from storage.unit import Unit

_NO_CASE, _NO_SIDE, _NO_MEDIATOR = CaseId(""), SideNo(0), MediatorId("")


@dataclass(frozen=True, slots=True)
class Chat:
    """A desk. `case` and `side` name a party's seat, `mediator` a mediator's; a stranger has neither.

    `pending`: the token hash of an invitation that waits for its code. `quiet_until`: a stranger is not answered
    before. `ended_at`: since when nothing went out to it any more, when it was read (see `outbox.end_lane`).
    """

    ref: bytes
    locale: str
    run: RunId | None = None
    participant: ParticipantId | None = None
    case: CaseId = _NO_CASE
    side: SideNo = _NO_SIDE
    mediator: MediatorId = _NO_MEDIATOR
    pending: bytes | None = None
    quiet_until: datetime | None = None
    revision: int = 0
    ended_at: datetime | None = None

    @property
    def owner(self) -> str:
        """Name the key under which what is said here is sealed."""
        return owner_key(self.case, self.side, self.mediator)


_FIELDS = ("ref", "locale", "run", "participant", "case_id", "side", "mediator", "pending", "quiet_until", "revision")


def _found(_engine: str) -> ClauseElement:
    columns = [CHATS.c[name] for name in _FIELDS]
    ended = select(LANES.c.ended_at).where(LANES.c.ref == CHATS.c.ref).scalar_subquery()
    wanted = select(*columns, ended).where(CHATS.c.ref == bindparam("chat", type_=CHATS.c.ref.type))
    return wanted.with_for_update(of=CHATS)


def _saved(_engine: str) -> ClauseElement:
    changes = {
        name: bindparam(f"new_{name}", type_=CHATS.c[name].type) for name in _FIELDS if name not in ("ref", "revision")
    }
    return (
        update(CHATS)
        .where(
            CHATS.c.ref == bindparam("chat", type_=CHATS.c.ref.type),
            CHATS.c.revision == bindparam("seen", type_=BigInteger),
        )
        .values(revision=CHATS.c.revision + 1, **changes)
    )


def _addressed(engine: str) -> ClauseElement:
    """One chat at a time on SQLite, where a statement costs next to nothing; all at once where each is a journey."""
    given = bindparam("chat", type_=CHATS.c.ref.type) if engine == SQLITE else any_of(CHATS.c.ref.type, "chats")
    return select(CHATS.c.ref, CHATS.c.chat_id, CHATS.c.locale).where(CHATS.c.ref == given)


_FIND, _SAVE, _ADDRESSES = Prepared(_found), Prepared(_saved), Prepared(_addressed)


def find(unit: Unit, ref: bytes) -> Chat | None:
    """Return a chat's desk, None if it was never here. On PostgreSQL it stays locked until the unit ends."""
    row = unit.row(_FIND, {"chat": ref})
    if row is None:
        return None
    ref, locale, run, participant, case, side, mediator, pending, quiet_until, revision, ended = row
    quiet, closed = moment(quiet_until), moment(ended)
    return Chat(ref, locale, run, participant, case, side, mediator, pending, quiet, revision, closed)


def sits(unit: Unit, ref: bytes) -> str | None:
    """Name the participant as whom a chat sits in a case now, None if as none: to be looked at from elsewhere, without a lock."""
    return unit.run(select(CHATS.c.participant).where(CHATS.c.ref == ref)).scalar_one_or_none()


def meet(unit: Unit, chat_id: int, locale: str) -> Chat:
    """Return a chat's desk, made new (with this locale) if it was never here."""
    ref = unit.vault.chat_ref(chat_id)
    found = find(unit, ref)
    if found:
        return found
    sealed = unit.vault.ring((HOUSE_KEY,)).seal(HOUSE_KEY, chat_id.to_bytes(8, signed=True), _aad(ref), bucket=16)
    new = {"ref": ref, "chat_id": sealed, "locale": locale, "case_id": "", "side": 0, "mediator": "", "revision": 0}
    unit.run(upsert(unit.engine, CHATS).values(**new).on_conflict_do_nothing())
    return find(unit, ref) or Chat(ref, locale)


def save(unit: Unit, chat: Chat) -> Chat:
    """Save a desk if nobody else has since it was read, and return it with its new revision. Raises Stale otherwise."""
    saved = unit.changed(
        _SAVE,
        {
            "chat": chat.ref,
            "seen": chat.revision,
            "new_locale": chat.locale,
            "new_run": chat.run,
            "new_participant": chat.participant,
            "new_case_id": chat.case,
            "new_side": chat.side,
            "new_mediator": chat.mediator,
            "new_pending": chat.pending,
            "new_quiet_until": None if chat.quiet_until is None else micros(chat.quiet_until),
        },
    )
    if saved != 1:
        raise Stale("the chat's desk has changed")
    return replace(chat, revision=chat.revision + 1)


def chat_id_of(unit: Unit, refs: Iterable[bytes]) -> dict[bytes, int]:
    """Open the chat ids of these chats, for delivery; unknown chats are left out."""
    ring = unit.vault.ring((HOUSE_KEY,))
    rows = unit.run(select(CHATS.c.ref, CHATS.c.chat_id).where(CHATS.c.ref.in_(list(refs))))
    return {bytes(ref): _opened(ring.open(HOUSE_KEY, bytes(sealed), _aad(bytes(ref)))) for ref, sealed in rows}


def addresses(unit: Unit, refs: Iterable[bytes]) -> dict[bytes, tuple[int, str]]:
    """Open the chat ids of these chats with their languages, for delivery; unknown chats are left out."""
    ring = unit.vault.ring((HOUSE_KEY,))
    if unit.engine == SQLITE:
        rows = [row for ref in refs if (row := unit.row(_ADDRESSES, {"chat": ref})) is not None]
    else:
        rows = unit.rows(_ADDRESSES, {"chats": list(refs)})
    return {
        bytes(ref): (_opened(ring.open(HOUSE_KEY, bytes(sealed), _aad(bytes(ref)))), locale)
        for ref, sealed, locale in rows
    }


def _opened(plain: bytes) -> int:
    return int.from_bytes(plain, signed=True)


def _aad(ref: bytes) -> Aad:
    return Aad("", 0, "chats", ref.hex(), "chat_id")
