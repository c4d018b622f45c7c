"""Figures of weight: resident memory with few and with many parked runs, against the echo bot; and how long a start takes."""

from __future__ import annotations

import resource
import subprocess
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from bench.figures import Figure
from bench.parked import Lot
from bench.process import PYTHON, ROOT, Phones, echo, environment, parley

PEOPLE = 60
_WORK = 3.0  # seconds of work before a process is weighed
_MEGA = 1 << 20


def memory(lots: list[Lot], work: float = _WORK) -> list[Figure]:
    """Weigh the house over its smallest and its largest SQLite database, and the echo bot, each after the same while of work."""
    ours = [lot for lot in lots if lot.engine == "sqlite"]
    small, large = ours[0], ours[-1]
    with ExitStack() as stack:
        bare = _worked(stack, work, None)
        few, many = _worked(stack, work, small), _worked(stack, work, large)
        note = f"{many / _MEGA:.0f} MB with {large.size:,}, {few / _MEGA:.0f} MB with {small.size:,} parked runs; echo bot {bare / _MEGA:.0f} MB"
        return [
            Figure(
                f"resident memory, {large.size:,} against {small.size:,} parked runs",
                many / few,
                at_most=1.1,
                note=note,
            ),
            Figure(f"resident memory, {large.size:,} parked runs, against a bare echo bot", many / bare, at_most=2.0),
        ]


def _worked(stack: ExitStack, seconds: float, lot: Lot | None) -> int:
    phones = stack.enter_context(Phones(PEOPLE))
    bot = stack.enter_context(parley(phones.api, lot.home) if lot else echo(phones.api))
    bot.until("event='ready'" if lot else "ready")
    phones.go(seconds)
    return bot.resident()


def start(folder: Path, rounds: int) -> list[Figure]:
    """Time starts until ready, with a database that is there and with none, against the bare imports, in turns."""
    bare: list[tuple[float, float]] = []
    again: list[tuple[float, float]] = []
    first: list[tuple[float, float]] = []
    with Phones(1) as phones:
        for number in range(rounds + 1):
            times = _imports(), _ready(phones, folder / "again"), _ready(phones, folder / f"first-{number}")
            if number:  # the first of all fills caches and makes the database of `again`
                for kept, one in zip((bare, again, first), times, strict=True):
                    kept.append(one)
    return [
        _against("start to ready", again, bare, 2.0),
        _against("first start to ready (makes database and key store)", first, bare, None),
    ]


def _against(name: str, ours: list[tuple[float, float]], bare: list[tuple[float, float]], most: float | None) -> Figure:
    (wall, cpu), (bare_wall, bare_cpu) = _medians(ours), _medians(bare)
    note = f"{wall:.2f} s against {bare_wall:.2f} s; CPU {cpu:.2f} s against {bare_cpu:.2f} s ({cpu / bare_cpu:.2f})"
    return Figure(f"{name}, against `import telegram, sqlmodel`", wall / bare_wall, at_most=most, note=note)


def _imports() -> tuple[float, float]:
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([PYTHON, "-c", "import telegram, sqlmodel"], cwd=ROOT, env=environment(), check=True)
    took, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _ready(phones: Phones, home: Path) -> tuple[float, float]:
    with parley(phones.api, home) as bot:
        took = bot.until("event='ready'")
        return took, bot.cpu()


def _medians(times: list[tuple[float, float]]) -> tuple[float, float]:
    return median(wall for wall, _ in times), median(cpu for _, cpu in times)
