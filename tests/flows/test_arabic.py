"""What is typed in Arabic is read as what is typed in any other language: dates, money, and the one word that gives up time."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from flows import figures
from flows.answers import Picked
from flows.arabic import folded
from flows.flow import WordStep
from flows.private import Private
from flows.reading import Given, Setting, read
from flows.replies import Said
from flows.run import Draft
from tests.flows.walker import OWNER
from tests.world import the_shelf

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("one", "other"),
    [("أريد", "اريد"), ("إلى", "الي"), ("عايزة", "عايزه"), ("حالًا", "حالا"), ("خائف", "خايف"), ("ضَرَبَنِي", "ضربني")],
)
def test_words_typed_in_either_way_are_equal(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_other_scripts_stay_as_they_are() -> None:
    assert folded("Él dijo: naïve, नमस्ते") == "Él dijo: naïve, नमस्ते"


@pytest.mark.parametrize(
    "typed",
    ["24 ديسمبر 2026", "٢٤ ديسمبر ٢٠٢٦", "٢٤/١٢/٢٠٢٦", "24 كانون الأول", "يوم 24 دجنبر", "24 ديسمبر، 2026"],
)
def test_a_date_is_read_however_its_month_is_named(typed: str) -> None:
    assert figures.day(typed, locale="ar", today=TODAY) == date(2026, 12, 24)


@pytest.mark.parametrize(
    ("typed", "found", "currency"),
    [
        ("١٬٢٥٠٫٥٠", ("1250.50",), ""),
        ("1,250 يورو", ("1250",), "EUR"),
        ("٩٠ جنيهًا إسترلينيًا", ("90",), "GBP"),
        ("من 400 إلى 500", ("400", "500"), ""),
        ("بين 400 و500 دولار", ("400", "500"), ""),
        ("حوالي 50", (), ""),
    ],
)
def test_money_is_read_exactly_or_not_at_all(typed: str, found: tuple[str, ...], currency: str) -> None:
    assert figures.amounts(typed) == tuple(map(Decimal, found))
    assert figures.currency_in(typed) == currency


@pytest.mark.parametrize("flow", ["cantell", "need", "reply"])
@pytest.mark.parametrize("typed", ["حالا", "حالاً", "حالًا", "«حالا»"])
def test_the_word_that_gives_up_time_is_known_with_and_without_its_vowel_sign(flow: str, typed: str) -> None:
    step = next(s for s in the_shelf().library.flow(flow).steps.values() if isinstance(s, WordStep))
    read_as = read(step, Said(Private(typed, OWNER), 7), Setting(Draft(), TODAY, "ar", ""))
    assert isinstance(read_as, Given) and read_as.answer == Picked("typed")
