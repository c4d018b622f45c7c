"""What has shifted since a fresh start was asked for: odds, what stands in the way, the picture of no agreement, what was read. Pure.

Puts what a side says now beside what it said before; judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import TypeAlias

from flows.answers import Answer, PickedMany, Scaled, Words
from flows.case import SideNo, Statement
from flows.freshstart import FLOW, PICTURE, FreshStart
from flows.private import Private, Viewer
from flows.run import item_of, step_of


@dataclass(frozen=True, slots=True)
class Odds:
    """How likely a side thinks an agreement is, 0 to 10, before (None: never said) and now, where that is another number."""

    side: SideNo
    before: int | None
    now: int


@dataclass(frozen=True, slots=True)
class InTheWay:
    """What a side no longer names as standing in the way, and what it names anew: options of the question."""

    side: SideNo
    gone: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Corrected:
    """A line of a side's own picture of no agreement as it is now. `about`: the place of the intake, "" for what was added up."""

    side: SideNo
    about: str
    words: Private[str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Seen:
    """What something the other side let cross has changed for a side: how much it matters, 0 to 10, and what looks different."""

    side: SideNo
    before: int | None
    now: int | None
    words: Private[str] | None = field(repr=False)


Shift: TypeAlias = Odds | InTheWay | Corrected | Seen


@dataclass(frozen=True, slots=True)
class View:
    """What is looked at: the fresh start, the runs of it, and every answer that was given."""

    fresh: FreshStart
    runs: frozenset[str]
    said: Sequence[Statement]
    viewer: Viewer

    def answer(self, statement: Statement) -> Answer:
        """Open one answer, for the mediator."""
        return statement.answer.read_as(self.viewer)

    def sides(self) -> list[SideNo]:
        """List who has said anything."""
        return sorted({s.side for s in self.said})

    def since(self, side: SideNo, place: str) -> Answer | None:
        """Return the newest answer of a side in this fresh start."""
        found = [s for s in self.said if (s.side, s.place) == (side, place) and s.run in self.runs]
        return self.answer(max(found, key=lambda s: s.number)) if found else None

    def before(self, side: SideNo, place: str) -> Answer | None:
        """Return the newest answer to the same question before this fresh start."""
        flows = ("intake", FLOW)
        found = [s for s in self.said if (s.side, s.place) == (side, place) and s.flow in flows]
        found = [s for s in found if s.run not in self.runs]
        return self.answer(max(found, key=lambda s: s.number)) if found else None


def shifts(view: View) -> Iterator[Shift]:
    """Yield what has shifted, kind by kind, side by side."""
    for side in view.sides():
        now, before = view.since(side, "odds"), view.before(side, "odds")
        was = before.value if isinstance(before, Scaled) else None
        if isinstance(now, Scaled) and now.value != was:
            yield Odds(side, was, now.value)
    for side in view.sides():
        yield from _in_the_way(view, side)
    for side in view.sides():
        yield from _corrected(view, side)
    yield from _seen(view)


def _in_the_way(view: View, side: SideNo) -> Iterator[InTheWay]:
    now, before = view.since(side, "obstacles"), view.before(side, "obstacles")
    if isinstance(now, PickedMany) and isinstance(before, PickedMany):
        gone = tuple(o for o in before.options if o not in now.options)
        new = tuple(o for o in now.options if o not in before.options)
        if gone or new:
            yield InTheWay(side, gone, new)


def _corrected(view: View, side: SideNo) -> Iterator[Corrected]:
    for statement in (s for s in view.said if s.side == side and s.run in view.runs and step_of(s.place) == "now"):
        answer, number = view.answer(statement), int(item_of(statement.place)[1:])
        if isinstance(answer, Words):
            about = PICTURE[number - 1] if number <= len(PICTURE) else ""
            yield Corrected(side, about, Private(answer.text, statement.answer.label))


def _seen(view: View) -> Iterator[Seen]:
    """Yield what each thing that was read since has changed: one for every round of those questions."""
    since = [s for s in view.said if s.flow == "refresh" and s.said_at >= view.fresh.asked_at]
    for (side, _), round_ in groupby(sorted(since, key=lambda s: (s.side, s.run)), key=lambda s: (s.side, s.run)):
        at = {s.place: s for s in round_}
        answers = {place: view.answer(s) for place, s in at.items()}
        before, now = (answers.get(name) for name in ("matters_before", "matters_now"))
        words = answers.get("differently")
        yield Seen(
            side,
            before.value if isinstance(before, Scaled) else None,
            now.value if isinstance(now, Scaled) else None,
            Private(words.text, at["differently"].answer.label) if isinstance(words, Words) else None,
        )
