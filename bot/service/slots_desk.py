"""The mediator offers times, sees which work for everybody, and takes one or tells everybody that none does: at a moment she chooses."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.present import session_desk as session_screens
from bot.present import slots as screens
from bot.present.acts import DeskAct
from bot.present.disclosure import gone, plain, side_names
from bot.service import attend, session_desk, slots_told
from bot.service.attend import Attendee
from bot.service.context import Desk, Toast, Visit
from bot.service.crossing_desk import begin, own_case
from bot.service.overlap import taken_by
from flows.answers import Listed, Picked
from flows.case import Case, CaseState, SideNo
from flows.counsel import is_beside
from flows.private import HOUSE, Seat, Viewer
from flows.say import Press
from flows.scheduling import common_slots, settled
from flows.sessions import EVERYBODY, Format
from flows.slots import Times, TimesId, TimesState
from flows.text import Param
from flows.weeks import begins, local_of
from storage import cases, runs, slots, statements
from storage.runs import StoredRun

FLOW = "times"
CASE = "case"
HERE = range(DeskAct.TIMES_NEW.value, DeskAct.TIMES_NONE.value + 1)  # the acts this file knows
_SIDES = {"both": EVERYBODY, "side_1": SideNo(1), "side_2": SideNo(2)}


def tap(visit: Visit, press: Press) -> Toast | None:
    """Do what one of her buttons about an offer says. None if it is none of her cases'."""
    act, ref = DeskAct(press.code), press.ref.hex()
    if act is DeskAct.TIMES_NEW:
        case = own_case(visit, ref)
        if case is None or case.state is not CaseState.OPEN:
            return None
        _describe(visit, case)
        return Toast()
    return _of_run(visit, act, ref) if act.value <= DeskAct.TIMES_LEFT.value else _of_offer(visit, act, press)


def _describe(visit: Visit, case: Case) -> None:
    names = {f"side{n}": name.read_as(HOUSE) for n, name in side_names(case).items()}
    begin(visit, FLOW, {CASE: case.id, **names})


# --- describing an offer ------------------------------------------------------------------------------------------


def proposed(visit: Visit, stored: StoredRun) -> None:
    """Propose an offer back, or say which lines are no time to come; what was proposed before she changed an answer goes."""
    visit.say(gone(f"op:{stored.run.id}"))
    case = _case(visit.desk, stored)
    if case is None:
        visit.say(plain("desk-session-gone"))
        return
    times, unread = _read(visit.desk, stored, case)
    if unread:
        visit.say(screens.unread(stored.run.id, unread))
        return
    starts = [times.starts(n) for n in range(len(times.slots))]
    length = timedelta(minutes=times.minutes)
    taken = [taken_by(visit.desk, stored.mediator, at, at + length) for at in starts]
    visit.say(screens.proposed(case, stored.run.id, times, taken))


def _case(desk: Desk, stored: StoredRun) -> Case | None:
    case = cases.get(desk.unit, HOUSE, stored.run.facts.get(CASE, ""))
    return case if case is not None and case.mediator == stored.mediator and case.state is CaseState.OPEN else None


def _read(desk: Desk, stored: StoredRun, case: Case) -> tuple[Times, list[str]]:
    """Read what she tapped or typed: the times, each once, and the lines that are none, have passed, do not exist or come twice."""
    said = {place: s.answer.read_as(HOUSE) for place, s in statements.of_run(desk.unit, HOUSE, stored).items()}
    picked = {name: answer.option for name, answer in said.items() if isinstance(answer, Picked)}
    listed = said.get("list")
    lines = [item.label for item in listed.items] if isinstance(listed, Listed) else []
    found = {line: _instant(desk, stored, line) for line in lines}
    starts = sorted({at for at in found.values() if at is not None})
    times = Times(
        TimesId(desk.house.chance.new_id()),
        case.id,
        _SIDES[picked["who"]],
        stored.run.zone,
        int(picked["length"][1:]),
        tuple(settled(at, stored.run.zone) for at in starts),
        TimesState.OPEN,
        desk.now,
        _format(picked.get("format", session_desk.UNDECIDED)),
    )
    return times, [line for line, at in found.items() if at is None]


def _format(picked: str) -> Format | None:
    return None if picked == session_desk.UNDECIDED else Format(picked)


