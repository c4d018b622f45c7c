"""From one side's statements to lines: what was said, under which question, and whether it may be said aloud. Judges nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import assert_never

from flows.answering import ADVISER, MORE
from flows.answers import (
    Agreed,
    Amount,
    Answer,
    Day,
    FileRef,
    Files,
    Item,
    Listed,
    Noted,
    NotGiven,
    Picked,
    PickedMany,
    Points,
    Scaled,
    Words,
)
from flows.briefing_parts import Blank, Entry, Line, Mark, Piece
from flows.case import Offer, Scope, SideNo, Statement, StatementId, Topic
from flows.conditions import holds
from flows.flow import Choice, Choices, Flow, PointsStep, Section, Step
from flows.languages import option_text
from flows.private import Label, Private, Viewer
from flows.run import Known, item_of, place_at, step_of
from flows.saysafe import strictest
from flows.text import Money, Param, Text

# Never in a briefing: the safety file (domain §2), forms and notices, and a range, which stays sealed until it is opened (domain T7).
_LEFT_OUT = frozenset({Topic.SAFETY, Topic.SETUP, Topic.RANGE})


def may_enter(statement: Statement) -> bool:
    """Say whether a statement may be in a briefing at all."""
    return (
        statement.offer is not Offer.NEVER
        and statement.scope is not Scope.SAFETY
        and statement.topic not in _LEFT_OUT
        and not statement.parked
    )


def is_asked(step: Step) -> bool:
    """Say whether a step is a question that belongs in a briefing, answered or not."""
    return (
        step.brief
        and step.kind not in ("notice", "consent")
        and step.offer is not Offer.NEVER
        and step.topic not in _LEFT_OUT
    )


def mark_of(statement: Statement, sent: frozenset[StatementId]) -> Mark:
    """Return the say-safe mark. Consent to share is not yet a reveal: until the statement is sent only its owner may raise it (P5)."""
    match statement.scope:
        case Scope.SHARE:
            return Mark.ALOUD if statement.id in sent else Mark.OWNER
        case Scope.SESSION:
            return Mark.OWNER
        case Scope.MEDIATOR | Scope.WITHOUT_SOURCE | Scope.SWAP | Scope.SAFETY:
            return Mark.NEVER
        case _:
            assert_never(statement.scope)


@dataclass(frozen=True)
class SideStatements:
    """What one side said in one flow, ready to be laid out.

    `viewer` must be the case's mediator; `facts` are those of the case; `finished`: the answers were handed over.
    `given`: the lists the flow was given (`Flow.lists`), each with the statement of another flow that holds it.
    `late`: what was said after it was handed over.
    `questions`: item -> what it is called, where no statement holds the list: what the other side would like to know.
    """

    side: SideNo
    flow: Flow
    statements: tuple[Statement, ...]
    viewer: Viewer
    facts: Mapping[str, str]
    finished: bool
    sent: frozenset[StatementId]
    given: Mapping[str, Statement] = field(default_factory=dict)
    withdrawn: bool = False
    late: frozenset[StatementId] = frozenset()
    questions: Mapping[str, Private[str]] = field(default_factory=dict)

    @cached_property
    def at(self) -> Mapping[str, Statement]:
        """Map place -> statement."""
        return {s.place: s for s in self.statements}

    @cached_property
    def answers(self) -> Mapping[str, Answer]:
        """Map place -> answer, opened."""
        return {place: s.answer.read_as(self.viewer) for place, s in self.at.items()}

    def items(self, key: str) -> tuple[Item, ...]:
        """Return the items of the list somebody made, here or before, in their order."""
        holder = self._holder(key)
        answer = None if holder is None else holder.answer.read_as(self.viewer)
        return answer.items if isinstance(answer, Listed) else ()

    def _holder(self, key: str) -> Statement | None:
        return self.at.get(key) or self.given.get(key)

    def is_open(self, step: Step, item: str = "") -> bool:
        """Say whether a question without an answer is still to come.

        Whoever has handed the answers over has met every question that applied.
        """
        return not self.finished and holds(step.when, lambda key: self._known(key, item), self.facts)

    def _known(self, key: str, item: str) -> Known | None:
        answer = self.answers.get(place_at(key, item)) or self.answers.get(key)
        return None if answer is None else _known(answer)

    def cell(self, step: Step) -> Line | Blank:
        """Return a side's answer to a step, or why there is none."""
        line = self.line(step.key)
        if line is not None:
            return line
        if self.withdrawn:
            return Blank.ERASED
        return Blank.OPEN if self.is_open(step) else Blank.UNASKED

    def line(self, place: str) -> Line | None:
        """Lay out the answer at a place, with what was said about each of its items; None if there is none."""
        if place not in self._lines:
            self._lines[place] = self._line(place)
        return self._lines[place]

    @cached_property
    def _lines(self) -> dict[str, Line | None]:
        """Hold what was laid out: a line stands in many places of a briefing."""
        return {}

    def _line(self, place: str) -> Line | None:
        statement = self.at.get(place)
        if statement is None:
            return None
        answer = self.answers[place]
        return Line(
            side=self.side,
            step=step_of(place),
            label=self.label(place),
            number=statement.number,
            mark=mark_of(statement, self.sent),
            sources=self._sources(statement),
            said=self._said(answer, step_of(place), statement.answer.label),
            entries=self._entries(answer, step_of(place), statement.answer.label),
            reason=answer.reason if isinstance(answer, NotGiven) else None,
            late=statement.id in self.late,
        )

    def label(self, place: str) -> Text:
        """Name the question asked at a place; the item it was asked for goes in as `$item`."""
        key = step_of(place)
        if key not in self.flow.steps:
            return label_beside(place)
        return question_label(self.flow, self.flow.steps[key], self.about(place))

    def about(self, place: str) -> Private[str] | None:
        """Return the label of the item a place is about."""
        section = self.flow.section_of.get(step_of(place))
        wanted = item_of(place)
        holder = self._holder(section.each) if section is not None and section.each else None
        if section is None or holder is None:
            return self.questions.get(wanted)
        owner = holder.answer.label
        label = self._labels(section.each or "").get(wanted)
        return None if label is None else Private(label, owner)

    def _labels(self, key: str) -> Mapping[str, str]:
        """Map item -> label of a list; of two items with one id the first counts."""
        if key not in self._called:
            self._called[key] = {i.id: i.label for i in reversed(self.items(key))}
        return self._called[key]

    @cached_property
    def _called(self) -> dict[str, Mapping[str, str]]:
        return {}

    def on_list(self, section: Section) -> Line | Blank:
        """Lay out what was said about the items of a list the flow was given: item by item, in the list's order.

        What was said about an item that has left the list since comes last, without its name.
        """
        steps = [step.key for step in section.steps if is_asked(step)]
        said = [place for place in self.at if step_of(place) in steps]
        listed = [i.id for i in self.items(section.each or "")]
        ids = [*listed, *dict.fromkeys(item_of(place) for place in said if item_of(place) not in listed)]
        entries = tuple(entry for item in ids if (entry := self._entry(steps, item)).lines)
        if not entries:
            return Blank.UNASKED
        first = entries[0].lines[0]
        sources = dict.fromkeys(source for entry in entries for line in entry.lines for source in line.sources)
        return replace(
            first,
            label=title(self.flow, section),
            mark=strictest(line.mark for entry in entries for line in entry.lines),
            sources=tuple(sources),
            said=(),
            entries=entries,
            reason=None,
        )

    def _entry(self, steps: Iterable[str], item: str) -> Entry:
        lines = tuple(line for step in steps if (line := self.line(place_at(step, item))) is not None)
        name = next((self.about(place_at(line.step, item)) for line in lines), None)
        return Entry(item, Private("…", Label(self.viewer.case, self.side)) if name is None else name, lines)

    def _sources(self, statement: Statement) -> tuple[StatementId, ...]:
        section = self.flow.section_of.get(step_of(statement.place))
        asked_for = self._holder(section.each) if section is not None and section.each else None
        return (statement.id,) if asked_for is None else (statement.id, asked_for.id)

    def _entries(self, answer: Answer, key: str, owner: Label) -> tuple[Entry, ...]:
        if not isinstance(answer, Listed):
            return ()
        steps = [s.key for section in self.flow.sections if section.each == key for s in section.steps if is_asked(s)]
        return tuple(
            Entry(
                item.id,
                Private(item.label, owner),
                tuple(line for step in steps if (line := self.line(place_at(step, item.id))) is not None),
            )
            for item in answer.items
        )

    def _said(self, answer: Answer, key: str, owner: Label) -> tuple[Piece, ...]:
        match answer:
            case Words(bubbles):
                files = _file_pieces(b.file for b in bubbles if b.file is not None)
                quote: tuple[Piece, ...] = () if files and not answer.text.strip() else (Private(answer.text, owner),)
                return quote + files
            case Picked(option):
                return (self._option(key, option, owner),)
            case PickedMany(options, own):
                return (*(self._option(key, option, owner) for option in options), *(Private(own, owner),) * bool(own))
            case Scaled(value):
                return (Text("briefing-scale", {"value": value}),)
            case Points(spread):
                return self._points(spread, key, owner)
            case Amount(currency, low, high):
                return (_amount(Money(low, currency), None if high is None else Money(high, currency)),)
            case Day(day):
                return (Text("briefing-day", {"day": day}),)
            case Files(files):
                return _file_pieces(files)
            case NotGiven(reason):
                return (Text(f"briefing-none-{_hyphens(reason.value)}"),)
            case Listed() | Noted() | Agreed():
                return ()
            case _:
                assert_never(answer)

    def _option(self, key: str, option: str, owner: Label) -> Piece:
        """Return the wording of an option; an option that the definition does not know is the person's own words."""
        step = self.flow.steps.get(key)
        if isinstance(step, Choice | Choices) and any(o.key == option for o in step.options):
            return option_text(self.flow, key, option)
        return Private(option, owner)

    def _points(self, spread: Mapping[str, int], key: str, owner: Label) -> tuple[Piece, ...]:
        step = self.flow.steps.get(key)
        names = {i.id: i.label for i in self.items(step.over)} if isinstance(step, PointsStep) else {}
        return tuple(
            Text("briefing-points", {"item": Private(names.get(item, item), owner), "points": points})
            for item, points in spread.items()
        )


