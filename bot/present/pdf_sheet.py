"""A Briefing -> the sheet that the Typst template sets: words in the reader's language, party text as plain data. Sets nothing itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from bot.present.card import in_language
from bot.present.direction import apart
from bot.present.living import jottings_on, percent
from bot.present.pdf_ground import GroundSheet
from bot.present.pdf_pen import Json, Pen, Reader, Sheet
from bot.present.pdf_text import excerpt
from bot.present.words import Wordbook
from flows.answers import NonAnswer
from flows.briefing import Blank, Briefing, Entry, Gap, Line, Mark, Part, Piece, SentFile, SideState, Stage
from flows.private import Private, Seat, Viewer
from flows.text import Param, Text

LONG = 360  # code points; a longer answer is quoted in part and printed in full in the annex


@dataclass(kw_only=True)
class _Writer(Pen):
    """Turns one briefing into a sheet, and collects the long answers on the way."""

    briefing: Briefing
    annex: list[Json] = field(default_factory=list)

    @property
    def viewer(self) -> Viewer:
        return Viewer(Seat.MEDIATOR, self.briefing.case)

    # --- texts ---

    def opened(self, private: Private[str]) -> Json:
        return self.shown(self.fit(private.read_as(self.viewer)) or self.words("briefing-nothing-visible"))

    def side(self, number: int) -> SideState:
        return next(s for s in self.briefing.sides if s.number == number)

    def name(self, number: int) -> Private[str]:
        return self.side(number).name

    # --- answers ---

    def answer(self, line: Line) -> dict[str, Json]:
        answer: dict[str, Json] = {"m": line.mark.value, "n": _number(line), "own": self._own(line)}
        if line.late:
            answer["late"] = self.words("briefing-late")
        parts: list[Json] = []
        if line.reason is not None:
            answer["none"] = self.words(f"briefing-none-{_key(line.reason.value)}")
        else:
            parts += self._parts(line)
        return {**answer, "parts": parts, "e": [self._entry(e) for e in line.entries]}

    def _parts(self, line: Line) -> Iterator[Json]:
        """Yield what was said, in its order: each quotation by itself, with its place in the annex if it is long; taps in a row together."""
        said = [self._piece(piece) for piece in line.said]
        for is_tapped, pieces in groupby(said, key=lambda each: each[1]):
            if is_tapped:
                yield {"c": [shown for shown, _ in pieces]}
            else:
                yield from (self._quoted(line, str(text)) for text, _ in pieces)

    def _piece(self, piece: Piece) -> tuple[Json, bool]:
        """Return a wording of ours for what was tapped, or somebody's words as they fit on paper; and whether it is the first of these."""
        if isinstance(piece, Text):
            return self.worded(piece), True
        text = self.fit(piece.read_as(self.viewer))
        return (text, False) if text else (self.words("briefing-nothing-visible"), True)

    def _quoted(self, line: Line, text: str) -> Json:
        part = excerpt(text, LONG)
        return {"q": self.shown(part), "annex": "" if part == text else self._annexed(line, text)}

    def _own(self, line: Line) -> list[Json]:
        """Return the mediator's own notes on an answer."""
        return [self.worded(note) for note in jottings_on(self.briefing, _number(line))] if line.number else []

    def _entry(self, entry: Entry) -> Json:
        lines: list[Json] = [{"label": self.worded(line.label), "a": self.answer(line)} for line in entry.lines]
        return {"name": self.opened(entry.name), "l": lines}

    def _annexed(self, line: Line, text: str) -> str:
        mark = f"A{len(self.annex) + 1}"
        self.annex.append(
            {
                "id": mark,
                "who": self.worded(Text("briefing-says", {"who": self.name(line.side)})),
                "label": self.worded(line.label),
                "m": line.mark.value,
                "n": _number(line),
                "q": self.shown(text),
            }
        )
        return mark

    def cell(self, cell: Line | Blank) -> Json:
        if isinstance(cell, Line):
            return self.answer(cell)
        return {"blank": self.words(f"briefing-blank-{_key(cell.value)}"), "m": Mark.NEVER.value}

    # --- what is missing, and what was sent ---

    def gaps(self) -> list[Json]:
        reasons = sorted({gap.reason for gap in self.briefing.gaps}, key=_reason_order)
        return [{"label": self._reason(reason), "cells": self._per_side(reason)} for reason in reasons]

    def _per_side(self, reason: NonAnswer | None) -> list[Json]:
        own = [[g for g in self.briefing.gaps if (g.side, g.reason) == (s.number, reason)] for s in self.briefing.sides]
        return [[self._gap(gap) for gap in gaps] for gaps in own]

    def _reason(self, reason: NonAnswer | None) -> str:
        return self.words("briefing-gap-open" if reason is None else f"briefing-gap-{_key(reason.value)}")

    def _gap(self, gap: Gap) -> Json:
        text = gap.label
        if gap.about is not None:
            text = Text("briefing-gap-about", {"label": gap.label, "item": gap.about})
        return {"t": self.worded(text), "n": f"{gap.side}.{gap.number}" if gap.number else "", "m": gap.mark.value}

    def files(self) -> list[Json]:
        labels = {file.label.key: file.label for file in self.briefing.files}
        return [{"label": self.worded(label), "cells": self._sent(key)} for key, label in labels.items()]

    def _sent(self, key: str) -> list[Json]:
        files = [
            [f for f in self.briefing.files if (f.side, f.label.key) == (s.number, key)] for s in self.briefing.sides
        ]
        return [[self._file(file) for file in own] for own in files]

    def _file(self, file: SentFile) -> Json:
        kind, name = self.words(f"briefing-file-{file.kind.value}"), file.name.read_as(self.viewer)
        shown = self.shown(self.fit(name)) if name else ""
        return {"t": kind, "name": shown, "n": f"{file.side}.{file.number}", "m": file.mark.value}

    # --- the rest ---

    def state(self, side: SideState) -> Json:
        stage = f"briefing-stage-{side.stage.value}"
        days: dict[str, Param] = {}
        if side.since is not None:
            days["day"] = side.since.astimezone(self.briefing.as_of.tzinfo).date()
        figures: dict[str, Param] = {"answered": side.answered, "asked": side.asked, "declined": side.declined}
        count = Text(_count_of(side), figures)
        if side.asked:
            count = in_language(count, side, self.reader.locale)
        return {
            "name": self.opened(side.name),
            "stage": self.words(stage, **days),
            "count": " · ".join(
                [self.fit(self.wordbook.words(self.reader.locale, count), ours=True), *self._beside(side)]
            ),
            "m": Mark.NEVER.value,
            "answered": 100 * side.answered // max(1, side.asked),
            "declined": 100 * side.declined // max(1, side.asked),
        }

    def _beside(self, side: SideState) -> list[str]:
        """Say how much that is of all that applies, and whether it has looked its own copy through."""
        share = percent(side.answered, side.asked)
        said = [] if share is None else [self.wordbook.words(self.reader.locale, share)]
        if side.approved_at is not None:
            day = side.approved_at.astimezone(self.briefing.as_of.tzinfo).date()
            said.append(self.words("briefing-approved", day=day))
        return said

    def facts(self) -> list[Json]:
        b = self.briefing
        facts = [
            ("briefing-fact-as-of", self.as_of()),
            ("briefing-fact-kind", self.words(f"newcase-kind.opt-{_key(b.kind)}")),
            ("briefing-fact-regime", self.words(f"briefing-regime-{_key(b.regime.value)}")),
        ]
        if b.answer_by is not None:
            facts.insert(1, ("briefing-fact-answer-by", self.words("briefing-day", day=b.answer_by)))
        if b.at_hand.version:
            facts.append(("briefing-fact-version", str(b.at_hand.version)))
        if b.ranges:
            facts.append(("briefing-fact-ranges", self.words(f"briefing-range-{b.ranges}")))
        return [{"label": self.words(label), "value": value} for label, value in facts]

    def as_of(self) -> str:
        at = self.briefing.as_of
        return self.words("briefing-as-of", day=at.date(), time=f"{at:%H:%M}", zone=at.tzname() or "UTC")


