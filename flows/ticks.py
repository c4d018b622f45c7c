"""A statement of common ground that the mediator offers all sides to tick: told to all only if every side said yes (design P4, R3 and R6).

The statement is a message of hers: she wrote it, or took one of the house's wordings, and saw it in full. That she offers it says nothing of
what anybody has told her. Everybody is asked at the same moment in the same words and can change their answer until it is closed, at a moment
she chooses without knowing any answer, or at the one that was fixed when she asked. What is told then, to all at once and in the same words,
is whether everybody said yes; it is never told on the arrival of an answer. A no, no answer, a person on hold and a side that has left read
alike, so nobody is told who did not. Whoever said yes and reads that not everybody did can tell that somebody else did not, and knew that
beforehand (trust §D.5).

Of a side with several people (`flows.several`) each ticks alone; the side has said yes once all of them have.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType

from flows.case import CaseId, SideNo
from flows.matter import Rules
from flows.text import Text

TickId = NewType("TickId", str)

DAYS = 3  # from the asking to the evening on which it is closed by itself
MOST_RUNNING = 3  # at one time
MOST_OFFERED = 12  # in a case: a long series of questions would search out what somebody has not said (trust §D.5)


class TickState(Enum):
    """Where a statement stands."""

    DRAFT = "draft"  # the mediator has seen it; nobody else has
    RUNNING = "running"
    SHARED = "shared"
    CLOSED = "closed"  # not everybody said yes


@dataclass(frozen=True, slots=True)
class Tick:
    """One statement as all sides read it. `closes_at`: aware UTC; answers can be changed until then, unless she closes it before."""

    id: TickId
    case: CaseId
    statement: Text
    closes_at: datetime
    state: TickState = TickState.DRAFT


def may_tick(tick: Tick, rules: Rules, *, now: datetime, held: bool) -> bool:
    """Say whether somebody may still tick, or change what they ticked. held: a person has to look after them first."""
    return tick.state is TickState.RUNNING and now < tick.closes_at and rules.is_open and not held


def may_offer(ticks: Sequence[Tick], rules: Rules) -> bool:
    """Say whether the mediator may offer one more statement. ticks: of the case, drafts not counted."""
    offered = [tick for tick in ticks if tick.state is not TickState.DRAFT]
    running = sum(tick.state is TickState.RUNNING for tick in offered)
    return rules.is_open and running < MOST_RUNNING and len(offered) < MOST_OFFERED


def may_read_answers(tick: Tick) -> bool:
    """Say whether the mediator may read who answered what: only once nothing can be changed, so that no answer moves the moment of closing."""
    return tick.state in (TickState.SHARED, TickState.CLOSED)


def closed(
    tick: Tick, answers: Mapping[SideNo, bool], chairs: Sequence[SideNo], rules: Rules, *, held: bool
) -> TickState:
    """Return how a running statement stands once it is closed: shared only if everybody said yes and nobody is held.

    chairs: everybody's in the case. held: anyone in the case is held. What was closed before stays as it was.
    """
    if tick.state is not TickState.RUNNING:
        return tick.state
    agreed = bool(chairs) and all(answers.get(chair, False) for chair in chairs)
    return TickState.SHARED if agreed and rules.is_open and not held else TickState.CLOSED
