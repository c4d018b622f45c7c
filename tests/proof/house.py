"""A house for proofs: it can be put away and taken out again, its time stops wherever something is due, and it says
what one person could observe."""

from __future__ import annotations

import os
import pickle
import random
import shutil
import sqlite3
import tempfile
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Protocol
from unittest import mock

from sqlalchemy import func, select
from sqlalchemy.sql import ClauseElement

from bot.channel import tokens
from bot.gate import Raw, keep_time, retry_aside
from bot.present.pdf import Typesetter
from bot.sandbox.standin import StandIn
from bot.sandbox.wire import Button, Keyboard, Person
from bot.sandbox.world import Seen
from bot.service import receive
from bot.service.context import Toast, Visit
from bot.service.receive import Received
from bot.service.swap import LOOK
from flows.say import Press
from storage import Archive, Vault, files, outbox, reminders
from storage.prepared import Prepared
from storage.tables import CASES, RETENTIONS, SET_ASIDE, SWAPS
from storage.times import moment
from tests.world import World

MASTER = b"k" * 32
_COMPILED: dict[object, object] = {}  # statements are compiled once for all houses, not once for each


def _next_due(_engine: str) -> ClauseElement:
    """Say when an update is tried again, an exchange ends, a mediator is told of an erasure, a case is erased, all should have joined."""
    waiting, running, left = SET_ASIDE.c.state == "waiting", SWAPS.c.state == "running", RETENTIONS.c.state != "gone"
    firsts = (
        select(func.min(SET_ASIDE.c.next_try)).where(waiting),
        select(func.min(SWAPS.c.deadline)).where(running),
        *(select(func.min(RETENTIONS.c[name])).where(left) for name in ("told_at", "due_at")),
        select(func.min(CASES.c.join_due)),
    )
    return select(*(first.scalar_subquery() for first in firsts))


_NEXT_DUE = Prepared(_next_due)


class ChanceWithMemory:
    """Repeatable ids and codes whose state can be put away."""

    def __init__(self, seed: int, state: object = None) -> None:
        self._random = random.Random(seed)
        if state is not None:
            self.restore(state)

    def state(self) -> object:
        return self._random.getstate()

    def restore(self, state: object) -> None:
        self._random.setstate(state)  # type: ignore[arg-type]

    def new_id(self) -> str:
        return f"{self._random.getrandbits(64):016x}"

    def token(self) -> str:
        return urlsafe_b64encode(self._random.randbytes(24)).decode()

    def code(self) -> str:
        return f"{self._random.randrange(1_000_000):06d}"

    def pick(self, count: int) -> int:
        return self._random.randrange(count)


@dataclass(frozen=True)
class PutAway:
    """A house at rest: the files of its archive, Telegram, and what the process remembered."""

    files: tuple[tuple[str, bytes], ...]
    standin: bytes  # pickled: many times quicker to take out again than a deep copy
    chance: object
    offset: int
    links: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()


class Tripped(Exception):
    """A fault in the middle of an update, as a test plans it."""


