"""Whether the mediator has another session at the same time, in any of her cases. For her eyes alone: a case says nothing of another."""

from __future__ import annotations

from datetime import datetime

from bot.service.context import Desk
from flows.case import CaseState
from flows.private import HOUSE
from storage import cases, sessions


def taken_by(desk: Desk, mediator: str, starts: datetime, ends: datetime, *, but: str = "") -> str:
    """Name the case of hers in which a session stands that overlaps, "" if there is none. but: the session that is moved."""
    for case in cases.of_mediator(desk.unit, mediator):
        if case.state is CaseState.OPEN and any(
            each.stands and each.id != but and each.starts < ends and starts < each.ends
            for each in sessions.of_case(desk.unit, HOUSE, case.id)
        ):
            return case.ref
    return ""
