"""The pairs around the crossing desk are tested: every planted leak is caught, and most of them at once."""

from __future__ import annotations

import sys

import pytest

from tests.proof.crossing_leaks import LEAKS, Leak
from tests.proof.depth import IS_DEEP, depth
from tests.proof.leaks import Planted
from tests.proof.proving import both, is_fair

MOST_TO_CATCH = depth(80, 400)
KNOWN = {  # pairs that have shown a leak before: the suite begins with them, `make prove` with the first pair of all
    "a_message_is_late_while_something_of_the_other_waits": 54,
    "an_exchange_is_pointed_to_again_only_while_the_other_has_not_answered": 21,
    "an_exchange_tells_its_readers_how_long_the_others_sentence_is": 9,
    "not_opened_says_how_many_passed": 5,
    "the_hold_of_one_takes_a_button_from_all": 10,
    "the_ledger_counts_what_waits_at_the_desk": 4,
    "the_time_to_think_is_not_waited_for": 32,
    "what_it_changes_is_told_to_the_owner": 37,
}


def is_caught(leak: Leak, seed: int) -> bool:
    """Say whether a pair shows a leak: something crosses that should not, the two views part, or the house itself refuses and an update fails."""
    try:
        with Planted(leak):
            played = both(seed)
    except AssertionError:
        return True
    crossed = all(each.actual == each.expected for each in played)
    return not crossed or (is_fair(*played) and played[0].view != played[1].view)


def first_caught(leak: Leak) -> int | None:
    """Return the number of the first pair that shows a leak, of those from where the search begins."""
    start = 0 if IS_DEEP else KNOWN.get(leak.__name__, 0)
    return next((seed for seed in (*range(start, MOST_TO_CATCH), *range(start)) if is_caught(leak, seed)), None)


def test_every_planted_leak_is_caught(capfd: pytest.CaptureFixture[str]) -> None:
    caught = {leak: first_caught(leak) for leak in LEAKS}
    with capfd.disabled():
        sys.stderr.write(
            "\n  planted leak                                                             first pair that caught it\n"
        )
        for leak, seed in caught.items():
            sys.stderr.write(f"  {leak.__name__.replace('_', ' '):<76}{'never' if seed is None else seed:>6}\n")
    assert len(LEAKS) >= 25
    assert [leak.__name__ for leak, seed in caught.items() if seed is None] == []
