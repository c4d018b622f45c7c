"""A side with two people, for the tests of the use cases: Rosa and Robin R. on one side, Dario D. on the other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from bot.sandbox.wire import Person
from tests.bot.service.cast import LOST, confirm_both, seat, texts
from tests.proof.house import House, PutAway, a_house
from tests.world import A, B, M, World

C = Person(104, "Robin R.", "en")  # beside A, on side 1
ANOTHER, NAME = "One more person with Ms R.", "Mr R."
KEY = "I kept the second key when we moved out."
B_TELLS = "My son sleeps in the back room."


def invite_another(world: World, button: str = ANOTHER, name: str = NAME) -> str:
    """Let the mediator invite one more person; return the token of their link."""
    world.says(M, "/case")
    world.taps(M, "⋯", button)
    world.says(M, name)
    return next(text for text in reversed(texts(world, M)) if "start=" in text).rpartition("start=")[2]


def confirm(world: World, name: str = NAME) -> None:
    """Let the mediator say that whoever came is whom she invited."""
    world.says(M, "/case")
    world.taps(M, f"✓ Yes, that is {name}")


@cache
def _at_rest() -> PutAway:
    with a_house() as house:
        house.seat_mediator()
        first, second = house.open_case()
        seat(house, A, first, tells=LOST)
        seat(house, B, second, tells=B_TELLS)
        confirm_both(house)
        seat(house, C, invite_another(house), tells=KEY)
        return house.put_away()


@contextmanager
def all_in(*, confirmed: bool = True) -> Iterator[House]:
    """Open a house in which all three have handed over; each has one thing that is not known. C comes last."""
    with a_house(_at_rest()) as house:
        if confirmed:
            confirm(house)
        yield house
        assert house.standin.invalid == [] and house.failed == []
