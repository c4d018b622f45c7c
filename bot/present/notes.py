"""What the mediator writes herself, on a phone: the warning before it goes, the neutral notice, the message after a tap. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.present.acts import DeskAct, PartyAct
from bot.present.desk import act as desk_act
from bot.present.desk import act_on
from bot.present.disclosure import gone, neutral, party_act, quoted, side_names
from flows.case import Case, SideNo
from flows.disclosure import Telling
from flows.pasteguard import Trace
from flows.private import Private
from flows.say import Button, Paragraph, Say, Style, Tone
from flows.text import Joined, Param, Text

MOST = 4  # findings shown in one warning
_MAY = {Telling.SUBSTANCE: "desk-message-substance", Telling.WITHOUT_SOURCE: "desk-message-unnamed"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing her message repeats. `label`: which question it answered; `source`: the text it stands in, hers to read."""

    owner: Private[str]
    label: Text
    trace: Trace
    found: str
    source: Private[str]
    telling: Telling = Telling.NOT  # what of it she may tell


def slot_of(run: str) -> str:
    """Name the message about something she wrote."""
    return f"nt:{run}"


def asked_first(run: str, found: Sequence[Finding]) -> Say:
    """Ask before a message goes that repeats what has not been sent on; show where it came from."""
    rows = (
        (desk_act(DeskAct.MESSAGE_ANYWAY, run, "desk-message-send-anyway", tone=Tone.STOP),),
        (desk_act(DeskAct.MESSAGE_NOT, run, "desk-message-do-not"),),
    )
    return replace(warned(found), rows=rows, slot=slot_of(run))


def warned(found: Sequence[Finding]) -> Say:
    """Show what words of hers repeat, and where it came from."""
    lines = [Paragraph(Text("desk-message-warning"), Style.TITLE)]
    for each in found[:MOST]:
        about: dict[str, Param] = {"name": each.owner, "label": each.label, "found": each.found}
        lines += [Paragraph(Text(f"desk-message-found-{each.trace.value}", about)), quoted(each.source)]
        if each.telling in _MAY:
            lines.append(Paragraph(Text(_MAY[each.telling])))
    return Say(tuple(lines), protect=True)


def to_whom(case: Case) -> Say:
    """Ask for whom a message is."""
    rows = [(act_on(DeskAct.MESSAGE, case, s.number, "desk-message-to", {"name": s.name}),) for s in case.sides]
    rows.append((desk_act(DeskAct.MESSAGE, case.id, "desk-message-to-all"),))
    return Say((Paragraph(Text("desk-message-to-whom", {"ref": case.ref})),), tuple(rows))


def not_reached(case: Case, sides: Sequence[SideNo]) -> Say:
    """Say whom a message could not be put before: not here, or asked not to be written to."""
    names = side_names(case)
    return Say((Paragraph(Text("desk-message-missed", {"names": Joined(tuple(names[side] for side in sides))})),))


BARE = 1  # the visit of a button that leads to a note without its words


def arrival(run: str, *, bare: bool = False) -> Say:
    """Tell somebody, in neutral words, that there is something to read."""
    return neutral(slot_of(run), *_buttons(run, BARE if bare else 0))


def _buttons(run: str, visit: int) -> tuple[Button, Button]:
    show = party_act(run, PartyAct.READ, "disclose-show", visit=visit)
    return show, party_act(run, PartyAct.READ_LATER, "disclose-later", visit=visit)


def put_off(run: str, visit: int) -> Say:
    """Leave only the button that shows it."""
    return neutral(slot_of(run), _buttons(run, visit)[0], edits=True)


def put_away(run: str, visit: int) -> Say:
    """Put the neutral words back where the message stood."""
    return neutral(f"{slot_of(run)}:c", _buttons(run, visit)[0], edits=True)


def shown(run: str, mediator: str, body: Private[str] | None, *, answers: bool = True) -> list[Say]:
    """Show what the mediator wrote. `answers`: with a button to answer it; elsewhere whatever is written is an answer."""
    head = Paragraph(Text("disclose-wrote", {"mediator": mediator}))
    lines = (head,) if body is None else (head, quoted(body))
    answer = ((party_act(run, PartyAct.ANSWER, "handover-answer"),),) if answers else ()
    rows = (*answer, (party_act(run, PartyAct.READ_AWAY, "disclose-hide"),))
    return [*_cleared(run), Say(lines, rows, slot=f"{slot_of(run)}:c", protect=True)]


def asked_again(
    run: str, matter: str, mediator: str, sentence: Private[str], note: Private[str] | None, *, bare: bool
) -> list[Say]:
    """Show an owner what the mediator would like looked at again, with her note if there is one."""
    lines = [Paragraph(Text("disclose-look-again", {"mediator": mediator})), quoted(sentence)]
    if note is not None:
        lines += [Paragraph(Text("disclose-wrote", {"mediator": mediator})), quoted(note)]
    rows = (
        (party_act(matter, PartyAct.RECONSIDER, "disclose-reconsider", tone=Tone.GO),),
        (party_act(run, PartyAct.READ_AWAY, "disclose-hide", visit=BARE if bare else 0),),
    )
    return [*_cleared(run), Say(tuple(lines), rows, slot=f"{slot_of(run)}:c", protect=True)]


def _cleared(run: str) -> list[Say]:
    return [gone(slot_of(run)), gone(f"{slot_of(run)}:c")]
