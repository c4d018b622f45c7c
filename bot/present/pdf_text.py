"""What people typed, made fit for paper: nothing in it is markup, nothing breaks a page, nothing is silently changed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from flows.letters import MARKS

LOST = "\ufffd"  # stands for a sign that cannot be printed

_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_GAPS = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
# Controls, directional overrides and isolates, zero-width and tag characters: they change what is around them, or hide.
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff]"
)
_OURS = re.compile("[\u200e\u200f\u2066\u2068\u2069]")  # set by the catalogue, so that each name keeps its direction
_JOINERS = re.compile(
    "(?<![^\x00-\x7f\\s])[\u200c\u200d]+|[\u200c\u200d]+(?![^\x00-\x7f\\s])"
)  # useful only between letters
_NOT_TEXT = re.compile("[\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000f0000-\U0010ffff]")
_ON_TOP = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_STACK = re.compile(f"([{_ON_TOP}]{{4}})[{_ON_TOP}]+")
# What counts as printable and yet is among the signs above; everything else of them does not.
_ODD = re.compile(f"[{_ON_TOP}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0\U000e0000-\U000e0fff]")
# Scripts written without spaces break by themselves; everything else beyond this length is cut into chunks.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
)
_LONGEST = 28  # letters of a word that fits any line
_BROAD = "[\ufdfa\ufdfb\ufdfd\u2e3a\u2e3b\U00012219-\U0001242b]"  # signs as broad as words
_LONG = re.compile(f"[^\\s{_UNSPACED}]{{{_LONGEST + 1},}}|{_BROAD}")
# A letter keeps its marks, and in Devanagari the letters that are joined to it; not endlessly, so that a line can break.
_LETTER = rf"[^{MARKS}\ufe0f](?:\u094d\u200d?[^{MARKS}\ufe0f\s]|\u200d[^{MARKS}\ufe0f]|[{MARKS}\ufe0f]){{0,8}}"
_ONE_BROAD = re.compile(_BROAD)
_CHUNK = re.compile(f"(?:{_LETTER}){{1,5}}|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Legible:
    """A text fit for paper. `hidden`: how many invisible signs were left out; `lost`: how many cannot be printed and show as \ufffd."""

    text: str
    hidden: int = 0
    lost: int = 0


def legible(text: str, *, ours: bool = False) -> Legible:
    """Leave out what is invisible or steers the text around it, replace what is no character, keep all else as it was typed.

    ours: the text is a wording from the catalogue, which has taken such signs out of what people typed; the marks in it are its own.
    """
    if text.isprintable() and (text.isascii() or not _ODD.search(text)):
        return Legible(text.strip())
    plain = _BREAKS.sub("\n", text).replace("\t", " ")
    shown, hidden = _HIDDEN.subn(lambda sign: sign[0] if ours and _OURS.match(sign[0]) else "", plain)
    hidden -= len(_OURS.findall(shown))
    shown, joiners = _JOINERS.subn("", shown)
    shown, lost = _NOT_TEXT.subn(LOST, shown)
    bare = _STACK.sub(r"\1", shown)
    return Legible(_GAPS.sub("\n\n", bare).strip(), hidden + joiners + len(shown) - len(bare), lost)


def without(text: str, missing: frozenset[str]) -> str:
    """Replace the signs that no font of ours has."""
    return text.translate({ord(sign): LOST for sign in missing}) if missing else text


def runs_right_to_left(text: str) -> bool | None:
    """Say whether the first letter with a direction runs from right to left; None if there is no such letter."""
    if text.isascii() and not any(sign.isalpha() for sign in text):
        return None
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return None


def chunked(text: str) -> list[str | list[str]]:
    """Split a text into strings and, for each word too long for a line, the chunks between which it may break.

    Joining everything gives the text back.
    """
    if max(map(len, text.split()), default=0) <= _LONGEST and (text.isascii() or not _ONE_BROAD.search(text)):
        return [text]
    pieces: list[str | list[str]] = []
    at = 0
    for word in _LONG.finditer(text):
        if word.start() > at:
            pieces.append(text[at : word.start()])
        pieces.append(_CHUNK.findall(word[0]))
        at = word.end()
    if at < len(text) or not pieces:
        pieces.append(text[at:])
    return pieces


def excerpt(text: str, longest: int) -> str:
    """Cut a text at the end of a word, with an ellipsis that says so. A text that fits is returned as it is."""
    if len(text) <= longest and text.count("\n") <= 6:
        return text
    head = "\n".join(text[:longest].split("\n")[:6])
    cut = head.rfind(" ", longest * 2 // 3)
    return head[: cut if cut > 0 else len(head)].rstrip(" ,;:.–-\n\u200d") + "\u00a0…"
