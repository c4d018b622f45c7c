"""The mediator's side of a term sheet: nothing to send, too long, too many, stale taps, what is left out, and where she finds it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.channel import tokens
from bot.present.acts import DeskAct
from bot.present.terms_desk import PAGE
from flows.private import HOUSE
from flows.say import Deed, Press
from flows.terms import MOST_POINTS
from flows.terms_draft import on_it, written
from storage import terms
from tests.bot.service.cast import NEUTRAL, both_in, case_of, labels, texts
from tests.bot.service.session_cast import goes_on, publishes
from tests.bot.service.terms_cast import POINTS, RIGHT, answers, changes, goes_to, sends, with_a_sheet, writes
from tests.bot.service.test_outcome import records
from tests.proof.house import House
from tests.world import A, B, M


def draft(house: House) -> tuple[str, ...]:
    case = case_of(house)
    with house.archive.begin() as unit:
        return on_it(terms.draft(unit, HOUSE, case.id) or ())


def has_written(house: House, points: Sequence[str]) -> None:
    """Let a draft have these points, as if she had written them one by one."""
    case = case_of(house)
    with house.archive.begin() as unit:
        terms.keep(unit, case.id, tuple(written(case.id, words) for words in points), house.now)
        unit.commit()


def presses(house: House, deed: DeskAct, visit: int = 0) -> None:
    """Let the mediator's app send a button that does not stand on her phone."""
    press = Press(Deed.DESK, bytes.fromhex(case_of(house).id), deed.value, visit)
    data = tokens.seal_press(house.archive.vault.press_key(), M.id, press)
    house.standin.taps_data(M, house.last(M).id, data)
    house.settle()


def sheets(house: House) -> int:
    case = case_of(house)
    with house.archive.begin() as unit:
        return len(terms.of_case(unit, HOUSE, case.id))


def test_an_empty_sheet_cannot_be_sent() -> None:
    with both_in(tells="") as house:
        goes_to(house)
        assert labels(house.last(M)) == ["Add a point", "Open the case"]
        for deed in (DeskAct.TERMS_CHECK, DeskAct.TERMS_SEND, DeskAct.TERMS_TELL, DeskAct.TERMS_SAID):
            for visit in (0, 1, 2**32 - 1):
                presses(house, deed, visit)
        house.taps(M, "Add a point", "Skip")
        assert "No point is on the sheet yet." in texts(house, M)[-1]
        assert sheets(house) == 0 and NEUTRAL not in (texts(house, A)[-1], texts(house, B)[-1])


def test_a_point_that_is_too_long_is_kindly_refused_and_can_be_written_anew() -> None:
    with both_in(tells="") as house:
        goes_to(house)
        house.taps(M, "Add a point")
        house.says(M, "x" * 4096)
        assert texts(house, M)[-1].startswith("That is longer than I can keep in one place.")
        assert draft(house) == ()
        house.says(M, "y" * 1000)
        assert draft(house) == ("y" * 1000,)


def test_as_many_points_as_fit_are_paged_sent_and_gone_through() -> None:
    many = [f"Point of number {n}, in some words." for n in range(1, MOST_POINTS + 1)]
    with both_in(tells="") as house:
        has_written(house, many)
        goes_to(house)
        assert "Add a point" not in labels(house.last(M)) and str(PAGE + 1) not in labels(house.last(M))
        house.taps(M, "More", str(PAGE + 1))
        assert many[PAGE] in texts(house, M)[-1]
        house.taps(M, "All points")
        sends(house)
        answers(house, B, RIGHT, RIGHT)
        assert f"Point 3 of {MOST_POINTS}" in house.last(B).text
        presses(house, DeskAct.TERMS_ADD)
        assert len(draft(house)) == MOST_POINTS


