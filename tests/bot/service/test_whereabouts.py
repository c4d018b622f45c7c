"""Somebody whose clock shows another hour names a city: their times and reminders follow at once, and nobody else notices."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.sandbox.wire import Person
from flows.private import HOUSE
from flows.scheduling import Reminder
from storage import people, reminders, sessions
from tests.bot.service.cast import both_in, case_of, labels, texts
from tests.bot.service.session_cast import buttons, describes, opens, publishes, so_far
from tests.bot.service.test_slots import marks, offers
from tests.proof.house import House
from tests.world import A, B, M

ELSEWHERE = "I am in another time zone"


@pytest.fixture
def world() -> Iterator[House]:
    with both_in(tells="") as house:
        yield house


def due(world: House, who: Person) -> dict[Reminder, str]:
    """Map each reminder that is planned for somebody to its hour in UTC."""
    case = case_of(world)
    with world.archive.begin() as unit:
        (session,) = sessions.of_case(unit, HOUSE, case.id)
        (person,) = [p for p in people.of_case(unit, HOUSE, case.id) if p.seen_as.read_as(HOUSE) == who.name]
        planned = reminders.of_session(unit, session.id, session.version)
    return {p.due.kind: f"{p.due.at:%d %H:%M}" for p in planned if p.participant == person.id}


def test_times_and_reminders_follow_at_once_and_the_other_phone_is_the_same(world: House) -> None:
    publishes(world)
    assert "15:00, your time (Madrid)" in opens(world, A)
    before, of_b, seen_by_b = due(world, A), due(world, B), so_far(world, B)
    world.taps(A, ELSEWHERE)
    world.says(A, "lisbon")
    assert any("as in Lisbon" in words for words in texts(world, A)[-3:])
    assert "14:00, your time (Lisbon)" in world.last(A).text and ELSEWHERE in buttons(world, A)
    after = due(world, A)
    assert before[Reminder.EVENING] == "23 17:00" and after[Reminder.EVENING] == "23 18:00"
    assert before[Reminder.SOON] == after[Reminder.SOON]
    assert (due(world, B), so_far(world, B)) == (of_b, seen_by_b)


def test_the_mediator_reads_their_hour_as_it_is_now(world: House) -> None:
    publishes(world)
    opens(world, A)
    world.taps(A, ELSEWHERE)
    world.says(A, "Asia/Kolkata")
    describes(world, "25 March 2026")
    assert "Ms R.: Wednesday, 25 March 2026, 19:30 (Kolkata)" in world.last(M).text


def test_what_is_no_city_is_asked_again_kindly_and_nothing_changes(world: House) -> None:
    publishes(world)
    opens(world, A)
    before = due(world, A)
    world.taps(A, ELSEWHERE)
    world.says(A, "the moon")
    assert "Lisbon or Europe/Lisbon" in "".join(texts(world, A)[-2:]) and due(world, A) == before
    world.says(A, "/pause")
    assert "your time (Madrid)" in opens_again(world)


def opens_again(world: House) -> str:
    world.says(A, "/session")
    return world.last(A).text


def test_times_on_offer_are_asked_anew_at_the_hours_there_and_what_was_marked_stays(world: House) -> None:
    offers(world)
    world.taps(B, "Show it")
    world.taps(B, "○ 24 Mar 2026, 14:00", ELSEWHERE)
    world.says(B, "Tokyo")
    assert "Times are yours (Tokyo)." in world.last(B).text
    assert "✓ 24 Mar 2026, 23:00" in labels(world.last(B))
    assert not any("Times are yours (London)." in words for words in texts(world, B))
    world.taps(B, "Done")
    world.says(M, "/session")
    world.taps(M, "Times on offer")
    assert "24 Mar 2026, 14:00" in labels(world.last(M))


def test_whoever_has_answered_an_offer_is_not_asked_again_for_being_elsewhere(world: House) -> None:
    offers(world)
    marks(world, B, 1)
    publishes(world)
    world.says(B, "/session")
    world.taps(B, ELSEWHERE)
    world.says(B, "Tokyo")
    assert not any("Times are yours" in words for words in texts(world, B))
