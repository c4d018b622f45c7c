"""Mediators, participants, invitations and cases."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from flows.case import CaseId, CaseState
from flows.private import HOUSE, Viewer
from storage import Archive, cases, invitations, people
from storage.errors import StorageError
from storage.invitations import Kind
from tests.databases import Place
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, MIRA, NOW, STRANGER, furnish, kite, participant

LATER = NOW + timedelta(days=14)


# --- mediators and participants ---------------------------------------------------------------------------------


def test_a_mediator_has_a_chat_once_she_has_used_her_link(archive: Archive) -> None:
    with archive.begin() as unit:
        people.add_mediator(unit, MIRA, "Mira Okafor", locale="en", zone="Europe/Berlin", now=NOW)
        mira = people.mediator(unit, MIRA)
        assert mira
        assert (mira.name.read_as(HOUSE), mira.chat, mira.locale, mira.zone) == (
            "Mira Okafor",
            None,
            "en",
            "Europe/Berlin",
        )
        people.seat_mediator(unit, MIRA, b"c" * 16, locale="es")
        people.tune_mediator(unit, MIRA, locale="es", zone="UTC")
        found = people.mediator_of_chat(unit, b"c" * 16)
        assert found
        assert (found.id, found.chat, found.locale, found.zone) == (MIRA, b"c" * 16, "es", "UTC")
        assert people.mediator_of_chat(unit, b"d" * 16) is None
        people.add_mediator(unit, "another", "J. Marsh", locale="en", zone="UTC", now=NOW)
        assert people.desks(unit) == [b"c" * 16]
        assert people.mediator(unit, "nobody") is None
        assert "Mira" not in repr(mira)


def test_a_participant_comes_back_as_seated(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        ana = participant(1, "Ana \ud83d")  # a lone surrogate, as some clients send
        people.add(unit, ana, b"a" * 16)
        back = people.get(unit, ANA, ana.id)
        assert back
        assert (back.id, back.side, back.locale, back.joined_at) == (ana.id, 1, "en", NOW)
        assert back.seen_as.read_as(ANA) == "Ana \ud83d"
        assert people.get(unit, MEDIATOR, ana.id)
        assert people.get(unit, BEN, ana.id) is None
        assert people.get(unit, STRANGER, ana.id) is None
        assert [p.id for p in people.of_chat(unit, b"a" * 16)] == [ana.id]
        assert people.lane_of(unit, ana.id) == b"a" * 16


def test_one_account_cannot_hold_two_seats_of_a_case(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        ana = participant(1, "Ana")
        people.add(unit, ana, b"a" * 16)
        with pytest.raises(StorageError), unit.savepoint():
            people.add(unit, participant(2, "Ana"), b"a" * 16)
        people.remove(unit, ana.id, NOW)
        people.add(unit, participant(2, "Ana"), b"a" * 16)
        people.add(unit, replace(participant(1, "Ana"), case=CaseId("cccc00000000ffff")), b"a" * 16)
        assert len(people.of_chat(unit, b"a" * 16)) == 2


def test_each_milestone_is_reached_once(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        ana = participant(1, "Ana")
        people.add(unit, ana, b"a" * 16)
        for step in (people.confirm, people.consented, people.finished):
            assert step(unit, ana.id, NOW)
            assert not step(unit, ana.id, LATER)
        people.tune(unit, ana.id, locale="es", zone="Europe/Madrid")
        back = people.get(unit, ANA, ana.id)
        assert back
        assert (back.confirmed_at, back.consented_at, back.finished_at) == (NOW, NOW, NOW)
        assert (back.locale, back.zone) == ("es", "Europe/Madrid")
        assert people.remove(unit, ana.id, LATER)
        assert not people.remove(unit, ana.id, LATER)
        assert not people.finished(unit, ana.id, LATER)
        assert people.get(unit, ANA, ana.id) is None
        assert people.lane_of(unit, ana.id) is None


# --- invitations ------------------------------------------------------------------------------------------------


def invite(archive: Archive, *, code: str | None = None) -> bytes:
    token = archive.vault.token_hash("token")
    hashed = None if code is None else archive.vault.code_hash(token, code)
    with archive.begin() as unit:
        invitations.create(
            unit, token, kind=Kind.SIDE, case=KITE, side=1, mediator=MIRA, code_hash=hashed, expires_at=LATER, now=NOW
        )
        unit.commit()
    return token


def test_a_link_is_claimed_once(archive: Archive) -> None:
    token = invite(archive)
    with archive.begin() as unit:
        link = invitations.find(unit, token)
        assert link
        assert (link.kind, link.case, link.side, link.mediator, link.expires_at) == (Kind.SIDE, KITE, 1, MIRA, LATER)
        assert link.is_open(NOW)
        assert not link.is_open(LATER)
        assert invitations.claim(unit, token, b"a" * 16, NOW)
        assert not invitations.claim(unit, token, b"a" * 16, NOW)
        used = invitations.find(unit, token)
        assert used
        assert not used.is_open(NOW)
        assert not invitations.claim(unit, archive.vault.token_hash("other"), b"a" * 16, NOW)
        assert invitations.find(unit, archive.vault.token_hash("other")) is None


def test_of_two_claims_at_once_exactly_one_wins(place: Place) -> None:
    archive = place.open()
    token = invite(archive)
    won: list[bool] = []
    ready = threading.Barrier(2)

    def claim(chat: bytes) -> None:
        mine = place.open()
        ready.wait(10)
        with mine.begin() as unit:
            won.append(invitations.claim(unit, token, chat, NOW))
            unit.commit()
        mine.close()

    both = [threading.Thread(target=claim, args=(chat,)) for chat in (b"a" * 16, b"b" * 16)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join(20)
    assert sorted(won) == [False, True]
    archive.close()


def test_a_late_or_withdrawn_link_is_worthless(archive: Archive) -> None:
    token = invite(archive)
    with archive.begin() as unit:
        assert not invitations.claim(unit, token, b"a" * 16, LATER)
        assert invitations.withdraw(unit, KITE, 2, NOW) == 0
        assert invitations.withdraw(unit, KITE, 1, NOW) == 1
        assert invitations.withdraw(unit, KITE, 1, NOW) == 0
        assert not invitations.claim(unit, token, b"a" * 16, NOW)
        (link,) = invitations.of_case(unit, KITE)
        assert not link.is_open(NOW)


def test_five_wrong_codes_kill_a_link(archive: Archive) -> None:
    token = invite(archive, code="123456")
    with archive.begin() as unit:
        link = invitations.find(unit, token)
        assert link
        assert invitations.code_is_right(unit, link, "123456")
        assert not any(
            invitations.code_is_right(unit, link, wrong) for wrong in ("123457", "", "１２３４５６", "\ud83d")
        )
        assert [invitations.wrong_code(unit, token) for _ in range(7)] == [4, 3, 2, 1, 0, 0, 0]
        assert not invitations.claim(unit, token, b"a" * 16, NOW)
        assert invitations.wrong_code(unit, b"unknown") == 0


def test_a_link_without_a_code_asks_for_none(archive: Archive) -> None:
    token = invite(archive)
    with archive.begin() as unit:
        link = invitations.find(unit, token)
        assert link
        assert invitations.code_is_right(unit, link, "")


# --- cases ------------------------------------------------------------------------------------------------------


def test_a_case_is_seen_whole_by_its_mediator_and_in_part_by_a_side(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        hers = cases.get(unit, MEDIATOR, KITE)
        assert hers
        assert [(s.number, s.name.read_as(MEDIATOR), s.locale, s.zone) for s in hers.sides] == [
            (1, "Ana's side", "en", "Europe/Madrid"),
            (2, "Ben's side", "es", "America/Bogota"),
        ]
        assert hers.title.read_as(MEDIATOR) == "The workshop"
        plain = kite()
        for field in ("id", "ref", "mediator", "kind", "regime", "code_required", "answer_by", "state", "opened_at"):
            assert getattr(hers, field) == getattr(plain, field)
        bens = cases.get(unit, BEN, KITE)
        assert bens
        assert [(s.number, s.name.read_as(BEN)) for s in bens.sides] == [(2, "")]
        assert bens.title.read_as(BEN) == "The workshop"
        assert cases.get(unit, STRANGER, KITE) is None
        assert cases.get(unit, Viewer(MEDIATOR.seat, "cccc00000000ffff"), KITE) is None
        assert cases.get(unit, HOUSE, KITE)
        assert cases.get(unit, HOUSE, "nowhere") is None


def test_a_taken_ref_opens_no_case(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        assert not cases.open(unit, kite(id=CaseId("cccc00000000ffff")))
        assert cases.get(unit, HOUSE, "cccc00000000ffff") is None
        assert cases.open(unit, kite(id=CaseId("cccc00000000ffff"), ref="TREE-07", opened_at=LATER, answer_by=None))
        unit.commit()
    with archive.begin() as unit:
        assert [c.ref for c in cases.of_mediator(unit, MIRA)] == ["TREE-07", "KITE-42"]
        assert cases.of_mediator(unit, "another") == []


def test_a_case_is_found_by_its_mediator_by_what_people_call_it(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        found = cases.by_ref(unit, MIRA, " kite-42 ")
        assert found
        assert found.id == KITE
        assert cases.by_ref(unit, "another", "KITE-42") is None


def test_a_case_is_closed_once(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        assert cases.close(unit, KITE, NOW)
        assert not cases.close(unit, KITE, NOW)
        closed = cases.get(unit, MEDIATOR, KITE)
        assert closed
        assert closed.state is CaseState.CLOSED
