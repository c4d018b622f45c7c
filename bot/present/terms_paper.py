"""The term sheet on paper: as everybody has it, with nobody's answers; and for the mediator alone, with who said what to each point. Pure.

A party's copy holds the mediator's words and what all were told, and nothing else. So the copies of all sides are the same, byte for byte,
in the same language, and its reader can show it to an adviser or to anybody without telling what they have answered themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.present.pdf_pen import Json, Pen, Reader, Sheet
from bot.present.words import Wordbook
from flows.case import SideNo
from flows.private import Private, Viewer
from flows.terms import Given, PointId, Saying, TermSheet


@dataclass(frozen=True, slots=True)
class Heard:
    """What one person said to the points, for the mediator. `wrote`: point -> their own words about it, the oldest first."""

    side: SideNo
    name: Private[str]
    given: Mapping[PointId, Given]
    wrote: Mapping[PointId, tuple[Private[str], ...]]


@dataclass(frozen=True, slots=True)
class TermsPaper:
    """What a paper is made of. `reader`: with whose eyes; `as_of`, `told_at`: in the mediator's zone; `heard`: for the mediator, else empty."""

    sheet: TermSheet
    reader: Viewer
    locale: str
    mediator: str
    as_of: datetime
    told_at: datetime | None
    heard: tuple[Heard, ...] = ()
    ref: str = ""  # of the case, for the mediator alone


@dataclass(kw_only=True)
class _Writer(Pen):
    """Writes with one reader's eyes: words of anybody else cannot be opened."""

    paper: TermsPaper

    def opened(self, private: Private[str]) -> Json:
        return self.shown(self.fit(private.read_as(self.paper.reader)))

    def row(self, number: int, point: PointId, words: Private[str]) -> Json:
        heard: list[Json] = [self.heard(each, point) for each in self.paper.heard]
        return {"n": self.words("terms-paper-point", number=number), "t": self.opened(words), "heard": heard}

    def heard(self, one: Heard, point: PointId) -> Json:
        """Write what one person said to one point: when they did, and in their own words what they wrote about it."""
        given = one.given.get(point)
        said = self.words("terms-paper-open") if given is None else self.said(given)
        quotes: list[Json] = [self.opened(words) for words in one.wrote.get(point, ())]
        return {"who": self.opened(one.name), "said": said, "q": quotes}

    def said(self, given: Given) -> str:
        key = {Saying.RIGHT: "right", Saying.NOT_QUITE: "not-quite", Saying.ADVISER: "adviser"}[given.saying]
        return self.words(f"terms-paper-{key}", at=given.at.astimezone(self.paper.as_of.tzinfo))

    def ends(self) -> list[Json]:
        """Say at the end what the paper is and what it is not."""
        lines: list[Json] = [self.words("terms-record")]
        if self.paper.heard:
            return [*lines, self.words("terms-paper-hers")]
        return [*lines, self.words("terms-paper-nobody")]


def sheet_of_terms(paper: TermsPaper, wordbook: Wordbook, *, missing: frozenset[str] = frozenset()) -> Sheet:
    """Lay a term sheet out as the template's data. Raises NotYours for words its reader may not read."""
    w = _Writer(paper=paper, reader=Reader("", paper.locale), wordbook=wordbook, missing=missing)
    sheet, at = paper.sheet, paper.as_of
    rows: list[Json] = [w.row(n, point.id, point.words) for n, point in enumerate(sheet.points, start=1)]
    told = [w.words("terms-paper-told", mediator=paper.mediator, day=paper.told_at.date())] if paper.told_at else []
    return {
        "lang": paper.locale.partition("-")[0],
        "rtl": w.rtl,
        "title": w.words("terms-paper-title", version=sheet.version),
        "kicker": paper.ref,
        "intro": w.words("terms-paper-intro", mediator=paper.mediator),
        "as_of": w.words("briefing-as-of", day=at.date(), time=f"{at:%H:%M}", zone=at.tzname() or "UTC"),
        "rows": rows,
        "told": list[Json](told),
        "ends": w.ends(),
        "open": w.words("briefing-quote-open"),
        "close": w.words("briefing-quote-close"),
        "notes": w.notes(),
    }
