"""The crossing history as a file: no cell can become a formula, whatever somebody has written."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.present.history import COLUMNS, Crossed, Reading, as_csv, neutral
from flows.disclosure import Rule
from flows.text import Text
from tests.world import the_shelf

AT = datetime(2026, 11, 23, 14, 10, tzinfo=UTC)
RULE = Text("desk-history-rule-r1")
KIND, CATEGORY = Text("desk-history-kind-tell"), Text("disclose-category-effects")


def rows(*lines: Crossed, locale: str = "en") -> list[list[str]]:
    text = as_csv(lines, locale, the_shelf().catalogue).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text)))


@pytest.mark.parametrize(
    "words",
    [
        *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\t1", "\r1", "\u22121"),
        *("＝1", "＋1", "－1", "＠SUM(A1)", "﹦1", "﹢1", "﹣1", "﹫SUM(A1)", "⁼1", "\u3000＝1"),
        *("\u200b=1", "\ufeff=1", "\u202e=1", "\u00ad@SUM(A1)", "\x00=1", "\x0b+1", "\u2066-1", "\u0301=1", "\ud800=1"),
    ],
)
def test_what_could_begin_a_formula_gets_an_apostrophe(words: str) -> None:
    assert neutral(words).startswith("'")


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_words_at_all_make_a_formula_or_break_the_table(words: str) -> None:
    reading = Reading(words, AT, differently=words)
    table = rows(Crossed(AT, RULE, words, KIND, CATEGORY, words, to=(words, words), readings=(reading,)))
    assert [len(row) for row in table] == [len(COLUMNS)] * 2
    assert not any(normalize("NFKC", cell).strip().startswith(("=", "+", "-", "@")) for cell in table[1])


def test_ordinary_words_stay_as_they_are() -> None:
    told = Crossed(AT, RULE, "Ms R.", KIND, CATEGORY, "I lost two orders; it hurt.", to=("Mr D.",), agreed_at=AT)
    when = "2026-11-23 14:10 +0000"
    what = [when, "shared with consent", "Ms R.", "told", "effects", "I lost two orders; it hurt.", when, "Mr D."]
    read = replace(told, readings=(Reading("Mr D.", AT, before=3, after=6),))
    assert rows(told)[1] == [*what, "", "", "", "", "", "", "", "", ""]
    assert rows(read)[1] == [*what, "Mr D.", when, "", "", "", "3", "6", "", ""]


def test_every_reading_has_a_line_of_its_own() -> None:
    readings = (Reading("Mr D.", AT), Reading("Ms K.", AT))
    told = Crossed(AT, RULE, "Ms R.", KIND, CATEGORY, "I lost two orders.", readings=readings)
    assert [row[COLUMNS.index("to")] for row in rows(told)[1:]] == ["Mr D.", "Ms K."]


@pytest.mark.parametrize("locale", the_shelf().catalogue.locales())
def test_every_rule_is_told_in_words(locale: str) -> None:
    told = [Text(f"desk-history-rule-{rule.value.lower()}") for rule in Rule]
    assert all(the_shelf().catalogue.has(locale, text.key) for text in told)


def test_the_heads_are_in_the_mediators_language() -> None:
    assert rows(locale="es")[0][:3] == ["Enviado", "Regla", "De"]
