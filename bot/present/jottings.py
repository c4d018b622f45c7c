"""The mediator's own notes in her chat: the list, and where to write another. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.present.acts import DeskAct
from bot.present.desk import act
from bot.present.living import jotted
from flows.briefing_desk import Jotting, Where
from flows.case import Case
from flows.say import Button, Deed, Paragraph, Press, Say, Style
from flows.text import Text

PLACES = tuple(where for where in Where if where is not Where.LINE)  # a button's visit is the place in this list
_MOST = 12  # in one message


def listed(case: Case, found: Sequence[Jotting]) -> Iterator[Say]:
    """Write the notes, as many to a message as fit, then the places to write another."""
    title = Paragraph(Text("desk-jottings", {"ref": case.ref}), Style.TITLE)
    if not found:
        yield Say((title, Paragraph(Text("desk-jottings-none"))), _places(case), protect=True)
    for start in range(0, len(found), _MOST):
        page = found[start : start + _MOST]
        lines = [Paragraph(jotted(each), Style.LINE) for each in page]
        drops = tuple((_drop(each),) for each in page)
        last = start + _MOST >= len(found)
        yield Say((title, *lines), (*drops, *(_places(case) if last else ())), protect=True)


def _drop(jotting: Jotting) -> Button:
    what = Text(f"briefing-jotted-{jotting.kind.value}")
    if jotting.line:
        what = Text("briefing-jotted-on", {"kind": what, "line": jotting.line})
    return act(DeskAct.JOT_DROP, jotting.id, "desk-jot-drop", {"what": what})


def _places(case: Case) -> tuple[tuple[Button, ...], ...]:
    buttons = [
        Button(
            Text(f"desk-jot-where-{where.value}"),
            Press(Deed.DESK, bytes.fromhex(case.id), DeskAct.JOT.value, number),
        )
        for number, where in enumerate(PLACES)
    ]
    return tuple((button,) for button in buttons)
