"""Which way words run. Keeps what runs the other way apart from the line around it, and every line running as its language does.

Chat clients give a paragraph the direction of its first letter: a line of Arabic that begins with a Latin name would run from the left, its
signs in the wrong places. Marks are set only where a line and a value differ, so that a chat in one script has none.
Source: Unicode Standard Annex #9, 2.1–2.4 and 6.2.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from babel import Locale, UnknownLocaleError

_TO_RIGHT, _TO_LEFT = "\u200e", "\u200f"  # marks: letters that are not seen
_LTR, _FIRST, _END = (
    "\u2066",
    "\u2068",
    "\u2069",
)  # isolates: from the left, as the first letter inside, and where either ends
_GROUPS = re.compile(r"\d\s+\d")  # 481 902: from right to left the second group would come to stand first
_COMMAND = re.compile(r"(?<![\w/])/[a-z]+\b")


def is_right_to_left(locale: Locale | str) -> bool:
    """Say whether a language is written from right to left; one that nobody knows is not."""
    return _named_is_right_to_left(str(locale))


@lru_cache(256)  # a chat may claim any locale
def _named_is_right_to_left(name: str) -> bool:
    try:
        return Locale.parse(name.replace("-", "_")).text_direction == "rtl"
    except (ValueError, UnknownLocaleError):
        return False


@lru_cache(4_096)  # of our own wordings, which are said again and again
def own_direction(wording: str, *, rtl: bool) -> bool:
    """Say whether a wording of a language runs from right to left: as its language, unless all its letters run the other way."""
    found = set(_directions(set(wording)))
    return next(iter(found)) if len(found) == 1 else rtl


def apart(value: str, *, rtl: bool) -> str:
    """Set a value apart within a line of a language, if any of it runs the other way. A link is left as it is: it has to be found."""
    if (not rtl and value.isascii()) or "://" in value:
        return value
    found = set(_directions(set(_outside(value))))
    is_other = (not rtl) in found or (rtl and not found and _GROUPS.search(value) is not None)
    return f"{_FIRST}{value}{_END}" if is_other else value


def led(text: str, *, rtl: bool) -> str:
    """Make every line run as its language does, and a command of ours as it is typed. What is all in the other script is left alone."""
    if not rtl and text.isascii():
        return text
    if rtl:
        text = _COMMAND.sub(lambda found: f"{_LTR}{found[0]}{_END}", text)
    mark = _TO_LEFT if rtl else _TO_RIGHT
    return "\n".join(mark + line if _is_turned(line, rtl=rtl) else line for line in text.split("\n"))


def _is_turned(line: str, *, rtl: bool) -> bool:
    """Say whether the first letter of a line would turn all of it around."""
    return next(_directions(line), rtl) is not rtl and (_FIRST in line or rtl in _directions(set(line)))


def _directions(signs: Iterable[str]) -> Iterator[bool]:
    """Yield for every sign with a direction of its own whether it runs from right to left."""
    for sign in signs:
        direction = unicodedata.bidirectional(sign)
        if direction in ("L", "R", "AL"):
            yield direction != "L"


def _outside(text: str) -> Iterable[str]:
    """Give the signs that no isolate has set apart already."""
    return text if _END not in text and _FIRST not in text and _LTR not in text else _not_isolated(text)


def _not_isolated(text: str) -> Iterator[str]:
    depth = 0
    for sign in text:
        depth += (sign in (_LTR, _FIRST)) - (sign == _END and depth > 0)
        if depth == 0:
            yield sign
