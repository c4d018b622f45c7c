"""A crowd on phones, in a process of its own: the stand-in's server and people who answer whatever the bot says.

Run as `python -m bench.crowd PEOPLE [WEBHOOK ...]`. Prints its port; then reads one command a line: `go SECONDS` lets people
answer for so long and prints what was seen as JSON; `webhooks URL ...` pushes updates there instead of being polled; `quit`.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from collections import deque
from dataclasses import dataclass, field

from bench.push import Pusher
from bot.sandbox.clock import ShiftedClock
from bot.sandbox.lean import serve_lean
from bot.sandbox.standin import StandIn
from bot.sandbox.wire import Person

ANSWER = "I would like the store room open on weekdays, and a word before the plan changes again."
SECRET = "bench-secret"


@dataclass(slots=True)
class Crowd:
    """People who answer at once while `open`; what they would have said in between they say when it opens again."""

    standin: StandIn
    people: list[Person]
    open: bool = False
    held: dict[int, str] = field(default_factory=dict)
    asked_at: dict[int, float] = field(default_factory=dict)
    waits: list[float] = field(default_factory=list)
    answered: int = 0
    done: int = 0
    wrong: int = 0
    ready: deque[int] = field(default_factory=deque)
    settling: bool = False

    def changed(self, chat_id: int) -> None:
        """Notice something new in a chat; the answer comes after the bot's request has been answered."""
        chat = self.standin.world.chats.get(chat_id)
        if chat is None or not chat.messages:
            return
        last = next(reversed(chat.messages.values()))
        if last.of_bot:
            self.ready.append(chat_id)
            if not self.settling:
                self.settling = True
                asyncio.get_running_loop().call_soon(self._answer_all)

    def _answer_all(self) -> None:
        self.settling = False
        while self.ready:
            self._answer(self.ready.popleft())

    def _answer(self, chat_id: int) -> None:
        now = time.perf_counter()
        self.answered += 1
        self.waits.append(now - self.asked_at.get(chat_id, now))
        text = next(reversed(self.standin.world.chats[chat_id].messages.values())).text
        if text.startswith("DONE"):
            self.done += 1
            self.wrong += text != _expected()
            self._say(chat_id, "/start")
        else:
            self._say(chat_id, ANSWER)

    def _say(self, chat_id: int, text: str) -> None:
        if self.open:
            self.asked_at[chat_id] = time.perf_counter()
            self.standin.says(chat_id, text)
        else:
            self.held[chat_id] = text

    async def go(self, seconds: float) -> dict[str, float]:
        """Let people answer for a while; return the counts of that while."""
        self.open, self.answered, self.done, self.wrong, self.waits = True, 0, 0, 0, []
        held, self.held = self.held, {}
        for person in self.people:
            if person.id in held:
                self._say(person.id, held[person.id])
            elif person.id not in self.standin.world.chats:
                self.asked_at[person.id] = time.perf_counter()
                self.standin.says(person, "/start")
        began, cpu = time.perf_counter(), _cpu()
        await asyncio.sleep(seconds)
        took, self.open = time.perf_counter() - began, False
        waits = sorted(self.waits) or [0.0]
        return {
            "updates": self.answered,
            "seconds": took,
            "cpu": _cpu() - cpu,
            "done": self.done,
            "wrong": self.wrong,
            "p50": waits[len(waits) // 2],
            "p99": waits[len(waits) * 99 // 100],
            "invalid": len(self.standin.invalid),
        }


def _expected() -> str:
    return "DONE " + ";".join(f"{n}={ANSWER}" for n in range(1, 11))


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


async def _serve(count: int) -> None:
    standin = StandIn(ShiftedClock(), record=False)
    crowd = Crowd(standin, [Person(1000 + n, f"Person {n}", "en") for n in range(count)])
    standin.world.listeners.append(crowd.changed)
    server = await serve_lean(standin)
    pusher: Pusher | None = None
    print(server.sockets[0].getsockname()[1], flush=True)
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := (await reader.readline()).decode().split():
        match line:
            case ["go", seconds]:
                print(json.dumps(await crowd.go(float(seconds))), flush=True)
            case ["webhooks", *ports]:
                if pusher is None:
                    pusher = Pusher(standin, SECRET)
                    standin.world.arrivals.append(pusher.push)
                await pusher.aim([int(port) for port in ports])
                print("{}", flush=True)
            case ["quit"]:
                return


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1])))
