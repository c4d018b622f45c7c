"""A changed phone: the mediator gives a new link for a seat that is taken, and the person goes on there where they were.

The old chat loses the seat in the same commit. Nothing that was said before is shown on the new phone (`flows.moved`), and who holds it has to
be confirmed anew: until then nothing of the other side's reaches it, and nothing can be deleted from it.
"""

from __future__ import annotations

from dataclasses import replace

from bot.present import phones as screens
from bot.present.desk import tell_code
from bot.present.disclosure import side_names
from bot.service import crossing, disclose, erase, open_case, sittings, talk
from bot.service.contact import free_from, give_up, seated
from bot.service.context import Desk, Visit, sheet_of
from bot.service.seat_run import of_person
from bot.service.threads import HOME, root_of
from flows import replies
from flows.answering import recalled
from flows.case import Case, CaseId, CaseState, Participant, Role, RunId, SideNo, StatementId
from flows.moved import disowned, moved
from flows.private import HOUSE, Seat, Viewer
from flows.run import Known, Run, RunState
from flows.say import Button
from flows.several import actor
from storage import cases, chats, invitations, people, runs, statements
from storage.invitations import Invitation, Kind
from storage.keys import HOUSE_KEY
from storage.runs import StoredRun


def buttons(desk: Desk, case: Case) -> tuple[tuple[Button, ...], ...]:
    """Offer a link for a new phone to everybody who has a seat in an open case."""
    if case.state is not CaseState.OPEN:
        return ()
    names = side_names(case)
    everybody = [p for p in people.of_case(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id) if p.role is Role.PARTY]
    return screens.buttons([(person, names[person.side]) for person in everybody])


def ask(visit: Visit, case: Case, person: Participant) -> None:
    """Ask the mediator whether somebody shall have a link for a new phone."""
    visit.say(screens.question(case, person, side_names(case)[person.side]))


def give_link(visit: Visit, case: Case, person: Participant) -> None:
    """Make the link. It always needs a code told by another way, since it opens a seat that is taken."""
    desk = visit.desk
    invitations.withdraw(desk.unit, case.id, person.side, desk.now)
    made = open_case.link(desk, case, person.side, kind=Kind.PHONE, has_code=True, participant=person.id)
    desk.note(case.id, "mediator", "gave_phone_link", person.id)
    name = side_names(case)[person.side]
    visit.say(*screens.link(name, desk.house.link(made.token)), tell_code((name, made.code)))


# --- the new phone ------------------------------------------------------------------------------------------------


def is_open(desk: Desk, invitation: Invitation) -> bool:
    """Say whether the seat a link moves is still its person's."""
    return people.get(desk.unit, HOUSE, invitation.participant) is not None


def take_over(visit: Visit, invitation: Invitation) -> None:
    """Give the seat to this chat and take it from the one before, in one commit; then go on where the person was."""
    desk, case = visit.desk, cases.get(visit.desk.unit, HOUSE, invitation.case)
    person = people.get(desk.unit, HOUSE, invitation.participant)
    assert case is not None and person is not None  # the link was open a moment ago
    old = people.lane_of(desk.unit, person.id) or b""
    here = _current(desk, person, old)
    _leave(visit, person, old)
    people.move(desk.unit, person, visit.chat.ref, visit.incoming.name, desk.now)
    for stored in of_person(desk.unit, person, old):
        runs.move(
            desk.unit, stored, _ended_if_beside(visit, moved(stored.run, desk.now)), chat=visit.chat.ref, now=desk.now
        )
    desk.note(case.id, actor(person.side), "changed_phone", person.id)
    desk.tell_mediator(case, "desk-notice-join")
    _go_on(visit, person, here)


def _current(desk: Desk, person: Participant, lane: bytes) -> str:
    """Name the run to go on with: the one the person was in, or what an interview was begun after."""
    mine = {stored.run.id: stored.run for stored in of_person(desk.unit, person, lane)}
    chat = chats.find(desk.unit, lane)
    run = mine.get(chat.run) if chat is not None and chat.run is not None and chat.participant == person.id else None
    run = run or next((r for r in mine.values() if root_of(r) == r.id), None)
    return "" if run is None else run.id if sittings.is_sitting(desk.house, run.flow) else root_of(run)


