"""The moves of a flow: from each step, in order, where an answer may lead. Data for the state machine; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from flows.flow import Condition, Flow, Section, Step

REVIEW = "_review"
END = "_end"
FINISH = "end"  # how a flow file names its end in `moves`


class Turnto(Enum):
    """Which item of a repeated section the next step is asked for."""

    NONE = "none"
    SAME = "same"
    FIRST = "first"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Edge:
    """A move that is taken if both conditions hold and, for a repeated section, there is such an item."""

    to: str
    turn: Turnto
    move: Condition | None  # of an explicit move, judged where the person stands
    target: Condition | None  # of the step itself, judged where the person would stand

    @property
    def is_sure(self) -> bool:
        """Tell whether nothing can keep this move from being taken."""
        return self.move is None and self.target is None and self.turn in (Turnto.NONE, Turnto.SAME)


def last_state(flow: Flow) -> str:
    """Return the state after the last step: the review screen, or the end."""
    return REVIEW if flow.review else END


def first_edges(flow: Flow) -> Iterator[Edge]:
    """Yield where a new run may begin, in order of preference."""
    yield from _sections(flow, 0, None)


def edges(flow: Flow, step: Step) -> Iterator[Edge]:
    """Yield where an answer at this step may lead, in order of preference; the first that holds is taken."""
    if not step.moves:
        yield from _after(flow, step.key, None)
        return
    for move in step.moves:
        sure = False
        for edge in _arriving(flow, step.key, move.to, move.when):
            yield edge
            sure = edge.is_sure
        if sure:
            return


def _arriving(flow: Flow, origin: str, to: str, when: Condition | None) -> Iterator[Edge]:
    if to == FINISH or to not in flow.steps:
        if to == FINISH:
            yield Edge(last_state(flow), Turnto.NONE, when, None)
        return
    section = flow.section_of[to]
    same = section is flow.section_of[origin]
    turn = Turnto.NONE if not section.each else Turnto.SAME if same else Turnto.FIRST
    yield Edge(to, turn, when, flow.steps[to].when)
    if flow.steps[to].when is not None or turn is Turnto.FIRST:
        yield from _after(flow, to, when)


def _after(flow: Flow, key: str, when: Condition | None) -> Iterator[Edge]:
    section = flow.section_of[key]
    keys = [s.key for s in section.steps]
    turn = Turnto.SAME if section.each else Turnto.NONE
    for step in section.steps[keys.index(key) + 1 :]:
        yield Edge(step.key, turn, when, step.when)
        if step.when is None:
            return
    if section.each:
        yield from _repeat(section, Turnto.NEXT, when)
    yield from _sections(flow, flow.sections.index(section) + 1, when)


def _sections(flow: Flow, start: int, when: Condition | None) -> Iterator[Edge]:
    for section in flow.sections[start:]:
        if section.each:
            yield from _repeat(section, Turnto.FIRST, when)
            continue
        for step in section.steps:
            yield Edge(step.key, Turnto.NONE, when, step.when)
            if step.when is None:
                return
    yield Edge(last_state(flow), Turnto.NONE, when, None)


def _repeat(section: Section, turn: Turnto, when: Condition | None) -> Iterator[Edge]:
    for step in section.steps:
        yield Edge(step.key, turn, when, step.when)
        if step.when is None:
            return
