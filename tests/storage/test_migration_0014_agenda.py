"""The migration for the agenda makes its tables, and can be undone."""

from __future__ import annotations

import importlib

from sqlalchemy import inspect

from storage import Archive
from storage.migrations import REVISIONS
from storage.migrations.run import downgrade, upgrade

MODULE = importlib.import_module("storage.migrations.versions.0014_agenda")


def test_it_makes_its_tables_and_drops_them_again(archive: Archive) -> None:
    with archive._engine.connect() as connection:
        downgrade(connection, MODULE.down_revision)
        assert not any(inspect(connection).has_table(name) for name in MODULE.TABLES)
        upgrade(connection, REVISIONS[-1])
        assert all(inspect(connection).has_table(name) for name in MODULE.TABLES)
        connection.rollback()