def _ended_if_beside(visit: Visit, run: Run) -> Run:
    """End an interview that was going on: it would show its own words again. What is not decided is offered anew."""
    is_beside = HOME in run.facts and not sittings.is_sitting(visit.desk.house, run.flow)
    return replace(run, state=RunState.FINISHED) if is_beside else run


def _leave(visit: Visit, person: Participant, lane: bytes) -> None:
    """Close the old chat: nothing that waits goes there any more, what can be deleted is, and it is told so in neutral words."""
    unit, chat = visit.desk.unit, chats.find(visit.desk.unit, lane)
    give_up(visit.desk, person, lane)
    if chat is None or chat.participant != person.id:
        return
    nowhere = replace(chat, run=None, participant=None, case=CaseId(""), side=SideNo(0), pending=None)
    before = replace(visit, chat=chats.save(unit, nowhere))
    erase.clear(before, owner=HOUSE_KEY)
    before.say(screens.gone())


def _go_on(visit: Visit, person: Participant, run_id: str) -> None:
    desk = visit.desk
    seat = replace(
        visit.chat,
        locale=person.locale,
        participant=person.id,
        case=person.case,
        side=person.side,
        run=RunId(run_id) if run_id else None,
        pending=None,
    )
    visit = replace(visit, chat=chats.save(desk.unit, seat))
    stored = runs.current(desk.unit, visit.chat.ref)
    if stored is not None:
        visit.say(screens.here(stored.run))
        talk.take(visit, stored, replies.Resumed())


def confirmed(visit: Visit, case: Case, person: Participant) -> None:
    """Point to what had come and was never opened, once the mediator has confirmed who holds the new phone; only in their hours."""
    for each in seated(visit.desk, case):
        due = free_from(visit.desk, each) if each.person.id == person.id else None
        chat = chats.find(visit.desk.unit, each.lane) if due is not None and due <= visit.desk.now else None
        if chat is not None:
            crossing.pending(replace(visit, chat=chat), each.stored)


# --- not the right person after all -------------------------------------------------------------------------------


def take_away(visit: Visit, case: Case, person: Participant) -> None:
    """Take the seat from whoever came on a new phone and is not its person. It waits for another link; what was said before stays."""
    desk = visit.desk
    lane = people.lane_of(desk.unit, person.id) or b""
    chat = chats.find(desk.unit, lane)
    give_up(desk, person, lane)
    if chat is not None and chat.participant == person.id:
        chats.save(desk.unit, replace(chat, run=None, participant=None, case=CaseId(""), side=SideNo(0)))
    disclose.disown(desk, person)
    for stored in of_person(desk.unit, person, lane):
        before = _take_back(desk, person, stored)
        run = disowned(stored.run, _put_aside(desk, person, stored), before)
        runs.move(desk.unit, stored, run, chat=people.nobodys_lane(person.id), now=desk.now)
    people.vacate(desk.unit, person.id)
    desk.note(case.id, "mediator", "refused", person.id)


def _take_back(desk: Desk, person: Participant, stored: StoredRun) -> dict[str, Known]:
    """Let what its person had said count again where somebody else has said or parked something since. Returns what the run knows of it."""
    assert person.moved_at is not None
    counts = {s.id for s in statements.of_run(desk.unit, HOUSE, stored).values() if not s.parked}
    before = statements.as_of(desk.unit, HOUSE, stored, person.moved_at)
    lost = {place: s for place, s in before.items() if not s.parked and s.id not in counts}
    for statement in lost.values():
        statements.append(desk.unit, stored, replace(statement, id=StatementId(desk.house.chance.new_id())))
    return recalled(sheet_of(desk.house, desk.unit, stored).flow, lost)


def _put_aside(desk: Desk, person: Participant, stored: StoredRun) -> tuple[str, ...]:
    """Park what was said since the seat was moved: it is not its person's. Returns the places."""
    assert person.moved_at is not None
    said = statements.of_run(desk.unit, HOUSE, stored)
    since = tuple(place for place, s in said.items() if s.said_at > person.moved_at and not s.parked)
    if since:
        statements.park(desk.unit, stored, since, marker=StatementId(desk.house.chance.new_id()), now=desk.now)
    return since
