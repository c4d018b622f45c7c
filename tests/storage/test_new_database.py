"""A new database is made in one go; it is the very one the migrations would have made."""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text
from sqlalchemy.engine.interfaces import ReflectedIndex

from storage import Archive
from storage.migrations.run import downgrade, upgrade


def _shape(connection: Connection) -> dict[str, object]:
    """Describe every table as the engine itself does, in no order of columns."""
    seen = inspect(connection)
    shape: dict[str, object] = {}
    for table in seen.get_table_names():
        columns = {
            c["name"]: (str(c["type"]), c["nullable"], str(c["default"]).replace(table, ""))
            for c in seen.get_columns(table)
        }
        unique = sorted(u["column_names"] for u in seen.get_unique_constraints(table))
        indexes = {i["name"]: (i["column_names"], bool(i["unique"]), _partial(i)) for i in seen.get_indexes(table)}
        shape[table] = (columns, seen.get_pk_constraint(table), unique, indexes)
    if connection.dialect.name == "sqlite":
        counted = connection.execute(text("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'"))
        shape["numbered for ever"] = sorted(counted.scalars())
    else:
        options = connection.execute(
            text("SELECT relname, reloptions::text FROM pg_class WHERE reloptions IS NOT NULL AND relkind = 'r'")
        )
        shape["storage options"] = sorted(map(tuple, options))
    return shape


def _partial(index: ReflectedIndex) -> list[str]:
    return [str(value) for name, value in index.get("dialect_options", {}).items() if name.endswith("_where")]


def test_a_new_database_is_the_one_the_migrations_make(archive: Archive) -> None:
    with archive._engine.connect() as connection:
        made_at_once = _shape(connection)
        downgrade(connection, "base")
        connection.execute(text("DROP TABLE alembic_version"))
        upgrade(connection)
        assert _shape(connection) == made_at_once
        connection.rollback()
