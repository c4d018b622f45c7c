"""A change of a flow is weighed by what it asks of the people who are in the old version."""

from __future__ import annotations

from typing import Any

import pytest

from flows.change import Weight, diff, weight_of
from flows.flow import Flow

OLD: dict[str, Any] = {
    "flow": "small",
    "version": 1,
    "facts": ["mediator"],
    "sections": [
        {
            "key": "one",
            "steps": [
                {"key": "pick", "kind": "choice", "topic": "issues", "offer": "kept", "options": [{"key": "a"}, {"key": "b"}]},
                {"key": "told", "kind": "text", "topic": "issues", "offer": "asked", "when": {"step": "pick", "equals": "a"}},
                {"key": "wishes", "kind": "items", "topic": "issues", "offer": "kept", "brief": False},
                {"key": "safe", "kind": "text", "topic": "safety", "offer": "never"},
            ],
        },
        {"key": "two", "each": "wishes", "steps": [{"key": "wish", "kind": "text", "topic": "issues", "offer": "kept"}]},
    ],
}  # fmt: skip


def changed(path: str, value: object) -> Flow:
    """Return version 2 with one thing set; a path such as `0.pick.offer`, `0.pick` or `flow`; None takes it away."""
    whole = Flow.model_validate(OLD).model_dump(mode="json", by_alias=True, exclude_unset=True)
    whole["version"] = 2
    *way, last = path.split(".")
    at: Any = whole
    if way:
        section = whole["sections"][int(way[0])]
        at = section if len(way) == 1 else next(s for s in section["steps"] if s["key"] == way[1])
    if last.isdecimal() or (way and len(way) == 1 and last in [s["key"] for s in at["steps"]]):
        at["steps"] = [s for s in at["steps"] if s["key"] != last]
    elif value is None:
        del at[last]
    else:
        at[last] = value
    return Flow.model_validate(whole)


STEPS = OLD["sections"][0]["steps"]


@pytest.mark.parametrize(
    ("path", "value", "weight"),
    [
        ("version", 2, Weight.WORDING),
        ("records", False, Weight.ADDITIVE),
        ("facts", ["mediator", "kind"], Weight.ADDITIVE),
        ("review", False, Weight.BREAKING),
        ("audience", "mediator", Weight.BREAKING),
        ("flow", "other", Weight.BREAKING),
        ("lists", ["things"], Weight.BREAKING),
        ("open", {"fact": "mediator", "equals": "M."}, Weight.BREAKING),
        ("0.counted", False, Weight.WORDING),
        ("0.key", "first", Weight.WORDING),
        ("0.steps", [*STEPS, {"key": "more", "kind": "text", "offer": "kept"}], Weight.ADDITIVE),
        ("0.steps", [STEPS[2], STEPS[3], STEPS[0], STEPS[1]], Weight.ADDITIVE),
        ("0.safe", None, Weight.BREAKING),
        ("0.pick.kind", "choices", Weight.BREAKING),
        ("0.pick.offer", "asked", Weight.BREAKING),
        ("0.told.offer", "kept", Weight.ADDITIVE),
        ("0.told.offer", "never", Weight.BREAKING),
        ("0.safe.offer", "kept", Weight.BREAKING),
        ("0.safe.topic", "issues", Weight.BREAKING),
        ("0.told.topic", "history", Weight.ADDITIVE),
        ("0.wishes.brief", True, Weight.BREAKING),
        ("0.told.brief", False, Weight.ADDITIVE),
        ("0.told.allow", ["later"], Weight.ADDITIVE),
        ("0.told.longest", 9, Weight.ADDITIVE),
        ("0.told.reads", "zone", Weight.BREAKING),
        ("0.told.when", None, Weight.ADDITIVE),
        ("0.told.when", {"step": "pick", "equals": "b"}, Weight.BREAKING),
        ("0.pick.moves", [{"to": "safe"}], Weight.BREAKING),
        ("0.pick.options", [{"key": "a"}, {"key": "b"}, {"key": "c"}], Weight.ADDITIVE),
        ("0.pick.options", [{"key": "b"}, {"key": "a"}], Weight.ADDITIVE),
        ("0.pick.options", [{"key": "a"}, {"key": "c"}], Weight.BREAKING),
        ("0.pick.options", [{"key": "a", "does": "hold"}, {"key": "b"}], Weight.BREAKING),
        ("1.each", None, Weight.BREAKING),
    ],
)  # fmt: skip
def test_a_change_has_the_weight_of_what_it_asks_of_people(path: str, value: object, weight: Weight) -> None:
    found = diff(Flow.model_validate(OLD), changed(path, value))
    assert weight_of(found) is weight, [str(change) for change in found]


def test_equal_definitions_differ_in_nothing() -> None:
    assert diff(Flow.model_validate(OLD), Flow.model_validate(OLD)) == ()


def test_a_change_under_the_same_version_says_so() -> None:
    found = diff(Flow.model_validate(OLD), Flow.model_validate({**OLD, "records": False}))
    assert "wording-only · flow: both call themselves version 1; raise `version`" in map(str, found)


def test_what_differs_is_always_said() -> None:
    """A definition that is another one never passes for the same: something stands under the headline."""
    for path, value in (("0.counted", False), ("0.key", "first")):
        new = changed(path, value)
        assert new.hash != Flow.model_validate(OLD).hash
        assert diff(Flow.model_validate(OLD), new)


def test_a_word_nobody_has_thought_of_counts_as_breaking() -> None:
    """What the vocabulary gains later is breaking until `flows.change` knows better: here a points step over another list."""
    points = {"key": "spread", "kind": "points", "topic": "issues", "offer": "kept", "over": "wishes"}
    other = {"key": "things", "kind": "items", "topic": "issues", "offer": "kept"}
    old = Flow.model_validate({**OLD, "sections": [{"key": "one", "steps": [STEPS[2], other, points]}]})
    new = Flow.model_validate(
        {**OLD, "version": 2, "sections": [{"key": "one", "steps": [STEPS[2], other, {**points, "over": "things"}]}]}
    )
    assert [str(change) for change in diff(old, new)] == ["breaking · spread: `over` differs"]
