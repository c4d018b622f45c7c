"""Lets a telegram.Bot talk to a stand-in in the same process, without HTTP. For tests."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

from telegram.error import BadRequest, NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.sandbox.faults import CutOff, Hung
from bot.sandbox.standin import StandIn


class StandInRequest(BaseRequest):
    """The transport of a telegram.Bot whose other end is a StandIn.

    A hung request raises TimedOut (it was carried out), a cut one NetworkError (it was not).
    """

    __slots__ = ("_standin",)

    def __init__(self, standin: StandIn) -> None:
        self._standin = standin

    @property
    def read_timeout(self) -> float | None:
        """Tell the default read timeout: none is needed."""
        return None

    async def initialize(self) -> None:
        """Do nothing: there is no connection."""

    async def shutdown(self) -> None:
        """Do nothing: there is no connection."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Answer from the stand-in. Returns the HTTP status and the body."""
        if "/file/" in url:
            return 200, self._standin.file(url.rpartition("/")[2])
        params: Mapping[str, Any] = request_data.json_parameters if request_data else {}
        try:
            reply = await self._standin.serve(url.rpartition("/")[2], params, _uploads(request_data))
        except Hung:
            raise TimedOut from None
        except CutOff:
            raise NetworkError("connection refused") from None
        return reply.status, json.dumps(reply.body).encode()

    async def stream(self, url: str) -> AsyncIterator[bytes]:
        """Fetch a file piece by piece."""
        file_id = url.rpartition("/")[2]
        if file_id not in self._standin.world.files:
            raise BadRequest("there is no such file")
        whole = self._standin.file(file_id)
        for at in range(0, len(whole), 64 * 1024):
            yield whole[at : at + 64 * 1024]


def _uploads(request_data: RequestData | None) -> dict[str, tuple[str, bytes, str]]:
    if request_data is None or not request_data.contains_files:
        return {}
    parts: dict[str, tuple[str, bytes, str]] = {}
    for part, (name, data, mime) in request_data.multipart_data.items():
        parts[part] = (name, data if isinstance(data, bytes) else data.read(), mime)
    return parts
