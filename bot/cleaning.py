"""A copy of a file that may cross: what can be seen stays, what is hidden in the file is taken out. Bytes in, bytes out; keeps nothing.

Photos are drawn anew; of a PDF the pages are taken and nothing else. What cannot be cleaned surely is not cleaned at all: it stays with
the mediator.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from flows.filekinds import FileType
from flows.paper import PaperKind

MOST_TO_CLEAN: Final = 10_000_000  # bytes, of a file and of its copy


class Why(Enum):
    """Why no copy of a file can be made."""

    KIND = "kind"  # nothing of this kind crosses
    TOO_LARGE = "too_large"
    LOCKED = "locked"  # it has a password, or forbids something
    BROKEN = "broken"
    HIDING = "hiding"  # it has parts that cannot be looked into


class CannotClean(Exception):
    """There is no safe copy of a file. Carries the reason and nothing of the file."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A copy that may cross."""

    kind: PaperKind
    content: bytes

    @property
    def digest(self) -> str:
        """Name exactly these bytes: SHA-256, 64 hex digits."""
        return hashlib.sha256(self.content).hexdigest()

    def __repr__(self) -> str:
        return f"<cleaned {self.kind.value}>"


def can_cross(type: FileType) -> bool:
    """Say whether a copy of this kind of file can be made at all."""
    return type in _CLEANERS


def clean(content: bytes, type: FileType) -> Cleaned:
    """Make the copy; equal files give equal copies. Raises CannotClean."""
    if type not in _CLEANERS:
        raise CannotClean(Why.KIND)
    if len(content) > MOST_TO_CLEAN:
        raise CannotClean(Why.TOO_LARGE)
    kind, cleaner = _CLEANERS[type]
    cleaned = cleaner(content)
    if len(cleaned) > MOST_TO_CLEAN:
        raise CannotClean(Why.TOO_LARGE)
    return Cleaned(kind, cleaned)


def _photo(content: bytes) -> bytes:
    from bot.cleaning_photo import clean_photo  # several MB of libraries: loaded for the first file, not at the start

    return clean_photo(content)


def _pdf(content: bytes) -> bytes:
    from bot.cleaning_pdf import clean_pdf

    return clean_pdf(content)


_CLEANERS: dict[FileType, tuple[PaperKind, Callable[[bytes], bytes]]] = {
    FileType.JPEG: (PaperKind.PHOTO, _photo),
    FileType.PNG: (PaperKind.PHOTO, _photo),
    FileType.WEBP: (PaperKind.PHOTO, _photo),
    FileType.PDF: (PaperKind.PDF, _pdf),
}
