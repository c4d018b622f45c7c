"""Check and act: what a rule was asked about cannot change before it is acted upon; and no side ever waits for another."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread
from time import sleep

import pytest

from flows.case import SideNo
from flows.disclosure import Withdrawn
from flows.swaps import Sealed, SwapState
from storage import Archive, Unit, cases, matters, reveal_door, swaps
from storage.errors import Stale, StorageError, Unavailable
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW, fresh_id, furnish
from tests.storage.disclosure_cast import (
    LATER,
    RUN,
    added,
    consented,
    lawful,
    lawful_pair,
    matter,
    put_in,
    read,
    sent,
    slot,
    words,
)


def meanwhile(archive: Archive, act: Callable[[Unit], object]) -> Callable[[], object]:
    """Begin another's act in a transaction of its own, which has to wait; return a way to see how it ended."""
    ended: list[object] = []
    begun = Event()

    def run() -> None:
        begun.set()
        try:
            with archive.begin() as unit:
                ended.append(act(unit))
                unit.commit()
        except StorageError as error:
            ended.append(type(error))

    thread = Thread(target=run)
    thread.start()
    begun.wait()
    sleep(0.2)

    def result() -> object:
        thread.join(10)
        return ended[0]

    assert not ended, "it should have waited"
    return result


def prepared(archive: Archive, make: Callable[[Unit], str]) -> str:
    with archive.begin() as unit:
        furnish(unit)
        made = make(unit)
        unit.commit()
    return made


def test_of_two_who_send_the_same_matter_at_once_one_succeeds(archive: Archive) -> None:
    matter_id = prepared(archive, consented)
    with archive.begin() as unit:
        reveal = lawful(matters.get(unit, MEDIATOR, matter_id, lock=True))
        other = meanwhile(archive, lambda unit: reveal_door.write(unit, reveal, id=fresh_id()))
        reveal_door.write(unit, reveal, id=fresh_id())
        unit.commit()
    assert other() is Stale
    with archive.begin() as unit:
        assert read(unit, BEN) == ["I took a loan."]


def test_who_withdraws_while_it_is_being_sent_is_told_that_it_was_sent(archive: Archive) -> None:
    matter_id = prepared(archive, consented)
    with archive.begin() as unit:
        reveal = lawful(matters.get(unit, MEDIATOR, matter_id, lock=True))
        owner = meanwhile(archive, lambda unit: matters.record(unit, ANA, matter_id, Withdrawn(LATER)))
        reveal_door.write(unit, reveal, id=fresh_id())
        unit.commit()
    assert owner() is Stale


def test_what_is_withdrawn_while_the_mediator_looks_is_not_sent(archive: Archive) -> None:
    matter_id = prepared(archive, consented)
    with archive.begin() as unit:
        seen = lawful(matters.get(unit, MEDIATOR, matter_id))
    with archive.begin() as unit:
        matters.record(unit, ANA, matter_id, Withdrawn(LATER))
        mediator = meanwhile(archive, lambda unit: reveal_door.write(unit, seen, id=fresh_id()))
        unit.commit()
    assert mediator() is Stale
    with archive.begin() as unit:
        assert read(unit, BEN) == []


def test_a_slot_is_opened_with_the_words_of_its_moment_or_not_at_all(archive: Archive) -> None:
    def both(unit: Unit) -> str:
        swap = slot(unit)
        put_in(unit, swap, 1, "Ana's figure")
        put_in(unit, swap, 2, "Ben's figure")
        return swap.id

    swap_id = prepared(archive, both)
    with archive.begin() as unit:
        swap = swaps.get(unit, MEDIATOR, swap_id)
        assert swap
        pair = lawful_pair(unit, swap)
    with archive.begin() as unit:
        swaps.seal(unit, BEN, swap_id, Sealed(SideNo(2), words("Ben's better figure", 2), NOW))
        mediator = meanwhile(archive, lambda unit: reveal_door.open_swap(unit, swap_id, pair, swap.deadline))
        unit.commit()
    assert mediator() is Stale
    with archive.begin() as unit:
        pair = lawful_pair(unit, swap)
        reveal_door.open_swap(unit, swap_id, pair, swap.deadline)
        late = meanwhile(archive, lambda unit: put_in(unit, swap, 1, "Ana's later figure"))
        unit.commit()
    assert late() is Stale
    with archive.begin() as unit:
        assert (read(unit, ANA), read(unit, BEN)) == (["Ben's better figure"], ["Ana's figure"])


