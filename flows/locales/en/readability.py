"""How hard English is to read: Flesch–Kincaid grade (Kincaid et al., 1975); higher is harder. See `flows.readability`."""

from __future__ import annotations

import re

from flows.readability import Measure


def _syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    is_mute = bool(re.search(r"[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouyszxh]es$", word.lower()))
    return max(1, groups - is_mute)


TABLE = Measure(
    longest_breath=25,
    longest_word=14,
    weight=_syllables,
    score=lambda sentence, word: 0.39 * sentence + 11.8 * word - 15.59,
    hardest=8.0,
    is_harder=lambda score, limit: score > limit,
)
