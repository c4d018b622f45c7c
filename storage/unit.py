"""One transaction: `with archive.begin() as unit:` rolls back unless `unit.commit()` was reached.

Knows no table but the house's own mark.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Protocol, TypeAlias, cast

from sqlalchemy import Connection, CursorResult, Executable
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from storage.engines import translated
from storage.errors import StorageError
from storage.prepared import SQLITE, Params, Prepared, Value
from storage.vault import Vault

Row: TypeAlias = tuple[Any, ...]


class _Cursor(Protocol):
    @property
    def rowcount(self) -> int: ...

    def execute(self, sql: str, params: Params = ..., /) -> object: ...
    def executemany(self, sql: str, params: Sequence[Params], /) -> object: ...
    def fetchall(self) -> list[Row]: ...
    def fetchone(self) -> Row | None: ...


class Unit:
    """What the query functions work in.

    After any database error it can no longer be committed, unless a savepoint undid it.
    """

    __slots__ = ("_connection", "_cursor", "_driver_errors", "_failed", "_finished", "engine", "vault")

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self.vault = vault
        self.engine = connection.dialect.name
        self._connection = connection
        raw = connection.connection.dbapi_connection
        assert raw is not None
        self._cursor = cast(_Cursor, raw.cursor())
        self._driver_errors: type[Exception] = connection.dialect.loaded_dbapi.Error
        self._failed = False
        self._finished = False

    # --- statements ----------------------------------------------------------------------------------------------

    def rows(self, statement: Prepared, params: Params) -> list[Row]:
        """Run a prepared statement and return its rows."""
        self._execute(statement, params)
        return self._cursor.fetchall()

    def row(self, statement: Prepared, params: Params) -> Row | None:
        """Run a prepared statement and return its first row, or None."""
        self._execute(statement, params)
        return self._cursor.fetchone()

    def changed(self, statement: Prepared, params: Params) -> int:
        """Run a prepared statement and return how many rows it changed."""
        self._execute(statement, params)
        return self._cursor.rowcount

    def each(self, statement: Prepared, params: Sequence[Params]) -> None:
        """Run a prepared statement once for each of the parameter sets (at least one)."""
        self._open()
        bound = [statement.on(self.engine, one) for one in params]
        try:
            self._cursor.executemany(bound[0][0], [all_params for _, all_params in bound])
        except self._driver_errors as error:
            raise self._fail(error) from None

    def run(self, statement: Executable, params: Params | None = None) -> CursorResult[*tuple[Any, ...]]:
        """Run any Core statement. For the paths that are not hot."""
        self._open()
        try:
            return self._connection.execute(statement, params)
        except DBAPIError as error:
            raise self._fail(error) from None

    def columns(self, rows: Sequence[tuple[str | int | None, ...]], *names: str) -> dict[str, Value]:
        """Bind rows for a statement built with `prepared.each`; one value per name in each row."""
        if self.engine == SQLITE:
            return {"rows_json": json.dumps(rows, separators=(",", ":"))}
        return {f"{name}_each": [row[n] for row in rows] for n, name in enumerate(names)}  # type: ignore[misc]

    # --- the transaction -----------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Make everything durable.

        Raises Unavailable if that is not certain; read again before repeating. The unit is over then.
        """
        self._open()
        self._finished = True
        try:
            self._connection.commit()
        except (SQLAlchemyError, self._driver_errors) as error:
            raise self._fail(error) from None

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Undo only what was done inside if it raises; the exception goes on. May be nested."""
        self._say("SAVEPOINT part")
        try:
            yield
        except BaseException:
            self._undo()
            raise
        self._say("RELEASE SAVEPOINT part")

    def _undo(self) -> None:
        """Roll back to the savepoint. If the engine has already rolled back everything, the unit stays failed."""
        with suppress(self._driver_errors):
            self._cursor.execute("ROLLBACK TO SAVEPOINT part")
            self._cursor.execute("RELEASE SAVEPOINT part")
            self._failed = False
            return
        self._failed = True

    def finish(self) -> None:
        """Give up what was not committed and hand the connection back. Never raises."""
        self._finished = True
        with suppress(SQLAlchemyError, self._driver_errors):
            raw = self._connection.connection.dbapi_connection
            if getattr(raw, "closed", False):
                self._connection.invalidate()
                self._connection.engine.dispose()
        with suppress(SQLAlchemyError, self._driver_errors):
            self._connection.close()

    def _execute(self, statement: Prepared, params: Params) -> None:
        self._open()
        try:
            self._cursor.execute(*statement.on(self.engine, params))
        except self._driver_errors as error:
            raise self._fail(error) from None

    def _say(self, sql: str) -> None:
        self._open()
        try:
            self._cursor.execute(sql)
        except self._driver_errors as error:
            raise self._fail(error) from None

    def _open(self) -> None:
        """Refuse once the unit is over, or failed: SQLite may have rolled back already, and would commit what follows."""
        if self._finished:
            raise StorageError("this unit is over")
        if self._failed:
            raise StorageError("a statement of this unit had failed: nothing was committed")

    def _fail(self, error: BaseException) -> StorageError:
        self._failed = True
        return translated(error)
