"""The migration for further questions adds its column, leaves cases as they were, and can be undone."""

from __future__ import annotations

import importlib

from sqlalchemy import inspect, text

from flows.private import HOUSE
from storage import Archive, cases
from storage.migrations.run import downgrade, upgrade
from tests.storage.cast import KITE, kite

MODULE = importlib.import_module("storage.migrations.versions.0009_questions")


def test_it_adds_its_column_and_takes_it_away_again(archive: Archive) -> None:
    with archive._engine.connect() as connection:
        downgrade(connection, MODULE.down_revision)
        assert "questions" not in {c["name"] for c in inspect(connection).get_columns("cases")}
        upgrade(connection, MODULE.revision)
        assert "questions" in {c["name"] for c in inspect(connection).get_columns("cases")}
        connection.rollback()


def test_a_case_opened_before_it_asks_what_is_usual(archive: Archive) -> None:
    with archive.begin() as unit:
        assert cases.open(unit, kite())
        unit.commit()
    with archive._engine.connect() as connection:
        downgrade(connection, MODULE.down_revision)
        upgrade(connection, MODULE.revision)
        assert connection.execute(text("SELECT questions FROM cases")).scalar_one() == ""
        connection.rollback()
    with archive.begin() as unit:
        case = cases.get(unit, HOUSE, KITE)
    assert case is not None
    assert case.questions == frozenset()
