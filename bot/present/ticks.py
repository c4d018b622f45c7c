"""Common ground to tick: what a party is asked and told, and what the mediator offers and learns. Pure.

A party's screens depend on what the mediator offered and on whether it is closed, never on what anybody ticked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.present import notes
from bot.present.acts import DeskAct, PartyAct
from bot.present.desk import act
from bot.present.disclosure import gone, neutral, party_act
from bot.present.fitting import Cut, cut_in
from bot.present.handover import read_button
from flows.case import Case, CaseId, RunId
from flows.private import Private
from flows.say import Button, Deed, Paragraph, Press, Say, Style, Tone
from flows.text import Param, Text
from flows.ticks import Tick, TickId, TickState

_A_ROW = 6  # buttons with a number
_LISTED = 150  # code points of a statement among the others: as many as may be offered fit one message


def slot_of(tick: TickId) -> str:
    """Name the message about a statement in a party's chat."""
    return f"tk:{tick}"


def interest(what: Text) -> Text:
    """Word an interest as a statement: what may matter here, and nothing of who has said so."""
    return Text("tick-interest", {"what": what})


def _stated(tick: Tick) -> Paragraph:
    return Paragraph(tick.statement, Style.QUOTE)


# --- a party ------------------------------------------------------------------------------------------------------


def arrival(tick: Tick) -> list[Say]:
    """Tell somebody, in neutral words, that there is something to look at; alike when it is offered and when it is closed."""
    show = party_act(tick.id, PartyAct.TICK, "disclose-show")
    return [
        gone(slot_of(tick.id)),
        neutral(slot_of(tick.id), show, party_act(tick.id, PartyAct.TICK_LATER, "disclose-later")),
    ]


def put_off(tick: Tick) -> list[Say]:
    """Leave only the button that shows it."""
    show = party_act(tick.id, PartyAct.TICK, "disclose-show")
    return [gone(slot_of(tick.id)), neutral(slot_of(tick.id), show)]


def asked(tick: Tick, mediator: str, closes: datetime, *, takes: bool) -> list[Say]:
    """Show the statement, or what became of it. The same whatever its reader has ticked so far."""
    about: dict[str, Param] = {"mediator": mediator, "at": closes}
    if not takes:
        lines: tuple[Paragraph, ...] = (Paragraph(Text(_over(tick), about)), _stated(tick))
        rows: tuple[tuple[Button, ...], ...] = ((party_act(tick.id, PartyAct.TICK_LATER, "disclose-hide"),),)
        return _in_place(tick, lines, rows)
    lines = (Paragraph(Text("tick-asked", about)), _stated(tick), Paragraph(Text("tick-terms", about)))
    rows = (
        (party_act(tick.id, PartyAct.TICK_YES, "tick-yes"),),
        (party_act(tick.id, PartyAct.TICK_NO, "tick-no"),),
        (party_act(tick.id, PartyAct.TICK_LATER, "tick-not-now"),),
    )
    return _in_place(tick, lines, rows)


def _over(tick: Tick) -> str:
    return {TickState.SHARED: "tick-shared", TickState.CLOSED: "tick-closed"}.get(tick.state, "tick-over")


def receipt(tick: Tick, mediator: str, closes: datetime) -> list[Say]:
    """Thank somebody for a yes and for a no in the very same words, with the same ways on."""
    thanks = Paragraph(Text("tick-receipt", {"mediator": mediator, "at": closes}))
    rows = (
        (party_act(tick.id, PartyAct.TICK_SAY, "tick-say", params={"mediator": mediator}),),
        (party_act(tick.id, PartyAct.TICK, "disclose-range-change"),),
    )
    return _in_place(tick, (thanks,), rows)


def _in_place(tick: Tick, lines: tuple[Paragraph, ...], rows: tuple[tuple[Button, ...], ...]) -> list[Say]:
    return [gone(slot_of(tick.id)), Say(lines, rows, slot=slot_of(tick.id), protect=True)]


def shared(ticks: Sequence[Tick]) -> list[Say]:
    """List what everybody has said yes to; nothing if there is nothing of the kind."""
    if not ticks:
        return []
    return [Say((Paragraph(Text("tick-shared-title"), Style.TITLE), *map(_stated, ticks)), protect=True)]


# --- the mediator -------------------------------------------------------------------------------------------------


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
        _stated(draft),
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
    lines = (_stated(tick), Paragraph(Text("tick-runs", {"at": closes})))
    close = (act(DeskAct.TICK_CLOSE, tick.id, "tick-close", tone=Tone.STOP),)
    return Say(lines, (close, (button(case.id),)), slot=f"tl:{tick.id}", protect=True)


def over(case: Case, tick: Tick, given: Sequence[Answer]) -> Say:
    """Show how a statement ended, and who answered what."""
    lines = [_stated(tick), Paragraph(Text(f"tick-ended-{tick.state.value}"))]
    lines += [Paragraph(Text(f"tick-answer-{_said(each)}", {"name": each.name}), Style.LINE) for each in given]
    rows = [(_read(run, each.name),) for each in given for run in each.runs]
    return Say(tuple(lines), (*rows, (button(case.id),)), slot=f"tl:{tick.id}", protect=True)


def _said(answer: Answer) -> str:
    return "none" if answer.agrees is None else "yes" if answer.agrees else "no"


def _read(run: RunId, name: Private[str]) -> Button:
    return replace(read_button(run), label=Text("preview-read", {"name": name}))
