"""Whether a language is there as a whole: offered in the flows that ask for one, and known to whatever reads words.

A language is a folder of wordings. What people write in it is read with small tables that stand in the code, one for each thing looked for;
without them nothing breaks, but whoever writes in it is understood less. So a language that lacks one is a defect, and is named.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from flows import asides, check_words, contradictions, deadlines, readability, rewording_words, tag_words
from flows.check_defect import Defect, DefectKind, Wordings
from flows.flow import Choice, Flow

_ASKS = "locale"  # how the key of a step ends that asks for a language
TABLES: Mapping[str, Collection[str]] = {
    "flows/asides.py": asides.LANGUAGES,
    "flows/check_words.py": check_words.LANGUAGES,
    "flows/contradictions.py": contradictions.LANGUAGES,
    "flows/deadlines.py": deadlines.LANGUAGES,
    "flows/readability.py": readability.MEASURES,
    "flows/rewording_words.py": rewording_words.LANGUAGES,
    "flows/tag_words.py": tag_words.LANGUAGES,
}


def language_defects(
    flows: Iterable[Flow], wordings: Wordings, tables: Mapping[str, Collection[str]] = TABLES
) -> list[Defect]:
    """Find what a language of the wordings lacks beside them. `step` is the language. tables: file -> languages it knows."""
    locales = wordings.locales()
    found = [
        _lacks(each, f"{file} has no words of it") for file in tables for each in locales if each not in tables[file]
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
