"""A party's own copy as it is made, at delivery: opened with that person's keys alone."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.house import House
from bot.service import telling, veil
from bot.service.context import Desk
from bot.service.pinned import flow_of
from flows import own_copy
from flows.case import CaseId, SideNo, Statement
from flows.disclosure import Matter
from flows.own_copy import OwnCopy, Seen
from flows.private import HOUSE, Seat, Viewer
from flows.run import Run
from storage import Unit, matters, reveals, runs, statements
from storage.runs import StoredRun


def to_print(unit: Unit, house: House, ref: str) -> OwnCopy | None:
    """Gather a copy with the keys of the person it is for. None if their conversation is gone."""
    case, side, run_id, since, at = ref.split("/")
    viewer = Viewer(Seat.SIDE, CaseId(case), SideNo(int(side)))
    root = runs.get(unit, HOUSE, run_id)
    if root is None or (root.case, root.side) != (viewer.case, viewer.side):
        return None
    as_of = datetime.fromisoformat(at)
    ledger = statements.visible_to(unit, viewer, viewer.case, until=as_of)
    said = _shown(root.run, ledger, datetime.fromisoformat(since))
    flows = [flow_of(unit, house, name) for name in sorted({s.flow for s in said})]
    held = [h for h in matters.of_side(unit, viewer, viewer.case, viewer.side) if h.run == root.run.id]
    mine = [h.matter for h in held if not veil.is_old(root.run.facts, h)]
    return OwnCopy(
        case=viewer.case,
        side=SideNo(viewer.side),
        locale=root.run.locale,
        mediator=root.run.facts.get("mediator", ""),
        as_of=as_of.astimezone(ZoneInfo(root.run.zone)),
        told=own_copy.told(said, flows, viewer, seen=_seen(Desk(house, unit, as_of), viewer, root, mine)),
        willing=own_copy.willing(mine),
    )


def _seen(desk: Desk, viewer: Viewer, root: StoredRun, mine: Collection[Matter]) -> Seen:
    """Say what became of their words: what of them has crossed, what may, and what the mediator may tell by the rules of the case."""
    crossed = [(each.sentence, each.at) for each in reveals.own(desk.unit, viewer, viewer.case)]
    return Seen(crossed, mine, telling.shown_as_told(desk, root))


def _shown(run: Run, said: tuple[Statement, ...], since: datetime) -> list[Statement]:
    """Keep what this person said from when they have the seat, and what may be shown on the phone they have now."""
    mine = [s for s in said if since <= s.said_at]
    return [shown for s in mine for shown in veil.may_show(run, {s.place: s}).values()]
