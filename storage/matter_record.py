"""The record of a matter: entries that are appended and never changed, each sealed for its number, type and time.

Asks no rule. Only `matters` and the door for reveals append.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, assert_never

from sqlalchemy import String, select
from sqlalchemy.sql import ClauseElement

from flows.case import Scope
from flows.disclosure import (
    CameAbout,
    Categorised,
    Category,
    Consented,
    Disowned,
    Entry,
    KeptForSession,
    LeftToCounsel,
    Reconsider,
    Revealed,
    Rule,
    Scoped,
    TakenUp,
    Withdrawn,
    Worded,
)
from flows.paper import from_row, to_row
from flows.private import Private
from storage.errors import Sealed
from storage.keys import Aad, Ring
from storage.owner import Owner
from storage.prepared import Params, Prepared, each, plain_insert
from storage.tables import MATTER_ENTRIES
from storage.times import micros, moment
from storage.unit import Unit
from storage.words import carried

_TYPES: Mapping[type[Entry], str] = {  # stored; never rename one
    Scoped: "scoped",
    CameAbout: "came_about",
    Categorised: "categorised",
    Worded: "worded",
    Consented: "consented",
    LeftToCounsel: "left_to_counsel",
    Withdrawn: "withdrawn",
    Reconsider: "reconsider",
    KeptForSession: "kept",
    TakenUp: "taken_up",
    Revealed: "revealed",
    Disowned: "disowned",
}


def _records(engine: str) -> ClauseElement:
    columns = [MATTER_ENTRIES.c[n] for n in ("matter", "number", "type", "body", "at")]
    theirs = MATTER_ENTRIES.c.matter.in_(select(each(engine, matter=String).c.matter))
    return select(*columns).where(theirs).order_by(MATTER_ENTRIES.c.matter, MATTER_ENTRIES.c.number)


_RECORDS, _APPEND = Prepared(_records), Prepared(lambda _: plain_insert(MATTER_ENTRIES))


def append(unit: Unit, owner: Owner, matter_id: str, number: int, entry: Entry) -> None:
    """Append an entry; `number` is one more than the last, and its matter is locked.

    Raises ValueError for a sentence that is not the owner's, and for the scope of the safety file, which has no matters.
    """
    kind, at = _TYPES[type(entry)], micros(entry.at)
    plain = json.dumps(_body(owner, entry), separators=(",", ":")).encode()  # ASCII: a lone surrogate survives
    body = unit.vault.ring((owner.key,)).seal(owner.key, plain, _aad(owner, matter_id, number, kind, at))
    place: Params = {"matter": matter_id, "number": number, "case_id": owner.case, "side": owner.side}
    unit.changed(_APPEND, {**place, "type": kind, "body": body, "at": at})


def read(unit: Unit, ring: Ring, owners: Mapping[str, Owner]) -> dict[str, tuple[Entry, ...]]:
    """Return the records of these matters: matter id -> entries, the oldest first.

    owners: matter id -> whose it is. Raises Sealed if an entry was moved, altered or taken out from between others.
    """
    rows = unit.rows(_RECORDS, unit.columns([(matter_id,) for matter_id in owners], "matter"))
    found: dict[str, list[Entry]] = {matter_id: [] for matter_id in owners}
    for matter_id, number, kind, body, at in rows:
        entries, owner = found.get(matter_id), owners.get(matter_id)
        if entries is None or owner is None or number != len(entries) + 1:
            raise Sealed("a record has a gap, or is another matter's")
        plain = ring.open(owner.key, bytes(body), _aad(owner, matter_id, number, kind, at))
        entries.append(_entry(owner, kind, json.loads(plain), moment(at)))
    return {matter_id: tuple(entries) for matter_id, entries in found.items()}


def _aad(owner: Owner, matter_id: str, number: int, kind: str, at: int) -> Aad:
    return Aad(owner.case, owner.side, "matter_entries", f"{matter_id}/{number}", f"body {at}", kind)


def _body(owner: Owner, entry: Entry) -> dict[str, str | bool | list[str] | None]:
    match entry:
        case Scoped(Scope.SAFETY):
            raise ValueError("what is in the safety file is no matter")
        case Scoped(scope, _, not_before, condition):
            wait = {} if condition is None else {"condition": carried(condition, owner.label)}
            return {"scope": scope.value, "not_before": not_before.isoformat() if not_before else None, **wait}
        case Categorised(category):
            return {"category": category.value}
        case Worded(sentence):
            return {"sentence": carried(sentence, owner.label)}
        case Consented(sentence, _, waived, paper):
            enclosed = {} if paper is None else {"paper": to_row(paper)}
            return {"sentence": carried(sentence, owner.label), "waived": waived, **enclosed}
        case LeftToCounsel(_, paper):
            return {"paper": to_row(paper)}
        case CameAbout() | Withdrawn() | Reconsider() | KeptForSession() | TakenUp():
            return {}
        case Revealed(rule):
            return {"rule": rule.value}
        case Disowned(since):
            return {"since": since.isoformat()}
        case _:
            assert_never(entry)


def _entry(owner: Owner, kind: str, body: Mapping[str, Any], at: datetime) -> Entry:
    match kind:
        case "scoped":
            not_before = date.fromisoformat(body["not_before"]) if body["not_before"] else None
            condition = Private(body["condition"], owner.label) if "condition" in body else None
            return Scoped(Scope(body["scope"]), at, not_before, condition)
        case "came_about":
            return CameAbout(at)
        case "categorised":
            return Categorised(Category(body["category"]), at)
        case "worded":
            return Worded(Private(body["sentence"], owner.label), at)
        case "consented":
            paper = from_row(body["paper"]) if "paper" in body else None
            return Consented(Private(body["sentence"], owner.label), at, body["waived"], paper)
        case "left_to_counsel":
            return LeftToCounsel(at, from_row(body["paper"]))
        case "withdrawn":
            return Withdrawn(at)
        case "reconsider":
            return Reconsider(at)
        case "kept":
            return KeptForSession(at)
        case "taken_up":
            return TakenUp(at)
        case "revealed":
            return Revealed(Rule(body["rule"]), at)
        case "disowned":
            return Disowned(datetime.fromisoformat(body["since"]), at)
        case _:
            raise Sealed("a record has an entry of an unknown type")
