"""The migration of the term sheet adds its tables, loses nothing, and can be undone."""

from __future__ import annotations

import importlib

from sqlalchemy import inspect, text

from storage import Archive, cases
from storage.migrations import REVISIONS
from storage.migrations.run import downgrade, upgrade
from tests.storage.cast import KITE, kite

MOVE = importlib.import_module("storage.migrations.versions.0017_terms")


def test_it_adds_its_tables_takes_them_away_again_and_leaves_a_case_as_it_was(archive: Archive) -> None:
    with archive.begin() as unit:
        assert cases.open(unit, kite())
        unit.commit()
    with archive._engine.connect() as connection:
        downgrade(connection, MOVE.down_revision)
        assert not set(MOVE.TABLES) & set(inspect(connection).get_table_names())
        upgrade(connection, REVISIONS[-1])
        connection.commit()
        assert set(inspect(connection).get_table_names()) >= set(MOVE.TABLES)
        assert connection.execute(text("SELECT id FROM cases")).scalars().all() == [KITE]
