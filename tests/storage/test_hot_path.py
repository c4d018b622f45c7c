"""A turn costs the same however many runs are parked: every statement of the hot path goes by an index."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from types import ModuleType

import pytest
from sqlalchemy import text

from storage import Archive, Unit, chats, inbox, messages, outbox, outbox_sql, runs, statements
from storage.prepared import Prepared
from tests.storage.cast import NOW, furnish, prompt, said

HOT = [
    *((runs, "_CURRENT"), (runs, "_SAVE"), (chats, "_FIND"), (chats, "_SAVE"), (inbox, "_FIRST_SIGHT")),
    *(
        (statements, "_APPEND"),
        (statements, "_ROWS"),
        (outbox_sql, "CLAIM"),
        (outbox_sql, "SETTLE"),
        (messages, "_SLOT"),
    ),
]


def plan(unit: Unit, statement: Prepared) -> list[str]:
    """Return SQLite's query plan, one line per step."""
    sql, constants = statement.on("sqlite", {})
    names = set(re.findall(r":(\w+)", sql))
    bound = dict.fromkeys(names) | dict(constants) | {"rows_json": json.dumps([])}
    return [row[3] for row in unit._connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", bound)]


@pytest.mark.parametrize(("module", "name"), HOT, ids=lambda x: x if isinstance(x, str) else x.__name__)
def test_no_hot_statement_reads_a_whole_table(sqlite_archive: Archive, module: ModuleType, name: str) -> None:
    with sqlite_archive.begin() as unit:
        steps = plan(unit, getattr(module, name))
    allowed = re.compile(r"SCAN (j|heads|v)\b|SCAN o USING INDEX outbox_live")
    assert [step for step in steps if step.startswith("SCAN") and not allowed.match(step)] == []


def test_what_a_turn_reads_and_writes_does_not_grow_with_the_parked_runs(archive: Archive) -> None:
    """Count the pages of the tables that a turn touches, with few and with many runs."""
    counted = []
    for parked in (0, 3000):
        with archive.begin() as unit:
            if not parked:
                _ana, _ = furnish(unit)
                unit.commit()
            else:
                _park(unit, parked)
                unit.commit()
        counted.append(_statements_of_a_turn(archive))
    assert counted[0] == counted[1] == 8


def _park(unit: Unit, count: int) -> None:
    columns = "chat, case_id, side, mediator, flow, flow_hash, state, revision, body, begun_at, saved_at"
    numbers = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) "
    unit.run(
        text(
            f"{numbers} INSERT INTO runs (id, {columns}) SELECT 'x' || n.i, {columns} FROM runs, n WHERE runs.side = 1"
        )
    )


def _statements_of_a_turn(archive: Archive) -> int:
    executed: list[str] = []
    with archive.begin() as unit:
        cursor = unit._cursor

        class Counting:
            rowcount = property(lambda _: cursor.rowcount)
            fetchall, fetchone = cursor.fetchall, cursor.fetchone

            def execute(self, sql: str, *params: object) -> object:
                executed.append(sql)
                return cursor.execute(sql, *params)  # type: ignore[arg-type]

            def executemany(self, sql: str, params: object) -> object:
                executed.append(sql)
                return cursor.executemany(sql, params)  # type: ignore[arg-type]

        unit._cursor = Counting()
        assert inbox.first_sight(unit, [len(executed)], NOW)
        chat = chats.find(unit, unit.vault.chat_ref(1001))
        assert chat
        stored = runs.current(unit, chat.ref)
        assert stored
        saved = runs.save(unit, stored, replace(stored.run, visit=stored.run.visit + 1), now=NOW)
        statements.append(unit, saved, said(saved, "story", "words"))
        outbox.put(unit, chat.ref, saved.owner, [prompt("one"), prompt("two")], NOW)
        messages.note_incoming(unit, chat.ref, 7, NOW)
        chats.save(unit, chat)
    return len(executed)
