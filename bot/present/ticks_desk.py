"""Common ground to tick: what the mediator offers and learns. Pure. (What a party is asked and told: `ticks`.)"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.present import notes
from bot.present.acts import DeskAct
from bot.present.desk import act
from bot.present.fitting import Cut, cut_in
from bot.present.handover import read_button
from bot.present.ticks import stated
from flows.case import Case, CaseId, RunId
from flows.private import Private
from flows.say import Button, Deed, Paragraph, Press, Say, Style, Tone
from flows.text import Param, Text
from flows.ticks import Tick

_A_ROW = 6  # buttons with a number
_LISTED = 150  # code points of a statement among the others: as many as may be offered fit one message


def interest(what: Text) -> Text:
    """Word an interest as a statement: what may matter here, and nothing of who has said so."""
    return Text("tick-interest", {"what": what})


def desk_slot(case: CaseId) -> str:
    """Name the message in which she looks at a statement before it goes."""
    return f"td:{case}"


def button(case: CaseId) -> Button:
    """Lead to the statements of a case."""
    return act(DeskAct.TICKS, case, "tick-button")


def listed(case: Case, ticks: Sequence[tuple[Tick, datetime]], *, may_offer: bool) -> Say:
    """List what was offered, each with how it stands, and offer a new one. ticks: each with the moment it closes where she is."""
    lines = [Paragraph(Text("tick-title", {"ref": case.ref}), Style.TITLE)]
    if not ticks:
        lines.append(Paragraph(Text("tick-none")))
    for number, (tick, closes) in enumerate(ticks, start=1):
        statement = cut_in(tick.statement, Cut(case.id, _LISTED))
        what = Text(f"tick-line-{tick.state.value}", {"statement": statement, "at": closes})
        lines.append(Paragraph(Text("house-item", {"number": number, "label": what}), Style.LINE))
    numbers = [
        _numbered(act(DeskAct.TICK_LOOK, tick.id, "house-number"), n) for n, (tick, _) in enumerate(ticks, start=1)
    ]
    new = ((act(DeskAct.TICK_NEW, case.id, "tick-new", tone=Tone.GO),),) if may_offer else ()
    return Say(tuple(lines), (*_rows_of(numbers), *new, (act(DeskAct.CASE, case.id, "desk-open-case"),)), protect=True)


def candidates(case: Case, found: Sequence[tuple[int, Text]]) -> Say:
    """Offer what was derived as common ground, worded as statements, and words of her own. found: an interest's number, and its name."""
    lines = [Paragraph(Text("tick-which", {"ref": case.ref}), Style.TITLE)]
    for number, (_, what) in enumerate(found, start=1):
        lines.append(Paragraph(Text("house-item", {"number": number, "label": interest(what)}), Style.LINE))
    numbers = [_numbered(_draft(case, tag), n) for n, (tag, _) in enumerate(found, start=1)]
    write = (act(DeskAct.TICK_WRITE, case.id, "tick-write"),)
    return Say(tuple(lines), (*_rows_of(numbers), write), slot=desk_slot(case.id), protect=True)


def _draft(case: Case, tag: int) -> Button:
    return Button(Text("house-number"), Press(Deed.DESK, bytes.fromhex(case.id), DeskAct.TICK_DRAFT.value, tag))


def _numbered(button: Button, number: int) -> Button:
    return replace(button, label=Text("house-number", {"number": number}))


def _rows_of(buttons: Sequence[Button]) -> tuple[tuple[Button, ...], ...]:
    return tuple(tuple(buttons[n : n + _A_ROW]) for n in range(0, len(buttons), _A_ROW))


def confirmed_first(case: Case, draft: Tick, found: Sequence[notes.Finding]) -> list[Say]:
    """Show exactly what each side would read, after what it repeats, if it repeats something."""
    lines = (
        Paragraph(Text("tick-confirm", {"ref": case.ref, "at": draft.closes_at}), Style.TITLE),
        stated(draft),
        Paragraph(Text("tick-check"), Style.QUIET),
    )
    key, tone = ("desk-message-send-anyway", Tone.STOP) if found else ("tick-offer", Tone.GO)
    rows = (
        (act(DeskAct.TICK_OFFER, draft.id, key, tone=tone),),
        (act(DeskAct.TICK_WRITE, case.id, "tick-write"), act(DeskAct.TICKS, case.id, "tick-leave")),
    )
    return [*([notes.warned(found)] if found else []), Say(lines, rows, slot=desk_slot(case.id), protect=True)]


def decided(case: Case, key: str, **params: Param) -> Say:
    """Say in place of the question what became of it."""
    words = Paragraph(Text(key, {"ref": case.ref, **params}))
    return Say((words,), ((button(case.id),),), slot=desk_slot(case.id))


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody said to a statement, for the mediator alone. `agrees`: None without an answer; `runs`: what they wrote about it."""

    name: Private[str]
    agrees: bool | None
    runs: tuple[RunId, ...] = ()


def running(case: Case, tick: Tick, closes: datetime) -> Say:
    """Show a statement that can still be ticked: nothing of what anybody has answered."""
    lines = (stated(tick), Paragraph(Text("tick-runs", {"at": closes})))
    close = (act(DeskAct.TICK_CLOSE, tick.id, "tick-close", tone=Tone.STOP),)
    return Say(lines, (close, (button(case.id),)), slot=f"tl:{tick.id}", protect=True)


def over(case: Case, tick: Tick, given: Sequence[Answer]) -> Say:
    """Show how a statement ended, and who answered what."""
    lines = [stated(tick), Paragraph(Text(f"tick-ended-{tick.state.value}"))]
    lines += [Paragraph(Text(f"tick-answer-{_said(each)}", {"name": each.name}), Style.LINE) for each in given]
    rows = [(_read(run, each.name),) for each in given for run in each.runs]
    return Say(tuple(lines), (*rows, (button(case.id),)), slot=f"tl:{tick.id}", protect=True)


def _said(answer: Answer) -> str:
    return "none" if answer.agrees is None else "yes" if answer.agrees else "no"


def _read(run: RunId, name: Private[str]) -> Button:
    return replace(read_button(run), label=Text("preview-read", {"name": name}))
