"""Conditions and lists that cannot work: about later steps, unknown options, undeclared facts. Knows no wordings."""

from __future__ import annotations

from collections.abc import Iterator

from flows.check_defect import Defect, DefectKind, options_of
from flows.check_graph import STOPS, tests_in
from flows.flow import (
    AllOf,
    AnyOf,
    ApproveStep,
    Choice,
    Choices,
    Condition,
    Fact,
    Flow,
    ItemsStep,
    NotOf,
    PaperStep,
    PointsStep,
    Scale,
    Section,
    SentenceStep,
    Step,
    Test,
    WordStep,
)

_LONGEST_LIST = 12  # as ItemsStep.most
_DEGREES = [str(degree) for degree in range(11)]


def condition_defects(flow: Flow) -> list[Defect]:
    """Check every condition of a flow, and what its `each` and `over` point at."""
    steps = [defect for section, step in flow.in_order() for defect in _of_step(flow, section, step)]
    return [*_lists(flow), *_of_open(flow), *_always_something(flow), *steps]


def _of_open(flow: Flow) -> Iterator[Defect]:
    """Check `open` as if it stood behind the last step of the section that goes through the things."""
    section, step = list(flow.in_order())[-1]
    yield from _of_condition(flow, section, step, flow.open, frozenset(flow.steps))


def _always_something(flow: Flow) -> Iterator[Defect]:
    """Find questions to which somebody might be offered no answer, or but one."""
    for step in flow.steps.values():
        if isinstance(step, Choice | Choices) and sum(option.when is None for option in step.options) < 2:
            yield Defect(DefectKind.DEAD_END, step.key, "at least two of its options must be offered to everybody")


def _of_step(flow: Flow, section: Section, step: Step) -> Iterator[Defect]:
    keys = list(flow.steps)
    before = frozenset(keys[: keys.index(step.key)])
    yield from _of_condition(flow, section, step, step.when, before)
    for option in step.options if isinstance(step, Choice | Choices) else ():
        yield from _of_condition(flow, section, step, option.when, before)
    for move in step.moves:
        yield from _of_condition(flow, section, step, move.when, before | {step.key})


def _of_condition(
    flow: Flow, section: Section, step: Step, condition: Condition | None, before: frozenset[str]
) -> Iterator[Defect]:
    if _has_empty(condition):
        yield Defect(DefectKind.CONDITION_VALUE, step.key, "`any` and `all` need at least one condition")
    for test in tests_in(condition):
        if isinstance(test, Fact):
            if test.fact not in flow.facts:
                detail = f"the fact `{test.fact}` is not declared; add it to the flow's `facts`"
                yield Defect(DefectKind.CONDITION_VALUE, step.key, detail)
        elif test.step in flow.lists:
            if test.at_least is None or not 1 <= test.at_least <= _LONGEST_LIST:
                detail = f"`{test.step}` is a list it is given; ask `at_least`, from 1 to {_LONGEST_LIST}"
                yield Defect(DefectKind.CONDITION_VALUE, step.key, detail)
        elif test.step not in before:
            where = "comes later in the file" if test.step in flow.steps else "does not exist"
            yield Defect(DefectKind.CONDITION_ORDER, step.key, f"the condition looks at `{test.step}`, which {where}")
        elif flow.section_of[test.step].each and flow.section_of[test.step] is not section:
            detail = f"`{test.step}` is asked once for every item, so it has no single answer outside its section"
            yield Defect(DefectKind.CONDITION_VALUE, step.key, detail)
        elif reason := _cannot_hold(test, flow.steps[test.step]):
            yield Defect(DefectKind.CONDITION_VALUE, step.key, reason)


def _has_empty(condition: Condition | None) -> bool:
    match condition:
        case AnyOf(any=parts) | AllOf(all=parts):
            return not parts or any(map(_has_empty, parts))
        case NotOf(negated=part):
            return _has_empty(part)
    return False


def _cannot_hold(test: Test, step: Step) -> str:
    """Say why a test can never hold for a step, or return ""."""
    if test.at_least is not None:
        return _at_least(test.at_least, step)
    if test.answered is not None:
        return ""
    word, value = ("equals", test.equals) if test.equals is not None else ("includes", test.includes)
    if word == "equals" and isinstance(step, Scale):
        return "" if value in _DEGREES else f"`{step.key}` is a scale from 0 to 10"
    if word == "equals" and isinstance(step, ApproveStep | WordStep):
        going_on = [
            option for option in options_of(step, is_open=True) if option != "change"
        ]  # that one leads back to the words, always
        return "" if value in going_on else f"what `{step.key}` can be is {', '.join(going_on)}"
    wanted = Choice if word == "equals" else Choices
    if not isinstance(step, wanted):
        return f"`{word}` is for a {wanted.__name__.lower()}; `{step.key}` is a {step.kind}"
    option = next((option for option in step.options if option.key == value), None)
    if option is None:
        return f"`{step.key}` has no option `{value}`; it has {', '.join(option.key for option in step.options)}"
    if option.does in STOPS:
        return f"the option `{value}` of `{step.key}` stops and is never an answer"
    return ""


def _at_least(least: int, step: Step) -> str:
    if isinstance(step, ItemsStep):
        return "" if 1 <= least <= step.most else f"`at_least: {least}` decides nothing on a list of 1 to {step.most}"
    if not isinstance(step, Scale):
        return f"`at_least` is for a scale or a list; `{step.key}` is a {step.kind}"
    return "" if 1 <= least <= 10 else f"`at_least: {least}` decides nothing on a scale from 0 to 10"


def _lists(flow: Flow) -> Iterator[Defect]:
    for _, step in flow.in_order():
        if isinstance(step, SentenceStep) and step.ready is not None and step.ready not in flow.lists:
            yield Defect(DefectKind.NOT_A_LIST, step.key, f"`ready: {step.ready}` must name one of `lists`")
    earlier: set[str] = set(flow.lists)
    for section in flow.sections:
        if section.each is not None and section.each not in earlier:
            yield Defect(
                DefectKind.NOT_A_LIST,
                section.key,
                f"`each: {section.each}` must name an earlier step of kind items, or one of `lists`",
            )
        for step in section.steps:
            if isinstance(step, PaperStep) and step.over not in flow.lists:
                yield Defect(DefectKind.NOT_A_LIST, step.key, f"`over: {step.over}` must name one of `lists`")
            if isinstance(step, PointsStep) and step.over not in earlier:
                yield Defect(
                    DefectKind.NOT_A_LIST, step.key, f"`over: {step.over}` must name an earlier step of kind items"
                )
            if isinstance(step, ItemsStep) and section.each is None:
                earlier.add(step.key)
