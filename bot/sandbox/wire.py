"""What the stand-in keeps of a chat, and the Bot API's JSON made from it. Knows no rule and no limit."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]  # the wire itself: whatever a client or the Bot API may write


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a phone. The id of a private chat is the person's id, as on Telegram."""

    id: int
    name: str
    language: str = "en"
    username: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of formatted text; offset and length in UTF-16 units."""

    type: str
    offset: int
    length: int
    url: str = ""
    language: str = ""
    unix_time: int = 0
    date_time_format: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button: one of data, url and copy is set."""

    text: str
    data: str = ""
    url: str = ""
    copy: str = ""
    style: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a message. `media`: document, photo or voice."""

    media: str
    file_id: str
    name: str
    mime: str
    size: int
    sha256: str
    duration: int = 0


Keyboard: TypeAlias = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Message:
    """One message of one chat. `text` is the caption when there is a file; `extra` is whatever else a person sent."""

    id: int
    chat: int
    of_bot: bool
    at: datetime
    text: str = ""
    entities: tuple[Entity, ...] = ()
    keyboard: Keyboard = ()
    file: Attachment | None = None
    protected: bool = False
    silent: bool = False
    edited_at: datetime | None = None
    reply_to: int = 0
    extra: Json | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A group chat the bot was pulled into. Ids are negative, as on Telegram."""

    id: int
    title: str


@dataclass(frozen=True, slots=True)
class BotUser:
    """The bot's own account."""

    id: int = 7000000001
    name: str = "Parley"
    username: str = "parley_sandbox_bot"


def digest(data: bytes) -> str:
    """Name bytes by their SHA-256, in hex."""
    return hashlib.sha256(data).hexdigest()


def stamp(at: datetime) -> int:
    """Tell a moment as Telegram does: whole seconds since 1970."""
    return int(at.timestamp())


def user_json(person: Person) -> Json:
    """Write a User."""
    made: Json = {"id": person.id, "is_bot": False, "first_name": person.name}
    if person.username:
        made["username"] = person.username
    if person.language:
        made["language_code"] = person.language
    return made


def bot_json(bot: BotUser) -> Json:
    """Write the bot's own User."""
    return {"id": bot.id, "is_bot": True, "first_name": bot.name, "username": bot.username}


def chat_json(owner: Person | Group) -> Json:
    """Write a Chat: private with a person, or a group."""
    if isinstance(owner, Group):
        return {"id": owner.id, "type": "group", "title": owner.title}
    made: Json = {"id": owner.id, "type": "private", "first_name": owner.name}
    if owner.username:
        made["username"] = owner.username
    return made


def entity_json(entity: Entity) -> Json:
    """Write a MessageEntity."""
    made: Json = {"type": entity.type, "offset": entity.offset, "length": entity.length}
    for name in ("url", "language", "unix_time", "date_time_format"):
        if value := getattr(entity, name):
            made[name] = value
    return made


def button_json(button: Button) -> Json:
    """Write an InlineKeyboardButton."""
    made: Json = {"text": button.text}
    if button.data:
        made["callback_data"] = button.data
    if button.url:
        made["url"] = button.url
    if button.copy:
        made["copy_text"] = {"text": button.copy}
    if button.style:
        made["style"] = button.style
    return made


def file_json(file: Attachment) -> Json:
    """Write what every kind of file says of itself."""
    return {"file_id": file.file_id, "file_unique_id": file.sha256[:16], "file_size": file.size}


def message_json(message: Message, owner: Person | Group, bot: BotUser, author: Person | None = None) -> Json:
    """Write a Message as the bot sees it. In a group `author` tells who wrote it."""
    person = author or (owner if isinstance(owner, Person) else None)
    sender = bot_json(bot) if message.of_bot or person is None else user_json(person)
    made: Json = {"message_id": message.id, "from": sender, "chat": chat_json(owner), "date": stamp(message.at)}
    if message.edited_at is not None:
        made["edit_date"] = stamp(message.edited_at)
    if message.protected:
        made["has_protected_content"] = True
    text, entities = ("caption", "caption_entities") if message.file else ("text", "entities")
    if message.text:
        made[text] = message.text
    if message.entities:
        made[entities] = [entity_json(e) for e in message.entities]
    if message.keyboard:
        made["reply_markup"] = {"inline_keyboard": [[button_json(b) for b in row] for row in message.keyboard]}
    if message.file is not None:
        made[message.file.media] = _media_json(message.file)
    if message.extra:
        made.update(message.extra)
    return made


def _media_json(file: Attachment) -> Json | list[Json]:
    basic = file_json(file)
    if file.media == "photo":
        return [{**basic, "width": 640, "height": 480}]
    if file.media == "voice":
        return {**basic, "duration": file.duration, "mime_type": file.mime}
    return {**basic, "file_name": file.name, "mime_type": file.mime}


def command_entities(text: str) -> tuple[Entity, ...]:
    """Mark a leading `/command`, as Telegram does in what a person sends."""
    if not text.startswith("/") or len(text) < 2 or text[1].isspace():
        return ()
    return (Entity("bot_command", 0, len(text.split(maxsplit=1)[0])),)
