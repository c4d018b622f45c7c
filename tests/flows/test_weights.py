"""Points are compared exactly, laid out by a known procedure, and never weighed where children are concerned."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.answers import Points
from flows.briefing import build
from flows.findings import Ground, Kind, Rule
from flows.weights import adjusted_winner
from tests.briefing_cast import INTAKE, NOW, a_case, items, somebody, statements, words
from tests.world import the_shelf


def spread(count: int) -> st.SearchStrategy[list[int]]:
    cuts = st.lists(st.integers(0, 100), min_size=count - 1, max_size=count - 1).map(sorted)
    return cuts.map(lambda c: [b - a for a, b in zip([0, *c], [*c, 100], strict=True)])


PAIRS = st.integers(1, 6).flatmap(lambda n: st.tuples(spread(n), spread(n)))


def laid_out(first: list[int], second: list[int]) -> tuple[dict[str, Fraction], Fraction, Fraction]:
    mine = {f"t{n}": p for n, p in enumerate(first)}
    theirs = {f"t{n}": p for n, p in enumerate(second)}
    parts = dict(adjusted_winner(mine, theirs))
    return (
        parts,
        sum((mine[k] * p for k, p in parts.items()), Fraction(0)),
        sum((theirs[k] * (1 - p) for k, p in parts.items()), Fraction(0)),
    )


@given(PAIRS)
@settings(max_examples=200, deadline=None)
def test_both_see_exactly_the_same_and_at_most_one_topic_is_split(pair: tuple[list[int], list[int]]) -> None:
    parts, first, second = laid_out(*pair)
    assert first == second >= 50  # equitable; envy-free, for two
    assert sum(0 < part < 1 for part in parts.values()) <= 1
    assert all(0 <= part <= 1 for part in parts.values())


@given(PAIRS)
@settings(max_examples=100, deadline=None)
def test_mirrored_points_give_the_same_to_each(pair: tuple[list[int], list[int]]) -> None:
    assert laid_out(*pair)[1] == laid_out(*reversed(pair))[1]  # type: ignore[arg-type]


def test_a_known_example_comes_out_as_in_the_books() -> None:
    """Donald and Ivana Trump's estate, as Brams and Taylor tell it."""
    mine = {"Connecticut": 10, "Palm Beach": 40, "apartment": 10, "tower": 38, "cash": 2}
    theirs = {"Connecticut": 38, "Palm Beach": 20, "apartment": 30, "tower": 10, "cash": 2}
    parts = adjusted_winner(mine, theirs)
    assert {key for key, part in parts.items() if part < Fraction(1, 2)} >= {"Connecticut", "apartment"}
    assert parts["tower"] == 1


@pytest.mark.parametrize(
    ("mine", "theirs"), [({"a": 100}, {"b": 100}), ({"a": 99}, {"a": 100}), ({"a": 120, "b": -20}, {"a": 50, "b": 50})]
)
def test_other_points_are_refused(mine: dict[str, int], theirs: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="points"):
        adjusted_winner(mine, theirs)


TOPICS = items("The rent", "The noise")


def ground(first: dict[str, int], second: dict[str, int], *, kind: str = "neighbour") -> Ground:
    weighing = the_shelf().library.flow("weighing")
    given = [
        *statements(1, {"issues": TOPICS, "position@i1": words("Half.")}),
        *statements(2, {"issues": TOPICS, "position@i1": words("By space.")}),
        *statements(1, {"topic_points": Points(first)}, flow=weighing),
        *statements(2, {"topic_points": Points(second)}, flow=weighing),
    ]
    case = replace(a_case(), kind=kind)
    return build(case, [somebody(1), somebody(2)], given, [INTAKE, weighing], NOW).ground


@pytest.mark.parametrize(
    ("first", "second", "rules"),
    [
        ({"i1": 70, "i2": 30}, {"i1": 30, "i2": 70}, [Rule.POINTS_APART, Rule.POINTS_APART]),
        ({"i1": 57, "i2": 43}, {"i1": 43, "i2": 57}, []),
        ({"i1": 60, "i2": 40}, {"i1": 55, "i2": 45}, [Rule.POINTS_HIGH]),
        ({"i1": 90, "i2": 10}, {"i1": 85, "i2": 15}, [Rule.POINTS_HIGH, Rule.POINTS_LOW]),
    ],
)
def test_topics_are_flagged_from_fifteen_points_on(
    first: dict[str, int], second: dict[str, int], rules: list[Rule]
) -> None:
    found = [f.rule for f in ground(first, second).of(Kind.PRIORITY)]
    assert found == rules


def test_the_shape_names_whole_topics_and_what_each_would_see() -> None:
    shape = ground({"i1": 70, "i2": 30}, {"i1": 30, "i2": 70}).shape
    assert shape is not None
    assert (list(shape.parts.values()), shape.totals) == ([1, 0], (70, 70))


def test_nothing_is_laid_out_where_children_are_concerned_or_only_one_side_gave_points() -> None:
    assert ground({"i1": 70, "i2": 30}, {"i1": 30, "i2": 70}, kind="parenting").shape is None
    assert ground({"i1": 70, "i2": 30}, {}).shape is None
