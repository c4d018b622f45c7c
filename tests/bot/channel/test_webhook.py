"""The webhook: nobody without the secret, nothing before the commit, and no word about why."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from starlette.applications import Starlette

from bot.channel import webhook

SECRET = "s3cret_Token-value"
UPDATE = {"update_id": 7, "message": {"text": "hello"}}
Answer = tuple[int, list[tuple[bytes, bytes]], bytes]
Receive = Callable[[list[dict[str, object]]], Awaitable[None]]


class Store:
    def __init__(self) -> None:
        self.taken: list[dict[str, object]] = []
        self.failure: Exception | None = None

    async def receive(self, batch: list[dict[str, object]]) -> None:
        if self.failure is not None:
            raise self.failure
        self.taken += batch


def app(receive: Receive) -> Starlette:
    return Starlette(routes=[webhook.route(SECRET, receive)])


async def call(
    app: Starlette,
    body: bytes | list[bytes] = b"",
    *,
    headers: list[tuple[bytes, bytes]] | None = None,
    method: str = "POST",
    path: str = "/telegram",
    hang_up: bool = False,
) -> Answer:
    """Make one raw ASGI request, as a server would after parsing anything at all."""
    chunks = [body] if isinstance(body, bytes) else list(body)
    events: list[dict[str, Any]] = [{"type": "http.request", "body": chunk, "more_body": True} for chunk in chunks]
    events.append({"type": "http.disconnect"} if hang_up else {"type": "http.request", "body": b"", "more_body": False})
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return events.pop(0) if events else {"type": "http.disconnect"}

    async def send(event: Any) -> None:
        sent.append(event)

    scope = {
        **{"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "path": path},
        **{"raw_path": path.encode(), "query_string": b"", "headers": headers or [], "scheme": "http"},
        **{"server": ("test", 80), "client": ("203.0.113.9", 1), "root_path": ""},
    }
    await app(scope, receive, send)
    return sent[0]["status"], sent[0]["headers"], b"".join(event.get("body", b"") for event in sent[1:])


def genuine(secret: str = SECRET, kind: bytes = b"application/json") -> list[tuple[bytes, bytes]]:
    return [(b"content-type", kind), (webhook.HEADER.encode(), secret.encode())]


async def test_an_update_is_taken_in_and_only_then_acknowledged() -> None:
    order: list[str] = []

    async def receive(batch: list[dict[str, object]]) -> None:
        await asyncio.sleep(0.01)
        order.append("stored")

    status, _, body = await call(app(receive), json.dumps(UPDATE).encode(), headers=genuine())
    order.append("answered")
    assert (status, body, order) == (200, b"", ["stored", "answered"])


async def test_an_update_in_pieces_is_one_update() -> None:
    store = Store()
    raw = json.dumps(UPDATE).encode()
    assert (await call(app(store.receive), [raw[:5], raw[5:9], raw[9:]], headers=genuine()))[0] == 200
    assert store.taken == [UPDATE]


@pytest.mark.parametrize("failure", [OSError("disk full: my secret"), RuntimeError(), ValueError()])
async def test_what_is_not_stored_is_not_acknowledged(failure: Exception) -> None:
    store = Store()
    store.failure = failure
    status, _, body = await call(app(store.receive), json.dumps(UPDATE).encode(), headers=genuine())
    assert (status, body) == (503, b"")


REFUSED: list[dict[str, Any]] = [
    {"headers": []},
    {"headers": genuine("")},
    {"headers": genuine(SECRET[:-1])},
    {"headers": genuine(SECRET + "x")},
    {"headers": genuine(SECRET.upper())},
    {"headers": [*genuine(), (webhook.HEADER.encode(), SECRET.encode())]},
    {"headers": [(b"content-type", b"application/json"), (webhook.HEADER.encode(), b"\xff\xfe\x00")]},
    {"headers": genuine(), "method": "GET"},
    {"headers": genuine(), "method": "PUT"},
    {"headers": genuine(), "method": "OPTIONS"},
    {"headers": genuine(kind=b"text/plain")},
    {"headers": genuine(kind=b"application/x-www-form-urlencoded")},
    {"headers": genuine(), "body": b"{"},
    {"headers": genuine(), "body": b"[]"},
    {"headers": genuine(), "body": b"7"},
    {"headers": genuine(), "body": b"{}"},
    {"headers": genuine(), "body": b'{"update_id": true}'},
    {"headers": genuine(), "body": b'{"update_id": "7"}'},
    {"headers": genuine(), "body": b"\xff\xfe"},
    {"headers": genuine(), "body": b"[" * 100_000},
    {"headers": genuine(), "body": b'{"update_id": ' + b"9" * 10_000 + b"}"},
    {"headers": genuine(), "body": [b" " * 65_536] * 17},
    {"headers": [*genuine(), (b"content-length", b"-1")], "body": b"x"},
    {"headers": [*genuine(), (b"content-length", "²".encode("latin-1"))], "body": b"x"},
    {"headers": genuine(), "hang_up": True},
]


@pytest.mark.parametrize("request_", REFUSED)
async def test_every_refusal_looks_the_same(request_: dict[str, Any]) -> None:
    store = Store()
    answer = await call(app(store.receive), **({"body": json.dumps(UPDATE).encode()} | request_))
    assert answer == (403, [(b"content-length", b"0")], b"")
    assert store.taken == []


def _hostile(dice: random.Random) -> dict[str, Any]:
    names = [
        webhook.HEADER.encode(),
        b"X-Telegram-Bot-Api-Secret-Token".lower(),
        b"content-type",
        b"content-length",
        b"host",
        b"cookie",
    ]
    near = [SECRET.encode()[:n] for n in range(len(SECRET))] + [
        SECRET.encode() + b"\0",
        SECRET.encode()[::-1],
        b" " + SECRET.encode(),
    ]
    values = [
        *near,
        b"application/json",
        b"application/json; charset=utf-8",
        b"999999999999",
        b"NaN",
        dice.randbytes(12),
    ]
    headers = [(dice.choice(names), dice.choice(values)) for _ in range(dice.randrange(6))]
    bodies = [
        json.dumps(UPDATE).encode(),
        b"",
        dice.randbytes(dice.randrange(200)),
        b"[" * dice.randrange(3000),
        b'{"update_id":7}',
    ]
    return {
        **{"headers": headers, "body": [dice.choice(bodies) for _ in range(dice.randrange(1, 3))]},
        **{"method": dice.choice(["POST", "POST", "GET", "HEAD", "DELETE", "PATCH", "TRACE", "PROPFIND"])},
        **{
            "path": dice.choice(
                ["/telegram", "/telegram", "/telegram/", "/TELEGRAM", "/telegram/../telegram", "/", "/%00"]
            )
        },
        "hang_up": dice.random() < 0.1,
    }


async def test_of_ten_thousand_hostile_requests_none_is_taken_in_and_none_breaks_the_server() -> None:
    store, dice = Store(), random.Random(4711)
    served = app(store.receive)
    statuses = set()
    for _ in range(10_000):
        hostile = _hostile(dice)
        status, _, body = await call(served, **hostile)
        statuses.add(status)
        assert status < 500 and SECRET.encode() not in body
    assert store.taken == []
    assert 403 in statuses and 200 not in statuses


async def test_with_the_secret_only_json_objects_with_a_number_get_in_whatever_else_is_sent() -> None:
    store, dice = Store(), random.Random(815)
    served = app(store.receive)
    for _ in range(1_000):
        body = bytearray(json.dumps(UPDATE).encode())
        for _ in range(dice.randrange(1, 4)):
            body[dice.randrange(len(body))] = dice.randrange(256)
        status, _, _ = await call(served, bytes(body), headers=genuine())
        assert status in (200, 403)
    assert all(type(update["update_id"]) is int for update in store.taken)


async def test_a_body_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webhook, "_SLOWEST", 0.05)
    sent: list[Any] = []

    async def receive() -> Any:
        await asyncio.sleep(0.01)
        return {"type": "http.request", "body": b" ", "more_body": True}

    async def send(event: Any) -> None:
        sent.append(event)

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/telegram",
        "headers": genuine(),
        "query_string": b"",
        "root_path": "",
    }
    await app(Store().receive)(scope, receive, send)
    assert sent[0]["status"] == 403


@pytest.mark.parametrize("secret", ["", "x" * 257, "with space", "ümlaut", "line\n"])
def test_a_secret_that_telegram_would_refuse_is_refused_at_the_start(secret: str) -> None:
    with pytest.raises(ValueError) as caught:
        webhook.route(secret, Store().receive)
    assert secret == "" or secret not in str(caught.value)
