"""After a session: what the mediator records, whom she asks how it was, and who reads the answers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.sandbox.world import Seen
from tests.bot.service.cast import NEUTRAL, both_in, hold, labels, shown, texts
from tests.bot.service.eyes import everything
from tests.bot.service.session_cast import goes_on, publishes
from tests.bot.service.test_beside import LEVY, seat_beside
from tests.proof.house import House
from tests.world import A, B, M, World

BUTTON = "How it ended"
HELPED = "The break, when it got loud."


@pytest.fixture
def world() -> Iterator[House]:
    with both_in(tells="") as house:
        publishes(house, "4 March 2026")
        yield house


def records(
    world: World, outcome: str = "An agreement in part", *, day: str = "Skip", asks: bool = True, then: str = "Skip"
) -> None:
    """Let the mediator record how the session ended."""
    world.says(M, "/case")
    world.taps(M, BUTTON)
    if "Record it anew" in labels(world.last(M)):
        world.taps(M, "Record it anew")
    world.taps(M, outcome)
    if then == "Skip":
        world.taps(M, then)
    else:
        world.says(M, then)
    if day == "Skip":
        world.taps(M, day)
    else:
        world.says(M, day)
        world.taps(M, "Yes")
    world.taps(M, "Yes, ask each of them" if asks else "No, leave it")


def test_it_is_offered_once_the_session_has_begun(world: House) -> None:
    world.says(M, "/case")
    assert BUTTON not in labels(world.last(M))
    goes_on(world, "2026-03-04T15:30")
    world.says(M, "/case")
    assert BUTTON in labels(world.last(M))


def test_both_are_asked_alike_and_she_alone_reads_the_answers(world: House) -> None:
    goes_on(world, "2026-03-04T18:00")
    before = {who: len(shown(world, who)) for who in (A, B)}
    records(world)
    seen = [[(s.at, s.method, s.text) for s in shown(world, who)[before[who] :]] for who in (A, B)]
    assert seen[0] == seen[1] and [s[2] for s in seen[0]] == [NEUTRAL]
    world.taps(A, "Show it", "6")
    world.says(A, HELPED)
    world.taps(A, "Skip")
    assert texts(world, A)[-1] == "Thank you. M. Okafor can see what you have answered."
    world.says(M, "/case")
    world.taps(M, BUTTON)
    kept = texts(world, M)[-1]
    assert "An agreement was reached in part." in kept and f"Ms R. · What helped: “{HELPED}”" in kept
    assert "Close the case" in labels(world.last(M)) and HELPED not in everything(world, B)


def test_what_comes_next_stands_on_her_record_and_on_no_other_phone_until_she_writes_it(world: House) -> None:
    goes_on(world, "2026-03-04T18:00")
    before = shown(world, A), shown(world, B)
    records(world, then="Ms R. sends the list by Friday.", asks=False)
    world.taps(M, "Look at it")
    assert "What comes next:\n“Ms R. sends the list by Friday.”" in texts(world, M)[-1]
    assert (shown(world, A), shown(world, B)) == before
    world.taps(M, "Write to everybody")
    world.says(M, "We meet again in two weeks.")
    for who in (A, B):
        world.taps(who, "Show it")
        assert "We meet again in two weeks." in texts(world, who)[-1]
    goes_on(world, "2026-03-04T19:00")
    records(world, "An agreement", asks=False)
    world.taps(M, "Look at it")
    assert "What comes next" not in texts(world, M)[-1]  # recorded anew without it


def test_what_one_side_answers_shows_on_no_other_phone() -> None:
    def lived(*taps: str) -> tuple[Seen, ...]:
        with both_in(tells="") as world:
            publishes(world, "4 March 2026")
            goes_on(world, "2026-03-04T18:00")
            records(world)
            world.taps(A, *taps)
            world.taps(B, "Later", "Show it", "4", "Skip", "Skip")
            world.says(B, "/continue", "/ledger")
            return world.observed(B)

    assert lived("Show it", "9", "Skip", "Skip") == lived("Later")


def test_nobody_is_asked_where_she_leaves_it_and_nobody_twice(world: House) -> None:
    goes_on(world, "2026-03-04T18:00")
    before = shown(world, A), shown(world, B)
    records(world, asks=False)
    assert (shown(world, A), shown(world, B)) == before
    world.says(A, "/continue")
    assert NEUTRAL not in texts(world, A)[-2:]
    records(world)
    asked = len(shown(world, B))
    records(world, "An agreement")
    assert len(shown(world, B)) == asked


def test_whoever_is_held_is_not_asked(world: House) -> None:
    goes_on(world, "2026-03-04T18:00")
    hold(world, 1)
    before = shown(world, A)
    records(world)
    assert shown(world, A) == before


def test_she_is_reminded_on_the_morning_she_named_and_an_earlier_wish_is_given_up(world: House) -> None:
    goes_on(world, "2026-03-04T18:00")
    records(world, day="6 March 2026")
    records(world, day="9 March 2026", asks=False)
    reminder = "today is the day you wanted to look again."
    goes_on(world, "2026-03-09T08:30")
    assert reminder not in everything(world, M)
    goes_on(world, "2026-03-09T09:30")
    assert reminder in everything(world, M)


def test_of_a_case_that_was_erased_meanwhile_she_is_reminded_no_more(world: House) -> None:
    goes_on(world, "2026-03-04T18:00")
    records(world, day="4 June 2026")
    world.says(M, "/close")
    world.taps(M, "Close it")
    world.forward(days=28)
    world.forward(days=3)
    world.forward(seconds=5)
    assert "was erased on" in texts(world, M)[-1]
    world.forward(days=90)
    assert "was erased on" in texts(world, M)[-1]


# --- what somebody writes by themselves ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("until", "asked"), [("2026-03-05T12:00", "left open"), ("2026-03-18T12:00", "how it is going")]
)
def test_whoever_is_told_that_she_reads_what_they_write_can_write_whatever_is_asked_just_then(
    world: World, until: str, asked: str
) -> None:
    goes_on(world, "2026-03-04T17:00")
    records(world)
    world.taps(A, "Show it")  # the question with a number stands open now
    goes_on(world, until)
    world.taps(A, "Show it")
    assert asked in world.last(A).text
    world.taps(A, "Write to M. Okafor")
    assert world.last(A).text == "What would you like to tell M. Okafor?"
    world.says(A, HELPED)
    assert "How was the session for you" in world.last(A).text  # back where they were
    world.taps(M, "Read it")
    assert HELPED in world.last(M).text and HELPED not in everything(world, B)


def test_nobody_beside_a_party_is_offered_to_write_so(world: World) -> None:
    seat_beside(world, LEVY, of=A)
    goes_on(world, "2026-03-05T12:00")
    world.taps(LEVY, "Show it")
    assert "Thank you for taking part" in world.last(LEVY).text and labels(world.last(LEVY)) == []
