"""Sealed ranges through the chat: opened to the mediator alone and only if both sides agreed; with the eyes of the other side (domain §9.6, 14)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal

import pytest
from sqlalchemy import update

from bot.sandbox.wire import Person
from bot.sandbox.world import Seen
from flows.answers import Amount, Answer
from flows.case import Asks, Offer, Scope, SideNo, Statement, StatementId, Topic
from flows.private import HOUSE, Label, Private, Seat, Viewer
from storage import audit, ranges, runs, statements
from storage.errors import Sealed
from storage.runs import StoredRun
from storage.tables import CASES
from tests.bot.service.cast import both_in, case_of, hold, labels, texts
from tests.bot.service.threesome import C, all_in, invite_another
from tests.proof.house import House
from tests.worked.canaries import first_seen
from tests.worked.telling import Told
from tests.world import A, B, M

NAMES = {A: "Ms R.", B: "Mr D.", M: "The mediator"}
GIVEN = {"range_pleased": 67894, "range_accept": 54321, "range_leave": 43257}
FIGURES = ("67,894", "54,321", "43,257", "67894", "54321", "43257")
YES, NO = "Yes, to the mediator", "No, they stay sealed"


@contextmanager
def both_here(*, gives: bool = True) -> Iterator[House]:
    """Open a case in which ranges are asked for and both have handed over; Ms R. has given one, or has not."""
    with both_in() as house:
        ranges_are_asked_for(house)
        if gives:
            has_given(house, A, GIVEN)
        yield house
        assert house.standin.invalid == [] and house.failed == []


def ranges_are_asked_for(house: House) -> None:
    case = case_of(house)
    with house.archive.begin() as unit:
        unit.run(update(CASES).where(CASES.c.id == case.id).values(questions=Asks.RANGE.value))
        unit.commit()


def has_given(house: House, who: Person, figures: dict[str, int]) -> None:
    """Let somebody have answered the three questions about a range."""
    with house.archive.begin() as unit:
        stored = runs.current(unit, unit.vault.chat_ref(who.id))
        assert stored is not None
        for place, figure in figures.items():
            statements.append(unit, stored, _said(house, stored, place, Amount("EUR", Decimal(figure))))
        unit.commit()


def _said(house: House, stored: StoredRun, place: str, answer: Answer) -> Statement:
    """Answer one of the three questions of the further part about weights."""
    return Statement(
        StatementId(f"{zlib.crc32(f'{stored.side}/{place}'.encode()):016x}"),
        stored.case,
        stored.side,
        0,
        "weighing",
        place,
        Topic.RANGE,
        Offer.KEPT,
        Scope.MEDIATOR,
        Private(answer, Label(stored.case, stored.side)),
        house.now,
    )


def goes_to_the_ranges(house: House) -> None:
    house.says(M, "/case")
    house.taps(M, "⋯", "Sealed ranges")


def asks(house: House) -> None:
    goes_to_the_ranges(house)
    house.taps(M, "Ask both sides")


def answers(house: House, who: Person, *wishes: str) -> None:
    """Let somebody look at the question and answer it, then answer anew."""
    for n, wish in enumerate(wishes):
        house.taps(who, "Change my answer" if n else "Show it", wish)


def noted(house: House) -> list[tuple[str, str, str]]:
    case = case_of(house)
    with house.archive.begin() as unit:
        found = audit.entries(unit, case.id)
    return [(e.actor, e.verb, e.object) for e in found if e.verb.startswith("range_")]


def is_shown(house: House, who: Person) -> bool:
    return any(first_seen(house, who, figure) is not None for figure in FIGURES)


def test_when_both_agree_it_opens_to_the_mediator_and_to_nobody_else() -> None:
    with both_here() as house:
        asks(house)
        answers(house, A, YES)
        answers(house, B, YES)
        house.forward(days=4)
        for who in (A, B):
            house.taps(who, "Show it")
            assert texts(house, who)[-1].startswith("Each side said yes: M. Okafor can now read the ranges.")
        goes_to_the_ranges(house)
        house.taps(M, "Open the ranges")
        shown = texts(house, M)[-1]
        assert all(figure in shown for figure in FIGURES[:3]) and "Nothing was given." in shown
        assert not is_shown(house, B)
        house.says(M, "/briefing")
        assert "Ranges: opened to you" in "\n".join(texts(house, M))


@pytest.mark.parametrize("is_opened", [True, False])
def test_a_figure_of_an_opened_range_does_not_slip_into_a_message_and_of_a_sealed_one_not_even_that_it_fits_is_told(
    is_opened: bool,
) -> None:
    with both_here() as house:
        asks(house)
        answers(house, A, YES if is_opened else NO)
        answers(house, B, YES)
        house.forward(days=4)
        before = texts(house, B)
        house.says(M, "/message")
        house.taps(M, "Mr D.")
        house.says(M, "Could you live with 54,321?")
        warning = texts(house, M)[-1]
        assert ("It has the number 54,321 – so has something of Ms R. that was not sent on" in warning) is is_opened
        assert (texts(house, B) == before) is is_opened


def test_every_attempt_without_both_consents_is_refused_and_on_record() -> None:
    with both_here() as house:
        goes_to_the_ranges(house)
        house.taps(M, "Open the ranges")
        assert "stay sealed, because not both sides have agreed" in texts(house, M)[-1]
        asks(house)
        answers(house, A, YES)
        house.taps(M, "Open the ranges")
        house.forward(days=4)
        goes_to_the_ranges(house)
        house.taps(M, "Open the ranges")
        assert [entry for entry in noted(house) if entry[1] == "range_refused"] == [
            ("mediator", "range_refused", "no_consent")
        ] * 3
        assert not is_shown(house, M) and not is_shown(house, B)
        house.says(M, "/briefing")
        assert "Ranges: sealed until both sides agree to open them." in "\n".join(texts(house, M))
        case = case_of(house).id
        with house.archive.begin() as unit:
            for viewer in (Viewer(Seat.MEDIATOR, case), Viewer(Seat.SIDE, case, SideNo(2)), HOUSE):
                with pytest.raises(Sealed):
                    ranges.read(unit, viewer, case)
            with pytest.raises(Sealed):
                ranges.answers(unit, Viewer(Seat.MEDIATOR, case), ranges.of_case(unit, case)[0])


def seen(
    who: Person, *, a: tuple[str, ...], b: tuple[str, ...], gives: bool = True, held: bool = False
) -> tuple[Seen, ...]:
    """Return all that somebody observes until after the end, when each has answered like this."""
    with both_here(gives=gives) as house:
        asks(house)
        answers(house, A, *a)
        answers(house, B, *b)
        if held:
            hold(house, 1)
        goes_to_the_ranges(house)
        house.taps(M, "Open the ranges")
        house.forward(days=2)
        house.says(B, "/continue")
        house.forward(days=2)
        house.says(B, "/ledger")
        if "Show it" in labels(house.last(B)):
            house.taps(B, "Show it")
        return house.observed(who)


def test_who_said_no_sees_the_same_whatever_the_other_has_said_or_given() -> None:
    same = seen(B, a=(YES,), b=(NO,))
    assert len(same) > 60
    assert same == seen(B, a=(NO,), b=(NO,)) == seen(B, a=(), b=(NO,)) == seen(B, a=(YES, NO), b=(NO,), gives=False)


def test_who_said_yes_learns_only_whether_everybody_did() -> None:
    assert seen(B, a=(NO,), b=(YES,)) == seen(B, a=(), b=(YES,), gives=False) == seen(B, a=(YES,), b=(YES,), held=True)


def test_the_mediator_is_not_told_who_answered_what() -> None:
    assert seen(M, a=(YES,), b=(NO,)) == seen(M, a=(NO,), b=(YES,)) == seen(M, a=(), b=())


def test_both_are_asked_at_the_same_moment_in_the_same_words() -> None:
    with both_here() as house:
        before = {who: len(house.view(who)) for who in (A, B)}
        asks(house)
        first, second = (house.view(who)[before[who] :] for who in (A, B))
        assert [(s.text, s.at) for s in first] == [(s.text, s.at) for s in second] and len(first) == 1
        for who in (A, B):
            house.taps(who, "Show it")
        one, two = (texts(house, who)[-1].replace("19:00", "18:00") for who in (A, B))
        assert one == two


def test_it_is_offered_only_where_a_range_is_asked_for_and_not_while_somebody_is_held() -> None:
    with both_here() as house:
        hold(house, 2)
        case = case_of(house)
        asks(house)
        with house.archive.begin() as unit:
            assert ranges.of_case(unit, case.id) == ()


def test_the_story_of_a_sealed_range_reads_aloud() -> None:
    with both_here() as house:
        play = Told("A sealed range, opened to the mediator alone", house, names=NAMES)
        play.chapter("The mediator tries to open the ranges, and is refused")
        play.says(M, "/case")
        play.taps(M, "⋯", "Sealed ranges", "Open the ranges")
        play.chapter("She asks both sides")
        play.taps(M, "Ask both sides")
        play.taps(A, "Show it", YES)
        play.taps(B, "Show it", NO)
        play.taps(B, "Change my answer", YES)
        play.chapter("Four days later")
        house.forward(days=4)
        play.taps(A, "Show it")
        play.taps(B, "Show it")
        play.says(M, "/case")
        play.taps(M, "⋯", "Sealed ranges", "Open the ranges")
        play.is_golden("a_sealed_range")


# --- a side with several people -----------------------------------------------------------------------------------

OF_C = {"range_pleased": 81818, "range_accept": 82828, "range_leave": 83838}


def opened_to_her(house: House) -> str:
    """Let the time of the question pass, and return what the mediator reads when she opens the ranges."""
    house.forward(days=4)
    goes_to_the_ranges(house)
    house.taps(M, "Open the ranges")
    return texts(house, M)[-1]


def test_a_chair_that_nobody_ever_took_keeps_nothing_sealed_and_shows_to_nobody() -> None:
    views = []
    for invites in (False, True):
        with both_here() as house:
            if invites:
                invite_another(house)
            asks(house)
            answers(house, A, YES)
            answers(house, B, YES)
            assert all(figure in opened_to_her(house) for figure in FIGURES[:3])
            views.append((house.observed(A), house.observed(B)))
    assert views[0] == views[1]


@pytest.mark.parametrize("beside", [(), (NO,), (YES,)], ids=["silent", "no", "yes"])
def test_whoever_is_beside_them_and_takes_part_has_to_say_yes_too(beside: tuple[str, ...]) -> None:
    with all_in() as house:
        ranges_are_asked_for(house)
        has_given(house, A, GIVEN)
        has_given(house, C, OF_C)
        asks(house)
        for who, wish in ((A, (YES,)), (B, (YES,)), (C, beside)):
            answers(house, who, *wish)
        shown = opened_to_her(house)
        assert ("54,321" in shown) is ("82,828" in shown) is (beside == (YES,))
        assert not is_shown(house, B) and not is_shown(house, C)


def test_of_whoever_was_sent_away_before_they_could_say_yes_nothing_is_read() -> None:
    with all_in(confirmed=False) as house:
        ranges_are_asked_for(house)
        has_given(house, A, GIVEN)
        has_given(house, C, OF_C)
        house.says(M, "/case")
        house.taps(M, "No, someone else")
        asks(house)
        answers(house, A, YES)
        answers(house, B, YES)
        shown = opened_to_her(house)
        assert "54,321" in shown and "82,828" not in shown
