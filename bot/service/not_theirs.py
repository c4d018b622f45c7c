"""Of what its owner said that it isn't theirs to tell: the mediator is reminded of it before she sends it on (domain §9.6, no. 5).

Nobody is kept from deciding by it, and the other side never learns it.
"""

from __future__ import annotations

from bot.service.context import Desk
from bot.service.things import PLACE
from bot.service.threads import root_of
from flows.cantell import NOT_MINE, WORRY
from flows.case import Case
from flows.private import Seat, Viewer
from flows.run import Known, Run, place_at
from storage import runs
from storage.matters import Held


def is_not_theirs(desk: Desk, case: Case, held: Held) -> bool:
    """Say whether its owner said so when they last went through it."""
    said = [
        known.options
        for _, stored in runs.of_case(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id)
        if stored.side == held.matter.side and _is_about(stored.run, held)
        if (known := stored.run.known.get(place_at(WORRY, held.item), Known())).options and not known.parked
    ]
    return bool(said) and NOT_MINE in said[-1]


def _is_about(run: Run, held: Held) -> bool:
    return run.facts.get(PLACE) == held.place and root_of(run) == held.run
