"""Common ground to tick: what a party is asked and told. Pure. (What the mediator offers and learns: `ticks_desk`.)

A party's screens depend on what the mediator offered and on whether it is closed, never on what anybody ticked.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.present.acts import PartyAct
from bot.present.disclosure import gone, neutral, party_act
from flows.say import Button, Paragraph, Say, Style
from flows.text import Param, Text
from flows.ticks import Tick, TickId, TickState


def slot_of(tick: TickId) -> str:
    """Name the message about a statement in a party's chat."""
    return f"tk:{tick}"


def stated(tick: Tick) -> Paragraph:
    """Quote a statement."""
    return Paragraph(tick.statement, Style.QUOTE)


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
        lines: tuple[Paragraph, ...] = (Paragraph(Text(_over(tick), about)), stated(tick))
        rows: tuple[tuple[Button, ...], ...] = ((party_act(tick.id, PartyAct.TICK_LATER, "disclose-hide"),),)
        return _in_place(tick, lines, rows)
    lines = (Paragraph(Text("tick-asked", about)), stated(tick), Paragraph(Text("tick-terms", about)))
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
    return [Say((Paragraph(Text("tick-shared-title"), Style.TITLE), *map(stated, ticks)), protect=True)]
