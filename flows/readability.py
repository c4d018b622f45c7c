"""How hard a text is to read: words in a sentence, letters in a word, and the usual measure of each language. Judges no meaning.

What a language is measured by, and why, stands in its folder. Syllables are counted by rule, not looked up: good enough for a threshold,
not for a figure to publish.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from flows.letters import IN_WORD, MARKS

_LETTERS = rf"(?:[^\W\d_][{MARKS}]*)+"
_WORD = re.compile(rf"{_LETTERS}(?:['’-]{_LETTERS})*")
_MARK = re.compile(f"[{MARKS}]")
_ABBREVIATIONS = re.compile(
    rf"(?<!{IN_WORD})(?:e\.g|i\.e|p\.\s?ej|mr|mrs|ms|dr|sr|sra|dra|ud|uds|vs|approx|aprox|núm|\w)\.", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.?!…。？！؟।]+[\"'”’»)\]]*(?=\s|$)")
_CLAUSE_END = re.compile(r"[;:؛](?=\s|$)")
_ENOUGH = 20  # words: with fewer, a measure made for pages says nothing


@dataclass(frozen=True, slots=True)
class Measure:
    """How one language is measured. `hardest`: what a party may be given; `is_harder`: on which side of it a text is too hard.

    weight: what a word weighs: its syllables, or 1 if it is long and 0 if it is not.
    """

    longest_breath: int  # words of a sentence, or of its part up to a colon or semicolon
    longest_word: int  # letters
    weight: Callable[[str], int]
    score: Callable[[float, float], float]  # (words per sentence, weight per word) -> the measure
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
    weight = sum(map(measure.weight, found))
    score = measure.score(len(found) / len(split(text)), weight / len(found))
    return score if measure.is_harder(score, measure.hardest) else None


def letters(word: str) -> int:
    """Count the letters of a word; a mark above, below or beside one belongs to it."""
    return len(_MARK.sub("", word))


def lix(sentence: float, long: float) -> float:
    """Measure by words per sentence and the percentage of long words (Björnsson, 1968): 30 is a book for children, 40 a story, 50 a newspaper.

    It needs no syllables and has been carried over to other scripts, Arabic among them (El-Haj and Rayson, OSMAN, 2016). What is long depends
    on the script.
    """
    return sentence + 100 * long
