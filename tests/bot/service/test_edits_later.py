"""A message of an interview that is over can still be corrected by editing it; what crossed, or went to the mediator, is changed no more."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.sandbox.wire import Person
from flows.disclosure import Matter
from flows.private import HOUSE
from storage import matters
from tests.bot.service.cast import LOST, SENTENCE, both_in, case_of, decide, labels, shown, texts
from tests.world import A, B, M, World

OTHER = "I lost three orders, because I could not reach the tools."
STRAY = "is not part of an answer any more"


@pytest.fixture
def world() -> Iterator[World]:
    with both_in(tells=LOST) as house:
        yield house


def edits(world: World, who: Person, old: str, new: str) -> list[str]:
    before = len(texts(world, who))
    own = next(m for m in world.standin.messages(who) if not m.of_bot and m.text == old)
    world.standin.edits(who, own.id, new)
    world.settle()
    return texts(world, who)[before:]


def the_matter(world: World) -> Matter:
    case = case_of(world)
    with world.archive.begin() as unit:
        return next(h.matter for h in matters.of_side(unit, HOUSE, case.id, 1) if h.place == "can_tell")


def test_a_sentence_changed_after_the_interview_is_shown_for_a_new_yes_and_until_then_nothing_may_go(
    world: World,
) -> None:
    decide(world)
    assert the_matter(world).consented_at is not None
    before = shown(world, B)
    edits(world, A, SENTENCE, OTHER)
    assert f"“{OTHER}”" in texts(world, A)[-1] and "✓ Yes, they may see this" in labels(world.last(A))
    assert the_matter(world).consented_at is None
    world.taps(A, "✓ Yes, they may see this")
    found = the_matter(world)
    assert found.consented_at is not None and found.sentence is not None and found.sentence.read_as(HOUSE) == OTHER
    assert shown(world, B) == before


def test_what_has_crossed_is_changed_by_no_edit(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    world.taps(M, "Send")
    before = shown(world, B)
    heard = edits(world, A, SENTENCE, OTHER)
    assert any("has been sent already" in text for text in heard)
    found = the_matter(world)
    assert found.revealed_at is not None and found.sentence is not None and found.sentence.read_as(HOUSE) == SENTENCE
    assert shown(world, B) == before


def test_an_answer_after_reading_is_corrected_where_it_was_given_and_the_chat_stays_where_it_is(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    world.taps(M, "Send")
    world.taps(B, "Show it", "All of it")
    world.says(B, "I see it otherwise.")
    world.taps(B, "That's all", "Skip", "Skip")
    place, before = world.place(B), shown(world, A)
    heard = edits(world, B, "I see it otherwise.", "I see it quite otherwise.")
    assert any("I see it quite otherwise." in text for text in heard) and not any(STRAY in text for text in heard)
    assert world.place(B) == place and shown(world, A) == before


def test_what_was_written_to_the_mediator_has_gone_to_her(world: World) -> None:
    world.says(A, "/human")
    world.taps(A, "Add a few words")
    world.says(A, "Please call me.")
    (heard, *_) = edits(world, A, "Please call me.", "Please do not call me.")
    assert STRAY in heard


def test_a_message_that_is_part_of_nothing_is_still_met_with_words(world: World) -> None:
    decide(world)
    world.says(A, "/help")
    assert STRAY in edits(world, A, "/help", "I meant to say something")[0]
