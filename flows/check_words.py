"""Words the house does not say to a party: promises it cannot keep (design P11), judgements, lopsided verbs, advice (domain §6).

One list per language and kind. Entries are matched as whole words, whatever their case; `*` stands for any ending. A language without
lists has none of its own. Of what somebody said it is told that they "say", "would like" or "worry": the same verbs for every side.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from flows.letters import IN_WORD
from flows.tongues import table_of


@dataclass(frozen=True, slots=True)
class UnsaidWords:
    """One language's lists; their entries are divided by semicolons."""

    banned: str  # promises and judgements
    lopsided: str  # verbs that say of one side's words what nobody would say of the other's, and the nouns made of them
    advice: str


def banned(locale: str) -> re.Pattern[str] | None:
    """Return the pattern of a language's banned words (`es-MX` uses those of `es`), or None if it has no list."""
    return pattern_of(words.banned if (words := table_of(UnsaidWords, locale)) else "")


def lopsided(locale: str) -> re.Pattern[str] | None:
    """Return the pattern of a language's verbs that take a side, or None if it has no list."""
    return pattern_of(words.lopsided if (words := table_of(UnsaidWords, locale)) else "")


def advice(locale: str) -> re.Pattern[str] | None:
    """Return the pattern of what sounds like advice, or None if the language has no list."""
    return pattern_of(words.advice if (words := table_of(UnsaidWords, locale)) else "")


@cache
def pattern_of(words: str) -> re.Pattern[str] | None:
    """Make the pattern of a list of words, divided by semicolons; None for an empty one."""
    if not words:
        return None
    entries = sorted((" ".join(word.split()) for word in words.split(";")), key=len, reverse=True)
    patterns = (re.escape(entry).replace(r"\*", f"{IN_WORD}*").replace(r"\ ", r"\s+") for entry in entries)
    return re.compile(rf"(?<!{IN_WORD})(?:{'|'.join(patterns)})(?!{IN_WORD})", re.IGNORECASE)
