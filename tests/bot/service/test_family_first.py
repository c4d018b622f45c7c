"""Where people share children or a home a human looks at everybody first, whatever they answer; from the other side's eyes too (domain §2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

import pytest
from sqlalchemy import update

from bot.sandbox.world import Seen
from bot.service.contact import is_held
from flows.screening import needs_a_human_first
from storage.tables import CASES
from tests.bot.service.cast import LOST, NEUTRAL, case_of, confirm_both, labels, seat, texts, with_words
from tests.proof.house import House, PutAway, a_house
from tests.world import A, B, M

OFFER = "Look at them now"


@cache
def _at_rest(kind: str, handed_over: int) -> PutAway:
    """Open a case of a kind, and take the first so many through their intake."""
    with a_house() as house:
        house.seat_mediator()
        house.links = links = house.open_case()
        case = case_of(house)
        with house.archive.begin() as unit:
            unit.run(update(CASES).where(CASES.c.id == case.id).values(kind=kind))
            unit.commit()
        for who, link in list(zip((A, B), links, strict=True))[:handed_over]:
            seat(house, who, link, tells=LOST)
        if handed_over == 2:
            confirm_both(house)
        return house.put_away()


@contextmanager
def a_case(kind: str, *, handed_over: int = 0) -> Iterator[House]:
    """Take out a case of a kind."""
    with a_house(_at_rest(kind, handed_over)) as house:
        yield house
        assert house.standin.invalid == [] and house.failed == []


@pytest.fixture
def family() -> Iterator[House]:
    with a_case("parenting", handed_over=2) as house:
        yield house


def held(house: House) -> list[bool]:
    case = case_of(house)
    with house.archive.begin() as unit:
        return [is_held(unit, case.id, side.number) for side in case.sides]


def screens(house: House, *names: str) -> None:
    """Let the mediator say that she has spoken with them."""
    for name in names:
        house.says(M, "/case")
        house.taps(M, f"Done: I have spoken with {name}")


@pytest.mark.parametrize("kind", ["parenting", "separation_property"])
def test_whoever_agrees_in_a_family_case_is_held_before_they_have_answered_anything(kind: str) -> None:
    with a_case(kind) as house:
        house.standin.start_link(A, house.links[0])
        house.settle()
        house.walk(A, until="agree")
        assert held(house) == [False, False]
        house.taps(A, labels(house.last(A))[0])
        assert held(house) == [True, False]
        assert "please look at this yourself before anything goes on" in texts(house, M)[-1]
        house.says(M, "/case")
        assert "human screening needed" in texts(house, M)[-1]


@pytest.mark.parametrize("kind", ["neighbour", "workplace", "other"])
def test_in_other_cases_only_a_sign_or_an_answer_holds(kind: str) -> None:
    assert not needs_a_human_first(kind)


def test_until_then_nothing_leads_to_sharing_and_the_further_questions_wait(family: House) -> None:
    assert held(family) == [True, True]
    for who in (A, B):
        family.says(who, "/continue", "/ledger")
        assert not [b for m in family.standin.messages(who) for b in labels(m) if b in (OFFER, "Answer them now")]


def test_the_ledger_promises_no_way_to_a_thing_before_there_is_one(family: House) -> None:
    """/continue shows nothing of it to whoever is held; afterwards it does."""
    assert "They don't know: " in (shown := _ledger(family)) and "/continue brings you to it" not in shown
    assert "Not looked at yet." in shown
    screens(family, "Ms R.")
    assert "Not looked at yet. /continue brings you to it." in _ledger(family)


def _ledger(house: House) -> str:
    before = len(texts(house, A))
    house.says(A, "/ledger")
    return "\n".join(texts(house, A)[before:])


def test_when_she_has_spoken_with_somebody_they_and_nobody_else_are_told_that_there_is_something(family: House) -> None:
    before = family.view(B)
    screens(family, "Ms R.")
    assert texts(family, A)[-1] == NEUTRAL and held(family) == [False, True]
    assert family.view(B) == before
    family.taps(A, "Show it")
    assert texts(family, A)[-1].startswith("You wrote some things that the other side does not know.")
    assert NEUTRAL not in texts(family, A)


def test_nothing_goes_across_before_she_has_spoken_with_both(family: House) -> None:
    screens(family, "Ms R.")
    family.taps(A, "Show it")
    goes_through(family)
    family.says(M, "/share")
    assert "speak with everybody" in with_words(family, M, "two orders").text
    screens(family, "Mr D.")
    family.says(M, "/share")
    family.taps(M, "Send")
    assert texts(family, B)[-1] == NEUTRAL


def goes_through(house: House) -> None:
    """Let Ms R. decide about her one thing, from the first question about it on."""
    house.says(A, "/continue")
    house.taps(A, "Continue", "○ It could be used against me", "Done", "Continue", "Skip", "Share with the other side")
    house.says(A, "Since the store room is locked, I lost two orders.")
    if "Use 1" in labels(house.last(A)):
        house.taps(A, "Use 1")
    house.taps(A, "✓ Yes, they may see this")
    house.says(A, "NOW")


def test_a_hold_of_her_own_lasts_until_she_ends_it_and_they_are_told_then_and_once(family: House) -> None:
    family.says(M, "/hold")
    family.taps(M, "End the hold of Mr D.", "Hold Mr D.")
    assert texts(family, B).count(NEUTRAL) == 1
    family.taps(M, "End the hold of Mr D.", "End the hold of Ms R.")
    assert [texts(family, who).count(NEUTRAL) for who in (A, B)] == [1, 1]


def test_a_notice_that_waits_for_a_safe_hour_is_given_up_if_they_are_held_again() -> None:
    with a_case("parenting") as house:
        house.standin.start_link(A, house.links[0])
        house.settle()
        house.walk(A, until="safe_contact")
        house.taps(A, "Only at certain hours", "○ Mornings", "Done")
        house.walk(A, until="can_tell")
        house.says(A, LOST)
        house.taps(A, "The list is complete")
        house.walk(A)
        house.taps(A, "Hand it over")
        house.forward(hours=8)  # five in the afternoon
        house.says(M, "/hold")
        house.taps(M, "End the hold of Ms R.")
        assert NEUTRAL not in texts(house, A)
        house.taps(M, "Hold Ms R.")
        house.forward(days=2)
        assert NEUTRAL not in texts(house, A)
        house.taps(M, "End the hold of Ms R.")
        house.forward(days=1)
        assert NEUTRAL in texts(house, A)


def test_to_the_other_side_it_is_all_one_whether_and_when_she_has_spoken_with_somebody() -> None:
    def never(house: House) -> None:
        return

    def in_between(house: House) -> None:
        house.says(A, "/human")
        screens(house, "Ms R.")
        house.taps(A, "Show it")

    def seen(act: Callable[[House], None]) -> tuple[Seen, ...]:
        with a_case("parenting", handed_over=1) as house:
            act(house)
            seat(house, B, house.links[1], tells="My hours change in spring.")
            house.says(M, "/case")
            house.taps(M, "✓ Yes, that is Mr D.")
            house.forward(days=1)
            house.says(B, "/continue", "/ledger", "/privacy")
            return house.observed(B)

    assert seen(never) == seen(in_between)


CALL = "please look at this yourself before anything goes on"


def test_words_of_danger_call_her_though_the_family_was_to_be_spoken_with_anyway(family: House) -> None:
    """Everybody in a family case is held from the beginning: that must not be what keeps her from hearing of danger."""
    before, seen_by_b = _calls(family), family.view(B)
    family.says(A, "Sometimes I want to die", "I want to die")
    assert _calls(family) == before + 1  # she is called, and not with every message
    family.forward(hours=2)
    family.says(A, "I want to die")
    assert _calls(family) == before + 2 and family.view(B) == seen_by_b


def test_they_call_her_again_at_once_after_she_has_spoken_with_them_though_a_hold_of_her_own_goes_on(
    family: House,
) -> None:
    family.says(M, "/hold")
    family.taps(M, "End the hold of Ms R.", "Hold Ms R.")
    for said in range(1, 3):
        before = _calls(family)
        family.says(A, "I want to die")
        assert _calls(family) == before + 1, said
        screens(family, "Ms R.")


def _calls(house: House) -> int:
    return sum(CALL in words for words in texts(house, M))
