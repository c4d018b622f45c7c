"""A party's chat: reminders, contact that is safe, clearing, deleting."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.sandbox.world import Seen
from flows.answers import Words
from flows.private import HOUSE
from storage import outbox, runs, statements
from storage.errors import StorageError
from storage.keys import safety_key, side_key
from tests.bot.service.eyes import everything, newest_case, opens, readable, said, shown, wording
from tests.world import A, B, M, World

MADRID = ZoneInfo("Europe/Madrid")  # where the first side of a test's case lives
REMINDER = "notice-list-today"


@pytest.fixture
def joined(world: World) -> World:
    """A case that both sides have joined."""
    first, second = world.open_case()
    opens(world, A, first)
    opens(world, B, second)
    return world


def _contact(world: World, *labels: str) -> None:
    """Take Ms R. past the question of how she may be written to."""
    world.walk(A, until="safe_contact")
    world.taps(A, *labels)
    world.walk(A, until="your_part")


def _at(world: World, local: str) -> None:
    """Set the clock to a moment in Madrid."""
    wanted = datetime.fromisoformat(local).replace(tzinfo=MADRID)
    world.forward(seconds=(wanted - world.now).total_seconds())


def _reminded_at(world: World) -> datetime | None:
    """Return when the next reminder goes out, by the clock in Madrid; None if ten days bring none."""
    before = len(world.view(A))
    with world.archive.begin() as unit:
        due = outbox.next_due(unit, world.now)
    if due is None:
        world.forward(days=10)
        assert said(world, A, before) == []
        return None
    world.forward(seconds=(due - world.now).total_seconds() - 1)
    assert said(world, A, before) == []
    world.forward(seconds=1)
    assert said(world, A, before) == [wording(world, REMINDER)]
    return world.now.astimezone(MADRID)


def test_who_wants_no_messages_is_offered_no_reminder(joined: World) -> None:
    _contact(joined, "No messages, I'll come back")
    joined.says(A, "/pause")
    assert joined.last(A).text == wording(joined, "house-paused")
    assert joined.last(A).keyboard == ()


def test_who_wants_no_messages_gets_none_even_from_an_older_screen(joined: World) -> None:
    _contact(joined, "At any time")
    joined.says(A, "/pause")
    joined.says(A, "/review")
    joined.taps(A, "3", "No messages, I'll come back")
    joined.taps(A, "Remind me tomorrow")
    assert joined.last(A).text == wording(joined, "house-no-reminder")
    assert _reminded_at(joined) is None


def test_a_planned_reminder_is_given_up_when_somebody_then_wants_no_messages(joined: World) -> None:
    _contact(joined, "At any time")
    joined.says(A, "/pause")
    joined.says(A, "/review")
    joined.taps(A, "Remind me tomorrow", "3", "No messages, I'll come back")
    assert _reminded_at(joined) is None


@pytest.mark.parametrize(
    ("labels", "now", "when", "due"),
    [
        (("At any time",), "2026-03-03T10:00", "tomorrow", "2026-03-04T10:00"),
        (("At any time",), "2026-03-03T23:00", "tomorrow", "2026-03-05T09:00"),
        (("Only in neutral words",), "2026-03-03T06:00", "in three days", "2026-03-06T09:00"),
        (("I'd rather not say",), "2026-03-03T20:00", "tomorrow", "2026-03-05T09:00"),
        (("Only at certain hours", "○ Evenings, 18 to 21", "Done"), "2026-03-03T10:00", "tomorrow", "2026-03-04T18:00"),
        (("Only at certain hours", "○ Mornings, 8 to 12", "Done"), "2026-03-05T13:00", "tomorrow", "2026-03-09T08:00"),
        (
            ("Only at certain hours", "○ Mornings, 8 to 12", "○ Weekends too", "Done"),
            "2026-03-05T13:00",
            "tomorrow",
            "2026-03-07T08:00",
        ),
        (("Only at certain hours", "○ Weekends too", "Done"), "2026-03-27T10:00", "tomorrow", "2026-03-28T10:00"),
        (
            ("Only at certain hours", "○ Mornings, 8 to 12", "○ Weekends too", "Done"),
            "2026-03-27T22:00",
            "tomorrow",
            "2026-03-29T08:00",
        ),
    ],
    ids=[
        "daytime",
        "night",
        "early",
        "unsaid",
        "evenings",
        "no weekend",
        "weekend",
        "only weekend named",
        "clocks change",
    ],
)
def test_a_reminder_goes_out_once_inside_the_hours_that_are_safe(
    joined: World, labels: tuple[str, ...], now: str, when: str, due: str
) -> None:
    _contact(joined, *labels)
    _at(joined, now)
    joined.says(A, "/pause")
    joined.taps(A, f"Remind me {when}")
    assert _reminded_at(joined) == datetime.fromisoformat(due).replace(tzinfo=MADRID)
    assert _reminded_at(joined) is None


def test_a_reminder_names_nobody_and_nothing(joined: World) -> None:
    _contact(joined, "At any time")
    joined.says(A, "/pause")
    joined.taps(A, "Remind me tomorrow")
    before = len(joined.view(A))
    joined.forward(days=2)
    assert shown(joined, A, before) == [("sendMessage", wording(joined, REMINDER))]
    assert [[b.text for b in row] for row in joined.last(A).keyboard] == [["Open"]]
    joined.taps(A, "Open")
    assert joined.last(A).text.endswith(wording(joined, "intake-your-part"))


def test_of_two_reminders_only_the_last_is_kept(joined: World) -> None:
    _contact(joined, "At any time")
    joined.says(A, "/pause")
    joined.taps(A, "Remind me tomorrow", "Remind me tomorrow", "Remind me in three days")
    before = len(joined.view(A))
    joined.forward(days=10)
    assert said(joined, A, before) == [wording(joined, REMINDER)]


@pytest.mark.parametrize("way", ["/continue", "I am back already."])
def test_whoever_is_back_is_not_reminded_any_more(joined: World, way: str) -> None:
    _contact(joined, "At any time")
    joined.says(A, "/pause")
    joined.taps(A, "Remind me tomorrow")
    joined.says(A, way)
    assert _reminded_at(joined) is None


def test_no_reminder_goes_to_whoever_has_said_no_reminder_after_all(joined: World) -> None:
    _contact(joined, "At any time")
    joined.says(A, "/pause")
    joined.taps(A, "Remind me tomorrow", "No reminder")
    assert _reminded_at(joined) is None


def test_delete_erases_what_was_said_and_the_mediator_is_told_only_that(joined: World) -> None:
    case = newest_case(joined)
    joined.walk(A, until="your_part")
    joined.says(A, "Rosa, the lower workshop.", "secret words of mine")
    assert len(readable(joined, case, 1)) > 0
    with joined.archive.begin() as unit:
        lane = unit.vault.chat_ref(A.id)
        stored = runs.current(unit, lane)
        assert stored is not None
    other, desk = joined.view(B), len(joined.view(M))
    joined.says(A, "/pause")
    joined.taps(A, "Remind me tomorrow")
    joined.says(A, "/delete")
    joined.taps(A, "Delete everything")
    assert readable(joined, case, 1) == []
    with joined.archive.begin() as unit:
        assert all(unit.vault.is_erased(owner(case, 1)) for owner in (side_key, safety_key))
        assert outbox.waiting(unit) == 0
        with pytest.raises(StorageError):
            statements.of_run(unit, HOUSE, stored)
    assert said(joined, M, desk)[-1].endswith("there is something new.")
    assert joined.view(B) == other
    assert [m.text for m in joined.standin.messages(A) if m.of_bot] == [wording(joined, "house-deleted")]
    joined.says(M, "/case", "/briefing")
    assert "secret words of mine" not in everything(joined, M)
    assert "Ms R.: has withdrawn everything and left the case" in everything(joined, M)
    assert "New invitation for Ms R." not in [
        b.text for m in joined.standin.messages(M)[-3:] for row in m.keyboard for b in row
    ]
    joined.forward(days=2)
    assert joined.view(B) == other


def test_delete_asks_first_and_keeping_changes_nothing(joined: World) -> None:
    case = newest_case(joined)
    joined.walk(A, until="others_affected")
    before = readable(joined, case, 1)
    joined.says(A, "/delete")
    joined.taps(A, "Keep it")
    assert [s.id for s in readable(joined, case, 1)] == [s.id for s in before]
    assert joined.last(A).text.endswith(wording(joined, "intake-others-affected"))


def test_hide_clears_the_last_two_days_on_both_sides_of_the_chat_and_keeps_the_answers(joined: World) -> None:
    case = newest_case(joined)
    joined.walk(A, until="story")
    joined.forward(days=3)
    old = {m.id for m in joined.standin.messages(A)}
    joined.says(A, "My sister.", "/hide")
    joined.taps(A, "Clear the chat")
    left = joined.standin.messages(A)
    assert [m.text for m in left if m.id not in old] == [wording(joined, "house-hidden")]
    kept = len(readable(joined, case, 1))
    joined.taps(A, "Change")  # an older screen still serves
    assert joined.place(A) != "story"
    assert len(readable(joined, case, 1)) == kept + 1  # what was being written is kept when its question is left


def test_changing_the_language_asks_the_same_question_again_and_loses_nothing(joined: World) -> None:
    joined.walk(A, until="story")
    joined.says(A, "first part", "/language")
    joined.taps(A, "Español")
    assert joined.place(A) == "story"
    joined.says(A, "segunda parte")
    joined.taps(A, "Eso es todo")
    assert "«first part segunda parte»" in everything(joined, A)


def test_both_sides_are_asked_the_same_in_the_same_words(joined: World) -> None:
    for who in (A, B):
        joined.walk(who)
    first, second = ([_plain(seen) for seen in joined.view(who)[1:]] for who in (A, B))  # the links differ
    assert first == second


def _plain(seen: Seen) -> tuple[object, ...]:
    return seen.message, seen.method, seen.text, tuple(b.text for row in seen.keyboard for b in row)


def test_who_wants_no_messages_and_asks_for_a_person_is_not_promised_one(joined: World) -> None:
    _contact(joined, "No messages, I'll come back")
    joined.says(A, "/human")
    assert wording(joined, "house-person-told-quietly", mediator="M. Okafor") in said(joined, A)
    joined.taps(M, "Open the case")
    assert wording(joined, "desk-contact-no-messages") in joined.last(M).text


def test_a_button_of_one_party_does_nothing_on_the_phone_of_the_other(joined: World) -> None:
    joined.walk(A, until="agree")
    screen, before = joined.last(A), len(joined.view(B))
    for row in screen.keyboard:
        for button in row:
            joined.standin.taps_data(B, screen.id, button.data)
    joined.settle()
    assert {words for _, words in shown(joined, B, before)} == {wording(joined, "house-not-available")}
    assert joined.place(B) == "good_moment"


def _edits(world: World, old: str, new: str) -> list[str]:
    """Change somebody's message; return what the bot says to that, or redraws."""
    before = len(world.view(A))
    own = next(m for m in world.standin.messages(A) if not m.of_bot and m.text == old)
    world.standin.edits(A, own.id, new)
    world.settle()
    return said(world, A, before)


