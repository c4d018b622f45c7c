"""What stands in a party's own copy, and in the statement it is willing for the other side to read: from the eyes of whoever must not see."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.case import Offer, Scope, SideNo, Topic
from flows.disclosure import (
    Category,
    Consented,
    Entry,
    Kind,
    Matter,
    MatterId,
    Revealed,
    Scoped,
    Withdrawn,
    Worded,
    is_willing,
    standing,
)
from flows.matter import Reconsider, Rule
from flows.own_copy import Seen, told, willing
from flows.private import NotYours, Private, Seat, Viewer
from tests.briefing_cast import CASE, INTAKE, MS_R, NOW, both_sides, items, private, statements, words
from tests.world import the_shelf

RUTH, DIETER = Viewer(Seat.SIDE, CASE, 1), Viewer(Seat.SIDE, CASE, 2)
WORDS = private("I lost two orders.")


def matter(*record: Entry) -> Matter:
    return standing(Matter(MatterId("m1"), CASE, SideNo(1), Kind.TELL, Category.OTHER), record)


SHARED = (Scoped(Scope.SHARE, NOW), Worded(WORDS, NOW), Consented(WORDS, NOW))


@pytest.mark.parametrize(
    ("record", "stands"),
    [
        (SHARED, True),
        ((*SHARED, Revealed(Rule.R1, NOW)), True),
        (SHARED[:2], False),  # worded, and not agreed to
        (SHARED[:1], False),
        ((*SHARED, Withdrawn(NOW)), False),
        ((*SHARED, Reconsider(NOW)), False),
        ((*SHARED, Scoped(Scope.SESSION, NOW)), False),
        ((*SHARED, Scoped(Scope.MEDIATOR, NOW)), False),
        ((Scoped(Scope.SWAP, NOW), *SHARED[1:]), False),  # for nothing in return it may not be had
        ((*SHARED, Scoped(Scope.SAFETY, NOW)), False),
        ((*SHARED, Worded(private("Other words."), NOW)), False),
        ((), False),
    ],
)
def test_the_statement_holds_only_what_its_owner_agreed_to_for_nothing_in_return(
    record: tuple[Entry, ...], stands: bool
) -> None:
    made = matter(*record)
    assert is_willing(made) is stands
    assert len(willing([made])) == stands


def test_it_holds_exactly_the_words_that_were_agreed_to() -> None:
    (only,) = willing([matter(*SHARED)])
    assert only.sentence.read_as(RUTH) == "I lost two orders."
    with pytest.raises(NotYours):
        only.sentence.read_as(DIETER)


def test_a_copy_holds_every_answer_of_its_owner_in_the_order_it_was_given() -> None:
    lines = told(statements(1, MS_R), [INTAKE], RUTH)
    assert [line.number for line in lines] == list(range(1, len(MS_R) + 1))


@pytest.mark.parametrize(
    "change",
    [
        {"scope": Scope.SAFETY},
        {"offer": Offer.NEVER},
        {"topic": Topic.SAFETY},
        {"topic": Topic.RANGE},
        {"topic": Topic.SETUP},
        {"parked": True},
        {"flow": "beside"},
    ],
)
def test_what_is_apart_sealed_parked_or_of_somebody_beside_stays_out(change: dict[str, object]) -> None:
    first, *rest = statements(1, MS_R)
    lines = told([replace(first, **change), *rest], [INTAKE], RUTH)  # type: ignore[arg-type]
    assert len(lines) == len(rest)


def test_words_of_the_other_side_cannot_be_in_it_whatever_is_passed() -> None:
    with pytest.raises(NotYours):
        told(both_sides(), [INTAKE], RUTH)


def test_every_line_says_who_may_see_it() -> None:
    lines = told(statements(1, MS_R, scopes={"can_tell": Scope.SHARE}), [INTAKE], RUTH)
    assert {line.scope for line in lines} == {Scope.SHARE, Scope.MEDIATOR}
    assert all(
        isinstance(piece, Private) for line in lines if line.label.key == "intake-story.label" for piece in line.said
    )


def test_of_a_list_each_thing_stands_with_who_may_see_it_once_one_of_them_has_crossed() -> None:
    given = statements(1, {"can_tell": items("I lost two orders.", "I was ill", "I would share a key")})
    swap = matter(Scoped(Scope.SWAP, NOW), Worded(private("I would share a key"), NOW), *_yes("I would share a key"))
    (whole,) = told(given, [INTAKE], RUTH)
    assert (len(whole.said), whole.scope, whole.crossed) == (3, Scope.MEDIATOR, None)
    parts = told(given, [INTAKE], RUTH, seen=Seen([(WORDS, NOW)], [swap]))
    assert [(part.crossed, part.agreed, part.scope) for part in parts] == [
        (NOW, False, Scope.MEDIATOR),
        (None, False, Scope.MEDIATOR),
        (None, False, Scope.SWAP),
    ]


def _yes(words: str) -> tuple[Entry, ...]:
    return (Consented(private(words), NOW),)


def test_words_that_were_agreed_to_wait_to_be_sent_wherever_they_stand_and_no_others() -> None:
    given = statements(1, {"story": words("I lost two orders."), "tried": words("Other words.")})
    first, second = told(given, [INTAKE], RUTH, seen=Seen(matters=[matter(*SHARED)]))
    assert (first.agreed, second.agreed) == (True, False)
    first, _ = told(given, [INTAKE], RUTH, seen=Seen(matters=[matter(*SHARED, Withdrawn(NOW))]))
    assert (first.agreed, first.scope) == (False, Scope.MEDIATOR)


def test_the_same_asked_in_two_runs_is_told_twice_each_with_its_own_answer() -> None:
    flow = the_shelf().library.flow("refresh")
    first, second = (statements(1, {"differently": words(text)}, flow=flow)[0] for text in ("once", "again"))
    lines = told([replace(first, run="aa"), replace(second, run="bb", number=2)], [flow], RUTH)
    assert [(line.number, [p.read_as(RUTH) for p in line.said if isinstance(p, Private)]) for line in lines] == [
        (1, ["once"]),
        (2, ["again"]),
    ]
