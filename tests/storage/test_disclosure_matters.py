"""Matters and their record: what a side might tell, in its owner's order, appended and never changed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import delete, func, select

from flows.case import Scope
from flows.disclosure import (
    CameAbout,
    Categorised,
    Category,
    Consented,
    Disowned,
    Entry,
    KeptForSession,
    Kind,
    LeftToCounsel,
    Reconsider,
    Revealed,
    Rule,
    Scoped,
    TakenUp,
    Withdrawn,
    Worded,
)
from flows.paper import Paper, PaperKind
from flows.private import HOUSE
from storage import Archive, matters
from storage.errors import Erased, Sealed, Stale
from storage.keys import side_key
from storage.tables import MATTER_ENTRIES, MATTERS
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW, STRANGER, fresh_id, furnish
from tests.storage.disclosure_cast import RUN, added, consented, matter, sent, text_of, words


def test_a_matter_begins_with_the_mediator_alone_and_comes_back_whole(archive: Archive) -> None:
    new = matter(1, kind=Kind.NEED, category=Category.DATES)
    with archive.begin() as unit:
        furnish(unit)
        assert matters.add(unit, new, run=RUN, place="need", item="i2", label=words("When? \ud83d ñ"), now=NOW)
        held = matters.get(unit, ANA, new.id)
        assert held
        assert (held.matter, held.record) == (new, ())
        assert new.scope is Scope.MEDIATOR
        assert (held.run, held.place, held.item, held.number, held.added_at) == (RUN, "need", "i2", 1, NOW)
        assert held.label.read_as(ANA) == "When? \ud83d ñ"


def test_what_a_matter_claims_beyond_its_identity_is_not_believed(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        bold = type(matter())(
            **{n: getattr(matter(), n) for n in ("id", "case", "side", "kind", "category")},
            scope=Scope.SHARE,
            sentence=words("x"),
            consented_at=NOW,
        )
        matters.add(unit, bold, run=RUN, place="can_tell", item="i1", label=words("x"), now=NOW)
        held = matters.get(unit, ANA, bold.id)
        assert held
        assert (held.matter.scope, held.matter.sentence, held.matter.consented_at) == (Scope.MEDIATOR, None, None)


def test_an_item_of_a_run_becomes_a_matter_once(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        first = added(unit, "first", item="i1")
        assert not matters.add(unit, matter(), run=RUN, place="can_tell", item="i1", label=words("again"), now=NOW)
        other = added(unit, "another run", item="i1", run=type(RUN)("dddd000000000002"))
        bens = added(unit, "same item, other side", 2, item="i1")
        assert [h.matter.id for h in matters.of_case(unit, MEDIATOR, KITE)] == [first, other, bens]


def test_each_side_counts_its_own_matters_and_sees_them_in_its_own_order(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        for label, side in (("a", 1), ("b", 2), ("c", 1), ("d", 1), ("e", 2)):
            added(unit, label, side)
        seen = {v: [(h.number, text_of(h.label)) for h in matters.of_side(unit, v, KITE, v.side)] for v in (ANA, BEN)}
        assert seen == {ANA: [(1, "a"), (2, "c"), (3, "d")], BEN: [(1, "b"), (2, "e")]}
        every = [(h.matter.side, text_of(h.label)) for h in matters.of_case(unit, MEDIATOR, KITE)]
        assert every == [(1, "a"), (1, "c"), (1, "d"), (2, "b"), (2, "e")]


def test_an_item_is_found_by_where_it_was_said_the_newest_run_first(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        old, new = added(unit, "old", item="i1"), added(unit, "new", item="i1", run=type(RUN)("dddd000000000002"))
        found = {
            run: matters.of_item(unit, ANA, KITE, 1, "can_tell", "i1", run=run, lock=True) for run in ("", RUN, "none")
        }
        assert {run: held and held.matter.id for run, held in found.items()} == {"": new, RUN: old, "none": None}
        assert matters.of_item(unit, BEN, KITE, 1, "can_tell", "i1") is None


def test_the_record_is_kept_in_the_order_it_was_made_whatever_the_times_say(archive: Archive) -> None:
    entries: list[Entry] = [
        Scoped(Scope.SHARE, NOW, date(2026, 12, 24)),
        Worded(words("One. \ud83d"), NOW),
        Consented(words("One. \ud83d"), NOW - timedelta(days=3), waived=True),
        Withdrawn(NOW),
        Categorised(Category.DATES, NOW),
        Scoped(Scope.SHARE, NOW, condition=words("after they confirmed the date \ud83d")),
        CameAbout(NOW),
        Scoped(Scope.WITHOUT_SOURCE, NOW),
        Scoped(Scope.SWAP, NOW),
        Worded(words("Two."), NOW - timedelta(days=9)),
        LeftToCounsel(NOW, Paper(PaperKind.PDF, "1" * 64, "copy-1")),
        Consented(words("Two."), NOW),
    ]
    with archive.begin() as unit:
        furnish(unit)
        matter_id = added(unit)
        last = [matters.record(unit, ANA, matter_id, entry) for entry in entries][-1]
        last = matters.record(unit, MEDIATOR, matter_id, Reconsider(NOW))
        hers: list[Entry] = [KeptForSession(NOW), TakenUp(NOW), KeptForSession(NOW)]
        last = [matters.record(unit, MEDIATOR, matter_id, entry) for entry in hers][-1]
        held = matters.get(unit, MEDIATOR, matter_id)
        assert held
        assert [plain(e) for e in held.record] == [plain(e) for e in (*entries, Reconsider(NOW), *hers)]
        assert [plain(e) for e in last.record] == [plain(e) for e in held.record]
        for one in (last.matter, held.matter):
            assert (one.scope, text_of(one.sentence), one.consented_at, one.kept) == (Scope.SWAP, "Two.", None, True)
            assert one.category is Category.DATES
        numbers = unit.run(select(MATTER_ENTRIES.c.number).order_by(MATTER_ENTRIES.c.number)).scalars().all()
        assert numbers == list(range(1, 17))


def test_only_the_house_says_what_a_stranger_did_and_then_it_was_never_done(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        matter_id = consented(unit, "I made it up.")
        over = Disowned(NOW - timedelta(hours=1), NOW)
        for viewer in (ANA, MEDIATOR):
            with pytest.raises(ValueError, match="not for this viewer"):
                matters.record(unit, viewer, matter_id, over)
        last, held = matters.record(unit, HOUSE, matter_id, over), matters.get(unit, ANA, matter_id)
        assert held and [plain(e) for e in (last.record[-1], held.record[-1])] == [plain(over)] * 2
        for one in (last.matter, held.matter):
            assert (one.scope, one.sentence, one.consented_at, one.decided) == (Scope.MEDIATOR, None, None, False)


def plain(entry: Entry) -> tuple[object, ...]:
    """Return an entry as values that can be compared."""
    values = [getattr(entry, name) for name in entry.__slots__]
    return (type(entry), *(v.read_as(ANA) if hasattr(v, "read_as") else v for v in values))


def test_only_its_owner_decides_about_a_matter_and_only_the_mediator_holds_it_back(archive: Archive) -> None:
    owners: list[Entry] = [
        Scoped(Scope.SHARE, NOW),
        CameAbout(NOW),
        Categorised(Category.DATES, NOW),
        Worded(words("x"), NOW),
        Consented(words("x"), NOW),
        Withdrawn(NOW),
    ]
    hers: list[Entry] = [Reconsider(NOW), KeptForSession(NOW), TakenUp(NOW)]
    with archive.begin() as unit:
        furnish(unit)
        matter_id = added(unit)
        for viewer, entries in ((MEDIATOR, owners), (ANA, hers), (STRANGER, hers)):
            for entry in entries:
                with pytest.raises(ValueError, match="not for this viewer"):
                    matters.record(unit, viewer, matter_id, entry)
        for viewer in (ANA, MEDIATOR, HOUSE):
            with pytest.raises(ValueError, match="not for this viewer"):
                matters.record(unit, viewer, matter_id, Revealed(Rule.R1, NOW))
        assert unit.run(select(func.count()).select_from(MATTER_ENTRIES)).scalar_one() == 0


def test_nobody_writes_into_anothers_matter_and_it_looks_as_if_there_were_none(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        matter_id = added(unit)
        said = []
        for viewer, wanted in ((BEN, matter_id), (STRANGER, matter_id), (BEN, fresh_id())):
            with pytest.raises(Sealed) as refused:
                matters.record(unit, viewer, wanted, Withdrawn(NOW))
            said.append(str(refused.value))
        assert len(set(said)) == 1
        assert [matters.get(unit, v, matter_id) for v in (BEN, STRANGER)] == [None, None]
        assert matters.of_side(unit, BEN, KITE, 1) == matters.of_side(unit, STRANGER, KITE, 1) == ()
        assert matters.of_case(unit, BEN, KITE) == matters.of_case(unit, ANA, KITE) == ()


def test_another_sides_words_cannot_be_put_into_a_matter(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        matter_id = added(unit)
        for entry in (
            Worded(words("Ben's", 2), NOW),
            Consented(words("Ben's", 2), NOW),
            Worded(words("all's", 0), NOW),
        ):
            with pytest.raises(ValueError, match="another"):
                matters.record(unit, ANA, matter_id, entry)
        with pytest.raises(ValueError, match="another"):
            matters.add(unit, matter(1), run=RUN, place="p", item="i9", label=words("Ben's", 2), now=NOW)


def test_the_safety_file_has_no_matters(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        with pytest.raises(ValueError, match="safety"):
            matters.record(unit, ANA, added(unit), Scoped(Scope.SAFETY, NOW))


def test_nothing_is_added_to_the_record_of_what_was_revealed(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        matter_id = consented(unit)
        sent(unit, matter_id)
        for viewer, entry in ((ANA, Withdrawn(NOW)), (MEDIATOR, Reconsider(NOW))):
            with pytest.raises(Stale):
                matters.record(unit, viewer, matter_id, entry)
        held = matters.get(unit, ANA, matter_id)
        assert held and held.matter.revealed_at and isinstance(held.record[-1], Revealed)


def test_an_entry_taken_out_from_between_others_is_noticed(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        matter_id = consented(unit)
        unit.run(delete(MATTER_ENTRIES).where(MATTER_ENTRIES.c.number == 2))
        for viewer in (ANA, MEDIATOR):
            with pytest.raises(Sealed):
                matters.get(unit, viewer, matter_id)


def test_what_an_erased_side_might_have_told_is_gone_and_the_others_is_not(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        matter_id = consented(unit)
        added(unit, "Ben's", 2)
        unit.commit()
    archive.vault.destroy(side_key(KITE, 1), NOW)
    with archive.begin() as unit:
        assert [text_of(h.label) for h in matters.of_case(unit, MEDIATOR, KITE)] == ["Ben's"]
        assert matters.of_side(unit, ANA, KITE, 1) == ()
        assert matters.get(unit, MEDIATOR, matter_id) is None
        with pytest.raises(Erased):
            added(unit)
        assert unit.run(select(func.count()).select_from(MATTERS)).scalar_one() == 2
