"""How a chat is guarded: when its person was last here, its lock and PIN, and when it is tidied. Knows no words.

A chat without a row is open and kept. A PIN is stored as a slow salted hash, sealed under the key of its side: erasing the side erases it.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, select
from sqlalchemy.sql import ClauseElement

from storage.errors import Sealed
from storage.keys import Aad
from storage.prepared import Prepared, upsert
from storage.tables import GUARDS
from storage.times import micros, moment
from storage.unit import Unit

KEPT, ON_FINISH = 0, -1  # values of `tidy` beside hours
_SALT = 16
_COST = {"n": 2**14, "r": 8, "p": 1}  # 16 MiB and some 50 ms a try (RFC 7914)


@dataclass(frozen=True, slots=True)
class Guard:
    """How one chat is guarded. `tries`: wrong PINs in a row; none is looked at before `wait_until`. `tidy`: hours, KEPT or ON_FINISH."""

    ref: bytes
    seen_at: datetime
    asking: bool = False
    locked_at: datetime | None = None
    owner: str = ""
    pin: bytes | None = None
    tries: int = 0
    wait_until: datetime | None = None
    tidy: int = KEPT
    tidy_due: datetime | None = None

    def __repr__(self) -> str:
        return "<guard>"


_FIELDS = ("ref", "seen_at", "asking", "locked_at", "owner", "pin", "tries", "wait_until", "tidy", "tidy_due")
_COLUMNS = [GUARDS.c[name] for name in _FIELDS]


def _found(_engine: str) -> ClauseElement:
    return select(*_COLUMNS).where(GUARDS.c.ref == bindparam("chat", type_=GUARDS.c.ref.type))


_FIND = Prepared(_found)


def find(unit: Unit, ref: bytes) -> Guard | None:
    """Return how a chat is guarded, None if nothing has been noted of it."""
    row = unit.row(_FIND, {"chat": ref})
    if row is None:
        return None
    ref, seen_at, asking, locked_at, owner, pin, tries, wait_until, tidy, tidy_due = row
    times = {"locked_at": moment(locked_at), "wait_until": moment(wait_until), "tidy_due": moment(tidy_due)}
    return Guard(ref, moment(seen_at), bool(asking), owner=owner, pin=pin, tries=tries, tidy=tidy, **times)


def save(unit: Unit, guard: Guard) -> None:
    """Note how a chat is guarded, in place of what was noted before."""
    values = {
        "ref": guard.ref,
        "seen_at": micros(guard.seen_at),
        "asking": guard.asking,
        "locked_at": None if guard.locked_at is None else micros(guard.locked_at),
        "owner": guard.owner,
        "pin": guard.pin,
        "tries": guard.tries,
        "wait_until": None if guard.wait_until is None else micros(guard.wait_until),
        "tidy": guard.tidy,
        "tidy_due": None if guard.tidy_due is None else micros(guard.tidy_due),
    }
    changes = {name: value for name, value in values.items() if name != "ref"}
    insert = upsert(unit.engine, GUARDS).values(**values)
    unit.run(insert.on_conflict_do_update(index_elements=["ref"], set_=changes))


def forget(unit: Unit, ref: bytes) -> None:
    """Forget how a chat is guarded: its person has left the case."""
    unit.run(delete(GUARDS).where(GUARDS.c.ref == ref))


def due(unit: Unit, now: datetime, most: int) -> list[Guard]:
    """List the chats to be tidied now, up to so many. On PostgreSQL another worker's are passed over, and ours stay locked."""
    waiting = select(GUARDS.c.ref).where(GUARDS.c.tidy_due <= micros(now)).order_by(GUARDS.c.tidy_due).limit(most)
    refs = unit.run(waiting.with_for_update(skip_locked=True)).scalars().all()
    return [guard for ref in refs if (guard := find(unit, bytes(ref))) is not None]


# --- the PIN ----------------------------------------------------------------------------------------------------


def sealed_pin(unit: Unit, ref: bytes, owner: str, pin: str) -> bytes:
    """Return a PIN as it is stored: salt and slow hash, sealed under its side's key."""
    salt = os.urandom(_SALT)
    return unit.vault.ring((owner,)).seal(owner, salt + _slow(pin, salt), _aad(ref), bucket=64)


def is_pin(unit: Unit, guard: Guard, pin: str) -> bool:
    """Say whether this is the PIN of a chat; never, if it has none or its side was erased."""
    if guard.pin is None:
        return False
    try:
        plain = unit.vault.ring((guard.owner,)).open(guard.owner, guard.pin, _aad(guard.ref))
    except Sealed:
        return False
    return hmac.compare_digest(_slow(pin, plain[:_SALT]), plain[_SALT:])


def _slow(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, **_COST)


def _aad(ref: bytes) -> Aad:
    return Aad("", 0, "guards", ref.hex(), "pin")
