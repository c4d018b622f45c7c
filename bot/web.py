"""The web side of a running house: webhook, health, readiness, metrics."""

from __future__ import annotations

import asyncio
import socket

import structlog
import uvicorn
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.app import App
from bot.channel import webhook
from bot.channel.errors import Rejected
from bot.channel.outcomes import Outcome
from bot.channel.policy import Ticket
from bot.settings import BadSetting, Settings

log = structlog.get_logger("web")


class Metrics:
    """What can be counted without saying anything of anybody: no case, chat or person is a label."""

    def __init__(self, app: App) -> None:
        self.registry = CollectorRegistry()
        self._app = app
        self.delivered = Counter("parley_deliveries", "Deliveries by outcome", ["outcome"], registry=self.registry)
        self.updates = Counter("parley_updates", "Updates stored", registry=self.registry)
        self.waiting = Gauge("parley_outbox_waiting", "Messages waiting to be sent", registry=self.registry)
        self.quarantined = Gauge("parley_updates_quarantined", "Updates put aside for good", registry=self.registry)

    def watch(self, _ticket: Ticket, outcome: Outcome) -> None:
        """Count an outcome."""
        self.delivered.labels(type(outcome).__name__).inc()

    async def page(self, _request: Request) -> Response:
        """Answer GET /metrics."""
        waiting, quarantined = await self._app.in_store(self._app.backlog)
        self.waiting.set(waiting)
        self.quarantined.set(quarantined)
        return Response(generate_latest(self.registry), media_type=CONTENT_TYPE_LATEST)


def web_app(app: App, secret: str) -> Starlette:
    """Make the routes: POST /telegram, GET /healthz, /readyz, /metrics."""
    metrics = Metrics(app)
    app.watch = metrics.watch

    async def take(batch: list[dict[str, object]]) -> None:
        await app.gate.take(batch)
        metrics.updates.inc(len(batch))

    async def healthy(_request: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def ready(_request: Request) -> Response:
        reachable = await app.in_store(app.archive.reachable)
        return PlainTextResponse("ready\n" if reachable else "not ready\n", status_code=200 if reachable else 503)

    return Starlette(
        routes=[
            webhook.route(secret, take),
            Route("/healthz", healthy),
            Route("/readyz", ready),
            Route("/metrics", metrics.page),
        ]
    )


def listening(settings: Settings) -> socket.socket:
    """Take the address to listen on, before anything else is done. Raises BadSetting if it cannot be had."""
    host, _, port = settings.listen.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, int(port)), family=family, backlog=2048)
    except OSError as error:
        why = (error.strerror or type(error).__name__).lower()
        raise BadSetting(f"PARLEY_LISTEN cannot be listened on: {why}") from None


async def serve_web(app: App, settings: Settings, door: socket.socket, stop: asyncio.Event) -> None:
    """Serve webhooks until told to stop; tells Telegram where to send them first. Raises BadSetting if it will not."""
    secret = settings.webhook_secret.get_secret_value()
    config = uvicorn.Config(
        web_app(app, secret), log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=10
    )
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]  # the house has its own
    task = asyncio.create_task(server.serve(sockets=[door]))
    try:
        while not server.started and not task.done():
            await asyncio.sleep(0.01)
        if settings.webhook_url:
            await app.telegram.set_webhook(f"{settings.webhook_url}{webhook.PATH}", secret)
        log.info("ready", mode="webhook")
        await asyncio.wait([task, asyncio.create_task(stop.wait())], return_when=asyncio.FIRST_COMPLETED)
    except Rejected:
        raise BadSetting("PARLEY_WEBHOOK_URL is not an address that Telegram will call") from None
    finally:
        server.should_exit = True
        await task
