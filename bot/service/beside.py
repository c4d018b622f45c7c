"""People beside a party: a seat is asked for by the party, given by the mediator, and what they see is decided by the party alone.

The law is `flows.counsel`. What they write themselves is in `bot.service.advice`.
"""

from __future__ import annotations

from dataclasses import replace

from bot.present import beside as screens
from bot.present.acts import PartyAct
from bot.present.desk import tell_code
from bot.present.disclosure import gone, plain, side_names
from bot.present.record import item_label, label_of
from bot.present.review import about
from bot.service import open_case, seats, threads
from bot.service.contact import give_up
from bot.service.context import Desk, Toast, Visit, owner_label, sheet_of
from flows.case import Case, CaseId, CaseState, Insight, Offer, Participant, ParticipantId, SideNo, Topic
from flows.counsel import BESIDE, is_beside, mark_of, may_decide, may_let_see
from flows.flow import Consent, Notice, Step
from flows.moved import veiled
from flows.private import HOUSE, Label, Private, Seat, Viewer
from flows.run import step_of
from flows.say import Press, Say
from flows.several import actor
from flows.text import Text
from storage import cases, chats, people
from storage.invitations import Invitation, Kind
from storage.keys import HOUSE_KEY
from storage.runs import StoredRun

FLOW = "beside"  # what they write to the mediator
HERE = range(PartyAct.BESIDE_ASK.value, PartyAct.BESIDE_MARKS_DONE.value + 1)  # the party's acts this file knows
_INSIGHTS = {
    PartyAct.BESIDE_ALL: Insight.ALL,
    PartyAct.BESIDE_MARKED: Insight.MARKED,
    PartyAct.BESIDE_NOTHING: Insight.NOTHING,
}


def of_side(desk: Desk, case: CaseId, side: SideNo) -> list[Participant]:
    """List who is beside a side, the first to come first."""
    everybody = people.of_case(desk.unit, Viewer(Seat.SIDE, case, side), case)
    return [person for person in everybody if is_beside(person)]


# --- the party ----------------------------------------------------------------------------------------------------


def show(visit: Visit, stored: StoredRun) -> None:
    """Show a party who is beside it and what they see, and let it ask for a seat for somebody."""
    root = threads.root(visit, stored)
    visit.say(*screens.seats(root.run, of_side(visit.desk, stored.case, SideNo(stored.side))))


