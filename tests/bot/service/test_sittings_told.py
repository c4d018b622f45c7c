"""What the rules announce of a sitting's answers is true: what may be told of them, and that they can be held back or shared like the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from bot.service import telling
from bot.service.context import Desk
from flows.answers import Answer, Bubble, Words
from flows.case import Case, Offer, Scope, SideNo, Statement, StatementId, Topic
from flows.disclosure import Telling
from flows.private import Label, Private
from tests.bot.service.cast import case_of, hold, labels, shown, texts
from tests.bot.service.test_regimes import NO_SECRETS, OPT_OUT, both_in
from tests.world import A, B, World

SUBSTANCE, NOT = Telling.SUBSTANCE, Telling.NOT
MEANT, ASKED, KEPT, NEVER = Offer.MEANT, Offer.ASKED, Offer.KEPT, Offer.NEVER


def said(case: Case, flow: str, place: str, offer: Offer) -> Statement:
    words: Private[Answer] = Private(Words((Bubble(7, "words"),)), Label(case.id, 1))
    return Statement(
        id=StatementId("s1"),
        case=case.id,
        side=SideNo(1),
        number=1,
        flow=flow,
        place=place,
        topic=Topic.HISTORY,
        offer=offer,
        scope=Scope.MEDIATOR,
        answer=words,
        said_at=case.opened_at,
    )


def told(world: World, flow: str, *offers: Offer, place: str = "noise") -> list[Telling]:
    case = case_of(world)
    with world.archive.begin() as unit:
        may = telling.of_answers(Desk(world.house, unit, world.now), case, SideNo(1))
        return [may(said(case, flow, place, offer), "") for offer in offers]


@pytest.mark.parametrize(
    ("chosen", "meant_asked_kept_never", "within_an_interview"),
    [
        (OPT_OUT, [SUBSTANCE, SUBSTANCE, NOT, NOT], [NOT, NOT, NOT, NOT]),
        (NO_SECRETS, [SUBSTANCE, SUBSTANCE, SUBSTANCE, NOT], [SUBSTANCE, SUBSTANCE, SUBSTANCE, NOT]),
    ],
)
def test_a_sittings_answer_may_be_told_exactly_as_the_same_answer_of_the_intake(
    chosen: Sequence[str], meant_asked_kept_never: list[Telling], within_an_interview: list[Telling]
) -> None:
    offers = (MEANT, ASKED, KEPT, NEVER)
    with both_in(chosen, tells="") as world:
        for flow in ("intake", "neighbour", "costs", "telling", "tenancy"):
            assert told(world, flow, *offers) == meant_asked_kept_never, flow
        for flow in ("cantell", "need", "reply", "seal", "refresh", "handover"):
            assert told(world, flow, *offers) == within_an_interview, flow
        hold(world, 1)
        assert set(told(world, "neighbour", *offers)) == {NOT}


@pytest.fixture
def world() -> Iterator[World]:
    """A has gone through a sitting, in a case in which what is not held back may be told."""
    with both_in(OPT_OUT, tells="") as house:
        house.says(A, "/continue")
        house.taps(A, "Answer them now")
        for _ in range(60):
            question = house.last(A)
            if house.place(A) in ("_review", "_end"):
                break
            step = house.place(A)
            if step == HELD_BACK:
                house.says(A, "The bell at seven every morning.")
                house.taps(A, "That's all")
                continue
            offered = [b.text for row in question.keyboard for b in row]
            house.taps(A, "Skip" if "Skip" in offered else offered[0])
        house.taps(A, "Hand it over")
        yield house


HELD_BACK = "what_happens"


def test_an_answer_of_a_sitting_can_be_held_back_from_the_ledger(world: World) -> None:
    assert told(world, "neighbour", ASKED, place=HELD_BACK) == [SUBSTANCE]
    before = shown(world, B)
    world.says(A, "/ledger")
    world.taps(A, "Share or hold back an answer")
    listed = labels(world.last(A))
    name = next(label for label in listed if "happens" in label.lower())
    world.taps(A, name)
    world.taps(A, "Continue", "○ Nothing, really", "Done", "Only the mediator")
    assert told(world, "neighbour", ASKED, place=HELD_BACK) == [NOT]
    assert told(world, "intake", ASKED, place=HELD_BACK) == [SUBSTANCE], (
        "another flow's answer of that name is not held back"
    )
    assert shown(world, B) == before
    world.says(A, "/ledger")
    assert f"Your answer: {name}" in "\n".join(texts(world, A))
