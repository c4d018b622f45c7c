"""The acceptance of a session, whole: two parties in different zones find a time, it is moved once, and the clock runs forward to it."""

from __future__ import annotations

import icalendar
import vobject

from tests.bot.service.cast import NEUTRAL, both_in, case_of, texts
from tests.bot.service.session_cast import answers, buttons, goes_on, news, opens, so_far
from tests.bot.service.test_session import REVEALING
from tests.proof.house import House
from tests.world import A, B, M

BEFORE = "Reminder: Tuesday, 24 March 2026, {}. Details when you open it."
AFTER = "Reminder: Thursday, 26 March 2026, {}. Details when you open it."


def finds_a_time(world: House) -> None:
    """Let the mediator pick three times of a week, both mark two, and her set the one that works for all."""
    world.says(M, "/session")
    world.taps(M, "Find a time together", "Both sides", "Two hours", "By video")
    world.taps(M, *["Later week"] * 3, "Tue 24", "10:00", "14:00", "Wed 25", "09:00", "Use these times")
    world.taps(M, "Offer them to everybody now")
    for who, marks in (
        (A, ("24 Mar 2026, 15:00", "25 Mar 2026, 10:00")),
        (B, ("24 Mar 2026, 10:00", "24 Mar 2026, 14:00")),
    ):
        world.taps(who, "Show it", *(f"○ {at}" for at in marks), "Done")
    world.says(M, "/session")
    world.taps(M, "Times on offer")
    assert [b for b in buttons(world, M) if "2026" in b] == ["24 Mar 2026, 14:00"]
    world.taps(M, "24 Mar 2026, 14:00")
    world.says(M, "https://video.example/room")
    world.taps(M, "Tell everybody now")


def calendar_of(world: House) -> tuple[str, str, int]:
    """Load the newest calendar file on A's phone in two parsers; return when it begins (UTC), its status and sequence, as both read them."""
    sent = next(m.file for m in reversed(world.standin.messages(A)) if m.file is not None)
    content = world.standin.file(sent.file_id)
    (ours,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    theirs = vobject.readOne(content.decode()).vevent
    begins = f"{ours.decoded('dtstart'):%d %H:%M}"
    assert begins == f"{theirs.dtstart.value:%d %H:%M}"
    assert (str(ours["uid"]), int(ours["sequence"])) == (theirs.uid.value, int(theirs.sequence.value))
    assert not [word for words in REVEALING.values() for word in words if word in content.decode().casefold()]
    return begins, str(ours["status"]), int(ours["sequence"])


def test_a_time_is_found_moved_once_and_each_phone_shows_exactly_the_right_reminders() -> None:
    with both_in(tells="") as world:
        finds_a_time(world)
        assert "Tuesday, 24 March 2026, 15:00, your time (Madrid)" in opens(world, A)
        world.taps(A, "Calendar file")
        assert calendar_of(world) == ("24 14:00", "CONFIRMED", 0)
        since = {who: so_far(world, who) for who in (A, B)}
        goes_on(world, "2026-03-12T12:00")
        world.says(M, "/session")
        world.taps(M, "Move it")
        answers(world, "26 March 2026", "15:30", how="By video")
        world.taps(M, "Tell everybody now")
        assert "Thursday, 26 March 2026, 16:30, your time (Madrid)" in opens(world, A)
        world.taps(A, "Calendar file", "I will be there")
        assert calendar_of(world) == ("26 15:30", "CONFIRMED", 1)
        goes_on(world, "2026-03-27T20:00")
        mine, theirs = (
            [line for line in news(world, who, since[who]) if "Reminder" in line or NEUTRAL in line] for who in (A, B)
        )
        assert mine == [
            f"10 09:00 {BEFORE.format('15:00')}",
            f"12 12:00 {NEUTRAL}",  # it was moved
            *(f"{day} {AFTER.format('16:30')}" for day in ("19 09:00", "23 09:00", "25 17:00", "26 13:30")),
            f"27 09:00 {NEUTRAL}",  # thanks
        ]
        assert theirs == [
            f"10 10:00 {BEFORE.format('14:00')}",
            f"12 12:00 {NEUTRAL}",
            *(f"{day} {AFTER.format('15:30')}" for day in ("19 10:00", "23 10:00", "25 18:00", "26 13:30")),
            f"27 10:00 {NEUTRAL}",
        ]
        pushed = " ".join([*mine, *theirs]).casefold()
        assert not [
            word
            for words in REVEALING.values()
            for word in (*words, "ms r", "mr d", "okafor", "€", "$")
            if word in pushed
        ]
        assert any(
            f"{case_of(world).ref}: not everybody has answered about a date." in words for words in texts(world, M)
        )
