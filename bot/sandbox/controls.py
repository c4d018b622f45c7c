"""What the page may ask of the house behind the bot. The composition root answers; nothing else of it is known here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.sandbox.story import State
from bot.sandbox.wire import Person


@dataclass(frozen=True, slots=True)
class Tag:
    """Who can see something now, by person id, its owner first; and why, in the language of the phone it stands on."""

    who: tuple[int, ...]
    why: str


class Controls(Protocol):
    """The few levers beside the phones."""

    def people(self) -> tuple[Person, Person, Person]:
        """Tell whose phones stand there: the left party, the mediator, the right party."""
        ...

    def languages(self) -> tuple[tuple[str, str], ...]:
        """List the languages a phone may be set to: (code, its own name)."""
        ...

    def visible(self, who: Person) -> tuple[str, ...]:
        """List what the other side can see of this party now, in the words it sees; nothing for the mediator."""
        ...

    async def sees(self) -> Mapping[int, Mapping[int, Tag]]:
        """Tell for every statement on the phones who can see it now: person id -> message id -> tag."""
        ...

    def story(self) -> State:
        """Tell where the story is."""
        ...

    def stories(self) -> tuple[str, ...]:
        """Name the stories that can be played, the first one first."""
        ...

    async def play(self, story: str = "") -> None:
        """Play a story from its beginning, after everything was forgotten; nothing when one is playing. story: "" for the first."""
        ...

    async def stop(self) -> None:
        """Stop the story where it is."""
        ...

    async def restart(self) -> None:
        """Forget everything and begin anew: cases, chats, the story, the clock's shift."""
        ...

    async def forward(self, by: timedelta) -> None:
        """Move every clock forward."""
        ...

    async def next_reminder(self) -> datetime | None:
        """Move every clock to the next thing that is due by time. Returns its moment; None: nothing is due."""
        ...

    async def language(self, who: Person) -> None:
        """Hear that a phone was set to another language (already in `who`)."""
        ...
