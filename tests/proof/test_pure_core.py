"""The core has no memory between people: with the engine and the wording shared, one dialogue leaves no trace in another.

The whole-house test covers what is stored; this one covers what a process could keep by mistake (the machines, which
are built once per flow, caches of words, defaults that are changed in place), thousands of pairs deep.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from unittest import mock

import pytest

from flows import engine
from flows.events import Event
from flows.flow import Flow, Step
from flows.run import Draft, Known, Run
from tests.proof.depth import depth
from tests.proof.pure import dialogue

PAIRS = depth(60, 20_000)
TURNS = 25


def is_same(seed: int) -> bool:
    return dialogue(seed, 2 * seed, TURNS) == dialogue(seed, 2 * seed + 1, TURNS)


def test_a_dialogue_is_the_same_whatever_others_say_in_between() -> None:
    assert [seed for seed in range(PAIRS) if not is_same(seed)] == []


def visits_counted_by_the_process() -> AbstractContextManager[object]:
    turns: list[str] = []
    original = engine._asking

    def asking(flow: Flow, run: Run, events: tuple[Event, ...]) -> engine.Turn:
        turns.append(run.place)
        turn = original(flow, run, events)
        return replace(turn, run=replace(turn.run, visit=len(turns)))

    return mock.patch.object(engine, "_asking", asking)


def the_last_list_of_anybody_is_the_default() -> AbstractContextManager[object]:
    kept: list[Draft] = [Draft()]
    original = engine.draft_for

    def draft_for(step: Step, known: Known | None) -> Draft:
        draft = original(step, known)
        if draft.items or draft.ticked:
            kept[0] = draft
        return kept[0] if known is None else draft

    return mock.patch.object(engine, "draft_for", draft_for)


@pytest.mark.parametrize("leak", [visits_counted_by_the_process, the_last_list_of_anybody_is_the_default])
def test_a_memory_between_people_is_noticed(leak: Callable[[], AbstractContextManager[object]]) -> None:
    def leaks(seed: int) -> bool:
        with leak():
            first = dialogue(seed, 2 * seed, 60)
        with leak():
            return dialogue(seed, 2 * seed + 1, 60) != first

    assert any(leaks(seed) for seed in range(60))
