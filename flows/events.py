"""What may come out of a turn. The desk turns events into rows and messages; nothing here is done yet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from flows.answers import Answer
from flows.case import Offer, Topic
from flows.private import Private


class How(Enum):
    """How a prompt appears."""

    NEW = "new"  # a new message
    REDRAWN = "redrawn"  # the same message, changed (a tick set, a list item added)
    AGAIN = "again"  # a new message with the same question (after a stale tap, on return)


class Puzzle(Enum):
    """Why a reply could not be an answer. Each has a wording with an example."""

    KIND = "kind"  # a sticker for an amount
    CHOOSE = "choose"  # words where a button is needed
    AMOUNT = "amount"
    ORDER = "order"  # the upper figure is below the lower one
    DATE = "date"
    PAST = "past"
    NUMBER = "number"  # not a whole number from 0 to 10
    POINTS = "points"  # more points than are left
    ZONE = "zone"
    CLOCK = "clock"  # not an hour of the day
    EMPTY = "empty"
    LONG = "long"
    FULL = "full"  # the list has as many items as it takes
    MANY = "many"  # one message has more items than there is room for
    FILE = "file"  # words where a file is needed
    VOICE = "voice"  # a voice note where it cannot be used
    WORD = "word"  # not the word that was asked for


@dataclass(frozen=True, slots=True)
class Prompted:
    """A question is to be asked (the turn's run says which)."""

    how: How = How.NEW


@dataclass(frozen=True, slots=True)
class Drafted:
    """A message was kept as part of an answer that is not finished; `count` so far."""

    count: int


@dataclass(frozen=True, slots=True)
class Answered:
    """A question has its answer (or typed non-answer). Append to the ledger; `asked_at` is the visit that asked."""

    place: str
    topic: Topic
    offer: Offer
    answer: Private[Answer]
    asked_at: int
    revised: bool = False
    silent: bool = False  # an edited message: the prompt needs no new record


@dataclass(frozen=True, slots=True)
class Consented:
    """The person agreed to the text of this place; `version` is the flow's hash."""

    place: str
    version: str


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """The reply was no answer. `times` in a row: on the third, a person is offered."""

    puzzle: Puzzle
    times: int


class Explanation(Enum):
    """What was explained."""

    WHY = "why"
    WHO = "who"


@dataclass(frozen=True, slots=True)
class Explained:
    """Why do you ask? / Who sees this?"""

    what: Explanation


@dataclass(frozen=True, slots=True)
class WaysShown:
    """The other ways out were asked for (⋯)."""


@dataclass(frozen=True, slots=True)
class PersonWanted:
    """Talk to a person: the mediator is told, the question stays."""

    place: str


@dataclass(frozen=True, slots=True)
class HoldRaised:
    """An answer calls for a human before anything goes on (domain §2)."""

    place: str


@dataclass(frozen=True, slots=True)
class RunPaused:
    """The person stops for now."""


@dataclass(frozen=True, slots=True)
class RunResumed:
    """The person is back."""


@dataclass(frozen=True, slots=True)
class Parked:
    """Answers on a branch the person has left: kept in the ledger, out of the briefing."""

    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unparked:
    """Answers on a branch the person has come back to."""

    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReviewShown:
    """Everything said so far is shown, each with Change."""


@dataclass(frozen=True, slots=True)
class Stale:
    """The reply belongs to an earlier screen. `repeated`: it is the very tap that led here."""

    repeated: bool


@dataclass(frozen=True, slots=True)
class RunCompleted:
    """The answers are handed over. `again`: they were before, and have been revised."""

    again: bool


Event: TypeAlias = (
    Prompted
    | Drafted
    | Answered
    | Consented
    | NotUnderstood
    | Explained
    | WaysShown
    | PersonWanted
    | HoldRaised
    | RunPaused
    | RunResumed
    | Parked
    | Unparked
    | ReviewShown
    | Stale
    | RunCompleted
)
