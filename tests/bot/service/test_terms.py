"""The term sheet through the chat: sent to all, gone through point by point, told by her alone; with the eyes of the other side (P1, P4, R3, R6)."""

from __future__ import annotations

import pytest

from bot.channel import tokens
from bot.present.acts import DeskAct
from bot.sandbox.wire import Person
from bot.sandbox.world import Seen
from flows.private import HOUSE
from flows.say import Deed, Press
from flows.terms import Saying
from storage import audit, terms
from tests.bot.service.cast import NEUTRAL, both_in, case_of, hold, labels, texts, with_words
from tests.bot.service.eyes import everything
from tests.bot.service.terms_cast import (
    ADVISER,
    LATER,
    NOT_QUITE,
    POINTS,
    RIGHT,
    WORDS,
    answers,
    changes,
    confirms,
    goes_to,
    looks,
    out,
    sends,
    with_a_sheet,
    writes,
)
from tests.bot.service.test_beside import LEVY, seat_beside
from tests.bot.service.test_phones import NEW, confirm, move
from tests.bot.service.threesome import C, all_in
from tests.proof.house import House
from tests.worked.telling import Told
from tests.world import A, B, M

NAMES = {A: "Ms R.", B: "Mr D.", M: "The mediator"}
TELL = "Tell everyone that all is confirmed"
CONFIRMED = "M. Okafor has told everyone at the same moment: each point of version 1 is confirmed by all."


def given(house: House) -> dict[int, list[Saying]]:
    """Read what each has said, in the order of the points."""
    case = case_of(house)
    with house.archive.begin() as unit:
        said, sent = terms.said(unit, HOUSE, case.id), terms.of_case(unit, HOUSE, case.id)
    return {side: [own[p.id].saying for p in sent[-1].points if p.id in own] for side, own in said.items()}


# --- sent to all ------------------------------------------------------------------------------------------------------


def test_everybody_reads_the_same_from_the_same_moment_after_a_tap_on_neutral_words() -> None:
    with with_a_sheet() as house:
        news = [house.view(who)[-1] for who in (A, B)]
        assert [s.text for s in news] == [NEUTRAL] * 2 and news[0].at == news[1].at
        assert not any(words in everything(house, who) for who in (A, B) for words in POINTS)
        for who in (A, B):
            house.taps(who, "Show it", "Go through it")
        first, second = (house.last(who) for who in (A, B))
        assert first.text == second.text == f"Point 1 of 3\n“{POINTS[0]}”" and labels(first) == labels(second)
        assert first.protected


def test_it_says_what_it_is_and_what_it_is_not() -> None:
    with with_a_sheet() as house:
        house.taps(A, "Show it")
        text = house.last(A).text
        assert "not meant to be a contract by itself" in text and "Your answers go to M. Okafor alone" in text


def test_her_words_that_repeat_what_was_not_sent_on_are_shown_to_her_first() -> None:
    with both_in(tells="The rent was 1450 until May.") as house:
        goes_to(house)
        writes(house, ("The rent is 1450 from now on.",))
        house.taps(M, "See the whole before it goes")
        assert "1450" in texts(house, M)[-2] and "Send it all the same" in labels(house.last(M))
        assert NEUTRAL not in (texts(house, A)[-1], texts(house, B)[-1])
        house.taps(M, "Send it all the same")
        goes_to(house)
        writes(house, ("The key hangs in the hall.",))
        house.taps(M, "See the whole before it goes")
        assert "Send it to everyone" in labels(house.last(M))  # of what everybody has read she is not warned again


def test_who_is_held_alone_is_not_told_and_she_reads_whom_to_call() -> None:
    with both_in(tells="") as house:
        hold(house, 1)
        before = len(house.view(A))
        out(house)
        assert len(house.view(A)) == before and texts(house, B)[-1] == NEUTRAL
        assert texts(house, M)[-1].startswith("Not told: Ms R.")
        house.says(A, "/continue", "/ledger")
        assert "term sheet" not in everything(house, A)


def test_nobody_beside_a_party_is_asked_and_the_party_can_show_it() -> None:
    with both_in(tells="") as house:
        seat_beside(house)
        before = len(house.view(LEVY))
        out(house)
        house.says(LEVY, "/ledger")
        assert not any(words in everything(house, LEVY) for words in POINTS) and before
        house.taps(A, "Show it", "As a document")
        message = next(m for m in reversed(house.standin.messages(A)) if m.file)
        assert message.file and message.file.name == "points.pdf" and not message.protected


