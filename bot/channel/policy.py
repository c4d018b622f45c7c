"""What follows from the outcome of a delivery: the table of fates. Pure; it knows neither storage nor the network."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, TypeAlias, assert_never

from bot.channel.outcomes import Delivered, Gone, Outcome, Refused, Unknown, Unreachable, Wait
from flows.say import Repeat, Say

MOST_TRIES: Final = (
    160  # with the pauses below a day and a little: 17 minutes up to the longest pause, then one every 10
)
_LONGEST_PAUSE: Final = 600.0
_DOUBT_PAUSE: Final = 2.0


@dataclass(frozen=True, slots=True)
class Ticket:
    """A message to deliver now, claimed for us alone.

    doubts: how often it may have been delivered already; attempts: how often it was claimed, this time included.
    message_id: of the message that an edit or deletion is about, None if that is gone.
    """

    id: int
    fence: int
    lane: bytes
    chat_id: int = field(repr=False)
    locale: str
    say: Say = field(repr=False)
    message_id: int | None = None
    attempts: int = 1
    doubts: int = 0


@dataclass(frozen=True, slots=True)
class Done:
    """Delivered, as this message."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Doubted:
    """Perhaps delivered; it is left at that."""


@dataclass(frozen=True, slots=True)
class Later:
    """Again from that moment on, and nothing of its lane before. doubtful: it may have been delivered all the same."""

    at: datetime
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Dropped:
    """Never deliverable; the lane goes on."""

    reason: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The chat is closed to us: the lane ends, and somebody has to be told."""

    reason: str


Fate: TypeAlias = Done | Doubted | Later | Dropped | Ended


@dataclass(frozen=True, slots=True)
class Mark:
    """What became of a ticket."""

    ticket: Ticket
    fate: Fate


def is_repeatable(ticket: Ticket) -> bool:
    """Say whether a message that may have been delivered may be sent once more (trust C.2)."""
    match _repeat(ticket.say):
        case Repeat.SAFE | Repeat.ONCE:
            return True
        case Repeat.NEVER:
            return False
        case other:
            assert_never(other)


def fate_of(ticket: Ticket, outcome: Outcome, now: datetime, chance: float) -> Fate:
    """Decide what becomes of a ticket after one delivery. chance: a number in [0, 1) that scatters the pauses."""
    match outcome:
        case Delivered(message_id):
            return Done(message_id)
        case Wait(seconds):
            return Later(now + timedelta(seconds=seconds))
        case Unknown():
            return _after_doubt(ticket, now, chance)
        case Unreachable(reason):
            if ticket.attempts >= MOST_TRIES:
                return Dropped(reason)
            return Later(now + timedelta(seconds=_pause(ticket.attempts, chance)))
        case Gone(reason):
            return Ended(reason)
        case Refused(reason):
            return Dropped(reason)
        case _:
            assert_never(outcome)


def _after_doubt(ticket: Ticket, now: datetime, chance: float) -> Fate:
    repeat = _repeat(ticket.say)
    again = repeat is Repeat.SAFE or (repeat is Repeat.ONCE and ticket.doubts == 0)
    if not again or ticket.attempts >= MOST_TRIES:
        return Doubted()
    pause = _DOUBT_PAUSE if ticket.doubts == 0 else _pause(ticket.attempts, chance)
    return Later(now + timedelta(seconds=pause * (0.5 + chance)), doubtful=True)


def _repeat(say: Say) -> Repeat:
    """Edits and deletions bring about the same whenever they are repeated."""
    return Repeat.SAFE if say.edits or say.deletes else say.repeat


def _pause(attempts: int, chance: float) -> float:
    return min(_LONGEST_PAUSE, 2.0 ** min(attempts - 1, 16)) * (0.5 + chance)
