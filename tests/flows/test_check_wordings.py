"""Wordings: missing ones, unknown variables, texts too long for a phone, the house's tone: each planted and found."""

from __future__ import annotations

import pytest

from bot.library import read
from flows.check import DefectKind, check, check_catalogue
from flows.check_wordings import sentences
from tests.flows.shelf import Shelf, shelf_for

FLOW = read(
    b"""
flow: talk_one
version: 1
facts: [mediator]
sections:
  - key: the_start
    steps:
      - {key: hello, kind: notice}
      - {key: agree, kind: consent}
      - {key: heat_now, kind: scale, topic: temperature, offer: kept}
      - {key: topics, kind: items, topic: issues, offer: meant}
      - {key: side_with, kind: choice, topic: people, offer: kept, options: [{key: no_one}, {key: them}]}
      - {key: owed, kind: amount, topic: range, offer: kept}
      - {key: when_due, kind: date, topic: history, offer: kept}
  - key: rounds
    each: topics
    counted: false
    steps:
      - {key: wish, kind: text, topic: issues, offer: asked}
""",
    "talk_one.yaml",
)
SHELF = shelf_for(FLOW)


def found(shelf: Shelf) -> set[tuple[DefectKind, str]]:
    return {(defect.kind, defect.step) for defect in check(FLOW, shelf)}


def saying(attribute: str, text: str, step: str = "wish") -> set[tuple[DefectKind, str]]:
    key = f"talk-one-{step}{attribute}".replace("_", "-")
    return found(SHELF.saying("es", key, text))


@pytest.mark.parametrize("locale", ["en", "es"])
@pytest.mark.parametrize(
    ("key", "owner"),
    [
        ("talk-one-section-the-start", "the_start"),
        ("talk-one-hello", "hello"),
        ("talk-one-hello.label", "hello"),
        ("talk-one-agree.opt-yes", "agree"),
        ("talk-one-wish", "wish"),
        ("talk-one-wish.label", "wish"),
        ("talk-one-wish.why", "wish"),
        ("talk-one-wish.example", "wish"),
        ("talk-one-owed.example", "owed"),
        ("talk-one-when-due.example", "when_due"),
        ("talk-one-heat-now.example", "heat_now"),
        ("talk-one-topics.example", "topics"),
        ("talk-one-side-with.opt-no-one", "side_with"),
    ],
)
def test_a_wording_missing_in_one_language_is_found(locale: str, key: str, owner: str) -> None:
    assert (DefectKind.MISSING_WORDING, owner) in found(SHELF.without(locale, key))


@pytest.mark.parametrize("key", ["talk-one-section-rounds", "talk-one-hello.why", "talk-one-agree.example"])
def test_what_nobody_will_see_need_not_be_worded(key: str) -> None:
    assert found(SHELF.without("es", key)) == set()


def test_a_language_that_lacks_everything_is_found() -> None:
    bare = Shelf({**SHELF.words, "fr": {}})
    assert {defect.detail.split()[0] for defect in check(FLOW, bare)} == {"fr"}


@pytest.mark.parametrize(
    ("attribute", "variable", "step"),
    [
        ("", "medaitor", "wish"),
        ("", "item", "owed"),  # not in a repeated section
        (".label", "mediator", "wish"),  # a label is said where no facts are known
        (".opt-them", "mediator", "side_with"),
        (".why", "name", "wish"),
    ],
)
def test_a_variable_that_nobody_fills_is_found(attribute: str, variable: str, step: str) -> None:
    assert saying(attribute, f"About {{${variable}}}", step) == {(DefectKind.UNKNOWN_VARIABLE, step)}


@pytest.mark.parametrize(
    ("attribute", "variable"), [("", "mediator"), ("", "item"), (".label", "item"), (".why", "mediator")]
)
def test_facts_and_the_item_in_hand_may_be_named(attribute: str, variable: str) -> None:
    assert saying(attribute, f"About {{${variable}}}") == set()


