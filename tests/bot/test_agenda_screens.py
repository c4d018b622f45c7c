"""The agenda she arranges fits one message, in every language, however long its titles are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.present import ticks, ticks_desk
from bot.present.agenda import MOST, PAGE, Board, board
from bot.present.preview import asked, shown
from bot.present.words import compose
from flows.commonground import tag_name
from flows.findings import AgendaTopic, HerTopic, Order, Place
from flows.preview import MOST_TITLES, Preview, PreviewId
from flows.private import MEDIATOR_ONLY, WHOLE_CASE, Label, Private
from flows.tags import TAGS
from flows.text import Text
from flows.ticks import MOST_OFFERED, Tick, TickId, TickState
from tests.briefing_cast import NOW, a_case
from tests.world import the_shelf

WORDS = the_shelf().catalogue
CASE = a_case()
LONG = Private("wörd 🙂 " * 20, Label(CASE.id, 1))
TITLE = Text(
    "briefing-agenda-how-both",
    {
        "topic": Text("briefing-agenda-listed-both", {"words": LONG, "others": LONG}),
        "first": Text("briefing-tag-control"),
        "second": Text("briefing-tag-going-on"),
    },
)
OWN = Private("x" * 160, Label(CASE.id, MEDIATOR_ONLY))


def many(count: int) -> tuple[HerTopic, ...]:
    topic = HerTopic(AgendaTopic("1.i1", TITLE, (), ()), Place.KEPT, is_new=True)
    kinds = (topic, replace(topic, own=OWN), HerTopic(None, Place.LATER, OWN), HerTopic(None, Place.DROPPED))
    return tuple(sorted((kinds[n % 4] for n in range(count)), key=lambda t: list(Place).index(t.place)))


@pytest.mark.parametrize("locale", ["en", "es", "hi", "ar"])
def test_every_screen_is_one_message_with_buttons_telegram_takes(locale: str) -> None:
    here = Board(CASE, many(MOST + 5), tuple(Order), 2**32 - 1)
    for at in (0, PAGE, MOST - 1):
        for drawn in (replace(here, page=at), replace(here, picked=at)):
            made = compose(board(drawn, locale, WORDS), locale=locale, words=WORDS, seal=lambda press: f"{press.visit}")
            assert 0 < len(made.text) <= 4096 and "agenda-" not in made.text
            assert all(0 < len(row) <= 8 for row in made.keyboard) and sum(map(len, made.keyboard)) <= 40


def test_a_button_tells_its_topic_only_while_the_agenda_stands_as_it_stood() -> None:
    here = Board(CASE, many(5), (), 12345)
    assert [here.which(here.visit(at)) for at in (0, 4, MOST - 1)] == [0, 4, MOST - 1]
    assert replace(here, seen=12346).which(here.visit(4)) is None
    assert max(Board(CASE, (), (), 2**32 - 1).visit(MOST - 1), 0) < 2**32


@pytest.mark.parametrize("locale", ["en", "es", "hi", "ar"])
def test_the_longest_preview_is_one_message_for_her_and_for_a_reader(locale: str) -> None:
    own = Text("agenda-own", {"words": Private("ж" * 160, Label(CASE.id, WHOLE_CASE))})
    draft = Preview(PreviewId("a" * 16), CASE.id, (own,) * MOST_TITLES)
    says = [*asked(CASE, draft, range(1, 100), []), *shown(draft, "M. Okafor " * 6)]
    for say in (each for each in says if not each.deletes):
        made = compose(say, locale=locale, words=WORDS, seal=lambda press: "x")
        assert 3000 < len(made.text) <= 4096


@pytest.mark.parametrize("locale", ["en", "es", "hi", "ar"])
def test_the_longest_statements_to_tick_are_one_message_for_her_and_for_a_reader(locale: str) -> None:
    own = Text("tick-own", {"words": Private("ж" * 300, Label(CASE.id, WHOLE_CASE))})
    every = [Tick(TickId(f"{n:016x}"), CASE.id, own, NOW, TickState.RUNNING) for n in range(MOST_OFFERED)]
    says = [ticks_desk.listed(CASE, [(tick, NOW) for tick in every], may_offer=True), *ticks.shared(every)]
    says += [*ticks.asked(every[0], "M. Okafor " * 6, NOW, takes=True), *ticks_desk.confirmed_first(CASE, every[0], [])]
    says.append(ticks_desk.candidates(CASE, [(n, tag_name(tag)) for n, tag in enumerate(TAGS)]))
    for say in (each for each in says if not each.deletes):
        made = compose(say, locale=locale, words=WORDS, seal=lambda press: "x")
        assert 300 < len(made.text) <= 4096 and sum(map(len, made.keyboard)) <= 100


def test_a_title_of_our_own_wordings_is_read_by_each_in_their_own_language() -> None:
    title = Text("briefing-agenda-how", {"topic": Text("briefing-tag-health")})
    *_, say = shown(Preview(PreviewId("a" * 16), CASE.id, (title,)), "M. Okafor")
    read = {
        locale: compose(say, locale=locale, words=WORDS, seal=lambda press: "x").text
        for locale in ("en", "es", "hi", "ar")
    }
    assert "1. How health can be handled from now on" in read["en"]
    assert len({text.splitlines()[2] for text in read.values()}) == 4
    assert not any("briefing-" in text for text in read.values())
