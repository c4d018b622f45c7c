"""Papers at rest: one copy under its side's key, one under the shared key once it has crossed; nothing else ever becomes one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select, update

from flows.case import CaseId, Scope, SideNo
from flows.disclosure import Consented, Scoped, Worded
from flows.paper import Paper, PaperKind
from flows.private import HOUSE
from flows.swaps import Sealed
from storage import Archive, Unit, matters, papers, reveal_door, reveals, swaps
from storage.errors import Sealed as DoesNotOpen
from storage.errors import Stale
from storage.keys import side_key
from storage.matter_record import Owner
from storage.tables import PAPER_PIECES, PAPERS
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW, STRANGER, fresh_id, furnish
from tests.storage.disclosure_cast import LATER, added, lawful, lawful_pair, put_in, slot, words

CONTENT = (b"%PDF-1.7 the letter about the fence, " * 9000)[: papers.PIECE + 77]
ANAS = Owner(CaseId(KITE), SideNo(1))
SECOND = SideNo(101)  # beside Ana


def kept(unit: Unit, content: bytes = CONTENT, kind: PaperKind = PaperKind.PDF) -> Paper:
    return papers.keep(unit, ANAS, fresh_id(), kind, content, now=NOW)


def agreed(unit: Unit, paper: Paper | None, sentence: str = "See the letter.") -> str:
    matter_id, said = added(unit), words(sentence)
    for entry in (Scoped(Scope.SHARE, NOW), Worded(said, NOW), Consented(said, NOW, waived=True, paper=paper)):
        matters.record(unit, ANA, matter_id, entry)
    return matter_id


def sent(unit: Unit, matter_id: str) -> str:
    reveal_id = fresh_id()
    reveal_door.write(unit, lawful(matters.get(unit, MEDIATOR, matter_id, lock=True)), id=reveal_id)
    return reveal_id


def test_a_copy_is_its_sides_and_the_mediators_until_it_has_crossed(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        paper = kept(unit)
        for viewer, sees in ((ANA, True), (MEDIATOR, True), (HOUSE, True), (BEN, False), (STRANGER, False)):
            assert (papers.of_side(unit, viewer, KITE, 1) == {paper.copy: paper}) is sees
            assert (papers.content(unit, viewer, KITE, 1, paper.copy) == CONTENT) is sees
            assert papers.crossed_content(unit, viewer, paper.copy) == b""
        rows = [*unit.run(select(PAPERS.c.body)).scalars(), *unit.run(select(PAPER_PIECES.c.body)).scalars()]
        assert len(rows) == 3 and b"fence" not in b"|".join(map(bytes, rows))


def test_it_crosses_with_its_sentence_byte_for_byte_and_is_numbered_within_its_kind(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        kept(unit, b"another letter that stays")
        first, photo, second = kept(unit), kept(unit, b"\xff\xd8", PaperKind.PHOTO), kept(unit, b"%PDF two")
        ids = [sent(unit, agreed(unit, paper)) for paper in (first, photo, second)]
        plain = sent(unit, agreed(unit, None))
        named = {shown.id: shown.paper for shown in reveals.visible_to(unit, BEN, KITE)}
        assert [named[i] and named[i].name for i in ids] == ["paper-1.pdf", "photo-1.jpg", "paper-2.pdf"]  # type: ignore[union-attr]
        assert named[plain] is None
        assert papers.crossed_content(unit, BEN, ids[0]) == CONTENT
        assert papers.crossed_content(unit, STRANGER, ids[0]) == b""
        assert papers.content(unit, BEN, KITE, 1, first.copy) == b""


def test_the_number_tells_the_other_side_nothing_of_who_sent_it_and_no_owner_of_what_another_has_sent(
    archive: Archive,
) -> None:
    """Two people of one side have sent a letter each."""
    second = replace(ANA, side=SECOND)
    with archive.begin() as unit:
        furnish(unit)
        ids = [fresh_id(), fresh_id()]
        for owner, reveal in zip((ANAS, Owner(CaseId(KITE), SECOND)), ids, strict=True):
            paper = papers.keep(unit, owner, fresh_id(), PaperKind.PDF, CONTENT, now=NOW)
            assert papers.cross(unit, owner, paper, reveal=reveal, now=NOW)
        read = {who: papers.enclosed(unit, who, KITE, ids) for who in (ANA, second, BEN, MEDIATOR)}
    assert [read[BEN][each].name for each in ids] == ["paper-1.pdf", "paper-2.pdf"]
    assert [read[MEDIATOR][each].name for each in ids] == ["paper-1.pdf", "paper-2.pdf"]
    assert read[ANA][ids[0]].name == read[second][ids[1]].name == "paper-1.pdf"


def test_a_yes_to_one_copy_is_none_to_another_and_none_to_the_sentence_alone(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        one, other = kept(unit), kept(unit, b"%PDF other")
        made = lawful(matters.get(unit, MEDIATOR, agreed(unit, one)))
        for forged in (
            replace(made, paper=other),
            replace(made, paper=None),
            replace(made, paper=replace(one, digest="0" * 64)),
        ):
            with pytest.raises(Stale):
                reveal_door.write(unit, forged, id=fresh_id())
        assert reveals.visible_to(unit, BEN, KITE) == ()


@pytest.mark.parametrize("what", ["another file in its place", "a piece is missing", "it is gone"])
def test_what_is_not_the_very_copy_does_not_cross(archive: Archive, what: str) -> None:
    with archive.begin() as unit:
        furnish(unit)
        paper = kept(unit)
        matter_id = agreed(unit, paper)
        unit.commit()
    with archive.begin() as unit:
        match what:
            case "another file in its place":
                papers.keep(unit, ANAS, paper.copy, PaperKind.PDF, b"%PDF with more in it", now=NOW)
            case "a piece is missing":
                unit.run(PAPER_PIECES.delete().where(PAPER_PIECES.c.number == 1))
            case _:
                papers.forget(unit, KITE, 1)
        with pytest.raises(Stale):
            sent(unit, matter_id)
    with archive.begin() as unit:
        assert reveals.visible_to(unit, BEN, KITE) == ()


def test_a_copy_moved_to_the_other_side_or_called_crossed_does_not_open(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        paper = kept(unit)
        unit.vault.ring((side_key(KITE, 2),)).seal(
            side_key(KITE, 2), b"make the key", papers._Place("x", ANAS, False).aad("y")
        )
        unit.run(update(PAPERS).values(side=2))
        with pytest.raises(DoesNotOpen):
            papers.content(unit, BEN, KITE, 2, paper.copy)
        unit.run(update(PAPERS).values(side=1, crossed=True))
        with pytest.raises(DoesNotOpen):
            papers.crossed_content(unit, BEN, paper.copy)


def test_an_exchange_opens_with_what_was_put_in_or_not_at_all(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        paper, swap = kept(unit), slot(unit)
        swaps.seal(unit, ANA, swap.id, Sealed(SideNo(1), words("See the letter."), NOW, paper))
        put_in(unit, swap, 2, "And mine.")
        own = swaps.own_seal(unit, ANA, swap.id)
        assert own and own.paper == swaps.sealed(unit, MEDIATOR, swap.id)[SideNo(1)].paper == paper
        pair = lawful_pair(unit, swap)
        stripped = {ref: replace(reveal, paper=None) for ref, reveal in pair.items()}
        with pytest.raises(Stale):
            reveal_door.open_swap(unit, swap.id, stripped, swap.deadline)
        reveal_door.open_swap(unit, swap.id, pair, swap.deadline)
        (came,) = reveals.visible_to(unit, BEN, KITE)
        assert came.paper and came.paper.name == "paper-1.pdf"
        assert papers.crossed_content(unit, BEN, came.id) == CONTENT
        assert [shown.paper for shown in reveals.visible_to(unit, ANA, KITE)] == [None]


def test_when_its_side_is_erased_what_has_not_crossed_is_gone_and_what_was_read_stays(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        paper = kept(unit)
        reveal_id = sent(unit, agreed(unit, paper))
        unit.commit()
    archive.vault.destroy(side_key(KITE, 1), LATER)
    with archive.begin() as unit:
        assert papers.of_side(unit, MEDIATOR, KITE, 1) == {}
        with pytest.raises(DoesNotOpen):
            papers.content(unit, MEDIATOR, KITE, 1, paper.copy)
        papers.forget(unit, KITE, 1)
        assert papers.crossed_content(unit, BEN, reveal_id) == CONTENT
