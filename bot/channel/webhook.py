"""The webhook: POST /telegram answers 200 only after the update is stored. A stranger does not even learn why not."""

from __future__ import annotations

import asyncio
import hmac
import json
import re
from collections.abc import Awaitable, Callable
from typing import Final

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

PATH: Final = "/telegram"
HEADER: Final = "x-telegram-bot-api-secret-token"
LONGEST: Final = 1 << 20  # bytes
_SLOWEST: Final = 10.0  # seconds for a body to arrive
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_log = structlog.get_logger("webhook")

Raw = dict[str, object]


class _Refusal(Exception):
    """Not an update of ours."""


def route(secret: str, receive: Callable[[list[Raw]], Awaitable[None]]) -> Route:
    """Make the webhook's route.

    secret: what Telegram was told to send along, 1–256 of A-Z a-z 0-9 _ -; ValueError otherwise.
    receive: returns once the update is stored. If it raises, Telegram is answered 503 and will bring it again.
    """
    if not _SECRET.fullmatch(secret):
        raise ValueError("the webhook secret must be 1 to 256 characters of A-Z a-z 0-9 _ -")
    return Route(PATH, _Endpoint(secret.encode("ascii"), receive), name="telegram")


class _Endpoint:
    """An ASGI application, so that every method reaches it and is refused alike."""

    def __init__(self, secret: bytes, receive: Callable[[list[Raw]], Awaitable[None]]) -> None:
        self._secret = secret
        self._receive = receive

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        response = await self._answer(Request(scope, receive))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        try:
            self._check(request)
            update = await _body(request)
        except (_Refusal, ClientDisconnect):
            return Response(status_code=403)
        try:
            await self._receive([update])
        except Exception as error:  # whatever it was, it is not stored: Telegram keeps it and comes again
            _log.warning("webhook_not_stored", why=type(error).__name__)
            return Response(status_code=503)
        return Response(status_code=200)

    def _check(self, request: Request) -> None:
        given = request.headers.getlist(HEADER)
        said = given[0].encode("latin-1") if len(given) == 1 else b""
        if not hmac.compare_digest(said, self._secret):
            raise _Refusal
        if request.method != "POST":
            raise _Refusal
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            raise _Refusal


async def _body(request: Request) -> Raw:
    body = bytearray()
    try:
        async with asyncio.timeout(_SLOWEST):
            async for chunk in request.stream():
                body += chunk
                if len(body) > LONGEST:
                    raise _Refusal
        update = json.loads(body)
    except (ValueError, RecursionError, TimeoutError):
        raise _Refusal from None
    if not isinstance(update, dict) or type(update.get("update_id")) is not int:
        raise _Refusal
    return update
