"""A question on a phone: the prompt of the current step with its buttons, as a Say. Pure; knows keys, no words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from flows.answers import NonAnswer
from flows.cantell import ALWAYS_OPEN
from flows.case import Offer, Regime, Topic
from flows.conditions import holds, is_asked, is_open, offered
from flows.engine import FAR_TOO_MANY, may_skip
from flows.events import Explanation, Puzzle
from flows.flow import (
    AmountStep,
    ApproveStep,
    Attachment,
    Audience,
    Choice,
    Choices,
    Consent,
    DateStep,
    Effect,
    Flow,
    ItemsStep,
    Notice,
    PaperStep,
    PointsStep,
    Scale,
    SentenceStep,
    Step,
    TextStep,
    WordStep,
)
from flows.matter import KEEP_DAYS
from flows.paper import may_go, name_of, paper_of
from flows.private import Label, Private
from flows.progress import progress
from flows.reading import own_words
from flows.replies import (
    AskedMore,
    AskedWho,
    AskedWhy,
    Chose,
    Did,
    Paused,
    Reply,
    Skipped,
    Ticked,
    WantedPerson,
    WentBack,
)
from flows.run import Known, Run, item_of, place_at, step_of
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say, Style, Tone
from flows.taps import code_of
from flows.text import Joined, Money, Param, Text

Row = tuple[Button, ...]
_A_DAY = 24  # hours to think it over, where a case says nothing else (domain §3.4)
_BEGINNING = 40  # code points of a sentence on a button
LONG_LABEL = 13  # options whose keys are longer than this get a row of their own
CROWDED = 6  # options; where there are more, what is looked for least gives way: a phone shows about nine rows above the field to write in


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a prompt is drawn from: the flow, the run as it stands, and whose words it may quote."""

    flow: Flow
    run: Run
    owner: Label

    @property
    def step(self) -> Step:
        """Return the current step."""
        return self.flow.steps[step_of(self.run.place)]

    @property
    def slot(self) -> str:
        """Name the message that shows this visit's prompt."""
        return slot_of(self.run, self.run.visit)

    def own(self, words: str) -> Private[str]:
        """Mark the person's own words as theirs."""
        return Private(words, self.owner)


def slot_of(run: Run, visit: int, part: str = "") -> str:
    """Name the message of one visit; `part`: n (noted), p (puzzle)."""
    return f"{run.id}:{visit}{part}"


def wording(flow: Flow, step: str, attribute: str = "") -> str:
    """Return the catalogue key of a step's wording."""
    key = f"{flow.flow}-{step}".replace("_", "-")
    return f"{key}.{attribute}".replace("_", "-") if attribute else key


def facts_of(run: Run) -> dict[str, Param]:
    """Return what a run knows of its case, as wordings name it; kinds that are always open as a list in the reader's language."""
    found: dict[str, Param] = {"regime": Regime.OPT_IN.value, **run.facts}
    found["keep_days"] = _count(run.facts, "keep_days", KEEP_DAYS)
    if kinds := [kind for kind in run.facts.get(ALWAYS_OPEN, "").split(",") if kind]:
        found[ALWAYS_OPEN] = Joined(tuple(Text(f"disclose-category-{kind}") for kind in kinds))
    return found


def params(sheet: Sheet, place: str | None = None) -> dict[str, Param]:
    """Return what a step's wording may name: the run's facts, and the item in hand."""
    place = sheet.run.place if place is None else place
    found = facts_of(sheet.run)
    if sheet.flow.open is not None:
        found["open"] = "yes" if is_open(sheet.flow, sheet.run, place) else "no"
    item, section = item_of(place), sheet.flow.section_of[step_of(place)]
    if item and section.each and (known := sheet.run.known.get(section.each)):
        found["item"] = sheet.own(next((i.label for i in known.items if i.id == item), ""))
    step = sheet.flow.steps[step_of(place)]
    if isinstance(step, WordStep):
        found |= {"word": _the_word(step, sheet.run.locale), "hours": _count(sheet.run.facts, "cooling_hours", _A_DAY)}
    return found


