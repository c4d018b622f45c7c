"""An exchange on a phone: the slot a party is asked to fill, its receipt, and the mediator's view of what was sealed. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.present.acts import DeskAct, PartyAct
from bot.present.desk import act as desk_act
from bot.present.disclosure import category, gone, neutral, party_act, quoted, refusal
from bot.present.papers import line
from flows.case import Case
from flows.disclosure import Category, Refusal
from flows.paper import Paper
from flows.private import Private
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say, Style, Tone
from flows.swaps import Swap, SwapState, may_take_out
from flows.text import Joined, Param, Text

MORE = 1  # the visit of a button that leads to a slot to which a little more is asked for


def slot_of(swap: Swap) -> str:
    """Name the message about an exchange in a party's chat."""
    return f"sw:{swap.id}"


def weight(swap: Swap) -> Text:
    """Say how much an exchange asks for."""
    return Text(f"disclose-weight-{swap.weight.value}")


# --- a party ------------------------------------------------------------------------------------------------------


def arrival(swap: Swap, *, more: bool = False) -> list[Say]:
    """Tell somebody, in neutral words, that there is something to look at; alike for everybody and at every stage."""
    show = party_act(swap.id, PartyAct.SLOT, "disclose-show", visit=MORE if more else 0)
    later = party_act(swap.id, PartyAct.SLOT_LATER, "disclose-later", visit=MORE if more else 0)
    return [gone(slot_of(swap)), neutral(slot_of(swap), show, later)]


def put_off(swap: Swap, visit: int) -> Say:
    """Leave only the button that shows it."""
    return neutral(slot_of(swap), party_act(swap.id, PartyAct.SLOT, "disclose-show", visit=visit), edits=True)


def slot(swap: Swap, mediator: str, deadline: datetime, *, more: bool, takes: bool) -> list[Say]:
    """Show a slot: what it is about and what becomes of it. The same whatever its reader has put in so far."""
    about: dict[str, Param] = {
        "mediator": mediator,
        "category": category(swap.category),
        "weight": weight(swap),
        "at": deadline,
    }
    if not takes:
        key = {SwapState.CLOSED: "disclose-slot-closed", SwapState.OPENED: "disclose-slot-opened"}.get(
            swap.state, "disclose-slot-over"
        )
        return [gone(slot_of(swap)), Say((Paragraph(Text(key, about)),), slot=slot_of(swap))]
    lines = [
        Paragraph(Text("disclose-slot-more" if more else "disclose-slot", about)),
        Paragraph(Text("disclose-slot-terms", about)),
    ]
    rows = (
        (party_act(swap.id, PartyAct.SLOT_IN, "disclose-slot-in", tone=Tone.GO),),
        (party_act(swap.id, PartyAct.SLOT_PASS, "disclose-slot-pass"),),
    )
    return [gone(slot_of(swap)), Say(tuple(lines), rows, slot=slot_of(swap))]


def receipt(swap: Swap, deadline: datetime) -> list[Say]:
    """Thank somebody for putting something in, or for passing: in the very same words, with the same way back to it."""
    again = party_act(swap.id, PartyAct.SLOT, "disclose-slot-change")
    thanks = Paragraph(Text("disclose-slot-receipt", {"at": deadline}))
    return [gone(slot_of(swap)), Say((thanks,), ((again,),), slot=slot_of(swap))]


def put_in(swap: Swap, sentence: Private[str] | None, paper: Paper | None = None) -> Say:
    """Show somebody their own words in an exchange, and what becomes of them. sentence: None if it is not to be shown on this phone."""
    state = Text(f"disclose-put-in-{swap.state.value}", {"category": category(swap.category)})
    words = (quoted(sentence),) if sentence is not None else ()
    with_it = (line("disclose-state-with-it", paper),) if paper else ()
    back = ((party_act(swap.id, PartyAct.SLOT_OUT, "disclose-take-back", tone=Tone.STOP),),)
    rows = back if may_take_out(swap) else ()
    return Say((Paragraph(state), *words, *with_it), rows, slot=own_slot(swap), protect=True)


