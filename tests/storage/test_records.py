"""Audit chains and stored briefings."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete, insert, select, update

from flows.private import HOUSE
from storage import Archive, Unit, audit, briefings
from storage.audit import Entry
from storage.errors import Sealed
from storage.tables import AUDIT, AUDIT_HEADS, BRIEFINGS
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW, furnish


def keep(unit: Unit) -> None:
    for n, verb in enumerate(("opened", "joined", "consented", "briefed"), start=1):
        assert audit.note(unit, KITE, "side/1", verb, "KITE-42", NOW + timedelta(minutes=n)) == n
    audit.note(unit, "desk/m", "mediator", "joined", "", NOW)


def test_a_chain_is_whole_and_read_in_order(archive: Archive) -> None:
    with archive.begin() as unit:
        assert audit.verify(unit, KITE)
        keep(unit)
        assert audit.verify(unit, KITE)
        assert audit.entries(unit, KITE)[1] == Entry(2, NOW + timedelta(minutes=2), "side/1", "joined", "KITE-42")
        assert len(audit.entries(unit, "desk/m")) == 1
        assert sorted(audit.cases_with(unit, "joined")) == [(KITE, "KITE-42"), ("desk/m", "")]


def _alter(unit: Unit) -> None:
    unit.run(update(AUDIT).where(AUDIT.c.number == 2, AUDIT.c.chain == KITE).values(verb="left"))


def _move_in_time(unit: Unit) -> None:
    unit.run(update(AUDIT).where(AUDIT.c.number == 4, AUDIT.c.chain == KITE).values(at=AUDIT.c.at + 1))


def _take_out(unit: Unit) -> None:
    unit.run(delete(AUDIT).where(AUDIT.c.number == 2, AUDIT.c.chain == KITE))


def _cut_off(unit: Unit) -> None:
    unit.run(delete(AUDIT).where(AUDIT.c.number == 4, AUDIT.c.chain == KITE))


def _cut_off_with_head(unit: Unit) -> None:
    _cut_off(unit)
    mac = unit.run(select(AUDIT.c.mac).where(AUDIT.c.number == 3, AUDIT.c.chain == KITE)).scalar_one()
    unit.run(update(AUDIT_HEADS).where(AUDIT_HEADS.c.chain == KITE).values(number=3, mac=mac))


def _wipe(unit: Unit) -> None:
    unit.run(delete(AUDIT).where(AUDIT.c.chain == KITE))


def _add(unit: Unit) -> None:
    values = {
        "chain": KITE,
        "number": 5,
        "at": 0,
        "actor": "side/2",
        "verb": "consented",
        "object": "",
        "mac": b"x" * 32,
    }
    unit.run(insert(AUDIT).values(**values))


def _swap(unit: Unit) -> None:
    for old, new in ((2, 99), (3, 2), (99, 3)):
        unit.run(update(AUDIT).where(AUDIT.c.number == old, AUDIT.c.chain == KITE).values(number=new))


def _move_to_another_case(unit: Unit) -> None:
    for table in (AUDIT, AUDIT_HEADS):
        unit.run(delete(table).where(table.c.chain == KITE))
        unit.run(update(table).where(table.c.chain == "desk/m").values(chain=KITE))


@pytest.mark.parametrize(
    "tamper",
    [_alter, _move_in_time, _take_out, _cut_off, _cut_off_with_head, _wipe, _add, _swap, _move_to_another_case],
)
def test_tampering_with_a_chain_is_noticed(archive: Archive, tamper: object) -> None:
    with archive.begin() as unit:
        keep(unit)
        tamper(unit)  # type: ignore[operator]
        assert not audit.verify(unit, KITE)


def test_words_have_no_place_in_the_audit(archive: Archive) -> None:
    with archive.begin() as unit:
        for words in ("He hit me.", "x" * 65, "a|b", "a\nb", "é"):
            with pytest.raises(ValueError, match="plain tokens"):
                audit.note(unit, KITE, "side/1", "said", words, NOW)


def test_briefings_are_kept_by_version_for_the_mediator_alone(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        assert briefings.latest(unit, MEDIATOR, KITE) is None
        assert briefings.put(unit, KITE, "b1", b'{"first": 1}', NOW) == 1
        assert briefings.put(unit, KITE, "b2", b'{"second": 1}', NOW) == 2
        newest = briefings.latest(unit, MEDIATOR, KITE)
        assert newest == briefings.get(unit, HOUSE, "b2")
        assert newest
        assert (newest.version, newest.body, newest.made_at) == (2, b'{"second": 1}', NOW)
        assert "second" not in repr(newest)
        assert briefings.get(unit, MEDIATOR, "b3") is None
        for viewer in (ANA, BEN):
            with pytest.raises(Sealed):
                briefings.get(unit, viewer, "b1")


def test_an_older_briefing_cannot_pass_for_a_newer_one(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        briefings.put(unit, KITE, "b1", b"old", NOW)
        unit.run(update(BRIEFINGS).values(version=2))
        with pytest.raises(Sealed):
            briefings.get(unit, MEDIATOR, "b1")
