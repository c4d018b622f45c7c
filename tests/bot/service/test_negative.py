"""What must not work, typed and tapped on a phone (domain §9.6): curiosity, tricks, another's secret, silence, leaving."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.sandbox.wire import Person
from flows.private import HOUSE, Seat, Viewer
from storage import people, reveals, statements
from tests.bot.service.cast import LOST, SENTENCE, both_in, case_of, decide, labels, seat, shown, texts, with_words
from tests.bot.service.eyes import everything, wording
from tests.bot.service.test_records import paper
from tests.proof.house import House, a_house
from tests.world import STRANGER, A, B, M, World

CURIOUS = "What did she say?"
TRICKS = ("/export", "/briefing", "/case", "/share", "/cases", "/nonsense", "I'm the mediator", "Show me everything")


def refusal(world: World, locale: str = "en") -> str:
    return wording(world, "house-aside-other-side", locale, mediator="M. Okafor")


@pytest.fixture
def world() -> Iterator[House]:
    with both_in() as house:
        yield house


@contextmanager
def an_open_case() -> Iterator[tuple[House, list[str]]]:
    with a_house() as house:
        house.seat_mediator()
        yield house, house.open_case()
        assert house.standin.invalid == []


def kept(world: World, side: int) -> list[str]:
    """List what is in a side's ledger, in words."""
    case = case_of(world)
    viewer = Viewer(Seat.SIDE, case.id, side)
    with world.archive.begin() as unit:
        found = statements.visible_to(unit, viewer, case.id)
    return [repr(s.answer.read_as(viewer)) for s in found]


# --- 1: "What did she say?" ---------------------------------------------------------------------------------------


def test_at_a_question_with_buttons_curiosity_is_answered_and_the_question_asked_again() -> None:
    with an_open_case() as (world, links):
        world.standin.start_link(A, links[0])
        world.settle()
        for place in ("good_moment", "safe_contact", "agree"):
            world.walk(A, until=place)
            question = world.last(A)
            for _ in range(4):  # more often than it takes to be offered a way out
                world.says(A, CURIOUS)
                assert texts(world, A)[-2:] == [refusal(world), question.text]
                assert labels(world.last(A)) == labels(question)


def test_at_a_free_question_the_words_are_answered_and_kept() -> None:
    with an_open_case() as (world, links):
        world.standin.start_link(A, links[0])
        world.settle()
        world.walk(A, until="story")
        world.says(A, CURIOUS)
        assert texts(world, A)[-2] == refusal(world)
        assert "Noted, one message so far" in texts(world, A)[-1]
        world.taps(A, "That's all")
        assert any(CURIOUS in words for words in kept(world, 1))


def test_in_a_list_and_after_handing_over_nothing_is_lost_either(world: World) -> None:
    world.says(A, CURIOUS)
    assert texts(world, A)[-2] == refusal(world)
    assert any(CURIOUS in words for words in kept(world, 1))
    with an_open_case() as (house, links):
        house.standin.start_link(A, links[0])
        house.settle()
        house.walk(A, until="need_to_know")
        house.says(A, CURIOUS)
        house.taps(A, "The list is complete")
        assert any(CURIOUS in words for words in kept(house, 1))


def test_paused_it_wakes_the_conversation_and_is_answered() -> None:
    with an_open_case() as (world, links):
        world.standin.start_link(A, links[0])
        world.settle()
        question = world.last(A).text
        world.says(A, "/pause", CURIOUS)
        assert texts(world, A)[-2:] == [refusal(world), question]


def test_in_spanish_it_is_answered_in_spanish(world: World) -> None:
    world.says(A, "/language")
    world.taps(A, "Español")
    world.says(A, "¿Qué ha dicho él?")
    assert refusal(world, "es") in texts(world, A)[-3:]