def test_a_changed_message_that_is_part_of_no_answer_is_met_with_words_and_changes_nothing(joined: World) -> None:
    joined.walk(A, until="story")
    joined.says(A, "/help")
    heard = _edits(joined, "/help", "I meant to say something")
    assert heard[0] == wording(joined, "house-edit-stray") and joined.place(A) == "story"
    joined.says(A, "The lock.")
    joined.taps(A, "That's all")
    told = next(s for s in readable(joined, newest_case(joined), 1) if s.place == "story")
    assert isinstance(answer := told.answer.read_as(HOUSE), Words) and answer.text == "The lock."


def test_a_changed_message_of_an_answer_that_was_given_anew_is_met_with_words(joined: World) -> None:
    joined.walk(A, until="story")
    joined.says(A, "The old story.")
    joined.taps(A, "Start over")
    joined.says(A, "The new story.")
    joined.taps(A, "That's all")
    assert _edits(joined, "The old story.", "The oldest story.")[0] == wording(joined, "house-edit-stray")


def test_a_changed_message_of_an_answer_is_still_taken_without_further_words(joined: World) -> None:
    joined.walk(A, until="story")
    joined.says(A, "The old story.")
    assert wording(joined, "house-edit-stray") not in _edits(joined, "The old story.", "The new story.")


def _album(world: World, name: str, count: int = 3) -> None:
    for n in range(count):
        photo = {"file_id": f"{name}{n}", "file_unique_id": f"u{name}{n}", "width": 90, "height": 90, "file_size": 10}
        world.standin.sends(A, photo=[photo], media_group_id=name)
    world.settle()


def test_an_album_where_words_are_wanted_is_one_miss_and_met_with_words_once(joined: World) -> None:
    joined.walk(A, until="year_later")
    before = len(joined.view(A))
    _album(joined, "first")
    assert len(said(joined, A, before)) == 1
    before = len(joined.view(A))
    _album(joined, "second")  # another album is another miss
    assert len(said(joined, A, before)) == 1
    joined.says(A, "We greet each other.")
    joined.taps(A, "That's all")
    with joined.archive.begin() as unit:
        run = runs.current(unit, unit.vault.chat_ref(A.id))
    assert run is not None and run.run.misses == 0 and run.run.place != "year_later"
