"""Who did what when, never the words.

Each entry is chained to the one before by a keyed MAC, per case; so is the end of the chain.
"""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from storage.prepared import upsert
from storage.tables import AUDIT, AUDIT_HEADS
from storage.times import micros, moment
from storage.unit import Unit

_PLAIN = re.compile(r"[A-Za-z0-9_./:@-]{0,64}")
_START = bytes(32)


@dataclass(frozen=True, slots=True)
class Entry:
    """One act. `actor` is a role or side, `verb` what was done, `object` an id or version."""

    number: int
    at: datetime
    actor: str
    verb: str
    object: str


def note(unit: Unit, case: str, actor: str, verb: str, object: str, now: datetime) -> int:
    """Append an entry to a case's chain (or a desk's, `desk/<id>`) and return its number.

    Raises ValueError unless actor, verb and object are plain tokens of up to 64 characters: words have no place here.
    """
    if not all(_PLAIN.fullmatch(part) for part in (case, actor, verb, object)):
        raise ValueError("an audit entry holds only plain tokens")
    empty = {"chain": case, "number": 0, "mac": _START, "seal": _sealed(unit, case, 0, _START)}
    unit.run(upsert(unit.engine, AUDIT_HEADS).values(**empty).on_conflict_do_nothing())
    head = AUDIT_HEADS.c.chain == case
    last, before = unit.run(select(AUDIT_HEADS.c.number, AUDIT_HEADS.c.mac).where(head).with_for_update()).one()
    entry = Entry(last + 1, now, actor, verb, object)
    mac = _mac(unit, case, entry, bytes(before))
    values = {"chain": case, "number": entry.number, "at": micros(now), "actor": actor, "verb": verb, "object": object}
    unit.run(AUDIT.insert().values(**values, mac=mac))
    sealed = _sealed(unit, case, entry.number, mac)
    unit.run(update(AUDIT_HEADS).where(head).values(number=entry.number, mac=mac, seal=sealed))
    return int(entry.number)


def entries(unit: Unit, case: str) -> list[Entry]:
    """List a chain from its beginning."""
    return [entry for entry, _ in _read(unit, case)]


def cases_with(unit: Unit, verb: str) -> list[tuple[str, str]]:
    """List (case, object) of every entry with this verb."""
    table = AUDIT.c
    return [
        (str(case), str(thing)) for case, thing in unit.run(select(table.chain, table.object).where(table.verb == verb))
    ]


def verify(unit: Unit, case: str) -> bool:
    """Say whether a chain is whole: no entry was altered, inserted, moved, taken out or cut off. An empty one is."""
    before = _START
    count = 0
    for count, (entry, mac) in enumerate(_read(unit, case), start=1):
        if entry.number != count or not hmac.compare_digest(mac, _mac(unit, case, entry, before)):
            return False
        before = mac
    columns = (AUDIT_HEADS.c.number, AUDIT_HEADS.c.mac, AUDIT_HEADS.c.seal)
    head = unit.run(select(*columns).where(AUDIT_HEADS.c.chain == case)).one_or_none()
    if head is None:
        return count == 0
    number, mac, seal = head
    whole = number == count and hmac.compare_digest(bytes(mac), before)
    return whole and hmac.compare_digest(bytes(seal), _sealed(unit, case, number, bytes(mac)))


def _read(unit: Unit, case: str) -> list[tuple[Entry, bytes]]:
    columns = [AUDIT.c[n] for n in ("number", "at", "actor", "verb", "object", "mac")]
    rows = unit.run(select(*columns).where(AUDIT.c.chain == case).order_by(AUDIT.c.number))
    return [(Entry(n, moment(at), actor, verb, thing), bytes(mac)) for n, at, actor, verb, thing, mac in rows]


def _mac(unit: Unit, case: str, entry: Entry, before: bytes) -> bytes:
    parts = (case, str(entry.number), str(micros(entry.at)), entry.actor, entry.verb, entry.object)
    return unit.vault.chain_mac(before + "|".join(parts).encode())


def _sealed(unit: Unit, case: str, number: int, mac: bytes) -> bytes:
    return unit.vault.chain_mac(b"head|" + f"{case}|{number}|".encode() + mac)
