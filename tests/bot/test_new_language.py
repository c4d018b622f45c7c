"""A language is one folder: whatever else the house needs to know of it, it finds there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot.checking
import bot.shelf
from bot.present.acts import PartyAct, meant, spelled
from bot.shelf import shelf
from flows import locales
from flows.check import check
from flows.check_languages import language_defects
from flows.check_terms import term_defects
from flows.tongues import languages
from tests.world import M, World

_CODES = iter(f"q{letter}" for letter in "xyz")  # no language has them, and a table once read stays read
NAME = "Qaza"


@pytest.fixture
def new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Copy the English folder, let it name itself and greet in its own way: a house of these two languages."""
    root = tmp_path / "locales"
    code = next(_CODES)
    for name in ("en", code):
        shutil.copytree(bot.shelf.LOCALES / "en", root / name)
    (root / "__pycache__").mkdir()  # Python keeps what it has read there: that is no language
    _writes(root / code / "house.ftl", "language-name = English", f"language-name = {NAME}")
    _writes(root / code / "desk.ftl", "invitation-for = For", "invitation-for = Qa")
    for module in (bot.shelf, bot.checking):
        monkeypatch.setattr(module, "LOCALES", root)
    monkeypatch.setattr(locales, "__path__", [*locales.__path__, str(root)])
    languages.cache_clear()
    yield root / code
    languages.cache_clear()


def _writes(file: Path, old: str, new: str) -> None:
    before = file.read_text("utf-8")
    assert old in before
    file.write_text(before.replace(old, new), "utf-8")


def _defects() -> list[str]:
    """Check all that a language has beside its wordings, and the flows that know languages."""
    found = shelf("en")
    flows = [found.library.flow(name) for name in ("newcase", "cantell")]
    of_flows = [defect for flow in flows for defect in check(flow, found.catalogue)]
    whole = language_defects([found.library.flow(name) for name in found.library.names()], found.catalogue)
    return list(map(str, (*of_flows, *whole, *term_defects(found.catalogue, bot.checking.terms()))))


def test_a_copied_folder_is_a_whole_language(new: Path) -> None:
    assert _defects() == []
    assert {each.language for each in bot.checking.excused()} == {"en", new.name}


def test_what_a_language_lacks_is_named_by_its_file_or_wording(new: Path) -> None:
    for name in ("glossary.md", "tags.py"):
        (new / name).unlink()
    _writes(new / "cantell.ftl", "    .word = now", "    .wrod = now")
    _writes(new / "newcase.ftl", "newcase-side1-locale = ", "newcase-side1-local = ")
    found = _defects()
    assert len(found) >= 4 and all(new.name in defect for defect in found)
    for missing in (f"{new.name}/glossary.md", f"{new.name}/tags.py", "cantell-no-wait.word", "newcase-side1-locale"):
        assert any(missing in defect for defect in found), missing


def test_a_new_language_is_offered_and_invites_in_its_own_words(new: Path) -> None:
    world = World(found=shelf("en"))
    world.seat_mediator()
    world.says(M, "/language")
    offered = [key.text for row in world.last(M).keyboard for key in row]
    links = world.open_case(locales=("English", NAME))
    invited = [message.text for message in world.standin.messages(M) if "start=" in message.text]
    world.close()
    assert offered == ["English", NAME] and len(links) == 2
    assert [text.split()[0] for text in invited] == ["For", "Qa"]


def test_a_button_on_a_phone_means_its_language_whatever_others_are_added() -> None:
    before = ["en", "es", "hi", "ar"]
    after = sorted([*before, "de", "fr", "zh-Hant", *(f"q{letter}" for letter in "abcdefghij")])
    assert [meant(PartyAct.LANGUAGE.value, spelled(each), after) for each in before] == before
    assert meant(PartyAct.PREVIEW.value, spelled("en"), after) is None
    assert meant(PartyAct.LANGUAGE.value, spelled("xx"), after) is None
