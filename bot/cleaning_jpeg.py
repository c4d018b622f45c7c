"""A JPEG without what is not the picture, its pixels untouched: for photos within a PDF. Knows nothing of what the pixels show."""

from __future__ import annotations

from typing import Final

from bot.cleaning import CannotClean, Why

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_COLOURS: Final = 0xEE  # says how the colours are meant; a picture in four inks is unreadable without it
_NOTES: Final = (*range(0xE0, 0xF0), 0xFE)  # APP0 to APP15, and comments
_WITHOUT_LENGTH: Final = (0x01, *range(0xD0, 0xD8))


def without_segments(photo: bytes) -> bytes:
    """Return the picture without EXIF, XMP, profiles, previews, comments, and anything after its end. Raises CannotClean."""
    if photo[:2] != bytes((0xFF, _START)):
        raise CannotClean(Why.BROKEN)
    kept, at = bytearray(photo[:2]), 2
    while at + 4 <= len(photo):
        if photo[at] != 0xFF:
            raise CannotClean(Why.BROKEN)
        marker = photo[at + 1]
        if marker == 0xFF:  # a filling byte
            at += 1
            continue
        end = at + 2 if marker in _WITHOUT_LENGTH else at + 2 + int.from_bytes(photo[at + 2 : at + 4])
        if marker == _SCAN:
            end = _end_of_scan(photo, end)
        if marker == _COLOURS:
            kept += _colours(photo[at:end])
        elif marker not in _NOTES:
            kept += photo[at:end]
        if photo[end : end + 2] == bytes((0xFF, _END)):
            return bytes(kept + photo[end : end + 2])
        at = end
    raise CannotClean(Why.BROKEN)


def _end_of_scan(photo: bytes, at: int) -> int:
    """Find the marker after the packed pixels: not an escaped byte, not a restart."""
    while (at := photo.find(b"\xff", at)) != -1 and at + 1 < len(photo):
        if photo[at + 1] != 0 and not 0xD0 <= photo[at + 1] <= 0xD7:
            return at
        at += 2
    raise CannotClean(Why.BROKEN)


def _colours(segment: bytes) -> bytes:
    """Keep the twelve bytes that count, if it is what it says."""
    is_plain = segment[4:9] == b"Adobe" and len(segment) >= 16
    return segment[:2] + (14).to_bytes(2) + segment[4:16] if is_plain else b""
