"""From a Composed message to the parameters of one Bot API call, with Telegram's limits checked. Sends nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from telegram import InputFile

from bot.channel.errors import Unsendable
from bot.channel.outcomes import Act
from bot.present.words import Attached, Composed, Entity, Key

LONGEST_TEXT: Final = 4096  # code points (Telegram, sendMessage.text)
LONGEST_CAPTION: Final = 1024
LONGEST_DATA: Final = 64  # bytes
MOST_IN_A_ROW: Final = 8
MOST_KEYS: Final = 100
_STYLES: Final = {"go": "primary", "stop": "danger"}  # InlineKeyboardButton.style, Bot API 9.4
_MEDIA: Final = {
    "document": ("sendDocument", "document"),
    "photo": ("sendPhoto", "photo"),
    "voice": ("sendVoice", "voice"),
}
_NO_PREVIEW: Final = '{"is_disabled":true}'  # nobody's server is told that somebody reads a link in a mediation

Params = dict[str, str | int | InputFile]


@dataclass(frozen=True, slots=True)
class Call:
    """One request: a method of the Bot API with its parameters; nested values are JSON already."""

    act: Act
    method: str
    params: Params


def call_for(chat_id: int, composed: Composed, message_id: int | None) -> Call | None:
    """Say which request brings the chat to what was composed. None: nothing is left to do.

    message_id: the message an edit or deletion is about. One that is gone is let be: it was perhaps taken out of the
    chat for a reason, and must not come back as a new one. Raises Unsendable if Telegram would refuse the request.
    """
    if (composed.deletes or composed.edits) and message_id is None:
        return None
    if composed.deletes and message_id is not None:
        return Call(Act.DELETE, "deleteMessage", {"chat_id": chat_id, "message_id": message_id})
    if composed.edits and message_id is not None:
        return _edit(chat_id, composed, message_id)
    if composed.document is not None:
        return _file(chat_id, composed, composed.document)
    return _text(chat_id, composed)


def caption_edit(call: Call) -> Call:
    """Turn an edit of a text into the same edit of a caption: the message turned out to be a file."""
    renamed = {"text": "caption", "entities": "caption_entities"}
    params = {renamed.get(k, k): v for k, v in call.params.items() if k != "link_preview_options"}
    return Call(call.act, "editMessageCaption", params)


def keyboard_json(rows: tuple[tuple[Key, ...], ...]) -> str:
    """Write a keyboard as an InlineKeyboardMarkup. Raises Unsendable beyond Telegram's limits."""
    kept = [row for row in rows if row]
    if sum(map(len, kept)) > MOST_KEYS or any(len(row) > MOST_IN_A_ROW for row in kept):
        raise Unsendable("too_many_keys")
    return json.dumps({"inline_keyboard": [[_key(key) for key in row] for row in kept]}, ensure_ascii=False)


def _text(chat_id: int, composed: Composed) -> Call:
    _check_text(composed.text)
    params: Params = {"chat_id": chat_id, "text": composed.text, "link_preview_options": _NO_PREVIEW}
    if composed.entities:
        params["entities"] = _entities(composed.entities)
    return Call(Act.SEND, "sendMessage", _flags(params, composed))


def _file(chat_id: int, composed: Composed, file: Attached) -> Call:
    if len(composed.text) > LONGEST_CAPTION:
        raise Unsendable("too_long")
    if file.media not in _MEDIA or not file.content:
        raise Unsendable("file")
    method, part = _MEDIA[file.media]
    content = file.content
    whole = InputFile(content, filename=file.filename or None) if isinstance(content, bytes) else content
    params: Params = {"chat_id": chat_id, part: whole}
    if composed.text:
        params["caption"] = composed.text
        if composed.entities:
            params["caption_entities"] = _entities(composed.entities)
    return Call(Act.SEND, method, _flags(params, composed))


def _edit(chat_id: int, composed: Composed, message_id: int) -> Call:
    params: Params = {"chat_id": chat_id, "message_id": message_id}
    # The markup is always named: without it Telegram would take the keyboard away by silence, here it is by will.
    params["reply_markup"] = keyboard_json(composed.keyboard)
    if not composed.text:
        return Call(Act.EDIT, "editMessageReplyMarkup", params)
    _check_text(composed.text)
    params["text"] = composed.text
    params["link_preview_options"] = _NO_PREVIEW
    if composed.entities:
        params["entities"] = _entities(composed.entities)
    return Call(Act.EDIT, "editMessageText", params)


def _flags(params: Params, composed: Composed) -> Params:
    if any(composed.keyboard):
        params["reply_markup"] = keyboard_json(composed.keyboard)
    if composed.protect:
        params["protect_content"] = "true"
    if composed.silent:
        params["disable_notification"] = "true"
    return params


def _check_text(text: str) -> None:
    if not text or text.isspace():
        raise Unsendable("empty")
    if len(text) > LONGEST_TEXT:
        raise Unsendable("too_long")


def _key(key: Key) -> dict[str, str]:
    if not key.label.strip():
        raise Unsendable("key_without_label")
    button = {"text": key.label}
    if key.url:
        button["url"] = key.url
    elif 0 < len(key.data.encode("utf-8", "surrogatepass")) <= LONGEST_DATA:
        button["callback_data"] = key.data
    else:
        raise Unsendable("key_data")
    if key.tone in _STYLES:
        button["style"] = _STYLES[key.tone]
    return button


def _entities(entities: tuple[Entity, ...]) -> str:
    return json.dumps([{"type": e.kind, "offset": e.offset, "length": e.length} for e in entities if e.length > 0])
