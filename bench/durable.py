"""Figure: what a durable turn costs, and whether it grows with the number of parked runs in the database."""

from __future__ import annotations

import random
import time
from contextlib import ExitStack
from itertools import count
from statistics import median

from bench.figures import Figure
from bench.parked import FIRST_CHAT, Lot
from bench.postgres import Server
from bench.turns import Turns, message

TOGETHER = 20  # answers that share a commit
WARM = 5  # rounds that fill caches and prepare statements
MOST = 40  # rounds: the hundred people of the smallest database have nine questions left each
ENOUGH = 1.2


class _Measured:
    """One database under measurement."""

    def __init__(self, lot: Lot, stack: ExitStack) -> None:
        self.lot = lot
        archive = lot.open()
        stack.callback(archive.close)
        self._turns = Turns(archive)
        self._updates = count(time.time_ns() // 1000)
        self._people = list(range(FIRST_CHAT, FIRST_CHAT + lot.size))
        random.Random(1).shuffle(self._people)
        self._next = 0
        self.walls: list[float] = []
        self.cpus: list[float] = []

    def forget(self) -> None:
        """Begin the count anew."""
        self.walls.clear()
        self.cpus.clear()

    def round(self, server: Server | None) -> None:
        """Take so many answers of so many people in one commit, send what follows, and note the time per turn.

        server: its CPU time is counted too.
        """
        chats = [self._people[(self._next + n) % len(self._people)] for n in range(TOGETHER)]
        self._next += TOGETHER
        batch = [message(next(self._updates), chat, "A word before the plan changes again.", 9) for chat in chats]
        began, cpu = time.perf_counter(), time.process_time()
        served = server.cpu() if server else 0.0
        self._turns.receive(batch)
        sent = self._turns.deliver()
        self.walls.append((time.perf_counter() - began) / TOGETHER)
        self.cpus.append((time.process_time() - cpu + (server.cpu() - served if server else 0.0)) / TOGETHER)
        assert sent == TOGETHER, f"{sent} prompts for {TOGETHER} answers"


def measure(lots: list[Lot], server: Server | None, rounds: int) -> list[Figure]:
    """Measure side by side, one round of each database after another; at most MOST rounds."""
    figures: list[Figure] = []
    for engine in ("sqlite", "postgresql"):
        ours = [lot for lot in lots if lot.engine == engine]
        if not ours:
            continue
        with ExitStack() as stack:
            measured = [_Measured(lot, stack) for lot in ours]
            watched = server if engine == "postgresql" else None
            for _ in range(WARM):
                for one in measured:
                    one.round(watched)
            for one in measured:
                one.forget()
            for number in range(min(rounds, MOST)):
                for one in measured if number % 2 else reversed(measured):
                    one.round(watched)
            figures += [_figure(engine, one, measured[0]) for one in measured[1:]]
    return figures


def _figure(engine: str, one: _Measured, small: _Measured) -> Figure:
    whose = "CPU, server included," if engine == "postgresql" else "CPU"
    return Figure(
        f"durable turn, {one.lot.size:,} against {small.lot.size:,} parked runs, {engine}",
        median(one.walls) / median(small.walls),
        at_most=ENOUGH,
        note=f"{_ms(one.walls)} against {_ms(small.walls)} a turn; {whose} {_ms(one.cpus)} against {_ms(small.cpus)}",
    )


def _ms(times: list[float]) -> str:
    return f"{median(times) * 1000:.2f} ms"
