"""Audit chains and stored briefings."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete, insert, select, update

from flows.briefing_desk import Jotted, Jotting, Where
from flows.private import HOUSE, MEDIATOR_ONLY, Label, NotYours, Private
from storage import Archive, Unit, audit, briefings, jottings
from storage.audit import Entry
from storage.errors import Sealed
from storage.tables import AUDIT, AUDIT_HEADS, BRIEFINGS, JOTTINGS
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


def test_only_a_version_that_was_handed_over_has_been_seen_and_the_first_time_counts(archive: Archive) -> None:
    hour = timedelta(hours=1)
    with archive.begin() as unit:
        furnish(unit)
        briefings.put(unit, KITE, "b1", b"one", NOW)
        briefings.put(unit, KITE, "b2", b"two", NOW + hour)
        assert briefings.seen(unit, KITE, NOW + 9 * hour) is None
        briefings.handed(unit, "b1", NOW + 2 * hour)
        briefings.handed(unit, "b1", NOW + 5 * hour)
        briefings.handed(unit, "gone", NOW)
        assert briefings.seen(unit, KITE, NOW + hour) is None
        assert briefings.seen(unit, KITE, NOW + 3 * hour) == NOW
        briefings.handed(unit, "b2", NOW + 6 * hour)
        assert briefings.seen(unit, KITE, NOW + 5 * hour) == NOW
        assert briefings.seen(unit, KITE, NOW + 6 * hour) == NOW + hour


def _note(jotting: str = "n1") -> Jotting:
    return Jotting(jotting, Jotted.NOTE, Where.LINE, "1.2", Private("canary", Label(KITE, MEDIATOR_ONLY)), NOW)


def test_a_note_of_hers_opens_for_the_mediator_of_its_case_alone(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        jottings.put(unit, KITE, _note(), "canary")
        jottings.put(unit, KITE, _note(), "a second time")
        (kept,) = jottings.of_case(unit, MEDIATOR, KITE)
        assert (kept.kind, kept.where, kept.line, kept.at) == (Jotted.NOTE, Where.LINE, "1.2", NOW)
        assert kept.words.read_as(MEDIATOR) == "canary" and "canary" not in repr(kept)
        assert b"canary" not in bytes(unit.run(select(JOTTINGS.c.body)).scalar_one())
        for viewer in (ANA, BEN):
            with pytest.raises(Sealed):
                jottings.of_case(unit, viewer, KITE)
            with pytest.raises(NotYours):
                kept.words.read_as(viewer)


def test_a_note_cannot_pass_for_another(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        jottings.put(unit, KITE, _note(), "canary")
        unit.run(update(JOTTINGS).values(id="n2"))
        with pytest.raises(Sealed):
            jottings.of_case(unit, MEDIATOR, KITE)
        assert (jottings.case_of(unit, "n2"), jottings.case_of(unit, "n1")) == (KITE, "")
        assert jottings.drop(unit, "n2") and not jottings.drop(unit, "n2")
