"""Desks, runs and definitions at rest."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from flows.flow import Flow
from flows.private import HOUSE, Seat, Viewer
from flows.run import RunState
from storage import Archive, chats, definitions, runs
from storage.errors import Sealed, Stale
from tests.databases import Place
from tests.storage.cast import ANA_CHAT, KITE, MIRA, NOW, furnish, new_run, seat


def test_a_chat_is_met_once_and_known_by_a_reference_that_is_not_its_id(archive: Archive) -> None:
    with archive.begin() as unit:
        assert chats.find(unit, unit.vault.chat_ref(5)) is None
        chat = chats.meet(unit, 5, "es")
        assert chats.meet(unit, 5, "en") == chat
        assert (chat.locale, chat.run, chat.owner) == ("es", None, "house")
        big = chats.meet(unit, -(2**52), "en")
        assert chats.chat_id_of(unit, [chat.ref, big.ref, b"unknown" * 2]) == {chat.ref: 5, big.ref: -(2**52)}


def test_a_desk_is_saved_whole_and_a_stale_one_refused(archive: Archive) -> None:
    with archive.begin() as unit:
        chat = chats.meet(unit, 5, "en")
        changed = replace(chat, locale="es", pending=b"h" * 32, quiet_until=NOW, mediator=MIRA)
        saved = chats.save(unit, changed)
        assert chats.find(unit, chat.ref) == saved == replace(changed, revision=1)
        with pytest.raises(Stale):
            chats.save(unit, replace(chat, locale="fr"))
        assert chats.find(unit, chat.ref) == saved


def test_a_run_comes_back_as_it_was_saved(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, ben = furnish(unit)
        later = replace(ana.run, place="wish", visit=9, trail=("story",), state=RunState.PAUSED)
        saved = runs.save(unit, ana, later, now=NOW)
        assert (saved.run, saved.revision) == (later, 1)
        assert runs.current(unit, ana.chat) == saved
        assert runs.current(unit, ben.chat) == ben
        assert runs.get(unit, HOUSE, ana.run.id) == saved
        assert runs.get(unit, HOUSE, "nowhere") is None
        assert runs.current(unit, b"nobody") is None


def test_a_stale_run_is_not_saved(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        saved = runs.save(unit, ana, replace(ana.run, place="wish"), now=NOW)
        with pytest.raises(Stale):
            runs.save(unit, ana, replace(ana.run, place="other"), now=NOW)
        assert runs.current(unit, ana.chat) == saved
        with pytest.raises(Stale):
            runs.save(unit, replace(saved, revision=7), saved.run, now=NOW)


def test_a_run_belongs_to_the_desk_of_a_mediator_or_to_the_house_outside_a_case(archive: Archive) -> None:
    with archive.begin() as unit:
        _, hers = seat(unit, 11, mediator=MIRA)
        _, nobodys = seat(unit, 12)
        assert hers.owner == f"desk/{MIRA}"
        assert nobodys.owner == "house"
        assert runs.current(unit, hers.chat) == hers
        assert runs.current(unit, nobodys.chat) == nobodys


def test_unfinished_runs_are_listed_without_being_opened(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        second = runs.begin(unit, new_run(), chat=ana.chat, now=NOW + timedelta(hours=1), case=KITE, side=1)
        assert [head.id for head in runs.open_of(unit, ana.chat)] == [second.run.id, ana.run.id]
        runs.save(unit, ana, replace(ana.run, state=RunState.FINISHED), now=NOW)
        unit.vault.destroy(f"case/{KITE}", NOW)
        (head,) = runs.open_of(unit, ana.chat)
        assert (head.id, head.flow, head.state, head.case, head.side) == (
            second.run.id,
            "intake",
            RunState.ASKING,
            KITE,
            1,
        )


def test_the_runs_of_a_chat_are_those_of_nobody_else_and_without_what_was_erased(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, ben = furnish(unit)
        second = runs.begin(unit, new_run(), chat=ana.chat, now=NOW + timedelta(hours=1), case=KITE, side=1)
        assert [r.run.id for r in runs.of_chat(unit, HOUSE, ana.chat)] == [ana.run.id, second.run.id]
        assert [r.run.id for r in runs.of_chat(unit, HOUSE, ben.chat)] == [ben.run.id]
        with pytest.raises(Sealed):
            runs.of_chat(unit, Viewer(Seat.SIDE, KITE, 2), ana.chat)
        unit.vault.destroy(f"case/{KITE}/side/1", NOW)
        assert runs.of_chat(unit, HOUSE, ana.chat) == []
        assert [r.run.id for r in runs.of_chat(unit, HOUSE, ben.chat)] == [ben.run.id]


def test_two_turns_on_one_chat_wait_for_each_other(place: Place) -> None:
    first, second = place.open(), place.open()
    with first.begin() as unit:
        ana, _ = furnish(unit)
        unit.commit()
    told = []

    def turn() -> None:
        with second.begin() as unit:
            chats.find(unit, ana.chat)
            stored = runs.current(unit, ana.chat)
            assert stored
            told.append(stored.revision)
            runs.save(unit, stored, stored.run, now=NOW)
            unit.commit()

    with first.begin() as unit:
        chats.find(unit, ana.chat)
        stored = runs.current(unit, ana.chat)
        assert stored
        other = threading.Thread(target=turn)
        other.start()
        runs.save(unit, stored, stored.run, now=NOW)
        other.join(0.2)
        assert other.is_alive()
        unit.commit()
    other.join(10)
    assert told == [1]
    with first.begin() as unit:
        seen = runs.current(unit, unit.vault.chat_ref(ANA_CHAT))
        assert seen
        assert seen.revision == 2
    second.close()
    first.close()


def test_a_definition_is_kept_by_hash_as_long_as_it_is_pinned(archive: Archive) -> None:
    flow = Flow.model_validate(
        {
            "flow": "intake",
            "version": 1,
            "sections": [
                {"key": "one", "steps": [{"kind": "text", "key": "story", "topic": "issues", "offer": "asked"}]}
            ],
        }
    )
    with archive.begin() as unit:
        definitions.archive(unit, flow, NOW)
        definitions.archive(unit, flow, NOW)
        kept = definitions.get(unit, flow.hash)
        assert kept == flow
        assert kept is not None
        assert kept.hash == flow.hash
        assert definitions.get(unit, "ff" * 16) is None
        assert definitions.in_use(unit) == set()
        ana, ben = furnish(unit)
        assert definitions.in_use(unit) == {"ab" * 16}
        for stored in (ana, ben):
            runs.save(unit, stored, replace(stored.run, state=RunState.FINISHED), now=NOW)
        assert definitions.in_use(unit) == set()
