"""The key wall of disclosure, from the eyes of the one who must not see: a wrong query yields nothing that opens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import Table, insert, select, true, update

from flows.case import Scope, SideNo
from flows.disclosure import Worded
from flows.private import NotYours, Seat, Viewer
from flows.swaps import Sealed as SealedSentence
from storage import Archive, Unit, matters, reveals, statements, swaps
from storage.errors import Sealed
from storage.keys import Aad, mediator_key, safety_key, shared_key, side_key
from storage.tables import MATTER_ENTRIES, MATTERS, METADATA, REVEALS, STATEMENTS, SWAP_SEALS, SWAPS
from tests.forgetful import forget_conditions
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW, STRANGER, furnish, said
from tests.storage.disclosure_cast import added, consented, put_in, read, sent, slot, words

PRIVATE = ("I took a loan.", "the loan", "Ana's figure", "He took the tools.")


def scene(unit: Unit) -> str:
    """Let Ana have private matters and a sealed sentence, and something sent; return the slot."""
    ana, _ = furnish(unit)
    statements.append(unit, ana, said(ana, "story", "He took the tools."))
    added(unit, "the loan")
    consented(unit, "I took a loan.")
    reveal_id = sent(unit, consented(unit, "I will be on time."))
    assert reveals.shown(unit, BEN, reveal_id, "a reader of Ben's side", NOW)
    swap = slot(unit)
    put_in(unit, swap, 1, "Ana's figure")
    return swap.id


def test_a_sides_ring_holds_its_own_key_and_the_cases_and_no_other(archive: Archive) -> None:
    ring = archive.vault.ring_for(BEN)
    held = {
        key: ring.holds(key) for key in (side_key(KITE, 2), shared_key(KITE), side_key(KITE, 1), mediator_key(KITE))
    }
    assert held == {
        side_key(KITE, 2): True,
        shared_key(KITE): True,
        side_key(KITE, 1): False,
        mediator_key(KITE): False,
    }
    assert not ring.holds(safety_key(KITE, 2))
    assert not ring.holds(shared_key(STRANGER.case))


def everything_ben_can_ask(unit: Unit, swap_id: str) -> dict[str, Callable[[], object]]:
    """List every question about disclosure that a side may ask, for a case in which only Ana has said anything."""
    ids = unit.run(select(MATTERS.c.id)).scalars().all()
    return {
        "of_side": lambda: matters.of_side(unit, BEN, KITE, 2),
        "of_side of Ana": lambda: matters.of_side(unit, BEN, KITE, 1),
        "of_case": lambda: matters.of_case(unit, BEN, KITE),
        "of_item": lambda: matters.of_item(unit, BEN, KITE, 1, "can_tell", "i1"),
        "get": lambda: [matters.get(unit, BEN, one) for one in ids],
        "own": lambda: reveals.own(unit, BEN, KITE),
        "of_matter": lambda: [reveals.of_matter(unit, BEN, one) for one in ids],
        "views": lambda: reveals.views(unit, BEN, KITE),
        "own_seal": lambda: swaps.own_seal(unit, BEN, swap_id),
    }


def test_a_side_that_has_said_nothing_sees_nothing_but_what_was_revealed(archive: Archive) -> None:
    with archive.begin() as unit:
        swap_id = scene(unit)
        for name, question in everything_ben_can_ask(unit, swap_id).items():
            answer = question()
            nothing = answer in ((), None) or (isinstance(answer, list) and set(answer) == {None})
            assert nothing, name
        assert read(unit, BEN) == ["I will be on time."]


def test_with_queries_that_return_every_row_of_the_case_the_other_side_sees_nothing_private(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    with archive.begin() as unit:
        swap_id = scene(unit)
        questions = everything_ben_can_ask(unit, swap_id)
        forget_conditions(monkeypatch)
        opened: dict[str, set[str]] = {}
        for name, question in questions.items():
            try:
                opened[name] = what_ben_can_read(question())
            except Sealed as refused:
                assert not any(text in str(refused) for text in PRIVATE)
        assert set().union(*opened.values()) <= {"I will be on time."}
        assert questions.keys() - opened.keys() == {"of_side", "of_side of Ana", "of_item", "get", "own_seal"}
        assert read(unit, BEN) == ["I will be on time."]
        assert reveals.views(unit, BEN, KITE) == ()


def what_ben_can_read(answer: object) -> set[str]:
    """Return every word in an answer that Ben could be shown."""
    many = answer if isinstance(answer, list | tuple) else [answer]
    return {one.sentence.read_as(BEN) for one in many if one is not None}


def test_a_matter_in_hand_cannot_be_read_by_the_other_side(archive: Archive) -> None:
    with archive.begin() as unit:
        scene(unit)
        for held in matters.of_side(unit, ANA, KITE, 1):
            assert held.label.read_as(MEDIATOR)
            for value in (held.label, held.matter.sentence):
                if value is not None:
                    with pytest.raises(NotYours):
                        value.read_as(BEN)
            assert not any(text in repr(held) for text in PRIVATE)


ELSEWHERE = {"case_id": STRANGER.case}
STRANGERS_MEDIATOR = Viewer(Seat.MEDIATOR, STRANGER.case)
STRANGERS_OTHER_SIDE = Viewer(Seat.SIDE, STRANGER.case, 2)
MOVED: list[tuple[Table, dict[str, object], tuple[Viewer, ...]]] = [
    (MATTERS, {"side": 2, "number": 9}, (BEN, MEDIATOR)),
    (MATTERS, ELSEWHERE, (STRANGER, STRANGERS_MEDIATOR)),
    *((MATTERS, {name: "moved"}, (ANA, MEDIATOR)) for name in ("kind", "category", "run", "place", "item")),
    (MATTERS, {"added_at": 0}, (ANA, MEDIATOR)),
    (MATTER_ENTRIES, {"type": "withdrawn"}, (ANA, MEDIATOR)),
    (MATTER_ENTRIES, {"at": 0}, (ANA, MEDIATOR)),
    (MATTER_ENTRIES, {"number": 5}, (ANA, MEDIATOR)),
    (REVEALS, {"side": 3}, (BEN, MEDIATOR)),
    (REVEALS, ELSEWHERE, (STRANGERS_OTHER_SIDE, STRANGERS_MEDIATOR)),
    *((REVEALS, {name: "moved"}, (BEN, MEDIATOR)) for name in ("rule", "kind", "category", "matter", "swap")),
    (REVEALS, {"at": 0}, (BEN, MEDIATOR)),
    (SWAP_SEALS, {"side": 2}, (BEN, MEDIATOR)),
    (SWAP_SEALS, {"at": 0}, (ANA, MEDIATOR)),
    (SWAPS, {"category": "people"}, (ANA, MEDIATOR)),
    (SWAPS, {"weight": "harmless"}, (ANA, MEDIATOR)),
    (SWAPS, ELSEWHERE, (STRANGER, STRANGERS_MEDIATOR)),
]


def ask(unit: Unit, viewer: Viewer, table: Table, swap_id: str) -> object:
    """Ask what a viewer asks about the rows of a table."""
    if table in (MATTERS, MATTER_ENTRIES):
        own = matters.of_side(unit, viewer, viewer.case, viewer.side)
        return matters.of_case(unit, viewer, viewer.case) if viewer.seat is Seat.MEDIATOR else own
    if table is REVEALS:
        return reveals.visible_to(unit, viewer, viewer.case)
    own_seal = viewer.seat is Seat.SIDE
    return swaps.own_seal(unit, viewer, swap_id) if own_seal else swaps.sealed(unit, viewer, swap_id)


@pytest.mark.parametrize(
    ("table", "change", "viewers"), MOVED, ids=[f"{t.name} {'-'.join(change)}" for t, change, _ in MOVED]
)
def test_a_row_moved_to_another_side_case_time_or_scope_does_not_open(
    archive: Archive, table: Table, change: dict[str, object], viewers: tuple[Viewer, ...]
) -> None:
    with archive.begin() as unit:
        furnish(unit)
        sent(unit, consented(unit, "I took a loan."))
        swap = slot(unit)
        put_in(unit, swap, 1, "Ana's figure")
        for key in (side_key(STRANGER.case, 1), shared_key(STRANGER.case)):  # they have keys, but other ones
            unit.vault.ring((key,)).seal(key, b"", Aad("", 0, "", "", ""))
        assert all(ask(unit, viewer, table, swap.id) for viewer in (ANA if table is not REVEALS else BEN, MEDIATOR))
        where = MATTER_ENTRIES.c.number == 3 if table is MATTER_ENTRIES else true()
        unit.run(update(table).where(where).values(**change))
        for viewer in viewers:
            with pytest.raises(Sealed) as refused:
                ask(unit, viewer, table, swap.id)
            assert type(refused.value) is Sealed


def test_a_sentence_lifted_into_another_table_does_not_open(archive: Archive) -> None:
    """Sealed values of Ana are put where the case's copies, or Ben's own, would be."""
    with archive.begin() as unit:
        scene(unit)
        bens = added(unit, "Ben's own", 2)
        bens_slot = slot(unit)
        put_in(unit, bens_slot, 2, "Ben's figure")
        loot = [
            unit.run(select(MATTERS.c.label).where(MATTERS.c.side == 1)).scalars().all(),
            unit.run(select(MATTER_ENTRIES.c.body).where(MATTER_ENTRIES.c.side == 1)).scalars().all(),
            unit.run(select(SWAP_SEALS.c.body).where(SWAP_SEALS.c.side == 1)).scalars().all(),
            unit.run(select(STATEMENTS.c.body).where(STATEMENTS.c.side == 1)).scalars().all(),
        ]
        for blob in (bytes(b) for blobs in loot for b in blobs):
            unit.run(update(MATTERS).where(MATTERS.c.id == bens).values(label=blob))
            unit.run(update(REVEALS).values(sentence=blob))
            unit.run(update(SWAP_SEALS).where(SWAP_SEALS.c.side == 2).values(body=blob))
            for question in (
                lambda: matters.of_side(unit, BEN, KITE, 2),
                lambda: reveals.visible_to(unit, BEN, KITE),
                lambda: swaps.own_seal(unit, BEN, bens_slot.id),
            ):
                with pytest.raises(Sealed):
                    question()


def test_an_entry_copied_from_one_matter_to_another_does_not_open(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        source, target = consented(unit, "I took a loan."), added(unit)
        entries = select(*(MATTER_ENTRIES.c[n] for n in ("number", "case_id", "side", "type", "body", "at")))
        for row in unit.run(entries.where(MATTER_ENTRIES.c.matter == source)).mappings().all():
            unit.run(insert(MATTER_ENTRIES).values(**row, matter=target))
        with pytest.raises(Sealed):
            matters.get(unit, MEDIATOR, target)


def test_two_entries_of_a_record_cannot_change_places(archive: Archive) -> None:
    """Else earlier words could be made to come after, and be the ones that are sent."""
    with archive.begin() as unit:
        furnish(unit)
        matter_id = added(unit)
        for text in ("First words.", "Second words."):
            matters.record(unit, ANA, matter_id, Worded(words(text), NOW))
        for old, new in ((1, 9), (2, 1), (9, 2)):
            unit.run(update(MATTER_ENTRIES).where(MATTER_ENTRIES.c.number == old).values(number=new))
        for viewer in (ANA, MEDIATOR):
            with pytest.raises(Sealed):
                matters.get(unit, viewer, matter_id)


def test_nothing_said_is_in_the_database_in_the_clear(archive: Archive) -> None:
    with archive.begin() as unit:
        scene(unit)
        tables = [unit.run(select(table)).all() for table in METADATA.sorted_tables]
        stored = repr(tables).encode() + b"".join(
            bytes(v) for t in tables for r in t for v in r if isinstance(v, bytes | memoryview)
        )
        for secret in ("loan", "Ana's figure", "on time", "tools", Scope.SHARE.value + '"'):
            assert secret.encode() not in stored


def test_no_unique_rule_and_no_key_spans_two_sides() -> None:
    """Whatever is unique is so within a side, or by an id nobody chooses: no side can run into what another has."""
    unguessable = {("id",), ("swap", "side"), ("matter", "number"), ("reveal", "participant")}
    for name in ("matters", "matter_entries", "reveals", "reveal_views", "swaps", "swap_seals"):
        table = METADATA.tables[name]
        assert tuple(c.name for c in table.primary_key) in unguessable
        for index in (i for i in table.indexes if i.unique):
            assert {"case_id", "side"} <= {c.name for c in index.columns}, index.name
        assert {type(c).__name__ for c in table.constraints} == {"PrimaryKeyConstraint"}


def test_the_same_acts_succeed_in_the_same_way_whatever_the_other_side_has(archive: Archive) -> None:
    """Ben does everything he may do, item names and all equal to Ana's, once with her rows there and once without."""
    answers = []
    for with_ana in (False, True):
        with archive.begin() as unit:
            furnish(unit)
            swap = slot(unit)
            if with_ana:
                for item in ("i1", "i2"):
                    added(unit, "Ana's", item=item)
                consented(unit, "I took a loan.")
                put_in(unit, swap, 1, "Ana's figure")
            first, second = added(unit, "Ben's", 2, item="i1"), added(unit, "Ben's", 2, item="i2")
            put_in(unit, swap, 2, "Ben's figure")
            swaps.seal(unit, BEN, swap.id, SealedSentence(SideNo(2), words("changed", 2), NOW))
            mine = matters.of_side(unit, BEN, KITE, 2)
            assert [h.matter.id for h in mine] == [first, second]
            answers.append([(h.number, h.place, h.item, h.record) for h in mine])
            answers[-1].append(swaps.own_seal(unit, BEN, swap.id) is not None)  # type: ignore[arg-type]
    assert answers[0] == answers[1]
