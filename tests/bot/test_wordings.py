"""Every wording that the code names is in the catalogue, and every wording of the house is named somewhere."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import bot
import flows
from bot.library import load
from bot.present.catalogue import Catalogue

ROOT = Path(str(flows.__file__)).parent.parent
CATALOGUE = Catalogue.load(ROOT / "flows" / "locales")
FLOWS = load(ROOT / "flows" / "definitions").names()
KEY = re.compile(r"([a-z]+)-[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)?")
BEGINNING = re.compile(r"([a-z]+)-[a-z0-9-]*\.?[a-z0-9-]*")
FAMILIES = {key.partition("-")[0] for key in CATALOGUE.keys(CATALOGUE.default)} - set(FLOWS)


def _literals() -> Iterator[tuple[str, str, bool]]:
    """Yield (file, text, is the text only the beginning of a key) of every string in the code."""
    for room in (bot, flows):
        for file in sorted(Path(str(room.__file__)).parent.rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant):
                    yield file.name, str(node.values[0].value), True
                elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield file.name, node.value, False


def _named() -> Iterator[tuple[str, str, bool]]:
    for file, text, is_beginning in _literals():
        found = BEGINNING.fullmatch(text) if is_beginning else KEY.fullmatch(text)
        if found and found[1] in FAMILIES:
            yield file, text, is_beginning


def test_every_wording_that_the_code_names_is_there() -> None:
    beginnings = {text for _, text, is_beginning in _literals() if is_beginning}
    for locale in CATALOGUE.locales():
        there = CATALOGUE.keys(locale)
        missing = {
            f"{file}: {key}" for file, key, part in _named() if not part and key not in there and key not in beginnings
        }
        assert sorted(missing) == [], locale
        bare = {f"{file}: {key}…" for file, key, part in _named() if part and not any(k.startswith(key) for k in there)}
        assert sorted(bare) == [], locale


def test_every_wording_of_the_house_is_named_somewhere() -> None:
    whole = {key for _, key, part in _named() if not part}
    beginnings = tuple({key for _, key, part in _named() if part})
    worded = {key for key in CATALOGUE.keys(CATALOGUE.default) if key.partition("-")[0] in FAMILIES}
    assert sorted(key for key in worded if key not in whole and not key.startswith(beginnings)) == []
