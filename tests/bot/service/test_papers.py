"""A paper with a sentence: chosen, seen, agreed to, sent, read. Always also with the eyes of the side that must not see what is hidden."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.sandbox.wire import Person
from bot.service import history
from flows.case import RunId, Scope, SideNo
from flows.disclosure import Category, Consented, Kind, Matter, MatterId, Rules, Scoped, Worded, reveal
from flows.private import HOUSE, Label, Private, Seat, Viewer
from storage import matters, papers, reveal_door, reveals
from storage.matters import Held
from tests.bot.service.cast import QUOTED, SENTENCE, both_in, case_of, decide, hold, labels, shown, texts, with_words
from tests.bot.service.paper_cast import (
    CANARY,
    LETTER,
    PHOTO,
    says_sentence,
    sends_papers,
    sent_files,
    to_paper,
    with_papers,
)
from tests.bot.service.test_swap import looks, offered, puts_in
from tests.transcripts import Transcript
from tests.world import A, B, M, World

YES = "✓ Yes, they may see this"
VOICE = b"OggS" + bytes(24) + b"OpusHead" + bytes(64)


@pytest.fixture
def world() -> Iterator[World]:
    with with_papers() as house:
        yield house


def picks(world: World, which: str, who: Person = A) -> None:
    label = next(label for label in labels(world.last(who)) if label.startswith(which))
    world.taps(who, label)


def agrees(world: World, which: str = LETTER) -> None:
    to_paper(world)
    picks(world, which)
    world.taps(A, YES)
    world.says(A, "NOW")


def sends(world: World) -> None:
    world.says(M, "/share")
    world.taps(M, "Send")


def the_matter(world: World) -> Held:
    case = case_of(world)
    with world.archive.begin() as unit:
        (held,) = matters.of_side(unit, HOUSE, case.id, 1)
    return held


def all_bytes(world: World, who: Person) -> bytes:
    """Join everything that ever reached a phone: words, buttons, names of files, and the files themselves."""
    files = [s.file for s in world.view(who) if s.file]
    contents = [world.standin.world.files[f.file_id].data for f in files if f.file_id in world.standin.world.files]
    return repr(world.view(who)).encode() + b"".join(contents)


# --- the owner ----------------------------------------------------------------------------------------------------


def test_what_can_be_cleaned_is_offered_and_what_stays_is_said(world: World) -> None:
    to_paper(world)
    assert any("cannot be sent on to the other side, so they stay with M. Okafor" in text for text in texts(world, A))
    assert "names and places hidden in the file are taken out" in world.last(A).text
    assert [label.partition(" ·")[0] for label in labels(world.last(A))[:3]] == [PHOTO, LETTER, "Only the sentence"]
    assert CANARY not in world.last(A).text + "".join(labels(world.last(A)))


STAYS = "cannot be sent on to the other side, so they stay with M. Okafor"
SPOKEN = "A voice note is never sent on: it stays with M. Okafor."


@pytest.mark.parametrize(
    ("media", "content", "name", "told", "untold"),
    [
        ("voice", VOICE, "note.ogg", SPOKEN, STAYS),
        ("document", b"what he wrote to me in March", "letter.txt", STAYS, SPOKEN),
    ],
    ids=["a voice note", "plain text"],
)
def test_before_anything_is_decided_one_is_told_that_sound_and_plain_text_stay(
    media: str, content: bytes, name: str, told: str, untold: str
) -> None:
    with both_in() as house:
        house.standin.sends_file(A, media, content, name=name)
        house.settle()
        before = len(texts(house, A))
        house.says(A, "/continue")
        house.taps(A, "Continue")
        said = "\n".join(texts(house, A)[before:])
        assert told in said and untold not in said and "What worries you" not in said


def test_whoever_sent_nothing_is_told_nothing_of_it() -> None:
    with both_in() as house:
        house.taps(A, "Look at them now", "Continue")
        assert "What worries you" in house.last(A).text
        assert SPOKEN not in "\n".join(texts(house, A))


def test_the_preview_shows_the_copy_itself_protected_and_names_it(world: World) -> None:
    to_paper(world)
    picks(world, LETTER)
    (message, content) = sent_files(world, A)[-1]
    assert message.protected and message.file and message.file.name == "paper.pdf"
    assert CANARY.encode() not in content and content.startswith(b"%PDF")
    assert "With it: the copy above, as “paper.pdf”" in world.last(A).text
    assert QUOTED in world.last(A).text


def test_the_yes_is_a_yes_to_exactly_that_copy(world: World) -> None:
    agrees(world)
    (_, content) = sent_files(world, A)[-1]
    held = the_matter(world)
    assert held.matter.paper is not None and held.matter.waived
    with world.archive.begin() as unit:
        assert papers.content(unit, HOUSE, held.matter.case, 1, held.matter.paper.copy) == content
    world.says(A, "/ledger")
    assert f"With it: paper.pdf ({held.matter.paper.digest[:12]})" in with_words(world, A, "With it").text


def test_another_choice_afterwards_ends_the_yes(world: World) -> None:
    to_paper(world)
    picks(world, PHOTO)
    world.taps(A, YES, "Keep the time to think")
    record = with_words(world, A, "A paper or photo with it")
    world.standin.taps(A, "Change", message_id=record.id)
    world.settle()
    picks(world, LETTER)
    held = the_matter(world)
    assert (held.matter.consented_at, held.matter.paper) == (None, None)
    assert "With it: the copy above, as “paper.pdf”" in world.last(A).text, (
        "the preview comes again, with the other one"
    )


def test_changing_the_words_shows_the_copy_again_before_the_next_yes(world: World) -> None:
    to_paper(world)
    picks(world, LETTER)
    world.taps(A, "Change the words")
    says_sentence(world, words="Since March I could not reach my tools.")
    assert "With it: the copy above" in world.last(A).text
    shown_at = [s.message for s in world.view(A) if s.file and s.method == "sendDocument"]
    assert len(shown_at) == 2 and shown_at[-1] > with_words(world, A, "The sentence").id


def test_who_has_sent_no_paper_is_asked_about_none() -> None:
    with both_in() as house:
        decide(house)
        assert not any("paper or photo" in text or "cannot be sent on" in text for text in texts(house, A))


# --- the side that must not see -----------------------------------------------------------------------------------


def test_until_it_is_sent_the_other_phone_sees_nothing_of_it(world: World) -> None:
    before = shown(world, B)
    agrees(world)
    world.says(A, "/ledger")
    world.says(M, "/share", "/case")
    world.taps(M, "3 files")
    assert shown(world, B) == before


def test_nothing_hidden_in_a_file_and_nothing_about_it_ever_reaches_the_other_side(world: World) -> None:
    agrees(world)
    sends(world)
    world.taps(B, "Show it")
    world.says(B, "/ledger", "/review", "/continue")
    everything = all_bytes(world, B)
    assert CANARY.encode() not in everything
    (message, content) = sent_files(world, B)[-1]
    assert message.file and message.file.name == "paper-1.pdf" and message.protected
    assert sent_files(world, A)[-1][1] == content, "it is byte for byte what its owner has seen"
    case = case_of(world)
    theirs = Viewer(Seat.SIDE, case.id, SideNo(2))
    with world.archive.begin() as unit:
        assert papers.of_side(unit, theirs, case.id, 1) == {}
        (came,) = reveals.visible_to(unit, theirs, case.id)
        own = next(iter(papers.of_side(unit, HOUSE, case.id, 1)))
        assert papers.content(unit, theirs, case.id, 1, own) == b""
    assert came.paper is not None and came.paper.name == "paper-1.pdf"


def test_two_photos_are_numbered_by_what_has_crossed_and_not_by_what_there_is(world: World) -> None:
    agrees(world, PHOTO)
    sends(world)
    world.taps(B, "Show it")
    (message, _) = sent_files(world, B)[-1]
    assert message.file and message.file.name == "photo-1.jpg"
    assert message.file.media == "document", "Telegram would pack a photo anew, and it would not be the very copy"


def test_it_is_read_after_a_tap_and_hidden_again_with_its_words(world: World) -> None:
    agrees(world)
    sends(world)
    assert sent_files(world, B) == [], "nothing but the neutral notice comes by itself"
    world.taps(B, "Show it")
    words = with_words(world, B, SENTENCE)
    assert "With it: the copy above, as “paper-1.pdf”" in words.text
    world.standin.taps(B, "Hide it again", message_id=words.id)
    world.settle()
    assert sent_files(world, B) == []


# --- the mediator -------------------------------------------------------------------------------------------------


def test_the_desk_shows_the_copy_and_sends_it_in_the_same_commit(world: World) -> None:
    agrees(world)
    world.says(M, "/share")
    (message, content) = sent_files(world, M)[-1]
    assert message.file and message.file.name == "paper.pdf" and message.protected
    assert content == sent_files(world, A)[-1][1]
    assert "With it: paper.pdf" in with_words(world, M, "This is all they will see").text


def test_taken_back_it_takes_its_paper_along(world: World) -> None:
    agrees(world)
    world.says(A, "/ledger")
    world.taps(A, "Take it back")
    world.says(M, "/share")
    assert "nothing is waiting" in texts(world, M)[-1]
    held = the_matter(world)
    assert held.matter.paper is None


def test_while_somebody_is_held_no_paper_crosses(world: World) -> None:
    agrees(world)
    hold(world, 2)
    world.says(M, "/share")
    assert "Send" not in labels(with_words(world, M, "This is all they will see"))


def test_the_history_names_it_by_its_neutral_name_and_its_whole_digest(world: World) -> None:
    agrees(world)
    sends(world)
    case = case_of(world)
    with world.archive.begin() as unit:
        written = history.to_csv(unit, world.house, history.ref_at(case, world.now)) or b""
        (came,) = reveals.visible_to(unit, HOUSE, case.id)
    assert came.paper is not None
    assert b'"paper-1.pdf"' in written and came.paper.digest.encode() in written
    assert CANARY.encode() not in written


def test_deleting_everything_takes_the_copies_that_have_not_crossed(world: World) -> None:
    agrees(world)
    sends(world)
    case = case_of(world)
    with world.archive.begin() as unit:
        (came,) = reveals.visible_to(unit, HOUSE, case.id)
    world.says(A, "/delete")
    world.taps(A, "Delete everything")
    with world.archive.begin() as unit:
        assert papers.of_side(unit, HOUSE, case.id, 1) == {}
        assert papers.crossed_content(unit, HOUSE, came.id) != b"", "what was read stays with the words it came with"


# --- answers and exchanges ----------------------------------------------------------------------------------------


def asked(world: World) -> None:
    """Let a question of Dario's have been sent on to Rosa."""
    case, now = case_of(world), world.now
    with world.archive.begin() as unit:
        need = Matter(MatterId("0f" * 8), case.id, SideNo(2), Kind.NEED, Category.DATES)
        words = Private("Since when?", Label(case.id, 2))
        matters.add(unit, need, run=RunId("0f" * 8), place="need_to_know", item="i9", label=words, now=now)
        for entry in (Scoped(Scope.SHARE, now), Worded(words, now), Consented(words, now, waived=True)):
            held = matters.record(unit, HOUSE, need.id, entry)
        made = reveal(held.matter, Rules(), now=now, today=now.date(), held=False)
        reveal_door.write(unit, made, id="0e" * 8)
        unit.commit()


