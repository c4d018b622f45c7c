"""Pushes the stand-in's updates to webhooks over plain kept-alive connections: as little of the CPU as possible is the client's."""

from __future__ import annotations

import asyncio
import json
from collections import deque

from bot.sandbox.standin import StandIn

CONNECTIONS = 40  # Telegram's own default (setWebhook, max_connections)


class Pusher:
    """One chat's updates go one after another, in order, to a worker of the chat's; different chats side by side."""

    def __init__(self, standin: StandIn, secret: str) -> None:
        self._standin, self._secret = standin, secret
        self._waiting: deque[tuple[int, bytes]] = deque()
        self._idle: deque[_Line] = deque()
        self.refused = 0

    async def aim(self, ports: list[int]) -> None:
        """Open connections to these workers, evenly, and let go of the earlier ones."""
        for line in self._idle:
            line.close()
        self._idle.clear()
        for n in range(CONNECTIONS):
            _, line = await asyncio.get_running_loop().create_connection(
                lambda: _Line(self), "127.0.0.1", ports[n % len(ports)]
            )
            self._idle.append(line)
        self.push()

    def push(self) -> None:
        """Take what the stand-in has queued, and send as much of it as there are free connections."""
        while self._standin.world.updates:
            pending = self._standin.world.updates.popleft()
            self._waiting.append((pending.chat, json.dumps(pending.body).encode()))
        while self._waiting and self._idle:
            _, body = self._waiting.popleft()
            self._idle.popleft().send(self._secret, body)

    def freed(self, line: _Line, status: int) -> None:
        """Take back a connection whose request was answered."""
        self.refused += status != 200
        self._idle.append(line)
        self.push()


class _Line(asyncio.Protocol):
    """One connection, one request at a time."""

    def __init__(self, pusher: Pusher) -> None:
        self._pusher = pusher
        self._transport: asyncio.Transport | None = None
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def send(self, secret: str, body: bytes) -> None:
        assert self._transport is not None
        self._transport.write(
            b"POST /telegram HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n"
            b"X-Telegram-Bot-Api-Secret-Token: %s\r\nContent-Length: %d\r\n\r\n" % (secret.encode(), len(body)) + body
        )

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, found, rest = self._buffer.partition(b"\r\n\r\n")
        if not found:
            return
        length = next((int(h[15:]) for h in head.lower().split(b"\r\n") if h.startswith(b"content-length:")), 0)
        if len(rest) >= length:
            self._buffer = rest[length:]
            self._pusher.freed(self, int(head[9:12]))

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()
