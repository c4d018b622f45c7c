"""The ledger: append-only, numbered per side, folded to the newest answer of each place."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import func, select, update

from flows.answers import Amount, Answer, FileKind, FileRef, Files, NonAnswer, NotGiven
from flows.case import Offer, Scope, StatementId
from flows.private import HOUSE, Label, Private
from storage import Archive, Unit, runs, statements
from storage.errors import StorageError
from storage.runs import StoredRun
from storage.tables import STATEMENTS
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, MIRA, NOW, fresh_id, furnish, new_run, said, seat, words_of


def park(unit: Unit, stored: StoredRun, *places: str) -> None:
    statements.park(unit, stored, places, marker=StatementId(fresh_id()), now=NOW)


def test_each_side_counts_its_own_statements(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, ben = furnish(unit)
        numbers = [
            statements.append(unit, who, said(who, place, "x"))
            for who, place in ((ana, "a"), (ana, "b"), (ben, "a"), (ana, "c"))
        ]
        assert numbers == [1, 2, 1, 3]


def test_the_newest_answer_of_a_place_counts_and_keeps_its_place_in_the_order(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        for place, words in (("story", "one"), ("wish@i1", "two"), ("story", "three"), ("story", "four")):
            statements.append(unit, ana, said(ana, place, words))
        seen = statements.visible_to(unit, ANA, KITE)
        assert [(s.place, s.number, s.earlier, words_of(s, ANA)) for s in seen] == [
            ("story", 4, 2, "four"),
            ("wish@i1", 2, 0, "two"),
        ]
        assert unit.run(select(func.count()).select_from(STATEMENTS)).scalar_one() == 4


def test_what_was_answered_anew_is_kept_and_seen_by_the_mediator_and_its_owner_alone(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, ben = furnish(unit)
        for place, words in (("story", "one"), ("wish@i1", "two"), ("story", "three"), ("story", "four")):
            statements.append(unit, ana, said(ana, place, words))
        statements.append(unit, ana, said(ana, "order", "a safety answer", scope=Scope.SAFETY))
        statements.append(unit, ana, said(ana, "order", "another", scope=Scope.SAFETY))
        statements.append(unit, ben, said(ben, "story", "his"))
        for viewer in (ANA, MEDIATOR):
            earlier = statements.replaced(unit, viewer, KITE)
            assert [(s.place, words_of(s, viewer)) for s in earlier] == [("story", "one"), ("story", "three")]
        assert statements.replaced(unit, BEN, KITE) == ()
        assert statements.replaced(unit, MEDIATOR, "another case") == ()


def test_a_statement_comes_back_whole(archive: Archive) -> None:
    answers: tuple[Answer, ...] = (
        Amount("EUR", Decimal("1200.50"), None),
        NotGiven(NonAnswer.PREFER_NOT),
        Files((FileRef(FileKind.VOICE, "file", "voice \ud83d.ogg", 0),)),
    )
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        for n, answer in enumerate(answers):
            given = said(ana, f"p{n}", "", scope=Scope.SESSION)
            full = type(given)(
                **{f: getattr(given, f) for f in given.__slots__} | {"answer": Private(answer, Label(KITE, 1))}
            )
            statements.append(unit, ana, full)
        back = statements.visible_to(unit, MEDIATOR, KITE)
        assert tuple(s.answer.read_as(MEDIATOR) for s in back) == answers
        first = back[0]
        assert (first.case, first.side, first.flow, first.place, first.scope) == (
            KITE,
            1,
            "intake",
            "p0",
            Scope.SESSION,
        )
        assert (first.offer, first.said_at, first.parked) == (Offer.ASKED, NOW, False)


def test_parking_is_a_marker_and_can_be_taken_back(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, ben = furnish(unit)
        for place in ("a", "b"):
            statements.append(unit, ana, said(ana, place, "x"))
            statements.append(unit, ben, said(ben, place, "x"))
        park(unit, ana, "b", "never-answered")

        def parked(viewer: object) -> dict[tuple[int, str], bool]:
            return {(s.side, s.place): s.parked for s in statements.visible_to(unit, MEDIATOR, KITE)}

        assert parked(MEDIATOR) == {(1, "a"): False, (1, "b"): True, (2, "a"): False, (2, "b"): False}
        statements.unpark(unit, ana, ["b"], marker=StatementId(fresh_id()), now=NOW)
        assert not any(parked(MEDIATOR).values())
        park(unit, ana, "b")
        statements.append(unit, ana, said(ana, "b", "again"))
        assert not any(parked(MEDIATOR).values())
        assert len(statements.visible_to(unit, BEN, KITE)) == 2


def test_what_stood_in_a_run_at_a_moment_is_found_again_safety_with_the_house_alone(archive: Archive) -> None:
    later = NOW + timedelta(hours=1)
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        for place, scope in (("story", Scope.MEDIATOR), ("order", Scope.SAFETY)):
            statements.append(unit, ana, said(ana, place, "mine", scope=scope))
            statements.append(unit, ana, replace(said(ana, place, "not mine", scope=scope), said_at=later))
        statements.park(unit, ana, ["story"], marker=StatementId(fresh_id()), now=later)
        found = statements.as_of(unit, HOUSE, ana, NOW)
        assert {p: (words_of(s, HOUSE), s.parked) for p, s in found.items()} == {
            "story": ("mine", False),
            "order": ("mine", False),
        }
        assert list(statements.as_of(unit, ANA, ana, NOW)) == ["story"]
        assert statements.as_of(unit, HOUSE, ana, later)["story"].parked


def test_a_run_has_its_own_answers(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        second = runs.begin(unit, new_run(), chat=ana.chat, now=NOW, case=KITE, side=1)
        statements.append(unit, ana, said(ana, "story", "first"))
        statements.append(unit, second, said(second, "story", "second"))
        assert words_of(statements.of_run(unit, ANA, ana)["story"], ANA) == "first"
        assert words_of(statements.of_run(unit, ANA, second)["story"], ANA) == "second"
        assert len(statements.visible_to(unit, ANA, KITE)) == 2


def test_a_desk_run_has_a_ledger_of_its_own(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        _, hers = seat(unit, 11, mediator=MIRA)
        _, other = seat(unit, 12)
        assert [statements.append(unit, s, said(s, "title", "Shop")) for s in (hers, other, hers)] == [1, 1, 2]
        assert words_of(statements.of_run(unit, HOUSE, hers)["title"], HOUSE) == "Shop"
        assert statements.visible_to(unit, MEDIATOR, KITE) == ()


def test_an_offer_of_never_goes_to_the_safety_file_whatever_its_scope(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        statements.append(unit, ana, said(ana, "afraid", "yes", offer=Offer.NEVER, scope=Scope.SHARE))
        assert unit.run(select(STATEMENTS.c.scope)).scalar_one() == "safety"
        for viewer in (ANA, BEN, MEDIATOR, HOUSE):
            assert statements.visible_to(unit, viewer, KITE) == ()


def test_a_number_of_a_ledger_is_given_once(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        assert statements.append(unit, ana, said(ana, "story", "x")) == 1
        assert statements.append(unit, ana, said(ana, "story", "y")) == 2
        with pytest.raises(StorageError), unit.savepoint():
            unit.run(update(STATEMENTS).where(STATEMENTS.c.number == 2).values(number=1))
        assert len(statements.visible_to(unit, ANA, KITE)) == 1
