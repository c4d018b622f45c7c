"""Pushes updates to the bot's webhook, as Telegram does: in order per chat, again until it is answered 2xx."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from bot.sandbox.standin import StandIn
from bot.sandbox.world import Pending

Post: TypeAlias = Callable[[str, bytes, dict[str, str]], Awaitable[int]]  # url, body, headers -> HTTP status

_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Pusher:
    """One lane per chat (taps have their own), up to the webhook's max_connections at once.

    A refused update is repeated after `patience` seconds, doubled each time up to a minute; its lane waits.
    `post` returns the HTTP status, 0 when there was no answer; it never raises.
    """

    def __init__(self, standin: StandIn, post: Post, *, patience: float = 0.5) -> None:
        self._standin = standin
        self._post = post
        self._patience = patience
        self._busy: dict[tuple[int, bool], asyncio.Task[None]] = {}
        self._news = asyncio.Event()
        self.pushed: list[tuple[int, int]] = []  # update id, status of every attempt
        standin.world.arrivals.append(self._news.set)

    async def run(self) -> None:
        """Push for ever, whenever there is a webhook and an update. Cancel to stop."""
        try:
            while True:
                self._news.clear()
                self._begin()
                await self._news.wait()
        finally:
            for task in self._busy.values():
                task.cancel()

    def _begin(self) -> None:
        webhook = self._standin.world.webhook
        if not webhook.url:
            return
        for pending in self._standin.world.waiting():
            lane = (pending.chat, "callback_query" in pending.body)
            if lane not in self._busy and len(self._busy) < webhook.max_connections:
                self._busy[lane] = asyncio.create_task(self._push(lane, pending))

    async def _push(self, lane: tuple[int, bool], pending: Pending) -> None:
        world, wait = self._standin.world, self._patience
        try:
            while world.webhook.url and pending in world.updates:
                headers = {"Content-Type": "application/json"}
                if world.webhook.secret:
                    headers[_HEADER] = world.webhook.secret
                status = await self._post(world.webhook.url, json.dumps(pending.body).encode(), headers)
                self.pushed.append((pending.id, status))
                if 200 <= status < 300:
                    if pending in world.updates:
                        world.updates.remove(pending)
                    return
                await asyncio.sleep(wait)
                wait = min(wait * 2, 60.0)
        finally:
            del self._busy[lane]
            self._news.set()
