"""Whatever people type is fit for paper, and nothing of it is lost without being counted."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.present import pdf_text
from bot.present.pdf_text import LOST, Legible, chunked, excerpt, legible, runs_right_to_left

ANY = st.text(st.characters(), max_size=400)


@given(ANY)
def test_nothing_that_hides_or_steers_is_left(text: str) -> None:
    shown = legible(text).text
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs", "Co") and c != "\n"]
    assert not set(shown) & set(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u200e\u200f\ufeff\u2060\u00ad"
    )


@given(ANY)
def test_what_is_fit_for_paper_stays_as_it_is(text: str) -> None:
    once = legible(text).text
    again = legible(once)
    assert (again.text, again.hidden, again.lost) == (once, 0, 0)


@given(ANY)
def test_cutting_long_words_loses_nothing(text: str) -> None:
    pieces = chunked(text)
    assert "".join(p if isinstance(p, str) else "".join(p) for p in pieces) == text


@given(st.text(min_size=29, max_size=4000, alphabet="Wm.-é\u0301"))
def test_every_long_word_can_break(text: str) -> None:
    for piece in chunked(text):
        if not isinstance(piece, str):
            assert max(len([c for c in chunk if not unicodedata.combining(c)]) for chunk in piece) <= 5


@given(st.text(min_size=29, max_size=400, alphabet="कषमरि\u093e\u094d\u0902\u200d"))
def test_every_long_word_in_devanagari_can_break(text: str) -> None:
    for piece in chunked(text):
        assert isinstance(piece, str) or max(map(len, piece)) <= 5 * 17


def test_a_break_in_devanagari_parts_no_letter_from_its_vowel_and_no_joined_letters() -> None:
    (chunks,) = chunked("प्रतिस्पर्धात्मकतावादियोंकेसंगठन" * 2)
    assert isinstance(chunks, list) and len(chunks) > 5
    assert not [c for c in chunks if unicodedata.category(c[0]).startswith("M") or c[-1] == "\u094d"]


@pytest.mark.parametrize("ending", ["e\u0301", "👩\u200d👩\u200d👧", "❤\ufe0f"])
def test_a_break_never_parts_a_sign(ending: str) -> None:
    word = "x" * 40 + ending * 9
    (chunks,) = chunked(word)
    assert isinstance(chunks, list)
    assert not [c for c in chunks if c[0] in "\u0301\u200d\ufe0f" or c[-1] == "\u200d"]


@pytest.mark.parametrize(
    "text",
    [
        "#strong[x] $a^2$ @ref `code` \\ <lbl> // c /* d */ ]])",
        "<b>bold</b> &amp; <img src='http://x/y.png'>",
        "{ $who } %s {0} {{7*7}}",
        "=1+1 +2 @sum -3",
        "مرحبا بالعالم",
        "नमस्ते क्षत्रिय",
        "می\u200cخواهم",
        "क्\u200dष",
        "这是中文",
        "👩\u200d👩\u200d👧\u200d👦 ❤\ufe0f",
        "line\nline\n\nparagraph",
        "½ ∑ “quotes” ’ – — …",
    ],
)
def test_markup_and_every_script_stay_literally_as_typed(text: str) -> None:
    assert legible(text).text == text
    assert (legible(text).hidden, legible(text).lost) == (0, 0)


def test_what_is_left_out_is_counted() -> None:
    assert legible("a\u202eb\x00c\ufeff").hidden == 3
    assert legible("a\u202eb\x00c\ufeff").text == "abc"


def test_what_is_no_character_shows_as_a_replacement_and_is_counted() -> None:
    found = legible("a\ud800b\ue000c\ufffe")
    assert (found.text, found.lost) == (f"a{LOST}b{LOST}c{LOST}", 3)


def test_piled_up_accents_do_not_cover_the_lines_around_them() -> None:
    found = legible("a" + "\u0301" * 500 + "b")
    assert (found.text, found.hidden) == ("a" + "\u0301" * 4 + "b", 496)


def test_empty_lines_do_not_fill_pages() -> None:
    assert legible("a" + "\n \n" * 1000 + "b").text == "a\n\nb"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("abc", False), ("123 مرحبا", True), ("שלום", True), ("a مرحبا", False), ("12", None), ("«…»", None)],
)
def test_the_first_letter_gives_the_direction(text: str, expected: bool | None) -> None:
    assert runs_right_to_left(text) is expected


@given(ANY, st.integers(30, 200))
def test_an_excerpt_is_a_beginning_and_says_that_it_is_cut(text: str, longest: int) -> None:
    part = excerpt(text, longest)
    if part != text:
        assert part.endswith("\u00a0…")
        assert text.startswith(part[:-2])
        assert len(part) <= longest + 2


def test_a_text_that_fits_is_not_cut() -> None:
    assert excerpt("Short.", 360) == "Short."


def test_the_marks_of_a_wording_stay_and_are_not_counted_as_left_out() -> None:
    assert legible("\u200f\u2068Mr D.\u2069: ما قيل", ours=True) == Legible("\u200f\u2068Mr D.\u2069: ما قيل")
    assert legible("\u200f\u202eMr D.\u2069", ours=True) == Legible("\u200fMr D.\u2069", hidden=1)
    assert legible("\u200f\u2068Mr D.\u2069") == Legible("Mr D.", hidden=3)


def test_no_sign_that_is_left_out_or_replaced_is_passed_over_as_plain() -> None:
    """A text of printable signs is taken as it stands, but for those that count as printable and are looked for all the same."""
    every = "".join(map(chr, range(0x110000)))
    looked_for = {sign for of in (pdf_text._HIDDEN, pdf_text._NOT_TEXT, pdf_text._BREAKS) for sign in of.findall(every)}
    looked_for |= {"\u200c", "\u200d", "\n", "\t", *re.findall(f"[{pdf_text._ON_TOP}]", every)}
    assert [sign for sign in looked_for if sign.isprintable() and not pdf_text._ODD.match(sign)] == []
