"""The second migration adds the tables of disclosure, loses nothing, and can be undone."""

from __future__ import annotations

import importlib

from sqlalchemy import inspect, select, text

from storage import Archive, cases
from storage.migrations.run import downgrade, upgrade
from storage.tables import CASES
from tests.storage.cast import KITE, kite

DISCLOSURE = set(importlib.import_module("storage.migrations.versions.0002_disclosure").TABLES)


def test_it_adds_its_tables_and_takes_them_away_again(archive: Archive) -> None:
    with archive._engine.connect() as connection:
        downgrade(connection, "0001_house")
        assert not DISCLOSURE & set(inspect(connection).get_table_names())
        assert "cooling_hours" not in {c["name"] for c in inspect(connection).get_columns("cases")}
        upgrade(connection, "0002_disclosure")
        assert set(inspect(connection).get_table_names()) >= DISCLOSURE
        connection.rollback()


def test_a_case_opened_before_it_keeps_everything_and_gets_a_day_to_think_it_over(archive: Archive) -> None:
    with archive.begin() as unit:
        assert cases.open(unit, kite())
        unit.commit()
    with archive._engine.connect() as connection:
        downgrade(connection, "0001_house")
        before = connection.execute(text("SELECT id, ref, title, state, opened_at FROM cases")).one()
        upgrade(connection, "0002_disclosure")
        after = connection.execute(select(*(CASES.c[n] for n in ("id", "ref", "title", "state", "opened_at")))).one()
        assert tuple(map(bytes_or_self, after)) == tuple(map(bytes_or_self, before))
        assert connection.execute(select(CASES.c.cooling_hours).where(CASES.c.id == KITE)).scalar_one() == 24
        connection.rollback()


def bytes_or_self(value: object) -> object:
    return bytes(value) if isinstance(value, memoryview) else value
