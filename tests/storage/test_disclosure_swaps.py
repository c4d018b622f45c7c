"""Swaps at rest: opened for all or for none, in one commit; whether anything is in a slot, only the mediator knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from flows.case import SideNo
from flows.disclosure import NotAllowed, Reveal, Rule
from flows.private import HOUSE
from flows.swaps import Sealed, SwapState
from storage import Archive, Unit, cases, errors, reveal_door, swaps
from storage.keys import side_key
from storage.tables import REVEALS, SWAP_SEALS
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW, STRANGER, fresh_id, furnish
from tests.storage.disclosure_cast import DAY, forged, lawful_pair, put_in, read, slot, text_of, words


def test_a_slot_is_known_to_every_side_of_its_case_and_to_nobody_else(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        first, second = slot(unit), slot(unit, now=NOW + timedelta(hours=1))
        for viewer in (ANA, BEN, MEDIATOR, HOUSE):
            assert swaps.of_case(unit, viewer, KITE) == (first, second)
            assert swaps.get(unit, viewer, first.id, lock=True) == first
        assert swaps.of_case(unit, STRANGER, KITE) == ()
        assert swaps.get(unit, STRANGER, first.id) is None


def test_a_side_finds_what_it_put_in_and_may_change_it(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        swap = slot(unit)
        assert swaps.own_seal(unit, ANA, swap.id) is None
        for sentence in ("One. \ud83d", None, "Two. ñ"):
            put_in(unit, swap, 1, sentence)
            mine = swaps.own_seal(unit, ANA, swap.id)
            assert mine and (mine.side, text_of(mine.sentence), mine.at) == (1, sentence, NOW)
        assert swaps.own_seal(unit, BEN, swap.id) is None
        assert unit.run(select(func.count()).select_from(SWAP_SEALS)).scalar_one() == 1


def test_the_mediator_sees_both_side_by_side_and_tells_a_pass_from_no_answer(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        swap = slot(unit)
        put_in(unit, swap, 2, None)
        put_in(unit, swap, 1, "Ana's figure")
        for viewer in (MEDIATOR, HOUSE):
            seen = {side: text_of(one.sentence) for side, one in swaps.sealed(unit, viewer, swap.id).items()}
            assert seen == {1: "Ana's figure", 2: None}
        assert list(swaps.sealed(unit, MEDIATOR, slot(unit).id)) == []


def test_a_side_is_refused_in_the_same_way_whatever_is_in_the_slot(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        refusals = []
        for in_it in ((), (1,), (2,), (1, 2)):
            swap = slot(unit)
            for side in in_it:
                put_in(unit, swap, side, "x")
            with pytest.raises(errors.Sealed) as refused:
                swaps.sealed(unit, BEN, swap.id)
            refusals.append(str(refused.value))
        with pytest.raises(errors.Sealed) as refused:
            swaps.sealed(unit, BEN, "no such slot")
        assert {*refusals, str(refused.value)} == {refusals[0]}


def test_a_pass_looks_like_a_sentence_to_whoever_holds_the_database(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        swap = slot(unit)
        put_in(unit, swap, 1, "I can pay 14,000 by March. " * 40)
        put_in(unit, swap, 2, None)
        rows = unit.run(select(SWAP_SEALS)).all()
        shapes = {tuple(len(bytes(v)) if isinstance(v, bytes | memoryview) else type(v) for v in row) for row in rows}
        assert len(shapes) == 1


def test_nobody_puts_in_anything_for_another_side(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        swap = slot(unit)
        sealed = Sealed(SideNo(1), words("x"), NOW)
        for viewer in (BEN, MEDIATOR, STRANGER):
            with pytest.raises(errors.Sealed):
                swaps.seal(unit, viewer, swap.id, sealed)
        with pytest.raises(errors.Sealed):
            swaps.seal(unit, ANA, "no such slot", sealed)
        for label in (0, 2):
            with pytest.raises(ValueError, match="another"):
                swaps.seal(unit, ANA, swap.id, Sealed(SideNo(1), words("x", label), NOW))
        assert swaps.sealed(unit, MEDIATOR, swap.id) == {}


def test_nothing_is_put_in_from_the_deadline_on_or_once_the_slot_is_over(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        late, closed, opened = slot(unit), slot(unit), slot(unit)
        put_in(unit, late, 1, "in time", late.deadline - timedelta(microseconds=1))
        assert swaps.closed(unit, closed.id, NOW)
        for side in (1, 2):
            put_in(unit, opened, side, "x")
        reveal_door.open_swap(unit, opened.id, lawful_pair(unit, opened), opened.deadline)
        for swap, at in ((late, late.deadline), (closed, NOW), (opened, NOW)):
            with pytest.raises(errors.Stale):
                put_in(unit, swap, 1, "too late", at)
        assert text_of(swaps.sealed(unit, MEDIATOR, late.id)[SideNo(1)].sentence) == "in time"


def test_what_was_put_in_can_be_taken_out_until_the_slot_is_over_and_by_its_owner_alone(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        late, closed = slot(unit), slot(unit)
        for swap in (late, closed):
            for side in (1, 2):
                put_in(unit, swap, side, "x")
        for viewer in (MEDIATOR, STRANGER, HOUSE):
            with pytest.raises(errors.Sealed):
                swaps.take_out(unit, viewer, late.id, NOW)
        swaps.take_out(unit, ANA, late.id, late.deadline + timedelta(hours=1))
        assert {s: one.sentence is None for s, one in swaps.sealed(unit, MEDIATOR, late.id).items()} == {
            1: True,
            2: False,
        }
        with pytest.raises(NotAllowed):
            lawful_pair(unit, late)
        assert swaps.closed(unit, closed.id, NOW)
        with pytest.raises(errors.Stale):
            swaps.take_out(unit, ANA, closed.id, NOW)


def test_opening_shows_each_side_the_others_words_at_one_moment(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        swap = slot(unit)
        put_in(unit, swap, 1, "Ana's figure")
        put_in(unit, swap, 2, "Ben's figure")
        reveal_door.open_swap(unit, swap.id, lawful_pair(unit, swap), swap.deadline)
        unit.commit()
    with archive.begin() as unit:
        assert (read(unit, ANA), read(unit, BEN)) == (["Ben's figure"], ["Ana's figure"])
        assert unit.run(select(func.count(REVEALS.c.at.distinct()))).scalar_one() == 1
        after = swaps.get(unit, ANA, swap.id)
        assert after == replace(swap, state=SwapState.OPENED)
        assert not swaps.closed(unit, swap.id, NOW)
        with pytest.raises(errors.Stale):
            reveal_door.open_swap(unit, swap.id, {fresh_id(): forged("x", rule=Rule.R2)}, swap.deadline)


@pytest.mark.parametrize("how_many", [0, 1, 3])
def test_there_is_no_way_to_open_one_half(archive: Archive, how_many: int) -> None:
    with archive.begin() as unit:
        furnish(unit)
        swap = slot(unit)
        put_in(unit, swap, 1, "Ana's figure")
        put_in(unit, swap, 2, "Ben's figure")
        pair = list(lawful_pair(unit, swap).values())
        some = {fresh_id(): one for one in (*pair, pair[0])[:how_many]}
        with pytest.raises(errors.Stale):
            reveal_door.open_swap(unit, swap.id, some, swap.deadline)
        twice = {fresh_id(): pair[0], fresh_id(): pair[0]}
        with pytest.raises(errors.Stale):
            reveal_door.open_swap(unit, swap.id, twice, swap.deadline)
        with pytest.raises(ValueError, match="R1"):
            reveal_door.write(unit, pair[0], id=fresh_id())
        assert nothing_crossed(unit, swap.id)


def nothing_crossed(unit: Unit, swap_id: str) -> bool:
    swap = swaps.get(unit, HOUSE, swap_id)
    return not read(unit, HOUSE) and swap is not None and swap.state is SwapState.RUNNING


def _withdrawn_to_a_pass(unit: Unit, swap_id: str) -> None:
    swaps.seal(unit, BEN, swap_id, Sealed(SideNo(2), None, NOW))


def _changed_words(unit: Unit, swap_id: str) -> None:
    swaps.seal(unit, BEN, swap_id, Sealed(SideNo(2), words("Ben's other figure", 2), NOW))


def _closed_slot(unit: Unit, swap_id: str) -> None:
    assert swaps.closed(unit, swap_id, NOW)


def _closed_case(unit: Unit, _swap_id: str) -> None:
    assert cases.close(unit, KITE, NOW)


@pytest.mark.parametrize("meanwhile", [_withdrawn_to_a_pass, _changed_words, _closed_slot, _closed_case])
def test_what_changed_since_the_mediator_looked_opens_nothing(archive: Archive, meanwhile: object) -> None:
    with archive.begin() as unit:
        furnish(unit)
        swap = slot(unit)
        put_in(unit, swap, 1, "Ana's figure")
        put_in(unit, swap, 2, "Ben's figure")
        seen = lawful_pair(unit, swap)
        meanwhile(unit, swap.id)  # type: ignore[operator]
        with pytest.raises(errors.Stale):
            reveal_door.open_swap(unit, swap.id, seen, swap.deadline)
        assert read(unit, HOUSE) == []


@pytest.mark.parametrize("bens", [None, "no answer"])
def test_one_side_alone_never_opens_a_slot(archive: Archive, bens: str | None) -> None:
    with archive.begin() as unit:
        furnish(unit)
        swap = slot(unit)
        put_in(unit, swap, 1, "Ana's figure")
        if bens is None:
            put_in(unit, swap, 2, None)
        with pytest.raises(NotAllowed):
            lawful_pair(unit, swap)
        made_up: dict[str, Reveal] = {
            fresh_id(): replace(
                forged(text, side, rule=Rule.R2, matter_id=swap.id, at=swap.deadline), category=swap.category
            )
            for side, text in ((1, "Ana's figure"), (2, "x"))
        }
        with pytest.raises(errors.Stale):
            reveal_door.open_swap(unit, swap.id, made_up, swap.deadline)
        assert nothing_crossed(unit, swap.id)


@pytest.mark.parametrize("row", [1, 2])
def test_a_failure_while_opening_leaves_both_halves_sealed(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, row: int
) -> None:
    real, written = reveal_door._write, []

    def fails(*given: object, **more: object) -> None:
        written.append(1)
        if len(written) == row:
            raise errors.Unavailable("lost")
        real(*given, **more)  # type: ignore[arg-type]

    with archive.begin() as unit:
        furnish(unit)
        swap = slot(unit)
        put_in(unit, swap, 1, "Ana's figure")
        put_in(unit, swap, 2, "Ben's figure")
        unit.commit()
    monkeypatch.setattr(reveal_door, "_write", fails)
    with pytest.raises(errors.Unavailable), archive.begin() as unit:
        reveal_door.open_swap(unit, swap.id, lawful_pair(unit, swap), swap.deadline)
        unit.commit()
    with archive.begin() as unit:
        assert nothing_crossed(unit, swap.id)


def test_a_side_that_was_erased_has_nothing_in_the_slot(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        swap = slot(unit)
        put_in(unit, swap, 1, "Ana's figure")
        put_in(unit, swap, 2, "Ben's figure")
        unit.commit()
    archive.vault.destroy(side_key(KITE, 1), NOW)
    with archive.begin() as unit:
        assert list(swaps.sealed(unit, MEDIATOR, swap.id)) == [2]
        assert swaps.own_seal(unit, ANA, swap.id) is None


def test_slots_fall_due_at_their_deadline_the_earliest_first(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        second, first, closed = slot(unit, now=NOW + timedelta(hours=1)), slot(unit), slot(unit)
        swaps.closed(unit, closed.id, NOW)
        assert swaps.due(unit, NOW + DAY - timedelta(microseconds=1)) == ()
        assert swaps.due(unit, NOW + DAY) == (first,)
        assert swaps.due(unit, NOW + 2 * DAY) == (first, second)
        assert swaps.due(unit, NOW + 2 * DAY, limit=1) == (first,)


def test_nothing_is_opened_while_it_can_still_be_changed(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        swap = slot(unit)
        put_in(unit, swap, 1, "Ana's figure")
        put_in(unit, swap, 2, "Ben's figure")
        early = swap.deadline - timedelta(microseconds=1)
        with pytest.raises(NotAllowed):
            lawful_pair(unit, swap, early)
        made_early = {ref: replace(reveal, at=early) for ref, reveal in lawful_pair(unit, swap).items()}
        with pytest.raises(errors.Stale):
            reveal_door.open_swap(unit, swap.id, made_early, early)
        assert nothing_crossed(unit, swap.id)


def test_more_time_is_more_time_for_every_side_and_for_the_opening(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        swap = slot(unit)
        put_in(unit, swap, 1, "Ana's figure")
        put_in(unit, swap, 2, "Ben's figure")
        longer = replace(swap, deadline=swap.deadline + DAY)
        swaps.put_off(unit, longer)
        assert [swaps.get(unit, viewer, swap.id) for viewer in (ANA, BEN, MEDIATOR)] == [longer] * 3
        assert swaps.due(unit, swap.deadline) == ()
        with pytest.raises(NotAllowed):
            lawful_pair(unit, longer, swap.deadline)
        put_in(unit, swap, 2, "Ben's figure, and more", swap.deadline)
        reveal_door.open_swap(unit, swap.id, lawful_pair(unit, longer), longer.deadline)
        assert read(unit, ANA) == ["Ben's figure, and more"]
        with pytest.raises(errors.Stale):
            swaps.put_off(unit, longer)
