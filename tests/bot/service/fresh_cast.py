"""A session got stuck: two parties who have handed over, with something to shift from, and a mediator who starts afresh."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache

from bot.sandbox.wire import Person
from tests.bot.service.cast import confirm_both
from tests.proof.house import House, PutAway, a_house
from tests.world import A, B, M, World

INTAKE: Mapping[Person, Mapping[str, Sequence[str]]] = {
    A: {
        "depth": ("[The detailed questions]",),
        "issues": ("When the store room is open", "[The list is complete]"),
        "no_deal_plan": ("I would rent another place from May.", "[That's all]"),
        "no_deal_cost": ("2000 - 3500 EUR",),
        "odds": ("[3]",),
        "obstacles": ("[○ Missing information]", "[○ Hurt feelings]", "[Done]"),
    },
    B: {
        "issues": ("The machines in the store room", "[The list is complete]"),
        "no_deal_plan": ("I would keep it locked.", "[That's all]"),
        "odds": ("[4]",),
        "obstacles": ("[○ Lack of trust]", "[○ Missing information]", "[Done]"),
    },
}
FRESH: Mapping[Person, Mapping[str, Sequence[str]]] = {
    A: {
        "moment": ("[Yes, go on]",),
        "how_it_goes": ("[Continue]",),
        "happened": ("He said no before I had finished. After that nobody spoke.", "[That's all]"),
        "did_to_you": ("I felt that I need not have come.", "[That's all]"),
        "still@i1": ("[It has changed]",),
        "now@i1": ("There is a place from June, at 300 a month more.",),
        "still@i3": ("[Still so]",),
        "still_need": ("What is in the store room at night", "[The list is complete]"),
        "still_tell": (
            "I lost two orders because I could not get at the tools",
            "I have asked two other workshops already",
            "[The list is complete]",
        ),
        "weight@i1": ("[Easy]",),
        "weight@i2": ("[Not easy]",),
        "differently@i1": ("I could say the day before when I need the tools.",),
        "differently_all": ("[Skip]",),
        "new_start": ("[Skip]",),
        "next_hour": ("To hear why it is locked.",),
        "obstacles": ("[○ Missing information]", "[Done]"),
        "odds": ("[3]",),
        "odds_up": ("Knowing what the lock is for.",),
    },
    B: {
        "moment": ("[Yes, go on]",),
        "how_it_goes": ("[Continue]",),
        "happened": ("[Skip]",),
        "still@i1": ("[Still so]",),
        "still_need": ("How often the tools are needed", "[The list is complete]"),
        "still_tell": (
            "My son has been sleeping in the back room since March",
            "The saw was left running twice",
            "[The list is complete]",
        ),
        "weight@i1": ("[With some care]",),
        "weight@i2": ("[Easy]",),
        "differently@i1": ("[Skip]",),
        "differently_all": ("[Skip]",),
        "new_start": ("I would like to begin with the mornings",),
        "next_hour": ("[Skip]",),
        "obstacles": ("[○ Lack of trust]", "[○ Missing information]", "[Done]"),
        "odds": ("[4]",),
        "odds_up": ("[Skip]",),
    },
}


def answers(world: World, who: Person, script: Mapping[str, Sequence[str]], until: str = "") -> None:
    """Let somebody answer as the script says, until a place is reached or nothing is asked any more."""
    while (place := world.place(who)) not in ("_end", "_review", until):
        acts(world, who, script[place])


def acts(world: World, who: Person, done: Sequence[str]) -> None:
    """Let somebody tap ("[label]") and write."""
    for act in done:
        if act.startswith("["):
            world.taps(who, act[1:-1])
        else:
            world.says(who, act)


def _seat(world: World, who: Person, link: str) -> None:
    world.standin.start_link(who, link)
    world.settle()
    for place, done in INTAKE[who].items():
        world.walk(who, until=place)
        acts(world, who, done)
    world.walk(who)
    world.taps(who, "Hand it over")


@cache
def _at_rest() -> PutAway:
    with a_house() as house:
        house.seat_mediator()
        for who, link in zip((A, B), house.open_case(), strict=True):
            _seat(house, who, link)
        confirm_both(house)
        return house.put_away()


@contextmanager
def stuck() -> Iterator[House]:
    """Open a house with a case in which both have handed over and a session has led nowhere."""
    with a_house(_at_rest()) as house:
        yield house
        assert house.standin.invalid == [] and house.failed == []


def starts_afresh(world: World, *picks: str) -> None:
    """Let the mediator ask everybody."""
    world.says(M, "/freshstart")
    world.taps(M, *picks, "Ask everybody now")
