"""The migration of the living briefing adds a moment and a table, keeps every version there was, and can be undone."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import inspect, text

from flows.private import HOUSE
from storage import Archive, briefings
from storage.migrations import REVISIONS
from storage.migrations.run import downgrade, upgrade
from tests.storage.cast import KITE, NOW, furnish


def test_a_version_made_before_it_is_kept_and_counts_as_never_handed_over(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        briefings.put(unit, KITE, "b1", b"one", NOW)
        unit.commit()
    with archive._engine.connect() as connection:
        downgrade(connection, "0013_sessions")
        assert not inspect(connection).has_table("jottings")
        assert "handed_at" not in {c["name"] for c in inspect(connection).get_columns("briefings")}
        upgrade(connection, REVISIONS[-1])
        connection.commit()
        assert connection.execute(text("SELECT count(*) FROM jottings")).scalar_one() == 0
    with archive.begin() as unit:
        kept = briefings.get(unit, HOUSE, "b1")
        assert kept is not None and (kept.body, kept.handed_at) == (b"one", None)
        assert briefings.seen(unit, KITE, NOW + timedelta(days=1)) is None
