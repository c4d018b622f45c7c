"""The crossing history of a case as CSV: what crossed, under which rule, who read it when, what it changed. For the mediator alone. Pure."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.present.words import Wordbook, clean
from flows.paper import Enclosed
from flows.text import Param, Text

COLUMNS = (
    "at",
    "rule",
    "from",
    "kind",
    "category",
    "words",
    "agreed",
    "for",
    "to",
    "shown",
    "hidden",
    "new",
    "differently",
    "before",
    "now",
    "paper",
    "digest",
)
_FORMULA = frozenset("=+-@\t\r\n\0\v\f\u2212")  # what a spreadsheet may begin a formula with, or skip before one
_UNSEEN = ("Cf", "Cc", "Mn", "Me", "Cs", "Co", "Cn")  # signs that do not show, and may be passed over


@dataclass(frozen=True, slots=True)
class Reading:
    """One reader of one thing that crossed, and what they said it changes. Moments in the mediator's zone."""

    reader: str
    shown_at: datetime
    hidden_at: datetime | None = None
    new: Text | None = None
    differently: str = ""
    before: int | None = None
    after: int | None = None


@dataclass(frozen=True, slots=True)
class Crossed:
    """One thing that crossed. `to`: the sides that could see it since `at`. Without readings nobody has opened it yet."""

    at: datetime
    rule: Text
    owner: str
    kind: Text
    category: Text
    sentence: str
    to: tuple[str, ...] = ()
    agreed_at: datetime | None = None  # None: not known any more, its owner has withdrawn everything
    readings: tuple[Reading, ...] = ()
    paper: Enclosed | None = None


def as_csv(history: Sequence[Crossed], locale: str, wordbook: Wordbook) -> bytes:
    """Write the history as UTF-8 with a byte order mark, so that spreadsheets read the signs; no cell can be a formula.

    One line for each reading, and one for what nobody has opened yet.
    """
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([neutral(wordbook.words(locale, Text(f"desk-history-{name}"))) for name in COLUMNS])
    for crossed in history:
        for cells in _lines(crossed):
            writer.writerow([neutral(_written(cell, locale, wordbook)) for cell in cells])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def _lines(crossed: Crossed) -> Iterator[tuple[Param | None, ...]]:
    what = (
        *(_moment(crossed.at), crossed.rule, crossed.owner, crossed.kind, crossed.category, crossed.sentence),
        *(_moment(crossed.agreed_at), ", ".join(crossed.to)),
    )
    with_it = (crossed.paper.name, crossed.paper.digest) if crossed.paper else ("", "")
    if not crossed.readings:
        yield (*what, *("",) * (len(COLUMNS) - len(what) - len(with_it)), *with_it)
    for r in crossed.readings:
        read = (r.reader, _moment(r.shown_at), _moment(r.hidden_at), r.new, r.differently, r.before, r.after)
        yield (*what, *read, *with_it)


def _moment(at: datetime | None) -> str:
    return "" if at is None else f"{at:%Y-%m-%d %H:%M %z}"


def _written(cell: Param | None, locale: str, wordbook: Wordbook) -> str:
    return wordbook.words(locale, cell) if isinstance(cell, Text) else "" if cell is None else str(cell)


def neutral(cell: str) -> str:
    """Make sure a spreadsheet takes a cell for text: `'` before whatever could begin a formula (ASVS 1.2.10)."""
    plain = clean(cell.replace("\r", " "))
    return f"'{plain}" if _may_begin_a_formula(cell) or _may_begin_a_formula(plain) else plain


def _may_begin_a_formula(cell: str) -> bool:
    """Look at the first sign that shows. Full-width and small forms count as what they stand for: some spreadsheets read them so."""
    if cell[:1] in _FORMULA:
        return True
    for sign in cell:
        stands_for = unicodedata.normalize("NFKC", sign)[:1]
        if not (stands_for.isspace() or unicodedata.category(sign) in _UNSEEN):
            return stands_for in _FORMULA
    return False
