"""The offer of further questions after the intake, on a phone. The same words on every side's. Pure."""

from __future__ import annotations

from bot.present.acts import PartyAct
from bot.present.disclosure import gone, party_act, plain
from flows.run import Run
from flows.say import Paragraph, Say, Tone
from flows.text import Text


def _slot(run: Run) -> str:
    return f"{run.id}:sit"


def offer(run: Run) -> Say:
    """Offer the further questions: now, or later."""
    rows = (
        (party_act(run.id, PartyAct.SIT, "house-sitting-now", tone=Tone.GO),),
        (party_act(run.id, PartyAct.SIT_LATER, "house-sitting-later"),),
    )
    return Say((Paragraph(Text("house-sitting")),), rows, slot=_slot(run))


def put_off(run: Run) -> Say:
    """Put the way back in the place of the offer."""
    return plain("house-sitting-put-off", _slot(run), edits=True)


def taken(run: Run) -> Say:
    """Take the offer away."""
    return gone(_slot(run))


def thanks(run: Run) -> Say:
    """Thank somebody at the end of a sitting."""
    return plain("house-sitting-thanks", mediator=run.facts.get("mediator", ""))
