"""Fresh starts at rest: everybody of the case knows that one was asked for; what somebody said to it is theirs and the mediator's."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.case import SideNo
from flows.freshstart import FreshStart, FreshStartId, Part, Reply
from flows.private import HOUSE
from storage import Archive, cases, freshstarts
from storage.keys import side_key
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW, STRANGER, kite

FRESH = FreshStart(FreshStartId("eeee000000000001"), KITE, True, NOW)
HERS = Part("aaaa000000000011", SideNo(1), ("i1",))
HIS = Part("bbbb000000000012", SideNo(2))


@pytest.fixture
def kept(archive: Archive) -> Archive:
    with archive.begin() as unit:
        cases.open(unit, kite())
        assert freshstarts.ask(unit, FRESH, (HERS, HIS))
        unit.commit()
    return archive


def test_both_sides_know_of_it_and_a_stranger_does_not(kept: Archive) -> None:
    with kept.begin() as unit:
        for viewer in (ANA, BEN, MEDIATOR, HOUSE):
            assert freshstarts.get(unit, viewer, FRESH.id) == FRESH
        assert freshstarts.get(unit, STRANGER, FRESH.id) is None and freshstarts.of_case(unit, STRANGER, KITE) == ()
        assert freshstarts.parts(unit, STRANGER, FRESH) == ()


def test_a_side_reads_its_own_part_alone_and_never_whether_the_other_began(kept: Archive) -> None:
    begun = replace(HIS, reply=Reply.BEGUN, run="cccc000000000001")
    with kept.begin() as unit:
        freshstarts.keep(unit, FRESH, begun, NOW)
        assert freshstarts.parts(unit, ANA, FRESH) == (HERS,)
        assert freshstarts.parts(unit, BEN, FRESH) == (begun,)
        assert freshstarts.parts(unit, MEDIATOR, FRESH) == freshstarts.parts(unit, HOUSE, FRESH) == (HERS, begun)


def test_one_runs_in_a_case_at_a_time(kept: Archive) -> None:
    second = replace(FRESH, id=FreshStartId("eeee000000000002"), asked_at=NOW + timedelta(days=1))
    with kept.begin() as unit:
        assert not freshstarts.ask(unit, second, (HERS,)) and freshstarts.parts(unit, HOUSE, second) == ()
        assert freshstarts.end(unit, FRESH.id, NOW) and not freshstarts.end(unit, FRESH.id, NOW)
        assert freshstarts.ask(unit, second, (HERS,))
        assert [fresh.runs for fresh in freshstarts.of_case(unit, BEN, KITE)] == [False, True]


def test_a_side_whose_key_is_gone_leaves_no_part(kept: Archive) -> None:
    with kept.begin() as unit:
        unit.vault.destroy(side_key(KITE, 1), NOW)
        assert freshstarts.parts(unit, MEDIATOR, FRESH) == (HIS,)
