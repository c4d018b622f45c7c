"""Sealed ranges: the mediator asks all sides at once whether they may be opened, and reads them only if all of them said yes.

What a party sees of it depends on the mediator's act, its own and, at the fixed end, on whether everybody agreed. What she sees before that
depends on her own acts alone: she is not told either who has answered, or what.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.present import ranges as screens
from bot.present.acts import DeskAct, PartyAct
from bot.service import swap
from bot.service.contact import is_held, notify, seated
from bot.service.context import Desk, Toast, Visit
from bot.service.pinned import flow_of
from flows.case import Asks, Case, Role, SideNo
from flows.disclosure import Rules, may_read
from flows.private import HOUSE, Seat, Viewer
from flows.ranges import DAYS, Question, QuestionId, RangeState, may_answer, may_ask, outcome, why_not_read
from flows.say import Button, Paragraph, Press, Say
from storage import cases, people, ranges
from storage.runs import StoredRun

HERE = frozenset(act.value for act in (DeskAct.RANGES, DeskAct.RANGE_ASK, DeskAct.RANGE_READ))
PARTY = frozenset(act.value for act in (PartyAct.RANGE, PartyAct.RANGE_LATER, PartyAct.RANGE_YES, PartyAct.RANGE_NO))


# --- the mediator -------------------------------------------------------------------------------------------------


def buttons(case: Case) -> tuple[tuple[Button, ...], ...]:
    """Offer the ranges where they are asked for."""
    return ((screens.button(case),),) if Asks.RANGE in case.questions else ()


def tap(visit: Visit, press: Press) -> Toast | None:
    """Take one of her buttons about ranges. None if there is nothing of the kind in a case of hers."""
    case = cases.get(visit.desk.unit, HOUSE, press.ref.hex())
    if case is None or case.mediator != visit.chat.mediator or Asks.RANGE not in case.questions:
        return None
    match DeskAct(press.code):
        case DeskAct.RANGE_ASK:
            _ask(visit, case)
        case DeskAct.RANGE_READ:
            _read(visit, case)
        case _:
            _show(visit, case)
    return Toast()


def _show(visit: Visit, case: Case, key: str = "") -> None:
    known = ranges.of_case(visit.desk.unit, case.id)
    running = next((q for q in known if q.state is RangeState.RUNNING), None)
    closes = running.closes_at.astimezone(_zone(visit.desk, case)) if running else None
    state = (
        "desk-range-agreed" if why_not_read(known) is None else "desk-range-running" if running else "desk-range-sealed"
    )
    visit.say(screens.standing(case, key or state, closes, may_ask=may_ask(known) and _is_open(visit.desk, case)))


def _is_open(desk: Desk, case: Case) -> bool:
    rules = cases.rules(desk.unit, case.id)
    return rules is not None and rules.is_open


def _zone(desk: Desk, case: Case) -> ZoneInfo:
    found = people.mediator(desk.unit, case.mediator)
    return ZoneInfo(found.zone if found else desk.house.default_zone)


def _ask(visit: Visit, case: Case) -> None:
    """Put the question to everybody at the same moment in the same words, whoever has given a range."""
    desk = visit.desk
    cases.rules(desk.unit, case.id, lock=True)
    if (why := swap.why_not_now(desk, case)) is not None:
        visit.say(Say((Paragraph(why),)))
        return
    if may_ask(ranges.of_case(desk.unit, case.id)):
        last = (desk.now.astimezone(_zone(desk, case)) + timedelta(days=DAYS)).date()
        closes = datetime.combine(last, swap.EVENING, _zone(desk, case)).astimezone(desk.now.tzinfo)
        question = Question(QuestionId(desk.house.chance.new_id()), case.id, closes)
        ranges.ask(desk.unit, question, desk.now)
        desk.note(case.id, "mediator", "range_asked", question.id)
        _tell(desk, case, question)
    _show(visit, case)


def _read(visit: Visit, case: Case) -> None:
    """Show the ranges if all sides have agreed; anything else is refused, and that she tried is on record."""
    desk = visit.desk
    if (why := why_not_read(ranges.of_case(desk.unit, case.id))) is not None:
        desk.note(case.id, "mediator", "range_refused", why.value)
        _show(visit, case, "desk-range-refused")
        return
    desk.note(case.id, "mediator", "range_read")
    said = ranges.read(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id)
    halves = [
        (side.name, [(flow_of(desk.unit, desk.house, s.flow), s) for s in said if s.side == side.number])
        for side in case.sides
    ]
    visit.say(screens.opened(case, halves))


def _tell(desk: Desk, case: Case, question: Question) -> None:
    for somebody in seated(desk, case):
        if may_read(somebody.person):
            notify(desk, somebody, *screens.arrival(question))


# --- a party ------------------------------------------------------------------------------------------------------


def party_tap(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Take a party's tap about a question. None if there is no such for them."""
    desk = visit.desk
    question = ranges.get(desk.unit, Viewer(Seat.SIDE, stored.case, stored.side), press.ref.hex())
    person = people.get(desk.unit, HOUSE, visit.chat.participant or "")
    if question is None or person is None or not may_read(person):
        return None
    wish = PartyAct(press.code)
    if wish is PartyAct.RANGE_LATER:
        visit.say(screens.put_off(question))
    elif wish in (PartyAct.RANGE_YES, PartyAct.RANGE_NO) and _takes(desk, stored, question):
        ranges.answer(desk.unit, question, SideNo(stored.side), agrees=wish is PartyAct.RANGE_YES, now=desk.now)
        desk.note(stored.case, f"party/{stored.side}", "range_answered", question.id)
        visit.say(*screens.receipt(question, _local(stored, question)))
    else:
        _show_party(visit, stored, question)
    return Toast()


