"""The mediator's draft of a term sheet: add, move, leave out, bring back, reword."""

from __future__ import annotations

from flows.case import CaseId
from flows.terms import MOST_POINTS
from flows.terms_draft import (
    MOST_KEPT,
    Draft,
    added,
    brought_back,
    has_room,
    left_out,
    moved,
    on_it,
    reworded,
    tidy,
    written,
)

CASE = CaseId("c1")


def draft(*words: str) -> Draft:
    made: Draft = ()
    for each in words:
        made = added(made, written(CASE, each))
    return made


def test_points_stand_in_her_order() -> None:
    three = draft("a", "b", "c")
    assert on_it(moved(three, 2, -1)) == ("a", "c", "b") and on_it(moved(three, 0, 1)) == ("b", "a", "c")
    assert on_it(moved(three, 0, -1)) == on_it(moved(three, 2, 1)) == ("a", "b", "c")


def test_what_is_left_out_stays_at_hand_and_is_not_sent() -> None:
    out = left_out(draft("a", "b", "c"), 0)
    assert on_it(out) == ("b", "c") and len(out) == 3
    assert on_it(moved(out, 1, 1)) == ("b", "c")  # no way across by moving
    assert on_it(brought_back(out, 2)) == ("b", "c", "a")
    assert on_it(added(out, written(CASE, "d"))) == ("b", "c", "d")


def test_another_wording_stands_where_the_point_stood() -> None:
    out = left_out(draft("a", "b"), 0)
    assert on_it(reworded(out, 0, written(CASE, "B"))) == ("B",)
    assert on_it(brought_back(reworded(out, 1, written(CASE, "A")), 1)) == ("b", "A")


def test_what_nobody_sees_makes_no_difference_and_lines_stay_lines() -> None:
    assert tidy("  Each pays  half:\n\n - in May \n- in June\n") == "Each pays half:\n- in May\n- in June"


def test_a_sheet_takes_so_many_points_and_no_more() -> None:
    full = draft(*map(str, range(MOST_POINTS)))
    assert not has_room(full) and added(full, written(CASE, "x")) == full
    one_out = left_out(full, 0)
    assert has_room(one_out)
    refilled = added(one_out, written(CASE, "x"))
    assert brought_back(refilled, len(refilled) - 1) == refilled and len(on_it(refilled)) == MOST_POINTS
    crowded = refilled
    while len(crowded) < MOST_KEPT:
        crowded = added(left_out(crowded, 0), written(CASE, "y"))
    assert not has_room(left_out(crowded, 0))
