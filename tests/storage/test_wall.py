"""The key wall, from the eyes of the one who must not see: a wrong query yields nothing that opens."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import delete, select, update

from flows.case import Offer, Scope
from flows.private import HOUSE, NotYours
from storage import Archive, Unit, chats, people, runs, statements
from storage.errors import Erased, Sealed
from storage.keys import safety_key
from storage.prepared import Prepared
from storage.tables import CHATS, RUNS, STATEMENTS
from tests.storage.cast import ANA, BEN, BEN_CHAT, KITE, MEDIATOR, NOW, STRANGER, furnish, participant, said, words_of


def ana_said(unit: Unit) -> None:
    ana, ben = furnish(unit)
    statements.append(unit, ana, said(ana, "story", "He took the tools."))
    statements.append(unit, ana, said(ana, "afraid", "He hit me.", offer=Offer.NEVER))
    statements.append(unit, ben, said(ben, "story", "They were mine."))
    people.add(unit, participant(1, "Ana 🌻"), unit.vault.chat_ref(1001))
    people.add(unit, participant(2, "Ben"), unit.vault.chat_ref(1002))


def test_each_side_sees_its_own_and_the_mediator_both_without_safety(archive: Archive) -> None:
    with archive.begin() as unit:
        ana_said(unit)
        seen = {
            v: [words_of(s, v) for s in statements.visible_to(unit, v, KITE)] for v in (ANA, BEN, MEDIATOR, STRANGER)
        }
        assert seen == {
            ANA: ["He took the tools."],
            BEN: ["They were mine."],
            MEDIATOR: ["He took the tools.", "They were mine."],
            STRANGER: [],
        }


def test_a_statement_cannot_be_read_by_the_other_side_even_in_hand(archive: Archive) -> None:
    with archive.begin() as unit:
        ana_said(unit)
        (statement,) = statements.visible_to(unit, ANA, KITE)
        with pytest.raises(NotYours):
            statement.answer.read_as(BEN)


def test_a_query_that_returns_every_row_opens_nothing_for_the_other_side(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("id", "number", "case_id", "side", "run", "kind", "scope", "body", "said_at")
    everything = Prepared(
        lambda _: select(*(STATEMENTS.c[n] for n in names)).order_by(STATEMENTS.c.ledger, STATEMENTS.c.number)
    )
    with archive.begin() as unit:
        ana_said(unit)
        monkeypatch.setattr(statements, "_ROWS", everything)
        for viewer in (ANA, BEN, MEDIATOR):
            with pytest.raises(Sealed):
                statements.visible_to(unit, viewer, KITE)


def test_a_query_that_returns_another_run_opens_nothing(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        seat = (CHATS.c.case_id, CHATS.c.side, CHATS.c.mediator)
        anas = select(RUNS.c.id, RUNS.c.revision, RUNS.c.body, *seat).where(RUNS.c.id == ana.run.id, CHATS.c.side == 2)
        monkeypatch.setattr(runs, "_CURRENT", Prepared(lambda _: anas))
        with pytest.raises(Sealed):
            runs.current(unit, unit.vault.chat_ref(BEN_CHAT))


def test_a_desk_pointed_at_another_sides_run_opens_nothing(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        ben = chats.find(unit, unit.vault.chat_ref(BEN_CHAT))
        assert ben
        chats.save(unit, replace(ben, run=ana.run.id))
        with pytest.raises(Sealed):
            runs.current(unit, ben.ref)
        with pytest.raises(Sealed):
            runs.get(unit, BEN, ana.run.id)
        assert runs.get(unit, MEDIATOR, ana.run.id)


@pytest.mark.parametrize(
    "change", [{"ledger": f"{KITE}/2", "side": 2, "number": 9}, {"scope": "share"}, {"kind": "park"}]
)
def test_a_row_moved_to_the_other_side_or_scope_does_not_open(archive: Archive, change: dict[str, object]) -> None:
    with archive.begin() as unit:
        ana_said(unit)
        unit.run(update(STATEMENTS).where(STATEMENTS.c.side == 1, STATEMENTS.c.number == 1).values(**change))
        for viewer in (BEN, MEDIATOR) if "side" in change else (ANA, MEDIATOR):
            with pytest.raises(Sealed):
                statements.visible_to(unit, viewer, KITE)


def test_a_safety_answer_whose_flag_was_flipped_does_not_open(archive: Archive) -> None:
    with archive.begin() as unit:
        ana_said(unit)
        unit.run(update(STATEMENTS).where(STATEMENTS.c.scope == Scope.SAFETY.value).values(scope=Scope.MEDIATOR.value))
        for viewer in (ANA, MEDIATOR):
            with pytest.raises(Sealed):
                statements.visible_to(unit, viewer, KITE)


def test_participants_names_are_known_to_their_side_and_the_mediator(archive: Archive) -> None:
    with archive.begin() as unit:
        ana_said(unit)
        names = {
            v: [p.seen_as.read_as(v) for p in people.of_case(unit, v, KITE)] for v in (ANA, BEN, MEDIATOR, STRANGER)
        }
        assert names == {ANA: ["Ana 🌻"], BEN: ["Ben"], MEDIATOR: ["Ana 🌻", "Ben"], STRANGER: []}


def test_an_erased_case_cannot_be_read_by_anybody(archive: Archive) -> None:
    with archive.begin() as unit:
        ana_said(unit)
        unit.commit()
    archive.vault.destroy(f"case/{KITE}", NOW)
    with archive.begin() as unit:
        assert archive.vault.is_erased(f"case/{KITE}/side/1")
        for viewer in (ANA, BEN, MEDIATOR, HOUSE):
            assert statements.visible_to(unit, viewer, KITE) == ()
        with pytest.raises(Erased):
            runs.current(unit, unit.vault.chat_ref(BEN_CHAT))


def test_nothing_said_is_in_the_database_in_the_clear(archive: Archive) -> None:
    with archive.begin() as unit:
        ana_said(unit)
        tables = [unit.run(select(table)).all() for table in RUNS.metadata.sorted_tables]
        stored = repr(tables).encode() + b"".join(
            bytes(v) for t in tables for r in t for v in r if isinstance(v, bytes)
        )
        for secret in (
            b"tools",
            b"hit me",
            b"Ana's side",
            b"workshop",
            b"Mira",
            b"Ana",
            b"intake-story",
            b"safety_plan",
        ):
            assert secret not in stored


def test_only_the_house_gets_a_safety_answer_of_a_run(archive: Archive) -> None:
    with archive.begin() as unit:
        ana_said(unit)
        ana = runs.current(unit, unit.vault.chat_ref(1001))
        assert ana
        assert list(statements.of_run(unit, ANA, ana)) == ["story"]
        assert list(statements.of_run(unit, MEDIATOR, ana)) == ["story"]
        assert list(statements.of_run(unit, HOUSE, ana)) == ["story", "afraid"]
        unit.vault.destroy(safety_key(KITE, 1), NOW)
        assert list(statements.of_run(unit, ANA, ana)) == ["story"]
        unit.run(delete(STATEMENTS))
