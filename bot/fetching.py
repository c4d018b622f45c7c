"""The loop that fetches files: claimed like messages, looked at by their content, kept sealed. Nothing is ever in the clear on a disk.

A file that is none of those accepted is refused: its person is told in neutral words, and the mediator never gets it.
"""

from __future__ import annotations

import asyncio
import shlex
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Protocol, TypeVar

import structlog

from bot.channel.errors import Rejected, Unavailable
from bot.cleaning import MOST_TO_CLEAN, Cleaned
from bot.cleaning_apart import clean_apart
from flows.case import CaseId, SideNo
from flows.filekinds import HEAD, MOST_BYTES, TAIL, FileType, type_of
from storage import Archive, Unit, files, papers
from storage.errors import StorageError
from storage.files import PIECE, Fetching, FileState
from storage.owner import Owner

T = TypeVar("T")
log = structlog.get_logger("fetch")

LEASE: Final = timedelta(minutes=5)
_LONGEST: Final = timedelta(
    hours=24
)  # after this Telegram may not have it any more, and the person is asked to send it again
_LOOK: Final = 5.0  # seconds after which an idle loop looks for files that other workers have noted
_FIRST_PAUSE: Final = timedelta(seconds=5)
_SCAN_PATIENCE: Final = 120.0


class Source(Protocol):
    """Where files come from."""

    def download(self, file_id: str) -> AsyncIterator[bytes]:
        """Fetch a file piece by piece. Raises Unavailable (try again), Rejected (it is not to be had)."""
        ...


class _TooLarge(Exception):
    """It is larger than Telegram said, or than we keep."""


class _Overtaken(Exception):
    """Somebody else has claimed the file since."""


@dataclass(slots=True)
class _Look:
    """What has to be remembered of a file while it passes by."""

    head: bytes = b""
    tail: bytes = b""
    size: int = 0
    whole: bytearray = field(default_factory=bytearray)  # while it is small enough to be cleaned

    def see(self, part: bytes) -> None:
        self.head += part[: HEAD - len(self.head)]
        self.tail = (self.tail + part)[-TAIL:]
        self.size += len(part)
        if self.size <= MOST_TO_CLEAN:
            self.whole += part
        else:
            self.whole.clear()


InStore = Callable[[Callable[[], T]], Awaitable[T]]
Clean = Callable[[bytes, FileType], Awaitable[Cleaned | None]]
Told = Callable[[Unit, Fetching, FileState, datetime], None]