def test_a_title_has_no_variables() -> None:
    shelf = SHELF.saying("en", "talk-one-section-the-start", "With {$mediator}")
    assert found(shelf) == {(DefectKind.UNKNOWN_VARIABLE, "the_start")}


def test_an_option_that_only_one_language_has_is_found() -> None:
    assert saying(".opt-someone", "Alguien", "side_with") == {(DefectKind.OPTIONS_DIFFER, "side_with")}
    assert saying(".opt-yes", "Vale", "wish") == {(DefectKind.OPTIONS_DIFFER, "wish")}
    assert (DefectKind.OPTIONS_DIFFER, "side_with") in found(SHELF.without("es", "talk-one-side-with.opt-them"))


def test_a_button_of_forty_characters_fits_and_one_more_does_not() -> None:
    assert saying(".opt-them", "a" * 40, "side_with") == set()
    assert saying(".opt-them", "a" * 41, "side_with") == {(DefectKind.BUTTON_TOO_LONG, "side_with")}
    assert saying(".label", "a" * 41) == {(DefectKind.BUTTON_TOO_LONG, "wish")}


@pytest.mark.parametrize("attribute", ["", ".why"])
@pytest.mark.parametrize("text", ["One. Two. Three.", "One? Two… And a third", "One\nTwo\nThree", "a" * 301])
def test_a_text_beyond_two_sentences_or_300_characters_is_found(attribute: str, text: str) -> None:
    assert saying(attribute, text) == {(DefectKind.PROMPT_TOO_LONG, "wish")}


@pytest.mark.parametrize("text", ["One. Two.", "a" * 300, "Ask {$mediator}? 1,250.50 is p. ej. an amount."])
def test_two_sentences_and_300_characters_are_allowed(text: str) -> None:
    assert saying("", text) == set()


def test_a_notice_may_have_several_lines_each_of_them_short() -> None:
    assert saying("", "One. Two.\nThree. Four.\n\nFive.", "hello") == set()
    assert saying("", "One.\nTwo. Three. Four.", "hello") == {(DefectKind.PROMPT_TOO_LONG, "hello")}


def test_a_line_with_a_dash_explains_one_option_and_stays_short() -> None:
    assert saying("", "Which is right?\n– Only her: she knows it.\n– Both: they read it.") == set()
    assert saying("", "Which? Say.\n" + "\n".join(["– a line"] * 5)) == set()
    assert saying("", "Which?\n" + "\n".join(["– a line"] * 6)) == {(DefectKind.PROMPT_TOO_LONG, "wish")}
    assert saying("", "Which?\n– " + "a" * 89) == {(DefectKind.PROMPT_TOO_LONG, "wish")}
    assert saying("", "Which?\n– One. Two.") == {(DefectKind.PROMPT_TOO_LONG, "wish")}
    assert saying("", "One. Two. Three.\n– a line") == {(DefectKind.PROMPT_TOO_LONG, "wish")}


CROSSING = read(
    b"""
flow: cross
version: 1
facts: [mediator]
sections:
  - key: only
    steps:
      - {key: scope, kind: choice, topic: information, offer: kept, options: [{key: mediator}, {key: share_now}]}
      - {key: sentence, kind: sentence, topic: information, offer: meant, skip: false}
      - {key: approve, kind: approve, topic: information, offer: meant, of: sentence, under: scope}
      - {key: word, kind: word, topic: information, offer: kept, of: approve, when: {step: approve, equals: "yes"}}
""",
    "cross.yaml",
)


@pytest.mark.parametrize(
    ("key", "owner"),
    [
        ("cross-approve.when-mediator", "approve"),
        ("cross-approve.when-share-now", "approve"),
        ("cross-approve.opt-keep", "approve"),
        ("cross-sentence.example", "sentence"),
        ("cross-word.opt-typed", "word"),
        ("cross-word.word", "word"),
    ],
)
def test_a_preview_says_what_follows_under_every_scope(key: str, owner: str) -> None:
    shelf = shelf_for(CROSSING)
    assert check(CROSSING, shelf) == []
    found = [(d.kind, d.step) for d in check(CROSSING, shelf.without("es", key))]
    assert (DefectKind.MISSING_WORDING, owner) in found


