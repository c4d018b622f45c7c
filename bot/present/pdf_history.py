"""The record of a case -> the sheet that the template sets: what has crossed, and whether the sides were treated alike. Sets nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.present import symmetry
from bot.present.direction import apart
from bot.present.history import Crossed, Reading
from bot.present.papers import named
from bot.present.pdf_pen import Json, Pen, Reader, Sheet
from bot.present.symmetry import Names
from bot.present.words import Wordbook
from flows.symmetry import Report, Summary
from flows.text import Text


@dataclass(frozen=True, slots=True)
class Record:
    """What a record is made of. `crossed` is None where only the comparison is wanted. `as_of`: in the mediator's zone."""

    ref: str
    title: str
    kind: str
    regime: str
    as_of: datetime
    names: Names
    report: Report
    crossed: tuple[Crossed, ...] | None


def record_of(record: Record, reader: Reader, wordbook: Wordbook, *, missing: frozenset[str] = frozenset()) -> Sheet:
    """Lay a record out as the template's data. `missing`: signs to be replaced because no font has them."""
    pen = Pen(reader=reader, wordbook=wordbook, missing=missing)
    at = record.as_of
    as_of = pen.words("briefing-as-of", day=at.date(), time=f"{at:%H:%M}", zone=at.tzname() or "UTC")
    recipient = pen.recipient()
    return {
        "lang": reader.locale.partition("-")[0],
        "rtl": pen.rtl,
        "title": pen.words("record-title", ref=record.ref),
        "kicker": pen.words("record-kicker"),
        "ref": record.ref,
        "subject": pen.shown(pen.fit(record.title)),
        "confidential": pen.words("record-confidential-alike" if record.crossed is None else "record-confidential"),
        "recipient": recipient,
        "watermark": f"{recipient}  ·  {apart(record.ref, rtl=pen.rtl)}  ·  {as_of}",
        "running": as_of,
        "facts": _facts(pen, record, as_of),
        "crossed": None if record.crossed is None else _history(pen, record.crossed),
        "alike": _alike(pen, record),
        "open": pen.words("briefing-quote-open"),
        "close": pen.words("briefing-quote-close"),
        "notes": pen.notes(),
    }


def _facts(pen: Pen, record: Record, as_of: str) -> list[Json]:
    facts = [
        ("briefing-fact-as-of", as_of),
        ("briefing-fact-kind", pen.words(f"desk-kind-{record.kind}".replace("_", "-"))),
        ("briefing-fact-regime", pen.words(f"briefing-regime-{record.regime}".replace("_", "-"))),
    ]
    return [{"label": pen.words(label), "value": value} for label, value in facts]


# --- what has crossed ---------------------------------------------------------------------------------------------


def _history(pen: Pen, history: Sequence[Crossed]) -> Json:
    return {
        "title": pen.words("record-crossed"),
        "none": pen.words("record-crossed-none"),
        "heads": [pen.words(f"record-head-{name}") for name in ("when", "words", "read")],
        "rows": [_row(pen, number, crossed) for number, crossed in enumerate(history, start=1)],
    }


def _row(pen: Pen, number: int, crossed: Crossed) -> Json:
    what: dict[str, Text | str] = {"kind": crossed.kind, "rule": crossed.rule, "category": crossed.category}
    agreed = Text("record-agreed-gone", {"name": crossed.owner})
    if crossed.agreed_at is not None:
        agreed = Text("record-agreed", {"name": crossed.owner, "at": crossed.agreed_at})
    return {
        "n": number,
        "day": pen.words("briefing-day", day=crossed.at.date()),
        "time": f"{crossed.at:%H:%M}",
        "who": pen.worded(Text("record-from-to", {"from": crossed.owner, "to": ", ".join(crossed.to)})),
        "what": " · ".join(
            [
                pen.words("record-kind", **what),
                *([pen.words("disclose-state-with-it", **named(crossed.paper))] if crossed.paper else []),
            ]
        ),
        "words": pen.shown(pen.fit(crossed.sentence) or pen.words("briefing-nothing-visible")),
        "agreed": pen.worded(agreed),
        "read": [_reading(pen, reading) for reading in crossed.readings],
        "unread": pen.words("record-not-read"),
    }


def _reading(pen: Pen, reading: Reading) -> Json:
    lines: list[Json] = []
    if reading.hidden_at is not None:
        lines.append(pen.words("record-hidden", at=reading.hidden_at))
    if reading.new is not None:
        lines.append(pen.words("record-new", new=reading.new))
    if reading.before is not None and reading.after is not None:
        lines.append(pen.words("record-mattered", before=reading.before, after=reading.after))
    elif (one := reading.before if reading.before is not None else reading.after) is not None:
        lines.append(pen.words("record-mattered-once", value=one))
    return {
        "who": pen.worded(Text("record-read", {"name": reading.reader, "at": reading.shown_at})),
        "lines": lines,
        "seen": pen.words("record-differently") if reading.differently else "",
        "words": pen.shown(pen.fit(reading.differently)),
    }


# --- treated alike ------------------------------------------------------------------------------------------------

_COLUMNS = ("side", "questions", "language", "half", "most", "reminders", "notices")


def _alike(pen: Pen, record: Record) -> Json:
    report, names = record.report, record.names
    verdict = symmetry.verdict(report)
    lists = (("unequal", report.unequal), ("explained", report.explained))
    return {
        "title": pen.words("record-alike-head"),
        "heads": [pen.words(f"record-col-{name}") for name in _COLUMNS],
        "sides": [_figures(pen, side, names) for side in report.sides],
        "shared": [pen.worded(text) for text in symmetry.shared(report)],
        "lists": [
            {
                "title": pen.words(f"record-alike-{name}"),
                "lines": [pen.worded(text) for text in symmetry.told(which, names)],
            }
            for name, which in lists
            if which
        ],
        "verdict": pen.worded(verdict) if verdict else "",
        "basis": pen.words("record-alike-basis"),
    }


def _figures(pen: Pen, side: Summary, names: Names) -> Json:
    return [
        pen.worded(Text("record-alike-name", {"name": names[side.side]})),
        str(side.questions),
        pen.words("record-alike-in", languages=symmetry.languages(side)),
        *(_wait(pen, wait) for wait in (side.median, side.slowest)),
        str(side.reminders),
        str(side.notices),
    ]


def _wait(pen: Pen, wait: timedelta | None) -> str:
    return "–" if wait is None else pen.words("record-seconds", seconds=symmetry.seconds(wait))
