"""The crossing history as a file: no cell can become a formula, whatever somebody has written."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.present.history import COLUMNS, Line, as_csv, neutral
from flows.text import Text
from tests.world import the_shelf

AT = datetime(2026, 11, 23, 14, 10, tzinfo=UTC)
KIND, CATEGORY = Text("desk-history-kind-tell"), Text("disclose-category-effects")


def rows(*lines: Line, locale: str = "en") -> list[list[str]]:
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
    table = rows(Line(AT, "R1", words, KIND, CATEGORY, words, differently=words))
    assert [len(row) for row in table] == [len(COLUMNS)] * 2
    assert not any(normalize("NFKC", cell).strip().startswith(("=", "+", "-", "@")) for cell in table[1])


def test_ordinary_words_stay_as_they_are() -> None:
    line = Line(
        AT, "R1", "Ms R.", KIND, CATEGORY, "I lost two orders; it hurt.", reader="Mr D.", shown_at=AT, before=3, after=6
    )
    assert rows(line)[1] == [
        "2026-11-23 14:10 +0000",
        "R1",
        "Ms R.",
        "told",
        "effects",
        "I lost two orders; it hurt.",
        "Mr D.",
        "2026-11-23 14:10 +0000",
        "",
        "",
        "",
        "3",
        "6",
    ]


def test_the_heads_are_in_the_mediators_language() -> None:
    assert rows(locale="es")[0][:3] == ["Enviado", "Regla", "De"]
