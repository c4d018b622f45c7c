"""Flow coverage, counted: every step of every flow is drawn and every choice taken, and drawn as a button, in every language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.present.prompts import prompt
from bot.present.sheet import Sheet, params, wording
from bot.present.words import compose
from flows.engine import advance
from flows.events import NotUnderstood, Stale
from flows.flow import Flow, PaperStep
from flows.languages import option_text
from flows.run import Run, step_of
from flows.taps import reply_of
from flows.text import Text
from tests.flows.walked import OWN_WORDS, Walked, choices_of, walk, walks
from tests.flows.walker import NOW, OWNER
from tests.world import flows_of, the_shelf

CATALOGUE = the_shelf().catalogue
BOX, TICK = "○ ", "✓ "
TYPED = "typed"  # of a word: the one choice that has no button


def drawn(found: Walked, run: Run, locale: str) -> tuple[set[str], set[tuple[str, str]]]:
    """Draw a question in a language; return the step if its words are in the bubble, and the options whose words are on a button."""
    sheet = Sheet(found.flow, replace(run, locale=locale), OWNER)
    made = compose(prompt(sheet), locale=locale, words=CATALOGUE, seal=lambda _: "x")
    labels = [key.label for row in made.keyboard for key in row]
    assert all(labels) and len(labels) == len(set(labels)), (locale, run.place, labels)
    step = step_of(run.place)

    def said(attribute: str = "") -> str:
        return CATALOGUE.words(locale, Text(wording(found.flow, step, attribute), params(sheet)))

    def called(option: str) -> str:
        return CATALOGUE.words(locale, option_text(found.flow, step, option, params(sheet)))

    plain = {*labels, *(label.removeprefix(BOX).removeprefix(TICK) for label in labels)}
    there = {(key, option) for key, option in buttons_of(found.flow) if key == step and called(option) in plain}
    return {step} if said() in made.text else set(), there


def buttons_of(flow: Flow) -> set[tuple[str, str]]:
    """Name the choices that are made with a button of this wording; a paper's button has the name of the file."""
    papers = {(key, "some") for key, step in flow.steps.items() if isinstance(step, PaperStep)}
    return {(key, option) for key, option in choices_of(flow) - papers if option not in (OWN_WORDS, TYPED)}


@pytest.mark.parametrize("locale", CATALOGUE.locales())
def test_every_step_and_every_choice_of_every_flow_is_drawn_in_every_language(locale: str) -> None:
    counted = 0
    for found in walks():
        each = [drawn(found, run, locale) for run in found.screens]
        steps, choices = set[str]().union(*(s for s, _ in each)), set[tuple[str, str]]().union(*(c for _, c in each))
        left = set(found.flow.steps) - steps, buttons_of(found.flow) - choices
        assert (found.flow.flow, *left) == (found.flow.flow, set(), set())
        counted += len(steps) + len(choices)
    assert counted == sum(len(found.flow.steps) + len(buttons_of(found.flow)) for found in walks()) > 900


def test_every_step_and_every_choice_of_every_flow_is_walked() -> None:
    assert [found.flow.flow for found in walks()] == [flow.flow for flow in flows_of(the_shelf())]
    assert {found.flow.flow: found.left() for found in walks() if any(found.left())} == {}


def test_every_button_of_every_question_is_understood() -> None:
    """From each question each of its buttons is pressed, the other ways out among them."""
    pressed = 0
    for found in walks():
        for run in found.screens:
            step = found.flow.steps[step_of(run.place)]
            rows = prompt(Sheet(found.flow, run, OWNER), ways=True).rows
            for press in (button.press for row in rows for button in row):
                reply = reply_of(step, press.code) if press else None
                assert reply is not None
                events = advance(found.flow, run, reply, now=NOW, owner=OWNER).events
                assert not any(isinstance(event, NotUnderstood | Stale) for event in events), (run.place, reply)
                pressed += 1
    assert pressed > 5000


def test_a_choice_that_nobody_can_come_by_is_told() -> None:
    plain = the_shelf().library.flow("refresh").model_dump(mode="json", by_alias=True)
    first, after = plain["sections"][0]["steps"][:2]
    first["options"][1]["when"] = {"fact": "regime", "equals": "no such rule"}
    after["when"] = {"step": "new_to_you", "equals": first["options"][1]["key"]}
    found = walk(Flow.model_validate(plain), most=6)
    assert found.left() == ({"differently"}, {("new_to_you", "part")})
