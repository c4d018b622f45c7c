"""The way from one case to another, for whoever takes part in several."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.present.acts import PartyAct
from flows.case import Participant
from flows.say import Button, Deed, Paragraph, Press, Say
from flows.text import Text


def others(found: Sequence[tuple[Participant, str, date]]) -> Say:
    """Offer the other seats: each with who mediates there, and since when the person takes part."""
    rows = tuple((_button(person, mediator, since),) for person, mediator, since in found)
    return Say((Paragraph(Text("house-seats")),), rows, slot="seats")


def _button(person: Participant, mediator: str, since: date) -> Button:
    label = Text("house-seat", {"mediator": mediator, "day": since})
    return Button(label, Press(Deed.PARTY, bytes.fromhex(person.id), PartyAct.SEAT.value))
