"""A party's own copy as it is made, at delivery: opened with that person's keys alone."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.house import House
from bot.service import veil
from bot.service.pinned import flow_of
from flows import own_copy
from flows.case import CaseId, SideNo, Statement
from flows.own_copy import OwnCopy
from flows.private import HOUSE, Seat, Viewer
from flows.run import Run
from storage import Unit, matters, runs, statements


def to_print(unit: Unit, house: House, ref: str) -> OwnCopy | None:
    """Gather a copy with the keys of the person it is for. None if their conversation is gone."""
    case, side, run_id, since, at = ref.split("/")
    viewer = Viewer(Seat.SIDE, CaseId(case), SideNo(int(side)))
    root = runs.get(unit, HOUSE, run_id)
    if root is None or (root.case, root.side) != (viewer.case, viewer.side):
        return None
    as_of = datetime.fromisoformat(at)
    said = _shown(root.run, statements.visible_to(unit, viewer, viewer.case), datetime.fromisoformat(since), as_of)
    flows = [flow_of(unit, house, name) for name in sorted({s.flow for s in said})]
    held = [h for h in matters.of_side(unit, viewer, viewer.case, viewer.side) if h.run == root.run.id]
    return OwnCopy(
        case=viewer.case,
        side=SideNo(viewer.side),
        locale=root.run.locale,
        mediator=root.run.facts.get("mediator", ""),
        as_of=as_of.astimezone(ZoneInfo(root.run.zone)),
        told=own_copy.told(said, flows, viewer),
        willing=own_copy.willing(h.matter for h in held if not veil.is_old(root.run.facts, h)),
    )


def _shown(run: Run, said: tuple[Statement, ...], since: datetime, as_of: datetime) -> list[Statement]:
    """Keep what this person said from when they have the seat, and what may be shown on the phone they have now."""
    mine = [s for s in said if since <= s.said_at <= as_of]
    return [shown for s in mine for shown in veil.may_show(run, {s.place: s}).values()]