@dataclass(slots=True)
class Fetcher:
    """Fetches what is due. in_store: runs a sync function in the store's thread. tell: puts what the person hears, in the same commit.

    scan: a command that gets each file on standard input; "" for none. clean: makes the copy that may cross, None where there is none.
    """

    archive: Archive
    source: Source
    in_store: InStore[object]
    tell: Told
    now: Callable[[], datetime]
    scan: str = ""
    clean: Clean = clean_apart
    _stirred: asyncio.Event = field(default_factory=asyncio.Event)

    def wake(self) -> None:
        """Say that there may be a new file."""
        self._stirred.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch until `stop` is set. One of the loops that must not die."""
        halt = asyncio.create_task(stop.wait())
        halt.add_done_callback(lambda _: self._stirred.set())
        while not stop.is_set():
            self._stirred.clear()
            try:
                busy = await self.round()
            except Exception as fault:
                log.warning("fetch_failed", fault=type(fault).__name__)
                busy = 0
            if not busy:
                timer = asyncio.get_running_loop().call_later(_LOOK, self._stirred.set)
                await self._stirred.wait()
                timer.cancel()
        halt.cancel()

    async def round(self) -> int:
        """Fetch everything that is due now, one after the other; count them."""
        found = await self.in_store(self._claim)
        assert isinstance(found, list)
        for fetching in found:
            await self._one(fetching)
        return len(found)

    def _claim(self) -> list[Fetching]:
        with self.archive.begin() as unit:
            found = files.claim(unit, self.now(), lease=LEASE)
            unit.commit()
        return found

    async def _one(self, fetching: Fetching) -> None:
        try:
            look, pieces = await self._store(fetching)
            found = type_of(look.head, look.tail, fetching.kind)
        except (_TooLarge, Rejected) as why:
            await self._give_up(fetching, FileState.LOST if isinstance(why, Rejected) else FileState.REFUSED)
            return
        except (Unavailable, StorageError, OSError, TimeoutError):
            await self._later(fetching)
            return
        except _Overtaken:
            return
        if found is None:
            await self._give_up(fetching, FileState.REFUSED)
        else:
            copy = await self.clean(bytes(look.whole), found) if look.whole else None
            await self._keep(fetching, found, copy, size=look.size, pieces=pieces)

    async def _store(self, fetching: Fetching) -> tuple[_Look, int]:
        """Seal a file piece by piece as it arrives, and let the scanner read along."""
        look, rest, count = _Look(), bytearray(), 0
        async with _Scanner(self.scan) as scanner:
            async for part in self.source.download(fetching.file_id):
                look.see(part)
                if look.size > MOST_BYTES:
                    raise _TooLarge
                await scanner.reads(part)
                rest += part
                while len(rest) >= PIECE:
                    await self._piece(fetching, count, bytes(rest[:PIECE]))
                    del rest[:PIECE]
                    count += 1
            if rest:
                await self._piece(fetching, count, bytes(rest))
                count += 1
            if not await scanner.is_clean():
                raise _TooLarge
        return look, count

    async def _piece(self, fetching: Fetching, number: int, piece: bytes) -> None:
        def write() -> bool:
            with self.archive.begin() as unit:
                ours = files.add_piece(unit, fetching, number, piece)
                unit.commit()
            return ours

        if not await self.in_store(write):
            raise _Overtaken

    async def _keep(self, fetching: Fetching, found: FileType, copy: Cleaned | None, *, size: int, pieces: int) -> None:
        """Keep a file, and in the same commit the copy of it that may cross."""

        def write() -> None:
            with self.archive.begin() as unit:
                is_kept = files.keep(unit, fetching, found, size=size, pieces=pieces, now=self.now())
                if is_kept and copy is not None:
                    owner = Owner(CaseId(fetching.case), SideNo(fetching.side))
                    papers.keep(unit, owner, fetching.id, copy.kind, copy.content, now=self.now())
                unit.commit()

        await self.in_store(write)

    async def _give_up(self, fetching: Fetching, state: FileState) -> None:
        def write() -> None:
            with self.archive.begin() as unit:
                if files.give_up(unit, fetching, state, self.now()):
                    self.tell(unit, fetching, state, self.now())
                unit.commit()

        await self.in_store(write)

    async def _later(self, fetching: Fetching) -> None:
        """Try again later, each time after a longer pause, up to a day in all."""
        pause = _FIRST_PAUSE * 4 ** min(fetching.attempts - 1, 8)
        if pause > _LONGEST:
            await self._give_up(fetching, FileState.LOST)
            return

        def write() -> None:
            with self.archive.begin() as unit:
                files.try_again(unit, fetching, self.now() + pause)
                unit.commit()

        await self.in_store(write)


class _Scanner:
    """A malware scanner that reads a file from standard input; without a command everything is clean."""

    def __init__(self, command: str) -> None:
        self._words = shlex.split(command)
        self._process: asyncio.subprocess.Process | None = None

    async def __aenter__(self) -> _Scanner:
        if self._words:
            quiet = asyncio.subprocess.DEVNULL
            pipe = asyncio.subprocess.PIPE
            self._process = await asyncio.create_subprocess_exec(*self._words, stdin=pipe, stdout=quiet, stderr=quiet)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    async def reads(self, part: bytes) -> None:
        if self._process is None or self._process.stdin is None:
            return
        try:
            self._process.stdin.write(part)
            await self._process.stdin.drain()
        except (BrokenPipeError, ConnectionResetError):
            self._process.stdin.close()  # it has seen enough; its exit status tells what it thinks

    async def is_clean(self) -> bool:
        """Say what the scanner found. Raises Unavailable if it could not do its work."""
        if self._process is None:
            return True
        if self._process.stdin is not None:
            self._process.stdin.close()
        async with asyncio.timeout(_SCAN_PATIENCE):
            status = await self._process.wait()
        if status not in (0, 1):
            raise Unavailable("the scanner did not do its work")
        return status == 0
