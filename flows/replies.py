"""What may come in from a person, whatever the channel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from flows.answers import Bubble, FileRef, NonAnswer
from flows.private import Private


@dataclass(frozen=True, slots=True)
class Said:
    """A message in words. `message` is the chat's message id, so that a later edit finds its answer."""

    text: Private[str]
    message: int


@dataclass(frozen=True, slots=True)
class Sent:
    """A file: photo, document or voice note, with its caption if it had one. `album`: the same for files sent as one, "" for a single one."""

    file: FileRef
    caption: Private[str]
    message: int
    album: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """An earlier message, changed by its author. `bubbles` is the answer it belonged to, from the ledger."""

    text: Private[str]
    message: int
    bubbles: tuple[Bubble, ...] = ()


@dataclass(frozen=True, slots=True)
class AskedAdvice:
    """A question about the law, which nobody answers here: it is kept for an adviser."""

    text: Private[str]
    message: int


@dataclass(frozen=True, slots=True)
class Strange:
    """Something no step can use: a sticker, a location, a poll, a forwarded game."""

    message: int


@dataclass(frozen=True, slots=True)
class Chose:
    """An option was tapped."""

    option: str


@dataclass(frozen=True, slots=True)
class Ticked:
    """An option of a multiple choice was switched on or off; saying it twice changes nothing."""

    option: str
    on: bool


@dataclass(frozen=True, slots=True)
class Did:
    """A small act inside one step, named by the step's kind: `done`, `restart`, `remove`, `edit`, `up`, `yes`, `no` …

    `on` is the item or the value it is about, or empty.
    """

    act: str
    on: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """No answer, by choice; the typed reason."""

    reason: NonAnswer = NonAnswer.SKIPPED


@dataclass(frozen=True, slots=True)
class WentBack:
    """To the question before."""


@dataclass(frozen=True, slots=True)
class Revised:
    """Change the answer at this place."""

    place: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Show everything I said (the generated review screen)."""


@dataclass(frozen=True, slots=True)
class Finished:
    """Leave the review screen and hand the answers over."""


@dataclass(frozen=True, slots=True)
class AskedWhy:
    """Why do you ask?"""


@dataclass(frozen=True, slots=True)
class AskedWho:
    """Who sees this?"""


@dataclass(frozen=True, slots=True)
class AskedMore:
    """Show the other ways out (the ⋯ button)."""


@dataclass(frozen=True, slots=True)
class WantedPerson:
    """Talk to a person."""


@dataclass(frozen=True, slots=True)
class Paused:
    """Stop for now."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """Go on where I was."""


Reply: TypeAlias = (
    Said
    | Sent
    | Edited
    | AskedAdvice
    | Strange
    | Chose
    | Ticked
    | Did
    | Skipped
    | WentBack
    | Revised
    | Reviewed
    | Finished
    | AskedWhy
    | AskedWho
    | AskedMore
    | WantedPerson
    | Paused
    | Resumed
)
