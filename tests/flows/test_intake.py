"""The intake: the minimum is asked of everybody, the quick round leaves out only the rest, and only clear answers calm the house."""

from __future__ import annotations

import random

import pytest

from flows import replies as r
from flows.answers import NonAnswer
from flows.briefing_lines import is_asked
from flows.case import Offer, Topic
from flows.flow import Choice, Choices, Effect, Notice
from flows.run import step_of
from tests.flows.bank import Pick, Walk
from tests.world import flows_of, the_shelf

INTAKE = next(flow for flow in flows_of(the_shelf()) if flow.flow == "intake")
LOCALES = the_shelf().catalogue.locales()
ROUNDS = 24
CLEAR = {"can_say_no": "yes", "pushed": "no"}
# T0-T4, T10 and T14 are the minimum (domain §1.1, rules for the flow); these topics are none of them, or a rung more than one.
ONLY_DETAILED = {
    "what_for_2",
    "what_for_3",
    "best_worst",
    "no_deal_cost",
    "better_done",
    "odds_up",
    "behaviour",
    "year_later",
}


def choosing(**wanted: str) -> Pick:
    """Choose these options, and the first anywhere else."""

    def pick(key: str, _: int) -> int:
        step = INTAKE.steps[key]
        assert isinstance(step, Choice | Choices)
        answers = [o.key for o in step.options if o.does not in (Effect.PAUSE, Effect.PERSON)]
        return answers.index(wanted[key]) if key in wanted else 0

    return pick


def walk(locale: str = "en", reason: NonAnswer | None = None, **wanted: str) -> Walk:
    return Walk(INTAKE, locale, pick=choosing(**wanted), reason=reason).to_the_end()


def standing_at(key: str) -> Walk:
    """Walk up to a question."""
    found = Walk(INTAKE)
    while step_of(found.run.place) != key:
        found.goes_on()
    return found


def steps_of(found: Walk) -> set[str]:
    return {step_of(place) for place in found.asked}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_step_and_every_choice_is_walked_in_every_language(locale: str) -> None:
    walks = [
        Walk(INTAKE, locale, pick=lambda key, many, n=n: random.Random(f"{n}/{key}").randrange(many)).to_the_end()  # type: ignore[misc]
        for n in range(ROUNDS)
    ]
    walks.append(walk(locale, safe_contact="certain_hours"))
    options = {(s.key, o.key) for s in INTAKE.steps.values() if isinstance(s, Choice | Choices) for o in s.options}
    assert set().union(*map(steps_of, walks)) == set(INTAKE.steps)
    assert set().union(*(found.chosen for found in walks)) == options


def test_the_quick_round_leaves_out_only_what_is_beyond_the_minimum() -> None:
    detailed, quick = walk(who_can_read="both_sides"), walk(who_can_read="both_sides", depth="quick")
    assert steps_of(detailed) - steps_of(quick) == ONLY_DETAILED
    assert steps_of(quick) <= steps_of(detailed)


def test_the_detailed_questions_come_to_whoever_does_not_choose() -> None:
    found = Walk(INTAKE, reason=NonAnswer.SKIPPED).to_the_end()
    assert ONLY_DETAILED - {"what_for_2", "what_for_3", "odds_up"} <= steps_of(found)


def test_nothing_about_the_dispute_is_asked_before_consent() -> None:
    asked = list(INTAKE.steps)
    before = [INTAKE.steps[key] for key in asked[: asked.index("agree")]]
    assert all(isinstance(s, Notice) or s.topic in (Topic.SAFETY, Topic.SETUP) for s in before)


# --- the ladder -------------------------------------------------------------------------------------------------------


def test_a_rung_is_offered_only_to_whoever_answered_the_one_below() -> None:
    found = standing_at("what_for")
    item = found.run.place.partition("@")[2]
    found.goes_on()
    assert found.run.place == f"what_for_2@{item}"
    found.says(r.Skipped())
    assert found.run.place == f"worry@{item}", "who skips is not asked for the next rung"

    found = standing_at("what_for")
    found.says(r.Skipped(NonAnswer.NOT_SURE))
    assert found.run.place == f"worry@{item}"


def test_the_ladder_has_three_rungs_and_no_more() -> None:
    asked = [place for place in walk().asked if place.endswith("@i1")]
    assert asked == [f"{key}@i1" for key in ("position", "what_for", "what_for_2", "what_for_3", "worry")]


# --- T14: can you say no, do you feel pushed --------------------------------------------------------------------------


def test_whoever_taps_first_options_calls_nobody() -> None:
    assert walk().held == []


@pytest.mark.parametrize("key", CLEAR)
def test_any_answer_but_the_clear_one_calls_a_human(key: str) -> None:
    step = INTAKE.steps[key]
    assert isinstance(step, Choice)
    for option in (o.key for o in step.options if o.does is not Effect.PERSON):
        assert walk(**{key: option}).held == ([] if option == CLEAR[key] else [key])


@pytest.mark.parametrize("key", CLEAR)
@pytest.mark.parametrize("reason", [NonAnswer.SKIPPED, NonAnswer.NOT_SURE, NonAnswer.PREFER_NOT])
def test_leaving_it_open_calls_a_human_too(key: str, reason: NonAnswer) -> None:
    found = standing_at(key)
    found.says(r.Skipped(reason))
    assert found.held == [key]


@pytest.mark.parametrize("key", CLEAR)
def test_these_answers_are_in_the_safety_file_and_in_no_briefing(key: str) -> None:
    step = INTAKE.steps[key]
    assert (step.topic, step.offer, step.brief) == (Topic.SAFETY, Offer.NEVER, False) and not is_asked(step)


def test_the_clear_answer_stands_first_and_a_person_is_within_reach() -> None:
    for key, clear in CLEAR.items():
        step = INTAKE.steps[key]
        assert isinstance(step, Choice)
        assert step.options[0].key == clear and step.options[-1].does is Effect.PERSON