def _takes(desk: Desk, stored: StoredRun, question: Question) -> bool:
    rules = cases.rules(desk.unit, stored.case) or Rules(is_open=False)
    return may_answer(question, rules, now=desk.now, held=is_held(desk.unit, stored.case, stored.side))


def _show_party(visit: Visit, stored: StoredRun, question: Question) -> None:
    takes = _takes(visit.desk, stored, question)
    visit.say(*screens.asked(question, stored.run.facts.get("mediator", ""), _local(stored, question), takes=takes))


def _local(stored: StoredRun, question: Question) -> datetime:
    return question.closes_at.astimezone(ZoneInfo(stored.run.zone))


def point_to(visit: Visit, stored: StoredRun) -> None:
    """Point again to a question that still takes an answer, whether or not it has one."""
    for question in ranges.of_case(visit.desk.unit, stored.case):
        if _takes(visit.desk, stored, question):
            visit.say(*screens.arrival(question))


# --- by itself ----------------------------------------------------------------------------------------------------


def close_due(desk: Desk) -> int:
    """Settle the questions whose time is over, and tell everybody at the same moment in the same words; count them."""
    found = ranges.due(desk.unit, desk.now)
    for question in found:
        case = cases.get(desk.unit, HOUSE, question.case)
        if case is not None:
            _settle(desk, case, question)
    return len(found)


def _settle(desk: Desk, case: Case, question: Question) -> None:
    rules = cases.rules(desk.unit, case.id, lock=True) or Rules(is_open=False)
    held = any(is_held(desk.unit, case.id, side.number) for side in case.sides)
    said = ranges.answers(desk.unit, HOUSE, question)
    state = outcome(question, said, _chairs(desk, case), rules, now=desk.now, held=held)
    if ranges.close(desk.unit, question, state, desk.now):
        desk.note(case.id, "house", f"range_{state.value}", question.id)
        if rules.is_open:
            _tell(desk, case, question)
            desk.tell_mediator(case, "desk-notice-new")


def _chairs(desk: Desk, case: Case) -> dict[SideNo, bool]:
    """Say of every chair of a case whether somebody who has agreed to take part has it."""
    everybody = people.of_case(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id)
    taken = {p.side for p in everybody if p.role is Role.PARTY and p.consented_at is not None}
    return {side.number: side.number in taken for side in case.sides}
