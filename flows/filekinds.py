"""What a file really is, judged by its content and never by its name. Opens nothing, runs nothing, believes nobody.

Accepted are what people send to a mediator: pictures, PDF, plain text, voice. Everything else is refused kindly (trust §B, actor 10): what can
carry a program, or something hidden behind something harmless.
"""

from __future__ import annotations

from enum import Enum

from flows.answers import FileKind

HEAD = 64 * 1024  # bytes from the beginning that are looked at
TAIL = 66 * 1024  # bytes from the end: the record that ends a zip archive lies within them
MOST_BYTES = 20_000_000  # what Telegram lets a bot fetch (its own limit; design §5)
MOST_PIXELS = 80_000_000  # more than any phone's camera; a picture that claims more is a trap for whoever opens it
_ZIP_END = b"PK\x05\x06"


class FileType(Enum):
    """What a file is. Values are stored; never rename one."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    HEIC = "heic"
    TEXT = "text"
    OGG = "ogg"
    MP3 = "mp3"
    M4A = "m4a"


_PICTURES = frozenset({FileType.JPEG, FileType.PNG, FileType.WEBP, FileType.HEIC})
_SOUND = frozenset({FileType.OGG, FileType.MP3, FileType.M4A})
_MAY_BE = {
    FileKind.PHOTO: _PICTURES,
    FileKind.VOICE: _SOUND,
    FileKind.DOCUMENT: _PICTURES | _SOUND | {FileType.PDF, FileType.TEXT},
}
_HEIC_BRANDS = (b"heic", b"heix", b"mif1", b"msf1", b"heim", b"heis")
_M4A_BRANDS = (b"M4A ", b"M4B ", b"isom", b"mp42")


def type_of(head: bytes, tail: bytes, kind: FileKind) -> FileType | None:
    """Say what a file is, or None if it is nothing that is accepted where this kind was sent.

    head: its first HEAD bytes (all, if shorter). tail: its last TAIL bytes, which may overlap them.
    """
    found = _by_signature(head) or _as_text(head, tail)
    if found is None or found not in _MAY_BE[kind] or _hides_an_archive(tail):
        return None
    pixels = _pixels(found, head)
    return None if pixels is not None and pixels > MOST_PIXELS else found


def _by_signature(head: bytes) -> FileType | None:
    brand = head[8:12]
    match head[:4]:
        case b"%PDF":
            return FileType.PDF
        case b"\x89PNG" if head[4:8] == b"\r\n\x1a\n":
            return FileType.PNG
        case b"OggS":
            return FileType.OGG
        case b"RIFF" if brand == b"WEBP":
            return FileType.WEBP
    if head[:3] == b"\xff\xd8\xff":
        return FileType.JPEG
    if head[4:8] == b"ftyp":
        return FileType.HEIC if brand in _HEIC_BRANDS else FileType.M4A if brand in _M4A_BRANDS else None
    if head[:3] == b"ID3" or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2):
        return FileType.MP3
    return None


def _as_text(head: bytes, tail: bytes) -> FileType | None:
    """Plain text is what reads as UTF-8 and has no control characters but line ends and tabs."""
    for part in (head, tail):
        words = part.decode("utf-8", "ignore")
        lost = len(part) - len(words.encode())
        if lost > 3 or any(ord(sign) < 32 and sign not in "\t\r\n\f" for sign in words):
            return None
    beginning = head.lstrip()[:64].lower()
    is_page = beginning.startswith((b"<", b"#!", b"{\\rtf", b"mz"))
    return None if not head.strip() or is_page else FileType.TEXT


def _hides_an_archive(tail: bytes) -> bool:
    return _ZIP_END in tail


def _pixels(found: FileType, head: bytes) -> int | None:
    """Read how large a picture claims to be; None if it does not say so in its head."""
    match found:
        case FileType.PNG:
            return int.from_bytes(head[16:20]) * int.from_bytes(head[20:24]) if len(head) >= 24 else None
        case FileType.JPEG:
            return _jpeg_pixels(head)
    return None


def _jpeg_pixels(head: bytes) -> int | None:
    at = 2
    while at + 9 < len(head) and head[at] == 0xFF:
        marker = head[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(head[at + 5 : at + 7]) * int.from_bytes(head[at + 7 : at + 9])
        at += 2 + int.from_bytes(head[at + 2 : at + 4])
    return None
