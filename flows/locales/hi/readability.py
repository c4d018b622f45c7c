"""How hard Hindi is to read: LIX; higher is harder. See `flows.readability`.

A long word has more than four syllables, each written as one sign with its marks: length of words weighs more here than length of sentences
(Sinha and others, COLING 2012). A sentence is as long as what it says: of our own wordings Hindi makes 108 words where English makes 100,
since case and tense are words of their own. So 25 words of English are 27.
"""

from __future__ import annotations

import re

from flows.readability import Measure, letters, lix

_CONJUNCT = re.compile("\u094d(?=[\u0915-\u0939\u0958-\u095f])")  # what joins two consonants into one sign
_LONG = 4  # syllables: more make a long word


def _is_long(word: str) -> int:
    return letters(word) - len(_CONJUNCT.findall(word)) > _LONG


TABLE = Measure(
    longest_breath=27,
    longest_word=10,
    weight=_is_long,
    score=lix,
    hardest=30.0,
    is_harder=lambda score, limit: score > limit,
)
