"""A party and the mediator writing to each other: the button to write, her neutral notice, what she reads after a tap. Pure."""

from __future__ import annotations

from bot.present.acts import DeskAct, PartyAct
from bot.present.desk import act as desk_act
from bot.present.desk import act_on
from flows.case import Case, RunId, SideNo
from flows.private import Private
from flows.run import Run
from flows.say import Button, Deed, Paragraph, Press, Say, Style
from flows.text import Text


def told(run: Run, *, quietly: bool) -> Say:
    """Say that the mediator knows that a person is wanted, and offer to add what it is about."""
    key = "house-person-told-quietly" if quietly else "house-person-told"
    add = Button(Text("handover-add"), Press(Deed.PARTY, bytes.fromhex(run.id), PartyAct.WRITE.value))
    return Say((Paragraph(Text(key, dict(run.facts))),), ((add,),), slot=slot_of(run))


def slot_of(run: Run) -> str:
    """Name the message that says so."""
    return f"{run.id}:person"


def write_button(case: Case, side: SideNo) -> Button:
    """Make the mediator's button that writes to a side."""
    return act_on(DeskAct.MESSAGE, case, side, "desk-write-to-them")


def read_button(run: RunId) -> Button:
    """Make the mediator's button that shows what somebody wrote."""
    return desk_act(DeskAct.WRITTEN, run, "desk-written-read")


def shown(case: Case, side: SideNo, words: Private[str], before: Private[str] | None, *, about: bool = False) -> Say:
    """Show the mediator what somebody wrote to her. `before`: her own words that it answers; `about`: it answers what she had sent to all."""
    name = next(s.name for s in case.sides if s.number == side)
    lines = [Paragraph(Text("desk-written", {"name": name}), Style.TITLE), _quoted(words)]
    if about:
        lines.append(Paragraph(Text("desk-written-about"), Style.QUIET))
    if before is not None:
        lines += [Paragraph(Text("desk-written-before"), Style.QUIET), _quoted(before)]
    answer = act_on(DeskAct.MESSAGE, case, side, "desk-written-answer", {"name": name})
    return Say(tuple(lines), ((answer,), (desk_act(DeskAct.CASE, case.id, "desk-open-case"),)), protect=True)


def _quoted(words: Private[str]) -> Paragraph:
    return Paragraph(Text("disclose-words", {"words": words}), Style.QUOTE)