def _amount(low: Money, high: Money | None) -> Text:
    if high is None:
        return Text("briefing-amount", {"low": low})
    return Text("briefing-amount-range", {"low": low, "high": high})


def _file_pieces(files: Iterable[FileRef]) -> tuple[Piece, ...]:
    return tuple(Text(f"briefing-file-{file.kind.value}") for file in files)


def question_label(flow: Flow, step: Step, about: Private[str] | None = None) -> Text:
    """Name a question by its `.label` wording."""
    params: dict[str, Param] = {} if about is None else {"item": about}
    return Text(f"{_base(flow, step.key)}.label", params)


def label_beside(place: str) -> Text:
    """Name what was said where the flow has no question: beside the questions, or to one that it no longer has."""
    named = {ADVISER: "briefing-for-adviser", MORE: "briefing-added"}
    return Text(named.get(step_of(place), "briefing-earlier-question"))


def title(flow: Flow, section: Section) -> Text:
    """Name a section by its title."""
    return Text(f"{_hyphens(flow.flow)}-section-{_hyphens(section.key)}")


def _base(flow: Flow, key: str) -> str:
    return f"{_hyphens(flow.flow)}-{_hyphens(key)}"


def _hyphens(key: str) -> str:
    return key.replace("_", "-")


def _known(answer: Answer) -> Known:
    match answer:
        case NotGiven(reason):
            return Known(reason=reason)
        case Picked(option):
            return Known(options=(option,))
        case PickedMany(options):
            return Known(options=options)
        case Scaled(value):
            return Known(number=value)
        case Listed(items):
            return Known(items=items)
        case _:
            return Known()
