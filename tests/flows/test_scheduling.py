"""Time as people live it: hours that do not exist or come twice, safe hours, and when which reminder is due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.scheduling import (
    SNOOZE,
    Contact,
    Due,
    Missed,
    Now,
    Reach,
    Reminder,
    Wait,
    again,
    common_slots,
    fitting,
    instant,
    is_safe,
    plan,
    readings,
    safe_moment,
    safe_moment_before,
    settled,
    shown,
    verdict,
)

MADRID = "Europe/Madrid"
FORWARD, BACK = datetime(2026, 3, 29, 2, 30), datetime(2026, 10, 25, 2, 30)
START = datetime(2026, 12, 10, 13, tzinfo=UTC)  # a Thursday, 14:00 in Madrid
END = START + timedelta(hours=2)
LONG_AGO = START - timedelta(days=40)
ANYBODY = Reach(MADRID)
MORNINGS = Reach(MADRID, Contact.CERTAIN_HOURS, ("mornings",))
SILENT = Reach(MADRID, Contact.NO_MESSAGES)


# --- typed hours --------------------------------------------------------------------------------------------------


def test_an_hour_that_is_skipped_has_no_reading_and_the_moment_after_is_proposed() -> None:
    assert readings(FORWARD, MADRID) == ()
    assert shown(instant(FORWARD, MADRID), MADRID) == datetime(2026, 3, 29, 3, 30)


def test_an_hour_that_comes_twice_has_two_readings_and_is_kept_with_its_fold() -> None:
    first, second = readings(BACK, MADRID)
    assert second - first == timedelta(hours=1)
    assert [settled(at, MADRID).fold for at in (first, second)] == [0, 1]
    assert [instant(settled(at, MADRID), MADRID) for at in (first, second)] == [first, second]


def test_any_other_hour_has_one_reading() -> None:
    assert readings(datetime(2026, 12, 10, 14), MADRID) == (START,)


# --- safe hours ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hour", "reach", "before", "after"),
    [
        (7, ANYBODY, (9, 19, 59), (10, 9, 0)),
        (23, ANYBODY, (10, 19, 59), (11, 9, 0)),
        (15, MORNINGS, (10, 11, 59), (11, 8, 0)),
        (6, Reach(MADRID, Contact.CERTAIN_HOURS, ("evenings",)), (9, 20, 59), (10, 18, 0)),
    ],
)
def test_the_nearest_safe_moments_on_both_sides(
    hour: int, reach: Reach, before: tuple[int, int, int], after: tuple[int, int, int]
) -> None:
    wanted = instant(datetime(2026, 12, 10, hour), MADRID)
    earlier = safe_moment_before(wanted, reach)
    later = safe_moment(wanted, zone=MADRID, contact=reach.contact, hours=reach.hours)
    assert earlier == instant(datetime(2026, 12, *before), MADRID)
    assert later == instant(datetime(2026, 12, *after), MADRID)


def test_weekdays_only_for_whoever_named_hours_without_weekends() -> None:
    saturday = instant(datetime(2026, 12, 12, 9), MADRID)
    assert not is_safe(saturday, MORNINGS)
    assert is_safe(saturday, Reach(MADRID, Contact.CERTAIN_HOURS, ("mornings", "weekends")))
    assert safe_moment_before(saturday, MORNINGS) == instant(datetime(2026, 12, 11, 11, 59), MADRID)


def test_there_is_no_safe_moment_for_whoever_asked_for_no_messages() -> None:
    assert safe_moment_before(START, SILENT) is None and not is_safe(START, SILENT)


# --- the plan -----------------------------------------------------------------------------------------------------


def local(due: Due, zone: str = MADRID) -> str:
    return f"{due.kind.value} {due.at.astimezone(ZoneInfo(zone)):%d %H:%M}"


def test_the_plan_of_a_session_in_the_person_s_own_local_time() -> None:
    planned = plan(START, END, ANYBODY, since=LONG_AGO)
    assert [local(due) for due in planned] == [
        "confirm 26 10:00",
        "prepare 03 10:00",
        "ready 07 10:00",
        "evening 09 18:00",
        "soon 10 12:00",
        "thanks 11 10:00",
        "later 24 10:00",
    ]


def test_what_lies_outside_safe_hours_is_moved_earlier() -> None:
    early = instant(datetime(2026, 12, 10, 9), MADRID)
    planned = {due.kind: due for due in plan(early, early + timedelta(hours=2), ANYBODY, since=LONG_AGO)}
    assert local(planned[Reminder.SOON]) == "soon 09 19:59"
    mine = {due.kind: due for due in plan(START, END, MORNINGS, since=LONG_AGO)}
    assert local(mine[Reminder.EVENING]) == "evening 09 11:59"
    assert local(mine[Reminder.LATER]) == "later 24 10:00"


def test_a_session_published_late_has_only_what_is_left() -> None:
    planned = plan(START, END, ANYBODY, since=START - timedelta(days=2))
    assert [due.kind for due in planned] == [Reminder.EVENING, Reminder.SOON, Reminder.THANKS, Reminder.LATER]
    assert all(due.at > START - timedelta(days=2) for due in planned)


def test_nothing_is_planned_before_the_session_was_published_nor_thanks_before_it_is_over() -> None:
    since = instant(datetime(2026, 12, 9, 15), MADRID)
    planned = {due.kind: due for due in plan(START, END, MORNINGS, since=since)}
    assert local(planned[Reminder.EVENING]) == "evening 10 08:00"  # 11:59 the day before is over
    late = instant(datetime(2026, 12, 10, 22), MADRID)
    after = {due.kind: due for due in plan(late, late + timedelta(hours=4), MORNINGS, since=LONG_AGO)}
    assert after[Reminder.THANKS].at >= late + timedelta(hours=4)


def test_everybody_has_the_same_days_whatever_hours_they_named() -> None:
    plans = [plan(START, END, reach, since=LONG_AGO) for reach in (ANYBODY, MORNINGS, SILENT)]
    assert len({tuple(sorted(due.kind.value for due in one)) for one in plans}) == 1


# --- at the moment itself -----------------------------------------------------------------------------------------

DUE = Due(Reminder.EVENING, instant(datetime(2026, 12, 9, 18), MADRID), START - timedelta(hours=2))


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (timedelta(minutes=-1), Wait(DUE.at)),
        (timedelta(), Now()),
        (timedelta(hours=3), Wait(instant(datetime(2026, 12, 10, 9), MADRID))),
        (timedelta(hours=15, minutes=30), Now()),
        (timedelta(hours=18), Missed()),
    ],
)
def test_late_it_goes_out_while_it_is_of_use_and_in_safe_hours_else_the_mediator_has_to_know(
    after: timedelta, expected: object
) -> None:
    assert verdict(DUE, ANYBODY, now=DUE.at + after, held=False) == expected


def test_whoever_is_held_or_asked_for_none_gets_none_and_is_not_spoken_of_before_it_is_due() -> None:
    for reach, held in ((SILENT, False), (ANYBODY, True)):
        assert verdict(DUE, reach, now=DUE.at, held=held) == Missed()
        assert verdict(DUE, reach, now=DUE.at - timedelta(hours=1), held=held) == Wait(DUE.at)


def test_a_reminder_asked_for_again_comes_in_safe_hours_and_never_too_late() -> None:
    now = instant(datetime(2026, 12, 9, 18), MADRID)
    due = again(now, START, ANYBODY)
    assert due is not None and due.at == instant(datetime(2026, 12, 10, 9), MADRID)
    assert again(START - SNOOZE, START, ANYBODY) is None


# --- finding a time -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("marks", "common"),
    [
        ([{0, 1}, {1, 2}], (1,)),
        ([{0, 1}, None], (0, 1)),
        ([{0}, {1}], ()),
        ([{0, 1, 2}, set(), {0, 1, 2}], ()),
        ([None, None], ()),
        ([], ()),
    ],
)
def test_common_is_what_works_for_everybody_who_has_answered(
    marks: list[set[int] | None], common: tuple[int, ...]
) -> None:
    assert common_slots(marks, 3) == common
    assert common_slots(marks[::-1], 3) == common  # whoever is who


@pytest.mark.parametrize(
    ("kind", "now", "words"),
    [
        (Reminder.CONFIRM, "2026-03-10T10:00", Reminder.CONFIRM),
        (Reminder.CONFIRM, "2026-03-17T09:59", Reminder.CONFIRM),
        (Reminder.CONFIRM, "2026-03-17T10:00", Reminder.PREPARE),
        (Reminder.CONFIRM, "2026-03-23T18:00", Reminder.EVENING),
        (Reminder.PREPARE, "2026-03-21T10:00", Reminder.READY),
        (Reminder.READY, "2026-03-10T10:00", Reminder.READY),  # moved to a safe hour before its day
        (Reminder.EVENING, "2026-03-24T12:00", Reminder.SOON),
        (Reminder.SOON, "2026-03-24T13:00", Reminder.SOON),
        (Reminder.THANKS, "2026-04-07T13:00", Reminder.THANKS),
        (Reminder.AGAIN, "2026-03-24T13:00", Reminder.AGAIN),
    ],
)
def test_whoever_opens_a_reminder_late_reads_what_is_true_then(kind: Reminder, now: str, words: Reminder) -> None:
    start, at = datetime(2026, 3, 24, 14, tzinfo=UTC), datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert fitting(kind, start, "Europe/London", now=at) is words
