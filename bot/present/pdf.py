"""The briefing on paper: a sheet set by Typst as a PDF/UA-1 file. Party text is data to it, never markup."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from threading import Lock, Thread
from typing import TypeAlias

import typst

from bot.present.pdf_copy import sheet_of_copy
from bot.present.pdf_history import Record, record_of
from bot.present.pdf_pen import Json, Reader, Sheet
from bot.present.pdf_sheet import sheet_of
from bot.present.pdf_text import without
from bot.present.terms_paper import TermsPaper, sheet_of_terms
from bot.present.words import Wordbook
from flows.briefing import Briefing
from flows.own_copy import OwnCopy

__all__ = ["Reader", "Typesetter", "Unprintable", "print_briefing", "print_copy", "print_record", "print_terms"]

_FOLDER = Path(__file__).parent / "typst"
_FONTS = ("manimgx_fonts", "manimgx_fonts_cjk")  # packages; without the second, Chinese, Japanese and Korean show as �
_MISSING = re.compile(r'the text `"(.*)"` could not be displayed|disallowed codepoint `"(.*)"`', re.DOTALL)
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_TRIES = 6
_SHARP = 180.0  # dots an inch of a picture for the phone
_MOST_MISSING = 300  # distinct signs without a glyph; beyond that, everything outside the plain blocks is taken as such
_ON_A_SCRAP = 32  # signs that are looked at together
_REMEMBERED = 11  # compilations after which the compiler has dropped what it did not need again
_PLAIN = 0x2100  # Latin, Greek, Cyrillic and punctuation lie below; every font of ours has them

Signs: TypeAlias = set[str]


class Unprintable(Exception):
    """A sheet could not be set. Permanent, and our fault. Carries no words of anybody."""


@dataclass(frozen=True, slots=True)
class NoGlyph:
    """Some signs have no glyph in any font."""

    signs: frozenset[str] = field(repr=False)


class Typesetter:
    """The fonts, found and read once (about 0.04 s). Safe to share between threads; setting releases the GIL."""

    def __init__(self) -> None:
        self._fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=_folders())
        self._families: list[Json] = list(_in_order(self._fonts.families()))
        self._forgetting = Lock()
        self._no_fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[])

    def set(self, sheet: Sheet, at: datetime, template: str = "briefing.typ") -> bytes | NoGlyph:
        """Set a sheet, or say which signs have no glyph. The same sheet and time give the same bytes. Raises Unprintable."""
        return self._try(template, {**sheet, "fonts": self._families}, at)

    def draw(self, sheet: Sheet) -> bytes:
        """Draw the charts of a sheet as a PNG picture; a sign without a glyph shows as an empty box. Raises Unprintable."""
        written = json.dumps({**sheet, "fonts": self._families}, ensure_ascii=False)
        try:
            drawn = self._drawn(written) or self._drawn(without(written, _unusual(written)))
        finally:
            self.forget_aside()
        if drawn is None:
            raise Unprintable("the picture could not be drawn")  # no chained exception holds what was quoted
        return drawn

    def _drawn(self, written: str) -> bytes | None:
        try:
            made = typst.compile(
                str(_FOLDER / "chart.typ"),
                root=str(_FOLDER),
                font_paths=self._fonts,
                ignore_system_fonts=True,
                sys_inputs={"sheet": written},
                format="png",
                ppi=_SHARP,
            )
            return made if isinstance(made, bytes) else made[0]
        except typst.TypstError:
            return None
        except BaseException as fault:
            _only_a_panic(fault)
            return None

    def missing_in(self, text: str, at: datetime) -> frozenset[str]:
        """Return the signs of a text that no font has: each is set on a scrap sheet, where the compiler names one at a time.

        A few on a sheet, so that each sheet costs little however many are missing: the whole is linear in the distinct signs.
        """
        signs = sorted({sign for sign in text if not sign.isascii()})
        missing: Signs = set()
        for first in range(0, len(signs), _ON_A_SCRAP):
            if not self._look_at(signs[first : first + _ON_A_SCRAP], missing, at):
                return frozenset(missing.union(sign for sign in signs[first:] if ord(sign) >= _PLAIN))
        return frozenset(missing)

    def _look_at(self, left: list[str], missing: Signs, at: datetime) -> bool:
        """Add to the missing those of a few signs that no font has; False if too many are, or the compiler names none of these."""
        while left:
            scrap: Sheet = {"fonts": self._families, "signs": list[Json](left)}
            result = self._try("scrap.typ", scrap, at)
            if not isinstance(result, NoGlyph):
                break
            gone = result.signs & set(left)
            missing |= gone
            if not gone or len(missing) > _MOST_MISSING:
                return False
            left = [sign for sign in left if sign not in gone]
        return True

    def forget_aside(self) -> None:
        """Forget in a thread of its own: nobody who waits for a page waits for the memory to be freed (0.07 s after 25 pages)."""
        Thread(target=self.forget, name="forget").start()

    def wait(self) -> None:
        """Wait until what was set before is forgotten: parties are answered on the other core."""
        with self._forgetting:
            return

    def forget(self) -> None:
        """Drop what the compiler remembers of earlier sheets.

        It keeps its work on the last ten in memory, about 110 MiB for one of forty pages (typst 0.15.2), and with it the parties' words.
        """
        with self._forgetting:
            for _ in range(_REMEMBERED):
                typst.compile(b"", font_paths=self._no_fonts, ignore_system_fonts=True, format="pdf")

    def _try(self, template: str, sheet: Sheet, at: datetime) -> bytes | NoGlyph:
        try:
            made = typst.compile(
                str(_FOLDER / template),
                root=str(_FOLDER),
                font_paths=self._fonts,
                ignore_system_fonts=True,
                sys_inputs={"sheet": json.dumps(sheet, ensure_ascii=False)},
                format="pdf",
                pdf_standards=["ua-1"],
                timestamp=int(at.timestamp()),
            )
            assert isinstance(made, bytes)
            return made
        except typst.TypstError as fault:
            named = _MISSING.search(fault.message)
        except BaseException as fault:
            _only_a_panic(fault)
            return NoGlyph(frozenset())  # it names none: they are looked for, and then all that is unusual goes
        # Raised out here, so that no chained exception holds what the compiler quoted from a party.
        if named is None:
            raise Unprintable("the sheet could not be set")
        return NoGlyph(frozenset(_unescaped(named[1] or named[2])))


def print_briefing(typesetter: Typesetter, briefing: Briefing, reader: Reader, wordbook: Wordbook) -> bytes:
    """Print a briefing for its mediator. The same briefing and reader give the same bytes.

    What no font has is replaced by � and counted on the last page. Raises Unprintable; NotYours if the briefing holds
    anything of another case.
    """
    write = partial(sheet_of, briefing, reader, wordbook)
    return _printed(typesetter, "briefing.typ", lambda missing: write(missing=missing), briefing.as_of)


def print_record(typesetter: Typesetter, record: Record, reader: Reader, wordbook: Wordbook) -> bytes:
    """Print what has crossed, and how each side was treated, for a case's mediator. Equal input gives equal bytes. Raises Unprintable."""
    write = partial(record_of, record, reader, wordbook)
    return _printed(typesetter, "record.typ", lambda missing: write(missing=missing), record.as_of)


