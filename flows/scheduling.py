"""Time as people live it: what a typed hour means, when a person may be written to, when which reminder is due. Aware UTC in and out.

A session is kept as local time and zone; every instant is worked out anew from them, so a changed zone, or a changed zone database, moves
it by itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as hour_of_day
from enum import Enum
from typing import TypeAlias
from zoneinfo import ZoneInfo

_USUAL = ((9, 20),)  # without a choice of their own: in the day, never at night
_PARTS = {"mornings": (8, 12), "afternoons": (12, 18), "evenings": (18, 21)}
_SEARCH = 8  # days looked at in either direction: every choice of hours opens within a week
_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


# --- typed hours --------------------------------------------------------------------------------------------------


def instant(local: datetime, zone: str) -> datetime:
    """Return the instant of a local time; of an hour that comes twice the one its `fold` names, of one that does not exist the moment after.

    local: naive, with `fold` (PEP 495).
    """
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def readings(local: datetime, zone: str) -> tuple[datetime, ...]:
    """List the instants at which clocks in a zone show a local time: one, none where they are put forward, two where they are put back.

    local: naive. Earliest first.
    """
    found = {instant(local.replace(fold=fold), zone) for fold in (0, 1)}
    return tuple(sorted(at for at in found if shown(at, zone) == local.replace(fold=0)))


def shown(at: datetime, zone: str) -> datetime:
    """Return what clocks in a zone show at an instant, naive, without fold."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)


def settled(at: datetime, zone: str) -> datetime:
    """Return an instant as it is kept: local time, naive, its `fold` telling which of two it is."""
    local = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    return local if instant(local, zone) == at else local.replace(fold=1 - local.fold)


# --- when a person may be written to ------------------------------------------------------------------------------


class Contact(Enum):
    """How a person may be contacted, in their own words' order (domain §1.1, question 3)."""

    ANY_TIME = "any_time"
    CERTAIN_HOURS = "certain_hours"
    NEUTRAL_ONLY = "neutral_only"
    NO_MESSAGES = "no_messages"


@dataclass(frozen=True, slots=True)
class Reach:
    """How and when somebody may be written to unprompted. hours: of `mornings`, `afternoons`, `evenings`, `weekends`."""

    zone: str
    contact: Contact = Contact.NEUTRAL_ONLY
    hours: tuple[str, ...] = ()


def safe_moment(wanted: datetime, *, zone: str, contact: Contact, hours: Collection[str] = ()) -> datetime | None:
    """Return the first moment from `wanted` on at which an unprompted message may go out, or None if never.

    wanted: aware UTC; the result too. hours: of `mornings`, `afternoons`, `evenings`, `weekends`; without any, 9 to 20 local time.
    """
    reach = Reach(zone, contact, tuple(hours))
    if contact is Contact.NO_MESSAGES:
        return None
    if is_safe(wanted, reach):
        return wanted
    later = (at for at, _ in _openings(wanted, reach) if at > wanted)
    found = min(later, default=None)
    return None if found is None else found.astimezone(wanted.tzinfo)


def safe_moment_before(wanted: datetime, reach: Reach) -> datetime | None:
    """Return the last moment up to `wanted` at which an unprompted message may go out, or None if there is none within a week."""
    if reach.contact is Contact.NO_MESSAGES:
        return None
    if is_safe(wanted, reach):
        return wanted
    return max((at for _, at in _openings(wanted, reach) if at < wanted), default=None)


def is_safe(moment: datetime, reach: Reach) -> bool:
    """Say whether an unprompted message may go out at a moment."""
    if reach.contact is Contact.NO_MESSAGES:
        return False
    local = moment.astimezone(ZoneInfo(reach.zone))
    if _weekdays_only(reach) and local.weekday() >= 5:
        return False
    return any(start <= local.hour < end for start, end in _spans(reach))


def _spans(reach: Reach) -> tuple[tuple[int, int], ...]:
    chosen = tuple(_PARTS[h] for h in reach.hours if h in _PARTS) if reach.contact is Contact.CERTAIN_HOURS else ()
    return chosen or _USUAL


def _weekdays_only(reach: Reach) -> bool:
    return reach.contact is Contact.CERTAIN_HOURS and bool(reach.hours) and "weekends" not in reach.hours


def _openings(around: datetime, reach: Reach) -> Iterator[tuple[datetime, datetime]]:
    """Yield (first, last) safe minute of every stretch in the days around a moment, worked out from local time each day anew."""
    today = shown(around, reach.zone).date()
    for n in range(-_SEARCH, _SEARCH + 1):
        for start, end in _spans(reach):
            first = instant(_at(today + n * _DAY, start), reach.zone)
            last = instant(_at(today + n * _DAY, end), reach.zone) - _MINUTE
            if first <= last and is_safe(first, reach) and is_safe(last, reach):
                yield first, last


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, hour_of_day(hour))


# --- when which reminder is due -----------------------------------------------------------------------------------


class Reminder(Enum):
    """What somebody is reminded of around a session (domain §7). Values are stored; never rename one."""

    CONFIRM = "confirm"  # two weeks before: will you be there?
    PREPARE = "prepare"  # a week before
    READY = "ready"  # three days before
    EVENING = "evening"  # the evening before
    SOON = "soon"  # two hours before
    THANKS = "thanks"  # the day after
    LATER = "later"  # two weeks after
    AGAIN = "again"  # a person's own wish: later today


