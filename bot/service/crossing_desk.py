"""The mediator's crossing desk (/share): look at each thing as the other side would read it; send it, keep it, ask its owner again."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from bot.present import beside as beside_screens
from bot.present import disclosure as screens
from bot.present import notes
from bot.present.acts import DeskAct
from bot.present.desk import acted_on
from bot.service import beside, disclose, handover, history, note, several, swap, talk, telling
from bot.service.contact import Seated, is_held
from bot.service.context import Toast, Visit
from bot.service.disclose import Judged
from bot.service.not_theirs import is_not_theirs
from flows.case import Case, CaseState, SideNo
from flows.disclosure import is_kept_for_the_session, waits_at_the_desk
from flows.private import HOUSE
from flows.say import Paragraph, Press, Say
from flows.swaps import SwapState
from flows.text import Text
from storage import cases, matters, people

HERE = range(DeskAct.SHARE.value, DeskAct.LANGUAGE.value)  # the acts this file knows


def tap(visit: Visit, press: Press) -> Toast | None:
    """Do what one of her buttons about what crosses says. None if it is not hers, or not to be had any more."""
    if DeskAct.MESSAGE.value <= press.code < DeskAct.MESSAGE_ANYWAY.value:
        return _write(visit, press, acted_on(DeskAct.MESSAGE, press))
    match DeskAct(press.code):
        case DeskAct.SHARE | DeskAct.SWAPS | DeskAct.SWAP_NEW | DeskAct.HISTORY as wish:
            case = own_case(visit, press.ref.hex())
            if case is None:
                return None
            _OF_CASE[wish](visit, case)
            return Toast()
        case DeskAct.SEND | DeskAct.KEEP | DeskAct.RECONSIDER | DeskAct.TAKE_UP:
            return act(visit, press)
        case DeskAct.SWAP_LOOK | DeskAct.SWAP_OPEN | DeskAct.SWAP_MORE | DeskAct.SWAP_CLOSE:
            return _exchange(visit, press)
        case DeskAct.MESSAGE_ANYWAY | DeskAct.MESSAGE_NOT as wish:
            return note.decided(visit, press.ref.hex(), anyway=wish is DeskAct.MESSAGE_ANYWAY)
        case DeskAct.BESIDE:
            return _invite_beside(visit, press)
        case DeskAct.MESSAGE_BESIDE:
            return _write_beside(visit, press.ref.hex())
        case DeskAct.ANOTHER:
            return _another(visit, press)
        case DeskAct.WRITTEN:
            return handover.read(visit, press.ref.hex())
    return None


def exchanges(visit: Visit, case: Case) -> None:
    """Show the exchanges of a case."""
    swap.listed(visit, case, zone_of(visit))


def new_exchange(visit: Visit, case: Case) -> None:
    """Begin the questions that open an exchange, if one can be opened now."""
    why = swap.why_not_now(visit.desk, case)
    if why is not None:
        visit.say(Say((Paragraph(why),)))
    else:
        begin(visit, "swap", {swap.CASE: case.id})


def _exchange(visit: Visit, press: Press) -> Toast | None:
    found = swap.find(visit.desk, press.ref.hex())
    case = own_case(visit, found.case) if found else None
    if found is None or case is None:
        return None
    if press.code == DeskAct.SWAP_LOOK.value and found.state is SwapState.RUNNING:
        swap.look(visit, case, found, zone_of(visit))
        return Toast()
    return swap.act(visit, case, found.id, press, zone_of(visit))


def write_to(visit: Visit, case: Case) -> None:
    """Ask for whom a message is."""
    visit.say(notes.to_whom(case))


def _write(visit: Visit, press: Press, side: SideNo) -> Toast | None:
    case = own_case(visit, press.ref.hex())
    if case is None or case.state is not CaseState.OPEN or (side and side not in screens.side_names(case)):
        return None
    name = screens.side_names(case)[side].read_as(HOUSE) if side else ""
    begin(visit, "message", {note.CASE: case.id, note.TO: str(side), note.WHOM: "one" if side else "all", "name": name})
    return Toast()


def _invite_beside(visit: Visit, press: Press) -> Toast | None:
    case = own_case(visit, press.ref.hex())
    if case is None or case.state is not CaseState.OPEN:
        return None
    beside.invite(visit, case, press)
    return Toast()


def _another(visit: Visit, press: Press) -> Toast | None:
    """Begin to invite one more person of a side."""
    case = own_case(visit, press.ref.hex())
    facts = several.facts_for(case, press.visit) if case is not None else None
    if facts is None:
        return None
    begin(visit, several.FLOW, facts)
    return Toast()


def _write_beside(visit: Visit, participant: str) -> Toast | None:
    person = people.get(visit.desk.unit, HOUSE, participant)
    case = own_case(visit, person.case) if person else None
    if person is None or case is None or case.state is not CaseState.OPEN:
        return None
    whom = beside_screens.who(person.role, screens.side_names(case)[person.side])
    name = visit.desk.house.wordbook.words(visit.chat.locale, whom)
    facts = {note.CASE: case.id, note.TO: str(person.side), note.WHOM: "one", note.PERSON: person.id, "name": name}
    begin(visit, "message", facts)
    return Toast()


def begin(visit: Visit, flow: str, facts: dict[str, str]) -> None:
    """Begin one of the mediator's own short flows."""
    stored = visit.desk.begin(flow, visit.chat, facts=facts, zone=zone_of(visit).key, mediator=visit.chat.mediator)
    talk.show_first(visit, stored)


