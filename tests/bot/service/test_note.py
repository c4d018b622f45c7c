"""What the mediator writes herself, through the chat: neutral notice, read after a tap, and a guard before anything private goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bot.service.cast import LOST, NEUTRAL, both_in, decide, labels, shown, texts, with_words
from tests.world import A, B, M, World


@pytest.fixture
def world() -> Iterator[World]:
    with both_in() as house:
        yield house


def writes(world: World, to: str, words: str) -> None:
    world.says(M, "/message")
    world.taps(M, to)
    world.says(M, words)


def test_a_message_comes_as_a_neutral_notice_and_is_read_after_a_tap(world: World) -> None:
    before = shown(world, A)
    writes(world, "Mr D.", "We meet on Tuesday.")
    assert texts(world, B)[-1] == NEUTRAL and "✓" in texts(world, M)[-1]
    world.taps(B, "Later", "Show it")
    message = with_words(world, B, "We meet on Tuesday.")
    assert message.protected and message.text.startswith("M. Okafor writes to you:")
    world.taps(B, "Hide it again")
    assert not any("We meet on Tuesday." in t for t in texts(world, B))
    assert shown(world, A) == before


def test_a_message_to_all_reads_the_same_for_all(world: World) -> None:
    world.says(M, "/message")
    world.taps(M, "All sides, the same words")
    assert world.last(M).text.startswith("What would you like to write to all sides?")
    world.says(M, "We meet on Tuesday.")
    for who in (A, B):
        world.taps(who, "Show it")
    assert texts(world, A)[-1] == texts(world, B)[-1]


@pytest.mark.parametrize("to", ["Mr D.", "All sides, the same words"])
def test_eight_words_of_the_other_side_are_asked_about_first_with_where_they_came_from(world: World, to: str) -> None:
    before = shown(world, B)
    writes(world, to, "She says: " + LOST)
    warning = world.last(M)
    assert "It repeats “I lost two orders because I could not”" in warning.text
    assert "from Ms R." in warning.text and "Not known to the other side" in warning.text and LOST in warning.text
    assert labels(warning) == ["Send it all the same", "Don't send it"]
    assert shown(world, B) == before
    world.taps(M, "Don't send it")
    assert "It was not sent." in texts(world, M)[-1]
    assert shown(world, B) == before


def test_a_message_to_a_case_that_was_closed_meanwhile_is_not_sent_and_she_is_told_so(world: World) -> None:
    before = shown(world, B)
    world.says(M, "/message")
    world.taps(M, "Mr D.")
    world.says(M, "/close")
    world.taps(M, "Close it")
    world.says(M, "We meet on Tuesday.")
    assert "It was not sent." in texts(world, M)[-1]
    assert shown(world, B) == before


@pytest.mark.parametrize("words", ["We meet on Tuesday.", "She says: " + LOST])
def test_editing_a_message_that_was_sent_or_waits_for_her_yes_changes_nothing_and_she_is_told_so(
    world: World, words: str
) -> None:
    writes(world, "Mr D.", words)
    own = next(m.id for m in reversed(world.standin.messages(M)) if m.text == words and not m.of_bot)
    world.standin.edits(M, own, "We meet on Thursday.")
    world.settle()
    assert "so nothing was changed" in texts(world, M)[-1]
    if words.endswith(LOST):
        world.taps(M, "Send it all the same")
    world.taps(B, "Show it")
    assert words in texts(world, B)[-1]


def test_sent_all_the_same_it_goes_once(world: World) -> None:
    writes(world, "Mr D.", LOST)
    data = next(b.data for row in world.last(M).keyboard for b in row if "all the same" in b.text)
    message = world.last(M).id
    for _ in range(2):
        world.standin.taps_data(M, message, data, label="Send it all the same")
    world.settle()
    assert texts(world, B).count(NEUTRAL) == 1


def test_what_a_side_said_itself_is_no_secret_from_it(world: World) -> None:
    writes(world, "Ms R.", LOST)
    assert "✓" in texts(world, M)[-1]


def test_a_number_a_date_and_a_name_are_found() -> None:
    with both_in(tells="The bank test on 31 March covers 61,000 from Nortek") as world:
        writes(world, "Mr D.", "Would 61000 by March 31st help Nortek?")
        warning = texts(world, M)[-1]
        assert all(found in warning for found in ("number 61000", "date March 31st", "name Nortek"))


def test_what_has_crossed_is_no_secret_any_more(world: World) -> None:
    decide(world, words=LOST, waits=False)
    world.says(M, "/share")
    world.taps(M, "Send")
    writes(world, "Mr D.", "You have read: " + LOST)
    assert "✓" in texts(world, M)[-1]


def test_the_guard_also_looks_at_a_note_to_an_owner() -> None:
    with both_in(b_tells="My son has been sleeping in the back room since March") as world:
        decide(world, waits=False)
        world.says(M, "/share")
        world.taps(M, "Ask to reconsider")
        before = shown(world, A)
        world.says(M, "Please think: my son has been sleeping in the back room")
        assert "Please look at this before it goes" in texts(world, M)[-1]
        assert shown(world, A) == before
        world.taps(M, "Don't send it")
        world.taps(A, "Show it")
        assert "asks you to look at this once more" in texts(world, A)[-1] and "my son" not in texts(world, A)[-1]


def test_nothing_a_party_sees_depends_on_whether_the_guard_has_asked() -> None:
    seen = []
    for tells in (LOST, "Something else altogether."):
        with both_in(tells=tells) as world:
            before = shown(world, B)
            writes(world, "Mr D.", LOST)
            if "Send it all the same" in labels(world.last(M)):
                world.taps(M, "Send it all the same")
            world.taps(B, "Show it")
            seen.append([(s.at, s.method, s.text, s.protected) for s in shown(world, B)[len(before) :]])
    assert seen[0] == seen[1]
