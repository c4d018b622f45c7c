"""A changed phone: through the mediator and with a code; the old chat loses the seat at once, and the new one shows nothing from before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.sandbox.wire import Person
from flows.answers import Item, Picked
from flows.moved import veiled
from flows.private import HOUSE
from flows.run import Known
from storage import audit, people, runs
from tests.bot.service import test_swap
from tests.bot.service.cast import LOST, NEUTRAL, SENTENCE, both_in, case_of, decide, labels, shown, texts
from tests.bot.service.eyes import everything, newest_case, opens, readable, said, wording
from tests.bot.service.test_beside import lets_see, read, seat_beside
from tests.world import STRANGER, A, B, M, World

NEW = Person(111, "Rosa R. 2", "en")
STORY, TOLD = "He locks the store room every evening.", "The bank test on 31 March"
MESSAGES, AUTHORITY = 3, 10  # their numbers in the review
GONE = "This chat is not in use any more."


@pytest.fixture
def half_way(world: World) -> World:
    """A has told her story and one thing, and stands in the middle of the next answer; B has begun."""
    first, second = world.open_case()
    opens(world, A, first)
    world.walk(A, until="story")
    world.says(A, STORY)
    world.taps(A, "That's all")
    world.walk(A, until="can_tell")
    world.says(A, TOLD)
    world.taps(A, "The list is complete")
    opens(world, B, second)
    return world


def link(world: World, name: str = "Ms R.") -> tuple[str, str]:
    """Let the mediator make a link for a new phone; return its token and its code."""
    world.says(M, "/case")
    world.taps(M, "⋯", f"{name} has a new phone", "Make the link")
    news = texts(world, M)[-2:]
    return news[0].rpartition("start=")[2], news[1].rpartition(": ")[2]


def move(world: World, who: Person = NEW, name: str = "Ms R.") -> None:
    token, code = link(world, name)
    opens(world, who, token)
    world.says(who, code)
    world.forward(seconds=1)


def _walked(world: World, who: Person) -> Iterator[str]:
    """Walk to the review, one question at a time; yield the places."""
    while (place := world.place(who)) not in ("_review", "_end"):
        yield place
        rows = world.last(who).keyboard
        by_choice = world.shelf.library.flow("intake").steps[place.partition("@")[0]].kind in (
            "choice",
            "consent",
            "notice",
        )
        world.taps(who, rows[0][0].text if by_choice else rows[-1][-2].text)


def confirm(world: World) -> None:
    world.says(M, "/case")
    world.taps(M, "✓ Yes, that is Ms R.")


def test_one_goes_on_where_one_was(half_way: World) -> None:
    place, asked = half_way.place(A), half_way.last(A).text
    move(half_way)
    assert half_way.place(NEW) == place
    assert half_way.last(NEW).text == asked
    half_way.walk(NEW)
    half_way.taps(NEW, "Hand it over")
    kept = {s.place for s in readable(half_way, newest_case(half_way), 1)}
    assert {"story", "can_tell"} <= kept


def test_the_new_phone_shows_nothing_from_before_whatever_is_asked_of_it(half_way: World) -> None:
    move(half_way)
    half_way.says(NEW, "/continue", "/ledger", "/review", "/privacy", "/human", "/pause", "/continue")
    confirm(half_way)
    half_way.walk(NEW)
    half_way.taps(NEW, "Hand it over")
    half_way.says(NEW, "/review", "/ledger", "/continue")
    half_way.taps(NEW, "Look at them now", "Continue")
    seen = everything(half_way, NEW)
    for words in (STORY, TOLD, "Mr D.", "Shared workshop"):
        assert words not in seen, words
    assert wording(half_way, "house-ledger-before", mediator="M. Okafor") in said(half_way, NEW)


def test_a_question_about_an_item_of_ones_list_names_it_by_its_number(world: World) -> None:
    first, _ = world.open_case()
    opens(world, A, first)
    world.walk(A, until="issues")
    world.says(A, "The key to the store room")
    world.taps(A, "The list is complete")
    assert "The key to the store room" in world.last(A).text
    move(world)
    assert "1…" in world.last(NEW).text and "key" not in world.last(NEW).text
    world.says(NEW, "A key of my own")
    world.taps(NEW, "That's all")
    assert "The key to the store room" not in everything(world, NEW)


def test_the_further_questions_name_it_by_its_number_too(world: World) -> None:
    first, _ = world.open_case()
    opens(world, A, first)
    world.walk(A, until="issues")
    world.says(A, "The key to the store room", "The noise at night")
    world.taps(A, "The list is complete")
    move(world)
    world.walk(NEW)
    world.taps(NEW, "Hand it over")
    world.says(NEW, "/continue")
    world.taps(NEW, "Answer them now")
    with world.archive.begin() as unit:
        sitting = runs.current(unit, unit.vault.chat_ref(NEW.id))
    assert sitting is not None and sitting.run.flow != "intake"
    items = (Item("i1", "The key to the store room"), Item("i2", "The noise at night"))
    drawn = veiled(replace(sitting.run, known={**sitting.run.known, "issues": Known(items=items)}))
    assert [item.label for item in drawn.known["issues"].items] == ["1…", "2…"]
    assert "The key to the store room" not in everything(world, NEW)


def test_an_answer_in_the_making_is_completed_on_the_new_phone_without_being_shown(world: World) -> None:
    first, _ = world.open_case()
    opens(world, A, first)
    world.walk(A, until="story")
    world.says(A, STORY)
    move(world)
    world.says(NEW, "Since March.")
    world.taps(NEW, "That's all")
    world.says(NEW, "/review", "/ledger")
    assert STORY not in everything(world, NEW)
    (story,) = [s for s in readable(world, newest_case(world), 1) if s.place == "story"]
    assert story.answer.read_as(HOUSE).text == f"{STORY}\nSince March."  # type: ignore[union-attr]


def test_the_old_chat_loses_the_seat_at_once_and_is_told_so_in_neutral_words(half_way: World) -> None:
    screen = half_way.last(A)
    move(half_way)
    assert texts(half_way, A) == [GONE]  # and what Telegram lets a bot delete is gone
    before = len(half_way.view(A))
    half_way.says(A, "Hello?", "/continue", "/ledger", "/review", "/delete", "/human")
    for row in screen.keyboard:
        for button in row:
            half_way.standin.taps_data(A, screen.id, button.data)
    half_way.settle()
    new = {
        s.text for s in half_way.view(A)[before:] if s.method.startswith("send") or s.method == "answerCallbackQuery"
    }
    assert new <= {wording(half_way, "house-by-invitation"), wording(half_way, "house-not-available")}
    assert half_way.place(A) == "_end"


def test_a_reminder_planned_on_the_old_phone_does_not_come_there(half_way: World) -> None:
    half_way.says(A, "/pause")
    half_way.taps(A, "Remind me tomorrow")
    move(half_way)
    half_way.forward(days=2)
    assert texts(half_way, A) == [GONE]


def test_a_message_on_the_new_phone_is_never_taken_for_one_of_the_old(half_way: World) -> None:
    move(half_way)
    half_way.says(NEW, "first words here")
    own = [m.id for m in half_way.standin.messages(NEW) if not m.of_bot]
    for message in own:
        half_way.standin.edits(NEW, message, "other words")
    half_way.settle()
    (story,) = [s for s in readable(half_way, newest_case(half_way), 1) if s.place == "story"]
    assert story.answer.read_as(HOUSE).text == STORY  # type: ignore[union-attr]


def test_the_mediator_is_asked_to_confirm_anew_and_only_then_anything_can_be_deleted(half_way: World) -> None:
    confirm(half_way)
    move(half_way)
    assert half_way.last(M).text.endswith("there is something for you to confirm.")
    half_way.says(NEW, "/delete")
    assert half_way.last(NEW).text == wording(half_way, "house-phone-first", mediator="M. Okafor")
    half_way.says(M, "/case")
    assert "is “Rosa R. 2” really Ms R.?" in half_way.last(M).text
    half_way.taps(M, "✓ Yes, that is Ms R.")
    half_way.says(NEW, "/delete")
    assert "Delete everything" in labels(half_way.last(NEW))


# --- the link -----------------------------------------------------------------------------------------------------


def test_before_the_code_is_right_nothing_is_shown_and_nothing_changes(half_way: World) -> None:
    token, code = link(half_way)
    place = half_way.place(A)
    opens(half_way, STRANGER, token)
    half_way.says(STRANGER, "who?", "/ledger", "/continue", "000000" if code != "000 000" else "000001")
    assert set(said(half_way, STRANGER)) <= {
        wording(half_way, "house-code"),
        wording(half_way, "house-code-six"),
        wording(half_way, "house-code-wrong"),
    }
    assert half_way.place(A) == place
    half_way.says(A, "/continue")
    assert GONE not in texts(half_way, A)


def test_it_asks_for_a_code_also_where_the_case_asks_for_none(half_way: World) -> None:
    token, code = link(half_way)
    assert len(code.replace(" ", "")) == 6
    opens(half_way, NEW, token)
    assert half_way.last(NEW).text == wording(half_way, "house-code")


def test_the_other_side_cannot_take_the_seat_nor_can_whoever_has_it(half_way: World) -> None:
    token, _ = link(half_way)
    for who in (A, B, M):
        opens(half_way, who, token)
        assert half_way.last(who).text == wording(half_way, "house-link-unusable")


def test_it_works_once(half_way: World) -> None:
    token, code = link(half_way)
    opens(half_way, NEW, token)
    opens(half_way, STRANGER, token)
    half_way.says(NEW, code)
    half_way.says(STRANGER, code)
    assert half_way.last(STRANGER).text == wording(half_way, "house-link-unusable")
    opens(half_way, Person(112, "Late", "en"), token)
    assert half_way.place(NEW) != "_end" and half_way.place(STRANGER) == "_end"


def test_a_newer_link_makes_the_earlier_worthless(half_way: World) -> None:
    token, _ = link(half_way)
    link(half_way)
    opens(half_way, NEW, token)
    assert half_way.last(NEW).text == wording(half_way, "house-link-unusable")


def test_a_link_for_somebody_who_was_refused_meanwhile_is_worthless(half_way: World) -> None:
    token, _ = link(half_way)
    half_way.says(M, "/case")
    half_way.taps(M, "No, someone else")
    opens(half_way, NEW, token)
    assert half_way.last(NEW).text == wording(half_way, "house-link-unusable")


# --- the wrong person ---------------------------------------------------------------------------------------------


def test_somebody_else_loses_the_seat_again_and_its_person_goes_on(world: World) -> None:
    first, _ = world.open_case()
    opens(world, A, first)
    world.walk(A, until="story")
    world.says(A, STORY)
    move(world, STRANGER)
    world.says(STRANGER, "words of a stranger")
    world.taps(STRANGER, "That's all")
    world.walk(STRANGER, until="tried")
    world.says(STRANGER, "more of a stranger's")
    world.says(M, "/case")
    world.taps(M, "No, someone else")
    assert "Ms R. has no phone here" in world.last(M).text
    world.says(STRANGER, "/ledger")
    assert world.place(STRANGER) == "_end"
    move(world)
    asked = list(_walked(world, NEW))
    world.taps(NEW, "Hand it over")
    assert "story" in asked, "what somebody else answered is asked again"
    world.says(M, "/briefing", "/case")
    assert not any("stranger" in str(s.answer.read_as(HOUSE)) for s in readable(world, newest_case(world), 1))
    assert "stranger" not in everything(world, NEW)


def change(world: World, who: Person, number: int, answer: str) -> None:
    """Let somebody who has handed over change an answer by its number in the review."""
    world.says(who, "/review")
    world.taps(who, str(number), answer)


def test_what_its_person_had_said_counts_again_whatever_a_stranger_made_of_it() -> None:
    """How they may be written to, first of all: nobody else may open what they have closed."""
    with both_in(tells="") as world:
        change(world, A, MESSAGES, "No messages, I'll come back")
        change(world, A, AUTHORITY, "I'd have to check first")
        world.walk(A)
        world.taps(A, "Hand it over again")
        move(world, STRANGER)
        change(world, STRANGER, MESSAGES, "At any time")
        change(world, STRANGER, AUTHORITY, "Yes, fully")
        world.says(M, "/case")
        world.taps(M, "No, someone else")
        move(world)
        confirm(world)
        case = newest_case(world)
        (answer,) = (s.answer.read_as(HOUSE) for s in readable(world, case, 1) if s.place == "authority")
        assert answer == Picked("must_check")
        before = len(texts(world, NEW))
        world.says(M, "/message")
        world.taps(M, "Ms R.")
        world.says(M, "Please look at point 3.")
        assert len(texts(world, NEW)) == before, "they asked not to be written to"


def test_what_a_stranger_agreed_to_never_crosses_and_counts_as_if_it_had_not_been() -> None:
    with both_in() as world:
        move(world, STRANGER)
        decide(world, STRANGER, words="I made all of it up.", waits=False)
        before = shown(world, B)
        world.says(M, "/share")
        world.taps(M, "Send")
        assert "confirm first" in world.view(M)[-1].text
        world.says(M, "/case")
        world.taps(M, "No, someone else")
        move(world)
        confirm(world)
        world.says(M, "/share")
        assert "nothing is waiting" in texts(world, M)[-1]
        world.says(NEW, "/ledger")
        assert not any("You agreed" in text for text in texts(world, NEW))
        assert shown(world, B) == before


def test_nobody_opens_what_was_said_before_to_those_beside_them_from_a_phone_that_is_not_confirmed() -> None:
    with both_in() as world:
        seat_beside(world)
        move(world)
        lets_see(world, "All but safe contact", of=NEW)
        assert texts(world, NEW)[-1] == wording(world, "mycopy-first", mediator="M. Okafor")
        assert read(world) == wording(world, "beside-ledger-none")
        confirm(world)
        lets_see(world, "All but safe contact", of=NEW)
        assert LOST in read(world)


def test_an_exchange_is_not_opened_before_she_has_said_who_holds_the_new_phone() -> None:
    with both_in(tells="") as world:
        test_swap.full(world)
        move(world, STRANGER)
        before = shown(world, B)
        test_swap.looks(world)
        world.taps(M, "Open both")
        assert "confirm first" in world.view(M)[-1].text and shown(world, B) == before


def test_what_its_person_had_agreed_to_stands_whatever_a_stranger_made_of_it() -> None:
    with both_in() as world:
        decide(world, waits=False)
        move(world, STRANGER)
        world.says(STRANGER, "/ledger")
        world.taps(STRANGER, "Take it back")
        world.says(M, "/case")
        world.taps(M, "No, someone else")
        move(world)
        confirm(world)
        world.says(M, "/share")
        assert SENTENCE in texts(world, M)[-1] and "Send" in labels(world.last(M))


# --- what crosses -------------------------------------------------------------------------------------------------


def test_a_consent_given_on_the_old_phone_holds_is_shown_by_number_alone_and_can_be_taken_back() -> None:
    with both_in() as world:
        decide(world, waits=False)
        move(world)
        confirm(world)
        world.says(NEW, "/ledger")
        entry = next(m for m in world.standin.messages(NEW) if "Take it back" in labels(m))
        assert "1…" in entry.text and SENTENCE not in everything(world, NEW) and LOST not in everything(world, NEW)
        world.says(M, "/share")
        assert "Send" in labels(world.last(M))
        world.taps(NEW, "Take it back")
        world.says(M, "/share")
        assert "nothing is waiting" in everything(world, M)


def test_words_put_into_an_exchange_or_approved_for_one_on_the_old_phone_are_not_shown_on_the_new() -> None:
    with both_in() as world:
        decide(world, scope="Swap: only if they share too", words=SENTENCE)
        test_swap.offered(world)
        test_swap.puts_in(world, A, test_swap.MINE)
        move(world)
        confirm(world)
        world.says(NEW, "/ledger")
        assert any(text.startswith("Put into the exchange about effects") for text in texts(world, NEW))
        world.says(NEW, "/continue")
        world.taps(NEW, "Change what I decided", "Put something in")
        assert not any(words in everything(world, NEW) for words in (SENTENCE[:30], test_swap.MINE[:20]))


def test_what_had_come_and_was_not_read_comes_up_on_the_new_phone_once_it_is_confirmed() -> None:
    with both_in() as world:
        decide(world, waits=False)
        world.says(M, "/share")
        world.taps(M, "Send")
        token, code = link(world, "Mr D.")
        opens(world, NEW, token)
        world.says(NEW, code, "/continue", "/ledger")
        assert NEUTRAL not in texts(world, NEW) and SENTENCE not in everything(world, NEW)
        world.says(M, "/case")
        world.taps(M, "✓ Yes, that is Mr D.")
        assert NEUTRAL in texts(world, NEW)
        world.taps(NEW, "Show it")
        assert SENTENCE in everything(world, NEW)


def test_what_was_read_on_the_old_phone_is_not_shown_on_the_new() -> None:
    with both_in() as world:
        decide(world, waits=False)
        world.says(M, "/share")
        world.taps(M, "Send")
        world.taps(B, "Show it")
        token, code = link(world, "Mr D.")
        opens(world, NEW, token)
        world.says(NEW, code)
        world.says(M, "/case")
        world.taps(M, "✓ Yes, that is Mr D.")
        world.says(NEW, "/continue", "/ledger")
        assert SENTENCE not in everything(world, NEW)


def test_it_is_noted_who_did_what_and_no_word() -> None:
    with both_in() as world:
        move(world)
        case = case_of(world)
        with world.archive.begin() as unit:
            noted = [(e.actor, e.verb) for e in audit.entries(unit, case.id)]
            (person,) = [p for p in people.of_case(unit, HOUSE, case.id) if p.side == 1]
        assert ("mediator", "gave_phone_link") in noted and ("party/1", "changed_phone") in noted
        assert person.moved_at is not None and person.confirmed_at is None


def _seen_by_the_other_side(*, moves: bool) -> list[tuple[object, ...]]:
    with both_in() as world:
        if moves:
            move(world)
        else:
            world.forward(seconds=1)
        world.forward(minutes=5)
        world.says(B, "/continue", "/ledger", "/review")
        world.forward(days=2)
        world.says(B, "/continue", "/human")
        return [
            (s.at, s.method, s.text, s.protected, tuple(b.text for r in s.keyboard for b in r)) for s in shown(world, B)
        ]


def test_the_other_side_sees_no_difference_whether_somebody_changed_their_phone() -> None:
    assert _seen_by_the_other_side(moves=True) == _seen_by_the_other_side(moves=False)
