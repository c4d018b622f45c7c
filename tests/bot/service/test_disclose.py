"""What crosses between the sides, through the chat: offered, decided, sent, read, hidden, taken back. Always also with the other side's eyes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from bot.sandbox.wire import Message
from bot.service.brief import gather
from bot.service.things import ANSWER
from flows.briefing import Blank, Briefing, Mark, Part, Stage
from flows.case import RunId, Scope, SideNo
from flows.disclosure import Category, Consented, Kind, Matter, MatterId, Rule, Rules, Scoped, Worded, reveal
from flows.private import HOUSE, Label, Private, Seat, Viewer
from flows.text import Text
from storage import matters, reveal_door, reveals
from storage.reveals import Shown
from tests.bot.service.cast import (
    LOST,
    NEUTRAL,
    QUOTED,
    SENTENCE,
    both_in,
    case_of,
    decide,
    hold,
    labels,
    seat,
    shown,
    texts,
    with_words,
)
from tests.proof.house import a_house
from tests.world import A, B, M, World


@pytest.fixture
def world() -> Iterator[World]:
    with both_in() as house:
        yield house


# --- after handing over -------------------------------------------------------------------------------------------


def test_after_handing_over_the_things_they_do_not_know_are_offered_by_their_own_count(world: World) -> None:
    assert "You wrote one thing that they don't know" in texts(world, A)[-1]
    assert labels(world.last(A)) == ["Look at them now", "Later"]


def test_only_where_nothing_follows_are_they_told_that_there_is_nothing_more_to_do(world: World) -> None:
    assert texts(world, A)[-2] == "Thank you. M. Okafor has what you wrote."
    assert texts(world, B)[-2] == "Thank you. M. Okafor has what you wrote."  # the further questions are offered
    for who in (A, B):
        world.says(who, "/review")
        world.taps(who, "Hand it over again")
        assert texts(world, who)[-2].startswith("M. Okafor has what you wrote. You can add something")
    hold(world, 2)  # a human has to see B first: nothing is offered
    world.says(B, "/review")
    world.taps(B, "Hand it over again")
    assert "there is nothing more for you to do now. You can add" in texts(world, B)[-1]


def test_who_wrote_nothing_of_the_kind_is_offered_nothing(world: World) -> None:
    assert not any("they don't know" in text for text in texts(world, B)[-2:])


def test_later_keeps_it_and_continue_brings_it_back(world: World) -> None:
    world.taps(A, "Later")
    assert labels(world.last(A)) == []
    world.says(A, "/continue")
    assert "You wrote some things that the other side does not know" in texts(world, A)[-1]


def test_the_whole_interview_changes_nothing_on_the_other_phone(world: World) -> None:
    before = shown(world, B)
    decide(world)
    world.says(A, "/ledger", "/review", "/continue", "hello", "/help")
    assert shown(world, B) == before


def test_an_interview_left_half_way_goes_on_where_it_was(world: World) -> None:
    world.taps(A, "Look at them now", "Continue")
    world.says(A, "/review", "one more thing", "/continue")
    assert "What worries you about them knowing?" in texts(world, A)[-1]


def test_after_the_interview_what_is_written_goes_to_the_intake_again(world: World) -> None:
    decide(world)
    world.says(A, "one more thing")
    assert "Noted for M. Okafor" in texts(world, A)[-1]


def test_an_answer_of_the_intake_can_still_be_changed_within_the_interview(world: World) -> None:
    world.taps(A, "Look at them now", "Continue")
    world.says(A, "/review")
    assert "This is what you have said" in "\n".join(texts(world, A)[-5:])
    world.taps(A, "Hand it over again")
    world.says(A, "/continue")
    assert LOST in texts(world, A)[-1]


def test_an_answer_of_the_intake_can_be_corrected_by_editing_its_message_within_the_interview(world: World) -> None:
    world.taps(A, "Look at them now")
    question = texts(world, A)[-1]
    own = next(m for m in world.standin.messages(A) if not m.of_bot and m.text == LOST)
    world.standin.edits(A, own.id, "I lost three orders.")
    world.settle()
    assert "I lost three orders." in texts(world, A)[-2]
    assert texts(world, A)[-1] == question
    world.says(A, "/review")
    assert "I lost three orders." in "\n".join(texts(world, A))


def test_an_edited_figure_of_the_intake_is_asked_about_there_again(world: World) -> None:
    world.says(A, "/review")
    listed = [line for t in texts(world, A)[-5:] for line in t.splitlines()]
    world.taps(A, next(line.partition(".")[0] for line in listed if "Cost without" in line))
    world.says(A, "100 EUR")
    own = next(m for m in reversed(world.standin.messages(A)) if not m.of_bot)
    world.taps(A, "That's the figure", "Hand it over again")
    world.taps(A, "Look at them now")
    world.standin.edits(A, own.id, "200 EUR")
    world.settle()
    assert "I read €200" in texts(world, A)[-1]
    assert world.place(A) == "no_deal_cost"
    world.taps(A, "That's the figure")
    assert "✓ Cost without agreement: €200" in texts(world, A)


def test_whoever_a_human_has_to_see_first_is_offered_nothing() -> None:
    with both_in(tells="") as world:
        hold(world, 1)
        world.says(A, "/review")
        world.standin.taps(
            A, number_of(world, "Not known to the other side"), message_id=review_of(world, "Not known").id
        )
        world.settle()
        world.says(A, LOST)
        world.taps(A, "The list is complete")
        world.taps(A, "Hand it over again")
        world.says(A, "/continue")
        assert not any("Look at them now" in labels(m) for m in world.standin.messages(A))
        assert "What worries you" not in texts(world, A)[-1]


def review_of(world: World, line: str) -> Message:
    return with_words(world, A, f". {line}")


def number_of(world: World, line: str) -> str:
    found = re.search(rf"^([0-9]+)\. {line}", review_of(world, line).text, re.MULTILINE)
    assert found is not None
    return found[1]


# --- the ledger ---------------------------------------------------------------------------------------------------


def test_the_ledger_says_of_every_matter_who_may_see_it_and_from_when(world: World) -> None:
    decide(world)
    world.says(A, "/ledger")
    entry = with_words(world, A, "They don't know")
    assert QUOTED in entry.text and "Share with the other side" in entry.text
    assert "M. Okafor can send it on from Tuesday, 3 March 2026" in entry.text
    assert labels(entry) == ["Take it back"] and entry.protected


def test_what_stays_with_the_mediator_has_nothing_to_take_back(world: World) -> None:
    decide(world, scope="Only the mediator")
    world.says(A, "/ledger")
    entry = with_words(world, A, "They don't know")
    assert "Only the mediator" in entry.text and labels(entry) == []


def test_take_it_back_works_with_one_tap_before_it_is_sent(world: World) -> None:
    decide(world, waits=False)
    before = shown(world, B)
    world.says(A, "/ledger")
    world.taps(A, "Take it back")
    assert "You took it back." in with_words(world, A, "They don't know").text
    assert "It is taken back" in texts(world, A)[-1]
    world.says(M, "/share")
    assert "nothing is waiting" in texts(world, M)[-1]
    assert shown(world, B) == before


def test_after_it_was_sent_it_is_refused_honestly_and_stays_sent(world: World) -> None:
    decide(world, waits=False)
    world.says(A, "/ledger")
    world.says(M, "/share")
    world.taps(M, "Send")
    before = shown(world, B)
    world.taps(A, "Take it back")
    assert "sent already" in texts(world, A)[-1]
    assert shown(world, B) == before
    world.says(A, "/ledger")
    entry = with_words(world, A, "They don't know")
    assert labels(entry) == [] and "M. Okafor sent it on" in entry.text


def test_the_owner_is_not_told_whether_and_when_it_was_read(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    world.taps(M, "Send")
    world.says(A, "/ledger")
    entry = with_words(world, A, "They don't know").text
    before = shown(world, A)
    world.taps(B, "Show it", "Hide it again")
    assert shown(world, A) == before
    world.says(A, "/ledger")
    assert with_words(world, A, "They don't know").text == entry


# --- the crossing desk --------------------------------------------------------------------------------------------


def test_nothing_waits_before_its_owner_has_agreed(world: World) -> None:
    world.says(M, "/share")
    assert "nothing is waiting" in texts(world, M)[-1]


@pytest.mark.parametrize("scope", ["Only the mediator", "Swap: only if they share too", "I'll say it at the session"])
def test_only_what_is_to_be_shared_waits_at_the_desk(world: World, scope: str) -> None:
    decide(world, scope=scope)
    world.says(M, "/share")
    assert "nothing is waiting" in texts(world, M)[-1]


def test_the_desk_shows_exactly_what_they_will_see_and_cannot_send_before_its_time(world: World) -> None:
    decide(world)
    world.says(M, "/share")
    waiting = with_words(world, M, "This is all they will see")
    assert QUOTED in waiting.text and waiting.text.startswith("Ms R.")
    assert labels(waiting) == ["Ask to reconsider", "Keep for the session"]
    world.forward(hours=25)
    world.says(M, "/share")
    assert labels(with_words(world, M, "This is all they will see"))[0] == "Send"


def test_a_word_ends_the_time_to_think(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    assert labels(world.last(M))[0] == "Send"


def test_sending_puts_a_neutral_notice_on_the_other_phone_and_nothing_else(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    before = len(world.standin.messages(B))
    world.taps(M, "Send")
    assert [m.text for m in world.standin.messages(B)[before:]] == [NEUTRAL]
    assert labels(world.last(B)) == ["Show it", "Later"]
    assert "✓ Sent" in with_words(world, M, SENTENCE).text


def test_it_is_shown_after_a_tap_protected_and_can_be_hidden_and_shown_again(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    world.taps(M, "Send")
    world.taps(B, "Later")
    assert labels(with_words(world, B, NEUTRAL)) == ["Show it"]
    world.taps(B, "Show it")
    content = with_words(world, B, SENTENCE)
    assert content.protected and "in the other side's own words" in content.text
    world.taps(B, "Hide it again")
    assert not any(SENTENCE in text for text in texts(world, B))
    world.taps(B, "Show it")
    assert with_words(world, B, SENTENCE).protected


def test_it_is_sent_once_even_if_send_is_tapped_twice(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    data = next(b.data for row in world.last(M).keyboard for b in row if b.text == "Send")
    message = world.last(M).id
    world.standin.taps_data(M, message, data, label="Send")
    world.standin.taps_data(M, message, data, label="Send")
    world.settle()
    assert texts(world, B).count(NEUTRAL) == 1


def test_a_send_tapped_after_the_owner_took_it_back_sends_nothing(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    world.says(A, "/ledger")
    world.taps(A, "Take it back")
    before = shown(world, B)
    world.taps(M, "Send")
    assert "no longer waiting" in texts(world, M)[-1]
    assert shown(world, B) == before


def test_a_send_tapped_after_the_words_were_changed_shows_the_new_ones_first(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    sentence = with_words(world, A, "The sentence")
    world.standin.taps(A, "Change", message_id=sentence.id)
    world.settle()
    world.says(A, "I lost orders.")
    if "Use 1" in labels(world.last(A)):
        world.taps(A, "Use 1")
    world.taps(A, "✓ Yes, they may see this")
    world.says(A, "now")
    before = shown(world, B)
    world.taps(M, "Send")
    assert shown(world, B) == before
    assert "“I lost orders.”" in with_words(world, M, "This is all they will see").text
    world.taps(M, "Send")
    world.taps(B, "Show it")
    assert "“I lost orders.”" in with_words(world, B, "other side's own words").text


def test_kept_for_the_session_leaves_the_desk_and_is_not_sent(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    before = shown(world, B)
    world.taps(M, "Keep for the session")
    world.says(M, "/share")
    assert "nothing is waiting" in texts(world, M)[-2] and "You keep it for the session" in texts(world, M)[-1]
    assert shown(world, B) == before
    world.says(A, "/ledger")
    assert "keeps it for the session" in with_words(world, A, "They don't know").text


def test_what_was_kept_for_the_session_is_sent_once_she_takes_it_up_again(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    send = next(b.data for row in world.last(M).keyboard for b in row if b.text == "Send")
    message = world.last(M).id
    world.taps(M, "Keep for the session")
    before = shown(world, B)
    world.standin.taps_data(M, message, send, label="Send")
    world.says(M, "/share")
    kept = with_words(world, M, QUOTED)
    assert "You keep it for the session" in kept.text and labels(kept) == ["Take it up again"]
    assert shown(world, B) == before
    world.taps(M, "Take it up again")
    assert shown(world, B) == before and "Send" in labels(with_words(world, M, QUOTED))
    world.taps(M, "Send")
    assert texts(world, B)[-1] == NEUTRAL


def test_asked_to_reconsider_the_consent_rests_and_the_owner_reads_the_note_after_a_tap(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    before = shown(world, B)
    world.taps(M, "Ask to reconsider")
    world.says(M, "Would you rather say which orders?")
    assert texts(world, A)[-1] == NEUTRAL
    world.says(M, "/share")
    assert "nothing is waiting" in texts(world, M)[-1]
    world.taps(A, "Show it")
    assert QUOTED in texts(world, A)[-1] and "Would you rather say which orders?" in texts(world, A)[-1]
    world.taps(A, "Look at it again")
    assert "look at them one by one" in texts(world, A)[-1]
    assert shown(world, B) == before


def test_while_a_human_has_to_look_first_nothing_is_sent(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    hold(world, 1)
    before = shown(world, B)
    world.taps(M, "Send")
    assert "speak with everybody" in texts(world, M)[-1]
    assert shown(world, B) == before


def test_nothing_is_sent_before_the_other_side_has_agreed_to_take_part() -> None:
    world = World()
    world.seat_mediator()
    first, _ = world.open_case()
    seat(world, A, first, tells=LOST)
    decide(world, waits=False)
    world.says(M, "/share")
    world.taps(M, "Send")
    case = case_of(world)
    with world.archive.begin() as unit:
        assert reveals.visible_to(unit, HOUSE, case.id) == ()
    world.close()


def test_in_a_closed_case_nothing_is_sent(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    world.says(M, "/close")
    world.taps(M, "Close it")
    before = shown(world, B)
    world.taps(M, "Send")
    assert shown(world, B) == before


def test_a_stranger_taken_out_of_the_seat_leaves_nothing_at_the_desk() -> None:
    with a_house() as house:  # in which nobody is confirmed yet
        house.seat_mediator()
        first, second = house.open_case()
        seat(house, A, first, tells=LOST)
        seat(house, B, second)
        decide(house, waits=False)
        house.says(M, "/case")
        house.standin.taps(M, "No, someone else", message_id=house.last(M).id)
        house.settle()
        house.says(M, "/share")
        assert "nothing is waiting" in texts(house, M)[-1]


def test_the_record_says_what_happened_and_the_copy_is_word_for_word(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    world.taps(M, "Send")
    case = case_of(world)
    with world.archive.begin() as unit:
        (held,) = matters.of_case(unit, HOUSE, case.id)
        (copy,) = reveals.visible_to(unit, HOUSE, case.id)
    assert [type(e).__name__ for e in held.record] == ["Scoped", "Worded", "Consented", "Consented", "Revealed"]
    assert copy.rule is Rule.R1 and copy.sentence.read_as(HOUSE) == SENTENCE


# --- what it changes ----------------------------------------------------------------------------------------------


def test_after_reading_three_short_questions_whose_answers_only_the_mediator_sees(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    world.taps(M, "Send")
    before = shown(world, A)
    world.taps(B, "Show it")
    assert texts(world, B)[-1].endswith("Was any of this new to you?")
    world.taps(B, "Part of it")
    world.says(B, "I thought it was about me")
    world.taps(B, "That's all", "3", "6")
    assert "Only M. Okafor sees what you have answered" in texts(world, B)[-1]
    assert shown(world, A) == before
    world.says(B, "and one more thing")
    assert "Noted for M. Okafor" in texts(world, B)[-1]


def test_they_are_asked_once_and_may_be_left_out(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    world.taps(M, "Send")
    world.taps(B, "Show it", "Skip", "Skip", "Skip", "Skip", "Hide it again", "Show it")
    assert SENTENCE in texts(world, B)[-1]


def test_the_mediator_is_told_of_them_only_if_one_was_answered() -> None:
    for last, news in (("Skip", 0), ("6", 1)):
        with both_in() as house:
            decide(house, waits=False)
            house.says(M, "/share")
            house.taps(M, "Send")
            before = shown(house, M)
            house.taps(B, "Show it", "Skip", "Skip", "Skip", last)
            assert "Only M. Okafor sees" in texts(house, B)[-1]
            assert len(shown(house, M)) - len(before) == news


def test_what_crossed_is_a_file_for_the_mediator_without_a_formula(world: World) -> None:
    decide(world, waits=False, words="=1+1 orders were lost")
    world.says(M, "/share")
    world.taps(M, "Send")
    world.taps(B, "Show it", "All of it", "Skip", "3", "6")
    world.says(M, "/share")
    world.taps(M, "What has crossed")
    sent = world.last(M)
    assert sent.file is not None and sent.file.name.endswith(".csv")
    written = world.standin.world.files[sent.file.file_id].data.decode("utf-8-sig")
    assert '"\'=1+1 orders were lost"' in written and '"All of it"' in written and '"3","6"' in written


# --- what a side would like to know -------------------------------------------------------------------------------

QUESTION = "Which days do you need the store room locked?"


def asks(world: World) -> None:
    """Let A turn what it would like to know into a request, and the mediator send it."""
    world.taps(A, "Look at them now", "Continue", "Dates", "Share with the other side")
    world.says(A, QUESTION)
    if "Use 1" in labels(world.last(A)):
        world.taps(A, "Use 1")
    world.taps(A, "✓ Yes, they may see this")
    world.says(A, "NOW")
    world.says(M, "/share")
    world.taps(M, "Send")


@pytest.fixture
def asked() -> Iterator[World]:
    with both_in(tells="", needs="Why the room is locked") as house:
        yield house


def test_a_need_becomes_a_request_of_its_category_in_words_its_owner_approved(asked: World) -> None:
    before = shown(asked, B)
    asks(asked)
    assert (
        "Ms R. · to ask · dates" in "\n".join(m.text for m in asked.standin.messages(M))
        or "✓ Sent" in texts(asked, M)[-1]
    )
    assert [s.text for s in shown(asked, B)[len(before) :]] == [NEUTRAL]
    asked.taps(B, "Show it")
    request = with_words(asked, B, QUESTION)
    assert "passes on a question" in request.text and labels(request) == ["Answer it", "Not now", "Hide it again"]


def test_not_now_is_never_reported(asked: World) -> None:
    asks(asked)
    before = shown(asked, A), shown(asked, M)
    asked.taps(B, "Show it", "Not now")
    assert "Nobody is told" in texts(asked, B)[-1]
    assert (shown(asked, A), shown(asked, M)) == before


def test_an_answer_goes_by_the_same_scopes_and_only_when_it_is_sent(asked: World) -> None:
    asks(asked)
    before = shown(asked, A)
    asked.taps(B, "Show it", "Answer it", "Share with the other side")
    asked.says(B, "On Mondays, because of the machines.")
    if "Use 1" in labels(asked.last(B)):
        asked.taps(B, "Use 1")
    asked.taps(B, "✓ Yes, they may see this")
    asked.says(B, "now", "/ledger")
    assert labels(with_words(asked, B, "They asked")) == ["Take it back"]
    assert shown(asked, A) == before
    asked.says(M, "/share")
    asked.taps(M, "Send")
    asked.taps(A, "Show it")
    assert with_words(asked, A, "On Mondays, because of the machines.").protected


def test_an_answer_for_the_mediator_alone_stays_there(asked: World) -> None:
    asks(asked)
    before = shown(asked, A)
    asked.taps(B, "Show it", "Answer it", "Only the mediator")
    assert "What is your answer? Only M. Okafor reads it." in texts(asked, B)[-1]
    asked.says(B, HERS)
    asked.taps(B, "That's all")
    asked.says(M, "/share")
    assert "nothing is waiting" in texts(asked, M)[-1]
    assert shown(asked, A) == before


def test_an_answer_put_up_for_a_swap_waits_for_an_exchange_and_is_never_sent_by_itself(asked: World) -> None:
    asks(asked)
    before = shown(asked, A)
    asked.taps(B, "Show it", "Answer it", "Swap: only if they share too")
    asked.says(B, "On Mondays, because of the machines.")
    if "Use 1" in labels(asked.last(B)):
        asked.taps(B, "Use 1")
    asked.taps(B, "✓ Yes, they may see this")
    asked.forward(days=3)
    asked.says(M, "/share", "/swap")
    assert "nothing is waiting" in texts(asked, M)[-2]
    assert "Marked for an exchange by Mr D.: dates. Only you see this." in texts(asked, M)[-1]
    assert shown(asked, A) == before


HERS = "The lock was my brother's idea."


@pytest.mark.parametrize("scope", ["Only the mediator", "I'll say it at the session"])
def test_whoever_does_not_share_an_answer_writes_it_for_the_mediator_who_reads_it_under_the_question(
    asked: World, scope: str
) -> None:
    asks(asked)
    asked.taps(B, "Show it", "Answer it", scope)
    asked.says(B, HERS)
    asked.taps(B, "That's all")
    case = case_of(asked)
    with asked.archive.begin() as unit:
        made = gather(unit, asked.house, case, asked.now)
    reader = Viewer(Seat.MEDIATOR, made.case)
    (line,) = [line for line in made.lines() if line.step == "to_mediator" and line.said]
    entry = next(e for row in made.lines() for e in row.entries if line in e.lines)
    assert [piece.read_as(reader) for piece in line.said if isinstance(piece, Private)] == [HERS]
    assert line.side == 2 and line.mark is Mark.NEVER and QUESTION in entry.name.read_as(reader)
    assert HERS not in "".join(texts(asked, A))


def test_an_answer_that_comes_back_says_which_of_their_own_questions_it_answers(asked: World) -> None:
    asks(asked)
    answers(asked)
    asked.taps(A, "Show it")
    came = with_words(asked, A, "On Mondays, because of the machines.")
    assert came.text.startswith(f"You asked: “{QUESTION}” M. Okafor sends you this answer")
    asked.taps(A, "Hide it again", "Show it")
    assert f"You asked: “{QUESTION}”" in with_words(asked, A, "On Mondays").text


def test_only_whoever_asked_is_shown_the_question_beside_an_answer(asked: World) -> None:
    asks(asked)
    answers(asked)
    case = case_of(asked)
    with asked.archive.begin() as unit:
        answer = next(s for s in reveals.visible_to(unit, HOUSE, case.id) if s.side == 2)

        def question(viewer: Viewer) -> Shown | None:
            return reveals.question_of(unit, viewer, answer.id, place=ANSWER)

        found = question(Viewer(Seat.SIDE, case.id, 1))
        assert found is not None and found.sentence.read_as(HOUSE) == QUESTION
        others = (Viewer(Seat.SIDE, case.id, 2), Viewer(Seat.SIDE, case.id, 3), Viewer(Seat.SIDE, "f0" * 8, 1))
        assert [question(viewer) for viewer in others] == [None, None, None]


def answers(world: World) -> None:
    """Let B answer what A asked, and the mediator send it."""
    world.taps(B, "Show it", "Answer it", "Share with the other side")
    world.says(B, "On Mondays, because of the machines.")
    world.taps(B, "✓ Yes, they may see this")
    world.says(B, "now")
    world.says(M, "/share")
    world.taps(M, "Send")


def asked_in_the_same_instant(world: World, ref: str) -> None:
    """Let a second question of A arrive at the moment of the first, with an id of which the order of what arrived says nothing."""
    case = case_of(world)
    with world.archive.begin() as unit:
        (first,) = reveals.visible_to(unit, HOUSE, case.id)
        need = Matter(MatterId("0f" * 8), case.id, SideNo(1), Kind.NEED, Category.DATES)
        words = Private("Since when?", Label(case.id, 1))
        matters.add(unit, need, run=RunId("0f" * 8), place="need_to_know", item="i9", label=words, now=first.at)
        for entry in (Scoped(Scope.SHARE, first.at), Worded(words, first.at), Consented(words, first.at, waived=True)):
            held = matters.record(unit, HOUSE, need.id, entry)
        made = reveal(held.matter, Rules(), now=first.at, today=first.at.date(), held=False)
        reveal_door.write(unit, made, id=ref)
        unit.commit()


def test_two_questions_of_the_same_instant_never_share_an_answer(asked: World) -> None:
    asks(asked)
    asked.taps(B, "Show it", "Answer it", "Only the mediator")
    asked_in_the_same_instant(asked, "00" * 8)
    asked.says(B, HERS, "/ledger")
    asked.taps(B, "1", "Answer it", "I'll say it at the session")
    case = case_of(asked)
    with asked.archive.begin() as unit:
        made = [h for h in matters.of_side(unit, HOUSE, case.id, 2) if h.place == ANSWER]
    assert [h.label.read_as(HOUSE) for h in made] == [QUESTION, "Since when?"]
    assert [h.matter.scope for h in made] == [Scope.MEDIATOR, Scope.SESSION]


def test_a_kind_changed_later_is_the_kind_everywhere_from_then_on(asked: World) -> None:
    asked.taps(A, "Look at them now", "Continue", "Dates")
    record = with_words(asked, A, "Dates")
    asked.standin.taps(A, "Change", message_id=record.id)
    asked.settle()
    asked.taps(A, "Figures", "Share with the other side")
    asked.says(A, QUESTION)
    if "Use 1" in labels(asked.last(A)):
        asked.taps(A, "Use 1")
    asked.taps(A, "✓ Yes, they may see this")
    asked.says(A, "NOW")
    asked.says(M, "/share")
    assert "Ms R. · to ask · figures" in texts(asked, M)[-1]
    asked.taps(M, "Send")
    asked.taps(B, "Show it")
    asked.says(B, "/ledger")
    assert "· figures" in texts(asked, B)[-1] and "dates" not in texts(asked, B)[-1]


def briefing(world: World) -> Briefing:
    """Build the briefing as it stands now."""
    case = case_of(world)
    with world.archive.begin() as unit:
        return gather(unit, world.house, case, world.now)


def aloud(made: Briefing) -> list[tuple[SideNo, list[str]]]:
    """List what is marked as what may be said aloud: (side, sentences)."""
    reader = Viewer(Seat.MEDIATOR, made.case)
    lines = [line for line in made.lines() if line.mark is Mark.ALOUD]
    return [(li.side, [p.read_as(reader) for p in li.said if isinstance(p, Private)]) for li in lines]


def test_what_has_crossed_stands_in_the_briefing_as_what_may_be_said_aloud(world: World) -> None:
    decide(world, waits=False)
    assert aloud(briefing(world)) == []  # agreed to, not sent
    world.says(M, "/share")
    world.taps(M, "Send")
    made = briefing(world)
    assert aloud(made) == [(1, [SENTENCE])]
    (row,) = made.rows(Part.CROSSED)
    assert row.cells[1] is Blank.NOTHING and row.label == Text("briefing-crossed-told")
    world.says(M, "/briefing")
    assert f"● Ms R.: “{SENTENCE}”" in "".join(texts(world, M)[-3:])


def test_a_briefing_asked_for_earlier_does_not_know_what_crossed_later(world: World) -> None:
    decide(world, waits=False)
    case, then = case_of(world), world.now
    world.forward(minutes=5)
    world.says(M, "/share")
    world.taps(M, "Send")
    with world.archive.begin() as unit:
        assert aloud(gather(unit, world.house, case, then)) == []


def test_a_side_that_had_everything_erased_has_withdrawn_and_is_not_called_invited(world: World) -> None:
    world.says(A, "/delete")
    world.taps(A, "Delete everything")
    first, second = briefing(world).sides
    assert (first.stage, second.stage) == (Stage.WITHDRAWN, Stage.FINISHED)
    world.says(M, "/briefing")
    card = "".join(texts(world, M)[-3:])
    assert "Ms R.: has withdrawn" in card and "everything it wrote is erased" in card
