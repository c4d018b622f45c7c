"""The outbox: lanes, leases, fences, doubts and the shared budget."""

from __future__ import annotations

import random
import threading
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from flows.say import Say, Urgency
from storage import Archive, Unit, messages, outbox
from storage.keys import Aad
from storage.outbox import Claimed, Failed, RetryAt, Sent, Settled, Unknown
from storage.tables import OUTBOX
from tests.databases import Place
from tests.storage.cast import NOW, prompt

LEASE = timedelta(seconds=30)
A, B, C = b"a" * 16, b"b" * 16, b"c" * 16


def put(unit: Unit, lane: bytes, *keys: str, urgency: Urgency = Urgency.ANSWER, due: datetime | None = None) -> None:
    outbox.put(unit, lane, "house", [prompt(key, slot=key, urgency=urgency) for key in keys], NOW, due=due)


def claim(unit: Unit, now: datetime = NOW, limit: int = 10, busy: tuple[bytes, ...] = ()) -> list[Claimed]:
    return outbox.claim(unit, now, limit, LEASE, busy)


def keys(claimed: list[Claimed]) -> list[str]:
    return [c.say.paragraphs[0].text.key for c in claimed]


def settle(unit: Unit, claimed: Claimed, outcome: outbox.Outcome, now: datetime = NOW) -> bool:
    return outbox.settle(unit, [Settled(claimed.id, claimed.fence, outcome)], now) == {claimed.id}


def state_of(unit: Unit, row: int) -> tuple[str, bool]:
    state, payload = unit.run(select(OUTBOX.c.state, OUTBOX.c.payload).where(OUTBOX.c.id == row)).one()
    return state, payload is not None


def test_a_lane_gives_one_row_at_a_time_in_order(archive: Archive) -> None:
    with archive.begin() as unit:
        put(unit, A, "one", "two")
        put(unit, B, "three")
        put(unit, A, "four")
        said = []
        while claimed := claim(unit):
            assert claim(unit) == []
            said.append(keys(claimed))
            for c in claimed:
                assert settle(unit, c, Sent(c.id))
        assert said == [["one", "three"], ["two"], ["four"]]


def test_only_what_is_due_or_on_its_way_presses(archive: Archive) -> None:
    with archive.begin() as unit:
        put(unit, A, "one")
        put(unit, B, "later", due=NOW + timedelta(hours=1))
        assert (outbox.pressing(unit, NOW), outbox.waiting(unit)) == (1, 2)
        (one,) = claim(unit)
        assert outbox.pressing(unit, NOW) == 1
        settle(unit, one, Sent(1))
        assert outbox.pressing(unit, NOW) == 0
        assert outbox.pressing(unit, NOW + timedelta(hours=1)) == 1


def test_the_urgent_go_first_in_a_lane_and_among_lanes(archive: Archive) -> None:
    with archive.begin() as unit:
        put(unit, A, "bulk", urgency=Urgency.BULK)
        put(unit, B, "notice", urgency=Urgency.NOTICE)
        put(unit, C, "later", "latest")
        put(unit, A, "answer")
        first = claim(unit, limit=2)
        assert keys(first) == ["later", "answer"]
        assert keys(claim(unit)) == ["notice"]
        for c in first:
            settle(unit, c, Sent(1))
        assert keys(claim(unit)) == ["latest", "bulk"]


def test_what_is_said_comes_back_as_it_was_and_is_erased_when_sent(archive: Archive) -> None:
    say = prompt("intake-story", slot="q1", urgency=Urgency.NOTICE, secret="words")
    with archive.begin() as unit:
        outbox.put(unit, A, "case/x/side/1", [say], NOW)
        outbox.put(unit, A, "house", [], NOW)
        (claimed,) = claim(unit)
        back = claimed.say
        assert (back.slot, back.urgency, back.paragraphs[0].text.key) == ("q1", Urgency.NOTICE, "intake-story")
        assert (claimed.attempts, claimed.doubts, claimed.ambiguous, claimed.message_id) == (1, 0, False, None)
        assert state_of(unit, claimed.id) == ("sending", True)
        settle(unit, claimed, Sent(77))
        assert state_of(unit, claimed.id) == ("sent", False)
        assert messages.of_slot(unit, A, "q1") == 77


