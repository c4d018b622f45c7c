"""An option that goes alone ("none of these"): it and the others end each other, and what was typed is never taken away."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from flows import replies as r
from flows.answers import Answer, PickedMany
from flows.case import RunId
from flows.change import Weight, diff, weight_of
from flows.engine import advance, start
from flows.events import Answered
from flows.flow import Flow
from flows.private import HOUSE, Label, Private
from flows.replies import Reply
from flows.run import from_bytes, to_bytes

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OWNER = Label("c0" * 8, 1)
NONE, COURT, CLAIM = (r.Ticked(key, True) for key in ("none", "court", "claim"))
DONE = r.Did("done")


def flow_of(kind: str = "choices", **none: object) -> Flow:
    options: list[Mapping[str, object]] = [{"key": "none", **none}, {"key": "court"}, {"key": "claim"}]
    own: dict[str, Any] = {"own_words": True} if kind == "choices" else {}
    step = {"key": "formal", "kind": kind, "offer": "asked", "options": options, **own}
    return Flow.model_validate({"flow": "small", "version": 1, "sections": [{"key": "s", "steps": [step]}]})


ALONE, TOGETHER = flow_of(alone=True), flow_of()


def answer(*replies: Reply, flow: Flow = ALONE) -> Answer:
    run = start(flow, run=RunId("00" * 8), locale="en", zone="UTC", facts={}).run
    given: list[Answer] = []
    for reply in replies:
        turn = advance(flow, from_bytes(to_bytes(run)), reply, now=NOW, owner=OWNER)
        run = turn.run
        given += [e.answer.read_as(HOUSE) for e in turn.events if isinstance(e, Answered)]
    return given[-1]


@pytest.mark.parametrize(
    ("ticked", "left"),
    [
        ((NONE,), ("none",)),
        ((COURT, CLAIM, NONE), ("none",)),
        ((NONE, COURT), ("court",)),
        ((NONE, COURT, CLAIM), ("court", "claim")),
        ((COURT, NONE, r.Ticked("none", False), CLAIM), ("claim",)),
        ((COURT, NONE, NONE), ("none",)),
    ],
)
def test_an_option_that_goes_alone_and_the_others_end_each_other(
    ticked: tuple[Reply, ...], left: tuple[str, ...]
) -> None:
    assert answer(*ticked, DONE) == PickedMany(left, "")


def test_typed_words_are_a_further_choice_and_are_not_lost() -> None:
    typed = r.Said(Private("a letter", OWNER), 7)
    assert answer(NONE, typed, DONE) == PickedMany((), "a letter")
    assert answer(typed, NONE, DONE) == PickedMany(("none",), "a letter")


def test_without_it_everything_goes_together() -> None:
    assert answer(COURT, NONE, DONE, flow=TOGETHER) == PickedMany(("none", "court"), "")


def test_a_flow_that_does_not_use_it_keeps_its_identity() -> None:
    assert flow_of(alone=False).hash == TOGETHER.hash != ALONE.hash
    assert weight_of(diff(TOGETHER, ALONE)) is Weight.ADDITIVE


def test_where_one_is_chosen_it_means_nothing_and_is_refused() -> None:
    with pytest.raises(ValidationError, match="goes alone"):
        flow_of("choice", alone=True)
