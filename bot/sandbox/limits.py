"""Telegram's limits, which its machine-readable description does not hold: lengths, counts, alphabets."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from bot.sandbox.markup import read_html, utf16
from bot.sandbox.rules import Malformed
from bot.sandbox.wire import Button, Entity, Json, Keyboard

TEXT, TEXT_BYTES, CAPTION = 4096, 32_768, 1024
DATA_BYTES, ROW, BUTTONS, COPY = 64, 8, 100, 256
ANSWER_TEXT = 200
UPLOAD, DOWNLOAD, PHOTO = 50 << 20, 20 << 20, 10 << 20
DELETABLE = timedelta(hours=48)
KEPT = timedelta(hours=24)  # updates that nobody fetched
TAP_KEPT = timedelta(seconds=150)
TAP_ANSWERABLE = timedelta(seconds=15)
START_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}")

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_ENTITY_FIELDS = frozenset(Entity.__slots__)
_STYLES = ("", "primary", "success", "danger")
_URL = re.compile(r"(?:https?|tg|mailto|tel):\S+", re.IGNORECASE)
_ENTITIES = frozenset(
    [
        *("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "text_link", "text_mention"),
        *("bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "custom_emoji", "date_time"),
        *("blockquote", "expandable_blockquote"),
    ]
)


def formatted(text: str, mode: str, entities: list[Json], *, limit: int = TEXT) -> tuple[str, tuple[Entity, ...]]:
    """Read a text with its formatting as it will stand on the phone; the ends are stripped as Telegram strips them.

    limit: code points after formatting. Raises Malformed.
    """
    if len(text.encode()) > TEXT_BYTES:
        raise Malformed("message is too long")
    if mode.upper() == "HTML":
        text, found = read_html(text)
    elif mode:
        raise Malformed("parse_mode is not one the stand-in reads")
    else:
        found = tuple(Entity(**{k: v for k, v in entity.items() if k in _ENTITY_FIELDS}) for entity in entities)
    _check_entities(text, found)
    text, found = _stripped(text, found)
    if not text and limit == TEXT:
        raise Malformed("message text is empty")
    if len(text) > limit:
        raise Malformed("message is too long" if limit == TEXT else "message caption is too long")
    return text, found


def keyboard(markup: Json | None) -> tuple[Keyboard, list[str]]:
    """Read an inline keyboard. Returns it as the phone shows it, and complaints about what Telegram drops silently.

    Raises Malformed.
    """
    rows = tuple(tuple(_button(button) for button in row) for row in (markup or {}).get("inline_keyboard", []))
    if sum(map(len, rows)) > BUTTONS:
        raise Malformed(f"inline keyboard has more than {BUTTONS} buttons")
    if any(len(row) > ROW for row in rows):
        raise Malformed(f"inline keyboard has a row of more than {ROW} buttons")
    shown = tuple(kept for row in rows if (kept := tuple(b for b in row if b.text.strip())))
    dropped = sum(map(len, rows)) - sum(map(len, shown))
    return shown, ["a button with empty text would vanish"] * dropped


def callback_answer(text: str) -> None:
    """Check the words of a callback answer. Raises Malformed."""
    if len(text) > ANSWER_TEXT:
        raise Malformed("MESSAGE_TOO_LONG")


def commands(listed: list[Json]) -> None:
    """Check a list of commands. Raises Malformed."""
    if len(listed) > 100:
        raise Malformed("BOT_COMMANDS_TOO_MUCH")
    for each in listed:
        if not _COMMAND.fullmatch(each["command"]):
            raise Malformed("BOT_COMMAND_INVALID")
        if not 1 <= len(each["description"]) <= 256:
            raise Malformed("BOT_COMMAND_DESCRIPTION_INVALID")


def language(code: str) -> None:
    """Check a language code: two letters or none. Raises Malformed."""
    if not _LANGUAGE.fullmatch(code):
        raise Malformed("invalid language code specified")


def at_most(words: str, limit: int, name: str) -> None:
    """Check a length in code points. Raises Malformed."""
    if len(words) > limit:
        raise Malformed(f"{name} is too long")


def upload(media: str, data: bytes) -> None:
    """Check what a file to send must be: its size, and for photos and voice notes its kind. Raises Malformed."""
    if not data:
        raise Malformed("file must be non-empty")
    if len(data) > UPLOAD:
        raise Malformed("file is too big")
    if media == "photo" and (len(data) > PHOTO or not data.startswith((b"\x89PNG", b"\xff\xd8", b"GIF8", b"RIFF"))):
        raise Malformed("IMAGE_PROCESS_FAILED")
    if media == "voice" and not (data.startswith((b"OggS", b"ID3", b"\xff\xfb")) or data[4:8] == b"ftyp"):
        raise Malformed("voice is not OGG, MP3 or M4A")


def _button(described: Json) -> Button:
    actions = [name for name in described if name not in ("text", "style", "icon_custom_emoji_id")]
    if len(actions) != 1:
        raise Malformed("an inline button must have exactly one action")
    button = Button(
        described["text"],
        data=described.get("callback_data", ""),
        url=described.get("url", ""),
        copy=described.get("copy_text", {}).get("text", ""),
        style=described.get("style", ""),
    )
    if "callback_data" in described and not 1 <= len(button.data.encode()) <= DATA_BYTES:
        raise Malformed("BUTTON_DATA_INVALID")
    if "url" in described and not _URL.fullmatch(button.url):
        raise Malformed("BUTTON_URL_INVALID")
    if "copy_text" in described and not 1 <= len(button.copy) <= COPY:
        raise Malformed("BUTTON_COPY_TEXT_INVALID")
    if button.style not in _STYLES:
        raise Malformed("BUTTON_STYLE_INVALID")
    if not (button.data or button.url or button.copy):
        raise Malformed("BUTTON_TYPE_INVALID")
    return button


def _check_entities(text: str, entities: tuple[Entity, ...]) -> None:
    if not entities:
        return
    borders = {0}
    at = 0
    for sign in text:
        at += 2 if ord(sign) > 0xFFFF else 1
        borders.add(at)
    for entity in entities:
        if entity.type not in _ENTITIES:
            raise Malformed("unknown entity type")
        if entity.length < 1 or entity.offset not in borders or entity.offset + entity.length not in borders:
            raise Malformed("entity outside the text or through the middle of a sign")
        if entity.type == "text_link" and not _URL.fullmatch(entity.url):
            raise Malformed("text_link without an address")


def _stripped(text: str, entities: tuple[Entity, ...]) -> tuple[str, tuple[Entity, ...]]:
    if not text or (not text[0].isspace() and not text[-1].isspace()):
        return text, entities
    lead = utf16(text) - utf16(text.lstrip())
    kept = text.strip()
    end = utf16(kept)
    cut: list[Entity] = []
    for entity in entities:
        start, stop = max(entity.offset - lead, 0), min(entity.offset + entity.length - lead, end)
        if stop > start:
            cut.append(replace(entity, offset=start, length=stop - start))
    return kept, tuple(cut)
