"""Whoever is asked for a language is offered all that the house has, each under its own name."""

from __future__ import annotations

from flows.flow import Choice, Flow, WordStep
from flows.languages import knowing, offering, option_text
from flows.text import Text, language_name
from tests.world import the_shelf

ASKS = Flow.model_validate(
    {
        "flow": "talk",
        "version": 1,
        "sections": [
            {
                "key": "one",
                "steps": [
                    {"key": "spoken", "kind": "choice", "languages": True, "options": [{"key": "es"}, {"key": "en"}]},
                    {"key": "sure", "kind": "choice", "options": [{"key": "yes"}, {"key": "no"}]},
                ],
            }
        ],
    }
)


def offered(flow: Flow, step: str) -> list[str]:
    asked = flow.steps[step]
    assert isinstance(asked, Choice)
    return [option.key for option in asked.options]


def test_languages_that_a_file_does_not_name_follow_those_it_names() -> None:
    more = offering(ASKS, ["ar", "en", "es", "fr"])
    assert offered(more, "spoken") == ["es", "en", "ar", "fr"] and offered(more, "sure") == ["yes", "no"]
    assert more.hash != ASKS.hash == offering(ASKS, ["en", "es"]).hash


def test_a_language_that_is_not_there_is_not_offered() -> None:
    assert offered(offering(ASKS, ["en", "fr"]), "spoken") == ["en", "fr"]
    assert offered(offering(ASKS, ["fr"]), "spoken") == ["es", "en"]  # one alone is no choice


def test_a_language_is_called_what_it_calls_itself() -> None:
    assert option_text(ASKS, "spoken", "es") == language_name("es")
    assert option_text(ASKS, "sure", "no") == Text("talk-sure.opt-no")


def test_a_case_can_be_opened_in_every_language_of_the_house() -> None:
    newcase = the_shelf().library.flow("newcase")
    assert offered(newcase, "side1_locale") == offered(newcase, "side2_locale") == ["en", "es", "hi", "ar"]


def test_the_word_to_type_is_wording_and_no_part_of_what_a_flow_is() -> None:
    cantell = the_shelf().library.flow("cantell")
    more = knowing(cantell, lambda key: {"fr": f"{key} tout de suite"})
    before, after = cantell.steps["no_wait"], more.steps["no_wait"]
    assert isinstance(before, WordStep) and isinstance(after, WordStep)
    assert before.words == {"en": "now", "ar": "حالا", "es": "ya", "hi": "अभी"}
    assert after.words == {"fr": "cantell-no-wait.word tout de suite"}
    assert more.hash == cantell.hash
