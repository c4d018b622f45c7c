"""The buttons under a question: what can be answered, and the constant ways out. Knows what they mean, and no words but their keys."""

from __future__ import annotations

from typing import assert_never

from bot.present import week
from bot.present.sheet import Sheet, flow_step, params, tap, tap_key, wording
from flows.answers import NonAnswer
from flows.conditions import holds, is_open, offered
from flows.engine import may_skip
from flows.flow import (
    AmountStep,
    ApproveStep,
    Attachment,
    Audience,
    Choice,
    Choices,
    Consent,
    DateStep,
    ItemsStep,
    Notice,
    PaperStep,
    PointsStep,
    Scale,
    SentenceStep,
    TextStep,
    WordStep,
)
from flows.languages import option_text
from flows.paper import may_go
from flows.replies import AskedMore, AskedWho, AskedWhy, Chose, Did, Paused, Skipped, Ticked, WantedPerson, WentBack
from flows.run import Known
from flows.say import Button, Tone
from flows.text import Text

Row = tuple[Button, ...]
CROWDED = 6  # options; where there are more, what is looked for least gives way: a phone shows about nine rows above the field to write in
_BEGINNING = 40  # code points of a sentence on a button


def buttons(sheet: Sheet) -> tuple[Row, ...]:
    """Return the rows by which the question can be answered."""
    step, draft = sheet.step, sheet.run.draft
    match step:
        case Notice():
            return ((tap_key(sheet, Did("done"), "house-continue", Tone.GO),),)
        case Consent():
            agree = tap(sheet, Did("yes"), Text(wording(sheet.flow, step.key, "opt-yes")), Tone.GO)
            return (
                (agree,),
                (tap_key(sheet, Paused(), "house-not-yet"), tap_key(sheet, WantedPerson(), "house-person")),
            )
        case Choice():
            return _options(sheet, step)
        case Choices():
            ticks = tuple(
                (tap(sheet, Ticked(o.key, o.key not in draft.ticked), _ticked(sheet, o.key), Tone.NORMAL),)
                for o in offered(step, sheet.run, sheet.run.place)
            )
            done = _done(sheet)
            return (*ticks, done) if done and not _is_crowded(sheet) else ticks
        case Scale():
            values = [tap(sheet, Did("value", str(n)), Text("house-number", {"number": n})) for n in range(11)]
            return (tuple(values[:6]), tuple(values[6:]))
        case PointsStep():
            return _points(sheet, step)
        case AmountStep():
            return _amount(sheet, step)
        case DateStep():
            return _date(sheet, step)
        case ItemsStep():
            return week.rows(sheet) if week.is_drawn(sheet) else _items(sheet)
        case SentenceStep():
            return _sentence(sheet)
        case ApproveStep():
            return _decisions(sheet, step)
        case PaperStep():
            return _papers(sheet, step)
        case WordStep():
            return ((tap(sheet, Chose("keep"), Text(wording(sheet.flow, step.key, "opt-keep"), params(sheet))),),)
        case TextStep() | Attachment():
            return ()
        case _:
            assert_never(step)


def _options(sheet: Sheet, step: Choice) -> tuple[Row, ...]:
    """Offer each option in a row of its own; where there are many, `words.packed` puts short labels side by side."""
    return tuple(
        (tap(sheet, Chose(o.key), option_text(sheet.flow, step.key, o.key, params(sheet))),)
        for o in offered(step, sheet.run, sheet.run.place)
    )


def _sentence(sheet: Sheet) -> tuple[Row, ...]:
    if len(sheet.run.draft.bubbles) != 2:
        return _ready(sheet)
    one, two = (tap(sheet, Did("use", n), Text("house-use", {"number": int(n)})) for n in ("1", "2"))
    return ((one, two), (tap_key(sheet, Did("restart"), "house-write-again"),))


def _ready(sheet: Sheet) -> tuple[Row, ...]:
    """Offer the sentences of theirs that can be used as they are, each by its beginning."""
    step = flow_step(sheet)
    if not isinstance(step, SentenceStep) or step.ready is None:
        return ()
    items = sheet.run.known.get(step.ready, Known()).items
    return tuple((tap(sheet, Did("ready", i.id), _use(sheet, i.label)),) for i in items)


def _use(sheet: Sheet, words: str) -> Text:
    return Text(
        "house-use-ready", {"words": sheet.own(words if len(words) <= _BEGINNING else f"{words[:_BEGINNING]}…")}
    )


def _decisions(sheet: Sheet, step: ApproveStep) -> tuple[Row, ...]:
    """Lay out what can be decided under a preview; for somebody with a lawyer, asking them first comes first (domain §3.4)."""
    has_lawyer = step.lawyer is not None and holds(step.lawyer, lambda _: None, sheet.run.facts)
    last = "leave_out" if is_open(sheet.flow, sheet.run, sheet.run.place) else "keep"
    order = ("lawyer", "yes", "change", last) if has_lawyer else ("yes", "change", last)

    def button(decision: str) -> Button:
        label = Text(wording(sheet.flow, step.key, f"opt-{decision}"), params(sheet))
        return tap(sheet, Chose(decision), label, Tone.GO if decision == "yes" else Tone.NORMAL)

    return tuple((button(decision),) for decision in order)


def _papers(sheet: Sheet, step: PaperStep) -> tuple[Row, ...]:
    """Offer the person's own files of which there is a copy, and to send the sentence alone."""
    items = [i for i in sheet.run.known.get(step.over, Known()).items if i.id in may_go(sheet.run)]
    named = [(tap(sheet, Did("paper", i.id), Text("disclose-paper", {"label": sheet.own(i.label)})),) for i in items]
    alone = tap(sheet, Chose("none"), Text(wording(sheet.flow, step.key, "opt-none"), params(sheet)), Tone.GO)
    return (*named, (alone,))


