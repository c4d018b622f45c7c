"""Databases full of parked runs: one person's real rows, taken from the real path, sealed anew for each of a million others.

What a parked person leaves behind: a chat, a run at its second question, one statement, one message noted. Updates seen and
messages sent are swept after a few days, so those tables stay as empty as they would be.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import psycopg

from bench.postgres import Server, plain
from bench.turns import Turns, message
from storage import Archive, Vault, chats, runs, statements
from storage.keys import HOUSE_KEY

FIRST_CHAT = 10_000_000
MASTER_KEY = bytes(range(32))
TABLES = ("chats", "runs", "statements", "messages")
_BATCH = 5_000

Cell = str | int | bytes | bool | None
Columns = dict[str, tuple[str, ...]]  # table -> its columns
Person = tuple[tuple[Cell, ...], ...]  # one row for each of TABLES


@dataclass(frozen=True, slots=True)
class Lot:
    """A database with so many parked runs, of the people with the chat ids FIRST_CHAT, FIRST_CHAT + 1, …"""

    engine: str
    size: int
    database_url: str
    home: Path

    def open(self) -> Archive:
        """Open it as the house would."""
        return Archive(self.database_url, Vault(f"sqlite:///{self.home / 'keys' / 'keys.db'}", MASTER_KEY))


def lots(folder: Path, server: Server | None, sizes: Sequence[int]) -> list[Lot]:
    """Make databases of these sizes on SQLite, and on PostgreSQL if there is a server. The people of a small one are also in the larger."""
    seed = _seed(folder / "seed")
    made = [_empty(folder / f"sqlite-{size}", seed, "sqlite", size, "") for size in sizes]
    if server is not None:
        made += [
            _empty(folder / f"postgresql-{size}", seed, "postgresql", size, server.database(f"parked_{size}"))
            for size in sizes
        ]
    columns, people = _people(seed, max(sizes))
    fillers = [(_Sqlite if lot.engine == "sqlite" else _Postgresql)(lot, columns) for lot in made]
    done, busy = 0, list[Future[None]]()
    with ThreadPoolExecutor(len(fillers)) as threads:
        while batch := list(islice(people, _BATCH)):
            _all(busy)
            busy = [threads.submit(f.put, batch[: f.lot.size - done]) for f in fillers if done < f.lot.size]
            done += len(batch)
        _all(busy)
        _all([threads.submit(filler.finish) for filler in fillers])
    os.sync()  # or the disk would still be busy with it while something else is measured
    return made


def _all(futures: list[Future[None]]) -> None:
    for future in futures:
        future.result()


def _seed(home: Path) -> Lot:
    """Let one person come in and answer the first question, the real way; then take the run out of everybody's hands."""
    lot = Lot("sqlite", 1, f"sqlite:///{home / 'parley.db'}", home)
    home.mkdir()
    archive = lot.open()
    archive.migrate()
    turns = Turns(archive)
    for number, text in enumerate(("/start", "An answer that was given long ago, before the telephone was put away.")):
        turns.receive([message(number + 1, FIRST_CHAT, text)])
        turns.deliver()
    archive.close()
    return lot


def _empty(home: Path, seed: Lot, engine: str, size: int, url: str) -> Lot:
    (home / "keys").mkdir(parents=True)
    shutil.copy(seed.home / "keys" / "keys.db", home / "keys" / "keys.db")
    (home / "master.key").write_text(MASTER_KEY.hex())
    lot = Lot(engine, size, url or f"sqlite:///{home / 'parley.db'}", home)
    archive = lot.open()
    archive.migrate()
    archive.close()
    return lot


def _people(seed: Lot, count: int) -> tuple[Columns, Iterator[Person]]:
    """Read the seed's rows and yield them for one person after another, with ids and seals of their own."""
    file = sqlite3.connect(seed.home / "parley.db")
    file.row_factory = sqlite3.Row
    rows = {table: dict(file.execute(f"SELECT * FROM {table}").fetchone()) for table in TABLES}
    columns = {table: tuple(row) for table, row in rows.items()}
    file.close()
    return columns, _copies(seed, rows, count)


