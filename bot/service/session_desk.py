"""The mediator's /session: she describes one, it is proposed back to her as everybody will read it, and she publishes, moves or calls off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time

from bot.present import notes
from bot.present import session as screens
from bot.present import session_desk as desk_screens
from bot.present import slots as slot_screens
from bot.present.acts import DeskAct
from bot.present.disclosure import gone, plain, side_names
from bot.present.values import city
from bot.service import agenda_desk, attend, note, session
from bot.service.context import Desk, Toast, Visit
from bot.service.crossing_desk import begin, own_case, zone_of
from bot.service.overlap import taken_by
from flows.answers import Day, Picked, Words
from flows.case import Case, CaseState, SideNo
from flows.private import HOUSE, WHOLE_CASE, Label, Private, Seat, Viewer
from flows.say import Press
from flows.scheduling import instant, readings, settled
from flows.sessions import EVERYBODY, VERY_NEAR, Format, Session, SessionId, Standing, is_for
from flows.slots import Times, TimesState
from storage import cases, runs, sessions, slots, statements
from storage.runs import StoredRun

FLOW = "convene"
CASE, MOVES, VERSION = "case", "moves", "version"  # facts of her run; `moves` is "no" or the session that is moved
PICKED, NUMBER = "picked", "number"  # the offer a time was found with, or "no", and which of its times
FORM, UNDECIDED = "form", "undecided"  # how people would meet, as it was said with the offer
# readings of an hour: the only or the first, the second, the moment after one that does not exist
FIRST, SECOND, AFTER = 0, 1, 2
HERE = (
    *range(DeskAct.SESSIONS.value, DeskAct.SESSION_LEFT.value + 1),
    DeskAct.SESSION_WRITE.value,
)  # the acts this file knows


def show(visit: Visit, case: Case) -> None:
    """Show what is to come in a case; of one session its card at once."""
    coming = [s for s in sessions.of_case(visit.desk.unit, HOUSE, case.id) if s.stands and s.ends > visit.desk.now]
    running = slots.of_case(visit.desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id)
    more = [slot_screens.new_button(case), *(slot_screens.look_button(times) for times in running)]
    visit.say(desk_screens.listed(case, coming, zone_of(visit).key, more))
    if len(coming) == 1:
        card(visit, case, coming[0])


def card(visit: Visit, case: Case, of: Session) -> None:
    """Show how one session stands."""
    visit.say(
        gone(desk_screens.card_slot(of)),
        desk_screens.card(
            case, of, attend.lines(visit.desk, case, of, fully=True), agenda_desk.in_session(visit, case)
        ),
    )


def tap(visit: Visit, press: Press) -> Toast | None:
    """Do what one of her buttons about a session says. None if it is none of her cases', or not to be had any more."""
    act = DeskAct(press.code)
    if act in (DeskAct.SESSIONS, DeskAct.SESSION_NEW):
        case = own_case(visit, press.ref.hex())
        if case is None or case.state is not CaseState.OPEN:
            return None
        (show if act is DeskAct.SESSIONS else _describe)(visit, case)
        return Toast()
    if DeskAct.SESSION_PROPOSE.value <= act.value <= DeskAct.SESSION_LEFT.value:
        return _of_run(visit, act, press)
    return _of_session(visit, act, press)


# --- one that stands ----------------------------------------------------------------------------------------------


def _of_session(visit: Visit, act: DeskAct, press: Press) -> Toast | None:
    found = sessions.get(visit.desk.unit, HOUSE, press.ref.hex(), lock=act is DeskAct.SESSION_CANCEL_YES)
    case = own_case(visit, found.case) if found else None
    if found is None or case is None:
        return None
    match act:
        case DeskAct.SESSION_FILE:
            visit.say(screens.file(found, visit.chat.locale))
        case DeskAct.SESSION_LOOK:
            card(visit, case, found)
        case _ if found.version != press.visit or not found.stands or case.state is not CaseState.OPEN:
            visit.say(plain("desk-session-gone"))
        case DeskAct.SESSION_WRITE:
            _write(visit, case, found)
        case DeskAct.SESSION_MOVE:
            _describe(visit, case, found)
        case DeskAct.SESSION_CANCEL:
            visit.say(gone(desk_screens.card_slot(found)), desk_screens.cancel_question(found))
        case _:
            _cancel(visit, case, found)
    return Toast()


def _write(visit: Visit, case: Case, found: Session) -> None:
    """Begin a message to everybody who is asked to a session: parties, and whoever is beside them."""
    facts = {note.CASE: case.id, note.TO: str(found.side), note.SESSION: found.id, note.WHOM: "asked", "name": ""}
    begin(visit, "message", facts)


