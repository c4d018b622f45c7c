"""What a person's own figures and dates come to, read back to them below the review, each with a way to change it. Adds up nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bot.present.record import change
from bot.present.sheet import Sheet, wording
from flows.answers import Answer, Listed, Picked
from flows.case import Statement
from flows.instalment_lines import lines_of
from flows.instalments import PLANS, Asked, plan
from flows.private import HOUSE
from flows.say import Button, Paragraph, Repeat, Say, Style
from flows.text import Joined, Money, Param, Text
from flows.timeline import KEY_DATES, Dated, in_order
from flows.worksheet import COSTS, HOW_LONG, MONTHS, Months, Per, Span, Total, worksheet

_Lines = Callable[[Sheet, Mapping[str, Answer]], Iterator[Paragraph]]


@dataclass(frozen=True, slots=True)
class _Part:
    """What is read back in one flow: its title, the lines, a note below them, and the steps that can be changed from there."""

    title: str
    lines: _Lines
    note: str
    steps: tuple[str, ...]


def read_back(sheet: Sheet, said: Mapping[str, Statement]) -> list[Say]:
    """Draw what the answers come to, in place of what was drawn of them before; nothing for a flow that asks for none.

    said: place -> newest statement of this run that may be shown to its owner. If one may not (they have come on another phone), nothing is
    drawn: a sum of the rest would be wrong, and the whole would show it.
    """
    if sheet.flow.flow not in _SUMS:
        return []
    part = _SUMS[sheet.flow.flow]
    slot = f"{sheet.run.id}:sums"
    stale = Say(slot=slot, deletes=True, repeat=Repeat.SAFE)
    counted = [place for place, known in sheet.run.known.items() if place in sheet.flow.steps and not known.parked]
    hidden = [place for place in counted if place in part.steps and place not in said]
    drawn = () if hidden else tuple(part.lines(sheet, {p: said[p].answer.read_as(HOUSE) for p in counted if p in said}))
    if not drawn:
        return [stale]
    head, note = Paragraph(Text(part.title), Style.TITLE), Paragraph(Text(part.note), Style.QUIET)
    buttons = tuple((_change(sheet, step),) for step in part.steps if step in counted)
    return [stale, Say((head, *drawn, note), buttons, slot=slot)]


def _change(sheet: Sheet, step: str) -> Button:
    label = Text(wording(sheet.flow, step, "label"))
    return change(sheet.run, step, Text("sums-change", {"label": label}))


# --- the cost of no agreement -------------------------------------------------------------------------------------

_HOURS = "hours"
_COST_STEPS = (HOW_LONG, Per.ONCE.value, Per.MONTH.value, _HOURS)
_COMING_BACK = (Picked("most_of_it"), Picked("part_of_it"))


def _costs(_: Sheet, answers: Mapping[str, Answer]) -> Iterator[Paragraph]:
    """Yield a line for each currency, what is not in it, and the hours, which are no money."""
    sheet, how_long = worksheet(answers), answers.get(HOW_LONG)
    months = MONTHS.get(how_long.option) if isinstance(how_long, Picked) else None
    yield from (Paragraph(_total(total, months)) for total in sheet.totals)
    if sheet.totals and sheet.open:
        labels = Joined(tuple(Text(f"costs-{step}.label".replace("_", "-")) for step in sheet.open))
        yield Paragraph(Text("sums-open", {"labels": labels}))
    if sheet.totals and answers.get("get_back") in _COMING_BACK:
        yield Paragraph(Text("sums-coming-back"))
    if isinstance(hours := answers.get(_HOURS), Picked):
        yield Paragraph(Text("sums-hours", {"hours": Text(f"costs-hours.opt-{hours.option}")}))


def _total(total: Total, months: Months | None) -> Text:
    """Word what adds up in one currency; what comes every month is multiplied only by a time that was given."""
    named: dict[str, Param] = {}
    if total.once is not None:
        named["once"] = _span(total.once, total.currency)
    if total.monthly is None:
        return Text("sums-costs-once", named)
    named["monthly"] = _span(total.monthly, total.currency)
    kind = "monthly" if total.once is None else "both"
    if months is None or total.whole is None:
        return Text(f"sums-costs-{kind}", named)
    return Text(
        f"sums-costs-{kind}-timed",
        {**named, "months": _months(months), "whole": _span(total.whole, total.currency)},
    )


def _months(months: Months) -> Text:
    if months.most is None:
        return Text("sums-months-from", {"least": months.least})
    if months.least == 0:
        return Text("sums-months-up-to", {"most": months.most})
    return Text("sums-months-span", {"least": months.least, "most": months.most})


def _span(span: Span, currency: str) -> Param:
    low = Money(span.low, currency)
    if span.high is None:
        return Text("sums-from", {"low": low})
    return low if span.high == span.low else Text("house-range", {"low": low, "high": Money(span.high, currency)})


# --- instalments --------------------------------------------------------------------------------------------------


def _plan_of(asked: Asked) -> _Lines:
    def lines(_: Sheet, answers: Mapping[str, Answer]) -> Iterator[Paragraph]:
        found = plan(answers, asked)
        if found is not None:
            yield from (Paragraph(line) for line in lines_of(found))

    return lines


# --- dates that matter --------------------------------------------------------------------------------------------


def _dates(sheet: Sheet, answers: Mapping[str, Answer]) -> Iterator[Paragraph]:
    """Yield the dates in the order of time; a single one needs no order."""
    listed = answers.get(KEY_DATES)
    if not isinstance(listed, Listed) or len(listed.items) < 2:
        return
    for each in in_order(item.label for item in listed.items):
        yield Paragraph(_date(sheet, each), Style.LINE)


def _date(sheet: Sheet, each: Dated) -> Text:
    about: dict[str, Param] = {"words": sheet.own(each.about)} if each.about else {}
    if each.when is None:
        return Text("sums-date-none", about)
    return Text("sums-date" if about else "sums-date-bare", {"when": each.when, **about})


_SUMS: Mapping[str, _Part] = {
    COSTS: _Part("sums-costs-title", _costs, "sums-note", _COST_STEPS),
    "intake": _Part("sums-dates-title", _dates, "sums-dates-note", (KEY_DATES,)),
    **{flow: _Part("sums-plan-title", _plan_of(asked), "sums-note", asked.steps) for flow, asked in PLANS.items()},
}
