"""What an interview means for disclosure: the answers of one turn as entries of a matter's record. Pure; decides nothing.

Whether anything may cross is decided by `disclosure` alone, from these entries. Where an answer leaves a doubt, the entry is the narrower
one: a scope not yet finished is the mediator's alone, and a yes to other words than those on record is no consent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from flows.answers import Agreed, Answer, Day, NotGiven, Picked, Words, version_of
from flows.case import Scope
from flows.conditions import is_asked
from flows.disclosure import Categorised, Category, Consented, Entry, LeftToCounsel, Rules, Scoped, Withdrawn, Worded
from flows.events import Answered, Event
from flows.flow import ApproveStep, Choice, Flow, PaperStep, SentenceStep, WordStep
from flows.paper import Paper, paper_of, shown_with
from flows.private import HOUSE, Label, Private
from flows.run import Known, Run, item_of, place_at, step_of

INTERVIEWS = ("cantell", "need")  # the flows whose turns are to be recorded
SEAL = "seal"

ALWAYS_OPEN = "always_open"  # the fact that names the kinds that are always open, by comma

WORRY, NOT_MINE = "worry", "not_mine"  # what is asked first about a thing, and an answer: it isn't its owner's to tell

_CATEGORY = "category"
_APPROVE = "approve"
_SCOPE = "scope"
_LEAVE_OUT = "leave_out"
_SCOPES = {
    scope.value: scope for scope in (Scope.MEDIATOR, Scope.WITHOUT_SOURCE, Scope.SESSION, Scope.SWAP, Scope.SHARE)
}


def facts_of(rules: Rules) -> dict[str, str]:
    """Return what a case fixed at its opening as facts of a run: codes alone, the same for every side."""
    kinds = sorted(category.value for category in rules.always_open)
    return {
        "regime": rules.regime.value,
        "cooling_hours": str(int(rules.cooling.total_seconds() // 3600)),
        ALWAYS_OPEN: ",".join(kinds),
        "opens": "yes" if kinds else "no",
        "without_source": "yes" if rules.without_source else "no",
        "keep_days": str(rules.keep_days),
    }


def entries_of(flow: Flow, run: Run, events: Iterable[Event], *, now: datetime) -> tuple[tuple[str, Entry], ...]:
    """Return what one turn adds to the records of its matters: (item id, entry), in order.

    run: as it stands after the turn. now: aware UTC. The item id is that of the list the interview goes through, "" outside one. What is
    only told to the mediator (the worry, what would make it safe) adds nothing.
    """
    answered = [event for event in events if isinstance(event, Answered)]
    return tuple(
        (item_of(event.place), entry) for event in answered for entry in _entries(_Told(flow, run, event), now)
    )


def sealed_in(flow: Flow, run: Run, events: Iterable[Event]) -> Private[str] | None:
    """Return the sentence that this turn agreed to put into an exchange, or None if it agreed to none."""
    for event in events:
        step = flow.steps.get(step_of(event.place)) if isinstance(event, Answered) else None
        if isinstance(event, Answered) and isinstance(step, ApproveStep):
            return _agreed(_Told(flow, run, event), step)
    return None


def category_of(events: Iterable[Event]) -> dict[str, Category]:
    """Map item id -> the category its owner gave it in this turn."""
    found = {}
    for event in events:
        if isinstance(event, Answered) and step_of(event.place) == _CATEGORY:
            match event.answer.read_as(HOUSE):
                case Picked(option):
                    found[item_of(event.place)] = Category(option)
    return found


def left_to_counsel(events: Iterable[Event]) -> tuple[str, ...]:
    """Name the items of which their owner said under the preview: check with my lawyer first."""
    answered = [event for event in events if isinstance(event, Answered) and step_of(event.place) == _APPROVE]
    return tuple(item_of(event.place) for event in answered if event.answer.read_as(HOUSE) == Picked("lawyer"))


@dataclass(frozen=True, slots=True)
class _Told:
    """One answer, and what the run knows beside it."""

    flow: Flow
    run: Run
    event: Answered

    @property
    def answer(self) -> Answer:
        return self.event.answer.read_as(HOUSE)

    @property
    def owner(self) -> Label:
        return self.event.answer.label

    def beside(self, step: str) -> Known:
        """Return what is known of another step for the same item."""
        return self.run.known.get(place_at(step, item_of(self.event.place)), Known())

    def paper(self, preview: ApproveStep) -> Paper | None:
        """Return what a preview shows with the sentence, for the same item."""
        return paper_of(self.flow, self.run, place_at(preview.key, item_of(self.event.place)))


def _entries(told: _Told, now: datetime) -> Iterator[Entry]:
    step = told.flow.steps.get(step_of(told.event.place))
    preview = _preview_about(told.flow, step_of(told.event.place))
    match step:
        case SentenceStep():
            yield from _worded(told, now)
        case ApproveStep():
            yield from _decided(told, step, now)
        case WordStep():
            yield from _waived(told, step, now)
        case PaperStep() if preview is not None:
            yield from _asked_anew(told, preview, now)
        case _ if preview is not None and preview.under == step_of(told.event.place):
            yield Withdrawn(now) if told.answer == Picked(_LEAVE_OUT) else Scoped(_scope_of(told.answer), now)
            yield from _asked_anew(told, preview, now)
        case _ if preview is not None:
            yield from _put_off(told, preview, now)
        case Choice(key=key) if key == _CATEGORY:
            yield from _categorised(told, now)


def _preview_about(flow: Flow, key: str) -> ApproveStep | None:
    """Find the preview whose scope, day, condition or paper this step asks for."""
    previews = (s for s in flow.steps.values() if isinstance(s, ApproveStep))
    return next((s for s in previews if key in (s.under, s.day, s.condition, s.paper)), None)


def _put_off(told: _Told, preview: ApproveStep, now: datetime) -> Iterator[Entry]:
    """Share later: from a day, or once something has come about."""
    match told.answer:
        case Day(day):
            yield Scoped(Scope.SHARE, now, not_before=day)
            yield from _asked_anew(told, preview, now)
        case Words() as words if words.text:
            yield Scoped(Scope.SHARE, now, condition=Private(words.text, told.owner))
            yield from _asked_anew(told, preview, now)


def _categorised(told: _Told, now: datetime) -> Iterator[Entry]:
    """Record of which kind it is. If the scope chosen before is not to be had for that kind it is the mediator's until chosen anew."""
    match told.answer:
        case Picked(option):
            yield Categorised(Category(option), now)
    if told.beside(_SCOPE).renew:
        yield Scoped(Scope.MEDIATOR, now)


