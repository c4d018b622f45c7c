"""Updates are known by set, never by order; what cannot be handled is kept and put aside."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import Archive, inbox
from storage.inbox import Aside
from storage.tables import SET_ASIDE
from tests.storage.cast import NOW


def test_an_update_is_new_once(archive: Archive) -> None:
    with archive.begin() as unit:
        assert inbox.first_sight(unit, [7, 5, 6, 5], NOW) == {5, 6, 7}
        assert inbox.first_sight(unit, [7, 8, 5], NOW) == {8}
        unit.commit()
    with archive.begin() as unit:
        assert inbox.first_sight(unit, [8, 7, 6, 5], NOW) == set()
        assert inbox.first_sight(unit, [], NOW) == set()


def test_ids_may_jump_down_up_and_be_large(archive: Archive) -> None:
    with archive.begin() as unit:
        assert inbox.first_sight(unit, [900_000_000], NOW) == {900_000_000}
        assert inbox.first_sight(unit, [12], NOW) == {12}
        assert inbox.first_sight(unit, [-3, 0], NOW) == {-3, 0}
        assert inbox.first_sight(unit, [2**63 - 1, -(2**63)], NOW) == {2**63 - 1, -(2**63)}
        assert inbox.first_sight(unit, [2**63 - 1, 2**53 + 1], NOW) == {2**53 + 1}
        with pytest.raises(ValueError, match="64 bits"):
            inbox.first_sight(unit, [2**63], NOW)


def test_an_update_rolled_back_is_new_again(archive: Archive) -> None:
    with archive.begin() as unit:
        assert inbox.first_sight(unit, [1], NOW) == {1}
    with archive.begin() as unit:
        assert inbox.first_sight(unit, [1], NOW) == {1}


def test_two_workers_cannot_both_see_an_update_first(postgresql_archive: Archive) -> None:
    with postgresql_archive.begin() as first:
        assert inbox.first_sight(first, [1, 2], NOW) == {1, 2}
        first.commit()
    with postgresql_archive.begin() as second:
        assert inbox.first_sight(second, [1, 2, 3], NOW) == {3}


def test_old_updates_are_swept(archive: Archive) -> None:
    with archive.begin() as unit:
        inbox.first_sight(unit, [1, 2], NOW)
        inbox.first_sight(unit, [3], NOW + timedelta(days=3))
        assert inbox.sweep(unit, NOW + timedelta(days=2)) == 2
        assert inbox.first_sight(unit, [1, 3], NOW) == {1}


def test_a_poison_update_is_tried_again_when_due_and_then_quarantined(archive: Archive) -> None:
    soon, later = NOW + timedelta(minutes=1), NOW + timedelta(hours=1)
    with archive.begin() as unit:
        inbox.set_aside(unit, 9, b'{"secret": 1}', "KeyError", NOW, next_try=soon)
        assert inbox.due_aside(unit, NOW, 10) == []
        assert inbox.due_aside(unit, soon, 10) == [Aside(9, b'{"secret": 1}', "KeyError", 1)]
        assert inbox.aside_failed(unit, 9, "ValueError", later) == 2
        assert inbox.due_aside(unit, soon, 10) == []
        assert [a.attempts for a in inbox.due_aside(unit, later, 10)] == [2]
        assert inbox.quarantined(unit) == 0
        assert inbox.aside_failed(unit, 9, "ValueError", None) == 3
        assert inbox.due_aside(unit, later, 10) == []
        assert inbox.quarantined(unit) == 1
        inbox.aside_done(unit, 9)
        assert inbox.quarantined(unit) == 0
        assert inbox.aside_failed(unit, 9, "ValueError", None) == 0


def test_an_update_put_aside_is_sealed_and_its_error_has_no_words(archive: Archive) -> None:
    with archive.begin() as unit:
        inbox.set_aside(unit, 9, b"my sister", "could not read: my sister", NOW)
        inbox.set_aside(unit, 9, b"my brother", "KeyError", NOW)
        raw, error = unit.run(select(SET_ASIDE.c.raw, SET_ASIDE.c.error)).one()
        assert b"my " not in bytes(raw)
        assert error == "KeyError"
        (aside,) = inbox.due_aside(unit, NOW, 1)
        assert (aside.raw, aside.attempts) == (b"my brother", 1)
        assert "brother" not in repr(aside)


def test_two_workers_take_different_updates_put_aside(postgresql_archive: Archive) -> None:
    with postgresql_archive.begin() as unit:
        for i in range(4):
            inbox.set_aside(unit, i, b"{}", "KeyError", NOW)
        unit.commit()
    with postgresql_archive.begin() as first, postgresql_archive.begin() as second:
        a = {x.update_id for x in inbox.due_aside(first, NOW, 2)}
        b = {x.update_id for x in inbox.due_aside(second, NOW, 10)}
        assert len(a) == 2
        assert a | b == {0, 1, 2, 3}
        assert not a & b
