"""Two who have listed their topics and chosen what matters, for the tests of the agenda and of common ground."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache

from bot.sandbox.wire import Person
from tests.bot.service.cast import confirm_both, labels
from tests.proof.house import House, PutAway, a_house
from tests.world import A, B, M, World

OF_A = ("The store room", "The lost orders")
OF_B = ("The store room", "The rent of 1,450")


def lists(world: World, who: Person, topics: Sequence[str]) -> None:
    """Take somebody through the intake, with these topics and what matters to both, and hand it over."""
    world.walk(who, until="issues")
    world.says(who, *topics)
    world.taps(who, "The list is complete")
    world.walk(who, until="matters")
    world.taps(who, "○ Respect", "Done")
    world.walk(who)
    world.taps(who, "Hand it over")


@cache
def _at_rest() -> PutAway:
    """Take both through once; every test takes the house out again."""
    with a_house() as house:
        house.seat_mediator()
        for who, link, topics in zip((A, B), house.open_case(), (OF_A, OF_B), strict=True):
            house.standin.start_link(who, link)
            house.settle()
            lists(house, who, topics)
        confirm_both(house)
        return house.put_away()


@contextmanager
def both_listed() -> Iterator[House]:
    """Open a house with a case in which both have handed over, with topics."""
    with a_house(_at_rest()) as house:
        yield house
        assert house.standin.invalid == [] and house.failed == []


def board(world: World) -> None:
    """Let the mediator open the agenda."""
    world.says(M, "/case")
    world.taps(M, "⋯", "Arrange the agenda")


def topics(world: World) -> list[str]:
    """Read the lines of the agenda on the mediator's phone."""
    lines = next(m.text for m in reversed(world.standin.messages(M)) if m.of_bot and "· Agenda" in m.text).splitlines()
    return [line for line in lines if line.partition(".")[0].isdigit() or line in ("For later", "Left out")]


def buttons(world: World) -> list[str]:
    """List what she can tap now."""
    return labels(world.last(M))


TITLES = ("How the rooms are used", "How what is owed can be settled", "How orders can be met")


def words_all(world: World, titles: Sequence[str] = TITLES) -> None:
    """Let the mediator give every topic a title of her own."""
    board(world)
    for at, title in enumerate(titles, start=1):
        world.taps(M, str(at), "Reword")
        world.says(M, title)
        world.taps(M, "All topics")
