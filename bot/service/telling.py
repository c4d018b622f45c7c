"""What the mediator may tell of what a side has said, at this moment: the law, asked for every answer and matter. Decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from bot.house import House
from bot.service.contact import is_held, of_those_here
from bot.service.context import Desk
from flows import freshstart
from flows.case import Case, CaseId, Offer, SideNo, Statement
from flows.disclosure import Kind, Rules, Telling, may_tell, may_tell_answer
from flows.private import HOUSE
from flows.run import Known
from storage import cases, matters
from storage.matters import Held
from storage.runs import StoredRun

PLACES = {  # the lists of the intake whose items may cross, and those of a fresh start
    "can_tell": Kind.TELL,
    "need_to_know": Kind.NEED,
    **freshstart.KINDS,
}
WHOLE = "i1"  # the item of a matter that is a whole answer, named by its place; items of a list have ids of their own

Told = Callable[[Statement, str], Telling]  # an answer, and the item of its list ("" for none)


def today_of(desk: Desk, case: Case, side: SideNo) -> date:
    """Tell the date where a side lives."""
    zone = next(s.zone for s in case.sides if s.number == side)
    return desk.now.astimezone(ZoneInfo(zone)).date()


def rules_of(desk: Desk, case: CaseId) -> Rules:
    """Return what was agreed for a case; of one that is not there nothing can be told or sent."""
    return cases.rules(desk.unit, case) or Rules(is_open=False)


def of_matter(desk: Desk, case: Case, held: Held) -> Telling:
    """Say what of a matter may be told now."""
    matter = held.matter
    first = is_held(desk.unit, case.id, matter.side)
    return may_tell(matter, rules_of(desk, case.id), today=today_of(desk, case, matter.side), held=first)


def place_of(house: House, flow: str, place: str) -> str:
    """Name the place of a matter that is a whole answer: that of the intake by itself, that of a sitting with the sitting before it."""
    return place if flow == house.party_flow else f"{flow}.{place}"


def of_answers(desk: Desk, case: Case, side: SideNo) -> Told:
    """Return what says of a side's answers what may be told now: by its matter, if its owner or a list made one of it.

    Each step of the intake and of a sitting says what is offered about its answer, and was announced so. What was said within an interview
    (a worry, a draft of a sentence) is for the mediator alone, like what is asked for her alone.
    """
    rules, first = rules_of(desk, case.id), is_held(desk.unit, case.id, side)
    theirs = of_those_here(desk.unit, case.id, matters.of_side(desk.unit, HOUSE, case.id, side))
    made = {(h.place, h.item): h for h in theirs}

    def told(statement: Statement, item: str) -> Telling:
        is_asked_of_all = _is_asked_of_all(desk.house, statement.flow)
        held = made.get((place_of(desk.house, statement.flow, statement.place), item or WHOLE))
        found = of_matter(desk, case, held) if held is not None and is_asked_of_all else Telling.WORDS
        if found is not Telling.WORDS:
            return found
        offer = statement.offer if is_asked_of_all or statement.offer is Offer.NEVER else Offer.KEPT
        return may_tell_answer(
            offer, rules, held=first
        )  # of what was read, only the sentence has been: the rest is as any answer

    return told


def _is_asked_of_all(house: House, flow: str) -> bool:
    """Say whether a flow asks about the dispute itself: the intake, or a sitting of whatever pack."""
    return flow == house.party_flow or any(flow in pack.asks for pack in house.packs)


def shown_as_told(desk: Desk, stored: StoredRun) -> Callable[[Statement], bool]:
    """Return what says to its owner whether the mediator may tell what an answer is about; of a list, whether that holds of any item."""
    case = cases.get(desk.unit, HOUSE, stored.case)
    if case is None:
        return lambda statement: False
    told = of_answers(desk, case, SideNo(stored.side))

    def is_told(statement: Statement) -> bool:
        is_list = statement.place in PLACES and statement.flow == desk.house.party_flow
        listed = stored.run.known.get(statement.place, Known()).items if is_list else ()
        items = [item.id for item in listed] or [""]
        return any(told(statement, item) is Telling.SUBSTANCE for item in items)

    return is_told
