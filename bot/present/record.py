"""An answer in short: for the record under an answered prompt, the review screen and the ledger."""

from __future__ import annotations

from typing import assert_never

from bot.present.sheet import Sheet, params, slot_of, wording
from bot.present.week import label
from flows.answering import ADVISER
from flows.answers import (
    Agreed,
    Amount,
    Answer,
    Day,
    FileKind,
    Files,
    Listed,
    Noted,
    NotGiven,
    Picked,
    PickedMany,
    Points,
    Scaled,
    Words,
)
from flows.case import Offer
from flows.flow import Flow, PaperStep
from flows.languages import option_text
from flows.moved import BEGUN, shown
from flows.private import HOUSE, Label, Private
from flows.run import Run, item_of, step_of
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say
from flows.text import Joined, Money, Param, Text

SHORT = 90  # code points of somebody's words in a record


def short(flow: Flow, place: str, answer: Private[Answer], *, longest: int = SHORT) -> Param:
    """Return an answer as something a wording can name."""
    given, owner = answer.read_as(HOUSE), answer.label
    step = step_of(place)
    match given:
        case Words():
            return _words(given, owner, longest)
        case Picked(option) if isinstance(flow.steps.get(step), PaperStep):
            return _option(flow, step, "none" if option == "none" else "some")
        case Picked(option):
            return _option(flow, step, option)
        case PickedMany(options, own):
            written = (Text("house-quoted", {"words": Private(_cut(own, longest), owner)}),) if own else ()
            return Joined((*(_option(flow, step, o) for o in options), *written))
        case Scaled(value):
            return Text("house-of-ten", {"value": value})
        case Points(spread):
            return Text("house-points-spread", {"count": len(spread)})
        case Amount(currency, low, None):
            return Money(low, currency)
        case Amount(currency, low, high):
            assert high is not None
            return Text("house-range", {"low": Money(low, currency), "high": Money(high, currency)})
        case Day(day):
            return day
        case Listed(items):
            return Joined(tuple(_entry(i.label, owner, longest) for i in items))
        case Files(files):
            return Text("house-files", {"count": len(files)})
        case Noted() | Agreed():
            return Text("house-agreed")
        case NotGiven(reason):
            return Text(f"house-nonanswer-{reason.value}".replace("_", "-"))
        case _:
            assert_never(given)


def _entry(line: str, owner: Label, longest: int) -> Text:
    said = label(_cut(line, longest), owner)
    return said if isinstance(said, Text) else Text("house-quoted", {"words": said})


def _words(given: Words, owner: Label, longest: int) -> Param:
    text = " ".join(given.text.split())
    files = _sent_with(given)
    if files is not None and not text:
        return files
    quoted: Param = Text("house-quoted", {"words": Private(_cut(text, longest), owner)})
    return Joined((quoted, files)) if files is not None else quoted


def _sent_with(given: Words) -> Text | None:
    """Count what was sent with words, or in their place; None if nothing was."""
    sent = [bubble.file for bubble in given.bubbles if bubble.file]
    are_spoken = all(file.kind is FileKind.VOICE for file in sent)
    return Text("house-voice-notes" if are_spoken else "house-files", {"count": len(sent)}) if sent else None


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _option(flow: Flow, step: str, option: str) -> Text:
    return option_text(flow, step, option)


def label_of(flow: Flow, place: str) -> Text:
    """Return the short name of a question."""
    step = step_of(place)
    if step in flow.steps:
        return Text(wording(flow, step, "label"))
    return Text("house-label-adviser" if step == ADVISER else "house-label-more")


def record(sheet: Sheet, place: str, answer: Private[Answer], *, visit: int, offer: Offer) -> Say:
    """Turn an answered prompt into a short record with "Change". Safety answers are not repeated on the screen."""
    flow, run = sheet.flow, sheet.run
    step = flow.steps[step_of(place)]
    if step.kind == "notice":
        return Say(
            (Paragraph(Text(wording(flow, step.key), params(sheet, place))),),
            slot=slot_of(run, visit),
            edits=True,
            repeat=Repeat.SAFE,
        )
    named: dict[str, Param] = {"label": Text(wording(flow, step.key, "label"), params(sheet, place))}
    if offer is Offer.NEVER or step.kind == "consent" or place == run.facts.get(BEGUN):
        line = Text("house-record-kept", named)
    else:
        item = item_label(run, flow, place, sheet.owner)
        about: dict[str, Param] = {"item": item} if item is not None else {}
        line = Text(
            "house-record-item" if about else "house-record",
            {**named, **about, "answer": short(flow, place, as_shown(run, place, answer))},
        )
    rows = ((change(run, place),),) if step.back and step.kind != "consent" else ()
    return Say((Paragraph(line),), rows, slot=slot_of(run, visit), edits=True, repeat=Repeat.SAFE)


def as_shown(run: Run, place: str, answer: Private[Answer]) -> Private[Answer]:
    """Return an answer as it may be drawn on the phone its person has now."""
    return Private(shown(run.facts, place, answer.read_as(HOUSE)), answer.label)


def changed(sheet: Sheet, place: str, answer: Private[Answer]) -> Say:
    """Say how an answer reads after a message of it was edited."""
    line = Text("house-record", {"label": label_of(sheet.flow, place), "answer": short(sheet.flow, place, answer)})
    return Say((Paragraph(line),), ((change(sheet.run, place),),) if step_of(place) in sheet.flow.steps else ())


def change(run: Run, place: str, label: Text | None = None) -> Button:
    """Make the button that revises one answer, whenever it is tapped."""
    return Button(label or Text("house-change"), Press(Deed.CHANGE, bytes.fromhex(run.id), run.ordinal(place)))


def item_label(run: Run, flow: Flow, place: str, owner: Label) -> Private[str] | None:
    """Return the list item a place is about, in its owner's words."""
    section = flow.section_of.get(step_of(place))
    known = run.known.get(section.each) if section and section.each else None
    found = next((i.label for i in known.items if i.id == item_of(place)), None) if known else None
    return None if found is None else Private(found, owner)
