"""A chat is in one case at a time: what waits there for its seat in one is not given up with its seat in another."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from bot.sandbox.wire import Person
from tests.bot.service.cast import both_in, case_of, labels
from tests.bot.service.eyes import opens
from tests.bot.service.session_cast import publishes
from tests.bot.service.test_beside import LEVY, seat_beside
from tests.proof.house import House
from tests.world import A, M


@pytest.fixture
def house() -> Iterator[House]:
    """Ms R. and her counsel are asked to a session."""
    with both_in() as opened:
        seat_beside(opened)
        publishes(opened)
        yield opened


def goes_elsewhere(house: House, who: Person) -> str:
    """Let somebody take a seat in a second case; return the name of the first one."""
    ref = case_of(house).ref
    opens(house, who, house.open_case(title="The hedge")[0])
    return ref


def leaves(house: House, ref: str) -> None:
    """Let Ms R. erase everything, and with it end the seats of those beside her."""
    house.says(A, "/delete")
    house.taps(A, labels(house.last(A))[0])


def is_sent_away(house: House, ref: str) -> None:
    """Let the mediator take the seat of Ms R.'s counsel, with the button that stood on her first card."""
    cards = house.standin.transcript(M, data=True)
    (refuse,) = [(s.message, b) for s in cards for row in s.keyboard for b in row if b.text == "No, someone else"][-1:]
    house.standin.taps_data(M, refuse[0], refuse[1].data, label=refuse[1].text)
    house.settle()


@pytest.mark.parametrize("ends", [leaves, is_sent_away])
def test_what_waits_for_them_in_the_second_stays_when_their_seat_in_the_first_ends(
    house: House, ends: Callable[[House, str], None]
) -> None:
    house.says(M, "/case")
    ref = goes_elsewhere(house, LEVY)
    house.says(LEVY, "/pause")
    house.taps(LEVY, "Remind me tomorrow")
    ends(house, ref)
    before = len(house.view(LEVY))
    house.forward(days=2)
    assert len(house.view(LEVY)) > before
