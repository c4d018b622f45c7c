"""A party's own copy: they look through what they told the mediator, say that it is right, or go to the review to change it.

What it is made from is opened with that person's keys alone. Approving is told to the mediator; to nobody else, and nothing crosses by it.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.house import House
from bot.present import own_copy as screens
from bot.present.acts import PartyAct
from bot.service import afterwards, talk, threads, veil
from bot.service.context import Toast, Visit
from bot.service.pinned import flow_of
from flows import own_copy, replies
from flows.case import CaseId, SideNo, Statement
from flows.own_copy import APPROVED, REOPENED, OwnCopy
from flows.private import HOUSE, Seat, Viewer
from flows.run import Run
from flows.say import Press
from flows.several import actor
from storage import Unit, matters, people, runs, statements
from storage.runs import StoredRun

HERE = frozenset(range(PartyAct.OWN_COPY.value, PartyAct.OWN_MAY_CROSS.value + 1))
_KINDS = (screens.TOLD, screens.WILLING)


def tap(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Do what a button about the own copy says. None if it is of no intake of this seat."""
    root = threads.root(visit, stored)
    if press.ref.hex() != root.run.id:
        return None
    match PartyAct(press.code):
        case PartyAct.OWN_COPY:
            visit.say(*screens.sent(root.run, _ref(visit, root), is_over=root.run.finished))
        case PartyAct.OWN_MAY_CROSS:
            visit.say(*screens.may_cross(root.run, _ref(visit, root)))
        case PartyAct.OWN_RIGHT if not afterwards.is_known(visit):
            visit.say(screens.settled(root.run, "mycopy-first"))
        case PartyAct.OWN_RIGHT if root.run.finished:
            visit.desk.note(root.case, actor(root.side), APPROVED, root.run.id)
            visit.say(screens.settled(root.run, "mycopy-approved"))
        case PartyAct.OWN_CHANGE:
            visit.desk.note(root.case, actor(root.side), REOPENED, root.run.id)
            visit.say(screens.settled(root.run, "mycopy-reopened"))
            talk.take(visit if root.run.id == stored.run.id else threads.move(visit, root), root, replies.Reviewed())
        case _:
            visit.say(screens.settled(root.run, "mycopy-left"))
    return Toast()


def _ref(visit: Visit, root: StoredRun) -> str:
    """Name what a copy is made from: whose words, since when they have the seat, and up to this moment."""
    viewer = Viewer(Seat.SIDE, root.case, root.side)
    person = people.get(visit.desk.unit, viewer, visit.chat.participant or "")
    since = person.joined_at if person is not None else visit.desk.now
    return f"{root.case}/{root.side}/{root.run.id}/{since.isoformat()}/{visit.desk.now.isoformat()}"


def is_one(kind: str) -> bool:
    """Say whether a document is one of these."""
    return kind in _KINDS


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
