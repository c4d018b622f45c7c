"""The term sheet on paper: the same for everybody and with nobody's answers; for the mediator alone, with who said what."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pypdf
import pytest

from bot.present.pdf import Typesetter, print_terms
from bot.present.terms_paper import Heard, TermsPaper, sheet_of_terms
from bot.sandbox.wire import Person
from flows.case import SideNo
from flows.private import WHOLE_CASE, Label, NotYours, Private, Seat, Viewer
from flows.say import Document
from flows.terms import Given, Point, PointId, Saying, SheetId, TermSheet
from tests.bot.service.terms_cast import (
    NOT_QUITE,
    POINTS,
    RIGHT,
    WORDS,
    answers,
    confirms,
    goes_to,
    looks,
    with_a_sheet,
)
from tests.bot.service.test_own_copy import copies
from tests.briefing_cast import a_case
from tests.proof.house import House, the_typesetter
from tests.world import A, B, M, the_shelf

WORDBOOK = the_shelf().catalogue
CASE = a_case().id
AT = datetime(2026, 11, 26, 9, 5, tzinfo=UTC)
HOSTILE = '#link("http://x.example")[tap] $x$ \\ `raw`\n- in May\n- in June \u202eevil'
MADE = tuple(Point(PointId(f"p{n}"), Private(w, Label(CASE, WHOLE_CASE))) for n, w in enumerate((POINTS[0], HOSTILE)))
SHEET = TermSheet(SheetId("s2"), CASE, 2, MADE, AT)
PARTY = TermsPaper(SHEET, Viewer(Seat.SIDE, CASE, 1), "en", "M. Okafor", AT.astimezone(ZoneInfo("Europe/Madrid")), None)
SAID = Heard(
    SideNo(2),
    Private("Mr D.", Label(CASE, -1)),
    {MADE[0].id: Given(Saying.RIGHT, AT), MADE[1].id: Given(Saying.NOT_QUITE, AT + timedelta(hours=1))},
    {MADE[1].id: (Private(WORDS, Label(CASE, 2)),)},
)
NOTHING = Heard(SideNo(1), Private("Ms R.", Label(CASE, -1)), {}, {})
HERS = replace(PARTY, reader=Viewer(Seat.MEDIATOR, CASE), heard=(NOTHING, SAID), ref="KITE-42")


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return the_typesetter()


def text_of(made: bytes) -> str:
    return " ".join(" ".join(p.extract_text().split()) for p in pypdf.PdfReader(io.BytesIO(made)).pages)


def test_a_partys_paper_holds_the_points_and_what_it_is_and_nobodys_answers(typesetter: Typesetter) -> None:
    made = print_terms(typesetter, PARTY, WORDBOOK)
    text = text_of(made)
    assert "Term sheet, version 2" in text and POINTS[0] in text and '#link("http://x.example")[tap]' in text
    assert "not meant to be a contract by itself" in text and "Nobody’s answers are on this paper." in text
    assert (
        "confirmed" not in text
        and "Mr D." not in text
        and "26 November 2026, 10:05" in text.replace("November 26,", "26 November")
    )
    reader = pypdf.PdfReader(io.BytesIO(made))
    assert reader.metadata is not None and reader.metadata.author == "Parley"
    assert not any("/Annots" in page for page in reader.pages)
    assert made == print_terms(typesetter, PARTY, WORDBOOK)


def test_what_all_were_told_stands_on_it(typesetter: Typesetter) -> None:
    text = text_of(print_terms(typesetter, replace(PARTY, told_at=PARTY.as_of), WORDBOOK))
    assert "M. Okafor told everyone on" in text and "each point is confirmed by all." in text


def test_hers_holds_who_said_what_and_what_they_wrote(typesetter: Typesetter) -> None:
    text = text_of(print_terms(typesetter, HERS, WORDBOOK))
    assert "KITE-42" in text and "For the mediator alone" in text and "Nobody’s answers" not in text
    assert "Ms R. – no answer yet" in text and "Mr D. – that is right" in text and "Mr D. – not quite" in text
    assert f"“{WORDS}”" in text and "10:05" in text and "11:05" in text


@pytest.mark.parametrize("viewer", [Viewer(Seat.SIDE, CASE, 1), Viewer(Seat.SIDE, CASE, 2), Viewer(Seat.MEDIATOR, "x")])
def test_nobody_elses_eyes_can_have_hers_written(viewer: Viewer) -> None:
    with pytest.raises(NotYours):
        sheet_of_terms(replace(HERS, reader=viewer), WORDBOOK)


@pytest.mark.parametrize("locale", ["es", "hi", "ar"])
def test_it_prints_in_every_language_with_her_words_as_she_wrote_them(typesetter: Typesetter, locale: str) -> None:
    text = text_of(print_terms(typesetter, replace(HERS, locale=locale), WORDBOOK))
    assert POINTS[0] in text and "�" not in text and "terms-" not in text


# --- through the chat -------------------------------------------------------------------------------------------------


def made_for(house: House, seen: list[Document]) -> bytes:
    content = house.documents.attach(seen[-1]).content
    assert isinstance(content, bytes)
    return content


def paper(house: House, who: Person) -> bytes:
    seen = copies(house, who)
    house.taps(who, "As a document")
    return made_for(house, seen)


def test_everybody_has_the_same_paper_whoever_has_said_what() -> None:
    with with_a_sheet() as house:
        answers(house, A, RIGHT, WORDS, RIGHT)
        house.taps(B, "Show it")
        first = paper(house, A)
        text = text_of(first)
        assert all(words in text for words in POINTS) and WORDS not in text
        assert first == paper(house, A) == paper(house, B)


def test_hers_is_made_from_what_stood_when_she_asked() -> None:
    with with_a_sheet() as house:
        confirms(house, A)
        answers(house, B, RIGHT, WORDS, NOT_QUITE)
        seen = copies(house, M)
        looks(house)
        house.taps(M, "With the answers")
        first = made_for(house, seen)
        text = text_of(first)
        assert text.count("Ms R. – that is right") == 3 and f"“{WORDS}”" in text
        house.forward(hours=1)
        house.taps(B, "3", RIGHT)
        assert made_for(house, seen) == first
        goes_to(house)
        house.taps(M, "As a document")
        assert "Ms R." not in text_of(made_for(house, seen))


def test_a_party_cannot_have_hers_or_anothers_by_changing_what_it_is_made_from() -> None:
    with with_a_sheet() as house:
        answers(house, A, RIGHT, WORDS)
        seen = copies(house, B)
        house.taps(B, "Show it", "As a document")
        mine = seen[-1]
        house.documents.attach(mine)
        forged = text_of(made_for(house, [replace(mine, kind="terms-hers")]))
        assert WORDS not in forged and "Ms R." not in forged
        case, _, rest = mine.ref.partition("|")
        with pytest.raises(LookupError):
            house.documents.attach(replace(mine, ref=f"{case[::-1]}|{rest}"))
