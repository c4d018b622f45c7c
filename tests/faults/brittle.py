"""A house that dies at the k-th call of a port, as if its process were killed, and is opened again from what is on disk.

A port call is whatever leaves the process or comes back: the beginning of a transaction, a statement, a commit, a key
written or destroyed, a request to Telegram. Where a call lasts, both its sides are points: killed before it, and
killed after it was carried out but before anybody here knew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from unittest import mock

from sqlalchemy import Connection, CursorResult, Executable
from telegram.request import BaseRequest, RequestData

from bot.gate import Raw, finish_erasures, take_over
from bot.sandbox.inprocess import StandInRequest
from bot.sandbox.standin import StandIn
from storage import Archive, Unit, Vault
from storage.prepared import Params, Prepared
from tests.proof.house import House, PutAway, quick_folder

SENDS = ("sendMessage", "sendDocument", "sendPhoto", "sendVoice")


class Killed(BaseException):
    """The process ends here. No handler of the house may see it as an error."""


@dataclass
class Fuse:
    """Counts port calls and kills at the one numbered `at` (0: never). Once dead, nothing leaves the process any more.

    unmarked: whether Telegram has taken a message which the archive does not know to be sent: the named window.
    """

    at: int = 0
    count: int = 0
    dead: bool = False
    point: str = ""
    unmarked: bool = False
    calls: list[str] = field(default_factory=list)

    def touch(self, call: str) -> None:
        if self.dead:
            raise Killed
        self.count += 1
        self.calls.append(call)
        if self.count == self.at:
            self.dead, self.point = True, call
            raise Killed


class BrittleUnit(Unit):
    """A unit whose every statement and commit is a port call."""

    __slots__ = ("_fuse",)

    def __init__(self, connection: Connection, vault: Vault) -> None:
        assert isinstance(vault, BrittleVault)
        self._fuse = vault.fuse
        try:
            self._fuse.touch("begin")
        except Killed:
            connection.close()  # with the process its connections are gone
            raise
        super().__init__(connection, vault)

    def _execute(self, statement: Prepared, params: Params) -> None:
        self._fuse.touch("statement")
        super()._execute(statement, params)

    def each(self, statement: Prepared, params: Sequence[Params]) -> None:
        self._fuse.touch("statement")
        super().each(statement, params)

    def run(self, statement: Executable, params: Params | None = None) -> CursorResult[*tuple[Any, ...]]:
        self._fuse.touch("statement")
        return super().run(statement, params)

    def commit(self) -> None:
        self._fuse.touch("before the commit")
        super().commit()
        self._fuse.unmarked = False
        self._fuse.touch("after the commit")


class BrittleVault(Vault):
    """A key store whose every write is a port call."""

    fuse: Fuse

    def _make(self, owner: str) -> None:
        self.fuse.touch("before a key is made")
        super()._make(owner)
        self.fuse.touch("after a key was made")

    def destroy(self, prefix: str, now: datetime) -> int:
        self.fuse.touch("before a key is destroyed")
        gone = super().destroy(prefix, now)
        self.fuse.touch("after a key was destroyed")
        return gone


class BrittleRequest(StandInRequest):
    """A line to Telegram of which either end may be gone."""

    __slots__ = ("_fuse",)

    def __init__(self, standin: StandIn, fuse: Fuse) -> None:
        super().__init__(standin)
        self._fuse = fuse

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        name = url.rpartition("/")[2]
        self._fuse.touch(f"before {name}")
        status, body = await super().do_request(url, method, request_data)
        self._fuse.unmarked = self._fuse.unmarked or (name in SENDS and status == 200)
        self._fuse.touch(f"after {name}")
        return status, body


class BrittleHouse(House):
    """A house on a fuse. `standin`: Telegram itself, which goes on when the house dies."""

    def __init__(
        self, folder: Path, fuse: Fuse, *, away: PutAway | None = None, standin: StandIn | None = None, seed: int = 1
    ) -> None:
        self.fuse = fuse
        vault = BrittleVault(f"sqlite:///{folder / 'keys' / 'keys.db'}", b"k" * 32)
        vault.fuse = fuse
        archive = Archive(f"sqlite:///{folder / 'parley.db'}", vault)
        super().__init__(folder, archive=archive, away=away, standin=standin, seed=seed)

    def request(self) -> BaseRequest:
        return BrittleRequest(self.standin, self.fuse)

    def fetch(self) -> list[Raw]:
        self.fuse.touch("before getUpdates")
        batch = super().fetch()
        self.fuse.touch("after getUpdates")
        return batch

    def start(self) -> None:
        """Do what the house does when its process starts."""
        self.archive.migrate()
        finish_erasures(self.archive, self.now)
        take_over(self.archive, self.now)


@contextmanager
def brittle() -> Iterator[None]:
    """Let the units of brittle houses be brittle."""

    def unit(connection: Connection, vault: Vault) -> Unit:
        return BrittleUnit(connection, vault) if isinstance(vault, BrittleVault) else Unit(connection, vault)

    with mock.patch("storage.archive.Unit", unit):
        yield


Doing = Callable[[House], None]
PATIENCE = timedelta(seconds=5)  # far less than a lease: whoever starts takes over at once


@dataclass
class Struck:
    """What became of a house that was killed: the points, how many of them in the window, and the house at rest again."""

    points: list[str]
    in_window: int
    house: BrittleHouse


@contextmanager
def struck(away: PutAway, act: Doing, *kills: int) -> Iterator[Struck | None]:
    """Let people act on a house put away, kill it at each of these calls in turn (the later ones while it recovers), and
    run it to rest. None if it came to rest before a kill was due."""
    with quick_folder() as folder, brittle():
        points: list[str] = []
        in_window = 0
        house = BrittleHouse(folder, Fuse(), away=away)
        try:
            act(house)
            for n, kill in enumerate([*kills, 0]):
                house.fuse.at, house.fuse.count = kill, 0
                try:
                    house.pass_to(house.now + (PATIENCE if n else timedelta(microseconds=1)))
                    house.settle()
                except Killed:
                    points.append(house.fuse.point)
                    in_window += house.fuse.unmarked
                    house.close()
                    house = _reopened(folder, house, seed=1000 + n)
                else:
                    if kill:
                        break
            yield Struck(points, in_window, house) if len(points) == len(kills) else None
        finally:
            house.close()


def _reopened(folder: Path, dead: BrittleHouse, *, seed: int) -> BrittleHouse:
    """Open the house again in a new process: nothing is left but the files, and Telegram."""
    house = BrittleHouse(folder, Fuse(), standin=dead.standin, seed=seed)
    house.links, house.codes = dead.links, dead.codes
    house.start()
    return house
