"""People beside a party: asked for by it, invited by the mediator, seeing what it decides; never acting for it, never the other side's eyes."""

from __future__ import annotations

import pytest

from bot.sandbox.wire import Person
from flows.private import HOUSE
from storage import people, statements
from tests.bot.service.cast import (
    LOST,
    NEUTRAL,
    SENTENCE,
    both_in,
    case_of,
    decide,
    labels,
    shown,
    texts,
    with_words,
)
from tests.bot.service.eyes import everything, newest_case, opens, said, wording
from tests.world import STRANGER, A, B, M, World

LEVY = Person(121, "A. Levy", "en")
STORY, OFFERED = "He locks the store room every evening and keeps the only key.", "A key for the mornings was offered."
WRITTEN, BACK = "Could we have the draft two days before?", "You will have it on Monday."


@pytest.fixture
def in_the_middle(world: World) -> World:
    """A has told her story and what was tried; counsel of hers has a seat and is confirmed."""
    first, second = world.open_case()
    opens(world, A, first)
    world.walk(A, until="story")
    world.says(A, STORY)
    world.taps(A, "That's all")
    world.walk(A, until="tried")
    world.says(A, OFFERED)
    world.taps(A, "That's all")
    opens(world, B, second)
    seat_beside(world)
    return world


def seat_beside(
    world: World, who: Person = LEVY, *, of: Person = A, wish: str = "Somebody advises me", confirmed: bool = True
) -> None:
    world.says(of, "/seats")
    world.taps(of, wish)
    invite = next(label for label in labels(world.last(M)) if label.startswith("Invite"))
    world.taps(M, invite)
    link, code = texts(world, M)[-2:]
    opens(world, who, link.rpartition("start=")[2])
    world.says(who, code.rpartition(": ")[2])
    if confirmed:
        world.says(M, "/case")
        world.taps(M, next(label for label in labels(world.last(M)) if label.startswith("✓ Yes: ")))


def lets_see(world: World, choice: str, of: Person = A) -> None:
    world.says(of, "/seats")
    world.taps(of, choice)


def read(world: World, who: Person = LEVY) -> str:
    """Return what somebody beside a party is shown now."""
    before = len(world.view(who))
    world.says(who, "/ledger")
    return "\n".join(said(world, who, before))


# --- the seat -----------------------------------------------------------------------------------------------------


def test_a_seat_is_asked_for_by_the_party_and_given_by_the_mediator_with_a_code(in_the_middle: World) -> None:
    notice = with_words(in_the_middle, M, "someone asks for a seat")
    assert "Ms R." not in notice.text and labels(notice) == ["Invite: Counsel of Ms R.", "Open the case"]
    in_the_middle.says(M, "/case")
    assert "Counsel of Ms R.: has a seat (A. Levy)" in in_the_middle.last(M).text


def test_before_the_code_is_right_nothing_is_shown(world: World) -> None:
    first, _ = world.open_case()
    opens(world, A, first)
    world.says(A, "/seats")
    world.taps(A, "Somebody advises me")
    world.taps(M, "Invite: Counsel of Ms R.")
    link = texts(world, M)[-2].rpartition("start=")[2]
    opens(world, STRANGER, link)
    world.says(STRANGER, "hello?", "/ledger", "000000")
    assert not any(words in everything(world, STRANGER) for words in ("Okafor", "Ms R.", "Shared workshop"))


@pytest.mark.parametrize("who", [A, B, M])
def test_nobody_who_is_in_the_case_already_can_take_it(who: Person, in_the_middle: World) -> None:
    in_the_middle.says(A, "/seats")
    in_the_middle.taps(A, "Somebody is there for me")
    in_the_middle.taps(M, "Invite: Support person of Ms R.")
    opens(in_the_middle, who, texts(in_the_middle, M)[-2].rpartition("start=")[2])
    assert in_the_middle.last(who).text == wording(in_the_middle, "house-link-unusable")


def test_an_invitation_does_not_touch_the_partys_own(world: World) -> None:
    first, second = world.open_case()
    opens(world, A, first)
    seat_beside(world)
    opens(world, B, second)
    assert world.place(B) == "good_moment"


def test_the_mediator_still_sees_the_party_on_the_card_and_in_the_briefing(in_the_middle: World) -> None:
    in_the_middle.says(M, "/case")
    assert "Ms R.: joined" in in_the_middle.last(M).text and "is “Rosa R.” really Ms R.?" in in_the_middle.last(M).text
    in_the_middle.says(M, "/briefing")
    assert STORY in everything(in_the_middle, M)


