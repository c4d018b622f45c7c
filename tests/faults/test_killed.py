"""Promise P2: an acknowledged reply is never lost and never counted twice, whatever is killed, whenever.

A whole two-party intake is killed at every one of its port calls (a seeded sample in `make test`, all of them in
`make prove`), opened again from what is on disk, and run to rest. What the archive then holds must be what it holds when
nothing happens; everybody must have been told everything; and at most one message may stand twice, only if the process
died between Telegram's yes and the commit that marks it sent.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from unittest import mock

import pytest

from bot.channel.policy import Done, Mark
from storage import inbox
from tests.faults.brittle import BrittleHouse, struck
from tests.faults.evidence import PEOPLE, compare, counted, held, standing, told
from tests.faults.story import Act, acts, opening
from tests.proof.depth import IS_DEEP, depth

SAMPLE = 150
PAIRS = depth(40, 3000)


@dataclass
class Toll:
    """What a series of deaths cost."""

    points: int = 0
    doubled: int = 0
    windows: int = 0
    problems: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.points} deaths, {self.windows} of them in the window, {self.doubled} messages doubled"


def all_points() -> list[tuple[Act, int]]:
    return [(act, k) for act in (*opening(), *acts()) for k in range(1, len(act.calls) + 1)]


def strike(act: Act, toll: Toll, *kills: int) -> None:
    """Kill one act at these calls and add up what it cost."""
    with struck(act.before, act.doing, *kills) as found:
        if found is None:
            return
        toll.points += len(found.points)
        toll.windows += found.in_window
        where = (
            f"{act.name}, killed {', then '.join(f'{p} (call {k})' for p, k in zip(found.points, kills, strict=True))}"
        )
        house = found.house
        toll.problems += [f"{where}: {name} differs" for name, value in held(house).items() if value != act.held[name]]
        doubled = 0
        for who in PEOPLE:
            sent = compare(act.told[who.name], told(house, who))
            stands = counted(act.standing[who.name], standing(house, who))
            toll.problems += [f"{where}: {who.name} {each.why}" for each in (sent, stands) if each.doubled is None]
            doubled += sent.doubled or 0
        if doubled > found.in_window:
            toll.problems.append(f"{where}: {doubled} doubled messages, but {found.in_window} deaths in the window")
        toll.doubled += doubled
        if house.standin.invalid or house.failed:
            toll.problems.append(f"{where}: {house.standin.invalid} {house.failed}")


def report(toll: Toll, capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print(f"\n  {toll}")
    assert not toll.problems, f"{len(toll.problems)} problems\n" + "\n".join(toll.problems[:12])
    assert toll.windows >= toll.doubled > 0


def test_nothing_is_lost_or_counted_twice_wherever_the_process_is_killed(capsys: pytest.CaptureFixture[str]) -> None:
    points = all_points()
    chosen = points if IS_DEEP else random.Random(7).sample(points, SAMPLE)
    toll = Toll()
    for act, k in chosen:
        strike(act, toll, k)
    report(toll, capsys)


def test_a_second_death_while_it_recovers_costs_no_more(capsys: pytest.CaptureFixture[str]) -> None:
    points, rng, toll = all_points(), random.Random(11), Toll()
    for _ in range(PAIRS):
        act, first = rng.choice(points)
        strike(act, toll, first, rng.randint(1, len(act.calls) + 8))
    report(toll, capsys)


# --- the proof has teeth ----------------------------------------------------------------------------------------------


def acknowledges_before_the_commit() -> AbstractContextManager[object]:
    """What the stock receiving path of the Telegram library does."""

    def receive(self: BrittleHouse) -> bool:
        batch = self.fetch()
        if batch:
            self.acknowledge(batch)
            self.fetch()
            self.take(batch)
        return bool(batch)

    return mock.patch.object(BrittleHouse, "receive", receive)


def forgets_which_updates_it_saw() -> AbstractContextManager[object]:
    return mock.patch.object(inbox, "first_sight", lambda unit, ids, now: set(ids))


def marks_as_sent_before_sending() -> AbstractContextManager[object]:
    def deliver(self: BrittleHouse, marks: list[Mark] | None = None) -> list[Mark]:
        tickets = self.post.hand_over([], now=self.now, want=1, busy=()).tickets
        self.post.hand_over([Mark(t, Done(0)) for t in tickets], now=self.now, want=0, busy=())
        for ticket in tickets:
            self.carry(ticket)
        return [Mark(t, Done(0)) for t in tickets]

    return mock.patch.object(BrittleHouse, "deliver", deliver)


@pytest.mark.parametrize(
    "defect", [acknowledges_before_the_commit, forgets_which_updates_it_saw, marks_as_sent_before_sending]
)
def test_a_careless_path_would_be_noticed(defect: Callable[[], AbstractContextManager[object]]) -> None:
    act, toll = acts()[10], Toll()
    with defect():
        for k in range(1, len(act.calls) + 1, 2):
            strike(act, toll, k)
    assert toll.problems
