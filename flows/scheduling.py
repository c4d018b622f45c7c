"""When a person may be written to: quiet hours and the hours they chose, in their own time zone."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

_USUAL = ((9, 20),)  # without a choice of their own: in the day, never at night
_PARTS = {"mornings": (8, 12), "afternoons": (12, 18), "evenings": (18, 21)}
_SEARCH = timedelta(days=8)


class Contact(Enum):
    """How a person may be contacted, in their own words' order (domain §1.1, question 3)."""

    ANY_TIME = "any_time"
    CERTAIN_HOURS = "certain_hours"
    NEUTRAL_ONLY = "neutral_only"
    NO_MESSAGES = "no_messages"


def safe_moment(wanted: datetime, *, zone: str, contact: Contact, hours: Collection[str] = ()) -> datetime | None:
    """Return the first moment from `wanted` on at which an unprompted message may go out, or None if never.

    wanted: aware UTC; the result too. hours: of `mornings`, `afternoons`, `evenings`, `weekends`; without any, 9 to 20 local time.
    """
    if contact is Contact.NO_MESSAGES:
        return None
    chosen = tuple(_PARTS[h] for h in hours if h in _PARTS) if contact is Contact.CERTAIN_HOURS else ()
    weekdays_only = contact is Contact.CERTAIN_HOURS and bool(hours) and "weekends" not in hours
    local = wanted.astimezone(ZoneInfo(zone))
    moment, end = local, local + _SEARCH
    while moment < end:
        if _is_open(moment, chosen or _USUAL, weekdays_only):
            return wanted if moment == local else moment.astimezone(wanted.tzinfo)
        moment = moment.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return None


def _is_open(moment: datetime, spans: Collection[tuple[int, int]], weekdays_only: bool) -> bool:
    if weekdays_only and moment.weekday() >= 5:
        return False
    return any(start <= moment.hour < end for start, end in spans)
