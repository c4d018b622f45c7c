"""A statement of common ground is told only if everybody said yes; judged by the eyes of whoever must not know."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from flows.case import CaseId, SideNo
from flows.disclosure import Rules
from flows.text import Text
from flows.ticks import (
    MOST_OFFERED,
    MOST_RUNNING,
    Tick,
    TickId,
    TickState,
    closed,
    may_offer,
    may_read_answers,
    may_tick,
)

END = datetime(2026, 11, 26, 18, tzinfo=UTC)
OFFERED = Tick(TickId("t1"), CaseId("c1"), Text("tick-interest"), END, TickState.RUNNING)
CHAIRS = (SideNo(1), SideNo(2), SideNo(101))
MOMENT = timedelta(microseconds=1)
SAID = (True, False, None)


def given(*said: bool | None) -> dict[SideNo, bool]:
    return {chair: answer for chair, answer in zip(CHAIRS, said, strict=True) if answer is not None}


@pytest.mark.parametrize(("one", "two", "beside"), list(product(SAID, SAID, SAID)))
def test_it_is_told_for_a_yes_of_everybody_and_for_nothing_else(
    one: bool | None, two: bool | None, beside: bool | None
) -> None:
    found = closed(OFFERED, given(one, two, beside), CHAIRS, Rules(), held=False)
    assert found is (TickState.SHARED if one and two and beside else TickState.CLOSED)


def test_while_somebody_is_held_or_once_the_case_is_closed_nothing_is_told() -> None:
    every = given(True, True, True)
    assert closed(OFFERED, every, CHAIRS, Rules(), held=True) is TickState.CLOSED
    assert closed(OFFERED, every, CHAIRS, Rules(is_open=False), held=False) is TickState.CLOSED
    assert closed(OFFERED, {}, (), Rules(), held=False) is TickState.CLOSED


@pytest.mark.parametrize("state", [TickState.DRAFT, TickState.SHARED, TickState.CLOSED])
def test_what_is_settled_or_not_yet_offered_stays_as_it_is(state: TickState) -> None:
    done = replace(OFFERED, state=state)
    assert closed(done, given(True, False, True), CHAIRS, Rules(), held=False) is state
    assert not may_tick(done, Rules(), now=END - MOMENT, held=False)


def test_an_answer_counts_until_the_moment_that_was_told() -> None:
    assert may_tick(OFFERED, Rules(), now=END - MOMENT, held=False)
    assert not may_tick(OFFERED, Rules(), now=END, held=False)
    assert not may_tick(OFFERED, Rules(), now=END - MOMENT, held=True)
    assert not may_tick(OFFERED, Rules(is_open=False), now=END - MOMENT, held=False)


def test_she_reads_who_answered_what_only_once_no_answer_can_move_her() -> None:
    assert [may_read_answers(replace(OFFERED, state=state)) for state in TickState] == [False, False, True, True]


def test_she_may_offer_some_and_not_for_ever() -> None:
    done = replace(OFFERED, state=TickState.CLOSED)
    assert may_offer((), Rules()) and may_offer((OFFERED,) * (MOST_RUNNING - 1), Rules())
    assert not may_offer((OFFERED,) * MOST_RUNNING, Rules())
    assert may_offer((done,) * (MOST_OFFERED - 1), Rules()) and not may_offer((done,) * MOST_OFFERED, Rules())
    assert may_offer((replace(OFFERED, state=TickState.DRAFT),) * MOST_OFFERED, Rules())
    assert not may_offer((), Rules(is_open=False))
