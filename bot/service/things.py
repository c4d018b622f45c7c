"""What an interview about the other side goes through: one thing somebody listed, or was asked. Decides nothing and says nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.service.context import Visit
from bot.service.telling import PLACES
from bot.service.threads import root_of
from flows.disclosure import Category, Kind
from flows.freshstart import FLOW, FRESH_TELL, KINDS, LISTS, NEW_START, item_of_run
from flows.moved import MOVED
from flows.private import HOUSE
from flows.run import Known, Run
from storage import runs
from storage.runs import StoredRun

PLACE = "place"  # the fact that names, in an interview's run, the list it goes through
ANSWER, REPLY = "answer", "reply"  # the place of answers to what the other side would like to know, and their interview
INTERVIEW = {Kind.TELL: "cantell", Kind.NEED: "need"}


@dataclass(frozen=True, slots=True)
class Thing:
    """One item of a list of the intake, or of what was asked: what an interview goes through."""

    kind: Kind
    place: str
    item: str
    words: str
    category: Category = Category.OTHER  # of an answer: of what was asked
    is_old: bool = False  # written on an earlier phone: its words are not shown

    @property
    def flow(self) -> str:
        """Name the interview that goes through it."""
        return REPLY if self.place == ANSWER else INTERVIEW[self.kind]


def listed(visit: Visit, root: StoredRun) -> list[Thing]:
    """List what somebody wrote that might cross: in a fresh start, which is the newest, then in the intake. root: their intake."""
    known = {place: root.run.known.get(place, Known()) for place in PLACES}
    intake = [Thing(PLACES[p], p, item.id, item.label) for p, k in known.items() if not k.parked for item in k.items]
    return [*(thing for stored in fresh_starts(visit, root) for thing in _of_fresh_start(stored.run)), *intake]


def fresh_starts(visit: Visit, root: StoredRun) -> list[StoredRun]:
    """List the fresh starts somebody has gone through, the newest first."""
    found = [s for s in runs.of_chat(visit.desk.unit, HOUSE, visit.chat.ref) if s.run.flow == FLOW and s.run.finished]
    return [s for s in reversed(found) if (s.case, s.side, root_of(s.run)) == (root.case, root.side, root.run.id)]


def _of_fresh_start(run: Run) -> Iterator[Thing]:
    """Yield what was listed in one, and the sentence to begin anew with."""
    is_old = MOVED in run.facts
    for place, name in LISTS.items():
        known = run.known.get(name, Known())
        for item in known.items if not known.parked else ():
            yield Thing(KINDS[place], place, item_of_run(run.id, item.id), item.label, is_old=is_old)
    sentence = run.known.get(NEW_START, Known())
    if sentence.words and not sentence.parked:
        yield Thing(Kind.TELL, FRESH_TELL, item_of_run(run.id, "s1"), sentence.words, is_old=is_old)
