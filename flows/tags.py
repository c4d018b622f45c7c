"""Which interests of the controlled list an answer is about, by its words (domain §5.1). Knows that words are only words: it claims nothing.

A tag says what an answer is about and never which way: "quiet" and "noise" are both about rest. Where only one way would be an interest that
two people can share (a clean break, staying where one lives, keeping out of court), it is phrases that say which.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from flows.signs import plain
from flows.tongues import language_of, table_of

TAGS = tuple(
    (
        "safety respect certainty notice time reputation explanation apology going-on clean-break staying no-court "
        "privacy calm rest children nights school relatives work income meetings delay scope money home outdoors "
        "fairness health control"
    ).split()
)
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
_ELSE = "en"  # whoever writes in a language without a table is read with this one
_SIGN_OF_MONEY = re.compile("[€$£₹]")
_ARTICLE = re.compile("^(?:[وفبلك]?ال)")
_LATIN = re.compile("^[a-z]")


@dataclass(frozen=True, slots=True)
class TagWords:
    """One language's words. Case, accents and vowel marks do not count (`flows.signs.plain`).

    A word may end in `*` (any ending); several words are a phrase, and each phrase has a bar before it.
    """

    tags: Mapping[str, str]  # tag -> words and phrases by which an answer is taken to be about it
    opposites: tuple[tuple[str, str], ...]  # answers with words of opposite ends, one end each, ask for opposite things
    common: str  # too common to show that two answers are about the same thing
    joined: str = ""  # source text of `re`: what is written together with a word, before it


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
    language = language_of(locale)
    return language if table_of(TagWords, language) else _ELSE


def _words(language: str) -> TagWords:
    words = table_of(TagWords, language)
    assert words is not None  # `_language` names none that has no table
    return words


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = _words(language)
    return {tag: _pattern(listed, words.joined) for tag, listed in words.tags.items()}


@cache
def _opposites(language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    words = _words(language)
    return tuple((_pattern(a, words.joined), _pattern(b, words.joined)) for a, b in words.opposites)


@cache
def _common(language: str) -> frozenset[str]:
    return frozenset(plain(_words(language).common).split())


def _pattern(listed: str, joined: str) -> re.Pattern[str]:
    """Compile a table's entry: words, and after bars phrases; what is written together with a word may stand before it."""
    single, *phrases = listed.split("|")
    parts = [joined + _part(word) for word in (*single.split(), *phrases) if word]
    return re.compile(" (?:" + "|".join(parts) + ")")


def _part(word: str) -> str:
    return re.escape(plain(word.removesuffix("*"))) + (r"\S* " if word.endswith("*") else " ")
