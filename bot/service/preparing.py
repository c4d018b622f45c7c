"""What a mediator prepares for: what makes taking part hard for each party, and what their intake has left open. For her card alone."""

from __future__ import annotations

from bot.present.record import short
from bot.service.context import Desk
from bot.service.pinned import flow_of
from flows.preparation import NEEDS, left_open, makes_it_hard
from flows.private import Seat, Viewer
from flows.text import Param
from storage import statements
from storage.runs import StoredRun


def needs_of(desk: Desk, intake: StoredRun) -> Param | None:
    """Say what makes taking part hard for somebody, in the words of the choices and their own; None if nothing does, or nothing was said."""
    if not makes_it_hard(intake.run):
        return None
    said = statements.of_run(desk.unit, Viewer(Seat.MEDIATOR, intake.case), intake).get(NEEDS)
    return None if said is None else short(flow_of(desk.unit, desk.house, said.flow), NEEDS, said.answer)


def open_of(intake: StoredRun) -> tuple[str, ...]:
    """Name what an intake has left open of what a session needs."""
    return left_open(intake.run)
