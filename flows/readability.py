"""How hard a text is to read: words in a sentence, letters in a word, and the usual measure of each language. Judges no meaning.

English: Flesch–Kincaid grade, 0.39 · words per sentence + 11.8 · syllables per word − 15.59 (Kincaid et al., 1975); higher is harder.
Spanish: Fernández Huerta, 206.84 − 60 · syllables per word − 1.02 · words per sentence (1959, in its corrected form); lower is harder.
Syllables are counted by rule, not looked up: good enough for a threshold, not for a figure to publish.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ABBREVIATIONS = re.compile(
    r"\b(?:e\.g|i\.e|p\.\s?ej|mr|mrs|ms|dr|sr|sra|dra|ud|uds|vs|approx|aprox|núm|\w)\.", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.?!…。？！؟।]+[\"'”’»)\]]*(?=\s|$)")
_CLAUSE_END = re.compile(r"[;:](?=\s|$)")
_ENOUGH = 20  # words: with fewer, a measure made for pages says nothing


@dataclass(frozen=True, slots=True)
class Measure:
    """How one language is measured. `hardest`: what a party may be given; `is_harder`: on which side of it a text is too hard."""

    longest_word: int  # letters
    syllables: Callable[[str], int]
    score: Callable[[float, float], float]  # (words per sentence, syllables per word) -> the measure
    hardest: float
    is_harder: Callable[[float, float], bool]


def split(text: str) -> list[str]:
    """Part a text into its sentences; a line of its own is one, and what stands behind an abbreviation is not."""
    plain = _ABBREVIATIONS.sub("x", text)
    parts = (part for line in plain.splitlines() for part in _SENTENCE_END.split(line))
    return [part.strip() for part in parts if part.strip()]


def breaths(text: str) -> list[str]:
    """Part a text into what is read in one breath: a sentence, or the part of one up to a colon or semicolon."""
    return [part.strip() for sentence in split(text) for part in _CLAUSE_END.split(sentence) if part.strip()]


def words(text: str) -> list[str]:
    """List the words of a text; figures are none."""
    return _WORD.findall(text)


def too_hard(text: str, measure: Measure) -> float | None:
    """Return the measure of a text that is harder than a party may be given, else None. Too short a text is never too hard."""
    found = words(text)
    if len(found) < _ENOUGH:
        return None
    syllables = sum(map(measure.syllables, found))
    score = measure.score(len(found) / len(split(text)), syllables / len(found))
    return score if measure.is_harder(score, measure.hardest) else None


def _english(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    is_mute = bool(re.search(r"[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouyszxh]es$", word.lower()))
    return max(1, groups - is_mute)


def _spanish(word: str) -> int:
    """Count strong vowels, and weak ones that lean on none; the u of que, qui, gue and gui is mute."""
    plain = re.sub(r"(?<=q)u|(?<=g)u(?=[eiéí])", "", word.lower())
    strong = len(re.findall(r"[aeoáéíóú]", plain))
    return max(1, strong + len(re.findall(r"(?<![aeoáéíóúiuü])[iuüy]+(?![aeoáéíóú])", plain)))


MEASURES: Mapping[str, Measure] = {
    "en": Measure(
        longest_word=14,
        syllables=_english,
        score=lambda sentence, word: 0.39 * sentence + 11.8 * word - 15.59,
        hardest=8.0,
        is_harder=lambda score, limit: score > limit,
    ),
    "es": Measure(
        longest_word=16,
        syllables=_spanish,
        score=lambda sentence, word: 206.84 - 60 * word - 1.02 * sentence,
        hardest=70.0,
        is_harder=lambda score, limit: score < limit,
    ),
}
