"""Whether every language keeps to the table of terms: a word for every thing, said so in its wordings, and none of the words set aside.

Each language has its table, `locales/<language>/glossary.md`: under `| Term |` a row for each thing that the English one names; under
`| Not |` what is not said for it. A cell may name several ways, divided by commas. Whether a term is said is judged by the beginnings of
its words, since they bend in a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from flows.arabic import folded
from flows.check_defect import Defect, DefectKind, Wordings
from flows.check_words import pattern_of

_DIVIDED = re.compile(r"[,;،؛]\s*")
_WORD = re.compile(r"[^\s/()«»“”]+")
_ARTICLE = re.compile(r"^(?:ال|لل)")
_BEGINNING = 4  # letters of a word that are compared, at least; of a longer one all but the last two
_SHORT = 3  # letters of a word that says little by itself (to, de, से)

Cells = Mapping[str, Mapping[str, str]]  # language -> term -> cell


@dataclass(frozen=True, slots=True)
class Terms:
    """What the tables say: `named`, how a thing is called; `aside`, how it is not."""

    named: Cells
    aside: Cells


def read_terms(tables: Mapping[str, str]) -> Terms:
    """Read the terms of every language. tables: language -> its Markdown."""
    read = {language: _read(table) for language, table in tables.items()}
    return Terms({each: named for each, (named, _) in read.items()}, {each: aside for each, (_, aside) in read.items()})


def _read(table: str) -> tuple[dict[str, str], dict[str, str]]:
    into = named = dict[str, str]()
    aside = dict[str, str]()
    for line in table.splitlines():
        cells = [cell.strip() for cell in line.split("|")[1:-1]]
        if cells[:1] in (["Term"], ["Not"]):
            into = named if cells[0] == "Term" else aside
        elif cells and not cells[0].startswith("---"):
            into[cells[0]] = cells[1] if len(cells) > 1 else ""
    return named, aside


def term_defects(wordings: Wordings, terms: Terms) -> list[Defect]:
    """Find terms that a language lacks or does not say where English does, and words that were set aside. `step` is the term or the key."""
    texts = {locale: _texts(wordings, locale) for locale in wordings.locales()}
    said = {locale: tuple(_plain(text) for _, text in listed) for locale, listed in texts.items()}
    english = terms.named.get("en", {})
    found: list[Defect] = []
    for locale in wordings.locales():
        own = terms.named.get(locale, {})
        found += _unlike(locale, own, english)
        for term, cell in english.items():
            if own.get(term) and _is_said(cell, said.get("en", ())) and not _is_said(own[term], said[locale]):
                detail = f"{locale} never says `{own[term]}`; correct its wordings, or the table"
                found.append(Defect(DefectKind.UNSAID_TERM, term, detail))
        found += _set_aside(locale, texts[locale], terms.aside.get(locale, {}))
    return found


def _unlike(locale: str, own: Mapping[str, str], english: Mapping[str, str]) -> Iterator[Defect]:
    """Find terms that a table lacks, or names otherwise than English does."""
    if not own and english:
        detail = f"{locale}/glossary.md has no table of terms; give each of en/glossary.md its word"
        yield Defect(DefectKind.MISSING_TERM, locale, detail)
        return
    for term in english:
        if not own.get(term):
            yield Defect(DefectKind.MISSING_TERM, term, f"{locale} has no word for it in its glossary.md")
    for term in sorted(own.keys() - english.keys()):
        yield Defect(DefectKind.MISSING_TERM, term, f"{locale}/glossary.md names it, and en/glossary.md does not")


def _texts(wordings: Wordings, locale: str) -> list[tuple[str, str]]:
    """List each (key, text) of a language; the texts are made once."""
    return [(key, text) for key in sorted(wordings.keys(locale)) for text in wordings.raw(locale, key)]


def _set_aside(locale: str, texts: list[tuple[str, str]], aside: Mapping[str, str]) -> Iterator[Defect]:
    whole = pattern_of(";".join(_DIVIDED.sub(";", cell) for cell in aside.values() if cell))
    for key, text in texts if whole else ():
        if whole and (word := whole.search(text)):
            detail = f"{locale} `{key}` says `{word[0]}`; find the word that its glossary.md has instead"
            yield Defect(DefectKind.SET_ASIDE, key, detail, (locale, key))


def _is_said(cell: str, texts: tuple[str, ...]) -> bool:
    ways = [[_beginning(word) for word in _WORD.findall(_plain(way))] for way in _DIVIDED.split(cell)]
    first = [(parts, [text for text in texts if parts[0] in text]) for parts in ways if parts]
    return any(all(part in text for part in parts) for parts, some in first for text in some)


def _plain(text: str) -> str:
    return folded(text).lower()


def _beginning(word: str) -> str:
    bare = _ARTICLE.sub("", word)
    return bare if len(bare) <= _SHORT else bare[: max(_BEGINNING, len(bare) - 2)]
