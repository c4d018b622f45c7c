"""What an interview about the other side goes through: one thing somebody listed, or was asked. Decides nothing and says nothing."""

from __future__ import annotations

from dataclasses import dataclass

from bot.service.context import Visit
from bot.service.telling import PLACES
from flows.disclosure import Category, Kind
from flows.run import Known
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

    @property
    def flow(self) -> str:
        """Name the interview that goes through it."""
        return REPLY if self.place == ANSWER else INTERVIEW[self.kind]


def listed(visit: Visit, root: StoredRun) -> list[Thing]:
    """List what somebody wrote that might cross, in their order. root: their intake."""
    known = {place: root.run.known.get(place, Known()) for place in PLACES}
    return [Thing(PLACES[p], p, item.id, item.label) for p, k in known.items() if not k.parked for item in k.items]
