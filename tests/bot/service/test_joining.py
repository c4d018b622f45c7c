"""Only one side joins (domain §9.6, no. 7): the mediator is told once the day has passed, and nobody is pressed; nothing a party sees depends on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from sqlalchemy import update

from bot.sandbox.world import Seen
from bot.service.context import Desk
from bot.service.joining import plan
from storage import people
from storage.tables import CASES
from tests.bot.service.cast import both_in, case_of, labels, mediator_of, texts
from tests.bot.service.eyes import wording
from tests.proof.house import House, PutAway, a_house
from tests.world import A, B, M

FAR = "Asia/Kolkata"


@cache
def _at_rest(zone: str) -> PutAway:
    """Open a case once; every test takes the house out again."""
    with a_house() as house:
        house.seat_mediator()
        mediator = mediator_of(house)
        with house.archive.begin() as unit:
            people.tune_mediator(unit, mediator, locale="en", zone=zone)
            unit.commit()
        house.links = house.open_case()
        house.standin.start_link(A, house.links[0])
        house.settle()
        house.walk(A, until="story")
        return house.put_away()


@contextmanager
def one_in(zone: str = "UTC") -> Iterator[House]:
    """Open a house with a case whose answers are asked for within two weeks; Ms R. has agreed to take part."""
    with a_house(_at_rest(zone)) as house:
        yield house
        assert house.standin.invalid == [] and house.failed == []


def told(house: House) -> int:
    """Count how often the mediator was told."""
    return texts(house, M).count(wording(house, "desk-notice-absent", ref=case_of(house).ref))


def to(house: House, at: datetime) -> None:
    """Go to a moment."""
    house.forward(seconds=(at - house.now).total_seconds())


def day_after(house: House, hour: int, minute: int = 0, zone: str = "UTC") -> datetime:
    """Return an hour of the day after the last day for answers."""
    day = case_of(house).answer_by
    assert day is not None
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(zone)) + timedelta(days=1)


def test_the_mediator_is_told_once_in_the_morning_after_the_day_where_she_is() -> None:
    with one_in(FAR) as house:
        to(house, day_after(house, 8, 59, FAR))
        assert told(house) == 0
        to(house, day_after(house, 9, 0, FAR))
        assert told(house) == 1
        house.forward(days=5)
        assert told(house) == 1
        house.taps(M, "Open the case")
        assert "Mr D.: no open invitation" in texts(house, M)[-1]
        assert "New invitation for Mr D." in labels(house.last(M)), "what she can do stands there"


def test_nobody_is_named_where_it_can_be_read_over_her_shoulder() -> None:
    with one_in() as house:
        to(house, day_after(house, 9))
        (notice,) = [m for m in texts(house, M) if "not everybody" in m]
        assert not any(name in notice for name in ("Ms R.", "Mr D.", "Shared workshop"))


def test_if_everybody_has_joined_or_left_again_or_the_case_is_closed_nothing_is_said() -> None:
    with both_in() as house:
        house.forward(days=20)
        assert told(house) == 0
    with one_in() as house:
        house.standin.start_link(B, house.links[1])
        house.settle()
        house.walk(B, until="story")
        house.says(B, "/delete")
        house.taps(B, "Delete everything")
        house.forward(days=20)
        assert told(house) == 0
    with one_in() as house:
        house.says(M, "/close")
        house.taps(M, "Close it")
        house.forward(days=20)
        assert told(house) == 0


def test_whoever_used_the_link_and_has_not_agreed_yet_has_not_joined() -> None:
    with one_in() as house:
        house.standin.start_link(B, house.links[1])
        house.settle()
        house.walk(B, until="agree")
        house.forward(days=20)
        assert told(house) == 1


def test_a_day_that_is_changed_is_the_day_that_counts_and_she_is_told_of_it_anew() -> None:
    with one_in() as house:
        first = day_after(house, 9)
        move(house, days=3, planned=False)
        to(house, first)
        assert told(house) == 0
        to(house, first + timedelta(days=3))
        assert told(house) == 1
        move(house, days=7, planned=True)
        house.forward(days=8)
        assert told(house) == 2


def move(house: House, *, days: int, planned: bool) -> None:
    """Put the day for answers off, planning anew or not."""
    case = case_of(house)
    assert case.answer_by is not None
    later = case.answer_by + timedelta(days=days)
    with house.archive.begin() as unit:
        unit.run(update(CASES).where(CASES.c.id == case.id).values(answer_by=later.isoformat()))
        unit.commit()
    if planned:
        case = case_of(house)
        with house.archive.begin() as unit:
            plan(Desk(house.house, unit, house.now), case)
            unit.commit()


# --- with the eyes of whoever joined ------------------------------------------------------------------------------


def seen_by_a(act: Callable[[House], None]) -> tuple[Seen, ...]:
    """Return all that Ms R.'s phone shows until long after the day, while the other side does something or nothing."""
    with one_in() as house:
        act(house)
        to(house, day_after(house, 12))
        house.says(A, "/ledger", "/privacy", "We share a workshop.")
        house.taps(A, "That's all")
        house.forward(days=3)
        return house.view(A)


def joins(house: House) -> None:
    """Let Mr D. agree to take part."""
    house.standin.start_link(B, house.links[1])
    house.settle()
    house.walk(B, until="story")


def test_whoever_joined_cannot_tell_whether_the_other_side_did_and_is_not_pressed() -> None:
    alone = seen_by_a(lambda house: None)
    assert alone == seen_by_a(joins)


def test_whoever_has_not_joined_is_written_to_by_nobody() -> None:
    with one_in() as house:
        house.forward(days=20)
        assert house.view(B) == ()
