"""The further questions a centre asks after the intake: offered to every side of a case alike, each flow a sitting of its own.

Which flows those are follows from the case alone (`flows.pack.further`), never from what anybody has said or done.
"""

from __future__ import annotations

from bot.house import House
from bot.late import LOADING
from bot.present import sittings as screens
from bot.service import threads
from bot.service.contact import is_held
from bot.service.context import Visit
from flows.case import Asks
from flows.flow import Flow
from flows.pack import further
from flows.private import HOUSE
from flows.run import Known, RunState
from flows.several import actor
from storage import audit, cases
from storage.runs import StoredRun

_TOPICS = "issues"
BEGUN = "sitting"  # the audit entry of a sitting that was begun; its object is the run


def is_sitting(house: House, flow: str) -> bool:
    """Say whether a flow is one of those a pack asks."""
    return any(flow in pack.asks for pack in house.packs)


def begun(visit: Visit, root: StoredRun) -> list[StoredRun]:
    """List the sittings begun after this intake, the first one first."""
    entries = [e for e in audit.entries(visit.desk.unit, root.case) if e.verb == BEGUN]
    mine = [e.object for e in entries if e.actor == actor(root.side)]
    return [run for run_id in mine if (run := threads.own(visit, root, run_id)) is not None]


def waiting(visit: Visit, root: StoredRun) -> tuple[str, ...]:
    """Name the sittings that were not begun yet; none before the intake is handed over, or while a human has to look first."""
    unit = visit.desk.unit
    case = cases.get(unit, HOUSE, root.case) if root.case and visit.desk.house.packs else None
    if case is None or Asks.NO_SITTINGS in case.questions:
        return ()
    if not root.run.finished or is_held(unit, root.case, root.side):
        return ()
    done = {stored.run.flow for stored in begun(visit, root)}
    flows = further(visit.desk.house.packs, case.kind, [side.locale for side in case.sides])
    return tuple(flow for flow in flows if flow not in done)


def offer(visit: Visit, root: StoredRun) -> bool:
    """Offer the next sitting; False if none is waiting."""
    if not waiting(visit, root):
        return False
    visit.say(screens.offer(root.run))
    return True


def put_off(visit: Visit, root: StoredRun) -> None:
    """Leave it for later, and say how to come back to it."""
    visit.say(screens.put_off(root.run))


def begin(visit: Visit, stored: StoredRun) -> tuple[Visit, StoredRun] | None:
    """Begin the next sitting, or return to one left open; None if there is none."""
    root = threads.root(visit, stored)
    visit.say(screens.taken(root.run))
    left = next((r for r in begun(visit, root) if r.run.state is not RunState.FINISHED), None)
    if left is not None:
        return threads.move(visit, left), left
    flows = waiting(visit, root)
    if not flows:
        return None
    flow = visit.desk.house.flows.flow(flows[0])
    known = {name: Known(items=root.run.known.get(name, Known()).items) for name in flow.lists}
    visit, sitting = threads.begin(visit, flow.flow, root, facts=_facts(visit, root, flow), known=known)
    visit.desk.note(root.case, actor(root.side), BEGUN, sitting.run.id)
    return visit, sitting


def _facts(visit: Visit, root: StoredRun, flow: Flow) -> dict[str, str]:
    """Tell a sitting what the intake knew of the case, and what the mediator wants asked in it: no points over a topic about children."""
    case = cases.get(visit.desk.unit, HOUSE, root.case)
    asked = case.questions if case else frozenset()
    if Asks.POINTS in asked and _TOPICS in flow.lists and not _may_be_weighed(root):
        asked -= {Asks.POINTS}
    wanted = {each.value: "yes" if each in asked else "no" for each in (Asks.POINTS, Asks.RANGE)}
    return {**{name: root.run.facts.get(name, "") for name in ("kind", "regime")}, **wanted}


def _may_be_weighed(root: StoredRun) -> bool:
    with LOADING:  # of use in few cases
        from flows.weights import may_be_weighed
    topics = [item.label for item in root.run.known.get(_TOPICS, Known()).items]
    return may_be_weighed(topics, kind=root.run.facts.get("kind", ""), locale=root.run.locale)


def over(visit: Visit, stored: StoredRun, flow: Flow) -> None:
    """Thank somebody whose sitting has no review to end with."""
    if not flow.review:
        visit.say(screens.thanks(stored.run))
