"""Processes under measurement: started, watched for CPU and memory, stopped by their own id."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType

import psutil

ROOT = Path(__file__).parent.parent
TOKEN = "100:bench"
PYTHON = sys.executable


def environment() -> dict[str, str]:
    """Give the environment without settings of ours, and with compiled code kept between starts as on any machine in use."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PARLEY_") and name != "PYTHONDONTWRITEBYTECODE"
    }


class Child:
    """A process of ours. `said`: the lines of its standard error."""

    def __init__(self, command: list[str], env: Mapping[str, str] | None = None) -> None:
        self.began = time.perf_counter()
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**environment(), **(env or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self.said: list[str] = []
        self._heard = threading.Condition()
        self._watched = psutil.Process(self.process.pid)
        threading.Thread(target=self._listen, daemon=True).start()

    def __enter__(self) -> Child:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _listen(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            with self._heard:
                self.said.append(line.rstrip())
                self._heard.notify_all()
        with self._heard:
            self._heard.notify_all()

    def until(self, word: str, seconds: float = 60) -> float:
        """Wait until a line of standard error holds a word; return the seconds since the start."""
        ends = time.monotonic() + seconds
        with self._heard:
            while not any(word in line for line in self.said):
                if self.process.poll() is not None or not self._heard.wait(ends - time.monotonic()):
                    raise RuntimeError(f"{self.process.args!r} never said {word!r}: {self.said[-5:]}")
        return time.perf_counter() - self.began

    def ask(self, line: str) -> str:
        """Say a line to its standard input and return its next line of standard output."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(line + "\n")
        return self.line()

    def line(self) -> str:
        """Return the next line of its standard output."""
        assert self.process.stdout is not None
        said = self.process.stdout.readline()
        if not said:
            raise RuntimeError(f"{self.process.args!r} is gone: {self.said[-5:]}")
        return said.rstrip()

    def cpu(self) -> float:
        """Return the CPU seconds used so far."""
        times = self._watched.cpu_times()
        return float(times.user + times.system)

    def resident(self) -> int:
        """Return the resident size in bytes."""
        return int(self._watched.memory_info().rss)

    def stop(self) -> None:
        """End it and wait; harmless when it has ended."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


class Phones(Child):
    """The crowd's process."""

    def __init__(self, people: int) -> None:
        super().__init__([PYTHON, "-m", "bench.crowd", str(people)])
        self.port = int(self.line())

    @property
    def api(self) -> str:
        """Return the address of the Bot API it serves."""
        return f"http://127.0.0.1:{self.port}"

    def go(self, seconds: float) -> dict[str, float]:
        """Let people answer for a while."""
        counted: dict[str, float] = json.loads(self.ask(f"go {seconds}"))
        return counted

    def webhooks(self, ports: list[int]) -> None:
        """Push updates to these ports of this machine."""
        self.ask("webhooks " + " ".join(map(str, ports)))


def parley(
    api: str,
    home: Path,
    *,
    database: str = "",
    listen: int = 0,
    program: tuple[str, ...] = ("-m", "bot", "bench", "serve"),
) -> Child:
    """Start `parley bench serve`; it is ready when it says so."""
    env = {
        "PARLEY_BOT_TOKEN": TOKEN,
        "PARLEY_TELEGRAM_API": api,
        "PARLEY_HOME_DIR": str(home),
        "PARLEY_SEND_RATE": "0",
        "PARLEY_CHAT_RATE": "0",
        "PARLEY_DATABASE_URL": database,
        "PARLEY_LISTEN": f"127.0.0.1:{listen}" if listen else "",
        "PARLEY_WEBHOOK_SECRET": "bench-secret" if listen else "",
    }
    return Child([PYTHON, *program], env)


def echo(api: str) -> Child:
    """Start the echo bot; it is ready when it says so."""
    return Child([PYTHON, "-m", "bench.echo", api, TOKEN])


@contextlib.contextmanager
def all_of(*children: Child) -> Iterator[None]:
    """Stop these processes when the block is left."""
    try:
        yield
    finally:
        for child in children:
            child.stop()
