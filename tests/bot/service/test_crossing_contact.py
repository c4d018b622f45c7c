"""Notices about what crosses respect what a person said about safe contact; whoever wants none finds it on coming back. On both databases."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from storage import Archive
from tests.bot.service.cast import LOST, NEUTRAL, SENTENCE, confirm_both, decide, labels, seat, shown, texts, with_words
from tests.databases import *  # noqa: F403
from tests.world import A, B, M, World


def at_the_desk(world: World, contact: str) -> None:
    """Let B have said how they may be written to, and a thing of A wait at the crossing desk."""
    world.seat_mediator()
    first, second = world.open_case()
    seat(world, A, first, tells=LOST)
    world.standin.start_link(B, second)
    world.settle()
    world.walk(B, until="safe_contact")
    world.taps(B, contact)
    if "Done" not in labels(world.last(B)) and any("Mornings" in label for label in labels(world.last(B))):
        world.taps(B, "○ Mornings", "Done")
    world.walk(B)
    world.taps(B, "Hand it over")
    confirm_both(world)
    decide(world, waits=False)
    world.says(M, "/share")


@pytest.fixture
def world(archive: Archive) -> Iterator[World]:
    world = World(archive)
    yield world
    assert world.standin.invalid == []


def test_it_is_sent_read_and_refused_afterwards_on_both_databases(world: World) -> None:
    at_the_desk(world, "At any time")
    world.taps(M, "Send")
    assert texts(world, B)[-1] == NEUTRAL
    world.taps(B, "Show it")
    assert with_words(world, B, SENTENCE).protected
    world.says(A, "/ledger")
    assert labels(with_words(world, A, "They don't know")) == []


def test_who_asked_for_no_messages_gets_none_and_finds_it_on_coming_back(world: World) -> None:
    at_the_desk(world, "No messages, I'll come back")
    before = shown(world, B)
    world.taps(M, "Send")
    assert shown(world, B) == before
    world.says(B, "/continue")
    assert texts(world, B)[-1] == NEUTRAL
    world.taps(B, "Show it")
    assert with_words(world, B, SENTENCE).protected
    world.says(B, "/continue")
    assert NEUTRAL not in texts(world, B)


def test_who_named_hours_is_told_within_them(world: World) -> None:
    at_the_desk(world, "Only at certain hours")
    world.forward(hours=8)  # from nine in the morning to five in the afternoon, where B lives
    world.says(M, "/share")
    before = shown(world, B)
    world.taps(M, "Send")
    assert shown(world, B) == before
    world.forward(hours=15)
    assert texts(world, B)[-1] == NEUTRAL
