"""A side with several people and what is arranged with it alone: each of them and whoever is beside them is asked, and the other side is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.sandbox.wire import Person
from flows.private import Seat, Viewer
from flows.several import chair
from storage import sessions
from tests.bot.service.cast import NEUTRAL, case_of, labels, texts
from tests.bot.service.session_cast import WHERE, describes, goes_on, moves, observed, opens, publishes, so_far
from tests.bot.service.test_beside import LEVY, seat_beside
from tests.bot.service.threesome import C, all_in
from tests.proof.house import House
from tests.world import A, B, M

ASKED = (A, C)
ALONE = "Only side 1"


@pytest.fixture
def world() -> Iterator[House]:
    with all_in() as house:
        yield house


def sent(world: House, who: Person, since: int) -> list[tuple[object, str]]:
    return [(seen.at, seen.text) for seen in observed(world, who, since) if seen.method == "sendMessage"]


def test_a_separate_meeting_is_told_to_everybody_of_that_side_at_one_moment_and_to_nobody_across(world: House) -> None:
    before = {who: so_far(world, who) for who in (A, B, C)}
    publishes(world, who=ALONE)
    assert sent(world, A, before[A]) == sent(world, C, before[C]) == [(world.now, NEUTRAL)]
    assert so_far(world, B) == before[B]
    assert opens(world, A) == opens(world, C) and WHERE in texts(world, C)[-1]
    world.says(B, "/session", "/continue")
    assert WHERE not in "\n".join(texts(world, B))


def test_whoever_advises_one_of_them_is_asked_too(world: House) -> None:
    seat_beside(world, LEVY, of=C)
    publishes(world, who=ALONE)
    assert texts(world, LEVY)[-1] == NEUTRAL
    assert WHERE in opens(world, LEVY)


def test_what_one_of_them_says_about_it_only_the_mediator_learns(world: House) -> None:
    publishes(world, who=ALONE)
    opens(world, A)
    opens(world, C)
    before = {who: so_far(world, who) for who in (A, B)}
    world.taps(C, "I can't come")
    assert {who: so_far(world, who) for who in (A, B)} == before
    world.says(M, "/session")
    card = texts(world, M)[-1]
    assert "Mr R.: can't come" in card and "Ms R.: no answer yet" in card
    assert "Only Ms R. and Mr R. are asked to it." in card
    assert "Message" not in " ".join(labels(world.last(M)))


def test_each_is_reminded_and_a_move_reaches_each(world: House) -> None:
    publishes(world, who=ALONE)
    before = {who: so_far(world, who) for who in (A, B, C)}
    goes_on(world, "2026-03-17T20:00")
    assert sent(world, A, before[A]) == sent(world, C, before[C])
    assert sum("Reminder" in words for _, words in sent(world, C, before[C])) >= 2
    moves(world, "25 March 2026", "09:00")
    for who in ASKED:
        assert "25 March 2026" in opens(world, who)
    assert so_far(world, B) == before[B]


def test_the_proposal_names_each_of_them_and_warns_of_words_of_one_that_the_other_would_read(world: House) -> None:
    describes(world, who=ALONE, place="Bring the second key, which you kept when you moved out.")
    said = "\n".join(texts(world, M)[-2:])
    assert "Ms R.: Tuesday" in said and "Mr R.: Tuesday" in said and "Mr D." not in said
    assert "second key" in said and "Mr R." in said


def test_times_are_offered_to_each_of_them_and_one_has_to_suit_them_all(world: House) -> None:
    before = {who: so_far(world, who) for who in (A, B, C)}
    world.says(M, "/session")
    world.taps(M, "Find a time together", ALONE, "Two hours", "Not decided yet")
    world.says(M, "24 March 14:00", "26 March 9:00")
    world.taps(M, "Use these times", "Offer them to everybody now")
    assert sent(world, A, before[A]) == sent(world, C, before[C]) == [(world.now, NEUTRAL)]
    world.taps(A, "Show it", "○ 24 Mar 2026, 15:00", "○ 26 Mar 2026, 10:00", "Done")
    seen = so_far(world, A)
    world.taps(C, "Show it", "○ 26 Mar 2026, 10:00", "Done")
    assert so_far(world, A) == seen and so_far(world, B) == before[B]
    world.says(M, "/session")
    world.taps(M, "Times on offer")
    assert labels(world.last(M)) == ["26 Mar 2026, 09:00", "Tell everybody: none of these"]


def test_the_place_opens_to_every_chair_of_the_side_and_to_no_other(world: House) -> None:
    publishes(world, who=ALONE)
    case = case_of(world)
    with world.archive.begin() as unit:
        for one, is_asked in ((chair(1, 1), True), (chair(1, 2), True), (chair(2, 1), False), (chair(2, 2), False)):
            viewer = Viewer(Seat.SIDE, case.id, one)
            found = sessions.of_case(unit, viewer, case.id)
            assert [s.place.read_as(viewer) for s in found if s.place is not None] == [WHERE] * is_asked
