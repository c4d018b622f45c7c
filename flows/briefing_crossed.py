"""What has crossed between the sides, as rows of the briefing: the very sentences, marked as what may be said aloud. Decides nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from flows.briefing_parts import Blank, Line, Mark, Row
from flows.case import Side, SideNo
from flows.private import Private, Viewer
from flows.text import Text


class Way(Enum):
    """How a sentence crossed."""

    TOLD = "told"
    ASKED = "asked"
    EXCHANGED = "exchanged"


@dataclass(frozen=True, slots=True)
class Crossed:
    """One sentence of a side that another side can read since `at`."""

    side: SideNo
    way: Way
    sentence: Private[str] = field(repr=False)
    at: datetime


def crossed_rows(crossed: Collection[Crossed], sides: Collection[Side]) -> Iterator[Row]:
    """Yield a row for each way in which anything has crossed, the oldest sentence first."""
    for way in Way:
        here = sorted((c for c in crossed if c.way is way), key=lambda c: c.at)
        if here:
            yield Row(_label(way), tuple(_cell(way, side.number, here) for side in sides))


def told(crossed: Collection[Crossed], viewer: Viewer) -> dict[SideNo, frozenset[str]]:
    """Map side -> its sentences that the other side can read by now, opened for the case's mediator."""
    sides = {c.side for c in crossed}
    return {side: frozenset(c.sentence.read_as(viewer).strip() for c in crossed if c.side == side) for side in sides}


def _label(way: Way) -> Text:
    return Text(f"briefing-crossed-{way.value}")


def _cell(way: Way, side: SideNo, crossed: Collection[Crossed]) -> Line | Blank:
    said = tuple(c.sentence for c in crossed if c.side == side)
    if not said:
        return Blank.NOTHING
    return Line(side=side, step=way.value, label=_label(way), number=0, mark=Mark.ALOUD, sources=(), said=said)
