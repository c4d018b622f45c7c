"""Two versions of a flow side by side in the archive: which runs pin which, and a ledger that is told of new names."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.answers import Picked, PickedMany
from flows.case import Offer, Scope, Statement, StatementId
from flows.flow import Flow
from flows.migration import Moved
from flows.private import HOUSE, Label, Private
from flows.run import RunState
from storage import Archive, Unit, definitions, runs, statements
from storage.errors import Sealed, Stale
from storage.runs import StoredRun
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW, STRANGER, fresh_id, furnish, said, words_of

STEP = {"key": "told", "kind": "text", "topic": "issues", "offer": "kept"}


def flow(version: int, name: str = "demo") -> Flow:
    return Flow.model_validate({"flow": name, "version": version, "sections": [{"key": "one", "steps": [STEP]}]})


def move(unit: Unit, stored: StoredRun, place: str, to: str, offer: Offer | None = None, **options: str) -> None:
    statements.move(unit, stored, Moved(place, to, options, offer), marker=StatementId(fresh_id()), now=NOW)


def picked(stored: StoredRun, place: str, answer: Picked | PickedMany) -> Statement:
    return replace(said(stored, place, ""), answer=Private(answer, Label(stored.case, stored.side)))


def test_every_version_ever_begun_is_kept_the_oldest_first(archive: Archive) -> None:
    with archive.begin() as unit:
        for n, kept in enumerate((flow(2), flow(1), flow(3), flow(1), flow(9, "other"))):
            definitions.archive(unit, kept, NOW + timedelta(days=n))
        assert [kept.version for kept in definitions.versions(unit, "demo")] == [2, 1, 3]
        assert definitions.versions(unit, "none") == ()


def test_live_runs_of_other_definitions_are_listed(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, ben = furnish(unit)
        assert {head.id for head in runs.live_of(unit, "intake", besides="none")} == {ana.run.id, ben.run.id}
        runs.save(unit, ben, replace(ben.run, state=RunState.FINISHED), now=NOW)
        assert [head.id for head in runs.live_of(unit, "intake", besides="none")] == [ana.run.id]
        assert runs.live_of(unit, "intake", besides=ana.run.hash) == []
        assert runs.live_of(unit, "other", besides="none") == []


def test_a_run_pins_its_new_definition_in_its_body_and_in_its_row(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        runs.repin(unit, ana, replace(ana.run, hash="cd" * 16), now=NOW)
        stored = runs.get(unit, HOUSE, ana.run.id)
        assert stored is not None and (stored.run.hash, stored.revision) == ("cd" * 16, ana.revision + 1)
        assert "cd" * 16 in definitions.in_use(unit)
        assert ana.run.id not in [head.id for head in runs.live_of(unit, "intake", besides="cd" * 16)]


def test_a_run_that_was_saved_meanwhile_is_not_repinned(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        runs.save(unit, ana, ana.run, now=NOW)
        with pytest.raises(Stale):
            runs.repin(unit, ana, replace(ana.run, hash="cd" * 16), now=NOW)
        with pytest.raises(Stale):
            runs.repin(unit, ana, replace(ana.run, flow="other"), now=NOW)
        assert "cd" * 16 not in definitions.in_use(unit)


def test_what_was_said_stands_under_its_new_name_and_is_not_said_again(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, ben = furnish(unit)
        for place, words in (("story", "one"), ("wish", "two"), ("story", "three")):
            statements.append(unit, ana, said(ana, place, words))
        statements.append(unit, ben, said(ben, "story", "his"))
        move(unit, ana, "story", "past")
        for viewer in (ANA, MEDIATOR):
            mine = [s for s in statements.visible_to(unit, viewer, KITE) if s.side == 1]
            assert [(s.place, s.number, s.earlier, words_of(s, viewer)) for s in mine] == [
                ("past", 3, 1, "three"),
                ("wish", 2, 0, "two"),
            ]
        assert [s.place for s in statements.visible_to(unit, BEN, KITE)] == ["story"]  # another side's is another's
        assert statements.visible_to(unit, STRANGER, KITE) == ()


def test_what_is_said_afterwards_revises_the_moved_answer(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        statements.append(unit, ana, said(ana, "story", "one"))
        move(unit, ana, "story", "past")
        move(unit, ana, "past", "history")
        statements.append(unit, ana, said(ana, "history", "two"))
        (only,) = statements.visible_to(unit, ANA, KITE)
        assert (only.place, only.earlier, words_of(only, ANA)) == ("history", 1, "two")


def test_options_take_their_new_names(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        statements.append(unit, ana, picked(ana, "one", Picked("a")))
        statements.append(unit, ana, picked(ana, "many", PickedMany(("a", "b"), "mine")))
        move(unit, ana, "one", "one", a="z")
        move(unit, ana, "many", "several", b="y")
        answers = {s.place: s.answer.read_as(HOUSE) for s in statements.visible_to(unit, ANA, KITE)}
        assert answers == {"one": Picked("z"), "several": PickedMany(("a", "y"), "mine")}


def test_an_offer_becomes_narrower_and_stays_with_a_parked_answer(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        statements.append(unit, ana, said(ana, "story", "one", offer=Offer.MEANT))
        statements.park(unit, ana, ["story"], marker=StatementId(fresh_id()), now=NOW)
        move(unit, ana, "story", "past", Offer.KEPT)
        (only,) = statements.visible_to(unit, ANA, KITE)
        assert (only.place, only.offer, only.parked) == ("past", Offer.KEPT, True)


def test_the_safety_file_moves_within_itself(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        statements.append(unit, ana, said(ana, "safe", "secret", offer=Offer.NEVER))
        move(unit, ana, "safe", "safer")
        assert statements.visible_to(unit, MEDIATOR, KITE) == ()
        kept = statements.of_run(unit, HOUSE, ana)
        assert kept["safer"].scope is Scope.SAFETY
        with pytest.raises(Sealed):
            statements.of_run(unit, BEN, ana)
