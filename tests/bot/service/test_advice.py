"""A question about the law is met without advice, kept as one for an adviser, and nothing is lost by it (domain §6, §9.5)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.sandbox.world import Seen
from tests.bot.service.cast import LOST, both_in, labels, shown, texts, with_words
from tests.bot.service.eyes import wording
from tests.bot.service.test_negative import an_open_case, kept
from tests.proof.house import House
from tests.worked.canaries import first_seen
from tests.world import A, B, M, World

MAY_I = "Am I allowed to withhold rent?"
AGAIN = "Is it legal to change the lock?"


def refusal(world: World, locale: str = "en") -> str:
    return wording(world, "house-aside-advice", locale, mediator="M. Okafor")


@pytest.fixture
def world() -> Iterator[House]:
    with both_in() as house:
        yield house


@pytest.mark.parametrize("place", ["good_moment", "agree", "story", "need_to_know", "odds"])
def test_it_is_answered_without_advice_and_the_question_is_asked_again(place: str) -> None:
    with an_open_case() as (world, links):
        world.standin.start_link(A, links[0])
        world.settle()
        world.walk(A, until=place)
        question = world.last(A)
        for _ in range(4):  # more often than it takes to be offered a way out
            world.says(A, MAY_I)
            assert texts(world, A)[-2:] == [refusal(world), question.text]
            assert labels(world.last(A)) == labels(question)
        assert len([words for words in kept(world, 1) if MAY_I in words]) == 4


def test_what_was_written_before_it_stays_part_of_the_answer() -> None:
    with an_open_case() as (world, links):
        world.standin.start_link(A, links[0])
        world.settle()
        world.walk(A, until="story")
        world.says(A, "The window leaks.", MAY_I, "That is all there is.")
        world.taps(A, "That's all")
        (story,) = [words for words in kept(world, 1) if "leaks" in words]
        assert "all there is" in story and MAY_I not in story


def test_a_longer_message_is_an_answer() -> None:
    with an_open_case() as (world, links):
        world.standin.start_link(A, links[0])
        world.settle()
        world.walk(A, until="story")
        world.says(A, f"{MAY_I} He has repaired nothing since October.")
        assert "Noted, one message so far" in texts(world, A)[-1]
        assert refusal(world) not in texts(world, A)


def test_after_handing_over_the_mediator_hears_that_there_is_something_new(world: World) -> None:
    before = len(texts(world, M))
    world.says(A, MAY_I)
    assert texts(world, A)[-1] == refusal(world)
    assert len(texts(world, M)) == before + 1


def test_the_mediator_reads_each_as_a_question_for_an_adviser(world: World) -> None:
    world.says(A, MAY_I, AGAIN)
    world.says(M, "/briefing")
    card = with_words(world, M, "ninety seconds").text
    under = card.partition("For an adviser")[2]
    assert MAY_I in under and AGAIN in under


def test_its_owner_finds_it_in_what_they_have_said_and_may_mend_it(world: World) -> None:
    first, second = (world.standin.says(A, words) for words in (MAY_I, AGAIN))
    world.settle()
    world.standin.edits(A, second.id, "Is it legal to keep a key?")
    world.settle()
    found = "\n".join(kept(world, 1))
    assert MAY_I in found and "keep a key" in found and first.id != second.id
    world.says(A, "/ledger")
    assert f"For an adviser: “{MAY_I}”" in with_words(world, A, "For an adviser").text


def test_the_other_side_sees_nothing_of_it() -> None:
    seen: list[tuple[Seen, ...]] = []
    for words in (MAY_I, "The yard is wet."):
        with both_in() as world:
            world.says(A, words)
            world.says(B, "/ledger", MAY_I)
            assert first_seen(world, B, LOST) is None
            seen.append(shown(world, B))
    assert seen[0] == seen[1]


def test_paused_it_wakes_the_conversation() -> None:
    with an_open_case() as (world, links):
        world.standin.start_link(A, links[0])
        world.settle()
        question = world.last(A).text
        world.says(A, "/pause", MAY_I)
        assert texts(world, A)[-2:] == [refusal(world), question]


def test_in_spanish_it_is_answered_in_spanish(world: World) -> None:
    world.says(A, "/language")
    world.taps(A, "Español")
    world.says(A, "¿Puedo dejar de pagar el alquiler?")
    assert refusal(world, "es") in texts(world, A)[-3:]
