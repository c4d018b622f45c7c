"""What is refused at the start: each with its own error and one line, and nothing changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text, update

from storage import Archive, Vault
from storage.errors import (
    Damaged,
    NewerDatabase,
    OlderDatabase,
    Refusal,
    StorageError,
    Unavailable,
    Unwritable,
    WrongMasterKey,
)
from storage.tables import VERSION
from tests.databases import MASTER_KEY, Place


def refused(archive: Archive, kind: type[Refusal]) -> None:
    """Expect that both ways to start are refused, with one line."""
    for start in (archive.verify, archive.migrate):
        with pytest.raises(kind) as refusal:
            start()
        assert "\n" not in str(refusal.value)
        assert str(refusal.value)


def bytes_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.suffix == ".db"}


def test_a_migrated_database_is_accepted(place: Place) -> None:
    archive = place.open()
    archive.verify()
    assert archive.reachable()
    assert archive.migrate() is False
    place.open().verify()


def test_a_wrong_master_key_is_refused(place: Place, tmp_path: Path) -> None:
    before = bytes_in(tmp_path)
    refused(place.open(bytes(32)), WrongMasterKey)
    assert bytes_in(tmp_path) == before


def test_a_missing_key_store_is_refused_and_not_made_anew(place: Place, tmp_path: Path) -> None:
    (tmp_path / "keys.db").unlink()
    refused(place.open(), WrongMasterKey)
    assert not (tmp_path / "keys.db").exists()


def test_another_databases_key_store_is_refused(place: Place, tmp_path: Path) -> None:
    other = Vault(f"sqlite:///{tmp_path / 'other.db'}", MASTER_KEY)
    other.prepare()
    refused(Archive(place.database_url, other), WrongMasterKey)


def test_a_database_newer_than_the_code_is_refused(place: Place) -> None:
    archive = place.open()
    with archive.begin() as unit:
        unit.run(update(VERSION).values(version_num="0999_later"))
        unit.commit()
    refused(archive, NewerDatabase)
    assert not archive.reachable()


def test_a_database_that_is_not_set_up_is_refused_until_migrated(tmp_path: Path) -> None:
    place = Place(f"sqlite:///{tmp_path / 'new' / 'parley.db'}", f"sqlite:///{tmp_path / 'new' / 'keys.db'}")
    archive = place.open()
    with pytest.raises(OlderDatabase, match="parley migrate"):
        archive.verify()
    assert not archive.reachable()
    assert not (tmp_path / "new").exists()
    assert archive.migrate() is True
    archive.verify()
    assert {file.stat().st_mode & 0o077 for file in (tmp_path / "new").glob("*.db")} == {0}


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    place = Place(f"sqlite:///{tmp_path / 'file' / 'parley.db'}", f"sqlite:///{tmp_path / 'keys.db'}")
    with pytest.raises(Unwritable):
        place.open().migrate()
    place = Place(f"sqlite:///{tmp_path / 'parley.db'}", f"sqlite:///{tmp_path / 'file' / 'keys.db'}")
    with pytest.raises(Unwritable):
        place.open().migrate()
    assert not (tmp_path / "parley.db").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(Unwritable):
        Place(f"sqlite:///{tmp_path / 'parley.db'}", f"sqlite:///{tmp_path / 'keys.db'}").open().migrate()
    tmp_path.chmod(0o700)


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "parley.db").mkdir()
    refused(Place(f"sqlite:///{tmp_path / 'parley.db'}", f"sqlite:///{tmp_path / 'keys.db'}").open(), Unwritable)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "parley.db").write_bytes(b"These are my holiday pictures. " * 100)
    refused(Place(f"sqlite:///{tmp_path / 'parley.db'}", f"sqlite:///{tmp_path / 'keys.db'}").open(), Damaged)
    assert (tmp_path / "parley.db").read_bytes().startswith(b"These are")


def test_a_server_that_does_not_answer_is_unavailable(tmp_path: Path) -> None:
    place = Place("postgresql://nobody@127.0.0.1:1/none", f"sqlite:///{tmp_path / 'keys.db'}")
    archive = place.open()
    assert not archive.reachable()
    for start in (archive.verify, archive.migrate):
        with pytest.raises(Unavailable):
            start()
    with pytest.raises(Unavailable), archive.begin():
        pass


@pytest.mark.parametrize("url", ["mysql://x/y", "sqlite://", "sqlite:///:memory:"])
def test_another_kind_of_database_is_refused(url: str, tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        Place(url, f"sqlite:///{tmp_path / 'keys.db'}").open()


def test_sqlite_is_opened_to_survive_a_power_cut_and_to_forget_what_is_deleted(sqlite_archive: Archive) -> None:
    with sqlite_archive.begin() as unit:
        settings = {
            name: unit.run(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "secure_delete")
        }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1}


def test_the_key_store_may_be_on_postgresql_too(postgresql_server: str, tmp_path: Path) -> None:
    engine = create_engine(
        postgresql_server.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        connection.execute(text("CREATE DATABASE parley_keys"))
    keys_url = str(engine.url.set(database="parley_keys").render_as_string(hide_password=False))
    archive = Place(f"sqlite:///{tmp_path / 'parley.db'}", keys_url).open()
    archive.migrate()
    archive.verify()
    with pytest.raises(WrongMasterKey):
        Place(f"sqlite:///{tmp_path / 'parley.db'}", keys_url).open(bytes(32)).verify()
    archive.close()
    with engine.connect() as connection:
        connection.execute(text("DROP DATABASE parley_keys WITH (FORCE)"))
    engine.dispose()
