"""A sealed range: it opens to the mediator alone, and only if every side has said yes to it (domain §1.1 T7, §9.6 no. 14; design P4).

She asks all sides at the same moment in the same words, whether or not anybody gave a range. Each answers until a moment that was fixed when
she asked. What is told then, to all at once and in the same words, is whether everybody said yes. Nobody ever learns who did not, and a no,
no answer and a side that has left read alike.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType

from flows.case import CaseId, SideNo
from flows.matter import Refusal, Rules

QuestionId = NewType("QuestionId", str)

DAYS = 3  # from the asking to the evening on which it is closed
MOST_ASKED = 3  # times in a case: asking again and again would be pressing (trust §D.5)


class RangeState(Enum):
    """Where a question stands."""

    RUNNING = "running"
    OPENED = "opened"
    SEALED = "sealed"


@dataclass(frozen=True, slots=True)
class Question:
    """Whether the ranges may be opened, as it was put to all sides. `closes_at`: aware UTC; answers can be changed until then."""

    id: QuestionId
    case: CaseId
    closes_at: datetime
    state: RangeState = RangeState.RUNNING


def may_answer(question: Question, rules: Rules, *, now: datetime, held: bool) -> bool:
    """Say whether a side may still answer, or change its answer."""
    return question.state is RangeState.RUNNING and now < question.closes_at and rules.is_open and not held


def may_ask(questions: Sequence[Question]) -> bool:
    """Say whether the mediator may put the question (again). questions: of the case, the oldest first."""
    is_settled = all(question.state is RangeState.SEALED for question in questions)
    return is_settled and len(questions) < MOST_ASKED


def outcome(
    question: Question,
    answers: Mapping[SideNo, bool],
    sides: tuple[SideNo, ...],
    rules: Rules,
    *,
    now: datetime,
    held: bool,
) -> RangeState:
    """Return how a question stands after `now`: open only when its time is over, every side said yes, and nobody is held (domain §2)."""
    if question.state is not RangeState.RUNNING or now < question.closes_at:
        return question.state
    agreed = bool(sides) and all(answers.get(side, False) for side in sides)
    return RangeState.OPENED if agreed and rules.is_open and not held else RangeState.SEALED


def why_not_read(questions: Sequence[Question]) -> Refusal | None:
    """Say why the mediator may not read the ranges, None if she may. The reason is one and the same until all sides have agreed."""
    return None if any(question.state is RangeState.OPENED for question in questions) else Refusal.NO_CONSENT
