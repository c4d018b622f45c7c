"""What a mediator and the parties do with a term sheet, for the tests of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache

from bot.sandbox.wire import Person
from tests.bot.service.cast import both_in, labels
from tests.proof.house import House, PutAway, a_house
from tests.world import M

NAMES_OF_ACTS = ("That is right", "Not quite", "I want to ask my adviser first", "Not now")
RIGHT, NOT_QUITE, ADVISER, LATER = NAMES_OF_ACTS
POINTS = ("The store room is open from 8 to 18.", "The noise ends at 20.", "Each pays half of the new lock.")
WORDS = "It was 19, not 20."


def goes_to(house: House) -> None:
    """Let the mediator open the term sheet."""
    house.says(M, "/case")
    house.taps(M, "⋯", "Term sheet")


def writes(house: House, points: Sequence[str] = POINTS) -> None:
    """Let her write points, from the sheet on."""
    for words in points:
        house.taps(M, "Add a point")
        house.says(M, words)


def sends(house: House) -> None:
    """Let her look at the whole, and send it whatever it repeats."""
    house.taps(M, "See the whole before it goes")
    anyway = "Send it all the same"
    house.taps(M, anyway if anyway in labels(house.last(M)) else "Send it to everyone")


def out(house: House, points: Sequence[str] = POINTS) -> None:
    """Put a sheet before everybody."""
    goes_to(house)
    writes(house, points)
    sends(house)


def answers(house: House, who: Person, *wishes: str) -> None:
    """Let somebody go through the sheet from the notice on; after "not quite" they write, or go on."""
    house.taps(who, "Show it")
    begin = next((b for b in labels(house.last(who)) if b in ("Go through it", "Go on with it")), None)
    if begin is None:
        return
    house.taps(who, begin)
    for wish in wishes:
        if wish == WORDS:
            house.taps(who, NOT_QUITE, "Say what is not right")
            house.says(who, WORDS)
        elif wish == NOT_QUITE:
            house.taps(who, NOT_QUITE)
            on = [b for b in labels(house.last(who)) if b in ("To the next point", "What I have said")]
            house.taps(who, on[0])
        else:
            house.taps(who, wish)


def confirms(house: House, who: Person, points: int = len(POINTS)) -> None:
    """Let somebody say of every point that it is right."""
    answers(house, who, *[RIGHT] * points)


def looks(house: House) -> None:
    """Let the mediator look at what was said."""
    goes_to(house)
    house.taps(M, "What was said to it")


@cache
def _sent() -> PutAway:
    """Write and send a sheet once; every test takes the house out again."""
    with both_in(tells="") as house:
        out(house)
        return house.put_away()


@contextmanager
def with_a_sheet() -> Iterator[House]:
    """Open a house with a case in which a sheet of three points is before both."""
    with a_house(_sent()) as house:
        yield house
        assert house.standin.invalid == [] and house.failed == []


def changes(house: House, *words: str, at: int = 2) -> None:
    """Let her reword a point of the sheet and send it again; with no words, leave it out."""
    goes_to(house)
    house.taps(M, str(at))
    if words:
        house.taps(M, "Reword")
        house.says(M, *words)
    else:
        house.taps(M, "Leave out")
    sends(house)
