"""A sealed range: it opens to the mediator alone, and only if every side has said yes to it (domain §1.1 T7, §9.6 no. 14; design P4).

She asks all sides at the same moment in the same words, whether or not anybody gave a range. Each answers until a moment that was fixed when
she asked. What is told then, to all at once and in the same words, is whether everybody said yes. Nobody ever learns who did not, and a no,
no answer and a side that has left read alike.

Of a side with several people everybody who takes part has to say yes (`flows.several`): each has given a range of their own. A chair that
nobody has taken, or that its person has left, holds no range and keeps nobody's sealed. Of whoever has not said yes nothing is read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType

from flows.case import CaseId, SideNo
from flows.matter import Refusal, Rules
from flows.several import side_of

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
    chairs: Mapping[SideNo, bool],
    rules: Rules,
    *,
    now: datetime,
    held: bool,
) -> RangeState:
    """Return how a question stands after `now`: open only when its time is over, every side said yes, and nobody is held (domain §2).

    chairs: those of the case, each with whether somebody who takes part has it.
    """
    if question.state is not RangeState.RUNNING or now < question.closes_at:
        return question.state
    opens = _all_agree(answers, chairs) and rules.is_open and not held
    return RangeState.OPENED if opens else RangeState.SEALED


def _all_agree(answers: Mapping[SideNo, bool], chairs: Mapping[SideNo, bool]) -> bool:
    """Say whether everybody who takes part said yes, and somebody of every side does."""
    here = [chair for chair, is_taken in chairs.items() if is_taken]
    is_whole = bool(chairs) and {side_of(chair) for chair in here} == {side_of(chair) for chair in chairs}
    return is_whole and all(answers.get(chair, False) for chair in here)


def why_not_read(questions: Sequence[Question]) -> Refusal | None:
    """Say why the mediator may not read the ranges, None if she may. The reason is one and the same until all sides have agreed."""
    return None if any(question.state is RangeState.OPENED for question in questions) else Refusal.NO_CONSENT
