"""What is still open for somebody before a session: their own sentence that waits for a yes; and a lawyer who is asked for times too."""

from __future__ import annotations

from tests.bot.service.cast import NEUTRAL, SENTENCE, both_in, texts
from tests.bot.service.session_cast import buttons, opens, publishes
from tests.bot.service.test_beside import LEVY, seat_beside
from tests.world import A, B, M

OPEN = "What is still open for me"
WAITS = "• one sentence of yours that waits for your yes (/ledger)"
UNDECIDED = "• one thing of which you have not decided who may see it (/continue)"


def test_a_sentence_not_approved_stands_on_its_owner_s_list_alone() -> None:
    with both_in() as world:
        publishes(world)
        for who in (A, B):
            opens(world, who)
            world.taps(who, OPEN)
        assert UNDECIDED in world.last(A).text and WAITS not in world.last(A).text
        assert "not decided" not in world.last(B).text
        world.says(A, "/continue")
        worry = ("Continue", "○ It could be used against me", "Done", "Continue", "Skip")
        world.taps(A, "Look at them now", *worry, "Share with the other side")
        world.says(A, SENTENCE)
        world.says(A, "/session")
        world.taps(A, OPEN)
        assert WAITS in world.last(A).text and UNDECIDED not in world.last(A).text
        world.says(A, "/continue")
        world.taps(A, "✓ Yes, they may see this", "Keep the time to think")
        world.says(A, "/session")
        world.taps(A, OPEN)
        assert WAITS not in world.last(A).text


def test_the_lawyer_of_a_side_is_asked_for_times_and_one_has_to_suit_them_too() -> None:
    with both_in(tells="") as world:
        seat_beside(world)
        world.says(M, "/session")
        world.taps(M, "Find a time together", "Both sides", "Two hours", "By video")
        world.says(M, "24 March 14:00", "25 March 14:00")
        world.taps(M, "Use these times", "Offer them to everybody now")
        assert all(texts(world, who)[-1] == NEUTRAL for who in (A, B, LEVY))
        for who, which in ((A, (0, 1)), (B, (0, 1)), (LEVY, (1,))):
            world.taps(who, "Show it")
            slots = [label for label in buttons(world, who) if label.startswith("○")]
            world.taps(who, *(slots[n] for n in which), "Done")
        world.says(M, "/session")
        world.taps(M, "Times on offer")
        assert [label for label in buttons(world, M) if "2026" in label] == ["25 Mar 2026, 14:00"]
        assert "Levy" not in world.last(M).text
