"""The migration of how people would meet keeps every offer there was, and can be undone."""

from __future__ import annotations

import importlib

from sqlalchemy import inspect

from flows.private import HOUSE
from storage import Archive, slots
from storage.migrations import REVISIONS
from storage.migrations.run import downgrade, upgrade
from tests.storage.cast import furnish
from tests.storage.test_sessions import times

MODULE = importlib.import_module("storage.migrations.versions.0018_day")


def test_an_offer_made_before_it_is_kept_and_says_nothing_of_how(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        slots.offer(unit, times(), run="aaaa000000000012")
        unit.commit()
    with archive._engine.connect() as connection:
        downgrade(connection, MODULE.down_revision)
        assert "format" not in {c["name"] for c in inspect(connection).get_columns("times")}
        upgrade(connection, REVISIONS[-1])
        connection.commit()
    with archive.begin() as unit:
        kept = slots.get(unit, HOUSE, times().id)
        assert kept is not None and (kept.slots, kept.format) == (times().slots, None)
