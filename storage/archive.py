"""The database as a whole: opening units, setting it up, checking at the start that it is ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, inspect, select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from storage.engines import address, engine_for, file_of, make_room, translated
from storage.errors import NewerDatabase, OlderDatabase, Sealed, StorageError, Unavailable, Unwritable, WrongMasterKey
from storage.keys import HOUSE_KEY, Aad
from storage.migrations import REVISIONS
from storage.migrations.fresh import create
from storage.prepared import SQLITE
from storage.tables import HOUSE, VERSION
from storage.unit import Unit
from storage.vault import Vault

_MARK = Aad("", 0, "house", "mark", "value")


class Archive:
    """One database with its key store. One per process; units may be opened from any thread."""

    def __init__(self, database_url: str, vault: Vault) -> None:
        self.vault = vault
        self._url = address(database_url)
        self._engine = engine_for(self._url)

    @contextmanager
    def begin(self) -> Iterator[Unit]:
        """Open a unit; on SQLite it is the only writer until it ends.

        Rolls back unless committed. Raises Unavailable.
        """
        unit = Unit(self._connect(), self.vault)
        try:
            yield unit
        finally:
            unit.finish()

    def reachable(self) -> bool:
        """Say whether the database answers and is of this version."""
        try:
            self._check_version(self._version())
        except StorageError:
            return False
        return True

    def verify(self) -> None:
        """Check that the database may be used: set up, of this version, ours. Raises a Refusal; changes nothing."""
        self._check_version(self._version())
        self.vault.prepare(make=False)
        self._writable()
        with self.begin() as unit:
            _check_mark(unit)

    def migrate(self) -> bool:
        """Set up or upgrade database and key store; say whether anything was done.

        Raises a Refusal, and has changed nothing then.
        """
        version = self._version()
        if version is not None:
            if version == REVISIONS[-1]:
                self.verify()
                return False
            self._check_known(version)
        self.vault.prepare(make=version is None)
        if file := file_of(self._url):
            make_room(file)
        self._writable()
        self._set_up(self._alembic if version else create, make_mark=version is None)
        return True

    def leave_no_traces(self) -> None:
        """Write deletions through to the file and empty the log beside it: on SQLite it may still hold what was deleted."""
        if self._url.drivername == SQLITE:
            with self._engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the connections of database and key store."""
        self._engine.dispose()
        self.vault.close()

    # --- inside --------------------------------------------------------------------------------------------------

    def _connect(self) -> Connection:
        connection = None
        try:
            connection = self._engine.connect()
            connection.begin()  # or a commit would do nothing after statements on the driver's own cursor
            if self._url.drivername == SQLITE:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            return connection
        except DBAPIError as error:
            if connection is not None:
                connection.close()
            raise translated(error) from None
        except SQLAlchemyError:  # no connection became free in time
            raise Unavailable("the database has no free connection") from None

    def _version(self) -> str | None:
        """Read the revision, None for a database that is not set up."""
        file = file_of(self._url)
        if file and not file.exists():
            return None
        try:
            with self._engine.connect() as connection:
                if not inspect(connection).has_table(VERSION.name):
                    return None
                return connection.execute(select(VERSION.c.version_num)).scalar_one_or_none()
        except DBAPIError as error:
            raise _at_start(error) from None

    def _check_known(self, version: str) -> None:
        if version not in REVISIONS:
            raise NewerDatabase(f"the database is newer than this version of Parley (its revision is {version})")

    def _check_version(self, version: str | None) -> None:
        if version is None:
            raise OlderDatabase("the database is not set up; run: parley migrate")
        self._check_known(version)
        if version != REVISIONS[-1]:
            raise OlderDatabase(f"the database is at revision {version}; run: parley migrate")

    def _writable(self) -> None:
        try:
            with self._engine.connect() as connection:
                if self._url.drivername == SQLITE:
                    connection.exec_driver_sql("BEGIN IMMEDIATE")
                    connection.exec_driver_sql("PRAGMA user_version=1")  # a write that changes nothing we use
                    connection.rollback()
        except DBAPIError as error:
            raise _at_start(error) from None

    @staticmethod
    def _alembic(connection: Connection) -> None:
        from storage.migrations.run import upgrade  # Alembic is loaded only where there is something to upgrade

        upgrade(connection)

    def _set_up(self, change: Callable[[Connection], None], *, make_mark: bool) -> None:
        """Change the tables and prove the mark in one transaction: whoever starts at the same time sees all of it or nothing."""
        try:
            with self._engine.connect() as connection:
                if self._url.drivername == SQLITE:
                    connection.exec_driver_sql("BEGIN IMMEDIATE")
                change(connection)
                _check_mark(Unit(connection, self.vault), make=make_mark)
                connection.commit()
        except DBAPIError as error:
            raise _at_start(error) from None


def _check_mark(unit: Unit, *, make: bool = False) -> None:
    """Prove that the key store is the one of this database: the mark opens with its house key."""
    ring = unit.vault.ring((HOUSE_KEY,))
    sealed: Any = unit.run(select(HOUSE.c.value).where(HOUSE.c.name == "mark")).scalar_one_or_none()
    if sealed is None and make:
        unit.run(HOUSE.insert().values(name="mark", value=ring.seal(HOUSE_KEY, b"parley", _MARK)))
        return
    try:
        if sealed is None or ring.open(HOUSE_KEY, bytes(sealed), _MARK) != b"parley":
            raise WrongMasterKey("the database carries no mark of this key store")
    except Sealed:
        raise WrongMasterKey("the key store is not the one of this database") from None


def _at_start(error: DBAPIError) -> StorageError:
    name = getattr(error.orig, "sqlite_errorname", "")
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN")):
        return Unwritable(f"the database cannot be written ({name})")
    return translated(error)