# --- gone through -----------------------------------------------------------------------------------------------------


def test_each_answer_is_kept_and_read_by_the_mediator_alone() -> None:
    with with_a_sheet() as house:
        answers(house, A, RIGHT, WORDS, ADVISER)
        assert "2. not quite\n3. ask my adviser first" in house.last(A).text
        assert given(house) == {1: [Saying.RIGHT, Saying.NOT_QUITE, Saying.ADVISER]}
        looks(house)
        shown = texts(house, M)[-1]
        assert "Ms R.: 1 of 3 confirmed · not quite: 2 · adviser first: 3" in shown
        assert "Mr D.: 0 of 3 confirmed · no answer yet: 1, 2, and 3" in shown and TELL not in labels(house.last(M))
        house.taps(M, "Ms R. on point 2")
        assert WORDS in texts(house, M)[-1] and POINTS[1] in texts(house, M)[-1]
        assert WORDS not in everything(house, B)


def test_what_is_put_off_is_found_again_and_a_changed_mind_counts() -> None:
    with with_a_sheet() as house:
        answers(house, A, RIGHT, LATER)
        assert texts(house, A)[-1] == NEUTRAL
        house.says(A, "/ledger")
        house.taps(A, "Show it", "Go on with it")
        assert house.last(A).text.startswith("Point 2 of 3")
        house.taps(A, NOT_QUITE, "To the next point", RIGHT, "2")
        assert "You have said: not quite." in house.last(A).text
        house.taps(A, RIGHT)
        assert given(house)[1] == [Saying.RIGHT] * 3


def test_she_is_told_once_somebody_is_through_and_of_a_no_at_once_and_never_twice_over() -> None:
    def notices(house: House) -> int:
        return sum("there is something new" in m.text for m in house.standin.messages(M) if m.of_bot)

    with with_a_sheet() as house:
        before = notices(house)
        answers(house, A, RIGHT, RIGHT)
        assert notices(house) == before
        house.taps(A, NOT_QUITE)
        assert notices(house) == before + 1
        answers(house, B, NOT_QUITE, NOT_QUITE, RIGHT)
        assert notices(house) == before + 1  # the newer one stands in the place of the earlier
        house.taps(M, "Look at it")
        assert "What was said to version 1" in texts(house, M)[-1] and notices(house) == before


def test_the_same_tap_twice_is_one_answer() -> None:
    with with_a_sheet() as house:
        answers(house, A, RIGHT)
        old = house.last(A)
        house.taps(A, RIGHT)
        case = case_of(house)
        for _ in range(2):
            house.standin.taps_data(A, old.id, next(b.data for row in old.keyboard for b in row if b.text == RIGHT))
            house.settle()
        assert given(house) == {1: [Saying.RIGHT, Saying.RIGHT]}
        with house.archive.begin() as unit:
            assert sum(e.verb == "said_to_a_point" for e in audit.entries(unit, case.id)) == 2


def test_in_a_case_closed_meanwhile_nothing_is_said_any_more() -> None:
    with with_a_sheet() as house:
        house.taps(A, "Show it", "Go through it")
        house.says(M, "/close")
        house.taps(M, "Close it")
        for wish in (RIGHT, NOT_QUITE, "As a document"):
            house.taps(A, wish)
        assert given(house) == {} and "not available" in house.view(A)[-1].text
        goes_to(house)
        assert "Add a point" not in labels(house.last(M)) and "With the answers" in labels(house.last(M))


def test_a_new_phone_shows_nothing_of_it_before_it_is_confirmed_and_then_not_how_somebody_answered() -> None:
    with with_a_sheet() as house:
        answers(house, A, RIGHT, WORDS)
        move(house)
        house.says(NEW, "/continue", "/ledger")
        assert not any(words in everything(house, NEW) for words in (*POINTS, "term sheet", "Term sheet"))
        confirm(house)
        house.says(NEW, "/ledger")
        answers(house, NEW, RIGHT)
        assert "1. answered\n2. answered\n3. that is right" in house.last(NEW).text
        house.taps(NEW, "2")
        assert "on your earlier phone" in house.last(NEW).text and WORDS not in everything(house, NEW)
        house.taps(NEW, RIGHT)
        assert given(house) == {1: [Saying.RIGHT] * 3}


# --- changed after it went ---------------------------------------------------------------------------------------------


