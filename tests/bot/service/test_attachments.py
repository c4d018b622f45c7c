"""Files through the chat: kept or kindly refused; the mediator gets what was looked at, the other side sees no difference."""

from __future__ import annotations

from dataclasses import replace

from bot.present.markdown import in_markdown
from bot.sandbox.wire import Person
from bot.service import brief
from flows.filekinds import MOST_BYTES
from storage import files
from tests.bot.service.cast import case_of, labels, texts, with_words
from tests.bot.service.eyes import opens, wording
from tests.flows.test_filekinds import DOCX, JPEG, PDF
from tests.world import A, B, M, World


def at_papers(world: World) -> World:
    first, second = world.open_case()
    opens(world, A, first)
    opens(world, B, second)
    world.walk(A, until="papers")
    return world


def sends(world: World, data: bytes, *, media: str = "document", name: str = "letter.pdf", who: Person = A) -> None:
    world.standin.sends_file(who, media, data, name=name)
    world.settle()


def documents(world: World) -> int:
    return sum(bool(m.file) for m in world.standin.messages(M))


def test_a_letter_is_kept_and_reaches_the_mediator_with_its_question(world: World) -> None:
    at_papers(world)
    sends(world, PDF)
    sends(world, JPEG, media="photo", name="")
    world.taps(A, "That's all")
    world.says(M, "/case")
    world.taps(M, "2 files")
    assert documents(world) == 2
    case = case_of(world)
    with world.archive.begin() as unit:
        assert files.used(unit, case.id, 1) == len(PDF) + len(JPEG)


def test_what_is_not_accepted_is_kindly_refused_and_never_handed_on(world: World) -> None:
    at_papers(world)
    sends(world, DOCX, name="harmless.pdf")
    assert any("could not be kept" in text for text in texts(world, A))
    world.taps(A, "That's all")
    world.says(M, "/case")
    world.taps(M, "One file")
    assert documents(world) == 0
    assert "They were told so" in with_words(world, M, "not handed on").text


CRACK = "The crack in the wall, on the third of May"


def sends_picture(world: World, caption: str) -> int:
    message = world.standin.sends_file(A, "photo", JPEG, caption=caption)
    world.settle()
    return message.id


def told_in_briefing(world: World) -> str:
    case = case_of(world)
    with world.archive.begin() as unit:
        briefing = brief.gather(unit, world.house, case, world.now)
        return in_markdown(briefing, brief.reader_of(unit, case), world.shelf.catalogue).decode()


def test_what_is_written_under_a_picture_is_kept_with_it_and_reaches_the_mediator(world: World) -> None:
    at_papers(world)
    sends_picture(world, CRACK)
    sends(world, PDF)
    world.taps(A, "That's all")
    assert with_words(world, A, "✓ Papers and pictures").text == f"✓ Papers and pictures: “{CRACK}” and 2 files"
    world.says(A, "/ledger")
    assert CRACK in "\n".join(texts(world, A)[-3:])
    assert CRACK in told_in_briefing(world)


def test_a_file_sent_later_is_added_to_those_sent_before(world: World) -> None:
    at_papers(world)
    sends_picture(world, CRACK)
    sends(world, PDF)
    world.taps(A, "That's all")
    record = with_words(world, A, "✓ Papers and pictures")
    world.standin.taps(A, "Change", message_id=record.id)
    world.settle()
    assert texts(world, A)[-1].startswith("Kept, 2 files so far")
    sends(world, JPEG, media="photo", name="")
    world.taps(A, "That's all")
    world.says(M, "/case")
    assert "3 files and voice notes" in labels(world.last(M))
    assert CRACK in told_in_briefing(world)


def test_what_was_written_under_a_picture_can_be_corrected_where_it_stands(world: World) -> None:
    at_papers(world)
    message = sends_picture(world, CRACK)
    world.taps(A, "That's all")
    place = world.place(A)
    world.standin.edits(A, message, "The crack in the floor")
    world.settle()
    assert with_words(world, A, "The crack in the floor").text.endswith("one file")
    assert world.place(A) == place
    assert "in the floor" in told_in_briefing(world) and CRACK not in told_in_briefing(world)


def test_an_album_is_kept_picture_by_picture_up_to_the_most(world: World) -> None:
    at_papers(world)
    before = len(world.view(A))
    for number in range(6):
        picture = {"file_id": f"p{number}", "file_unique_id": f"u{number}", "width": 9, "height": 9, "file_size": 10}
        world.standin.sends(A, photo=[picture], media_group_id="album")
    world.settle()
    said = [seen.text for seen in world.view(A)[before:] if seen.method == "sendMessage"]
    assert said[4].startswith("Kept, 5 files so far") and said[5].startswith("That is as many as I can keep here")
    world.taps(A, "That's all")
    world.says(M, "/case")
    assert "5 files and voice notes" in [button.text for row in world.last(M).keyboard for button in row]


def test_a_file_that_telegram_would_not_hand_over_is_refused_at_once(world: World) -> None:
    at_papers(world)
    film = {"file_id": "film", "file_unique_id": "u", "file_name": "film.pdf", "mime_type": "application/pdf"}
    world.standin.sends(A, document={**film, "file_size": MOST_BYTES + 1})
    world.settle()
    assert wording(world, "house-file-too-large", most=20) in texts(world, A)
    assert world.place(A) == "papers"


def test_a_file_for_which_there_is_no_room_is_refused_at_once_and_the_question_stays(world: World) -> None:
    at_papers(world)
    message = world.standin.sends_file(A, "document", PDF, name="film.pdf")
    assert message is not None
    world.settle()
    place = world.place(A)
    world.house = replace(world.house, file_quota=10)
    sends(world, PDF + b"another")
    assert "no more room" in with_words(world, A, "no more room").text
    assert world.place(A) == place == "papers"


def test_the_other_side_sees_nothing_of_a_file_whatever_it_is(world: World) -> None:
    at_papers(world)
    before = len(world.view(B))
    sends(world, PDF)
    sends(world, DOCX, name="x.docx")
    assert world.view(B)[before:] == ()


def test_deleting_everything_takes_the_files_with_it(world: World) -> None:
    at_papers(world)
    case = case_of(world)
    sends(world, PDF)
    world.says(A, "/delete")
    world.taps(A, "Delete everything")
    with world.archive.begin() as unit:
        assert files.used(unit, case.id, 1) == 0
        assert list(files.pieces(unit, case.id, 1, "anything")) == []
