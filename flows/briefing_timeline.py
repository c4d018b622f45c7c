"""The dates that matter to each side, in the order of time and side by side, in their own words. Sets no date right and merges nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flows.answers import Item
from flows.briefing_lines import SideStatements, mark_of
from flows.briefing_parts import Blank, Line, Row
from flows.private import Private
from flows.text import Text, When
from flows.timeline import KEY_DATES, dated, key_of


def timeline(sides: Sequence[SideStatements]) -> Iterator[Row]:
    """Yield a row for each date that any side gave, with what each wrote about it; what has no date comes last."""
    step = sides[0].flow.steps.get(KEY_DATES)
    if step is None:
        return
    found = [[(dated(item.label).when, item) for item in side.items(KEY_DATES)] for side in sides]
    for when in sorted({when for own in found for when, _ in own}, key=key_of):
        here = [[item for at, item in own if at == when] for own in found]
        blanks = [blank if isinstance(blank := side.cell(step), Blank) else Blank.NO_DATE for side in sides]
        cells = [_line(side, items) or blank for side, items, blank in zip(sides, here, blanks, strict=True)]
        yield Row(_label(when), tuple(cells))


def _label(when: When | None) -> Text:
    return Text("briefing-when-none") if when is None else Text("briefing-when", {"when": when})


def _line(side: SideStatements, items: Sequence[Item]) -> Line | None:
    """Quote the whole of what was written, the date as it was typed among it."""
    if not items:
        return None
    statement = side.at[KEY_DATES]
    return Line(
        side=side.side,
        step=KEY_DATES,
        label=side.label(KEY_DATES),
        number=statement.number,
        mark=mark_of(statement, side.sent),
        sources=(statement.id,),
        said=tuple(Private(item.label, statement.answer.label) for item in items),
    )
