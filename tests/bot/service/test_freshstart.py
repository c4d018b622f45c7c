"""A fresh start: asked of everybody alike, walked in private, and read by the mediator alone, from the eyes of whoever must not see."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import pytest

from bot.present.freshstart import Picked, packed, unpacked
from bot.sandbox.wire import Person
from bot.sandbox.world import Seen
from bot.service import contact
from flows.scheduling import Contact
from tests.bot.service.cast import NEUTRAL, hold, labels, shown, texts
from tests.bot.service.eyes import everything
from tests.bot.service.fresh_cast import FRESH, answers, starts_afresh, stuck
from tests.bot.service.session_cast import goes_on, wishes
from tests.bot.service.test_phones import NEW, confirm, move
from tests.proof.house import House
from tests.world import A, B, M, World

ONE_SIDED = "When the store room is open"


@pytest.fixture
def world() -> Iterator[House]:
    with stuck() as house:
        yield house


def begins(world: World, who: Person) -> None:
    world.taps(who, "Show it", "Begin now")


def whats_new(world: World) -> str:
    world.says(M, "/freshstart")
    return texts(world, M)[-1]


# --- asking -------------------------------------------------------------------------------------------------------


def test_everybody_is_asked_at_the_same_moment_in_the_same_neutral_words(world: House) -> None:
    before = {who: len(shown(world, who)) for who in (A, B)}
    starts_afresh(world, "○ 1")
    seen = [
        [
            (s.at, s.method, s.text, [b.text for row in s.keyboard for b in row])
            for s in shown(world, who)[before[who] :]
        ]
        for who in (A, B)
    ]
    assert seen[0] == seen[1] and [s[2] for s in seen[0]] == [NEUTRAL]


def test_each_reads_of_the_topics_only_what_stands_on_their_own_list(world: House) -> None:
    starts_afresh(world, "○ 1")
    for who in (A, B):
        world.taps(who, "Show it")
    assert f"“{ONE_SIDED}”" in texts(world, A)[-1] and ONE_SIDED not in everything(world, B)
    assert "“The machines in the store room”" in texts(world, B)[-1] and "The machines" not in everything(world, A)


def test_on_a_new_phone_it_quotes_nothing_that_was_said_on_the_old(world: House) -> None:
    move(world)
    confirm(world)
    starts_afresh(world, "○ 1")
    begins(world, NEW)
    asked = []
    while world.place(NEW) != "_end":
        asked.append(world.last(NEW).text)
        world.taps(
            NEW,
            next(each for each in labels(world.last(NEW)) if each in ("Yes, go on", "Continue", "Skip", "Still so")),
        )
    assert any("“1…”" in words for words in asked)
    assert not any(words in everything(world, NEW) for words in (ONE_SIDED, "rent another", "2,000", "3,500"))


def test_without_a_topic_none_is_named_and_the_rest_is_asked_alike(world: House) -> None:
    starts_afresh(world)
    for who in (A, B):
        begins(world, who)
        answers(world, who, FRESH[who])
        assert "From your own list" not in "".join(texts(world, who))
    world.says(M, "/case")
    world.taps(M, "⋯", "The same for each side?")
    alike = next(text for text in reversed(texts(world, M)) if "the same for each side?" in text)
    assert "The fresh start, version 1: the same questions in the same order for each side." in alike
    assert "Nothing that differs was found beside what is explained here." in alike


def test_a_second_tap_asks_nobody_twice(world: House) -> None:
    starts_afresh(world)
    asked = world.last(M)
    before = {who: shown(world, who) for who in (A, B)}
    world.says(M, "/freshstart")
    world.standin.taps(M, "What is new", message_id=asked.id)
    world.settle()
    assert {who: shown(world, who) for who in (A, B)} == before
    assert labels(world.last(M))[-1] == "End this fresh start"


def test_nobody_is_asked_while_a_human_has_to_look_first(world: House) -> None:
    hold(world, 1)
    before = shown(world, B)
    starts_afresh(world)
    assert (
        "Please speak with everybody you were asked to call first" in texts(world, M)[-1] and shown(world, B) == before
    )
    assert NEUTRAL not in texts(world, A)


def test_whoever_is_held_later_rests_and_the_other_goes_on(world: House) -> None:
    starts_afresh(world)
    begins(world, A)
    world.taps(A, "Yes, go on", "Continue")
    hold(world, 1)
    world.says(A, "What happened is that nobody spoke.")
    assert "This rests until M. Okafor has spoken with you" in "".join(texts(world, A))
    begins(world, B)
    answers(world, B, FRESH[B])
    assert "Thank you. M. Okafor can see what you have answered." in texts(world, B)


def test_what_she_picked_is_in_her_buttons_and_read_back(world: House) -> None:
    for picked in (Picked(frozenset(), True, 0), Picked(frozenset({0, 3, 13}), False, 20)):
        assert unpacked(packed(picked)) == picked and packed(picked) < 2**32


# --- contact ------------------------------------------------------------------------------------------------------


def test_quiet_hours_are_kept(world: House) -> None:
    goes_on(world, "2026-03-02T18:00")
    with wishes(1, Contact.CERTAIN_HOURS, "mornings", read_by=contact):
        starts_afresh(world)
    assert NEUTRAL not in texts(world, A) and NEUTRAL in texts(world, B)
    goes_on(world, "2026-03-03T09:30")
    assert NEUTRAL in texts(world, A)


def test_whoever_asked_for_no_messages_finds_it_with_continue(world: House) -> None:
    with wishes(2, Contact.NO_MESSAGES, read_by=contact):
        starts_afresh(world)
    assert "Not told: Mr D." in texts(world, M)[-1] and NEUTRAL not in texts(world, B)
    world.says(B, "/continue")
    assert texts(world, B)[-1] == NEUTRAL


def test_not_now_is_taken_and_what_was_put_off_comes_back_by_itself_never(world: House) -> None:
    starts_afresh(world)
    world.taps(A, "Show it", "Not this time")
    world.taps(B, "Show it", "Later")
    before = shown(world, A), shown(world, B)
    world.forward(days=3)
    assert (shown(world, A), shown(world, B)) == before
    world.says(A, "/continue")
    assert NEUTRAL not in texts(world, A)
    world.says(B, "/continue")
    assert texts(world, B)[-1] == NEUTRAL


def test_it_can_be_left_in_the_middle_and_gone_on_with(world: House) -> None:
    starts_afresh(world)
    begins(world, A)
    world.taps(A, "Yes, go on", "Continue")
    world.says(A, "/pause", "/continue")
    assert world.place(A) == "happened"
    answers(world, A, FRESH[A])
    assert "Ms R.: has answered" in whats_new(world)


def test_after_its_end_nobody_begins(world: House) -> None:
    starts_afresh(world)
    world.taps(A, "Show it")
    world.says(M, "/freshstart")
    world.taps(M, "End this fresh start", "Yes, end it")
    world.taps(A, "Begin now")
    assert texts(world, A)[-1] == "This is over. There is nothing for you to do."
    world.says(M, "/freshstart")
    world.taps(M, "Ask for another fresh start", "Ask everybody now")
    world.taps(A, "Show it", "Begin now")
    assert world.place(A) == "moment"


# --- what she reads -----------------------------------------------------------------------------------------------


def test_whoever_is_in_the_middle_at_its_end_can_finish_and_she_was_told_so(world: House) -> None:
    starts_afresh(world)
    world.taps(A, "Show it", "Begin now")
    answers(world, A, FRESH[A], until="still_tell")
    world.says(M, "/freshstart")
    world.taps(M, "End this fresh start")
    assert "whoever has begun can still finish" in world.last(M).text
    world.taps(M, "Yes, end it")
    answers(world, A, FRESH[A])
    world.says(M, "/freshstart")
    assert "Ms R.: has answered" in world.last(M).text and "I lost two orders" in world.last(M).text


def test_a_case_in_which_everybody_declines_still_gives_her_something_to_go_on(world: House) -> None:
    starts_afresh(world)
    world.taps(A, "Show it", "Not this time")
    world.taps(B, "Show it", "Not this time")
    seen = whats_new(world)
    assert "Ms R.: not this time" in seen and "Mr D.: not this time" in seen
    assert "Nothing has been written in it yet." in seen and "missing information (Ms R. and Mr D.)" in seen
    assert labels(world.last(M))[:3] == ["Send on", "Exchanges", "Open a new exchange"]


def test_whatever_somebody_skips_the_questions_come_to_an_end(world: House) -> None:
    starts_afresh(world)
    begins(world, A)
    world.taps(A, "Yes, go on", "Continue")
    while world.place(A) != "_end":
        world.taps(A, "Skip")
    assert "Ms R.: has answered" in whats_new(world)


# --- two runs -----------------------------------------------------------------------------------------------------


def _walks(world: House) -> None:
    begins(world, A)
    answers(world, A, {**FRESH[A], "obstacles": ("[○ Pressure from others]", "[Done]"), "odds": ("[9]",)})
    world.says(A, "/ledger")


def _declines(world: House) -> None:
    world.taps(A, "Show it", "Not this time")


def _asks_an_adviser(world: House) -> None:
    world.taps(A, "Later", "Show it", "With my adviser first", "Begin now", "Not now")
    world.says(A, "/human")


def _blocks(world: House) -> None:
    world.standin.blocks(A)
    world.settle()


_PRIVATE: dict[str, Callable[[House], None]] = {
    "walks it": _walks,
    "declines": _declines,
    "puts it off for an adviser": _asks_an_adviser,
    "blocks the bot": _blocks,
}


def _lived(act: Callable[[House], None] | None) -> tuple[Seen, ...]:
    """Live through a fresh start; A does something of its own in between. Returns all that B could observe."""
    with stuck() as world:
        starts_afresh(world, "○ 1", "○ With a break for it")
        if act is not None:
            act(world)
        world.says(M, "/freshstart")
        goes_on(world, "2026-03-02T12:10")
        begins(world, B)
        answers(world, B, FRESH[B])
        world.says(B, "/continue", "/ledger", "/review")
        goes_on(world, "2026-03-04T09:00")
        world.says(M, "/freshstart")
        world.taps(M, "End this fresh start", "Yes, end it")
        world.says(B, "/continue")
        return world.observed(B)


@cache
def _without() -> tuple[Seen, ...]:
    return _lived(None)


@pytest.mark.parametrize("what", _PRIVATE)
def test_nothing_of_what_one_side_makes_of_it_shows_on_the_other_s_phone(what: str) -> None:
    assert _lived(_PRIVATE[what]) == _without()
    assert any(FRESH[B]["still_tell"][0] in seen.text for seen in _without())  # there is something to compare
