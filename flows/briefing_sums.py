"""What one side's own figures come to, as lines of the briefing: the worksheet of `costs`, and instalments. Arithmetic; it estimates nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flows.briefing_lines import SideStatements, mark_of
from flows.briefing_parts import Blank, Line, Piece, Row
from flows.case import Topic
from flows.instalment_lines import lines_of
from flows.instalments import PLANS, plan
from flows.saysafe import strictest
from flows.text import Money, Text
from flows.worksheet import COSTS, HOW_LONG, Per, Span, Worksheet, worksheet

_COST_STEPS = (Per.ONCE.value, Per.MONTH.value, HOW_LONG)


def sum_rows(flow: str, sides: Iterable[SideStatements]) -> Iterator[tuple[Topic, Row]]:
    """Yield a row for what the figures of a flow come to, each side's for itself; none for a flow that asks for none."""
    if flow == COSTS:
        yield Topic.NO_DEAL, Row(Text("briefing-worksheet"), tuple(_added_up(side) for side in sides))
    if flow in PLANS:
        yield Topic.MOVEMENT, Row(Text("briefing-instalments"), tuple(_paid_off(side) for side in sides))


def _added_up(said: SideStatements) -> Line | Blank:
    """Lay out the totals, one for each currency, and say so if an answer they need is still open."""
    return _line(said, "briefing-worksheet", _COST_STEPS, tuple(_pieces(worksheet(said.answers))))


def _paid_off(said: SideStatements) -> Line | Blank:
    asked = PLANS[said.flow.flow]
    found = plan(said.answers, asked)
    return _line(said, "briefing-instalments", asked.steps, () if found is None else tuple(lines_of(found)))


def _line(said: SideStatements, label: str, steps: Iterable[str], pieces: tuple[Piece, ...]) -> Line | Blank:
    given = [said.at[key] for key in steps if key in said.at]
    if not pieces or not given:
        return Blank.UNASKED
    return Line(
        side=said.side,
        step=given[0].place,
        label=Text(label),
        number=given[0].number,
        mark=strictest(mark_of(statement, said.sent) for statement in given),
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
