"""A stand-in for Telegram in memory: the Bot API on one side, the phones on the other. Knows no HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from bot.sandbox.asked import Refused, Request
from bot.sandbox.botside import METHODS
from bot.sandbox.clock import Clock, StillClock
from bot.sandbox.faults import Cut, CutOff, Down, Fault, Hang, Hung, Plan, Refuse, TooMany
from bot.sandbox.phone import Phones, Who
from bot.sandbox.rules import Malformed, Uploads, rules
from bot.sandbox.wire import BotUser, Button, Json, Message, Person
from bot.sandbox.world import Seen, World

Params: TypeAlias = Mapping[str, Any]  # JSON values, or strings as in a form

_LONGEST_POLL = 50.0


@dataclass(frozen=True, slots=True)
class Reply:
    """What a request is answered with: the HTTP status and the JSON body."""

    status: int
    body: Json


class StandIn(Phones):
    """Telegram, as far as one bot and the people who write to it can tell. Deterministic for a given clock.

    Every request is checked against the Bot API's description and limits; a request that is not well formed is
    answered 400 and kept in `invalid` ("method: reason"), as is one that Telegram would quietly mend.
    `record=False` keeps no transcript: for use as a target under load.
    """

    def __init__(self, clock: Clock | None = None, *, bot: BotUser | None = None, record: bool = True) -> None:
        self.clock: Clock = clock or StillClock()
        self.world = World(self.clock, bot or BotUser(), record)
        self.world.arrivals.append(self._wake)
        self.invalid: list[str] = []
        self.served: dict[str, int] = {}
        self._plans: list[Plan] = []
        self._poll = 0
        self._sleeper: asyncio.Future[None] | None = None

    # The bot's side

    def call(self, method: str, params: Params | None = None, uploads: Uploads | None = None) -> Reply:
        """Answer one request at once; getUpdates with what is there.

        params: JSON values, or strings as in a form. uploads: part name -> (file name, bytes, media type).
        Raises Hung (done, never answered) and CutOff (never arrived) when such a fault is due.
        """
        params = params or {}
        self.served[method] = self.served.get(method, 0) + 1
        fault = self._fault(method, params)
        if fault is not None and not isinstance(fault, Hang):
            return _misfortune(fault)
        reply = self._answer(method, params, uploads or {})
        if fault is not None:
            raise Hung
        return reply

    async def serve(self, method: str, params: Params | None = None, uploads: Uploads | None = None) -> Reply:
        """Answer one request; getUpdates waits up to its `timeout` for an update.

        A second getUpdates ends the first with 409, as on Telegram. Raises as `call` does.
        """
        reply = self.call(method, params, uploads)
        if method != "getUpdates" or reply.status != 200:
            return reply
        self._poll += 1
        mine = self._poll
        self._wake()  # an older poll, if one still waits, sees that it is not the last any more
        wait = min(float((params or {}).get("timeout", 0) or 0), _LONGEST_POLL)
        if reply.body["result"] or wait <= 0:
            return reply
        again = {name: value for name, value in (params or {}).items() if name != "offset"}
        loop = asyncio.get_running_loop()
        ends = loop.time() + wait
        while self._poll == mine and not reply.body["result"] and loop.time() < ends:
            await self._sleep(ends - loop.time())
            reply = self._answer("getUpdates", again, {})
            if reply.status != 200:
                return reply
        if self._poll != mine:
            return _refusal(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            )
        return reply

    def fail(self, fault: Fault, *, method: str = "", who: Who = 0, skip: int = 0, times: int = 1) -> None:
        """Plan a fault for requests of a method ("": any) to a chat (0: any): after `skip`, `times` often (-1: all)."""
        chat = who.id if isinstance(who, Person) else who
        self._plans.append(Plan(fault, method, chat, skip, times))

    def heal(self) -> None:
        """Forget every planned fault."""
        self._plans.clear()

    def forget(self) -> None:
        """Begin anew: no chats, no updates, no faults."""
        self.world.forget()
        self.heal()
        for listener in self.world.listeners:
            listener(0)

    # What there is to see

    def transcript(self, who: Who, *, data: bool = False) -> tuple[Seen, ...]:
        """List everything the phone's owner could observe, in order. `data`: with what lies behind the buttons."""
        seen = tuple(self.open_chat(who).seen)
        return seen if data else tuple(replace(each, keyboard=_without_data(each.keyboard)) for each in seen)

    def messages(self, who: Who) -> tuple[Message, ...]:
        """List what stands in the chat now, oldest first, after all edits and deletions."""
        return tuple(self.open_chat(who).messages.values())

    def last(self, who: Who) -> Message:
        """Return the bot's newest message in the chat. Raises LookupError when there is none."""
        for message in reversed(self.open_chat(who).messages.values()):
            if message.of_bot:
                return message
        raise LookupError("the bot has said nothing in this chat")

    def labels(self, who: Who) -> tuple[tuple[str, ...], ...]:
        """List the button labels of the newest message that has buttons, row by row."""
        for message in reversed(self.open_chat(who).messages.values()):
            if message.keyboard:
                return tuple(tuple(button.text for button in row) for row in message.keyboard)
        return ()

    def updates(self) -> tuple[Json, ...]:
        """List the updates the bot has not confirmed yet, oldest first."""
        return tuple(each.body for each in self.world.waiting())

    def file(self, file_id: str) -> bytes:
        """Return the bytes of a file. Raises KeyError."""
        return self.world.files[file_id].data

    def _answer(self, method: str, params: Params, uploads: Uploads) -> Reply:
        if method not in METHODS:
            self.invalid.append(f"{method}: not a method of the stand-in")
            return _refusal(404, "Not Found")
        try:
            clean, unknown = rules().request(method, params, uploads)
            request = Request(self.world, clean, uploads)
            result = METHODS[method](request)
        except Malformed as problem:
            self.invalid.append(f"{method}: {problem}")
            return _refusal(400, f"Bad Request: {problem}")
        except Refused as refusal:
            return _refusal(refusal.status, refusal.description)
        self.invalid += [f"{method}: unknown parameter {name}" for name in unknown]
        self.invalid += [f"{method}: {complaint}" for complaint in request.complaints]
        return Reply(200, {"ok": True, "result": result})

    def hang_up(self) -> None:
        """End a getUpdates that still waits, whoever asked for it: the server is about to close."""
        self._poll += 1
        self._wake()

    def _fault(self, method: str, params: Params) -> Fault | None:
        if not self._plans:
            return None
        chat = int(params.get("chat_id", 0) or 0)
        return next((plan.fault for plan in self._plans if plan.strikes(method, chat)), None)

    def _wake(self) -> None:
        if self._sleeper is not None and not self._sleeper.done():
            self._sleeper.set_result(None)

    async def _sleep(self, seconds: float) -> None:
        if self._sleeper is None or self._sleeper.done():
            self._sleeper = asyncio.get_running_loop().create_future()
        await asyncio.wait({self._sleeper}, timeout=seconds)


def _refusal(status: int, description: str, **parameters: int) -> Reply:
    body: Json = {"ok": False, "error_code": status, "description": description}
    if parameters:
        body["parameters"] = parameters
    return Reply(status, body)


def _misfortune(fault: TooMany | Down | Refuse | Cut) -> Reply:
    match fault:
        case TooMany(seconds):
            return _refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        case Down(status):
            return _refusal(status, "Bad Gateway" if status == 502 else "Internal Server Error")
        case Refuse(status, description):
            return _refusal(status, description)
        case Cut():
            raise CutOff


def _without_data(keyboard: tuple[tuple[Button, ...], ...]) -> tuple[tuple[Button, ...], ...]:
    return tuple(tuple(replace(button, data="") for button in row) for row in keyboard)
