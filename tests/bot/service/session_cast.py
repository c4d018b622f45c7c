"""Two parties and a mediator who sets a session, through the chat."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from types import ModuleType
from unittest import mock
from zoneinfo import ZoneInfo

from bot.sandbox.wire import Person
from bot.sandbox.world import Seen
from bot.service import attend
from flows.scheduling import Contact
from storage import people
from tests.bot.service.cast import labels, mediator_of
from tests.proof.house import House
from tests.world import M, World

WHERE = "12 Mill Street, second floor."


def describes(
    world: World,
    day: str = "24 March 2026",
    hour: str = "14:00",
    *,
    who: str = "Both sides",
    how: str = "In the same room",
    place: str = WHERE,
) -> None:
    """Let the mediator describe a session, up to the proposal."""
    world.says(M, "/session")
    world.taps(M, "Set a session", who)
    answers(world, day, hour, how=how, place=place)


def answers(world: World, day: str, hour: str, *, how: str = "In the same room", place: str = WHERE) -> None:
    """Let her answer the questions about day, hour, length, format and place."""
    world.says(M, day)
    world.taps(M, "Yes")
    world.says(M, hour)
    world.taps(M, "Two hours", how)
    if place:
        world.says(M, place)
    else:
        world.taps(M, "Skip")


def publishes(world: World, day: str = "24 March 2026", hour: str = "14:00", **more: str) -> None:
    """Let her describe a session and tell everybody."""
    describes(world, day, hour, **more)
    world.taps(M, "Tell everybody now")


def moves(world: World, day: str, hour: str) -> None:
    """Let her move the one session there is, and tell everybody."""
    world.says(M, "/session")
    world.taps(M, "Move it")
    answers(world, day, hour)
    world.taps(M, "Tell everybody now")


def opens(world: World, who: Person) -> str:
    """Let somebody open the newest notice, and return what they read."""
    world.taps(who, "Show it")
    return world.last(who).text


def buttons(world: World, who: Person) -> list[str]:
    """Return the labels of somebody's newest message."""
    return labels(world.last(who))


@contextmanager
def wishes(side: int, contact: Contact, *hours: str, read_by: ModuleType = attend) -> Iterator[None]:
    """Let a side have said how it may be written to. read_by: the module that reads it."""
    real = attend.safe_contact

    def said(unit, intake):  # type: ignore[no-untyped-def]
        return (contact, hours) if intake.side == side else real(unit, intake)

    with mock.patch.object(read_by, "safe_contact", said):
        yield


def lives_in(world: World, zone: str) -> None:
    """Let the mediator live somewhere."""
    mediator = mediator_of(world)
    with world.archive.begin() as unit:
        people.tune_mediator(unit, mediator, locale="en", zone=zone)
        unit.commit()


def goes_on(world: House, until: str, zone: str = "UTC") -> None:
    """Let time pass to a local moment, stopping wherever something is due."""
    world.pass_to(datetime.fromisoformat(until).replace(tzinfo=ZoneInfo(zone)))


def jumps(world: World, until: str, zone: str = "UTC") -> None:
    """Let nothing run until a local moment, and then everything."""
    at = datetime.fromisoformat(until).replace(tzinfo=ZoneInfo(zone))
    world.forward(seconds=(at - world.now) / timedelta(seconds=1))


def news(world: World, who: Person, since: int) -> list[str]:
    """List what the bot has sent somebody since, with the day and hour (UTC)."""
    sent = [s for s in world.view(who)[since:] if s.method == "sendMessage"]
    return [f"{s.at:%d %H:%M} {s.text}" for s in sent]


def so_far(world: World, who: Person) -> int:
    """Count what somebody could observe so far."""
    return len(world.view(who))


def observed(world: World, who: Person, since: int) -> list[Seen]:
    """List what somebody could observe since."""
    return list(world.view(who)[since:])
