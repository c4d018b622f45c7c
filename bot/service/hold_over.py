"""The end of a Hold: whoever was held and left something lying, or was not told of what came for all, hears that there is something new.

Nobody else notices. What it leads to is what they would find by themselves with /continue.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.present.hold import goes_on
from bot.service import crossing, disclose, sittings, threads
from bot.service.contact import Seated, is_held, notify, seated
from bot.service.context import Desk, Visit
from flows.case import Case, SideNo
from flows.say import Say
from storage import chats


def tell(visit: Visit, case: Case, side: SideNo) -> None:
    """Tell whoever is held no more, if something waits for them; nothing to whoever still is, by another reason."""
    if is_held(visit.desk.unit, case.id, side):
        return
    for somebody in seated(visit.desk, case):
        if somebody.person.side == side and _has_more(visit, somebody):
            notify(visit.desk, somebody, *goes_on(threads.root_of(somebody.stored.run)))


@dataclass(frozen=True, slots=True)
class _Overheard(Desk):
    """A desk from which nothing goes out. `said`: what would have."""

    said: list[Say] = field(default_factory=list)

    def say(self, lane: bytes, owner: str, *says: Say, due: datetime | None = None) -> None:
        """Keep what would be said."""
        self.said.extend(says)


def _has_more(visit: Visit, somebody: Seated) -> bool:
    chat = chats.find(visit.desk.unit, somebody.lane)
    if chat is None:
        return False
    theirs = replace(visit, chat=chat)  # looked at with their eyes; nothing is said through it
    root = threads.root(theirs, somebody.stored)
    is_left = root.run.finished and (disclose.is_offered(theirs, root) or bool(sittings.waiting(theirs, root)))
    return is_left or _has_come(theirs, somebody)


def _has_come(theirs: Visit, somebody: Seated) -> bool:
    """Say whether anything is to be pointed to: nobody told them of it while they were held."""
    desk = theirs.desk
    overheard = _Overheard(desk.house, desk.unit, desk.now)
    crossing.pending(replace(theirs, desk=overheard), somebody.stored)
    return bool(overheard.said)
