"""What has crossed, on paper: for one reader, one row for each thing, and nothing that somebody typed becomes anything but words."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pypdf
import pytest

from bot.present.catalogue import Catalogue
from bot.present.history import Crossed, Reading
from bot.present.pdf import Reader, Typesetter, print_record
from bot.present.pdf_history import Record
from flows.case import SideNo
from flows.paper import Enclosed, PaperKind
from flows.private import Label, Private
from flows.symmetry import Asking, Treated, compare
from flows.text import Text
from tests.briefing_cast import INTAKE, LOCALES
from tests.flows.test_symmetry import ALL, FLOW

WORDS = Catalogue.load(LOCALES, strict=True)
HERS = Reader("M. Okafor", "en")
NOW = datetime(2026, 11, 23, 20, 14, tzinfo=UTC)
ONE, TWO = SideNo(1), SideNo(2)
READ = Reading(
    "Mr D.", NOW, NOW + timedelta(minutes=5), Text("refresh-new-to-you.opt-part"), "I saw it otherwise.", 3, 7
)
TOLD = Crossed(
    at=NOW,
    rule=Text("desk-history-rule-r1"),
    owner="Ms R.",
    kind=Text("desk-history-kind-tell"),
    category=Text("disclose-category-effects"),
    sentence="I lost two orders.",
    to=("Mr D.",),
    agreed_at=NOW - timedelta(days=2),
    readings=(READ,),
)
SWAPPED = replace(TOLD, rule=Text("desk-history-rule-r2"), sentence="My son sleeps there.", readings=())


def treated(side: SideNo) -> Treated:
    return Treated(side, (Asking(FLOW, "en", ALL, True),), (timedelta(seconds=0.4),) * 9, 1, 2)


def record(*crossed: Crossed, title: str = "The workshop", name: str = "Ms R.") -> Record:
    return Record(
        ref="KITE-42",
        title=title,
        kind="workplace",
        regime="opt_in",
        as_of=NOW,
        names={ONE: Private(name, Label("c", 1)), TWO: Private("Mr D.", Label("c", 2))},
        report=compare([treated(ONE), treated(TWO)]),
        crossed=crossed,
    )


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter()


def pages_of(made: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made)).pages]


def squeezed(text: str) -> str:
    return "".join(text.split())


def printed(typesetter: Typesetter, made: Record, reader: Reader = HERS) -> str:
    return "\n".join(pages_of(print_record(typesetter, made, reader, WORDS)))


# --- what is on it ------------------------------------------------------------------------------------------------


def test_what_went_with_a_sentence_stands_by_its_neutral_name_and_its_digest(typesetter: Typesetter) -> None:
    text = squeezed(
        printed(typesetter, record(replace(TOLD, paper=Enclosed(PaperKind.PDF, "0123456789ab" + "c" * 52, 2))))
    )
    assert "Withit:paper-2.pdf(0123456789ab)" in text
    assert "Withit" not in squeezed(printed(typesetter, record(TOLD)))


def test_a_thing_that_crossed_stands_with_all_that_is_known_of_it(typesetter: Typesetter) -> None:
    text = " ".join(printed(typesetter, record(TOLD)).split())
    for known in (
        *("23 November 2026", "20:14", "Ms R. to Mr D.", "shared with consent", "effects", "“I lost two orders.”"),
        *(
            "Ms R. agreed to these words on 21 Nov 2026",
            "Mr D.: 23 Nov 2026",
            "Hidden again:",
            "New to them: Part of it",
        ),
        *("Mattered: 3 before, 7 now (of 10)", "“I saw it otherwise.”"),
    ):
        assert known in text, known


def test_what_nobody_has_opened_says_so_and_an_exchange_is_called_one(typesetter: Typesetter) -> None:
    text = printed(typesetter, record(SWAPPED))
    assert "not opened yet" in text
    assert "exchange opened" in text


def test_who_withdrew_everything_leaves_no_date_of_consent(typesetter: Typesetter) -> None:
    text = " ".join(printed(typesetter, record(replace(TOLD, agreed_at=None))).split())
    assert "Ms R. has withdrawn everything since" in text


def test_every_page_names_the_case_its_reader_and_its_number(typesetter: Typesetter) -> None:
    pages = pages_of(print_record(typesetter, record(*(TOLD,) * 30), HERS, WORDS))
    assert len(pages) > 3
    for number, page in enumerate(pages, start=1):
        assert "KITE-42" in page
        assert "For M. Okafor only" in page
        assert f"{number} / {len(pages)}" in page
    assert all("In these words" in page for page in pages[:-1])


def test_nothing_crossed_and_nobody_there_is_one_calm_page(typesetter: Typesetter) -> None:
    (page,) = pages_of(print_record(typesetter, replace(record(), report=compare([])), HERS, WORDS))
    assert "Nothing has crossed between the sides." in page
    assert "once two sides take part" in page


def test_the_comparison_alone_is_one_page_without_a_word_of_anybody(typesetter: Typesetter) -> None:
    (page,) = pages_of(print_record(typesetter, replace(record(), crossed=None), HERS, WORDS))
    assert "Treated alike?" in page
    assert "holds nothing that anybody has said" in " ".join(page.split())
    assert squeezed(page).count("0.40s") == 4


@pytest.mark.parametrize("locale", WORDS.locales())
def test_it_is_worded_in_every_language(typesetter: Typesetter, locale: str) -> None:
    assert "KITE-42" in printed(typesetter, record(TOLD, SWAPPED), Reader("M. Okafor", locale))


# --- the file -----------------------------------------------------------------------------------------------------


def test_the_same_record_gives_the_same_bytes(typesetter: Typesetter) -> None:
    once = print_record(typesetter, record(TOLD, SWAPPED), HERS, WORDS)
    assert once == print_record(Typesetter(), record(TOLD, SWAPPED), HERS, WORDS)


def test_the_file_is_tagged_titled_and_names_nobody_outside_its_pages(typesetter: Typesetter) -> None:
    made = pypdf.PdfReader(io.BytesIO(print_record(typesetter, record(TOLD), HERS, WORDS)))
    assert made.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert made.trailer["/Root"]["/Lang"] == "en"
    assert made.metadata is not None
    kept = repr(dict(made.metadata)) + (made.xmp_metadata.stream.get_data().decode() if made.xmp_metadata else "")
    assert "KITE-42: record for the mediator" in kept
    assert "pdfuaid" in kept
    assert not any(word in kept for word in ("Ms R.", "Mr D.", "orders", "workshop"))


HOSTILE = (
    '#read("/etc/passwd") #include "x" $x^2$ *bold* _it_ <label> @ref `raw` \\ #{1+1} // no /* no */ = Title',
    "<b>bold</b> <img src='file:///etc/passwd'> &amp; %PDF-1.7 endobj",
    '=HYPERLINK("http://x") {{ name }} ${x} %s %n',
)


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_print_literally_wherever_they_stand(typesetter: Typesetter, words: str) -> None:
    hostile = replace(
        TOLD, sentence=words, owner=words, to=(words,), readings=(replace(READ, reader=words, differently=words),)
    )
    text = squeezed(printed(typesetter, record(hostile, title=words, name=words)))
    assert text.count(squeezed(words)) >= 7


@pytest.mark.parametrize(
    "words", ["a" * 4000, "words " * 2000, "\u202eevil\u202c \u0000 \ud800 \ue000", "שלום עולם", "中文"]
)
def test_no_words_break_the_sheet(typesetter: Typesetter, words: str) -> None:
    hostile = replace(TOLD, sentence=words, readings=(replace(READ, differently=words),))
    assert "KITE-42" in printed(typesetter, record(hostile, title=words, name=words))


def test_invisible_signs_are_left_out_and_counted(typesetter: Typesetter) -> None:
    text = printed(typesetter, record(replace(TOLD, sentence="I lost\u202e two orders.")))
    assert "“I lost two orders.”" in text
    assert "One sign in the parties’ words was left out" in " ".join(text.split())


def test_differences_stand_on_the_sheet(typesetter: Typesetter) -> None:
    asked = (Asking(INTAKE, "en", ("story", "formal", "next_date", "tried"), True),)
    less = (Asking(INTAKE, "es", ("formal", "tried"), True),)
    report = compare([Treated(ONE, asked, (), 0, 0), Treated(TWO, less, (), 0, 0)])
    made = replace(record(), crossed=None, report=report)
    text = squeezed("\n".join(pages_of(print_record(typesetter, made, HERS, WORDS))))
    story, formal, next_date = (WORDS.words("en", Text(f"intake-{n}.label")) for n in ("story", "formal", "next-date"))
    assert squeezed(f"What differs–First questions: “{story}” put to Ms R. and not to Mr D.") in text
    assert (
        squeezed(f"“{next_date}” put to Ms R. and not to Mr D. – it follows from their own answer to “{formal}”")
        in text
    )
    assert squeezed("Asked in different languages: Ms R. English and Mr D. Español") in text
    assert squeezed("Nothing that differs") not in text
