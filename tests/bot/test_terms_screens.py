"""Every screen of a term sheet is one message Telegram takes, in every language, however many points there are and however long they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.present import terms, terms_desk, terms_news
from bot.present.terms import Mark, View
from bot.present.terms_desk import Board, Said
from bot.present.words import compose
from flows.case import RunId, SideNo
from flows.private import MEDIATOR_ONLY, WHOLE_CASE, Label, Private
from flows.say import Say
from flows.terms import MOST_POINTS, Point, PointId, Saying, SheetId, TermSheet
from flows.terms_draft import MOST_KEPT, Draft, Written
from tests.briefing_cast import a_case
from tests.world import the_shelf

WORDS = the_shelf().catalogue
CASE = a_case()
AT = datetime(2026, 11, 26, 9, 5, tzinfo=UTC)
LONG = ("wörd 🙂 " * 200)[:1000]
SHEET = TermSheet(
    SheetId("eeee000000000001"),
    CASE.id,
    23,
    tuple(Point(PointId(f"p{n}"), Private(LONG, Label(CASE.id, WHOLE_CASE))) for n in range(MOST_POINTS)),
    AT,
)
DRAFT: Draft = tuple(
    Written(Private(LONG, Label(CASE.id, MEDIATOR_ONLY)), out=n >= MOST_POINTS) for n in range(MOST_KEPT)
)
EVERY = tuple(Mark)
VIEW = View(SHEET, "M. Okafor-Sánchez de la Fuente", tuple(EVERY[n % len(EVERY)] for n in range(MOST_POINTS)))
DONE = replace(VIEW, marks=(Mark.ADVISER,) * MOST_POINTS)
TOLD = replace(DONE, sheet=replace(SHEET, told_at=AT))
BOARD = Board(CASE, DRAFT, 2**32 - 1, SHEET, AT, False)


def screens(locale: str) -> list[Say]:
    views = (VIEW, DONE, TOLD, replace(VIEW, sheet=replace(SHEET, version=1)))
    party = [make(view) for view in views for make in (terms.opened, terms.all_said)]
    party += [make(view, at) for view in views for make in (terms.point, terms.asked_why) for at in (0, 20, 39)]
    name = Private("A very long name of a company and more " * 2, Label(CASE.id, SideNo(1)))
    by: dict[Saying | None, tuple[int, ...]] = {each: tuple(range(13)) for each in (*Saying, None)}
    wrote = tuple((n % MOST_POINTS, RunId("aaaa000000000001")) for n in range(60))
    said = [Said(name, by, wrote, rests=True)] * 12
    desk = [terms_desk.board(replace(BOARD, page=at), locale, WORDS) for at in (0, 18, 54)]
    desk += [terms_desk.board(replace(BOARD, picked=at), locale, WORDS) for at in (0, 59)]
    desk += terms_desk.confirmed_first(BOARD, SHEET, 3, [], locale, WORDS)
    desk.append(terms_desk.said(CASE, SHEET, said, confirmed=True, may_tell=True))
    desk += [terms_desk.asked_to_tell(CASE, SHEET, "M. Okafor"), terms_news.missed([name] * 12), terms_desk.full(CASE)]
    return [*party, *desk]


@pytest.mark.parametrize("locale", ["en", "es", "hi", "ar"])
def test_every_screen_is_one_message_with_buttons_telegram_takes(locale: str) -> None:
    for say in screens(locale):
        made = compose(say, locale=locale, words=WORDS, seal=lambda press: f"{press.visit}")
        assert 0 < len(made.text) <= 4096 and "terms-" not in made.text and not made.text.endswith(" …"), made.text[
            -80:
        ]
        assert all(0 < len(row) <= 8 for row in made.keyboard) and sum(map(len, made.keyboard)) <= 100
        assert all("terms-" not in key.label for row in made.keyboard for key in row)


def test_the_whole_is_shown_before_it_goes_and_only_the_last_message_sends_it() -> None:
    says = terms_desk.confirmed_first(BOARD, SHEET, 3, [], "en", WORDS)
    made = [compose(say, locale="en", words=WORDS, seal=lambda press: f"{press.code}") for say in says]
    assert sum(each.text.count(LONG.strip()) for each in made) == MOST_POINTS
    assert [bool(each.keyboard) for each in made] == [False] * (len(made) - 1) + [True]


def test_of_an_answer_on_an_earlier_phone_a_screen_tells_only_that_there_is_one() -> None:
    one = replace(VIEW, marks=(Mark.BEFORE,) * MOST_POINTS)
    shown = [compose(s, locale="en", words=WORDS, seal=str).text for s in (terms.point(one, 0), terms.all_said(one))]
    assert "on your earlier phone" in shown[0] and "1. answered" in shown[1]
    assert not any("that is right" in text or "not quite" in text for text in shown)
