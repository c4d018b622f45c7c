"""In every case-week, whatever breaks or races, each reminder is said once or the mediator is told; none at night, none of a void version."""

from __future__ import annotations

from tests.bot.service.cast import both_in
from tests.proof.depth import depth
from tests.proof.reminding import a_week

_IN_ONE_HOUSE = 20  # an audit that grows for ever is not what is looked at here
_ONCE_BROKEN = (1840,)  # moved after a worker had died with a reminder it had sent, before its lease ended


def test_every_reminder_is_said_once_or_the_mediator_is_told() -> None:
    """Ten thousand weeks when proving; a few otherwise."""
    weeks = [*_ONCE_BROKEN, *range(depth(3, 10_000))]
    said = 0
    for first in range(0, len(weeks), _IN_ONE_HOUSE):
        with both_in(tells="") as house:
            for seed in weeks[first : first + _IN_ONE_HOUSE]:
                try:
                    said += sum(a_week(house, seed).sent.values())
                except AssertionError as broken:
                    raise AssertionError(f"week {seed}: {broken}") from broken
    assert said > len(weeks)  # the weeks are not empty
