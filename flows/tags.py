"""Which interests of the controlled list an answer is about, by its words (domain §5.1). Knows that words are only words: it claims nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from flows.signs import plain
from flows.tag_words import COMMON, LANGUAGES, OPPOSITES

TAGS = tuple(LANGUAGES["en"])
SCARCE = frozenset({"money", "nights"})  # what one side gets of it, the other does not
SUBJECTS = frozenset(
    {"nights", "school", "relatives", "work", "income", "meetings", "delay", "scope", "money", "home", "outdoors"}
)
CONTESTED = frozenset({"fairness", "respect", "control"})  # words under which people mean different things
MATTERS = {"safety", "respect", "certainty", "time", "reputation", "explanation", "apology", "going-on", "clean-break"}
_OF_KIND = {"nights": "parenting"}  # tag -> the only kind of case in which its words mean that
_IMPLIES = {
    ("workplace", "delay"): "work",
    ("workplace", "scope"): "work",
}  # there, what comes late or was expected is the work
_SIGN_OF_MONEY = re.compile("[€$£₹]")
_ARTICLE = re.compile("^(?:[وفبلك]?ال)")
_LATIN = re.compile("^[a-z]")


@dataclass(frozen=True, slots=True)
class Read:
    """What words are about. `tags`: interests of the controlled list, in its order; `stems`: beginnings of the words that say what it is.

    `ends`: at which ends of opposites it is (`_ends`), in its `language`.
    """

    tags: tuple[str, ...] = ()
    stems: frozenset[str] = field(default=frozenset(), repr=False)
    ends: frozenset[int] = frozenset()
    language: str = ""


def read(words: str, locale: str, kind: str = "") -> Read:
    """Read words for what they are about. locale: the language they are written in; kind: of the case."""
    language, compared = _language(locale), plain(words)
    found = {tag for tag, pattern in _patterns(language).items() if pattern.search(f" {compared} ")}
    if _SIGN_OF_MONEY.search(words):
        found.add("money")
    found |= {implied for (of, tag), implied in _IMPLIES.items() if of == kind and tag in found}
    tags = tuple(tag for tag in TAGS if tag in found and _OF_KIND.get(tag, kind) == kind)
    return Read(tags, _stems(compared, language), _ends(compared, language), language)


def _stems(compared: str, language: str) -> frozenset[str]:
    common = _common(language)
    found = set(compared.split()) - common
    stems = {stem for word in found if not word.isdigit() and len(stem := _stem(word)) >= 3}
    return frozenset(stems - common)


def is_common(word: str, locale: str) -> bool:
    """Say whether a word, written as it is compared, is too common in a language to name anything."""
    return word in _common(_language(locale))


def ask_opposites(one: Read, other: Read) -> bool:
    """Say whether two texts, read in one language, hold words of opposite ends, one end each."""
    return one.language == other.language and any(end ^ 1 in other.ends for end in one.ends)


def _ends(compared: str, language: str) -> frozenset[int]:
    """Name the ends that words are at: 2n for the first of the nth pair, 2n + 1 for the second; words of both ends are at neither."""
    said = f" {compared} "
    found: set[int] = set()
    for number, (first, second) in enumerate(_opposites(language)):
        here = bool(first.search(said)), bool(second.search(said))
        if here[0] is not here[1]:
            found.add(2 * number + here[1])
    return frozenset(found)


def _stem(word: str) -> str:
    if _LATIN.match(word):
        return word.rstrip("s")[:6] if len(word) > 3 else ""
    return _ARTICLE.sub("", word)[:5]


def _language(locale: str) -> str:
    language = locale.replace("_", "-").partition("-")[0].lower()
    return language if language in LANGUAGES else "en"


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    return {tag: _pattern(words, language) for tag, words in LANGUAGES[language].items()}


@cache
def _opposites(language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((_pattern(a, language), _pattern(b, language)) for a, b in OPPOSITES[language])


@cache
def _common(language: str) -> frozenset[str]:
    return frozenset(plain(COMMON[language]).split())


def _pattern(words: str, language: str) -> re.Pattern[str]:
    """Compile a table's entry: words, and after bars phrases; in Arabic, what is written together with a word may stand before it."""
    single, *phrases = words.split("|")
    before = "(?:[وفبلك]?(?:ال|لل)?)" if language == "ar" else ""
    parts = [before + _part(word) for word in (*single.split(), *phrases) if word]
    return re.compile(" (?:" + "|".join(parts) + ")")


def _part(word: str) -> str:
    return re.escape(plain(word.removesuffix("*"))) + (r"\S* " if word.endswith("*") else " ")
