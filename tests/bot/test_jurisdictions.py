"""The exceptions to confidentiality, by jurisdiction: told to both sides alike before anything is asked, and part of what is agreed to."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.checking import MEDIATOR_ONLY, excused
from bot.jurisdictions import GENERAL, OWN, SHIPPED
from bot.present.catalogue import BadCatalogue
from bot.settings import BadSetting, Settings
from bot.shelf import Shelf, shelf
from flows.check import check_catalogue
from flows.text import Text
from storage import audit
from tests.bot.service.cast import case_of
from tests.bot.service.eyes import opens
from tests.world import A, B, World

MINE = "The law of this island obliges { $mediator } to tell the harbour. Please call someone if it is urgent."
HOUSE = shelf("en").catalogue.locales()


def told(found: Shelf, locale: str = "en") -> str:
    return found.catalogue.words(locale, Text("intake-must-tell", {"mediator": "M. Okafor"}))


def written(folder: Path, name: str = "island", *, languages: tuple[str, ...] = HOUSE, more: str = "") -> Path:
    """Write a set of a centre's own beside its packs."""
    for language in languages:
        there = folder / OWN / name / "locales" / language
        there.mkdir(parents=True)
        (there / "exceptions.ftl").write_text(f"intake-must-tell = {MINE}\n    .label = Exceptions\n{more}", "utf-8")
    return folder


def agreed(found: Shelf) -> tuple[list[str], list[str]]:
    """Take both sides to their agreement; return what each was told, and what was logged of it."""
    world = World(found=found)
    world.seat_mediator()
    for who, link in zip((A, B), world.open_case(), strict=True):
        opens(world, who, link)
        world.walk(who, until="your_part")
    case = case_of(world)
    seen = ["\n".join(s.text for s in world.view(who)) for who in (A, B)]
    with world.archive.begin() as unit:
        logged = [e.object for e in audit.entries(unit, case.id) if e.verb == "consented"]
    world.close()
    return seen, logged


@pytest.mark.parametrize("name", [GENERAL, *sorted(folder.name for folder in SHIPPED.iterdir())])
def test_every_shipped_set_is_worded_in_every_language_and_keeps_to_plain_words(name: str) -> None:
    found = shelf("en", jurisdiction=name)
    assert [str(d) for d in check_catalogue(found.catalogue, mediator=MEDIATOR_ONLY, excused=excused())] == []
    assert len({told(found, locale) for locale in found.catalogue.locales()}) == len(found.catalogue.locales())


def test_both_sides_read_the_same_exceptions_and_the_record_tells_one_set_from_another() -> None:
    logged = []
    for name in (GENERAL, "family"):
        found = shelf("en", jurisdiction=name)
        seen, entries = agreed(found)
        assert all(told(found) in each for each in seen)
        assert len(entries) == 2 and entries[0] == entries[1]
        logged.append(entries[0])
    assert logged[0] != logged[1]


def test_a_centre_adds_its_own_beside_its_packs(tmp_path: Path) -> None:
    found = shelf("en", written(tmp_path), "island")
    assert told(found) == MINE.replace("{ $mediator }", "M. Okafor") == told(found, "es")
    assert found.packs == shelf("en").packs


def test_its_own_is_preferred_to_a_shipped_one_of_the_same_name(tmp_path: Path) -> None:
    assert told(shelf("en", written(tmp_path, "family"), "family")).startswith("The law of this island")


def test_a_set_that_leaves_out_a_language_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(BadCatalogue, match="island/locales/es: intake-must-tell is missing"):
        shelf("en", written(tmp_path, languages=tuple(x for x in HOUSE if x != "es")), "island")


def test_a_set_that_words_anything_else_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(BadCatalogue, match="intake-agree is no exception"):
        shelf("en", written(tmp_path, more="intake-agree = Yes.\n"), "island")


def test_a_jurisdiction_that_is_not_there_names_those_there_are() -> None:
    with pytest.raises(BadSetting, match="PARLEY_JURISDICTION must be one of family, general"):
        shelf("en", jurisdiction="nowhere")


@pytest.mark.parametrize("name", ["../secrets", "A", "", "a/b"])
def test_a_name_that_could_lead_elsewhere_is_no_jurisdiction(name: str) -> None:
    with pytest.raises(ValueError, match="small letters"):
        Settings._a_jurisdiction(name)
