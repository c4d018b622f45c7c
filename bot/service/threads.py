"""Which of a party's conversations their chat is in: the intake, and what may follow it. Knows no wording.

A run begun after another names it in its facts: `home` is where the chat returns to, `root` the intake all belong to. A tap may lead back
into any run of the same root, never into one of an earlier seat.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace

from bot.service.context import Visit, sheet_of
from flows.answering import messages_of
from flows.case import RunId
from flows.moved import EARLIER
from flows.private import HOUSE
from flows.run import Known, Run, RunState
from flows.say import Deed, Press
from storage import chats, runs
from storage.errors import Erased
from storage.runs import StoredRun

ROOT, HOME = "root", "home"
_CARRIED = ("mediator", "regime", EARLIER)  # facts that hold in whatever follows


def root_of(run: Run) -> RunId:
    """Name the intake that a run belongs to: itself, if it is one."""
    return RunId(run.facts.get(ROOT, run.id))


def fresh(visit: Visit) -> Visit:
    """Read the chat's desk again, after something has changed it."""
    return replace(visit, chat=chats.find(visit.desk.unit, visit.chat.ref) or visit.chat)


def begin(
    visit: Visit, flow: str, after: StoredRun, *, facts: Mapping[str, str], known: Mapping[str, Known] | None = None
) -> tuple[Visit, StoredRun]:
    """Begin a flow for a party after (or within) another run, to which the chat will return."""
    visit = fresh(visit)
    carried = {name: after.run.facts[name] for name in _CARRIED if name in after.run.facts}
    told = {**carried, **facts, ROOT: root_of(after.run), HOME: after.run.id}
    stored = visit.desk.begin(
        flow, visit.chat, facts=told, zone=after.run.zone, case=after.case, side=after.side, known=known
    )
    return fresh(visit), stored


def reached(visit: Visit, stored: StoredRun, press: Press) -> tuple[Visit, StoredRun] | None:
    """Find the run a button belongs to, and make it the one the chat is in. None if it is none of this seat's."""
    if press.ref.hex() == stored.run.id:
        return visit, stored
    other = own(visit, stored, press.ref.hex())
    if other is None:
        return None
    is_over = HOME in other.run.facts and other.run.state is RunState.FINISHED and not _can_be_reviewed(visit, other)
    if is_over and press.deed is not Deed.CHANGE:  # nothing is asked there any more
        return (visit, stored) if press.deed is Deed.PARTY else None
    return move(visit, other), other


def is_of_seat(visit: Visit, stored: StoredRun, press: Press) -> bool:
    """Say whether a button belongs to this run or to another of the same seat."""
    return press.ref.hex() == stored.run.id or own(visit, stored, press.ref.hex()) is not None


def _can_be_reviewed(visit: Visit, stored: StoredRun) -> bool:
    return sheet_of(visit.desk.house, visit.desk.unit, stored).flow.review


def own(visit: Visit, stored: StoredRun, run_id: str) -> StoredRun | None:
    """Return another run of the same root as this one, None if there is no such, or what was said in it has been erased."""
    found = None
    with suppress(Erased):
        found = runs.get(visit.desk.unit, HOUSE, run_id)
    if found is None or found.chat != visit.chat.ref or (found.case, found.side) != (stored.case, stored.side):
        return None
    return found if root_of(found.run) == root_of(stored.run) else None


def move(visit: Visit, to: StoredRun) -> Visit:
    """Make a run the one the chat is in."""
    return replace(visit, chat=chats.save(visit.desk.unit, replace(visit.chat, run=to.run.id)))


def root(visit: Visit, stored: StoredRun) -> StoredRun:
    """Return the intake a run belongs to."""
    return own(visit, stored, root_of(stored.run)) or stored


def home(visit: Visit, stored: StoredRun) -> StoredRun | None:
    """Return the run a chat goes back to after this one: the nearest that is not finished, else the intake. None at the intake itself."""
    found: StoredRun | None = None
    back = stored.run.facts.get(HOME, "")
    while back and (earlier := own(visit, stored, back)) is not None:
        found = earlier
        if found.run.state is not RunState.FINISHED:
            return found
        back = found.run.facts.get(HOME, "")
    return found


def holding(visit: Visit, stored: StoredRun, message: int, *, besides: str) -> StoredRun:
    """Return the run a message of the person's was taken into: this one, one it was begun after, or one of the seat that is over.

    This one, if it is in none. besides: a flow whose messages have gone to somebody and are changed no more.
    """
    found: StoredRun | None = stored
    while found is not None:
        if message in messages_of(found.run):
            return found
        found = own(visit, stored, found.run.facts.get(HOME, ""))
    others = (run for run in of_seat(visit, stored) if run.run.flow != besides)
    return next((run for run in others if message in messages_of(run.run)), stored)


def of_seat(visit: Visit, stored: StoredRun) -> Iterator[StoredRun]:
    """Yield the runs of the same intake in this chat, those of whoever had the seat before not among them."""
    for run in runs.of_chat(visit.desk.unit, HOUSE, visit.chat.ref):
        is_of_the_seat = (run.case, run.side) == (stored.case, stored.side) and root_of(run.run) == root_of(stored.run)
        if is_of_the_seat:
            yield run


def left_open(visit: Visit, stored: StoredRun) -> StoredRun | None:
    """Find a conversation begun and not finished, the newest first."""
    for head in runs.open_of(visit.desk.unit, visit.chat.ref):
        is_of_the_case = (head.case, head.side) == (stored.case, stored.side)
        if is_of_the_case and head.id != stored.run.id and (found := own(visit, stored, head.id)) is not None:
            return found
    return None