def sheet_of(briefing: Briefing, reader: Reader, wordbook: Wordbook, *, missing: frozenset[str] = frozenset()) -> Sheet:
    """Lay a briefing out as the template's data. `missing`: signs to be replaced because no font has them.

    Reads private values as the case's mediator; raises NotYours for anything of another case.
    """
    w = _Writer(briefing=briefing, reader=reader, wordbook=wordbook, missing=missing)
    parts: list[Json] = [
        {
            "title": w.words(f"briefing-part-{_key(section.part.value)}"),
            "tight": section.part is Part.TIMELINE,
            "rows": [
                {
                    "label": w.worded(row.label),
                    "cells": [w.cell(cell) for cell in row.cells],
                }
                for row in section.rows
            ],
        }
        for section in briefing.sections
    ]
    recipient = w.recipient()
    return {
        "lang": reader.locale.partition("-")[0],
        "rtl": w.rtl,
        "title": w.words("briefing-title", ref=briefing.ref),
        "kicker": w.words("briefing-kicker"),
        "ref": briefing.ref,
        "subject": w.opened(briefing.title),
        "confidential": w.words("briefing-confidential"),
        "recipient": recipient,
        "watermark": f"{recipient}  ·  {apart(briefing.ref, rtl=w.rtl)}  ·  {w.as_of()}",
        "running": w.as_of(),
        "facts": w.facts(),
        "sides": [w.state(side) for side in briefing.sides],
        "columns": [w.worded(Text("briefing-says", {"who": side.name})) for side in briefing.sides],
        "legend": [{"m": mark.value, "t": w.words(f"briefing-mark-{mark.value}")} for mark in Mark],
        "ground": GroundSheet(replace(w, annex=[]), briefing).sheet(),
        "annexed": w.words("briefing-annex-sides"),
        "parts": parts,
        "lists": [
            {"title": w.words("briefing-gaps"), "rows": w.gaps()},
            {"title": w.words("briefing-files"), "rows": w.files()},
        ],
        "annex": {"title": w.words("briefing-annex"), "items": w.annex},
        "words": {
            "asked": w.words("briefing-asked"),
            "numbered": w.words("briefing-numbered"),
            "quoted": w.words("briefing-quoted"),
            "open": w.words("briefing-quote-open"),
            "close": w.words("briefing-quote-close"),
        },
        "notes": w.notes(),
    }


def _count_of(side: SideState) -> str:
    if side.stage is Stage.WITHDRAWN:
        return "briefing-erased"
    return "briefing-count" if side.asked else "briefing-not-begun"


def _number(line: Line) -> str:
    """Return the answer's number, as in the ledger: side, then the number within the side; "" for what is no answer."""
    return f"{line.side}.{line.number}" if line.number else ""


def _reason_order(reason: NonAnswer | None) -> int:
    """Put what may still be answered first."""
    return 0 if reason is None else 1 + (NonAnswer.LATER, *NonAnswer).index(reason)


def _key(value: str) -> str:
    return value.replace("_", "-")
