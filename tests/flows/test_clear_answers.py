"""Where only a clear answer will do, leaving it open calls a human too (domain §2); and conditions that count a list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from flows import replies as r
from flows.answers import Item, NonAnswer
from flows.case import RunId
from flows.check import DefectKind, check
from flows.engine import FAR_TOO_MANY, advance, start
from flows.events import Event, HoldRaised
from flows.flow import Flow
from flows.private import Label, Private
from flows.replies import Reply
from flows.run import Known, from_bytes, step_of, to_bytes
from tests.flows.shelf import shelf_for

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OWNER = Label("c0" * 8, 1)


def flow_of(*steps: Mapping[str, Any], lists: tuple[str, ...] = ()) -> Flow:
    made = [{"offer": "never", "topic": "safety", **step} for step in steps]
    return Flow.model_validate(
        {"flow": "small", "version": 1, "lists": lists, "sections": [{"key": "s", "steps": made}]}
    )


def asked(kind: str = "choice", **more: Any) -> Mapping[str, Any]:
    options = [{"key": "yes"}, {"key": "no", "does": "hold"}]
    return {"key": "free", "kind": kind, "options": options, "allow": ["not_sure", "prefer_not"], **more}


def after(flow: Flow, *replies: Reply) -> list[Event]:
    run = start(flow, run=RunId("00" * 8), locale="en", zone="UTC", facts={}).run
    events: list[Event] = []
    for reply in replies:
        turn = advance(flow, from_bytes(to_bytes(run)), reply, now=NOW, owner=OWNER)
        run, events = turn.run, [*events, *turn.events]
    return events


def holds(flow: Flow, *replies: Reply) -> int:
    return after(flow, *replies).count(HoldRaised("free"))


CLEAR = flow_of(asked(unclear="hold"))
OPEN = flow_of(asked())


@pytest.mark.parametrize("reason", [NonAnswer.SKIPPED, NonAnswer.NOT_SURE, NonAnswer.PREFER_NOT])
def test_every_non_answer_calls_a_human_where_only_a_clear_one_will_do(reason: NonAnswer) -> None:
    assert holds(CLEAR, r.Skipped(reason)) == 1
    assert holds(OPEN, r.Skipped(reason)) == 0


def test_leaving_it_for_later_after_three_misses_calls_a_human_too() -> None:
    misses = [r.Said(Private("what do you mean", OWNER), n) for n in range(1, FAR_TOO_MANY + 1)]
    assert holds(CLEAR, *misses, r.Skipped(NonAnswer.LATER)) == 1


def test_a_clear_answer_calls_nobody_and_the_option_that_holds_calls_once() -> None:
    assert holds(CLEAR, r.Chose("yes")) == 0
    assert holds(CLEAR, r.Chose("no")) == holds(OPEN, r.Chose("no")) == 1


def test_a_multiple_choice_calls_a_human_when_one_of_the_options_ticked_says_so() -> None:
    many = flow_of(asked("choices"))
    assert holds(many, r.Ticked("yes", True), r.Did("done")) == 0
    assert holds(many, r.Ticked("yes", True), r.Ticked("no", True), r.Did("done")) == 1


@pytest.mark.parametrize("effect", ["pause", "person"])
def test_a_non_answer_can_raise_a_hold_and_nothing_else(effect: str) -> None:
    with pytest.raises(ValidationError, match="can only raise a hold"):
        flow_of(asked(unclear=effect))


def test_a_flow_without_such_a_question_keeps_its_identity() -> None:
    assert OPEN.hash == flow_of(asked(unclear="none")).hash != CLEAR.hash
    assert OPEN.hash == "c9ee034991d64b99ab38177f35803f00"  # as before the word `unclear` existed


# --- counting a list -------------------------------------------------------------------------------------------------


def counting(least: int, **list_of: Any) -> Flow:
    last = {"key": "last", "kind": "text", "when": {"step": "things", "at_least": least}}
    steps = (list_of, last) if list_of else (last,)
    end = {"key": "end_of_it", "kind": "text"}
    return flow_of(*steps, end, lists=() if list_of else ("things",))


@pytest.mark.parametrize(("count", "to"), [(0, "end_of_it"), (1, "end_of_it"), (2, "last"), (3, "last")])
def test_a_condition_counts_the_entries_of_a_list_it_is_given(count: int, to: str) -> None:
    given = {"things": Known(items=tuple(Item(f"i{n}", "x") for n in range(count)))} if count else {}
    turn = start(counting(2), run=RunId("00" * 8), locale="en", zone="UTC", facts={}, known=given)
    assert step_of(turn.run.place) == to


@pytest.mark.parametrize(("lines", "to"), [("one", "end_of_it"), ("one\ntwo", "last")])
def test_a_condition_counts_the_entries_of_a_list_made_on_the_way(lines: str, to: str) -> None:
    flow = counting(2, key="things", kind="items", most=4)
    run = start(flow, run=RunId("00" * 8), locale="en", zone="UTC", facts={}).run
    for reply in (r.Said(Private(lines, OWNER), 1), r.Did("done")):
        run = advance(flow, from_bytes(to_bytes(run)), reply, now=NOW, owner=OWNER).run
    assert step_of(run.place) == to


@pytest.mark.parametrize(
    ("flow", "says"),
    [
        (counting(13), "`things` is a list it is given; ask `at_least`, from 1 to 12"),
        (counting(0), "`things` is a list it is given; ask `at_least`, from 1 to 12"),
        (counting(5, key="things", kind="items", most=4), "`at_least: 5` decides nothing on a list of 1 to 4"),
    ],
)
def test_a_count_that_cannot_be_is_a_defect(flow: Flow, says: str) -> None:
    found = [d.detail for d in check(flow, shelf_for(flow)) if d.kind is DefectKind.CONDITION_VALUE]
    assert found == [says]


def test_a_count_that_can_be_is_none() -> None:
    for flow in (counting(2), counting(4, key="things", kind="items", most=4)):
        assert [d for d in check(flow, shelf_for(flow)) if d.kind is DefectKind.CONDITION_VALUE] == []
