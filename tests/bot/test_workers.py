"""The deliverer: order within a chat, nothing between chats, and a fate for every misfortune. All on a leaping clock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest
from structlog.testing import capture_logs

from bot.channel.outcomes import Gone, Outcome, Refused, Unknown, Unreachable, Wait
from bot.channel.pace import Pace
from bot.channel.policy import Ticket
from bot.present.words import Composed
from bot.workers import Deliverer, Handed
from flows.say import Repeat, Urgency
from storage.errors import Unavailable
from tests.bot import virtual
from tests.bot.lanes import Courier, MemoryPost

Compose = Callable[[Ticket], Awaitable[Composed]]


async def plain(ticket: Ticket) -> Composed:
    return Composed(ticket.say.paragraphs[0].text.key, edits=ticket.say.edits)


def deliver(
    post: MemoryPost,
    courier: Courier,
    *,
    seconds: float = 60,
    rate: float = 0,
    burst: int = 1,
    in_flight: int = 32,
    look: float = 0.5,
    compose: Compose = plain,
    chance: float = 0.5,
    meanwhile: Callable[[Deliverer], Awaitable[None]] | None = None,
) -> list[tuple[int, Outcome]]:
    """Run a deliverer for so many simulated seconds; returns what the watcher saw: (row, outcome)."""
    seen: list[tuple[int, Outcome]] = []

    async def in_store(work: Callable[[], Handed]) -> Handed:
        await asyncio.sleep(0)
        return work()

    async def go() -> None:
        stop = asyncio.Event()
        deliverer = Deliverer(
            post,
            courier,
            compose,
            in_store,
            now=virtual.now,
            pace=Pace(rate, burst),
            in_flight=in_flight,
            look=look,
            chance=lambda: chance,
            watch=lambda ticket, outcome: seen.append((ticket.id, outcome)),
        )
        asyncio.get_running_loop().call_later(seconds, stop.set)
        async with asyncio.TaskGroup() as group:
            group.create_task(deliverer.run(stop))
            if meanwhile is not None:
                group.create_task(meanwhile(deliverer))  # type: ignore[arg-type]

    virtual.run(go())
    return seen


def test_a_chat_hears_its_messages_in_order_and_one_at_a_time() -> None:
    post, courier = MemoryPost(), Courier(seconds=1)
    for _ in range(5):
        post.put("a")
    deliver(post, courier)
    assert courier.words() == ["a1", "a2", "a3", "a4", "a5"]
    assert courier.most_in_flight == 1
    assert [post.state(n) for n in range(1, 6)] == ["sent"] * 5


def test_many_chats_are_served_at_once_but_never_more_than_allowed() -> None:
    post, courier = MemoryPost(), Courier(seconds=1)
    for lane in range(100):
        post.put(chr(200 + lane))
    deliver(post, courier)
    assert courier.most_in_flight == 32
    assert len(courier.sent) == 100 and courier.sent[-1][0] <= 4


def test_answers_go_before_bulk_in_a_chat_and_in_the_house() -> None:
    post, courier = MemoryPost(), Courier(seconds=1)
    for lane in "abc":
        post.put(lane, urgency=Urgency.BULK)
    post.put("c", urgency=Urgency.NOTICE)
    post.put("c")
    deliver(post, courier, in_flight=1)
    assert courier.words() == ["c5", "c4", "a1", "b2", "c3"]


def test_a_chat_that_must_wait_delays_nobody_else_and_keeps_its_order() -> None:
    post, courier = MemoryPost(), Courier()
    courier.scripts["a1"] = [Wait(17)]
    for _ in range(3):
        for lane in "ab":
            post.put(lane)
    deliver(post, courier)
    assert courier.times("a1") == [0, 17]
    assert [at for at, words in courier.sent if words.startswith("b")] == [0, 0, 0]
    assert [words for words in courier.words() if words.startswith("a")] == ["a1", "a1", "a3", "a5"]


def test_a_storm_of_429_loses_nothing_and_is_never_tried_too_early() -> None:
    post, courier = MemoryPost(), Courier()
    for lane in "abcdefgh":
        for _ in range(3):
            courier.scripts[f"{lane}{post.put(lane)}"] = [Wait(5), Wait(9)]
    deliver(post, courier, seconds=300)
    assert {row.state for row in post.rows} == {"sent"}
    for row in post.rows:
        words = row.ticket.say.paragraphs[0].text.key
        first, second, third = courier.times(words)
        assert (second - first, third - second) == (5, 9)


def test_one_chat_is_spoken_to_at_its_own_pace_after_a_short_burst() -> None:
    post, courier = MemoryPost(), Courier()
    for _ in range(6):
        post.put("a")
        post.put("b")
    deliver(post, courier, rate=1, burst=3)
    assert [at for at, words in courier.sent if words.startswith("a")] == [0, 0, 0, 1, 2, 3]
    assert [at for at, words in courier.sent if words.startswith("b")] == [0, 0, 0, 1, 2, 3]


def test_without_a_burst_messages_of_a_chat_are_spaced_from_the_first() -> None:
    post, courier = MemoryPost(), Courier()
    for _ in range(3):
        post.put("a")
    deliver(post, courier, rate=0.5)
    assert [at for at, _ in courier.sent] == [0, 2, 4]


def test_a_server_that_is_down_is_tried_again_with_growing_pauses_and_nothing_is_lost() -> None:
    post, courier = MemoryPost(), Courier()
    courier.scripts["a1"] = [*[Unreachable("server")] * 2, *[Unreachable("network")] * 3]
    post.put("a")
    post.put("a")
    deliver(post, courier, seconds=120)
    gaps = [b - a for a, b in zip(courier.times("a1"), courier.times("a1")[1:], strict=False)]
    assert gaps == [1, 2, 4, 8, 16]
    assert courier.words()[-2:] == ["a1", "a2"]


def test_after_a_day_without_the_server_a_message_is_given_up_and_somebody_is_told() -> None:
    post, courier = MemoryPost(), Courier(always=lambda words: Unreachable("network") if words == "a1" else None)
    post.put("a")
    deliver(post, courier, seconds=30 * 3600, look=60)
    assert post.dropped == [(1, "network")]
    assert 24 * 3600 <= courier.sent[-1][0] <= 29 * 3600


def test_while_the_line_is_down_only_one_message_probes_it_and_then_all_go_out() -> None:
    down_until = 600.0
    post = MemoryPost()
    courier = Courier(always=lambda _: Unreachable("network") if virtual.elapsed() < down_until else None)
    for lane in range(1000):
        post.put(chr(200 + lane))
    deliver(post, courier, seconds=1300)
    assert sum(1 for at, _ in courier.sent if at < down_until) < 32 + 80
    assert {row.state for row in post.rows} == {"sent"}


UNSURE = [
    (Repeat.SAFE, 3, "sent", 4),  # repeated until an answer comes
    (Repeat.ONCE, 1, "sent", 2),
    (Repeat.ONCE, 3, "unknown", 2),  # repeated once, then let be
    (Repeat.NEVER, 3, "unknown", 1),
]


@pytest.mark.parametrize(("repeat", "silences", "state", "sendings"), UNSURE)
def test_a_message_without_an_answer_is_repeated_by_its_class(
    repeat: Repeat, silences: int, state: str, sendings: int
) -> None:
    post, courier = MemoryPost(), Courier()
    courier.scripts["a1"] = [Unknown()] * silences
    post.put("a", repeat=repeat)
    post.put("a")
    deliver(post, courier, seconds=300)
    assert (post.state(1), len(courier.times("a1"))) == (state, sendings)
    assert post.state(2) == "sent"
    assert courier.words()[-1] == "a2"


def test_an_edit_may_always_be_repeated_whatever_its_class_says() -> None:
    post, courier = MemoryPost(), Courier()
    courier.scripts["a1"] = [Unknown()] * 3
    post.put("a", repeat=Repeat.NEVER, edits=True)
    deliver(post, courier, seconds=300)
    assert (post.state(1), len(courier.sent)) == ("sent", 4)


@pytest.mark.parametrize(
    ("repeat", "state", "sendings"), [(Repeat.SAFE, "sent", 1), (Repeat.ONCE, "sent", 1), (Repeat.NEVER, "unknown", 0)]
)
def test_what_was_on_the_way_when_we_died_is_repeated_by_its_class(repeat: Repeat, state: str, sendings: int) -> None:
    post, courier = MemoryPost(), Courier()
    number = post.put("a", repeat=repeat)
    post.hand_over([], now=virtual.START, want=1, busy=())  # claimed by somebody who died
    deliver(post, courier, seconds=60)
    assert (post.state(number), len(courier.sent)) == (state, sendings)
    assert all(at >= 30 for at, _ in courier.sent)  # not before the lease of the dead has ended


def test_a_chat_that_is_gone_ends_and_the_others_go_on() -> None:
    post, courier = MemoryPost(), Courier()
    courier.scripts["a1"] = [Gone("blocked")]
    for lane in "aab":
        post.put(lane)
    deliver(post, courier)
    assert post.ended == {b"a": "blocked"}
    assert courier.words() == ["a1", "b3"]
    assert [post.state(n) for n in (1, 2, 3)] == ["failed", "waiting", "sent"]


def test_a_line_that_is_down_is_logged_once_and_again_after_it_was_up() -> None:
    post, courier = MemoryPost(), Courier()
    for lane in "ab":
        courier.scripts[f"{lane}1"] = [Unreachable("token")] * 5
        post.put(lane)
    with capture_logs() as logged:
        deliver(post, courier)
        assert [(line["event"], line["why"]) for line in logged] == [("line_down", "token")]
        courier.scripts["c3"] = [Unreachable("network")] * 4
        post.put("c")
        deliver(post, courier)
    assert [line["why"] for line in logged] == ["token", "network"]


def test_a_message_that_is_refused_is_dropped_and_its_chat_goes_on() -> None:
    post, courier = MemoryPost(), Courier()
    courier.scripts["a1"] = [Refused("too_long")]
    post.put("a")
    post.put("a")
    deliver(post, courier)
    assert post.dropped == [(1, "too_long")]
    assert post.state(2) == "sent"


def test_a_message_that_cannot_be_composed_is_dropped_alone() -> None:
    async def compose(ticket: Ticket) -> Composed:
        if ticket.id == 1:
            raise KeyError("no such wording")
        return await plain(ticket)

    post, courier = MemoryPost(), Courier()
    post.put("a")
    post.put("a")
    deliver(post, courier, compose=compose)
    assert post.dropped == [(1, "composing")]
    assert courier.words() == ["a2"]


def test_a_message_whose_parts_cannot_be_fetched_now_is_composed_later() -> None:
    failing = [Unavailable("locked"), Unavailable("locked")]

    async def compose(ticket: Ticket) -> Composed:
        if failing:
            raise failing.pop()
        return await plain(ticket)

    post, courier = MemoryPost(), Courier()
    post.put("a")
    deliver(post, courier, compose=compose)
    assert post.state(1) == "sent"


def test_a_courier_that_never_comes_back_leaves_its_message_in_doubt_and_the_chat_goes_on() -> None:
    post, courier = MemoryPost(), Courier(seconds=10_000)
    post.put("a", repeat=Repeat.NEVER)
    post.put("b", repeat=Repeat.NEVER)
    seen = deliver(post, courier, seconds=100)
    assert seen == [(1, Unknown()), (2, Unknown())]
    assert post.state(1) == "unknown"


def test_a_courier_that_breaks_leaves_its_message_in_doubt() -> None:
    post, courier = MemoryPost(), Courier()
    courier.scripts["a1"] = [ZeroDivisionError("unforeseen")]
    post.put("a")
    deliver(post, courier)
    assert (post.state(1), courier.words()) == ("sent", ["a1", "a1"])


def test_a_store_that_fails_loses_no_mark_and_sends_nothing_twice() -> None:
    post, courier = MemoryPost(), Courier(seconds=1)
    for lane in "abc":
        post.put(lane)

    async def break_the_store(deliverer: Deliverer) -> None:
        await asyncio.sleep(0.5)
        post.failures = [Unavailable("locked"), Unavailable("full"), RuntimeError("worse")]

    deliver(post, courier, meanwhile=break_the_store)
    assert courier.words() == ["a1", "b2", "c3"]
    assert {row.state for row in post.rows} == {"sent"}


def test_what_ends_together_is_settled_together() -> None:
    post, courier = MemoryPost(), Courier(seconds=1)
    for lane in range(32):
        post.put(chr(200 + lane))
    deliver(post, courier, seconds=1.4)
    assert post.calls <= 4  # the claim, one or two looks around, one settling


def test_something_new_goes_out_at_once_when_the_deliverer_is_woken() -> None:
    post, courier = MemoryPost(), Courier()

    async def person(deliverer: Deliverer) -> None:
        await asyncio.sleep(10.1)
        post.put("a")
        deliverer.wake()

    deliver(post, courier, meanwhile=person)
    assert courier.sent == [(10.1, "a1")]


def test_what_another_worker_put_is_found_within_half_a_second() -> None:
    post, courier = MemoryPost(), Courier()

    async def worker(_: Deliverer) -> None:
        await asyncio.sleep(10.1)
        post.put("a")

    deliver(post, courier, meanwhile=worker)
    assert 10.1 <= courier.sent[0][0] <= 10.7


def test_what_is_due_later_goes_out_when_it_is_due() -> None:
    post, courier = MemoryPost(), Courier()
    post.put("a", due=virtual.START + timedelta(seconds=30))
    deliver(post, courier)
    assert 30 <= courier.sent[0][0] <= 30.5


def test_stopping_waits_for_what_is_on_the_way_and_writes_it_down() -> None:
    post, courier = MemoryPost(), Courier(seconds=3)
    post.put("a")
    post.put("a")
    deliver(post, courier, seconds=1)
    assert (post.state(1), post.state(2)) == ("sent", "waiting")
    assert courier.words() == ["a1"]


def test_an_overtaken_worker_cannot_mark_what_is_no_longer_its_own() -> None:
    post, courier = MemoryPost(lease=timedelta(seconds=1)), Courier(seconds=5)
    post.put("a")

    async def other_worker(_: Deliverer) -> None:
        await asyncio.sleep(2)
        post.lease = timedelta(seconds=100)
        post.hand_over([], now=virtual.now(), want=1, busy=())

    deliver(post, courier, seconds=20, meanwhile=other_worker)
    assert courier.words() == ["a1"]
    assert post.state(1) == "sending"


def test_no_ticket_shows_what_is_said_or_to_whom() -> None:
    post = MemoryPost()
    post.put("z")
    shown = repr(post.rows[0].ticket)
    assert "z1" not in shown and str(ord("z")) not in shown


def test_a_clock_that_is_set_back_leaves_no_lane_waiting_for_the_time_it_showed() -> None:
    pace, lane, then = Pace(1), b"lane", datetime(2026, 3, 2, 9, tzinfo=UTC)
    for _ in range(3):
        pace.spoke(lane, then)
    assert pace.resting(then) == {lane}
    back = then - timedelta(hours=1)
    assert pace.resting(back) == frozenset()
    pace.spoke(lane, back)
    assert pace.resting(back) == frozenset(), "a burst passes, as ever"
    pace.spoke(lane, back)
    pace.spoke(lane, back)
    assert pace.resting(back) == {lane} and pace.resting(back + timedelta(seconds=1)) == frozenset()
