"""Genuine-looking updates, and broken ones."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
ROSA: Json = {"id": 42, "is_bot": False, "first_name": "Rosa", "last_name": "Ríos", "language_code": "es-AR"}
CHAT: Json = {"id": 42, "type": "private", "first_name": "Rosa"}
GROUP: Json = {"id": -1001, "type": "supergroup", "title": "Family"}
CHANNEL: Json = {"id": -1002, "type": "channel", "title": "News"}
DATE = 1_790_000_000


def message(**fields: Any) -> Json:
    """One message of Rosa's in her private chat."""
    return {"message_id": 5, "date": DATE, "chat": CHAT, "from": ROSA, **fields}


def update(kind: str = "message", /, **fields: Any) -> Json:
    """An update with one message of Rosa's."""
    return {"update_id": 1, kind: message(**fields)}


def tap(**fields: Any) -> Json:
    """A tap of Rosa's."""
    query = {"id": "99", "from": ROSA, "chat_instance": "1", "data": "abc", "message": message(text="?"), **fields}
    return {"update_id": 1, "callback_query": query}


def standing(status: str, chat: Json = CHAT) -> Json:
    """The bot's own standing in a chat changes."""
    bot = {"id": 7, "is_bot": True, "first_name": "Parley"}
    member: Json = {"user": bot, "status": status}
    if status == "kicked":
        member["until_date"] = 0
    old = {"user": bot, "status": "left"}
    change = {"chat": chat, "from": ROSA, "date": DATE, "old_chat_member": old, "new_chat_member": member}
    return {"update_id": 1, "my_chat_member": change}


PHOTO = [
    {"file_id": "small", "file_unique_id": "s", "width": 90, "height": 90},
    {"file_id": "big", "file_unique_id": "b", "width": 900, "height": 900, "file_size": 12_345},
    {"file_id": "middle", "file_unique_id": "m", "width": 300, "height": 300},
]
DOCUMENT = {"file_id": "doc", "file_unique_id": "d", "file_name": "../../lease\u202efdp.exe", "file_size": 10}
VOICE = {"file_id": "voice", "file_unique_id": "v", "duration": 3, "file_size": 99}
STICKER = {
    **{"file_id": "x", "file_unique_id": "x", "type": "regular", "width": 1, "height": 1},
    **{"is_animated": False, "is_video": False},
}
VIDEO = {"file_id": "v", "file_unique_id": "v", "width": 1, "height": 1, "duration": 1}
USER_ORIGIN = {"type": "user", "date": DATE, "sender_user": {"id": 3, "is_bot": False, "first_name": "X"}}
