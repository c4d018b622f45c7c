"""What a house holds and what its people were told, in a form that two runs can be compared by. Ids and times are left out."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass

from sqlalchemy import func, select

from bot.sandbox.wire import Person
from flows.answers import to_json
from flows.case import Statement
from flows.private import HOUSE
from flows.run import to_bytes
from flows.say import Say
from flows.wire import say_from_bytes
from storage import Unit, audit, runs, statements
from storage.keys import Aad
from storage.tables import (
    AUDIT,
    BRIEFINGS,
    CASES,
    CHATS,
    INBOX,
    INVITATIONS,
    OUTBOX,
    PARTICIPANTS,
    RUNS,
    SET_ASIDE,
    STATEMENTS,
)
from tests.proof.house import House
from tests.world import STRANGER, A, B, M

PEOPLE = (A, B, M)
_CHANCE = re.compile(r"start=[\w-]+|\b[A-Z]{3,9}-\d\d\b|\b\d{3} \d{3}\b")  # what is drawn anew after a crash
_COUNTED = (STATEMENTS, RUNS, PARTICIPANTS, CASES, INVITATIONS, BRIEFINGS, INBOX, SET_ASIDE, CHATS)


def held(house: House) -> dict[str, object]:
    """Tell everything that the archive holds of people's answers and of what was to be said."""
    with house.archive.begin() as unit:
        return held_in(unit)


def held_in(unit: Unit) -> dict[str, object]:
    """Tell the same of a unit that may not be committed."""
    found: dict[str, object] = {table.name: _count(unit, table) for table in _COUNTED}
    for who in (*PEOPLE, STRANGER):
        found[who.name] = _seat(unit, who)
    lanes = unit.run(select(OUTBOX.c.lane, OUTBOX.c.act, OUTBOX.c.state)).all()
    found["outbox"] = sorted(Counter((lane.hex(), act, state) for lane, act, state in lanes).items())
    found["audit"] = _audit(unit)
    return found


def to_be_said(unit: Unit) -> dict[str, list[Say]]:
    """List what waits in each lane, in order."""
    query = (
        select(OUTBOX.c.lane, OUTBOX.c.owner, OUTBOX.c.payload)
        .where(OUTBOX.c.payload.is_not(None))
        .order_by(OUTBOX.c.id)
    )
    found: dict[str, list[Say]] = {}
    for lane, owner, payload in unit.run(query).all():
        opened = unit.vault.ring((owner,)).open(
            owner, bytes(payload), Aad("", 0, "outbox", bytes(lane).hex(), "payload")
        )
        found.setdefault(bytes(lane).hex(), []).append(say_from_bytes(opened))
    return found


def _count(unit: Unit, table: object) -> int:
    return int(unit.run(select(func.count()).select_from(table)).scalar_one())  # type: ignore[arg-type]


def _seat(unit: Unit, who: Person) -> object:
    ref = unit.vault.chat_ref(who.id)
    stored = runs.current(unit, ref)
    if stored is None:
        return None
    run = json.loads(to_bytes(stored.run))
    del run["id"]
    said = statements.of_run(unit, HOUSE, stored)
    return (run, [_statement(s) for s in said.values()])


def _statement(said: Statement) -> tuple[object, ...]:
    answer = json.dumps(to_json(said.answer.read_as(HOUSE)), sort_keys=True)
    return (said.place, said.number, said.scope.value, said.earlier, said.parked, answer)


def _audit(unit: Unit) -> list[list[tuple[str, str]]]:
    chains = sorted(unit.run(select(AUDIT.c.chain).distinct()).scalars())
    assert all(audit.verify(unit, chain) for chain in chains)
    return [[(e.actor, e.verb) for e in audit.entries(unit, chain)] for chain in chains]


def told(house: House, who: Person) -> list[str]:
    """List what the bot sent to somebody, in order, without edits, times and ids."""
    sent = (s for s in house.standin.transcript(who) if s.method.startswith("send") and s.method != "sendChatAction")
    return [_line(s.method, s.text, s.keyboard) for s in sent]


def standing(house: House, who: Person) -> list[str]:
    """List what stands in somebody's chat now."""
    return [_line("bot" if m.of_bot else "own", m.text, m.keyboard) for m in house.standin.messages(who)]


def _line(kind: str, text: str, keyboard: object) -> str:
    labels = [b.text for row in keyboard for b in row]  # type: ignore[attr-defined]
    return _CHANCE.sub("…", f"{kind}: {text} {labels}")


@dataclass(frozen=True)
class Compared:
    """How often something was told once more than in the run that nothing happened to; None: something else differs."""

    doubled: int | None
    why: str = ""


def compare(clean: list[str], after: list[str]) -> Compared:
    """Compare two lists: the second may only hold some lines once more than the first, right after their like."""
    n = doubled = 0
    for line in after:
        if n < len(clean) and line == clean[n]:
            n += 1
        elif n > 0 and line == clean[n - 1]:
            doubled += 1
        else:
            return Compared(
                None, f"unexpected: {line[:300]!r}, expected: {(clean[n] if n < len(clean) else 'nothing')[:300]!r}"
            )
    return Compared(doubled) if n == len(clean) else Compared(None, f"missing: {clean[n][:300]!r}")


def counted(clean: list[str], after: list[str]) -> Compared:
    """Compare two lists where order may differ by what was repeated: only the number of each line counts."""
    more, less = Counter(after) - Counter(clean), Counter(clean) - Counter(after)
    return Compared(more.total()) if not less else Compared(None, f"missing: {next(iter(less))[:300]!r}")
