"""The mediator arranges the agenda by tapping: one message, two taps a change, hers alone, and shown wherever the agenda is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.channel import tokens
from bot.present.acts import DeskAct
from bot.present.pdf_pen import Reader
from bot.service import brief
from flows.answers import Item, Listed
from flows.case import SideNo, StatementId
from flows.private import HOUSE, Label, Private, Seat, Viewer
from flows.say import Deed, Press
from storage import agendas, runs, statements
from storage.errors import Sealed
from tests.bot.service.agenda_cast import board, both_listed, buttons, topics
from tests.bot.service.cast import case_of, texts
from tests.proof.house import House
from tests.world import A, B, M

OWN = "How the store room can be used so that work goes on"


def order_of(house: House) -> list[str]:
    """Name the topics in their order, by a word of each; headings as they are."""
    short = {"store": "store", "lost": "orders", "rent": "rent"}
    return [next((name for word, name in short.items() if word in line), line) for line in topics(house)]


def test_a_change_is_two_taps_in_one_message_and_no_phone_of_a_party_stirs() -> None:
    with both_listed() as house:
        views = [house.view(who) for who in (A, B)]
        board(house)
        before, count = order_of(house), len(texts(house, M))
        assert len(before) == 3 and buttons(house)[:3] == ["1", "2", "3"]
        house.taps(M, "1", "↓ Down")
        assert order_of(house) == [before[1], before[0], before[2]]
        house.taps(M, "↓ Down", "↓ Down")
        assert order_of(house) == [before[1], before[2], before[0]]
        house.taps(M, "All topics", "2", "Later")
        assert order_of(house) == [before[1], before[0], "For later", before[2]]
        house.taps(M, "1", "Leave out")
        house.taps(M, "2", "Bring back")
        assert order_of(house) == [before[0], before[2], "Left out", before[1]]
        assert len(texts(house, M)) == count
        assert [house.view(who) for who in (A, B)] == views


def test_one_button_takes_the_last_edit_back_and_brings_it_again() -> None:
    with both_listed() as house:
        board(house)
        first = order_of(house)
        assert "Undo" not in buttons(house)  # nothing is arranged yet
        house.taps(M, "1", "↓ Down", "All topics", "2", "Leave out")
        moved = [first[1], first[0], first[2]]
        assert order_of(house) == [moved[0], moved[2], "Left out", moved[1]]
        house.taps(M, "Undo")
        assert order_of(house) == moved
        house.taps(M, "Undo")
        assert order_of(house) == [moved[0], moved[2], "Left out", moved[1]]


def test_the_very_first_edit_is_taken_back_to_what_was_composed() -> None:
    with both_listed() as house:
        board(house)
        first = order_of(house)
        house.taps(M, "1", "↓ Down", "All topics", "Undo")
        assert order_of(house) == first
        house.taps(M, str(first.index("store") + 1), "Reword")
        house.says(M, OWN)
        house.taps(M, "All topics", "Undo")
        assert order_of(house) == first


def test_her_own_words_stay_whatever_order_she_takes_and_can_be_taken_out_again() -> None:
    with both_listed() as house:
        board(house)
        at = order_of(house).index("store") + 1
        house.taps(M, str(at), "Reword")
        house.says(M, OWN)
        assert f"{at}. {OWN}" in topics(house) and "Composed title" in buttons(house)
        house.taps(M, "All topics", "The heaviest first", "Information first", "Easy things first")
        assert any(line.endswith(OWN) for line in topics(house))
        house.taps(M, str(order_of(house).index("store") + 1), "Composed title", "All topics")
        assert not any(line.endswith(OWN) for line in topics(house))


def test_a_title_with_a_name_is_kept_and_she_is_told() -> None:
    with both_listed() as house:
        board(house)
        house.taps(M, "1", "Reword")
        house.says(M, "What Mr D. took")
        assert "name a person or to judge" in texts(house, M)[-2]
        assert topics(house)[0] == "1. What Mr D. took"


def test_what_is_listed_later_comes_last_as_new_and_what_is_gone_says_so() -> None:
    with both_listed() as house:
        board(house)
        at = order_of(house).index("rent") + 1
        house.taps(M, str(at), "Reword")
        house.says(M, "How what is owed can be settled")
        house.taps(M, "All topics")
        _lists_anew(house, "The noise")
        house.taps(M, "1")  # on a screen from before
        assert "How what is owed can be settled (on no list any more)" in "\n".join(topics(house))
        assert "“The noise”" in topics(house)[-1] and topics(house)[-1].endswith("(new)")


def _lists_anew(house: House, label: str) -> None:
    """Let Mr D. change his list: what he had listed second is gone, and something else is there."""
    with house.archive.begin() as unit:
        stored = runs.current(unit, unit.vault.chat_ref(B.id))
        assert stored is not None
        old = statements.of_run(unit, HOUSE, stored)["issues"]
        listed = old.answer.read_as(HOUSE)
        assert isinstance(listed, Listed)
        new = Private(Listed((listed.items[0], Item("i9", label))), Label(stored.case, stored.side))
        statements.append(unit, stored, replace(old, id=StatementId("f" * 16), answer=new, said_at=house.now))
        unit.commit()


def test_it_stands_first_in_the_briefing_in_every_form_and_below_a_session() -> None:
    with both_listed() as house:
        board(house)
        house.taps(M, str(order_of(house).index("store") + 1), "Reword")
        house.says(M, OWN)
        house.taps(M, "All topics", str(order_of(house).index("rent") + 1), "Later")
        house.says(M, "/briefing")
        house.taps(M, "Agenda")
        shown = texts(house, M)[-1]
        assert (
            shown.index("Your agenda") < shown.index(OWN) < shown.index("For later") < shown.index("As it was composed")
        )
        assert "Easy things first" in shown  # what was composed is still there
        case = case_of(house)
        with house.archive.begin() as unit:
            found = brief.gather(unit, house.house, case, house.now)
        from bot.present.markdown import in_markdown
        from bot.present.word import in_word

        written = in_markdown(found, Reader("M. Okafor", "en"), house.shelf.catalogue).decode()
        assert written.index("Your agenda") < written.index(OWN) < written.index("As it was composed")
        assert len(in_word(found, Reader("M. Okafor", "en"), house.shelf.catalogue)) > 10_000


def test_a_screen_from_before_changes_nothing_and_a_stranger_has_none() -> None:
    with both_listed() as house:
        board(house)
        old = house.last(M)
        button = next(b for row in old.keyboard for b in row if b.text == "1")
        house.taps(M, "1", "↓ Down")
        stood = topics(house)
        case = case_of(house)
        for code in range(DeskAct.AGENDA_ORDER.value, DeskAct.AGENDA_LIST.value + 1):
            key = house.archive.vault.press_key()
            press = tokens.open_press(key, M.id, button.data)
            assert press is not None
            stale = tokens.seal_press(key, M.id, Press(Deed.DESK, press.ref, code, press.visit))
            house.standin.taps_data(M, old.id, stale)
            house.settle()
            assert topics(house) == stood
            forged = tokens.seal_press(key, B.id, Press(Deed.DESK, bytes.fromhex(case.id), code, press.visit))
            house.standin.taps_data(B, house.last(B).id, forged)
            house.settle()
        assert topics(house) == stood
        with house.archive.begin() as unit, pytest.raises(Sealed):
            agendas.latest(unit, Viewer(Seat.SIDE, case.id, SideNo(2)), case.id, until=house.now)
