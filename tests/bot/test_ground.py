"""What was derived, in the mediator's chat: it fits a message, in every language, and says whose words, by which rule, for whose ears."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.present.acts import DeskAct
from bot.present.card import card
from bot.present.ground import buttons, screen
from bot.present.ground_parts import Form, Screen
from bot.present.words import compose
from flows.agenda_edit import begun, reworded
from flows.answers import Answer, Points
from flows.briefing import Briefing, build
from flows.case import CaseId, SideNo
from flows.private import MEDIATOR_ONLY, Label, NotYours, Private
from tests.briefing_cast import CASE, INTAKE, MR_D, MS_R, NOW, a_case, items, somebody, statements, words
from tests.world import the_shelf

WORDS = the_shelf().catalogue
LANGUAGES = ("en", "es", "hi", "ar")
HOSTILE = (
    "=cmd|' /C calc'!A0 <img src=http://x.example/a> [a](http://x.example) #link(\"x\") \u202e@all_everyone \x00 {$x}"
)


def made(first: dict[str, Answer] | None = None, second: dict[str, Answer] | None = None, **more: object) -> Briefing:
    said = [*statements(1, MS_R if first is None else first), *statements(2, MR_D if second is None else second)]
    return build(a_case(), [somebody(1), somebody(2)], said, [INTAKE], NOW, **more)  # type: ignore[arg-type]


def shown(briefing: Briefing, part: Screen, locale: str = "en") -> list[str]:
    says = screen(briefing, part, locale, WORDS)
    return [compose(say, locale=locale, words=WORDS, seal=lambda press: "").text for say in says]


def on_card(briefing: Briefing, locale: str = "en") -> str:
    says = card(briefing, locale, WORDS)
    return "\n".join(compose(say, locale=locale, words=WORDS, seal=lambda press: "").text for say in says)


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("part", Screen)
def test_each_part_is_messages_that_fit_in_each_language(part: Screen, locale: str) -> None:
    for text in shown(made(), part, locale):
        assert 0 < len(text) <= 4096
        assert "briefing-" not in text


def test_a_line_says_whose_words_which_answer_and_by_which_rule() -> None:
    text = shown(made(), Screen.COMMON)[0]
    assert "○ a way to go on together (" in text
    assert "Ms R. ○ 1." in text and "Mr D. ○ 2." in text
    assert "(each side chose it)" in text


def test_a_hypothesis_is_called_one_and_comes_with_a_recipe_and_neutral_words() -> None:
    text = shown(made(), Screen.FORECAST)[0]
    assert "hypotheses" in text and "Recipe: " in text and "In neutral words: " in text


def test_the_agenda_has_three_orders_with_reasons_and_the_balance_of_sides() -> None:
    text = "\n".join(shown(made(), Screen.AGENDA))
    for order in ("Easy things first", "Information before options", "What weighs most while there is strength for it"):
        assert order in text
    assert "in the first half: Ms R." in text
    assert "How “The store room” and “Safety of the machines” can be handled so that there is room for" in text


def test_the_card_names_common_ground_what_may_block_what_is_new_and_a_first_question() -> None:
    text = on_card(made())
    assert "○ Shared: respect · a way to go on together" in text
    assert "○ missing information (Ms R. and Mr D.)" in text
    assert "What would each of you need to know to go on from here?" in text
    assert "Before a joint session, to see to: " in text


def test_a_hold_stands_at_the_top_and_says_nothing_of_why() -> None:
    held = on_card(made(on_hold=frozenset({SideNo(2)})))
    assert held.index("On hold; please speak with them yourself first: Mr D.") < held.index("Mr D.: handed over")
    assert "On hold" not in on_card(made())


def test_the_points_are_shown_as_a_hint_of_shape_and_no_proposal() -> None:
    weighing = the_shelf().library.flow("weighing")
    topics = {"issues": items("Rent", "Noise")}
    spread = [
        statements(n, {"topic_points": Points(p)}, flow=weighing)
        for n, p in ((1, {"i1": 70, "i2": 30}), (2, {"i1": 30, "i2": 70}))
    ]
    said = [*statements(1, topics), *statements(2, topics), *spread[0], *spread[1]]
    briefing = build(replace(a_case(), kind="neighbour"), [somebody(1), somebody(2)], said, [INTAKE, weighing], NOW)
    text = shown(briefing, Screen.COMMON)[0]
    assert "no proposal" in text and "“Rent”: Ms R. 100 of 100, Mr D. 0" in text
    assert "Each side would then see 70 of its own 100 points." in text


@pytest.mark.parametrize("part", Screen)
def test_long_and_hostile_words_are_quoted_and_still_fit(part: Screen) -> None:
    long = {
        place: words(HOSTILE * 30) for place in ("story", "year_later", "matters_to_them", "facts_shared", "explain")
    }
    lists = {key: items(*[HOSTILE] * 6) for key in ("issues", "need_to_know", "can_tell")}
    says = screen(made({**MS_R, **long, **lists}, {**MR_D, **long, **lists}), part, "en", WORDS)
    for say in says:
        composed = compose(say, locale="en", words=WORDS, seal=lambda press: "")
        assert len(composed.text) <= 4096
        assert {entity.kind for entity in composed.entities} <= {"bold", "italic", "blockquote"}  # no link, no mention


def test_an_empty_case_says_so() -> None:
    empty = made({}, {})
    assert "Nothing can be derived yet." in shown(empty, Screen.COMMON)[0]
    assert "Common ground" not in on_card(empty)


def test_nothing_of_another_case_can_be_shown() -> None:
    with pytest.raises(NotYours):
        shown(replace(made(), case=CaseId("c0ffee0000000002")), Screen.COMMON)


def test_every_part_and_every_form_has_a_button() -> None:
    pressed = [button.press.code for row in buttons("c0ffee0000000001") for button in row if button.press]
    forms = [DeskAct.PAPER.value + n for n in range(len(Form))]
    beside = [DeskAct.CHART.value, DeskAct.JOTTINGS.value]
    assert sorted(pressed) == sorted([*(part.code for part in Screen), *forms, *beside])
    assert [Screen.of_code(part.code) for part in Screen] == list(Screen)


def test_a_title_composed_of_a_sides_words_says_in_her_agenda_too_whether_it_may_be_said() -> None:
    mine = Private("The keys", Label(CASE, MEDIATOR_ONLY))
    edit = reworded(begun(made().ground.agenda), 0, mine)
    text = "\n".join(shown(made(arranged=edit), Screen.AGENDA)).partition("As it was composed")[0]
    hers = text.partition("Your agenda")[2].split("\n")[1:]
    lines = [line for line in hers if line]
    assert lines[0].endswith("1. The keys") and "○" not in lines[0] and len(lines) == len(edit) > 1
    assert all(line.startswith("○ ") for line in lines[1:])
