"""Reminders, on the phones: each once, in the person's own safe hours, none for a version that stands no more; else the mediator is told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.sandbox.faults import Down
from bot.sandbox.wire import Person
from bot.service.context import Desk
from bot.service.session import plan_anew
from flows.scheduling import Contact
from storage import people
from tests.bot.service.cast import NEUTRAL, both_in, case_of, hold, texts, with_words
from tests.bot.service.session_cast import (
    buttons,
    goes_on,
    jumps,
    moves,
    news,
    opens,
    publishes,
    so_far,
    wishes,
)
from tests.proof.house import House
from tests.world import A, B, M, World

REMINDED = "Reminder: Tuesday, 24 March 2026, {hour}. Details when you open it."
MINE, THEIRS = REMINDED.format(hour="15:00"), REMINDED.format(hour="14:00")  # Madrid, London
DAYS = ("10", "17", "21", "23", "24")


@pytest.fixture
def world() -> Iterator[House]:
    with both_in(tells="") as house:
        yield house


def case_ref(world: World) -> str:
    return case_of(world).ref


def test_each_is_reminded_on_the_same_days_at_the_same_hour_where_they_live(world: House) -> None:
    publishes(world)
    since = {who: so_far(world, who) for who in (A, B, M)}
    goes_on(world, "2026-04-08T00:00")
    assert news(world, A, since[A]) == [
        *(f"{day} 09:00 {MINE}" for day in DAYS[:3]),
        f"23 17:00 {MINE}",
        f"24 12:00 {MINE}",
        f"25 09:00 {NEUTRAL}",
        f"07 08:00 {NEUTRAL}",  # summer time has begun meanwhile
    ]
    assert news(world, B, since[B]) == [
        *(f"{day} 10:00 {THEIRS}" for day in DAYS[:3]),
        f"23 18:00 {THEIRS}",
        f"24 12:00 {THEIRS}",
        f"25 10:00 {NEUTRAL}",
        f"07 09:00 {NEUTRAL}",
    ]


def test_unconfirmed_the_evening_before_reaches_the_mediator_and_nobody_else(world: House) -> None:
    publishes(world)
    opens(world, A)
    world.taps(A, "I will be there")
    since = so_far(world, M)
    goes_on(world, "2026-03-23T19:00")
    ref = case_ref(world)
    assert news(world, M, since) == [
        f"23 18:00 {ref}: Tuesday, 24 March 2026, 14:00. Details when you open it.",
        f"23 18:00 {ref}: not everybody has answered about a date.",
    ]
    world.taps(M, "Show it")
    assert "Ms R.: will be there\nMr D.: no answer yet" in world.last(M).text


def test_nobody_is_missing_when_everybody_has_answered(world: House) -> None:
    publishes(world)
    for who in (A, B):
        opens(world, who)
        world.taps(who, "I will be there")
    goes_on(world, "2026-03-23T19:00")
    assert not any("not everybody" in words for words in texts(world, M))


def test_a_move_voids_what_was_planned_and_plans_anew(world: House) -> None:
    publishes(world)
    goes_on(world, "2026-03-17T11:00")
    moves(world, "26 March 2026", "16:00")
    assert all(sum("24 March" in w for w in texts(world, who)) == 1 for who in (A, B))  # a week old: Telegram keeps it
    since = so_far(world, A)
    goes_on(world, "2026-03-26T23:00")
    assert [line.partition(" Rem")[0] for line in news(world, A, since)] == [
        "19 09:00",
        "23 09:00",
        "25 17:00",
        "26 14:00",
    ]
    assert all("26 March 2026, 17:00" in line for line in news(world, A, since))


def test_nothing_comes_for_a_session_that_was_called_off(world: House) -> None:
    publishes(world)
    world.says(M, "/session")
    world.taps(M, "Call it off", "Yes, call it off")
    since = {who: so_far(world, who) for who in (A, B, M)}
    goes_on(world, "2026-04-08T00:00")
    assert [news(world, who, since[who]) for who in (A, B, M)] == [[], [], []]


def test_nothing_comes_when_the_case_is_closed(world: House) -> None:
    publishes(world)
    world.says(M, "/close")
    world.taps(M, "Close it")
    since = so_far(world, A)
    goes_on(world, "2026-04-08T00:00")
    assert news(world, A, since) == []


def test_details_say_what_a_reminder_is_for(world: House) -> None:
    publishes(world)
    goes_on(world, "2026-03-17T11:00")
    assert "A week to go." in opens(world, A)
    goes_on(world, "2026-03-24T12:01")
    assert "It begins soon." in opens(world, A)
    goes_on(world, "2026-03-25T11:00")
    assert "Thank you for taking part." in opens(world, A) and buttons(world, A) == ["Write to M. Okafor"]


def test_a_reminder_opened_late_says_what_is_true_then(world: House) -> None:
    publishes(world)
    goes_on(world, "2026-03-17T11:00")
    old = with_words(world, A, MINE)  # "a week to go"
    goes_on(world, "2026-03-22T12:00")
    world.standin.taps(A, "Show it", message_id=old.id)
    world.settle()
    assert "Three days to go." in texts(world, A)[-1] and "A week to go." not in texts(world, A)[-1]
    goes_on(world, "2026-03-23T18:00")
    assert "This is tomorrow, or very soon." in opens(world, A)


# --- not in this hour, not to this person -------------------------------------------------------------------------


def test_certain_hours_move_a_reminder_earlier_and_never_later_than_it_is_of_use(world: House) -> None:
    with wishes(1, Contact.CERTAIN_HOURS, "mornings"):
        publishes(world)
        since = so_far(world, A)
        goes_on(world, "2026-03-24T23:00")
        assert [line[:8] for line in news(world, A, since)] == [
            "10 09:00",
            "17 09:00",
            "20 10:59",  # the 21st is a Saturday
            "23 10:59",
            "24 10:59",
        ]


@pytest.mark.parametrize("why", ["held", "no messages"])
def test_whoever_is_not_to_be_written_to_gets_none_and_the_mediator_calls_and_nobody_sees_it(
    world: House, why: str
) -> None:
    publishes(world)
    since = {who: so_far(world, who) for who in (A, B, M)}
    with wishes(1, Contact.NO_MESSAGES if why == "no messages" else Contact.ANY_TIME):
        if why == "held":
            hold(world, 1)
        goes_on(world, "2026-03-17T11:00")
    assert news(world, A, since[A]) == []
    assert news(world, B, since[B]) == [f"10 10:00 {THEIRS}", f"17 10:00 {THEIRS}"]
    called = f"{case_ref(world)}: someone is to be called about a date."
    assert news(world, M, since[M]) == [f"10 09:00 {called}", f"17 09:00 {called}"]


def test_somebody_who_lives_elsewhere_now_is_reminded_at_their_hour(world: House) -> None:
    publishes(world)
    case = case_of(world)
    with world.archive.begin() as unit:
        (person,) = people.of_chat(unit, unit.vault.chat_ref(A.id))
        people.tune(unit, person.id, locale="en", zone="America/New_York")
        assert plan_anew(Desk(world.house, unit, world.now)) == 1
        unit.commit()
    assert person.case == case.id
    since = so_far(world, A)
    goes_on(world, "2026-03-17T23:00")
    there = REMINDED.format(hour="10:00")
    assert news(world, A, since) == [f"10 14:00 {there}", f"17 14:00 {there}"]


# --- again, later -------------------------------------------------------------------------------------------------


def test_again_later_is_once_more_in_safe_hours(world: House) -> None:
    publishes(world)
    goes_on(world, "2026-03-23T18:00")
    opens(world, A)
    world.taps(A, "Remind me again later")
    assert world.last(A).text == "I will remind you again: Tuesday, 24 March 2026, 09:00."
    since = so_far(world, A)
    goes_on(world, "2026-03-24T11:00")
    assert news(world, A, since) == [f"24 08:00 {MINE}"]


# --- late ---------------------------------------------------------------------------------------------------------


def test_whoever_asked_for_no_messages_is_not_told_that_it_is_too_near_for_a_reminder(world: House) -> None:
    with wishes(2, Contact.NO_MESSAGES):
        publishes(world)
        world.says(B, "/session")
        world.taps(B, "Remind me again later")
        assert texts(world, B)[-1].startswith("I send you nothing by myself at present")
    before = so_far(world, B)
    goes_on(world, "2026-03-03T20:00")
    assert so_far(world, B) == before


def test_of_a_session_that_is_over_nobody_is_reminded_again(world: House) -> None:
    publishes(world)
    opens(world, B)
    goes_on(world, "2026-03-24T17:00")
    tap_under(world, B, "Will you be there?", "Remind me again later")
    assert texts(world, B)[-1] == "This is over. There is nothing for you to do."


def tap_under(world: House, who: Person, words: str, label: str) -> None:
    """Let somebody tap a button of the newest message with these words."""
    world.standin.taps(who, label, message_id=with_words(world, who, words).id)
    world.settle()


def test_after_an_outage_it_is_said_in_safe_hours_while_it_is_of_use(world: House) -> None:
    publishes(world)
    since = so_far(world, A)
    jumps(world, "2026-03-17T03:00")  # nothing ran for two weeks: the first is of no use any more
    assert news(world, A, since) == []
    goes_on(world, "2026-03-17T12:00")
    assert news(world, A, since) == [f"17 09:00 {MINE}"]


def test_what_is_of_no_use_any_more_is_told_to_the_mediator_instead(world: House) -> None:
    publishes(world)
    since = {who: so_far(world, who) for who in (A, B, M)}
    jumps(world, "2026-03-24T15:00")
    assert news(world, A, since[A]) == [] == news(world, B, since[B])
    called = [line for line in news(world, M, since[M]) if "someone is to be called" in line]
    assert len(called) == 2 * 5  # five of each
    world.taps(M, "Show it")
    assert "Please call Mr D. yourself: a reminder could not reach them in time." in world.last(M).text


def test_a_line_that_is_down_does_not_make_it_come_in_the_night(world: House) -> None:
    publishes(world, "3 March 2026")
    goes_on(world, "2026-03-02T16:59")
    since = so_far(world, A)
    world.standin.fail(Down(), method="sendMessage", who=A, times=-1)
    goes_on(world, "2026-03-02T19:30")
    world.standin.heal()
    goes_on(world, "2026-03-03T07:59")
    assert news(world, A, since) == []
    goes_on(world, "2026-03-03T09:00")
    assert [line[:8] for line in news(world, A, since)] == ["03 08:00"]


def test_one_that_waits_in_the_line_is_given_up_when_the_session_is_moved(world: House) -> None:
    publishes(world, "3 March 2026")
    goes_on(world, "2026-03-02T16:59")
    world.standin.fail(Down(), method="sendMessage", who=A, times=-1)
    goes_on(world, "2026-03-02T17:10")
    moves(world, "26 March 2026", "16:00")
    since = so_far(world, A)
    world.standin.heal()
    goes_on(world, "2026-03-03T12:00")
    assert [line[9:] for line in news(world, A, since)] == [NEUTRAL]  # of the move itself; nothing of the old time


def test_saying_what_is_due_twice_says_it_once(world: House) -> None:
    publishes(world)
    goes_on(world, "2026-03-10T10:00")
    since = so_far(world, A)
    for _ in range(3):
        world.forward(minutes=1)
    assert news(world, A, since) == []