def _scope_of(answer: Answer) -> Scope:
    """Read a scope; anything else, and everything unfinished, is the mediator's alone."""
    match answer:
        case Picked(option):
            return _SCOPES.get(option, Scope.MEDIATOR)
    return Scope.MEDIATOR


def _worded(told: _Told, now: datetime) -> Iterator[Entry]:
    match told.answer:
        case Words() as words if words.text:
            yield from _after_none(told, now)
            yield Worded(Private(words.text, told.owner), now)
        case NotGiven():
            yield Scoped(Scope.MEDIATOR, now)  # no sentence: nothing that could cross


def _after_none(told: _Told, now: datetime) -> Iterator[Scoped]:
    """Words given after there were none stand under the scope that was chosen, until their preview is answered."""
    previews = (s for s in told.flow.steps.values() if isinstance(s, ApproveStep))
    for preview in (s for s in previews if s.of == step_of(told.event.place) and not told.beside(s.key).options):
        yield from _again_under(told, preview, now)


def _decided(told: _Told, step: ApproveStep, now: datetime) -> Iterator[Entry]:
    sentence = _agreed(told, step)
    if sentence is not None:
        yield from _again_under(told, step, now)
        yield Consented(sentence, now, paper=told.paper(step))
        return
    if told.answer == Picked("keep"):
        yield Scoped(Scope.MEDIATOR, now)
    elif told.answer == Picked(_LEAVE_OUT):
        yield Withdrawn(now)
    else:
        yield from _put_before_others(told, step, now)


def _put_before_others(told: _Told, step: ApproveStep, now: datetime) -> Iterator[Entry]:
    """Change the words, or ask a lawyer first: whoever does has no longer said yes."""
    if told.event.revised:
        yield from _asked_anew(told, step, now)
    paper = told.paper(step)
    if told.answer == Picked("lawyer") and paper is not None:
        yield LeftToCounsel(now, paper)


def _asked_anew(told: _Told, preview: ApproveStep, now: datetime) -> Iterator[Worded]:
    """Say the words again where the preview comes again: that ends an earlier yes until it is given anew."""
    words = told.beside(preview.of).words
    if words and told.beside(preview.key).options:
        yield Worded(Private(words, told.owner), now)


def _agreed(told: _Told, step: ApproveStep) -> Private[str] | None:
    """Return the sentence if exactly it was agreed to, with exactly its paper."""
    words = told.beside(step.of).words
    shown = shown_with(words, told.paper(step))
    return Private(words, told.owner) if words and told.answer == Agreed(version_of(shown)) else None


def _again_under(told: _Told, step: ApproveStep, now: datetime) -> Iterator[Scoped]:
    """After "keep" or a withdrawal a later yes stands under the scope the preview named, so that is said again."""
    if not told.event.revised or step.under is None:
        return
    chosen = next(iter(told.beside(step.under).options), "")
    if chosen in _SCOPES:
        yield Scoped(_SCOPES[chosen], now)
    elif step.day and is_asked(told.flow, told.run, told.event.place, step.day):
        day = datetime.fromisoformat(told.beside(step.day).options[0]).date()
        yield Scoped(Scope.SHARE, now, not_before=day)
    elif step.condition and is_asked(told.flow, told.run, told.event.place, step.condition):
        yield Scoped(Scope.SHARE, now, condition=Private(told.beside(step.condition).words, told.owner))


def _waived(told: _Told, step: WordStep, now: datetime) -> Iterator[Entry]:
    """The word ends the time to think; choosing to keep it after all begins it anew."""
    preview = told.flow.steps.get(step.of)
    if not isinstance(preview, ApproveStep):
        return
    words, paper = told.beside(preview.of).words, told.paper(preview)
    if not words or told.beside(step.of).options != ("yes",):
        return
    if told.answer == Picked("typed"):
        yield Consented(Private(words, told.owner), now, waived=True, paper=paper)
    elif told.event.revised:
        yield Consented(Private(words, told.owner), now, paper=paper)