def _cancel(visit: Visit, case: Case, found: Session) -> None:
    session.called_off(visit.desk, case, found)
    visit.say(gone(desk_screens.card_slot(found)))
    visit.say(*desk_screens.told("desk-session-called-off", attend.lines(visit.desk, case, found)))
    visit.say(screens.file(found, visit.chat.locale))


# --- describing one -----------------------------------------------------------------------------------------------


def _describe(visit: Visit, case: Case, moved: Session | None = None) -> None:
    """Begin the questions, for a new session or another time of one."""
    names = {f"side{n}": name.read_as(HOUSE) for n, name in side_names(case).items()}
    which = {MOVES: moved.id, VERSION: str(moved.version)} if moved else {MOVES: "no", VERSION: "0"}
    begin(visit, FLOW, {CASE: case.id, **names, **which, PICKED: "no", FORM: UNDECIDED})


def describe_rest(visit: Visit, case: Case, times: Times, number: int) -> None:
    """Begin the questions about how and where, for a time that was found."""
    names = {f"side{n}": name.read_as(HOUSE) for n, name in side_names(case).items()}
    form = UNDECIDED if times.format is None else times.format.value
    found = {PICKED: times.id, NUMBER: str(number), FORM: form, MOVES: "no", VERSION: "0"}
    begin(visit, FLOW, {CASE: case.id, **names, **found})


@dataclass(frozen=True, slots=True)
class _Described:
    """What she has said: local time, and the instants at which clocks there show it."""

    case: Case
    local: datetime
    zone: str
    minutes: int
    format: Format
    place: str
    side: SideNo
    moved: Session | None

    @property
    def readings(self) -> tuple[datetime, ...]:
        return readings(self.local, self.zone)

    def at(self, reading: int) -> datetime | None:
        """Return the instant one reading means, None if the hour has no such reading."""
        found = self.readings
        if reading == AFTER:
            return None if found else instant(self.local, self.zone)
        return found[reading] if reading < len(found) else None


def proposed(visit: Visit, stored: StoredRun) -> None:
    """Propose what she has described, or ask what its hour means; what was proposed before she changed an answer goes."""
    visit.say(gone(desk_screens.proposal_slot(stored.run.id)))
    if sessions.was_published(visit.desk.unit, stored.run.id):  # she changed an answer after she had told everybody
        visit.say(plain("desk-session-stands"))
        return
    described = _read(visit.desk, stored)
    if described is None or described.case.state is not CaseState.OPEN:
        visit.say(plain("desk-session-gone"))
        return
    found = described.readings
    if len(found) == 1 or stored.run.facts[PICKED] != "no":
        _propose(visit, stored, described, FIRST)
        return
    about = {"hour": f"{described.local:%H:%M}", "city": city(described.zone)}
    if found:
        both = [("desk-session-first", FIRST), ("desk-session-second", SECOND)]
        visit.say(desk_screens.asked(stored.run.id, "desk-session-doubled", {**about}, both))
    else:
        at = screens.local(instant(described.local, described.zone), described.zone)
        one = [("desk-session-use", AFTER)]
        visit.say(desk_screens.asked(stored.run.id, "desk-session-skipped", {**about, "at": at}, one))


def _read(desk: Desk, stored: StoredRun) -> _Described | None:
    facts = stored.run.facts
    case = cases.get(desk.unit, HOUSE, facts.get(CASE, ""))
    said = {place: s.answer.read_as(HOUSE) for place, s in statements.of_run(desk.unit, HOUSE, stored).items()}
    day, hour, place = said.get("day"), said.get("hour"), said.get("place")
    picked = {name: answer.option for name, answer in said.items() if isinstance(answer, Picked)}
    if case is None or case.mediator != stored.mediator:
        return None
    words = place.text if isinstance(place, Words) else ""
    if facts[PICKED] != "no":
        return _found(desk, case, facts, picked.get("format", facts.get(FORM, "")), words)
    if not isinstance(day, Day) or not isinstance(hour, Words):
        return None
    moved = None if facts[MOVES] == "no" else sessions.get(desk.unit, HOUSE, facts[MOVES])
    if facts[MOVES] != "no" and (moved is None or not moved.stands or str(moved.version) != facts[VERSION]):
        return None
    side = moved.side if moved else _SIDES[picked["who"]]
    return _Described(
        case=case,
        local=datetime.combine(day.day, time.fromisoformat(hour.text)),
        zone=stored.run.zone,
        minutes=int(picked["length"][1:]),
        format=Format(picked["format"]),
        place=words,
        side=side,
        moved=moved,
    )


