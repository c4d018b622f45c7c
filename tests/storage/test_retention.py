"""A closed case at rest: when it is due, who works on it, and that every row of it goes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import LargeBinary, String, func, insert, select

from flows.private import HOUSE
from storage import Archive, audit, cases, purge, retention
from storage.keys import side_key
from storage.retention import Kept, Retention
from storage.tables import CHATS, METADATA, RETENTIONS
from tests.storage.cast import KITE, MIRA, NOW, kite

DUE = NOW + timedelta(days=30)
LANE = b"lane of a side!!"
STAYS = {
    "house",
    "mediators",
    "flows",
    "inbox",
    "set_aside",
    "lanes",
    "budget",
    "retentions",
}  # of no case, or all that is left of one
OF_THE_CASE = {
    "case_id": KITE,
    "chain": KITE,
    "owner": side_key(KITE, 1),
    "ref": LANE,
    "lane": LANE,
    "file": "f",
    "swap": "s",
    "question": "q",
}


def closed(archive: Archive) -> None:
    """Note that KITE-42 is kept for a month."""
    with archive.begin() as unit:
        retention.begin(unit, Retention(KITE, "KITE-42", MIRA, DUE, DUE - timedelta(days=3)))
        unit.commit()


def row_of(name: str) -> dict[str, object]:
    """Make a row of any table that belongs to KITE-42."""
    found: dict[str, object] = {}
    for column in METADATA.tables[name].columns:
        kind = getattr(column.type, "impl", column.type)
        plain = b"x" if isinstance(kind, LargeBinary) else "x" if isinstance(kind, String) else kind.python_type(1)
        found[column.name] = OF_THE_CASE.get(column.name, plain)
    if name == "cases":
        found |= {"id": KITE, "ref": "KITE-42"}
    return found | {"files": {"id": "f"}, "swaps": {"id": "s"}, "range_questions": {"id": "q"}}.get(name, {})


def test_every_row_of_a_case_goes_and_whoever_sat_in_it_sits_nowhere(archive: Archive) -> None:
    tables = [table for table in METADATA.sorted_tables if table.name not in STAYS]
    with archive.begin() as unit:
        for table in tables:
            unit.run(insert(table).values(**row_of(table.name)))
        gone = purge.purge(unit, KITE)
        left = {t.name: unit.run(select(func.count()).select_from(t)).scalar_one() for t in tables}
        seat = unit.run(select(CHATS.c.run, CHATS.c.participant, CHATS.c.case_id, CHATS.c.side)).one()
        unit.commit()
    assert left == {t.name: int(t.name == "chats") for t in tables}, "a table is not purged"
    assert gone == len(tables) - 1
    assert tuple(seat) == (None, None, "", 0)


def test_what_is_of_another_case_stays(archive: Archive) -> None:
    with archive.begin() as unit:
        assert cases.open(unit, kite())
        audit.note(unit, KITE, "mediator", "opened", "KITE-42", NOW)
        assert purge.purge(unit, "cccc00000000") == purge.purge(unit, "cccc00000000004") == 0
        assert cases.get(unit, HOUSE, KITE) is not None and audit.verify(unit, KITE)


def test_a_case_is_due_when_its_time_is_over_and_not_a_moment_before(archive: Archive) -> None:
    closed(archive)
    with archive.begin() as unit:
        assert retention.due(unit, DUE - timedelta(microseconds=1), 5) == []
        assert [one.case for one in retention.due(unit, DUE, 5)] == [KITE]
        assert retention.to_tell(unit, DUE - timedelta(days=3, microseconds=1), 5) == []
        assert [one.case for one in retention.to_tell(unit, DUE - timedelta(days=3), 5)] == [KITE]
        retention.told(unit, KITE)
        assert retention.to_tell(unit, DUE, 5) == []


def test_what_has_begun_to_go_cannot_be_kept_any_more(archive: Archive) -> None:
    closed(archive)
    later = DUE + timedelta(days=30)
    with archive.begin() as unit:
        assert retention.put_off(unit, KITE, later, later)
        assert retention.due(unit, DUE, 5) == []
        retention.going(unit, KITE, 17, later)
        assert not retention.put_off(unit, KITE, later + timedelta(days=30), later)
        assert retention.due(unit, later, 5) == retention.to_tell(unit, later, 5) == []
        assert [one.case for one in retention.to_finish(unit, 5)] == retention.all_erased(unit) == [KITE]
        assert retention.erased(unit, MIRA, "KITE-42") == []
        retention.gone(unit, KITE)
        (left,) = retention.erased(unit, MIRA, "KITE-42")
        assert (left.state, left.erased_at, left.records) == (Kept.GONE, later, 17)
        assert retention.to_finish(unit, 5) == [] and retention.erased(unit, "somebody else", "KITE-42") == []


def test_closing_again_does_not_start_the_clock_anew(archive: Archive) -> None:
    closed(archive)
    with archive.begin() as unit:
        retention.begin(unit, Retention(KITE, "KITE-42", MIRA, DUE + timedelta(days=9), None))
        kept = retention.get(unit, KITE)
        assert kept is not None and kept.due_at == DUE


def test_two_workers_never_take_the_same_case(archive: Archive) -> None:
    if archive._engine.dialect.name == "sqlite":
        pytest.skip("SQLite has one writer")
    closed(archive)
    with archive.begin() as one, archive.begin() as other:
        assert len(retention.due(one, DUE, 5)) == 1
        assert retention.due(other, DUE, 5) == []


def test_what_is_left_of_a_case_holds_no_words() -> None:
    assert set(RETENTIONS.c.keys()) == {
        "case_id",
        "ref",
        "mediator",
        "due_at",
        "told_at",
        "state",
        "erased_at",
        "records",
    }
