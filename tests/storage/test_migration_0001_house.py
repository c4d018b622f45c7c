"""The first migration makes exactly the tables of the code, and can be undone."""

from __future__ import annotations

import importlib
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

import storage.migrations
from storage import Archive
from storage.migrations import REVISIONS
from storage.migrations.run import downgrade, upgrade
from storage.tables import METADATA


def test_the_migrated_database_is_the_one_the_code_expects(archive: Archive) -> None:
    with archive._engine.connect() as connection:
        downgrade(connection, "base")  # a new database is not made by migrations: make it by them
        upgrade(connection)
        context = MigrationContext.configure(connection, opts={"compare_type": True, "target_metadata": METADATA})
        assert compare_metadata(context, METADATA) == []
        assert context.get_current_revision() == REVISIONS[-1]
        indexes = {i["name"]: i for t in METADATA.tables for i in inspect(connection).get_indexes(t)}
        expected = {str(i.name): i for t in METADATA.tables.values() for i in t.indexes}
        assert expected.keys() <= indexes.keys()
        for name, index in expected.items():
            partial = index.dialect_options[connection.dialect.name]["where"] is not None
            assert partial == any(key.endswith("_where") for key in indexes[name].get("dialect_options", {})), name


def test_it_can_be_undone_and_done_again(archive: Archive) -> None:
    with archive._engine.connect() as connection:
        downgrade(connection, "base")
        assert set(inspect(connection).get_table_names()) <= {"alembic_version"}
        upgrade(connection, "0001_house")
        house = importlib.import_module("storage.migrations.versions.0001_house")
        assert set(inspect(connection).get_table_names()) == {"alembic_version", *house.TABLES}
        connection.rollback()


def test_the_list_of_revisions_is_the_one_on_disk() -> None:
    scripts = ScriptDirectory(str(Path(storage.migrations.__file__).parent))
    assert tuple(reversed([s.revision for s in scripts.walk_revisions()])) == REVISIONS
