"""A preview of the agenda: what the mediator approved, to all at once, and the answers to her alone; with the eyes of the other side (R6)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import update

from bot.channel import tokens
from bot.present.acts import DeskAct
from bot.sandbox.wire import Person
from bot.sandbox.world import Seen
from flows.case import SideNo
from flows.private import HOUSE, Seat, Viewer
from flows.say import Deed, Press
from storage import previews
from storage.tables import CASES
from tests.bot.service.agenda_cast import OF_A, OF_B, TITLES, board, both_listed, buttons, words_all
from tests.bot.service.cast import NEUTRAL, case_of, hold, labels, texts
from tests.bot.service.eyes import everything
from tests.proof.house import House
from tests.world import A, B, M

OBJECTION = "The noise is missing, and owed is not the word."


def sends(house: House) -> None:
    """Let the mediator word every topic, look at the preview and send it."""
    words_all(house)
    house.taps(M, "Preview for both sides", "Send it to both sides")


def reads(house: House, who: Person) -> str:
    house.taps(who, "Show it")
    return texts(house, who)[-1]


def objects(house: House, who: Person) -> None:
    house.taps(who, "Show it", "Add or object")
    house.says(who, OBJECTION)


def test_all_read_the_same_titles_in_the_same_order_at_the_same_moment() -> None:
    with both_listed() as house:
        words_all(house)
        before = {who: len(house.view(who)) for who in (A, B)}
        house.taps(M, "Preview for both sides")
        approved = [line for line in texts(house, M)[-1].splitlines() if line[:2] in ("1.", "2.", "3.")]
        assert all(len(house.view(who)) == before[who] for who in (A, B))
        house.taps(M, "Send it to both sides")
        first, second = (house.view(who)[before[who] :] for who in (A, B))
        assert [(s.text, s.at) for s in first] == [(s.text, s.at) for s in second] and first[-1].text == NEUTRAL
        shown = reads(house, A)
        assert shown == reads(house, B)
        assert [line for line in shown.splitlines() if line[:2] in ("1.", "2.", "3.")] == approved
        assert [title in shown for title in TITLES] == [True] * 3


def test_titles_with_words_of_a_list_stay_out_until_she_has_worded_them() -> None:
    with both_listed() as house:
        board(house)
        house.taps(M, "Preview for both sides")
        assert "No title is ready" in texts(house, M)[-1] and "Topics 1, 2, and 3 stay out" in texts(house, M)[-1]
        assert "Send it to both sides" not in buttons(house)
        words_all(house, TITLES[:1])
        house.taps(M, "Preview for both sides", "Send it to both sides")
        assert "1. How the rooms are used" in reads(house, B) and "2." not in texts(house, B)[-1]
        reads(house, A)
        assert not any(topic in everything(house, B) for topic in OF_A if topic not in OF_B)
        assert not any(topic in everything(house, A) for topic in OF_B if topic not in OF_A)


def test_what_she_saw_goes_out_once_and_as_she_saw_it() -> None:
    with both_listed() as house:
        words_all(house)
        house.taps(M, "Preview for both sides")
        case = case_of(house)
        with house.archive.begin() as unit:
            assert previews.of_case(unit, Viewer(Seat.SIDE, case.id, SideNo(2)), case.id) == ()
        house.says(M, "/case")
        house.taps(M, "⋯", "Arrange the agenda", "1", "Leave out")
        button = next(b for m in house.standin.messages(M) for row in m.keyboard for b in row if "Send it to" in b.text)
        message = next(m for m in house.standin.messages(M) for row in m.keyboard if button in row)
        for _ in range(2):
            house.standin.taps_data(M, message.id, button.data)
            house.settle()
        assert "was sent already" in texts(house, M)[-1]
        assert "3. " in reads(house, B)
        with house.archive.begin() as unit:
            assert len(previews.of_case(unit, HOUSE, case.id)) == 1


def test_a_title_that_repeats_what_was_not_sent_on_is_shown_to_her_first() -> None:
    with both_listed() as house:
        words_all(house, ("How 1450 a month can be settled",))
        house.taps(M, "Preview for both sides")
        assert "1450" in texts(house, M)[-2] and "Send it all the same" in buttons(house)


def test_what_is_said_to_it_comes_to_her_alone() -> None:
    with both_listed() as house:
        sends(house)
        objects(house, A)
        house.taps(B, "Show it", "Nothing to add")
        board(house)
        house.taps(M, "Answers to the preview")
        assert "Ms R.: has written" in texts(house, M)[-1] and "Mr D.: nothing to add" in texts(house, M)[-1]
        house.taps(M, "Ms R.: read it")
        assert OBJECTION in texts(house, M)[-1] and "About the agenda" in texts(house, M)[-1]
        assert OBJECTION not in everything(house, B)


def seen(*acts: str, by: Callable[[House], None] | None = None, held: bool = False) -> tuple[Seen, ...]:
    """Return all that Mr D. observes, when Ms R. does this with the preview, or is held before it is sent."""
    with both_listed() as house:
        words_all(house)
        if held:
            hold(house, 1)
        house.taps(M, "Preview for both sides", "Send it to both sides")
        if by is not None:
            by(house)
        for act in acts:
            house.taps(A, act)
        house.taps(B, "Show it", "Nothing to add", "Show it", "Add or object")
        house.says(B, "The rent comes first for me.")
        if held:
            hold(house, 1)
        house.forward(days=3)
        house.says(B, "/continue", "/ledger")
        return house.observed(B)


def test_the_other_side_sees_the_same_whatever_one_does_with_it() -> None:
    same = seen()
    assert len(same) > 60
    assert same == seen("Show it", "Nothing to add") == seen("Later") == seen(by=lambda house: objects(house, A))
    assert same == seen(by=lambda house: hold(house, 1))
    assert same == seen(held=True)


def test_whoever_is_held_is_not_told_and_finds_it_afterwards() -> None:
    with both_listed() as house:
        words_all(house)
        hold(house, 1)
        house.taps(M, "Preview for both sides", "Send it to both sides")
        assert NEUTRAL not in texts(house, A) and texts(house, B)[-1] == NEUTRAL
        house.says(M, "/case")
        house.taps(M, "Done: I have spoken with Ms R.")
        house.says(A, "/continue")
        assert TITLES[0] in reads(house, A)


def test_where_the_case_was_opened_without_it_there_is_none() -> None:
    with both_listed() as house:
        case = case_of(house)
        with house.archive.begin() as unit:
            unit.run(update(CASES).where(CASES.c.id == case.id).values(preview=False))
            unit.commit()
        words_all(house)
        assert "Preview for both sides" not in buttons(house)
        press = Press(Deed.DESK, bytes.fromhex(case.id), DeskAct.PREVIEW.value)
        data = tokens.seal_press(house.archive.vault.press_key(), M.id, press)
        house.standin.taps_data(M, house.last(M).id, data)
        house.settle()
        assert texts(house, M)[-1] == "This case was opened without a preview of the agenda."


@pytest.mark.parametrize("code", [DeskAct.PREVIEW, DeskAct.PREVIEW_SEND, DeskAct.PREVIEW_ANSWERS])
def test_a_party_who_forges_her_buttons_sends_and_learns_nothing(code: DeskAct) -> None:
    with both_listed() as house:
        words_all(house)
        house.taps(M, "Preview for both sides")
        before = house.view(A)
        press = Press(Deed.DESK, bytes.fromhex(case_of(house).id), code.value)
        data = tokens.seal_press(house.archive.vault.press_key(), B.id, press)
        house.standin.taps_data(B, house.last(B).id, data)
        house.settle()
        assert house.view(A) == before and not any(title in everything(house, B) for title in TITLES)
        assert "Show it" not in labels(house.last(B))
