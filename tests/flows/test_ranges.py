"""A sealed range opens to the mediator alone, and only if every side said yes; judged by the eyes of whoever must not know."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from flows.case import CaseId, SideNo
from flows.disclosure import Refusal, Rules
from flows.ranges import MOST_ASKED, Question, QuestionId, RangeState, may_answer, may_ask, outcome, why_not_read
from flows.several import chair

END = datetime(2026, 11, 26, 18, tzinfo=UTC)
ASKED = Question(QuestionId("q1"), CaseId("c1"), END)
SIDES = (SideNo(1), SideNo(2))
HERE = dict.fromkeys(SIDES, True)  # a chair -> whether somebody who takes part has it
BESIDE = chair(1, 2)  # one more person of side 1
MOMENT = timedelta(microseconds=1)
SAID = (True, False, None)


def given(*said: bool | None) -> dict[SideNo, bool]:
    return {side: answer for side, answer in zip(SIDES, said, strict=True) if answer is not None}


@pytest.mark.parametrize(("one", "two"), list(product(SAID, SAID)))
def test_it_opens_for_two_yes_and_for_nothing_else(one: bool | None, two: bool | None) -> None:
    found = outcome(ASKED, given(one, two), HERE, Rules(), now=END, held=False)
    assert found is (RangeState.OPENED if one and two else RangeState.SEALED)


@pytest.mark.parametrize("one", SAID)
def test_who_said_no_cannot_tell_what_the_other_said(one: bool | None) -> None:
    for two in (False, None):
        assert outcome(ASKED, given(one, two), HERE, Rules(), now=END, held=False) is RangeState.SEALED


@pytest.mark.parametrize(("one", "two"), list(product(SAID, SAID)))
def test_before_its_time_it_stands_alike_whatever_was_said(one: bool | None, two: bool | None) -> None:
    assert outcome(ASKED, given(one, two), HERE, Rules(), now=END - MOMENT, held=False) is RangeState.RUNNING


def test_while_somebody_is_held_or_once_the_case_is_closed_it_stays_sealed() -> None:
    assert outcome(ASKED, given(True, True), HERE, Rules(), now=END, held=True) is RangeState.SEALED
    assert outcome(ASKED, given(True, True), HERE, Rules(is_open=False), now=END, held=False) is RangeState.SEALED


def test_a_yes_of_some_other_side_or_of_nobody_opens_nothing() -> None:
    assert outcome(ASKED, {SideNo(1): True, SideNo(3): True}, HERE, Rules(), now=END, held=False) is RangeState.SEALED
    assert outcome(ASKED, {}, {}, Rules(), now=END, held=False) is RangeState.SEALED


@pytest.mark.parametrize("beside", SAID)
def test_of_a_side_with_several_people_everybody_who_takes_part_has_to_say_yes(beside: bool | None) -> None:
    said = {**given(True, True), **({BESIDE: beside} if beside is not None else {})}
    found = outcome(ASKED, said, {**HERE, BESIDE: True}, Rules(), now=END, held=False)
    assert found is (RangeState.OPENED if beside else RangeState.SEALED)


def test_a_chair_that_nobody_has_taken_or_that_was_left_keeps_nothing_sealed() -> None:
    assert outcome(ASKED, given(True, True), {**HERE, BESIDE: False}, Rules(), now=END, held=False) is RangeState.OPENED


def test_a_side_of_which_nobody_is_here_has_not_agreed_whatever_it_said_before() -> None:
    for gone in SIDES:
        there = {**HERE, gone: False}
        assert outcome(ASKED, given(True, True), there, Rules(), now=END, held=False) is RangeState.SEALED
    there = {**HERE, SIDES[0]: False, BESIDE: True}
    assert outcome(ASKED, {BESIDE: True, SIDES[1]: True}, there, Rules(), now=END, held=False) is RangeState.OPENED


def test_what_is_settled_stays_settled() -> None:
    for state in (RangeState.OPENED, RangeState.SEALED):
        done = replace(ASKED, state=state)
        assert outcome(done, given(False, True), HERE, Rules(), now=END, held=False) is state
        assert not may_answer(done, Rules(), now=END - MOMENT, held=False)


def test_an_answer_counts_until_the_moment_that_was_told() -> None:
    assert may_answer(ASKED, Rules(), now=END - MOMENT, held=False)
    assert not may_answer(ASKED, Rules(), now=END, held=False)
    assert not may_answer(ASKED, Rules(), now=END - MOMENT, held=True)
    assert not may_answer(ASKED, Rules(is_open=False), now=END - MOMENT, held=False)


def test_she_reads_nothing_before_all_have_agreed_and_the_reason_never_differs() -> None:
    sealed = replace(ASKED, state=RangeState.SEALED)
    assert {why_not_read(known) for known in ((), (ASKED,), (sealed,), (sealed, ASKED))} == {Refusal.NO_CONSENT}
    assert why_not_read((sealed, replace(ASKED, state=RangeState.OPENED))) is None


def test_she_may_ask_again_and_not_for_ever() -> None:
    sealed = replace(ASKED, state=RangeState.SEALED)
    assert may_ask(()) and may_ask((sealed,))
    assert not may_ask((ASKED,)) and not may_ask((replace(ASKED, state=RangeState.OPENED),))
    assert not may_ask((sealed,) * MOST_ASKED)