def test_an_answer_to_a_request_may_have_a_paper_with_it(world: World) -> None:
    asked(world)
    world.says(A, "/ledger")
    before = shown(world, B)
    world.taps(A, "Show it", "Answer it", "Share with the other side")
    says_sentence(world, words="Since March, because of the machines.")
    picks(world, LETTER)
    assert "With it: the copy above" in world.last(A).text
    world.taps(A, YES)
    world.says(A, "now")
    assert shown(world, B) == before
    sends(world)
    world.taps(B, "Show it")
    assert sent_files(world, B)[-1][1] == sent_files(world, A)[-1][1]
    assert CANARY.encode() not in all_bytes(world, B)


def test_in_an_exchange_it_is_opened_with_the_words_or_not_at_all(world: World) -> None:
    offered(world)
    before = shown(world, B)
    world.taps(A, "Show it", "Put something in")
    says_sentence(world, words="I lost two orders in March.")
    picks(world, PHOTO)
    assert "With it: the copy above, as “photo.jpg”" in world.last(A).text
    world.taps(A, "✓ Yes, put this in")
    assert shown(world, B) == before
    puts_in(world, B, "My son sleeps in the back room.")
    world.forward(days=3, hours=10)
    looks(world)
    (message, content) = sent_files(world, M)[-1]
    assert message.file and message.file.name == "photo.jpg" and "with it: photo.jpg" in "\n".join(texts(world, M))
    assert sent_files(world, B) == []
    world.taps(M, "Open both")
    world.taps(B, "Show it")
    assert sent_files(world, B)[-1][1] == content
    assert CANARY.encode() not in all_bytes(world, B)


