"""The same with real processes: `parley run` is killed with SIGKILL at chosen requests, and started again.

What the in-process enumeration proves of every port call, a few real deaths confirm: nothing that survives in it
by accident (an open file, a lock, a half-written page) spoils the next start.
"""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.sandbox.faults import CutOff, Hung
from bot.sandbox.standin import Reply, StandIn
from storage import guards, outbox
from storage.guards import Guard
from tests.faults.evidence import compare, counted, held, standing, told
from tests.faults.places import THATS_ALL, both_at_a_question, replies
from tests.live.running import Live, live, running
from tests.proof.depth import depth
from tests.proof.house import House, a_house
from tests.world import A, B, M

WORDS = tuple(f"word number {n}" for n in range(12))


@dataclass(frozen=True)
class Trap:
    """Kill when this request comes: before it is carried out, or after it was and before the answer leaves."""

    method: str
    after: bool
    skip: int = 0


TRAPS = (
    Trap("sendMessage", after=True),
    Trap("getUpdates", after=True),
    Trap("deleteMessage", after=False),
    Trap("sendMessage", after=False),
    Trap("deleteMessage", after=True),
    Trap("getUpdates", after=False, skip=1),
)


class Trapped:
    """Telegram with a trap in it. `sprung` is set when it has killed."""

    def __init__(self, standin: StandIn) -> None:
        self._answer: Callable[..., Reply] = standin._answer
        self.trap: Trap | None = None
        self.kill: Callable[[], None] = lambda: None
        self.sprung = asyncio.Event()
        standin._answer = self.answer  # type: ignore[method-assign]

    def answer(self, method: str, params: Any, uploads: Any) -> Reply:
        trap = self.trap if self.trap and self.trap.method == method else None
        if trap and not trap.after and self._springs(trap):
            raise CutOff
        reply = self._answer(method, params, uploads)
        busy = method != "getUpdates" or bool(reply.body.get("result"))
        if trap and trap.after and busy and self._springs(trap):
            raise Hung
        return reply

    def _springs(self, trap: Trap) -> bool:
        if trap.skip:
            self.trap = Trap(trap.method, trap.after, trap.skip - 1)
            return False
        self.trap = None
        self.kill()
        self.sprung.set()
        return True


def _settle_in(house: Live, folder: Path) -> None:
    """Put the people and the archive of a put-away house where the process will find them."""
    away = both_at_a_question()
    for name, data in away.files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    with a_house(away) as copy:
        house.standin.world, house.standin.clock = copy.standin.world, copy.standin.clock
    house.standin.world.arrivals = [house.standin._wake]
    house.env["PARLEY_MASTER_KEY"] = (b"k" * 32).hex()
    with closing(House(folder, standin=house.standin)) as look, look.archive.begin() as unit:
        guards.save(
            unit, Guard(unit.vault.chat_ref(A.id), datetime.now(UTC))
        )  # the sitting goes on by the process's clock
        unit.commit()


async def _until_quiet(folder: Path, standin: StandIn, patience: float = 20) -> None:
    began = time.monotonic()
    with closing(House(folder, standin=standin)) as look:
        while time.monotonic() - began < patience:
            await asyncio.sleep(0.1)
            with look.archive.begin() as unit:
                if outbox.waiting(unit) == 0 and not standin.updates():
                    return
    raise AssertionError("it never came to rest")


async def _deaths(folder: Path, traps: list[Trap]) -> StandIn:
    """Let A write while the process dies in every trap; let A close the answer at last. Returns what Telegram then holds."""
    async with live(folder) as house:
        _settle_in(house, folder)
        trapped = Trapped(house.standin)
        for words, trap in zip(WORDS, traps, strict=False):
            trapped.sprung.clear()
            async with running(house) as process:
                trapped.kill, trapped.trap = process.kill, trap
                house.standin.says(A, words)
                await asyncio.wait_for(trapped.sprung.wait(), 20)
                await asyncio.wait_for(process.wait(), 20)
            assert process.returncode == -signal.SIGKILL
        async with running(house):
            await _until_quiet(folder, house.standin)
            with closing(House(folder, standin=house.standin)) as look:
                replies(look, A, THATS_ALL)
            await _until_quiet(folder, house.standin)
        return house.standin


def test_a_process_killed_again_and_again_loses_nothing(tmp_path: Path) -> None:
    both_at_a_question()
    traps = [TRAPS[n % len(TRAPS)] for n in range(depth(3, 12))]
    standin = asyncio.run(_deaths(tmp_path, traps))
    assert standin.invalid == []
    with closing(House(tmp_path, standin=_at_rest(standin))) as after, a_house(both_at_a_question()) as plain:
        for words in WORDS[: len(traps)]:
            plain.says(A, words)
        replies(plain, A, THATS_ALL)
        plain.settle()
        _compare(after, plain, len(traps))


def _at_rest(standin: StandIn) -> StandIn:
    """Take the trap out: nothing of the loop that is gone is left in it."""
    del standin._answer
    return standin


def _compare(after: House, plain: House, deaths: int) -> None:
    assert [_said(held(after)[w.name]) for w in (A, B)] == [_said(held(plain)[w.name]) for w in (A, B)]
    doubled = 0
    for who in (A, B, M):
        for found in (compare(told(plain, who), told(after, who)), counted(standing(plain, who), standing(after, who))):
            assert found.doubled is not None, found.why
        doubled += compare(told(plain, who), told(after, who)).doubled or 0
    assert doubled <= deaths, "at most one in a chat for each death"


def _said(seat: object) -> object:
    """Take what somebody has answered, without the numbers of the messages (a doubled one shifts them)."""
    assert isinstance(seat, tuple)
    return [(place, number, [w for w in WORDS if w in answer]) for place, number, *_, answer in seat[1]]
