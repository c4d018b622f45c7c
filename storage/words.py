"""Private words on their way into a sealed row and out of it. Looks at nothing but whose they are."""

from __future__ import annotations

from flows.private import HOUSE, Label, Private


def carried(words: Private[str], owner: Label) -> str:
    """Return words that are about to be sealed. Raises ValueError if they are labelled for anybody but their owner."""
    if words.label != owner:
        raise ValueError("words of one owner cannot be kept with another's")
    return words.read_as(HOUSE)


def encoded(words: str) -> bytes:
    """Write words as bytes; a lone surrogate survives."""
    return words.encode("utf-8", "surrogatepass")


def decoded(plain: bytes) -> str:
    """Read what `encoded` wrote."""
    return plain.decode("utf-8", "surrogatepass")
