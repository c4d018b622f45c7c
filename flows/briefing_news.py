"""What is new since the mediator was last handed a version of a briefing, and what a side sent after it had handed over. Pure; ranks nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from flows.answers import NotGiven
from flows.briefing_changes import AtHandOver
from flows.briefing_crossed import Crossed
from flows.briefing_lines import SideStatements, is_asked
from flows.briefing_parts import Blank, Line, Row
from flows.case import SideNo, StatementId
from flows.run import step_of


@dataclass(frozen=True, slots=True)
class News:
    """What came after `since` (aware): answers, each as a line, and the sentences that crossed."""

    since: datetime
    lines: tuple[Line, ...]
    crossed: tuple[Crossed, ...]

    @property
    def count(self) -> int:
        """Count what is new."""
        return len(self.lines) + len(self.crossed)


def news(said: Iterable[SideStatements], crossed: Iterable[Crossed], since: datetime) -> News:
    """Gather what was said, or has crossed, after a moment: by side, and within a side in the order it was said."""
    lines = [line for own in said for line in _after(own, since)]
    ordered = sorted(lines, key=lambda line: (line.side, line.number))
    return News(since, tuple(ordered), tuple(c for c in crossed if c.at > since))


def _after(own: SideStatements, since: datetime) -> Iterator[Line]:
    for statement in own.statements:
        line = own.line(statement.place) if statement.said_at > since and _is_listed(own, statement.place) else None
        if line is not None:
            yield line


def late(said: Iterable[SideStatements], handed_over: Mapping[SideNo, datetime]) -> frozenset[StatementId]:
    """Name what a side said in a conversation after it had handed that over. A conversation begun afterwards is no supplement to it."""
    found: set[StatementId] = set()
    for own in said:
        at = handed_over.get(own.side)
        if at is not None and any(s.said_at <= at for s in own.statements):
            found |= {s.id for s in own.statements if s.said_at > at}
    return frozenset(found)


def added(sides: list[SideStatements], first: AtHandOver, late_ones: Collection[StatementId]) -> Iterator[Row]:
    """Yield a row for every answer that a side gave for the first time after handing over; what it changed is listed by itself."""
    cells = [dict(_first_given(side, first, late_ones)) for side in sides]
    for place in dict.fromkeys(place for found in cells for place in found):
        label = next(found[place].label for found in cells if place in found)
        yield Row(label, tuple(found.get(place, Blank.NOTHING) for found in cells))


def _first_given(
    side: SideStatements, first: AtHandOver, late_ones: Collection[StatementId]
) -> Iterator[tuple[str, Line]]:
    for place, statement in side.at.items():
        before = first.get(side.side, {}).get(place)
        was_given = before is not None and not isinstance(before.answer.read_as(side.viewer), NotGiven)
        line = side.line(place)
        is_given = line is not None and not isinstance(side.answers[place], NotGiven)
        if statement.id in late_ones and is_given and not was_given and _is_listed(side, place):
            assert line is not None
            yield place, line


def _is_listed(side: SideStatements, place: str) -> bool:
    step = side.flow.steps.get(step_of(place))
    return step is None or is_asked(step)
