"""Guards at rest, on both databases: found as saved, tidied when due, a PIN that no side's key tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from storage import Archive, guards
from storage.guards import Guard
from storage.keys import side_key
from tests.storage.cast import NOW

OWNER = side_key("case-1", 1)
ANA, BEN = b"a" * 16, b"b" * 16


def test_a_guard_is_found_as_it_was_saved_last(archive: Archive) -> None:
    first = Guard(ANA, NOW)
    full = Guard(ANA, NOW, True, NOW, OWNER, b"sealed", 3, NOW + timedelta(minutes=1), 24, NOW + timedelta(hours=1))
    with archive.begin() as unit:
        assert guards.find(unit, ANA) is None
        for guard in (first, full, replace(full, pin=None, locked_at=None, tidy_due=None, wait_until=None)):
            guards.save(unit, guard)
            assert guards.find(unit, ANA) == guard
        assert guards.find(unit, BEN) is None
        guards.forget(unit, ANA)
        assert guards.find(unit, ANA) is None


def test_only_what_is_due_is_tidied_the_longest_due_first(archive: Archive) -> None:
    with archive.begin() as unit:
        guards.save(unit, Guard(ANA, NOW, tidy=6, tidy_due=NOW))
        guards.save(unit, Guard(BEN, NOW, tidy=6, tidy_due=NOW - timedelta(minutes=1)))
        guards.save(unit, Guard(b"c" * 16, NOW, tidy=6, tidy_due=NOW + timedelta(seconds=1)))
        guards.save(unit, Guard(b"d" * 16, NOW))
        assert [g.ref for g in guards.due(unit, NOW, 10)] == [BEN, ANA]
        assert [g.ref for g in guards.due(unit, NOW, 1)] == [BEN]


def test_a_pin_is_known_again_by_its_chat_alone_and_by_nobody_once_the_side_is_erased(archive: Archive) -> None:
    with archive.begin() as unit:
        guard = Guard(ANA, NOW, owner=OWNER, pin=guards.sealed_pin(unit, ANA, OWNER, "4821"))
        assert guards.is_pin(unit, guard, "4821")
        assert not guards.is_pin(unit, guard, "4822") and not guards.is_pin(unit, guard, "")
        assert not guards.is_pin(unit, replace(guard, ref=BEN), "4821")
        assert not guards.is_pin(unit, replace(guard, owner=side_key("case-1", 2)), "4821")
        assert not guards.is_pin(unit, Guard(ANA, NOW), "4821")
        assert "4821" not in repr(guard)
        unit.commit()
    archive.vault.destroy(OWNER, NOW)
    with archive.begin() as unit:
        assert not guards.is_pin(unit, guard, "4821")
