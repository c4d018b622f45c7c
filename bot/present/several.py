"""One more person of a side: the mediator's buttons, and what she is told with the invitation. Pure."""

from __future__ import annotations

from bot.present.acts import DeskAct
from flows.case import Case
from flows.private import Private
from flows.say import Button, Deed, Paragraph, Press, Say
from flows.several import next_chair, nth_of
from flows.text import Text


def buttons(case: Case) -> tuple[tuple[Button, ...], ...]:
    """Offer to invite one more person of each side that has room for one; a side goes by the name of its first person."""
    chairs = [side.number for side in case.sides]
    firsts = [side for side in case.sides if nth_of(side.number) == 1 and next_chair(side.number, chairs) is not None]
    return tuple(
        (
            Button(
                Text("desk-another", {"name": side.name}),
                Press(Deed.DESK, bytes.fromhex(case.id), DeskAct.ANOTHER.value, side.number),
            ),
        )
        for side in firsts
    )


def added(name: Private[str], beside: Private[str]) -> Say:
    """Say what holds for somebody who has just been given a chair. beside: the first person of their side."""
    return Say((Paragraph(Text("desk-another-added", {"name": name, "beside": beside})),))
