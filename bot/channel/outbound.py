"""Telegram as the house uses it: deliver a message, answer a tap, fetch updates, leave a group, set the webhook.

Deliveries go over the transport directly: measured with 32 in flight, one text with four buttons costs 0.32 ms CPU
through `telegram.Bot.send_message` and 0.14 ms so, and the HTTP status is judged exactly instead of by exception
class. What is done once a day goes through `telegram.Bot`.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from telegram import Bot
from telegram.error import BadRequest, Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter

from bot.channel.errors import Rejected, SecondPoller, Unavailable, Unsendable, WrongToken
from bot.channel.inbound import KINDS
from bot.channel.outcomes import (
    Act,
    Delivered,
    Gone,
    Outcome,
    Refused,
    Unknown,
    Unreachable,
    Wait,
    judge,
)
from bot.channel.outgoing import Call, call_for, caption_edit
from bot.present.words import Composed

__all__ = [
    "Delivered",
    "Gone",
    "Me",
    "Outcome",
    "Refused",
    "Telegram",
    "Unknown",
    "Unreachable",
    "Wait",
]

OFFICIAL: Final = "https://api.telegram.org"
_QUICK: Final = 5.0  # seconds for what is not worth waiting for
_LONGEST_ANSWER: Final = 200  # code points of a callback answer
T = TypeVar("T")
Answer = dict[str, object]


@dataclass(frozen=True, slots=True)
class Me:
    """The bot's own account."""

    id: int
    username: str
    name: str


