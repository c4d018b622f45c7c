"""How a database is opened, and what its errors mean. SQLite and PostgreSQL; one address decides."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from storage.errors import Damaged, StorageError, Unavailable, Unwritable
from storage.tables import suit_postgresql

_PRAGMAS = (
    "PRAGMA busy_timeout=5000",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # WAL with NORMAL may roll back committed work when the power goes
    "PRAGMA secure_delete=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA cache_size=-1000",
)
_POSTGRESQL = "-c lock_timeout=5s -c statement_timeout=30s -c idle_in_transaction_session_timeout=60s"

_TEMPORARY = {  # SQLite's primary result codes
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_INTERRUPT,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
}
_BROKEN = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_LOST = ("08", "25006", "40", "53", "55P03", "57", "58")  # PostgreSQL's SQLSTATE classes that pass by themselves


def address(database_url: str) -> URL:
    """Read an address; `postgresql://` means psycopg 3. Raises StorageError for any other kind, or one that cannot be read."""
    try:
        url = make_url(database_url)
    except (ArgumentError, ValueError):  # its text may quote the password
        raise StorageError("the address of the database cannot be read") from None
    if url.drivername in ("postgresql", "postgres"):
        url = url.set(drivername="postgresql+psycopg")
    if url.drivername not in ("sqlite", "postgresql+psycopg"):
        raise StorageError("the database must be sqlite:///<file> or postgresql://…")
    if url.drivername == "sqlite" and url.database in (None, "", ":memory:"):
        raise StorageError("the SQLite database must be a file")
    return url


def file_of(url: URL) -> Path | None:
    """Return the file of an SQLite database, None for PostgreSQL."""
    return Path(url.database or "") if url.drivername == "sqlite" else None


def engine_for(url: URL) -> Engine:
    """Make an engine without connecting. No error, log or repr of it shows a bound value."""
    if url.drivername == "sqlite":
        engine = create_engine(
            url, hide_parameters=True, paramstyle="named", connect_args={"check_same_thread": False, "timeout": 5}
        )
        event.listen(engine, "connect", _open_sqlite)
        return engine
    suit_postgresql()
    return create_engine(
        url, hide_parameters=True, pool_size=8, connect_args={"connect_timeout": 5, "options": _POSTGRESQL}
    )


def _open_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions begin where we say so, not where the driver guesses
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def make_room(file: Path) -> None:
    """Make the folder and an empty file that only its owner may read. Raises Unwritable."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise Unwritable(f"cannot write the database {file} ({error.strerror})") from None


def translated(error: BaseException) -> StorageError:
    """Say what a driver's error means for the caller, without the driver's text (it may quote a value)."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if isinstance(error, sqlite3.Error):
        return _sqlite(error)
    state = str(getattr(error, "sqlstate", None) or "")
    kind = type(error).__name__
    if kind in ("OperationalError", "InterfaceError") or state.startswith(_LOST):
        return Unavailable(f"the database is not available for the moment ({kind} {state})".replace(" )", ")"))
    return StorageError(f"the database refused a statement ({kind} {state})".replace(" )", ")"))


def _sqlite(error: sqlite3.Error) -> StorageError:
    code = getattr(error, "sqlite_errorcode", None)
    name = getattr(error, "sqlite_errorname", None) or type(error).__name__
    primary = None if code is None else code & 0xFF
    if primary in _BROKEN:
        return Damaged(f"the database file is damaged or not a database ({name})")
    if primary in _TEMPORARY:
        return Unavailable(f"the database is not available for the moment ({name})")
    return StorageError(f"the database refused a statement ({name})")
