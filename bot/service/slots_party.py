"""Which of the offered times work: somebody marks them on their phone, in their own zone. The mediator alone learns what is common.

What one reads here depends on the mediator's acts and one's own alone: the receipt is the same whatever works, the result is hers to tell.
"""

from __future__ import annotations

from datetime import timedelta

from bot.present import slots as screens
from bot.present.acts import PartyAct
from bot.present.disclosure import gone
from bot.service import attend, hold, open_case
from bot.service.attend import Attendee
from bot.service.context import Toast, Visit
from flows.counsel import is_beside
from flows.private import HOUSE, Seat, Viewer
from flows.say import Press, Say
from flows.scheduling import safe_moment
from flows.sessions import is_for
from flows.slots import Answered, Marks, Times, TimesState
from storage import cases, outbox, slots
from storage.runs import StoredRun

HERE = range(PartyAct.TIMES.value, PartyAct.TIMES_LATER.value + 1)  # the acts this file knows
_ASKED_AGAIN = timedelta(hours=20)
_OVER = {TimesState.NONE: "time-over-none", TimesState.TAKEN: "time-over"}


def tap(visit: Visit, _stored: StoredRun | None, press: Press) -> Toast | None:
    """Do what a button about an offer says. None if there is no such offer for them."""
    found = _of(visit, press.ref.hex())
    if found is None:
        return None
    times, attendee = found
    mediator = _mediator(visit, times)
    if press.code == PartyAct.TIMES_PUT_OFF.value:
        visit.say(screens.put_off(times))
        return Toast()
    if not times.is_open:
        visit.say(*screens.over(times, _OVER[times.state], mediator))
        return Toast()
    if attendee.held and not is_beside(attendee.person):
        hold.say_until(visit, mediator)
        return Toast()
    mine = _marks(visit, times, attendee)
    match PartyAct(press.code):
        case PartyAct.TIMES:
            visit.say(gone(screens.slot_of(times)), _asked(times, mine, attendee, mediator))
        case PartyAct.TIMES_TICK if press.visit < len(times.slots):
            after = Marks(mine.switched(press.visit).works)  # not an answer before they say that it is
            slots.mark(visit.desk.unit, times, attendee.person, after, visit.desk.now)
            visit.say(_asked(times, after, attendee, mediator, edits=True))
        case PartyAct.TIMES_DONE if mine.works:
            _answer(visit, times, attendee, Marks(mine.works, Answered.DONE))
        case PartyAct.TIMES_NONE:
            _answer(visit, times, attendee, Marks(frozenset(), Answered.DONE))
        case PartyAct.TIMES_LATER:
            _later(visit, times, attendee, mine)
        case _:
            return None
    return Toast()


def _asked(times: Times, marks: Marks, attendee: Attendee, mediator: str, *, edits: bool = False) -> Say:
    is_party = not is_beside(attendee.person)
    return screens.asked(times, marks, attendee.reach.zone, mediator, is_party=is_party, edits=edits)


def _of(visit: Visit, times_id: str) -> tuple[Times, Attendee] | None:
    attendee = attend.one(visit.desk, visit.chat.participant or "")
    if attendee is None:
        return None
    person = attendee.person
    times = slots.get(visit.desk.unit, Viewer(Seat.SIDE, person.case, person.side), times_id, lock=True)
    return None if times is None or not is_for(times.side, person.side) else (times, attendee)


def _marks(visit: Visit, times: Times, attendee: Attendee) -> Marks:
    viewer = Viewer(Seat.SIDE, attendee.person.case, attendee.person.side)
    return slots.marked(visit.desk.unit, viewer, times).get(attendee.person.id, Marks())


def _mediator(visit: Visit, times: Times) -> str:
    case = cases.get(visit.desk.unit, HOUSE, times.case)
    assert case is not None  # the offer is of it
    return open_case.mediator_of(visit.desk, case)


def _answer(visit: Visit, times: Times, attendee: Attendee, marks: Marks) -> None:
    """Keep an answer; nobody is told that it has come, the mediator neither: she looks when she likes."""
    slots.mark(visit.desk.unit, times, attendee.person, marks, visit.desk.now)
    outbox.void_lane(visit.desk.unit, attendee.lane, slot=screens.slot_of(times))
    visit.say(*screens.noted(times, _mediator(visit, times)))


def _later(visit: Visit, times: Times, attendee: Attendee, mine: Marks) -> None:
    """Ask again tomorrow, in their safe hours; whoever is sent nothing is told so, and comes by themselves."""
    desk, reach = visit.desk, attendee.reach
    slots.mark(desk.unit, times, attendee.person, Marks(mine.works, Answered.LATER), desk.now)
    due = safe_moment(desk.now + _ASKED_AGAIN, zone=reach.zone, contact=reach.contact, hours=reach.hours)
    is_asked = due is not None and not attendee.why_call
    visit.say(*screens.over(times, "time-asked-later" if is_asked else "time-not-asked", _mediator(visit, times)))
    if is_asked:
        desk.say(attendee.lane, attendee.owner, *screens.arrival(times), due=due)


def pending(visit: Visit) -> None:
    """Point again to offers somebody has not answered."""
    for times in _unanswered(visit):
        visit.say(*screens.arrival(times))


def waits(visit: Visit) -> bool:
    """Say whether there is an offer somebody has not answered."""
    return bool(_unanswered(visit))


def _unanswered(visit: Visit) -> list[Times]:
    return [times for times, _, marks in _open(visit) if not screens.is_answered(marks)]


def show_anew(visit: Visit) -> None:
    """Ask anew of which times they have said nothing yet, at the hours where somebody says they are now: the old ones go."""
    for times, attendee, marks in _open(visit):
        if marks.answered is Answered.NOT_YET:
            visit.say(gone(screens.slot_of(times)), _asked(times, marks, attendee, _mediator(visit, times)))


def _open(visit: Visit) -> list[tuple[Times, Attendee, Marks]]:
    """List the offers that take somebody's answer, with what they have marked; none while a human has to look at them first."""
    attendee = attend.one(visit.desk, visit.chat.participant or "")
    if attendee is None or attendee.held:
        return []
    viewer = Viewer(Seat.SIDE, attendee.person.case, attendee.person.side)
    found = slots.of_case(visit.desk.unit, viewer, attendee.person.case)
    return [(times, attendee, _marks(visit, times, attendee)) for times in found]
