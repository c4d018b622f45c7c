"""Somebody thorough, who goes through a flow until every step was seen and every choice was made. Engine alone; no words.

A choice is what somebody can decide at a step: an option, words of one's own beside them, the yes of a consent, a decision under a preview, to keep the time or to type the
word. Walked once for all languages: which way a flow goes does not depend on the words that are read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from zlib import crc32

from flows.answers import Item
from flows.case import RunId
from flows.check_defect import options_of
from flows.check_graph import STOPS
from flows.conditions import is_open, offered
from flows.engine import start
from flows.events import Event
from flows.flow import ApproveStep, Choice, Choices, Consent, Flow, Option, PaperStep, Step, WordStep
from flows.paper import COPIES
from flows.replies import Chose, Did, Reply, Resumed, Ticked
from flows.run import Known, Run, RunState, step_of
from tests.flows.walker import FACTS, TERMS, Walker
from tests.world import flows_of, the_shelf

MOST_WALKS = 90
OWN_WORDS = "*"  # instead of an option
THINGS = (
    Item("i1", "I lost two orders because I could not get at the tools."),
    Item("i2", "My son sleeps in the back room."),
)
Way = tuple[str, str]  # step, option
Form = tuple[
    str, object
]  # step, what is offered and drafted there: all that makes its question look different, but for the terms
Terms = tuple[tuple[str, str], ...]


def choices_of(flow: Flow) -> frozenset[Way]:
    """Name every choice of a flow."""
    open_too = flow.open is not None
    named = ((step.key, option) for step in flow.steps.values() for option in options_of(step, is_open=open_too))
    own = ((step.key, OWN_WORDS) for step in flow.steps.values() if isinstance(step, Choices) and step.own_words)
    return frozenset((*named, *own))


@dataclass(frozen=True)
class Walked:
    """What was met on all walks. `screens`: one run for each question in each of its forms; `variants`: under each of the terms, too."""

    flow: Flow
    steps: frozenset[str]
    choices: frozenset[Way]
    screens: tuple[Run, ...]
    variants: tuple[Run, ...]

    def left(self) -> tuple[frozenset[str], frozenset[Way]]:
        """Name the steps and the choices that nobody came by."""
        return frozenset(self.flow.steps) - self.steps, choices_of(self.flow) - self.choices


@dataclass
class Thorough(Walker):
    """Chooses what was chosen least so far, over all walks; tries first what stops or calls a person."""

    tried: Counter[Way] = field(default_factory=Counter)
    shown: dict[Form, dict[Terms, Run]] = field(default_factory=dict)

    def walks(self) -> None:
        """Go through the flow once."""
        self.looks()
        while self.run.state is RunState.ASKING and len(self.asked) < 400:
            self.steps_on()

    def takes(self, reply: Reply) -> tuple[Event, ...]:
        self._notes(reply)
        events = super().takes(reply)
        self.looks()
        return events

    def looks(self) -> None:
        """Remember the question that stands there, in the form in which it stands."""
        if self.run.state is not RunState.ASKING:
            return
        step = self.flow.steps[step_of(self.run.place)]
        draft = self.run.draft
        form = (bool(draft.bubbles), bool(draft.ticked), draft.stage, draft.low is None, draft.day is None)
        terms = tuple(sorted((name, fact) for name, fact in self.run.facts.items()))
        self.shown.setdefault((step.key, (self._offered(step), form)), {}).setdefault(terms, self.run)

    def _notes(self, reply: Reply) -> None:
        step = self.flow.steps.get(step_of(self.run.place))
        match step, reply:
            case (Choice() | ApproveStep() | WordStep(), Chose(option)):
                self.tried[step.key, option] += 1
            case (Choices(), Ticked(option, True)):
                self.tried[step.key, option] += 1
            case (PaperStep(), Did("paper")):
                self.tried[step.key, "some"] += 1
            case (PaperStep(), Chose("none")):
                self.tried[step.key, "none"] += 1
            case (Consent(), Did("yes")):
                self.tried[step.key, "yes"] += 1

    def _offered(self, step: Step) -> tuple[str, ...]:
        match step:
            case Choice() | Choices():
                return tuple(option.key for option in offered(step, self.run, self.run.place))
            case ApproveStep():
                last = "leave_out" if is_open(self.flow, self.run, self.run.place) else "keep"
                return (*("lawyer",) * self._has_lawyer(step), "yes", "change", last)
            case WordStep():
                return ("keep", "typed")
        return ()

    def _has_lawyer(self, step: ApproveStep) -> bool:
        return step.lawyer is not None and self.run.facts.get(step.lawyer.fact) == step.lawyer.equals

    def _replies(self, step: Step) -> Iterator[Reply]:
        if not isinstance(step, Choice | Choices | ApproveStep | WordStep):
            yield from super()._replies(step)
            return
        if isinstance(step, Choice):
            yield from self._stopping(step)
        chosen = self._least(step)
        if isinstance(step, Choices):
            yield self._in_own_words(step) if chosen == OWN_WORDS else Ticked(chosen, True)
            yield Did("done")
        elif isinstance(step, WordStep) and chosen == "typed":
            self.tried[step.key, "typed"] += 1
            yield self._said(step.words[self.run.locale])
        else:
            yield Chose(chosen)

    def _stopping(self, step: Choice) -> Iterator[Reply]:
        for option in offered(step, self.run, self.run.place):
            if option.does in STOPS and not self.tried[step.key, option.key]:
                yield Chose(option.key)
                yield Resumed()

    def _in_own_words(self, step: Choices) -> Reply:
        self.tried[step.key, OWN_WORDS] += 1
        return self._said("in my own words")

    def _least(self, step: Step) -> str:
        """Pick what was chosen least, or every fourth time anything: so no two questions keep step with each other."""
        stopping = {option.key for option in _options(step) if option.does in STOPS}
        own = (OWN_WORDS,) if isinstance(step, Choices) and step.own_words else ()
        there = (key for key in (*self._offered(step), *own) if key not in stopping)
        counts = self.tried if self.habit % 4 else Counter[Way]()
        return min(
            there, key=lambda key: (counts[step.key, key], crc32(f"{self.habit} {self.run.place} {key}".encode()))
        )


def _options(step: Step) -> Iterable[Option]:
    return step.options if isinstance(step, Choice | Choices) else ()


def _terms(flow: Flow) -> list[Mapping[str, str]]:
    """List what may hold of a case, as far as this flow knows of it."""
    found: list[Mapping[str, str]] = []
    for terms, represented, hours in product(TERMS, ("yes", "no"), ("24", "0")):
        facts = {**FACTS, **terms, "represented": represented, "cooling_hours": hours}
        known = {name: fact for name, fact in facts.items() if name in (*flow.facts, COPIES)}
        found += [known] * (known not in found)
    return found


@cache
def walks() -> tuple[Walked, ...]:
    """Walk all that ships, once for all tests."""
    return tuple(walk(flow) for flow in flows_of(the_shelf()))


def walk(flow: Flow, *, most: int = MOST_WALKS) -> Walked:
    """Walk a flow as often as it takes, at least once under each of the terms; after so many times, stop and say what was met."""
    tried: Counter[Way] = Counter()
    shown: dict[Form, dict[Terms, Run]] = {}
    terms = _terms(flow)
    for turn in range(most):
        known = {key: Known(items=THINGS) for key in flow.lists}
        facts = terms[turn % len(terms)]
        run = start(flow, run=RunId("ab" * 8), locale="en", zone="Europe/Madrid", facts=facts, known=known).run
        Thorough(flow, turn, run, tried=tried, shown=shown).walks()
        screens = tuple(next(iter(each.values())) for each in shown.values())
        variants = tuple(run for each in shown.values() for run in each.values())
        found = Walked(flow, frozenset(step for step, _ in shown), frozenset(tried), screens, variants)
        if turn + 1 >= len(terms) and found.left() == (frozenset(), frozenset()):
            break
    return found
