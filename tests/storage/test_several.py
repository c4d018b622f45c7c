"""A side with several people, in the archive: Abel, beside Ana on her side, gets nothing of hers, whatever is asked and however wrongly."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import select

from flows.case import Side, SideNo, Statement
from flows.disclosure import Rules, are_across
from flows.private import HOUSE, Label, Private, Seat, Viewer
from flows.several import chair
from flows.swaps import open_all
from storage import Archive, Unit, cases, matters, people, reveal_door, reveals, runs, statements, swaps
from storage.errors import Erased, Sealed, StorageError
from storage.keys import side_key
from storage.runs import StoredRun
from storage.tables import MATTERS, RUNS
from tests.forgetful import forget_conditions
from tests.storage.cast import ANA, ANA_CHAT, BEN, KITE, MEDIATOR, NOW, participant, said, seat, words_of
from tests.storage.disclosure_cast import LATER, OWNERS, added, consented, put_in, read, sent, slot, words
from tests.storage.test_disclosure_wall import PRIVATE, scene

SECOND = chair(1, 2)
ABEL = Viewer(Seat.SIDE, KITE, SECOND)
ABEL_CHAT = 1004


def seat_abel(unit: Unit) -> StoredRun:
    """Give Abel his chair on Ana's side, and begin his run."""
    cases.add_chair(unit, KITE, Side(SECOND, Private("Abel", Label(KITE, SECOND)), "en", "Europe/Madrid"))
    _, stored = seat(unit, ABEL_CHAT, side=SECOND)
    people.add(unit, participant(1, "Ana A."), unit.vault.chat_ref(ANA_CHAT))
    people.add(unit, participant(SECOND, "Abel A."), stored.chat)
    return stored


def test_the_mediator_knows_every_chair_by_name_side_by_side_and_a_side_only_its_own(archive: Archive) -> None:
    with archive.begin() as unit:
        scene(unit)
        seat_abel(unit)
        case = cases.get(unit, MEDIATOR, KITE)
        assert case is not None
        assert [(s.number, s.name.read_as(MEDIATOR)) for s in case.sides] == [
            (1, "Ana's side"),
            (SECOND, "Abel"),
            (2, "Ben's side"),
        ]
        for viewer in (ANA, ABEL, BEN):
            seen = cases.get(unit, viewer, KITE)
            assert seen is not None and [s.number for s in seen.sides] == [viewer.side]


def test_a_chair_is_given_once(archive: Archive) -> None:
    with archive.begin() as unit:
        scene(unit)
        seat_abel(unit)
        with pytest.raises(StorageError):
            cases.add_chair(unit, KITE, Side(SECOND, Private("Adam", Label(KITE, SECOND)), "en", "UTC"))


def all_that_abel_can_ask(unit: Unit, swap_id: str) -> dict[str, Callable[[], object]]:
    """List every question that somebody of a side may ask, about what only Ana has said."""
    ids = unit.run(select(MATTERS.c.id)).scalars().all()
    begun = [i for i, side in unit.run(select(RUNS.c.id, RUNS.c.side)).all() if side == 1]
    return {
        "people": lambda: [p for p in people.of_case(unit, ABEL, KITE) if p.side != SECOND],
        "statements": lambda: statements.visible_to(unit, ABEL, KITE),
        "replaced": lambda: statements.replaced(unit, ABEL, KITE),
        "of_side": lambda: matters.of_side(unit, ABEL, KITE, SECOND),
        "of_side of Ana": lambda: matters.of_side(unit, ABEL, KITE, 1),
        "of_case": lambda: matters.of_case(unit, ABEL, KITE),
        "of_item": lambda: matters.of_item(unit, ABEL, KITE, 1, "can_tell", "i1"),
        "get": lambda: [m for one in ids if (m := matters.get(unit, ABEL, one))],
        "runs": lambda: [runs.get(unit, ABEL, one) for one in begun],
        "own": lambda: reveals.own(unit, ABEL, KITE),
        "of_matter": lambda: [r for one in ids if (r := reveals.of_matter(unit, ABEL, one))],
        "views": lambda: reveals.views(unit, ABEL, KITE),
        "own_seal": lambda: swaps.own_seal(unit, ABEL, swap_id),
        "sealed": lambda: swaps.sealed(unit, ABEL, swap_id),
        "what came": lambda: reveals.visible_to(unit, ABEL, KITE),
    }


def test_whoever_sits_beside_somebody_sees_nothing_of_theirs_not_even_what_has_crossed(archive: Archive) -> None:
    with archive.begin() as unit:
        swap_id = scene(unit)
        seat_abel(unit)
        refused = []
        for name, question in all_that_abel_can_ask(unit, swap_id).items():
            try:
                assert not question(), name
            except Sealed:
                refused.append(name)
        assert refused == ["runs", "sealed"]
        assert read(unit, BEN) == ["I will be on time."]