class _Bot(Bot):
    """The library's bot; its own representation prints the token."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Bot()"


class Telegram:
    """The one connection to Telegram. Open it once (`async with`), share it; any number of calls may be on the way."""

    def __init__(self, token: str, request: BaseRequest, *, api: str = OFFICIAL) -> None:
        base = api.rstrip("/")
        try:
            self._bot = _Bot(
                token,
                base_url=f"{base}/bot",
                base_file_url=f"{base}/file/bot",
                request=request,
                get_updates_request=request,
            )
        except InvalidToken:
            raise WrongToken("the bot token is empty or malformed") from None
        self._base = f"{base}/bot{token}"
        self._files = f"{base}/file/bot{token}"
        self._request = request

    def __repr__(self) -> str:
        return "Telegram()"

    async def __aenter__(self) -> Telegram:
        await self._request.initialize()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._request.shutdown()

    @property
    def bot(self) -> Bot:
        """Give the library's own bot, for what is done rarely; see `storefront`."""
        return self._bot

    async def deliver(self, chat_id: int, composed: Composed, message_id: int | None = None) -> Outcome:
        """Bring one chat to what was composed: send, edit or delete one message. Never raises for what Telegram does.

        message_id: the message that an edit or deletion is about; None: it is gone, and nothing is left to do.
        """
        try:
            call = call_for(chat_id, composed, message_id)
        except Unsendable as error:
            return Refused(error.reason)
        if call is None:
            return Delivered(0)
        outcome = await self._deliver(call, message_id or 0)
        if outcome == Refused("no_text") and call.method == "editMessageText":
            outcome = await self._deliver(caption_edit(call), message_id or 0)
        return outcome

    async def answer_tap(self, callback_id: str, text: str = "") -> None:
        """Stop the button's waiting sign, with a short note if there is one. A tap that is too old is let be."""
        params: dict[str, object] = {"callback_query_id": callback_id}
        if text:
            params["text"] = text[:_LONGEST_ANSWER]
        await self._try("answerCallbackQuery", params)

    async def show_typing(self, chat_id: int) -> None:
        """Show for five seconds that something is being written."""
        await self._try("sendChatAction", {"chat_id": chat_id, "action": "typing"})

    async def leave(self, chat_id: int) -> None:
        """Leave a group or channel; being out of it already is fine."""
        await self._try("leaveChat", {"chat_id": chat_id})

    async def download(self, file_id: str) -> AsyncIterator[bytes]:
        """Fetch a file piece by piece, never through a disk. Raises Unavailable (try again later), Rejected (it is not to be had)."""
        try:
            status, answer = await self._exchange("getFile", {"file_id": file_id})
            found = answer.get("result") if answer is not None and answer.get("ok") is True else None
            path = found.get("file_path") if isinstance(found, dict) else None
            if not isinstance(path, str):
                raise (Rejected if status == 400 else Unavailable)(f"the server answered {status}")
            async for piece in self._pieces(f"{self._files}/{path}"):
                yield piece
        except BadRequest:
            raise Rejected("the file is not there any more") from None
        except TelegramError:
            raise Unavailable("the file did not arrive whole") from None

    async def _pieces(self, url: str) -> AsyncIterator[bytes]:
        stream = getattr(self._request, "stream", None)
        if stream is None:
            yield await self._request.retrieve(url)
            return
        async for piece in stream(url):
            yield piece

    async def me(self) -> Me:
        """Ask who the bot is. Raises WrongToken, Unavailable."""
        user = await _plainly(self._bot.get_me())
        return Me(user.id, user.username or "", user.first_name)

    async def get_updates(self, offset: int | None, *, timeout: float) -> list[Answer]:
        """Fetch up to 100 updates as raw JSON, waiting up to `timeout` seconds for the first.

        offset: confirms all updates below it. Raises SecondPoller (somebody else fetches, or a webhook is set),
        WrongToken, Unavailable.
        """
        params: dict[str, object] = {"timeout": int(timeout), "allowed_updates": json.dumps(KINDS)}
        if offset is not None:
            params["offset"] = offset
        try:
            status, answer = await self._exchange("getUpdates", params, read_timeout=timeout + 10)
        except NetworkError:  # TimedOut is one of them; nothing was confirmed that we hold
            raise Unavailable("no answer from the server") from None
        if status == 409:
            raise SecondPoller("another process fetches this bot's updates")
        if status in (401, 404):
            raise WrongToken("the server does not know the bot token")
        if status == 429:
            verdict = judge(Act.SEND, status, answer)
            raise Unavailable("too many requests", verdict.seconds if isinstance(verdict, Wait) else 0)
        result = answer.get("result") if answer is not None and answer.get("ok") is True else None
        if not isinstance(result, list):
            raise Unavailable(f"the server answered {status}")
        return [update for update in result if isinstance(update, dict)]

    async def set_webhook(self, url: str, secret: str, *, connections: int = 40) -> None:
        """Have updates pushed to `url`. Raises WrongToken, Unavailable, Rejected."""
        await _plainly(
            self._bot.set_webhook(url, secret_token=secret, allowed_updates=KINDS, max_connections=connections)
        )

    async def delete_webhook(self) -> None:
        """Stop pushing; updates that wait are kept. Raises WrongToken, Unavailable."""
        await _plainly(self._bot.delete_webhook(drop_pending_updates=False))

    async def webhook_url(self) -> str:
        """Tell where updates are pushed to, empty if nowhere: a watch against somebody who took the token."""
        return (await _plainly(self._bot.get_webhook_info())).url

    async def _deliver(self, call: Call, message_id: int) -> Outcome:
        try:
            status, answer = await self._exchange(call.method, call.params)
        except TimedOut:
            return Unknown()
        except NetworkError:
            return Unreachable("network")
        except UnicodeEncodeError:
            return Refused("text")
        return judge(call.act, status, answer, message_id)

    async def _try(self, method: str, params: dict[str, object]) -> None:
        try:
            await self._exchange(method, params, read_timeout=_QUICK)
        except (TelegramError, UnicodeEncodeError):
            return  # not worth a second try: by then it would be too late

    async def _exchange(
        self,
        method: str,
        params: Mapping[str, object],
        *,
        read_timeout: float | None = None,
    ) -> tuple[int, Answer | None]:
        """Make one request. Raises TimedOut: perhaps carried out; NetworkError, UnicodeEncodeError: not sent."""
        data = RequestData([RequestParameter.from_input(name, value) for name, value in params.items()])
        default = BaseRequest.DEFAULT_NONE
        status, payload = await self._request.do_request(
            f"{self._base}/{method}",
            "POST",
            data,
            read_timeout=default if read_timeout is None else read_timeout,
        )
        try:
            answer = json.loads(payload)
        except (ValueError, RecursionError):
            return status, None
        return status, answer if isinstance(answer, dict) else None


async def _plainly(asked: Awaitable[T]) -> T:
    """Await a request of the library; say what failed in our own words, since its words can hold the token."""
    try:
        return await asked
    except InvalidToken:
        raise WrongToken("the server does not know the bot token") from None
    except Conflict:
        raise SecondPoller("another process fetches this bot's updates") from None
    except RetryAfter as error:
        wait = error.retry_after
        raise Unavailable("too many requests", wait if isinstance(wait, int) else wait.total_seconds()) from None
    except BadRequest:
        raise Rejected("the server refused a request of ours") from None
    except (TelegramError, TypeError, KeyError, ValueError, AttributeError):  # the library checks no types
        raise Unavailable("no answer from the server that can be understood") from None
