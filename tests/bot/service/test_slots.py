"""Finding a time, through the chat: who cannot is never shown; the result is told at the mediator's moment, the same to everybody."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.sandbox.wire import Person
from flows.scheduling import Contact
from tests.bot.service.cast import NEUTRAL, both_in, labels, texts, with_words
from tests.bot.service.session_cast import buttons, goes_on, observed, opens, so_far, wishes
from tests.proof.house import House
from tests.world import A, B, M

LINES = ("24 March 14:00", "Friday, 10 am", "26/03 16.30")
RECEIPT = "Thank you. You will hear from me when M. Okafor has chosen a time."
NONE_WORKS = "None of these times works for everyone. M. Okafor will suggest others."


@pytest.fixture
def world() -> Iterator[House]:
    with both_in(tells="") as house:
        yield house


def describes(world: House, *lines: str, how: str = "Not decided yet") -> None:
    world.says(M, "/session")
    world.taps(M, "Find a time together", "Both sides", "Two hours", how)
    world.says(M, *lines)
    world.taps(M, "Use these times")


def offers(world: House) -> None:
    describes(world, *LINES)
    world.taps(M, "Offer them to everybody now")


def marks(world: House, who: Person, *which: int) -> None:
    """Let somebody mark times by their place on the screen, and say that this is their answer."""
    world.taps(who, "Show it" if "Show it" in buttons(world, who) else "Change my answer")
    slots = [label for label in buttons(world, who) if label.startswith("○")]
    world.taps(who, *(slots[n] for n in which), "Done" if which else "None of these")


def looks(world: House) -> str:
    world.says(M, "/session")
    world.taps(M, "Times on offer")
    return world.last(M).text


def test_times_are_proposed_back_in_every_zone_and_offered_in_the_same_neutral_words(world: House) -> None:
    before = {who: so_far(world, who) for who in (A, B)}
    describes(world, *LINES)
    proposal = world.last(M).text
    assert "Friday, 6 March 2026, 10:00 (UTC)" in proposal and "Ms R.: Friday, 6 March 2026, 11:00 (Madrid)" in proposal
    assert all(so_far(world, who) == before[who] for who in (A, B))
    world.taps(M, "Offer them to everybody now")
    seen = [[(s.at, s.method, s.text) for s in observed(world, who, before[who])] for who in (A, B)]
    assert seen[0] == seen[1] and [s[2] for s in seen[0]] == [NEUTRAL]


def test_when_she_changes_an_answer_what_was_proposed_before_goes(world: House) -> None:
    describes(world, *LINES)
    world.standin.taps(M, "Change", message_id=with_words(world, M, "✓ Length").id)
    world.settle()
    world.taps(M, "Four hours")
    assert [words for words in texts(world, M) if "offer these times?" in words] == [world.last(M).text]
    assert "four hours" in world.last(M).text


def test_each_marks_in_their_own_zone_and_the_receipt_is_the_same_whatever_works(world: House) -> None:
    offers(world)
    world.taps(A, "Show it")
    assert buttons(world, A) == [
        "○ 6 Mar 2026, 11:00",
        "○ 24 Mar 2026, 15:00",
        "○ 26 Mar 2026, 17:30",
        "None of these",
        "Ask me later",
        "I am in another time zone",
    ]
    world.taps(A, "○ 24 Mar 2026, 15:00")
    assert "✓ 24 Mar 2026, 15:00" in buttons(world, A) or any("24 Mar" in b and "○" not in b for b in buttons(world, A))
    world.taps(A, "Done")
    assert world.last(A).text == RECEIPT
    marks(world, B)
    assert (world.last(B).text, buttons(world, B)) == (RECEIPT, buttons(world, A))


def test_the_mediator_sees_what_works_for_all_and_who_has_not_answered_and_never_who_cannot(world: House) -> None:
    offers(world)
    marks(world, A, 0, 1)
    assert "No answer yet: Mr D." in looks(world)
    marks(world, B, 1, 2)
    shown = looks(world)
    assert "Ms R." not in shown and "Mr D." not in shown
    assert labels(world.last(M)) == ["24 Mar 2026, 14:00", "Tell everybody: none of these"]


def test_nothing_is_told_when_answers_come_in_and_nothing_of_them_reaches_the_other_phone(world: House) -> None:
    offers(world)
    before = {who: so_far(world, who) for who in (B, M)}
    marks(world, A)
    marks(world, A, 0)
    world.taps(A, "Change my answer", "Ask me later")
    assert {who: so_far(world, who) for who in (B, M)} == before


def test_one_that_works_becomes_a_session_with_how_and_where(world: House) -> None:
    offers(world)
    marks(world, A, 1)
    marks(world, B, 1)
    looks(world)
    world.taps(M, "24 Mar 2026, 14:00", "By video")
    world.says(M, "https://video.example/room")
    assert "Tuesday, 24 March 2026, 14:00 (UTC)" in world.last(M).text
    world.taps(M, "Tell everybody now")
    world.taps(A, "Show it")
    assert "24 March 2026, 15:00, your time (Madrid)" in world.last(A).text
    world.says(M, "/session")
    assert not any(b.startswith("Times on offer") for m in world.standin.messages(M)[-2:] for b in labels(m))


def test_how_people_would_meet_is_said_with_the_times_and_not_asked_again(world: House) -> None:
    describes(world, *LINES, how="By video")
    world.taps(M, "Offer them to everybody now")
    for who in (A, B):
        world.taps(who, "Show it")
        assert "which of these times work for you (By video · two hours)." in world.last(who).text
        world.taps(who, buttons(world, who)[1], "Done")
    looks(world)
    world.taps(M, "24 Mar 2026, 14:00")
    world.says(M, "https://video.example/room")
    assert "By video · two hours" in world.last(M).text
    world.taps(M, "Tell everybody now")
    assert "By video · two hours" in opens(world, A)


def test_that_nothing_works_for_anybody_is_known_to_the_mediator_alone_until_she_says_so(world: House) -> None:
    offers(world)
    for who in (A, B):
        marks(world, who)
    shown = looks(world)
    assert "So far no time works for everybody" in shown and "No answer yet" not in shown
    assert labels(world.last(M)) == ["Tell everybody: none of these"]
    assert {world.last(who).text for who in (A, B)} == {RECEIPT}


def test_times_that_overlap_are_offered_as_a_choice_and_one_written_twice_is_offered_once(world: House) -> None:
    describes(world, "24 March 14:00", "24 March 15:00", "24/03/2026 14h")
    world.taps(M, "Offer them to everybody now")
    world.taps(A, "Show it")
    assert buttons(world, A)[:3] == ["○ 24 Mar 2026, 15:00", "○ 24 Mar 2026, 16:00", "None of these"]


def test_that_none_works_is_told_to_all_alike_at_her_moment(world: House) -> None:
    offers(world)
    marks(world, A)
    marks(world, B, 0, 1, 2)
    assert "So far no time works for everybody" in looks(world)
    before = {who: so_far(world, who) for who in (A, B)}
    world.taps(M, "Tell everybody: none of these")
    news = [[(s.at, s.text) for s in observed(world, who, before[who]) if s.method == "sendMessage"] for who in (A, B)]
    assert news[0] == news[1] and [text for _, text in news[0]] == [NEUTRAL]
    for who in (A, B):
        world.taps(who, "Show it")
        assert world.last(who).text == NONE_WORKS


def test_ask_me_later_asks_again_the_next_day_in_safe_hours(world: House) -> None:
    offers(world)
    world.taps(A, "Show it", "Ask me later")
    assert world.last(A).text == "I will ask you again."
    goes_on(world, "2026-03-03T08:30")
    assert world.last(A).text == NEUTRAL
    assert "No answer yet: Ms R. and Mr D." in looks(world)


def test_whoever_asked_for_no_messages_is_not_promised_to_be_asked_again(world: House) -> None:
    with wishes(2, Contact.NO_MESSAGES):
        offers(world)
        world.says(B, "/continue")
        world.taps(B, "Show it", "Ask me later")
        assert texts(world, B)[-1].startswith("I send you nothing by myself at present")
        goes_on(world, "2026-03-04T20:00")
        assert texts(world, B)[-1].startswith("I send you nothing by myself at present")
        world.says(B, "/continue")
        assert texts(world, B)[-1] == NEUTRAL


def test_lines_that_are_no_time_to_come_are_named_and_nothing_goes_out(world: House) -> None:
    before = so_far(world, A)
    describes(world, "24 March 14:00", "soon", "1 March 2026 10:00")
    assert "“soon”\n“1 March 2026 10:00”" in world.last(M).text and buttons(world, M) == ["Choose them again"]
    assert so_far(world, A) == before


def test_an_offer_to_one_side_is_nothing_to_the_other(world: House) -> None:
    before = so_far(world, B)
    world.says(M, "/session")
    world.taps(M, "Find a time together", "Only side 1", "Two hours", "Not decided yet")
    world.says(M, "24 March 14:00")
    world.taps(M, "Use these times", "Offer them to everybody now")
    world.says(B, "/continue")
    assert texts(world, A)[-1] == NEUTRAL
    assert NEUTRAL not in [s.text for s in observed(world, B, before)]