def own_slot(swap: Swap) -> str:
    """Name the message that shows somebody what they have put into an exchange."""
    return f"{slot_of(swap)}:own"


# --- the mediator -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Half:
    """What one side has done with a slot, for the mediator alone. `answered` without a sentence is a pass."""

    name: Private[str]
    answered: bool
    sentence: Private[str] | None
    paper: Paper | None = None


def listed(
    case: Case, running: Sequence[tuple[Swap, datetime]], marked: Sequence[tuple[Private[str], Sequence[Category]]] = ()
) -> Say:
    """List the exchanges that run in a case, and offer a new one. marked: each side's name, with the kinds of what its owner would exchange."""
    lines = [Paragraph(Text("desk-swap-title", {"ref": case.ref, "count": len(running)}), Style.TITLE)]
    rows: list[tuple[Button, ...]] = []
    for swap, deadline in running:
        lines.append(Paragraph(_about(swap, deadline), Style.LINE))
        rows.append((look_button(swap),))
    lines += [Paragraph(_marked(name, kinds), Style.LINE) for name, kinds in marked]
    rows.append((desk_act(DeskAct.SWAP_NEW, case.id, "desk-swap-new", tone=Tone.GO),))
    return Say(tuple(lines), tuple(rows))


def look_button(swap: Swap) -> Button:
    """Make the button that shows her what was put into an exchange."""
    return desk_act(DeskAct.SWAP_LOOK, swap.id, "desk-swap-look", {"category": category(swap.category)})


def _marked(name: Private[str], kinds: Sequence[Category]) -> Text:
    named = tuple(category(kind) for kind in Category if kind in kinds)
    return Text("desk-swap-marked", {"name": name, "kinds": Joined(named)})


def _about(swap: Swap, deadline: datetime) -> Text:
    return Text("desk-swap-line", {"category": category(swap.category), "weight": weight(swap), "at": deadline})


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a slot stands for the mediator. `deadline`: in her zone; `seen`: proves that what she opens is what she saw.

    `why`: what keeps it from being opened now, whatever is in it.
    """

    deadline: datetime
    seen: int
    complete: bool
    why: Refusal | None


def sealed(swap: Swap, halves: Sequence[Half], standing: Standing) -> Say:
    """Show what was sealed, side by side, with what the mediator can do."""
    lines = [Paragraph(_about(swap, standing.deadline), Style.TITLE)]
    for half in halves:
        lines.append(Paragraph(Text("desk-swap-of", {"name": half.name})))
        if half.sentence is not None:
            lines.append(quoted(half.sentence))
            lines += [line("desk-swap-with-it", half.paper)] if half.paper else []
        else:
            lines.append(Paragraph(Text("desk-swap-passed" if half.answered else "desk-swap-nothing"), Style.QUIET))
    if standing.why is not None:
        lines.append(Paragraph(refusal(standing.why, standing.deadline), Style.QUIET))
    can_open = standing.complete and standing.why is None
    rows = [(_press(swap, DeskAct.SWAP_OPEN, "desk-swap-open", standing.seen, Tone.GO),)] if can_open else []
    rows.append((_press(swap, DeskAct.SWAP_MORE, "desk-swap-more", standing.seen),))
    rows.append((_press(swap, DeskAct.SWAP_CLOSE, "desk-swap-close", standing.seen, Tone.STOP),))
    return Say(tuple(lines), tuple(rows), slot=slot_of(swap), protect=True)


def _press(swap: Swap, deed: DeskAct, key: str, seen: int, tone: Tone = Tone.NORMAL) -> Button:
    return Button(Text(key), Press(Deed.DESK, bytes.fromhex(swap.id), deed.value, seen), tone)


def decided(swap: Swap, key: str, at: datetime) -> Say:
    """Redraw an exchange after the mediator's act."""
    lines = (Paragraph(Text(key, {"category": category(swap.category), "at": at})),)
    return Say(lines, slot=slot_of(swap), edits=True, repeat=Repeat.SAFE)
