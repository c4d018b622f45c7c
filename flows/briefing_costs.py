"""What one side's worksheet of the flow `costs` adds up to, as a line of the briefing. Figures are the party's own; it estimates nothing."""

from __future__ import annotations

from collections.abc import Iterator

from flows.briefing_lines import SideStatements
from flows.briefing_parts import Blank, Line, Mark, Piece
from flows.text import Money, Text
from flows.worksheet import HOW_LONG, Per, Span, Worksheet, worksheet

_STEPS = (Per.ONCE.value, Per.MONTH.value, HOW_LONG)


def added_up(said: SideStatements) -> Line | Blank:
    """Lay out the totals, one for each currency, and say so if an answer they need is still open."""
    sheet = worksheet(said.answers)
    pieces = tuple(_pieces(sheet))
    given = [said.at[key] for key in _STEPS if key in said.at]
    if not pieces or not given:
        return Blank.UNASKED
    return Line(
        side=said.side,
        step=given[0].place,
        label=Text("briefing-worksheet"),
        number=given[0].number,
        mark=Mark.NEVER,
        sources=tuple(statement.id for statement in given),
        said=pieces,
    )


def _pieces(sheet: Worksheet) -> Iterator[Piece]:
    wholes = [(total.whole, total.currency) for total in sheet.totals if total.whole is not None]
    yield from (_whole(whole, currency) for whole, currency in wholes)
    if wholes and sheet.open:
        yield Text("briefing-worksheet-open")


def _whole(span: Span, currency: str) -> Text:
    low = Money(span.low, currency)
    if span.high is None:
        return Text("briefing-amount-from", {"low": low})
    if span.high == span.low:
        return Text("briefing-amount", {"low": low})
    return Text("briefing-amount-range", {"low": low, "high": Money(span.high, currency)})
