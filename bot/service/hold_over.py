"""The end of a Hold: whoever was held and left something lying is told, in neutral words, that there is something to go on with.

Nobody else notices. What it leads to is what they would find by themselves with /continue.
"""

from __future__ import annotations

from dataclasses import replace

from bot.present.hold import goes_on
from bot.service import disclose, session_party, sittings, slots_party, threads
from bot.service.contact import Seated, is_held, notify, seated
from bot.service.context import Visit
from flows.case import Case, SideNo
from storage import chats


def tell(visit: Visit, case: Case, side: SideNo) -> None:
    """Tell whoever is held no more, if something waits for them; nothing to whoever still is, by another reason."""
    if is_held(visit.desk.unit, case.id, side):
        return
    for somebody in seated(visit.desk, case):
        if somebody.person.side == side and _has_more(visit, somebody):
            notify(visit.desk, somebody, *goes_on(threads.root_of(somebody.stored.run)))


def _has_more(visit: Visit, somebody: Seated) -> bool:
    chat = chats.find(visit.desk.unit, somebody.lane)
    if chat is None:
        return False
    theirs = replace(visit, chat=chat)  # looked at with their eyes; nothing is said through it
    root = threads.root(theirs, somebody.stored)
    goes_on_with = root.run.finished and (disclose.is_offered(theirs, root) or bool(sittings.waiting(theirs, root)))
    return goes_on_with or session_party.waits(theirs) or slots_party.waits(theirs)
