"""A Hold: everything that crosses rests for one person; the other side's phone shows the very same, times included."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import update

from bot.sandbox.world import Seen
from bot.service import hold
from bot.service.contact import is_held
from bot.service.context import Desk
from flows.case import Asks
from flows.private import HOUSE
from storage import audit, reveals
from storage.tables import CASES
from tests.bot.service import terms_cast, test_ticks
from tests.bot.service.cast import (
    LOST,
    NEUTRAL,
    QUOTED,
    SENTENCE,
    both_in,
    case_of,
    decide,
    labels,
    shown,
    texts,
    with_words,
)
from tests.bot.service.test_crossing_contact import at_the_desk
from tests.proof.house import House, a_house
from tests.proof.weave import stage
from tests.world import A, B, M

RESTS = "This rests until M. Okafor has spoken with you. Nothing is lost, and nothing of it is sent on."
ALL_CROSSING = ("Look at it again", "Look at them now", "Put something in", "Decide about", "It has come about")


@pytest.fixture
def world() -> Iterator[House]:
    with both_in() as house:
        yield house


def by_hand(world: House, name: str = "Ms R.") -> None:
    world.says(M, "/hold")
    world.taps(M, f"Hold {name}")


def by_a_sign(world: House) -> None:
    world.says(A, "I am afraid of him and I can't sleep")


def offered(world: House) -> None:
    world.says(M, "/swap")
    world.taps(
        M, "Open a new exchange", "What it has meant for each", "Useful", "For three days", "Offer it to both sides"
    )


def puts_in(world: House, words: str) -> None:
    world.taps(B, "Show it", "Put something in")
    world.says(B, words)
    if "Use 1" in labels(world.last(B)):
        world.taps(B, "Use 1")
    world.taps(B, "✓ Yes, put this in")


def held(world: House, side: int = 1) -> bool:
    case = case_of(world)
    with world.archive.begin() as unit:
        return is_held(unit, case.id, side)


# --- the mediator -------------------------------------------------------------------------------------------------


def test_the_mediator_sets_and_lifts_a_hold_and_it_is_noted_without_a_word(world: House) -> None:
    by_hand(world)
    assert held(world) and not held(world, 2)
    assert "Ms R.: on hold" in texts(world, M)[-1] and "Mr D.: not on hold" in texts(world, M)[-1]
    world.taps(M, "End the hold of Ms R.")
    assert not held(world)
    case = case_of(world)
    with world.archive.begin() as unit:
        entries = audit.entries(unit, case.id)
    noted = [(e.actor, e.verb, e.object) for e in entries if e.verb.startswith("hold")]
    assert noted == [("mediator", "hold_set", "1"), ("mediator", "hold_lifted", "1")]


def test_having_spoken_with_somebody_does_not_end_a_hold_set_by_hand(world: House) -> None:
    by_a_sign(world)
    by_hand_beside(world)
    world.says(M, "/case")
    world.taps(M, "Done: I have spoken with Ms R.")
    assert held(world) and "Ms R.: on hold" in texts(world, M)[-1]


def test_ending_it_by_hand_ends_both_and_clears_the_card(world: House) -> None:
    by_a_sign(world)
    world.says(M, "/hold")
    world.taps(M, "End the hold of Ms R.")
    world.says(M, "/case")
    assert not held(world)
    assert "human screening" not in texts(world, M)[-1] and "On hold" not in texts(world, M)[-1]


def by_hand_beside(world: House) -> None:
    """Set a hold by hand on a screen that was drawn before an answer raised one."""
    case = case_of(world)
    with world.archive.begin() as unit:
        hold.set_by_hand(Desk(world.house, unit, world.now), case, case.sides[0].number)
        unit.commit()


def test_a_mediator_of_another_case_cannot_touch_it(world: House) -> None:
    world.says(M, "/hold")
    message = world.last(M)
    data = message.keyboard[0][0].data
    for somebody in (A, B):
        world.standin.taps_data(somebody, world.last(somebody).id, data)
        world.settle()
    assert not held(world)


def test_the_card_says_that_human_screening_is_needed_with_the_safe_way_whatever_conversation_they_are_in(
    world: House,
) -> None:
    world.taps(A, "Look at them now")  # the chat is in another conversation than the one that asked how to reach them
    by_a_sign(world)
    assert "please look at this yourself before anything goes on" in texts(world, M)[-1]
    world.says(M, "/case")
    card = texts(world, M)[-1]
    assert "human screening needed" in card and "Messages at any time are fine." in card
    world.taps(M, "Safe contact: Ms R.")
    assert "Nothing has been said about it yet" not in texts(world, M)[-1]


def test_sending_is_refused_with_the_reason_and_so_is_asking_for_more(world: House) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    by_hand(world)
    before = shown(world, A), shown(world, B)
    world.says(M, "/share")
    assert "speak with everybody" in with_words(world, M, SENTENCE).text
    world.taps(M, "Ask to reconsider")
    toast = next(seen for seen in reversed(world.view(M)) if seen.method == "answerCallbackQuery")
    assert "speak with everybody" in toast.text
    assert (shown(world, A), shown(world, B)) == before


# --- the one who is held ------------------------------------------------------------------------------------------


def test_nothing_on_the_phone_leads_to_sharing_and_what_was_agreed_can_be_taken_back(world: House) -> None:
    decide(world, waits=False)
    by_hand(world)
    count = len(world.standin.messages(A))
    world.says(A, "/ledger", "/continue")
    since = world.standin.messages(A)[count:]
    assert not [b for m in since for b in labels(m) if any(b.startswith(c) for c in ALL_CROSSING)]
    world.taps(A, "Take it back")
    assert "taken back" in texts(world, A)[-2].lower() or "taken back" in texts(world, A)[-1].lower()


def test_an_offer_that_stood_there_before_rests(world: House) -> None:
    by_hand(world)
    world.taps(A, "Look at them now")
    assert texts(world, A)[-1] == RESTS
    assert world.place(A) == "_end"


def test_a_conversation_about_sharing_ends_at_once_and_is_found_again(world: House) -> None:
    world.taps(A, "Look at them now", "Continue", "○ It could be used against me", "Done", "Continue", "Skip")
    world.taps(A, "Share with the other side")
    by_hand(world)
    world.says(A, "We have the keys on Mondays.")
    assert texts(world, A)[-1] == RESTS
    place, count = world.place(A), len(world.standin.messages(A))
    world.says(A, "/continue", "/ledger", "/pause")
    assert world.place(A) == place == "_end"
    assert not any("they may see" in text.lower() for text in texts(world, A)[count:])
    world.says(M, "/hold")
    world.taps(M, "End the hold of Ms R.")
    world.says(A, "/continue")
    assert "We have the keys on Mondays." in " ".join(texts(world, A)[-2:])


def test_words_that_call_for_a_person_within_it_end_it_too_and_are_kept(world: House) -> None:
    world.taps(A, "Look at them now", "Continue", "○ It could be used against me", "Done", "Continue")
    by_a_sign(world)
    assert held(world)
    assert texts(world, A)[-1] == RESTS
    assert "please look at this yourself before anything goes on" in texts(world, M)[-1]


def test_an_old_button_of_an_interview_shows_no_question_of_it(world: House) -> None:
    world.taps(A, "Look at them now", "Continue")
    question = world.last(A)
    by_hand(world)
    world.standin.taps_data(A, question.id, question.keyboard[0][0].data)
    world.settle()
    assert texts(world, A)[-1] == RESTS
    assert world.place(A) == "_end"


def test_whoever_is_held_gets_no_notice_and_cannot_open_one_and_finds_it_afterwards(world: House) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    world.taps(M, "Send")
    assert texts(world, B)[-1] == NEUTRAL
    by_hand(world, "Mr D.")
    world.taps(B, "Show it")
    assert texts(world, B)[-1] == RESTS
    world.says(B, "/continue", "/ledger")
    assert QUOTED not in "\n".join(texts(world, B))
    world.says(M, "/hold")
    world.taps(M, "End the hold of Mr D.")
    world.says(B, "/continue")
    world.taps(B, "Show it")
    assert QUOTED in "\n".join(texts(world, B))


@contextmanager
def all_answered() -> Iterator[House]:
    """Open a house in which both have handed over, and no further questions are asked."""
    with both_in(tells="") as house:
        with house.archive.begin() as unit:
            unit.run(update(CASES).values(questions=Asks.NO_SITTINGS.value))
            unit.commit()
        by_hand(house, "Mr D.")
        yield house


def lifted(house: House) -> list[str]:
    """End the hold of Mr D., and return what he is told."""
    before = len(house.view(B))
    house.says(M, "/hold")
    house.taps(M, "End the hold of Mr D.")
    return [seen.text for seen in house.view(B)[before:] if seen.method == "sendMessage"]


@pytest.mark.parametrize("put", [test_ticks.offers, terms_cast.out], ids=["a statement", "a term sheet"])
def test_of_what_came_for_all_meanwhile_they_are_told_once_it_is_over(put: Callable[[House], None]) -> None:
    with all_answered() as house:
        put(house)
        assert lifted(house) == [NEUTRAL]
        house.taps(B, "Show it")
        house.taps(B, "Show it")
        assert NEUTRAL not in texts(house, B)[-1]


def test_nothing_is_said_at_its_end_to_somebody_for_whom_nothing_waits() -> None:
    with all_answered() as house:
        assert lifted(house) == []


def test_a_notice_that_waits_for_a_safe_hour_is_given_up() -> None:
    with a_house() as world:
        at_the_desk(world, "Only at certain hours")
        world.forward(hours=8)  # five in the afternoon, where B lives
        world.says(M, "/share")
        world.taps(M, "Send")
        by_hand(world, "Mr D.")
        world.forward(days=2)
        assert NEUTRAL not in texts(world, B)


def test_no_reminder_goes_out_whether_planned_before_or_asked_for_during_a_hold() -> None:
    with a_house(stage("midway", 1)) as world:
        world.says(A, "/pause")
        world.taps(A, "Remind me tomorrow")
        by_hand(world)
        world.taps(A, "Remind me in three days")
        assert "no reminder" in texts(world, A)[-1]
        after = len(world.view(A))
        world.forward(days=5)
        assert len(world.view(A)) == after


def test_the_mediator_can_still_write_to_them(world: House) -> None:
    by_hand(world)
    world.says(M, "/message")
    world.taps(M, "Ms R.")
    world.says(M, "Could I call you this afternoon?")
    assert texts(world, A)[-1] == NEUTRAL
    world.taps(A, "Show it")
    assert "Could I call you this afternoon?" in texts(world, A)[-1]


# --- from the eyes of the other side ------------------------------------------------------------------------------


def _nothing(world: House) -> None:
    return


def _and_more(world: House) -> None:
    by_hand(world)
    world.says(A, "/human", "/ledger", "/continue")
    world.taps(A, "Show it")


@pytest.mark.parametrize("act", [by_hand, by_a_sign, _and_more], ids=["by hand", "by a sign", "by hand, and more"])
def test_the_other_phone_shows_the_same_to_the_byte_and_the_second(act: Callable[[House], None]) -> None:
    assert _seen_by_b(act) == _seen_by_b(_nothing)


def _seen_by_b(act: Callable[[House], None]) -> tuple[Seen, ...]:
    """Play what B and the mediator do over a week, with something that happens to A in the middle of an exchange."""
    with both_in(b_tells="My son sleeps in the back room.") as world:
        offered(world)
        act(world)
        puts_in(world, "My son sleeps in the back room.")
        world.says(B, "/ledger", "/privacy", "/continue", "/review", "/pause")
        world.forward(days=1)
        world.says(B, "/continue")
        decide(world, B, words="We have had no key since May.")
        world.says(B, "/ledger", "/help", "/human")
        world.says(M, "/message")
        world.taps(M, "All sides")
        world.says(M, "I will write again on Friday.")
        world.taps(B, "Show it")
        world.forward(days=4)
        world.forward(days=8)  # the exchange is closed by itself
        world.says(B, "/continue", "/ledger")
        return world.observed(B)


def test_nothing_was_revealed_while_somebody_was_held(world: House) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    by_hand(world)
    world.taps(M, "Send")
    case = case_of(world)
    with world.archive.begin() as unit:
        assert reveals.visible_to(unit, HOUSE, case.id) == ()
    assert LOST not in "\n".join(texts(world, B))
