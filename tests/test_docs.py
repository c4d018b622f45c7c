"""The documents against the house: what they name is there, and what a reader has to look up is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import Settings
from flows.flow import BaseStep, Flow, Move, Option, Section

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
NAMED = re.compile(r"`((?:flows|storage|bot|tests|bench)/[\w./<>-]*)`")
LOGGED = re.compile(r'log\.(?:debug|info|warning|error)\(\s*"(\w+)"')


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_that_a_document_names_is_there(document: Path) -> None:
    named = set(NAMED.findall(document.read_text()))
    assert [name for name in named if not list(ROOT.glob(re.sub("<[^>]*>", "*", name)))] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_between_the_documents_leads_somewhere(document: Path) -> None:
    for target, heading in re.findall(r"\]\(([\w./-]*)(?:#([\w-]+))?\)", document.read_text()):
        path = document.parent / target if target else document
        assert path.exists(), target
        assert not heading or heading in _headings(path), f"{target}#{heading}"


def test_the_readme_sends_a_stranger_to_functions_that_are_there() -> None:
    rows = [line for line in (ROOT / "README.md").read_text().splitlines() if line.startswith("| ")]
    pairs = [pair for row in rows for pair in re.findall(r"`([\w/]+\.py)`, `(\w+)`", row)]
    assert len(pairs) >= 4
    for path, function in pairs:
        assert re.search(rf"^\s*(?:async )?def {function}\(", (ROOT / path).read_text(), re.MULTILINE), (path, function)


def test_whoever_operates_it_finds_every_setting_and_every_event() -> None:
    text = (ROOT / "docs" / "operate.md").read_text()
    settings = [name.upper() for name in Settings.model_fields]
    events = {event for path in (ROOT / "bot").rglob("*.py") for event in LOGGED.findall(path.read_text())}
    assert len(events) >= 10
    assert [name for name in (*settings, *sorted(events)) if f"`{name}`" not in text] == []


def test_whoever_writes_a_flow_finds_every_word_of_the_vocabulary() -> None:
    text = re.sub(r"```.*?```", "", (ROOT / "docs" / "write-a-flow.md").read_text(), flags=re.DOTALL)
    told = {word for span in re.findall(r"`([^`]+)`", text) for word in re.findall(r"\w+", span)}
    kinds = BaseStep.__subclasses__()
    words = {name for model in (Flow, Section, Option, Move, BaseStep, *kinds) for name in model.model_fields}
    words |= {str(kind.model_fields["kind"].annotation.__args__[0]) for kind in kinds}  # type: ignore[union-attr]
    assert sorted(words - told) == []


def _headings(path: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", path.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}
