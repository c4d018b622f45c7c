"""A database that fails: at one chosen call, with a real driver's error, or because it is really locked or full."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from sqlalchemy import Connection, CursorResult, Executable

from storage import Archive, Unit, Vault, engines
from storage.prepared import Params, Prepared
from tests.proof.house import House, PutAway, quick_folder


class Trouble:
    """Fails the calls numbered in `at`, counted from 1, and while `is_out` every one. `calls`: what was called."""

    def __init__(self, *at: int) -> None:
        self.at = set(at)
        self.is_out = False
        self.calls: list[str] = []

    def strikes(self, call: str) -> bool:
        self.calls.append(call)
        return self.is_out or len(self.calls) in self.at


def busy() -> sqlite3.OperationalError:
    """Make the error of a database that is locked."""
    error = sqlite3.OperationalError("database is locked: a value of somebody's could stand here")
    error.sqlite_errorcode, error.sqlite_errorname = sqlite3.SQLITE_BUSY, "SQLITE_BUSY"
    return error


class FlakyUnit(Unit):
    """A unit whose driver fails when told. A commit may fail before it is done, or after, with nobody told."""

    __slots__ = ("_trouble",)

    def __init__(self, connection: Connection, vault: Vault, trouble: Trouble) -> None:
        super().__init__(connection, vault)
        self._trouble = trouble

    def _strike(self, call: str) -> None:
        if self._trouble.strikes(call):
            raise self._fail(busy()) from None

    def _execute(self, statement: Prepared, params: Params) -> None:
        self._strike("statement")
        super()._execute(statement, params)

    def each(self, statement: Prepared, params: Sequence[Params]) -> None:
        self._strike("statement")
        super().each(statement, params)

    def run(self, statement: Executable, params: Params | None = None) -> CursorResult[*tuple[Any, ...]]:
        self._strike("statement")
        return super().run(statement, params)

    def commit(self) -> None:
        self._strike("commit")
        super().commit()
        self._strike("commit, its answer lost")


@contextmanager
def flaky(away: PutAway, trouble: Trouble) -> Iterator[House]:
    """Open a house whose database fails when told."""
    with quick_folder() as folder:
        house = House(folder, away=away)
        with mock.patch("storage.archive.Unit", lambda connection, vault: FlakyUnit(connection, vault, trouble)):
            try:
                yield house
            finally:
                house.close()


@contextmanager
def impatient(*pragmas: str) -> Iterator[None]:
    """Let databases opened here give up at once instead of after five seconds, and obey these pragmas."""
    quick = tuple("PRAGMA busy_timeout=20" if "busy_timeout" in each else each for each in engines._PRAGMAS)
    with mock.patch.object(engines, "_PRAGMAS", (*quick, *pragmas)):
        yield


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the database of a folder as another process would."""
    with closing(sqlite3.connect(folder / "parley.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def pages(folder: Path) -> int:
    """Count the pages of a database."""
    with closing(sqlite3.connect(folder / "parley.db")) as file:
        return int(file.execute("PRAGMA page_count").fetchone()[0])


__all__ = ["Archive", "FlakyUnit", "Trouble", "busy", "flaky", "impatient", "locked", "pages"]
