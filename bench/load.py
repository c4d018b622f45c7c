"""Figures under load: updates a second against a bare echo bot, where the time goes, and two webhook workers against one."""

from __future__ import annotations

import json
import signal
import socket
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from bench.figures import Figure
from bench.postgres import Server
from bench.process import Child, Phones, echo, parley

PEOPLE = 60
FASTER = 1.2
_WARM = 1.0  # seconds


@dataclass(slots=True)
class Runner:
    """A bot and its crowd, measured in short turns."""

    name: str
    phones: Phones
    bots: list[Child]
    server: Server | None = None
    rates: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)  # of the bots, seconds per update
    client: list[float] = field(default_factory=list)
    served: list[float] = field(default_factory=list)  # of the database server
    waits: list[float] = field(default_factory=list)

    def go(self, seconds: float, *, count: bool = True) -> None:
        """Let the crowd answer for a while."""
        cpu = sum(bot.cpu() for bot in self.bots)
        served = self.server.cpu() if self.server else 0.0
        seen = self.phones.go(seconds)
        updates = max(1.0, seen["updates"])
        if seen["wrong"] or seen["invalid"]:
            raise RuntimeError(
                f"{self.name}: {seen['wrong']:.0f} wrong answers stored, {seen['invalid']:.0f} invalid requests"
            )
        if count:
            self.rates.append(updates / seen["seconds"])
            self.cpu.append((sum(bot.cpu() for bot in self.bots) - cpu) / updates)
            self.client.append(seen["cpu"] / updates)
            self.served.append((self.server.cpu() - served if self.server else 0.0) / updates)
            self.waits.append(seen["p50"])

    def __str__(self) -> str:
        shares = f"CPU of the bot {_ms(self.cpu)} an update"
        if self.server:
            shares += f", of the database server {_ms(self.served)}"
        speed = f"{median(self.rates):.0f} updates/s, half answered within {_ms(self.waits)}"
        return f"{self.name}: {speed}; {shares}, of the stand-in {_ms(self.client)}"


def against_echo(folder: Path, server: Server | None, rounds: int, seconds: float) -> list[Figure]:
    """Measure durable turns a second against the echo bot's updates a second, in turns."""
    with ExitStack() as stack:
        started = [_echo(stack), _polling(stack, folder / "sqlite", "", "SQLite", None)]
        if server is not None:
            started.append(_polling(stack, folder / "postgresql", server.database("load"), "PostgreSQL", server))
        take_turns(started, rounds, seconds)
        bare, *ours = started
        return [
            Figure(
                f"durable turns/s on {runner.name}, {PEOPLE} people, against a bare echo bot",
                median(runner.rates) / median(bare.rates),
                at_least=FASTER if runner.name == "SQLite" else None,
                note=f"{runner}\n{bare}\nCPU of the bot alone: {median(runner.cpu) / median(bare.cpu):.2f} of the echo bot's",
            )
            for runner in ours
        ]


def workers(folder: Path, server: Server, rounds: int, seconds: float) -> list[Figure]:
    """Measure two webhook workers on one PostgreSQL against one."""
    with ExitStack() as stack:
        url = server.database("workers")
        phones = stack.enter_context(Phones(PEOPLE))
        ports = [_free_port(), _free_port()]
        bots = [_worker(stack, folder / "workers", phones, url, port) for port in ports]
        one = Runner("one worker", phones, bots, server)
        two = Runner("two workers", phones, bots, server)

        def aim(runner: Runner) -> None:
            phones.webhooks(ports if runner is two else ports[:1])

        take_turns([one, two], rounds, seconds, before=aim)
        ratio = median(two.rates) / median(one.rates)
        return [
            Figure(
                "two webhook workers on one PostgreSQL against one worker",
                ratio,
                note=f"{_shares(two)}\n{_shares(one)}",
            )
        ]


def take_turns(
    runners: list[Runner], rounds: int, seconds: float, *, before: Callable[[Runner], None] | None = None
) -> None:
    """Let every runner go once unmeasured, then in turns, forwards and backwards."""
    for number in range(rounds + 1):
        for runner in runners if number % 2 else reversed(runners):
            if before is not None:
                before(runner)
            runner.go(seconds if number else _WARM, count=number > 0)


def where_time_goes(folder: Path, seconds: float) -> str:
    """Run once more with a stopwatch at every stage; return the share of each in the bot's CPU time."""
    file = folder / "profile.json"
    with ExitStack() as stack:
        phones = stack.enter_context(Phones(PEOPLE))
        program = ("-m", "bench.staged", str(file), "bench", "serve")
        bot = stack.enter_context(parley(phones.api, folder / "profiled", program=program))
        bot.until("event='ready'")
        phones.go(_WARM)
        bot.process.send_signal(signal.SIGUSR1)
        updates = phones.go(seconds)["updates"]
        bot.stop()
    stages: dict[str, float] = json.loads(file.read_text())
    total = sum(stages.values())
    lines = [
        f"    {spent / total:>6.1%}  {spent / updates * 1000:>5.3f} ms  {stage}"
        for stage, spent in sorted(stages.items(), key=lambda item: -item[1])
        if spent / total >= 0.005
    ]
    return "\n".join(["", "where a durable turn's CPU time goes (SQLite; in a run of its own)", *lines])


def _echo(stack: ExitStack) -> Runner:
    phones = stack.enter_context(Phones(PEOPLE))
    bot = stack.enter_context(echo(phones.api))
    bot.until("ready")
    return Runner("echo bot", phones, [bot])


def _polling(stack: ExitStack, home: Path, database: str, name: str, server: Server | None) -> Runner:
    phones = stack.enter_context(Phones(PEOPLE))
    bot = stack.enter_context(parley(phones.api, home, database=database))
    bot.until("event='ready'")
    return Runner(name, phones, [bot], server)


def _worker(stack: ExitStack, home: Path, phones: Phones, url: str, port: int) -> Child:
    bot = stack.enter_context(parley(phones.api, home, database=url, listen=port))
    bot.until("event='ready'")
    _until_open(port)
    return bot


def _until_open(port: int) -> None:
    for _ in range(200):
        with socket.socket() as trial:
            trial.settimeout(0.1)
            if trial.connect_ex(("127.0.0.1", port)) == 0:
                return
    raise RuntimeError("the worker does not listen")


def _free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def _shares(runner: Runner) -> str:
    ours, theirs, client = (median(times) for times in (runner.cpu, runner.served, runner.client))
    whole = ours + theirs + client
    named = (("workers", ours), ("database server", theirs), ("client (phones and stand-in)", client))
    return f"{runner}\n    shares of the CPU: {', '.join(f'{name} {spent / whole:.0%}' for name, spent in named)}"


def _ms(times: list[float]) -> str:
    return f"{median(times) * 1000:.2f} ms"