def _the_word(step: WordStep, locale: str) -> str:
    """Return the word to type, in the person's language if it has one."""
    return (step.words.get(locale.partition("-")[0]) or next(iter(step.words.values()))).upper()


def prompt(sheet: Sheet, *, edits: bool = False, ways: bool = False) -> Say:
    """Draw the current question. `edits`: redraw its message; `ways`: with the other ways out open."""
    rows = (*_buttons(sheet), *(_all_ways(sheet) if ways else _ways(sheet)))
    return Say(
        (*_head(sheet), *_body(sheet)), rows, slot=sheet.slot, edits=edits, repeat=Repeat.SAFE if edits else Repeat.ONCE
    )


def puzzled(sheet: Sheet, puzzle: Puzzle) -> Say:
    """Say kindly why a reply could not be an answer, with an example; on the third time offer to leave it, or a person."""
    slot = slot_of(sheet.run, sheet.run.visit, "p")
    if sheet.run.misses >= FAR_TOO_MANY:
        rows: tuple[Row, ...] = (
            (_tap(sheet, Skipped(NonAnswer.LATER), "house-go-on"),),
            (_tap(sheet, WantedPerson(), "house-person"),),
        )
        return Say((Paragraph(Text("house-leave-it", dict(sheet.run.facts))),), rows, slot=slot)
    puzzle = _answerable(sheet.step, puzzle)
    said = [Paragraph(Text(f"house-puzzle-{puzzle.value}"))]
    if puzzle in (
        Puzzle.AMOUNT,
        Puzzle.DATE,
        Puzzle.ZONE,
        Puzzle.CLOCK,
        Puzzle.NUMBER,
        Puzzle.EMPTY,
        Puzzle.KIND,
    ) and _is_typed(sheet.step):
        example = Text(wording(sheet.flow, sheet.step.key, "example"), params(sheet))
        said.append(Paragraph(Text("house-example", {"example": example}), Style.QUIET))
    return Say(tuple(said), (*_buttons(sheet), *_ways(sheet)), slot=slot)


def _answerable(step: Step, puzzle: Puzzle) -> Puzzle:
    """Do not ask for words where none can be an answer."""
    if puzzle in (Puzzle.KIND, Puzzle.VOICE) and isinstance(step, Notice | Consent | Choice | ApproveStep):
        return Puzzle.CHOOSE
    return Puzzle.FILE if puzzle is Puzzle.KIND and isinstance(step, Attachment) else puzzle


def explained(sheet: Sheet, what: Explanation) -> Say:
    """Answer "Why do you ask?" or "Who sees this?"."""
    title = Paragraph(Text("house-why" if what is Explanation.WHY else "house-who"), Style.TITLE)
    if what is Explanation.WHY:
        return Say((title, Paragraph(Text(wording(sheet.flow, sheet.step.key, "why"), params(sheet)))))
    offer = sheet.step.offer or Offer.KEPT
    who = "range" if sheet.step.topic is Topic.RANGE else offer.value
    return Say((title, Paragraph(Text(f"house-who-{who}", facts_of(sheet.run)))))


def noted(sheet: Sheet, count: int) -> Say:
    """Acknowledge a message that may not be the last of its answer."""
    rows: tuple[Row, ...] = (
        (_tap(sheet, Did("done"), "house-thats-all", Tone.GO), _tap(sheet, Did("restart"), "house-start-over")),
    )
    key = "house-noted-files" if isinstance(sheet.step, Attachment) else "house-noted"
    return Say((Paragraph(Text(key, {"count": count})),), rows, slot=slot_of(sheet.run, sheet.run.visit, "n"))


# --- words of the prompt ------------------------------------------------------------------------------------------


def _head(sheet: Sheet) -> tuple[Paragraph, ...]:
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


