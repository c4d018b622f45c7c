"""Whether the sides were treated alike, in words: for the mediator's chat and for her sheet. Pure; compares nothing itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import assert_never

from bot.present.acts import DeskAct
from bot.present.desk import act
from bot.present.record import label_of
from flows.case import Case, SideNo
from flows.flow import Flow
from flows.private import Private
from flows.say import Button, Document, Paragraph, Say, Style
from flows.symmetry import (
    AskedOfSome,
    Difference,
    OnlySome,
    OtherLanguage,
    OtherOrder,
    OtherReminders,
    OtherVersion,
    OtherWords,
    Reason,
    Report,
    Slower,
    Summary,
)
from flows.text import Joined, Param, Text, language_name

_NAMED = ("intake", "cantell", "need", "reply", "workable", "refresh", "seal", "freshstart", "feedback", "opening")
_IN_CHAT = 6  # differences of a kind that a message lists; all are on the sheet

Names = Mapping[SideNo, Private[str]]


def menu(case: Case, more: tuple[tuple[Button, ...], ...] = ()) -> Say:
    """Offer the records of a case, and what else is seldom needed."""
    rows = (
        (act(DeskAct.HISTORY, case.id, "desk-history"),),
        (act(DeskAct.ALIKE, case.id, "record-alike"),),
        *more,
        (act(DeskAct.CASE, case.id, "desk-open-case"),),
    )
    return Say((Paragraph(Text("record-menu", {"ref": case.ref}), Style.TITLE),), rows)


def message(case: Case, report: Report, names: Names) -> Say:
    """Tell the mediator how the sides were treated."""
    title = Paragraph(Text("record-alike-title", {"ref": case.ref}), Style.TITLE)
    parts = [
        title,
        *_block([*shared(report), *(in_figures(side, names) for side in report.sides)]),
        *_listed("record-alike-unequal", told(report.unequal, names)),
        *_listed("record-alike-explained", told(report.explained, names)),
        *_block([verdict(report)] if verdict(report) else []),
        Paragraph(Text("record-alike-basis"), Style.QUIET),
    ]
    return Say(tuple(parts))


def sheet(document: Document) -> Say:
    """Send the same on paper."""
    return Say(document=document, protect=False)


def _block(texts: Iterable[Text | None]) -> list[Paragraph]:
    lines = [text for text in texts if text is not None]
    return [Paragraph(text, Style.LINE if n else Style.PLAIN) for n, text in enumerate(lines)]


def _listed(title: str, lines: Sequence[Text]) -> list[Paragraph]:
    if not lines:
        return []
    more = len(lines) - _IN_CHAT
    told_here = [*lines[:_IN_CHAT], *([Text("record-alike-more", {"count": more})] if more > 0 else [])]
    return [Paragraph(Text(title), Style.TITLE), *(Paragraph(line, Style.LINE) for line in told_here)]


def verdict(report: Report) -> Text | None:
    """Say that nothing differs, or that there is nothing to compare; None where differences are listed."""
    if len(report.sides) < 2:
        return Text("record-alike-nobody")
    return None if report.unequal else Text("record-alike-none")


def shared(report: Report) -> list[Text]:
    """Say which conversations were the same for all."""
    return [
        Text("record-alike-shared", {"flow": flow_name(flow), "version": flow.version})
        for flow in report.shared
        if not any(isinstance(d, AskedOfSome | OtherOrder) and d.flow.flow == flow.flow for d in report.unequal)
    ]


def in_figures(side: Summary, names: Names) -> Text:
    """Tell one side's figures in a line."""
    return Text(
        "record-alike-side",
        {
            "name": names[side.side],
            "questions": side.questions,
            "languages": languages(side),
            "replies": side.replies,
            "median": seconds(side.median),
            "slowest": seconds(side.slowest),
            "reminders": side.reminders,
            "notices": side.notices,
        },
    )


