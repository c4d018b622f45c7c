"""Plain words for parties: sentences short enough for one breath, words that are used, the same verbs for every side, and no advice.

What cannot be said otherwise is excused, one wording and one rule at a time, with the reason; an exception that excuses nothing is a defect.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Annotated

from pydantic import Field

from flows.check_defect import Defect, DefectKind, Wordings
from flows.check_words import advice, lopsided
from flows.flow import Frozen
from flows.readability import Measure, breaths, letters, too_hard, words
from flows.tongues import table_of

EXCUSABLE = (DefectKind.LONG_SENTENCE, DefectKind.LONG_WORD, DefectKind.HARD_TO_READ, DefectKind.LOPSIDED_VERB)
_VARIABLE = re.compile(r"\{\$[^}]*\}")
_NAME = "Ana"  # what stands for a variable: a short name counts as one easy word


class Excused(Frozen):
    """One wording that may break one rule. `why` is for whoever reads the list next year; `language` is the folder it stands in."""

    language: str = ""
    key: str
    rule: DefectKind
    why: Annotated[str, Field(min_length=20)]


class Exceptions(Frozen):
    """The list of exceptions of a language, as its file has it."""

    exceptions: tuple[Excused, ...] = ()


def plain_defects(wordings: Wordings, mediator: tuple[str, ...], excused: Iterable[Excused] = ()) -> list[Defect]:
    """Find what is not plain in all that parties read. mediator: beginnings of the keys that only a mediator reads."""
    allowed = {(e.language, e.key, e.rule): e for e in excused}
    used = set()
    found = []
    for defect in _all(wordings, mediator):
        what = (*(defect.wording or ("", "")), defect.kind)
        if what in allowed and defect.kind in EXCUSABLE:
            used.add(what)
        else:
            found.append(defect)
    return [*found, *(_needless(entry) for what, entry in allowed.items() if what not in used)]


def _needless(entry: Excused) -> Defect:
    detail = f"{entry.language} `{entry.key}` needs no exception from `{entry.rule.value}`; take it out of the list"
    return Defect(DefectKind.NEEDLESS_EXCEPTION, entry.key, detail)


def _all(wordings: Wordings, mediator: tuple[str, ...]) -> Iterator[Defect]:
    for locale in wordings.locales():
        for key in sorted(wordings.keys(locale)):
            if not key.startswith(mediator):
                texts = [_VARIABLE.sub(_NAME, text) for text in wordings.raw(locale, key)]
                yield from _of_wording(locale, key, texts)


def _of_wording(locale: str, key: str, texts: list[str]) -> Iterator[Defect]:
    """Find each kind of fault of one wording once, whatever number of texts it can become."""
    details = [(kind, detail) for text in texts for kind, detail in _faults(locale.partition("-")[0], text)]
    for kind, detail in dict(reversed(details)).items():
        yield Defect(kind, key, f"{locale} `{key}` {detail}", (locale, key))


def _faults(language: str, text: str) -> Iterator[tuple[DefectKind, str]]:
    for pattern, kind, fix in (
        (
            lopsided(language),
            DefectKind.LOPSIDED_VERB,
            "write says, would like, worries: what could be said of every side",
        ),
        (advice(language), DefectKind.ADVICE, "say what is, and leave the choice to the reader"),
    ):
        if pattern and (word := pattern.search(text)):
            yield kind, f"says `{word[0]}`; {fix}"
    measure = table_of(Measure, language)
    if measure is None:
        return
    if (most := max((len(breath.split()) for breath in breaths(text)), default=0)) > measure.longest_breath:
        yield DefectKind.LONG_SENTENCE, f"has {most} words in one sentence; at most {measure.longest_breath}"
    if long := next((word for word in words(text) if letters(word) > measure.longest_word), ""):
        yield DefectKind.LONG_WORD, f"says `{long}`; find words of at most {measure.longest_word} letters"
    if (score := too_hard(text, measure)) is not None:
        yield (
            DefectKind.HARD_TO_READ,
            f"measures {score:.1f}, where {measure.hardest:.0f} is the limit; shorten words and sentences",
        )