def test_an_edit_and_a_deletion_find_the_message_in_their_slot(archive: Archive) -> None:
    with archive.begin() as unit:
        says = [Say(slot="q1"), Say(slot="q1", edits=True), Say(slot="q1", deletes=True), Say(slot="q1", edits=True)]
        outbox.put(unit, A, "house", says, NOW)
        found = []
        while claimed := claim(unit):
            found.append(claimed[0].message_id)
            settle(unit, claimed[0], Sent(77))
        assert found == [None, 77, 77, None]


def test_of_two_messages_in_one_slot_each_can_be_deleted(archive: Archive) -> None:
    """A screen asked for twice stands twice: a deletion takes one of them, and the other is not forgotten."""
    with archive.begin() as unit:
        for number in (7, 8, 9):
            outbox.put(unit, A, "house", [Say(slot="ledger")], NOW)
            settle(unit, claim(unit)[0], Sent(number))
        outbox.put(
            unit, A, "house", [Say(slot=messages.exactly(7), deletes=True), Say(slot="ledger", deletes=True)], NOW
        )
        for number, left in ((7, [8, 9]), (9, [8])):
            (deletion,) = claim(unit)
            assert deletion.message_id == number
            settle(unit, deletion, Sent(None))
            assert [m.message_id for m in messages.since(unit, A, NOW - LEASE)] == left
        outbox.put(unit, A, "house", [Say(slot=messages.exactly(7), deletes=True)], NOW)
        assert claim(unit)[0].message_id is None


def test_nothing_goes_out_before_it_is_due_and_it_holds_up_nobody(archive: Archive) -> None:
    later = NOW + timedelta(hours=1)
    with archive.begin() as unit:
        assert outbox.next_due(unit, NOW) is None
        put(unit, A, "reminder", due=later)
        assert outbox.next_due(unit, NOW) == later
        assert claim(unit) == []
        put(unit, A, "answer")
        assert outbox.next_due(unit, NOW + timedelta(minutes=1)) == NOW + timedelta(minutes=1)
        (answer,) = claim(unit)
        assert keys([answer]) == ["answer"]
        settle(unit, answer, Sent(1))
        assert keys(claim(unit, later)) == ["reminder"]


def test_a_lease_that_ran_out_is_claimed_again_with_a_doubt(archive: Archive) -> None:
    with archive.begin() as unit:
        put(unit, A, "one", "two")
        (first,) = claim(unit)
        assert outbox.next_due(unit, NOW) == NOW + LEASE
        assert claim(unit, NOW + LEASE - timedelta(microseconds=1)) == []
        (again,) = claim(unit, NOW + LEASE)
        assert (again.id, again.attempts, again.doubts, again.ambiguous) == (first.id, 2, 1, True)
        assert again.fence > first.fence
        (third,) = claim(unit, NOW + 2 * LEASE)
        assert (third.id, third.doubts) == (first.id, 2)


def test_a_zombie_cannot_mark_what_was_claimed_anew(archive: Archive) -> None:
    with archive.begin() as unit:
        put(unit, A, "one")
        (zombie,) = claim(unit)
        (again,) = claim(unit, NOW + LEASE)
        for outcome in (Sent(1), Failed(), Unknown(), RetryAt(NOW)):
            assert not settle(unit, zombie, outcome)
        assert state_of(unit, again.id) == ("sending", True)
        assert messages.since(unit, A, NOW - LEASE) == []
        assert settle(unit, again, Sent(2))
        assert not settle(unit, again, Sent(3))
        assert messages.of_slot(unit, A, "one") == 2


def test_a_retry_keeps_the_order_of_its_lane_and_other_lanes_go_on(archive: Archive) -> None:
    soon = NOW + timedelta(seconds=5)
    with archive.begin() as unit:
        put(unit, A, "one", "two")
        put(unit, B, "three", "four")
        one, three = claim(unit)
        settled = [Settled(one.id, one.fence, RetryAt(soon)), Settled(three.id, three.fence, Sent(1))]
        assert outbox.settle(unit, settled, NOW) == {one.id, three.id}
        assert keys(claim(unit)) == ["four"]
        assert outbox.next_due(unit, NOW) == soon
        (again,) = claim(unit, soon)
        assert (keys([again]), again.doubts, again.attempts) == (["one"], 0, 2)
        settle(unit, again, RetryAt(soon, doubtful=True), soon)
        (doubtful,) = claim(unit, soon)
        assert (doubtful.id, doubtful.doubts) == (one.id, 1)


