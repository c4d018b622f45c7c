"""Common ground to tick, through the chat: told to all or to nobody, never on arrival; with the eyes of the other side (P4, R3, R6)."""

from __future__ import annotations

import pytest

from bot.channel import tokens
from bot.present.acts import DeskAct
from bot.sandbox.wire import Person
from bot.sandbox.world import Seen
from flows.case import SideNo
from flows.private import HOUSE, Seat, Viewer
from flows.say import Deed, Press
from flows.ticks import TickState
from storage import ticks
from storage.errors import Sealed
from tests.bot.service.agenda_cast import TITLES, both_listed, buttons
from tests.bot.service.cast import NEUTRAL, case_of, hold, labels, texts
from tests.bot.service.eyes import everything
from tests.bot.service.threesome import C, all_in
from tests.proof.house import House
from tests.worked.telling import Told
from tests.world import A, B, M

NAMES = {A: "Ms R.", B: "Mr D.", M: "The mediator"}
MINE = "Both of us want this settled before the winter."
YES, NO, LATER = "Yes, that is so", "Not like this", "Not now"
WORDS = "It is more than that for me."
SHARED, NOT = "Each side has said that this is so:", "This was not taken by all, and nobody is told who answered what:"


def goes_to(house: House) -> None:
    house.says(M, "/case")
    house.taps(M, "⋯", "Common ground to tick")


def writes(house: House, words: str = MINE) -> None:
    """Let the mediator write a statement and look at it."""
    goes_to(house)
    house.taps(M, "Offer a statement", "Write it myself")
    house.says(M, words)


def offers(house: House) -> None:
    writes(house)
    house.taps(M, "Offer it to both sides")


def answers(house: House, who: Person, *wishes: str) -> None:
    """Let somebody look at the statement and answer, then answer anew; `WORDS` are written to the mediator."""
    for n, wish in enumerate(wishes):
        if wish == WORDS:
            house.taps(who, "Say it in your own words")
            house.says(who, WORDS)
        else:
            house.taps(who, "Change my answer" if n else "Show it", wish)


def closes(house: House) -> None:
    goes_to(house)
    house.taps(M, "1", "Close it now")


def test_a_yes_of_all_is_told_to_all_at_the_moment_she_chooses_and_not_before() -> None:
    with both_listed() as house:
        offers(house)
        answers(house, A, YES)
        before = len(house.view(A))
        answers(house, B, NO, YES)
        assert len(house.view(A)) == before and SHARED not in everything(house, B)
        closes(house)
        news = [house.view(who)[-1] for who in (A, B)]
        assert [s.text for s in news] == [NEUTRAL] * 2 and news[0].at == news[1].at
        for who in (A, B):
            house.taps(who, "Show it")
            assert texts(house, who)[-1] == f"{SHARED}\n{MINE}"
            house.says(who, "/ledger")
            assert texts(house, who)[-1] == f"What each side has said is so\n{MINE}"
        house.says(M, "/briefing")
        house.taps(M, "Common ground")
        assert f"● {MINE}" in texts(house, M)[-1]


def test_anything_else_reads_the_same_for_everybody_at_the_fixed_moment() -> None:
    with both_listed() as house:
        offers(house)
        answers(house, A, YES)
        house.forward(days=4)
        for who in (A, B):
            house.taps(who, "Show it")
            assert texts(house, who)[-1] == f"{NOT}\n{MINE}"
            house.says(who, "/ledger")
            assert "What each side has said is so" not in everything(house, who)


def test_a_yes_and_a_no_are_thanked_in_the_very_same_words() -> None:
    with both_listed() as house:
        offers(house)
        answers(house, A, YES)
        first = house.last(A)
        answers(house, B, NO)
        second = house.last(B)
        assert first.text.replace("19:00", "18:00") == second.text and labels(first) == labels(second)


def test_she_is_told_who_answered_what_only_once_it_is_closed() -> None:
    with both_listed() as house:
        offers(house)
        answers(house, A, NO, WORDS)
        goes_to(house)
        house.taps(M, "1")
        assert "not like this" not in texts(house, M)[-1] and "Ms R." not in texts(house, M)[-1]
        case = case_of(house)
        with house.archive.begin() as unit:
            (tick,) = ticks.of_case(unit, HOUSE, case.id)
            for viewer in (Viewer(Seat.MEDIATOR, case.id), Viewer(Seat.SIDE, case.id, SideNo(2))):
                with pytest.raises(Sealed):
                    ticks.answers(unit, viewer, tick)
        house.taps(M, "Close it now")
        shown = texts(house, M)[-1]
        assert "Ms R.: not like this" in shown and "Mr D.: no answer" in shown
        house.taps(M, "Ms R.: read it")
        assert WORDS in texts(house, M)[-1] and "a statement to tick" in texts(house, M)[-1]
        assert WORDS not in everything(house, B)


def seen(
    who: Person, *, a: tuple[str, ...], b: tuple[str, ...], held: str = "", at_once: bool = False
) -> tuple[Seen, ...]:
    """Return all that somebody observes until after the end, when each has answered like this. held: when Ms R. is held."""
    with both_listed() as house:
        if held == "before":
            hold(house, 1)
        offers(house)
        answers(house, A, *a)
        answers(house, B, *b)
        if held == "after":
            hold(house, 1)
        house.says(B, "/continue")
        if at_once:
            closes(house)
        house.forward(days=4)
        house.says(B, "/continue", "/ledger")
        if "Show it" in labels(house.last(B)):
            house.taps(B, "Show it")
        return house.observed(who)


