"""What was changed after it was handed over stands in the briefing with both versions; what was changed before does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.answers import Answer, NonAnswer, NotGiven, Picked
from flows.briefing import Blank, Briefing, Line, Part, build
from flows.case import Scope, Statement, StatementId
from flows.private import Label, Private, Seat, Viewer
from flows.text import Text
from tests.briefing_cast import CASE, INTAKE, NOW, a_case, both_sides, items, pick, somebody, words

MEDIATOR = Viewer(Seat.MEDIATOR, CASE)
HANDED_OVER = NOW - timedelta(days=1)
NO_LOAN, LOAN = "There is no loan.", "The loan of my brother has to be paid back."


def anew(statement: Statement, answer: Answer, *, after: bool = True) -> Statement:
    """Answer once more, after or before handing over."""
    at = HANDED_OVER + timedelta(hours=1 if after else -1)
    label = statement.answer.label
    return replace(statement, id=StatementId("new"), number=99, answer=Private(answer, label), said_at=at)


def made(place: str, first: Answer, later: Answer, *, after: bool = True) -> Briefing:
    everything = both_sides()
    before = replace(pick(everything, place), answer=Private(first, pick(everything, place).answer.label))
    now = [anew(before, later, after=after) if s.id == before.id else s for s in everything]
    people = [replace(somebody(side), finished_at=HANDED_OVER) for side in (1, 2)]
    return build(a_case(), people, now, [INTAKE], NOW, earlier=[before])


def told(piece: Private[str] | Text) -> str:
    return piece.key if isinstance(piece, Text) else piece.read_as(MEDIATOR)


def test_both_versions_are_quoted_and_nothing_is_said_about_them() -> None:
    (row,) = made("story", words(NO_LOAN), words(LOAN)).rows(Part.CHANGED)
    first, second = row.cells
    assert isinstance(first, Line) and second is Blank.UNCHANGED
    assert [told(piece) for piece in first.said] == ["briefing-first", NO_LOAN, "briefing-later", LOAN]
    assert row.label == Text("intake-story.label") and len(first.sources) == 2


def test_a_list_is_shown_as_it_was_and_as_it_is() -> None:
    (row,) = made("issues", items("The loan"), items("The room", "The rent")).rows(Part.CHANGED)
    assert isinstance(row.cells[0], Line)
    assert [told(piece) for piece in row.cells[0].said] == [
        "briefing-first",
        "The loan",
        "briefing-later",
        "The room",
        "The rent",
    ]


def test_what_was_changed_before_handing_over_is_nobodys_affair() -> None:
    assert made("story", words(NO_LOAN), words(LOAN), after=False).rows(Part.CHANGED) == ()


@pytest.mark.parametrize("reason", [NonAnswer.SKIPPED, NonAnswer.LATER])
def test_an_answer_taken_back_or_given_for_the_first_time_is_no_change(reason: NonAnswer) -> None:
    assert made("story", words(NO_LOAN), NotGiven(reason)).rows(Part.CHANGED) == ()
    assert made("story", NotGiven(reason), words(LOAN)).rows(Part.CHANGED) == ()


def test_the_same_words_once_more_are_no_change() -> None:
    assert made("story", words(LOAN), words(LOAN)).rows(Part.CHANGED) == ()


def test_a_choice_is_shown_in_the_words_of_its_buttons() -> None:
    (row,) = made("authority", Picked("fully"), Picked("must_check")).rows(Part.CHANGED)
    assert isinstance(row.cells[0], Line)
    assert [told(p) for p in row.cells[0].said][1::2] == [
        "intake-authority.opt-fully",
        "intake-authority.opt-must-check",
    ]


def test_what_is_in_no_briefing_is_not_in_this_part_either() -> None:
    safe = replace(pick(both_sides(), "story"), scope=Scope.SAFETY, answer=Private(words(NO_LOAN), Label(CASE, 1)))
    now = anew(pick(both_sides(), "story"), words(LOAN))
    people = [replace(somebody(side), finished_at=HANDED_OVER) for side in (1, 2)]
    assert build(a_case(), people, [now], [INTAKE], NOW, earlier=[safe]).rows(Part.CHANGED) == ()