def _body(sheet: Sheet) -> tuple[Paragraph, ...]:
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
        case ItemsStep() if draft.items:
            listed = [
                Paragraph(Text("house-item", {"number": n, "label": sheet.own(item.label)}), Style.LINE)
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
    shown = sheet.own(_beside(sheet, step.of).words)
    named: dict[str, Param] = {**params(sheet), "hours": _count(sheet.run.facts, "cooling_hours", _A_DAY)}
    if step.day and (days := _beside(sheet, step.day).options):
        named["day"] = date.fromisoformat(days[0])
    scope = next(iter(_beside(sheet, step.under).options), "") if step.under else ""
    if step.condition and is_asked(sheet.flow, sheet.run, sheet.run.place, step.condition):
        named["condition"], scope = sheet.own(_beside(sheet, step.condition).words), "condition"
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


def _beside(sheet: Sheet, key: str) -> Known:
    """Return what is known of another step, for the item in hand."""
    return sheet.run.known.get(place_at(key, item_of(sheet.run.place)), Known())


def _count(facts: Mapping[str, str], name: str, usual: int) -> int:
    """Return a number the case fixed at its opening: hours to think it over, days it is kept."""
    given = facts.get(name, "")
    return int(given) if given.isdecimal() else usual


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


# --- buttons ------------------------------------------------------------------------------------------------------


def tap(sheet: Sheet, reply: Reply, label: Text, tone: Tone = Tone.NORMAL) -> Button:
    """Make a button that means a reply to the current question."""
    step = flow_step(sheet)
    return Button(label, Press(Deed.STEP, bytes.fromhex(sheet.run.id), code_of(step, reply), sheet.run.visit), tone)


def flow_step(sheet: Sheet) -> Step | None:
    """Return the current step, or None at the review screen and after the end."""
    return sheet.flow.steps.get(step_of(sheet.run.place))


def _tap(sheet: Sheet, reply: Reply, key: str, tone: Tone = Tone.NORMAL) -> Button:
    return tap(sheet, reply, Text(key), tone)


def _is_crowded(sheet: Sheet) -> bool:
    """Say whether so much is offered that a phone has no room for a row of its own for Done, nor for non-answers."""
    step = sheet.step
    is_party = sheet.flow.audience is Audience.PARTY
    return is_party and isinstance(step, Choice | Choices) and len(offered(step, sheet.run, sheet.run.place)) > CROWDED


def _done(sheet: Sheet) -> tuple[Button, ...]:
    is_begun = isinstance(sheet.step, Choices) and bool(sheet.run.draft.ticked or sheet.run.draft.bubbles)
    return (_tap(sheet, Did("done"), "house-done", Tone.GO),) if is_begun else ()


def _is_typed(step: Step) -> bool:
    return isinstance(step, TextStep | AmountStep | DateStep | ItemsStep | Scale | SentenceStep)


def _buttons(sheet: Sheet) -> tuple[Row, ...]:
    step, draft = sheet.step, sheet.run.draft
    match step:
        case Notice():
            return ((_tap(sheet, Did("done"), "house-continue", Tone.GO),),)
        case Consent():
            agree = tap(sheet, Did("yes"), Text(wording(sheet.flow, step.key, "opt-yes")), Tone.GO)
            return ((agree,), (_tap(sheet, Paused(), "house-not-yet"), _tap(sheet, WantedPerson(), "house-person")))
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
            return _items(sheet)
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
    """Lay out options: two short ones side by side, anything longer in full width; what pauses or calls a person is quieter, last."""
    rows: list[Row] = []
    options = offered(step, sheet.run, sheet.run.place)
    for option in options:
        button = tap(sheet, Chose(option.key), Text(wording(sheet.flow, step.key, f"opt-{option.key}"), params(sheet)))
        rows.append((button,))
    quick = len(options) > 8 and all(len(o.key) <= LONG_LABEL and o.does is Effect.NONE for o in options)
    if not quick:
        return tuple(rows)
    flat = [b for row in rows for b in row]
    return tuple(tuple(flat[i : i + 2]) for i in range(0, len(flat), 2))


def _sentence(sheet: Sheet) -> tuple[Row, ...]:
    if len(sheet.run.draft.bubbles) != 2:
        return _ready(sheet)
    one, two = (tap(sheet, Did("use", n), Text("house-use", {"number": int(n)})) for n in ("1", "2"))
    return ((one, two), (_tap(sheet, Did("restart"), "house-write-again"),))


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
            (_tap(sheet, Did("yes"), "house-thats-right", Tone.GO), _tap(sheet, Did("restart"), "house-start-over")),
        )
    left = 100 - sum(sheet.run.draft.spread.values())
    values = [tap(sheet, Did("value", str(n)), Text("house-number", {"number": n})) for n in range(0, left + 1, 10)]
    return tuple(tuple(values[i : i + 6]) for i in range(0, len(values), 6))


