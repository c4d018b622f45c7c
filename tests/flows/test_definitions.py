"""Every shipped flow is clean in every language, and every language has every wording."""

from __future__ import annotations

from pathlib import Path

import pytest

import flows
from bot.checking import MEDIATOR_ONLY, excused
from bot.library import load
from bot.present.catalogue import Catalogue
from flows.check import check_all, check_catalogue
from flows.diagram import mermaid
from flows.text import Text

HOUSE = Path(str(flows.__file__)).parent
LIBRARY = load(HOUSE / "definitions")
CATALOGUE = Catalogue.load(HOUSE / "locales", strict=True)


def test_every_shipped_flow_is_clean_in_every_language() -> None:
    found = check_all([LIBRARY.flow(name) for name in LIBRARY.names()], CATALOGUE)
    assert {name: list(map(str, defects)) for name, defects in found.items()} == {}


def test_every_language_has_every_wording_with_the_same_variables() -> None:
    assert list(map(str, check_catalogue(CATALOGUE, mediator=MEDIATOR_ONLY, excused=excused()))) == []


def test_the_list_of_exceptions_stays_short() -> None:
    assert len(excused()) <= 6


@pytest.mark.parametrize("name", LIBRARY.names())
@pytest.mark.parametrize("locale", CATALOGUE.locales())
def test_every_shipped_flow_can_be_drawn_in_every_language(name: str, locale: str) -> None:
    def label(key: str) -> str:
        return CATALOGUE.words(locale, Text(key, dict.fromkeys(CATALOGUE.variables(locale, key), "…")))

    flow = LIBRARY.flow(name)
    drawn = mermaid(flow, label)
    assert all(f"step_{key}" in drawn for key in flow.steps)
