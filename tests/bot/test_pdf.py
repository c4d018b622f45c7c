"""The briefing on paper: two serious pages, for one reader, from which nothing leaks and which nothing breaks."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.present import pdf
from bot.present.catalogue import Catalogue
from bot.present.pages import pages_of
from bot.present.pdf import Reader, Typesetter, Unprintable, print_briefing
from bot.present.pdf_sheet import LONG, sheet_of
from flows.answers import Answer
from flows.briefing import Briefing, build
from flows.case import CaseId
from flows.private import NotYours
from tests.briefing_cast import (
    CASE,
    INTAKE,
    LOCALES,
    MR_D,
    MS_R,
    NOW,
    D,
    a_case,
    both_sides,
    items,
    pick,
    somebody,
    statements,
    words,
)

IN_ORDER = (
    "In ninety seconds",
    "Side by side",
    "Facts, side by side",  # of common ground
    "What each needs to know, and who could tell",
    "What may block: hypotheses",
    "Guesses and expectations",
    "Three orders",  # of the agenda
    "Offers and movement",
    "For the meeting",
    "Gaps and contradictions",
    "Annex: what each side said",
)
WORDS = Catalogue.load(LOCALES, strict=True)
HERS = Reader("M. Okafor", "en")
LOCALE_NAMES = WORDS.locales()


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter()


def a_briefing(first: dict[str, Answer] | None = None, second: dict[str, Answer] | None = None) -> Briefing:
    given = (*statements(1, first), *statements(2, second or {})) if first else both_sides()
    return build(a_case(), [somebody(1), somebody(2)], given, [INTAKE], NOW)


def opened(made: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(made))


def text_of(made: bytes) -> str:
    return "\n".join(page.extract_text() for page in opened(made).pages)


def squeezed(text: str) -> str:
    return "".join(text.split())


# --- for its reader ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", LOCALE_NAMES)
def test_a_normal_case_fills_two_pages_and_two_of_annex(typesetter: Typesetter, locale: str) -> None:
    made = print_briefing(typesetter, a_briefing(), Reader("M. Okafor", locale), WORDS)
    assert len(opened(made).pages) == 4


def test_the_first_page_has_the_card_and_the_third_begins_what_each_side_said(typesetter: Typesetter) -> None:
    first, second, third, _ = (
        p.extract_text() for p in opened(print_briefing(typesetter, a_briefing(), HERS, WORDS)).pages
    )
    for title in (
        "In ninety seconds",
        "Likely to block (hypotheses)",
        "A first question",
        "Common ground, for you alone",
    ):
        assert title in first
    assert "Agenda" in second and "Odds of agreement" in second
    assert "Annex: what each side said" in third and "Annex: what each side said" not in first + second


@pytest.mark.parametrize("form", ["paper", "blocks"])
def test_the_sections_stand_in_the_order_of_the_trade(typesetter: Typesetter, form: str) -> None:
    made = sheet_of(a_briefing(), HERS, WORDS)
    as_blocks = "\n".join(block.words for block in pages_of(made))
    text = as_blocks if form == "blocks" else text_of(typesetter.set(made, NOW))  # type: ignore[arg-type]
    order = [text.index(title) for title in IN_ORDER]
    assert order == sorted(order)


def test_every_line_of_the_sheet_says_whether_it_may_be_said() -> None:
    ground: Any = sheet_of(a_briefing(), HERS, WORDS)["ground"]
    signs = ("●", "◐", "○")
    assert all(str(line).startswith(signs) for column in ground["card"] for part in column for line in part["lines"])
    items = [item for part in ground["parts"] for group in part["groups"] for item in group["items"]]
    assert items and all(item["m"] or str(item["t"]).startswith(signs) for item in items)
    assert all(spoken["m"] for row in ground["issues"]["rows"] for cell in row["cells"] for spoken in cell)


def test_a_hold_stands_above_the_card_and_says_nothing_of_why(typesetter: Typesetter) -> None:
    held = replace(a_briefing(), on_hold=frozenset({D}))
    page = opened(print_briefing(typesetter, held, HERS, WORDS)).pages[0].extract_text()
    assert page.index("On hold; please speak with them yourself first: Mr D.") < page.index("In ninety seconds")


def test_every_page_names_the_case_its_reader_and_its_number(typesetter: Typesetter) -> None:
    long = {p: words("word " * 300) if p == "story" else a for p, a in MS_R.items()}
    pages = opened(print_briefing(typesetter, a_briefing(long, dict(MR_D)), HERS, WORDS)).pages
    for number, page in enumerate(pages, start=1):
        text = page.extract_text()
        assert "For M. Okafor only" in text
        assert "KITE-42" in text
        assert f"{number} / {len(pages)}" in text
        assert "only if its owner raises it" in text


def test_the_columns_say_on_every_page_of_the_annex_who_speaks(typesetter: Typesetter) -> None:
    for page in list(opened(print_briefing(typesetter, a_briefing(), HERS, WORDS)).pages)[2:]:
        assert "Ms R. says" in page.extract_text()
        assert "Mr D. says" in page.extract_text()


def test_every_answer_of_both_sides_is_printed_with_its_number(typesetter: Typesetter) -> None:
    made = squeezed(text_of(print_briefing(typesetter, a_briefing(), HERS, WORDS)))
    for said in both_sides():
        assert f"{said.side}.{said.number}" in made


def test_a_long_answer_is_quoted_in_part_and_printed_whole_in_the_annex(typesetter: Typesetter) -> None:
    long = "".join(f"Sentence number {n} about the room. " for n in range(60)).strip()
    made = print_briefing(typesetter, a_briefing({"story": words(long)}), HERS, WORDS)
    assert len(long) > LONG
    assert squeezed(f"“{long}”") in squeezed(text_of(made))
    assert "Annex" in text_of(made)
    assert "A1" in opened(made).pages[1].extract_text()


def test_a_short_answer_is_printed_exactly_once(typesetter: Typesetter) -> None:
    made = text_of(print_briefing(typesetter, a_briefing({"best_worst": words("canary-51c9 said so")}), HERS, WORDS))
    assert made.count("canary-51c9 said so") == 1


def test_the_same_briefing_gives_the_same_bytes(typesetter: Typesetter) -> None:
    assert print_briefing(typesetter, a_briefing(), HERS, WORDS) == print_briefing(
        Typesetter(), a_briefing(), HERS, WORDS
    )


def test_the_file_is_tagged_titled_and_says_its_language(typesetter: Typesetter) -> None:
    made = opened(print_briefing(typesetter, a_briefing(), Reader("M. Okafor", "es"), WORDS))
    root = made.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert str(root["/Lang"]).startswith("es")
    assert made.metadata is not None
    assert made.metadata.title == "KITE-42: informe para la persona mediadora"
    xmp = made.xmp_metadata
    assert xmp is not None
    assert "pdfuaid" in xmp.stream.get_data().decode()


def test_the_file_says_nothing_about_the_parties_in_its_metadata(typesetter: Typesetter) -> None:
    made = opened(print_briefing(typesetter, a_briefing(), HERS, WORDS))
    stored = repr(made.metadata) + (made.xmp_metadata.stream.get_data().decode() if made.xmp_metadata else "")
    assert not [w for w in ("Ms R.", "workshop", "Okafor", "lock.jpg") if w in stored]


def test_a_case_where_nobody_has_answered_prints_one_calm_page(typesetter: Typesetter) -> None:
    made = print_briefing(typesetter, build(a_case(), [], [], [INTAKE], NOW), HERS, WORDS)
    assert len(opened(made).pages) == 1
    assert text_of(made).count("nothing answered yet") == 2


@pytest.mark.parametrize("sides", [1, 2, 3, 4])
def test_any_number_of_sides_finds_room(typesetter: Typesetter, sides: int) -> None:
    names = tuple(f"Side {n}" for n in range(1, sides + 1))
    given = [s for n in range(1, sides + 1) for s in statements(n, MS_R)]
    made = build(a_case(names=names), [], given, [INTAKE], NOW)
    assert f"Side {sides} says" in text_of(print_briefing(typesetter, made, HERS, WORDS))


@pytest.mark.parametrize(("people", "lies"), [(2, False), (4, False), (5, True)])
def test_more_people_than_fit_beside_each_other_lie_on_a_page_turned(
    typesetter: Typesetter, people: int, lies: bool
) -> None:
    names = tuple(f"Person with a long name {n}" for n in range(1, people + 1))
    given = [s for n in range(1, people + 1) for s in statements(n, {"story": words(f"Story {n}")})]
    made = print_briefing(typesetter, build(a_case(names=names), [], given, [INTAKE], NOW), HERS, WORDS)
    first = opened(made).pages[0]
    assert (first.mediabox.width > first.mediabox.height) is lies
    assert all(name in squeezed(text_of(made)) for name in map(squeezed, names))


def test_the_mark_of_what_has_crossed_is_printed(typesetter: Typesetter) -> None:
    given = both_sides()
    made = build(a_case(), [], given, [INTAKE], NOW, sent=frozenset({pick(given, "need_to_know").id}))
    annex = text_of(print_briefing(typesetter, made, HERS, WORDS)).partition("Annex: what each side said")[2]
    assert (annex.count("●"), annex.count("◐")) == (1 + 2, 3 + 2)  # each of its pages has one of each in the legend


def test_a_copy_made_for_another_case_is_refused(typesetter: Typesetter) -> None:
    with pytest.raises(NotYours):
        print_briefing(typesetter, replace(a_briefing(), case=CaseId("another")), HERS, WORDS)


def test_the_time_is_told_in_the_readers_zone() -> None:
    sheet = sheet_of(replace(a_briefing(), as_of=NOW + timedelta(minutes=3)), HERS, WORDS)
    assert sheet["running"] == "23 November 2026, 20:17 UTC"


# --- hostile words ----------------------------------------------------------------------------------------------

LITERAL = {
    "typst": '#strong[x] $a^2$ @ref `c` \\ <l> // c /* d */ *b* _i_ #read("/etc/passwd") ]]]) #set page(width: 1pt)',
    "html": "<b>bold</b> &amp; <img src='http://x.example/y.png'> <script>alert(1)</script>",
    "template": "{{7*7}} %s %(x)s ${x} { $who } {0}",
    "formula": "=cmd|'/c calc'!A0 +1 -1 @SUM(A1)",
    "backslashes": "\\u{202e} \\n \\\\ \" ' ''' \"\"\"",
    "json": '"},{"q":["x"]',
    "long url": "https://example.org/" + "never/ending/path?and=more&" * 40,
    "emoji": "😀 👍🏽 ✓ ❤",
    "greek and cyrillic": "Ελληνικά и кириллица",
    "math": "∑∫√∞ ≠ ½",
}


@pytest.mark.parametrize("name", LITERAL)
def test_hostile_text_prints_literally(typesetter: Typesetter, name: str) -> None:
    text = LITERAL[name]
    made = print_briefing(typesetter, a_briefing({"story": words(text)}, {"story": words("quiet")}), HERS, WORDS)
    assert squeezed(f"“{text}”") in squeezed(text_of(made))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("before\u202eafter\u202c", "beforeafter"),
        ("\u2066left\u2069right", "leftright"),
        ("zero\u200bwidth\ufeffspace\u00ad", "zerowidthspace"),
        ("nul\x00bell\x07escape\x1b[31m", "nulbellescape[31m"),
        ("lone\ud800surrogate\ue000private", "lone�surrogate�private"),
        ("cuneiform 𒀀𒐫 and after", "cuneiform �� and after"),
        ("e" + "\u0301" * 900, "e" + "\u0301" * 4),
    ],
)
def test_what_cannot_be_printed_is_left_out_or_replaced_and_said_so(
    typesetter: Typesetter, typed: str, printed: str
) -> None:
    made = text_of(print_briefing(typesetter, a_briefing({"story": words(typed)}), HERS, WORDS))
    assert squeezed(printed) in squeezed(made)
    assert "left out" in made or "could not be printed" in made


@pytest.mark.parametrize("text", ["مرحبا بالعالم، هذا نص عربي", "שלום עולם", "नमस्ते दुनिया क्षत्रिय", "ไทยภาษาไทย"])
def test_every_script_we_have_a_font_for_is_printed_without_a_gap(typesetter: Typesetter, text: str) -> None:
    made = print_briefing(typesetter, a_briefing({"story": words(text)}), HERS, WORDS)
    assert "�" not in text_of(made)
    assert "not be printed" not in text_of(made)


@pytest.mark.skipif(find_spec("manimgx_fonts_cjk") is None, reason="the font for Chinese is not installed")
def test_chinese_japanese_and_korean_print_literally(typesetter: Typesetter) -> None:
    text = "这是一个中文句子，漢字カタカナひらがな한국어"
    assert text in squeezed(text_of(print_briefing(typesetter, a_briefing({"story": words(text)}), HERS, WORDS)))


def test_without_a_font_a_script_shows_as_replacements_and_the_rest_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_FONTS", ("manimgx_fonts",))
    made = text_of(print_briefing(Typesetter(), a_briefing({"story": words("before 中文 after")}), HERS, WORDS))
    assert "before �� after" in made
    assert "2 signs could not be printed" in made


def test_a_long_word_stays_inside_its_column_and_loses_no_letter(typesetter: Typesetter) -> None:
    made = opened(print_briefing(typesetter, a_briefing({"best_worst": words("Q" * 4000)}), HERS, WORDS))
    lines = [line for page in made.pages for line in page.extract_text().splitlines()]
    assert sum(line.count("Q") for line in lines) == 4000 + LONG
    assert max(line.count("Q") for line in lines) <= 45


def test_hostile_names_titles_and_topics_print_too(typesetter: Typesetter) -> None:
    case = a_case(names=("#R. *x*\u202e", "د. مرحبا"), title="= heading #[x] 𒀀")
    given = [*statements(1, {"issues": items("#x[", "W" * 200, "\u202e\u200b")}), *statements(2, MR_D)]
    made = text_of(
        print_briefing(typesetter, build(case, [], given, [INTAKE], NOW), Reader("#M. <O>\u202e", "en"), WORDS)
    )
    for literal in ("= heading #[x] �", "#R. *x* says", "“#x[”", "For #M. <O> only"):
        assert squeezed(literal) in squeezed(made)


def test_nothing_in_the_file_reaches_outside(typesetter: Typesetter) -> None:
    hostile = {"story": words(" ".join(LITERAL.values())), "tried": words("https://evil.example/x file:///etc/passwd")}
    made = print_briefing(typesetter, a_briefing(hostile), HERS, WORDS)
    assert not [w for w in (b"/URI", b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/AcroForm") if w in made]
    reader = opened(made)
    for page in reader.pages:
        assert not page.images
        for note in page.get("/Annots", []):
            link = note.get_object()
            assert link["/Subtype"] == "/Link"
            assert "/Dest" in link or link["/A"]["/S"] == "/GoTo"


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.lists(st.text(st.characters(), min_size=1, max_size=300), min_size=3, max_size=6))
def test_no_text_at_all_stops_the_printing(typesetter: Typesetter, texts: list[str]) -> None:
    answers: dict[str, Answer] = dict(
        zip(("story", "tried", "explain", "behaviour", "year_later"), map(words, texts), strict=False)
    )
    answers["issues"] = items(*(t[:120] for t in texts[:3]))
    made = print_briefing(typesetter, a_briefing(answers, {"story": words(texts[0])}), HERS, WORDS)
    assert made.startswith(b"%PDF-")


def test_a_broken_template_tells_nobodys_words(
    typesetter: Typesetter, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "briefing.typ").write_text("#panic(sys.inputs.sheet)")
    monkeypatch.setattr(pdf, "_FOLDER", tmp_path)
    with pytest.raises(Unprintable) as caught:
        print_briefing(typesetter, a_briefing(), HERS, WORDS)
    assert "clamps" not in str(caught.value)
    assert caught.value.__context__ is None


def test_the_sheet_is_plain_data(typesetter: Typesetter) -> None:
    sheet = sheet_of(a_briefing(), HERS, WORDS)
    assert json.loads(json.dumps(sheet)) == sheet


def test_the_case_of_the_tests_is_the_one_on_the_sheet() -> None:
    assert a_briefing().case == CASE


# --- from right to left -----------------------------------------------------------------------------------------


def _story(sheet: dict[str, Any]) -> list[Any]:
    return [cell["parts"][0]["q"] for cell in sheet["parts"][0]["rows"][0]["cells"]]


@pytest.mark.parametrize(("locale", "turned"), [("ar", [None, False]), ("en", [True, None])])
def test_a_quotation_keeps_its_own_direction_on_every_sheet(locale: str, turned: list[bool | None]) -> None:
    briefing = a_briefing({"story": words("نتشارك الورشة.")}, {"story": words("We share the workshop.")})
    sheet: dict[str, Any] = sheet_of(briefing, Reader("M. Okafor", locale), WORDS)
    assert sheet["rtl"] is (locale == "ar")
    assert [q.get("rtl") if isinstance(q, dict) else None for q in _story(sheet)] == turned


def test_what_the_catalogue_set_apart_is_not_counted_as_left_out(typesetter: Typesetter) -> None:
    made = sheet_of(a_briefing(), Reader("M. Okafor", "ar"), WORDS)
    assert not made["notes"]
    assert "\u2068Ms R.\u2069" in json.dumps(made["columns"], ensure_ascii=False)
    assert print_briefing(typesetter, a_briefing(), Reader("M. Okafor", "ar"), WORDS)


class _Counting(Typesetter):
    """Finds what no font has as the compiler tells it, one sign a sheet, and counts the signs it had to set."""

    def __init__(self) -> None:
        self._families, self.set_signs = [], 0

    def _try(self, template: str, sheet: Any, at: Any) -> bytes | pdf.NoGlyph:
        self.set_signs += len(sheet["signs"])
        gone = next((sign for sign in sheet["signs"] if ord(sign) >= 0x13000), None)
        return b"" if gone is None else pdf.NoGlyph(frozenset(gone))


def looked_through(count: int) -> int:
    """Return how many signs are set to find so many without a glyph among others."""
    typesetter, lost = _Counting(), {chr(0x13000 + n) for n in range(count)}
    assert typesetter.missing_in("".join(lost) + "ñáш", NOW) == lost
    return typesetter.set_signs


def test_the_work_to_find_signs_without_a_glyph_grows_with_their_number_and_no_faster() -> None:
    assert looked_through(256) <= 2.1 * looked_through(128)
    assert looked_through(1) < 10
