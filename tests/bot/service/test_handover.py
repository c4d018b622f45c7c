"""To a person: a thread between one party and the mediator. The dialogue stays where it was, and the other side sees no difference."""

from __future__ import annotations

import pytest

from bot.sandbox.wire import Person
from flows.case import SideNo
from storage import audit
from tests.bot.service.cast import LOST, NEUTRAL, both_in, case_of, labels, shown, texts, with_words
from tests.bot.service.eyes import everything, newest_case, opens, readable, said
from tests.world import A, B, M, World

ABOUT = "I am afraid of the first meeting and would rather speak with you alone."
HERS = "Of course. Shall I ring you on Tuesday?"
BACK = "Tuesday is good, after four."


@pytest.fixture
def joined(world: World) -> World:
    for who, link in zip((A, B), world.open_case(), strict=True):
        opens(world, who, link)
        world.walk(who, until="story")
    return world


def asks(world: World, who: Person = A, about: str = ABOUT) -> None:
    """Ask for a person, and say what it is about."""
    world.says(who, "/human")
    world.taps(who, "Add a few words")
    world.says(who, about)


def whole_thread(world: World) -> None:
    """Go once there and back and there again."""
    asks(world)
    world.taps(M, "Read it", "Answer Ms R.")
    world.says(M, HERS)
    world.taps(A, "Show it", "Answer")
    world.says(A, BACK)
    world.taps(M, "Read it")


def question(world: World, who: Person) -> str:
    """Return the words of the question somebody is at, without the line on top."""
    return world.last(who).text.rpartition("\n")[2]


def test_the_notice_that_a_person_is_wanted_leads_to_writing_to_them(joined: World) -> None:
    joined.says(A, "/human")
    notice = joined.last(M)
    assert notice.text.endswith("someone would like to hear from you.") and "Ms R." not in notice.text
    assert labels(notice) == ["Write to them", "Open the case"]
    joined.taps(M, "Write to them")
    joined.says(M, HERS)
    assert NEUTRAL in texts(joined, A) and HERS not in everything(joined, A)
    joined.taps(A, "Show it")
    message = with_words(joined, A, HERS)
    assert message.protected and labels(message) == ["Answer", "Hide it again"]


def test_what_it_is_about_is_told_to_the_mediator_after_a_tap_and_to_nobody_else(joined: World) -> None:
    asks(joined)
    notice = joined.last(M)
    assert notice.text.endswith("someone has written to you.") and ABOUT not in everything(joined, M)
    joined.taps(M, "Read it")
    assert ABOUT in joined.last(M).text and "Ms R. writes to you:" in joined.last(M).text and joined.last(M).protected
    joined.says(B, "/ledger", "/review")
    assert ABOUT not in everything(joined, B)


def test_it_stands_in_the_ledger_of_whoever_wrote_it(joined: World) -> None:
    asks(joined)
    joined.says(A, "/ledger")
    assert any("Written to the mediator" in words and ABOUT[:40] in words for words in said(joined, A)[-4:])


def test_the_dialogue_goes_on_exactly_where_it_was_after_each_message(joined: World) -> None:
    place, asked = joined.place(A), question(joined, A)
    whole_thread(joined)
    assert (joined.place(A), question(joined, A)) == (place, asked)
    joined.says(A, "He locks the store room.")
    joined.taps(A, "That's all")
    assert joined.place(A) != place
    assert {s.place for s in readable(joined, newest_case(joined), 1)} >= {"story", "words"}


def test_an_answer_in_the_making_is_kept_while_somebody_writes_to_the_mediator(joined: World) -> None:
    joined.says(A, "It began in March.")
    asks(joined)
    joined.says(A, "Then the lock was changed.")
    joined.taps(A, "That's all")
    assert "It began in March. Then the lock was changed." in everything(joined, A).replace("\n", " ")


def test_her_answer_and_theirs_stand_in_one_thread(joined: World) -> None:
    whole_thread(joined)
    assert BACK in joined.last(M).text and "You had written:" in joined.last(M).text and HERS in joined.last(M).text


def test_nothing_written_is_nothing_sent(joined: World) -> None:
    joined.says(A, "/human")
    before = len(texts(joined, M))
    joined.taps(A, "Add a few words", "Skip")
    assert len(texts(joined, M)) == before and joined.place(A) == "story"


def test_what_was_begun_is_gone_on_with_and_not_begun_twice(joined: World) -> None:
    joined.says(A, "/human")
    button = next(b.data for row in with_words(joined, A, "I have told").keyboard for b in row)
    message = with_words(joined, A, "I have told").id
    for _ in range(2):
        joined.standin.taps_data(A, message, button, label="Add a few words")
    joined.settle()
    joined.says(A, ABOUT)
    assert joined.place(A) == "story"


