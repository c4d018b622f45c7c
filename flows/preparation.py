"""What is still to be settled before a session: what an intake has left open of it. Pure (domain §7)."""

from __future__ import annotations

from flows.answers import NonAnswer
from flows.run import Known, Run

NEEDS = "needs"  # the place of the intake that asks what makes taking part hard
_ASKED = ("authority", "papers")  # places of the intake: who has to say yes, which papers matter
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