def test_whoever_is_not_the_right_person_loses_the_seat(in_the_middle: World) -> None:
    seat_beside(in_the_middle, STRANGER, wish="I need an interpreter", confirmed=False)
    lets_see(in_the_middle, "All but safe contact")
    in_the_middle.says(M, "/case")
    in_the_middle.taps(M, "✓ Yes, that is Ms R.", "No, someone else")
    in_the_middle.says(STRANGER, "/ledger", "hello?", "/language")
    assert said(in_the_middle, STRANGER)[-3:] == [wording(in_the_middle, "house-nothing-open")] * 3


# --- what they see ------------------------------------------------------------------------------------------------


def test_at_first_they_see_nothing(in_the_middle: World) -> None:
    assert read(in_the_middle) == wording(in_the_middle, "beside-ledger-none")


def test_all_is_everything_but_safe_contact_and_it_can_be_taken_away_again(in_the_middle: World) -> None:
    in_the_middle.says(A, "/review")
    in_the_middle.taps(A, "3", "Only at certain hours", "○ Weekends too", "Done")
    lets_see(in_the_middle, "All but safe contact")
    seen = read(in_the_middle)
    assert STORY in seen and OFFERED in seen
    for words in ("hours", "Weekends", "Messages", "Good moment", "phone", "Taking part"):
        assert words not in seen, words
    lets_see(in_the_middle, "Nothing")
    assert read(in_the_middle) == wording(in_the_middle, "beside-ledger-none")


def test_of_what_is_marked_they_see_exactly_that(in_the_middle: World) -> None:
    lets_see(in_the_middle, "Only what I mark")
    assert STORY not in read(in_the_middle)
    in_the_middle.taps(A, "Choose what they see")
    story = next(x for x in labels(in_the_middle.last(A)) if x.endswith("What this is about"))
    in_the_middle.taps(A, story)
    seen = read(in_the_middle)
    assert STORY in seen and OFFERED not in seen
    in_the_middle.taps(
        A, next(x for x in labels(in_the_middle.last(A)) if x.endswith("What this is about") and x != story)
    )
    assert STORY not in read(in_the_middle)


def test_safe_contact_cannot_even_be_marked(in_the_middle: World) -> None:
    lets_see(in_the_middle, "Only what I mark")
    in_the_middle.taps(A, "Choose what they see")
    offered = " ".join(labels(in_the_middle.last(A)))
    assert "Messages" not in offered and "Good moment" not in offered and "What this is about" in offered


def test_before_the_mediator_has_confirmed_them_they_see_nothing_whatever_the_party_decided(world: World) -> None:
    first, _ = world.open_case()
    opens(world, A, first)
    world.walk(A, until="story")
    world.says(A, STORY)
    world.taps(A, "That's all")
    seat_beside(world, confirmed=False)
    lets_see(world, "All but safe contact")
    assert wording(world, "beside-waits", mediator="M. Okafor") in with_words(world, A, "A. Levy").text
    assert STORY not in read(world)


def test_counsel_of_the_other_side_sees_none_of_it(in_the_middle: World) -> None:
    lets_see(in_the_middle, "All but safe contact")
    seat_beside(in_the_middle, STRANGER, of=B)
    lets_see(in_the_middle, "All but safe contact", of=B)
    in_the_middle.says(STRANGER, "/ledger", "/help", "/continue", "/review")
    seen = everything(in_the_middle, STRANGER)
    assert STORY not in seen and OFFERED not in seen and "Ms R." not in seen


def test_what_the_party_wrote_to_the_mediator_is_between_the_two(in_the_middle: World) -> None:
    lets_see(in_the_middle, "All but safe contact")
    in_the_middle.says(A, "/human")
    in_the_middle.taps(A, "Add a few words")
    in_the_middle.says(A, "Please ring me alone.")
    assert "Please ring me alone." not in read(in_the_middle)


def test_they_see_the_sentence_that_may_cross_and_nothing_of_what_has_come() -> None:
    with both_in() as world:
        decide(world, waits=False)
        seat_beside(world)
        seat_beside(world, STRANGER, of=B)
        lets_see(world, "All but safe contact")
        lets_see(world, "All but safe contact", of=B)
        assert SENTENCE in read(world) and LOST in read(world)
        world.says(M, "/share")
        world.taps(M, "Send")
        assert NEUTRAL in texts(world, B) and NEUTRAL not in texts(world, STRANGER)
        assert SENTENCE not in read(world, STRANGER)


