"""A session, as the mediator has published it: when, how and where people meet. Knows no wording and no clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import NewType

from flows.case import CaseId, SideNo
from flows.private import Private
from flows.scheduling import instant
from flows.several import side_of

SessionId = NewType("SessionId", str)

EVERYBODY = SideNo(
    0
)  # the side of a session both sides are asked to; any other: a separate meeting with all people of that side
VERY_NEAR = timedelta(hours=2)  # nobody is reminded of what is nearer than that


class Format(Enum):
    """How people meet. Values are stored; never rename one."""

    SAME_ROOM = "same_room"
    SEPARATE_ROOMS = "separate_rooms"
    VIDEO = "video"
    PHONE = "phone"
    MESSAGES = "messages"


class Standing(Enum):
    """Whether a session is to take place."""

    STANDS = "stands"
    CANCELLED = "cancelled"


class Coming(Enum):
    """What somebody has said about a session, to the mediator alone."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Session:
    """One version of a session. `local`: naive, with fold, in `zone`; `place`: in the mediator's words, shown after a tap."""

    id: SessionId
    case: CaseId
    version: int
    side: SideNo
    local: datetime
    zone: str
    minutes: int
    format: Format
    place: Private[str] | None
    standing: Standing
    published_at: datetime

    @property
    def starts(self) -> datetime:
        """Return when it begins, aware UTC, by the zone database of today."""
        return instant(self.local, self.zone)

    @property
    def ends(self) -> datetime:
        """Return when it ends, aware UTC."""
        return self.starts + timedelta(minutes=self.minutes)

    @property
    def stands(self) -> bool:
        """Say whether it is to take place."""
        return self.standing is Standing.STANDS


def is_for(side: int, chair: int) -> bool:
    """Say whether what is for a side, or with EVERYBODY for both, is for somebody: for every chair of that side (`flows.several`)."""
    return side == EVERYBODY or side_of(side) == side_of(chair)


def is_asked(session: Session, chair: SideNo) -> bool:
    """Say whether somebody is asked to a session; of one they are not asked to they learn nothing."""
    return is_for(session.side, chair)


def may_show(session: Session, *, held: bool) -> bool:
    """Say whether somebody who is asked to a session may see its details now.

    held: a human has to look at them first. Until then they are shown no hour and no place at which the other side will be (domain §2);
    that a session was called off, and a meeting with the mediator alone, they may see.
    """
    return not held or not session.stands or session.side != EVERYBODY