def _instant(desk: Desk, stored: StoredRun, line: str) -> datetime | None:
    today = desk.now.astimezone(ZoneInfo(stored.run.zone)).date()
    local = local_of(line, locale=stored.run.locale, today=today)
    return None if local is None else begins(local, stored.run.zone, desk.now)


def _of_run(visit: Visit, act: DeskAct, run: str) -> Toast | None:
    stored = runs.get(visit.desk.unit, HOUSE, run)
    if stored is None or stored.case or stored.mediator != visit.chat.mediator or stored.run.flow != FLOW:
        return None
    case = _case(visit.desk, stored)
    visit.say(gone(f"op:{run}"))
    if case is None:
        visit.say(plain("desk-session-gone"))
    elif act is DeskAct.TIMES_AGAIN:
        _describe(visit, case)
    elif act is DeskAct.TIMES_LEFT:
        visit.say(plain("desk-session-left"))
    else:
        _offer(visit, stored, case)
    return Toast()


def _offer(visit: Visit, stored: StoredRun, case: Case) -> None:
    """Offer the times to everybody at the same moment, in the same words."""
    desk = visit.desk
    times, unread = _read(desk, stored, case)
    if unread or not times.slots:  # one has passed meanwhile
        visit.say(screens.unread(stored.run.id, unread))
    elif not slots.offer(desk.unit, times, run=stored.run.id):
        visit.say(plain("desk-session-stands"))
    else:
        desk.note(case.id, "mediator", "times_offered", times.id)
        _tell(desk, case, times)
        to_call = [line for line in _lines(desk, case, times) if line.why]
        visit.say(*session_screens.told("desk-times-offered", to_call))


def _tell(desk: Desk, case: Case, times: Times) -> None:
    for attendee in attend.attendees(desk, case, times.side):
        slots_told.tell(desk, times, attendee)


def _lines(desk: Desk, case: Case, times: Times) -> list[session_screens.Line]:
    everybody = attend.attendees(desk, case, times.side)
    here = [session_screens.Line(_name(case, a), None, a.why_call) for a in everybody]
    return here + attend.absent_lines(desk, case, times.side, everybody)


def _name(case: Case, attendee: Attendee) -> Param:
    person = attendee.person
    return session_screens.called_by(side_names(case)[person.side], person.seen_as if is_beside(person) else None)


# --- an offer that takes answers ----------------------------------------------------------------------------------


def _of_offer(visit: Visit, act: DeskAct, press: Press) -> Toast | None:
    desk = visit.desk
    times = slots.get(desk.unit, HOUSE, press.ref.hex(), lock=True)
    case = own_case(visit, times.case) if times else None
    if times is None or case is None or case.state is not CaseState.OPEN:
        return None
    if not times.is_open:
        visit.say(plain("desk-session-gone"))
    elif act is DeskAct.TIMES_NONE:
        slots.end(desk.unit, times.id, TimesState.NONE, desk.now)
        desk.note(case.id, "mediator", "times_ended", times.id)
        _tell(desk, case, times)
        visit.say(gone(f"or:{times.id}"), plain("desk-times-none-told"))
    elif act is DeskAct.TIMES_TAKE and press.visit < len(times.slots):
        session_desk.describe_rest(visit, case, times, press.visit)
    else:
        _look(visit, case, times)
    return Toast()


def _look(visit: Visit, case: Case, times: Times) -> None:
    """Show which times work for everybody who has answered, and who has not answered. Who cannot is not shown."""
    marked = slots.marked(visit.desk.unit, Viewer(Seat.MEDIATOR, case.id), times)
    everybody = attend.attendees(visit.desk, case, times.side)
    answers = {a.person.id: marked.get(a.person.id) for a in everybody}
    done = [m.works if m is not None and screens.is_answered(m) else None for m in answers.values()]
    common = [n for n in common_slots(done, len(times.slots)) if times.starts(n) > visit.desk.now]
    waiting = [_name(case, a) for a in everybody if not screens.is_answered(answers[a.person.id])]
    waiting += [side_names(case)[chair] for chair in attend.absent(visit.desk, case, times.side, everybody)]
    visit.say(gone(f"or:{times.id}"), screens.result(times, common, waiting))
