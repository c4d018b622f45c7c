"""The picture of a week on a phone: its days, the hours of one, what was picked so far. Knows no words.

Every button names its day, so a row reads right whichever way a phone lays it out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.present.sheet import Sheet, tap
from bot.present.values import city
from flows.flow import ItemsStep
from flows.private import Label, Private
from flows.replies import Did
from flows.say import Button, Paragraph, Style, Tone
from flows.scheduling import shown
from flows.text import Hour, Param, Text, Weekday
from flows.weeks import hours_of, local_of, open_day, tapped, week_of

Row = tuple[Button, ...]
_ACROSS = 4  # buttons in a row: on a phone of 360 pixels each has room for `✓ 11:00`
_A_WEEK = timedelta(days=7)


def is_drawn(sheet: Sheet) -> bool:
    """Say whether the question has a picture, and is not asking which line to take out."""
    return isinstance(sheet.step, ItemsStep) and sheet.step.week and sheet.now is not None and not sheet.run.draft.stage


def rows(sheet: Sheet) -> tuple[Row, ...]:
    """Draw the days of the week that are to come, the hours of the one that is open, the weeks beside it, and what ends it."""
    day, today = _open(sheet), shown(_now(sheet), sheet.run.zone).date()
    picked = set(_picked(sheet))
    days = [_day(sheet, each, picked, is_open=each == day) for each in _week(sheet, day) if each >= today]
    hours = [_hour(sheet, at, is_picked=at in picked) for at in hours_of(day, sheet.run.zone, _now(sheet))]
    ends = ((tap(sheet, Did("done"), Text("week-use"), Tone.GO),),) if sheet.run.draft.items else ()
    removes = ((tap(sheet, Did("remove"), Text("house-items-do-remove")),),) if sheet.run.draft.items else ()
    return (*_across(days), *_across(hours), _beside(sheet, day, today), *ends, *removes)


def _now(sheet: Sheet) -> datetime:
    assert sheet.now is not None  # else nothing is drawn
    return sheet.now


def _open(sheet: Sheet) -> date:
    return open_day(sheet.run.draft.day, sheet.run.zone, _now(sheet))


def _week(sheet: Sheet, day: date) -> tuple[date, ...]:
    return week_of(day, first_weekday(sheet.run.locale))


def first_weekday(locale: str) -> int:
    """Return the weekday a week begins with, 0 for Monday: by the language's country or, without one, by where most who speak it live.

    Dates in English are written as in Britain, and so is the week.
    """
    parts = locale.replace("_", "-").split("-")
    if parts[0] == "en" and len(parts) == 1:
        return 0
    likely = locale if len(parts) > 1 else get_global("likely_subtags").get(parts[0], locale)
    try:
        return Locale.parse(likely.replace("-", "_")).first_week_day
    except (ValueError, UnknownLocaleError):
        return 0


def _picked(sheet: Sheet) -> Iterator[datetime]:
    """Yield the times that are among the lines, however they are written."""
    return (at for item in sheet.run.draft.items if (at := _local(sheet, item.label)) is not None)


def _local(sheet: Sheet, line: str) -> datetime | None:
    return local_of(line, locale=sheet.run.locale, today=shown(_now(sheet), sheet.run.zone).date())


def _day(sheet: Sheet, day: date, picked: set[datetime], *, is_open: bool) -> Button:
    label: Text = Text("week-day", {"day": Weekday(day)})
    if any(at.date() == day for at in picked):
        label = Text("house-ticked", {"label": label})
    elif is_open:
        label = Text("week-day-open", {"day": Weekday(day)})
    return tap(sheet, Did("day", day.isoformat()), label)


def _hour(sheet: Sheet, at: datetime, *, is_picked: bool) -> Button:
    label = Text("week-hour", {"at": Hour(at.hour, at.minute)})
    if is_picked:
        return tap(sheet, Did("drop", at.isoformat()), Text("house-ticked", {"label": label}))
    return tap(sheet, Did("offer", at.isoformat()), label)


def _beside(sheet: Sheet, day: date, today: date) -> Row:
    """Lead to the week before, if any of it is to come, and to the week after."""
    later = tap(sheet, Did("day", (day + _A_WEEK).isoformat()), Text("week-later"))
    if _week(sheet, day)[0] <= today:
        return (later,)
    return (tap(sheet, Did("day", max(today, day - _A_WEEK).isoformat()), Text("week-earlier")), later)


def _across(buttons: list[Button]) -> tuple[Row, ...]:
    return tuple(tuple(buttons[n : n + _ACROSS]) for n in range(0, len(buttons), _ACROSS))


def says(sheet: Sheet) -> tuple[Paragraph, ...]:
    """List what was tapped or typed so far, and say whose hours are shown."""
    day = _open(sheet)
    about: dict[str, Param] = {"day": day, "city": city(sheet.run.zone)}
    key = "week-hours" if hours_of(day, sheet.run.zone, _now(sheet)) else "week-no-hours"
    listed = (
        Paragraph(Text("house-item", {"number": n, "label": label(item.label, sheet.owner)}), Style.LINE)
        for n, item in enumerate(sheet.run.draft.items, start=1)
    )
    return (*listed, Paragraph(Text(key, about), Style.QUIET))


def label(line: str, owner: Label) -> Param:
    """Say one entry of a list: a time that was tapped as the reader's language writes it, anything else in the words it was typed in."""
    at = tapped(line)
    return Private(line, owner) if at is None else Text("time-slot", {"at": at})