def print_copy(typesetter: Typesetter, copy: OwnCopy, kind: str, wordbook: Wordbook) -> bytes:
    """Print a party's own copy, for nobody else. Equal input gives equal bytes. Raises Unprintable; NotYours for anybody else's words."""
    write = partial(sheet_of_copy, copy, kind, wordbook)
    return _printed(typesetter, "copy.typ", lambda missing: write(missing=missing), copy.as_of)


def print_terms(typesetter: Typesetter, paper: TermsPaper, wordbook: Wordbook) -> bytes:
    """Print a term sheet for one reader. Equal input gives equal bytes. Raises Unprintable; NotYours for words its reader may not read."""
    write = partial(sheet_of_terms, paper, wordbook)
    return _printed(typesetter, "terms.typ", lambda missing: write(missing=missing), paper.as_of)


def _printed(typesetter: Typesetter, template: str, write: Callable[[frozenset[str]], Sheet], as_of: datetime) -> bytes:
    """Set a sheet; where signs have no glyph, write it anew without them. Forgets the words afterwards."""
    typesetter.wait()
    try:
        return _set(typesetter, template, write, as_of)
    finally:
        typesetter.forget_aside()


def _set(typesetter: Typesetter, template: str, write: Callable[[frozenset[str]], Sheet], as_of: datetime) -> bytes:
    missing: frozenset[str] = frozenset()
    for attempt in range(_TRIES):
        sheet = write(missing)
        result = typesetter.set(sheet, as_of, template)
        if isinstance(result, bytes):
            return result
        written = json.dumps(sheet, ensure_ascii=False)
        new = typesetter.missing_in(written, as_of) if attempt == 0 else frozenset[str]()
        new |= {sign for sign in result.signs if not sign.isascii()}
        if attempt >= _TRIES - 2 or new <= missing:
            new |= _unusual(written)
        missing |= new
    raise Unprintable("the sheet could not be set")


def _unusual(written: str) -> frozenset[str]:
    return frozenset(sign for sign in written if ord(sign) >= _PLAIN)


def _only_a_panic(fault: BaseException) -> None:
    """Pass over the compiler's own panic, as at some rows of cuneiform (typst 0.15.2); it is no Exception and has no importable name."""
    if type(fault).__name__ != "PanicException":
        raise fault


def _folders() -> list[str]:
    """Find the font packages without importing them."""
    return [place for name in _FONTS if (spec := find_spec(name)) for place in spec.submodule_search_locations or ()]


def _in_order(families: Iterable[str]) -> list[str]:
    """Order the families for fallback: text faces first, one face for Chinese, Japanese and Korean, pictures last."""
    noto = [f for f in families if f.startswith("Noto ") and (" CJK " not in f or f == "Noto Sans CJK SC")]
    last = ("Noto Sans Symbols", "Noto Emoji")
    return sorted(noto, key=lambda f: (last.index(f) + 2 if f in last else f != "Noto Sans", f))


def _unescaped(named: str) -> str:
    """Undo the escapes of a quotation in an error message of the compiler."""
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)) if m[1] else m[2], named)
