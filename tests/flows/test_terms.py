"""What of a term sheet is ever told, and what counts for whom; judged by the eyes of whoever must not know."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest

from flows.case import CaseId, SideNo
from flows.matter import Rules
from flows.private import WHOLE_CASE, Label, Private, Seat, Viewer
from flows.terms import (
    MOST_POINTS,
    MOST_VERSIONS,
    Given,
    Own,
    Point,
    PointId,
    Saying,
    SheetId,
    TermSheet,
    has_confirmed,
    is_sent,
    may_say,
    may_send,
    may_tell,
    next_open,
    points_of,
    still_open,
)

CASE = CaseId("c1")
AT = datetime(2026, 11, 26, 18, tzinfo=UTC)
CHAIRS = (SideNo(1), SideNo(2), SideNo(101))
EYES = Viewer(Seat.SIDE, "c1", 2)
SAID = (*Saying, None)


def sheet(*words: str, version: int = 1, points: tuple[Point, ...] = ()) -> TermSheet:
    made = points or tuple(Point(PointId(f"p{n}"), Private(w, Label(CASE, WHOLE_CASE))) for n, w in enumerate(words))
    return TermSheet(SheetId(f"s{version}"), CASE, version, made, AT)


TWO = sheet("The fence stays.", "The dog sleeps inside.")


def says(of: TermSheet, *said: Saying | None) -> Own:
    return {p.id: Given(each, AT) for p, each in zip(of.points, said, strict=True) if each is not None}


@pytest.mark.parametrize("last", list(product(SAID, SAID)))
def test_it_can_be_told_only_while_every_person_has_confirmed_every_point(
    last: tuple[Saying | None, Saying | None],
) -> None:
    right = says(TWO, Saying.RIGHT, Saying.RIGHT)
    given = {CHAIRS[0]: right, CHAIRS[1]: right, CHAIRS[2]: says(TWO, *last)}
    told = may_tell(TWO, TWO, given, CHAIRS, Rules(), held=False)
    assert told is (last == (Saying.RIGHT, Saying.RIGHT))


def test_a_hold_a_closed_case_and_a_side_that_has_left_keep_it_back() -> None:
    right = says(TWO, Saying.RIGHT, Saying.RIGHT)
    given = dict.fromkeys(CHAIRS, right)
    assert may_tell(TWO, TWO, given, CHAIRS, Rules(), held=False)
    assert not may_tell(TWO, TWO, given, CHAIRS, Rules(), held=True)
    assert not may_tell(TWO, TWO, given, CHAIRS, Rules(is_open=False), held=False)
    assert not may_tell(TWO, TWO, dict.fromkeys(CHAIRS[:2], right), CHAIRS, Rules(), held=False)
    assert not may_tell(TWO, TWO, {}, (), Rules(), held=False)


def test_it_is_told_once_and_then_no_answer_can_make_it_untrue() -> None:
    told = replace(TWO, told_at=AT)
    given = dict.fromkeys(CHAIRS, says(TWO, Saying.RIGHT, Saying.RIGHT))
    assert not may_tell(told, told, given, CHAIRS, Rules(), held=False)
    assert not may_say(told, told, Rules(), held=False) and may_say(TWO, TWO, Rules(), held=False)


def test_to_an_earlier_version_nothing_is_said_and_of_it_nothing_is_told() -> None:
    newer = sheet("The fence stays.", version=2)
    given = dict.fromkeys(CHAIRS, says(TWO, Saying.RIGHT, Saying.RIGHT))
    assert not may_say(TWO, newer, Rules(), held=False)
    assert not may_tell(TWO, newer, given, CHAIRS, Rules(), held=False)


def test_who_is_held_says_nothing() -> None:
    assert not may_say(TWO, TWO, Rules(), held=True) and not may_say(TWO, TWO, Rules(is_open=False), held=False)


def test_the_same_words_are_the_same_point_wherever_they_stand() -> None:
    new = (PointId("n0"), PointId("n1"), PointId("n2"))
    points = points_of(CASE, TWO, ("The dog sleeps inside.", "A gate is made.", "The fence stays."), new)
    assert [p.id for p in points] == ["p1", "n0", "p0"]
    assert [p.words.read_as(EYES) for p in points] == ["The dog sleeps inside.", "A gate is made.", "The fence stays."]


def test_a_point_that_changed_in_one_letter_is_asked_anew() -> None:
    (point,) = points_of(CASE, TWO, ("The fence stays!",), [PointId("n0")])
    assert point.id == "n0"
    newer = sheet(version=2, points=(point,))
    assert not has_confirmed(newer, says(TWO, Saying.RIGHT, Saying.RIGHT)) and still_open(newer, {}) == (0,)


def test_a_point_that_was_away_for_a_version_is_asked_anew() -> None:
    without = sheet(version=2, points=points_of(CASE, TWO, ("The fence stays.",), [PointId("n0")]))
    back = points_of(CASE, without, ("The fence stays.", "The dog sleeps inside."), [PointId("n0"), PointId("n1")])
    assert [p.id for p in back] == ["p0", "n0"]


def test_the_same_words_twice_are_two_points() -> None:
    one = sheet("Each pays half.")
    points = points_of(CASE, one, ("Each pays half.", "Each pays half."), [PointId("n0"), PointId("n1")])
    assert [p.id for p in points] == ["p0", "n0"]
    assert not has_confirmed(sheet(version=2, points=points), says(one, Saying.RIGHT))


def test_there_is_something_to_send_or_not() -> None:
    words = ("The fence stays.", "The dog sleeps inside.")
    assert may_send(words, (), Rules()) and not may_send((), (), Rules())
    assert is_sent(TWO, words) and not may_send(words, (TWO,), Rules()) and not is_sent(None, words)
    assert may_send(words[::-1], (TWO,), Rules()) and not may_send(words, (), Rules(is_open=False))
    assert may_send(("x",) * MOST_POINTS, (), Rules()) and not may_send(("x",) * (MOST_POINTS + 1), (), Rules())
    assert not may_send(words[:1], (TWO,) * MOST_VERSIONS, Rules())


def test_somebody_is_led_to_what_is_still_open_and_round_to_what_was_passed_over() -> None:
    three = sheet("a", "b", "c")
    assert next_open(three, {}, -1) == 0
    assert next_open(three, says(three, Saying.RIGHT, None, None), 0) == 1
    assert next_open(three, says(three, None, Saying.RIGHT, Saying.ADVISER), 2) == 0
    assert next_open(three, says(three, *[Saying.NOT_QUITE] * 3), 2) is None
