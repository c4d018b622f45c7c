"""A golden transcript of a session: set, moved, reminded of, answered, called off; on all three phones."""

from __future__ import annotations

from tests.bot.service.cast import both_in
from tests.test_conversations import NAMES
from tests.transcripts import Transcript
from tests.world import A, B, M


def test_a_session_is_set_moved_reminded_of_and_called_off() -> None:
    with both_in(tells="") as world:
        play = Transcript("A session, from the first date to calling it off", world, names=NAMES)
        play.chapter("The mediator sets a session")
        play.says(M, "/session")
        play.taps(M, "Set a session", "Both sides")
        play.says(M, "1 March 2026", "24/03/2026")
        play.taps(M, "Yes")
        play.says(M, "in the afternoon", "2 pm")
        play.taps(M, "Two hours", "In separate rooms")
        play.says(M, "12 Mill Street, second floor. Please ring at the side door.")
        play.taps(M, "Tell everybody now")
        play.chapter("Each reads it where they live")
        play.taps(A, "Show it", "Calendar file", "How the day runs", "I will be there")
        play.taps(B, "Later", "Show it")
        play.chapter("She moves it")
        play.says(M, "/session")
        play.taps(M, "Move it", "In a week")
        play.says(M, "10:30")
        play.taps(M, "Two hours", "By video")
        play.says(M, "https://video.example/room")
        play.taps(M, "Tell everybody now")
        play.taps(A, "Show it", "I will be there")
        play.later("four days later, in the morning", days=4, hours=2)
        play.taps(A, "Show it")
        play.taps(B, "Show it", "I can't come")
        play.taps(M, "Show it")
        play.later("two days later, in the evening", days=2, hours=8)
        play.later("and in the morning", hours=14)
        play.chapter("She calls it off")
        play.says(M, "/session")
        play.taps(M, "Call it off", "Yes, call it off")
        play.taps(A, "Show it")
        play.taps(B, "Show it")
        play.later("two weeks later", days=14)
        play.is_golden("a_session")
