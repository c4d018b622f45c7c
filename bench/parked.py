"""Databases full of parked runs: real rows, each sealed for its own place, so that any one of them can be opened and answered."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import psycopg

from bench.postgres import Server
from flows.answers import Bubble, Words
from flows.case import Offer, RunId, Scope, SideNo, Statement, StatementId, Topic
from flows.engine import advance, start
from flows.flow import Flow
from flows.private import Label, Private
from flows.replies import Said
from flows.run import Run, to_bytes
from flows.wire import say_to_bytes
from storage import Archive, Vault, chats, definitions, runs, statements
from storage.keys import HOUSE_KEY, Aad, Ring

FIRST_CHAT = 10_000_000
ANSWERED = 1  # questions answered before the run was parked
WORDS = "I would like the store room open on weekdays, and a word before the plan changes again."
MASTER_KEY = bytes(range(32))
_BATCH = 5_000
_PARKED_AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
_BLANK = "0123456789abcdef"

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Lot:
    """A database with so many parked runs. People have the chat ids FIRST_CHAT, FIRST_CHAT+1, …"""

    database_url: str
    keys_url: str
    size: int

    def open(self) -> Archive:
        """Open it as the house would."""
        return Archive(self.database_url, Vault(self.keys_url, MASTER_KEY))


def parked_run(flow: Flow, run: str) -> Run:
    """Make a run that waits at its second question."""
    label = Label("desk/", 1)
    now = start(flow, run=RunId(run), locale="en", zone="UTC", facts={}).run
    for message in range(ANSWERED):
        now = advance(flow, now, Said(Private(WORDS, label), 2 * message + 3), now=_PARKED_AT, owner=label).run
    return now