def test_all_of_it_is_shown_to_her_before_it_goes_however_long_it_is() -> None:
    long = [f"{n}: " + "words and more " * 60 for n in range(12)]
    with both_in(tells="") as house:
        has_written(house, long)
        goes_to(house)
        before = len(texts(house, M))
        house.taps(M, "See the whole before it goes")
        shown = "\n".join(texts(house, M)[before - 1 :])
        assert all(words.strip() in shown for words in long) and len(texts(house, M)) > before + 1
        house.taps(M, "Send it to everyone")
        assert sheets(house) == 1


def test_a_button_of_a_sheet_that_has_changed_draws_it_anew_and_does_nothing() -> None:
    with both_in(tells="") as house:
        goes_to(house)
        writes(house)
        house.taps(M, "See the whole before it goes")
        old = next(b.data for row in house.last(M).keyboard for b in row if b.text == "Send it to everyone")
        goes_to(house)
        house.taps(M, "1", "Leave out")
        for _ in range(2):
            house.standin.taps_data(M, house.last(M).id, old)
            house.settle()
        assert sheets(house) == 0 and draft(house) == POINTS[1:]


def test_a_sheet_goes_out_once_however_often_she_taps() -> None:
    with both_in(tells="") as house:
        goes_to(house)
        writes(house, POINTS[:1])
        house.taps(M, "See the whole before it goes")
        message = house.last(M)
        data = next(b.data for row in message.keyboard for b in row if b.text == "Send it to everyone")
        for _ in range(3):
            house.standin.taps_data(M, message.id, data)
            house.settle()
        assert sheets(house) == 1
        goes_to(house)
        assert "See the whole before it goes" not in labels(house.last(M))


def test_what_she_changes_reaches_nobody_before_she_sends_it() -> None:
    with with_a_sheet() as house:
        before = [len(house.view(who)) for who in (A, B)]
        goes_to(house)
        house.taps(M, "1", "↓ Down", "Leave out")
        assert draft(house) == (POINTS[1], POINTS[2]) and "Left out" in texts(house, M)[-1]
        house.says(A, "/ledger")
        assert len(house.view(B)) == before[1] and "with 3 points" in "\n".join(texts(house, A))


def test_words_for_a_point_she_has_meanwhile_reworded_become_a_point_of_their_own() -> None:
    with with_a_sheet() as house:
        goes_to(house)
        house.taps(M, "2", "Reword")
        has_written(house, (POINTS[0], "Something else by now."))
        house.says(M, "The noise ends at 19.")
        assert draft(house) == (POINTS[0], "Something else by now.", "The noise ends at 19.")


def test_the_same_sheet_again_is_not_another_version() -> None:
    with with_a_sheet() as house:
        changes(house, "The noise ends at 19.")
        goes_to(house)
        house.taps(M, "2", "Reword")
        house.says(M, "The  noise ends at 19. ")
        assert "See the whole before it goes" not in labels(house.last(M)) and sheets(house) == 2


def test_where_something_was_agreed_the_record_leads_on_to_the_sheet() -> None:
    with both_in(tells="") as house:
        publishes(house, "4 March 2026")
        goes_on(house, "2026-03-04T15:30")
        records(house, "An agreement in part", asks=False)
        assert "Term sheet" in labels(house.last(M))
        house.taps(M, "Look at it")
        assert "Term sheet" in labels(house.last(M))
        records(house, "It was adjourned", asks=False)
        assert labels(house.last(M)) == ["Look at it"]
        house.taps(M, "Look at it", "Term sheet")
        assert "No point is on the sheet yet." in texts(house, M)[-1]


def test_what_she_writes_for_a_case_closed_meanwhile_is_not_kept_and_she_is_told() -> None:
    with with_a_sheet() as house:
        goes_to(house)
        house.taps(M, "Add a point")
        house.says(M, "/close")
        house.taps(M, "Close it")
        house.says(M, "A gate is made.")
        assert "The case is closed." in "\n".join(texts(house, M)) and draft(house) == POINTS
