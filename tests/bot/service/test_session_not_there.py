"""Sessions and times while somebody who is asked is not quite there: not joined, not confirmed, not agreed. Nobody is forgotten by it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from tests.bot.service.cast import NEUTRAL, confirm_both, texts
from tests.bot.service.session_cast import goes_on, opens, publishes, so_far
from tests.bot.service.test_session import IN_LONDON
from tests.bot.service.test_slots import offers
from tests.proof.house import House, PutAway, a_house
from tests.world import A, B


@cache
def _at_rest() -> PutAway:
    with a_house() as house:
        house.seat_mediator()
        for who, link in zip((A, B), house.open_case(), strict=True):
            house.standin.start_link(who, link)
            house.settle()
            house.walk(who, until="agree")
        house.taps(A, "I agree")
        confirm_both(house)
        return house.put_away()


@pytest.fixture
def before_agreeing() -> Iterator[House]:
    """B is confirmed and has not agreed to take part yet."""
    with a_house(_at_rest()) as house:
        yield house
        assert house.standin.invalid == [] and house.failed == []


# --- whoever agrees after it was set ------------------------------------------------------------------------------


def test_whoever_agrees_to_take_part_after_it_was_set_is_told_and_reminded(before_agreeing: House) -> None:
    world = before_agreeing
    publishes(world)
    assert NEUTRAL not in texts(world, B)
    world.taps(B, "I agree")
    assert texts(world, B).count(NEUTRAL) == 1
    assert IN_LONDON in opens(world, B)
    before = so_far(world, B)
    goes_on(world, "2026-03-10T20:00")
    assert [seen.text for seen in world.view(B)[before:]] == [
        "Reminder: Tuesday, 24 March 2026, 14:00. Details when you open it."
    ]


def test_whoever_agrees_after_times_were_offered_is_asked_then(before_agreeing: House) -> None:
    world = before_agreeing
    offers(world)
    world.taps(B, "I agree")
    assert texts(world, B).count(NEUTRAL) == 1
    world.taps(B, "Show it")
    assert "asks which of these times work for you" in world.last(B).text
