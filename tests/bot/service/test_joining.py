"""Taking a seat: links, codes, two sides, one person."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.sandbox.wire import Person
from bot.service.context import Desk
from bot.service.desk_seats import add_mediator
from flows.private import HOUSE
from storage import people
from tests.bot.service.eyes import everything, newest_case, opens, readable, said, shown, wording
from tests.world import STRANGER, A, B, M, World

OTHER = Person(104, "J. Marsh", "en")
UNUSABLE = "house-link-unusable"


Loss = Callable[[World], str]


def _used(world: World) -> str:
    first, _ = world.open_case()
    opens(world, B, first)
    return first


def _expired(world: World) -> str:
    first, _ = world.open_case()
    world.forward(days=15)
    return first


def _unknown(world: World) -> str:
    world.open_case()
    return "A" * 32


def _malformed(world: World) -> str:
    return "x"


def _withdrawn(world: World) -> str:
    first, _ = world.open_case(code=True)
    world.says(M, "/case")
    world.taps(M, "New invitation for Ms R.")
    return first


def _guessed_at(world: World) -> str:
    first, _ = world.open_case(code=True)
    opens(world, B, first)
    world.says(B, *("000000",) * 5)
    return first


def _of_a_closed_case(world: World) -> str:
    first, _ = world.open_case()
    world.says(M, "/close")
    world.taps(M, "Close it")
    return first


def _of_a_side_that_erased_itself(world: World) -> str:
    first, _ = world.open_case()
    opens(world, B, first)
    world.says(B, "/delete")
    world.taps(B, "Delete everything")
    return first


@pytest.mark.parametrize(
    "token",
    [_used, _expired, _unknown, _malformed, _withdrawn, _guessed_at, _of_a_closed_case, _of_a_side_that_erased_itself],
)
def test_a_link_that_cannot_be_used_is_answered_with_the_same_words_whatever_the_reason(
    world: World, token: Loss
) -> None:
    opens(world, STRANGER, token(world))
    assert shown(world, STRANGER) == [("sendMessage", wording(world, UNUSABLE))]


def test_a_mediator_cannot_take_a_seat_in_a_case_of_hers(world: World) -> None:
    first, _ = world.open_case()
    before = len(world.view(M))
    opens(world, M, first)
    assert said(world, M, before) == [wording(world, UNUSABLE)]


def test_one_account_cannot_hold_both_sides(world: World) -> None:
    first, second = world.open_case()
    opens(world, A, first)
    before = len(world.view(A))
    opens(world, A, second)
    assert said(world, A, before) == [wording(world, UNUSABLE)]
    opens(world, B, second)  # the other link is still good for the other person
    assert world.place(B) == "good_moment"


def test_of_two_people_with_one_link_the_first_gets_the_seat_and_the_other_the_usual_words(world: World) -> None:
    first, _ = world.open_case()
    world.standin.start_link(A, first)
    world.standin.start_link(B, first)
    world.settle()
    seated = [who for who in (A, B) if world.place(who) == "good_moment"]
    assert len(seated) == 1
    loser = B if seated == [A] else A
    assert shown(world, loser) == [("sendMessage", wording(world, UNUSABLE))]
    case = newest_case(world)
    with world.archive.begin() as unit:
        assert len(people.of_case(unit, HOUSE, case)) == 1


def test_nothing_about_the_case_is_shown_before_the_code_is_right(world: World) -> None:
    first, _ = world.open_case(code=True)
    opens(world, STRANGER, first)
    world.says(STRANGER, "who are you?", "12 34", "/privacy", "/ledger", "/start", "000000")
    words = everything(world, STRANGER)
    for secret in ("Okafor", "Ms R.", "Mr D.", "Shared workshop", "neighbour", world.codes[0]):
        assert secret not in words, secret
    assert set(said(world, STRANGER)) == {
        wording(world, "house-code"),
        wording(world, "house-code-six"),
        wording(world, "house-code-wrong"),
    }


def test_the_right_code_opens_the_seat_however_it_is_spaced(world: World) -> None:
    first, second = world.open_case(code=True)
    for who, token, code in ((A, first, world.codes[0]), (B, second, world.codes[1].replace(" ", "-"))):
        opens(world, who, token)
        world.says(who, f" {code} ")
        assert world.place(who) == "good_moment"


def test_a_mistyped_code_may_be_corrected_by_editing_it(world: World) -> None:
    first, _ = world.open_case(code=True)
    opens(world, A, first)
    world.says(A, "000 000")
    own = next(m for m in reversed(world.standin.messages(A)) if not m.of_bot)
    world.standin.edits(A, own.id, world.codes[0])
    world.settle()
    assert world.place(A) == "good_moment"


def test_a_code_is_good_only_for_its_own_side(world: World) -> None:
    first, _ = world.open_case(code=True)
    opens(world, A, first)
    world.says(A, world.codes[1])
    assert world.last(A).text == wording(world, "house-code-wrong")


def test_after_five_wrong_codes_the_link_is_dead_even_with_the_right_one_and_the_mediator_is_told(world: World) -> None:
    first, _ = world.open_case(code=True)
    opens(world, A, first)
    world.says(A, *("000000",) * 4)
    assert said(world, A)[-4:] == [wording(world, "house-code-wrong")] * 4
    world.says(A, "000000")
    assert world.last(A).text == wording(world, UNUSABLE)
    world.says(A, world.codes[0])
    opens(world, A, first)
    assert world.last(A).text == wording(world, UNUSABLE)
    assert world.place(A) == "_end"
    assert world.last(M).text.endswith("an invitation can no longer be used.")
    world.taps(M, "Open the case")
    assert "Ms R.: no open invitation" in world.last(M).text


def test_a_person_with_a_seat_is_not_caught_by_a_second_invitation(world: World) -> None:
    first, _ = world.open_case()
    opens(world, A, first)
    _, other = world.open_case(code=True)
    opens(world, A, other)
    assert world.last(A).text == wording(world, "house-code")
    world.says(A, "/continue")
    world.taps(A, "Yes, go on")
    assert world.place(A) == "other_readers"


def test_a_mediators_link_works_once_and_only_for_somebody_without_a_seat(world: World) -> None:
    first, _ = world.open_case()
    opens(world, A, first)
    with world.archive.begin() as unit:
        token = add_mediator(Desk(world.house, unit, world.now), "J. Marsh")
        unit.commit()
    before = len(world.view(A))
    opens(world, A, token)
    opens(world, M, token)
    assert said(world, A, before) == [wording(world, UNUSABLE)]
    assert world.last(M).text == wording(world, UNUSABLE)
    opens(world, OTHER, token)
    assert world.last(OTHER).text.startswith(wording(world, "desk-welcome"))
    opens(world, STRANGER, token)
    assert said(world, STRANGER) == [wording(world, UNUSABLE)]


def test_a_mediators_desk_speaks_the_language_she_was_added_with_and_else_her_phones(world: World) -> None:
    phones = (
        (Person(301, "Ines", "en"), "es", "es"),
        (Person(302, "Ines", "es"), "", "es"),
        (Person(303, "I", "fr"), "", "en"),
    )
    for who, added, spoken in phones:
        with world.archive.begin() as unit:
            token = add_mediator(Desk(world.house, unit, world.now), "I. Vidal", locale=added)
            unit.commit()
        opens(world, who, token)
        assert world.last(who).text.startswith(wording(world, "desk-welcome", spoken)), (added, spoken)
        with world.archive.begin() as unit:
            found = people.mediator_of_chat(unit, unit.vault.chat_ref(who.id))
        assert found is not None and found.locale == spoken


def test_whoever_the_mediator_refuses_gets_only_neutral_words_and_writes_nothing(world: World) -> None:
    first, _ = world.open_case()
    case = newest_case(world)
    opens(world, A, first)
    world.walk(A, until="story")
    world.says(A, "words of a stranger")
    world.taps(A, "That's all")
    screen = world.last(A)
    world.says(M, "/case")
    world.taps(M, "No, someone else")
    before = len(world.view(A))
    world.says(A, "Hello?", "/continue", "/ledger", "/review", "/privacy", "/hide", "/delete", "/human", "/help")
    world.standin.edits(
        A, next(m.id for m in world.standin.messages(A) if m.text == "words of a stranger"), "other words"
    )
    world.standin.sends_file(A, "photo", b"x", name="x.jpg")
    for row in screen.keyboard:
        for button in row:
            world.standin.taps_data(A, screen.id, button.data)
    world.settle()
    assert {words for _, words in shown(world, A, before)} == {
        wording(world, "house-nothing-open"),
        wording(world, "house-not-available"),
    }
    assert readable(world, case, 1) == []


def test_what_a_refused_person_said_is_neither_shown_to_the_next_nor_in_the_briefing(world: World) -> None:
    first, _ = world.open_case()
    opens(world, A, first)
    world.walk(A, until="story")
    world.says(A, "words of a stranger")
    world.taps(A, "That's all")
    world.says(M, "/case")
    world.taps(M, "No, someone else", "New invitation for Ms R.")
    opens(world, B, world.last(M).text.rpartition("start=")[2])
    world.walk(B)
    world.says(B, "/ledger", "/review")
    world.says(M, "/briefing", "/case")
    assert "words of a stranger" not in everything(world, B)
    assert "words of a stranger" not in everything(world, M)


def test_unknown_chats_get_one_reply_an_hour(world: World) -> None:
    world.says(STRANGER, "Hello", "Is anybody there?", "/help", "/start")
    assert said(world, STRANGER) == [wording(world, "house-by-invitation")]
    world.forward(minutes=59)
    world.says(STRANGER, "Hello")
    assert len(said(world, STRANGER)) == 1
    world.forward(minutes=2)
    world.says(STRANGER, "Hello")
    assert len(said(world, STRANGER)) == 2
