"""Files at rest: in sealed pieces, claimed by one at a time, gone with their side's key."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from flows.answers import FileKind, FileRef
from flows.filekinds import FileType
from storage import Archive, files
from storage.errors import Sealed
from storage.files import Fetching, FileState
from storage.keys import side_key
from storage.tables import FILE_PIECES, FILES
from tests.storage.cast import KITE

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LEASE = timedelta(minutes=5)
PHOTO = FileRef(FileKind.PHOTO, "AgACAgQAAx-my-file", "", 700)
CONTENT = (b"the picture of the fence, " * 11000)[: files.PIECE + 5000]


def expected(archive: Archive, side: int = 1, ref: FileRef = PHOTO) -> str:
    with archive.begin() as unit:
        found = files.expect(unit, ref, files.Seat(KITE, side, b"l" * 16), now=NOW)
        unit.commit()
    return found


def claimed(archive: Archive, at: datetime = NOW) -> list[Fetching]:
    with archive.begin() as unit:
        found = files.claim(unit, at, lease=LEASE)
        unit.commit()
    return found


def kept(archive: Archive, side: int = 1, ref: FileRef = PHOTO) -> Fetching:
    expected(archive, side, ref)
    (fetching,) = claimed(archive)
    with archive.begin() as unit:
        assert files.add_piece(unit, fetching, 0, CONTENT[: files.PIECE])
        assert files.add_piece(unit, fetching, 1, CONTENT[files.PIECE :])
        assert files.keep(unit, fetching, FileType.JPEG, size=len(CONTENT), pieces=2, now=NOW)
        unit.commit()
    return fetching


def whole(archive: Archive, side: int = 1, file_id: str = PHOTO.file_id) -> bytes:
    with archive.begin() as unit:
        return b"".join(files.pieces(unit, KITE, side, file_id))


def test_what_is_kept_comes_out_as_it_went_in_and_stands_nowhere_in_the_clear(archive: Archive) -> None:
    kept(archive)
    assert whole(archive) == CONTENT
    with archive.begin() as unit:
        assert files.look(unit, KITE, 1, PHOTO.file_id) == files.Kept(FileState.KEPT, FileType.JPEG, len(CONTENT))
        rows = unit.run(select(FILES.c.id, FILES.c.source)).all() + unit.run(select(FILE_PIECES.c.body)).all()
    everything = b"|".join(bytes(v) if not isinstance(v, str) else v.encode() for row in rows for v in row)
    assert b"fence" not in everything
    assert b"my-file" not in everything


def test_noting_it_twice_changes_nothing_and_it_is_claimed_by_one(archive: Archive) -> None:
    assert expected(archive) == expected(archive)
    assert len(claimed(archive)) == 1
    assert claimed(archive) == []
    (again,) = claimed(archive, NOW + LEASE)
    assert again.attempts == 2


def test_who_was_overtaken_can_write_nothing_more(archive: Archive) -> None:
    expected(archive)
    (first,) = claimed(archive)
    (second,) = claimed(archive, NOW + LEASE)
    with archive.begin() as unit:
        assert not files.add_piece(unit, first, 0, b"old")
        assert not files.keep(unit, first, FileType.JPEG, size=3, pieces=0, now=NOW)
        assert not files.give_up(unit, first, FileState.REFUSED, NOW)
        assert not files.try_again(unit, first, NOW)
        assert files.add_piece(unit, second, 0, b"new")
        unit.commit()


def test_pieces_of_a_broken_attempt_are_gone_at_the_next(archive: Archive) -> None:
    expected(archive)
    (first,) = claimed(archive)
    with archive.begin() as unit:
        assert files.add_piece(unit, first, 0, b"half")
        unit.commit()
    (second,) = claimed(archive, NOW + LEASE)
    with archive.begin() as unit:
        assert files.add_piece(unit, second, 0, CONTENT)
        assert not files.keep(unit, second, FileType.JPEG, size=len(CONTENT), pieces=2, now=NOW), "a piece is missing"
        assert files.keep(unit, second, FileType.JPEG, size=len(CONTENT), pieces=1, now=NOW)
        unit.commit()
    assert whole(archive) == CONTENT


def test_a_refused_file_leaves_nothing_behind(archive: Archive) -> None:
    expected(archive)
    (fetching,) = claimed(archive)
    with archive.begin() as unit:
        files.add_piece(unit, fetching, 0, b"MZ")
        assert files.give_up(unit, fetching, FileState.REFUSED, NOW)
        unit.commit()
    assert whole(archive) == b""
    with archive.begin() as unit:
        assert unit.run(select(FILE_PIECES.c.file)).all() == []
        assert files.used(unit, KITE, 1) == 0


def test_the_other_side_cannot_find_it_even_if_it_knows_what_telegram_calls_it(archive: Archive) -> None:
    kept(archive)
    assert whole(archive, side=2) == b""
    with archive.begin() as unit:
        assert files.look(unit, KITE, 2, PHOTO.file_id) is None
        assert files.used(unit, KITE, 2) == 0


def test_a_row_moved_to_the_other_side_does_not_open(archive: Archive) -> None:
    kept(archive)
    with archive.begin() as unit:
        theirs = files.id_of(unit, KITE, 2, PHOTO.file_id)
        unit.run(update(FILES).values(id=theirs, side=2))
        unit.run(update(FILE_PIECES).values(file=theirs))
        unit.vault.ring((side_key(KITE, 2),)).seal(side_key(KITE, 2), b"make the key", files._aad(KITE, 2, "x", "y"))
        with pytest.raises(Sealed):
            list(files.pieces(unit, KITE, 2, PHOTO.file_id))


def test_two_pieces_cannot_change_places(archive: Archive) -> None:
    kept(archive)
    with archive.begin() as unit:
        for was, now in ((0, 9), (1, 0), (9, 1)):
            unit.run(update(FILE_PIECES).where(FILE_PIECES.c.number == was).values(number=now))
        with pytest.raises(Sealed):
            list(files.pieces(unit, KITE, 1, PHOTO.file_id))


def test_after_erasing_nothing_opens_and_what_was_expected_is_forgotten(archive: Archive) -> None:
    kept(archive)
    expected(archive, ref=FileRef(FileKind.VOICE, "another", "", 10))
    archive.vault.destroy(side_key(KITE, 1), NOW)
    with archive.begin() as unit, pytest.raises(Sealed):
        list(files.pieces(unit, KITE, 1, PHOTO.file_id))
    assert claimed(archive) == []
    with archive.begin() as unit:
        assert unit.run(select(FILES.c.id)).all() == []
        assert unit.run(select(FILE_PIECES.c.file)).all() == []


def test_sizes_are_summed_up_within_a_side(archive: Archive) -> None:
    expected(archive)
    expected(archive, ref=FileRef(FileKind.DOCUMENT, "b", "", 300))
    expected(archive, side=2)
    with archive.begin() as unit:
        assert files.used(unit, KITE, 1) == 1000
        assert files.next_due(unit) == NOW
