"""Scripted misfortune: what the stand-in does to a request instead of answering it, or after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class TooMany:
    """429: wait so many seconds."""

    retry_after: int = 1


@dataclass(frozen=True, slots=True)
class Down:
    """5xx: nothing was done."""

    status: int = 502


@dataclass(frozen=True, slots=True)
class Refuse:
    """Any refusal, in Telegram's words. Nothing was done."""

    status: int
    description: str


@dataclass(frozen=True, slots=True)
class Hang:
    """The request is carried out, and no answer ever comes."""


@dataclass(frozen=True, slots=True)
class Cut:
    """No connection: the request never arrives."""


Fault: TypeAlias = TooMany | Down | Refuse | Hang | Cut


class Hung(Exception):
    """A request was carried out and its answer lost."""


class CutOff(Exception):
    """A request never arrived."""


@dataclass(slots=True)
class Plan:
    """A fault, and which requests it strikes. `times`: how often still; negative is for ever."""

    fault: Fault
    method: str
    chat: int
    skip: int
    times: int

    def strikes(self, method: str, chat: int) -> bool:
        """Say whether this request is struck, and count it."""
        if self.times == 0 or (self.method and self.method != method) or (self.chat and self.chat != chat):
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        self.times -= 1
        return True