def test_who_said_no_sees_the_same_whatever_the_other_did() -> None:
    same = seen(B, a=(YES,), b=(NO,), at_once=True)
    assert len(same) > 60
    for a in ((LATER,), (YES, NO, WORDS)):
        assert same == seen(B, a=a, b=(NO,), at_once=True)
    assert same == seen(B, a=(), b=(NO,), held="before", at_once=True)
    assert same == seen(B, a=(YES,), b=(NO,), held="after", at_once=True)


def test_who_gives_no_answer_sees_the_same_at_the_fixed_moment() -> None:
    same = seen(B, a=(YES,), b=(LATER,))
    assert same == seen(B, a=(NO, WORDS), b=(LATER,)) == seen(B, a=(), b=(LATER,), held="before")


def test_who_said_yes_learns_only_whether_everybody_did() -> None:
    same = seen(B, a=(NO,), b=(YES,), at_once=True)
    assert same == seen(B, a=(), b=(YES,), at_once=True) == seen(B, a=(YES,), b=(YES,), held="after", at_once=True)
    assert same != seen(B, a=(YES,), b=(YES,), at_once=True)


def test_the_mediator_is_not_told_before_it_is_over() -> None:
    def until_then(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[Seen, ...]:
        with both_listed() as house:
            offers(house)
            answers(house, A, *a)
            answers(house, B, *b)
            goes_to(house)
            house.taps(M, "1")
            return house.observed(M)

    assert until_then((YES,), (NO,)) == until_then((NO,), (YES,)) == until_then((), ())


def test_what_is_offered_from_the_list_tells_nothing_of_who_said_so() -> None:
    with both_listed() as house:
        before = {who: len(house.view(who)) for who in (A, B)}
        goes_to(house)
        house.taps(M, "Offer a statement")
        assert "1. It matters to each of us: respect." in texts(house, M)[-1]
        house.taps(M, "1")
        assert "This is all that each side would read" in texts(house, M)[-1]
        house.taps(M, "Offer it to both sides")
        first, second = (house.view(who)[before[who] :] for who in (A, B))
        assert [(s.text, s.at) for s in first] == [(s.text, s.at) for s in second] and len(first) == 1
        for who in (A, B):
            house.taps(who, "Show it")
        one, two = (texts(house, who)[-1].replace("19:00", "18:00") for who in (A, B))
        assert one == two and "It matters to each of us: respect." in one


def test_her_words_that_repeat_what_was_not_sent_on_are_shown_to_her_first() -> None:
    with both_listed() as house:
        writes(house, "We both see that 1450 is too much.")
        assert "1450" in texts(house, M)[-2] and "Send it all the same" in buttons(house)
        assert NEUTRAL not in (texts(house, A)[-1], texts(house, B)[-1])
        with house.archive.begin() as unit:
            case = ticks.get(unit, HOUSE, _draft_of(house))
            assert case is not None and case.state is TickState.DRAFT
            assert ticks.get(unit, Viewer(Seat.SIDE, case.case, SideNo(2)), case.id) is None


def _draft_of(house: House) -> str:
    """Name the draft by the button that would offer it."""
    button = next(b for row in house.last(M).keyboard for b in row if b.text.startswith("Send it"))
    press = tokens.open_press(house.archive.vault.press_key(), M.id, button.data)
    assert press is not None
    return press.ref.hex()


def test_of_a_side_with_two_people_both_have_to_say_yes() -> None:
    for others, told in ((YES, SHARED), (NO, NOT)):
        with all_in() as house:
            offers(house)
            for who, wish in ((A, YES), (B, YES), (C, others)):
                answers(house, who, wish)
            closes(house)
            for who in (A, B, C):
                house.taps(who, "Show it")
                assert texts(house, who)[-1] == f"{told}\n{MINE}"


def test_a_party_who_forges_her_buttons_learns_and_changes_nothing() -> None:
    with both_listed() as house:
        offers(house)
        case = case_of(house)
        with house.archive.begin() as unit:
            (tick,) = ticks.of_case(unit, HOUSE, case.id)
        before = house.view(A)
        for code in range(DeskAct.TICKS.value, DeskAct.TICK_CLOSE.value + 1):
            for about in (case.id, tick.id):
                press = Press(Deed.DESK, bytes.fromhex(about), code)
                data = tokens.seal_press(house.archive.vault.press_key(), B.id, press)
                house.standin.taps_data(B, house.last(B).id, data)
                house.settle()
        assert house.view(A) == before
        with house.archive.begin() as unit:
            (after,) = ticks.of_case(unit, HOUSE, case.id)
            assert (after.id, after.state) == (tick.id, TickState.RUNNING)


def test_the_story_of_an_agenda_and_of_common_ground_reads_aloud() -> None:
    with both_listed() as house:
        play = Told("An agenda for both, and one thing both say", house, names=NAMES)
        play.chapter("The mediator arranges the agenda")
        play.says(M, "/case")
        play.taps(M, "⋯", "Arrange the agenda", "1", "Reword")
        play.says(M, TITLES[0])
        play.taps(M, "All topics", "2", "↓ Down", "Later")
        play.chapter("She sends a preview of it")
        play.taps(M, "Preview for both sides", "Send it to both sides")
        play.taps(A, "Show it", "Add or object")
        play.says(A, "The noise at night is missing.")
        play.taps(B, "Show it", "Nothing to add")
        play.taps(M, "To the agenda", "Answers to the preview", "Ms R.: read it")
        play.chapter("She offers one statement to tick")
        play.says(M, "/case")
        play.taps(M, "⋯", "Common ground to tick", "Offer a statement", "1", "Offer it to both sides")
        play.taps(A, "Show it", YES)
        play.taps(B, "Show it", NO, "Change my answer", YES)
        play.chapter("She closes it")
        play.taps(M, "Common ground to tick", "1", "Close it now")
        play.taps(A, "Show it")
        play.taps(B, "Show it")
        play.is_golden("an_agenda_for_both")
