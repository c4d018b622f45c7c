"""Answers of one side that do not go together, or two people of one side who answered otherwise: quoted for the mediator (domain §9.6, 9).

Challenges nobody: who said it is not asked, nothing is set right, and no party ever hears of it. There may be a good reason for each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from flows.answers import Amount, Answer, Day, Words
from flows.commonground import FACTS, further
from flows.findings import Finding, Kind, Quote, Rule
from flows.run import item_of
from flows.several import side_of
from flows.signs import plain
from flows.tags import is_common
from flows.text import Text
from flows.tongues import language_of, table_of
from flows.voice import Voice

# A part, and the whole of which it cannot be more.
_PARTS = ((("contract", "undisputed"), ("contract", "amount")),)
# What begins, and what cannot end before it.
_ENDS = ((("tenancy", "lease_begin"), ("tenancy", "lease_end")),)
_OF_PEOPLE = (*FACTS, ("intake", "authority"), ("intake", "trust"), ("intake", "formal"))
_AT_MOST = 4  # lines about words that stand with a "no" and without
_REQUESTS = (
    "position",
    "live_with",
    "in_return",
    "better_done",
    "year_later",
    "what_for",
)  # wishes, no accounts of what is


@dataclass(frozen=True, slots=True)
class DenialWords:
    """How one language says that there is none of something. Patterns are source text of `re`, of words as `flows.signs.plain` writes them.

    The first group of each is the word for what there is none of.
    """

    none: str
    bare: str = ""  # a whole sentence that says no more


def contradictions(voices: Sequence[Voice]) -> Iterator[Finding]:
    """List what does not go together within one side."""
    for voice in voices:
        yield from _choices(voice)
        yield from _figures(voice)
        yield from _words(voice)
    for one, other in combinations(voices, 2):
        if side_of(one.side) == side_of(other.side):
            yield from _people(one, other)


def _line(rule: Rule, key: str, quotes: Sequence[Quote], voice: Voice) -> Finding:
    return Finding(Kind.CONTRADICTION, rule, Text(f"briefing-contradiction-{key}"), tuple(quotes), about=voice.side)


def _choices(voice: Voice) -> Iterator[Finding]:
    """Yield choices of one person that cannot all hold."""
    decides = voice.picks("intake", "decides")
    leaves_it = "me" not in decides and (bool(decides) or voice.adds("intake", "decides"))
    if "fully" in voice.picks("intake", "authority") and leaves_it:
        yield _line(Rule.TWO_ANSWERS, "authority", voice.quoted("intake", "decides", "authority"), voice)
    if "none" in voice.picks("intake", "formal") and voice.quote("intake", "next_date"):
        yield _line(Rule.TWO_ANSWERS, "formal", voice.quoted("intake", "formal", "next_date"), voice)
    if {"going_on", "clean_break"} <= set(voice.picks("intake", "matters")):
        yield _line(Rule.TWO_ANSWERS, "further", voice.quoted("intake", "matters"), voice)
    wishes = list(further(voice))
    if {wish for wish, _ in wishes} >= {True, False}:
        yield _line(Rule.TWO_ANSWERS, "further", [quote for _, quote in wishes], voice)


def _figures(voice: Voice) -> Iterator[Finding]:
    """Yield a part that is more than its whole, and an end before its beginning."""
    for part, whole in _PARTS:
        small, large = voice.answer(*part), voice.answer(*whole)
        if _is_more(small, large):
            yield _line(Rule.TWO_FIGURES, "part", (*voice.quoted(*part), *voice.quoted(*whole)), voice)
    for begin, end in _ENDS:
        first, last = voice.answer(*begin), voice.answer(*end)
        if isinstance(first, Day) and isinstance(last, Day) and last.day < first.day:
            yield _line(Rule.TWO_ANSWERS, "dates", (*voice.quoted(*begin), *voice.quoted(*end)), voice)


def _is_more(part: Answer | None, whole: Answer | None) -> bool:
    if not isinstance(part, Amount) or not isinstance(whole, Amount) or part.currency != whole.currency:
        return False
    return part.low > (whole.low if whole.high is None else whole.high)


# --- words ------------------------------------------------------------------------------------------------------------


def _words(voice: Voice) -> Iterator[Finding]:
    """Yield what somebody wrote there is none of, beside another answer that speaks of it and never says that there is none."""
    accounts = [(place, _denied(words, voice.locale), words) for place, words in _accounts(voice)]
    denied = {thing: place for place, things, _ in reversed(accounts) for thing in things}
    if not denied:
        return
    spoken = [(place, things, frozenset(plain(words).split())) for place, things, words in accounts]
    found = 0
    for thing, place in denied.items():
        other = next((p for p, things, words in spoken if p != place and thing in words and thing not in things), None)
        if other is not None and found < _AT_MOST:
            found += 1
            yield _line(Rule.NOT_AND_IS, "words", [q for each in (place, other) for q in voice.quoted(*each)], voice)


def _accounts(voice: Voice) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield (flow, place) and words of each answer that tells something; what is asked for or wished is no account."""
    for own in voice.said:
        for place, answer in own.answers.items():
            if isinstance(answer, Words) and not item_of(place) and place not in _REQUESTS:
                yield (own.flow.flow, place), answer.text


def _denied(words: str, locale: str) -> frozenset[str]:
    """Name what words say there is none of."""
    patterns = _patterns(language_of(locale))
    if not patterns:
        return frozenset()
    sentences = [plain(sentence) for sentence in re.split(r"[.!?;\n।؟]+", words)]
    things = {match[1] for said in sentences for pattern in patterns for match in pattern.finditer(said)}
    return frozenset(t for t in things if len(t) > 2 and not t.isdigit() and not is_common(t, locale))


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    words = table_of(DenialWords, language)
    return tuple(re.compile(pattern) for pattern in (words.none, words.bare) if pattern) if words else ()


# --- two people of one side ---------------------------------------------------------------------------------------------


def _people(one: Voice, other: Voice) -> Iterator[Finding]:
    """Yield a question of which two people of one side gave different answers, each in their own words."""
    for flow, step in _OF_PEOPLE:
        first, second = one.answer(flow, step), other.answer(flow, step)
        if first is not None and second is not None and _apart(first, second):
            quotes = (*one.quoted(flow, step), *other.quoted(flow, step))
            yield Finding(Kind.CONTRADICTION, Rule.TWO_PEOPLE, quotes[0].label, quotes, about=side_of(one.side))


def _apart(first: Answer, second: Answer) -> bool:
    """Say whether two answers differ; words are never compared: people tell the same thing in their own."""
    return not isinstance(first, Words) and not isinstance(second, Words) and first != second