_DAYS = {Reminder.CONFIRM: -14, Reminder.PREPARE: -7, Reminder.READY: -3, Reminder.EVENING: -1}
_AFTER = {Reminder.THANKS: 1, Reminder.LATER: 14}
_NEXT = {Reminder.CONFIRM: Reminder.PREPARE, Reminder.PREPARE: Reminder.READY, Reminder.READY: Reminder.EVENING}
_HOURS = {Reminder.EVENING: 18}
_USUAL_HOUR = 10
_SOON = timedelta(hours=2)
_TOO_LATE = timedelta(minutes=15)  # nobody gets ready in less
_APART = timedelta(hours=12)  # one that comes late does not come on the heels of the next
_KEEPS = {Reminder.THANKS: timedelta(days=3), Reminder.LATER: timedelta(days=7)}
SNOOZE = timedelta(hours=3)


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder that is planned: from `at` on, useful before `until`."""

    kind: Reminder
    at: datetime
    until: datetime


def plan(start: datetime, end: datetime, reach: Reach, *, since: datetime) -> tuple[Due, ...]:
    """List what somebody is reminded of, earliest first, of a session published at `since`; the same days and hours for everybody.

    Each within the person's own safe hours: moved earlier if need be, but not to before the session was published (or, of what comes after
    it, to before it has ended); then later, while it is of use. Somebody who asked not to be written to has the same days: others then call.
    """
    found = (_due(kind, start, end, reach, since) for kind in Reminder if kind is not Reminder.AGAIN)
    return tuple(sorted((due for due in found if due is not None), key=lambda due: (due.at, due.until)))


def _due(kind: Reminder, start: datetime, end: datetime, reach: Reach, since: datetime) -> Due | None:
    wanted, until = _wanted(kind, start, end, reach.zone), _until(kind, start, end, reach.zone)
    floor = end if kind in _AFTER else since
    if wanted <= since + (_APART if kind in _NEXT else timedelta()):
        return None  # the session was published after that day, or on it: the news is a reminder itself
    if reach.contact is Contact.NO_MESSAGES:
        return Due(kind, wanted, until)
    at = safe_moment_before(wanted, reach)
    if at is None or at < floor:
        at = _safe_from(max(wanted, floor), reach)
    return Due(kind, wanted if at is None or at >= until else at, until)


def _safe_from(moment: datetime, reach: Reach) -> datetime | None:
    return safe_moment(moment, zone=reach.zone, contact=reach.contact, hours=reach.hours)


def _wanted(kind: Reminder, start: datetime, end: datetime, zone: str) -> datetime:
    if kind is Reminder.SOON:
        return start - _SOON
    day = shown(end if kind in _AFTER else start, zone).date() + timedelta(days=_AFTER.get(kind) or _DAYS[kind])
    return instant(_at(day, _HOURS.get(kind, _USUAL_HOUR)), zone)


def _until(kind: Reminder, start: datetime, end: datetime, zone: str) -> datetime:
    """Say until when a reminder is of use: until the next one, or, the last one before a session, until nobody could act on it."""
    if kind in _KEEPS:
        return _wanted(kind, start, end, zone) + _KEEPS[kind]
    if kind is Reminder.SOON:
        return start - _TOO_LATE
    if kind is Reminder.EVENING:
        return _wanted(Reminder.SOON, start, end, zone)
    return _wanted(_NEXT[kind], start, end, zone) - _APART


def fitting(kind: Reminder, start: datetime, zone: str, *, now: datetime) -> Reminder:
    """Return whose words fit a session that begins at `start`, for whoever opens a reminder only now: those of the newest that is due."""
    order = (*_NEXT, Reminder.EVENING, Reminder.SOON)
    later = order[order.index(kind) + 1 :] if kind in order else ()
    due = [each for each in later if _wanted(each, start, start, zone) <= now]
    return due[-1] if due else kind


def again(now: datetime, start: datetime, reach: Reach) -> Due | None:
    """Plan one more reminder some hours from now, for somebody who asked for it; None if the session is too near."""
    at = _safe_from(now + SNOOZE, reach)
    until = start - _TOO_LATE
    return None if at is None or at >= until else Due(Reminder.AGAIN, at, until)


@dataclass(frozen=True, slots=True)
class Now:
    """It may go out at this moment."""


@dataclass(frozen=True, slots=True)
class Wait:
    """It may go out from then on, and is still of use then."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Missed:
    """It cannot be said in time, or not here: the mediator has to know."""


Verdict: TypeAlias = Now | Wait | Missed


def verdict(due: Due, reach: Reach, *, now: datetime, held: bool) -> Verdict:
    """Decide about a reminder at the moment it would go out. held: a human has to look first."""
    if held or reach.contact is Contact.NO_MESSAGES:
        return Missed() if now >= due.at else Wait(due.at)
    if now < due.at:
        return Wait(due.at)
    if now >= due.until:
        return Missed()
    if is_safe(now, reach):
        return Now()
    at = _safe_from(now, reach)
    return Missed() if at is None or at >= due.until else Wait(at)


# --- finding a time -----------------------------------------------------------------------------------------------


def common_slots(marks: Collection[Collection[int] | None], count: int) -> tuple[int, ...]:
    """List the numbers of the slots that work for everybody who has answered, in their order; none if nobody has.

    marks: of each who is asked, the numbers that work for them, None for whoever has not answered. The mediator offers only what suits her.
    Who cannot, and how many, is no part of the result.
    """
    answered = [set(one) for one in marks if one is not None]
    return tuple(n for n in range(count) if answered and all(n in one for one in answered))
