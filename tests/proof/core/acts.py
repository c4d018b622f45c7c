"""What can happen in a case, as one flat line each: a history is a list of these, oldest first."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

MEDIATOR = 0  # sides count from 1
CLOCK = -1

Value: TypeAlias = str | int | tuple[int, ...] | None


class Terms(NamedTuple):
    """What a case fixed at its opening, besides the hours to think."""

    regime: str = "opt_in"
    always_open: frozenset[str] = frozenset()
    unnamed: bool = False  # an owner may let the mediator use something without source


USUAL = Terms()


class Act(NamedTuple):
    """One act. `hour`: since the case began, at midnight. `who`: a side's number, MEDIATOR or CLOCK. `act`: a verb of the case machine.

    `about`: the matter ("2.1" is the first of side 2), the slot ("s1") or, for what the mediator does to a side, its number.
    """

    hour: int
    who: int
    act: str
    about: str = ""
    value: Value = None
    more: Value = None
