"""`make bench`: measure every figure and print the table. `--quick` takes a minute and a half and fewer parked runs; `--only` some figures."""

from __future__ import annotations

import argparse
import os
import platform
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from bench import durable, load, paper, reminded, weight
from bench.figures import Figure, table
from bench.parked import lots
from bench.postgres import Server, server

FIGURES = ("parked", "load", "profile", "memory", "start", "briefing", "workers", "reminders")


@dataclass(frozen=True, slots=True)
class Plan:
    """How much of everything; seconds are of one measurement."""

    sizes: tuple[int, ...] = (100, 10_000, 1_000_000)
    durable_rounds: int = 40
    load_rounds: int = 9
    load_seconds: float = 2.0
    starts: int = 7
    papers: int = 9
    reminders: tuple[int, int] = (1_000, 100_000)


QUICK = Plan(
    (100, 10_000, 50_000),
    durable_rounds=15,
    load_rounds=3,
    load_seconds=1.0,
    starts=3,
    papers=3,
    reminders=(1_000, 20_000),
)


def main() -> int:
    """Measure, print, and say by the exit code whether every target was met."""
    asked = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    asked.add_argument("--quick", action="store_true", help="fewer parked runs and shorter measurements")
    asked.add_argument("--only", nargs="+", choices=FIGURES, default=FIGURES, metavar="FIGURE", help=", ".join(FIGURES))
    given = asked.parse_args()
    began = time.monotonic()
    busy = os.getloadavg()[0]
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, load {busy:.1f} when it began", flush=True)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench", ignore_cleanup_errors=True)))
        figures = _measure(set(given.only), QUICK if given.quick else Plan(), folder, stack.enter_context(server()))
    missed = [figure for figure in figures if not figure.is_met]
    print(f"\n{len(figures)} figures, {len(missed)} short of the target, in {time.monotonic() - began:.0f} s")
    for figure in missed:
        print(f"    {figure.name}: {figure.ratio:.2f}, target {figure.target}")
    return 1 if missed else 0


def _measure(only: set[str], plan: Plan, folder: Path, postgresql: Server) -> list[Figure]:
    figures: list[Figure] = []

    def show(title: str, found: list[Figure]) -> None:
        figures.extend(found)
        print(table(title, found), flush=True)

    if "start" in only:
        show("A start", weight.start(folder / "starts", plan.starts))
    if "briefing" in only:
        show("A briefing", paper.measure(folder / "briefing", plan.papers))
    if "load" in only:
        show("Durable turns under load", load.against_echo(folder, postgresql, plan.load_rounds, plan.load_seconds))
    if "profile" in only:
        print(load.where_time_goes(folder, plan.load_seconds * 2), flush=True)
    if "workers" in only:
        show("Two cores", load.workers(folder, postgresql, plan.load_rounds, plan.load_seconds))
    if "reminders" in only:
        show("Many reminders", reminded.measure(folder / "reminded", postgresql, plan.reminders))
    if only & {"parked", "memory"}:
        (folder / "lots").mkdir()
        parked = lots(folder / "lots", postgresql if "parked" in only else None, plan.sizes)
        if "parked" in only:
            show("Many parked runs", durable.measure(parked, postgresql, plan.durable_rounds))
        if "memory" in only:
            show("Memory", weight.memory(parked, plan.load_seconds * 2))
    return figures


if __name__ == "__main__":
    raise SystemExit(main())
