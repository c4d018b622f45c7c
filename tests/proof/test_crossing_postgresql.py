"""The pairs around the crossing desk on a real PostgreSQL: fewer, since each costs several times as much there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.databases import postgresql_server, postgresql_template, sqlite_template
from tests.proof.depth import depth
from tests.proof.postgres import on_postgresql
from tests.proof.proving import prove

__all__ = ["postgresql_server", "postgresql_template", "sqlite_template"]

PAIRS = depth(20, 1_000)
FIRST = 1_000_000  # other pairs than on SQLite


def test_nothing_but_what_was_let_across_is_seen_on_postgresql(
    postgresql_template: tuple[str, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    url, _ = postgresql_template
    prove(range(FIRST, FIRST + PAIRS), capfd, on_postgresql(url))
