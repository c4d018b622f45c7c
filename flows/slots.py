"""Times the mediator offers, and what each who is asked marks. Knows no wording and no clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import NewType

from flows.case import CaseId, SideNo
from flows.scheduling import instant
from flows.sessions import Format

TimesId = NewType("TimesId", str)
MOST = 12  # times in one offer: more nobody reads on a phone


class TimesState(Enum):
    """Whether answers are still taken. Values are stored."""

    OPEN = "open"
    TAKEN = "taken"  # the mediator has set a session from them
    NONE = "none"  # she has told everybody that none works


class Answered(Enum):
    """How far somebody has come with an offer. Values are stored."""

    NOT_YET = "not_yet"
    LATER = "later"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Times:
    """One offer. `slots`: local, naive, with fold, in `zone`, earliest first; `side` 0: both;
    `format`: how people would meet, None if that is not decided.
    """

    id: TimesId
    case: CaseId
    side: SideNo
    zone: str
    minutes: int
    slots: tuple[datetime, ...]
    state: TimesState
    offered_at: datetime
    format: Format | None = None

    def starts(self, number: int) -> datetime:
        """Return when a slot begins, aware UTC."""
        return instant(self.slots[number], self.zone)

    @property
    def is_open(self) -> bool:
        """Say whether answers are still taken."""
        return self.state is TimesState.OPEN


@dataclass(frozen=True, slots=True)
class Marks:
    """What somebody has marked: the numbers of the slots that work. Done with none of them is an answer."""

    works: frozenset[int] = field(default_factory=frozenset)
    answered: Answered = Answered.NOT_YET

    def switched(self, number: int) -> Marks:
        """Return the marks with one slot switched on or off."""
        return Marks(self.works ^ {number}, self.answered)
