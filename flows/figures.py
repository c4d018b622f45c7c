"""Reading what people type: amounts of money, dates, hours, time zones. Exact or not at all; never a guess."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime
from datetime import time as hour_of_day
from decimal import Decimal
from functools import cache
from zoneinfo import available_timezones

from flows.arabic import folded
from flows.letters import IN_WORD
from flows.text import When
from flows.weekdays import weekday

_SPACES = re.compile(r"[\s\u00a0\u202f'’]")
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "₹": "INR", "¥": "JPY"}
_NAMES = (
    ("euros?|يورو", "EUR"),
    ("pounds?|libras?|جنيه(?:ات|ا)? استرليني(?:ه|ا)?", "GBP"),
    ("rupees?|rupias?|रुपये|रुपए|रुपया|रुपयों|रूपये|रु|روبي(?:ه|ات)", "INR"),
    ("francs?|francos?|فرنك(?:ات|ا)?", "CHF"),
)
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_UNIT = (
    r"EUR|USD|GBP|INR|CHF|MXN|COP|ARS|euros?|pounds?|libras?|rupees?|rupias?|francs?|francos?|dollars?|d[oó]lares|pesos?|"
    "يورو|(?:دولار|جنيه|فرنك|ريال|درهم|دينار)(?:ات|ا)?(?:استرليني(?:ه|ا)?)?|دراهم|دنانير|روبي(?:ه|ات)|لير(?:ه|ات)"  # folded
)
_UNIT += r"|रुपये|रुपए|रुपया|रुपयों|रूपये|रु\.?|यूरो|पाउंड|पौंड|डॉलर|पेसो|फ़्रैंक|फ्रैंक"
_UNITS = re.compile(rf"^({_UNIT})|({_UNIT})$", re.IGNORECASE)
_BETWEEN = frozenset(
    {"de", "del", "of", "the", "el", "की", "के", "का", "को", "तारीख", "तारीख़"}
)  # words of a date that say nothing
_MOST = Decimal(10) ** 12
_A_LEAP_YEAR = 2000  # for a day without a year: it has them all
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan enero ene يناير جانفي जनवरी",
            "february feb febrero فبراير شباط فيفري फरवरी फ़रवरी",
            "march mar marzo مارس اذار मार्च",
            "april apr abril abr ابريل نيسان افريل अप्रैल",
            "may mayo مايو ايار ماي मई",
            "june jun junio يونيو حزيران جوان जून",
            "july jul julio يوليو تموز جويليه يوليوز जुलाई",
            "august aug agosto ago اغسطس اب اوت غشت अगस्त",
            "september sep sept septiembre سبتمبر ايلول شتنبر सितंबर सितम्बर",
            "october oct octubre اكتوبر अक्टूबर अक्तूबर",
            "november nov noviembre نوفمبر نونبر नवंबर नवम्बर",
            "december dec diciembre dic ديسمبر دجنبر दिसंबर दिसम्बर",
        ),
        start=1,
    )
    for name in names.split()
}
_TWO_WORDS = {"كانون الثاني": "يناير", "تشرين الاول": "اكتوبر", "تشرين الثاني": "نوفمبر", "كانون الاول": "ديسمبر"}
_BESIDE = {"de", "del", "of", "the", "el", "من", "شهر", "عام", "سنه", "يوم"}  # stand beside a date and say nothing more
_SEPARATORS = str.maketrans("٫٬", ".,")  # as Arabic figures have them


def ascii_digits(text: str) -> str:
    """Write the digits of any script as 0 to 9, and the separators that go with Arabic ones; all else stays."""
    return "".join(
        str(unicodedata.digit(c)) if unicodedata.digit(c, None) is not None and c.isdecimal() else c
        for c in text.translate(_SEPARATORS)
    )


def amount(text: str) -> Decimal | None:
    """Read one figure of money, or None: `1,250` `1.250` `1250.50` `1.200,50` `1 200,50` `€ 90` `₹12,50,000`.

    The last separator followed by one or two digits is the decimal one, every other must part thousands; so both notations are read
    exactly and nothing else is (`2k`, `12.3456`, `about 50` are None). Source: domain §9.6, case 10.
    """
    bare = _SPACES.sub("", ascii_digits(folded(text))).strip("€$£₹¥")
    bare = bare.removesuffix(",-").removesuffix(".-").removesuffix("/-")
    bare = _UNITS.sub("", bare)
    if not _NUMBER.fullmatch(bare) or len(bare) > 24:
        return None
    cut = max(bare.rfind("."), bare.rfind(","))
    decimals = bare[cut + 1 :] if cut >= 0 else ""
    whole, fraction = (bare[:cut], decimals) if 1 <= len(decimals) <= 2 else (bare, "")
    groups = re.split(r"[.,]", whole)
    marks = set(re.findall(r"[.,]", whole))
    if len(marks) > 1 or (fraction and bare[cut] in marks):
        return None
    if len(groups) > 1 and not _are_parted(groups, by_lakhs=marks == {","}):
        return None
    value = Decimal("".join(groups) + ("." + fraction if fraction else ""))
    return value if value < _MOST else None


def _are_parted(groups: Sequence[str], *, by_lakhs: bool) -> bool:
    """Say whether a figure is parted as somewhere it is written: 1,250,000 or, with commas alone, 12,50,000 as in India."""
    first, *between, last = groups
    if first.startswith("0"):
        return False  # nobody parts thousands after a nought: 0.125 would become 125
    thousands = len(first) in (1, 2, 3) and all(len(group) == 3 for group in between)
    lakhs = by_lakhs and len(first) in (1, 2) and all(len(group) == 2 for group in between)
    return len(last) == 3 and (thousands or lakhs)


def amounts(text: str) -> tuple[Decimal, ...]:
    """Read one figure, or two as a range: `400-500`, `400 to 500`, `entre 400 y 500`. Empty if it is neither."""
    single = amount(text)
    if single is not None:
        return (single,)
    begun = r"(?i)^(between|entre|from|de|بين|من)\s+|\s*(तक|के बीच)$"
    between = rf"\bto\b|\band\b|\by\b|\ba\b|\bالي\b|\bو(?=[\d\s])|{_alone('से')}|{_alone('और')}"
    parts = re.split(rf"\s*(?:[-–—]|{between})\s*", re.sub(begun, "", folded(text.strip())))
    figures = tuple(f for f in map(amount, parts) if f is not None)
    return figures if len(parts) == 2 == len(figures) else ()


def _alone(words: str) -> str:
    """Return a pattern for words that are not a part of others."""
    return rf"(?<!{IN_WORD})(?:{words})(?!{IN_WORD})"


def currency_in(text: str) -> str:
    """Return the currency a text names by sign or code, or ""."""
    for sign, code in _SIGNS.items():
        if sign in text:
            return code
    found = re.search(r"\b(EUR|USD|GBP|INR|CHF|MXN|COP|ARS)\b", text.upper())
    if found:
        return found[1]
    named = [code for words, code in _NAMES if re.search(_alone(words), folded(text.lower()))]
    return named[0] if named else ""


def day(text: str, *, locale: str, today: date) -> date | None:
    """Read a date with a day, a month and, if the year is missing, the next such day; or None.

    Read: `2026-12-24`, `24/12/2026`, `24.12.26`, `24 December`, `Dec 24, 2026`, `24 de diciembre de 2026`,
    `24 ديسمبر 2026`, `next Friday`. A numeric date whose day and
    month could be swapped is read day first; the answer is always read back for confirmation.
    """
    if (named := weekday(text, today=today)) is not None:
        return named
    found = _day_of(_plain(text))
    return None if found is None else _completed(*found, today)


def when(text: str) -> When | None:
    """Read a date as exact as it is, and no more exact: a day, a month, a year, or a day or month without its year; None for anything else.

    Read, beside what `day` reads: `March 2025`, `marzo de 2025`, `03/2025`, `2025-03`, `2025`, `12 March`, `March`.
    """
    plain = _plain(text)
    if (found := _day_of(plain)) is not None:
        return _exactly(*found)
    if (number := re.fullmatch(r"(\d{1,2})[./-](\d{4})", plain)) is not None:
        return _within(number[2], int(number[1]))
    if (number := re.fullmatch(r"(\d{4})[./-](\d{1,2})", plain)) is not None:
        return _within(number[1], int(number[2]))
    words = [w for w in re.split(r"[\s,.،।]+", plain) if w and w not in _BETWEEN | _BESIDE]
    years = [w for w in words if re.fullmatch(r"\d{4}", w)]
    months = [_MONTHS[w] for w in words if w in _MONTHS]
    if len(words) != len(years) + len(months) or len(years) > 1 or len(months) > 1 or not words:
        return None
    return _within(years[0] if years else None, months[0] if months else None)


def _within(year: str | None, month: int | None) -> When | None:
    """Return a month or a year if there is such a one."""
    is_there = (year is None or 1900 <= int(year) <= 2200) and (month is None or 1 <= month <= 12)
    return When(None if year is None else int(year), month) if is_there else None


def _exactly(year: str | None, month: int, on: int) -> When | None:
    at = _date(_in_full(year) if year else _A_LEAP_YEAR, month, on)
    return None if at is None else When(at.year if year else None, month, on)


def _plain(text: str) -> str:
    return _one_word(folded(ascii_digits(text).strip().lower()))


def _day_of(plain: str) -> tuple[str | None, int, int] | None:
    """Take a date with a day apart: year (None if it is missing), month, day; there need be no such day."""
    found = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", plain)
    if found:
        return found[1], int(found[2]), int(found[3])
    found = re.fullmatch(r"(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2}|\d{4}))?\.?", plain)
    if found:
        first, second = int(found[1]), int(found[2])
        if second > 12 >= first:
            first, second = second, first
        return found[3], second, first
    words = [w for w in re.split(r"[\s,.،।]+", plain) if w and w not in _BETWEEN | _BESIDE]
    months = [_MONTHS[w] for w in words if w in _MONTHS]
    numbers = [re.sub(r"(?<=\d)(st|nd|rd|th|º)$", "", w) for w in words if w not in _MONTHS]
    if len(months) != 1 or not 1 <= len(numbers) <= 2 or not all(n.isdecimal() for n in numbers):
        return None
    year = numbers[1] if len(numbers) == 2 else None
    if len(numbers[0]) > 2 or (year is not None and len(year) > 4):
        return None
    return year, months[0], int(numbers[0])


_HALVES = {"am": 0, "a": 0, "ص": 0, "صباحا": 0, "pm": 12, "p": 12, "م": 12, "مساء": 12}
_HOUR = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})|\s*h)?\s*(?:uhr|hrs?|h)?\s*([^\W\d_](?:[^\W\d_]|[.\s])*)?")


def clock(text: str) -> hour_of_day | None:
    """Read an hour of the day: `14:00`, `14.30`, `14h30`, `14h`, `2 pm`, `2:30 p. m.`, `٢:٣٠ م`; or None. A bare `2` could be either: None."""
    plain = folded(ascii_digits(text).strip().lower())
    found = _HOUR.fullmatch(plain)
    if not found:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), re.sub(r"[.\s]", "", found[3] or "")
    if half:
        if half not in _HALVES or not 1 <= hour <= 12:
            return None
        hour = hour % 12 + _HALVES[half]
    elif found[2] is None and "h" not in plain:
        return None
    return hour_of_day(hour, minute) if hour < 24 and minute < 60 else None


def moment(text: str, *, locale: str, today: date) -> datetime | None:
    """Read a day and an hour in one line, such as `24 March 14:00` or `Friday, 2 pm`; naive local time, or None."""
    words = text.replace(",", " ").split()
    for cut in range(1, len(words)):
        on, at = day(" ".join(words[:cut]), locale=locale, today=today), clock(" ".join(words[cut:]))
        if on is not None and at is not None:
            return datetime.combine(on, at)
    return None


def month_of(word: str) -> int | None:
    """Return the month a word names, None if it names none."""
    return _MONTHS.get(folded(word.casefold()))


def _one_word(text: str) -> str:
    """Put the months that have two names, and two words in the Levant, in one word."""
    for two, one in _TWO_WORDS.items():
        text = text.replace(two, one)
    return text


def _completed(year: str | None, month: int, on: int, today: date) -> date | None:
    if year:
        return _date(_in_full(year), month, on)
    this = _date(today.year, month, on)
    return this if this and this >= today else _date(today.year + 1, month, on)


def _in_full(year: str) -> int:
    return int(year) + (2000 if len(year) == 2 else 0)


def _date(year: int, month: int, on: int) -> date | None:
    try:
        return date(year, month, on) if 1900 <= year <= 2200 else None
    except ValueError:
        return None


@cache
def _cities() -> dict[str, str]:
    found: dict[str, str] = {}
    for zone in sorted(available_timezones()):
        if "/" in zone and not zone.startswith(("Etc/", "posix/", "right/", "SystemV/", "US/")):
            found.setdefault(_folded(zone.rpartition("/")[2]), zone)
            found[_folded(zone)] = zone
    return found


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.lower().replace("_", " ").replace("-", " "))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def zone(text: str) -> str | None:
    """Read a time zone: an IANA name or the city that names one. None if there is none such."""
    return _cities().get(_folded(text)) if 2 <= len(text.strip()) <= 60 else None