def test_at_the_review_one_comes_back_to_the_review(world: World) -> None:
    first, _ = world.open_case()
    opens(world, A, first)
    world.walk(A)
    asks(world)
    assert world.place(A) == "_review"
    world.taps(A, "Hand it over")


def test_the_guard_looks_at_what_she_writes_back() -> None:
    with both_in() as world:
        asks(world, B, "May I ask something?")
        world.taps(M, "Read it", "Answer Mr D.")
        before = shown(world, B)
        world.says(M, "She says: " + LOST)
        assert labels(world.last(M)) == ["Send it all the same", "Don't send it"]
        assert shown(world, B) == before


def test_what_was_written_to_her_is_guarded_like_any_answer() -> None:
    with both_in() as world:
        asks(world, A, ABOUT)
        world.says(M, "/message")
        world.taps(M, "Mr D.")
        world.says(M, "Ms R. is afraid of the first meeting and would rather speak with me alone.")
        assert labels(world.last(M)) == ["Send it all the same", "Don't send it"]


def test_whoever_wants_no_messages_gets_none_and_finds_hers_on_coming_back(joined: World) -> None:
    joined.says(A, "/review")
    joined.taps(A, "3", "No messages, I'll come back")
    asks(joined)
    joined.taps(M, "Read it", "Answer Ms R.")
    before = shown(joined, A)
    joined.says(M, HERS)
    assert shown(joined, A) == before and "Ms R." in texts(joined, M)[-1]
    joined.says(A, "/continue")
    joined.taps(A, "Show it")
    assert HERS in with_words(joined, A, HERS).text
    before = texts(joined, A).count(NEUTRAL)
    joined.says(A, "/continue")
    assert texts(joined, A).count(NEUTRAL) == before


def test_a_draft_she_did_not_send_cannot_be_read_or_answered(joined: World) -> None:
    """Only what went out is ever pointed to."""
    joined.says(A, "He locks the store room and I lost two orders because of it.")
    joined.taps(A, "That's all")
    joined.says(M, "/message")
    joined.taps(M, "Mr D.")
    joined.says(M, "He locks the store room and I lost two orders because of it.")
    joined.taps(M, "Don't send it")
    joined.says(B, "/continue")
    assert NEUTRAL not in texts(joined, B)


def test_of_what_was_written_only_acts_are_noted_never_words(joined: World) -> None:
    whole_thread(joined)
    case = case_of(joined)
    with joined.archive.begin() as unit:
        entries = audit.entries(unit, case.id)
    verbs = [e.verb for e in entries if e.actor == f"party/{SideNo(1)}"]
    assert verbs.count("wrote_to_mediator") == 2 and "read_message" in verbs
    assert all(len(e.object) <= 100 and ABOUT not in e.object for e in entries)


def test_another_mediator_cannot_read_what_somebody_wrote(joined: World) -> None:
    other = Person(104, "J. Marsh", "en")
    joined.seat_mediator("J. Marsh", other)
    asks(joined)
    data = next(b.data for row in joined.last(M).keyboard for b in row if b.text == "Read it")
    joined.standin.taps_data(other, joined.last(M).id, data, label="Read it")
    joined.settle()
    assert ABOUT not in everything(joined, other)


def test_what_its_writer_has_erased_can_no_longer_be_read(joined: World) -> None:
    asks(joined)
    joined.says(A, "/delete")
    joined.taps(A, "Delete everything")
    before = len(texts(joined, M))
    joined.taps(M, "Read it")
    assert len(texts(joined, M)) == before and ABOUT not in everything(joined, M)


def _seen_by_the_other_side(*, with_thread: bool, erased: bool = False) -> list[tuple[object, ...]]:
    with both_in() as world:
        if with_thread:
            whole_thread(world)
        if erased:
            world.says(A, "/delete")
            world.taps(A, "Delete everything")
        world.forward(minutes=5)
        world.says(B, "/continue", "/ledger", "/human")
        world.forward(days=2)
        world.says(B, "/continue", "/privacy")
        return [
            (s.at, s.method, s.text, s.protected, tuple(b.text for r in s.keyboard for b in r)) for s in shown(world, B)
        ]


def test_the_other_side_sees_no_difference_whether_there_is_a_thread_or_not() -> None:
    assert _seen_by_the_other_side(with_thread=True) == _seen_by_the_other_side(with_thread=False)


def test_nor_whether_its_writer_has_erased_it_since() -> None:
    seen = _seen_by_the_other_side(with_thread=True, erased=True)
    assert seen == _seen_by_the_other_side(with_thread=False) and len(seen) > 30
