"""At every new sitting: is this a good moment? Nothing of the person's is shown before; nothing that was said is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.sandbox.wire import Message
from bot.service import symmetry
from bot.service.contact import safe_contact
from flows.answers import Words
from flows.case import Scope
from flows.filekinds import MOST_BYTES
from flows.private import HOUSE
from flows.scheduling import Contact
from storage import guards, runs, statements
from storage.runs import StoredRun
from tests.bot.service.cast import NEUTRAL, QUOTED, both_in, case_of, decide, hold, shown, texts, with_words
from tests.bot.service.eyes import opens, readable, wording
from tests.bot.service.session_cast import WHERE, goes_on, publishes, so_far
from tests.proof.house import House
from tests.world import A, B, M, World

ASKS = "moment-good-moment"


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    world.house = replace(world.house, sitting=timedelta(hours=8))
    world.seat_mediator()
    opens(world, A, world.open_case()[0])
    world.walk(A, until="story")
    yield world
    assert world.standin.invalid == []
    world.close()


@pytest.fixture
def pair() -> Iterator[House]:
    with both_in() as house:
        house.house = replace(house.house, sitting=timedelta(hours=8))
        yield house


def since(world: World, count: int) -> list[str]:
    return [m.text for m in world.standin.messages(A)[count:] if m.of_bot]


def intake(world: World) -> StoredRun:
    with world.archive.begin() as unit:
        (root, *_) = runs.of_chat(unit, HOUSE, unit.vault.chat_ref(A.id))
    return root


def test_within_one_sitting_it_is_not_asked(world: World) -> None:
    for _ in range(4):
        world.forward(hours=7)
        world.says(A, "/help", "one more line")
    assert wording(world, ASKS) not in texts(world, A)


@pytest.mark.parametrize("way", ["/continue", "/review", "/ledger", "something", "/start"])
def test_after_a_night_it_is_asked_before_anything_is_shown(world: World, way: str) -> None:
    world.says(A, "words of yesterday")
    world.forward(hours=9)
    count = len(world.standin.messages(A))
    world.says(A, way)
    assert since(world, count) == [wording(world, ASKS)]
    world.taps(A, "Yes, go on", "As before")
    assert world.place(A) == "story"
    assert any("tell a friend" in text or "about" in text for text in since(world, count))


def test_what_was_written_into_the_new_sitting_is_kept_and_not_shown(world: World) -> None:
    case = case_of(world)
    world.forward(hours=9)
    count = len(world.standin.messages(A))
    world.says(A, "the secret of the shed")
    assert not any("shed" in text for text in since(world, count))
    world.taps(A, "Yes, go on", "As before", "That's all")
    said = [s.answer.read_as(HOUSE) for s in readable(world, case.id, 1) if s.place == "story"]
    assert [a.text for a in said if isinstance(a, Words)] == ["the secret of the shed"]


def test_a_file_that_cannot_be_taken_is_refused_in_so_many_words_also_into_a_new_sitting(world: World) -> None:
    film = {"file_id": "film", "file_unique_id": "u", "file_name": "film.pdf", "file_size": MOST_BYTES + 1}
    too_large = wording(world, "house-file-too-large", most=str(MOST_BYTES // 1_000_000))
    world.forward(hours=9)
    count = len(world.standin.messages(A))
    for _ in range(2):  # once as the first thing of the sitting, once while it is asked
        world.standin.sends(A, document=film)
        world.settle()
    assert since(world, count).count(too_large) == 2
    assert set(since(world, count)) == {too_large, wording(world, ASKS)}


@pytest.mark.parametrize("what", ["photo", "video"])
def test_whoever_sends_what_is_no_answer_to_the_question_left_open_learns_it(world: World, what: str) -> None:
    world.forward(hours=9)
    count = len(world.standin.messages(A))
    if what == "photo":
        world.standin.sends_file(A, "photo", b"a picture")
    else:
        world.standin.sends(A, video={"file_id": "v", "file_unique_id": "v", "width": 9, "height": 9, "duration": 1})
    world.settle()
    assert since(world, count) == [wording(world, "house-puzzle-kind"), wording(world, ASKS)]
    world.taps(A, "Yes, go on", "As before")
    assert world.place(A) == "story"


def test_a_message_edited_while_it_is_asked_opens_its_question_only_afterwards(world: World) -> None:
    world.walk(A, until="odds")
    world.says(A, "6")
    own = next(m.id for m in reversed(world.standin.messages(A)) if m.text == "6" and not m.of_bot)
    world.forward(hours=9)
    world.says(A, "/continue")
    count = len(world.standin.messages(A))
    world.standin.edits(A, own, "eleven")
    world.settle()
    world.says(A, "something else")
    assert set(since(world, count)) <= {wording(world, ASKS), wording(world, "house-puzzle-choose")}
    world.taps(A, "Yes, go on", "As before")
    assert world.place(A) == "odds" and "How likely do you think" in texts(world, A)[-1]
    world.says(A, "7")
    assert world.place(A) == "odds_up"


def said_at(world: World, place: str) -> list[str]:
    answers = [s.answer.read_as(HOUSE) for s in readable(world, case_of(world).id, 1) if s.place == place]
    return [a.text for a in answers if isinstance(a, Words)]


def test_all_that_is_written_while_it_is_asked_is_kept_and_not_shown(world: World) -> None:
    world.forward(hours=9)
    count = len(world.standin.messages(A))
    world.says(A, "the secret of the shed")
    world.says(A, "and of the loft")
    world.taps(A, "Not now")
    world.says(A, "and of the well")
    assert set(since(world, count)) == {wording(world, ASKS), wording(world, "house-paused")}
    world.taps(A, "Yes, go on", "As before", "That's all")
    assert said_at(world, "story") == ["the secret of the shed\nand of the loft\nand of the well"]


def test_what_is_written_while_it_is_asked_is_no_answer_to_a_question_not_yet_seen(world: World) -> None:
    world.says(A, "yesterday's story")
    world.forward(hours=9)
    world.taps(A, "That's all")  # its question is done, and the next one has not been shown
    world.says(A, "one more thing")
    assert texts(world, A)[-1] == wording(world, "house-puzzle-choose")
    world.taps(A, "Yes, go on", "As before")
    assert said_at(world, "story") == ["yesterday's story"]
    said = [s.answer.read_as(HOUSE) for s in readable(world, case_of(world).id, 1)]
    assert not any("one more thing" in a.text for a in said if isinstance(a, Words))


def test_a_tapped_answer_is_kept_too(world: World) -> None:
    world.walk(A, until="trust")
    world.forward(hours=9)
    count = len(world.standin.messages(A))
    world.taps(A, world.last(A).keyboard[0][0].text)
    assert since(world, count) == [wording(world, ASKS)]
    world.taps(A, "Yes, go on", "As before")
    assert world.place(A) != "trust"


@pytest.mark.parametrize("way", ["/continue", "/ledger", "/review", "words", "old button"])
def test_while_it_is_asked_nothing_else_is_shown(world: World, way: str) -> None:
    world.says(A, "words of yesterday")
    question = next(m for m in reversed(world.standin.messages(A)) if m.keyboard)
    world.forward(hours=9)
    world.says(A, "/continue")
    count = len(world.standin.messages(A))
    if way == "old button":
        world.standin.taps_data(A, question.id, question.keyboard[0][0].data)
        world.settle()
    else:
        world.says(A, way)
    assert {t.splitlines()[-1] for t in since(world, count)} <= {
        wording(world, ASKS),
        wording(world, "house-puzzle-choose"),
    }
    assert "yesterday" not in "".join(since(world, count))


def test_not_now_shows_nothing_and_asks_again_another_time(world: World) -> None:
    world.forward(hours=9)
    world.says(A, "/continue")
    count = len(world.standin.messages(A))
    world.taps(A, "Not now")
    assert since(world, count) == [wording(world, "house-paused")]
    world.says(A, "/continue")
    assert texts(world, A)[-1] == wording(world, ASKS)


def test_with_somebody_near_it_can_stop_here_or_call_a_person(world: World) -> None:
    world.forward(hours=9)
    world.says(A, "/continue")
    world.taps(A, "Someone else is near", "Talk to a person")
    assert "someone would like to hear from you" in texts(world, M)[-1]
    assert texts(world, A)[-1] == wording(world, "moment-phone-plan")
    world.taps(A, "Come back later")
    assert texts(world, A)[-1] == wording(world, "house-paused")


def test_going_on_after_a_pause_asks_however_short_it_was(world: World) -> None:
    world.says(A, "/pause", "/continue")
    assert texts(world, A)[-1] == wording(world, ASKS)


@pytest.mark.parametrize("way", ["/ledger", "/review", "hello", "That's all"])
def test_after_a_pause_it_is_asked_whatever_comes_first(world: World, way: str) -> None:
    """Whoever pauses may be handing the phone to somebody: nothing of theirs is shown to the next word or tap."""
    world.says(A, "words of before", "/pause")
    world.taps(A, "Remind me tomorrow")
    assert texts(world, A)[-1] == wording(world, "house-reminder-planned")
    count = len(world.standin.messages(A))
    world.taps(A, way) if way == "That's all" else world.says(A, way)
    assert since(world, count) == [wording(world, ASKS)]
    world.taps(A, "Yes, go on", "As before")
    assert world.place(A) == ("key_dates" if way == "That's all" else "story")


def test_what_shows_nothing_after_a_pause_leaves_it_to_be_asked(world: World) -> None:
    world.says(A, "/pause", "/help", "/privacy")
    world.taps(A, "No reminder")
    world.forward(hours=1)
    world.says(A, "/ledger")
    assert texts(world, A)[-1] == wording(world, ASKS)


@pytest.mark.parametrize(("moment", "then"), [("Yes, go on", "what_comes"), ("Someone else is near", "moment")])
def test_what_a_sitting_begins_with_is_not_asked_twice_in_a_row(world: World, moment: str, then: str) -> None:
    """It begins with the same question in the same words; who is not on their own has not answered that."""
    world.walk(A)
    world.taps(A, "Hand it over", "Answer them now", "Not now")
    world.says(A, "/continue")
    world.taps(A, moment, *(["Go on here"] if then == "moment" else []), "As before")
    assert world.place(A) == then


@pytest.mark.parametrize("meanwhile", ["/help", "/privacy", "/human", "/x", "Later"])
def test_after_the_chat_was_hidden_it_is_asked_whatever_was_done_in_between(world: World, meanwhile: str) -> None:
    world.says(A, "words of yesterday", "/x")
    world.taps(A, meanwhile) if meanwhile == "Later" else world.says(A, meanwhile)
    count = len(world.standin.messages(A))
    world.says(A, "/ledger")
    assert since(world, count) == [wording(world, ASKS)]


@pytest.mark.parametrize("is_asked_already", [False, True])
def test_a_chat_is_cleared_at_once_though_a_new_sitting_begins(world: World, is_asked_already: bool) -> None:
    """Whoever clears their chat in the morning is in a hurry: the button that was offered does what it says."""
    world.says(A, "words of yesterday")
    world.forward(hours=9)
    world.says(A, "/hide")
    hide = world.last(A)
    if is_asked_already:
        world.says(A, "/continue")
    _taps(world, hide, "Clear the chat")
    assert texts(world, A)[-1] == wording(world, "house-hidden")
    assert "yesterday" not in "".join(m.text for m in world.standin.messages(A) if m.of_bot)
    assert not [m for m in world.standin.messages(A) if m.of_bot and wording(world, ASKS) in m.text]
    world.says(A, "/ledger")
    assert texts(world, A)[-1] == wording(world, ASKS)


def test_whoever_deletes_all_or_lets_it_be_tidied_is_not_asked_before(world: World) -> None:
    world.forward(hours=9)
    world.says(A, "/tidy")
    world.taps(A, "After 6 hours")
    assert "After 6 hours" in texts(world, A)[-1]
    world.says(A, "/delete")
    world.taps(A, "Delete everything")
    assert texts(world, A)[-1] == wording(world, "house-deleted")


def test_of_whoever_has_deleted_all_not_even_the_guard_of_their_chat_is_kept(world: World) -> None:
    world.says(A, "/pin 4711", "/delete")
    world.forward(minutes=20)
    world.taps(A, "Delete everything")
    with world.archive.begin() as unit:
        assert guards.find(unit, unit.vault.chat_ref(A.id)) is None


def test_a_language_chosen_at_a_new_sitting_is_the_one_that_is_asked_in(world: World) -> None:
    world.forward(hours=9)
    world.says(A, "/language")
    world.taps(A, "Español")
    assert texts(world, A)[-1] == wording(world, ASKS, "es")


def _taps(world: World, message: Message, label: str) -> None:
    """Tap a button of a message that may not be the newest."""
    data = next(b.data for row in message.keyboard for b in row if b.text == label)
    world.standin.taps_data(A, message.id, data)
    world.settle()


def test_the_first_sitting_is_the_intakes_own() -> None:
    world = World()
    world.house = replace(world.house, sitting=timedelta(hours=8))
    world.seat_mediator()
    opens(world, A, world.open_case()[0])
    world.forward(days=2)
    world.says(A, "/continue")
    assert texts(world, A)[-1].endswith(wording(world, "intake-good-moment"))
    world.close()


def test_how_one_may_be_written_to_can_change_and_the_new_answer_holds(world: World) -> None:
    world.forward(hours=9)
    world.says(A, "/continue")
    world.taps(A, "Yes, go on", "Only at certain hours", "○ Evenings", "Done")
    root = intake(world)
    with world.archive.begin() as unit:
        assert safe_contact(unit, root) == (Contact.CERTAIN_HOURS, ("evenings",))
        said = statements.of_run(unit, HOUSE, root)
    assert {said[p].scope for p in ("safe_contact", "contact_hours")} == {Scope.SAFETY}
    world.says(M, "/case")
    world.taps(M, "Safe contact")
    assert "Only at certain hours" in texts(world, M)[-1]


def test_a_reminder_planned_before_is_given_up_when_no_messages_are_wanted(world: World) -> None:
    world.says(A, "/pause")
    world.taps(A, "Remind me in three days")
    world.says(A, "/continue")
    world.taps(A, "Yes, go on", "No messages, I'll come back")
    count = len(world.view(A))
    world.forward(days=5)
    assert len(world.view(A)) == count
    world.says(A, "/pause")
    assert texts(world, A)[-1] == wording(world, ASKS) or world.last(A).keyboard == ()


def test_what_has_come_is_shown_only_after_it_was_asked(pair: House) -> None:
    decide(pair, waits=False)
    pair.says(M, "/share")
    pair.taps(M, "Send")
    pair.forward(hours=9)
    pair.taps(B, "Show it")
    assert QUOTED not in "\n".join(texts(pair, B))
    pair.taps(B, "Yes, go on", "As before")
    assert texts(pair, B)[-1] == NEUTRAL
    pair.taps(B, "Show it")
    assert with_words(pair, B, QUOTED).protected


def test_the_comparison_of_the_sides_tells_nothing_of_it(pair: House) -> None:
    case = case_of(pair)
    found = []
    for _ in range(2):
        with pair.archive.begin() as unit:
            found.append(symmetry.report(unit, pair.house, case, pair.now + timedelta(days=2)))
        pair.forward(hours=9)
        pair.says(A, "/continue")
        pair.taps(A, "Someone else is near", "Go on here", "No messages")
    told = [([flow.flow for flow in each.shared], each.unequal, each.explained) for each in found]
    assert told[0] == told[1] == (["intake"], (), ())


def test_the_other_phone_shows_nothing_of_it(pair: House) -> None:
    before = shown(pair, B)
    pair.forward(hours=9)
    pair.says(A, "/continue")
    pair.taps(A, "Yes, go on", "No messages")
    assert shown(pair, B) == before


def test_whoever_taps_the_reminder_of_a_near_session_reads_it_once_the_questions_are_answered(pair: House) -> None:
    publishes(pair)
    pair.taps(B, "Show it", "I will be there")
    goes_on(pair, "2026-03-24T12:30")  # an hour and a half before it
    pair.taps(B, "Show it")
    assert WHERE not in texts(pair, B)[-1]
    pair.taps(B, "Yes, go on", "As before")
    assert WHERE in texts(pair, B)[-1] and "It begins soon." in texts(pair, B)[-1]


def test_of_a_session_that_is_not_near_or_is_over_nothing_is_shown_unasked(pair: House) -> None:
    publishes(pair)
    pair.taps(B, "Show it", "I will be there")
    for at in ("2026-03-23T13:00", "2026-03-24T16:30"):
        goes_on(pair, at)
        since = so_far(pair, B)
        pair.says(B, "/continue")
        pair.taps(B, "Yes, go on", "As before")
        assert not any(WHERE in seen.text for seen in pair.view(B)[since:])


def test_whoever_is_held_is_shown_no_session_so(pair: House) -> None:
    publishes(pair)
    pair.taps(B, "Show it", "I will be there")
    hold(pair, 2)
    goes_on(pair, "2026-03-24T12:30")
    since = so_far(pair, B)
    pair.says(B, "/continue")
    pair.taps(B, "Yes, go on", "As before")
    assert not any(WHERE in seen.text for seen in pair.view(B)[since:])
