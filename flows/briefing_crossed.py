"""What has crossed between the sides, and what its owner has agreed to and is not sent yet, as rows of the briefing. Decides nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from flows.briefing_parts import Blank, Line, Mark, Row
from flows.case import Scope, Side, SideNo
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


@dataclass(frozen=True, slots=True)
class Agreed:
    """One sentence its owner has agreed to, in exactly these words, and that nobody else can read yet; or something they mean to say themselves.

    `scope`: SHARE or SWAP; or SESSION, and it is called as its owner listed it.
    """

    side: SideNo
    scope: Scope
    sentence: Private[str] = field(repr=False)
    at: datetime


def agreed_rows(agreed: Collection[Agreed], sides: Collection[Side], on_hold: Collection[SideNo]) -> Iterator[Row]:
    """Yield a row for what may be sent on, one for what waits for an exchange, and one for what its owner says: the oldest first.

    Agreed to is not sent: until then only its owner may raise it (P5), and nobody what is to be had in return alone (domain §3.5) or what
    somebody said whom a person looks after first (domain §2). on_hold: those sides.
    """
    for scope, mark in ((Scope.SHARE, Mark.OWNER), (Scope.SWAP, Mark.NEVER), (Scope.SESSION, Mark.OWNER)):
        here = sorted((a for a in agreed if a.scope is scope), key=lambda a: a.at)
        label = Text("house-scope-session" if scope is Scope.SESSION else f"briefing-agreed-{scope.value}")
        if here:
            cells = (_agreed(label, s.number, Mark.NEVER if s.number in on_hold else mark, here) for s in sides)
            yield Row(label, tuple(cells))


def _agreed(label: Text, side: SideNo, mark: Mark, agreed: Collection[Agreed]) -> Line | Blank:
    said = tuple(a.sentence for a in agreed if a.side == side)
    if not said:
        return Blank.NOTHING
    return Line(side=side, step="agreed", label=label, number=0, mark=mark, sources=(), said=said)


def _label(way: Way) -> Text:
    return Text(f"briefing-crossed-{way.value}")


def _cell(way: Way, side: SideNo, crossed: Collection[Crossed]) -> Line | Blank:
    said = tuple(c.sentence for c in crossed if c.side == side)
    if not said:
        return Blank.NOTHING
    return Line(side=side, step=way.value, label=_label(way), number=0, mark=Mark.ALOUD, sources=(), said=said)
