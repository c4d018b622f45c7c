"""From a Say (keys) to a Composed message (words with entities and a keyboard), at delivery, in the reader's language."""

from __future__ import annotations

import re
import unicodedata
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


Keyboard = tuple[tuple[Key, ...], ...]


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
    keyboard: Keyboard = ()
    edits: bool = False
    deletes: bool = False
    protect: bool = False
    silent: bool = False
    document: Attached | None = None


_KINDS = {Style.TITLE: "bold", Style.QUIET: "italic", Style.QUOTE: "blockquote"}
LONGEST = 4096  # code points (Telegram, sendMessage)
MOST_ROWS = 7  # of buttons, until short ones stand side by side
WIDEST_HALF = 18  # characters on a button of half a phone's width, the sign of a tick and its space among them
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


def packed(keyboard: Keyboard) -> Keyboard:
    """Put short buttons side by side, two and two, where there are more rows than a small phone shows. Their order stays, and the last row.

    360 x 640 is the smallest phone in wide use; above the field to write in there is room for a question and about eight rows.
    A button of half its width shows about sixteen characters, and a longer label would be cut off.
    """
    if len(keyboard) <= MOST_ROWS:
        return keyboard
    rows: list[tuple[Key, ...]] = []
    *above, last = keyboard
    for row in above:
        if rows and _is_short(row) and _is_short(rows[-1]):
            rows[-1] = (*rows[-1], *row)
        else:
            rows.append(row)
    return (*rows, last)


def _is_short(row: tuple[Key, ...]) -> bool:
    return len(row) == 1 and width(row[0].label) <= WIDEST_HALF


def width(text: str) -> int:
    """Count the characters of a text that take room; what is written above or below another letter takes none."""
    return sum(unicodedata.category(c) not in ("Mn", "Me", "Cf") for c in text)


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
    return Composed(text, tuple(entities), packed(keyboard), say.edits, say.deletes, say.protect, say.silent, attach)