def test_a_changed_point_is_asked_anew_and_what_was_said_to_the_others_counts() -> None:
    with with_a_sheet() as house:
        confirms(house, A)
        changes(house, "The noise ends at 19.")
        assert [texts(house, who)[-1] for who in (A, B)] == [NEUTRAL] * 2
        house.taps(A, "Show it")
        assert "One point is still open for you" in house.last(A).text
        house.taps(A, "Go on with it")
        assert house.last(A).text == "Point 2 of 3\n“The noise ends at 19.”"
        house.taps(A, RIGHT)
        assert given(house) == {1: [Saying.RIGHT] * 3}
        looks(house)
        assert "What was said to version 2" in texts(house, M)[-1]


def test_a_button_of_an_earlier_version_leads_to_the_newest_and_says_nothing() -> None:
    with with_a_sheet() as house:
        answers(house, A, RIGHT)
        old = house.last(A)
        changes(house, "The noise ends at 19.")
        data = next(b.data for row in old.keyboard for b in row if b.text == RIGHT)
        house.standin.taps_data(A, old.id, data)
        house.settle()
        assert given(house) == {1: [Saying.RIGHT]} and "This is version 2" in house.last(A).text


def test_a_point_left_out_is_asked_no_more_and_one_brought_back_is_asked_anew() -> None:
    with with_a_sheet() as house:
        confirms(house, A)
        changes(house)
        house.taps(A, "Show it")
        assert "You have answered each of its points" in house.last(A).text
        goes_to(house)
        house.taps(M, "3", "Bring back")
        sends(house)
        house.taps(A, "Show it", "Go on with it")
        assert house.last(A).text == f"Point 3 of 3\n“{POINTS[1]}”"


# --- told -------------------------------------------------------------------------------------------------------------


def test_that_all_is_confirmed_is_told_by_her_alone_to_all_at_once_in_the_same_words() -> None:
    with with_a_sheet() as house:
        confirms(house, A)
        before = len(house.view(A))
        confirms(house, B)
        assert len(house.view(A)) == before and CONFIRMED not in everything(house, B)
        looks(house)
        assert "They are told so only when you tell them" in texts(house, M)[-1]
        house.taps(M, TELL)
        assert CONFIRMED in texts(house, M)[-1]
        assert len(house.view(A)) == before
        house.taps(M, "Tell everyone now")
        news = [house.view(who)[-1] for who in (A, B)]
        assert [s.text for s in news] == [NEUTRAL] * 2 and news[0].at == news[1].at
        for who in (A, B):
            house.taps(who, "Show it")
            assert house.last(who).text.startswith(CONFIRMED)
            house.taps(who, "Read it")
            assert RIGHT not in labels(house.last(who))


def test_an_answer_that_changed_since_she_looked_stops_it() -> None:
    with with_a_sheet() as house:
        confirms(house, A)
        confirms(house, B)
        looks(house)
        house.taps(M, TELL)
        before = len(house.view(B))
        house.taps(A, "1", NOT_QUITE)
        house.taps(M, "Tell everyone now")
        assert "it can’t be told now" in texts(house, M)[-1]
        assert len(house.view(B)) == before and CONFIRMED not in everything(house, B)


def test_while_somebody_is_held_it_is_not_told() -> None:
    with with_a_sheet() as house:
        confirms(house, A)
        confirms(house, B)
        hold(house, 1)
        looks(house)
        assert TELL not in labels(house.last(M)) and "once nobody is on hold" in texts(house, M)[-1]
        assert "Ms R.: 3 of 3 confirmed · on hold" in texts(house, M)[-1]


@pytest.mark.parametrize("others", [RIGHT, ADVISER])
def test_of_a_side_with_two_people_both_have_to_confirm(others: str) -> None:
    with all_in() as house:
        out(house, POINTS[:1])
        for who, wish in ((A, RIGHT), (B, RIGHT), (C, others)):
            answers(house, who, wish)
        looks(house)
        assert (TELL in labels(house.last(M))) is (others == RIGHT)


# --- with the eyes of the other side -----------------------------------------------------------------------------------


def seen(
    who: Person, *, a: tuple[str, ...], b: tuple[str, ...], held: str = "", leaves: bool = False, again: bool = True
) -> tuple[Seen, ...]:
    """Return all that somebody observes when each has answered like this. held: when Ms R. is; leaves: she erases everything."""
    with both_in(tells="") as house:
        if held == "before":
            hold(house, 1)
        out(house)
        if a:
            answers(house, A, *a)
        answers(house, B, *b)
        if held == "after":
            hold(house, 1)
        if leaves:
            house.says(A, "/delete")
            house.taps(A, "Delete everything")
        house.says(B, "/continue", "/ledger")
        looks(house)
        if again:
            changes(house, "The noise ends at 19.")
            answers(house, B, RIGHT)
            house.taps(B, "As a document")
        house.forward(days=2)
        return house.observed(who)


