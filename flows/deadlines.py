"""Days by which something has to be done, where people write of them in passing: "they want my answer by Friday". Reads words; sets no date.

Only the word for "by" or "until" before a day or a month counts, in the language somebody writes in: a day alone may lie in the past.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from flows.signs import plain
from flows.tongues import language_of, table_of


@dataclass(frozen=True, slots=True)
class DeadlineWords:
    """One language's words for it. Patterns are source text of `re`, of words as `flows.signs.plain` writes them; bars divide alternatives."""

    days: str  # of the week
    months: str
    ends: str  # the end of something; {months} stands for any of them
    phrase: str  # "by" or "until" with {day}: a day of the week, a day and a month, or the end of something


def names_a_deadline(words: str, locale: str) -> bool:
    """Say whether words hold a day by which something has to be done. locale: the language they are written in."""
    pattern = _pattern(language_of(locale))
    return pattern is not None and pattern.search(f" {plain(words)} ") is not None


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    words = table_of(DeadlineWords, language)
    if words is None:
        return None
    days, months = _either(words.days), _either(words.months)
    ends = words.ends.replace("{months}", months[3:-1])
    dated = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: (?:of|de))? {months}|{months}(?: \d{{1,2}})?)"
    return re.compile(rf"(?<=\s){words.phrase}(?=\s)".replace("{day}", f"(?:{days}|{dated}|{ends})"))


def _either(words: str) -> str:
    """Write a table's words as they are compared."""
    return f"(?:{'|'.join(plain(word) for word in words.split('|'))})"