def test_unknown_and_failed_are_final_and_the_lane_goes_on(archive: Archive) -> None:
    with archive.begin() as unit:
        put(unit, A, "one", "two", "three")
        for outcome, state in ((Unknown(), "unknown"), (Failed(), "failed")):
            (claimed,) = claim(unit)
            settle(unit, claimed, outcome)
            assert state_of(unit, claimed.id) == (state, False)
        assert keys(claim(unit)) == ["three"]


def test_a_blocked_lane_waits_alone(archive: Archive) -> None:
    until = NOW + timedelta(seconds=42)
    with archive.begin() as unit:
        put(unit, A, "one")
        put(unit, B, "two")
        outbox.block_lane(unit, A, until)
        outbox.block_lane(unit, A, NOW)  # a shorter block does not shorten it
        (two,) = claim(unit)
        assert keys([two]) == ["two"]
        settle(unit, two, Sent(1))
        assert claim(unit, until - timedelta(seconds=1)) == []
        assert keys(claim(unit, until)) == ["one"]


def test_an_ended_lane_says_nothing_until_the_person_is_back(archive: Archive) -> None:
    with archive.begin() as unit:
        put(unit, A, "one")
        assert not outbox.is_ended(unit, A)
        outbox.end_lane(unit, A, NOW)
        put(unit, A, "two")
        assert outbox.is_ended(unit, A)
        assert claim(unit, NOW + timedelta(days=9)) == []
        assert outbox.next_due(unit, NOW) is None
        assert outbox.reopen_lane(unit, A)
        assert not outbox.reopen_lane(unit, A)
        (one,) = claim(unit)
        assert keys([one]) == ["one"]
        assert outbox.void_lane(unit, A) == 1
        assert outbox.waiting(unit) == 1
        settle(unit, one, Sent(1))
        assert claim(unit) == []
        assert unit.run(select(OUTBOX.c.payload).where(OUTBOX.c.payload.is_not(None))).all() == []


def test_busy_lanes_are_left_out(archive: Archive) -> None:
    with archive.begin() as unit:
        for lane, key in ((A, "one"), (B, "two"), (C, "three")):
            put(unit, lane, key)
        assert keys(claim(unit, busy=(A, C))) == ["two"]
        assert keys(claim(unit)) == ["one", "three"]


def test_a_payload_moved_to_another_lane_or_owner_is_never_sent(archive: Archive) -> None:
    with archive.begin() as unit:
        outbox.put(unit, A, "case/x/side/1", [prompt("one", secret="Ana's")], NOW)
        outbox.put(unit, B, "case/x/side/1", [prompt("two", secret="Ana's")], NOW)
        unit.run(update(OUTBOX).where(OUTBOX.c.lane == A).values(lane=C))
        unit.run(update(OUTBOX).where(OUTBOX.c.lane == B).values(owner="case/x/side/2"))
        assert claim(unit) == []
        assert set(unit.run(select(OUTBOX.c.state, OUTBOX.c.payload))) == {("void", None)}


def test_what_cannot_be_read_fails_and_the_lane_goes_on(archive: Archive) -> None:
    with archive.begin() as unit:
        put(unit, A, "one", "two")
        ring = unit.vault.ring(("house",))
        strange = ring.seal("house", b'{"from": "a later version"', Aad("", 0, "outbox", A.hex(), "payload"))
        unit.run(update(OUTBOX).where(OUTBOX.c.slot == "one").values(payload=strange))
        assert claim(unit) == []
        assert keys(claim(unit)) == ["two"]
        assert set(unit.run(select(OUTBOX.c.state))) == {("failed",), ("sending",)}


def test_what_an_erased_case_still_had_to_say_is_void(archive: Archive) -> None:
    with archive.begin() as unit:
        outbox.put(unit, A, "case/x/side/1", [prompt("one")], NOW)
        put(unit, A, "two")
        unit.vault.destroy("case/x", NOW)
        assert claim(unit) == []
        assert keys(claim(unit)) == ["two"]


def test_done_rows_are_swept_and_their_ids_not_used_again(archive: Archive) -> None:
    with archive.begin() as unit:
        put(unit, A, "one", "two")
        (one,) = claim(unit)
        settle(unit, one, Sent(1))
        (two,) = claim(unit)
        settle(unit, two, Sent(2))
        put(unit, B, "three")
        assert outbox.sweep(unit, NOW) == 0
        assert outbox.sweep(unit, NOW + timedelta(days=1)) == 2
        (three,) = claim(unit)
        unit.run(OUTBOX.delete())
        put(unit, B, "four")
        (four,) = claim(unit)
        assert four.id > three.id > two.id


