"""One request in hand, read and checked as far as every method needs it; and how Telegram says no."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from bot.sandbox import limits
from bot.sandbox.rules import Uploads
from bot.sandbox.wire import Entity, Group, Json, Keyboard, Message
from bot.sandbox.world import Chat, World

Result: TypeAlias = Any  # one value of the wire
Method: TypeAlias = Callable[["Request"], Result]


class Refused(Exception):
    """Telegram says no. Not the fault of the request's form: the world is so."""

    def __init__(self, status: int, description: str) -> None:
        super().__init__(description)
        self.status = status
        self.description = description


class Request:
    """One request in hand: the world, its parameters, its files, and what there is to complain about."""

    __slots__ = ("complaints", "params", "uploads", "world")

    def __init__(self, world: World, params: Json, uploads: Uploads) -> None:
        self.world = world
        self.params = params
        self.uploads = uploads
        self.complaints: list[str] = []

    def chat(self) -> Chat:
        """Find the chat the request is about, if the bot may write there. Raises Refused."""
        chat = self.world.chats.get(self.params["chat_id"])
        if chat is None or not chat.started:
            raise Refused(400, "Bad Request: chat not found")
        if chat.blocked:
            if isinstance(chat.owner, Group):
                raise Refused(403, "Forbidden: bot is not a member of the group chat")
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return chat

    def keyboard(self) -> Keyboard:
        """Read the inline keyboard. Raises Malformed."""
        shown, complaints = limits.keyboard(self.params.get("reply_markup"))
        self.complaints += complaints
        return shown

    def words(self, name: str, *, limit: int = limits.TEXT) -> tuple[str, tuple[Entity, ...]]:
        """Read the text or caption with its formatting. Raises Malformed."""
        entities = self.params.get("entities" if name == "text" else "caption_entities", [])
        return limits.formatted(self.params.get(name, ""), self.params.get("parse_mode", ""), entities, limit=limit)

    def own_message(self, chat: Chat, problem: str) -> Message:
        """Find the bot's message that is to be edited. Raises Refused."""
        message = chat.messages.get(self.params.get("message_id", 0))
        if message is None:
            raise Refused(400, f"Bad Request: {problem}")
        if not message.of_bot:
            raise Refused(400, "Bad Request: message can't be edited")
        return message
