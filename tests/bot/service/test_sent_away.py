"""Whoever was not the person invited is sent away: nothing they did in the seat is the right person's, to anybody's eyes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest

from bot.present.markdown import in_markdown
from bot.sandbox.wire import Person
from bot.sandbox.world import Seen
from bot.service import brief
from tests.bot.service import test_preview, test_ranges, test_ticks
from tests.bot.service.agenda_cast import both_listed
from tests.bot.service.cast import LOST, NEUTRAL, SENTENCE, both_in, case_of, decide, labels, seat, texts
from tests.bot.service.eyes import everything, opens, readable, wording
from tests.bot.service.terms_cast import confirms, looks, out
from tests.bot.service.test_beside import LEVY, lets_see, read, seat_beside
from tests.bot.service.test_ranges import OF_C, asks, has_given, opened_to_her, ranges_are_asked_for
from tests.bot.service.test_swap import offered, puts_in
from tests.bot.service.test_ticks import NOT, WORDS, YES, closes, offers
from tests.bot.service.threesome import C
from tests.proof.house import House, a_house
from tests.world import STRANGER, A, B, M

START = datetime(2026, 3, 2, 9, tzinfo=UTC)  # when both have handed over


@pytest.fixture
def world() -> Iterator[House]:
    """Ms R. and Mr D. have both handed over, and the mediator has confirmed both."""
    with both_in(tells="") as house:
        yield house


def sent_away(house: House) -> None:
    """Let the mediator take the seat of Ms R. back, with the button that stands on her first card."""
    house.says(M, "/case")
    cards = house.standin.transcript(M, data=True)
    message, no = next((s.message, b) for s in cards for row in s.keyboard for b in row if b.text == "No, someone else")
    house.standin.taps_data(M, message, no.data, label=no.text)
    house.settle()
    house.forward(seconds=1)


def comes(house: House, who: Person = A, *, confirmed: bool = True) -> None:
    """Let the right person take the seat of Ms R., agree to take part and be confirmed."""
    house.says(M, "/case")
    house.taps(M, "New invitation for Ms R.")
    opens(house, who, texts(house, M)[-1].rpartition("start=")[2])
    house.walk(who, until="depth")
    if confirmed:
        house.says(M, "/case")
        house.taps(M, "✓ Yes, that is Ms R.")


@pytest.mark.parametrize("is_looking", [False, True], ids=["at rest", "in an interview"])
def test_no_answer_of_theirs_counts_as_the_right_persons(is_looking: bool) -> None:
    """Whichever conversation their chat was in when they were sent away."""
    with a_house() as house:
        house.seat_mediator()
        first, second = house.open_case()
        seat(house, STRANGER, first, tells=LOST)
        seat(house, B, second)
        if is_looking:
            house.taps(STRANGER, "Look at them now")
        sent_away(house)
        assert readable(house, case_of(house).id, 1) == []
        comes(house)
        house.says(A, "/ledger")
        assert LOST not in everything(house, A)
        house.says(M, "/briefing")
        assert LOST not in everything(house, M)


def test_their_yes_to_a_statement_is_not_told_as_that_of_all(world: House) -> None:
    offers(world)
    test_ticks.answers(world, A, YES)
    test_ticks.answers(world, B, YES)
    sent_away(world)
    comes(world, C)
    closes(world)
    assert "Ms R.: no answer" in texts(world, M)[-1]
    world.taps(B, "Show it")
    assert texts(world, B)[-1].startswith(NOT)


def test_what_they_said_to_a_term_sheet_is_neither_counted_nor_shown_as_ones_own(world: House) -> None:
    out(world)
    confirms(world, A)
    confirms(world, B)
    sent_away(world)
    looks(world)
    assert "Ms R.: 3 of 3" not in texts(world, M)[-1] and "Tell everyone that all is confirmed" not in labels(
        world.last(M)
    )
    comes(world, C)
    world.says(C, "/continue")
    confirms(world, C)
    looks(world)
    assert "Tell everyone that all is confirmed" in labels(world.last(M))


def test_whoever_comes_after_them_is_asked_for_an_exchange_as_if_nobody_had_answered() -> None:
    seen = []
    for has_put_in in (True, False):
        with both_in(tells="") as house:
            offered(house)
            if has_put_in:
                puts_in(house, A, LOST)
            sent_away(house)
            comes(house, C)
            house.says(C, "/continue")
            seen.append(texts(house, C))
    assert seen[0] == seen[1]


@pytest.mark.parametrize("is_open", [False, True], ids=["it runs", "it was opened"])
def test_by_their_yes_no_range_is_read_of_whoever_comes_after_them(is_open: bool) -> None:
    with both_in(tells="") as house:
        ranges_are_asked_for(house)
        asks(house)
        for who in (A, B):
            test_ranges.answers(house, who, test_ranges.YES)
        if is_open:
            opened_to_her(house)
        sent_away(house)
        comes(house, C)
        has_given(house, C, OF_C)
        assert "82,828" not in opened_to_her(house)


def test_whoever_is_beside_the_seat_sees_nothing_by_what_they_had_decided(world: House) -> None:
    seat_beside(world)
    lets_see(world, "All but safe contact")
    sent_away(world)
    comes(world, C)
    assert read(world) == wording(world, "beside-ledger-none")


def test_what_they_wrote_about_a_statement_is_not_read_as_the_right_persons() -> None:
    with both_listed() as house:
        offers(house)
        test_ticks.answers(house, A, YES, WORDS)
        sent_away(house)
        comes(house, C)
        closes(house)
        assert "Ms R.: no answer" in texts(house, M)[-1] and "Ms R.: read it" not in labels(house.last(M))


def test_that_they_had_read_a_preview_and_said_nothing_to_it_is_not_the_right_persons() -> None:
    with both_listed() as house:
        test_preview.sends(house)
        house.taps(A, "Show it", "Nothing to add")
        sent_away(house)
        comes(house, C, confirmed=False)
        before = len(house.view(C))
        house.says(M, "/case")
        house.taps(M, "✓ Yes, that is Ms R.")
        assert NEUTRAL in [seen.text for seen in house.view(C)[before:]]


def test_what_they_had_agreed_to_is_no_line_of_the_right_persons_in_the_briefing() -> None:
    with both_in() as house:
        decide(house, waits=False)
        sent_away(house)
        comes(house, C)
        case = case_of(house)
        with house.archive.begin() as unit:
            found = brief.gather(unit, house.house, case, house.now), brief.reader_of(unit, case)
        assert SENTENCE not in in_markdown(*found, house.house.wordbook).decode()


# --- from the eyes of the other side ------------------------------------------------------------------------------


def stays(house: House) -> None:
    return


def is_replaced(house: House) -> None:
    sent_away(house)
    comes(house, C)


def goes_elsewhere(house: House) -> None:
    opens(house, A, house.open_case(title="The hedge")[0])
    house.forward(seconds=1)


def has_counsel(house: House) -> None:
    seat_beside(house)
    lets_see(house, "All but safe contact")
    house.says(LEVY, "Please look at the second point.", "/ledger")


def seen_by_the_other(becomes: Callable[[House], None]) -> tuple[Seen, ...]:
    """Return all that Mr D. observes, who looks at everything, when this becomes of the seat of Ms R."""
    with both_in(tells="") as house:
        ref = case_of(house).ref
        offered(house)
        offers(house)
        becomes(house)
        house.clock.forward(START + timedelta(minutes=5) - house.now)
        house.says(B, "/continue", "/ledger", "/session", "/seats")
        house.says(M, f"/case {ref}")
        house.taps(M, "⋯", "Common ground to tick", "1", "Close it now")
        house.forward(days=4)
        house.taps(B, "Show it")
        house.says(B, "/continue", "/ledger", "/review")
        return house.observed(B)


@pytest.mark.parametrize("becomes", [sent_away, is_replaced, goes_elsewhere, has_counsel])
def test_the_other_phone_shows_the_same_whatever_becomes_of_a_seat(becomes: Callable[[House], None]) -> None:
    assert seen_by_the_other(becomes) == at_rest()


@cache
def at_rest() -> tuple[Seen, ...]:
    seen = seen_by_the_other(stays)
    assert len(seen) > 200
    return seen
