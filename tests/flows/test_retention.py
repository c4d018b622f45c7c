"""How long a closed case is kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from flows.disclosure import Rules
from flows.retention import erased_from, put_off, told_from

CLOSED = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def test_a_case_is_kept_for_as_long_as_both_sides_were_told_and_a_month_where_nothing_else_was_said() -> None:
    assert erased_from(CLOSED, Rules()) == CLOSED + timedelta(days=30)
    assert erased_from(CLOSED, Rules(keep_days=7)) == CLOSED + timedelta(days=7)


def test_its_mediator_is_told_while_she_can_still_keep_it() -> None:
    due = erased_from(CLOSED, Rules(keep_days=7))
    assert CLOSED < told_from(due) < due


def test_keeping_it_longer_never_makes_the_time_shorter() -> None:
    due = erased_from(CLOSED, Rules())
    assert put_off(due, CLOSED) == due + timedelta(days=30)
    late = due + timedelta(days=9)  # nobody was there to erase it
    assert put_off(due, late) == late + timedelta(days=30)