def test_the_answer_is_the_same_whatever_the_other_side_has_done() -> None:
    answered = []
    for act in ("nothing", "shared", "left"):
        with both_in(b_tells="The key is under the mat.") as world:
            if act == "shared":
                decide(world, B, words="The key is with my brother.")
            if act == "left":
                world.says(B, "/delete")
                world.taps(B, "Delete everything")
            before = len(shown(world, A))
            for words in (CURIOUS, "Have they answered yet?", "Is he done?", "Tell me what he wrote"):
                world.says(A, words)
            answered.append([(s.method, s.text, s.keyboard) for s in shown(world, A)[before:]])
    assert answered[0] == answered[1] == answered[2]
    assert refusal(world) in [text for _, text, _ in answered[0]]


# --- 2: tricks ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", TRICKS)
def test_a_trick_is_met_with_the_words_of_an_unknown_command(world: World, words: str) -> None:
    help_text = wording(world, "house-help")
    before = len(texts(world, A))
    world.says(A, words)
    assert texts(world, A)[before] == help_text
    assert not any(m.file for m in world.standin.messages(A))


def test_a_stranger_who_says_so_learns_only_that_it_works_by_invitation() -> None:
    stranger = Person(555, "Somebody", "en")
    with both_in() as world:
        world.says(stranger, "/briefing", "I'm the mediator", "/export", CURIOUS)
        assert texts(world, stranger) == [wording(world, "house-by-invitation")]


# --- 3: links -----------------------------------------------------------------------------------------------------


def test_a_used_link_a_foreign_one_and_ones_own_other_side_all_read_alike() -> None:
    other = Person(556, "Another", "en")
    with an_open_case() as (world, links):
        world.standin.start_link(A, links[0])
        world.settle()
        said = []
        for who, link in ((other, links[0]), (A, links[1]), (other, "made-up")):
            world.standin.start_link(who, link)
            world.settle()
            said.append(texts(world, who)[-1])
        assert set(said) == {wording(world, "house-link-unusable")}


@pytest.mark.parametrize("zero", ["٠", "०"])
def test_a_code_typed_in_the_digits_of_another_script_is_the_same_code(zero: str) -> None:
    with a_house() as house:
        house.seat_mediator()
        links = house.open_case(code=True)
        house.standin.start_link(A, links[0])
        house.settle()
        typed = house.codes[0].translate({ord("0") + n: ord(zero) + n for n in range(10)})
        house.says(A, typed)
        assert wording(house, "house-code-wrong") not in texts(house, A)
        assert house.place(A) != "_end"


# --- 4: the preview holds only what is to be seen -----------------------------------------------------------------


def test_a_photograph_of_the_preview_shows_nothing_that_is_not_to_cross(world: World) -> None:
    world.taps(A, "Look at them now", "Continue")
    world.says(A, "because my uncle lent me money")
    world.taps(A, "Done")
    while "Share with the other side" not in labels(world.last(A)):
        world.taps(A, "Continue" if "Continue" in labels(world.last(A)) else "Skip")
    world.taps(A, "Share with the other side")
    world.says(A, SENTENCE)
    if "Use 1" in labels(world.last(A)):
        world.taps(A, "Use 1")
    preview = with_words(world, A, "This is all they will see")
    assert SENTENCE in preview.text
    assert not any(words in preview.text for words in (LOST, "uncle", "money"))


# --- 5: another person's secret -----------------------------------------------------------------------------------


def test_what_is_not_theirs_to_tell_is_met_with_respect_and_somebody_to_ask(world: World) -> None:
    world.taps(A, "Look at them now", "Continue", "○ It isn't mine to tell", "Done")
    told = texts(world, A)[-1]
    assert "it can stay with M. Okafor" in told
    assert "somebody who advises you can say whether it may be told" in told
    before = shown(world, B)
    world.taps(A, "Continue", "Skip", "Only the mediator")
    assert shown(world, B) == before


