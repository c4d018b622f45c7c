"""Once a case is closed: nothing is asked, reminded or announced any more, and whoever has to be careful can still hide, clear and delete."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from flows.private import Seat, Viewer
from storage import people, statements
from storage.keys import side_key
from tests.bot.service.cast import LOST, both_in, case_of, texts, with_words
from tests.proof.house import House
from tests.world import A, B, M

NOTHING = "There is nothing for you to do here at the moment."


@pytest.fixture
def world() -> Iterator[House]:
    with both_in() as house:
        yield house


def closes(world: House) -> None:
    world.says(M, "/close")
    world.taps(M, "Close it")


def stands_there(world: House) -> str:
    return "\n".join(texts(world, A))


@pytest.mark.parametrize("way", ["x", "/x", "/hide"])
def test_the_chat_can_still_be_cleared(world: House, way: str) -> None:
    closes(world)
    assert len(texts(world, A)) > 3
    world.says(A, way)
    assert [text for text in texts(world, A) if "Your list is empty for today" not in text] == []


def test_what_was_said_can_still_be_deleted(world: House) -> None:
    closes(world)
    case = case_of(world)
    world.says(A, "/delete")
    world.taps(A, "Delete everything")
    with world.archive.begin() as unit:
        assert unit.vault.is_erased(side_key(case.id, 1))
        left = statements.visible_to(unit, Viewer(Seat.MEDIATOR, case.id), case.id)
    assert {s.side for s in left} == {2}
    assert LOST not in stands_there(world)


def test_nothing_else_is_open(world: House) -> None:
    closes(world)
    for words in ("Hello?", "/continue", "/ledger", "/review", "/privacy", "/human"):
        world.says(A, words)
        assert texts(world, A)[-1] == NOTHING


def test_whoever_was_refused_can_do_nothing_of_it() -> None:
    with both_in() as house:
        first = case_of(house)
        house.says(A, "/delete")
        closes(house)
        with house.archive.begin() as unit:
            for person in people.of_case(unit, Viewer(Seat.MEDIATOR, first.id), first.id):
                people.remove(unit, person.id, house.now)
            unit.commit()
        house.taps(A, "Delete everything")
        with house.archive.begin() as unit:
            assert not unit.vault.is_erased(side_key(first.id, 1))


def reminder(world: House) -> None:
    world.taps(A, "Look at them now")
    world.says(A, "/pause")
    world.taps(A, "Remind me tomorrow")


def test_no_reminder_comes_any_more(world: House) -> None:
    reminder(world)
    closes(world)
    before = {who: world.view(who) for who in (A, B)}
    world.forward(days=3)
    world.forward(days=9)
    assert {who: world.view(who) for who in (A, B)} == before


def test_where_it_stays_open_the_reminder_comes(world: House) -> None:
    reminder(world)
    world.forward(days=3)
    assert with_words(world, A, "There is something in your list for today")


def test_what_was_not_read_cannot_be_opened_any_more_and_she_is_told_so_before(world: House) -> None:
    world.says(M, "/message")
    world.taps(M, "Ms R.")
    world.says(M, "Thank you for these months. A copy of what you signed is in the post.")
    world.says(M, "/close")
    assert "or open what they have not read" in world.last(M).text
    world.taps(M, "Close it")
    world.taps(A, "Show it")
    assert "in the post" not in stands_there(world)
