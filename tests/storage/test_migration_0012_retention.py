"""The migration for retention adds its table and column, starts the clock of what is closed already, and can be undone."""

from __future__ import annotations

import importlib
from datetime import UTC, datetime, timedelta

from sqlalchemy import inspect, text

from storage import Archive, cases
from storage.migrations.run import downgrade, upgrade
from tests.storage.cast import KITE, NOW, kite

MODULE = importlib.import_module("storage.migrations.versions.0012_retention")


def test_it_adds_its_table_and_column_and_takes_them_away_again(archive: Archive) -> None:
    with archive._engine.connect() as connection:
        downgrade(connection, MODULE.down_revision)
        assert not inspect(connection).has_table("retentions")
        assert "keep_days" not in {c["name"] for c in inspect(connection).get_columns("cases")}
        upgrade(connection, MODULE.revision)
        assert inspect(connection).has_table("retentions")
        assert "keep_days" in {c["name"] for c in inspect(connection).get_columns("cases")}
        connection.rollback()


def test_a_case_closed_before_it_is_kept_for_a_month_from_now(archive: Archive) -> None:
    with archive.begin() as unit:
        assert cases.open(unit, kite()) and cases.close(unit, KITE, NOW)
        assert cases.open(unit, kite(id="cccc000000000043", ref="KITE-43"))
        unit.commit()
    with archive._engine.connect() as connection:
        downgrade(connection, MODULE.down_revision)
        upgrade(connection, MODULE.revision)
        assert connection.execute(text("SELECT DISTINCT keep_days FROM cases")).scalar_one() == 30
        case, due, told, state = connection.execute(
            text("SELECT case_id, due_at, told_at, state FROM retentions")
        ).one()
        connection.rollback()
    in_days = (datetime.fromtimestamp(due / 1e6, UTC) - datetime.now(UTC)) / timedelta(days=1)
    assert (case, state) == (KITE, "kept")
    assert 29 < in_days <= 30 and told < due