def test_a_preview_may_name_the_time_to_think_and_a_word_itself() -> None:
    shelf = shelf_for(CROSSING)
    named = shelf.saying("en", "cross-approve.when-share-now", "{$hours} {$mediator}").saying(
        "en", "cross-word", "{$word} {$hours}"
    )
    assert check(CROSSING, named) == []
    for key, variable in (
        ("cross-approve", "hours"),
        ("cross-approve.when-share-now", "day"),
        ("cross-sentence", "word"),
    ):
        assert {d.kind for d in check(CROSSING, shelf.saying("en", key, f"{{${variable}}}"))} == {
            DefectKind.UNKNOWN_VARIABLE
        }


def test_a_variable_counts_as_a_name_of_twenty_characters() -> None:
    assert saying("", "a" * 280 + "{$mediator}") == set()
    assert saying("", "a" * 281 + "{$mediator}") == {(DefectKind.PROMPT_TOO_LONG, "wish")}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("In a few sentences: what is this about?", 1),
        ("Ask Mr. M. Okafor, e.g. by phone.", 1),
        ("If you write “I might.” who reads it? Nobody.", 3),
        ("¿Qué pasó? Cuéntelo con sus palabras.", 2),
        ("यह क्या है। बताइए।", 2),
        ("No full stop", 1),
    ],
)
def test_sentences_are_counted_as_people_read_them(text: str, count: int) -> None:
    assert sentences(text) == count


@pytest.mark.parametrize("text", ["Thank you!", "¡Hola", "很好！"])
def test_an_exclamation_mark_is_found(text: str) -> None:
    assert saying("", text) == {(DefectKind.EXCLAMATION, "wish")}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "This chat is end-to-end encrypted."),
        ("en", "Your answer is Anonymous"),
        ("en", "It stays completely\nconfidential"),
        ("en", "What would be a fair result?"),
        ("en", "What should they do?"),
        ("es", "Todo está cifrado de extremo a extremo"),
        ("es", "Es anónimo"),
        ("es", "¿Qué sería justo?"),
        ("es", "La víctima"),
        ("es", "Deberían venir"),
    ],
)
def test_a_word_that_promises_or_judges_is_found(locale: str, text: str) -> None:
    assert found(SHELF.saying(locale, "talk-one-wish.why", text)) == {(DefectKind.BANNED_WORD, "wish")}


@pytest.mark.parametrize(
    ("locale", "text"), [("en", "A fairground on Fairfield Road"), ("en", "Justo"), ("es", "Ajustar la hora")]
)
def test_only_whole_words_of_that_language_are_banned(locale: str, text: str) -> None:
    assert found(SHELF.saying(locale, "talk-one-wish.why", text)) == set()


def test_what_only_the_mediator_reads_may_name_things() -> None:
    desk = read(
        b"flow: desk\nversion: 1\naudience: mediator\nsections: [{key: a, steps: [{key: b, kind: notice}]}]", ""
    )
    assert check(desk, shelf_for(desk).saying("en", "desk-b", "Is that fair")) == []
    assert {d.kind for d in check(desk, shelf_for(desk).saying("en", "desk-b", "Done!"))} == {DefectKind.EXCLAMATION}


def test_what_parties_read_outside_flows_has_the_tone_too() -> None:
    shelf = Shelf({"en": {"desk-a": "A fair share", "house-a": "A fair share"}})
    assert [defect.step for defect in check_catalogue(shelf, mediator=("desk-",))] == ["house-a"]


def test_whole_languages_are_compared() -> None:
    shelf = Shelf({"en": {"a": "A {$x}", "b": "B", "c": "C"}, "es": {"a": "A {$y}", "b": "B!"}})
    assert [(defect.kind, defect.step) for defect in check_catalogue(shelf)] == [
        (DefectKind.UNKNOWN_VARIABLE, "a"),
        (DefectKind.EXCLAMATION, "b"),
        (DefectKind.MISSING_WORDING, "c"),
    ]
