"""How dates, numbers, money and lists are written in a language. Knows no wordings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import NumberPattern, format_currency, format_decimal, parse_pattern
from fluent.runtime.types import FluentDateTime, FluentType, fluent_date

from flows.text import Money, When

_A_LEAP_YEAR = 2000  # for the days of no year in particular: it has them all

# Bidi controls can turn the letters around a name; noncharacters mark places in the catalogue. Neither is a word.
_UNSAID = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef]")


def own_words(text: str) -> str:
    """Return somebody's words as they are, without the characters that would reorder what stands around them."""
    return text if text.isascii() else _UNSAID.sub("", text)


def city(zone: str) -> str:
    """Name a zone by its city."""
    return zone.rpartition("/")[2].replace("_", " ")


def number(value: int | Decimal, locale: Locale) -> str:
    """Write a number: `1,250` in English, `1.250` in Spanish."""
    if isinstance(value, int) and 0 <= value < 1000:
        return str(value)  # most numbers are small, and alike in every language
    pattern = "#,##0.00" if isinstance(value, Decimal) and 0 < _digits(value) <= 2 else None
    return format_decimal(value, pattern, locale=locale, decimal_quantization=pattern is not None)


def _digits(value: Decimal) -> int:
    """Count the decimals that say something: 2 in 1250.50 and in 1250.05, 1 in 1250.5, 0 in 1250."""
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def money(value: Money, locale: Locale) -> str:
    """Write an amount of money exactly; whole amounts without decimals: `€84,000`, `€1,250.50`."""
    if value.amount != value.amount.to_integral_value():
        exact = _digits(value.amount) > 2
        return format_currency(value.amount, value.currency, locale=locale, decimal_quantization=not exact)
    written: str = _whole(locale).apply(value.amount, locale, currency=value.currency, currency_digits=False)
    return written


def _whole(locale: Locale) -> NumberPattern:
    pattern = parse_pattern(locale.currency_formats["standard"].pattern)
    pattern.frac_prec = (0, 0)
    return pattern


def moment(value: date | datetime) -> FluentType:
    """Prepare a date, or a local date and time, for a wording that may still ask for a shorter form with DATETIME.

    In English by default `Monday, 23 November 2026 at 14:10`.
    """
    if isinstance(value, datetime):
        return FluentDateTime.from_date_time(value, dateStyle="full", timeStyle="short")
    written = fluent_date(value, dateStyle="full")
    assert isinstance(written, FluentType)
    return written


def when(value: When, locale: Locale) -> str:
    """Write a date as exact as it is: `12 March 2025`, `March 2025`, `2025`, `12 March`, `March`."""
    at = date(value.year or _A_LEAP_YEAR, value.month or 1, value.day or 1)
    if value.year and value.day:
        return format_date(at, "long", locale=locale)
    if value.month and not value.year and not value.day:
        return format_date(at, "LLLL", locale=locale)
    parts = ("y" if value.year else "") + ("MMMM" if value.month else "") + ("d" if value.day else "")
    return str(format_skeleton(parts, at, locale=locale))


def weekday(day: date, locale: Locale) -> str:
    """Write a day as it is named within its week: `Tue 24`."""
    return str(format_skeleton("Ed", day, locale=locale))


def hour(at: time, locale: Locale) -> str:
    """Write an hour of the day, short enough for a small button: `14:00` in English, `2 pm` in Hindi."""
    is_halved = "a" in locale.time_formats["short"].pattern
    return (
        str(format_skeleton("h", at, locale=locale))
        if is_halved and not at.minute
        else format_time(at, "short", locale=locale)
    )


def joined(parts: Sequence[str], locale: Locale) -> str:
    """Join parts with the language's own "and"."""
    return format_list(parts, style="standard", locale=locale) if parts else ""
