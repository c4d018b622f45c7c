"""A house that runs as it does in earnest (receiver, gate, deliverer, all at once) on a clock that leaps over every wait."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from bot.channel.outcomes import Outcome
from bot.channel.pace import Pace
from bot.channel.policy import Ticket
from bot.gate import Gate, retry_aside
from bot.present.words import Composed
from bot.service.receive import Received
from bot.workers import Deliverer
from storage.errors import StorageError
from tests.bot import virtual
from tests.proof.house import House

T = TypeVar("T")
Scene = Callable[[House], None]


class Live:
    """One house alive. `scenes`: what people do, by the second since the beginning. `outcomes`: of every delivery."""

    def __init__(self, house: House, scenes: dict[float, Scene], *, chat_rate: float = 0, look: float = 0.5) -> None:
        self.house, self.scenes, self._look = house, scenes, look
        self.refused = 0  # batches that could not be stored
        self.outcomes: list[tuple[bytes, Outcome]] = []
        self._began = house.now
        self._rate = chat_rate

    def now(self) -> datetime:
        return self._began + timedelta(seconds=virtual.elapsed())

    def run(self, seconds: float) -> None:
        """Live for so many simulated seconds."""
        virtual.run(self._run(seconds))
        self.house.clock.forward(timedelta(seconds=seconds))
        self.house.standin.clock = self.house.standin.world.clock = self.house.clock

    async def _run(self, seconds: float) -> None:
        house = self.house
        house.standin.clock = house.standin.world.clock = self.now
        stop = asyncio.Event()
        deliverer = Deliverer(
            house.post,
            house.telegram,
            self._compose,
            self._in_store,
            now=self.now,
            pace=Pace(self._rate),
            look=self._look,
            chance=lambda: 0.5,
            watch=lambda ticket, outcome: self.outcomes.append((ticket.lane, outcome)),
        )
        gate = Gate(house.archive, house.house, self._in_store, lambda r: self._follow(r, deliverer), self.now)
        loop = asyncio.get_running_loop()
        loop.call_later(seconds, stop.set)
        for at, scene in self.scenes.items():
            loop.call_later(at, scene, house)
        async with asyncio.TaskGroup() as group:
            group.create_task(deliverer.run(stop))
            group.create_task(self._poll(gate, stop))
            group.create_task(self._tend(stop))

    async def _poll(self, gate: Gate, stop: asyncio.Event) -> None:
        while not stop.is_set():
            batch = self.house.fetch()
            try:
                if batch:
                    await gate.take(batch)
                    self.house.acknowledge(batch)
            except StorageError:
                self.refused += 1
            await asyncio.sleep(0.05)

    async def _tend(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            try:
                retry_aside(self.house.archive, self.house.house, self.now())
            except StorageError:
                self.refused += 1
            await asyncio.sleep(5)

    async def _in_store(self, work: Callable[[], T]) -> T:
        await asyncio.sleep(0)
        return work()

    async def _compose(self, ticket: Ticket) -> Composed:
        return self.house.words(ticket)

    def _follow(self, received: Received, deliverer: Deliverer) -> None:
        for callback_id, locale, toast in received.toasts:
            words = self.house.shelf.catalogue.words(locale, toast.text) if toast.text else ""
            asyncio.get_running_loop().create_task(self.house.telegram.answer_tap(callback_id, words))
        deliverer.wake()
