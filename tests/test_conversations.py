"""Golden transcripts: whole conversations, on every phone, as a mediator could read them aloud.

A changed word fails here until somebody has read the new text and written it down with PARLEY_UPDATE_GOLDEN=1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.sandbox.wire import Person
from tests.conversation_scripts import ADEYEMIS, CASO_NUEVO, KOVACS, NEWCASE, VIDAL
from tests.transcripts import FOLDER, Transcript
from tests.world import STRANGER, A, B, M, World

KATALIN = Person(301, "Katalin", "en")
TUNDE = Person(302, "Tunde A.", "en")
LEVY = Person(121, "A. Levy", "en")
ROBIN = Person(104, "Robin R.", "en")
NEW_PHONE = Person(111, "Rosa R.", "en")
NAMES = {
    KATALIN: "Ms Kovács",
    TUNDE: "Mr Adeyemi",
    A: "Ms R.",
    B: "Mr D.",
    M: "The mediator",
    STRANGER: "A stranger",
    LEVY: "Counsel",
    ROBIN: "Mr R.",
    NEW_PHONE: "Ms R., on a new phone",
}
STICKER = {
    "file_id": "sticker-1",
    "file_unique_id": "s1",
    "type": "regular",
    "width": 512,
    "height": 512,
    "is_animated": False,
    "is_video": False,
}
LUCIA = Person(203, "Lucía Prado", "es")
ILONA = Person(201, "Ilona", "es")


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    yield world
    world.close()


def seated(world: World, title: str) -> Transcript:
    """Begin a transcript in a house with one mediator."""
    world.seat_mediator()
    return Transcript(title, world, names=NAMES)


def at(world: World, place: str, title: str) -> Transcript:
    """Begin a transcript with one party at a place of her intake."""
    world.seat_mediator()
    first, _ = world.open_case()
    world.standin.start_link(A, first)
    world.settle()
    world.walk(A, until=place)
    return Transcript(title, world, names=NAMES)


def test_two_neighbours_are_taken_from_the_invitation_to_the_briefing(world: World) -> None:
    play = seated(world, "Two neighbours, from the invitation to the briefing")
    play.chapter("The mediator opens a case")
    play.says(M, "/newcase")
    play.answers(M, NEWCASE)
    play.taps(M, "Open this case")
    play.chapter("Ms Kovács is invited")
    play.opens(KATALIN, 0)
    play.code(KATALIN, 0)
    play.answers(KATALIN, KOVACS)
    play.taps(KATALIN, "Hand it over")
    play.chapter("Mr Adeyemi is invited")
    play.opens(TUNDE, 1)
    play.code(TUNDE, 1)
    play.answers(TUNDE, ADEYEMIS)
    play.taps(TUNDE, "Hand it over")
    play.chapter("The mediator reads")
    play.says(M, "/cases")
    play.taps(M, "KITE-42")
    play.taps(M, "✓ Yes, that is Ms Kovács", "✓ Yes, that is The Adeyemis")
    play.says(M, "/briefing")
    play.is_golden("two_neighbours")


def test_a_case_and_an_intake_in_spanish(world: World) -> None:
    world.seat_mediator("Lucía Prado", LUCIA)
    play = Transcript("Un caso en español", world, names={LUCIA: "La mediadora", ILONA: "La señora Vidal"})
    play.chapter("La mediadora abre un caso")
    play.says(LUCIA, "/newcase")
    play.answers(LUCIA, CASO_NUEVO)
    play.taps(LUCIA, "Abrir este caso")
    play.chapter("La señora Vidal se prepara")
    play.opens(ILONA, 0)
    play.answers(ILONA, VIDAL)
    play.taps(ILONA, "Entregar")
    play.says(ILONA, "/ledger", "/privacy", "/pause", "/help")
    play.chapter("La mediadora lee")
    play.says(LUCIA, "/case", "/briefing", "/help")
    play.is_golden("un_caso_en_espanol")


def test_one_side_in_hindi_and_the_mediator_in_english(world: World) -> None:
    world.seat_mediator()
    first, _ = world.open_case(title="The workshop", locales=("हिन्दी", "English"))
    play = Transcript("One side in Hindi, the mediator in English", world, names=NAMES)
    play.chapter("Before the questions")
    world.standin.start_link(A, first)
    world.settle()
    play.taps(A, "हाँ, आगे बढ़ें", "नहीं, बस मैं", "केवल तटस्थ शब्दों में")
    play.taps(A, "जारी रखें", "जारी रखें", "जारी रखें", "जारी रखें")
    play.taps(A, "दोनों पक्ष", "जारी रखें", "सहमति है")
    play.walk(A, until="your_part")
    play.says(A, "रोज़ा, मैं कार्यशाला का आधा हिस्सा किराए पर लेती हूँ।")
    play.walk(A, until="story")
    play.chapter("A long answer, why it is asked, what did they say, a pause")
    play.says(A, "हम छह साल से कार्यशाला साझा करते हैं।", "मार्च से सामान वाला कमरा बंद रहता है।")
    play.taps(A, "⋯", "यह क्यों पूछा जा रहा है?")
    play.says(A, "उन्होंने क्या कहा?")
    play.taps(A, "⋯", "विराम", "कल याद दिलाएँ")
    play.says(A, "/continue")
    play.taps(A, "बस इतना ही")
    play.chapter("Figures as they are written in India")
    play.walk(A, until="no_deal_cost")
    play.says(A, "बहुत", "1,00,000 से 1,50,000 रुपये")
    play.walk(A, until="odds")
    play.taps(A, "7")
    play.chapter("Something the other side does not know")
    play.walk(A, until="can_tell")
    play.says(A, "औज़ार न मिलने से मेरे दो ऑर्डर गए।")
    play.taps(A, "सूची पूरी है")
    play.walk(A)
    play.taps(A, "सौंप दें", "अभी देखें")
    play.taps(A, "जारी रखें", "○ इससे कमज़ोरी दिखेगी", "हो गया", "जारी रखें", "छोड़ें", "दूसरे पक्ष से साझा करें")
    play.says(A, "मार्च से मेरे दो ऑर्डर गए, क्योंकि औज़ार नहीं मिले।")
    play.taps(A, "✓ हाँ, उन्हें यह दिख सकता है")
    play.says(A, "अब", "अभी।")
    play.says(A, "/ledger", "/privacy", "/help")
    play.chapter("The mediator reads")
    play.says(M, "/case", "/briefing")
    play.is_golden("one_side_in_hindi")


def test_an_answer_of_the_wrong_kind_is_met_with_an_example_and_the_third_time_with_a_person(world: World) -> None:
    play = at(world, "known_mediator", "Answers of the wrong kind")
    play.chapter("Words and a voice note where a choice is asked")
    play.says(A, "maybe")
    play.sends_file(A, "voice", "note.ogg")
    play.sends(A, "a sticker", sticker=STICKER)
    play.taps(A, "Go on")
    play.chapter("A voice note where it is welcome, then an empty message")
    play.sends_file(A, "voice", "note.ogg")
    play.taps(A, "That's all")
    play.chapter("No words at all")
    play.sends(A, "a sticker", sticker=STICKER)
    play.sends(A, "a message of blanks", text=" \u200b ")
    play.walk(A, until="formal")
    play.taps(A, "○ Another deadline", "Done")
    play.chapter("A day that cannot be read, one that has passed, one that could be two")
    play.says(A, "after easter", "1 March 2026", "03/04/2026")
    play.taps(A, "No, another date")
    play.says(A, "24 March 2026")
    play.taps(A, "Yes")
    play.walk(A, until="no_deal_cost")
    play.chapter("Anything but an amount")
    play.sends(A, "a sticker", sticker=STICKER)
    play.says(A, "2k", "quite a lot")
    play.taps(A, "Talk to a person")
    play.says(A, "1200")
    play.taps(A, "GBP")
    play.says(A, "900", "1.500,50")
    play.chapter("Numbers that are too large")
    play.walk(A, until="odds")
    play.says(A, "11", "seven")
    play.taps(A, "7")
    play.walk(A, until="papers")
    play.chapter("Words where a file is asked, and more than fits")
    play.says(A, "I have a letter somewhere")
    play.sends_file(A, "document", "letter.pdf", "The letter of June")
    play.sends_file(A, "photo", "garden.jpg")
    play.taps(A, "That's all")
    play.is_golden("wrong_kinds_of_answer")


def test_a_pause_keeps_everything_and_the_reminder_says_nothing(world: World) -> None:
    play = at(world, "safe_contact", "A pause, a reminder, and going on")
    play.taps(A, "Only at certain hours", "○ Afternoons, 12 to 18", "Done")
    play.walk(A, until="story")
    play.chapter("In the middle of an answer")
    play.says(A, "It began with the trampoline.")
    play.taps(A, "⋯", "Why do you ask?", "⋯", "Pause", "Remind me tomorrow")
    play.later("a day later, in the morning", days=1)
    play.later("and three hours later", hours=3)
    play.taps(A, "Open")
    play.says(A, "And then the dog came.")
    play.taps(A, "That's all")
    play.chapter("Pausing by command, and no reminder")
    play.says(A, "/pause")
    play.taps(A, "No reminder")
    play.says(A, "/continue")
    play.chapter("Writing while it rests wakes it up")
    play.says(A, "/pause", "12 May: the trampoline was put up")
    play.is_golden("pause_and_reminder")


def test_every_answer_can_be_changed_from_the_review(world: World) -> None:
    play = at(world, "authority", "Changing what was said")
    play.chapter("With the button under an answer")
    play.taps(A, "I'd have to check first")
    play.says(A, "My sister, by phone.")
    play.says(A, "/review")
    play.taps(A, "Go on")
    play.taps_under(A, "✓ Authority on the day", "Change")
    play.taps(A, "Yes, fully")
    play.chapter("Back, and back again")
    play.taps(A, "○ A lawyer", "Done", "Back", "Back")
    play.walk(A)
    play.chapter("From the review")
    play.says(A, "/review")
    play.changes(A, "Authority on the day")
    play.taps(A, "I'd have to check first")
    play.taps(A, "Hand it over")
    play.chapter("After it was handed over")
    play.taps(A, "Look at my answers")
    play.changes(A, "Name and part")
    play.says(A, "Rosa, the lower workshop.")
    play.taps(A, "Hand it over again")
    play.says(A, "One more thing: I am away in August.", "/ledger")
    play.is_golden("changing_answers")


def test_an_edited_message_changes_the_answer_it_was_part_of(world: World) -> None:
    play = at(world, "story", "A message changed after it was sent")
    play.says(A, "He locks the stor room", "since March")
    play.chapter("While the answer is being written")
    play.edits(A, "He locks the stor room", "He locks the store room")
    play.taps(A, "That's all")
    play.chapter("After it was given")
    play.edits(A, "since March", "since the first of March")
    play.says(A, "12 March: the lock was changed")
    play.taps(A, "The list is complete")
    play.walk(A, until="no_deal_cost")
    play.says(A, "100 EUR")
    play.taps(A, "That's the figure")
    play.edits(A, "100 EUR", "200 EUR")
    play.taps(A, "That's the figure")
    play.is_golden("edited_messages")


def test_a_person_is_within_reach_at_every_step(world: World) -> None:
    play = at(world, "contact_order", "Asking for a person")
    play.taps(A, "⋯", "Why do you ask?", "⋯", "Who sees this?", "⋯", "Talk to a person")
    play.says(M, "/case")
    play.taps(M, "Done: I have spoken with Ms R.")
    play.chapter("An answer that calls for a person")
    play.taps(A, "Yes")
    play.says(M, "/case")
    play.taps(M, "Safe contact: Ms R.")
    play.chapter("Somebody who wishes for no messages")
    play.says(A, "/review")
    play.changes(A, "Messages")
    play.taps(A, "No messages, I'll come back")
    play.says(A, "/human", "/pause")
    play.is_golden("a_person_within_reach")


def test_who_sees_what_and_how_to_leave_no_trace(world: World) -> None:
    play = at(world, "way", "Who sees what, language, clearing and deleting")
    play.says(A, "/privacy", "/ledger", "/help", "/nonsense")
    play.chapter("Another language")
    play.says(A, "/language")
    play.taps(A, "Español")
    play.says(A, "/language")
    play.taps(A, "English")
    play.walk(A, until="your_part")
    play.says(A, "Rosa, I rent the lower workshop.")
    play.chapter("Clearing the chat")
    play.says(A, "/hide")
    play.taps(A, "Leave it as it is")
    play.says(A, "/hide")
    play.taps(A, "Clear the chat")
    play.says(A, "/continue", "/ledger")
    play.chapter("Deleting everything")
    play.says(A, "/delete")
    play.taps(A, "Keep it")
    play.says(A, "/delete")
    play.taps(A, "Delete everything")
    play.says(A, "Hello?", "/continue")
    play.says(M, "/case")
    play.is_golden("who_sees_what")


def test_a_tap_on_an_old_screen_or_a_second_tap_does_no_harm(world: World) -> None:
    play = at(world, "known_mediator", "Old screens and hasty fingers")
    old = world.last(A)
    play.chapter("The same button twice")
    play.taps(A, "No")
    play.taps_old(A, old, "No", "once more")
    play.chapter("A button of a question that is long past")
    play.says(A, "We share a workshop.")
    play.taps(A, "That's all")
    play.taps_old(A, old, "Yes, privately", "on the screen of long ago")
    play.chapter("A tick, and the same tick again from a screen that has not caught up")
    play.walk(A, until="formal")
    ticks = world.last(A)
    play.taps_old(A, ticks, "○ Court or tribunal", "")
    play.taps_old(A, ticks, "○ Court or tribunal", "once more")
    play.taps(A, "Done")
    play.chapter("Handing over twice")
    play.walk(A)
    end = world.last(A)
    play.taps_old(A, end, "Hand it over", "")
    play.taps_old(A, end, "Hand it over", "once more")
    play.is_golden("old_screens")


def test_nothing_is_shown_before_the_code_is_right(world: World) -> None:
    play = seated(world, "Links and codes")
    play.says(M, "/newcase")
    play.answers(M, NEWCASE)
    play.taps(M, "Open this case")
    play.chapter("A code that does not fit")
    play.opens(A, 0)
    play.says(A, "hello?", "12345", "/help", "000000")
    play.code(A, 0)
    play.chapter("A link used twice, and one that was replaced")
    play.opens(B, 0)
    play.says(M, "/case")
    play.taps(M, "New invitation for The Adeyemis")
    play.opens(B, 1)
    play.opens(B, 2)
    play.code(B, 2)
    play.chapter("Somebody without a link")
    play.says(STRANGER, "Hello", "Is anybody there?")
    play.chapter("Not the person who was invited")
    play.says(M, "/case")
    play.taps(M, "No, someone else")
    play.says(A, "Hello?")
    play.is_golden("links_and_codes")


def test_a_party_and_the_mediator_write_to_each_other(world: World) -> None:
    play = at(world, "story", "Talking with the mediator herself")
    play.chapter("In the middle of the questions")
    play.says(A, "He locks the store room.")
    play.taps(A, "⋯", "Talk to a person", "Add a few words")
    play.says(A, "I would rather speak with you alone first.")
    play.taps(M, "Read it", "Answer Ms R.")
    play.says(M, "Of course. Shall I ring you on Tuesday?")
    play.taps(A, "Show it", "Answer")
    play.says(A, "Tuesday is good, after four.")
    play.taps(M, "Read it")
    play.chapter("The questions go on where they were")
    play.taps(A, "That's all")
    play.is_golden("talking_with_the_mediator")


def test_somebody_advises_a_party(world: World) -> None:
    play = at(world, "story", "Somebody who advises a party")
    play.says(A, "He locks the store room.")
    play.taps(A, "That's all")
    play.chapter("A seat is asked for and given")
    play.says(A, "/seats")
    play.taps(A, "Somebody advises me")
    play.taps(M, "Invite: Counsel of Ms R.")
    play.opens(LEVY, -1)
    play.code(LEVY, -1)
    play.says(M, "/case")
    play.taps(M, "✓ Yes: Counsel of Ms R.")
    play.chapter("The party decides what they see")
    play.says(LEVY, "/ledger")
    play.says(A, "/seats")
    play.taps(A, "Only what I mark", "Choose what they see", "○ What this is about", "Done")
    play.says(LEVY, "/ledger")
    play.chapter("A line of their own to the mediator")
    play.says(LEVY, "Could we have the draft two days before?")
    play.taps(M, "Read it", "Answer: Counsel of Ms R.")
    play.says(M, "You will have it on Monday.")
    play.taps(LEVY, "Show it")
    play.sends_file(LEVY, "voice", "note.ogg")
    play.taps(M, "Read it")
    play.is_golden("somebody_advises_a_party")


def test_two_people_of_one_side(world: World) -> None:
    play = at(world, "story", "Two people of one side")
    play.says(A, "He locks the store room.")
    play.taps(A, "That's all")
    play.chapter("The mediator invites her husband")
    play.says(M, "/case")
    play.taps(M, "⋯", "One more person with Ms R.")
    play.says(M, "Mr R.")
    play.opens(ROBIN, -1)
    play.says(M, "/case")
    play.taps(M, "✓ Yes, that is Mr R.")
    play.chapter("Each answers for themselves")
    play.walk(ROBIN, until="story")
    play.says(ROBIN, "I still have the second key.")
    play.taps(ROBIN, "That's all")
    play.says(ROBIN, "/ledger")
    play.says(A, "/ledger")
    play.chapter("The mediator sees who said what")
    play.says(M, "/briefing")
    play.chapter("A hold is of one of them")
    play.says(M, "/hold")
    play.taps(M, "Hold Mr R.")
    play.is_golden("two_people_of_one_side")


def test_a_person_goes_on_with_a_new_phone(world: World) -> None:
    play = at(world, "story", "A new phone")
    play.says(A, "He locks the store room.")
    play.taps(A, "That's all")
    play.says(M, "/case")
    play.taps(M, "⋯", "Ms R. has a new phone", "Make the link")
    play.opens(NEW_PHONE, -1)
    play.code(NEW_PHONE, -1)
    play.later("A moment later", seconds=1)
    play.chapter("What was said before is not shown")
    play.says(NEW_PHONE, "/ledger", "/review")
    play.says(A, "Hello?")
    play.says(M, "/case")
    play.taps(M, "✓ Yes, that is Ms R.")
    play.is_golden("a_new_phone")


def test_a_phone_that_somebody_else_may_hold(world: World) -> None:
    world.house = replace(world.house, sitting=timedelta(hours=8))
    play = at(world, "story", "A phone that somebody else may hold")
    play.chapter("The next day she is asked first")
    play.later("A day passes.", days=1)
    play.says(A, "We share the yard behind the house.")
    play.taps(A, "Someone else is near", "Come back later")
    play.says(A, "/continue")
    play.taps(A, "Yes, go on", "Only in neutral words", "That's all")
    play.chapter("A number of her own, and the chat hidden in one word")
    play.says(A, "/pin", "/pin 4821", "/x")
    play.chapter("Whatever is tried, the same words stand there")
    play.says(A, "/continue", "1234", "show me")
    play.chapter("She calls a person without saying so")
    play.taps(A, "Later")
    play.chapter("Her number opens it, and nothing is shown before she asks for it")
    play.says(A, "4821", "/continue")
    play.chapter("Messages that disappear by themselves")
    play.says(A, "/tidy")
    play.taps(A, "After 24 hours")
    play.later("A day passes.", days=1)
    play.is_golden("a_shared_phone")


def test_a_hold_set_by_the_mediator(world: World) -> None:
    play = at(world, "", "A hold set by the mediator")
    play.taps(A, "Hand it over")
    play.chapter("The mediator lets everything rest for one side")
    play.says(M, "/hold")
    play.taps(M, "Hold Ms R.")
    play.says(M, "/case")
    play.chapter("What she who is held sees")
    play.says(A, "/continue", "/ledger")
    play.chapter("It ends")
    play.taps(M, "End the hold of Ms R.")
    play.is_golden("a_hold")


def test_every_written_conversation_is_played() -> None:
    sources = "\n".join(file.read_text(encoding="utf-8") for file in Path(__file__).parent.rglob("*.py"))
    played = re.findall(r'(?:is_golden|Case)\("(\w+)"', sources)
    assert sorted(file.stem for file in FOLDER.glob("*.txt")) == sorted(played)
