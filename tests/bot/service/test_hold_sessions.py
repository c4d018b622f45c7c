"""A Hold and the sessions: who is held is told of no hour and place at which the other side will be, and is asked for no time (domain §2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from unittest import mock

import pytest

from bot.sandbox.world import Seen
from bot.service import sittings
from flows.scheduling import Contact
from tests.bot.service.cast import NEUTRAL, both_in, hold, texts
from tests.bot.service.session_cast import WHERE, goes_on, news, opens, publishes, so_far, wishes
from tests.bot.service.test_hold import RESTS, by_hand
from tests.bot.service.test_slots import offers
from tests.proof.house import House
from tests.world import A, B, M


@pytest.fixture
def world() -> Iterator[House]:
    with both_in() as house:
        yield house


def lifted(world: House) -> None:
    world.says(M, "/hold")
    world.taps(M, "End the hold of Ms R.")


def none_works(world: House) -> None:
    offers(world)
    world.says(M, "/session")
    world.taps(M, "Times on offer", "Tell everybody: none of these")


@pytest.mark.parametrize("told", [publishes, offers, none_works], ids=["a session", "times", "no time"])
def test_a_notice_that_waits_for_a_safe_hour_is_given_up(world: House, told: Callable[[House], None]) -> None:
    with wishes(1, Contact.CERTAIN_HOURS, "mornings"):
        goes_on(world, "2026-03-02T15:00")
        since = so_far(world, A)
        told(world)
        by_hand(world)
        goes_on(world, "2026-03-04T20:00")
        assert news(world, A, since) == []


def test_ask_me_later_is_given_up_too(world: House) -> None:
    offers(world)
    world.taps(A, "Show it", "Ask me later")
    by_hand(world)
    since = so_far(world, A)
    goes_on(world, "2026-03-04T20:00")
    assert news(world, A, since) == []


def test_neither_going_on_nor_the_command_nor_an_old_notice_shows_where_the_other_side_will_be(world: House) -> None:
    publishes(world)
    hold(world, 1)
    since = len(world.view(A))
    world.says(A, "/continue", "/session")
    assert texts(world, A)[-1] == RESTS
    world.taps(A, "Show it")
    said = [seen.text for seen in world.view(A)[since:]]
    assert said.count(RESTS) == 2 and NEUTRAL not in said
    assert not any(WHERE in words or "24 March" in words for words in said)


def test_details_that_stand_there_lead_to_no_reminder_and_no_calendar_file(world: House) -> None:
    publishes(world)
    opens(world, A)
    hold(world, 1)
    since = so_far(world, A)
    world.taps(A, "Remind me again later", "Calendar file")
    assert texts(world, A)[-2:] == [RESTS, RESTS]
    goes_on(world, "2026-03-05T20:00")
    assert [seen for seen in world.view(A)[since:] if seen.file] == []
    assert [line[9:] for line in news(world, A, since)] == [RESTS, RESTS]


def test_that_they_cannot_come_the_mediator_learns_and_that_it_is_off_they_may_read(world: House) -> None:
    publishes(world)
    opens(world, A)
    hold(world, 1)
    world.taps(A, "I can't come")
    assert "there is an answer about a date" in texts(world, M)[-1]
    world.says(M, "/session")
    world.taps(M, "Call it off", "Yes, call it off")
    world.says(A, "/session")
    assert "No session is set" in texts(world, A)[-1]


def test_a_separate_meeting_with_the_mediator_can_be_read(world: House) -> None:
    publishes(world, who="Only side 1")
    hold(world, 1)
    world.says(A, "/session")
    assert WHERE in texts(world, A)[-1]


def test_no_time_is_asked_for_and_none_is_taken(world: House) -> None:
    offers(world)
    hold(world, 1)
    since = len(world.view(A))
    world.taps(A, "Show it")
    world.says(A, "/continue")
    said = [seen.text for seen in world.view(A)[since:] if seen.method == "sendMessage"]
    assert said[0] == RESTS and NEUTRAL not in said
    world.says(M, "/session")
    world.taps(M, "Times on offer")
    assert "No answer yet: Ms R. and Mr D." in texts(world, M)[-1]


def test_when_it_is_over_everything_is_found_again(world: House) -> None:
    publishes(world)
    offers(world)
    by_hand(world)
    world.says(A, "/continue")
    lifted(world)
    world.says(A, "/continue")
    assert texts(world, A)[-2:] == [NEUTRAL, NEUTRAL]
    world.says(A, "/session")
    assert WHERE in texts(world, A)[-1]


def test_what_is_still_open_before_a_session_asks_for_no_decision_about_sharing(world: House) -> None:
    publishes(world, who="Only side 1")
    goes_on(world, "2026-03-17T10:00")
    world.taps(A, "Show it")
    world.taps(A, "What is still open for me")
    assert "of which you have not decided" in texts(world, A)[-1]
    hold(world, 1)
    world.taps(A, "What is still open for me")
    assert "of which you have not decided" not in texts(world, A)[-1]


# --- from the eyes of the other side ------------------------------------------------------------------------------


def _nothing(world: House) -> None:
    return


def _and_tries(world: House) -> None:
    by_hand(world)
    world.says(A, "/session", "/continue")
    world.taps(A, "Show it")


def _seen_by_b(act: Callable[[House], None]) -> tuple[Seen, ...]:
    """Live through times that are offered and a session that is set, with something that happens to A before each."""
    with both_in(tells="") as world:
        offers(world)
        act(world)
        world.taps(B, "Show it", "○ 26 Mar 2026, 16:30", "Done")
        publishes(world, "12 March 2026")
        world.taps(B, "Show it", "I will be there")
        goes_on(world, "2026-03-13T12:00")
        world.says(B, "/session", "/continue", "/ledger")
        return world.observed(B)


@pytest.mark.parametrize("act", [by_hand, _and_tries], ids=["is held", "is held, and tries"])
def test_the_other_phone_shows_the_same_to_the_byte_and_the_second(act: Callable[[House], None]) -> None:
    seen = _seen_by_b(_nothing)
    assert _seen_by_b(act) == seen
    assert sum("Reminder: " in each.text for each in seen) >= 2  # there is something to compare


@pytest.mark.parametrize("told", [publishes, offers], ids=["a session", "times"])
def test_whoever_was_asked_during_it_is_told_when_it_is_over_and_finds_it(told: Callable[[House], None]) -> None:
    with both_in(tells="") as world, mock.patch.object(sittings, "waiting", return_value=()):  # all else is done
        by_hand(world)
        told(world)
        since = so_far(world, A)
        lifted(world)
        assert [line[9:] for line in news(world, A, since)] == [NEUTRAL]
        world.taps(A, "Show it")
        assert texts(world, A)[-1] == NEUTRAL
        assert "24 March" in opens(world, A) or "which of these times" in texts(world, A)[-1]