def _ticked(sheet: Sheet, option: str) -> Text:
    label = Text(wording(sheet.flow, sheet.step.key, f"opt-{option}"), params(sheet))
    return Text("house-ticked" if option in sheet.run.draft.ticked else "house-unticked", {"label": label})


def _points(sheet: Sheet, step: PointsStep) -> tuple[Row, ...]:
    items = sheet.run.known[step.over].items if step.over in sheet.run.known else ()
    if len(sheet.run.draft.spread) == len(items):
        return (
            (
                tap_key(sheet, Did("yes"), "house-thats-right", Tone.GO),
                tap_key(sheet, Did("restart"), "house-start-over"),
            ),
        )
    left = 100 - sum(sheet.run.draft.spread.values())
    values = [tap(sheet, Did("value", str(n)), Text("house-number", {"number": n})) for n in range(0, left + 1, 10)]
    return tuple(tuple(values[i : i + 6]) for i in range(0, len(values), 6))


def _amount(sheet: Sheet, step: AmountStep) -> tuple[Row, ...]:
    draft = sheet.run.draft
    if draft.low is not None and draft.currency:
        return (
            (
                tap_key(sheet, Did("single"), "house-amount-single", Tone.GO),
                tap_key(sheet, Did("restart"), "house-start-over"),
            ),
        )
    if draft.currency or len(step.currencies) == 1:
        return ()
    return (tuple(tap(sheet, Did("currency", c), Text("house-currency", {"code": c})) for c in step.currencies),)


def _date(sheet: Sheet, step: DateStep) -> tuple[Row, ...]:
    if sheet.run.draft.day:
        return ((tap_key(sheet, Did("yes"), "house-yes", Tone.GO), tap_key(sheet, Did("no"), "house-no")),)
    return tuple((tap(sheet, Did("preset", str(n)), Text("house-in-days", {"days": n})),) for n in step.presets)


def _items(sheet: Sheet) -> tuple[Row, ...]:
    draft = sheet.run.draft
    if not draft.items:
        return ()
    if draft.stage and not draft.focus:
        pick = tuple(
            (
                tap(
                    sheet,
                    Did(draft.stage, i.id),
                    Text("house-item", {"number": n, "label": week.label(i.label[:30], sheet.owner)}),
                ),
            )
            for n, i in enumerate(draft.items, start=1)
        )
        return (*pick, (tap_key(sheet, Did("list"), "house-back-to-list"),))
    work = [tap_key(sheet, Did("edit"), "house-items-do-edit"), tap_key(sheet, Did("remove"), "house-items-do-remove")]
    if len(draft.items) > 1:
        work.append(tap_key(sheet, Did("up"), "house-items-do-up"))
    return ((tap_key(sheet, Did("done"), "house-list-complete", Tone.GO),), tuple(work))


# --- the ways out -----------------------------------------------------------------------------------------------------


def ways(sheet: Sheet) -> tuple[Row, ...]:
    """Draw the constant ways out in one compact row, and above it the two non-answers people look for most; behind ⋯ if it is crowded."""
    return (*(() if _is_crowded(sheet) else _most_sought(sheet)), *_compact(sheet))


def _compact(sheet: Sheet) -> tuple[Row, ...]:
    step, run = sheet.step, sheet.run
    found = list(_done(sheet)) if _is_crowded(sheet) else []
    if (step.back and run.trail) or run.revising:
        found.append(tap_key(sheet, WentBack(), "house-back"))
    if may_skip(step, NonAnswer.SKIPPED, run.misses):
        found.append(tap_key(sheet, Skipped(), "house-skip"))
    if sheet.flow.audience is Audience.PARTY:
        found.append(tap_key(sheet, AskedMore(), "house-more"))
    return (tuple(found),) if found else ()


def _most_sought(sheet: Sheet) -> tuple[Row, ...]:
    return _non_answers(sheet, NonAnswer.NOT_SURE, NonAnswer.PREFER_NOT)


def _non_answers(sheet: Sheet, *reasons: NonAnswer) -> tuple[Row, ...]:
    """Draw those of these non-answers that the question takes, in one row."""
    keys = {reason: f"house-say-{reason.value}".replace("_", "-") for reason in reasons if reason in sheet.step.allow}
    return (tuple(tap_key(sheet, Skipped(reason), key) for reason, key in keys.items()),) if keys else ()


def all_ways(sheet: Sheet) -> tuple[Row, ...]:
    """Return what stands behind ⋯: every non-answer, why it is asked, who sees it, a person, a pause."""
    rare = _non_answers(sheet, NonAnswer.LATER, NonAnswer.NOT_APPLICABLE)
    why = (tap_key(sheet, AskedWhy(), "house-why"),) if sheet.step.offer is not None else ()
    last = (tap_key(sheet, WantedPerson(), "house-person"), tap_key(sheet, Paused(), "house-pause"))
    return (*_most_sought(sheet), *rare, *_compact(sheet), (*why, tap_key(sheet, AskedWho(), "house-who")), last)


def _is_crowded(sheet: Sheet) -> bool:
    """Say whether so much is offered that a phone has no room for a row of its own for Done, nor for non-answers."""
    step = sheet.step
    is_party = sheet.flow.audience is Audience.PARTY
    return is_party and isinstance(step, Choice | Choices) and len(offered(step, sheet.run, sheet.run.place)) > CROWDED


def _done(sheet: Sheet) -> tuple[Button, ...]:
    is_begun = isinstance(sheet.step, Choices) and bool(sheet.run.draft.ticked or sheet.run.draft.bubbles)
    return (tap_key(sheet, Did("done"), "house-done", Tone.GO),) if is_begun else ()
