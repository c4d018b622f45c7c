"""Sessions and times while somebody who is asked is not quite there: not joined, not confirmed, not agreed. Nobody is forgotten by it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from flows.private import HOUSE
from storage import people
from tests.bot.service.cast import NEUTRAL, both_in, case_of, confirm_both, texts
from tests.bot.service.session_cast import goes_on, opens, publishes, so_far
from tests.bot.service.test_session import IN_LONDON
from tests.bot.service.test_slots import looks, marks, offers
from tests.proof.house import House, PutAway, a_house
from tests.world import A, B, M

CALL = "Please call Mr D. yourself: nothing can reach them here yet."


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


@pytest.fixture
def world() -> Iterator[House]:
    with both_in(tells="") as house:
        yield house


def is_on_another_phone(world: House) -> None:
    """Let B have come on another phone, so that the mediator has to say again that it is them."""
    case = case_of(world)
    with world.archive.begin() as unit:
        (person,) = [p for p in people.of_case(unit, HOUSE, case.id) if p.side == 2]
        people.move(unit, person, unit.vault.chat_ref(B.id), "Dario D.", world.now)
        unit.commit()


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


# --- whom nothing reaches yet -------------------------------------------------------------------------------------


def test_whoever_has_not_agreed_is_named_to_the_mediator_when_she_sets_it_and_on_its_card(
    before_agreeing: House,
) -> None:
    world = before_agreeing
    publishes(world)
    assert any(CALL in words for words in texts(world, M)[-3:])
    world.says(M, "/session")
    assert "Mr D.: no answer yet" in world.last(M).text and CALL in world.last(M).text
    world.taps(B, "I agree")
    world.says(M, "/session")
    assert "Mr D.: no answer yet" in world.last(M).text and CALL not in world.last(M).text


def test_whoever_has_not_agreed_is_named_when_times_are_offered_and_among_those_who_have_not_answered(
    before_agreeing: House,
) -> None:
    world = before_agreeing
    offers(world)
    assert any(CALL in words for words in texts(world, M)[-3:])
    marks(world, A, 0)
    assert "No answer yet: Mr D." in looks(world)


def test_a_phone_that_is_not_confirmed_counts_as_no_answer_the_evening_before(world: House) -> None:
    publishes(world)
    opens(world, A)
    world.taps(A, "I will be there")
    opens(world, B)
    world.taps(B, "I will be there")
    is_on_another_phone(world)
    before = so_far(world, M)
    goes_on(world, "2026-03-23T19:00")
    said = [seen.text for seen in world.view(M)[before:]]
    assert sum("not everybody has answered about a date" in words for words in said) == 1


def test_a_reminder_that_no_confirmed_phone_can_take_is_told_to_the_mediator(world: House) -> None:
    publishes(world)
    is_on_another_phone(world)
    before = so_far(world, B), so_far(world, M)
    goes_on(world, "2026-03-10T20:00")
    assert so_far(world, B) == before[0]
    said = [seen.text for seen in world.view(M)[before[1] :]]
    assert sum("someone is to be called about a date" in words for words in said) == 1
    world.taps(M, "Show it")
    assert CALL in world.last(M).text


def test_whoever_has_left_is_reminded_of_nothing_and_nobody_is_to_call_them_or_waits_for_them(world: House) -> None:
    publishes(world)
    opens(world, A)
    world.taps(A, "I will be there")
    world.says(B, "/delete")
    world.taps(B, "Delete everything")
    before = so_far(world, M)
    world.says(M, "/session")
    assert "Mr D." not in world.last(M).text
    goes_on(world, "2026-03-23T19:00")
    said = " ".join(seen.text for seen in world.view(M)[before:])
    assert "to be called" not in said and "not everybody has answered" not in said