def languages(side: Summary) -> Param:
    """Name the languages a side was asked in."""
    return Joined(tuple(map(language_name, side.locales))) if side.locales else "–"


def seconds(wait: timedelta | None) -> Decimal:
    """Return a wait in seconds, to a tenth."""
    return Decimal(0) if wait is None else Decimal(round(wait.total_seconds() * 10)) / 10


def flow_name(flow: Flow) -> Text:
    """Name a conversation."""
    return Text(f"record-flow-{flow.flow}") if flow.flow in _NAMED else Text("record-flow-other", {"name": flow.flow})


# --- the differences ----------------------------------------------------------------------------------------------


def told(differences: Sequence[Difference], names: Names) -> list[Text]:
    """Put differences into words, each with its explanation if there is one; what somebody has not come to yet is counted."""
    ahead = [d for d in differences if isinstance(d, AskedOfSome) and d.reason is Reason.NOT_YET]
    lines = [_with_reason(each, _told(each, names)) for each in differences if each not in ahead]
    return [*lines, *_not_come_to(ahead, names)]


def _not_come_to(ahead: Sequence[AskedOfSome], names: Names) -> list[Text]:
    counts: dict[tuple[str, tuple[SideNo, ...]], list[AskedOfSome]] = {}
    for each in ahead:
        counts.setdefault((each.flow.flow, each.others), []).append(each)
    return [
        Text(
            "record-alike-not-yet",
            {"flow": flow_name(many[0].flow), "others": _joined(others, names), "count": len(many)},
        )
        for (_, others), many in counts.items()
    ]


def _told(each: Difference, names: Names) -> Text:
    match each:
        case AskedOfSome():
            about = {"flow": flow_name(each.flow), "question": label_of(each.flow, each.step)}
            return Text(
                "record-alike-of-some",
                {**about, "asked": _joined(each.asked, names), "others": _joined(each.others, names)},
            )
        case OnlySome():
            return Text("record-alike-only-some", {"flow": flow_name(each.flow), "names": _joined(each.sides, names)})
        case OtherOrder():
            about = {"flow": flow_name(each.flow), "question": label_of(each.flow, each.step)}
            return Text("record-alike-order", {**about, "names": _joined(each.sides, names)})
        case OtherVersion():
            versions = _pairs("record-alike-one-version", "version", each.versions, names)
            return Text("record-alike-version", {"flow": flow_name(each.flow), "versions": versions})
        case OtherWords():
            return Text("record-alike-words", {"flow": flow_name(each.flow), "names": _joined(each.sides, names)})
        case OtherLanguage():
            spoken = tuple((side, language_name(locale)) for side, locale in each.locales)
            return Text(
                "record-alike-language",
                {"languages": _pairs("record-alike-one-language", "language", spoken, names)},
            )
        case Slower():
            return Text("record-alike-slower", {"name": names[each.side], "than": names[each.than]})
        case OtherReminders():
            counts = _pairs("record-alike-one-count", "count", each.counts, names)
            return Text("record-alike-reminders", {"counts": counts})
        case _:
            assert_never(each)


def _with_reason(each: Difference, what: Text) -> Text:
    if each.reason is None:
        return what
    why = Text(f"record-alike-why-{each.reason.value}")
    if each.reason is Reason.OWN_ANSWER:
        because_of = each.because_of if isinstance(each, AskedOfSome) else ""
        why = Text("record-alike-why-own-answers")
        if isinstance(each, AskedOfSome) and because_of:
            why = Text("record-alike-why-own-answer", {"question": label_of(each.flow, because_of)})
    return Text("record-alike-reason", {"what": what, "why": why})


def _joined(sides: Iterable[SideNo], names: Names) -> Joined:
    return Joined(tuple(names[side] for side in sides))


def _pairs(key: str, name: str, pairs: Iterable[tuple[SideNo, Param]], names: Names) -> Joined:
    return Joined(tuple(Text(key, {"name": names[side], name: value}) for side, value in pairs))
