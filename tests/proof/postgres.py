"""Houses on a real PostgreSQL: what was put away from SQLite is copied row by row into one database, emptied before each house."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, func, make_url, select, text

from storage import Archive, Vault
from storage.tables import METADATA, OUTBOX
from tests.proof.house import MASTER, House, Opened, PutAway, quick_folder, unpack

_TOGETHER = ", ".join(METADATA.tables)


def on_postgresql(url: str) -> Opened:
    """Say how a house is opened on this database, whose tables are there. One house at a time."""

    @contextmanager
    def opened(away: PutAway | None = None, *, seed: int = 1) -> Iterator[House]:
        assert away is not None
        with quick_folder() as folder:
            unpack(folder, away)
            _fill(_engine(url), folder / "parley.db")
            archive = Archive(url, Vault(f"sqlite:///{folder / 'keys' / 'keys.db'}", MASTER))
            archive.verify()
            house = House(folder, archive=archive, away=replace(away, files=()), seed=seed)
            try:
                yield house
            finally:
                house.close()

    return opened


@cache
def _engine(url: str) -> Engine:
    return create_engine(make_url(url).set(drivername="postgresql+psycopg"))


def _fill(engine: Engine, file: Path) -> None:
    source = create_engine(f"sqlite:///{file}")
    with engine.begin() as to, source.connect() as rows:
        to.execute(text(f"TRUNCATE {_TOGETHER}"))
        for table in METADATA.sorted_tables:
            found = [dict(row) for row in rows.execute(select(table)).mappings()]
            if found:
                to.execute(table.insert(), found)
        _count_on(to)
    source.dispose()


def _count_on(to: Connection) -> None:
    """Let the outbox count on from where it was."""
    last = to.execute(select(func.coalesce(func.max(OUTBOX.c.id), 0))).scalar_one()
    to.execute(text("SELECT setval(pg_get_serial_sequence('outbox', 'id'), :next, false)"), {"next": last + 1})
