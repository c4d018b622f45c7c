"""Common ground to tick, at the mediator's desk: she chooses or writes a statement, sees it as all would read it, offers it and closes it.

Until it is closed what she sees depends on her own acts alone: she is not told who has answered, or what.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.present import ticks_desk as screens
from bot.present.acts import DeskAct
from bot.present.disclosure import gone
from bot.present.notes import Finding
from bot.service import brief, handover, note, swap
from bot.service import ticks as closing
from bot.service.contact import seated
from bot.service.context import Desk, Toast, Visit
from bot.service.crossing_desk import begin, own_case, zone_of
from bot.service.disclose import why_nobody
from flows.case import Case, SideNo
from flows.commonground import tag_name
from flows.disclosure import Rules, may_read
from flows.findings import Standing
from flows.private import HOUSE, WHOLE_CASE, Label, Private, Seat, Viewer
from flows.say import Button, Press
from flows.tags import TAGS
from flows.text import Text
from flows.ticks import DAYS, Tick, TickId, TickState, may_offer
from storage import cases, ticks
from storage.runs import StoredRun

FLOW = "common"  # her words for a statement
CASE = "case"  # the fact that names the case
HERE = range(DeskAct.TICKS.value, DeskAct.TICK_CLOSE.value + 1)  # the acts this file knows
_OF_A_TICK = (DeskAct.TICK_OFFER, DeskAct.TICK_LOOK, DeskAct.TICK_CLOSE)


def buttons(case: Case) -> tuple[tuple[Button, ...], ...]:
    """Offer the statements on the case's further screen."""
    return ((screens.button(case.id),),)


def tap(visit: Visit, press: Press) -> Toast | None:
    """Take one of her buttons about statements to tick. None if there is nothing of the kind in a case of hers."""
    act, ref = DeskAct(press.code), press.ref.hex()
    tick = ticks.get(visit.desk.unit, HOUSE, ref) if act in _OF_A_TICK else None
    if act in _OF_A_TICK and tick is None:
        return None
    case = own_case(visit, tick.case if tick is not None else ref)
    if case is None:
        return None
    if tick is not None:
        _about(visit, case, tick, act)
        return Toast()
    match act:
        case DeskAct.TICKS:
            _list(visit, case)
        case DeskAct.TICK_NEW:
            _choose(visit, case)
        case DeskAct.TICK_WRITE:
            begin(visit, FLOW, {CASE: case.id})
        case _ if press.visit < len(TAGS):
            _draft(visit, case, screens.interest(tag_name(TAGS[press.visit])), [])
    return Toast()


def _about(visit: Visit, case: Case, tick: Tick, act: DeskAct) -> None:
    match act:
        case DeskAct.TICK_OFFER:
            _offer(visit, case, tick)
        case DeskAct.TICK_CLOSE:
            closing.settle(visit.desk, case, tick)
            _look(visit, case, ticks.get(visit.desk.unit, HOUSE, tick.id) or tick)
        case _:
            _look(visit, case, tick)


# --- before it goes -----------------------------------------------------------------------------------------------


def _list(visit: Visit, case: Case) -> None:
    desk = visit.desk
    known, rules = ticks.of_case(desk.unit, HOUSE, case.id), cases.rules(desk.unit, case.id) or Rules(is_open=False)
    shown = [(tick, tick.closes_at.astimezone(zone_of(visit))) for tick in known]
    visit.say(gone(screens.desk_slot(case.id)), screens.listed(case, shown, may_offer=may_offer(known, rules)))


def _choose(visit: Visit, case: Case) -> None:
    """Offer what both sides have in common by the rules: as statements that tell nothing of who said so."""
    desk = visit.desk
    found = brief.gather(desk.unit, desk.house, case, desk.now).ground.interests(Standing.SHARED)
    tags = [TAGS.index(each.tag) for each in found if each.tag in TAGS]
    visit.say(gone(screens.desk_slot(case.id)))
    visit.say(screens.candidates(case, [(tag, tag_name(TAGS[tag])) for tag in tags]))


def written(visit: Visit, stored: StoredRun) -> None:
    """Show her the statement she has written as all would read it, with what it repeats of anybody."""
    case = own_case(visit, stored.run.facts.get(CASE, ""))
    words = " ".join(note.text_of(visit.desk, stored).split())
    if case is not None and words:
        statement = Text("tick-own", {"words": Private(words, Label(case.id, WHOLE_CASE))})
        _draft(visit, case, statement, note.repeats(visit.desk, case, words, "0"))


def _draft(visit: Visit, case: Case, statement: Text, found: list[Finding]) -> None:
    """Keep exactly what she is shown until she offers it or looks at another."""
    desk = visit.desk
    draft = Tick(TickId(desk.house.chance.new_id()), case.id, statement, _evening(visit))
    ticks.draft(desk.unit, draft, desk.now)
    visit.say(gone(screens.desk_slot(case.id)), *screens.confirmed_first(case, draft, found))


def _evening(visit: Visit) -> datetime:
    """Say when a statement offered now is closed by itself: some days on, in the evening where she is."""
    zone = zone_of(visit)
    last = (visit.desk.now.astimezone(zone) + timedelta(days=DAYS)).date()
    return datetime.combine(last, swap.EVENING, zone)


def _offer(visit: Visit, case: Case, draft: Tick) -> None:
    """Put it before everybody at the same moment in the same words. Somebody's hold does not keep it from the others."""
    desk = visit.desk
    visit.say(gone(screens.desk_slot(case.id)))
    if (why := _why_not(desk, case)) is not None:
        visit.say(screens.decided(case, why))
        return
    tick = Tick(draft.id, case.id, draft.statement, _evening(visit).astimezone(desk.now.tzinfo), TickState.RUNNING)
    if ticks.offer(desk.unit, tick, desk.now):
        desk.note(case.id, "mediator", "tick_offered", tick.id)
        closing.tell(desk, case, tick)
    visit.say(screens.decided(case, "tick-offered", at=_evening(visit)))


def _why_not(desk: Desk, case: Case) -> str | None:
    rules = cases.rules(desk.unit, case.id, lock=True)
    if rules is None or not rules.is_open:
        return "desk-share-why-closed"
    if not may_offer(ticks.of_case(desk.unit, HOUSE, case.id), rules):
        return "tick-enough"
    why = why_nobody(desk, case, [s for s in seated(desk, case) if may_read(s.person)])
    return why.key if why is not None else None


# --- once it is offered -------------------------------------------------------------------------------------------


def _look(visit: Visit, case: Case, tick: Tick) -> None:
    visit.say(gone(f"tl:{tick.id}"))
    if tick.state is TickState.RUNNING:
        visit.say(screens.running(case, tick, tick.closes_at.astimezone(zone_of(visit))))
        return
    said = ticks.answers(visit.desk.unit, Viewer(Seat.MEDIATOR, case.id), tick)
    given = [_answer(visit.desk, case, tick, s.number, s.name, said.get(s.number)) for s in case.sides]
    visit.say(screens.over(case, tick, given))


def _answer(
    desk: Desk, case: Case, tick: Tick, side: SideNo, name: Private[str], agrees: bool | None
) -> screens.Answer:
    return screens.Answer(name, agrees, handover.wrote_about(desk, case, side, tick.id))
