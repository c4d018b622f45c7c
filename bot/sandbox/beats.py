"""The parts of a story: who does what on which phone. Values only; knows no flow and no clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeAlias

from bot.sandbox.wire import Message, Person


@dataclass(frozen=True, slots=True)
class Says:
    """Somebody writes this."""

    text: str


@dataclass(frozen=True, slots=True)
class Taps:
    """Somebody taps the newest button with this label (whole, else a beginning), or the one at a place."""

    label: str = ""
    row: int = 0
    col: int = 0


@dataclass(frozen=True, slots=True)
class Edits:
    """Somebody changes their own newest message."""

    text: str


@dataclass(frozen=True, slots=True)
class SendsFile:
    """Somebody sends a file. media: document, photo or voice."""

    media: str
    name: str
    data: bytes
    mime: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Opens:
    """Somebody opens the invitation link with this token."""

    token: str


Act: TypeAlias = Says | Taps | Edits | SendsFile | Opens
Choose: TypeAlias = Callable[
    [Person, Message], Act | None
]  # the bot's newest message -> what to do; None: this part is over


@dataclass(frozen=True, slots=True)
class Chapter:
    """A new part of the story begins; the page shows its title. `hurry`: how much faster it is told than the others."""

    title: str
    hurry: float = 1.0


@dataclass(frozen=True, slots=True)
class Does:
    """One person does one thing."""

    who: Person
    act: Act


@dataclass(frozen=True, slots=True)
class Answers:
    """One person answers whatever the bot asks, as `choose` says, until it says None. `most`: acts before giving up."""

    who: Person
    choose: Choose
    most: int = 200


@dataclass(frozen=True, slots=True)
class OpensInvitation:
    """One person opens the newest invitation link that stands in another's chat and names `mark`.

    mark: a regular expression that the message with the link must match; "" for any.
    """

    who: Person
    in_chat_of: Person
    mark: str = ""


@dataclass(frozen=True, slots=True)
class TypesCode:
    """One person types what `pattern` finds (its first group) in another's chat, newest message first."""

    who: Person
    in_chat_of: Person
    pattern: str


@dataclass(frozen=True, slots=True)
class ShowsDocument:
    """The page opens the newest document the bot sent to this person."""

    who: Person


@dataclass(frozen=True, slots=True)
class Forwards:
    """The clock moves."""

    by: timedelta


@dataclass(frozen=True, slots=True)
class Awaits:
    """The clock moves from one thing that is due to the next until the bot has written to somebody."""

    who: Person


@dataclass(frozen=True, slots=True)
class Waits:
    """Time to look. Seconds, at the speed of the story."""

    seconds: float


Beat: TypeAlias = Chapter | Does | Answers | OpensInvitation | TypesCode | ShowsDocument | Forwards | Awaits | Waits
