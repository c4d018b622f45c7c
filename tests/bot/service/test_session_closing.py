"""A case is closed while a session is still to come, or has just been called off: nobody sets out for one that does not take place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.service import contact
from flows.scheduling import Contact
from tests.bot.service.cast import NEUTRAL, both_in, labels, texts
from tests.bot.service.session_cast import buttons, goes_on, news, opens, publishes, so_far, wishes
from tests.bot.service.test_beside import LEVY, seat_beside
from tests.bot.service.test_session import IN_LONDON, file_of
from tests.bot.service.test_slots import offers
from tests.proof.house import House
from tests.world import A, B, M

OFF = "The session of Tuesday, 24 March 2026, 14:00 does not take place. There is nothing for you to do."
SET = "A session is still set: Tuesday, 24 March 2026, 14:00."


@pytest.fixture
def world() -> Iterator[House]:
    with both_in(tells="") as house:
        yield house


def calls_off(world: House) -> None:
    world.says(M, "/session")
    world.taps(M, "Call it off", "Yes, call it off")


def closes(world: House) -> None:
    world.says(M, "/close")
    world.taps(M, "Close it")


def test_before_she_closes_she_is_told_which_sessions_are_still_set(world: House) -> None:
    publishes(world)
    world.says(M, "/close")
    assert SET in world.last(M).text and "Close it" in labels(world.last(M))
    calls_off(world)
    world.says(M, "/close")
    assert "still set" not in world.last(M).text


def test_a_session_that_is_over_is_not_named(world: House) -> None:
    publishes(world)
    goes_on(world, "2026-03-24T16:01")
    world.says(M, "/close")
    assert world.last(M).text.startswith("Close ") and "still set" not in world.last(M).text


def test_that_it_was_called_off_can_be_read_when_the_case_is_closed(world: House) -> None:
    publishes(world)
    calls_off(world)
    closes(world)
    world.taps(B, "Later")
    assert opens(world, B) == OFF
    world.taps(B, "Calendar file")
    assert file_of(world, B)["METHOD"] == "CANCEL"


def test_the_notice_that_waits_for_somebodys_hours_comes_though_the_case_is_closed_meanwhile(world: House) -> None:
    publishes(world)
    with wishes(2, Contact.CERTAIN_HOURS, "mornings"):
        goes_on(world, "2026-03-03T15:00")
        calls_off(world)
        closes(world)
        since = so_far(world, B)
        goes_on(world, "2026-03-05T20:00")
        assert news(world, B, since) == [f"04 08:00 {NEUTRAL}"]
        assert opens(world, B) == OFF


def test_whoever_is_beside_a_party_can_read_it_too(world: House) -> None:
    seat_beside(world, LEVY, of=A)
    publishes(world)
    calls_off(world)
    closes(world)
    assert "does not take place" in opens(world, LEVY)


def test_nothing_else_about_a_session_opens_in_a_closed_case(world: House) -> None:
    publishes(world)
    opens(world, B)
    closes(world)
    since = so_far(world, B)
    world.taps(B, "I can't come", "Calendar file", "How the day runs", "What is still open for me")
    world.taps(A, "Show it")
    assert news(world, B, since) == [] and IN_LONDON not in texts(world, A)[-1]
    assert "Show it" in buttons(world, A)


def test_whoever_put_times_off_hears_of_them_no_more_when_the_case_is_closed(world: House) -> None:
    seat_beside(world, LEVY, of=A)
    offers(world)
    for who in (B, LEVY):
        world.taps(who, "Show it", "Ask me later")
    closes(world)
    since = {who: so_far(world, who) for who in (B, LEVY)}
    goes_on(world, "2026-03-05T20:00")
    assert [news(world, who, since[who]) for who in (B, LEVY)] == [[], []]


def test_what_she_wrote_and_waits_for_somebodys_hours_does_not_come_to_lead_nowhere(world: House) -> None:
    with wishes(2, Contact.CERTAIN_HOURS, "mornings", read_by=contact):
        goes_on(world, "2026-03-02T15:00")
        world.says(M, "/message")
        world.taps(M, "Mr D.")
        world.says(M, "Thank you for these months.")
        closes(world)
        since = so_far(world, B)
        goes_on(world, "2026-03-05T20:00")
        assert news(world, B, since) == []
