"""Callback data of a button: a sealed Press that opens in one chat only, shows nothing and cannot be guessed.

AES-SIV (RFC 5297) with the chat in the associated data: the same button of the same chat always seals to the same
token, so that a repeated edit is "not modified", and a token of another chat does not open at all.
"""

from __future__ import annotations

import binascii
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from flows.say import Deed, Press

LONGEST = 64  # bytes (Telegram, InlineKeyboardButton.callback_data)
_HEAD = struct.Struct(">BII")  # deed, code, visit; the reference follows
_BOUND = struct.Struct(">16sq")  # format, chat id
_FORMAT = b"parley press 1\0\0"
_REF = 16
_DEEDS = {deed.value: deed for deed in Deed}


def seal_press(key: bytes, chat_id: int, press: Press) -> str:
    """Write a press as callback data for one chat: 34 to 55 characters, 46 with a reference of 8 bytes.

    key: 32, 48 or 64 bytes. code and visit: 0 to 2**32 - 1; ref at most 16 bytes. Raises ValueError beyond these.
    """
    if len(press.ref) > _REF:
        raise ValueError("the reference of a press has at most 16 bytes")
    try:
        plain = _HEAD.pack(press.deed.value, press.code, press.visit) + press.ref
    except struct.error:
        raise ValueError("a number of a press is out of range") from None
    sealed = _cipher(key).encrypt(plain, [_BOUND.pack(_FORMAT, chat_id)])
    return urlsafe_b64encode(sealed).rstrip(b"=").decode("ascii")


def open_press(key: bytes, chat_id: int, data: str) -> Press | None:
    """Read callback data that came from a chat. None: not ours, not of this chat, changed, or of an unknown deed."""
    if not data or len(data) > LONGEST:
        return None
    try:
        sealed = urlsafe_b64decode(data.encode("ascii") + b"=" * (-len(data) % 4))
        plain = _cipher(key).decrypt(sealed, [_BOUND.pack(_FORMAT, chat_id)])
        number, code, visit = _HEAD.unpack_from(plain)
    except (ValueError, binascii.Error, struct.error, InvalidTag):
        return None
    deed = _DEEDS.get(number)
    return Press(deed, plain[_HEAD.size :], code, visit) if deed is not None else None


@lru_cache(maxsize=4)
def _cipher(key: bytes) -> AESSIV:
    return AESSIV(key)
