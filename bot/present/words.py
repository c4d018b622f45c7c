"""From a Say (keys) to a Composed message (words with entities and a keyboard), at delivery, in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from flows.say import Press, Say, Style
from flows.text import Text


class Wordbook(Protocol):
    """What can put a Text into words."""

    def words(self, locale: str, text: Text) -> str:
        """Return the wording of a text in a language."""
        ...


@dataclass(frozen=True, slots=True)
class Entity:
    """A styled stretch of text; offset and length in UTF-16 units, as Telegram counts."""

    kind: str  # bold | italic | blockquote
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the keyboard: callback `data` or `url`; `tone` is normal, go or stop."""

    label: str
    data: str
    url: str
    tone: str


@dataclass(frozen=True, slots=True)
class Attached:
    """A file to send: bytes of ours, or the id of a file that Telegram holds. media: document, photo or voice."""

    content: bytes | str
    filename: str
    media: str


@dataclass(frozen=True, slots=True)
class Composed:
    """One message ready for the channel."""

    text: str
    entities: tuple[Entity, ...] = ()
    keyboard: tuple[tuple[Key, ...], ...] = ()
    edits: bool = False
    deletes: bool = False
    protect: bool = False
    silent: bool = False
    document: Attached | None = None


_KINDS = {Style.TITLE: "bold", Style.QUIET: "italic", Style.QUOTE: "blockquote"}
LONGEST = 4096  # code points (Telegram, sendMessage)
_BOTTOM = 3500  # where a long text is cut, leaving room for what follows


def utf16(text: str) -> int:
    """Count the UTF-16 units of a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """Drop what Telegram refuses or hides behind: lone surrogates, NUL and other controls, bidi overrides.

    Isolates stay: the catalogue sets them, and takes them out of what people typed.
    """
    return _HIDDEN.sub("", text)


_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2067\ud800-\udfff]")


def compose(
    say: Say, *, locale: str, words: Wordbook, seal: Callable[[Press], str], attach: Attached | None = None
) -> Composed:
    """Put a Say into words. `seal` turns a press into callback data for the chat it goes to."""
    text = ""
    entities: list[Entity] = []
    for paragraph in say.paragraphs:
        body = clean(words.words(locale, paragraph.text)).strip()
        if not body:
            continue
        if len(text) + len(body) > LONGEST - 2:
            body = body[: max(0, _BOTTOM - len(text))].rstrip() + " …"
        if text:
            text += "\n" if paragraph.style in (Style.QUOTE, Style.LINE) else "\n\n"
        if paragraph.style in _KINDS:
            entities.append(Entity(_KINDS[paragraph.style], utf16(text), utf16(body)))
        text += body
    keyboard = tuple(
        tuple(
            Key(
                clean(words.words(locale, b.label))[:64] or "…",
                seal(b.press) if b.press else "",
                b.url,
                b.tone.value,
            )
            for b in row
        )
        for row in say.rows
    )
    return Composed(text, tuple(entities), keyboard, say.edits, say.deletes, say.protect, say.silent, attach)
