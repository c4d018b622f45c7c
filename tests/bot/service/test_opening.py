"""The opening words are rehearsed once before a session, aloud or in writing; nobody is shown them by that."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.service.brief import gather
from flows.private import Private, Seat, Viewer
from tests.bot.service.cast import both_in, case_of, labels, shown, texts
from tests.bot.service.eyes import everything
from tests.bot.service.session_cast import opens, publishes
from tests.proof.house import House
from tests.world import A, B, M

WORDS = "What matters to me today is a time that works for both of us."
ITEM, OPEN = "• your opening words, in writing or aloud", "What is still open for me"


@pytest.fixture
def world() -> Iterator[House]:
    with both_in(tells="") as house:
        publishes(house, "24 March 2026")
        for who in (A, B):
            opens(house, who)
        yield house


def test_it_is_open_until_it_was_done_once_and_on_one_s_own_side_alone(world: House) -> None:
    world.taps(A, OPEN)
    assert ITEM in texts(world, A)[-1] and "Rehearse the opening words" in labels(world.last(A))
    world.taps(A, "Rehearse the opening words")
    world.says(A, WORDS)
    world.taps(A, "That's all")
    assert texts(world, A)[-1] == "Thank you. It is kept with your answers."
    for who, is_open in ((A, False), (B, True)):
        world.taps(who, OPEN)
        assert (ITEM in texts(world, who)[-1]) is is_open


def test_left_out_it_stays_open(world: House) -> None:
    world.taps(A, OPEN, "Rehearse the opening words", "Skip", OPEN)
    assert ITEM in texts(world, A)[-1]


def test_nobody_else_reads_it_and_the_briefing_does_not_hold_it(world: House) -> None:
    before = {who: shown(world, who) for who in (B, M)}
    world.taps(A, OPEN, "Rehearse the opening words")
    world.says(A, WORDS)
    world.taps(A, "That's all")
    assert {who: shown(world, who) for who in (B, M)} == before and WORDS not in everything(world, B)
    case = case_of(world)
    with world.archive.begin() as unit:
        made = gather(unit, world.house, case, world.now)
    reader = Viewer(Seat.MEDIATOR, case.id)
    said = [piece.read_as(reader) for line in made.lines() for piece in line.said if isinstance(piece, Private)]
    assert WORDS not in said
    world.says(M, "/briefing")
    assert WORDS not in everything(world, M)
