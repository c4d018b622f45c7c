"""The mediator's chat: what is hers, what she is told, and what another mediator never sees."""

from __future__ import annotations

import pytest

from bot.channel import tokens
from bot.present.acts import DeskAct
from bot.sandbox.faults import Refuse
from bot.sandbox.wire import Person
from flows.private import HOUSE
from flows.say import Deed, Press
from storage import people
from tests.bot.service.eyes import everything, newest_case, opens, readable, said, shown, wording
from tests.world import A, B, M, World

OTHER = Person(104, "J. Marsh", "en")
ACTS = [act.value for act in DeskAct if act is not DeskAct.LANGUAGE] + [
    DeskAct.NEW_LINK.value + 1,
    DeskAct.NEW_LINK.value + 2,
]


def _joined(world: World) -> None:
    """Open a case that both sides have joined."""
    first, second = world.open_case()
    opens(world, A, first)
    opens(world, B, second)


def _pressed(world: World, who: Person, press: Press) -> None:
    """Tap a button that is truly sealed for this chat, whatever it means."""
    data = tokens.seal_press(world.archive.vault.press_key(), who.id, press)
    world.standin.taps_data(who, world.last(who).id, data)
    world.settle()


def test_no_button_acts_on_another_mediators_case(world: World) -> None:
    _joined(world)
    case = newest_case(world)
    with world.archive.begin() as unit:
        person = people.of_case(unit, HOUSE, case)[0].id
    world.seat_mediator("J. Marsh", OTHER)
    views = [world.view(who) for who in (A, B, M)]
    for act in ACTS:  # none of them does anything, so one house is enough for all
        before = len(world.view(OTHER))
        for about in (case, person):
            _pressed(world, OTHER, Press(Deed.DESK, bytes.fromhex(about), act))
        assert shown(world, OTHER, before) == [("answerCallbackQuery", wording(world, "house-not-available"))] * 2, act
        assert [world.view(who) for who in (A, B, M)] == views, act
    world.says(M, "/case")
    assert "Ms R.: joined" in world.last(M).text


def test_a_button_taken_from_another_mediators_phone_does_nothing(world: World) -> None:
    _joined(world)
    world.seat_mediator("J. Marsh", OTHER)
    world.says(M, "/case")
    before = len(world.view(OTHER))
    for row in world.last(M).keyboard:
        for button in row:
            world.standin.taps_data(OTHER, 1, button.data)
    world.settle()
    assert {words for _, words in shown(world, OTHER, before)} == {wording(world, "house-not-available")}


@pytest.mark.parametrize("command", ["/case", "/briefing", "/close"])
def test_another_mediators_case_is_not_found_by_its_name(world: World, command: str) -> None:
    _joined(world)
    world.says(M, "/case")
    ref = world.last(M).text.split(" ")[0]
    world.seat_mediator("J. Marsh", OTHER)
    before = len(world.view(OTHER))
    world.says(OTHER, f"{command} {ref}", f"{command} {ref.lower()}", command, "/cases")
    assert set(said(world, OTHER, before)) == {wording(world, "desk-no-cases")}


def test_a_party_has_no_desk(world: World) -> None:
    _joined(world)
    case = newest_case(world)
    before = len(world.view(A))
    world.says(A, "/newcase", "/cases", "/case", "/briefing", "/close")
    assert set(said(world, A, before)) == {wording(world, "house-help")}
    for act in ACTS:
        _pressed(world, A, Press(Deed.DESK, bytes.fromhex(case), act))
    assert shown(world, A, before)[-len(ACTS) :] == [
        ("answerCallbackQuery", wording(world, "house-not-available"))
    ] * len(ACTS)


def test_when_somebody_blocks_the_bot_the_mediator_is_told_and_the_other_side_sees_nothing(world: World) -> None:
    _joined(world)
    before = world.view(B)
    world.standin.blocks(A)
    world.settle()
    assert "someone cannot be reached here any more" in world.last(M).text
    assert world.view(B) == before


def test_a_chat_found_closed_at_delivery_is_told_to_the_mediator_too(world: World) -> None:
    _joined(world)
    before = world.view(B)
    world.standin.fail(Refuse(403, "Forbidden: user is deactivated"), who=A)
    world.taps(A, "Yes, go on")
    assert "someone cannot be reached here any more" in world.last(M).text
    assert world.view(B) == before


def test_whoever_comes_back_after_blocking_goes_on_where_they_were(world: World) -> None:
    _joined(world)
    world.standin.blocks(A)
    world.settle()
    world.standin.unblocks(A)
    world.says(A, "/continue")
    assert world.last(A).text == wording(world, "intake-good-moment")


@pytest.mark.parametrize("closed", ["blocked by the user", "user is deactivated", "chat not found"])
def test_whoever_writes_in_a_chat_that_was_closed_is_answered_again(world: World, closed: str) -> None:
    """Telegram tells nobody that an account is used again, and forgets after a day that somebody has come back."""
    _joined(world)
    world.standin.fail(Refuse(400 if "not found" in closed else 403, closed), who=A)
    world.taps(A, "Yes, go on")
    assert "someone cannot be reached here any more" in world.last(M).text
    before = len(world.view(A))
    world.says(A, "/continue")
    assert said(world, A, before) == [], "a chat that has just refused is not tried with every word"
    world.forward(hours=2)
    world.says(A, "/continue")
    assert len(said(world, A, before)) > 1  # what had waited, and the question they asked for


