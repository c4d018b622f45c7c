"""How hard Arabic is to read: LIX; higher is harder. See `flows.readability`.

Arabic writes no short vowels but joins article, prepositions and pronouns to the word: a long one has more than seven letters, marks not
counted. A sentence is as long as what it says: of our own wordings Arabic makes 79 words where English makes 100. So 25 words of English
would be 20; it is given 22, a little more.
"""

from __future__ import annotations

from flows.readability import Measure, letters, lix

_LONG = 7  # letters: more make a long word


def _is_long(word: str) -> int:
    return letters(word) > _LONG


TABLE = Measure(
    longest_breath=22,
    longest_word=11,
    weight=_is_long,
    score=lix,
    hardest=30.0,
    is_harder=lambda score, limit: score > limit,
)
