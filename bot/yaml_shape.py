"""Reading YAML of the plain shape that definitions have. Knows no flow, and never says what is wrong with a file.

To read the whole of YAML takes twenty times as long, and leaves megabytes behind. What is of this shape is read here: block mappings and
lists; within a line {a: b} and [a, b]; words, whole numbers, "quoted" texts without escapes, true and false; &anchors and *aliases;
comments. For whatever else is met, and for all that could mean more than it seems to, there is None, and the whole of YAML is the judge.
(YAML 1.2, core schema: `no` and `on` are words. A null, 0x1F, 1_000, 1.5 and 2026-11-26 are not read here.)
"""

from __future__ import annotations

import re
from typing import TypeAlias

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"

_NAME = r"[^\x00-@\[-^`{-\x7f][^\x00-,./:-@\[-^`{-\x7f]{0,99}"  # letters of any script and _, behind the first also 0-9 and -
_END = r"(?=[,\]}]|$)"
_TOKEN = re.compile(
    rf"(?P<key>{_NAME}):(?: +|$)"
    rf"|(?P<word>{_NAME}) *{_END}"
    rf"|(?P<number>0|[1-9][0-9]{{0,8}}) *{_END}"
    rf'|"(?P<text>[^"\\]*)" *{_END}'
    r"|&(?P<anchor>[a-z_]+)(?: +|$)"
    rf"|\*(?P<alias>[a-z_]+) *{_END}"
    r"|(?P<sign>[\[\]{},]) *"
)
_LINE = re.compile(
    r'( *)((?:"[^"]*"|[^"#]|(?<=[^ ])#)*?) *(?:(?<![^ ])#.*)?'
)  # how far it is set in, what it says, a comment
_NULLS_AND_THE_LIKE = frozenset({"null", "Null", "NULL", "True", "TRUE", "False", "FALSE"})
_TRUTH = {"true": True, "false": False}


class _OtherShape(Exception):
    """This is not of the plain shape."""


def plainly_read(text: str) -> dict[str, Plain] | None:
    """Read a mapping of the plain shape; None for whatever else it is."""
    lines = text.split("\n")
    if not all(map(str.isprintable, lines)):
        return None  # tabs, other ends of lines, marks of order and direction
    try:
        return _Reader(lines).whole()
    except _OtherShape:
        return None


class _Reader:
    """The lines that are left, each with how far it is set in, and what an alias can stand for."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = [(depth, said) for depth, said in map(_parted, lines) if said]
        self._next = 0
        self._named: dict[str, Plain] = {}

    def whole(self) -> dict[str, Plain]:
        """Read all there is as one mapping."""
        read = self._mapping(0)
        if not read or self._next < len(self._lines):
            raise _OtherShape
        return read

    def _depth(self) -> int:
        return self._lines[self._next][0] if self._next < len(self._lines) else -1

    def _mapping(self, depth: int) -> dict[str, Plain]:
        """Read the keys that stand at this depth, each with its value."""
        read: dict[str, Plain] = {}
        while self._depth() == depth:
            said = self._lines[self._next][1]
            key, place = _key(said, 0, read)
            self._next += 1
            read[key] = self._value(said, place, depth)
        return read

    def _list(self, depth: int) -> list[Plain]:
        """Read the entries whose dashes stand at this depth."""
        read: list[Plain] = []
        while self._depth() == depth:
            said = self._lines[self._next][1]
            entry = said[2:].lstrip(" ")
            if not said.startswith("- ") or not (token := _TOKEN.match(entry)):
                raise _OtherShape
            if token["key"] is not None:  # a mapping begins behind the dash
                inner = depth + len(said) - len(entry)
                self._lines[self._next] = inner, entry
                read.append(self._mapping(inner))
            else:
                self._next += 1
                read.append(self._line(entry, 0))
        return read

    def _value(self, said: str, place: int, depth: int) -> Plain:
        """Read what stands behind a key, or in the lines below that are set in further."""
        anchor = _TOKEN.match(said, place)
        name = anchor["anchor"] if anchor else None
        if place < len(said) and not (anchor and name and anchor.end() == len(said)):
            return self._line(said, place)
        inner = self._depth()
        if inner <= depth:
            raise _OtherShape  # a null, or a list that is not set in
        read = self._list(inner) if self._lines[self._next][1].startswith("-") else self._mapping(inner)
        return self._kept(name, read)

    def _line(self, said: str, place: int) -> Plain:
        """Read a value that ends with its line."""
        read, end = self._node(said, place)
        if end < len(said):
            raise _OtherShape
        return read

    def _node(self, said: str, place: int) -> tuple[Plain, int]:
        """Read one value; return it and where it ends."""
        token = _TOKEN.match(said, place)
        if token is None:
            raise _OtherShape
        end = token.end()
        match token.lastgroup, token[token.lastgroup or 0]:
            case "word", word if word not in _NULLS_AND_THE_LIKE:
                return _TRUTH.get(word, word), end
            case "number", digits:
                return int(digits), end
            case "text", words:
                return words, end
            case "alias", name if name in self._named:
                return self._named[name], end
            case "anchor", name if said[end : end + 1] not in ("&", "*"):  # one name a node, and none for an alias
                read, end = self._node(said, end)
                return self._kept(name, read), end
            case "sign", "[":
                return self._inner_list(said, end)
            case "sign", "{":
                return self._inner_mapping(said, end)
        raise _OtherShape

    def _inner_list(self, said: str, place: int) -> tuple[Plain, int]:
        read: list[Plain] = []
        sign = ","
        while sign == ",":
            value, place = self._node(said, place)
            read.append(value)
            sign, place = _sign(said, place, "]")
        return read, place

    def _inner_mapping(self, said: str, place: int) -> tuple[Plain, int]:
        read: dict[str, Plain] = {}
        sign = ","
        while sign == ",":
            key, place = _key(said, place, read)
            read[key], place = self._node(said, place)
            sign, place = _sign(said, place, "}")
        return read, place

    def _kept(self, name: str | None, read: Plain) -> Plain:
        """Keep what has a name for its aliases."""
        if name in self._named:
            raise _OtherShape
        if name is not None:
            self._named[name] = read
        return read


def _parted(line: str) -> tuple[int, str]:
    """Part a line into how far it is set in and what it says, without its comment."""
    shape = _LINE.fullmatch(line)
    if shape is None:
        raise _OtherShape
    return len(shape[1]), shape[2]


def _key(said: str, place: int, there: dict[str, Plain]) -> tuple[str, int]:
    """Read a key and its colon; return it and where its value begins."""
    token = _TOKEN.match(said, place)
    if token is None or (key := token["key"]) is None or key in there or key in _NULLS_AND_THE_LIKE or key in _TRUTH:
        raise _OtherShape
    return key, token.end()


def _sign(said: str, place: int, close: str) -> tuple[str, int]:
    """Read the comma between two values, or the bracket that ends them."""
    token = _TOKEN.match(said, place)
    if token is None or token["sign"] not in (",", close):
        raise _OtherShape
    return token["sign"], token.end()