def _amount(sheet: Sheet, step: AmountStep) -> tuple[Row, ...]:
    draft = sheet.run.draft
    if draft.low is not None and draft.currency:
        return (
            (
                _tap(sheet, Did("single"), "house-amount-single", Tone.GO),
                _tap(sheet, Did("restart"), "house-start-over"),
            ),
        )
    if draft.currency or len(step.currencies) == 1:
        return ()
    return (tuple(tap(sheet, Did("currency", c), Text("house-currency", {"code": c})) for c in step.currencies),)


def _date(sheet: Sheet, step: DateStep) -> tuple[Row, ...]:
    if sheet.run.draft.day:
        return ((_tap(sheet, Did("yes"), "house-yes", Tone.GO), _tap(sheet, Did("no"), "house-no")),)
    return tuple((tap(sheet, Did("preset", str(n)), Text("house-in-days", {"days": n})),) for n in step.presets)


def _items(sheet: Sheet) -> tuple[Row, ...]:
    draft = sheet.run.draft
    if not draft.items:
        return ()
    if draft.stage and not draft.focus:
        pick = tuple(
            (tap(sheet, Did(draft.stage, i.id), Text("house-item", {"number": n, "label": sheet.own(i.label[:30])})),)
            for n, i in enumerate(draft.items, start=1)
        )
        return (*pick, (_tap(sheet, Did("list"), "house-back-to-list"),))
    work = [_tap(sheet, Did("edit"), "house-items-do-edit"), _tap(sheet, Did("remove"), "house-items-do-remove")]
    if len(draft.items) > 1:
        work.append(_tap(sheet, Did("up"), "house-items-do-up"))
    return ((_tap(sheet, Did("done"), "house-list-complete", Tone.GO),), tuple(work))


def _ways(sheet: Sheet) -> tuple[Row, ...]:
    """Draw the constant ways out in one compact row, and above it the two non-answers people look for most; behind ⋯ if it is crowded."""
    return (*(() if _is_crowded(sheet) else _most_sought(sheet)), *_compact(sheet))


def _compact(sheet: Sheet) -> tuple[Row, ...]:
    step, run = sheet.step, sheet.run
    found = list(_done(sheet)) if _is_crowded(sheet) else []
    if (step.back and run.trail) or run.revising:
        found.append(_tap(sheet, WentBack(), "house-back"))
    if may_skip(step, NonAnswer.SKIPPED, run.misses):
        found.append(_tap(sheet, Skipped(), "house-skip"))
    if sheet.flow.audience is Audience.PARTY:
        found.append(_tap(sheet, AskedMore(), "house-more"))
    return (tuple(found),) if found else ()


def _most_sought(sheet: Sheet) -> tuple[Row, ...]:
    return _non_answers(sheet, NonAnswer.NOT_SURE, NonAnswer.PREFER_NOT)


def _non_answers(sheet: Sheet, *reasons: NonAnswer) -> tuple[Row, ...]:
    """Draw those of these non-answers that the question takes, in one row."""
    keys = {reason: f"house-say-{reason.value}".replace("_", "-") for reason in reasons if reason in sheet.step.allow}
    return (tuple(_tap(sheet, Skipped(reason), key) for reason, key in keys.items()),) if keys else ()


def _all_ways(sheet: Sheet) -> tuple[Row, ...]:
    rare = _non_answers(sheet, NonAnswer.LATER, NonAnswer.NOT_APPLICABLE)
    why = (_tap(sheet, AskedWhy(), "house-why"),) if sheet.step.offer is not None else ()
    last = (_tap(sheet, WantedPerson(), "house-person"), _tap(sheet, Paused(), "house-pause"))
    return (*_most_sought(sheet), *rare, *_compact(sheet), (*why, _tap(sheet, AskedWho(), "house-who")), last)