def _found(desk: Desk, case: Case, facts: Mapping[str, str], form: str, place: str) -> _Described | None:
    """Describe a session at a time that was found with an offer."""
    times = slots.get(desk.unit, HOUSE, facts[PICKED])
    if times is None or times.case != case.id:
        return None
    local = times.slots[int(facts[NUMBER])]
    return _Described(case, local, times.zone, times.minutes, Format(form), place, times.side, None)


_SIDES = {"both": EVERYBODY, "side_1": SideNo(1), "side_2": SideNo(2)}


def _propose(visit: Visit, stored: StoredRun, described: _Described, reading: int) -> None:
    desk, made = visit.desk, _session(visit.desk, described, reading)
    if made is None:
        return
    if made.starts <= desk.now:
        visit.say(desk_screens.too_late(stored.run.id))
        return
    if described.place and (found := note.repeats(desk, described.case, described.place, _readers(described))):
        visit.say(notes.warned(found))
    before = screens.local(described.moved.starts, described.zone) if described.moved else None
    near = made.starts - desk.now < VERY_NEAR
    taken = taken_by(desk, stored.mediator, made.starts, made.ends, but=made.id)
    proposal = desk_screens.Proposal(made, reading, before, near, taken)
    visit.say(desk_screens.proposed(described.case, stored.run.id, proposal))


def _readers(described: _Described) -> str:
    """Name whom the place goes to, for the guard: one person, or "0" for several, who read nothing of each other's."""
    asked = [side.number for side in described.case.sides if is_for(described.side, side.number)]
    return str(asked[0]) if len(asked) == 1 else "0"


def _session(desk: Desk, described: _Described, reading: int) -> Session | None:
    at = described.at(reading)
    if at is None:
        return None
    moved = described.moved
    label = Label(described.case.id, WHOLE_CASE if described.side == EVERYBODY else described.side)
    return Session(
        id=moved.id if moved else SessionId(desk.house.chance.new_id()),
        case=described.case.id,
        version=moved.version + 1 if moved else 1,
        side=described.side,
        local=settled(at, described.zone),
        zone=described.zone,
        minutes=described.minutes,
        format=described.format,
        place=Private(described.place, label) if described.place else None,
        standing=Standing.STANDS,
        published_at=desk.now,
    )


def _of_run(visit: Visit, act: DeskAct, press: Press) -> Toast | None:
    """Do what a button under a proposal says. None if the proposal is none of hers."""
    stored = runs.get(visit.desk.unit, HOUSE, press.ref.hex())
    if stored is None or stored.case or stored.mediator != visit.chat.mediator or stored.run.flow != FLOW:
        return None
    slot = desk_screens.proposal_slot(stored.run.id)
    if sessions.was_published(visit.desk.unit, stored.run.id):
        visit.say(plain("desk-session-stands", slot, edits=True))
        return Toast()
    described = _read(visit.desk, stored)
    if described is None or described.case.state is not CaseState.OPEN:
        visit.say(plain("desk-session-gone", slot, edits=True))
        return Toast()
    visit.say(gone(slot))
    match act:
        case DeskAct.SESSION_PROPOSE:
            _propose(visit, stored, described, press.visit)
        case DeskAct.SESSION_PUBLISH:
            _publish(visit, stored, described, press.visit)
        case DeskAct.SESSION_AGAIN:
            _describe(visit, described.case, described.moved)
        case _:
            visit.say(plain("desk-session-left"))
    return Toast()


def _publish(visit: Visit, stored: StoredRun, described: _Described, reading: int) -> None:
    desk = visit.desk
    if described.moved is not None:  # nobody else publishes, or says anything about it, until this is done
        sessions.get(desk.unit, HOUSE, described.moved.id, lock=True)
        described = replace(described, moved=sessions.get(desk.unit, HOUSE, described.moved.id))
    made = _session(desk, described, reading)
    if made is None or made.starts <= desk.now:
        visit.say(desk_screens.too_late(stored.run.id))
        return
    if str(made.version - 1) != stored.run.facts[VERSION] or not session.publish(
        desk, described.case, made, run=stored.run.id
    ):
        visit.say(plain("desk-session-gone"))
        return
    if stored.run.facts[PICKED] != "no":
        slots.end(desk.unit, stored.run.facts[PICKED], TimesState.TAKEN, desk.now)
    visit.say(*desk_screens.told("desk-session-sent", attend.lines(desk, described.case, made)))
    visit.say(screens.file(made, visit.chat.locale))
