"""Whether sealed ranges may be opened: what a party is asked and told, and what the mediator sees. Pure.

A party's screens depend on the question and on whether its time is over, never on what anybody said or gave.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.present.acts import DeskAct, PartyAct
from bot.present.desk import act
from bot.present.disclosure import gone, neutral, party_act
from bot.present.record import label_of, short
from flows.case import Case, Statement
from flows.flow import Flow
from flows.private import Private
from flows.ranges import Question, RangeState
from flows.say import Button, Paragraph, Say, Style, Tone
from flows.text import Param, Text


def slot_of(question: Question) -> str:
    """Name the message about a question in a party's chat."""
    return f"rq:{question.id}"


# --- a party ------------------------------------------------------------------------------------------------------


def arrival(question: Question) -> list[Say]:
    """Tell somebody, in neutral words, that there is something to look at; alike when it is asked and when it is over."""
    show = party_act(question.id, PartyAct.RANGE, "disclose-show")
    later = party_act(question.id, PartyAct.RANGE_LATER, "disclose-later")
    return [gone(slot_of(question)), neutral(slot_of(question), show, later)]


def put_off(question: Question) -> Say:
    """Leave only the button that shows it."""
    return neutral(slot_of(question), party_act(question.id, PartyAct.RANGE, "disclose-show"), edits=True)


def asked(question: Question, mediator: str, closes: datetime, *, takes: bool) -> list[Say]:
    """Show the question, or what became of it. The same whatever its reader has given or said so far."""
    about: dict[str, Param] = {"mediator": mediator, "at": closes}
    if not takes:
        return [gone(slot_of(question)), Say((Paragraph(Text(_over(question), about)),), slot=slot_of(question))]
    lines = (Paragraph(Text("disclose-range-asked", about)), Paragraph(Text("disclose-range-terms", about)))
    rows = (
        (party_act(question.id, PartyAct.RANGE_YES, "disclose-range-yes"),),
        (party_act(question.id, PartyAct.RANGE_NO, "disclose-range-no"),),
    )
    return [gone(slot_of(question)), Say(lines, rows, slot=slot_of(question))]


def _over(question: Question) -> str:
    ends = {RangeState.OPENED: "disclose-range-opened", RangeState.SEALED: "disclose-range-sealed"}
    return ends.get(question.state, "disclose-range-over")


def receipt(question: Question, closes: datetime) -> list[Say]:
    """Thank somebody for a yes and for a no in the very same words."""
    again = party_act(question.id, PartyAct.RANGE, "disclose-range-change")
    thanks = Paragraph(Text("disclose-range-receipt", {"at": closes}))
    return [gone(slot_of(question)), Say((thanks,), ((again,),), slot=slot_of(question))]


# --- the mediator -------------------------------------------------------------------------------------------------


def button(case: Case) -> Button:
    """Lead to the ranges of a case."""
    return act(DeskAct.RANGES, case.id, "desk-ranges")


def standing(case: Case, key: str, closes: datetime | None, *, may_ask: bool) -> Say:
    """Say how the ranges of a case stand. The way to open them is always there: what is refused is refused in words."""
    params: dict[str, Param] = {"ref": case.ref}
    if closes is not None:
        params["at"] = closes
    ask = ((act(DeskAct.RANGE_ASK, case.id, "desk-range-ask", tone=Tone.GO),),) if may_ask else ()
    rows = (
        *ask,
        (act(DeskAct.RANGE_READ, case.id, "desk-range-read"),),
        (act(DeskAct.CASE, case.id, "desk-open-case"),),
    )
    return Say((Paragraph(Text(key, params)),), rows)


def opened(case: Case, halves: Sequence[tuple[Private[str], Sequence[tuple[Flow, Statement]]]]) -> Say:
    """Show the ranges to the mediator, side by side; protected, so that it cannot be forwarded."""
    lines: list[Paragraph] = [Paragraph(Text("desk-range-title", {"ref": case.ref}), Style.TITLE)]
    for name, said in halves:
        lines.append(Paragraph(Text("desk-range-side", {"name": name})))
        lines += [Paragraph(_line(flow, each), Style.LINE) for flow, each in said]
        if not said:
            lines.append(Paragraph(Text("desk-range-none"), Style.LINE))
    lines.append(Paragraph(Text("desk-range-caution"), Style.QUIET))
    return Say(tuple(lines), ((act(DeskAct.CASE, case.id, "desk-open-case"),),), protect=True)


def _line(flow: Flow, said: Statement) -> Text:
    return Text(
        "desk-safety-line", {"label": label_of(flow, said.place), "answer": short(flow, said.place, said.answer)}
    )
