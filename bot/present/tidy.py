"""The screen on which somebody says whether the chat is tidied by itself. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.present.acts import PartyAct
from flows.run import Run
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say
from flows.text import Text


def ask(run: Run, ways: Sequence[int], now: int) -> Say:
    """Offer the ways. ways: hours, 0 for never, -1 for when the questions are done; now: the place of the one that holds."""
    ref = bytes.fromhex(run.id)
    rows = tuple(
        (Button(_ticked(_way(way)) if n == now else _way(way), Press(Deed.PARTY, ref, PartyAct.TIDY.value, n)),)
        for n, way in enumerate(ways)
    )
    return Say((Paragraph(Text("house-tidy", dict(run.facts))),), rows, slot=_slot(run))


def chosen(run: Run, ways: Sequence[int], number: int) -> Say:
    """Confirm a way, in place of the question."""
    text = Text("house-tidy-set", {**run.facts, "way": _way(ways[number])})
    return Say((Paragraph(text),), slot=_slot(run), edits=True, repeat=Repeat.SAFE)


def _slot(run: Run) -> str:
    return f"{run.id}:tidy"


def _ticked(label: Text) -> Text:
    return Text("house-ticked", {"label": label})


def _way(hours: int) -> Text:
    if hours > 0:
        return Text("house-tidy-hours", {"hours": hours})
    return Text("house-tidy-finish" if hours else "house-tidy-off")