def test_a_party_cannot_decide_about_the_counsel_of_the_other(in_the_middle: World) -> None:
    in_the_middle.says(A, "/seats")
    seat = with_words(in_the_middle, A, "A. Levy")
    for row in seat.keyboard:
        for button in row:
            in_the_middle.standin.taps_data(B, in_the_middle.last(B).id, button.data)
    in_the_middle.settle()
    assert STORY not in read(in_the_middle)
    in_the_middle.says(B, "/seats")
    assert "A. Levy" not in everything(in_the_middle, B)


# --- what they can do ---------------------------------------------------------------------------------------------


def test_they_can_neither_answer_agree_share_nor_delete_for_their_party(in_the_middle: World) -> None:
    lets_see(in_the_middle, "All but safe contact")
    place, case = in_the_middle.place(A), newest_case(in_the_middle)
    before = _said(in_the_middle, case)
    in_the_middle.says(
        LEVY, "/continue", "/review", "/delete", "/seats", "/human", "/pause", "/hide", "/newcase", "/share"
    )
    for phone in (A, M):
        for message in in_the_middle.standin.messages(phone):
            for row in message.keyboard:
                for button in row:
                    in_the_middle.standin.taps_data(LEVY, in_the_middle.last(LEVY).id, button.data)
    in_the_middle.settle()
    assert in_the_middle.place(A) == place and _said(in_the_middle, case) == before
    assert set(said(in_the_middle, LEVY)[-9:]) == {wording(in_the_middle, "beside-help", mediator="M. Okafor")}


def _said(world: World, case: str) -> int:
    with world.archive.begin() as unit:
        return len(statements.visible_to(unit, HOUSE, case))


def test_what_they_write_goes_to_the_mediator_alone_and_her_answer_to_them_alone(in_the_middle: World) -> None:
    in_the_middle.says(LEVY, WRITTEN)
    assert in_the_middle.last(LEVY).text == wording(in_the_middle, "beside-sent", mediator="M. Okafor")
    assert WRITTEN not in everything(in_the_middle, M)
    in_the_middle.taps(M, "Read it")
    assert (
        in_the_middle.last(M).text.startswith("Counsel of Ms R. writes to you:")
        and WRITTEN in in_the_middle.last(M).text
    )
    in_the_middle.taps(M, "Answer: Counsel of Ms R.")
    in_the_middle.says(M, BACK)
    assert in_the_middle.last(LEVY).text == NEUTRAL
    in_the_middle.taps(LEVY, "Show it")
    assert BACK in with_words(in_the_middle, LEVY, BACK).text and with_words(in_the_middle, LEVY, BACK).protected
    for party in (A, B):
        in_the_middle.says(party, "/ledger", "/continue")
        assert not any(words in everything(in_the_middle, party) for words in (WRITTEN, BACK))


def test_the_guard_asks_before_what_the_party_said_goes_to_its_counsel(in_the_middle: World) -> None:
    in_the_middle.says(LEVY, WRITTEN)
    in_the_middle.taps(M, "Read it", "Answer: Counsel of Ms R.")
    in_the_middle.says(M, f"Ms R. writes: {STORY}")
    assert labels(in_the_middle.last(M)) == ["Send it all the same", "Don't send it"]
    assert NEUTRAL not in texts(in_the_middle, LEVY)


def test_what_is_neither_words_nor_a_file_is_met_kindly(in_the_middle: World) -> None:
    in_the_middle.standin.sends(LEVY, sticker={"file_id": "s", "file_unique_id": "s", "type": "regular"})
    in_the_middle.settle()
    in_the_middle.says(LEVY, "x" * 2001)
    assert said(in_the_middle, LEVY)[-2:] == [wording(in_the_middle, "beside-only-words")] * 2


def test_when_the_party_erases_everything_they_leave_with_it(in_the_middle: World) -> None:
    lets_see(in_the_middle, "All but safe contact")
    in_the_middle.says(A, "/delete")
    in_the_middle.taps(A, "Delete everything")
    assert in_the_middle.last(LEVY).text == "This chat is not in use any more."
    assert STORY not in read(in_the_middle)
    in_the_middle.says(M, "/case")
    assert "has withdrawn everything" in in_the_middle.last(M).text


