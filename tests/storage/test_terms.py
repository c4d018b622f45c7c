"""The term sheet at rest: a draft is the mediator's, a version is everybody's, what somebody said is theirs and hers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.case import SideNo
from flows.private import HOUSE, WHOLE_CASE, Label, Private
from flows.terms import Given, Point, PointId, Saying, SheetId, TermSheet
from flows.terms_draft import left_out, on_it, written
from storage import Archive, terms
from storage.errors import Sealed
from storage.keys import side_key
from storage.tables import TERM_ANSWERS, TERM_DRAFTS, TERM_SHEETS
from tests.forgetful import forget_conditions
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW, STRANGER, furnish

LATER = NOW + timedelta(hours=1)
POINTS = tuple(
    Point(PointId(f"aaaa00000000000{n}"), Private(words, Label(KITE, WHOLE_CASE)))
    for n, words in enumerate(("The fence stays.", "The dog\nsleeps inside."))
)
SHEET = TermSheet(SheetId("eeee000000000001"), KITE, 1, POINTS, NOW)
FIRST, SECOND = (point.id for point in POINTS)
ONE, TWO = SideNo(1), SideNo(2)


@pytest.fixture
def kept(archive: Archive) -> Archive:
    with archive.begin() as unit:
        furnish(unit)
        assert terms.send(unit, SHEET)
        for side, saying in ((ONE, Saying.NOT_QUITE), (TWO, Saying.RIGHT)):
            terms.say(unit, KITE, side, FIRST, saying, NOW)
        unit.commit()
    return archive


def test_a_draft_is_hers_alone_and_comes_back_as_it_stood(archive: Archive) -> None:
    mine = left_out((written(KITE, "The fence stays."), written(KITE, "A gate is made.")), 0)
    with archive.begin() as unit:
        furnish(unit)
        assert terms.draft(unit, MEDIATOR, KITE) is None
        terms.keep(unit, KITE, (written(KITE, "first"),), NOW)
        terms.keep(unit, KITE, mine, LATER)
        found = terms.draft(unit, MEDIATOR, KITE)
        assert found is not None and on_it(found) == ("A gate is made.",)
        assert [each.out for each in found] == [False, True]
        for viewer in (ANA, BEN, STRANGER):
            with pytest.raises(Sealed):
                terms.draft(unit, viewer, KITE)


def test_a_version_is_everybodys_in_the_case_and_nobody_elses(kept: Archive) -> None:
    with kept.begin() as unit:
        for viewer in (ANA, BEN, MEDIATOR, HOUSE):
            (sheet,) = terms.of_case(unit, viewer, KITE)
            assert (sheet.id, sheet.version, sheet.sent_at, sheet.told_at) == (SHEET.id, 1, NOW, None)
            assert [(p.id, p.words.read_as(viewer)) for p in sheet.points] == [
                (FIRST, "The fence stays."),
                (SECOND, "The dog\nsleeps inside."),
            ]
            found = terms.point(unit, viewer, KITE, SECOND)
            assert found is not None and found.id == SECOND
        assert terms.of_case(unit, STRANGER, KITE) == () and terms.get(unit, STRANGER, SHEET.id) is None
        assert terms.point(unit, STRANGER, KITE, SECOND) is None and terms.point(unit, ANA, KITE, "gone") is None


def test_a_version_goes_out_once_and_is_told_once(kept: Archive) -> None:
    twin = TermSheet(SheetId("eeee000000000002"), KITE, 1, POINTS[:1], LATER)
    with kept.begin() as unit:
        assert not terms.send(unit, twin) and not terms.send(unit, SHEET)
        assert len(terms.of_case(unit, HOUSE, KITE, lock=True)) == 1
        assert terms.tell(unit, SHEET, LATER) and not terms.tell(unit, SHEET, LATER + timedelta(days=1))
        found = terms.get(unit, BEN, SHEET.id)
        assert found is not None and found.told_at == LATER


def test_a_side_reads_what_it_said_itself_and_never_that_another_said_anything(kept: Archive) -> None:
    his, hers = {FIRST: Given(Saying.RIGHT, NOW)}, {FIRST: Given(Saying.NOT_QUITE, NOW)}
    with kept.begin() as unit:
        assert terms.said(unit, ANA, KITE) == {1: hers} and terms.said(unit, BEN, KITE) == {2: his}
        assert terms.said(unit, MEDIATOR, KITE) == terms.said(unit, HOUSE, KITE) == {1: hers, 2: his}
        assert terms.said(unit, STRANGER, KITE) == {}


def test_the_newest_answer_counts_and_a_paper_finds_what_stood_at_its_moment(kept: Archive) -> None:
    with kept.begin() as unit:
        terms.say(unit, KITE, ONE, FIRST, Saying.ADVISER, LATER)
        terms.say(unit, KITE, ONE, FIRST, Saying.RIGHT, LATER)  # in the very same instant
        assert terms.said(unit, ANA, KITE) == {1: {FIRST: Given(Saying.RIGHT, LATER)}}
        assert terms.said(unit, MEDIATOR, KITE, until=NOW)[ONE] == {FIRST: Given(Saying.NOT_QUITE, NOW)}


def test_whatever_was_said_it_is_as_long_at_rest(kept: Archive) -> None:
    with kept.begin() as unit:
        terms.say(unit, KITE, ONE, SECOND, Saying.ADVISER, NOW)
        sizes = {len(body) for body in unit.run(TERM_ANSWERS.select().with_only_columns(TERM_ANSWERS.c.body)).scalars()}
    assert len(sizes) == 1


def test_with_every_condition_forgotten_nothing_of_another_opens(
    kept: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kept.begin() as unit:
        terms.keep(unit, KITE, (written(KITE, "not yet"),), NOW)
        forget_conditions(monkeypatch, (TERM_ANSWERS, TERM_DRAFTS, TERM_SHEETS))
        for ask in (lambda: terms.said(unit, BEN, KITE), lambda: terms.draft(unit, BEN, KITE)):
            with pytest.raises(Sealed):
                ask()


def test_of_whoever_erased_everything_nothing_is_left(kept: Archive) -> None:
    kept.vault.destroy(side_key(KITE, 1), LATER)
    with kept.begin() as unit:
        assert terms.said(unit, MEDIATOR, KITE) == {2: {FIRST: Given(Saying.RIGHT, NOW)}}
