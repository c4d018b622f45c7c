"""How a session ended, as its mediator recorded it. Values only; nothing of it is told to anybody by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from flows.case import CaseId
from flows.sessions import SessionId


class Outcome(Enum):
    """What came of a session. Values are stored; never rename one."""

    AGREEMENT = "agreement"
    PARTIAL = "partial"  # some topics are settled
    ADJOURNED = "adjourned"
    ENDED = "ended"  # without an agreement


@dataclass(frozen=True, slots=True)
class Ended:
    """The record of one session: the newest counts. `asks`: whether the parties were asked how it was for them."""

    session: SessionId
    case: CaseId
    outcome: Outcome
    follow_up: date | None
    asks: bool
    at: datetime
