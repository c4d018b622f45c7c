"""How a session ended, at rest: its mediator's record, of which a party learns nothing but that it was asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from flows.outcome import Ended, Outcome
from flows.private import HOUSE, Seat, Viewer
from flows.sessions import SessionId
from storage import Archive, outcomes
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW

ENDED = Ended(SessionId("eeee000000000001"), KITE, Outcome.PARTIAL, date(2026, 12, 24), True, NOW)


def test_its_mediator_reads_it_and_no_side_and_no_other_mediator(archive: Archive) -> None:
    with archive.begin() as unit:
        outcomes.put(unit, ENDED)
        for viewer in (MEDIATOR, HOUSE):
            assert outcomes.get(unit, viewer, ENDED.session) == ENDED
        for viewer in (ANA, BEN, Viewer(Seat.MEDIATOR, "cccc00000000ffff")):
            assert outcomes.get(unit, viewer, ENDED.session) is None
        assert outcomes.asks(unit, ENDED.session) and not outcomes.asks(unit, "eeee000000000002")


def test_the_newest_record_counts(archive: Archive) -> None:
    with archive.begin() as unit:
        outcomes.put(unit, ENDED)
        anew = replace(ENDED, outcome=Outcome.AGREEMENT, follow_up=None)
        outcomes.put(unit, anew)
        assert outcomes.get(unit, MEDIATOR, ENDED.session) == anew
