"""A party's own copy on the phone: what they told the mediator, and the page of what may cross. Pure."""

from __future__ import annotations

from bot.present.acts import PartyAct
from bot.present.disclosure import party_act
from flows.run import Run
from flows.say import Button, Document, Paragraph, Say, Tone
from flows.text import Text

TOLD, WILLING = "own-told", "own-willing"  # kinds of documents
_NAMES = {TOLD: "my-copy.pdf", WILLING: "may-cross.pdf"}  # names that say nothing of a case


def button(run: Run) -> Button:
    """Offer the own copy of an intake."""
    return party_act(run.id, PartyAct.OWN_COPY, "mycopy-button")


def sent(run: Run, ref: str, *, is_over: bool) -> tuple[Say, Say]:
    """Send the copy, and ask whether it is right once the answers are handed over."""
    rows: tuple[tuple[Button, ...], ...] = ((party_act(run.id, PartyAct.OWN_CHANGE, "mycopy-change"),),)
    if is_over:
        rows = ((party_act(run.id, PartyAct.OWN_RIGHT, "mycopy-right", tone=Tone.GO),), *rows)
    more = (
        (party_act(run.id, PartyAct.OWN_MAY_CROSS, "mycopy-cross"),),
        (party_act(run.id, PartyAct.OWN_LATER, "mycopy-later"),),
    )
    ask = Say((Paragraph(Text("mycopy-ask", dict(run.facts))),), (*rows, *more), slot=_slot(run))
    return _file(TOLD, run, ref), ask


def may_cross(run: Run, ref: str) -> tuple[Say, Say]:
    """Send the page of what may cross, and say that by this page nothing does."""
    return _file(WILLING, run, ref), Say((Paragraph(Text("mycopy-crosses-not", dict(run.facts))),))


def _file(kind: str, run: Run, ref: str) -> Say:
    return Say(document=Document(kind, ref, _NAMES[kind]), slot=f"{run.id}:{kind}", protect=True)


def settled(run: Run, key: str) -> Say:
    """Put what was decided in the place of the question."""
    return Say((Paragraph(Text(key, dict(run.facts))),), slot=_slot(run), edits=True)


def _slot(run: Run) -> str:
    return f"{run.id}:own"
