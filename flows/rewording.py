"""Calmer words for one sentence, by rule: an offer beside the owner's own words, never a replacement (domain §3.4).

It takes blame and absolutes out and turns "you always …" into "I noticed", "I felt", "I need". It never adds a fact: numbers, dates and
names are the same before and after, and where no sensible offer can be made there is none. What tells of violence, threats or fear is
left as it is (domain §4: never soften abuse into "conflict"). Knows no language; the tables do.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from flows.check_words import banned
from flows.letters import IN_WORD, MARKS
from flows.tongues import language_of, table_of

_BETWEEN = re.compile(r"(?<=[.!?…؟।])\s+")  # two sentences; the point of a date or an amount ends none
_UNSAID = re.compile(
    "[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufdd0-\ufdef\ufeff]"
)  # reorders, or cannot be seen
_FIGURE = re.compile(r"\d+(?:[.,:/\-–]\d+)*")
_WORD = re.compile(rf"[^\W\d_][\w{MARKS}'’-]*")

Change = tuple[str, str]  # pattern, replacement


@dataclass(frozen=True, slots=True)
class RewordingWords:
    """One language's rules. Patterns are source text of `re`, matched whatever their case and applied in the order given.

    A template fits a whole sentence (without its full stop); a change fits anywhere in one. What is offered claims never more than what was
    written: `always` becomes `often`, `never paid` becomes `did not pay`.
    """

    untouched: str  # violence, threats and fear are never made to sound smaller (domain §4, reframing): no rewording is offered
    templates: tuple[Change, ...]
    changes: tuple[Change, ...]
    dropped: str  # words that go without replacement
    insults: str  # dropped beside a noun, never when they are what is said about somebody
    joined: str  # what stands between two of them, after a comma or none
    around: Change  # words before an insult: those with which it may go, those with which it must not
    blame: str  # must not be left in what is offered
    own: str  # how a sentence about oneself begins: it blames nobody, and is left as it is
    accused: str  # how a sentence about the other person begins
    addressed: frozenset[str]  # such beginnings as speak to them: an accusation whatever follows
    frame: str
    complaint: str  # what makes such a sentence an accusation even if nothing in it had to change
    counted: str  # number words and names of days and months: facts that must survive
    no_names: frozenset[
        str
    ]  # words that only a sentence's start writes with a capital, and the language's own capitals
    negated: Mapping[str, str] = field(default_factory=dict)  # verb form -> the same, plainly negated
    stop: str = "."  # what ends a sentence
    without_capitals: bool = (
        False  # no capital tells a name: then `no_names` is every word that an offer may leave out or bring in
    )


def tidied(sentence: str) -> str:
    """Return a sentence on one line, without signs that cannot be seen or would reorder it: what is shown is what is kept."""
    seen = "".join(
        s for s in _UNSAID.sub("", sentence) if s.isspace() or unicodedata.category(s) not in ("Cc", "Cs", "Co", "Cn")
    )
    return " ".join(seen.split())


def calmer(sentence: str, locale: str) -> str | None:
    """Offer calmer words for a sentence, or None if there is nothing to calm or nothing sensible to offer.

    Returns only what keeps every number, date and name, has no blame word of the language left, and would itself be left as it is.
    """
    language = language_of(locale)
    tables = table_of(RewordingWords, language)
    given = tidied(sentence)
    if tables is None or _word(tables.untouched).search(given):
        return None
    offer = _reworded(given, tables)
    if offer is None or not _differ(given, offer) or _is_blaming(offer, language, tables):
        return None
    if not _keeps_the_facts(given, offer, tables):
        return None
    again = _reworded(offer, tables)
    return offer if again is not None and not _differ(offer, again) else None


def blames(words: str, locale: str) -> bool:
    """Say whether words hold blame, or sound like a finding, by the tables of a language; one without tables holds none."""
    language = language_of(locale)
    tables = table_of(RewordingWords, language)
    return tables is not None and _is_blaming(tidied(words), language, tables)


@cache
def _word(pattern: str) -> re.Pattern[str]:
    """Compile a pattern for whole words, whatever their case."""
    return re.compile(rf"(?<![\w{MARKS}'’-])(?:{pattern})(?![\w{MARKS}-])", re.IGNORECASE)


@cache
def _plain(pattern: str) -> re.Pattern[str]:
    """Compile a pattern as it is, whatever its case."""
    return re.compile(pattern, re.IGNORECASE)


def _differ(one: str, other: str) -> bool:
    """Say whether two texts differ by more than their signs and capitals: a full stop alone is no calmer sentence."""
    return _WORD.findall(one.casefold()) != _WORD.findall(other.casefold())


def _is_blaming(text: str, language: str, tables: RewordingWords) -> bool:
    forbidden = banned(language)
    return bool(_word(tables.blame).search(text) or (forbidden and forbidden.search(text)))


def _keeps_the_facts(given: str, offer: str, tables: RewordingWords) -> bool:
    """Say whether figures, counted things and days are the same in both, and every name of either is in the other."""
    if _counted(given, tables) != _counted(offer, tables):
        return False
    return _names(given, tables) <= _said(offer) and _names(offer, tables) <= _said(given)


def _counted(text: str, tables: RewordingWords) -> list[str]:
    return sorted([*_FIGURE.findall(text), *(w.casefold() for w in _word(tables.counted).findall(text))])


def _said(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}


def _names(text: str, tables: RewordingWords) -> set[str]:
    """Collect what may be a name. Where no capital tells, that is every word the tables do not know: none of them may go or come."""
    if tables.without_capitals:
        return _said(text) - tables.no_names
    return {word.casefold() for word in _WORD.findall(text) if word[0].isupper()} - _own(text, tables)


def _own(text: str, tables: RewordingWords) -> set[str]:
    """Collect the words whose capital is the language's or the sentence's own: no names, as far as can be seen."""
    starts = {found[0].casefold() for part in _BETWEEN.split(text) if (found := _WORD.search(part))}
    return starts | tables.no_names


def _reworded(text: str, tables: RewordingWords) -> str | None:
    parts = [_one(part, tables) for part in _BETWEEN.split(text) if part.strip(" .!?…¡¿؟।")]
    return " ".join(part for part in parts if part) if parts and all(part is not None for part in parts) else None


def _one(sentence: str, tables: RewordingWords) -> str | None:
    """Reword one sentence; None if what would remain is no sentence."""
    last = sentence.rstrip("!…. ")[-1:]
    asked = last in ("?", "؟")
    ending = last if asked else tables.stop
    plain = " ".join(sentence.strip(" .!?…¡؟।").replace("’", "'").split())
    if _plain(tables.own).match(plain):
        return sentence
    started = plain if asked else _template(plain, tables)
    calm = _changed(started, tables)
    if not calm or not _WORD.search(calm):
        return None
    if not asked and (found := _plain(tables.accused).match(calm)):
        accuses = (
            _differ(plain, calm) or found[0].casefold() in tables.addressed or _word(tables.complaint).search(calm)
        )
        calm = tables.frame + calm[0].lower() + calm[1:] if accuses else calm
    if not _differ(plain, calm):
        return sentence.rstrip()
    return calm[0].upper() + calm[1:] + ending


def _template(plain: str, tables: RewordingWords) -> str:
    first = plain.partition(" ")[0]
    lowered = (
        plain[0].lower() + plain[1:] if first.casefold() in tables.no_names else plain
    )  # it may stand further on in what is offered
    for pattern, said in tables.templates:
        if found := _plain(pattern).fullmatch(lowered):
            return found.expand(said).strip()
    return plain


def _changed(text: str, tables: RewordingWords) -> str:
    for pattern, said in tables.changes:
        text = _word(pattern).sub(said, text)
    text = re.sub(r"<not (\w+)>", lambda m: tables.negated.get(m[1].lower(), f"never {m[1]}"), text)
    text = _word(tables.dropped).sub("", text)
    text = " ".join(_without_insults(text, tables).split())
    return re.sub(r"\s+([,;:.])", r"\1", text).strip(" ,;:")


def _without_insults(text: str, tables: RewordingWords) -> str:
    """Take an insult away from beside its noun; where it is what is said about somebody, it stays (and nothing will be offered)."""
    with_, not_with = tables.around
    several = rf"(?:{tables.insults})(?:,? (?:{tables.joined})?(?:{tables.insults}))*"
    before = _plain(rf"(?<!{IN_WORD})((?:{not_with}) )?({with_}) {several} (?=(\w))")

    def gone(found: re.Match[str]) -> str:
        if found[1]:
            return found[0]
        article = found[2]
        if article.lower() in ("a", "an"):
            article = article[0] + ("n" if found[3].lower() in "aeiou" else "")
        return f"{article} "

    return before.sub(gone, text)
