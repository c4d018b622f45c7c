"""Whether a structured condition holds, given what a run knows. No expression language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import assert_never

from flows.flow import AllOf, AnyOf, Choice, Choices, Condition, Fact, Flow, NotOf, Option, Test
from flows.run import Known, Run, item_of, place_at

Lookup = Callable[[str], Known | None]  # step key -> what is known of it where the question stands


def holds(condition: Condition | None, known: Lookup, facts: Mapping[str, str]) -> bool:
    """Say whether a condition holds; no condition always does. A parked answer counts as not given."""
    match condition:
        case None:
            return True
        case AnyOf():
            return any(holds(c, known, facts) for c in condition.any)
        case AllOf():
            return all(holds(c, known, facts) for c in condition.all)
        case NotOf():
            return not holds(condition.negated, known, facts)
        case Fact(fact=fact, equals=None):
            return condition.includes in facts.get(fact, "").split(",")
        case Fact():
            return facts.get(condition.fact) == condition.equals
        case Test():
            return _passes(condition, known(condition.step))
        case _:
            assert_never(condition)


def decided(condition: Condition | None, known: Lookup, facts: Mapping[str, str]) -> bool | None:
    """Say whether a condition holds whatever is answered from now on; None while that is open."""
    match condition:
        case AnyOf():
            found = [decided(c, known, facts) for c in condition.any]
            return True if True in found else None if None in found else False
        case AllOf():
            found = [decided(c, known, facts) for c in condition.all]
            return False if False in found else None if None in found else True
        case NotOf():
            negated = decided(condition.negated, known, facts)
            return None if negated is None else not negated
        case Test() if known(condition.step) is None:
            return None
    return holds(condition, known, facts)


def known_at(run: Run, item: str) -> Lookup:
    """Look at answers from where a question about an item stands ("" for none): those about it first."""
    return lambda step: run.known.get(place_at(step, item)) or run.known.get(step)


def offered(step: Choice | Choices, run: Run, place: str) -> tuple[Option, ...]:
    """List the options of a question that are open to this person at this place."""
    return tuple(o for o in step.options if holds(o.when, known_at(run, item_of(place)), run.facts))


def is_asked(flow: Flow, run: Run, place: str, step: str) -> bool:
    """Say whether a step is on the way of this person, beside a place."""
    return holds(flow.steps[step].when, known_at(run, item_of(place)), run.facts)


def is_open(flow: Flow, run: Run, place: str) -> bool:
    """Say whether nothing of what a place is about can be kept from the other side (`Flow.open`)."""
    return flow.open is not None and holds(flow.open, known_at(run, item_of(place)), run.facts)


def _passes(test: Test, known: Known | None) -> bool:
    given = known is not None and known.reason is None and not known.parked and not known.renew
    if test.answered is not None:
        return given == test.answered
    if known is None or not given:
        return False
    if test.at_least is not None:
        return (len(known.items) if known.number is None else known.number) >= test.at_least
    wanted = test.equals if test.equals is not None else test.includes
    if test.equals is not None and known.number is not None:
        return str(known.number) == wanted
    return wanted in known.options
