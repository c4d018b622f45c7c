"""A local server that misbehaves on request, and a Telegram that talks to it over real sockets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from bot.channel.outbound import Telegram
from bot.channel.request import AiohttpRequest

TOKEN = "123456:SECRET-token"


@dataclass
class Wire:
    """mode: answer | hang | cut (after the request was read) | torn (a half answer) | html | fail | slow."""

    telegram: Telegram
    request: AiohttpRequest
    url: str
    mode: str = "answer"
    received: list[tuple[str, dict[str, object]]] = field(default_factory=list)


@asynccontextmanager
async def serving(*, read_timeout: float = 0.3) -> AsyncIterator[Wire]:
    """Serve one misbehaving Bot API on a free port."""
    app = web.Application(client_max_size=1 << 26)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)

    async def answer(request: web.Request) -> web.StreamResponse:
        return await _answer(request, wire)

    app.router.add_route("*", "/bot{token}/{method}", answer)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    request = AiohttpRequest(connect_timeout=0.5, read_timeout=read_timeout)
    wire = Wire(Telegram(TOKEN, request, api=url), request, url)
    try:
        async with wire.telegram:
            yield wire
    finally:
        await runner.cleanup()


async def _answer(request: web.Request, wire: Wire) -> web.StreamResponse:
    fields: dict[str, object] = {}
    for name, value in (await request.post()).items():
        fields[name] = value.file.read() if isinstance(value, web.FileField) else value
    wire.received.append((request.match_info["method"], fields))
    match wire.mode:
        case "hang":
            await asyncio.sleep(5)
        case "cut":
            assert request.transport is not None
            request.transport.abort()
        case "torn":
            torn = web.StreamResponse(headers={"Content-Length": "100"})
            await torn.prepare(request)
            await torn.write(b'{"ok":')
            assert request.transport is not None
            request.transport.abort()
            return torn
        case "html":
            return web.Response(text="<html>my proxy</html>", content_type="text/html")
        case "fail":
            return web.Response(status=502, text="<html>bad gateway</html>")
        case "slow":
            await asyncio.sleep(0.02)
    number = len(wire.received)
    chat = {"id": 42, "type": "private", "first_name": "R"}
    result: dict[str, object] = {
        "message_id": number,
        "date": 1_790_000_000,
        "chat": chat,
        "text": str(fields.get("text", "")),
    }
    if request.match_info["method"] == "getMe":
        result = {"id": 1, "is_bot": True, "first_name": "Parley", "username": "parley_bot"}
    return web.Response(body=json.dumps({"ok": True, "result": result}).encode(), content_type="application/json")
