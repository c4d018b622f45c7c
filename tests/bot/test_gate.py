"""What was erased stays to be destroyed until its keys are gone, whatever fails on the way."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime

import pytest
from structlog.testing import capture_logs

from bot.app import App
from bot.gate import Gate, finish_erasures
from bot.service.erase import keys_of
from bot.service.receive import Received
from bot.settings import Settings
from storage.errors import StorageError, Unavailable
from tests.bot.service.cast import both_in, case_of, texts
from tests.bot.service.eyes import opens
from tests.world import A, B, M, World


@pytest.fixture
def world() -> Iterator[World]:
    """Let somebody stand before the last question: shall everything be deleted?"""
    world = World()
    world.seat_mediator()
    opens(world, A, world.open_case()[0])
    world.says(A, "/delete")
    world.standin.taps(A, "Delete everything")
    yield world
    world.close()


@pytest.fixture
def broken(world: World, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Let the key store be out."""

    def out(_prefix: str, _now: datetime) -> int:
        raise Unavailable("out")

    monkeypatch.setattr(world.archive.vault, "destroy", out)
    return monkeypatch


def is_gone(world: World) -> bool:
    return all(world.archive.vault.is_erased(key) for key in keys_of(case_of(world).id, 1))


async def _at_once(work: object) -> Received:
    return work()  # type: ignore[operator,no-any-return]


async def take(world: World) -> tuple[Gate, list[Received]]:
    followed: list[Received] = []
    gate = Gate(world.archive, world.house, _at_once, followed.append, lambda: world.now)
    await gate.take(world.fetch())
    return gate, followed


async def test_a_key_store_that_is_out_undoes_nothing_that_was_committed(
    world: World, broken: pytest.MonkeyPatch
) -> None:
    gate, (received,) = await take(world)
    assert len(received.toasts) == 1, "whoever tapped is answered"
    assert gate.is_in_doubt and sorted(received.erase) == sorted(keys_of(case_of(world).id, 1))
    broken.undo()
    finish_erasures(world.archive, world.now, anew=False)
    assert is_gone(world)


async def test_a_commit_that_failed_perhaps_only_in_being_told_so_leaves_no_key_behind(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database has committed, and the connection was lost before it could say so: the update comes again and is passed over."""

    def lost(*_: object) -> None:
        raise Unavailable("the answer was lost")

    app = _app(world)
    monkeypatch.setattr("bot.gate._erase", lost)
    with pytest.raises(StorageError):
        await app.gate.take(world.fetch())
    monkeypatch.undo()
    await app.gate.take(world.fetch())
    assert not is_gone(world)
    await _gone_while_running(world, app)


async def test_a_running_house_destroys_the_keys_as_soon_as_it_can(world: World, broken: pytest.MonkeyPatch) -> None:
    app = _app(world)
    await app.gate.take(world.fetch())
    assert app.gate.is_in_doubt and not is_gone(world)
    broken.undo()
    await _gone_while_running(world, app)


def _app(world: World) -> App:
    return App(
        archive=world.archive,
        house=world.house,
        found=world.shelf,
        telegram=world.telegram,
        settings=Settings.model_construct(),
        clock=lambda: world.now,
    )


async def _gone_while_running(world: World, app: App) -> None:
    async with app.running(), asyncio.timeout(20):
        while not is_gone(world):
            await asyncio.sleep(0.01)


def test_a_deletion_that_failed_at_its_end_destroys_nothing_before_it_is_done() -> None:
    with both_in() as house:
        house.says(A, "/delete")
        house.trips = {A.id}
        house.taps(A, "Delete everything")
        assert not is_gone(house)
        house.forward(seconds=5)
        assert is_gone(house) and "has been deleted" in texts(house, A)[-1]


def test_the_operator_hears_of_a_mediator_whom_nothing_reaches_any_more() -> None:
    with both_in() as house, capture_logs() as logged:
        house.standin.blocks(B)
        house.settle()
        assert logged == []
        house.standin.blocks(M)
        house.settle()
        assert [line["event"] for line in logged] == ["mediator_unreachable"]
