"""Long polling: confirmed only what was taken in; patient with the world; never two at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from bot.channel.errors import SecondPoller, Unavailable, WrongToken
from bot.channel.poll import Poller
from tests.bot import virtual

Raw = dict[str, Any]


def updates(*ids: int) -> list[Raw]:
    return [{"update_id": number} for number in ids]


class Script:
    """A server that answers by a script, then with silence, and notes when it was asked for what."""

    def __init__(self, *answers: list[Raw] | Exception, until: float = 60) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[float, int | None]] = []
        self.stop = asyncio.Event()
        self.until = until

    async def get_updates(self, offset: int | None, *, timeout: float) -> list[dict[str, object]]:
        self.asked.append((round(virtual.elapsed(), 3), offset))
        if self.answers:
            answer = self.answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer
        await asyncio.sleep(timeout)
        if virtual.elapsed() >= self.until:
            self.stop.set()
        return []


class Store:
    """Takes batches in, or fails as told."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.batches: list[list[Any]] = []

    async def receive(self, batch: list[dict[str, object]]) -> None:
        if self.failures:
            raise self.failures.pop(0)
        self.batches.append([update.get("update_id") for update in batch])


def poll(script: Script, store: Store, on_conflict: Callable[[], None] = lambda: None) -> None:
    async def go() -> None:
        clock = asyncio.get_running_loop().time
        poller = Poller(script, store.receive, on_conflict=on_conflict, clock=clock, chance=lambda: 0.5)
        await asyncio.wait_for(poller.run(script.stop), 10_000_000)

    virtual.run(go())


def test_the_next_offset_is_asked_for_only_after_the_batch_was_taken_in() -> None:
    script, store = Script(updates(10, 11), updates(12)), Store()
    poll(script, store)
    assert store.batches == [[10, 11], [12]]
    assert [offset for _, offset in script.asked[:3]] == [None, 12, 13]


def test_a_batch_that_could_not_be_stored_is_fetched_again_and_not_confirmed() -> None:
    script, store = Script(updates(10), updates(10), updates(10)), Store(OSError("disk full"), RuntimeError())
    poll(script, store)
    assert store.batches == [[10]]
    assert [offset for _, offset in script.asked[:4]] == [None, None, None, 11]


def test_errors_of_the_server_are_met_with_growing_patience_that_ends_with_success() -> None:
    script = Script(*[Unavailable("x")] * 8, updates(1), Unavailable("x"), until=200)
    store = Store()
    poll(script, store)
    times = [at for at, _ in script.asked]
    assert [round(b - a, 1) for a, b in zip(times[:10], times[1:], strict=False)] == [1, 2, 4, 8, 16, 30, 30, 30, 0, 1]


def test_the_seconds_the_server_names_are_waited() -> None:
    script = Script(Unavailable("x", retry_after=77), until=100)
    poll(script, Store())
    assert script.asked[1][0] == 77


def test_a_second_poller_at_the_start_ends_us_with_nothing_changed() -> None:
    script, store = Script(SecondPoller("x")), Store()
    with pytest.raises(SecondPoller):
        poll(script, store)
    assert store.batches == []


def test_a_second_poller_later_raises_an_alarm_and_we_go_on() -> None:
    alarms: list[int] = []

    class Later(Script):
        async def get_updates(self, offset: int | None, *, timeout: float) -> list[dict[str, object]]:
            if len(self.asked) == 1:
                self.answers = [SecondPoller("x"), SecondPoller("x"), updates(5)]
            return await super().get_updates(offset, timeout=timeout)

    script, store = Later(until=100), Store()
    poll(script, store, lambda: alarms.append(1))
    assert (len(alarms), store.batches) == (2, [[5]])


def test_a_wrong_token_ends_the_poller() -> None:
    with pytest.raises(WrongToken):
        poll(Script(WrongToken("x")), Store())


def test_after_a_quiet_week_numbers_that_begin_anew_are_not_passed_over() -> None:
    script, store = Script(updates(900), until=8 * 86_400), Store()
    poll(script, store)
    offsets = [offset for _, offset in script.asked]
    assert offsets[1] == 901 and offsets[-1] is None


def test_updates_without_numbers_are_never_confirmed_and_never_spin() -> None:
    script, store = Script([{"x": 1}], [{"update_id": "7"}], until=10), Store()
    poll(script, store)
    assert store.batches == []
    assert len(script.asked) < 6


def test_a_batch_with_an_unreadable_update_is_handed_on_whole() -> None:
    script, store = Script([{"x": 1}, {"update_id": 7}]), Store()
    poll(script, store)
    assert store.batches == [[None, 7]]
    assert script.asked[1][1] == 8


def test_stopping_ends_a_long_poll_at_once_but_lets_a_batch_be_stored() -> None:
    stored: list[float] = []

    async def go() -> float:
        script = Script(updates(1))

        async def slowly(batch: list[dict[str, object]]) -> None:
            script.stop.set()
            await asyncio.sleep(3)
            stored.append(virtual.elapsed())

        clock = asyncio.get_running_loop().time
        await Poller(script, slowly, clock=clock).run(script.stop)
        script.stop.clear()
        asyncio.get_running_loop().call_later(2, script.stop.set)
        await Poller(script, slowly, clock=clock).run(script.stop)
        return virtual.elapsed()

    assert virtual.run(go()) == 5
    assert stored == [3]
