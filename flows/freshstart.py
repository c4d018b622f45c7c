"""A fresh start after impasse: what the mediator asked for, and what each person made of it. Values only; decides who sees nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType

from flows.case import CaseId, SideNo
from flows.matter import Kind

FreshStartId = NewType("FreshStartId", str)

FLOW = "freshstart"
NEED_LIST, TELL_LIST = "still_need", "still_tell"  # its lists, from which something may cross
FRESH_NEED, FRESH_TELL = "fresh_need", "fresh_tell"  # the places of their matters
LISTS = {FRESH_TELL: TELL_LIST, FRESH_NEED: NEED_LIST}
KINDS = {FRESH_TELL: Kind.TELL, FRESH_NEED: Kind.NEED}
NEW_START = "new_start"  # the sentence to begin anew with: something to tell, too
PICTURE = (
    "no_deal_plan",
    "best_worst",
    "no_deal_cost",
    "better_done",
)  # answers of the intake that are read back: i1 to i4


def item_of_run(run: str, item: str) -> str:
    """Name an item of a fresh start among all of its owner's things: a second fresh start begins to count anew."""
    return f"{item}.{run}"


class Reply(Enum):
    """What somebody made of the question whether to begin. None of these is told to anybody but the mediator."""

    OPEN = "open"  # nothing yet
    LATER = "later"
    ADVISER = "adviser"  # with the adviser first
    NOT = "not"
    BEGUN = "begun"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class FreshStart:
    """What the mediator asked for. `pause`: the meeting has a break for it. One runs in a case at a time."""

    id: FreshStartId
    case: CaseId
    pause: bool
    asked_at: datetime
    ended_at: datetime | None = None

    @property
    def runs(self) -> bool:
        """Say whether somebody may still begin; whoever has begun may finish, so that no answer is lost."""
        return self.ended_at is None


@dataclass(frozen=True, slots=True)
class Part:
    """One person's part. `topics`: which items of their own list of topics it is about; `run`: their questions, "" while not begun."""

    participant: str
    side: SideNo
    topics: tuple[str, ...] = ()
    reply: Reply = Reply.OPEN
    run: str = ""
