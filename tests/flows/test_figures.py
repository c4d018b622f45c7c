"""Figures and dates are read as people in India write them, exactly or not at all."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

import pytest

from flows.figures import amount, amounts, clock, currency_in, day, moment, month_of

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "figure"),
    [
        ("1,00,000", "100000"),
        ("₹12,50,000", "1250000"),
        ("12,34,56,789.50", "123456789.50"),
        ("१२,५०० रुपये", "12500"),
        ("500/-", "500"),
        ("रु. 750", "750"),
        ("1,250,000", "1250000"),
    ],
)
def test_lakhs_and_rupees_are_read(typed: str, figure: str) -> None:
    assert amount(typed) == Decimal(figure)


@pytest.mark.parametrize(
    "typed", ["1,25,50", "0,50,000", "1,2,000", "12.50.000", "123,45,678", "1,25,0000", "2 लाख", "रुपये"]
)
def test_what_is_parted_as_nowhere_is_no_figure(typed: str) -> None:
    assert amount(typed) is None


@pytest.mark.parametrize("typed", ["400 से 500", "400 से 500 रुपये तक", "400 और 500 के बीच", "₹400 से ₹500"])
def test_a_range_is_read_in_hindi(typed: str) -> None:
    assert amounts(typed) == (Decimal(400), Decimal(500))


def test_a_currency_named_in_hindi_is_known_and_a_part_of_a_word_is_none() -> None:
    assert currency_in("5,000 रुपये") == "INR"
    assert currency_in("500 रु") == "INR"
    assert currency_in("500 रुकावटें") == ""


@pytest.mark.parametrize("typed", ["24 मार्च 2027", "२४ मार्च २०२७", "24 मार्च को", "24 मार्च, 2027।"])
def test_a_date_is_read_in_hindi(typed: str) -> None:
    assert day(typed, locale="hi", today=TODAY) == date(2027, 3, 24)


def test_a_month_has_its_hindi_names() -> None:
    assert [month_of(name) for name in ("जनवरी", "फ़रवरी", "फरवरी", "दिसम्बर", "सोमवार")] == [1, 2, 2, 12, None]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Friday", date(2026, 11, 27)),
        ("next Monday", date(2026, 11, 30)),  # today is one: the next is in a week
        ("el martes que viene", date(2026, 11, 24)),
        ("शुक्रवार", date(2026, 11, 27)),
        ("يوم الجمعة القادم", date(2026, 11, 27)),
        ("tomorrow", date(2026, 11, 24)),
        ("someday", None),
    ],
)
def test_a_weekday_is_the_next_one_after_today(typed: str, found: date | None) -> None:
    assert day(typed, locale="en", today=TODAY) == found


@pytest.mark.parametrize(
    ("typed", "hour"),
    [
        ("14:00", time(14)),
        ("2:30 p. m.", time(14, 30)),
        ("12 am", time(0)),
        ("14h", time(14)),
        ("٢:٣٠ م", time(14, 30)),
        ("०९:३०", time(9, 30)),
        ("2", None),
        ("14 pm", None),
        ("25:00", None),
        ("9:75", None),
        ("soon", None),
    ],
)
def test_an_hour_is_read_exactly_or_not_at_all(typed: str, hour: time | None) -> None:
    assert clock(typed) == hour


def test_a_day_and_an_hour_are_read_in_one_line() -> None:
    assert moment("24 March, 2 pm", locale="en", today=TODAY) == datetime(2027, 3, 24, 14)
    assert moment("Friday", locale="en", today=TODAY) is None
