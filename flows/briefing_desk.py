"""What the mediator's desk knows of a case beside the answers: sessions, exchanges, her own notes, the version she last had. Values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from flows.case import SideNo
from flows.private import Private
from flows.sessions import Session
from flows.swaps import Swap


class Jotted(Enum):
    """What the mediator writes to herself. Values are stored; never rename one."""

    NOTE = "note"
    CORRECTION = "correction"  # something stands otherwise than it was written
    MARK = "mark"  # to come back to


class Where(Enum):
    """The section a note stands in; values are stored and on buttons; never rename one."""

    CASE = "case"
    COMMON = "common"
    KNOWING = "knowing"
    FORECAST = "forecast"
    EXPECTATIONS = "expectations"
    AGENDA = "agenda"
    FIRST = "first"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Jotting:
    """One note of the mediator's own: hers alone, in her words. `line`: side and number of the answer it is about, as in "1.12", or ""."""

    id: str
    kind: Jotted
    where: Where
    line: str
    words: Private[str] = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class AtHand:
    """What a briefing is given beside the answers.

    sessions: those that stand. exchanges: their state alone; who has put something in is in no briefing. approved: side -> when it said
    that its own copy is right. seen: when the version was made that she was last handed, None before the first. version: of this one,
    0 where it is not kept.
    """

    sessions: tuple[Session, ...] = ()
    exchanges: tuple[Swap, ...] = ()
    approved: Mapping[SideNo, datetime] = field(default_factory=dict)
    jottings: tuple[Jotting, ...] = ()
    seen: datetime | None = None
    version: int = 0
