"""A party's own copy: what one person told the mediator, as they told it, and what of it may cross. Made from their own words alone.

Nothing of the safety file is in it, and nothing that depends on another person of the case: the same words give the same copy, whatever
others did.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from flows.answers import NonAnswer
from flows.briefing_lines import SideStatements, may_enter
from flows.briefing_parts import Line, Piece
from flows.case import Scope, SideNo, Statement
from flows.disclosure import Category, Matter, is_willing
from flows.flow import Flow
from flows.private import Private, Viewer
from flows.text import Text

_BESIDE = "beside"  # the flow of those beside a party: what they write is none of the party's own


@dataclass(frozen=True, slots=True)
class Told:
    """One answer as its owner gave it. `scope`: who may see it; `number`: the answer's number, as in the ledger."""

    label: Text
    said: tuple[Piece, ...] = field(repr=False)
    scope: Scope
    number: int
    reason: NonAnswer | None


@dataclass(frozen=True, slots=True)
class Willing:
    """One sentence its owner is willing for the other side to read, in exactly these words. `at`: when it crossed, None if it has not."""

    category: Category
    sentence: Private[str] = field(repr=False)
    at: datetime | None


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """What one person told the mediator up to `as_of` (aware, where they are), and what of it may cross."""

    case: str
    side: SideNo
    locale: str
    mediator: str
    as_of: datetime
    told: tuple[Told, ...]
    willing: tuple[Willing, ...]


def told(said: Iterable[Statement], flows: Collection[Flow], viewer: Viewer) -> tuple[Told, ...]:
    """List what a person told, in the order they told it; what is in the safety file, sealed or parked stays out, whatever is passed.

    viewer: that person. Raises NotYours for anybody else's words.
    """
    mine = [s for s in said if may_enter(s) and s.flow != _BESIDE]
    lines = [line for flow in flows for line in _of_flow(flow, mine, viewer)]
    return tuple(sorted(lines, key=lambda each: each.number))


def _of_flow(flow: Flow, said: Collection[Statement], viewer: Viewer) -> Iterator[Told]:
    here = tuple(s for s in said if s.flow in (flow.flow, flow.hash))
    given = {s.place: s for s in said if s.place in flow.lists}
    own = SideStatements(SideNo(viewer.side), flow, here, viewer, {}, finished=True, sent=frozenset(), given=given)
    for statement in here:
        line = own.line(statement.place)
        if line is not None and _tells(line):
            about = own.about(statement.place)
            label = line.label if about is None else Text("house-about-item", {"item": about, "label": line.label})
            yield Told(label, _pieces(line), statement.scope, line.number, line.reason)


def _tells(line: Line) -> bool:
    """Say whether something was told, if only that one would rather not: a notice that was read is not."""
    return bool(line.said or line.entries or line.reason)


def _pieces(line: Line) -> tuple[Piece, ...]:
    return line.said or tuple(entry.name for entry in line.entries)


def willing(matters: Iterable[Matter]) -> tuple[Willing, ...]:
    """List the sentences of one person that the other side reads, or may read by their consent, in the order they were made."""
    return tuple(
        Willing(m.category, m.sentence, m.revealed_at) for m in matters if is_willing(m) and m.sentence is not None
    )