def test_how_many_files_somebody_has_shows_in_nothing_that_crosses() -> None:
    views = []
    for others in (True, False):
        with both_in() as house:
            house.taps(A, "Later")
            sends_papers(house, A, others=others)
            to_paper(house, stays=others)
            picks(house, "PDF")
            house.taps(A, YES)
            house.says(A, "NOW")
            sends(house)
            house.taps(B, "Show it")
            views.append([(s.at, s.method, s.text, s.file, s.protected) for s in house.view(B)])
    assert views[0] == views[1]


def test_an_answer_that_is_a_file_can_be_marked_and_goes_with_a_sentence(world: World) -> None:
    world.says(A, "/review")
    lines = [line for text in texts(world, A)[-6:] for line in text.splitlines()]
    world.taps(A, next(line.partition(".")[0] for line in lines if "Papers and pictures" in line))
    sends_papers(world, A, others=False)
    world.taps(A, "That's all", "Hand it over again")
    world.says(A, "/ledger")
    world.taps(A, "Something else may be shared")
    while "Papers and pictures" not in labels(world.last(A)):
        world.taps(A, "More answers")
    world.taps(A, "Papers and pictures")
    world.taps(A, "Continue", "Continue", "○ Nothing, really", "Done", "Share with the other side")
    says_sentence(world, words="This is the letter of May.")
    assert any(label.startswith("PDF") and "Papers and pictures" in label for label in labels(world.last(A)))
    picks(world, "PDF")
    world.taps(A, YES)
    world.says(A, "NOW")
    sends(world)
    world.taps(B, "Show it")
    assert sent_files(world, B)[-1][0].file.name == "paper-1.pdf"  # type: ignore[union-attr]
    assert CANARY.encode() not in all_bytes(world, B)


def test_the_conversation_reads_like_this(world: World) -> None:
    play = Transcript("A paper with a sentence", world, names={A: "Ms R.", B: "Mr D.", M: "The mediator"})
    play.chapter("Rosa has sent a photo, a letter, and a letter with a password; she shares one thing")
    play.says(A, "/continue")
    play.taps(A, "Continue", "Continue", "○ Nothing, really", "Done", "Share with the other side")
    play.says(A, "Since March I have not had a key.")
    play.taps(A, LETTER, "✓ Yes, they may see this")
    play.says(A, "now")
    play.chapter("The mediator looks at both, and sends them")
    play.says(M, "/share")
    play.taps(M, "Send")
    play.chapter("Mr D. reads it after a tap, and hides it again")
    play.taps(B, "Show it")
    play.taps_under(B, "Since March", "Hide it again")
    play.chapter("In Rosa's ledger")
    play.says(A, "/ledger")
    play.is_golden("a_paper_with_a_sentence")
