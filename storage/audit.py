"""Who did what when, never the words.

Each entry is chained to the one before by a keyed MAC, per case; so is the end of the chain.
"""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Table, select, update
from sqlalchemy.sql import ClauseElement

from storage.prepared import Params, Prepared, param, plain_insert, upsert
from storage.tables import AUDIT, AUDIT_HEADS
from storage.times import micros, moment
from storage.unit import Row, Unit

_PLAIN = re.compile(r"[A-Za-z0-9_./:@-]{0,64}")
_START = bytes(32)

_FIRST_HEAD = Prepared(
    lambda engine: upsert(engine, AUDIT_HEADS).values(_all_given(AUDIT_HEADS)).on_conflict_do_nothing()
)
_ADD = Prepared(lambda _: plain_insert(AUDIT))


def _all_given(table: Table) -> dict[str, BindParameter[Any]]:
    return {column.name: param(column) for column in table.columns}


def _head(_engine: str) -> ClauseElement:
    return select(AUDIT_HEADS.c.number, AUDIT_HEADS.c.mac).where(_OF_CHAIN).with_for_update()


def _moved(_engine: str) -> ClauseElement:
    return (
        update(AUDIT_HEADS)
        .where(_OF_CHAIN)
        .values({n: param(AUDIT_HEADS.c[n], f"new_{n}") for n in ("number", "mac", "seal")})
    )


def _listed(*where: ColumnElement[bool]) -> Prepared:
    columns = [AUDIT.c[n] for n in ("number", "at", "actor", "verb", "object", "mac")]
    theirs = AUDIT.c.chain == param(AUDIT.c.chain)
    return Prepared(lambda _: select(*columns).where(theirs, *where).order_by(AUDIT.c.number))


_OF_CHAIN = AUDIT_HEADS.c.chain == param(AUDIT_HEADS.c.chain)
_HEAD, _MOVE = Prepared(_head), Prepared(_moved)
_ALL, _ABOUT = _listed(), _listed(AUDIT.c.object == param(AUDIT.c.object))


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
    empty: Params = {"chain": case, "number": 0, "mac": _START, "seal": _sealed(unit, case, 0, _START)}
    unit.changed(_FIRST_HEAD, empty)
    head = unit.row(_HEAD, {"chain": case})
    assert head is not None  # it was just made, unless it was there
    last, before = head
    entry = Entry(last + 1, now, actor, verb, object)
    mac = _mac(unit, case, entry, bytes(before))
    values: Params = {
        "chain": case,
        "number": entry.number,
        "at": micros(now),
        "actor": actor,
        "verb": verb,
        "object": object,
    }
    unit.changed(_ADD, {**values, "mac": mac})
    sealed = _sealed(unit, case, entry.number, mac)
    unit.changed(_MOVE, {"chain": case, "new_number": entry.number, "new_mac": mac, "new_seal": sealed})
    return int(entry.number)


def entries(unit: Unit, case: str) -> list[Entry]:
    """List a chain from its beginning."""
    return [entry for entry, _ in _read(unit, case)]


def about(unit: Unit, case: str, object: str) -> list[Entry]:
    """List what was done about one thing, from the beginning."""
    return [_entry(row) for row in unit.rows(_ABOUT, {"chain": case, "object": object})]


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
    return [(_entry(row), bytes(row[5])) for row in unit.rows(_ALL, {"chain": case})]


def _entry(row: Row) -> Entry:
    number, at, actor, verb, thing = row[:5]
    return Entry(number, moment(at), actor, verb, thing)


def _mac(unit: Unit, case: str, entry: Entry, before: bytes) -> bytes:
    parts = (case, str(entry.number), str(micros(entry.at)), entry.actor, entry.verb, entry.object)
    return unit.vault.chain_mac(before + "|".join(parts).encode())


def _sealed(unit: Unit, case: str, number: int, mac: bytes) -> bytes:
    return unit.vault.chain_mac(b"head|" + f"{case}|{number}|".encode() + mac)
