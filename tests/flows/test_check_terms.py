"""The tables of terms are kept: a language that lacks a word, says another one, or says what was set aside, is refused."""

from __future__ import annotations

import pytest

from bot.checking import terms
from flows.check_defect import DefectKind
from flows.check_terms import Terms, read_terms, term_defects
from tests.flows.shelf import Shelf
from tests.world import the_shelf

ENGLISH = """
| Term | English |
|---|---|
| swap | swap, exchange |
| side | side |

| Not | English |
|---|---|
| swap | barter* |
"""
SPANISH = """
| Term | Spanish |
|---|---|
| swap | intercambio |
| side | |

| Not | Spanish |
|---|---|
| swap | trueque* |
"""
TERMS = read_terms({"en": ENGLISH, "es": SPANISH})


def found(es: str, en: str = "An exchange for each side.") -> list[tuple[DefectKind, str]]:
    shelf = Shelf({"en": {"house-hello": en}, "es": {"house-hello": es}})
    return [(defect.kind, defect.step) for defect in term_defects(shelf, TERMS)]


LACKING = (DefectKind.MISSING_TERM, "side")


def test_a_language_without_a_word_for_a_thing_is_refused() -> None:
    assert found("Los intercambios.") == [LACKING]


def test_a_language_that_says_another_word_is_refused() -> None:
    assert found("Un cambio mutuo.") == [LACKING, (DefectKind.UNSAID_TERM, "swap")]
    assert found("Un cambio mutuo.", en="Hello.") == [LACKING], "what nobody says is not asked of anybody"


@pytest.mark.parametrize("words", ["Un intercambio, no un trueque.", "Intercambios y Trueques"])
def test_a_word_that_was_set_aside_is_refused(words: str) -> None:
    assert found(words) == [LACKING, (DefectKind.SET_ASIDE, "house-hello")]


def test_a_language_without_a_table_lacks_everything_at_once() -> None:
    shelf = Shelf({"en": {"house-hello": "A swap."}, "fr": {"house-hello": "Un échange."}})
    assert [(d.kind, d.step) for d in term_defects(shelf, TERMS)] == [(DefectKind.MISSING_TERM, "fr")]


def test_a_term_that_english_does_not_have_is_refused() -> None:
    shelf = Shelf({"en": {"house-hello": "A swap."}, "es": {"house-hello": "Un intercambio."}})
    misspelt = read_terms({"en": ENGLISH, "es": SPANISH.replace("| side | |", "| sides | parte |")})
    kinds = [(d.kind, d.step) for d in term_defects(shelf, misspelt)]
    assert kinds == [LACKING, (DefectKind.MISSING_TERM, "sides")]


def test_every_language_has_its_table_and_our_wordings_keep_to_it() -> None:
    table = terms()
    assert isinstance(table, Terms) and set(table.named) == set(the_shelf().catalogue.locales()) == set(table.aside)
    assert len(table.named["en"]) > 80
    assert term_defects(the_shelf().catalogue, table) == []
