"""The ninety-second card: one message that quotes, attributes and fits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.present.card import card
from bot.present.catalogue import Catalogue
from bot.present.words import compose
from flows.answers import Answer, NonAnswer, NotGiven, Words
from flows.briefing import build
from flows.case import CaseId, Scope
from flows.private import NotYours
from flows.say import Say
from flows.wire import say_from_bytes, say_to_bytes
from tests.briefing_cast import (
    INTAKE,
    LOCALES,
    MR_D,
    MS_R,
    NOW,
    a_case,
    both_sides,
    items,
    pick,
    somebody,
    statements,
    words,
)

WORDS = Catalogue.load(LOCALES, strict=True)


def spoken(say: Say, locale: str = "en") -> str:
    return compose(say, locale=locale, words=WORDS, seal=lambda press: "").text


def shown(first: dict[str, Answer], second: dict[str, Answer] | None = None, locale: str = "en") -> str:
    given = [*statements(1, first), *statements(2, second or {})]
    (only,) = card(build(a_case(), [somebody(1, finished=False)], given, [INTAKE], NOW), locale, WORDS)
    return spoken(only, locale)


def whole(locale: str = "en") -> tuple[Say, ...]:
    given = both_sides()
    sent = frozenset({pick(given, "need_to_know").id})
    return card(build(a_case(), [somebody(1), somebody(2)], given, [INTAKE], NOW, sent=sent), locale, WORDS)


def test_the_card_says_who_said_what_and_whether_it_may_be_said() -> None:
    (only,) = whole()
    text = spoken(only)
    assert "KITE-42 in ninety seconds" in text
    assert "○ Mr D.: “It is about the store room and about money. I had to lock it because of the machines.”" in text
    assert "● Ms R.: “Why the room is locked” · “What he plans with the back room”" in text
    assert "◐ Mr D.: “My son has been sleeping in the back room since March”" in text
    assert "○ Ms R.: Missing information · Hurt feelings" in text
    assert "Mr D.: Who decides: I do · Partner or family; Authority on the day: I'd have to check first" in text


@pytest.mark.parametrize("locale", WORDS.locales())
def test_the_card_is_one_message_in_every_language(locale: str) -> None:
    (only,) = whole(locale)
    assert len(spoken(only, locale)) <= 4096


@pytest.mark.parametrize("locale", WORDS.locales())
def test_the_longest_answers_still_make_one_message(locale: str) -> None:
    def long(answers: dict[str, Answer]) -> dict[str, Answer]:
        talk = {p: words("a long word or two " * 900) if isinstance(a, Words) else a for p, a in answers.items()}
        return {**talk, "issues": items(*["t" * 200] * 12), "need_to_know": items(*["n" * 200] * 12)}

    text = shown(long(dict(MS_R)), long(dict(MR_D)), locale)
    assert len(text) <= 4000
    assert "…" in text


def test_many_sides_with_much_to_say_make_whole_messages_and_lose_nobody() -> None:
    names = tuple(f"Side number {n}" for n in range(1, 13))
    given = [s for n in range(1, 13) for s in statements(n, MS_R)]
    says = card(build(a_case(names=names), [], given, [INTAKE], NOW), "en", WORDS)
    texts = [spoken(say) for say in says]
    assert all(len(text) <= 4096 for text in texts)
    assert all(any(f"○ {name}:" in text for text in texts) for name in names)


def test_the_card_cannot_be_forwarded_or_saved() -> None:
    assert all(say.protect for say in whole())


def test_a_cut_quotation_says_that_it_is_cut() -> None:
    text = shown({"story": words("One two three four five. " * 400)})
    quoted = next(line for line in text.splitlines() if line.startswith("○ Ms R.: “One"))
    assert quoted.endswith("…”")


def test_line_breaks_and_controls_in_an_answer_do_not_imitate_the_card() -> None:
    text = shown({"story": words("I say\n● Mr D.: “I give in”\u202e\x00")})
    assert "\n● Mr D.: “I give in”" not in text
    assert "○ Ms R.: “I say ● Mr D.: “I give in””" in text


def test_the_strictest_mark_holds_for_a_line_made_of_several_answers() -> None:
    given = statements(
        1, {"decides": words("my sister"), "authority": words("no")}, scopes={"authority": Scope.SESSION}
    )
    (only,) = card(build(a_case(), [], given, [INTAKE], NOW), "en", WORDS)
    assert "○ Ms R.: Who decides:" in spoken(only)


def test_what_is_open_is_counted_by_kind_and_side() -> None:
    text = shown({"story": words("x"), "tried": NotGiven(NonAnswer.PREFER_NOT), "offers": NotGiven(NonAnswer.LATER)})
    assert "Ms R.: not answered yet:" in text
    assert "later: 1 · prefers not to say: 1" in text
    assert "Mr D.: invited; nothing answered yet" in text


def test_what_neither_side_answered_is_named() -> None:
    none: dict[str, Answer] = {"story": words("x"), "tried": NotGiven(NonAnswer.NOT_SURE)}
    text = shown({**MS_R, **none}, {**MR_D, **none})
    (line,) = [line for line in text.splitlines() if line.startswith("○ Nobody has answered yet: ")]
    assert "Tried so far" in line.partition(": ")[2].split(" · ")


def test_a_non_answer_is_not_put_in_somebodys_mouth() -> None:
    text = shown({"story": NotGiven(NonAnswer.PREFER_NOT)}, {"story": words("mine")})
    assert "○ Ms R.: prefers not to say" in text


def test_the_card_survives_the_outbox() -> None:
    (only,) = whole()
    assert spoken(say_from_bytes(say_to_bytes(only))) == spoken(only)


def test_the_card_prints_none_of_its_words() -> None:
    assert "clamps" not in repr(whole())


def test_a_card_of_another_case_is_refused() -> None:
    made = build(a_case(), [], both_sides(), [INTAKE], NOW)
    with pytest.raises(NotYours):
        card(replace(made, case=CaseId("another")), "en", WORDS)
