"""What helps somebody to prepare for a session: what their intake has left open of it, and how its day runs. Pure (domain §7)."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from flows.answering import ADVISER
from flows.answers import NonAnswer
from flows.run import Known, Run
from flows.sessions import EVERYBODY, Format, Session

NEEDS = "needs"  # the place of the intake that asks what makes taking part hard
_ASKED = ("authority", "papers")  # places of the intake: who has to say yes, which papers matter
_AN_HOUR = 60  # minutes after which a break does good, unless it is over then
_SETTLED = (NonAnswer.NOT_APPLICABLE, NonAnswer.PREFER_NOT)  # answers in themselves


def left_open(intake: Run) -> tuple[str, ...]:
    """Name the places of an intake that a session needs an answer to and that have none yet."""
    return tuple(place for place in _ASKED if _is_open(intake.known.get(place)))


def makes_it_hard(intake: Run) -> bool:
    """Say whether somebody has named something that makes taking part hard for them."""
    known = intake.known.get(NEEDS)
    return known is not None and not known.parked and known.reason is None and known.options != ("none",)


def _is_open(known: Known | None) -> bool:
    return known is None or known.parked or (known.reason is not None and known.reason not in _SETTLED)


def kept_for_adviser(intake: Run) -> int:
    """Count the questions about the law that are kept for whoever advises somebody."""
    return len(intake.known.get(ADVISER, Known()).messages)


# --- how the day runs ---------------------------------------------------------------------------------------------


class Turns(Enum):
    """Who hears whom when they speak."""

    TOGETHER = "together"  # each side hears the other
    APART = "apart"  # the mediator hears each side by itself
    WRITING = "writing"  # the mediator asks each side in writing
    ALONE = "alone"  # only one side is asked


def turns_in(session: Session) -> Turns:
    """Say who hears whom at a session."""
    if session.side != EVERYBODY:
        return Turns.ALONE
    match session.format:
        case Format.SEPARATE_ROOMS:
            return Turns.APART
        case Format.MESSAGES:
            return Turns.WRITING
        case Format.SAME_ROOM | Format.VIDEO | Format.PHONE:
            return Turns.TOGETHER
        case _:
            assert_never(session.format)


def breaks_in(minutes: int) -> int:
    """Count the breaks that are usual at a session of some length: one after every hour, none at its end."""
    return max(0, (minutes - 1) // _AN_HOUR)
