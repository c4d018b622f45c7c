"""Whether somebody offers to do something, where they write of whatever they like: "we would move it". Reads words; holds nobody to them.

Only a first person who could, would or is ready counts, in the language they write in, and only without a word that undoes it beside it ("I
would rather not"). Where it is missed, an offer stands among what else was said; nothing that is none is called one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from flows.signs import plain
from flows.tongues import language_of, table_of

_BEFORE, _AFTER = 2, 1  # words beside it that may undo it


@dataclass(frozen=True, slots=True)
class OfferWords:
    """One language's words for it, parted by bars. Case, accents and vowel marks do not count (`flows.signs.plain`).

    `joined`: source text of `re` for what is written together with a word, before it.
    """

    says: str  # "I could", "we are ready to"
    undone: str  # "not", "rather"
    joined: str = ""


def offers(words: str, locale: str) -> bool:
    """Say whether words hold an offer of the one who writes. locale: the language they are written in."""
    read = _read(language_of(locale))
    if read is None:
        return False
    pattern, undone = read
    said = f" {plain(words)} "
    return any(not undone & _beside(said, match) for match in pattern.finditer(said))


def _beside(said: str, match: re.Match[str]) -> set[str]:
    """Return the words next to a match. It ends before the blank that follows it."""
    return {*said[: match.start()].split()[-_BEFORE:], *said[match.end() :].split()[:_AFTER]}


@cache
def _read(language: str) -> tuple[re.Pattern[str], frozenset[str]] | None:
    table = table_of(OfferWords, language)
    if table is None:
        return None
    says = "|".join(re.escape(plain(phrase)) for phrase in table.says.split("|"))
    pattern = re.compile(rf" (?:{table.joined})?(?:{says})(?= )" if table.joined else rf" (?:{says})(?= )")
    return pattern, frozenset(plain(word) for word in table.undone.split("|"))