class House(World):
    """A world in a folder of its own. Nothing of it lives longer than its block."""

    links: list[str]
    codes: list[str]

    def __init__(
        self,
        folder: Path,
        *,
        archive: Archive | None = None,
        away: PutAway | None = None,
        standin: StandIn | None = None,
        seed: int = 1,
    ) -> None:
        self.folder = folder
        if away is not None:
            unpack(folder, away)
            standin = pickle.loads(away.standin)
        chance = ChanceWithMemory(seed, away.chance if away else None)
        archive = archive or open_archive(folder)
        archive._engine = archive._engine.execution_options(compiled_cache=_COMPILED)
        super().__init__(archive, standin=standin, chance=chance)
        self.documents.__dict__["_typesetter"] = the_typesetter()
        self._offset = away.offset if away else 0
        self.links = list(away.links) if away else []
        self.first_links = tuple(self.links)
        self.codes = list(away.codes) if away else []
        self.failed: list[str] = []
        self._pressed: dict[tuple[int, str], Press | None] = {}
        self.trips: set[int] = set()  # chats whose next update fails when all of its work is done, once

    def take(self, batch: list[Raw]) -> Received:
        if not self.trips:
            received = super().take(batch)
        else:
            with mock.patch.object(receive, "_route", self._tripping(receive._route)):
                received = super().take(batch)
        self.failed += [error for _, error in received.failed if error != Tripped.__name__]
        return received

    def _tripping(self, route: Callable[[Visit], Toast]) -> Callable[[Visit], Toast]:
        def trip(visit: Visit) -> Toast:
            toast = route(visit)
            if visit.incoming.chat_id in self.trips:
                self.trips.discard(visit.incoming.chat_id)
                raise Tripped
            return toast

        return trip

    def send_all(self) -> None:
        """Deliver what waits, without asking for updates."""
        marks = self.deliver()
        while marks:
            marks = self.deliver(marks)

    def put_away(self) -> PutAway:
        """Copy everything as it is now; nothing may be on the way."""
        assert isinstance(self.chance, ChanceWithMemory)
        with closing(sqlite3.connect(self.folder / "parley.db")) as file:
            file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        state, standin = self.chance.state(), pickle.dumps(self.standin)
        return PutAway(_read(self.folder), standin, state, self._offset, tuple(self.links), tuple(self.codes))

    def pass_to(self, at: datetime) -> None:
        """Let time pass, stopping wherever something is due, as a running house would."""
        while self.now < at:
            self.settle()
            due = self.next_due()
            if due is None or due > at:
                self.clock.forward(at - self.now)
                return
            self.clock.forward(max(due, self.now) - self.now)
            retry_aside(self.archive, self.house, self.now)
            keep_time(self.archive, self.house, self.now)
            before = self.next_due()
            self.settle()
            if self.next_due() == before:  # a reminder that was not said at its claim has put an alarm in its place
                self.settle()
            assert self.next_due() != before or before is None or before > self.now, "something due is never done"

    def next_due(self) -> datetime | None:
        """Say when the house next does something by itself."""
        with self.archive.begin() as unit:
            sends, fetches, reminds = outbox.next_due(unit, self.now), files.next_due(unit), reminders.next_due(unit)
            ((again, ends, *kept),) = unit.rows(_NEXT_DUE, {})
        closes = moment(ends) + LOOK if ends is not None else None  # an exchange nobody opened
        found = (sends, moment(again), closes, fetches, reminds, *(moment(at) for at in kept))
        return min((at for at in found if at is not None), default=None)

    def press(self, who: Person, button: Button) -> Press | None:
        known = (who.id, button.data)
        if known not in self._pressed:  # whoever looks over a phone looks at every button again
            self._pressed[known] = tokens.open_press(self.archive.vault.press_key(), *known)
        return self._pressed[known]

    def observed(self, who: Person) -> tuple[Seen, ...]:
        """List all that the owner of a phone could observe: times, ids, words, styles, files, and what buttons mean.

        A button's data is the sealed (deed, reference, code, visit) of one chat. The reference is a fresh random id, in a
        running house drawn from the system and independent of everything; here all draws come from one seed, so other
        people's draws would shift it. It is named by its order of appearance in this chat, and everything else of the
        data is compared; that the bytes are a function of these four and the chat is asserted here.
        """
        known: dict[bytes, int] = {}
        seen = self.standin.transcript(who, data=True)
        return tuple(replace(each, keyboard=self._plainly(who, each.keyboard, known)) for each in seen)

    def _plainly(self, who: Person, keyboard: Keyboard, known: dict[bytes, int]) -> Keyboard:
        return tuple(tuple(replace(b, data=self._meaning(who, b, known)) for b in row) for row in keyboard)

    def _meaning(self, who: Person, button: Button, known: dict[bytes, int]) -> str:
        press = self.press(who, button)
        if press is None:
            return button.data
        assert tokens.seal_press(self.archive.vault.press_key(), who.id, press) == button.data
        number = known.setdefault(press.ref, len(known))
        return f"{press.deed.name} ref {number} of {len(press.ref)} bytes, code {press.code}, visit {press.visit}"


def open_archive(folder: Path) -> Archive:
    """Open the archive of a folder, setting it up if need be."""
    archive = Archive(f"sqlite:///{folder / 'parley.db'}", Vault(f"sqlite:///{folder / 'keys' / 'keys.db'}", MASTER))
    archive.migrate()
    return archive


@cache
def the_typesetter() -> Typesetter:
    """Read the fonts once."""
    return Typesetter()


@contextmanager
def quick_folder() -> Iterator[Path]:
    """Lend a folder in memory where there is one: a proof opens thousands of houses."""
    memory = Path("/dev/shm")
    where = memory if memory.is_dir() and os.access(memory, os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="parley-proof-", dir=where))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Opened(Protocol):
    """How a house is opened: on which engine."""

    def __call__(self, away: PutAway | None = None, *, seed: int = 1) -> AbstractContextManager[House]: ...


@contextmanager
def a_house(away: PutAway | None = None, *, seed: int = 1) -> Iterator[House]:
    """Open a house, as it was put away or new, in a folder of its own."""
    with quick_folder() as folder:
        house = House(folder, away=away, seed=seed)
        try:
            yield house
        finally:
            house.close()


def _read(folder: Path) -> tuple[tuple[str, bytes], ...]:
    found = sorted(p for p in folder.rglob("*") if p.is_file() and not p.name.endswith("-shm"))
    return tuple((str(p.relative_to(folder)), p.read_bytes()) for p in found)


def unpack(folder: Path, away: PutAway) -> None:
    """Write the files of a house that was put away into a folder."""
    for name, data in away.files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
