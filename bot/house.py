"""What every use case may lean on, made once by the composition root: flows, fresh ids and codes, the reader of buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

from bot.present.words import Wordbook
from flows.flow import Flow
from flows.pack import Pack
from flows.say import Press
from flows.signs import Signs


class Flows(Protocol):
    """The flow definitions in force, and those still pinned by runs."""

    def flow(self, name: str) -> Flow:
        """Return the newest definition of a flow."""
        ...

    def by_hash(self, hash: str) -> Flow | None:
        """Return the definition a run pins, if it is at hand."""
        ...


class Chance(Protocol):
    """Where unguessable things come from."""

    def new_id(self) -> str:
        """Return 16 fresh hex characters."""
        ...

    def token(self) -> str:
        """Return a fresh invitation token: at least 128 bits, of A–Z a–z 0–9 _ -."""
        ...

    def code(self) -> str:
        """Return a fresh six-digit code."""
        ...

    def pick(self, count: int) -> int:
        """Return a number from 0 to count-1."""
        ...


@dataclass(frozen=True, slots=True)
class House:
    """The collaborators of the use cases."""

    flows: Flows
    chance: Chance
    open_press: Callable[[int, str], Press | None] = field(repr=False)
    wordbook: Wordbook = field(repr=False)
    link: Callable[[str], str] = field(repr=False)  # invitation token -> the link people tap
    locales: tuple[str, ...] = ("en", "es")
    default_locale: str = "en"
    default_zone: str = "UTC"
    party_flow: str = "intake"
    packs: tuple[Pack, ...] = ()  # what a centre asks beyond the intake
    invitation_life: timedelta = timedelta(days=14)
    signs: Signs = field(default_factory=Signs)  # what calls a person when somebody writes it
    file_quota: int = 200_000_000  # bytes one side may send in files
    sitting: timedelta | None = timedelta(
        hours=8
    )  # after so long whether it is a good moment is asked again; None: never
    bench: str = ""  # name of the flow that /start begins for anybody (load tests only)
