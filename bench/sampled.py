"""`parley` with a sampling profiler inside: says where its CPU time went, by stage. Run as `python -m bench.sampled FILE COMMAND …`;
SIGUSR1 begins the count anew.

A thread wakes every few milliseconds and books the CPU time each other thread has used since under the innermost frame that
belongs to a stage. It costs a few per cent itself, so its run is never the one whose speed is quoted.
"""

from __future__ import annotations

import json
import signal
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from types import FrameType

STAGES = (  # the first that fits the innermost known frame; paths end as given
    ("bot/channel/poll.py", "fetch updates"),
    ("bot/channel/inbound.py", "read updates"),
    ("bot/channel/webhook.py", "take webhooks"),
    ("uvicorn/", "take webhooks"),
    ("starlette/", "take webhooks"),
    ("storage/unit.py:commit", "commit (fsync included)"),
    ("storage/unit.py:finish", "begin and end transactions"),
    ("storage/archive.py", "begin and end transactions"),
    ("storage/unit.py", "SQL statements"),
    ("storage/keys.py", "seal and open"),
    ("storage/vault.py", "seal and open"),
    ("storage/", "archive in Python"),
    ("transitions/", "engine"),
    ("flows/engine.py", "engine"),
    ("flows/reading.py", "engine"),
    ("flows/run.py", "runs and messages to bytes and back"),
    ("flows/wire.py", "runs and messages to bytes and back"),
    ("flows/answers.py", "runs and messages to bytes and back"),
    ("flows/", "engine"),
    ("bot/present/", "compose"),
    ("bot/channel/tokens.py", "compose"),
    ("bot/channel/outgoing.py", "send"),
    ("bot/channel/outcomes.py", "send"),
    ("bot/channel/outbound.py", "send"),
    ("bot/channel/request.py", "send"),
    ("aiohttp/", "send"),
    ("bot/workers.py", "deliver: loop and fates"),
    ("bot/post.py", "deliver: loop and fates"),
    ("bot/channel/policy.py", "deliver: loop and fates"),
    ("bot/service/", "use cases"),
    ("bot/gate.py", "gate"),
    ("bot/app.py", "gate"),
    ("asyncio/", "event loop and threads"),
    ("concurrent/", "event loop and threads"),
    ("selectors.py", "event loop and threads"),
)
INTERVAL = 0.003


class Sampler:
    """Books CPU time by stage, and by line for a closer look."""

    def __init__(self) -> None:
        self.stages: Counter[str] = Counter()
        self.lines: Counter[str] = Counter()
        self._used: dict[int, float] = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def start(self) -> None:
        """Begin booking."""
        sys.setswitchinterval(0.0005)
        self._thread.start()

    def forget(self) -> None:
        """Begin anew, so that the start is not counted."""
        self.stages.clear()
        self.lines.clear()

    def stop(self) -> None:
        """End booking."""
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        mine = threading.get_ident()
        while not self._stop.wait(INTERVAL):
            for thread, frame in sys._current_frames().items():
                if thread != mine:
                    self._book(thread, frame)

    def _book(self, thread: int, frame: FrameType) -> None:
        try:
            used = time.clock_gettime(time.pthread_getcpuclockid(thread))
        except OSError:
            return
        spent = used - self._used.get(thread, used)
        self._used[thread] = used
        if spent > 0:
            self.stages[_stage(frame)] += spent
            self.lines[f"{frame.f_code.co_filename}:{frame.f_code.co_name}:{frame.f_lineno}"] += spent


def _stage(frame: FrameType | None) -> str:
    while frame is not None:
        name = f"{frame.f_code.co_filename}:{frame.f_code.co_name}"
        for part, stage in STAGES:
            if part in name:
                return stage
        frame = frame.f_back
    return "other"


def main(file: str, *command: str) -> None:
    """Run a `parley` command until it ends, then write what it cost."""
    from bot import cli

    sampler = Sampler()
    sampler.start()
    signal.signal(signal.SIGUSR1, lambda *_: sampler.forget())
    sys.argv = ["parley", *command]
    try:
        cli.main()
    finally:
        sampler.stop()
        Path(file).write_text(json.dumps({"stages": sampler.stages, "lines": sampler.lines.most_common(80)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
