"""The flows and words of this installation: what is shipped, and a centre's question packs beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.jurisdictions import GENERAL, TOLD_BEFORE, exceptions_of
from bot.library import BadFlow, Fault, Library, load
from bot.present.catalogue import BadCatalogue, Catalogue
from bot.settings import BadSetting
from flows import bank
from flows.flow import Flow
from flows.languages import knowing, offering
from flows.pack import Pack
from flows.signs import Signs, signs_of
from flows.text import Text

DEFINITIONS = Path(__file__).parent.parent / "flows" / "definitions"
LOCALES = Path(__file__).parent.parent / "flows" / "locales"


@dataclass(frozen=True, slots=True)
class Shelf:
    """The flows and words of this installation, the signs after which a person is called, and the question packs."""

    library: Library
    catalogue: Catalogue
    signs: Signs
    packs: tuple[Pack, ...] = ()


def shelf(default_locale: str, packs: Path | None = None, jurisdiction: str = GENERAL) -> Shelf:
    """Read flows and wordings, the exceptions of a jurisdiction, and the packs of a folder.

    Raises BadFlow or BadCatalogue with file and line, BadSetting if the language, the folder or the jurisdiction is not there.
    """
    languages = sorted({file.parent.name for file in LOCALES.glob("*/*.ftl")})  # Python keeps a folder of its own there
    if default_locale not in languages:
        raise BadSetting(f"PARLEY_DEFAULT_LOCALE must be one of {', '.join(languages)}")
    signs, bank_packs = _signs(LOCALES, languages), bank.shipped(languages)
    if packs is not None and not packs.is_dir():
        raise BadSetting("PARLEY_PACKS_DIR must be a folder")
    told = exceptions_of(jurisdiction, packs, languages)
    catalogue = Catalogue.load(LOCALES, default=default_locale, packs=told, replaces=TOLD_BEFORE.__contains__)
    shipped = Shelf(_at_home(load(DEFINITIONS), catalogue), catalogue, signs, bank_packs)
    return with_packs(shipped, packs, told) if packs is not None else shipped


def with_packs(shipped: Shelf, folder: Path, told: Sequence[Path] = ()) -> Shelf:
    """Put the packs beside what is shipped; all faults of one kind are told at once. told: the wordings of the jurisdiction."""
    from bot.packs import Shipped, find  # a house without packs needs neither the checks nor the whole of YAML
    from bot.packs_check import stands, unsound

    found = find(folder)
    _refuse(stands(found, Shipped(shipped.library, shipped.catalogue)))
    catalogue = Catalogue.load(
        LOCALES,
        default=shipped.catalogue.default,
        packs=[*told, *(each.folder for each in found)],
        replaces=lambda message: message in TOLD_BEFORE or any(each.replaces(message) for each in found),
    )
    _refuse(unsound(found, catalogue))
    flows = [flow for each in found for flow, _ in each.flows.values()]
    library = _at_home(shipped.library.beside(flows), catalogue)
    return Shelf(library, catalogue, shipped.signs, (*shipped.packs, *(each.pack for each in found)))


def at_home(flow: Flow, catalogue: Catalogue) -> Flow:
    """Give a flow what it has from the languages that are there: those to choose from, and the words to type."""
    locales = catalogue.locales()

    def said(key: str) -> dict[str, str]:
        return {each: catalogue.words(each, Text(key)) for each in locales if catalogue.has(each, key)}

    return knowing(offering(flow, locales), said)


def _at_home(library: Library, catalogue: Catalogue) -> Library:
    return library.beside(at_home(library.flow(name), catalogue) for name in library.names())


def _refuse(faults: list[Fault]) -> None:
    if faults:
        raise BadFlow(tuple(faults))


def _signs(folder: Path, languages: list[str]) -> Signs:
    """Read the list of signs of every language. Raises BadCatalogue for one that is missing: nobody may go unheard in their language."""
    lists = []
    for language in languages:
        try:
            lists.append((folder / language / "signs.txt").read_text("utf-8"))
        except OSError:
            raise BadCatalogue(
                f"{language}/signs.txt is missing; add it, a phrase a line (see flows/signs.py)"
            ) from None
    return signs_of(lists)
