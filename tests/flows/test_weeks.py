"""The picture of a week: which days and hours are in it, and that a tap reads as the same line typed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from flows.flow import ItemsStep
from flows.replies import Did
from flows.run import Draft
from flows.scheduling import instant
from flows.taps import code_of, reply_of
from flows.weeks import HOURS, begins, hours_of, line_of, local_of, open_day, tapped, week_of

NOW = datetime(2026, 3, 5, 13, 20, tzinfo=UTC)  # a Thursday, 14:20 in Madrid
THURSDAY = date(2026, 3, 5)
STEP = ItemsStep(key="list", kind="items", week=True)


def at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour)


@pytest.mark.parametrize(("first", "begin"), [(0, date(2026, 3, 2)), (6, date(2026, 3, 1)), (5, date(2026, 2, 28))])
def test_a_week_begins_on_monday_sunday_or_saturday_and_holds_its_day(first: int, begin: date) -> None:
    assert week_of(THURSDAY, first) == tuple(begin + timedelta(days=n) for n in range(7))


def test_hours_that_have_passed_cannot_be_tapped() -> None:
    assert hours_of(THURSDAY, "Europe/Madrid", NOW) == tuple(at(THURSDAY, h) for h in range(15, 20))
    assert hours_of(THURSDAY - timedelta(days=1), "Europe/Madrid", NOW) == ()
    assert len(hours_of(THURSDAY + timedelta(days=1), "Europe/Madrid", NOW)) == len(HOURS)


@pytest.mark.parametrize(
    ("zone", "day", "hour"),
    [
        ("Africa/El_Aaiun", date(2026, 3, 22), 2),  # put forward at 2
        ("Europe/Madrid", date(2026, 10, 25), 2),  # put back at 3: 2 comes twice
        ("America/Nuuk", date(2026, 10, 24), 23),
    ],
)
def test_an_hour_that_does_not_exist_or_comes_twice_is_no_time_to_offer_typed_or_tapped(
    zone: str, day: date, hour: int
) -> None:
    assert begins(at(day, hour), zone, NOW) is None
    assert begins(at(day, 12), zone, NOW) == instant(at(day, 12), zone)


def test_the_first_day_with_an_hour_left_is_open_and_a_day_that_was_picked_unless_it_has_passed() -> None:
    assert open_day(None, "Europe/Madrid", NOW) == THURSDAY
    late = NOW + timedelta(hours=5)  # 19:20 in Madrid: none of the hours is left
    assert open_day(None, "Europe/Madrid", late) == THURSDAY + timedelta(days=1)
    assert open_day(date(2026, 3, 20), "Europe/Madrid", NOW) == date(2026, 3, 20)
    assert open_day(date(2026, 3, 4), "Europe/Madrid", NOW) == THURSDAY


@pytest.mark.parametrize("locale", ["en", "es", "hi", "ar"])
def test_a_tapped_time_is_a_line_that_reads_alike_in_every_language(locale: str) -> None:
    local = at(date(2026, 12, 1), 9)
    assert local_of(line_of(local), locale=locale, today=THURSDAY) == local == tapped(line_of(local))
    assert tapped("24 March 14:00") is None


@pytest.mark.parametrize(
    "did", [Did("day", "2026-03-24"), Did("offer", "2026-03-24T14:00:00"), Did("drop", "2031-12-31T19:00:00")]
)
def test_a_button_names_its_day_and_hour_and_not_its_place_on_the_screen(did: Did) -> None:
    code = code_of(STEP, did)
    assert code < 2**32 and reply_of(STEP, code) == did
    assert reply_of(STEP.model_copy(update={"week": False}), code) is None  # on any other question it means nothing
    assert reply_of(None, code) is None and reply_of(STEP, 4 << 24) is None


def test_a_draft_with_an_open_day_is_kept() -> None:
    assert Draft(day=THURSDAY) != Draft()