def test_a_wrong_query_gets_him_nothing_that_opens(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """But for the copy that has crossed, which the whole case has the key of."""
    with archive.begin() as unit:
        swap_id = scene(unit)
        seat_abel(unit)
        questions = all_that_abel_can_ask(unit, swap_id)
        forget_conditions(monkeypatch)
        shown: dict[str, set[str]] = {}
        for name, question in questions.items():
            try:
                answer = question()
                shown[name] = set(map(_text, answer if isinstance(answer, list | tuple) else [answer]))
            except Sealed as refused:
                assert not any(text in str(refused) for text in PRIVATE)
        assert {"statements", "of_side", "of_side of Ana", "of_item", "get", "own_seal", "people"} <= (
            questions.keys() - shown.keys()
        )
        assert set().union(*shown.values()) == {"I will be on time."}


def _text(one: object) -> str:
    if isinstance(one, Statement):
        return words_of(one, ABEL)
    sentence = getattr(one, "sentence", None)
    return "" if sentence is None else sentence.read_as(ABEL)


def test_each_numbers_their_own_answers(archive: Archive) -> None:
    with archive.begin() as unit:
        scene(unit)
        abel = seat_abel(unit)
        assert statements.append(unit, abel, said(abel, "story", "I was there too.")) == 1
        own = statements.visible_to(unit, ABEL, KITE)
        assert [words_of(s, ABEL) for s in own] == ["I was there too."]
        assert {s.side for s in statements.visible_to(unit, MEDIATOR, KITE)} == {1, SECOND}


def test_what_crosses_reaches_every_chair_of_the_other_side_and_none_of_its_own(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The query asks the law of every row: for each pair of chairs they agree."""
    owners = (ANA, ABEL, BEN, Viewer(Seat.SIDE, KITE, chair(2, 2)))
    with archive.begin() as unit:
        scene(unit)
        seat_abel(unit)
        for owner in owners:
            monkeypatch.setitem(OWNERS, owner.side, owner)
            sent(unit, consented(unit, f"of {owner.side}", owner.side), LATER)
            for reader in owners:
                assert (f"of {owner.side}" in read(unit, reader)) is are_across(owner.side, reader.side)
        for row in reveals.visible_to(unit, BEN, KITE):
            assert row.side == 1, "which of its people wrote it is not for the other side"
        assert {row.side for row in reveals.visible_to(unit, MEDIATOR, KITE)} == {one.side for one in owners}


def test_an_owner_learns_that_the_other_side_read_it_and_not_who_of_it(archive: Archive) -> None:
    with archive.begin() as unit:
        scene(unit)
        seat_abel(unit)
        bens = sent(unit, consented(unit, "Ben's", 2))
        assert reveals.shown(unit, ABEL, bens, "abel", NOW)
        (view,) = reveals.views(unit, BEN, KITE)
        assert (view.side, view.participant) == (1, "")
        assert any(v.side == SECOND for v in reveals.views(unit, HOUSE, KITE))


def test_an_exchange_opens_with_all_that_lies_in_it_when_one_of_a_side_has_passed(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    with archive.begin() as unit:
        scene(unit)
        seat_abel(unit)
        monkeypatch.setitem(OWNERS, SECOND, ABEL)
        swap = slot(unit)
        put_in(unit, swap, SECOND, "Abel's figure")
        put_in(unit, swap, 2, "Ben's figure")
        assert swaps.own_seal(unit, ANA, swap.id) is None
        sides = (SideNo(1), SECOND, SideNo(2))
        made = open_all(swap, swaps.sealed(unit, MEDIATOR, swap.id), sides, Rules(), now=swap.deadline, held=False)
        reveal_door.open_swap(unit, swap.id, {f"copy {n}": one for n, one in enumerate(made)}, swap.deadline)
        assert "Ben's figure" in read(unit, ANA) and "Ben's figure" in read(unit, ABEL)
        assert "Abel's figure" in read(unit, BEN) and "Abel's figure" not in read(unit, ANA)


def test_erasing_one_person_destroys_their_key_alone(archive: Archive) -> None:
    with archive.begin() as unit:
        scene(unit)
        abel = seat_abel(unit)
        statements.append(unit, abel, said(abel, "story", "I was there too."))
        unit.commit()
    archive.vault.destroy(side_key(KITE, 1), NOW)
    with archive.begin() as unit:
        assert [words_of(s, ABEL) for s in statements.visible_to(unit, ABEL, KITE)] == ["I was there too."]
        assert {s.side for s in statements.visible_to(unit, MEDIATOR, KITE)} == {SECOND}
        with pytest.raises(Erased):
            added(unit, "the loan")
        assert words("x", SECOND).label.side == SECOND
