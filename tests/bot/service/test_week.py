"""The week from which the mediator picks times, through the chat: what can be tapped, what a tap does, and that typing stays possible."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.present.week import first_weekday
from tests.bot.service.cast import both_in, labels
from tests.bot.service.eyes import wording
from tests.bot.service.session_cast import buttons, lives_in
from tests.proof.house import House
from tests.world import A, M


@pytest.fixture
def world() -> Iterator[House]:
    with both_in(tells="") as house:
        yield house


def rows(world: House) -> list[str]:
    return [", ".join(button.text for button in row) for row in world.last(M).keyboard]


def begins(world: House) -> None:
    world.says(M, "/session")
    world.taps(M, "Find a time together", "Both sides", "Two hours", "By video")


def test_a_week_of_her_own_zone_is_shown_with_what_is_to_come_of_it(world: House) -> None:
    lives_in(world, "Asia/Tokyo")  # Monday evening there
    begins(world)
    assert "Monday, 2 March 2026: tap the hours that suit you, in your time (Tokyo)." in world.last(M).text
    assert rows(world) == ["• Mon 2, Tue 3, Wed 4, Thu 5", "Fri 6, Sat 7, Sun 8", "19:00", "Later week", "Back"]
    world.taps(M, "Wed 4")
    assert rows(world)[2:5] == [
        "08:00, 09:00, 10:00, 11:00",
        "12:00, 13:00, 14:00, 15:00",
        "16:00, 17:00, 18:00, 19:00",
    ]
    world.taps(M, "Later week")
    assert rows(world)[0] == "Mon 9, Tue 10, • Wed 11, Thu 12" and rows(world)[5] == "Earlier week, Later week"
    world.taps(M, "Earlier week")
    assert (
        rows(world)[0] == "Mon 2, Tue 3, • Wed 4, Thu 5" and rows(world)[5] == "Later week"
    )  # nothing of last week is to come


@pytest.mark.parametrize(
    ("language", "days", "hour"),
    [
        ("es", "• lun 2, mar 3, mié 4, jue 5", "10:00"),
        ("hi", "• सोम 2, मंगल 3, बुध 4, गुरु 5", "10\u202fam"),
        ("ar", "• الاثنين، 2, الثلاثاء، 3, الأربعاء، 4, الخميس، 5", "10\u202fص"),
    ],
)
def test_days_and_hours_are_named_as_her_language_names_them(world: House, language: str, days: str, hour: str) -> None:
    world.says(M, "/language")
    world.taps(M, wording(world, "language-name", language))
    world.says(M, "/session")
    world.taps(M, wording(world, "desk-times-new", language), wording(world, "times-who.opt-both", language))
    world.taps(M, *(wording(world, f"times-{key}", language) for key in ("length.opt-m120", "format.opt-video")))
    assert days in rows(world)[0] and hour in buttons(world, M)
    assert all(len(row) <= 8 for row in world.last(M).keyboard) and len(labels(world.last(M))) <= 100


def test_tapped_and_typed_times_become_the_same_offer(world: House) -> None:
    begins(world)
    world.taps(M, "Later week", "Fri 13", "10:00", "14:00")
    assert "✓ 10:00" in buttons(world, M) and "✓ Fri 13" in buttons(world, M)
    assert "1. 13 Mar 2026, 10:00\n2. 13 Mar 2026, 14:00" in world.last(M).text
    world.taps(M, "✓ 10:00")
    assert "10:00" in buttons(world, M)
    world.says(M, "24 March 14:30")
    assert "2. 24 March 14:30" in world.last(M).text
    world.taps(M, "Use these times")
    assert "✓ Times: 13 Mar 2026, 14:00 and “24 March 14:30”" in [m.text for m in world.standin.messages(M)]
    assert "Friday, 13 March 2026, 14:00 (UTC)" in world.last(M).text
    assert "Tuesday, 24 March 2026, 14:30 (UTC)" in world.last(M).text and "By video · two hours" in world.last(M).text
    world.taps(M, "Offer them to everybody now")
    world.taps(A, "Show it")
    assert buttons(world, A)[:2] == ["○ 13 Mar 2026, 15:00", "○ 24 Mar 2026, 15:30"]


def test_a_typed_time_is_ticked_in_the_week_and_taken_out_by_a_tap(world: House) -> None:
    begins(world)
    world.says(M, "Friday 13 March 14:00")
    world.says(M, "13/3 14h")
    world.taps(M, "Later week", "✓ Fri 13")
    assert "✓ 14:00" in buttons(world, M)
    world.taps(M, "✓ 14:00")
    assert (
        "Use these times" in buttons(world, M) and "13/3" not in world.last(M).text
    )  # what no day could be read in stays


def test_a_tap_on_an_older_drawing_does_what_it_said_and_twice_is_once(world: House) -> None:
    begins(world)
    world.taps(M, "Later week", "Fri 13")
    old = world.last(M)
    ten = next(b for row in old.keyboard for b in row if b.text == "10:00")
    world.taps(M, "Later week")
    for _ in range(2):
        world.standin.taps_data(M, old.id, ten.data, label=ten.text)
        world.settle()
    assert "1. 13 Mar 2026, 10:00" in world.last(M).text and "2." not in world.last(M).text
    world.taps(M, "Use these times")
    world.standin.taps_data(M, old.id, ten.data, label=ten.text)
    world.settle()
    assert "offer these times?" in world.last(M).text  # the question is over, and the same button does nothing


def test_an_hour_that_has_passed_while_it_was_looked_at_is_not_taken(world: House) -> None:
    begins(world)
    world.taps(M, "Tue 3")
    nine = next(b for row in world.last(M).keyboard for b in row if b.text == "09:00")
    message = world.last(M).id
    world.forward(days=1)
    world.standin.taps_data(M, message, nine.data, label=nine.text)
    world.settle()
    assert "1." not in world.last(M).text and "already passed" in world.last(M).text


@pytest.mark.parametrize(
    ("locale", "first"),
    [("en", 0), ("en-US", 6), ("es", 0), ("es-MX", 6), ("hi", 6), ("ar", 5), ("ar-SA", 6), ("xx", 0)],
)
def test_a_week_begins_as_where_the_language_is_spoken(locale: str, first: int) -> None:
    assert first_weekday(locale) == first
