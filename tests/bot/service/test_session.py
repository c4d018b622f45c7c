"""A session, through the chat: set, moved, called off; told to everybody in the same neutral words; answers are the mediator's alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from icalendar import Calendar

from bot.present.acts import PartyAct
from bot.sandbox.wire import Person
from flows.private import HOUSE
from flows.say import Deed, Press
from flows.scheduling import Contact
from flows.sessions import Session
from storage import people, sessions
from tests.bot.service.cast import NEUTRAL, both_in, case_of, hold, labels, texts, with_words
from tests.bot.service.session_cast import (
    WHERE,
    answers,
    buttons,
    describes,
    lives_in,
    moves,
    observed,
    opens,
    publishes,
    so_far,
    wishes,
)
from tests.proof.house import House
from tests.world import A, B, M, the_shelf

IN_MADRID = "Tuesday, 24 March 2026, 15:00, your time (Madrid)"
IN_LONDON = "Tuesday, 24 March 2026, 14:00, your time (London)"
REVEALING = {
    "en": ("mediat", "dispute", "case", "session", "{$name}", "{$mediator}"),
    "es": ("mediaci", "conflicto", "caso", "sesión", "{$name}", "{$mediator}"),
    "hi": ("मध्यस्थ", "विवाद", "मामल", "बैठक", "{$name}", "{$mediator}"),
    "ar": ("وساط", "وسيط", "خلاف", "ملف", "جلسة", "{$name}", "{$mediator}"),
}


@pytest.fixture
def world() -> Iterator[House]:
    with both_in(tells="") as house:
        yield house


def file_of(world: House, who: Person) -> Calendar:
    """Open the newest calendar file in a chat."""
    message = next(m for m in reversed(world.standin.messages(who)) if m.file and m.file.name == "calendar.ics")
    assert message.file is not None
    return Calendar.from_ical(world.standin.world.files[message.file.file_id].data)


def changes(world: House, answer: str) -> None:
    """Let the mediator tap Change under one of her answers."""
    world.standin.taps(M, "Change", message_id=with_words(world, M, answer).id)
    world.settle()


def the_sessions(world: House) -> tuple[Session, ...]:
    """List the sessions of the one case."""
    case = case_of(world)
    with world.archive.begin() as unit:
        return sessions.of_case(unit, HOUSE, case.id)


# --- setting one --------------------------------------------------------------------------------------------------


def test_it_is_proposed_back_in_every_zone_before_anything_goes_out(world: House) -> None:
    before = so_far(world, A), so_far(world, B)
    describes(world)
    proposal = world.last(M).text
    assert "24 March 2026, 14:00 (UTC)" in proposal and "Ms R.: Tuesday, 24 March 2026, 15:00 (Madrid)" in proposal
    assert "Mr D.: Tuesday, 24 March 2026, 14:00 (London)" in proposal and WHERE in proposal
    assert buttons(world, M) == ["Tell everybody now", "Another time", "Leave it"]
    assert (so_far(world, A), so_far(world, B)) == before


def test_leaving_it_sends_nothing(world: House) -> None:
    before = so_far(world, A), so_far(world, B)
    describes(world)
    world.taps(M, "Leave it")
    assert world.last(M).text == "Nothing was sent." and (so_far(world, A), so_far(world, B)) == before


def test_both_get_the_same_neutral_notice_at_the_same_moment(world: House) -> None:
    before = {who: so_far(world, who) for who in (A, B)}
    publishes(world)
    seen = [
        [(s.at, s.method, s.text, [b.text for row in s.keyboard for b in row]) for s in observed(world, w, before[w])]
        for w in (A, B)
    ]
    assert seen[0] == seen[1] and [s[2] for s in seen[0]] == [NEUTRAL]


def test_after_a_tap_each_reads_it_in_their_own_zone_and_nobody_can_forward_it(world: House) -> None:
    publishes(world)
    mine, theirs = opens(world, A), opens(world, B)
    assert IN_MADRID in mine and IN_LONDON in theirs
    assert mine.replace(IN_MADRID, "") == theirs.replace(IN_LONDON, "")
    assert WHERE in mine and world.last(A).protected
    answers_first = ["I will be there", "I can't come", "What is still open for me"]
    after = ["How the day runs", "I am in another time zone", "Calendar file", "Remind me again later"]
    assert buttons(world, A) == [*answers_first, *after]
    world.taps(A, "What is still open for me")
    assert "Still open on your side\n• whether you will be there\n• papers and pictures" in world.last(A).text
    world.taps(A, "I will be there", "What is still open for me")
    assert "whether you will be there" not in world.last(A).text and "papers and pictures" in world.last(A).text


def test_when_she_changes_an_answer_what_was_proposed_before_goes_so_that_she_publishes_what_she_reads(
    world: House,
) -> None:
    describes(world)
    changes(world, "Time:")
    assert "You said before: “14:00”" in world.last(M).text and "can see both" not in world.last(M).text
    world.says(M, "15:00")
    assert [words for words in texts(world, M) if "is this right?" in words] == [world.last(M).text]
    world.taps(M, "Tell everybody now")
    assert "24 March 2026, 15:00, your time (London)" in opens(world, B)


def test_an_answer_changed_after_everybody_was_told_proposes_nothing_and_says_that_nothing_changes(
    world: House,
) -> None:
    publishes(world)
    changes(world, "Time:")
    before = so_far(world, A)
    world.says(M, "15:00")
    assert "what you change here changes nothing of it" in world.last(M).text and labels(world.last(M)) == []
    assert so_far(world, A) == before and IN_LONDON in opens(world, B)


def test_it_is_published_once_whatever_is_tapped_twice(world: House) -> None:
    describes(world)
    proposal = world.last(M)
    data = proposal.keyboard[0][0].data
    world.taps(M, "Tell everybody now")
    before = so_far(world, A)
    world.standin.taps_data(M, proposal.id, data, label="Tell everybody now")
    world.settle()
    assert so_far(world, A) == before
    assert len(the_sessions(world)) == 1


def test_nothing_on_a_locked_screen_tells_what_it_is_about() -> None:
    catalogue = the_shelf().catalogue
    for locale, words in REVEALING.items():
        for key in ("notice-session", "notice-something-new"):
            assert not [w for text in catalogue.raw(locale, key) for w in words if w in text.casefold()], (locale, key)


# --- hours that are not what they seem ----------------------------------------------------------------------------


def test_an_hour_that_does_not_exist_is_asked_about_and_the_moment_after_is_proposed(world: House) -> None:
    lives_in(world, "Europe/Madrid")
    describes(world, "29 March 2026", "02:30")
    assert "02:30 does not exist" in world.last(M).text
    world.taps(M, "Yes, that time")
    assert "29 March 2026, 03:30 (Madrid)" in world.last(M).text
    world.taps(M, "Tell everybody now")
    assert "29 March 2026, 02:30, your time (London)" in opens(
        world, B
    )  # half past one UTC, an hour after Britain's change


@pytest.mark.parametrize(("which", "utc"), [("The first", "003000Z"), ("The second", "013000Z")])
def test_an_hour_that_comes_twice_is_asked_about_and_the_choice_is_kept(world: House, which: str, utc: str) -> None:
    lives_in(world, "Europe/Madrid")
    describes(world, "25 October 2026", "2:30 am")
    assert "02:30 comes twice" in world.last(M).text
    world.taps(M, next(b for b in buttons(world, M) if b.startswith(which)))
    world.taps(M, "Tell everybody now")
    assert f"20261025T{utc}".encode() in file_of(world, M).to_ical()


def test_next_friday_is_proposed_in_full_and_stands_once_she_has_confirmed_it(world: House) -> None:
    world.says(M, "/session")
    world.taps(M, "Set a session", "Both sides")
    world.says(M, "next Friday")
    assert "I read Friday, 6 March 2026. Is that right?" in world.last(M).text
    world.taps(M, "No, another date")
    answers(world, "Friday", "10:00")
    assert "Friday, 6 March 2026, 10:00 (UTC)" in world.last(M).text and the_sessions(world) == ()


def test_another_session_of_hers_at_that_time_is_named_to_her_alone_and_a_move_does_not_meet_itself(
    world: House,
) -> None:
    publishes(world)
    ref = case_of(world).ref
    before = so_far(world, A), so_far(world, B)
    describes(world, "24 March 2026", "15:30", who="Only side 1")
    assert f"You have another session at that time, in {ref}." in world.last(M).text
    world.taps(M, "Leave it")
    describes(world, "24 March 2026", "16:00", who="Only side 1")  # the first is over then
    assert "another session" not in world.last(M).text
    world.taps(M, "Leave it")
    world.says(M, "/session")
    world.taps(M, "Find a time together", "Both sides", "One hour", "By phone")
    world.says(M, "24 March 14:00", "24 March 18:00")
    world.taps(M, "Use these times")
    assert world.last(M).text.count("another session at that time") == 1
    assert (so_far(world, A), so_far(world, B)) == before
    world.says(M, "/session")
    world.taps(M, "Move it")
    answers(world, "24 March 2026", "15:00")
    assert "another session" not in world.last(M).text


def test_a_time_that_has_passed_is_met_kindly_and_nothing_goes_out(world: House) -> None:
    before = so_far(world, A)
    describes(world, "2 March 2026", "08:00")
    assert world.last(M).text == "That time has passed already. Nothing was sent; would you like another time?"
    world.taps(M, "Another time", "Both sides")
    answers(world, "3 March 2026", "08:00")
    assert "3 March 2026, 08:00" in world.last(M).text and so_far(world, A) == before


def test_one_in_less_than_two_hours_is_published_with_the_advice_to_call(world: House) -> None:
    describes(world, "2 March 2026", "10:30")
    assert "less than two hours" in world.last(M).text
    world.taps(M, "Tell everybody now")
    assert texts(world, A)[-1] == NEUTRAL


def test_a_place_that_repeats_what_a_side_has_said_is_shown_to_her_first() -> None:
    with both_in() as world:
        describes(world, place="I lost two orders because I could not get at the tools")
        assert any("Please look at this before it goes" in words for words in texts(world, M)[-2:])


# --- moving and calling off ---------------------------------------------------------------------------------------


def test_a_move_is_a_new_version_and_what_stood_on_the_phones_goes_away(world: House) -> None:
    publishes(world)
    opens(world, A)
    moves(world, "26 March 2026", "16:00")
    assert not any("24 March" in words for words in texts(world, A))
    assert "26 March 2026, 17:00" in opens(world, A) and "The time or the place has changed" in world.last(A).text
    world.taps(A, "Calendar file")
    (event,) = file_of(world, A).walk("VEVENT")
    assert (int(event["SEQUENCE"]), str(file_of(world, A)["METHOD"])) == (1, "PUBLISH")


def test_an_old_notice_leads_to_the_session_as_it_stands_now(world: House) -> None:
    publishes(world)
    old = world.last(B)
    moves(world, "26 March 2026", "16:00")
    world.standin.taps_data(B, old.id, old.keyboard[0][0].data, label="Show it")
    world.settle()
    assert "26 March 2026, 16:00" in world.last(B).text


def test_calling_it_off_tells_everybody_neutrally_and_takes_it_out_of_calendars(world: House) -> None:
    publishes(world)
    world.says(M, "/session")
    world.taps(M, "Call it off", "Yes, call it off")
    assert str(file_of(world, M)["METHOD"]) == "CANCEL"
    assert [texts(world, who)[-1] for who in (A, B)] == [NEUTRAL, NEUTRAL]
    assert (
        opens(world, A)
        == "The session of Tuesday, 24 March 2026, 15:00 does not take place. There is nothing for you to do."
    )
    assert buttons(world, A) == ["Calendar file"]
    world.taps(A, "Calendar file")
    assert str(file_of(world, A)["METHOD"]) == "CANCEL"


def test_two_moves_begun_from_the_same_card_do_not_overwrite_each_other(world: House) -> None:
    publishes(world)
    world.says(M, "/session")
    world.taps(M, "Move it")
    answers(world, "26 March 2026", "16:00")
    first = world.last(M)
    moves(world, "27 March 2026", "09:00")
    world.standin.taps_data(M, first.id, first.keyboard[0][0].data, label="Tell everybody now")
    world.settle()
    assert any("That is not as it stands now" in words for words in texts(world, M))
    assert "27 March 2026" in opens(world, A)


# --- what somebody says about it ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "act", ["nothing", "I will be there", "I can't come", "Remind me again later", "Calendar file"]
)
def test_whatever_one_says_nothing_changes_on_the_other_phone(world: House, act: str) -> None:
    publishes(world)
    opens(world, B)
    details, before = world.last(B), so_far(world, B)
    opens(world, A)
    if act != "nothing":
        world.taps(A, act)
    assert so_far(world, B) == before
    world.says(B, "/session")
    assert (world.last(B).text, buttons(world, B)) == (details.text, labels(details))


def test_that_somebody_cannot_come_reaches_the_mediator_alone_and_can_be_changed(world: House) -> None:
    publishes(world)
    opens(world, A)
    world.taps(A, "I can't come")
    assert "M. Okafor learns that you can't come, and nobody else does" in world.last(A).text
    assert "there is an answer about a date" in world.last(M).text
    world.taps(M, "Show it")
    assert "Ms R.: can't come" in world.last(M).text and "Mr D.: no answer yet" in world.last(M).text
    world.says(A, "/session")
    assert buttons(world, A)[0] == "I will be there" and "I can't come" not in buttons(world, A)
    world.taps(A, "I will be there")
    world.says(M, "/session")
    assert "Ms R.: will be there" in world.last(M).text


def test_that_somebody_can_come_after_all_reaches_the_mediator_too_and_the_same_again_does_not(world: House) -> None:
    publishes(world)
    opens(world, A)
    told = "there is an answer about a date"
    before = so_far(world, M)
    world.taps(A, "I can't come", "I can't come")
    assert sum(told in seen.text for seen in world.view(M)[before:]) == 1
    world.taps(A, "I will be there", "I will be there")
    assert sum(told in seen.text for seen in world.view(M)[before:]) == 2
    world.taps(M, "Show it")
    assert "Ms R.: will be there" in world.last(M).text


# --- whom nothing is sent to --------------------------------------------------------------------------------------


def test_who_asked_for_no_messages_gets_none_the_mediator_calls_and_the_other_side_sees_no_difference(
    world: House,
) -> None:
    before = so_far(world, A), so_far(world, B)
    with wishes(1, Contact.NO_MESSAGES):
        publishes(world)
        assert so_far(world, A) == before[0] and texts(world, B)[-1] == NEUTRAL
        assert any("Please call Ms R. yourself: they asked for no messages." in w for w in texts(world, M)[-4:])
        world.says(A, "/continue")
        assert NEUTRAL in texts(world, A)[-1:]  # on their own wish they find it


def test_who_is_held_gets_none_and_the_mediator_calls(world: House) -> None:
    hold(world, 1)
    before = so_far(world, A)
    publishes(world)
    assert so_far(world, A) == before and texts(world, B)[-1] == NEUTRAL
    assert any("Please call Ms R. yourself: they are on hold." in w for w in texts(world, M)[-4:])


def test_whoever_is_confirmed_later_is_told_then(world: House) -> None:
    case = case_of(world)
    with world.archive.begin() as unit:
        (person,) = [p for p in people.of_case(unit, HOUSE, case.id) if p.side == 2]
        people.move(unit, person, unit.vault.chat_ref(B.id), "Dario D.", world.now)
        unit.commit()
    before = so_far(world, B)
    publishes(world)
    assert so_far(world, B) == before
    world.says(M, "/case")
    world.taps(M, "✓ Yes, that is Mr D.")
    assert texts(world, B)[-1] == NEUTRAL and IN_LONDON in opens(world, B)


# --- a separate meeting -------------------------------------------------------------------------------------------


def test_of_a_separate_meeting_the_other_side_sees_nothing_whatever_it_taps(world: House) -> None:
    before = so_far(world, B)
    publishes(world, who="Only side 1")
    assert so_far(world, B) == before and texts(world, A)[-1] == NEUTRAL
    (session,) = the_sessions(world)
    for act in (*range(PartyAct.SESSION.value, PartyAct.CALENDAR.value + 1), PartyAct.DAY.value):
        world.standin.taps_data(B, 1, _sealed(world, B, session.id, act), label="forged")
        world.settle()
    world.says(B, "/session")
    assert texts(world, B)[-1] == "No session is set at present. You will hear from me when one is."
    assert not any("24 March" in words for words in texts(world, B))
    assert "A meeting of you and M. Okafor" in opens(world, A)


def _sealed(world: House, who: Person, ref: str, act: int) -> str:
    from bot.channel import tokens

    press = Press(Deed.PARTY, bytes.fromhex(ref), act)
    return tokens.seal_press(world.archive.vault.press_key(), who.id, press)


def test_the_card_offers_her_to_write_to_everybody(world: House) -> None:
    publishes(world)
    world.says(M, "/session")
    assert "Write to everybody" in labels(with_words(world, M, "no answer yet"))


def test_the_card_says_what_makes_taking_part_hard_and_what_is_open_to_her_alone(world: House) -> None:
    world.says(A, "/review")
    listed = with_words(world, A, "Makes taking part hard: skipped").text
    world.taps(A, next(line for line in listed.split("\n") if "Makes taking part hard" in line).partition(".")[0])
    world.taps(A, "○ Hearing or sight", "○ Getting there", "Done")
    before = texts(world, B)
    publishes(world)
    world.says(M, "/session")
    card = world.last(M).text
    assert "Ms R., what makes taking part hard: Hearing or sight and Getting there" in card
    assert "Mr D., what makes" not in card
    assert "Mr D., still open: papers that matter" in card
    assert texts(world, B) == [*before, NEUTRAL]
    opens(world, B)
    assert not any("Hearing" in words for words in texts(world, B))
