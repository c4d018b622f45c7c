"""`parley check` and `parley diagram`: the flow linter over the installed flows and catalogues."""

from __future__ import annotations

from pathlib import Path

from bot.jurisdictions import GENERAL
from bot.library import UnknownFlow, read_as
from bot.present.catalogue_source import keep_trees
from bot.settings import BadSetting, Settings
from bot.shelf import LOCALES, shelf
from flows.check import check_all, check_catalogue
from flows.check_languages import language_defects
from flows.check_plain import Exceptions, Excused
from flows.check_terms import Terms, read_terms, term_defects
from flows.diagram import mermaid

EXCEPTIONS = "exceptions.yaml"  # of each language that needs some
GLOSSARY = "glossary.md"  # of each language, beside its wordings
MEDIATOR_ONLY = ("desk-", "record-", "briefing-", "front-desk-", "newcase-")


def defects(settings: Settings) -> list[str]:
    """List every defect of the flows and of the catalogues, a line each. Raises BadFlow for what is wrong in a question pack."""
    keep_trees()  # only `parley check` and `parley doctor` come here, each a process of its own
    found = shelf(settings.default_locale)
    flows = [found.library.flow(name) for name in found.library.names()]
    lines = [f"{name}: {defect}" for name, listed in check_all(flows, found.catalogue).items() for defect in listed]
    told = shelf(settings.default_locale, settings.packs, settings.jurisdiction)  # with what a centre words itself
    catalogues = (found.catalogue, told.catalogue) if settings.jurisdiction != GENERAL else (found.catalogue,)
    worded = [str(d) for c in catalogues for d in check_catalogue(c, mediator=MEDIATOR_ONLY, excused=excused())]
    whole = language_defects(flows, found.catalogue)
    return [*lines, *dict.fromkeys(worded), *map(str, (*term_defects(found.catalogue, terms()), *whole))]


def terms() -> Terms:
    """Read the table of terms of every language that has one."""
    return read_terms({file.parent.name: file.read_text("utf-8") for file in sorted(LOCALES.glob(f"*/{GLOSSARY}"))})


def excused() -> tuple[Excused, ...]:
    """Read the lists of wordings that may break a rule of plain words. Raises BadFlow."""
    files = sorted(LOCALES.glob(f"*/{EXCEPTIONS}"))
    return tuple(each.model_copy(update={"language": f.parent.name}) for f in files for each in _listed(f))


def _listed(file: Path) -> tuple[Excused, ...]:
    name = f"{file.parent.name}/{file.name}"
    read = read_as(Exceptions, file.read_bytes(), name, what="a list of exceptions", begin="`exceptions:`")
    return read.exceptions


def drawn(name: str, settings: Settings) -> str:
    """Draw a flow as Mermaid text. Raises BadSetting if there is no such flow."""
    try:
        return mermaid(shelf(settings.default_locale, settings.packs, settings.jurisdiction).library.flow(name))
    except UnknownFlow:
        raise BadSetting(f"there is no flow {name}") from None
