"""The paste guard: does a message repeat what another side has said and not sent on? It finds places; the mediator decides. Pure.

Source: trust B.4, 15. It knows no meaning: a paraphrase passes, and a number both sides use by chance is found.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from flows.figures import month_of

RUN = 8  # so many words in a row are a quotation
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_NUMBER = re.compile(r"\d+(?:[.,'’\u00a0\u202f ]\d{3})*(?:[.,]\d{1,2})?(?!\d)")
_SHORT_DATE = re.compile(r"\b(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./-](\d{1,2})(?:[./-]\d{2,4})?)\b")
_SENTENCE = re.compile(r"[.!?…¡¿:;\n\"“”«»()]\s*$")
_FILLERS = {"de", "del", "of", "the"}


class Trace(Enum):
    """What was found again."""

    WORDS = "words"
    DATE = "date"
    NUMBER = "number"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing of a message that stands in a text of another side: what, in the message's own words, and in which text (by its place)."""

    trace: Trace
    found: str
    source: int


def hits(message: str, private: Iterable[str], known: Iterable[str] = ()) -> tuple[Hit, ...]:
    """Find what a message repeats: eight or more words in a row, a date, a number or a name.

    private: texts its reader has not been shown. known: texts its reader knows anyway; a date, number or name of theirs is no hit.
    One hit of each kind for each text, in the order of the texts.
    """
    spoken = _Traces.of(message)
    told = [_Traces.of(text) for text in known]
    found: list[Hit] = []
    for place, text in enumerate(private):
        theirs = _Traces.of(text)
        found += [Hit(trace, words, place) for trace, words in _shared(spoken, theirs, told)]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Traces:
    """What of a text can be recognised: folded form -> as it is written."""

    words: tuple[tuple[str, str], ...]
    dates: dict[tuple[int, int], str]
    numbers: dict[str, str]
    names: dict[str, str]
    capitals: dict[str, str]  # any capitalised word, also one that only begins a sentence

    @classmethod
    def of(cls, text: str) -> _Traces:
        words = tuple((_folded(w[0]), w[0]) for w in _WORD.finditer(text))
        capitals = {_folded(w): w for w in _WORD.findall(text) if w[:1].isupper()}
        return cls(words, dict(_dates(text)), dict(_numbers(text)), dict(_names(text)), capitals)


def _shared(spoken: _Traces, theirs: _Traces, told: list[_Traces]) -> Iterator[tuple[Trace, str]]:
    if quoted := _quoted(spoken.words, theirs.words):
        yield Trace.WORDS, quoted
    dates = [w for d, w in spoken.dates.items() if d in theirs.dates and not any(d in t.dates for t in told)]
    if dates:
        yield Trace.DATE, dates[0]
    numbers = [w for n, w in spoken.numbers.items() if n in theirs.numbers and not any(n in t.numbers for t in told)]
    if numbers:
        yield Trace.NUMBER, numbers[0]
    names = [w for n, w in spoken.capitals.items() if n in theirs.names and not any(n in t.capitals for t in told)]
    if names:
        yield Trace.NAME, names[0]


def _quoted(spoken: tuple[tuple[str, str], ...], theirs: tuple[tuple[str, str], ...]) -> str:
    """Return the first run of words that both have, "" if there is none."""
    plain = [folded for folded, _ in theirs]
    runs = {tuple(plain[i : i + RUN]) for i in range(len(plain) - RUN + 1)}
    for start in range(len(spoken) - RUN + 1):
        if tuple(folded for folded, _ in spoken[start : start + RUN]) in runs:
            return " ".join(word for _, word in spoken[start : start + RUN])
    return ""


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def _numbers(text: str) -> Iterator[tuple[str, str]]:
    for found in _NUMBER.finditer(text):
        yield _value(found[0]), found[0]


def _value(written: str) -> str:
    """Write a number one way: `84,000` `84.000` `84 000` and `84000.00` are one."""
    cut = max(written.rfind("."), written.rfind(","))
    cents = written[cut + 1 :] if cut >= 0 and 1 <= len(written) - cut - 1 <= 2 else ""
    whole = written[:cut] if cents else written
    digits = "".join(str(unicodedata.digit(c)) for c in whole if c.isdecimal()).lstrip("0") or "0"
    cents = cents.rstrip("0")
    return f"{digits}.{cents}" if cents else digits


def _dates(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield (month, day) of every date; a numeric one whose day and month could be swapped, both ways."""
    for found in _SHORT_DATE.finditer(text):
        first, second = (int(found[2]), int(found[3])) if found[1] else (int(found[5]), int(found[4]))
        yield (first, second), found[0]
        if not found[1]:
            yield (second, first), found[0]
    words = _WORD.findall(text)
    plain = [(w, w.casefold()) for w in words if w.casefold() not in _FILLERS]
    for (before, _), (after, _) in zip(plain, plain[1:], strict=False):
        for month, day in ((before, after), (after, before)):
            number = re.match(r"\d{1,2}(?=\D|$)", day)
            if number and (named := month_of(month)):
                yield (named, int(number[0])), f"{before} {after}"


def _names(text: str) -> Iterator[tuple[str, str]]:
    """Yield capitalised words that do not merely begin a sentence."""
    for found in _WORD.finditer(text):
        before = text[: found.start()].rstrip(" \t")
        begins = not before or bool(_SENTENCE.search(before))
        if (
            found[0][0].isupper()
            and not begins
            and len(found[0]) > 1
            and not found[0].startswith(("I'", "I’"))
            and not month_of(found[0])
        ):
            yield _folded(found[0]), found[0]