MIXED = (RIGHT, NOT_QUITE, RIGHT)


def test_whatever_the_other_says_and_when_the_other_phone_shows_the_same() -> None:
    same = seen(B, a=(RIGHT, RIGHT, RIGHT), b=MIXED, again=False)
    assert len(same) > 30
    for a in ((), (RIGHT, WORDS, ADVISER)):
        assert same == seen(B, a=a, b=MIXED, again=False)
    assert same == seen(B, a=(), b=MIXED, held="before", again=False)
    assert same == seen(B, a=(ADVISER,), b=MIXED, held="after", again=False)


def test_so_it_does_after_another_version_and_on_paper() -> None:
    assert seen(B, a=(RIGHT, RIGHT, RIGHT), b=MIXED) == seen(B, a=(NOT_QUITE, LATER), b=MIXED)


def test_that_everybody_confirmed_or_somebody_left_shows_on_no_other_phone() -> None:
    every = (RIGHT,) * 3
    same = seen(B, a=every, b=every, again=False)
    assert same == seen(B, a=(RIGHT, NOT_QUITE), b=every, again=False)
    assert same == seen(B, a=every, b=every, again=False, leaves=True)


def test_a_party_who_forges_her_buttons_learns_and_changes_nothing() -> None:
    with with_a_sheet() as house:
        case = case_of(house)
        with house.archive.begin() as unit:
            (sheet,) = terms.of_case(unit, HOUSE, case.id)
        before = house.view(A)
        for code in range(DeskAct.TERMS.value, DeskAct.TERMS_HERS.value + 1):
            for about in (case.id, sheet.id):
                press = Press(Deed.DESK, bytes.fromhex(about), code, 1)
                data = tokens.seal_press(house.archive.vault.press_key(), B.id, press)
                house.standin.taps_data(B, house.last(B).id, data)
                house.settle()
        assert house.view(A) == before and texts(house, B)[-1] == NEUTRAL


def test_of_whoever_erased_everything_nothing_is_left_and_nothing_can_be_told() -> None:
    with with_a_sheet() as house:
        answers(house, A, RIGHT, WORDS, RIGHT)
        confirms(house, B)
        house.says(A, "/delete")
        house.taps(A, "Delete everything")
        looks(house)
        assert "Ms R.: 0 of 3 confirmed" in texts(house, M)[-1] and "Ms R. on point 2" not in labels(house.last(M))
        house.says(B, "/ledger")
        assert with_words(house, B, "The term sheet, with 3 points")


# --- read aloud -------------------------------------------------------------------------------------------------------


def test_the_story_of_a_term_sheet_reads_aloud() -> None:
    with both_in(tells="") as house:
        play = Told("A term sheet, confirmed point by point", house, names=NAMES)
        play.chapter("The mediator writes down what came of it")
        play.says(M, "/case")
        play.taps(M, "⋯", "Term sheet", "Add a point")
        play.says(M, POINTS[1])
        play.taps(M, "Add a point")
        play.says(M, POINTS[0])
        play.taps(M, "2", "↑ Up", "All points", "See the whole before it goes", "Send it to everyone")
        play.chapter("Each goes through it")
        play.taps(A, "Show it", "Go through it", RIGHT, NOT_QUITE, "Say what is not right")
        play.says(A, WORDS)
        play.taps(B, "Show it", "Go through it", RIGHT, NOT_QUITE, "What I have said")
        play.chapter("She reads what was said, and changes one point")
        play.taps(M, "Look at it", "Ms R. on point 2")
        play.says(M, "/case")
        play.taps(M, "⋯", "Term sheet", "2", "Reword")
        play.says(M, "The noise ends at 19.")
        play.taps(M, "See the whole before it goes", "Send it all the same")
        play.taps(A, "Show it", "Go on with it", RIGHT)
        play.taps(B, "Show it", "Go on with it", ADVISER, "2", RIGHT)
        play.chapter("She tells all that everyone has confirmed")
        play.taps(M, "Look at it", TELL, "Tell everyone now")
        play.taps(A, "Show it")
        play.taps(B, "Show it", "Read it")
        play.is_golden("a_term_sheet")
