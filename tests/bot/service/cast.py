"""Two parties who have handed over, and a mediator, for everything that crosses between them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from bot.sandbox.wire import Message, Person
from bot.sandbox.world import Seen
from bot.service.context import Desk
from flows.case import Case
from storage import cases, people
from tests.proof.house import House, PutAway, a_house
from tests.world import A, B, M, World

LOST = "I lost two orders because I could not get at the tools."
SENTENCE = "Since the store room is locked, I lost two orders."
QUOTED = f"“{SENTENCE}”"
NEUTRAL = "There is something new for you. Open when it suits you."


def seat(world: World, who: Person, link: str, *, tells: str = "", needs: str = "") -> None:
    """Take somebody through the intake, with one thing they do not know and one they would like to know, and hand it over."""
    world.standin.start_link(who, link)
    world.settle()
    for place, words in (("need_to_know", needs), ("can_tell", tells)):
        if words:
            world.walk(who, until=place)
            world.says(who, words)
            world.taps(who, "The list is complete")
    world.walk(who)
    world.taps(who, "Hand it over")


def confirm_both(world: World) -> None:
    """Let the mediator say that both who joined are whom she invited."""
    world.says(M, "/case")
    world.taps(M, "✓ Yes, that is Ms R.", "✓ Yes, that is Mr D.")


@cache
def _at_rest(tells: str, needs: str, b_tells: str) -> PutAway:
    """Take both through once; every test takes the house out again."""
    with a_house() as house:
        house.seat_mediator()
        first, second = house.open_case()
        seat(house, A, first, tells=tells, needs=needs)
        seat(house, B, second, tells=b_tells)
        confirm_both(house)
        return house.put_away()


@contextmanager
def both_in(*, tells: str = LOST, needs: str = "", b_tells: str = "") -> Iterator[House]:
    """Open a house with a case in which both have handed over; A has something they do not know."""
    with a_house(_at_rest(tells, needs, b_tells)) as house:
        yield house
        assert house.standin.invalid == [] and house.failed == []


def hold(world: World, side: int) -> None:
    """Let an answer of a side have called for a human."""
    case = case_of(world)
    with world.archive.begin() as unit:
        Desk(world.house, unit, world.now).note(case.id, f"party/{side}", "hold_raised", str(side))
        unit.commit()


def mediator_of(world: World) -> str:
    """Name the mediator."""
    with world.archive.begin() as unit:
        found = people.mediator_of_chat(unit, unit.vault.chat_ref(M.id))
    assert found is not None
    return found.id


def case_of(world: World) -> Case:
    """Return the one case."""
    mediator = mediator_of(world)
    with world.archive.begin() as unit:
        (case,) = cases.of_mediator(unit, mediator)
    return case


def decide(
    world: World,
    who: Person = A,
    *,
    scope: str = "Share with the other side",
    words: str = SENTENCE,
    waits: bool = True,
) -> None:
    """Go through the interview for one thing, from the offer to the yes."""
    world.taps(who, "Look at them now", "Continue", "○ It could be used against me", "Done", "Continue", "Skip", scope)
    if "other side" not in scope and "Swap" not in scope:
        return
    world.says(who, words)
    if any(b.text == "Use 1" for row in world.last(who).keyboard for b in row):
        world.taps(who, "Use 1")
    world.taps(who, "✓ Yes, they may see this")
    if "other side" in scope:
        if waits:
            world.taps(who, "Keep the time to think")
        else:
            world.says(who, "NOW")


def texts(world: World, who: Person) -> list[str]:
    """Return what stands on somebody's phone now, the bot's words alone."""
    return [m.text for m in world.standin.messages(who) if m.of_bot]


def with_words(world: World, who: Person, words: str) -> Message:
    """Return the newest message of the bot with these words."""
    return next(m for m in reversed(world.standin.messages(who)) if m.of_bot and words in m.text)


def labels(message: Message) -> list[str]:
    """Return the labels of a message's buttons."""
    return [b.text for row in message.keyboard for b in row]


def shown(world: World, who: Person) -> tuple[Seen, ...]:
    """Return all that somebody could observe so far."""
    return world.view(who)