def _copies(seed: Lot, rows: dict[str, dict[str, Cell]], count: int) -> Iterator[Person]:
    vault = Vault(f"sqlite:///{seed.home / 'keys' / 'keys.db'}", MASTER_KEY)
    ring = vault.ring((HOUSE_KEY,))
    chat, run, said, note = (rows[table] for table in TABLES)
    kind, scope = said["kind"], said["scope"]
    of_run = ring.open(HOUSE_KEY, run["body"], runs._aad("", 0, run["id"]))
    of_said = ring.open(HOUSE_KEY, said["body"], statements._Ledger("", 0, "", run["id"]).aad(said["id"], kind, scope))
    old_id = str(run["id"]).encode()
    for number in range(FIRST_CHAT, FIRST_CHAT + count):
        ref = vault.chat_ref(number)
        run_id, said_id = os.urandom(8).hex(), os.urandom(8).hex()
        body = ring.seal(HOUSE_KEY, of_run.replace(old_id, run_id.encode()), runs._aad("", 0, run_id))
        words = ring.seal(HOUSE_KEY, of_said, statements._Ledger("", 0, "", run_id).aad(said_id, kind, scope))
        address = ring.seal(HOUSE_KEY, number.to_bytes(8, signed=True), chats._aad(ref), bucket=16)
        yield (
            tuple({**chat, "ref": ref, "chat_id": address, "run": run_id}.values()),
            tuple({**run, "id": run_id, "chat": ref, "body": body}.values()),
            tuple({**said, "id": said_id, "ledger": run_id, "run": run_id, "body": words}.values()),
            tuple({**note, "lane": ref, "slot": f"{run_id}:2"}.values()),
        )
    vault.close()


class _Sqlite:
    """Fills an SQLite file as fast as it goes: no journal, indexes made afterwards."""

    def __init__(self, lot: Lot, columns: Columns) -> None:
        self.lot = lot
        self._file = sqlite3.connect(lot.home / "parley.db", isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-1000000", "locking_mode=EXCLUSIVE"):
            self._file.execute(f"PRAGMA {pragma}")
        self._indexes = self._file.execute(
            "SELECT name, sql FROM sqlite_master WHERE type='index' AND sql IS NOT NULL"
        ).fetchall()
        for name, _ in self._indexes:
            self._file.execute(f"DROP INDEX {name}")
        self._inserts = [
            f"INSERT INTO {table} ({','.join(names)}) VALUES ({','.join('?' * len(names))})"
            for table, names in columns.items()
        ]

    def put(self, people: list[Person]) -> None:
        self._file.execute("BEGIN")
        for number, insert in enumerate(self._inserts):
            self._file.executemany(insert, [person[number] for person in people])
        self._file.execute("COMMIT")

    def finish(self) -> None:
        for _, sql in self._indexes:
            self._file.execute(sql)
        self._file.execute("ANALYZE")
        self._file.close()


class _Postgresql:
    """Fills a PostgreSQL database with COPY; keys and indexes are made afterwards."""

    def __init__(self, lot: Lot, columns: Columns) -> None:
        self.lot = lot
        self._connection = psycopg.connect(plain(lot.database_url), autocommit=True)
        self._connection.execute("SET synchronous_commit = off")
        self._again: list[str] = []
        for table in columns:
            keys = self._connection.execute(
                "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = %s::regclass AND contype IN ('p', 'u')",
                [table],
            ).fetchall()
            indexes = self._connection.execute(
                "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = %s", [table]
            ).fetchall()
            for name, text in keys:
                self._connection.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
                self._again.append(f"ALTER TABLE {table} ADD CONSTRAINT {name} {text}")
            for name, text in indexes:
                if name not in dict(keys):
                    self._connection.execute(f"DROP INDEX {name}")
                    self._again.append(text)
        self._copies = [f"COPY {table} ({','.join(names)}) FROM STDIN" for table, names in columns.items()]
        self._whole = [{n for n, name in enumerate(names) if name == "incoming"} for names in columns.values()]

    def put(self, people: list[Person]) -> None:
        for number, copy in enumerate(self._copies):
            lines = "".join(_line(person[number], self._whole[number]) for person in people)
            with self._connection.cursor().copy(copy) as writer:
                writer.write(lines)

    def finish(self) -> None:
        self._connection.execute("SET maintenance_work_mem = '256MB'")
        for statement in self._again:
            self._connection.execute(statement)
        self._connection.execute("VACUUM ANALYZE")
        self._connection.execute("CHECKPOINT")
        self._connection.close()


def _line(row: tuple[Cell, ...], yes_no: set[int]) -> str:
    return "\t".join(["ft"[bool(cell)] if n in yes_no else _cell(cell) for n, cell in enumerate(row)]) + "\n"


def _cell(cell: Cell) -> str:
    if isinstance(cell, bytes):
        return "\\\\x" + cell.hex()
    return "\\N" if cell is None else str(cell)
