"""Tidy chat: off, when the questions are done, or after some hours; our copy stays. Everything goes before Telegram's two days are over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.channel import tokens
from bot.present.acts import PartyAct
from bot.sandbox.faults import Down
from flows.say import Deed, Press
from storage import outbox
from tests.bot.service.cast import case_of
from tests.bot.service.eyes import opens, readable, wording
from tests.world import A, B, World


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    world.seat_mediator()
    first, second = world.open_case()
    opens(world, A, first)
    opens(world, B, second)
    world.walk(A, until="story")
    yield world
    assert world.standin.invalid == []
    world.close()


def standing(world: World) -> list[str]:
    return [m.text for m in world.standin.messages(A)]


def passes(world: World, hours: float, step: float = 0.25) -> None:
    """Let time pass as in a running house, which looks after its rows again and again."""
    for _ in range(int(hours / step)):
        world.forward(hours=step)


def test_nothing_is_tidied_unless_somebody_wishes_it(world: World) -> None:
    before = standing(world)
    passes(world, 60, step=2)
    assert standing(world) == before


def test_both_are_said_plainly_and_the_present_way_is_ticked(world: World) -> None:
    world.says(A, "/tidy")
    assert "stays kept until you use /delete" in world.last(A).text and "two days only" in world.last(A).text
    assert [b.text for row in world.last(A).keyboard for b in row] == [
        "✓ Keep them",
        "When the questions are done",
        *(f"After {n} hours" for n in (6, 12, 24, 36)),
    ]
    world.taps(A, "After 6 hours")
    assert "stays kept" in world.last(A).text
    world.says(A, "/tidy")
    assert "✓ After 6 hours" in [b.text for row in world.last(A).keyboard for b in row]


@pytest.mark.parametrize("hours", [6, 12, 24, 36])
def test_no_message_stands_longer_than_was_chosen_and_the_answers_stay(world: World, hours: int) -> None:
    case = case_of(world)
    world.says(A, "my own words", "/tidy")
    world.taps(A, f"After {hours} hours")
    passes(world, hours - 1)
    assert "my own words" in standing(world)
    passes(world, 1)
    assert standing(world) == []
    world.says(A, "/continue")
    assert world.place(A) == "story"
    world.taps(A, "That's all")
    assert any(s.place == "story" for s in readable(world, case.id, 1))


def test_of_a_screen_that_was_asked_for_again_the_old_one_goes_and_the_new_one_stays(world: World) -> None:
    world.says(A, "/tidy")
    world.taps(A, "After 6 hours")
    world.says(A, "/ledger")
    passes(world, 4)
    world.says(A, "/ledger")
    newest = world.last(A)
    passes(world, 3)
    assert standing(world)[-1] == newest.text and standing(world).count(newest.text) == 1
    passes(world, 4)
    assert standing(world) == []


def test_every_message_is_gone_before_two_days_after_an_outage_of_ten_hours(world: World) -> None:
    world.says(A, "my own words", "/tidy")
    world.taps(A, "After 36 hours")
    passes(world, 35, step=1)
    world.clock.forward(timedelta(hours=10))  # the house is down: nothing is looked after
    passes(world, 1)
    assert standing(world) == []
    assert all(m.at < world.now - timedelta(hours=36) for m in world.standin.messages(A))


def test_when_the_line_is_down_the_deletions_wait_and_are_not_doubled(world: World) -> None:
    world.says(A, "/tidy")
    world.taps(A, "After 6 hours")
    world.standin.fail(Down(502), who=A, times=60)
    passes(world, 9)
    with world.archive.begin() as unit:
        lane = unit.vault.chat_ref(A.id)
        assert outbox.waiting(unit) == len(outbox.being_deleted(unit, lane))
    passes(world, 12)
    assert standing(world) == []


def test_when_the_questions_are_done_the_chat_is_cleared_but_for_what_is_said_then(world: World) -> None:
    world.says(A, "/tidy")
    world.taps(A, "When the questions are done")
    world.says(A, "/continue")
    world.walk(A)
    assert len(standing(world)) > 3
    world.taps(A, "Hand it over")
    assert not any("friend" in text or text == "/tidy" for text in standing(world))
    assert standing(world)


def test_a_way_that_is_none_changes_nothing(world: World) -> None:
    world.says(A, "/tidy")
    message = world.last(A)
    key = world.archive.vault.press_key()
    real = tokens.open_press(key, A.id, message.keyboard[0][0].data)
    assert real is not None
    forged = tokens.seal_press(key, A.id, Press(Deed.PARTY, real.ref, PartyAct.TIDY.value, 99))
    world.standin.taps_data(A, message.id, forged)
    world.settle()
    world.says(A, "/tidy")
    assert world.last(A).keyboard[0][0].text == "✓ Keep them"


def test_the_other_chat_stays_as_it_is(world: World) -> None:
    before = [m.text for m in world.standin.messages(B)]
    world.says(A, "/tidy")
    world.taps(A, "After 6 hours")
    passes(world, 10, step=1)
    assert [m.text for m in world.standin.messages(B)] == before
    assert wording(world, "house-tidy", mediator="M. Okafor") not in before
