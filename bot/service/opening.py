"""Rehearsing the opening words before a session: once, in writing or aloud. Kept with the person's answers and shown to nobody by this."""

from __future__ import annotations

from bot.present.disclosure import plain
from bot.service import threads
from bot.service.context import Visit
from flows.private import HOUSE
from flows.run import Known
from storage import runs
from storage.runs import StoredRun

FLOW = "opening"
_WORDS = "words"


def begin(visit: Visit, stored: StoredRun) -> tuple[Visit, StoredRun]:
    """Begin, after whatever the chat is in; the chat returns to it."""
    return threads.begin(visit, FLOW, stored, facts={})


def is_rehearsed(visit: Visit, stored: StoredRun) -> bool:
    """Say whether somebody has done it once."""
    root = threads.root_of(stored.run)
    mine = (r.run for r in runs.of_chat(visit.desk.unit, HOUSE, visit.chat.ref) if r.run.flow == FLOW)
    done = (run.known.get(_WORDS, Known()) for run in mine if run.finished and threads.root_of(run) == root)
    return any(known.reason is None for known in done)


def over(visit: Visit, stored: StoredRun) -> None:
    """Thank somebody; nobody is told."""
    visit.say(plain("opening-done"))
