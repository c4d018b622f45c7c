"""A patient person who walks through a flow, answering with the very examples the catalogue shows. The run is re-read between turns."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.present.prompts import prompt
from bot.present.sheet import Sheet
from bot.present.words import compose
from flows import replies as r
from flows.answers import FileKind, FileRef, Item, NonAnswer
from flows.case import RunId
from flows.check_graph import STOPS
from flows.engine import Turn, advance, may_skip, start
from flows.events import HoldRaised, NotUnderstood, PersonWanted, RunCompleted, RunPaused
from flows.flow import (
    AmountStep,
    Attachment,
    Choice,
    Choices,
    Consent,
    DateStep,
    Effect,
    Flow,
    ItemsStep,
    Notice,
    PointsStep,
    Scale,
    Step,
    TextStep,
)
from flows.private import Label, Private
from flows.replies import Reply
from flows.run import Known, Run, RunState, from_bytes, step_of, to_bytes
from flows.text import Text
from tests.world import the_shelf

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OWNER = Label("c0" * 8, 1)
FACTS = {"mediator": "M. Okafor", "kind": "contract", "points": "yes", "range": "yes"}
TWO = Known(items=(Item("i2", "Who uses the room"), Item("i5", "The money for March")))
FILE = FileRef(FileKind.PHOTO, "f1", "photo.jpg", 1000)
OR = re.compile(r" or | o | या | أو |, ")  # an example may name several ways to write one answer

Pick = Callable[
    [str, int], int
]  # (step key, how many) -> which; of a multiple choice, the first stands for all of them


@dataclass
class Walk:
    """One way through a flow. `asked`: every place in order; `chosen`: (step, option); `reason`: leave out with it whatever can be."""

    flow: Flow
    locale: str = "en"
    pick: Pick = lambda _, __: 0
    facts: Mapping[str, str] = field(default_factory=lambda: dict(FACTS))
    given: Mapping[str, Known] | None = None
    reason: NonAnswer | None = None
    asked: list[str] = field(default_factory=list)
    chosen: set[tuple[str, str]] = field(default_factory=set)
    held: list[str] = field(default_factory=list)
    run: Run = field(init=False)
    message: int = 0

    def __post_init__(self) -> None:
        known = dict.fromkeys(self.flow.lists, TWO) if self.given is None else self.given
        facts = {name: self.facts[name] for name in self.flow.facts if name in self.facts}
        self.run = start(
            self.flow, run=RunId("00" * 8), locale=self.locale, zone="Europe/Madrid", facts=facts, known=known
        ).run

    def to_the_end(self) -> Walk:
        while self.run.state is RunState.ASKING:
            self.asked.append(self.run.place)
            self._shown()
            self.goes_on()
            assert len(self.asked) < 200, "this never ends"
        assert self.run.state is RunState.REVIEWING
        assert RunCompleted(again=False) in self.says(r.Finished()).events
        return self

    @property
    def steps(self) -> list[Step]:
        return [self.flow.steps[step_of(place)] for place in self.asked]

    def says(self, reply: Reply) -> Turn:
        turn = advance(self.flow, from_bytes(to_bytes(self.run)), reply, now=NOW, owner=OWNER)
        assert not [event for event in turn.events if isinstance(event, NotUnderstood)], (self.run.place, reply)
        self.held += [step_of(event.place) for event in turn.events if isinstance(event, HoldRaised)]
        self.run = turn.run
        return turn

    def writes(self, words: str) -> None:
        self.message += 1
        self.says(r.Said(Private(words, OWNER), self.message))

    def words(self, key: str) -> str:
        catalogue = the_shelf().catalogue
        params = {name: "…" for name in catalogue.variables(self.locale, key)}
        return catalogue.words(self.locale, Text(key, dict(params)))

    def example(self, step: Step) -> str:
        return self.words(f"{self.flow.flow}-{step.key}".replace("_", "-") + ".example")

    def _shown(self) -> None:
        """Draw the question in the person's language: every word is there."""
        made = compose(
            prompt(Sheet(self.flow, self.run, OWNER)),
            locale=self.locale,
            words=the_shelf().catalogue,
            seal=lambda press: "x",
        )
        assert made.text and "{" not in made.text
        assert all(key.label and "{" not in key.label for row in made.keyboard for key in row)

    def goes_on(self) -> None:
        """Answer the question at hand, or leave it out."""
        step, place = self.flow.steps[step_of(self.run.place)], self.run.place
        if self.reason is not None and may_skip(step, self.reason, 0):
            self.says(r.Skipped(self.reason))
        else:
            self._answers(step)
        assert self.run.place != place, f"{place} was not answered"

    def _answers(self, step: Step) -> None:
        match step:
            case Notice():
                self.says(r.Did("done"))
            case Consent():
                self.says(r.Did("yes"))
            case Choice():
                self._chooses(step)
            case Choices():
                which = self.pick(step.key, len(step.options))
                for option in step.options if which == 0 else step.options[which : which + 1]:
                    self.chosen.add((step.key, option.key))
                    self.says(r.Ticked(option.key, True))
                if step.own_words:
                    self.writes(self.example(step))
                self.says(r.Did("done"))
            case TextStep():
                self.writes(self.example(step))
                if step.several:
                    self.says(r.Did("done"))
            case Scale():
                self.writes(OR.split(self.example(step))[1])
            case ItemsStep():
                self.writes(self.example(step))
                self.writes(self.example(step))
                self.says(r.Did("done"))
            case PointsStep():
                self.says(r.Did("value", "40"))
                self.says(r.Did("yes"))
            case AmountStep():
                self._counts(step)
            case DateStep():
                self.writes(self.example(step))
                self.says(r.Did("yes"))
            case Attachment():
                self.says(r.Sent(FILE, Private("", OWNER), self.message))
                self.says(r.Did("done"))
            case _:
                raise AssertionError(f"nobody taught this person to answer a {step.kind}")

    def _chooses(self, step: Choice) -> None:
        """Try first what stops or calls a person, which leaves the question open; then answer."""
        for option in (option for option in step.options if option.does in STOPS):
            self.chosen.add((step.key, option.key))
            events = self.says(r.Chose(option.key)).events
            stops = RunPaused() if option.does is Effect.PAUSE else PersonWanted(self.run.place)
            assert events == (stops,)
            self.says(r.Resumed())
        answers = [option.key for option in step.options if option.does not in STOPS]
        option_key = answers[self.pick(step.key, len(answers))]
        self.chosen.add((step.key, option_key))
        self.says(r.Chose(option_key))

    def _counts(self, step: AmountStep) -> None:
        """Write the amount in each of the ways its example names, starting over in between."""
        place = self.run.place
        for written in OR.split(self.example(step)):
            if self.run.draft.low is not None:
                self.says(r.Did("restart"))
            self.writes(written)
        if self.run.place == place and not self.run.draft.currency:
            self.says(r.Did("currency", step.currencies[0]))
        if self.run.place == place:
            self.says(r.Did("single"))
