"""A sentence its owner has agreed to and that is not sent yet stands in the briefing's annex, marked as what it is; to be said by nobody else."""

from __future__ import annotations

from datetime import datetime

from bot.service import brief
from flows.briefing import Briefing
from flows.briefing_parts import Line, Mark, Part
from flows.private import HOUSE, Seat, Viewer
from storage import cases
from tests.bot.service.cast import LOST, SENTENCE, both_in, case_of, decide, hold
from tests.proof.house import House
from tests.world import A, M


def made(house: House, at: datetime | None = None) -> Briefing:
    case_id = case_of(house).id
    with house.archive.begin() as unit:
        case = cases.get(unit, HOUSE, case_id)
        assert case is not None
        return brief.gather(unit, house.house, case, at or house.now)


def agreed(found: Briefing) -> list[tuple[str, int, str, Mark]]:
    """List what stands there: the row, whose, the words, the mark."""
    viewer = Viewer(Seat.MEDIATOR, found.case)
    lines = [(row.label.key, cell) for row in found.rows(Part.AGREED) for cell in row.cells if isinstance(cell, Line)]
    return [(key, cell.side, str(piece.read_as(viewer)), cell.mark) for key, cell in lines for piece in cell.said]  # type: ignore[union-attr]


def test_what_its_owner_agreed_to_stands_in_the_annex_until_it_is_sent() -> None:
    with both_in() as house:
        house.says(A, "/continue")
        assert agreed(made(house)) == []
        decide(house, waits=False)
        assert agreed(made(house)) == [("briefing-agreed-share", 1, SENTENCE, Mark.OWNER)]
        parts = [section.part for section in made(house).sections]
        assert parts[0] is Part.AGREED  # first in the annex: nothing has crossed yet
        before = house.now
        house.forward(minutes=5)
        house.says(M, "/share")
        house.taps(M, "Send")
        assert agreed(made(house)) == [] and made(house).rows(Part.CROSSED)
        assert agreed(made(house, before)) == [
            ("briefing-agreed-share", 1, SENTENCE, Mark.OWNER)
        ]  # a version is of its time


def test_what_waits_for_an_exchange_is_to_be_said_by_nobody() -> None:
    with both_in() as house:
        house.says(A, "/continue")
        decide(house, scope="Swap: only if they share too")
        assert agreed(made(house)) == [("briefing-agreed-swap", 1, SENTENCE, Mark.NEVER)]


def test_what_its_owner_means_to_say_stands_there_as_they_listed_it_and_goes_when_they_take_it_back() -> None:
    with both_in() as house:
        house.says(A, "/continue")
        decide(house, scope="I'll say it at the session")
        assert agreed(made(house)) == [("house-scope-session", 1, LOST, Mark.OWNER)]
        hold(house, 1)
        assert agreed(made(house)) == [("house-scope-session", 1, LOST, Mark.NEVER)]
    with both_in() as house:
        house.says(A, "/continue")
        decide(house, scope="Only the mediator")
        assert agreed(made(house)) == []


def test_what_was_taken_back_is_not_in_it_and_of_a_held_side_nothing_may_be_said() -> None:
    with both_in() as house:
        house.says(A, "/continue")
        decide(house, waits=False)
        hold(house, 1)
        assert agreed(made(house)) == [("briefing-agreed-share", 1, SENTENCE, Mark.NEVER)]
        house.forward(minutes=1)
        house.says(A, "/ledger")
        house.taps(A, "Take it back")
        assert agreed(made(house)) == []
