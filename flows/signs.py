"""Signs in what somebody writes that a person had better look: small reviewed lists, one for each language.

A sign only ever calls a human (domain §2). It is no measure and no judgement, nothing is said about it in any chat, and nothing changes
for the other side. Every list is read for everybody, since people in distress change languages.

A list has one phrase a line; `#` begins a comment. A word may end in `*` (any ending); `…` stands for up to four words. Letters are
compared without case, accents and marks of vowels that are often left out; Arabic ones as they are typed in haste, and with "and" or
"so", which are written together with the word that follows.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from flows.arabic import folded

_GAP = "…"
_UP_TO_FOUR = r"(?:\S+ ){0,4}"
_KEPT = ("L", "M", "N")  # letters, the marks that belong to them, numbers
_APOSTROPHES = str.maketrans("", "", "'’ʼ`´")  # "don't" is "dont", however it is typed
_LEFT_OUT = (
    *range(0x300, 0x370),  # accents
    *(
        *range(0x900, 0x903),
        0x93C,
    ),  # Devanagari signs of a nasal, and the dot under a letter: typed or not as one likes
    *(0x200C, 0x200D),  # joiners, which cannot be seen
)
_WITHOUT = dict.fromkeys(_LEFT_OUT)
_AND_OR_SO = "[وف]?"
_ARABIC = re.compile("[\u0621-\u064a]")


@dataclass(frozen=True, slots=True)
class Signs:
    """Everything that is looked for, in one pattern for each list; none finds nothing."""

    patterns: tuple[str, ...] = ()

    def call_for_a_person(self, words: str) -> bool:
        """Say whether a human should look at these words."""
        said = f" {plain(words)} "
        return any(_compiled(pattern).search(said) for pattern in self.patterns)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a list with the first words that are looked through: it takes long, and nothing is said before the start is over."""
    return re.compile(pattern)


def signs_of(lists: Iterable[str]) -> Signs:
    """Read the lists, each as the text of its file. Raises ValueError for a phrase that would match almost anything."""
    return Signs(tuple(pattern for text in lists if (pattern := _all_of(text))))


def _all_of(text: str) -> str:
    phrases = [phrase for line in text.splitlines() if (phrase := line.partition("#")[0].strip())]
    patterns = sorted({_pattern(phrase) for phrase in phrases})
    return " (?:" + "|".join(patterns) + ")" if patterns else ""


def plain(words: str) -> str:
    """Write words as they are compared: small letters, without accents and punctuation, one space between."""
    bare = unicodedata.normalize("NFKD", folded(words).translate(_APOSTROPHES).casefold()).translate(_WITHOUT)
    return " ".join(unicodedata.normalize("NFC", bare).translate(_SIGNS).split())


class _Spaces(dict[int, int]):
    """Maps a sign to itself, or to a space if it is neither letter, mark nor number; each is looked up in Unicode once."""

    def __missing__(self, point: int) -> int:
        self[point] = point if unicodedata.category(chr(point))[0] in _KEPT else 0x20
        return self[point]


_SIGNS = _Spaces()


def _pattern(phrase: str) -> str:
    parts = [_part(word) for word in phrase.split()]
    if not parts or parts[0] == _UP_TO_FOUR or parts[-1] == _UP_TO_FOUR or not plain(phrase):
        raise ValueError(f"a sign begins and ends with a word: {phrase}")
    return "".join(parts)


def _part(word: str) -> str:
    if word == _GAP:
        return _UP_TO_FOUR
    ending = r"\S* " if word.endswith("*") else " "
    beginning = _AND_OR_SO if _ARABIC.match(word) else ""
    return beginning + re.escape(plain(word.removesuffix("*"))) + ending
