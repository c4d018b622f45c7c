"""The migration of sessions adds its tables, loses nothing, and can be undone."""

from __future__ import annotations

import importlib

from sqlalchemy import inspect, text

from storage import Archive, cases
from storage.migrations import REVISIONS
from storage.migrations.run import downgrade, upgrade
from tests.storage.cast import KITE, kite

TABLES = set(importlib.import_module("storage.migrations.versions.0013_sessions").TABLES)


def test_it_adds_its_tables_and_takes_them_away_again(archive: Archive) -> None:
    with archive._engine.connect() as connection:
        downgrade(connection, "0008_seats")
        assert not TABLES & set(inspect(connection).get_table_names())
        upgrade(connection, "0013_sessions")
        assert set(inspect(connection).get_table_names()) >= TABLES
        connection.rollback()


def test_a_case_opened_before_it_keeps_everything_and_has_no_session(archive: Archive) -> None:
    with archive.begin() as unit:
        assert cases.open(unit, kite())
        unit.commit()
    with archive._engine.connect() as connection:
        downgrade(connection, "0008_seats")
        upgrade(connection, REVISIONS[-1])
        connection.commit()
        assert connection.execute(text("SELECT id FROM cases")).scalars().all() == [KITE]
        assert connection.execute(text("SELECT count(*) FROM sessions")).scalar_one() == 0
