"""Rosa has sent a photo, a letter and something that cannot be cleaned; all of them are full of words that Dario may never read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from bot.sandbox.wire import Message, Person
from tests.bot.planted import locked, pdf, photo
from tests.bot.service.cast import SENTENCE, both_in
from tests.proof.house import House, PutAway, a_house
from tests.world import A, World

CANARY = "zanzibar"
PHOTO, LETTER = "Photo 1", "PDF 2"  # how Rosa's own buttons name them


@cache
def _at_rest() -> PutAway:
    with both_in() as house:
        house.taps(A, "Later")
        sends_papers(house, A)
        return house.put_away()


def sends_papers(world: World, who: Person, *, others: bool = True) -> None:
    """Send a letter; with `others` also a photo before it, and after it one that cannot be cleaned."""
    letter = ("document", pdf(), f"{CANARY}.pdf")
    more = [("photo", photo(), ""), letter, ("document", locked(), f"{CANARY}-locked.pdf")]
    for media, content, name in more if others else [letter]:
        world.standin.sends_file(who, media, content, name=name)
        world.settle()


@contextmanager
def with_papers() -> Iterator[House]:
    """Open a house with a case in which both have handed over, and Rosa has sent papers."""
    with a_house(_at_rest()) as house:
        yield house
        assert house.standin.invalid == [] and house.failed == []


def to_paper(world: World, who: Person = A, *, stays: bool = True) -> None:
    """Go through the interview as far as the question whether a paper goes with the sentence. stays: it is said that something stays."""
    world.says(who, "/continue")
    world.taps(who, "Continue", *["Continue"] * stays, "○ It could be used against me", "Done", "Continue", "Skip")
    world.taps(who, "Share with the other side")
    says_sentence(world, who)


def says_sentence(world: World, who: Person = A, words: str = SENTENCE) -> None:
    """Write the sentence, in their own words."""
    world.says(who, words)
    if any(b.text == "Use 1" for row in world.last(who).keyboard for b in row):
        world.taps(who, "Use 1")


def sent_files(world: World, who: Person) -> list[tuple[Message, bytes]]:
    """List the files that stand on somebody's phone as the bot sent them, with their bytes."""
    found = [m for m in world.standin.messages(who) if m.of_bot and m.file]
    return [(m, world.standin.world.files[m.file.file_id].data) for m in found if m.file]
