"""A paper: the cleaned copy of one of somebody's own files that may cross with their sentence. Knows no file and no bytes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class PaperKind(Enum):
    """What kind of copy it is. Values are stored; never rename one."""

    PHOTO = "photo"
    PDF = "pdf"


_NAMES = {PaperKind.PHOTO: ("photo", "jpg"), PaperKind.PDF: ("paper", "pdf")}


@dataclass(frozen=True, slots=True)
class Paper:
    """One copy: exactly these bytes, by their digest (SHA-256, 64 hex digits). `copy`: by which its owner's side finds it."""

    kind: PaperKind
    digest: str
    copy: str = ""

    def __repr__(self) -> str:
        return "<paper>"


def name_of(kind: PaperKind, number: int = 0) -> str:
    """Name a copy in words that say nothing of the file it was made from. number: among those of its kind that have crossed, from 1."""
    word, end = _NAMES[kind]
    return f"{word}-{number}.{end}" if number else f"{word}.{end}"
