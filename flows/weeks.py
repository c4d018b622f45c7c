"""A week as a mediator picks times from it: its days, and the hours of one that can be offered. Knows no wording and no clock.

A time that was tapped is kept as a line, as one that was typed is, and read by the same rule.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from datetime import time as hour_of_day

from flows import figures
from flows.scheduling import readings, shown

HOURS = range(8, 20)  # of a day, to be tapped: any other can be typed
_A_WEEK = 7
_TAPPED = re.compile(r"20\d\d-(?:0[1-9]|1[0-2])-[0-2]\d [01]\d:00")


def begins(local: datetime, zone: str, now: datetime) -> datetime | None:
    """Return when a time that is offered begins, aware UTC; None if clocks there never show it, or show it twice, or it has passed.

    local: naive. now: aware.
    """
    found = readings(local, zone)
    return found[0] if len(found) == 1 and found[0] > now else None


def line_of(local: datetime) -> str:
    """Write a time as a line that `local_of` reads in every language."""
    return f"{local:%Y-%m-%d %H:%M}"


def tapped(line: str) -> datetime | None:
    """Read a line that `line_of` wrote; None of any other."""
    return datetime.fromisoformat(line) if _TAPPED.fullmatch(line) else None


def local_of(line: str, *, locale: str, today: date) -> datetime | None:
    """Read a line as a day and an hour, naive, whether it was typed or tapped; None of any other."""
    return figures.moment(line, locale=locale, today=today)


def week_of(day: date, first: int) -> tuple[date, ...]:
    """List the seven days of the week a day is in. first: the weekday it begins with, 0 for Monday."""
    begin = day - timedelta(days=(day.weekday() - first) % _A_WEEK)
    return tuple(begin + timedelta(days=n) for n in range(_A_WEEK))


def hours_of(day: date, zone: str, now: datetime) -> tuple[datetime, ...]:
    """List the times of a day that can be tapped, naive local time, earliest first."""
    hours = (datetime.combine(day, hour_of_day(hour)) for hour in HOURS)
    return tuple(local for local in hours if begins(local, zone, now) is not None)


def open_day(picked: date | None, zone: str, now: datetime) -> date:
    """Say whose hours are shown: of the day that was picked, if it has not passed, else of the first that has any left."""
    today = shown(now, zone).date()
    if picked is not None and picked >= today:
        return picked
    return next(day for day in week_of(today, today.weekday()) if hours_of(day, zone, now))
