"""Promise P1: whatever one side does, says or suffers, nothing that the other side can observe changes by it, times included.

Two runs of the whole house with the same public part and two independent private parts of the other side; what the
watcher (either side, in turn) and a stranger could observe must be equal to the byte. And the test must bite: every
leak of `leaks.py` has to be caught by it.
"""

from __future__ import annotations

import random
from base64 import urlsafe_b64encode

import pytest

from bot.channel import tokens
from bot.sandbox.phone import CannotDo
from tests.proof.depth import depth
from tests.proof.hands import Act, Hands
from tests.proof.house import a_house
from tests.proof.leaks import LEAKS, Leak, Planted
from tests.proof.weave import View, differences, pair, run, stage
from tests.world import A, B

PAIRS = depth(120, 9_000)
MOST_TO_CATCH = depth(40, 400)


def both(seed: int) -> tuple[View, View]:
    public, one, two = pair(seed)
    return run(public, one), run(public, two)


def test_one_side_sees_no_difference_whatever_the_other_side_does() -> None:
    moved = 0
    for seed in range(PAIRS):
        first, second = both(seed)
        assert first == second, f"pair {seed}\n" + "\n".join(differences(first, second))
        moved += first.hidden != second.hidden
    assert moved > 0.8 * PAIRS, "the private parts hardly differ: this would prove nothing"


def first_caught(leak: Leak) -> int | None:
    """Return the number of the first pair that shows a leak."""
    for seed in range(MOST_TO_CATCH):
        with Planted(leak):
            first, second = both(seed)
        if first != second:
            return seed
    return None


def test_every_planted_leak_is_caught(capsys: pytest.CaptureFixture[str]) -> None:
    caught = {leak: first_caught(leak) for leak in LEAKS}
    with capsys.disabled():
        print("\n  planted leak                                            first pair that caught it")
        for leak, seed in caught.items():
            print(f"  {leak.__name__.replace('_', ' '):<56} {'never' if seed is None else seed}")
    assert [leak.__name__ for leak, seed in caught.items() if seed is None] == []


def test_a_button_opens_in_its_own_chat_only_and_cannot_be_guessed() -> None:
    """The views name a button's reference by its order; so that is safe only if nobody can make or move a token."""
    rng = random.Random(3)
    with a_house(stage("other at review", 2)) as house:
        key = house.archive.vault.press_key()
        theirs = [b.data for m in house.standin.transcript(A, data=True) for row in m.keyboard for b in row]
        assert len(theirs) > 50
        assert all(tokens.open_press(key, A.id, data) for data in theirs)
        assert not any(tokens.open_press(key, B.id, data) for data in theirs)
        guesses = (
            urlsafe_b64encode(rng.randbytes(rng.choice((26, 34, 40)))).decode().rstrip("=") for _ in range(20_000)
        )
        assert not any(tokens.open_press(key, B.id, guess) for guess in guesses)
        for data in theirs[:40]:
            at = rng.randrange(len(data) - 1)
            changed = data[:at] + ("A" if data[at] != "A" else "B") + data[at + 1 :]
            assert tokens.open_press(key, A.id, changed) is None


@pytest.mark.parametrize("attempt", ["forge", "their link", "no link"])
def test_what_is_not_ones_own_is_met_with_the_same_words_as_what_does_not_exist(attempt: str) -> None:
    with a_house(stage("other at review", 2)) as house, a_house(stage("begun", 2)) as alone:
        met = []
        for each in (house, alone):
            before = len(each.observed(B))
            hands = Hands(each, B, A, 2)
            for pick in range(12):
                try:
                    hands.do(Act(0, attempt, pick))
                except CannotDo:
                    continue
                each.settle()
            met.append([(s.method, s.text) for s in each.observed(B)[before:] if s.method != "says"])
    assert met[0] == met[1]
    assert len({words for method, words in met[0] if method == "answerCallbackQuery"}) <= 1
