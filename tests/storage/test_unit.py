"""The unit of work: all or nothing, and no pretence of success."""

from __future__ import annotations

import sqlite3
import traceback
from datetime import timedelta

import pytest
from sqlalchemy import func, insert, select, text

from storage import Archive, Unit, inbox, outbox, people
from storage.errors import Sealed, StorageError, Unavailable
from storage.tables import INBOX, MEDIATORS, METADATA, Row
from tests.databases import Place
from tests.storage.cast import ANA_CHAT, NOW, furnish, participant, prompt


def seen(archive: Archive) -> int:
    with archive.begin() as unit:
        return int(unit.run(select(func.count()).select_from(INBOX)).scalar_one())


def break_a_statement(unit: Unit) -> None:
    unit.run(insert(INBOX).values(update_id=1, seen_at=0))


def test_what_is_not_committed_is_rolled_back(archive: Archive) -> None:
    with archive.begin() as unit:
        inbox.first_sight(unit, [1, 2], NOW)
    with pytest.raises(RuntimeError), archive.begin() as unit:
        inbox.first_sight(unit, [1, 2], NOW)
        raise RuntimeError
    assert seen(archive) == 0
    with archive.begin() as unit:
        inbox.first_sight(unit, [1, 2], NOW)
        unit.commit()
    assert seen(archive) == 2


def test_a_savepoint_undoes_only_its_own_part(archive: Archive) -> None:
    with archive.begin() as unit:
        inbox.first_sight(unit, [1], NOW)
        with unit.savepoint():
            inbox.first_sight(unit, [2], NOW)
            with pytest.raises(RuntimeError), unit.savepoint():
                inbox.first_sight(unit, [3], NOW)
                raise RuntimeError
        with pytest.raises(StorageError), unit.savepoint():
            break_a_statement(unit)
        unit.commit()
    assert seen(archive) == 2


def test_a_unit_with_a_failed_statement_cannot_be_committed(archive: Archive) -> None:
    with archive.begin() as unit:
        inbox.first_sight(unit, [1], NOW)
        with pytest.raises(StorageError):
            break_a_statement(unit)
        with pytest.raises(StorageError, match="nothing was committed"):
            unit.commit()
    assert seen(archive) == 0


def test_a_committed_unit_is_over(archive: Archive) -> None:
    with archive.begin() as unit:
        unit.commit()
        for late in (unit.commit, lambda: inbox.first_sight(unit, [1], NOW), lambda: unit.run(select(INBOX))):
            with pytest.raises(StorageError, match="over"):
                late()


def test_an_error_of_the_database_shows_no_value(archive: Archive) -> None:
    secret = "my-sister-is-in-the-shelter"
    with archive.begin() as unit:
        furnish(unit)
        someone = participant(1, secret)
        people.add(unit, someone, unit.vault.chat_ref(ANA_CHAT))
        with pytest.raises(StorageError) as twice, unit.savepoint():
            people.add(unit, someone, unit.vault.chat_ref(ANA_CHAT))
        with pytest.raises(StorageError) as wrong, unit.savepoint():
            unit.run(insert(MEDIATORS).values(id=secret, name=None, locale=secret, zone="", added_at=0))
        with pytest.raises(StorageError) as nonsense, unit.savepoint():
            unit.run(text(f"SELECT '{secret}' FROM nowhere"))
    for error in (twice, wrong, nonsense):
        shown = "".join(traceback.format_exception(error.value))
        assert secret not in shown
        assert error.value.__suppress_context__


def test_rows_and_values_in_hand_print_nothing(archive: Archive) -> None:
    rows = Row.__subclasses__()
    assert len(rows) == len(METADATA.tables)
    for row in rows:
        made = row.model_construct(**dict.fromkeys(row.model_fields, "my-sister"))
        assert "my-sister" not in f"{made!r}{made}"
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        outbox.put(unit, ana.chat, ana.owner, [prompt("intake-story", secret="my-sister")], NOW)
        (claimed,) = outbox.claim(unit, NOW, 1, timedelta(seconds=1))
        assert "my-sister" not in repr(claimed)
        assert "story" not in repr(ana)


def test_a_locked_database_is_unavailable_and_nothing_is_lost(sqlite_archive: Archive) -> None:
    file = sqlite_archive._engine.url.database
    assert file
    with sqlite_archive.begin() as unit:
        unit.run(text("PRAGMA busy_timeout=50"))
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Unavailable), sqlite_archive.begin():
        raise AssertionError("two writers at once")
    other.rollback()
    with sqlite_archive.begin() as unit:
        inbox.first_sight(unit, [1], NOW)
        unit.commit()
    assert seen(sqlite_archive) == 1


def test_a_full_disk_is_unavailable_and_commits_nothing(sqlite_archive: Archive) -> None:
    with sqlite_archive.begin() as unit:
        pages = unit.run(text("PRAGMA page_count")).scalar_one()
        unit.run(text(f"PRAGMA max_page_count={pages}"))
        with pytest.raises(Unavailable):
            for i in range(1000):
                with unit.savepoint():
                    inbox.set_aside(unit, i, b"x" * 3000, "KeyError", NOW)
        with pytest.raises(StorageError):
            inbox.first_sight(unit, [1], NOW)
            unit.commit()
    with sqlite_archive.begin() as unit:
        unit.run(text("PRAGMA max_page_count=1000000"))
        inbox.first_sight(unit, [2], NOW)
        unit.commit()
    assert seen(sqlite_archive) == 1


def test_a_lost_connection_is_unavailable_and_the_next_unit_works(postgresql_archive: Archive) -> None:
    archive = postgresql_archive
    with archive.begin() as unit:
        inbox.first_sight(unit, [1], NOW)
        pid = unit.run(text("SELECT pg_backend_pid()")).scalar_one()
        with archive.begin() as killer:
            killer.run(text(f"SELECT pg_terminate_backend({pid})"))
        with pytest.raises(Unavailable):
            inbox.first_sight(unit, [2], NOW)
        with pytest.raises(StorageError):
            unit.commit()
    assert seen(archive) == 0
    with archive.begin() as unit:
        pid = unit.run(text("SELECT pg_backend_pid()")).scalar_one()
        inbox.first_sight(unit, [1], NOW)
        with archive.begin() as killer:
            killer.run(text(f"SELECT pg_terminate_backend({pid})"))
        with pytest.raises(Unavailable):
            unit.commit()
    assert seen(archive) == 0


def test_a_row_locked_by_another_worker_is_unavailable_in_the_end(postgresql_archive: Archive) -> None:
    with postgresql_archive.begin() as unit:
        furnish(unit)
        unit.commit()
    from storage import chats

    with postgresql_archive.begin() as first, postgresql_archive.begin() as second:
        ref = first.vault.chat_ref(ANA_CHAT)
        assert chats.find(first, ref)
        second.run(text("SET LOCAL lock_timeout = '50ms'"))
        with pytest.raises(Unavailable):
            chats.find(second, ref)


def test_an_error_of_ours_leaves_the_unit_whole(archive: Archive, place: Place) -> None:
    with archive.begin() as unit:
        _ana, _ = furnish(unit)
        with pytest.raises(Sealed):
            unit.vault.ring(()).open("house", b"", None)  # type: ignore[arg-type]
        inbox.first_sight(unit, [1], NOW)
        unit.commit()
    assert seen(archive) == 1