def own_case(visit: Visit, ref: str) -> Case | None:
    """Find one of her own cases."""
    case = cases.get(visit.desk.unit, HOUSE, ref)
    return case if case is not None and case.mediator == visit.chat.mediator else None


def show(visit: Visit, case: Case) -> None:
    """Show everything that waits in a case, and after it what she keeps for the session."""
    waiting = [_waiting(visit, case, each) for each in disclose.queue(visit.desk, case)]
    kept = [_waiting(visit, case, each) for each in disclose.kept(visit.desk, case)]
    rules = telling.rules_of(visit.desk, case.id)
    visit.say(*screens.queue(case, [w for w in waiting if w], [k for k in kept if k], rules))


def _waiting(visit: Visit, case: Case, judged: Judged) -> screens.Waiting | None:
    held = judged.held
    if held.matter.sentence is None:
        return None
    return screens.Waiting(
        id=held.matter.id,
        owner=screens.side_names(case)[held.matter.side],
        kind=held.matter.kind,
        category=held.matter.category,
        sentence=held.matter.sentence,
        since=judged.since.astimezone(zone_of(visit)),
        why=judged.why,
        seen=len(held.record),
        condition=held.matter.condition,
        telling=telling.of_matter(visit.desk, case, held),
        side=held.matter.side,
        paper=held.matter.paper,
        not_theirs=is_not_theirs(visit.desk, case, held),
    )


def zone_of(visit: Visit) -> ZoneInfo:
    """Name the mediator's time zone."""
    mediator = people.mediator(visit.desk.unit, visit.chat.mediator)
    return ZoneInfo(mediator.zone if mediator else visit.desk.house.default_zone)


def act(visit: Visit, press: Press) -> Toast | None:
    """Do what a button under one matter says, if it stands as it did when she looked. None if it is none of her cases'."""
    desk, matter_id = visit.desk, press.ref.hex()
    found = matters.get(desk.unit, HOUSE, matter_id)
    case = own_case(visit, found.matter.case) if found else None
    if found is None or case is None:
        return None
    everyone = disclose.readers(desk, case, found.matter.side)
    judged = disclose.judged(desk, case, matter_id)
    if judged is None or judged.held.matter.sentence is None:
        return None
    if not disclose.is_of_somebody_here(desk, case, judged.held):
        visit.say(screens.plain("desk-share-gone", f"mt:{matter_id}", edits=True))
        return Toast(Text("house-out-of-date"))
    act = DeskAct(press.code)
    is_there = is_kept_for_the_session if act is DeskAct.TAKE_UP else waits_at_the_desk
    if not is_there(judged.held.matter) or len(judged.held.record) != press.visit:
        _redraw(visit, case, judged)
        return Toast(Text("house-out-of-date"))
    match act:
        case DeskAct.SEND:
            return _send(visit, case, judged, everyone)
        case DeskAct.KEEP:
            disclose.keep_for_session(desk, case, judged.held)
            _redrawn(visit, case, matter_id)
        case DeskAct.TAKE_UP:
            disclose.take_up(desk, case, judged.held)
            _redrawn(visit, case, matter_id)
        case DeskAct.RECONSIDER if is_held(desk.unit, case.id, found.matter.side):
            return Toast(Text("desk-share-why-held"))
        case DeskAct.RECONSIDER:
            name = screens.side_names(case)[found.matter.side].read_as(HOUSE)
            begin(
                visit,
                "note",
                {note.CASE: case.id, note.TO: str(found.matter.side), note.MATTER: matter_id, "name": name},
            )
        case _:
            return None
    return Toast()


def _send(visit: Visit, case: Case, judged: Judged, everyone: list[Seated]) -> Toast:
    owner = judged.held.matter.side
    why = disclose.why_not_theirs(visit.desk, case, [owner])
    why = why or disclose.why_nobody(visit.desk, case, everyone, besides=owner)
    if why is not None:
        return Toast(why)
    if judged.why is not None:
        _redraw(visit, case, judged)
        return Toast(screens.refusal(judged.why, judged.since.astimezone(zone_of(visit))))
    disclose.send(visit.desk, case, judged.held, everyone)
    _decided(visit, case, judged, "desk-share-sent")
    return Toast()


def _decided(visit: Visit, case: Case, judged: Judged, key: str) -> None:
    matter = judged.held.matter
    assert matter.sentence is not None  # what waits at the desk has one
    name, at = screens.side_names(case)[matter.side], visit.desk.now.astimezone(zone_of(visit))
    visit.say(screens.decided(matter.id, key, name, matter.sentence, at))


def _redraw(visit: Visit, case: Case, judged: Judged) -> None:
    """Show a matter as it stands now, in place of what was tapped; one that waits no more goes away."""
    waiting = _waiting(visit, case, judged)
    matter = judged.held.matter
    if waiting is None or not (waits_at_the_desk(matter) or is_kept_for_the_session(matter)):
        visit.say(screens.plain("desk-share-gone", f"mt:{matter.id}", edits=True))
    else:
        visit.say(screens.redrawn(waiting))


def _redrawn(visit: Visit, case: Case, matter_id: str) -> None:
    judged = disclose.judged(visit.desk, case, matter_id)
    if judged is not None:
        _redraw(visit, case, judged)


_OF_CASE: dict[DeskAct, Callable[[Visit, Case], None]] = {
    DeskAct.SHARE: show,
    DeskAct.SWAPS: exchanges,
    DeskAct.SWAP_NEW: new_exchange,
    DeskAct.HISTORY: history.send,
}