def _seen_by(who: Person, *, beside: bool) -> list[tuple[object, ...]]:
    with both_in() as world:
        if beside:
            seat_beside(world)
            lets_see(world, "All but safe contact")
            world.says(LEVY, WRITTEN, "/ledger")
        world.says(who, "/continue", "/ledger", "/seats")
        world.forward(days=1)
        world.says(who, "/continue")
        return [
            (s.at, s.method, s.text, s.protected, tuple(b.text for r in s.keyboard for b in r))
            for s in shown(world, who)
        ]


def test_the_other_side_sees_no_difference_whether_somebody_is_beside_a_party() -> None:
    assert _seen_by(B, beside=True) == _seen_by(B, beside=False)


def test_the_archive_keeps_who_is_beside_whom(in_the_middle: World) -> None:
    case = case_of(in_the_middle)
    with in_the_middle.archive.begin() as unit:
        roles = sorted((p.side, p.role.value) for p in people.of_case(unit, HOUSE, case.id))
    assert roles == [(1, "counsel"), (1, "party"), (2, "party")]


# --- check with my lawyer first -----------------------------------------------------------------------------------


def asks_counsel(world: World, *, sees: str) -> None:
    """Go through the interview to the preview, and leave it to counsel."""
    seat_beside(world)
    lets_see(world, sees)
    begin = (
        "Look at them now",
        "Continue",
        "○ It could be used against me",
        "Done",
        "Continue",
        "Skip",
        "Share with the other side",
    )
    world.taps(A, *begin)
    world.says(A, SENTENCE)
    if any(b.text == "Use 1" for row in world.last(A).keyboard for b in row):
        world.taps(A, "Use 1")
    world.taps(A, "Check with my lawyer first")


def waiting(world: World) -> bool:
    """Say whether anything waits to be sent on."""
    world.says(M, "/share")
    return "nothing is waiting" not in texts(world, M)[-1]


@pytest.mark.parametrize(
    ("tapped", "told"), [("Fine by me", "fine by me."), ("Let us talk first", "let us talk first.")]
)
def test_counsel_looks_at_the_preview_and_says_so_to_the_party_alone_and_nothing_is_agreed(
    tapped: str, told: str
) -> None:
    with both_in() as world:
        asks_counsel(world, sees="All but safe contact")
        assert world.last(LEVY).text == NEUTRAL and SENTENCE not in everything(world, LEVY)
        world.taps(LEVY, "Show it")
        preview = with_words(world, LEVY, SENTENCE)
        assert labels(preview) == ["Fine by me", "Let us talk first"] and preview.protected
        before = everything(world, M)
        world.taps(LEVY, tapped)
        assert everything(world, M) == before
        world.taps(A, "Show it")
        assert f"says: {told}" in with_words(world, A, "advises you").text and SENTENCE in world.last(A).text
        assert not waiting(world)
        assert SENTENCE not in everything(world, B)


@pytest.mark.parametrize("sees", ["Nothing", "Only what I mark"])
def test_counsel_who_may_not_see_it_is_not_asked(sees: str) -> None:
    with both_in() as world:
        seat_beside(world)
        lets_see(world, "All but safe contact")
        lets_see(world, "Nothing")
        if sees != "Nothing":
            lets_see(world, sees)
        world.says(LEVY, "/help")
        before = texts(world, LEVY)
        world.taps(
            A,
            "Look at them now",
            "Continue",
            "○ It could be used against me",
            "Done",
            "Continue",
            "Skip",
            "Share with the other side",
        )
        world.says(A, SENTENCE)
        if any(b.text == "Use 1" for row in world.last(A).keyboard for b in row):
            world.taps(A, "Use 1")
        world.taps(A, "Check with my lawyer first")
        assert texts(world, LEVY) == before


def test_counsel_whose_sight_was_taken_away_meanwhile_sees_nothing_of_it() -> None:
    with both_in() as world:
        asks_counsel(world, sees="All but safe contact")
        lets_see(world, "Nothing")
        world.taps(LEVY, "Show it")
        assert SENTENCE not in everything(world, LEVY)


def test_advice_on_words_that_have_changed_since_is_none() -> None:
    with both_in() as world:
        asks_counsel(world, sees="All but safe contact")
        world.taps(LEVY, "Show it")
        world.says(A, "/ledger")
        world.taps(A, "Take it back")
        before = texts(world, A)
        world.taps(LEVY, "Fine by me")
        assert texts(world, A) == before
