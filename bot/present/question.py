"""What a question says on a phone: the progress line, the question itself, and what has been given of its answer. Draws no buttons."""

from __future__ import annotations

from datetime import date

from bot.present import week
from bot.present.sheet import A_DAY, Sheet, beside, count_of, params, wording
from flows.conditions import is_asked
from flows.flow import AmountStep, ApproveStep, Choices, DateStep, ItemsStep, Notice, PointsStep, SentenceStep
from flows.paper import name_of, paper_of
from flows.progress import progress
from flows.reading import own_words
from flows.run import Known
from flows.say import Paragraph, Style
from flows.text import Money, Param, Text


def head(sheet: Sheet) -> tuple[Paragraph, ...]:
    """Return the progress line, if the question has one."""
    here = progress(sheet.flow, sheet.run)
    section = Text(f"{sheet.flow.flow}-section-{here.section}".replace("_", "-"))
    if not sheet.flow.section_of[sheet.step.key].counted or isinstance(sheet.step, Notice):
        return ()
    if not here.number and sheet.run.place not in sheet.run.known:
        return (Paragraph(section, Style.QUIET),)
    if not here.number:
        return (Paragraph(Text("house-progress-earlier", {"section": section}), Style.QUIET),)
    line = Text("house-progress", {"section": section, "number": here.number, "total": here.total})
    return (Paragraph(line, Style.QUIET),)


def body(sheet: Sheet) -> tuple[Paragraph, ...]:
    """Return the question, and below it what the answer holds so far."""
    step, draft = sheet.step, sheet.run.draft
    question = Paragraph(Text(wording(sheet.flow, step.key), params(sheet)))
    match step:
        case AmountStep() if draft.low is not None and draft.currency:
            return (question, Paragraph(Text("house-amount-upper", {"low": Money(draft.low, draft.currency)})))
        case AmountStep() if draft.low is not None and draft.high is not None:
            return (question, Paragraph(Text("house-amount-currency-range", {"low": draft.low, "high": draft.high})))
        case AmountStep() if draft.low is not None:
            return (question, Paragraph(Text("house-amount-currency", {"low": draft.low})))
        case AmountStep() if draft.currency:
            return (question, Paragraph(Text("house-amount-in", {"code": draft.currency})))
        case DateStep() if draft.day:
            return (question, Paragraph(Text("house-date-right", {"day": draft.day})))
        case ItemsStep() if week.is_drawn(sheet):
            return (question, *week.says(sheet))
        case ItemsStep() if draft.items:
            listed = [
                Paragraph(Text("house-item", {"number": n, "label": week.label(item.label, sheet.owner)}), Style.LINE)
                for n, item in enumerate(draft.items, start=1)
            ]
            focus = next((i.label for i in draft.items if i.id == draft.focus), "")
            hint = (
                f"house-items-{draft.stage}"
                if draft.stage and not draft.focus
                else "house-items-write"
                if focus
                else "house-items-more"
            )
            return (question, *listed, Paragraph(Text(hint, {"label": sheet.own(focus)} if focus else {}), Style.QUIET))
        case PointsStep():
            return (question, *_points_so_far(sheet, step))
        case SentenceStep():
            return _two_ways(sheet) if len(draft.bubbles) == 2 else (question, *_as_it_stands(sheet))
        case ApproveStep():
            return _preview(sheet, step)
        case Choices() if step.own_words:
            typed = own_words(step, draft)
            own = tuple(Paragraph(Text("house-own-words", {"words": sheet.own(b.text)})) for b in typed)
            return (question, *own, *(() if own else (Paragraph(Text("house-own-hint"), Style.QUIET),)))
    return (question,)


def _two_ways(sheet: Sheet) -> tuple[Paragraph, ...]:
    """Show the person's own words first, the calmer ones second: an offer beside them, nothing more."""
    yours, calmer = (sheet.own(b.text) for b in sheet.run.draft.bubbles)
    return (
        Paragraph(Text("house-two-ways")),
        Paragraph(Text("house-way-yours", {"words": yours})),
        Paragraph(Text("house-way-calmer", {"words": calmer})),
    )


def _as_it_stands(sheet: Sheet) -> tuple[Paragraph, ...]:
    known = sheet.run.known.get(sheet.run.place, Known())
    return (Paragraph(Text("house-now-says", {"words": sheet.own(known.words)}), Style.QUIET),) if known.words else ()


def _preview(sheet: Sheet, step: ApproveStep) -> tuple[Paragraph, ...]:
    """Show exactly what they will see, and below it what follows from a yes."""
    shown = sheet.own(beside(sheet, step.of).words)
    named: dict[str, Param] = {**params(sheet), "hours": count_of(sheet.run.facts, "cooling_hours", A_DAY)}
    if step.day and (days := beside(sheet, step.day).options):
        named["day"] = date.fromisoformat(days[0])
    scope = next(iter(beside(sheet, step.under).options), "") if step.under else ""
    if step.condition and is_asked(sheet.flow, sheet.run, sheet.run.place, step.condition):
        named["condition"], scope = sheet.own(beside(sheet, step.condition).words), "condition"
    return (
        Paragraph(Text(wording(sheet.flow, step.key), params(sheet)), Style.TITLE),
        Paragraph(Text("house-quoted", {"words": shown}), Style.QUOTE),
        *_with_it(sheet),
        Paragraph(Text(wording(sheet.flow, step.key, f"when-{scope}" if scope else "when"), named)),
    )


def _with_it(sheet: Sheet) -> tuple[Paragraph, ...]:
    """Name the copy that stands above the preview."""
    paper = paper_of(sheet.flow, sheet.run, sheet.run.place)
    return () if paper is None else (Paragraph(Text("disclose-with-it", {"name": name_of(paper.kind)}), Style.LINE),)


def _points_so_far(sheet: Sheet, step: PointsStep) -> tuple[Paragraph, ...]:
    items = sheet.run.known[step.over].items if step.over in sheet.run.known else ()
    spread = sheet.run.draft.spread
    lines = tuple(
        Paragraph(Text("house-points-line", {"label": sheet.own(i.label), "points": spread[i.id]}))
        for i in items
        if i.id in spread
    )
    waiting = next((i for i in items if i.id not in spread), None)
    if waiting is None:
        return (*lines, Paragraph(Text("house-points-right")))
    left = 100 - sum(spread.values())
    return (*lines, Paragraph(Text("house-points-next", {"label": sheet.own(waiting.label), "left": left})))
