"""Whose key seals what, and the ring that opens only what its holder may see. Knows no database."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from flows.several import side_of
from storage.errors import Sealed

HOUSE_KEY = "house"

_FORMAT = b"\x01"
_NONCE = 12
_TAG = 16
_SIDE, _CASE = re.compile(r"case/([^/]+)/side/([0-9]+)"), re.compile(r"case/([^/]+)")
_MARK = b"\x80"  # ends the words; zeros after it fill the bucket


def side_key(case: str, side: int) -> str:
    """Name the key of one side's private rows; of a side with several people, of one person's (`flows.several`)."""
    return f"case/{case}/side/{side}"


def side_named(owner: str) -> tuple[str, int] | None:
    """Read the case and the side from the name of a side's key, None if it is another one's."""
    found = _SIDE.fullmatch(owner)
    return (found[1], int(found[2])) if found else None


def case_named(prefix: str) -> str | None:
    """Read the case from the name of all keys of a case together, None if it is no such."""
    found = _CASE.fullmatch(prefix)
    return found[1] if found else None


def shared_key(case: str) -> str:
    """Name the key of what everybody in the case may see: the title, and copies of what was revealed."""
    return f"case/{case}/shared"


def apart_key(case: str, side: int) -> str:
    """Name the key of what the mediator arranges with one side alone. It is on the ring of everybody of that side, whichever their chair."""
    return f"case/{case}/apart/{side_of(side)}"


def mediator_key(case: str) -> str:
    """Name the key of the mediator's own notes on a case: display names, briefings."""
    return f"case/{case}/mediator"


def safety_key(case: str, side: int) -> str:
    """Name the key of a side's safety file. It is on no ring of a person."""
    return f"case/{case}/safety/{side}"


def desk_key(mediator: str) -> str:
    """Name the key of a mediator's desk: what she does outside any case."""
    return f"desk/{mediator}"


def owner_key(case: str, side: int, mediator: str) -> str:
    """Name the key of a seat: the side's, else the mediator's desk, else the house's."""
    if case:
        return side_key(case, side)
    return desk_key(mediator) if mediator else HOUSE_KEY


@dataclass(frozen=True, slots=True)
class Aad:
    """Where a sealed value belongs. It opens nowhere else, and under no other scope."""

    case: str
    side: int
    table: str
    row: str
    column: str
    scope: str = ""

    def written(self) -> bytes:
        """Return the additional authenticated data: version|case|side|table|row|column|scope."""
        return f"1|{self.case}|{self.side}|{self.table}|{self.row}|{self.column}|{self.scope}".encode()


class Opens(Protocol):
    """Something that hands out the cipher of an owner's key; made on first use if `make`.

    Raises Sealed if erased or unknown.
    """

    def __call__(self, owner: str, *, make: bool) -> AESGCM: ...


class Ring:
    """A limited set of keys. Code that serves one side holds a ring without the other side's key."""

    __slots__ = ("_cipher", "_holds")

    def __init__(self, cipher: Opens, holds: Callable[[str], bool]) -> None:
        self._cipher = cipher
        self._holds = holds

    def holds(self, owner: str) -> bool:
        """Say whether this owner's key is on the ring."""
        return self._holds(owner)

    def seal(self, owner: str, plain: bytes, aad: Aad, *, bucket: int = 256) -> bytes:
        """Encrypt with AES-256-GCM, filled up to a multiple of `bucket` bytes so that the length tells little.

        Returns format byte | nonce (12) | ciphertext | tag (16). Raises Sealed if the owner's key is not on the ring
        or was erased.
        """
        if not self._holds(owner):
            raise Sealed("the key is not on this ring")
        # os.urandom lets another thread in each time: 90 µs beside a busy one, where this takes 2
        nonce = ssl.RAND_bytes(_NONCE)
        filled = plain + _MARK + bytes(-(len(plain) + 1) % bucket)
        return _FORMAT + nonce + self._cipher(owner, make=True).encrypt(nonce, filled, aad.written())

    def open(self, owner: str, blob: bytes, aad: Aad) -> bytes:
        """Decrypt what `seal` made for this place.

        Raises Sealed for another's value, another place or an altered byte.
        """
        if not self._holds(owner):
            raise Sealed("the key is not on this ring")
        if blob[:1] != _FORMAT or len(blob) < 1 + _NONCE + _TAG + 1:
            raise Sealed("not a sealed value")
        try:
            filled = self._cipher(owner, make=False).decrypt(blob[1 : 1 + _NONCE], blob[1 + _NONCE :], aad.written())
        except InvalidTag:
            raise Sealed("a sealed value does not open here") from None
        return filled[: filled.rindex(_MARK)]
