"""Fetching files: whole or not at all, looked at by their content, again after trouble, and never in the clear on a disk."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.channel.errors import Rejected, Unavailable
from bot.cleaning import CannotClean, Cleaned, clean
from bot.fetching import LEASE, Fetcher
from flows.answers import FileKind, FileRef
from flows.filekinds import MOST_BYTES, FileType
from flows.private import HOUSE
from storage import Archive, Unit, files, papers
from storage.errors import Unavailable as StoreIsOut
from storage.files import Fetching, FileState
from tests.bot import planted
from tests.flows.test_filekinds import DOCX, JPEG, PDF
from tests.world import fresh_archive

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
LARGE = PDF + bytes(3_000_000)


async def here(content: bytes, type: FileType) -> Cleaned | None:
    try:
        return clean(content, type)
    except CannotClean:
        return None


class Shelf:
    """A stand-in for Telegram's files. Each fetch takes the next of `answers`; the last one stays."""

    def __init__(self, *answers: bytes | Exception) -> None:
        self.answers = list(answers)
        self.asked = 0

    async def download(self, file_id: str) -> AsyncIterator[bytes]:
        self.asked += 1
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            yield b"%PDF-1.7 the beginning"
            raise answer
        for at in range(0, len(answer), 65_536):
            yield answer[at : at + 65_536]


class Bench:
    """An archive with one expected file, and a fetcher over it."""

    def __init__(
        self, archive: Archive, *answers: bytes | Exception, kind: FileKind = FileKind.DOCUMENT, name: str = "file-7"
    ) -> None:
        self.archive, self.shelf, self.now = archive, Shelf(*answers), START
        self.told: list[FileState] = []
        self.ref = FileRef(kind, name, "", 100)
        with archive.begin() as unit:
            files.expect(unit, self.ref, files.Seat("kite", 1, b"l" * 16), now=START)
            unit.commit()

    def fetch(self, scan: str = "", in_store: Callable[..., object] | None = None) -> int:
        async def at_once(work: Callable[[], object]) -> object:
            return work() if in_store is None else in_store(work)

        fetcher = Fetcher(self.archive, self.shelf, at_once, self._tell, lambda: self.now, scan=scan, clean=here)
        return asyncio.run(fetcher.round())

    def _tell(self, unit: Unit, fetching: Fetching, state: FileState, now: datetime) -> None:
        self.told.append(state)

    def state(self) -> FileState:
        with self.archive.begin() as unit:
            found = files.look(unit, "kite", 1, self.ref.file_id)
        assert found is not None
        return found.state

    def content(self) -> bytes:
        with self.archive.begin() as unit:
            return b"".join(files.pieces(unit, "kite", 1, self.ref.file_id))


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = fresh_archive(tmp_path)
    yield made
    made.close()


def test_a_file_of_several_pieces_is_kept_whole(archive: Archive) -> None:
    bench = Bench(archive, LARGE)
    assert bench.fetch() == 1
    assert bench.content() == LARGE
    assert (bench.state(), bench.told) == (FileState.KEPT, [])
    assert bench.fetch() == 0
    assert bench.shelf.asked == 1


def test_nothing_of_it_is_ever_in_the_clear_in_the_folder(archive: Archive, tmp_path: Path) -> None:
    marked = PDF + b"the neighbour's fence stands on our land" * 20_000
    bench = Bench(archive, marked)
    bench.fetch()
    assert bench.content() == marked
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or b"neighbour's fence" not in file.read_bytes()


@pytest.mark.parametrize("whole", [DOCX, JPEG + DOCX, b"MZ" + bytes(100), b""])
def test_what_is_not_accepted_is_refused_and_its_person_told_once(archive: Archive, whole: bytes) -> None:
    bench = Bench(archive, whole)
    bench.fetch()
    bench.fetch()
    assert (bench.state(), bench.told, bench.content()) == (FileState.REFUSED, [FileState.REFUSED], b"")


