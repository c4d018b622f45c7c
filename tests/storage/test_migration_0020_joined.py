"""The migration adds the moment of a look, plans it for the open cases that have a day, and can be undone."""

from __future__ import annotations

import importlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import inspect, text

from flows.case import CaseId, CaseState
from storage import Archive, cases, joining
from storage.migrations import REVISIONS
from storage.migrations.run import downgrade, upgrade
from tests.storage.cast import KITE, NOW, kite

MODULE = importlib.import_module("storage.migrations.versions.0020_joined")
CLOSED, DAYLESS = CaseId("d" * 16), CaseId("e" * 16)


def test_a_case_opened_before_it_is_looked_at_if_it_is_open_and_has_a_day(archive: Archive) -> None:
    mine = replace(kite(), answer_by=date(2026, 3, 20))
    with archive.begin() as unit:
        assert cases.open(unit, mine)
        assert cases.open(unit, replace(mine, id=CLOSED, ref="LARK-1", state=CaseState.CLOSED))
        assert cases.open(unit, replace(mine, id=DAYLESS, ref="LARK-2", answer_by=None))
        unit.commit()
    with archive._engine.connect() as connection:
        downgrade(connection, MODULE.down_revision)
        assert "join_due" not in {c["name"] for c in inspect(connection).get_columns("cases")}
        upgrade(connection, REVISIONS[-1])
        connection.commit()
        assert connection.execute(text("SELECT count(*) FROM cases WHERE join_due IS NOT NULL")).scalar_one() == 1
    after = datetime(2026, 3, 21, tzinfo=UTC)
    with archive.begin() as unit:
        assert joining.due(unit, after - timedelta(seconds=1), 9) == []
        assert joining.due(unit, after, 9) == [KITE]


def test_what_was_looked_at_is_not_looked_at_again_until_it_is_planned_anew(archive: Archive) -> None:
    with archive.begin() as unit:
        assert cases.open(unit, kite())
        assert joining.due(unit, NOW, 9) == []
        joining.plan(unit, KITE, NOW)
        assert joining.due(unit, NOW, 0) == []
        assert joining.due(unit, NOW, 9) == [KITE]
        joining.plan(unit, KITE, None)
        assert joining.due(unit, NOW + timedelta(days=99), 9) == []
