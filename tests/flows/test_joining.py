"""Which sides have not joined: any of a side's people will do, and whoever left again had come."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from flows.case import Role, SideNo
from flows.joining import asked_from, have_not_joined
from flows.several import chair
from tests.storage.cast import NOW, kite, participant

CASE = kite()


def test_a_side_has_joined_when_one_of_its_people_has_agreed() -> None:
    ana, ben = participant(1, "Ann"), participant(2, "Ann")
    assert have_not_joined(CASE, []) == (1, 2)
    assert have_not_joined(CASE, [ana, ben]) == (1, 2)
    agreed = replace(ana, consented_at=NOW)
    assert have_not_joined(CASE, [agreed, ben]) == (2,)
    second = replace(ben, side=chair(2, 2), consented_at=NOW)
    assert have_not_joined(CASE, [agreed, second]) == ()


def test_somebody_beside_a_party_does_not_join_for_it() -> None:
    lawyer = replace(participant(2, "Ann"), role=Role.COUNSEL, consented_at=NOW)
    assert have_not_joined(CASE, [replace(participant(1, "Ann"), consented_at=NOW), lawyer]) == (2,)


def test_whoever_withdrew_everything_had_come() -> None:
    assert have_not_joined(CASE, [], left=[SideNo(1), chair(2, 2)]) == ()


def test_it_is_asked_in_the_morning_after_the_day_where_the_mediator_is() -> None:
    assert asked_from(date(2026, 3, 20), "Asia/Kolkata") == datetime(2026, 3, 21, 3, 30, tzinfo=UTC)
    assert asked_from(date(2026, 3, 28), "Europe/Madrid") == datetime(2026, 3, 29, 7, tzinfo=UTC)
