"""Answers about safety have a key of their own: with the key of the side alone none of them can be told. On both databases."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import select

from flows.private import HOUSE, Seat, Viewer
from storage import Archive, runs, statements
from storage.errors import Sealed
from storage.keys import Aad, safety_key, side_key
from storage.tables import RUNS, STATEMENTS
from tests.bot.service.cast import case_of
from tests.bot.service.eyes import opens
from tests.databases import *  # noqa: F403
from tests.world import A, World

SAFETY = {"good_moment", "other_readers", "phone_plan", "safe_contact", "contact_hours", "contact_order"}
WAYS = ("At any time", "Only in neutral words", "No messages, I'll come back")


@pytest.fixture
def world(archive: Archive) -> Iterator[World]:
    world = World(archive)
    world.seat_mediator()
    yield world
    assert world.standin.invalid == []


def prepared(world: World, *contact: str, until: str = "your_part") -> None:
    opens(world, A, world.open_case()[0])
    world.walk(A, until="safe_contact")
    world.taps(A, *contact)
    world.walk(A, until=until)


def bare(world: World) -> bytes:
    """Open A's run with the key of the side and no other."""
    case = case_of(world)
    with world.archive.begin() as unit:
        run_id, body = unit.run(select(RUNS.c.id, RUNS.c.body).where(RUNS.c.side == 1)).one()
        owner = side_key(case.id, 1)
        plain = unit.vault.ring((owner,)).open(owner, bytes(body), Aad(case.id, 1, "runs", run_id, "body"))
    return plain.partition(b"\n")[0]


def test_the_side_s_key_alone_opens_the_same_whatever_was_answered() -> None:
    opened = []
    for way in WAYS:
        world = World()
        world.seat_mediator()
        prepared(world, way)
        opened.append(bare(world))
        world.close()
    assert opened[0] == opened[1] == opened[2]
    assert not [place for place in SAFETY if place.encode() in opened[0]]


@pytest.mark.parametrize("until", ["safe_contact", "contact_hours", "your_part", "formal"])
def test_neither_what_was_picked_nor_the_way_nor_the_question_asked_is_in_it(world: World, until: str) -> None:
    opens(world, A, world.open_case()[0])
    world.walk(A, until="safe_contact")
    if until != "safe_contact":
        world.taps(A, "Only at certain hours", "○ Mornings, 8 to 12")
    if until not in ("safe_contact", "contact_hours"):
        world.taps(A, "Done")
        world.walk(A, until=until)
    plain = bare(world)
    words = (*SAFETY, "certain_hours", "mornings", '"only_me"')
    assert not [word for word in words if word.encode() in plain]


def test_nothing_is_lost_by_it_and_the_questions_go_on_where_they_were(world: World) -> None:
    prepared(world, "Only at certain hours", "○ Evenings, 18 to 21", "Done")
    with world.archive.begin() as unit:
        stored = runs.current(unit, unit.vault.chat_ref(A.id))
    assert stored is not None
    assert stored.run.known["safe_contact"].options == ("certain_hours",)
    assert stored.run.known["contact_hours"].options == ("evenings",)
    assert list(stored.run.known)[:4] == ["good_moment", "other_readers", "safe_contact", "contact_hours"]
    assert stored.run.trail[:4] == ("good_moment", "other_readers", "safe_contact", "contact_hours")
    world.says(A, "/review")
    world.taps(A, "4", "○ Mornings, 8 to 12", "Done")
    with world.archive.begin() as unit:
        stored = runs.current(unit, unit.vault.chat_ref(A.id))
    assert stored is not None and set(stored.run.known["contact_hours"].options) == {"mornings", "evenings"}


def test_whoever_holds_no_key_to_the_safety_file_gets_the_run_without_it(world: World) -> None:
    prepared(world, "At any time")
    case = case_of(world)
    with world.archive.begin() as unit:
        for viewer in (Viewer(Seat.MEDIATOR, case.id), Viewer(Seat.SIDE, case.id, case.sides[0].number)):
            (run_id,) = [h.id for h, _ in runs.of_case(unit, HOUSE, case.id)]
            found = runs.get(unit, viewer, run_id)
            assert found is not None and not SAFETY & set(found.run.known) and not SAFETY & set(found.run.trail)


def test_the_statements_of_the_safety_file_do_not_open_with_the_side_s_key(world: World) -> None:
    prepared(world, "At any time")
    case = case_of(world)
    with world.archive.begin() as unit:
        rows = unit.run(select(STATEMENTS.c.ledger, STATEMENTS.c.number, STATEMENTS.c.scope, STATEMENTS.c.body)).all()
        apart = [row for row in rows if row.scope == "safety"]
        assert len(apart) >= 3
        ring = unit.vault.ring((side_key(case.id, 1),))
        assert not ring.holds(safety_key(case.id, 1))
        for row in apart:
            with pytest.raises(Sealed):
                ring.open(safety_key(case.id, 1), bytes(row.body), Aad(case.id, 1, "statements", "", "body"))
        said = statements.visible_to(unit, Viewer(Seat.MEDIATOR, case.id), case.id)
        assert not SAFETY & {s.place for s in said}
