"""Whether a language is there as a whole: offered in the flows that ask for one, and known to whatever reads words.

A language is a folder: its wordings, and small tables by which what people write in it is read, one file for each thing looked for.
Without them nothing breaks, but whoever writes in it is understood less. So a language that lacks one is a defect, and the file is named.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from flows.asides import AsideWords
from flows.check_defect import Defect, DefectKind, Wordings
from flows.check_words import UnsaidWords
from flows.contradictions import DenialWords
from flows.deadlines import DeadlineWords
from flows.flow import Choice, Flow
from flows.offering import OfferWords
from flows.readability import Measure
from flows.rewording import RewordingWords
from flows.tags import TagWords
from flows.tongues import file_of, languages, table_of

_ASKS = "locale"  # how the key of a step ends that asks for a language
# The tables that every language has in its folder.
_KINDS = (AsideWords, DeadlineWords, DenialWords, Measure, OfferWords, RewordingWords, TagWords, UnsaidWords)


def tables() -> Mapping[str, Collection[str]]:
    """Name the tables that a language is read with, and who has them: file -> languages. A folder without the first is none that is read."""
    files = {file_of(kind): [each for each in languages() if table_of(kind, each) is not None] for kind in _KINDS}
    return {"__init__.py": languages(), **files}


def language_defects(
    flows: Iterable[Flow], wordings: Wordings, known: Mapping[str, Collection[str]] | None = None
) -> list[Defect]:
    """Find what a language of the wordings lacks beside them. `step` is the language. known: as `tables` names them."""
    locales = wordings.locales()
    known = tables() if known is None else known
    found = [
        _lacks(each, f"no flows/locales/{each}/{file}") for file in known for each in locales if each not in known[file]
    ]
    return [*found, *(defect for flow in flows for defect in _unasked(flow, locales))]


def _unasked(flow: Flow, locales: Collection[str]) -> Iterator[Defect]:
    """Find a question for a language that does not offer one of them."""
    for step in flow.steps.values():
        if isinstance(step, Choice) and (step.languages or step.key.endswith(_ASKS)):
            offered = {option.key for option in step.options}
            yield from (
                _lacks(each, f"`{step.key}` of {flow.flow} does not offer it; write `languages: true`")
                for each in locales
                if each not in offered
            )


def _lacks(locale: str, detail: str) -> Defect:
    return Defect(DefectKind.LANGUAGE_LACKS, locale, detail)
