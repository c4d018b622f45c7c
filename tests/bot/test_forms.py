"""The briefing as Word and as Markdown: the same words as on paper, equal bytes for equal input, and nothing typed is more than text."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import timedelta

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from pypdf import PdfReader

from bot.present.markdown import in_markdown, literal
from bot.present.pdf import Reader, Typesetter, print_briefing
from bot.present.word import in_word
from flows.answers import Answer
from flows.briefing import Briefing, Crossed, Way, build
from flows.case import CaseId, SideNo
from flows.private import NotYours
from tests.briefing_cast import (
    INTAKE,
    MR_D,
    MS_R,
    NOW,
    D,
    a_case,
    both_sides,
    items,
    private,
    somebody,
    statements,
    words,
)
from tests.world import the_shelf

WORDS = the_shelf().catalogue
HERS = Reader("M. Okafor", "en")
FORMS = {"word": in_word, "markdown": in_markdown}
HOSTILE = (
    "=cmd|'/C calc'!A0",
    "[click](http://x.example) <img src=http://x.example/a.png> <script>alert(1)</script>",
    "https://x.example/path www.x.example me@x.example",
    "# heading\n- item\n1. one\n> quote\n***",
    '{ HYPERLINK "http://x.example" } ${x} {{7*7}} %s &amp; `code` ~~s~~ | a | b |',
    "\u202eturned\x00\x07 \ud800",
)


def a_briefing(first: dict[str, Answer] | None = None, second: dict[str, Answer] | None = None) -> Briefing:
    said = both_sides() if first is None else (*statements(1, first), *statements(2, second or {}))
    return build(a_case(), [somebody(1), somebody(2)], said, [INTAKE], NOW)


def hostile() -> Briefing:
    typed = items(*HOSTILE)
    places = ("story", "explain", "facts_shared", "matters_to_them", "year_later", "best_worst")
    said = {place: words(text) for place, text in zip(places, HOSTILE, strict=True)}
    return a_briefing({**said, "issues": typed, "need_to_know": typed}, {**said, "can_tell": typed})


def text_of(form: str, made: bytes) -> str:
    if form == "word":
        return "\n".join(p.text for p in docx.Document(io.BytesIO(made)).paragraphs)
    return "".join(_spoken(made.decode()))


def _spoken(source: str) -> list[str]:
    """Read Markdown as a reader shows it."""
    tokens = MarkdownIt("commonmark").parse(source)
    return [child.content if child.type == "text" else "\n" for t in tokens for child in (t.children or [])]


@pytest.mark.parametrize(
    ("form", "locale"), [("word", "en"), ("word", "ar"), *(("markdown", each) for each in ("en", "es", "hi", "ar"))]
)
def test_every_answer_is_in_it_with_its_number_in_every_language(form: str, locale: str) -> None:
    shown = text_of(form, FORMS[form](a_briefing(), Reader("M. Okafor", locale), WORDS))
    assert [s for s in both_sides() if f"{s.side}.{s.number}" not in shown] == []
    assert "briefing-" not in shown


@pytest.mark.parametrize("form", FORMS)
def test_it_begins_with_the_card_and_ends_with_what_each_side_said(form: str) -> None:
    shown = text_of(form, FORMS[form](a_briefing(), HERS, WORDS))
    order = [
        "For M. Okafor only",
        "In ninety seconds",
        "Common ground, for you alone",
        "Agenda",
        "Annex: what each side said",
    ]
    assert [shown.index(head) for head in order] == sorted(shown.index(head) for head in order)


@pytest.mark.parametrize("form", FORMS)
def test_a_long_answer_is_in_it_whole(form: str) -> None:
    long = " ".join(f"Sentence number {n} about the room." for n in range(60))
    assert long in text_of(form, FORMS[form](a_briefing({"story": words(long)}), HERS, WORDS))


@pytest.mark.parametrize("form", FORMS)
def test_equal_input_gives_equal_bytes_and_other_input_does_not(form: str) -> None:
    write = FORMS[form]
    assert write(a_briefing(), HERS, WORDS) == write(a_briefing(), HERS, WORDS)
    assert write(a_briefing(), HERS, WORDS) != write(
        a_briefing(dict(MS_R), {**MR_D, "story": words("Other.")}), HERS, WORDS
    )


@pytest.mark.parametrize("form", FORMS)
def test_a_hold_is_named_and_nothing_of_why(form: str) -> None:
    from dataclasses import replace

    shown = text_of(form, FORMS[form](replace(a_briefing(), on_hold=frozenset({D})), HERS, WORDS))
    assert "On hold; please speak with them yourself first: Mr D." in shown


@pytest.mark.parametrize("form", FORMS)
def test_another_cases_briefing_is_refused(form: str) -> None:
    from dataclasses import replace

    with pytest.raises(NotYours):
        FORMS[form](replace(a_briefing(), case=CaseId("another")), HERS, WORDS)


@pytest.mark.parametrize("form", FORMS)
def test_what_people_typed_stands_there_as_it_was_typed(form: str) -> None:
    shown = " ".join(text_of(form, FORMS[form](hostile(), HERS, WORDS)).split())
    for text in HOSTILE[:-1]:
        assert " ".join(text.split()) in shown
    assert "turned" in shown and "\u202e" not in shown and "\x00" not in shown


def test_nothing_in_a_word_file_is_a_field_a_link_or_fetched() -> None:
    with zipfile.ZipFile(io.BytesIO(in_word(hostile(), HERS, WORDS))) as parts:
        names, whole = (
            parts.namelist(),
            b"".join(parts.read(name) for name in parts.namelist() if name.endswith((".xml", ".rels"))),
        )
        times = {part.date_time for part in parts.infolist()}
    assert not [
        w
        for w in (b"<w:hyperlink", b"w:fldChar", b"w:instrText", b"w:fldSimple", b'TargetMode="External"')
        if w in whole
    ]
    assert not [name for name in names if "vba" in name.lower() or "embed" in name.lower()]
    assert times == {(1980, 1, 1, 0, 0, 0)}


def test_the_properties_of_a_word_file_say_nothing_of_the_parties() -> None:
    properties = docx.Document(io.BytesIO(in_word(a_briefing(), HERS, WORDS))).core_properties
    assert (properties.author, properties.title, properties.comments) == (
        "Parley",
        "KITE-42: briefing for the mediator",
        "",
    )
    assert properties.created is not None and abs(properties.created.replace(tzinfo=NOW.tzinfo) - NOW) < timedelta(
        seconds=1
    )


def test_every_page_of_a_word_file_says_for_whom_it_is() -> None:
    made = docx.Document(io.BytesIO(in_word(a_briefing(), HERS, WORDS)))
    assert "For M. Okafor only" in made.sections[0].header.paragraphs[0].text
    assert "KITE-42" in made.sections[0].header.paragraphs[0].text


def test_nothing_typed_becomes_a_link_or_markup_in_markdown() -> None:
    source = in_markdown(hostile(), HERS, WORDS).decode()
    kinds = {child.type for t in MarkdownIt("commonmark").parse(source) for child in (t.children or [])}
    assert kinds <= {"text", "text_special", "em_open", "em_close", "strong_open", "strong_close", "softbreak"}
    assert not re.search(r"https?:|www\.\w|\w@\w", source)


@given(st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_words_show_as_they_are(typed: str) -> None:
    tokens = MarkdownIt("commonmark").parse(f"- {literal(typed)}")
    shown = "".join(c.content if c.type.startswith("text") else "?" for t in tokens for c in (t.children or []))
    kept = "".join("\ufffd" if sign == "\x00" else sign for sign in " ".join(typed.split()))
    assert shown == kept


# --- several things in one answer ---------------------------------------------------------------------------------


def lengthy(word: str) -> str:
    return f"{word} goes on. " * 40


def printed(form: str, briefing: Briefing, typesetter: Typesetter) -> str:
    if form == "pdf":
        content = print_briefing(typesetter, briefing, HERS, WORDS)
        made = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    else:
        made = text_of(form, FORMS[form](briefing, HERS, WORDS))
    return " ".join(made.split())


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter()


@pytest.mark.parametrize("form", [*FORMS, "pdf"])
def test_a_long_sentence_that_crossed_puts_none_of_the_others_aside(form: str, typesetter: Typesetter) -> None:
    sentences = ("Canary one.", lengthy("Canary two"), "Canary three.")
    crossed = [Crossed(SideNo(1), Way.TOLD, private(s, 0), NOW + timedelta(n)) for n, s in enumerate(sentences)]
    made = build(a_case(), [somebody(1), somebody(2)], both_sides(), [INTAKE], NOW, crossed=crossed)
    annex = printed(form, made, typesetter).partition("What has crossed")[2]
    told = annex.partition("Mr D. says")[0] if form != "pdf" else annex
    assert all(word in told for word in ("“Canary one.”", "“Canary two goes on.", "“Canary three.”"))


@pytest.mark.parametrize("form", [*FORMS, "pdf"])
@pytest.mark.parametrize(
    ("old", "new"), [("Old short.", "New short."), ("Old short.", lengthy("New")), (lengthy("Old"), "New short.")]
)
def test_of_a_changed_answer_each_version_stands_behind_its_own_word(
    form: str, old: str, new: str, typesetter: Typesetter
) -> None:
    at_first = [replace(s, said_at=NOW - timedelta(days=3)) for s in statements(1, {"tried": words(old)})]
    later = [replace(s, said_at=NOW) for s in statements(1, {"tried": words(new)})]
    made = build(a_case(), [somebody(1), somebody(2)], later, [INTAKE], NOW, earlier=at_first)
    changed = printed(form, made, typesetter).partition("Changed after it was handed over")[2]
    between = r"[\\·•\s]*"
    assert re.search(f"at first{between}“{old[:9]}.*?now{between}“{new[:9]}", changed)
