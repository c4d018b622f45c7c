"""Telegram's HTML notation, read into text and entities. Refuses what Telegram refuses."""

from __future__ import annotations

from html.parser import HTMLParser

from bot.sandbox.rules import Malformed
from bot.sandbox.wire import Entity

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "a": "text_link",
    "tg-time": "date_time",
}


def utf16(text: str) -> int:
    """Count UTF-16 units, the measure of every entity."""
    return len(text) + sum(1 for sign in text if ord(sign) > 0xFFFF)


def read_html(source: str) -> tuple[str, tuple[Entity, ...]]:
    """Read a text written for parse_mode HTML. Raises Malformed for unknown or unbalanced tags."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    if reader.open:
        raise Malformed("can't parse entities: a tag is not closed")
    return "".join(reader.text), tuple(sorted(reader.found, key=lambda e: (e.offset, -e.length)))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.found: list[Entity] = []
        self.open: list[tuple[str, int, dict[str, str]]] = []
        self._at = 0

    def handle_data(self, data: str) -> None:
        self.text.append(data)
        self._at += utf16(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _KINDS:
            raise Malformed("can't parse entities: unsupported tag")
        self.open.append((tag, self._at, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1][0] != tag:
            raise Malformed("can't parse entities: unexpected end tag")
        _, start, attrs = self.open.pop()
        if self._at == start:
            return
        kind = "expandable_blockquote" if "expandable" in attrs else _KINDS[tag]
        self.found.append(
            Entity(
                kind,
                start,
                self._at - start,
                url=attrs.get("href", ""),
                unix_time=int(attrs.get("unix", "0")),
                date_time_format=attrs.get("format", ""),
            )
        )
