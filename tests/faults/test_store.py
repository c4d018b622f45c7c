"""A store that fails: nothing is acknowledged that is not kept, nobody is told what is not so, and it goes on by itself."""

from __future__ import annotations

import random
from datetime import timedelta
from functools import cache

import pytest

from bot.gate import commit
from storage import outbox
from storage.errors import StorageError, Unavailable
from tests.faults.evidence import PEOPLE, held, standing, told
from tests.faults.flaky import Trouble, flaky, impatient, locked, pages
from tests.faults.live import Live, Scene
from tests.faults.places import SKIP, THATS_ALL, both_at_a_question, replies
from tests.proof.depth import depth
from tests.proof.hands import says
from tests.proof.house import House, a_house, quick_folder
from tests.world import A, B

SECONDS = 300.0
_A_MINUTE = timedelta(minutes=1)


def _taps_the_newest(house: House) -> None:
    house.standin.taps(A, message_id=house.standin.last(A).id)


def an_evening() -> dict[float, Scene]:
    """A few turns of both sides, a lease and a pause apart: words, taps, a command, a call for a person."""
    return {
        1.0: says(A, "my brother", "and his wife"),
        70.0: lambda house: replies(house, A, THATS_ALL),
        70.01: says(B, "/human"),
        140.0: _taps_the_newest,
        210.0: lambda house: replies(house, B, SKIP),
    }


Outcome = tuple[dict[str, object], dict[str, list[str]], dict[str, list[str]]]


def outcome(house: House) -> Outcome:
    return held(house), {w.name: told(house, w) for w in PEOPLE}, {w.name: standing(house, w) for w in PEOPLE}


@cache
def without_trouble() -> tuple[Outcome, tuple[str, ...]]:
    trouble = Trouble()
    with flaky(both_at_a_question(), trouble) as house:
        Live(house, an_evening(), look=5).run(SECONDS)
        calls = tuple(trouble.calls)
        return outcome(house), calls


def strike(*at: int) -> str:
    """Let these calls fail; say what was different in the end, if anything."""
    expected, calls = without_trouble()
    with flaky(both_at_a_question(), Trouble(*at)) as house:
        Live(house, an_evening(), look=5).run(SECONDS)
        found = outcome(house)
        where = ", ".join(f"{calls[k - 1]} (call {k})" for k in at if k <= len(calls))
        if found == expected:
            return ""
        return (
            f"{where}: "
            + "; ".join(f"{a} instead of {b}" for a, b in zip(found, expected, strict=True) if a != b)[:1500]
        )


def test_any_one_statement_or_commit_may_fail_and_nothing_is_lost_or_doubled() -> None:
    points = range(1, len(without_trouble()[1]) + 1)
    chosen = points if depth(0, 1) else random.Random(3).sample(points, 25)
    problems = [problem for k in chosen if (problem := strike(k))]
    assert problems == []


@pytest.mark.parametrize(("begins", "ends"), [(0.5, 40), (1.0, 1.5), (69, 100), (70.0, 70.02), (139, 160), (209, 250)])
def test_a_store_that_is_out_for_a_while_is_waited_for(begins: float, ends: float) -> None:
    """Every statement fails in between; what people did meanwhile has its whole effect afterwards."""
    trouble = Trouble()
    expected, _ = without_trouble()

    def out(is_out: bool) -> Scene:
        return lambda _house: setattr(trouble, "is_out", is_out)

    with flaky(both_at_a_question(), trouble) as house:
        live = Live(house, {**an_evening(), begins - 0.001: out(True), ends + 0.001: out(False)}, look=5)
        live.run(SECONDS)
        assert live.refused > 0
        assert outcome(house) == expected


def test_a_locked_database_acknowledges_nothing_and_says_nothing() -> None:
    with impatient(), quick_folder() as folder:
        house = House(folder, away=both_at_a_question())
        house.standin.says(A, "my brother")
        before = (len(house.view(A)), len(house.standin.updates()))
        with locked(folder):
            for _ in range(3):
                with pytest.raises(Unavailable):
                    house.settle()
            assert (len(house.view(A)), len(house.standin.updates())) == before
        house.settle()
        assert "Noted" in house.last(A).text
        house.close()


@pytest.mark.parametrize("room", [0, 1, 2, 3, 5])
def test_a_full_disk_acknowledges_nothing_and_pretends_nothing(room: int) -> None:
    """A real SQLITE_FULL, which rolls the whole transaction back under our hands. Then there is room again."""
    away = both_at_a_question()
    with quick_folder() as folder:
        probe = House(folder, away=away)
        size = pages(folder)
        probe.close()
    with quick_folder() as folder:
        with impatient(f"PRAGMA max_page_count={size + room}"):
            full = House(folder, away=away)
            refusals = 0
            for n in range(60):
                full.standin.says(A, f"word {n} " + "x" * 40)
                try:
                    full.settle()
                except Unavailable:
                    refusals += 1
            assert refusals > 0
            waiting = len(full.standin.updates())
            assert waiting >= refusals, "what could not be kept is still with Telegram"
            full.archive.close()
        house = House(folder, standin=full.standin)
        house.pass_to(house.now + _A_MINUTE)
        seat = str(held(house)[A.name])
        assert all(f"word {n} x" in seat for n in range(60)), "every word has arrived after all"
        house.close()


def test_a_refused_batch_leaves_no_trace() -> None:
    """Whatever fails, either the whole batch is stored or nothing of it."""
    for k in range(1, 60, 3):
        trouble = Trouble()
        with flaky(both_at_a_question(), trouble) as house:
            before = held(house)
            house.standin.says(A, "my brother")
            house.standin.says(B, "the tenants")
            batch = house.fetch()
            trouble.calls.clear()
            trouble.at = {k}
            try:
                commit(house.archive, house.house, batch, house.now)
            except StorageError:
                trouble.at = set()
                if trouble.calls[-1] != "commit, its answer lost":
                    assert held(house) == before


def test_a_commit_whose_answer_is_lost_counts_once() -> None:
    trouble = Trouble()
    with flaky(both_at_a_question(), trouble) as house, a_house(both_at_a_question()) as plain:
        for each in (house, plain):
            each.standin.says(A, "my brother")
        batch = house.fetch()
        commit_at = _call_of_the_commit()
        trouble.calls.clear()
        trouble.at = {commit_at + 1}
        with pytest.raises(Unavailable):
            house.take(batch)
        trouble.at = set()
        house.settle()
        plain.settle()
        assert outcome(house) == outcome(plain)


def _call_of_the_commit() -> int:
    trouble = Trouble()
    with flaky(both_at_a_question(), trouble) as house:
        house.standin.says(A, "my brother")
        batch = house.fetch()
        trouble.calls.clear()
        house.take(batch)
        return trouble.calls.index("commit") + 1


def test_what_waits_in_the_outbox_survives_the_outage() -> None:
    with impatient(), quick_folder() as folder:
        house = House(folder, away=both_at_a_question())
        house.standin.says(A, "/ledger")
        house.take(house.fetch())
        with house.archive.begin() as unit:
            waiting = outbox.waiting(unit)
        assert waiting > 0
        with locked(folder), pytest.raises(Unavailable):
            house.deliver()
        house.settle()
        with house.archive.begin() as unit:
            assert outbox.waiting(unit) == 0
        house.close()
