"""Spanish on one side, Arabic on the other, English at the desk: both complete the questions; the mediator reads their own words."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pypdf
import pytest

from bot.sandbox.wire import Person
from tests.bot.service.cast import with_words
from tests.bot.service.eyes import wording
from tests.proof.house import House, a_house
from tests.world import A, B, M

SAYS = {
    A: ("es", {"story": "Cerró el almacén en marzo y no avisó a nadie.", "can_tell": "Perdí dos pedidos."}),
    B: ("ar", {"story": "ينام ابني في الغرفة الخلفية منذ الشتاء.", "can_tell": "أقفل المخزن بسبب الآلات."}),
}
LATIN = re.compile(r"[A-Za-z]{2,}")
CURRENCY = re.compile(r"[A-Z]{3}")
NAMES = {"Okafor", "Telegram", "Shared", "workshop", "Ms", "Mr", "review", "ledger", "privacy", "continue"}
ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069\u200e\u200f")
OURS_IN_ENGLISH = re.compile(r"\b(?:the|you|your|and|what|which|would)\b", re.IGNORECASE)


def label(house: House, who: Person, key: str) -> str:
    return wording(house, key, SAYS[who][0])


def completes(house: House, who: Person, link: str) -> None:
    """Let somebody go from the link to handing over, with two answers in words of their own."""
    house.standin.start_link(who, link)
    house.settle()
    for place, words in SAYS[who][1].items():
        house.walk(who, until=place)
        house.says(who, words)
        house.taps(who, label(house, who, "house-thats-all" if place == "story" else "house-list-complete"))
    house.walk(who)
    house.taps(who, label(house, who, "house-hand-over"))


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    with a_house() as house:
        house.seat_mediator()
        links = house.open_case(locales=("Español", "العربية"))
        for who, link in zip((A, B), links, strict=True):
            completes(house, who, link)
        house.says(M, "/case", "/briefing")
        yield house
        assert house.standin.invalid == [] and house.failed == []


def shown(house: House, who: Person) -> str:
    """Join all the bot ever showed on a phone, buttons included."""
    seen = [s for s in house.view(who) if s.method != "says"]
    return "\n".join([*(s.text for s in seen), *(b.text for s in seen for row in s.keyboard for b in row)])


def test_both_complete_it(house: House) -> None:
    card = with_words(house, M, "Answers asked for by").text
    assert "Ms R.: handed over" in card and "Mr D.: handed over" in card


def test_each_reads_nothing_but_their_own_language(house: House) -> None:
    assert not OURS_IN_ENGLISH.search(shown(house, A))
    assert {word for word in LATIN.findall(shown(house, B)) if not CURRENCY.fullmatch(word)} <= NAMES


def test_the_mediator_reads_their_own_words_and_in_which_language_they_are(house: House) -> None:
    card = with_words(house, M, "ninety seconds").text.translate(ISOLATES)
    for _, said in SAYS.values():
        assert all(words in card for words in said.values())
    assert "written in Español" in card and "written in العربية" in card
    assert not any(words in shown(house, B) for words in SAYS[A][1].values())


def test_so_she_does_on_paper(house: House) -> None:
    (file,) = [m.file for m in house.standin.messages(M) if m.of_bot and m.file]
    text = "\n".join(
        page.extract_text() for page in pypdf.PdfReader(io.BytesIO(house.standin.file(file.file_id))).pages
    )
    assert "Cerró el almacén en marzo" in text and "written in Español" in " ".join(text.split())


def test_whoever_changes_the_language_of_their_chat_is_named_with_the_new_one() -> None:
    with a_house() as house:
        house.seat_mediator()
        first, _ = house.open_case()
        house.standin.start_link(A, first)
        house.settle()
        house.says(A, "/language")
        house.taps(A, "हिन्दी")
        house.walk(A, until="story")
        house.says(M, "/briefing")
        assert "written in हिन्दी" in with_words(house, M, "ninety seconds").text
