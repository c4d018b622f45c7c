"""The lines of a briefing that are no answers: the next session, exchanges, who can say yes, what is new, her notes; each with its mark."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.present.card import card
from bot.present.fitting import Cut
from bot.present.ground import screen
from bot.present.ground_parts import Screen
from bot.present.living import exchange_texts, gap_texts, light_texts, news_texts, session_texts
from bot.present.pdf import Reader
from bot.present.pdf_sheet import sheet_of
from bot.present.words import compose
from flows.briefing import AtHand, Briefing, Crossed, Way, build
from flows.briefing_desk import Jotted, Jotting, Where
from flows.case import SideNo
from flows.disclosure import Category
from flows.private import MEDIATOR_ONLY, Label, Private
from flows.sessions import EVERYBODY, Format, Session, SessionId, Standing
from flows.swaps import Swap, SwapId, SwapState, Weight
from flows.text import Text
from tests.briefing_cast import CASE, INTAKE, NOW, a_case, both_sides, private, somebody
from tests.world import the_shelf

WORDS = the_shelf().catalogue
HERS = Reader("M. Okafor", "en")


def session(side: SideNo, *, days: int = 3, standing: Standing = Standing.STANDS) -> Session:
    local = datetime(2026, 11, 23, 10) + timedelta(days=days)
    return Session(SessionId("s1"), CASE, 1, side, local, "Europe/Madrid", 60, Format.VIDEO, None, standing, NOW)


def made(**at_hand: object) -> Briefing:
    crossed = [Crossed(SideNo(1), Way.TOLD, private("canary crossed", 0), NOW - timedelta(hours=1))]
    given = AtHand(**at_hand)  # type: ignore[arg-type]
    people = [somebody(1), somebody(2)]
    return build(a_case(), people, both_sides(), [INTAKE], NOW, crossed=crossed, at_hand=given)


def said(texts: object, locale: str = "en") -> list[str]:
    return [WORDS.words(locale, text) for text in texts]  # type: ignore[attr-defined]


def on_card(briefing: Briefing, locale: str) -> str:
    says = card(briefing, locale, WORDS)
    return "\n".join(compose(say, locale=locale, words=WORDS, seal=lambda press: "").text for say in says)


def test_a_session_of_all_may_be_named_and_a_separate_meeting_never() -> None:
    fit = Cut(CASE, 80)
    (joint,) = said(session_texts(made(sessions=(session(EVERYBODY),)), fit))
    (alone,) = said(session_texts(made(sessions=(session(SideNo(2)),)), fit))
    assert joint.startswith("●") and "By video" in joint and "26 November 2026" in joint
    assert alone.startswith("○") and "with Mr D. alone" in alone


def test_a_session_that_is_over_or_called_off_is_not_named() -> None:
    gone = (session(EVERYBODY, days=-3), session(EVERYBODY, standing=Standing.CANCELLED))
    assert session_texts(made(sessions=gone), Cut(CASE, 80)) == []


def test_an_exchange_is_named_by_its_kind_and_state_and_by_nothing_else() -> None:
    swaps = tuple(
        Swap(SwapId(f"x{n}"), CASE, Category.PLANS, Weight.USEFUL, NOW, state) for n, state in enumerate(SwapState)
    )
    assert said(exchange_texts(made(exchanges=swaps))) == [
        "● plans: running",
        "● plans: opened",
        "● plans: closed unopened",
    ]


def test_what_is_new_names_the_questions_by_side_and_quotes_what_crossed() -> None:
    found = news_texts(made(seen=NOW - timedelta(days=1)), Cut(CASE, 80))
    assert found is not None
    head, lines = found
    assert said([head]) == ["New since 22 Nov 2026, 20:14: 1"]
    assert said(lines) == ["● Ms R.: “canary crossed”"]
    everything = news_texts(made(seen=NOW - timedelta(days=9)), Cut(CASE, 80))
    assert everything is not None and all(line[0] in "●◐○" for line in said(everything[1]))


@pytest.mark.parametrize("locale", WORDS.locales())
def test_every_language_has_every_line(locale: str) -> None:
    note = Jotting("n1", Jotted.MARK, Where.CASE, "", Private("canary note", Label(CASE, MEDIATOR_ONLY)), NOW)
    briefing = made(
        sessions=(session(EVERYBODY), session(SideNo(1))),
        seen=NOW - timedelta(days=9),
        approved={SideNo(1): NOW},
        jottings=(note,),
        version=3,
    )
    card_text = on_card(briefing, locale)
    assert "canary note" in card_text and "canary crossed" in card_text
    for line in (*light_texts(briefing, Cut(CASE, 80)), *gap_texts(briefing, Cut(CASE, 80))):
        assert WORDS.words(locale, line)[0] in "●◐○\u2068"
    assert sheet_of(briefing, Reader("M. Okafor", locale), WORDS)["ground"]
    for part in Screen:
        assert screen(briefing, part, locale, WORDS)
    title = WORDS.words(locale, Text("briefing-ground-issues"))
    assert title and title != "briefing-ground-issues"


def test_the_header_says_how_much_is_answered_and_who_has_looked_it_through() -> None:
    first, second = sheet_of(made(approved={SideNo(1): NOW}), HERS, WORDS)["sides"]  # type: ignore[misc]
    assert "92 %" in first["count"] and "own copy approved 23 Nov 2026" in first["count"]  # type: ignore[index,call-overload]
    assert "approved" not in second["count"]  # type: ignore[index,call-overload]