def test_what_can_be_cleaned_is_kept_with_its_copy_and_what_cannot_without(archive: Archive) -> None:
    for content, copies in ((planted.pdf(), 1), (planted.locked(), 0), (LARGE, 0)):
        bench = Bench(archive, content, name=f"file-{len(content)}")
        bench.fetch()
        with archive.begin() as unit:
            kept = papers.of_side(unit, HOUSE, "kite", 1)
            whole = [papers.content(unit, HOUSE, "kite", 1, copy) for copy in kept]
            papers.forget(unit, "kite", 1)
            unit.commit()
        assert bench.state() is FileState.KEPT and bench.content() == content
        assert len(kept) == copies and not any(planted.CANARY in copy for copy in whole)


def test_one_that_is_larger_than_it_said_is_refused_before_it_is_all_there(archive: Archive) -> None:
    bench = Bench(archive, PDF + bytes(MOST_BYTES))
    bench.fetch()
    assert bench.state() is FileState.REFUSED


def test_trouble_on_the_line_is_tried_again_later_and_then_it_is_whole(archive: Archive) -> None:
    bench = Bench(archive, Unavailable("cut"), Unavailable("cut"), LARGE)
    bench.fetch()
    assert (bench.state(), bench.fetch()) == (FileState.EXPECTED, 0)
    for _ in range(2):
        bench.now += timedelta(minutes=1)
        bench.fetch()
    assert (bench.content(), bench.told) == (LARGE, [])


def test_after_a_day_of_trouble_the_person_is_asked_to_send_it_again(archive: Archive) -> None:
    bench = Bench(archive, Unavailable("out"))
    for _ in range(60):
        bench.fetch()
        bench.now += timedelta(hours=1)
    assert (bench.state(), bench.told) == (FileState.LOST, [FileState.LOST])
    assert bench.shelf.asked < 12


def test_one_that_telegram_does_not_have_any_more_is_lost(archive: Archive) -> None:
    bench = Bench(archive, Rejected("gone"))
    bench.fetch()
    assert (bench.state(), bench.told) == (FileState.LOST, [FileState.LOST])


def test_a_process_that_dies_at_any_write_loses_nothing(archive: Archive) -> None:
    bench = Bench(archive, LARGE)
    for dies_at in range(40):
        count = 0

        def brittle(work: Callable[[], object], dies_at: int = dies_at) -> object:
            nonlocal count
            count += 1
            if count > dies_at + 1:
                raise KeyboardInterrupt
            return work()

        try:
            bench.fetch(in_store=brittle)
        except KeyboardInterrupt:
            assert bench.content() == b""
        bench.now += LEASE
        if bench.state() is FileState.KEPT:
            break
    assert bench.content() == LARGE
    assert dies_at > 10


def test_a_database_that_is_out_is_waited_for(archive: Archive) -> None:
    bench, calls = Bench(archive, LARGE), 0

    def locked_once(work: Callable[[], object]) -> object:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise StoreIsOut("locked")
        return work()

    bench.fetch(in_store=locked_once)
    bench.now += timedelta(minutes=1)
    bench.fetch()
    assert bench.content() == LARGE


def scanner(tmp_path: Path, status: str) -> str:
    script = tmp_path / "scan.py"
    script.write_text(f"import sys\nseen = len(sys.stdin.buffer.read())\nsys.exit({status})\n")
    return f"{sys.executable} {script}"


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (f"0 if seen == {len(LARGE)} else 1", FileState.KEPT),
        ("1", FileState.REFUSED),
        ("2", FileState.EXPECTED),
    ],
)
def test_a_scanner_reads_the_whole_file_and_its_word_counts(
    archive: Archive, tmp_path: Path, status: str, state: FileState
) -> None:
    bench = Bench(archive, LARGE)
    bench.fetch(scan=scanner(tmp_path, status))
    assert bench.state() is state


def test_a_scanner_that_makes_up_its_mind_early_is_heard(archive: Archive, tmp_path: Path) -> None:
    script = tmp_path / "quick.py"
    script.write_text("import sys\nsys.exit(1)\n")
    bench = Bench(archive, LARGE)
    bench.fetch(scan=f"{sys.executable} {script}")
    assert bench.state() is FileState.REFUSED
