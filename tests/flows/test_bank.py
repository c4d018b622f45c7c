"""The further sittings of the question bank: every step and every choice is walked in every language, and both sides are asked alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import flows
from flows.answers import Item, NonAnswer
from flows.briefing_lines import is_asked
from flows.case import Offer, Topic
from flows.flow import AmountStep, Choice, Choices, Effect, Flow, ItemsStep, Notice, PointsStep, Step, TextStep
from flows.run import Known, step_of
from tests.flows.bank import FACTS, Walk
from tests.world import flows_of, the_shelf

SHELF = {flow.flow: flow for flow in flows_of(the_shelf())}
GENERAL = ("weighing", "costs", "telling", "arranging")
MODULES = ("workplace", "contract", "parenting", "property", "neighbour", "tenancy", "consumer")
SITTINGS = [SHELF[name] for name in (*GENERAL, *MODULES)]
LOCALES = the_shelf().catalogue.locales()
ROUNDS = 12  # enough to meet every option of every part: parts come in twos to fours, options in twos to fives
MOST_QUESTIONS = 26  # at half a minute each, a sitting of 12 to 15 minutes
PARTS = {
    "tenancy": (("tenant", "landlord"), 6),
    "consumer": (("customer", "business"), 4),
    "workplace": (("same_level", "they_manage", "i_manage"), 2),
}

by_name = pytest.mark.parametrize("flow", SITTINGS, ids=lambda flow: flow.flow)


def rounds(flow: Flow, locale: str = "en") -> Iterator[Walk]:
    for turn in range(ROUNDS):
        yield Walk(flow, locale, pick=lambda _, many, turn=turn: turn % many).to_the_end()  # type: ignore[misc]


def everything(flow: Flow) -> set[tuple[str, str]]:
    return {
        (step.key, option.key)
        for step in flow.steps.values()
        if isinstance(step, Choice | Choices)
        for option in step.options
    }


def playing(flow: Flow, part: str) -> Walk:
    """Walk as the person of one part, choosing first options elsewhere."""
    step = flow.steps["part"]
    assert isinstance(step, Choice)
    which = [option.key for option in step.options].index(part)
    return Walk(flow, pick=lambda key, _: which if key == "part" else 0).to_the_end()


def shape(step: Step) -> tuple[object, ...]:
    """Say of a question all that makes it light or heavy, without its name."""
    more: tuple[object, ...] = ()
    if isinstance(step, Choice | Choices):
        more = tuple(option.does for option in step.options)
    elif isinstance(step, TextStep):
        more = (step.several, step.longest)
    elif isinstance(step, AmountStep):
        more = step.currencies
    return (step.kind, step.topic, step.offer, step.allow, step.skip, step.back, step.brief, step.unclear, more)


@by_name
@pytest.mark.parametrize("locale", LOCALES)
def test_every_step_and_every_choice_is_walked_in_every_language(flow: Flow, locale: str) -> None:
    walks = list(rounds(flow, locale))
    assert {step_of(place) for walk in walks for place in walk.asked} == set(flow.steps)
    assert set().union(*(walk.chosen for walk in walks)) == everything(flow)


@by_name
@pytest.mark.parametrize("reason", NonAnswer)
def test_nobody_is_caught_who_leaves_out_whatever_can_be_left_out(flow: Flow, reason: NonAnswer) -> None:
    assert Walk(flow, reason=reason).to_the_end().held == []


@by_name
def test_a_sitting_fits_into_a_quarter_of_an_hour(flow: Flow) -> None:
    for walk in rounds(flow):
        assert sum(not isinstance(step, Notice) for step in walk.steps) <= MOST_QUESTIONS
    long = [step for step in flow.steps.values() if not isinstance(step, Notice)]
    if len(long) > 15:
        assert any(key.startswith("break_") for key in flow.steps), "a long sitting offers a place for a pause"


@by_name
def test_every_sitting_begins_with_whether_it_is_a_good_moment(flow: Flow) -> None:
    step = next(iter(flow.steps.values()))
    assert isinstance(step, Choice) and step.key == "moment" and not step.skip
    assert [option.does for option in step.options] == [Effect.NONE, Effect.PAUSE, Effect.PERSON]


@by_name
def test_what_calls_a_human_stays_in_the_safety_file(flow: Flow) -> None:
    for step in flow.steps.values():
        holds = isinstance(step, Choice) and any(option.does is Effect.HOLD for option in step.options)
        assert holds <= (step.topic is Topic.SAFETY)
        if step.topic is Topic.SAFETY and not isinstance(step, Notice):
            assert step.offer is Offer.NEVER and not step.brief and not is_asked(step)
        if holds and isinstance(step, Choice):
            assert step.options[0].does is Effect.NONE and Effect.PERSON in {option.does for option in step.options}


@by_name
def test_only_the_answer_that_asks_for_it_calls_a_human(flow: Flow) -> None:
    assert Walk(flow).to_the_end().held == []
    worried = Walk(flow, pick=lambda _, many: many - 1).to_the_end().held
    expected = {
        "workplace": ["what_follows"],
        "parenting": ["at_home"],
        "property": ["own_money", "pressed"],
        "neighbour": ["hate"],
        "tenancy": ["safe_home"],
    }
    assert worried == expected.get(flow.flow, [])


@by_name
def test_no_question_goes_by_a_name_that_the_intake_uses(flow: Flow) -> None:
    asked = {key for key, step in flow.steps.items() if not isinstance(step, Notice)}
    assert not asked & set(SHELF["intake"].steps)


# --- equal sides -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "parts", "own"), [(name, *given) for name, given in PARTS.items()])
def test_every_part_is_asked_equally_many_questions_of_equal_weight(
    name: str, parts: tuple[str, ...], own: int
) -> None:
    walks = {part: playing(SHELF[name], part) for part in parts}
    shapes = [[shape(step) for step in walk.steps] for walk in walks.values()]
    assert all(other == shapes[0] for other in shapes)
    common = set.intersection(*(set(walk.asked) for walk in walks.values()))
    assert [len([place for place in walk.asked if place not in common]) for walk in walks.values()] == [own] * len(
        parts
    )


def test_only_flows_with_a_part_ask_different_people_different_things() -> None:
    assert {flow.flow for flow in SITTINGS if "part" in flow.steps} == set(PARTS)


@by_name
@pytest.mark.parametrize("locale", LOCALES)
def test_options_stand_in_one_order_in_the_file_and_in_every_language(flow: Flow, locale: str) -> None:
    source = (Path(str(flows.__file__)).parent / "locales" / locale / f"{flow.flow}.ftl").read_text(encoding="utf-8")
    worded: dict[str, list[str]] = {}
    message = ""
    for line in source.splitlines():
        if found := re.match(r"([a-z][a-z0-9-]*) =", line):
            message = found[1]
        elif found := re.match(r"    \.opt-([a-z0-9-]+) =", line):
            worded.setdefault(message, []).append(found[1])
    for step in flow.steps.values():
        if isinstance(step, Choice | Choices):
            name = f"{flow.flow}-{step.key}".replace("_", "-")
            assert worded[name] == [option.key.replace("_", "-") for option in step.options]


# --- what is asked only where the mediator asked for it ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "topics", "is_asked"),
    [
        ({"points": "yes", "kind": "contract"}, 2, True),
        ({"points": "yes", "kind": "contract"}, 1, False),  # nothing to weigh against
        ({"points": "yes", "kind": "contract"}, 0, False),
        ({"points": "no", "kind": "contract"}, 2, False),
        ({"kind": "contract"}, 2, False),
        ({"points": "yes", "kind": "parenting"}, 2, False),
    ],
)
def test_points_are_asked_only_where_wanted_and_never_about_children(
    facts: dict[str, str], topics: int, is_asked: bool
) -> None:
    given = {"issues": Known(items=tuple(Item(f"i{n}", "topic") for n in range(topics)))} if topics else {}
    walk = Walk(SHELF["weighing"], facts={"mediator": "M.", **facts}, given=given).to_the_end()
    assert ("topic_points" in walk.asked) is is_asked


def test_no_flow_about_children_spreads_points() -> None:
    assert not [step for step in SHELF["parenting"].steps.values() if isinstance(step, PointsStep)]


@pytest.mark.parametrize("wanted", ["yes", "no", None])
def test_the_range_is_asked_only_where_wanted(wanted: str | None) -> None:
    facts = {name: fact for name, fact in (FACTS | {"range": wanted}).items() if fact is not None}
    asked = Walk(SHELF["weighing"], facts=facts).to_the_end().asked
    figures = [place for place in asked if place.startswith("range_")]
    assert len(figures) == (4 if wanted == "yes" else 0)


def test_the_range_is_kept_and_in_no_briefing() -> None:
    figures = [step for step in SHELF["weighing"].steps.values() if isinstance(step, AmountStep)]
    assert len(figures) == 3
    assert all(s.topic is Topic.RANGE and s.offer is Offer.KEPT and not is_asked(s) for s in figures)


def test_nothing_of_the_no_deal_worksheet_is_ever_offered_for_sharing() -> None:
    assert {step.offer for step in SHELF["costs"].steps.values()} == {None, Offer.NEVER, Offer.KEPT}


def test_documents_are_asked_about_one_by_one() -> None:
    walk = Walk(SHELF["telling"], given={}).to_the_end()
    assert isinstance(SHELF["telling"].steps["documents"], ItemsStep)
    assert [place for place in walk.asked if place.startswith("who_has")] == ["who_has@i1", "who_has@i2"]
    assert not [place for place in walk.asked if place.startswith("weight@")], (
        "no list was given, nothing is asked of it"
    )
