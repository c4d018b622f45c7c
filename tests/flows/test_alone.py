"""An option that goes alone ("none of these"): it and the others, typed words among them, end each other; the last act counts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from bot.present.prompts import prompt
from bot.present.sheet import Sheet
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


TYPED, NOT_NONE = r.Said(Private("a letter", OWNER), 7), r.Ticked("none", False)


@pytest.mark.parametrize(
    ("replies", "given"),
    [
        ((NONE, TYPED), PickedMany((), "a letter")),
        ((COURT, TYPED), PickedMany(("court",), "a letter")),
        ((TYPED, NONE), PickedMany(("none",))),
        ((TYPED, NONE, NOT_NONE), PickedMany((), "a letter")),
        ((TYPED, NONE, COURT), PickedMany(("court",), "a letter")),
    ],
)
def test_typed_words_are_a_further_choice_and_come_back_when_none_is_taken_off(
    replies: tuple[Reply, ...], given: PickedMany
) -> None:
    assert answer(*replies, DONE) == given


def drawn(*replies: Reply) -> list[str]:
    run = start(ALONE, run=RunId("00" * 8), locale="en", zone="UTC", facts={}).run
    for reply in replies:
        run = advance(ALONE, run, reply, now=NOW, owner=OWNER).run
    return [paragraph.text.key for paragraph in prompt(Sheet(ALONE, run, OWNER)).paragraphs]


def test_the_question_shows_typed_words_only_while_they_count() -> None:
    assert "house-own-words" in drawn(TYPED) and "house-own-words" not in drawn(TYPED, NONE)
    assert "house-own-words" in drawn(TYPED, NONE, NOT_NONE)


def test_an_edit_of_words_that_did_not_count_changes_no_answer() -> None:
    run = start(ALONE, run=RunId("00" * 8), locale="en", zone="UTC", facts={}).run
    for reply in (TYPED, NONE, DONE):
        run = advance(ALONE, run, reply, now=NOW, owner=OWNER).run
    assert not advance(ALONE, run, r.Edited(Private("two letters", OWNER), 7), now=NOW, owner=OWNER).events


def test_without_it_everything_goes_together() -> None:
    assert answer(COURT, NONE, DONE, flow=TOGETHER) == PickedMany(("none", "court"), "")


def test_a_flow_that_does_not_use_it_keeps_its_identity() -> None:
    assert flow_of(alone=False).hash == TOGETHER.hash != ALONE.hash
    assert weight_of(diff(TOGETHER, ALONE)) is Weight.ADDITIVE


def test_where_one_is_chosen_it_means_nothing_and_is_refused() -> None:
    with pytest.raises(ValidationError, match="goes alone"):
        flow_of("choice", alone=True)
