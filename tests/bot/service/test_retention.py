"""A closed case is kept for its time and then erased: through the chat, in the files, and from a copy of the database (domain §9.6, 12)."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest

from bot.gate import finish_erasures, forget_again, keep_time
from bot.service.context import Desk
from bot.service.retain import do_what_is_due
from flows.case import CaseId
from flows.private import HOUSE, Seat, Viewer
from flows.text import Text
from storage import Archive, Vault, audit, cases, inbox, matters, people, retention, reveals, runs, statements
from storage.errors import Erased
from storage.keys import desk_key, mediator_key, safety_key, shared_key, side_key
from storage.retention import Kept
from tests.bot.service.cast import LOST, SENTENCE, both_in, case_of, decide, mediator_of, texts
from tests.proof.house import MASTER, House, PutAway, a_house
from tests.worked.telling import Told
from tests.world import A, B, M, World

HERS = "Thank you for coming, I look forward to the seventeenth."


@cache
def _at_rest() -> PutAway:
    """Let things be told, sent, read, written and briefed; then the mediator closes the case."""
    with both_in(b_tells="Nobody but me ever had the second key.") as house:
        decide(house, waits=False)
        house.walk(A, until="_end")
        house.says(M, "/share")
        house.taps(M, "Send")
        house.taps(B, "Show it")
        house.says(A, "/pin 4711")
        house.says(M, "/message")
        house.taps(M, "Mr D.")
        house.says(M, HERS)
        house.says(M, "/briefing", "/close")
        assert "30 days later everything in it is erased" in texts(house, M)[-1]
        house.taps(M, "Close it")
        return house.put_away()


@contextmanager
def a_closed_case() -> Iterator[House]:
    """Take a case out that has just been closed."""
    with a_house(_at_rest()) as house:
        yield house
        assert house.standin.invalid == [] and house.failed == []


def pass_the_time(house: House) -> None:
    """Let everything become due: the telling, the rows, and at the next look the keys."""
    house.forward(days=27, minutes=1)
    house.forward(days=3)
    house.forward(seconds=5)


def keys_of(case: str) -> list[str]:
    sides = [name(case, side) for side in (1, 2) for name in (side_key, safety_key)]
    return [*sides, shared_key(case), mediator_key(case)]


def test_a_closed_case_is_erased_when_its_time_is_over_and_its_mediator_gets_one_line_of_proof() -> None:
    with a_closed_case() as house:
        case = case_of(house)
        assert "Everything in it is erased on " in texts(house, M)[-1]
        before = len(texts(house, M))
        house.forward(days=26, hours=23)
        assert len(texts(house, M)) == before
        house.forward(hours=2)
        assert texts(house, M)[-1].startswith(f"{case.ref}: everything in it is erased on ")
        house.forward(days=2, hours=22)
        with house.archive.begin() as unit:
            assert cases.get(unit, HOUSE, case.id) is not None
        house.forward(hours=2)
        house.forward(seconds=5)
        proof = texts(house, M)[-1]
        assert proof.startswith(f"{case.ref} was erased on ") and "its keys are destroyed, " in proof
        count = len(texts(house, M))
        house.forward(days=400)
        assert len(texts(house, M)) == count
        house.says(M, f"/case {case.ref}")
        assert texts(house, M)[-1] == proof
        house.says(M, "/cases")
        assert texts(house, M)[-1] == "You have no case yet. /newcase opens one."
        house.says(M, f"/briefing {case.ref}")
        assert texts(house, M)[-1] == proof


def test_no_party_is_told_and_what_they_get_afterwards_says_nothing() -> None:
    with a_closed_case() as house:
        seen = {who: house.view(who) for who in (A, B)}
        pass_the_time(house)
        assert {who: house.view(who) for who in (A, B)} == seen
        for who in (A, B):
            house.says(who, "Is there anything new?")
            assert texts(house, who)[-1] == "This assistant works by invitation. If you have a link, please tap it."


def test_afterwards_nothing_of_it_can_be_read_by_anybody_and_one_line_without_words_is_on_record() -> None:
    with a_closed_case() as house:
        case, mediator = case_of(house), mediator_of(house)
        pass_the_time(house)
        with house.archive.begin() as unit:
            every = [
                HOUSE,
                Viewer(Seat.MEDIATOR, case.id),
                *(Viewer(Seat.SIDE, case.id, side.number) for side in case.sides),
            ]
            for viewer in every:
                assert cases.get(unit, viewer, case.id) is None
                for ask in (statements.visible_to, runs.of_case, matters.of_case, reveals.visible_to, people.of_case):
                    assert list(ask(unit, viewer, case.id)) == []
            assert cases.of_mediator(unit, mediator) == [] and audit.entries(unit, case.id) == []
            assert all(unit.vault.is_erased(key) for key in keys_of(case.id))
            assert [(e.actor, e.verb, e.object) for e in audit.entries(unit, desk_key(mediator))] == [
                ("house", "case_erased", case.ref)
            ]
            assert audit.verify(unit, desk_key(mediator))
            assert [s.run.flow for s in runs.of_mediator(unit, HOUSE, mediator)] == []


def test_the_files_hold_neither_words_nor_what_was_sealed_nor_the_keys() -> None:
    with a_closed_case() as house:
        folder = house.folder
        sealed = _blobs(folder / "parley.db", "SELECT body FROM statements UNION ALL SELECT sentence FROM reveals")
        wrapped = _blobs(folder / "keys" / "keys.db", "SELECT wrapped FROM keys WHERE owner LIKE 'case/%'")
        assert len(sealed) > 20 and len(wrapped) >= 5
        assert all(any(blob in data for data in _bytes(folder)) for blob in (sealed[-1], wrapped[-1]))
        pass_the_time(house)
        for data in _bytes(folder):
            assert not any(blob in data for blob in (*sealed, *wrapped))
            assert not any(words.encode() in data for words in (LOST, SENTENCE, HERS, "Rosa", "Shared workshop"))


def _blobs(file: Path, query: str) -> list[bytes]:
    with closing(sqlite3.connect(file)) as connection:
        return [bytes(body) for (body,) in connection.execute(query)]


def _bytes(folder: Path) -> list[bytes]:
    """Read every file below a folder: databases, write-ahead logs and their indexes."""
    return [file.read_bytes() for file in folder.rglob("*") if file.is_file()]


def test_a_copy_of_the_database_from_before_opens_nothing_and_is_cleared_once_it_runs(tmp_path: Path) -> None:
    with a_closed_case() as house:
        case, folder = case_of(house), house.folder
        with closing(sqlite3.connect(folder / "parley.db")) as connection:
            connection.execute("VACUUM INTO ?", (str(tmp_path / "parley.db"),))
        pass_the_time(house)
        shutil.copytree(folder / "keys", tmp_path / "keys")
        restored = Archive(f"sqlite:///{tmp_path}/parley.db", Vault(f"sqlite:///{tmp_path}/keys/keys.db", MASTER))
        restored.migrate()
        mediator = mediator_of(house)
        with restored.begin() as unit:
            names = [row[0] for row in _rows(tmp_path / "parley.db", "SELECT id FROM runs WHERE case_id <> ''")]
            assert names and _rows(tmp_path / "parley.db", "SELECT 1 FROM statements")
            assert cases.get(unit, HOUSE, case.id) is None and cases.of_mediator(unit, mediator) == []
            for name in names:
                with pytest.raises(Erased):
                    runs.get(unit, HOUSE, name)
        for _ in range(2):
            keep_time(restored, house.house, house.now)
        assert _rows(tmp_path / "parley.db", "SELECT 1 FROM runs WHERE case_id <> ''") == []
        restored.close()


def restored(house: House, folder: Path, before: Path) -> World:
    """Open a copy of the data from before with the keys as they are now, and start."""
    shutil.copytree(house.folder / "keys", folder / "keys")
    archive = Archive(f"sqlite:///{before}", Vault(f"sqlite:///{folder}/keys/keys.db", MASTER))
    archive.migrate()
    again = World(archive, standin=house.standin, chance=house.chance)
    forget_again(archive, again.house, again.now)
    return again


def copied(house: House, to: Path) -> Path:
    with closing(sqlite3.connect(house.folder / "parley.db")) as connection:
        connection.execute("VACUUM INTO ?", (str(to),))
    return to


def test_whoever_left_after_the_copy_was_made_has_left_again_once_it_runs(tmp_path: Path) -> None:
    with both_in() as house:
        case, before = case_of(house), copied(house, tmp_path / "parley.db")
        house.says(A, "/delete")
        house.taps(A, "Delete everything")
        seen, told = house.view(B), len(texts(house, M))
        again = restored(house, tmp_path, before)
        forget_again(again.archive, again.house, again.now)
        with again.archive.begin() as unit:
            assert audit.cases_with(unit, "erased") == [(case.id, "1")], "once"
        again.settle()
        assert house.view(B) == seen and texts(house, M)[told:] == [f"{case.ref}: there is something new."]
        again.says(M, "/case")
        assert "Ms R.: has withdrawn everything and left the case" in texts(house, M)[-1]
        again.says(M, "/briefing", "/share", "/swap", "/freshstart")
        again.says(A, "/continue")
        assert texts(house, A)[-1] == again.shelf.catalogue.words("en", Text("house-by-invitation"))
        again.says(B, "/continue")
        again.forward(days=1)
        with again.archive.begin() as unit:
            assert inbox.due_aside(unit, again.now + timedelta(days=1), 9) == [] and inbox.quarantined(unit) == 0
        again.close()


def test_a_case_erased_after_the_copy_was_made_before_it_was_closed_goes_again(tmp_path: Path) -> None:
    with both_in() as house:
        case, before = case_of(house), copied(house, tmp_path / "parley.db")
        house.says(M, "/close")
        house.taps(M, "Close it")
        pass_the_time(house)
        again = restored(house, tmp_path, before)
        again.forward(seconds=5)
        again.forward(seconds=5)
        assert _rows(before, "SELECT 1 FROM runs WHERE case_id <> ''") == []
        assert texts(house, M)[-1].startswith(f"{case.ref} was erased on ")
        again.says(A, "/continue")
        assert texts(house, A)[-1] == again.shelf.catalogue.words("en", Text("house-by-invitation"))
        again.close()


def _rows(file: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(query).fetchall()


def test_she_can_keep_it_longer_and_that_is_on_record() -> None:
    with a_closed_case() as house:
        case = case_of(house)
        house.forward(days=27, minutes=1)
        house.taps(M, "Keep it 30 days longer")
        first = texts(house, M)[-1]
        assert "is kept until " in first
        house.taps(M, "Keep it 30 days longer")
        assert texts(house, M)[-1] == first, "a second tap adds nothing"
        house.forward(days=10)
        house.forward(seconds=5)
        with house.archive.begin() as unit:
            kept = retention.get(unit, case.id)
            noted = [e.object for e in audit.entries(unit, case.id) if e.verb == "kept_longer"]
        assert kept is not None and kept.state is Kept.KEPT and len(noted) == 1
        house.says(M, f"/case {case.ref}")
        assert "Everything in it is erased on Friday, 1 May 2026." in texts(house, M)[-1]
        house.forward(days=20)
        house.forward(days=3)
        house.forward(seconds=5)
        assert "was erased on" in texts(house, M)[-1]


def test_whoever_dies_between_rows_and_keys_leaves_it_to_the_next_start() -> None:
    with a_closed_case() as house:
        case = case_of(house)
        house.forward(days=27, minutes=1)
        house.clock.forward(timedelta(days=3))
        with house.archive.begin() as unit:
            assert do_what_is_due(Desk(house.house, unit, house.now)) == 1
            unit.commit()
        assert not house.archive.vault.is_erased(shared_key(case.id))
        finish_erasures(house.archive, house.now)
        assert all(house.archive.vault.is_erased(key) for key in keys_of(case.id))
        house.forward(seconds=5)
        assert "was erased on" in texts(house, M)[-1]


def test_nothing_is_erased_that_was_not_committed() -> None:
    with a_closed_case() as house:
        case = case_of(house)
        house.clock.forward(timedelta(days=31))
        with house.archive.begin() as unit:
            do_what_is_due(Desk(house.house, unit, house.now))
        with house.archive.begin() as unit:
            assert statements.visible_to(unit, Viewer(Seat.MEDIATOR, CaseId(case.id)), case.id)


def test_the_story_of_a_case_that_ends_reads_aloud() -> None:
    with both_in() as house:
        play = Told("A case that ends", house, names={A: "Ms R.", B: "Mr D.", M: "The mediator"})
        ref = case_of(house).ref
        play.chapter("The mediator closes the case")
        play.says(M, "/close")
        play.taps(M, "Close it")
        play.says(A, "Is it over?")
        play.chapter("Four weeks later")
        house.forward(days=27, minutes=1)
        play.taps(M, "Keep it 30 days longer")
        play.chapter("A month after that")
        house.forward(days=30)
        house.forward(days=3)
        house.forward(seconds=5)
        play.says(M, "/cases", f"/case {ref}")
        play.says(A, "Is anybody there?")
        play.is_golden("a_case_that_ends")