def test_a_confirmed_person_is_no_longer_asked_about_and_confirming_twice_changes_nothing(world: World) -> None:
    _joined(world)
    world.says(M, "/case")
    card = world.last(M)
    world.taps(M, "✓ Yes, that is Ms R.")
    assert "is “Rosa R.” really" not in world.last(M).text
    assert "is “Dario D.” really" in world.last(M).text
    first = world.last(M).text
    yes = card.keyboard[0][0]
    world.standin.taps_data(M, card.id, yes.data)
    world.settle()
    assert world.last(M).text == first


def test_refusing_on_an_old_card_somebody_already_refused_does_nothing(world: World) -> None:
    _joined(world)
    world.says(M, "/case")
    card = world.last(M)
    world.taps(M, "No, someone else")
    for button in card.keyboard[0]:
        world.standin.taps_data(M, card.id, button.data)
    world.settle()
    assert shown(world, M)[-1] == ("answerCallbackQuery", wording(world, "house-not-available"))


def test_the_card_counts_answers_and_not_notices_or_consent(world: World) -> None:
    _joined(world)
    world.walk(A, until="way")
    world.says(M, "/case")
    assert "Ms R.: joined, 0 answers" in world.last(M).text
    world.taps(A, "In writing")
    world.says(M, "/case")
    assert "Ms R.: joined, one answer" in world.last(M).text


def test_a_call_for_a_person_stands_on_the_card_with_how_they_may_be_reached_until_she_has_answered(
    world: World,
) -> None:
    _joined(world)
    world.says(A, "/human")
    world.taps(M, "Open the case")
    assert wording(world, "desk-contact-unknown") in world.last(M).text
    world.walk(A, until="safe_contact")
    world.taps(A, "Only in neutral words")
    world.says(M, "/case")
    assert wording(world, "desk-contact-neutral-only") in world.last(M).text
    world.taps(M, "Done: I have spoken with Ms R.")
    assert "asked to talk to a person" not in world.last(M).text


def test_an_order_that_limits_contact_is_a_matter_for_her_and_stays_out_of_her_papers(world: World) -> None:
    _joined(world)
    world.walk(A, until="contact_order")
    other = world.view(B)
    world.taps(A, "Yes")
    assert "please look at this yourself" in world.last(M).text
    world.taps(M, "Open the case")
    assert "human screening needed. Please speak with Ms R. yourself" in world.last(M).text
    world.says(M, "/briefing")
    assert "order" not in everything(world, M).lower().replace("in order to", "")
    assert world.view(B) == other


def test_files_and_voice_notes_reach_her_with_the_question_they_answer(world: World) -> None:
    _joined(world)
    world.walk(A, until="story")
    world.standin.sends_file(A, "voice", b"OggS\x00\x02 hello", name="note.ogg")
    world.settle()
    world.taps(A, "That's all")
    world.says(M, "/case")
    world.taps(M, "One file or voice note")
    handed = world.last(M)
    assert handed.file is not None
    assert (handed.file.media, handed.text, handed.protected) == ("voice", "Ms R. · What this is about", True)


def test_in_a_closed_case_both_sides_get_neutral_words_and_nothing_more_is_written(world: World) -> None:
    _joined(world)
    case = newest_case(world)
    world.says(M, "/close")
    world.taps(M, "Leave it open")
    world.says(M, "/close")
    world.taps(M, "Close it")
    for who in (A, B):
        before = len(world.view(who))
        world.says(who, "Hello?", "/continue")
        world.taps(who, "Yes, go on")
        assert {words for _, words in shown(world, who, before)} == {
            wording(world, "house-nothing-open"),
            wording(world, "house-not-available"),
        }
    assert readable(world, case, 1) == readable(world, case, 2) == []
    world.says(M, "/cases")
    assert world.last(M).keyboard[0][0].text.endswith("closed")


def test_each_invitation_is_written_in_its_sides_language_and_says_for_whom(world: World) -> None:
    before = len(world.view(M))
    first, second = world.open_case(locales=("Español", "English"))
    for_first, for_second = [words for words in said(world, M, before) if "start=" in words]
    assert for_first.startswith("Para Ms R.")
    assert for_second.startswith("For Mr D.")
    opens(world, A, first)
    opens(world, B, second)
    assert world.last(A).text == wording(world, "intake-good-moment", "es")
    assert world.last(B).text == wording(world, "intake-good-moment", "en")


def test_she_may_change_her_language_and_leave_a_case_half_opened(world: World) -> None:
    world.says(M, "/newcase")
    world.says(M, "/language")
    world.taps(M, "Español")
    assert world.last(M).text.startswith(wording(world, "desk-help", "es"))
    world.says(M, "/newcase", "algo")
    assert world.last(M).text == wording(world, "house-puzzle-choose", "es")