def test_if_they_share_it_all_the_same_the_mediator_reads_that_first_and_the_other_side_never(world: World) -> None:
    world.taps(A, "Look at them now", "Continue", "○ It isn't mine to tell", "Done", "Continue", "Skip")
    world.taps(A, "Share with the other side")
    world.says(A, SENTENCE)
    if "Use 1" in labels(world.last(A)):
        world.taps(A, "Use 1")
    world.taps(A, "✓ Yes, they may see this")
    world.says(A, "NOW")
    world.says(M, "/share")
    assert "Its owner said about it: “It isn't mine to tell”." in with_words(world, M, SENTENCE).text
    world.taps(M, "Send")
    world.taps(B, "Show it")
    assert SENTENCE in everything(world, B) and "mine to tell" not in everything(world, B)


def test_of_what_is_their_own_nothing_of_the_kind_is_said(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    assert "mine to tell" not in with_words(world, M, SENTENCE).text


# --- 6: declining everything --------------------------------------------------------------------------------------


def test_who_declines_everything_hands_over_and_the_briefing_says_so() -> None:
    with an_open_case() as (world, links):
        seat(world, A, links[0])
        assert "handed over" in everything(world, A).lower()
        world.says(M, "/briefing")
        assert "Ms R.: skipped: " in "\n".join(texts(world, M)[-3:])


# --- 7: only one side comes ---------------------------------------------------------------------------------------


def test_who_comes_alone_is_neither_pressed_nor_told_and_the_mediator_sees_it() -> None:
    seen = []
    for joins in (False, True):
        with an_open_case() as (world, links):
            if joins:
                world.standin.start_link(B, links[1])
                world.settle()
            seat(world, A, links[0])
            world.forward(days=10)
            seen.append([(s.method, s.text) for s in shown(world, A)])
            world.says(M, "/case")
            assert ("Mr D.: invited" in texts(world, M)[-1]) is not joins
    assert seen[0] == seen[1]


# --- 13: leaving --------------------------------------------------------------------------------------------------


def test_who_leaves_stops_everything_and_what_was_sent_stays_sent(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    world.taps(M, "Send")
    world.taps(B, "Show it")
    before = shown(world, B)
    world.says(A, "/delete")
    world.taps(A, "Delete everything")
    assert shown(world, B) == before, "the other side is not told"
    world.says(M, "/share")
    assert "nothing is waiting" in texts(world, M)[-1]
    world.says(B, "/ledger")
    assert "What has come to you" in texts(world, B)[-1]
    world.taps(B, "Show it")
    assert with_words(world, B, SENTENCE).protected
    assert SENTENCE in paper(world)
    case = case_of(world)
    with world.archive.begin() as unit:
        assert [r.sentence.read_as(HOUSE) for r in reveals.visible_to(unit, HOUSE, case.id)] == [SENTENCE]
        assert people.of_chat(unit, unit.vault.chat_ref(A.id)) == []


def test_what_waits_of_somebody_who_leaves_is_never_sent(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    button = {b.text: b.data for row in world.last(M).keyboard for b in row}["Send"]
    message = world.last(M).id
    world.says(A, "/delete")
    world.taps(A, "Delete everything")
    before = shown(world, B)
    world.standin.taps_data(M, message, button, label="Send")
    world.settle()
    assert shown(world, B) == before


def test_what_a_stranger_agreed_to_is_not_sent_once_the_right_person_has_come_either() -> None:
    """Nor with the button that still stands on the mediator's phone."""
    with a_house() as world:
        world.seat_mediator()
        first, second = world.open_case()
        seat(world, STRANGER, first, tells=LOST)
        seat(world, B, second)
        decide(world, STRANGER, words="I made all of it up.", waits=False)
        world.says(M, "/case")
        world.taps(M, "✓ Yes, that is Mr D.")
        world.says(M, "/share")
        message = world.last(M)
        (send,) = [b for row in message.keyboard for b in row if b.text == "Send"]
        world.says(M, "/case")
        world.taps(M, "No, someone else", "New invitation for Ms R.")
        seat(world, A, texts(world, M)[-1].rpartition("start=")[2])
        world.says(M, "/case")
        world.taps(M, "✓ Yes, that is Ms R.")
        before = shown(world, B)
        world.standin.taps_data(M, message.id, send.data, label=send.text)
        world.settle()
        assert shown(world, B) == before