def tap(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Do what one of the party's buttons says. None if it is about nobody beside it."""
    act, root = PartyAct(press.code), threads.root(visit, stored)
    if act is PartyAct.BESIDE_ASK:
        return _ask(visit, root, press)
    by = people.get(visit.desk.unit, HOUSE, visit.chat.participant or "")
    person = _decided_about(visit, press.ref.hex(), by)
    if person is None or by is None:
        return None
    match act:
        case PartyAct.BESIDE_ALL | PartyAct.BESIDE_MARKED | PartyAct.BESIDE_TICK if not may_let_see(person, by):
            visit.say(plain("mycopy-first", mediator=root.run.facts.get("mediator", "")))
        case PartyAct.BESIDE_MARK:
            visit.say(gone(f"bm:{person.id}"), _to_mark(visit, root, person, press.visit, edits=False))
        case PartyAct.BESIDE_TICK:
            _tick(visit, root, person, press.visit)
        case PartyAct.BESIDE_MARKS_DONE:
            visit.say(gone(f"bm:{person.id}"))
        case _:
            _let_see(visit, root, person, _INSIGHTS[act], person.marks)
    return Toast()


def _decided_about(visit: Visit, participant: str, by: Participant | None) -> Participant | None:
    """Find somebody about whom the person of this chat may decide."""
    person = people.get(visit.desk.unit, HOUSE, participant)
    return person if person is not None and by is not None and may_decide(person, by) else None


def _ask(visit: Visit, root: StoredRun, press: Press) -> Toast | None:
    desk, case = visit.desk, cases.get(visit.desk.unit, HOUSE, root.case)
    if case is None or press.ref.hex() != root.run.id or press.visit >= len(BESIDE):
        return None
    role, side = BESIDE[press.visit], SideNo(root.side)
    desk.note(case.id, actor(side), "asked_for_seat", role.value)
    desk.tell_mediator(case, "desk-notice-seat", screens.invite_button(case, side, role))
    visit.say(plain("beside-asked", mediator=root.run.facts.get("mediator", "")))
    return Toast()


def _let_see(visit: Visit, root: StoredRun, person: Participant, insight: Insight, marks: tuple[str, ...]) -> None:
    """Keep what a party decides; it holds from the next look on. Nobody else is told."""
    people.let_see(visit.desk.unit, person.id, insight, marks)
    visit.desk.note(person.case, actor(person.side), f"lets_see_{insight.value}", person.id)
    visit.say(screens.seat(root.run, replace(person, insight=insight, marks=marks), edits=True))


def _tick(visit: Visit, root: StoredRun, person: Participant, ordinal: int) -> None:
    """Mark an answer, or take the mark back; the list stays where it was."""
    places = _places(visit, root)
    place = next((p for p in places if root.run.ordinal(p) == ordinal), None)
    if place is None:
        return
    mark = mark_of(root.run.flow, place)
    marks = tuple(m for m in person.marks if m != mark) if mark in person.marks else (*person.marks, mark)
    people.let_see(visit.desk.unit, person.id, person.insight, marks)
    visit.desk.note(person.case, actor(person.side), "marked_for", person.id)
    page = places.index(place) // screens.A_PAGE
    visit.say(_to_mark(visit, root, replace(person, marks=marks), page, edits=True))


def _to_mark(visit: Visit, root: StoredRun, person: Participant, page: int, *, edits: bool) -> Say:
    rows = [
        (root.run.ordinal(p), _label(visit, root, p), mark_of(root.run.flow, p) in person.marks)
        for p in _places(visit, root)
    ]
    return screens.to_mark(person, rows, page, edits=edits)


def _places(visit: Visit, root: StoredRun) -> list[str]:
    """Name the places of the answers that can be marked: given, and not of the safety file."""
    steps = sheet_of(visit.desk.house, visit.desk.unit, root).flow.steps
    free = {key for key, step in steps.items() if step.offer is not Offer.NEVER and is_an_answer(step)}
    return [
        p for p, known in root.run.known.items() if step_of(p) in free and known.reason is None and not known.parked
    ]


def is_an_answer(step: Step | None) -> bool:
    """Say whether what a step asks is part of what somebody said: not a notice they read, nor what only sets the dialogue up."""
    return step is None or not (step.topic is Topic.SETUP or isinstance(step, Notice | Consent))


def _label(visit: Visit, root: StoredRun, place: str) -> Text:
    flow = sheet_of(visit.desk.house, visit.desk.unit, root).flow
    return about(label_of(flow, place), item_label(veiled(root.run), flow, place, owner_label(root)))


# --- the mediator, and the way in ---------------------------------------------------------------------------------


def invite(visit: Visit, case: Case, press: Press) -> None:
    """Make the link for somebody beside a side. It always needs a code, since they may come to see what was said."""
    side, role = screens.invited(press.visit)
    if side not in side_names(case) or case.state is not CaseState.OPEN:
        return
    desk = visit.desk
    made = open_case.link(desk, case, side, kind=Kind.BESIDE, has_code=True, role=role)
    desk.note(case.id, "mediator", "invited_beside", str(side))
    whom = screens.who(role, side_names(case)[side])
    visit.say(*screens.link(whom, desk.house.link(made.token)), tell_code((whom, made.code)))


def sit_down(visit: Visit, invitation: Invitation) -> None:
    """Give somebody a seat beside a side, and tell the mediator. They see nothing yet."""
    desk = visit.desk
    case = cases.get(desk.unit, HOUSE, invitation.case)
    assert case is not None  # the link was open a moment ago
    side = next(s for s in case.sides if s.number == invitation.side)
    person = Participant(
        id=ParticipantId(desk.house.chance.new_id()),
        case=case.id,
        side=side.number,
        role=invitation.role,
        seen_as=Private(visit.incoming.name, Label(case.id, side.number)),
        locale=visit.chat.locale,
        zone=side.zone,
        joined_at=desk.now,
    )
    people.add(desk.unit, person, visit.chat.ref)
    seat = replace(visit.chat, participant=person.id, case=case.id, side=side.number, run=None, pending=None)
    visit = replace(visit, chat=chats.save(desk.unit, seat))
    desk.note(case.id, actor(side.number, "beside"), "joined", person.id)
    desk.tell_mediator(case, "desk-notice-join")
    visit.say(screens.plain(open_case.mediator_of(desk, case), "beside-welcome", "beside-welcome-sees"))
    seats.offer(visit)


def all_leave(desk: Desk, case: CaseId, side: SideNo) -> None:
    """Take the seats of everybody beside a side that has erased what it said: their names were under its key."""
    for person in of_side(desk, case, side):
        lane = people.lane_of(desk.unit, person.id) or b""
        people.remove(desk.unit, person.id, desk.now)
        give_up(desk, person, lane)
        chat = chats.find(desk.unit, lane)
        if chat is not None and chat.participant == person.id:
            chats.save(desk.unit, replace(chat, participant=None, run=None, case=CaseId(""), side=SideNo(0)))
            desk.say(lane, HOUSE_KEY, plain("house-phone-gone"))
