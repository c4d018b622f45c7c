"""A Hold: a private pause set by an answer or by the mediator. What crosses stops for that person; nobody else sees any of it (domain §2).

Whatever is to reach somebody about the other side asks here or `contact.is_held` first. What the mediator writes herself is no part of it:
she may need to reach them.
"""

from __future__ import annotations

from bot.present.disclosure import notice_slot, plain
from bot.present.exchange import slot_of
from bot.present.freshstart import slot_of as fresh_slot
from bot.present.hold import going_slot
from bot.present.outcome import slot_of as feedback_slot
from bot.present.party import REMINDER
from bot.present.preview import slot_of as preview_slot
from bot.present.ranges import slot_of as range_slot
from bot.present.session import news_slot
from bot.present.slots import slot_of as times_slot
from bot.present.terms import slot_of as terms_slot
from bot.present.ticks import slot_of as tick_slot
from bot.service.contact import is_held, seated
from bot.service.context import Desk, Visit
from bot.service.threads import root_of
from flows.cantell import INTERVIEWS
from flows.case import Case, CaseId, SideNo
from flows.freshstart import FLOW
from flows.private import HOUSE, Seat, Viewer
from storage import cases, freshstarts, outbox, previews, ranges, reveals, sessions, slots, swaps, ticks
from storage.runs import StoredRun

CROSSING = (*INTERVIEWS, "reply", "workable", "seal", FLOW)  # the flows that lead to something the other side may see


def rests(desk: Desk, stored: StoredRun) -> bool:
    """Say whether a run has to rest: it is about what may cross, and a human has to look first."""
    return stored.run.flow in CROSSING and is_held(desk.unit, stored.case, stored.side)


def say_so(visit: Visit, stored: StoredRun) -> None:
    """Tell somebody that this rests until the mediator has spoken with them."""
    say_until(visit, stored.run.facts.get("mediator", ""))


def say_until(visit: Visit, mediator: str) -> None:
    """Tell somebody who is held that what they wanted rests, and until when."""
    visit.say(plain("disclose-rests", mediator=mediator))


def set_by_hand(desk: Desk, case: Case, side: SideNo) -> None:
    """Let the mediator hold a side; it lasts until she lifts it."""
    desk.note(case.id, "mediator", "hold_set", str(side))
    silence(desk, case.id, side)


def lift(desk: Desk, case: Case, side: SideNo) -> None:
    """Let the mediator end a hold, whoever raised it."""
    desk.note(case.id, "mediator", "hold_lifted", str(side))


def silence(desk: Desk, case_id: CaseId, side: SideNo) -> None:
    """Give up the reminders and the notices of what crosses, of sessions and of times that still wait for somebody who is held now."""
    case = cases.get(desk.unit, HOUSE, case_id)
    if case is None:
        return
    viewer = Viewer(Seat.SIDE, case_id, side)
    waiting = [REMINDER, *(notice_slot(shown.id) for shown in reveals.visible_to(desk.unit, viewer, case_id))]
    waiting += [slot_of(swap) for swap in swaps.of_case(desk.unit, viewer, case_id)]
    waiting += [preview_slot(preview.id) for preview in previews.of_case(desk.unit, HOUSE, case_id)]
    waiting += [tick_slot(tick.id) for tick in ticks.of_case(desk.unit, HOUSE, case_id)]
    waiting.append(terms_slot(case_id))
    waiting += [range_slot(question) for question in ranges.of_case(desk.unit, case_id)]
    known = sessions.of_case(desk.unit, viewer, case_id)
    waiting += [feedback_slot(session.id) for session in known]
    waiting += [news_slot(session.id) for session in known if session.stands]  # that one was called off they may read
    waiting += [times_slot(times) for times in slots.of_case(desk.unit, viewer, case_id, ended=True)]
    waiting += [fresh_slot(fresh) for fresh in freshstarts.of_case(desk.unit, viewer, case_id) if fresh.runs]
    for somebody in (s for s in seated(desk, case) if s.person.side == side):
        for slot in (*waiting, going_slot(root_of(somebody.stored.run))):
            outbox.void_lane(desk.unit, somebody.lane, slot=slot)
