"""The stand-in's Bot API over bare HTTP/1.1, for load: no framework, one write a reply. Serves nothing else."""

from __future__ import annotations

import asyncio
import json
from http import HTTPStatus

from bot.sandbox.faults import CutOff, Hung
from bot.sandbox.forms import Unreadable, read_body
from bot.sandbox.standin import Reply, StandIn

_REASONS = {status.value: status.phrase for status in HTTPStatus}
_BAD = Reply(400, {"ok": False, "error_code": 400, "description": "Bad Request"})


async def serve_lean(standin: StandIn, host: str = "127.0.0.1", port: int = 0) -> asyncio.Server:
    """Listen for Bot API requests (`/bot<token>/<method>`; files are not served). Port 0 takes a free one."""
    return await asyncio.get_running_loop().create_server(lambda: _Connection(standin), host, port)


class _Connection(asyncio.Protocol):
    def __init__(self, standin: StandIn) -> None:
        self._standin = standin
        self._buffer = b""
        self._transport: asyncio.Transport | None = None
        self._poll: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        if self._poll is not None:
            self._poll.cancel()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while self._poll is None and self._transport is not None:
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            head = self._buffer[:end].decode("latin-1")
            length = int(_header(head, "content-length") or 0)
            if len(self._buffer) < end + 4 + length:
                return
            body = self._buffer[end + 4 : end + 4 + length]
            self._buffer = self._buffer[end + 4 + length :]
            self._request(head, body)

    def _request(self, head: str, body: bytes) -> None:
        target = head[: head.find("\r\n")].split(" ")[1]
        path, _, query = target.partition("?")
        method = path.rpartition("/")[2]
        try:
            params, uploads = read_body(_header(head, "content-type"), body, query)
            if method == "getUpdates" and str(params.get("timeout", "0")) not in ("0", ""):
                self._poll = asyncio.get_running_loop().create_task(self._wait(params))
                return
            self._write(self._standin.call(method, params, uploads))
        except Unreadable:
            self._write(_BAD)
        except Hung:
            return
        except CutOff:
            self._abort()

    async def _wait(self, params: dict[str, object]) -> None:
        try:
            reply = await self._standin.serve("getUpdates", params)
        except Hung:
            return
        except CutOff:
            self._abort()
            return
        self._poll = None
        self._write(reply)
        self.data_received(b"")

    def _abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    def _write(self, reply: Reply) -> None:
        if self._transport is None:
            return
        body = json.dumps(reply.body, separators=(",", ":")).encode()
        self._transport.write(
            b"HTTP/1.1 %d %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            % (reply.status, _REASONS.get(reply.status, "Unknown").encode(), len(body))
            + body
        )


def _header(head: str, name: str) -> str:
    at = head.lower().find(f"\r\n{name}:")
    if at < 0:
        return ""
    start = at + len(name) + 3
    end = head.find("\r\n", start)
    return head[start : end if end >= 0 else len(head)].strip()
