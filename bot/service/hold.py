"""A Hold: a private pause set by an answer or by the mediator. What crosses stops for that person; nobody else sees any of it (domain §2).

Whatever is to reach somebody about the other side asks here or `contact.is_held` first. What the mediator writes herself is no part of it:
she may need to reach them.
"""

from __future__ import annotations

from bot.present.disclosure import notice_slot, plain
from bot.present.exchange import slot_of
from bot.present.party import REMINDER
from bot.present.preview import slot_of as preview_slot
from bot.present.ranges import slot_of as range_slot
from bot.present.ticks import slot_of as tick_slot
from bot.service.contact import is_held, seated
from bot.service.context import Desk, Visit
from flows.cantell import INTERVIEWS
from flows.case import Case, CaseId, SideNo
from flows.private import HOUSE, Seat, Viewer
from storage import cases, outbox, previews, ranges, reveals, swaps, ticks
from storage.runs import StoredRun

CROSSING = (*INTERVIEWS, "reply", "workable", "seal")  # the flows that lead to something the other side may see


def rests(desk: Desk, stored: StoredRun) -> bool:
    """Say whether a run has to rest: it is about what may cross, and a human has to look first."""
    return stored.run.flow in CROSSING and is_held(desk.unit, stored.case, stored.side)


def say_so(visit: Visit, stored: StoredRun) -> None:
    """Tell somebody that this rests until the mediator has spoken with them."""
    visit.say(plain("disclose-rests", mediator=stored.run.facts.get("mediator", "")))


def set_by_hand(desk: Desk, case: Case, side: SideNo) -> None:
    """Let the mediator hold a side; it lasts until she lifts it."""
    desk.note(case.id, "mediator", "hold_set", str(side))
    silence(desk, case.id, side)


def lift(desk: Desk, case: Case, side: SideNo) -> None:
    """Let the mediator end a hold, whoever raised it."""
    desk.note(case.id, "mediator", "hold_lifted", str(side))


def silence(desk: Desk, case_id: CaseId, side: SideNo) -> None:
    """Give up the reminders and the notices of what crosses that still wait for somebody who is held now."""
    case = cases.get(desk.unit, HOUSE, case_id)
    if case is None:
        return
    viewer = Viewer(Seat.SIDE, case_id, side)
    slots = [REMINDER, *(notice_slot(shown.id) for shown in reveals.visible_to(desk.unit, viewer, case_id))]
    slots += [slot_of(swap) for swap in swaps.of_case(desk.unit, viewer, case_id)]
    slots += [preview_slot(preview.id) for preview in previews.of_case(desk.unit, HOUSE, case_id)]
    slots += [tick_slot(tick.id) for tick in ticks.of_case(desk.unit, HOUSE, case_id)]
    slots += [range_slot(question) for question in ranges.of_case(desk.unit, case_id)]
    for lane in (s.lane for s in seated(desk, case) if s.person.side == side):
        for slot in slots:
            outbox.void_lane(desk.unit, lane, slot=slot)
