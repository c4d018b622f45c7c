"""The deliverer's post over the real archive, on both engines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.channel.policy import Done, Doubted, Dropped, Ended, Later, Mark, Ticket
from bot.post import StoredPost
from flows.say import Paragraph, Say, Urgency
from flows.text import Text
from storage import Archive, Unit, chats, outbox
from storage.keys import HOUSE_KEY
from tests.databases import *  # noqa: F403

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(seconds=10)


class Told(list[tuple[str, bytes, str]]):
    """Who was told what, inside the transaction."""

    def ended(self, unit: Unit, ticket: Ticket, reason: str, now: datetime) -> None:
        self.append(("ended", ticket.lane, reason))

    def dropped(self, unit: Unit, ticket: Ticket, reason: str, now: datetime) -> None:
        self.append(("dropped", ticket.lane, reason))


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def post(archive: Archive, told: Told) -> Iterator[StoredPost]:
    yield _post(archive, told)


def _post(archive: Archive, told: Told, rate: float = 0) -> StoredPost:
    return StoredPost(archive, chats.addresses, send_rate=rate, on_ended=told.ended, on_dropped=told.dropped)


def say(key: str, **fields: object) -> Say:
    return Say((Paragraph(Text(key)),), **fields)  # type: ignore[arg-type]


def put(archive: Archive, chat_id: int, *says: Say) -> bytes:
    with archive.begin() as unit:
        chat = chats.meet(unit, chat_id, "es")
        outbox.put(unit, chat.ref, HOUSE_KEY, says, NOW)
        unit.commit()
    return chat.ref


def keys(tickets: object) -> list[str]:
    return [ticket.say.paragraphs[0].text.key for ticket in tickets]  # type: ignore[attr-defined]


def claim(post: StoredPost, *marks: Mark, now: datetime = NOW, want: int = 32) -> list[Ticket]:
    return list(post.hand_over(marks, now=now, want=want, busy=()).tickets)


def test_a_ticket_says_to_whom_and_in_which_language(archive: Archive, post: StoredPost) -> None:
    lane = put(archive, 42, say("a"))
    ticket, *rest = claim(post)
    assert (ticket.lane, ticket.chat_id, ticket.locale, ticket.attempts, ticket.doubts) == (lane, 42, "es", 1, 0)
    assert (keys([ticket]), rest) == (["a"], [])


def test_a_lane_goes_on_only_after_its_message_is_settled_and_both_happen_in_one_step(
    archive: Archive, post: StoredPost
) -> None:
    put(archive, 42, say("a"), say("b"))
    first = claim(post)
    assert claim(post) == []
    second = claim(post, Mark(first[0], Done(7)))
    assert (keys(first), keys(second)) == (["a"], ["b"])


def test_an_edit_finds_the_message_of_its_slot(archive: Archive, post: StoredPost) -> None:
    put(archive, 42, say("a", slot="q1"), say("b", slot="q1", edits=True), say("c", slot="q9", edits=True))
    first = claim(post)
    second = claim(post, Mark(first[0], Done(7)))
    third = claim(post, Mark(second[0], Done(7)))
    assert [ticket.message_id for ticket in (*first, *second, *third)] == [None, 7, None]


def test_what_must_wait_holds_its_lane_and_no_other(archive: Archive, post: StoredPost) -> None:
    put(archive, 42, say("a"), say("b"))
    put(archive, 43, say("x"), say("y"))
    a, x = claim(post)
    assert keys(claim(post, Mark(a, Later(LATER)), Mark(x, Done(1)))) == ["y"]
    again = claim(post, now=LATER)
    assert (keys(again), again[0].attempts, again[0].doubts) == (["a"], 2, 0)


def test_a_doubt_is_remembered(archive: Archive, post: StoredPost) -> None:
    put(archive, 42, say("a"))
    (ticket,) = claim(post)
    claim(post, Mark(ticket, Later(LATER, doubtful=True)))
    (again,) = claim(post, now=LATER)
    assert again.doubts == 1
    assert claim(post, Mark(again, Doubted()), now=LATER) == []
    assert claim(post, now=LATER + timedelta(days=1)) == []


def test_a_chat_that_is_gone_is_ended_and_told_of_in_the_same_step(
    archive: Archive, post: StoredPost, told: Told
) -> None:
    lane = put(archive, 42, say("a"), say("b"))
    (ticket,) = claim(post)
    assert claim(post, Mark(ticket, Ended("blocked"))) == []
    assert told == [("ended", lane, "blocked")]
    with archive.begin() as unit:
        assert outbox.is_ended(unit, lane)


def test_a_dropped_message_is_told_of_and_its_chat_goes_on(archive: Archive, post: StoredPost, told: Told) -> None:
    lane = put(archive, 42, say("a"), say("b"))
    (ticket,) = claim(post)
    assert keys(claim(post, Mark(ticket, Dropped("too_long")))) == ["b"]
    assert told == [("dropped", lane, "too_long")]


def test_who_was_overtaken_marks_nothing_and_tells_nobody(archive: Archive, post: StoredPost, told: Told) -> None:
    put(archive, 42, say("a"))
    (mine,) = claim(post)
    (yours,) = claim(post, now=NOW + timedelta(minutes=5))
    assert (yours.fence > mine.fence, yours.doubts) == (True, 1)
    claim(post, Mark(mine, Ended("blocked")), now=NOW + timedelta(minutes=5))
    assert told == []


def test_if_telling_fails_nothing_is_written_and_the_mark_can_be_given_again(archive: Archive, told: Told) -> None:
    post = _post(archive, told)
    lane = put(archive, 42, say("a"))
    (ticket,) = claim(post)

    def fail(*_: object) -> None:
        raise RuntimeError("disk full")

    breaking = StoredPost(archive, chats.addresses, send_rate=0, on_ended=fail, on_dropped=fail)
    with pytest.raises(RuntimeError):
        claim(breaking, Mark(ticket, Ended("blocked")))
    claim(post, Mark(ticket, Ended("blocked")))
    assert told == [("ended", lane, "blocked")]


def test_the_house_sends_no_faster_than_its_rate_and_wastes_none_of_it(archive: Archive, told: Told) -> None:
    post = _post(archive, told, rate=5)
    for chat in range(20):
        put(archive, 100 + chat, say("a"))
    assert len(claim(post, want=3)) == 3
    handed = post.hand_over((), now=NOW, want=32, busy=())
    assert (len(handed.tickets), handed.pause) == (2, 0.2)
    assert claim(post) == []
    assert len(claim(post, now=NOW + timedelta(seconds=0.4))) == 2
    put(archive, 1, say("urgent", urgency=Urgency.ANSWER))
    for _ in range(10):
        claim(post, now=NOW + timedelta(seconds=0.4))  # looking costs nothing
    assert len(claim(post, now=NOW + timedelta(seconds=1.4))) == 5


def test_busy_lanes_are_left_alone(archive: Archive, post: StoredPost) -> None:
    lane = put(archive, 42, say("a"))
    assert list(post.hand_over((), now=NOW, want=9, busy=[lane]).tickets) == []
    assert len(claim(post)) == 1
