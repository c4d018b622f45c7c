"""Dates that matter, in the order of time: what somebody wrote about each, and the date in it as exact as they gave it. Never completes one.

A date without a year is not given one: it is put after those that have one, in the order of the calendar. A line in which no date can be
read stands last. The words themselves are never changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flows import figures
from flows.text import When

KEY_DATES = "key_dates"  # the step of the intake that asks for them
_LONGEST = 6  # words of a written date: "24 de diciembre de 2026", "24 December of the year 2026"
_STANDS_BEFORE = frozenset(
    "on in since from at by the a el la en desde del de about around في من منذ يوم بتاريخ شهر عام سنة सन् सन साल".split()
)
_EDGE = ":;,.،।–—-()[]"
_SPLIT = re.compile(r"[:;–—]|\s-|-\s")  # what parts a date from what is said about it
_COUNTED = re.compile(r"[€$£₹¥%]")


@dataclass(frozen=True, slots=True)
class Dated:
    """One line about a date. `about`: the line without a date that it begins with, else the whole line."""

    when: When | None
    about: str


def dated(line: str) -> Dated:
    """Find the date a line is about: the one it begins with, else the first with a year in it."""
    words = [(m.start(), m.end()) for m in re.finditer(r"\S+", line)]
    begins = _beginning(line, words)
    if begins is not None:
        when, first, end = begins
        return Dated(when, line[end:].strip(f" \t{_EDGE}") if first == 0 else line)
    return Dated(next(_within(line, words), None), line)


def in_order(lines: Iterable[str]) -> list[Dated]:
    """Sort lines by their dates: a year before its months, a month before its days; without a year afterwards, without a date last."""
    return sorted((dated(line) for line in lines), key=lambda each: key_of(each.when))


def key_of(when: When | None) -> tuple[int, int, int, int]:
    """Return what dates are sorted by."""
    if when is None:
        return (2, 0, 0, 0)
    return (when.year is None, when.year or 0, when.month or 0, when.day or 0)


def _beginning(line: str, words: list[tuple[int, int]]) -> tuple[When, int, int] | None:
    """Return the date a line begins with, which of its words is the first of it, and where it ends."""
    first = 0
    while first < len(words) and _bare(line[slice(*words[first])]) in _STANDS_BEFORE:
        first += 1
    for last in range(min(first + _LONGEST, len(words)), first, -1):
        start, end = words[first][0], words[last - 1][1]
        when, cut = _read(line[start:end])
        if when is not None and _stands_alone(line, when, first, start + cut):
            return when, first, start + cut
    return None


def _read(text: str) -> tuple[When | None, int]:
    """Read a date that is the whole of a text, or all of it before what parts it from the rest; say how far it goes."""
    parted = _SPLIT.search(text)
    for end in (len(text), *((parted.start(),) if parted else ())):
        if (when := figures.when(text[:end].strip(f" {_EDGE}"))) is not None:
            return when, end
    return None, 0


def _stands_alone(line: str, when: When, first: int, end: int) -> bool:
    """Say whether a date is meant where a word or figure may be something else: a month's name ("may"), a year ("2000 euros")."""
    rest = line[end:]
    if when.year is not None and when.month is None:
        after = rest.split(maxsplit=1)[:1]
        return not rest.strip() or rest.lstrip()[0] in _EDGE or not _is_unit(after[0])
    if when.year is None and when.day is None:
        return first > 0 or not rest.strip() or rest.lstrip()[0] in _EDGE
    return True


def _is_unit(word: str) -> bool:
    return bool(_COUNTED.search(word)) or bool(figures.currency_in(word)) or figures.amount(f"1 {word}") is not None


def _within(line: str, words: list[tuple[int, int]]) -> Iterator[When]:
    """Yield the dates with a year that stand somewhere in a line: days and months first, then years that say they are one."""
    if not any(map(str.isdecimal, line)):
        return
    for first in range(len(words)):
        for last in range(min(first + _LONGEST, len(words)), first, -1):
            when = figures.when(line[words[first][0] : words[last - 1][1]].strip(_EDGE))
            if when is not None and when.year is not None and when.month is not None:
                yield when
                break
    for before, word in zip(words, words[1:], strict=False):
        when = figures.when(line[slice(*word)].strip(_EDGE))
        is_said = _bare(line[slice(*before)]) in _STANDS_BEFORE
        if when is not None and when.month is None and is_said and _stands_alone(line, when, 1, word[1]):
            yield when


def _bare(word: str) -> str:
    return word.strip(_EDGE).casefold()
