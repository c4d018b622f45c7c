"""Whoever was not the person invited is sent away: nothing they did in the seat is the right person's, to anybody's eyes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.sandbox.wire import Person
from tests.bot.service.cast import LOST, both_in, case_of, seat, texts
from tests.bot.service.eyes import everything, readable
from tests.proof.house import House, a_house
from tests.world import STRANGER, A, B, M

STORY = "He locks the store room every evening."


@pytest.fixture
def world() -> Iterator[House]:
    """Ms R. and Mr D. have both handed over, and the mediator has confirmed both."""
    with both_in(tells="") as house:
        yield house


def sent_away(house: House) -> None:
    """Let the mediator take the seat of Ms R. back, with the button that stands on her first card."""
    house.says(M, "/case")
    cards = house.standin.transcript(M, data=True)
    message, no = next((s.message, b) for s in cards for row in s.keyboard for b in row if b.text == "No, someone else")
    house.standin.taps_data(M, message, no.data, label=no.text)
    house.settle()


def comes(house: House, who: Person = A, *, confirmed: bool = True) -> None:
    """Let the right person take the seat of Ms R., hand over and be confirmed."""
    house.says(M, "/case")
    house.taps(M, "New invitation for Ms R.")
    seat(house, who, texts(house, M)[-1].rpartition("start=")[2])
    if confirmed:
        house.says(M, "/case")
        house.taps(M, "✓ Yes, that is Ms R.")


@pytest.mark.parametrize("is_looking", [False, True], ids=["at rest", "in an interview"])
def test_no_answer_of_theirs_counts_as_the_right_persons(is_looking: bool) -> None:
    """Whichever conversation their chat was in when they were sent away."""
    with a_house() as house:
        house.seat_mediator()
        first, second = house.open_case()
        seat(house, STRANGER, first, tells=LOST)
        seat(house, B, second)
        if is_looking:
            house.taps(STRANGER, "Look at them now")
        sent_away(house)
        assert readable(house, case_of(house).id, 1) == []
        comes(house)
        house.says(A, "/ledger", "/review")
        assert LOST not in everything(house, A)
        house.says(M, "/briefing")
        assert LOST not in everything(house, M)
