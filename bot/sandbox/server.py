"""The sandbox over HTTP: the Bot API for the bot, the page for a visitor, and the few levers beside the phones."""

from __future__ import annotations

import asyncio
import json
from importlib.resources import files

from sse_starlette.sse import EventSourceResponse
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.controls import Controls
from bot.sandbox.desk import Desk, Impossible
from bot.sandbox.faults import CutOff, Hung
from bot.sandbox.forms import Unreadable, read_body
from bot.sandbox.standin import StandIn
from bot.sandbox.wire import Json

_PAGE = {
    "index.html": "text/html; charset=utf-8",
    **dict.fromkeys(("app.js", "chat.js", "told.js", "words.js", "preact.js"), "text/javascript; charset=utf-8"),
    "style.css": "text/css; charset=utf-8",
}
_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_SHOWN_INLINE = ("application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "audio/ogg", "audio/mpeg")


def create_app(standin: StandIn, controls: Controls) -> Starlette:
    """Make the web application of the sandbox: `/`, `/bot<token>/<method>`, `/file/bot<token>/…`."""
    desk = Desk(standin, controls)
    app = Starlette(routes=[*api_routes(standin), *page_routes(standin, desk)])
    app.state.desk = desk
    return app


def say_goodbye(app: Starlette) -> None:
    """End what the open pages listen to, so that the server can close at once. Call it before the server stops."""
    desk: Desk = app.state.desk
    desk.close()


def api_routes(standin: StandIn) -> list[Route]:
    """Serve the Bot API. A hung request is never answered; a cut one gets an empty 503, the nearest thing here."""

    async def method(request: Request) -> Response:
        try:
            params, uploads = read_body(
                request.headers.get("content-type", ""), await request.body(), request.url.query
            )
            reply = await standin.serve(request.path_params["method"], params, uploads)
        except Unreadable:
            return JSONResponse({"ok": False, "error_code": 400, "description": "Bad Request"}, 400)
        except CutOff:
            return Response(status_code=503)
        except Hung:
            await asyncio.Event().wait()
            raise
        return JSONResponse(reply.body, reply.status)

    async def download(request: Request) -> Response:
        file_id = request.path_params["path"].rpartition("/")[2]
        if file_id not in standin.world.files:
            return JSONResponse({"ok": False, "error_code": 404, "description": "Not Found"}, 404)
        return Response(standin.file(file_id), media_type="application/octet-stream")

    return [
        Route("/file/bot{token}/{path:path}", download),
        Route("/bot{token}/{method}", method, methods=["GET", "POST"]),
    ]


def page_routes(standin: StandIn, desk: Desk) -> list[Route]:
    """Serve the page: its files, its events, the files in the chats, and what a visitor does."""

    async def page(request: Request) -> Response:
        name = request.path_params.get("name", "index.html")
        if name not in _PAGE:
            return Response("Not found", 404)
        body = files(__package__).joinpath("page", name).read_bytes()
        return Response(body, headers={**_HEADERS, "Content-Type": _PAGE[name]})

    async def shown(request: Request) -> Response:
        stored = standin.world.files.get(request.path_params["file_id"])
        if stored is None:
            return Response("Not found", 404)
        inline = stored.about.mime in _SHOWN_INLINE
        headers = {
            "Content-Type": stored.about.mime if inline else "application/octet-stream",
            "Content-Disposition": "inline" if inline else "attachment",
            "X-Content-Type-Options": "nosniff",
        }
        return Response(stored.data, headers=headers)

    async def sees(request: Request) -> Response:
        return JSONResponse(await desk.sees(), headers={"Cache-Control": "no-store"})

    async def do(request: Request) -> Response:
        # Only JSON: another site's form cannot send that without being asked for leave first.
        if not request.headers.get("content-type", "").startswith("application/json"):
            return Response(status_code=415)
        try:
            await desk.do(_mapping(await request.body()))
        except Impossible as problem:
            return JSONResponse({"problem": str(problem)}, 409)
        return Response(status_code=204)

    async def attach(request: Request) -> Response:
        if not request.headers.get("x-sandbox"):  # likewise
            return Response(status_code=415)
        about = request.query_params
        try:
            desk.attach(about.get("phone", ""), about.get("name", ""), about.get("mime", ""), await request.body())
        except Impossible as problem:
            return JSONResponse({"problem": str(problem)}, 409)
        return Response(status_code=204)

    async def events(request: Request) -> Response:
        return EventSourceResponse(desk.events(), ping=15)

    return [
        Route("/", page),
        Route("/page/{name}", page),
        Route("/shown/{file_id}/{name}", shown),
        Route("/do", do, methods=["POST"]),
        Route("/do/file", attach, methods=["POST"]),
        Route("/events", events),
        Route("/sees", sees),
    ]


def _mapping(body: bytes) -> Json:
    try:
        wish = json.loads(body)
    except ValueError:
        wish = None
    return wish if isinstance(wish, dict) else {}