def test_the_budget_is_shared_and_fills_again(archive: Archive) -> None:
    with archive.begin() as unit:
        assert outbox.take(unit, NOW, 20, 25) == 20
        assert outbox.take(unit, NOW, 20, 25) == 5
        assert outbox.take(unit, NOW, 20, 25) == 0
        assert outbox.take(unit, NOW + timedelta(seconds=0.4), 20, 25) == 10
        assert outbox.take(unit, NOW + timedelta(hours=1), 100, 25) == 25
        assert outbox.take(unit, NOW, 5, 25) == 0  # the clock went back: no credit, and no waiting for the old time
        assert outbox.take(unit, NOW + timedelta(seconds=0.2), 9, 25) == 5
        assert outbox.take(unit, NOW, 1000, 0) == 1000
        assert outbox.take(unit, NOW + timedelta(seconds=9), 3, 0.5) == 1
        unit.commit()


def test_two_workers_share_one_budget(place: Place) -> None:
    granted = []

    def work() -> None:
        archive = place.open()
        for _ in range(10):
            with archive.begin() as unit:
                granted.append(outbox.take(unit, NOW, 3, 25))
                unit.commit()
        archive.close()

    _together(work, work)
    assert sum(granted) == 25


def test_two_workers_claim_disjoint_rows_at_the_same_moment(postgresql_archive: Archive) -> None:
    with postgresql_archive.begin() as unit:
        for n in range(6):
            put(unit, bytes([n]) * 16, f"one-{n}", f"two-{n}")
        unit.commit()
    with postgresql_archive.begin() as first, postgresql_archive.begin() as second:
        a, b = claim(first, limit=3), claim(second, limit=10)
        assert keys(a) == ["one-0", "one-1", "one-2"]
        assert keys(b) == ["one-3", "one-4", "one-5"]


def test_many_workers_send_everything_once_and_in_order(place: Place) -> None:
    lanes = [bytes([n]) * 16 for n in range(12)]
    archive = place.open()
    with archive.begin() as unit:
        for n in range(8):
            for lane in lanes:
                put(unit, lane, f"{n}")
        unit.commit()
    said: dict[bytes, list[str]] = {lane: [] for lane in lanes}

    def work() -> None:
        mine = place.open()
        while True:
            with mine.begin() as unit:
                claimed = claim(unit, limit=random.randint(1, 5))
                left = outbox.waiting(unit)
                unit.commit()
            if not left:
                break
            for c in claimed:
                said[c.lane] += keys([c])
            with mine.begin() as unit:
                outbox.settle(unit, [Settled(c.id, c.fence, Sent(c.id)) for c in claimed], NOW)
                unit.commit()
        mine.close()

    _together(work, work, work)
    assert said == {lane: [f"{n}" for n in range(8)] for lane in lanes}
    archive.close()


def _together(*workers: object) -> None:
    failures: list[BaseException] = []

    def run(worker: object) -> None:
        try:
            worker()  # type: ignore[operator]
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=run, args=(worker,)) for worker in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not failures


def test_messages_of_a_chat_are_known_for_tidying(archive: Archive) -> None:
    with archive.begin() as unit:
        messages.note_incoming(unit, A, 5, NOW)
        messages.note_incoming(unit, A, 5, NOW)
        messages.note_sent(unit, [(A, 6, "q1"), (A, 7, ""), (B, 6, "q1")], NOW + timedelta(seconds=1))
        messages.note_sent(unit, [(A, 9, "q1")], NOW + timedelta(seconds=2))
        assert messages.of_slot(unit, A, "q1") == 9
        assert messages.of_slot(unit, A, "") is None
        known = [(m.message_id, m.slot, m.incoming) for m in messages.since(unit, A, NOW - timedelta(days=2))]
        assert known == [(5, "#5", True), (6, "q1", False), (7, "#7", False), (9, "q1", False)]
        messages.forget(unit, A, [5, 9])
        messages.forget(unit, A, [])
        assert messages.of_slot(unit, A, "q1") == 6
        assert [m.message_id for m in messages.since(unit, A, NOW)] == [6, 7]


@pytest.mark.parametrize("limit", [1, 3])
def test_no_more_lanes_are_claimed_than_asked(archive: Archive, limit: int) -> None:
    with archive.begin() as unit:
        for n in range(5):
            put(unit, bytes([n]) * 16, str(n))
        assert keys(claim(unit, limit=limit)) == [str(n) for n in range(limit)]
        assert outbox.settle(unit, [], NOW) == set()
