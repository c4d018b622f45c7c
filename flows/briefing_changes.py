"""Answers that were changed after they were handed over: both versions, side by side, for the mediator. Challenges nobody (domain §9.6, 9).

What somebody changes before handing over is their own affair, and so is an answer that is taken back or given for the first time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from flows.answers import NotGiven
from flows.briefing_lines import SideStatements, is_asked
from flows.briefing_parts import Blank, Line, Piece, Row
from flows.case import SideNo, Statement
from flows.run import step_of
from flows.saysafe import strictest
from flows.text import Text

AtHandOver = Mapping[
    SideNo, Mapping[str, Statement]
]  # side -> place -> what stood there when the answers were handed over


def at_hand_over(earlier: Iterable[Statement], handed_over: Mapping[SideNo, datetime]) -> AtHandOver:
    """Pick from earlier versions, the oldest first, the one that stood at each place when its side handed over (aware)."""
    found: dict[SideNo, dict[str, Statement]] = {side: {} for side in handed_over}
    for statement in earlier:
        if statement.side in found and statement.said_at <= handed_over[statement.side]:
            found[statement.side][statement.place] = statement
    return found


def changed(sides: list[SideStatements], first: AtHandOver, handed_over: Mapping[SideNo, datetime]) -> Iterator[Row]:
    """Yield a row for every question whose answer reads otherwise now than when it was handed over."""
    cells = [_changes(side, first.get(side.side, {}), handed_over.get(side.side)) for side in sides]
    for place in dict.fromkeys(place for found in cells for place in found):
        label = next(found[place].label for found in cells if place in found)
        yield Row(label, tuple(found.get(place, Blank.UNCHANGED) for found in cells))


def _changes(side: SideStatements, first: Mapping[str, Statement], since: datetime | None) -> dict[str, Line]:
    found: dict[str, Line] = {}
    for place, now in side.at.items():
        before = first.get(place)
        if since is None or before is None or now.said_at <= since or not _is_listed(side, place):
            continue
        older = before.answer.read_as(side.viewer)
        if (
            older != side.answers[place]
            and not isinstance(older, NotGiven)
            and not isinstance(side.answers[place], NotGiven)
        ):
            found[place] = _both(side, place, before)
    return found


def _is_listed(side: SideStatements, place: str) -> bool:
    step = side.flow.steps.get(step_of(place))
    return step is None or is_asked(step)


def _both(side: SideStatements, place: str, before: Statement) -> Line:
    """Lay out both versions in one line, each under its own word."""
    now, then = side.line(place), replace(side, statements=(before,)).line(place)
    assert now is not None and then is not None
    said: tuple[Piece, ...] = (Text("briefing-first"), *_pieces(then), Text("briefing-later"), *_pieces(now))
    return replace(now, said=said, entries=(), mark=strictest((then.mark, now.mark)), sources=(before.id, *now.sources))


def _pieces(line: Line) -> tuple[Piece, ...]:
    return (*line.said, *(entry.name for entry in line.entries))
