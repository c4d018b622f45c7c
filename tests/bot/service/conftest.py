"""A house with a mediator in it, and what the tests of the use cases ask of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.world import World


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    world.seat_mediator()
    yield world
    assert world.standin.invalid == []
    world.close()
