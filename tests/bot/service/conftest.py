"""A house with a mediator in it, and what the tests of the use cases ask of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from storage import Archive
from tests.databases import *  # noqa: F403
from tests.world import World


@pytest.fixture
def world(archive: Archive) -> Iterator[World]:
    """Run every test of the use cases on SQLite and on a real PostgreSQL."""
    world = World(archive)
    world.seat_mediator()
    yield world
    assert world.standin.invalid == []
    world.close()
