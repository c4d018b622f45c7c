"""A paper on a phone: the copy itself as a message, protected, and the line that names it beside the sentence. Pure."""

from __future__ import annotations

from bot.present.sheet import Sheet
from flows.paper import Enclosed, Paper, PaperKind, name_of, paper_of
from flows.say import Document, Paragraph, Repeat, Say, Style
from flows.text import Param, Text

OWN, CROSSED = "copy", "crossed"  # kinds of documents: a side's own copy; what has crossed
_BEGINNING = 12  # hex digits of a digest that are shown on a phone


def own(case: str, side: int, paper: Paper, slot: str = "") -> Say:
    """Send the copy of one of a side's files as it would reach the other side."""
    document = Document(OWN, f"{case}/{side}/{paper.copy}", name_of(paper.kind))
    return Say(document=document, slot=slot, protect=True)


def crossed(case: str, side: int, reveal: str, paper: Enclosed) -> Say:
    """Send what has come with a sentence. side: the reader's."""
    document = Document(CROSSED, f"{case}/{side}/{reveal}", paper.name)
    return Say(document=document, slot=slot_of(reveal), protect=True)


def slot_of(reveal: str) -> str:
    """Name the message with what has come."""
    return f"rv:{reveal}:p"


def before_preview(sheet: Sheet) -> Say | None:
    """Return the copy that stands above the present question, if that is the preview of a sentence with one."""
    paper = paper_of(sheet.flow, sheet.run, sheet.run.place)
    if paper is None:
        return None
    return own(sheet.owner.case, sheet.owner.side, paper, f"{sheet.slot}c")


def gone(slot: str) -> Say:
    """Take a copy away again."""
    return Say(slot=slot, deletes=True, repeat=Repeat.SAFE)


def line(key: str, paper: Paper | Enclosed) -> Paragraph:
    """Name a copy beside its sentence."""
    return Paragraph(Text(key, named(paper)), Style.LINE)


def named(paper: Paper | Enclosed) -> dict[str, Param]:
    """Return what wordings say of a copy: its neutral name and the beginning of its digest."""
    name = paper.name if isinstance(paper, Enclosed) else name_of(paper.kind)
    return {"name": name, "digest": paper.digest[:_BEGINNING]}


def label(kind: PaperKind, number: int, about: Text) -> Text:
    """Name one of somebody's own files to themselves, by the question it answered."""
    return Text(f"disclose-paper-{kind.value}", {"number": number, "about": about})
