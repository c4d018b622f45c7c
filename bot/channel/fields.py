"""Single fields of an update, checked and mended: the Telegram library takes any JSON for what it should be."""

from __future__ import annotations

import re

from telegram import User

_NAME_LENGTH = 120
_LANGUAGE = re.compile(r"([a-z]{2})(?:-[a-z0-9]{2,8}){0,3}")
_CONTROLS = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127]) | {13: "\n"}
_PATHS = dict.fromkeys(map(ord, '/\\:*?"<>|\n\t\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'), "_")


class Odd(ValueError):
    """A field is not what the Bot API says it is. Carries no part of it."""


def whole_number(value: object) -> int:
    """Take a whole number that a database can hold."""
    if type(value) is not int or not -(2**63) <= value < 2**63:
        raise Odd
    return value


def clean(text: object) -> str:
    """Mend what no database or message can hold: lone surrogates, NUL and other controls. Words stay as they are."""
    if not isinstance(text, str):
        raise Odd
    if text.isascii() and text.isprintable():
        return text
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\r\n", "\n").translate(_CONTROLS)


def name_of(user: User | None) -> str:
    """Tell how a person's account names itself: one line, at most 120 characters; empty if it does not. Raises Odd."""
    if user is None:
        return ""
    parts = [clean(part) for part in (user.first_name, user.last_name) if part]
    return " ".join(" ".join(parts).split())[:_NAME_LENGTH]


def language_of(user: User | None) -> str:
    """Tell the two letters of the language a person's app is in, or nothing."""
    tag = user.language_code if user is not None else None
    known = _LANGUAGE.fullmatch(tag.lower()) if isinstance(tag, str) else None
    return known[1] if known is not None else ""


def file_id_of(value: object) -> str:
    """Take a file's id. Raises Odd."""
    if not isinstance(value, str) or not 0 < len(value) <= 256 or not value.isascii():
        raise Odd
    return value


def file_name_of(value: object) -> str:
    """Take a file's name, made harmless as a name of ours: no folders, no hidden turns of direction. Raises Odd."""
    return clean(value).translate(_PATHS).strip(" .")[-100:] if value is not None else ""


def size_of(value: object) -> int:
    """Take a file's size in bytes, 0 if it is not named. Raises Odd."""
    return max(0, whole_number(value)) if value is not None else 0


def callback_id_of(value: object) -> str:
    """Take the id by which a tap is answered. Raises Odd."""
    if not isinstance(value, str) or not 0 < len(value) <= 64 or not value.isascii():
        raise Odd
    return value
