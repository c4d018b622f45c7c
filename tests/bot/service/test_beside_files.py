"""Voice notes and files of somebody beside a party: to the mediator as they are, sealed, and to nobody else, their party included."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.sandbox.wire import Message
from storage import files
from storage.tables import FILE_PIECES
from tests.bot.service.cast import both_in, case_of, labels, shown, texts, with_words
from tests.bot.service.eyes import everything, wording
from tests.bot.service.test_beside import LEVY, lets_see, read, seat_beside
from tests.flows.test_filekinds import DOCX, PDF
from tests.proof.house import House
from tests.world import A, B, M, World

VOICE = b"OggS\x00\x02 the very bytes"


@pytest.fixture
def world() -> Iterator[House]:
    with both_in() as house:
        seat_beside(house)
        lets_see(house, "All but safe contact")
        yield house


def sends(world: World, data: bytes, *, media: str = "voice", name: str = "note.ogg", caption: str = "") -> None:
    world.standin.sends_file(LEVY, media, data, name=name, caption=caption)
    world.settle()


def handed_on(world: World) -> list[Message]:
    return [m for m in world.standin.messages(M) if m.file is not None]


def test_a_voice_note_reaches_the_mediator_as_it_is_and_nobody_else(world: House) -> None:
    before = shown(world, A), shown(world, B)
    sends(world, VOICE)
    assert texts(world, LEVY)[-1] == wording(world, "beside-sent", mediator="M. Okafor")
    notice = with_words(world, M, "someone has written to you")
    assert notice.file is None and "Levy" not in notice.text
    world.taps(M, "Read it")
    (note,) = handed_on(world)
    assert note.file is not None and note.file.media == "voice" and note.protected
    assert world.standin.file(note.file.file_id) == VOICE
    assert "Counsel of Ms R." in note.text and "“" not in with_words(world, M, "writes to you").text
    world.says(A, "/seats", "/ledger", "/review")
    assert (shown(world, A)[: len(before[0])], shown(world, B)) == before
    assert "note.ogg" not in everything(world, A) and "voice" not in read(world)


def test_a_file_comes_with_the_words_that_stood_under_it(world: House) -> None:
    sends(world, PDF, media="document", name="draft.pdf", caption="Could we have the draft two days before?")
    world.taps(M, "Read it")
    assert "Could we have the draft two days before?" in with_words(world, M, "writes to you").text
    assert [m.file.name for m in handed_on(world) if m.file] == ["draft.pdf"]
    assert "Answer: Counsel of Ms R." in labels(with_words(world, M, "writes to you"))


def test_it_is_kept_sealed_and_takes_no_room_of_the_partys(world: House) -> None:
    world.house = replace(world.house, file_quota=len(PDF) + 10)
    sends(world, PDF, media="document", name="draft.pdf")
    case = case_of(world)
    with world.archive.begin() as unit:
        lane = unit.vault.chat_ref(LEVY.id)
        assert files.used(unit, case.id, 1, by=lane) == len(PDF) and files.used(unit, case.id, 1, besides=[lane]) == 0
        pieces = unit.run(FILE_PIECES.select()).all()
        assert pieces and not any(PDF[:40] in bytes(piece.body) for piece in pieces)
    sends(world, PDF, media="document", name="again.pdf")
    assert texts(world, LEVY)[-1] == wording(world, "house-file-no-room", mediator="M. Okafor")
    world.standin.sends_file(A, "document", PDF, name="mine.pdf")
    world.settle()
    assert wording(world, "house-file-no-room", mediator="M. Okafor") not in texts(world, A)


def test_it_is_not_handed_on_among_what_the_party_sent(world: House) -> None:
    sends(world, VOICE)
    world.says(M, "/case")
    assert not any("file" in label or "voice note" in label for label in labels(world.last(M)))


def test_what_is_not_accepted_is_refused_to_its_sender_alone(world: House) -> None:
    before = shown(world, A)
    sends(world, DOCX, media="document", name="harmless.pdf")
    assert any("could not be kept" in text for text in texts(world, LEVY))
    world.taps(M, "Read it")
    assert handed_on(world) == [] and "not handed on" in texts(world, M)[-1]
    assert shown(world, A) == before


def test_what_somebody_without_a_seat_sends_goes_nowhere(world: House) -> None:
    world.says(A, "/delete")
    world.taps(A, "Delete everything")
    before = len(texts(world, M))
    sends(world, VOICE)
    assert "by invitation" in texts(world, LEVY)[-1] and len(texts(world, M)) == before and handed_on(world) == []
