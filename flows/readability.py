"""How hard a text is to read: words in a sentence, letters in a word, and the usual measure of each language. Judges no meaning.

English: Flesch–Kincaid grade, 0.39 · words per sentence + 11.8 · syllables per word − 15.59 (Kincaid et al., 1975); higher is harder.
Spanish: Fernández Huerta, 206.84 − 60 · syllables per word − 1.02 · words per sentence (1959, in its corrected form); lower is harder.
Hindi and Arabic: LIX, words per sentence + the percentage of long words (Björnsson, 1968), where 30 is a book for children, 40 a story and
50 a newspaper. It needs no syllables and has been carried over to other scripts, Arabic among them (El-Haj and Rayson, OSMAN, 2016). What is
long depends on the script. In Hindi that is a word of more than four syllables, each written as one sign with its marks: length of words
weighs more there than length of sentences (Sinha and others, COLING 2012). In Arabic, which writes no short vowels but joins article,
prepositions and pronouns to the word, it is a word of more than seven letters. Marks are no letters.
A sentence is as long as what it says: of our own wordings Hindi makes 108 words where English makes 100, since case and tense are words of
their own, and Arabic 79, since it joins so much. So 25 words of English are 27 of Hindi; Arabic is given 22, a little more than its 20.
Syllables are counted by rule, not looked up: good enough for a threshold, not for a figure to publish.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flows.letters import IN_WORD, MARKS

_LETTERS = rf"(?:[^\W\d_][{MARKS}]*)+"
_WORD = re.compile(rf"{_LETTERS}(?:['’-]{_LETTERS})*")
_MARK = re.compile(f"[{MARKS}]")
_CONJUNCT = re.compile("\u094d(?=[\u0915-\u0939\u0958-\u095f])")  # what joins two consonants into one sign
_ABBREVIATIONS = re.compile(
    rf"(?<!{IN_WORD})(?:e\.g|i\.e|p\.\s?ej|mr|mrs|ms|dr|sr|sra|dra|ud|uds|vs|approx|aprox|núm|\w)\.", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.?!…。？！؟।]+[\"'”’»)\]]*(?=\s|$)")
_CLAUSE_END = re.compile(r"[;:؛](?=\s|$)")
_LONG_HINDI, _LONG_ARABIC = 4, 7  # syllables, letters: more make a long word
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


def _long_in_hindi(word: str) -> int:
    return letters(word) - len(_CONJUNCT.findall(word)) > _LONG_HINDI


def _long_in_arabic(word: str) -> int:
    return letters(word) > _LONG_ARABIC


def _lix(sentence: float, long: float) -> float:
    return sentence + 100 * long


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
        longest_breath=25,
        longest_word=14,
        weight=_english,
        score=lambda sentence, word: 0.39 * sentence + 11.8 * word - 15.59,
        hardest=8.0,
        is_harder=lambda score, limit: score > limit,
    ),
    "es": Measure(
        longest_breath=25,
        longest_word=16,
        weight=_spanish,
        score=lambda sentence, word: 206.84 - 60 * word - 1.02 * sentence,
        hardest=70.0,
        is_harder=lambda score, limit: score < limit,
    ),
    "hi": Measure(
        longest_breath=27,
        longest_word=10,
        weight=_long_in_hindi,
        score=_lix,
        hardest=30.0,
        is_harder=lambda score, limit: score > limit,
    ),
    "ar": Measure(
        longest_breath=22,
        longest_word=11,
        weight=_long_in_arabic,
        score=_lix,
        hardest=30.0,
        is_harder=lambda score, limit: score > limit,
    ),
}
