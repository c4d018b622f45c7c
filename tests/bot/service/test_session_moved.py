"""After a move or a cancellation no screen with the hour that was stands on a phone any more."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.sandbox.wire import Message, Person
from tests.bot.service.cast import both_in, texts, with_words
from tests.bot.service.session_cast import buttons, goes_on, moves, opens, publishes, so_far
from tests.proof.house import House
from tests.world import B, M

WAS = "24 March 2026, 14:00"


@pytest.fixture
def world() -> Iterator[House]:
    with both_in(tells="") as house:
        publishes(house)
        opens(house, B)
        yield house


def moves_it(world: House) -> None:
    moves(world, "25 March 2026", "09:00")


def calls_it_off(world: House) -> None:
    world.says(M, "/session")
    world.taps(M, "Call it off", "Yes, call it off")


CHANGES = pytest.mark.parametrize("change", [moves_it, calls_it_off], ids=["moved", "called off"])


@CHANGES
def test_how_the_day_runs_goes_with_the_hour_it_named(world: House, change: object) -> None:
    world.taps(B, "How the day runs")
    assert any(WAS in words for words in texts(world, B))
    change(world)  # type: ignore[operator]
    assert not any(WAS in words for words in texts(world, B))


@CHANGES
def test_of_a_reminder_asked_for_twice_none_stays(world: House, change: object) -> None:
    world.taps(B, "Remind me again later")
    goes_on(world, "2026-03-02T16:00")
    world.taps(B, "Remind me again later")
    goes_on(world, "2026-03-03T12:00")
    assert sum(WAS in words and "Reminder" in words for words in texts(world, B)) == 1
    change(world)  # type: ignore[operator]
    assert not any(WAS in words for words in texts(world, B))


# --- what can't be taken away any more ----------------------------------------------------------------------------


@pytest.mark.parametrize("answer", ["I will be there", "I can't come"])
def test_an_answer_under_the_hour_that_was_is_no_answer_to_the_one_that_is(world: House, answer: str) -> None:
    goes_on(world, "2026-03-05T12:00")  # Telegram lets a bot delete for two days only
    old = with_words(world, B, WAS)
    moves_it(world)
    since = so_far(world, M)
    taps_old(world, B, old, answer)
    assert so_far(world, M) == since
    assert "25 March 2026, 09:00" in texts(world, B)[-1] and answer in buttons(world, B)
    world.says(M, "/session")
    assert "Mr D.: no answer yet" in texts(world, M)[-1]
    world.taps(B, answer)
    world.says(M, "/session")
    assert "Mr D.: no answer yet" not in texts(world, M)[-1]


def test_what_was_said_under_an_older_screen_of_the_same_hour_counts(world: House) -> None:
    old = with_words(world, B, WAS)
    goes_on(world, "2026-03-10T20:00")
    opens(world, B)
    taps_old(world, B, old, "I can't come")
    world.says(M, "/session")
    assert "Mr D.: can't come" in texts(world, M)[-1]


def taps_old(world: House, who: Person, message: Message, label: str) -> None:
    """Let somebody tap a button of an earlier screen that still stands there."""
    data = next(b.data for row in message.keyboard for b in row if b.text == label)
    world.standin.taps_data(who, message.id, data, label=label)
    world.settle()
