"""The third migration adds what a case fixes at its opening, changes nothing that parties agreed to, and can be undone."""

from __future__ import annotations

from sqlalchemy import inspect, select, text

from flows.disclosure import Rules
from storage import Archive, cases
from storage.migrations import REVISIONS
from storage.migrations.run import downgrade, upgrade
from storage.tables import CASES
from tests.storage.cast import KITE, kite

ADDED = {"always_open", "without_source"}


def test_it_adds_its_columns_and_takes_them_away_again(archive: Archive) -> None:
    with archive._engine.connect() as connection:
        downgrade(connection, "0002_disclosure")
        assert not ADDED & {c["name"] for c in inspect(connection).get_columns("cases")}
        upgrade(connection, "0003_law")
        assert {c["name"] for c in inspect(connection).get_columns("cases")} >= ADDED
        connection.rollback()


def test_a_case_opened_before_it_keeps_the_usual_rules(archive: Archive) -> None:
    with archive.begin() as unit:
        assert cases.open(unit, kite())
        unit.commit()
    with archive._engine.connect() as connection:
        downgrade(connection, "0002_disclosure")
        before = connection.execute(text("SELECT id, ref, regime, cooling_hours FROM cases")).one()
        upgrade(connection, "0003_law")
        after = connection.execute(select(*(CASES.c[n] for n in ("id", "ref", "regime", "cooling_hours")))).one()
        assert tuple(after) == tuple(before)
        kept = connection.execute(select(CASES.c.always_open, CASES.c.without_source).where(CASES.c.id == KITE)).one()
        assert tuple(kept) == ("", False)
        upgrade(connection, REVISIONS[-1])
        connection.commit()
    with archive.begin() as unit:
        assert cases.rules(unit, KITE) == Rules()
