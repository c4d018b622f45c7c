"""For the whole suite: what takes long comes first, and the collector of cycles runs seldom.

A worker keeps many put-away houses, and walking them all costs a seventh of the time. With a long file at the end one worker waits for the
other.
"""

from __future__ import annotations

import gc

import pytest

from bot.present.catalogue_source import keep_trees

gc.set_threshold(50_000, 20, 1_000)
keep_trees()  # every wording is looked at many times


_LONG = ("tests/proof/", "tests/live/", "tests/bot/sandbox/", "tests/faults/")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the folders whose files take longest before the rest, each in its own order."""
    items.sort(key=lambda item: not item.nodeid.startswith(_LONG))
