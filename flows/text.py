"""A wording that is not yet in any language: a catalogue key and what goes into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TypeAlias

from flows.private import Private


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money. `amount` is exact; `currency` an ISO 4217 code."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class When:
    """A date as exact as it was given: a day, a month, a year, or a day or month of no year that was named. None: not given."""

    year: int | None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day as it is named within its week: `Tue 24`."""

    day: date


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour of the day: `14:00`, `2 pm`."""

    hour: int
    minute: int = 0


@dataclass(frozen=True, slots=True)
class Joined:
    """Several wordings that the language joins with its own "and"."""

    parts: tuple[Param, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A catalogue key with parameters; `key` may name an attribute, as in `intake-story.why`.

    tongue: the language it is said in, whoever reads it; "" for the reader's.
    """

    key: str
    params: Mapping[str, Param] = field(default_factory=dict)
    tongue: str = ""


Param: TypeAlias = str | int | Decimal | date | datetime | Money | When | Weekday | Hour | Text | Joined | Private[str]


def language_name(locale: str) -> Text:
    """Name a language as those who speak it do."""
    return Text("language-name", tongue=locale)
