"""What must not be found on a phone: a word that stands in one person's private answer and nowhere else, in any dress."""

from __future__ import annotations

import io
import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pypdf

from bot.sandbox.wire import Person
from bot.sandbox.world import Seen
from tests.world import World

_OWN = ("says", "edits", "taps", "deletes", "sends")
_HEAD = 8  # so many first characters of it are enough to give it away
_RUN = 5  # so many words in a row are a quotation


@dataclass(frozen=True, slots=True)
class Canary:
    """A word of one side. `crosses`: its owner lets it across by an act of the story; otherwise the other side never sees it."""

    word: str
    owner: Person
    crosses: bool = False


def dressed(word: str) -> frozenset[str]:
    """List what would give a word away: itself, its beginning, its figures alone, reversed, in hexadecimal, in base64 (all three cuts)."""
    forms = {word, word[:_HEAD], word[::-1], word.encode().hex()}
    figures = re.sub(r"\D", "", word)
    forms |= {figures} if len(figures) > 4 else set()
    for case in (word, word.casefold()):
        forms |= {_cut(case.encode(), skipped) for skipped in range(3)}
    return frozenset(form.casefold() for form in forms)


def _cut(data: bytes, skipped: int) -> str:
    """Encode what stands behind so many other bytes, and leave out the signs that depend on its neighbours."""
    coded = b64encode(b"\0" * skipped + data).decode().rstrip("=")
    return coded[(0, 2, 3)[skipped] : len(coded) - (1 if (len(data) + skipped) % 3 else 0)]


def is_in(word: str, text: str) -> bool:
    """Say whether a text gives a word away in any dress, whatever its case."""
    folded = text.casefold()
    return any(form in folded for form in dressed(word))


def shown_to(world: World, who: Person) -> list[tuple[int, str]]:
    """List all that somebody's phone ever showed, with its place in the order: texts, buttons, links, file names, files, pop-ups."""
    seen = world.standin.transcript(who, data=True)
    return [(n, text) for n, each in enumerate(seen) if each.method not in _OWN for text in _texts(world, each)]


def _texts(world: World, seen: Seen) -> Iterator[str]:
    yield seen.text
    yield from (entity.url for entity in seen.entities)
    for button in (button for row in seen.keyboard for button in row):
        yield from (button.text, button.data, button.url)
    if seen.file is not None:
        yield seen.file.name
        yield from _inside(world.standin.world.files[seen.file.file_id].data)


@cache
def _inside(data: bytes) -> tuple[str, ...]:
    """Read a file as what it is, and as bytes; a PDF with its metadata."""
    if not data.startswith(b"%PDF"):
        return (data.decode("utf-8", "replace"),)
    read = pypdf.PdfReader(io.BytesIO(data))
    pages = " ".join(page.extract_text() for page in read.pages)
    return (" ".join(pages.split()), str(read.metadata), data.decode("latin-1"))


def first_seen(world: World, who: Person, word: str) -> int | None:
    """Say at which of the things that happened on a phone a word was first given away, None if never."""
    return next((n for n, text in shown_to(world, who) if is_in(word, text)), None)


def typed(world: World, who: Person) -> list[str]:
    """List what somebody wrote, commands and codes aside."""
    seen = world.view(who)
    return [s.text for s in seen if s.method in ("says", "edits") and not re.match(r"/|\d{3} ?\d{3}$", s.text)]


def quotations(world: World, reader: Person, author: Person, *, allowed: list[str]) -> set[str]:
    """List the runs of five words that one person wrote and the other's phone showed, but for those of sentences that were let across."""
    lent = {run for sentence in allowed for run in _runs(sentence)}
    own = {run for text in typed(world, reader) for run in _runs(text)}
    theirs = {run for text in typed(world, author) for run in _runs(text)} - lent - own
    return theirs & {run for _, text in shown_to(world, reader) for run in _runs(text)}


def _runs(text: str) -> set[str]:
    words = re.findall(r"[\w’'€]+", text.casefold())
    return {" ".join(words[n : n + _RUN]) for n in range(len(words) - _RUN + 1)}
