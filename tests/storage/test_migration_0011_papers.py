"""The migration for papers adds its tables and can be undone."""

from __future__ import annotations

import importlib

from sqlalchemy import inspect

from storage import Archive
from storage.migrations.run import downgrade, upgrade

MODULE = importlib.import_module("storage.migrations.versions.0011_papers")


def test_it_adds_its_tables_and_takes_them_away_again(archive: Archive) -> None:
    with archive._engine.connect() as connection:
        downgrade(connection, MODULE.down_revision)
        assert not set(MODULE.TABLES) & set(inspect(connection).get_table_names())
        upgrade(connection, MODULE.revision)
        assert set(inspect(connection).get_table_names()) >= set(MODULE.TABLES)
        connection.rollback()
