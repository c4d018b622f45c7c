"""The mediator's screen of holds, and the neutral notice to somebody whose hold is over. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from bot.present.acts import DeskAct, PartyAct
from bot.present.desk import act_on
from bot.present.disclosure import gone, neutral, party_act
from flows.case import Case, SideNo
from flows.say import Paragraph, Repeat, Say, Style
from flows.text import Text


def screen(case: Case, held: Mapping[SideNo, bool], *, edits: bool = False) -> Say:
    """Say what a hold does and how each side stands. held: side -> whether it is on hold."""
    states = [
        Paragraph(Text("desk-hold-rests" if held[s.number] else "desk-hold-none", {"name": s.name}), Style.LINE)
        for s in case.sides
    ]
    deeds = {True: (DeskAct.HOLD_LIFT, "desk-hold-lift"), False: (DeskAct.HOLD, "desk-hold-set")}
    rows = tuple(
        (act_on(deed, case, s.number, key, {"name": s.name}),)
        for s in case.sides
        for deed, key in (deeds[held[s.number]],)
    )
    head = Paragraph(Text("desk-hold", {"ref": case.ref}), Style.TITLE)
    repeat = Repeat.SAFE if edits else Repeat.ONCE
    about = Paragraph(Text("desk-hold-about"))
    return Say((head, about, *states), rows, slot=f"hold:{case.id}", edits=edits, repeat=repeat)


def goes_on(run: str) -> list[Say]:
    """Tell somebody that there is something to go on with. run: their intake."""
    return [gone(going_slot(run)), neutral(going_slot(run), party_act(run, PartyAct.GO_ON_NOW, "disclose-show"))]


def going_slot(run: str) -> str:
    """Name the message that says so."""
    return f"go:{run}"
