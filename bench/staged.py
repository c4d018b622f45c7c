"""`parley` with a stopwatch at the door of every stage: says where its CPU time goes. Run as `python -m bench.staged FILE COMMAND …`.

Each stage is charged the CPU time of its own thread, without the stages called from inside it and without what the
stopwatches themselves take. SIGUSR1 begins the count anew; at the end the counts are written to FILE as JSON. They slow the
run down, so the one that is taken apart is never the one whose speed is quoted.
"""

from __future__ import annotations

import json
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator
from functools import wraps
from pathlib import Path
from types import SimpleNamespace
from typing import Any

REST = "event loop, threads and all the rest"


class Stopwatches:
    """Books CPU time by stage; one running stage per thread."""

    def __init__(self) -> None:
        self.spent: Counter[str] = Counter()
        self._inside: Counter[str] = Counter()  # stage -> how many stages were entered from it
        self._began = time.process_time()
        self._here = threading.local()
        self._cost = self._calibrated()

    def forget(self) -> None:
        """Begin the count anew, so that the start is not in it."""
        self.spent.clear()
        self._inside.clear()
        self._began = time.process_time()

    def whole(self) -> dict[str, float]:
        """Return what every stage took, and what is left of the process."""
        left = time.process_time() - self._began - sum(self.spent.values())
        whole = {**self.spent, REST: left}
        return {stage: spent - self._cost * self._inside[stage] for stage, spent in whole.items()}

    def _calibrated(self) -> float:
        """Measure what one stopwatch takes from the stage around it."""
        rounds = 20_000
        door = SimpleNamespace(inner=lambda: None)
        self.watch(door, "inner", "inner")
        self.enter("outer")
        for _ in range(rounds):
            door.inner()
        self.leave()
        cost = self.spent["outer"] / rounds
        self.forget()
        return cost

    def enter(self, stage: str) -> None:
        """Stop the stage around, start this one."""
        stack: list[str] = self._here.__dict__.setdefault("stack", [])
        self._inside[stack[-1] if stack else REST] += 1
        now = time.thread_time()
        if stack:
            self.spent[stack[-1]] += now - self._here.since
        stack.append(stage)
        self._here.since = now

    def leave(self) -> None:
        """Stop this stage, start the one around again."""
        now = time.thread_time()
        self.spent[self._here.stack.pop()] += now - self._here.since
        self._here.since = now

    def watch(self, owner: Any, name: str, stage: str) -> None:
        """Put a stopwatch at a function's door."""
        inner = getattr(owner, name)

        @wraps(inner)
        def timed(*args: Any, **kwargs: Any) -> Any:
            self.enter(stage)
            try:
                return inner(*args, **kwargs)
            finally:
                self.leave()

        setattr(owner, name, timed)

    def watch_steps(self, owner: Any, name: str, stage: str) -> None:
        """Put a stopwatch at a coroutine function's door: only while it runs, not while it waits."""
        inner = getattr(owner, name)

        @wraps(inner)
        async def timed(*args: Any, **kwargs: Any) -> Any:
            return await _Steps(self, inner(*args, **kwargs).__await__(), stage)

        setattr(owner, name, timed)


class _Steps:
    def __init__(self, watches: Stopwatches, inner: Generator[Any, Any, Any], stage: str) -> None:
        self._watches, self._inner, self._stage = watches, inner, stage

    def __await__(self) -> Generator[Any, Any, Any]:
        step: Callable[[], Any] = lambda: next(self._inner)  # noqa: E731
        while True:
            self._watches.enter(self._stage)
            try:
                waited_for = step()
            except StopIteration as done:
                return done.value
            finally:
                self._watches.leave()
            try:
                value = yield waited_for
                step = lambda value=value: self._inner.send(value)  # noqa: E731
            except BaseException as thrown:
                step = lambda thrown=thrown: self._inner.throw(thrown)  # noqa: E731


def install(watches: Stopwatches) -> None:
    """Put the stopwatches where one update passes."""
    from bot import app, gate, post
    from bot.channel.outbound import Telegram
    from bot.service import talk
    from storage import chats, inbox, outbox, runs, statements
    from storage.archive import Archive
    from storage.keys import Ring
    from storage.unit import Unit

    for owner, name, stage in (
        (gate, "read", "read updates (Update.de_json)"),
        (gate, "commit", "use cases"),
        (inbox, "first_sight", "SQL: inbox"),
        (chats, "find", "SQL: find chat"),
        (runs, "current", "SQL: load run"),
        (runs, "save", "SQL: save run"),
        (statements, "append", "SQL: append statement"),
        (outbox, "put", "SQL: put into outbox"),
        (outbox, "claim", "SQL: claim from outbox"),
        (chats, "addresses", "SQL: addresses"),
        (outbox, "settle", "SQL: settle outbox"),
        (Unit, "commit", "commit (CPU of fsync included)"),
        (Unit, "finish", "begin and end transactions"),
        (Archive, "_connect", "begin and end transactions"),
        (Ring, "seal", "seal and open"),
        (Ring, "open", "seal and open"),
        (talk, "advance", "engine"),
        (talk, "says_of", "draw the prompt"),
        (post.StoredPost, "hand_over", "deliver: settle and claim"),
        (app, "compose", "put into words"),
    ):
        watches.watch(owner, name, stage)
    watches.watch_steps(Telegram, "deliver", "send")
    watches.watch_steps(Telegram, "get_updates", "fetch updates")


def main(file: str, *command: str) -> None:
    """Run a `parley` command until it ends, then write what it cost."""
    from bot import cli

    watches = Stopwatches()
    install(watches)
    signal.signal(signal.SIGUSR1, lambda *_: watches.forget())
    sys.argv = ["parley", *command]
    try:
        cli.main()
    finally:
        Path(file).write_text(json.dumps(watches.whole()))


if __name__ == "__main__":
    main(*sys.argv[1:])
