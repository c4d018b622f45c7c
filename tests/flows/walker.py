"""Somebody who answers a flow by a fixed habit, engine and serialisation alone: the same question always gets the same answer."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from flows.answers import Answer, FileKind, FileRef, Item
from flows.case import RunId
from flows.check_graph import STOPS
from flows.conditions import is_open, offered
from flows.engine import advance, start
from flows.events import Answered, Event, Prompted
from flows.flow import (
    AmountStep,
    ApproveStep,
    Attachment,
    Choice,
    Choices,
    Consent,
    DateStep,
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
from flows.paper import COPIES, Paper, PaperKind, to_fact
from flows.private import HOUSE, Label, Private
from flows.replies import Chose, Did, Finished, Reply, Said, Sent, Ticked
from flows.run import Known, Run, RunState, from_bytes, step_of, to_bytes

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
OWNER = Label("c0", 1)
FACTS = {
    "mediator": "M. Okafor",
    "kind": "neighbour",
    "regime": "opt_in",
    "represented": "yes",
    "cooling_hours": "24",
    "category": "figures",
    "points": "yes",
    "range": "yes",
    "moves": "no",
    "picked": "no",
    COPIES: to_fact({"i2": Paper(PaperKind.PHOTO, "2" * 64, "copy2")}),
}
_READ = {"zone": "Madrid", "clock": "14:30"}  # what is written where not any words will do
TERMS: tuple[dict[str, str], ...] = (  # what may have been agreed for a case; whose habit it is decides which
    {"regime": "opt_in", "opens": "no", "always_open": "", "without_source": "no", "open": "no", "marked": "no"},
    {
        "regime": "opt_out",
        "opens": "yes",
        "always_open": "figures,other",
        "without_source": "yes",
        "open": "no",
        "stays": "files,voice",
    },
    {"regime": "opt_out", "opens": "no", "always_open": "", "without_source": "no", "open": "no", "marked": "no"},
    {"regime": "no_secrets", "opens": "yes", "always_open": "", "without_source": "no", "open": "yes", "marked": "yes"},
    {
        "regime": "opt_in",
        "opens": "yes",
        "always_open": "figures",
        "without_source": "no",
        "open": "yes",
        "marked": "no",
    },
)
THINGS = (Item("i1", "the roof", 1), Item("i2", "the hedge", 2))


@dataclass
class Walker:
    """One person with one habit. `names`: step key -> the key by which the habit knows it (a renamed step is answered alike)."""

    flow: Flow
    habit: int
    run: Run
    names: Mapping[str, str] = field(default_factory=dict)
    said: dict[str, Answer] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    @classmethod
    def begins(cls, flow: Flow, habit: int) -> Walker:
        known = {key: Known(items=THINGS) for key in flow.lists}
        facts = {**FACTS, **TERMS[habit % len(TERMS)]}
        turn = start(flow, run=RunId("a" * 16), locale="en", zone="Europe/Madrid", facts=facts, known=known)
        return cls(flow, habit, turn.run)

    def also(self, flow: Flow, run: Run, names: Mapping[str, str]) -> Walker:
        """Return the same person, at this moment, in another run."""
        return replace(self, flow=flow, run=run, names=names, said=dict(self.said), asked=[])

    def takes(self, reply: Reply) -> tuple[Event, ...]:
        turn = advance(self.flow, from_bytes(to_bytes(self.run)), reply, now=NOW, owner=OWNER)
        self.run = turn.run
        for event in turn.events:
            if isinstance(event, Answered):
                self.said[event.place] = event.answer.read_as(HOUSE)
            if isinstance(event, Prompted):
                self.asked.append(self.run.place)
        return turn.events

    def steps_on(self) -> None:
        """Answer the question in hand."""
        place, visit = self.run.place, self.run.visit
        for reply in self._replies(self.flow.steps[step_of(place)]):
            self.takes(reply)
            if (self.run.place, self.run.visit) != (place, visit):
                return
        raise AssertionError(f"no way on from {place}")

    def finishes(self) -> None:
        """Answer all that comes, and hand over."""
        for _ in range(400):
            if self.run.state is RunState.FINISHED:
                return
            if self.run.state is RunState.REVIEWING:
                self.takes(Finished())
            else:
                self.steps_on()
        raise AssertionError(f"never done: at {self.run.place}")

    def _pick(self, step: Step, among: int) -> int:
        name = self.names.get(step.key, step.key)
        return zlib.crc32(f"{self.habit} {name}".encode()) % among

    def _said(self, words: str) -> Said:
        return Said(Private(words, OWNER), self._message(words))

    def _message(self, words: str) -> int:
        """Number a message by what it answers, so that two ways through a flow can be compared."""
        step, _, item = self.run.place.partition("@")
        return zlib.crc32(f"{self.names.get(step, step)} {item} {words}".encode())

    def _replies(self, step: Step) -> Iterator[Reply]:
        match step:
            case Notice():
                yield Did("done")
            case Consent():
                yield Did("yes")
            case TextStep():
                yield self._said(_READ.get(step.reads.value, f"words {self._pick(step, 999)}"))
                yield Did("done")
            case Choice():
                there = offered(step, self.run, self.run.place)
                open_to = [o.key for o in there if o.does not in STOPS and not o.key.startswith("added_")]
                yield Chose(open_to[self._pick(step, len(open_to))])
            case Choices():
                there = [o.key for o in step.options if not o.key.startswith("added_")]
                picked = self._pick(step, len(there) + step.own_words)
                yield Ticked(there[picked], True) if picked < len(there) else self._said("in my own words")
                yield Did("done")
            case Scale():
                yield Did("value", str(self._pick(step, 11)))
            case PointsStep():
                yield self._said("60")
                yield self._said("40")
                yield Did("yes")
            case AmountStep():
                yield self._said(f"{100 + self._pick(step, 900)} {step.currencies[0]}")
                yield Did("single")
            case DateStep():
                yield self._said("2027-03-01")
                yield Did("yes")
            case ItemsStep():
                yield self._said(f"one {self._pick(step, 99)}")
                yield self._said("two")
                yield Did("done")
            case SentenceStep():
                yield self._said(f"The roof leaks {self._pick(step, 99)}.")
                yield Did("use", "1")
            case ApproveStep():
                kept = "leave_out" if is_open(self.flow, self.run, self.run.place) else "keep"
                yield Chose(("yes", "yes", kept, "lawyer")[self._pick(step, 4)])
            case WordStep():
                yield Chose("keep")
            case PaperStep():
                yield (Chose("none"), Did("paper", "i2"))[self._pick(step, 2)]
            case Attachment():
                yield Sent(FileRef(FileKind.PHOTO, "f1", "", 9), Private("", OWNER), self._message("photo"))
                yield Did("done")
