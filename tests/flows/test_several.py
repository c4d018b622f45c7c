"""A side with several people: whose things are whose, and an exchange in which one of them may pass. From the eyes of whoever must not see."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flows.case import CaseId, SideNo
from flows.disclosure import Category, NotAllowed, Refusal, Rules, are_across
from flows.private import Label, NotYours, Private, Seat, Viewer
from flows.several import MOST, actor, chair, chair_of, in_order, next_chair, nth_of, side_of
from flows.swaps import Sealed, Swap, SwapId, Weight, is_complete, open_all

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
RUTH, ROB, DARIO = chair(1, 1), chair(1, 2), chair(2, 1)
EVERYBODY = (RUTH, ROB, DARIO)
SWAP = Swap(SwapId("s"), CaseId("c0"), Category.EFFECTS, Weight.USEFUL, NOW + timedelta(days=2))


def sealed(**sentences: str | None) -> dict[SideNo, Sealed]:
    chairs = {"ruth": RUTH, "rob": ROB, "dario": DARIO}
    return {
        chairs[who]: Sealed(chairs[who], None if words is None else Private(words, Label("c0", chairs[who])), NOW)
        for who, words in sentences.items()
    }


def opened(**sentences: str | None) -> list[tuple[SideNo, str]]:
    made = open_all(SWAP, sealed(**sentences), EVERYBODY, Rules(), now=SWAP.deadline, held=False)
    return [(copy.side, copy.sentence.read_as(Viewer(Seat.SIDE, "c0", copy.side))) for copy in made]


def test_the_first_person_of_a_side_has_its_number_and_the_others_have_their_own() -> None:
    assert (RUTH, DARIO) == (1, 2) and len({*EVERYBODY, chair(1, 3), chair(2, 2)}) == 5
    assert [side_of(each) for each in EVERYBODY] == [1, 1, 2] and [nth_of(each) for each in EVERYBODY] == [1, 2, 1]
    assert sorted((DARIO, ROB, RUTH), key=in_order) == [RUTH, ROB, DARIO]


@pytest.mark.parametrize(("side", "nth"), [(0, 1), (100, 1), (1, 0), (1, -1)])
def test_what_is_no_side_has_no_chair(side: int, nth: int) -> None:
    with pytest.raises(ValueError, match="no such chair"):
        chair(side, nth)


def test_chairs_are_given_one_after_another_and_never_a_second_time() -> None:
    assert next_chair(1, (1, 2)) == 101 and next_chair(2, (1, 101, 2)) == 102
    assert next_chair(101, (1, 101, 2)) == 201, "asked of any of its people"
    assert next_chair(1, (1, 201, 2)) == 301, "one that is gone is not given again"
    assert next_chair(1, [chair(1, n) for n in range(1, MOST + 1)]) is None


def test_the_audit_names_the_person_and_what_it_names_is_read_back() -> None:
    assert [actor(each) for each in EVERYBODY] == ["party/1", "party/1.2", "party/2"]
    assert [chair_of(actor(each)) for each in EVERYBODY] == list(EVERYBODY)
    assert chair_of("mediator") is None and chair_of("beside/1") is None


def test_nothing_crosses_between_two_people_of_one_side() -> None:
    assert not are_across(RUTH, ROB) and not are_across(ROB, RUTH) and not are_across(ROB, ROB)
    assert are_across(RUTH, DARIO) and are_across(DARIO, ROB) and are_across(ROB, DARIO)


@pytest.mark.parametrize("reader", [ROB, DARIO, chair(1, 3)])
def test_what_somebody_said_is_read_by_nobody_else_of_any_side(reader: SideNo) -> None:
    said = Private("I would take half.", Label("c0", RUTH))
    assert said.read_as(Viewer(Seat.SIDE, "c0", RUTH)) == said.read_as(Viewer(Seat.MEDIATOR, "c0"))
    with pytest.raises(NotYours):
        said.read_as(Viewer(Seat.SIDE, "c0", reader))


# --- an exchange --------------------------------------------------------------------------------------------------


def test_an_exchange_opens_once_one_person_of_every_side_has_put_something_in() -> None:
    assert opened(ruth="so it was", dario="and so") == [(RUTH, "so it was"), (DARIO, "and so")]
    assert opened(ruth=None, rob="so it was", dario="and so") == [(ROB, "so it was"), (DARIO, "and so")]


def test_all_that_was_put_in_is_opened_at_once_side_by_side() -> None:
    assert opened(rob="mine", dario="and so", ruth="so it was") == [
        (RUTH, "so it was"),
        (ROB, "mine"),
        (DARIO, "and so"),
    ]


@pytest.mark.parametrize(
    "inside",
    [
        {"ruth": "so it was", "rob": "mine"},
        {"ruth": "so it was", "rob": "mine", "dario": None},
        {"ruth": None, "rob": None, "dario": "and so"},
        {"dario": "and so"},
        {},
    ],
)
def test_two_of_one_side_are_not_both_sides(inside: dict[str, str | None]) -> None:
    assert not is_complete(sealed(**inside), EVERYBODY)
    with pytest.raises(NotAllowed) as refused:
        opened(**inside)
    assert refused.value.reason is Refusal.NO_CONSENT


def test_what_lies_there_of_a_chair_the_case_does_not_have_is_not_opened() -> None:
    inside = sealed(ruth="so it was", rob="mine", dario="and so")
    made = open_all(SWAP, inside, (RUTH, DARIO), Rules(), now=SWAP.deadline, held=False)
    assert [copy.side for copy in made] == [RUTH, DARIO]
