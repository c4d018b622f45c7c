"""One tap on a session's card writes the same words to everybody who is asked to it, whoever is beside a party among them (R6)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.sandbox.wire import Person
from tests.bot.service.cast import LOST, NEUTRAL, both_in, shown, texts
from tests.bot.service.session_cast import opens, publishes
from tests.bot.service.test_beside import LEVY, seat_beside
from tests.proof.house import House
from tests.world import A, B, M

WORDS = "The bell is broken; please knock."


@pytest.fixture
def world() -> Iterator[House]:
    with both_in() as house:
        yield house


def writes(world: House, words: str) -> None:
    world.says(M, "/session")
    world.taps(M, "Write to everybody")
    assert world.last(M).text.startswith("What would you like to write to everybody who is asked?")
    world.says(M, words)


def read(world: House, who: Person) -> str:
    return opens(world, who)


def test_the_lawyer_who_is_asked_reads_the_same_words_as_both_sides(world: House) -> None:
    seat_beside(world)
    publishes(world)
    writes(world, WORDS)
    assert all(texts(world, who)[-1] == NEUTRAL for who in (A, B, LEVY))
    said = {read(world, who) for who in (A, B, LEVY)}
    assert len(said) == 1 and WORDS in said.pop()


def test_of_a_separate_meeting_the_other_side_and_its_lawyer_get_nothing(world: House) -> None:
    seat_beside(world, of=B)
    publishes(world, who="Only side 1")
    before = shown(world, B), shown(world, LEVY)
    writes(world, WORDS)
    assert WORDS in read(world, A) and (shown(world, B), shown(world, LEVY)) == before


def test_words_of_one_side_are_asked_about_before_anybody_reads_them(world: House) -> None:
    seat_beside(world)
    publishes(world)
    before = shown(world, B), shown(world, LEVY)
    writes(world, LOST)
    assert "from Ms R." in world.last(M).text and (shown(world, B), shown(world, LEVY)) == before


def test_a_party_s_own_words_are_asked_about_if_its_lawyer_reads_along(world: House) -> None:
    publishes(world, who="Only side 1")
    writes(world, LOST)
    assert "✓" in texts(world, M)[-1]  # she alone reads it: her own words are no secret from her
    seat_beside(world)
    writes(world, LOST)
    assert "from Ms R." in world.last(M).text
