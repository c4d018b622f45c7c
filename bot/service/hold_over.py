"""Catching up: whoever was held, or is confirmed only now, hears that there is something new, if there is.

That is what they left lying, and what came for all while they could not be told. Nobody else notices. What it leads to is what they
would find by themselves with /continue.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.present.hold import goes_on
from bot.service import crossing, disclose, sittings, threads
from bot.service.contact import Seated, is_held, notify, seated
from bot.service.context import Desk, Visit
from flows.case import Case, Participant, SideNo
from flows.say import Say
from storage import chats
from storage.runs import StoredRun


def tell(visit: Visit, case: Case, side: SideNo) -> None:
    """Tell whoever is held no more, if something waits for them; nothing to whoever still is, by another reason."""
    if is_held(visit.desk.unit, case.id, side):
        return
    for somebody in seated(visit.desk, case):
        if somebody.person.side == side and _has_more(visit, somebody):
            notify(visit.desk, somebody, *goes_on(threads.root_of(somebody.stored.run)))


def confirmed(visit: Visit, case: Case, person: Participant) -> None:
    """Tell a party whom the mediator has just confirmed, if something is before everybody: it went out when they could not read it."""
    for somebody in seated(visit.desk, case):
        if somebody.person.id == person.id and _has_come(visit, somebody, crossing.before_all):
            notify(visit.desk, somebody, *goes_on(threads.root_of(somebody.stored.run)))


@dataclass(frozen=True, slots=True)
class _Overheard(Desk):
    """A desk from which nothing goes out. `said`: what would have."""

    said: list[Say] = field(default_factory=list)

    def say(self, lane: bytes, owner: str, *says: Say, due: datetime | None = None) -> None:
        """Keep what would be said."""
        self.said.extend(says)


def _has_more(visit: Visit, somebody: Seated) -> bool:
    return _has_left(visit, somebody) or _has_come(visit, somebody, crossing.pending)


def _has_left(visit: Visit, somebody: Seated) -> bool:
    """Say whether they left anything lying."""
    theirs = _with_their_eyes(visit, somebody)
    if theirs is None:
        return False
    root = threads.root(theirs, somebody.stored)
    return root.run.finished and (disclose.is_offered(theirs, root) or bool(sittings.waiting(theirs, root)))


def _has_come(visit: Visit, somebody: Seated, points: Callable[[Visit, StoredRun], None]) -> bool:
    """Say whether anything would be pointed to. points: what does so."""
    theirs = _with_their_eyes(visit, somebody)
    if theirs is None:
        return False
    overheard = _Overheard(visit.desk.house, visit.desk.unit, visit.desk.now)
    points(replace(theirs, desk=overheard), somebody.stored)
    return bool(overheard.said)


def _with_their_eyes(visit: Visit, somebody: Seated) -> Visit | None:
    """Look from their seat in this case, whichever case their chat is in now; nothing is said through it."""
    chat, person = chats.find(visit.desk.unit, somebody.lane), somebody.person
    if chat is None:
        return None
    seat = replace(chat, participant=person.id, case=person.case, side=person.side, run=somebody.stored.run.id)
    return replace(visit, chat=seat)