def test_a_case_is_not_closed_while_something_is_being_sent(archive: Archive) -> None:
    matter_id = prepared(archive, consented)
    with archive.begin() as unit:
        rules = cases.rules(unit, KITE, lock=True)
        assert rules and rules.is_open
        closing = meanwhile(archive, lambda unit: cases.close(unit, KITE, LATER))
        sent(unit, matter_id)
        unit.commit()
    assert closing() is True


def test_two_people_of_one_side_add_one_after_the_other(archive: Archive) -> None:
    prepared(archive, lambda _unit: "")
    with archive.begin() as unit:
        added(unit, "first")
        second = meanwhile(archive, lambda unit: added(unit, "second") and True)
        unit.commit()
    assert second() is True
    with archive.begin() as unit:
        assert [h.number for h in matters.of_side(unit, ANA, KITE, 1)] == [1, 2]


def test_the_same_item_added_twice_at_once_is_there_once(archive: Archive) -> None:
    prepared(archive, lambda _unit: "")

    def add(unit: Unit) -> bool:
        return matters.add(unit, matter(), run=RUN, place="can_tell", item="i1", label=words("x"), now=NOW)

    with archive.begin() as unit:
        assert add(unit)
        again = meanwhile(archive, add)
        unit.commit()
    assert again() is False


def test_no_side_waits_for_what_another_is_doing(postgresql_archive: Archive) -> None:
    """On PostgreSQL one side's unfinished transaction holds nothing that another needs: neither time nor refusal tells of it."""
    archive = postgresql_archive
    swap_id = prepared(archive, lambda unit: slot(unit).id)
    with archive.begin() as anas, archive.begin() as bens:
        for unit, viewer in ((anas, ANA), (bens, BEN)):
            side = viewer.side
            assert cases.rules(unit, KITE, lock=True)
            swap = swaps.get(unit, viewer, swap_id, lock=True)
            assert swap
            put_in(unit, swap, side, "x")
            matter_id = consented(unit, "x", side)
            matters.record(unit, viewer, matter_id, Withdrawn(NOW))
        bens.commit()
        anas.commit()
    with archive.begin() as unit:
        assert [h.number for h in matters.of_case(unit, MEDIATOR, KITE)] == [1, 1]


def test_slots_that_another_worker_is_closing_are_passed_over(postgresql_archive: Archive) -> None:
    archive = postgresql_archive
    swap_id = prepared(archive, lambda unit: slot(unit).id)
    with archive.begin() as first, archive.begin() as second:
        assert [swap.id for swap in swaps.due(first, LATER)] == [swap_id]
        assert swaps.due(second, LATER) == ()
        assert swaps.closed(first, swap_id, LATER)
        first.commit()
    with archive.begin() as unit:
        after = swaps.get(unit, ANA, swap_id)
        assert after and after.state is SwapState.CLOSED


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_reveal_and_its_record_are_there_together_or_not_at_all(archive: Archive, moment: str) -> None:
    matter_id = prepared(archive, consented)
    with pytest.raises(Unavailable), archive.begin() as unit:
        sent(unit, matter_id)
        if moment == "after":
            unit.commit()
        raise Unavailable("lost")
    with archive.begin() as unit:
        held = matters.get(unit, ANA, matter_id)
        assert held
        assert bool(read(unit, BEN)) == (held.matter.revealed_at is not None) == (moment == "after")
