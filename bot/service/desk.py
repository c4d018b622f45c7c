"""The mediator's chat: her commands, her buttons, and the flows she is in."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.incoming import InCommand, InEdit, InFile, InStrange, InTap, InText
from bot.present import desk as screens
from bot.present.acts import DeskAct, meant
from bot.present.ground_parts import Form, Screen
from bot.service import (
    agenda_desk,
    attachments,
    beside,
    brief,
    crossing_desk,
    desk_hold,
    disclose,
    freshstart_desk,
    hold_over,
    join,
    jottings,
    lock,
    open_case,
    outcome,
    phones,
    preview_desk,
    ranges,
    retain,
    sent_away,
    session,
    session_desk,
    several,
    slots_desk,
    symmetry,
    talk,
    terms_desk,
    terms_said,
    tick_desk,
)
from bot.service.contact import is_held
from bot.service.context import Toast, Visit
from bot.service.seat_run import intake_of
from flows import replies
from flows.answers import FileRef, Noted, NotGiven, Picked
from flows.case import Case, CaseId, CaseState, Participant, Role, Scope, Side, Statement, Topic
from flows.private import HOUSE, Seat, Viewer
from flows.run import RunState
from flows.say import Deed, Document, Press, Say, Urgency
from flows.text import Text
from storage import audit, cases, chats, invitations, people, runs, statements
from storage.files import FileState
from storage.keys import side_key
from storage.people import Mediator
from storage.runs import StoredRun

_OF_A_PERSON = (
    DeskAct.CONFIRM,
    DeskAct.REFUSE,
    DeskAct.ANSWERED,
    DeskAct.SAFETY,
    DeskAct.PHONE,
    DeskAct.PHONE_YES,
    DeskAct.UNLOCK,
)


def take(visit: Visit, content: InText | InFile | InEdit | InStrange | InCommand | InTap) -> Toast:
    """Take anything from a mediator's chat."""
    stored = runs.current(visit.desk.unit, visit.chat.ref)
    match content:
        case InTap():
            return _tap(visit, stored, content)
        case InCommand():
            _command(visit, stored, content)
        case InEdit() if stored is None or stored.run.state is RunState.FINISHED:
            visit.tell("desk-edit-stray")  # what she wrote before has gone to whom it was for, or was read
        case _ if stored is None or stored.run.state is RunState.FINISHED:
            visit.say(screens.help_text())
        case InText() | InFile() | InEdit() | InStrange():
            talk.take(visit, stored, talk.reply_from(visit, stored, content))
    return Toast()


def _command(visit: Visit, stored: StoredRun | None, content: InCommand) -> None:
    match content.name:
        case "newcase":
            _new_case(visit)
        case "cases":
            visit.say(screens.case_list(cases.of_mediator(visit.desk.unit, visit.chat.mediator)))
        case "case":
            _about_a_case(visit, content.argument, _card)
        case "briefing":
            _about_a_case(visit, content.argument, brief.send)
        case "share":
            _about_a_case(visit, content.argument, crossing_desk.show)
        case "swap":
            _about_a_case(visit, content.argument, crossing_desk.exchanges)
        case "message":
            _about_a_case(visit, content.argument, crossing_desk.write_to)
        case "session":
            _about_a_case(visit, content.argument, session_desk.show)
        case "freshstart":
            _about_a_case(visit, content.argument, freshstart_desk.show)
        case "hold":
            _about_a_case(visit, content.argument, desk_hold.show)
        case "close":
            _about_a_case(visit, content.argument, retain.ask_to_close)
        case "start" if content.argument:
            join.by_link(visit, content.argument)
        case "continue" | "pause" | "review" if stored is not None and stored.run.state is not RunState.FINISHED:
            known: dict[str, replies.Reply] = {
                "continue": replies.Resumed(),
                "pause": replies.Paused(),
                "review": replies.Reviewed(),
            }
            talk.take(visit, stored, known[content.name])
        case "language":
            visit.say(screens.languages(visit.chat.mediator, visit.desk.house.locales))
        case _:
            visit.say(screens.help_text())


def _new_case(visit: Visit) -> None:
    """Begin the questions that open a case. One left unfinished before is left behind."""
    mediator = _self(visit)
    stored = visit.desk.begin("newcase", visit.chat, facts={}, zone=mediator.zone, mediator=visit.chat.mediator)
    talk.show_first(visit, stored)


def _self(visit: Visit) -> Mediator:
    mediator = people.mediator(visit.desk.unit, visit.chat.mediator)
    assert mediator is not None  # the chat's seat names her
    return mediator


def _about_a_case(visit: Visit, ref: str, act: Callable[[Visit, Case], None]) -> None:
    """Do something with the case she names, or her only one, or let her choose."""
    own = cases.of_mediator(visit.desk.unit, visit.chat.mediator)
    named = [c for c in own if c.ref == ref.strip().upper()] if ref.strip() else own
    still_open = [c for c in named if c.state is CaseState.OPEN] if not ref.strip() else named
    if len(still_open) == 1:
        act(visit, still_open[0])
    elif named or not retain.told_again(visit, ref):
        visit.say(screens.case_list(own))


# --- buttons ------------------------------------------------------------------------------------------------------


def _tap(visit: Visit, stored: StoredRun | None, content: InTap) -> Toast:
    press = visit.desk.house.open_press(visit.incoming.chat_id, content.data)
    gone = Toast(Text("house-not-available"))
    if press is None:
        return gone
    if press.deed is Deed.DESK:
        return _act(visit, press) or gone
    if stored is None or press.ref.hex() != stored.run.id:
        return gone
    return talk.tapped(visit, stored, press) if press.deed is Deed.STEP else talk.changed(visit, stored, press)


class _Room(Protocol):
    """What knows some of her buttons."""

    @property
    def HERE(self) -> Container[int]: ...  # noqa: N802
    def tap(self, visit: Visit, press: Press, /) -> Toast | None: ...


_ROOMS: tuple[_Room, ...] = (
    session_desk,
    agenda_desk,
    preview_desk,
    tick_desk,
    ranges,
    jottings,
    slots_desk,
    outcome,
    freshstart_desk,
    terms_desk,
    terms_said,
)


def _act(visit: Visit, press: Press) -> Toast | None:
    """Do what one of her buttons says. None if it is not hers or not to be had any more."""
    for room in _ROOMS:
        if press.code in room.HERE:
            return room.tap(visit, press)
    if press.code >= DeskAct.LANGUAGE.value:
        return _speak(visit, press)
    if press.code in desk_hold.HERE:
        return desk_hold.tap(visit, press)
    if press.code in retain.HERE:
        return retain.tap(visit, press)
    if DeskAct.GROUND.value <= press.code < DeskAct.HOLD.value:
        return _part(visit, press)
    if press.code in crossing_desk.HERE:
        return crossing_desk.tap(visit, press)
    is_link = DeskAct.NEW_LINK.value < press.code < DeskAct.CLOSE.value
    act = DeskAct.NEW_LINK if is_link else DeskAct(press.code)
    case, person = _object(visit, act, press.ref.hex())
    if case is None:
        return None
    match act:
        case DeskAct.CASE:
            _card(visit, case)
        case DeskAct.BRIEFING:
            brief.send(visit, case)
        case DeskAct.FILES:
            _files(visit, case)
        case DeskAct.RECORDS:
            symmetry.offer(
                visit,
                case,
                (
                    *agenda_desk.buttons(case),
                    *tick_desk.buttons(case),
                    *terms_desk.buttons(case),
                    *several.buttons(case),
                    *ranges.buttons(case),
                    *phones.buttons(visit.desk, case),
                ),
            )
        case DeskAct.ALIKE:
            symmetry.send(visit, case)
        case DeskAct.NEW_LINK if case.state is CaseState.OPEN:
            visit.say(*open_case.invite(visit.desk, case, (screens.acted_on(act, press),)))
        case DeskAct.CLOSE:
            retain.ask_to_close(visit, case)
        case DeskAct.CLOSE_YES:
            retain.close(visit, case)
        case DeskAct.PHONE if person is not None and case.state is CaseState.OPEN:
            phones.ask(visit, case, person)
        case DeskAct.PHONE_YES if person is not None and case.state is CaseState.OPEN:
            phones.give_link(visit, case, person)
        case DeskAct.SAFETY if person is not None:
            _safety(visit, case, person)
        case DeskAct.UNLOCK if person is not None:
            lock.take_away(visit, case, person)
            _card(visit, case)
        case DeskAct.CONFIRM | DeskAct.REFUSE | DeskAct.ANSWERED if person is not None:
            _about_person(visit, act, case, person)
        case _:
            return None
    return Toast()


def _part(visit: Visit, press: Press) -> Toast | None:
    """Show a part of a briefing, or send it as a file; None if there is no such thing, or the case is not hers."""
    case, _ = _object(visit, DeskAct.GROUND, press.ref.hex())
    part, form = press.code - DeskAct.GROUND.value, press.code - DeskAct.PAPER.value
    if case is not None and part in [known.value for known in Screen]:
        brief.show(visit, case, Screen(part))
    elif case is not None and form in [known.value for known in Form]:
        brief.paper(visit, case, Form(form))
    else:
        return None
    return Toast()


def _object(visit: Visit, act: DeskAct, ref: str) -> tuple[Case | None, Participant | None]:
    """Find what a button is about, only among her own cases."""
    unit = visit.desk.unit
    person = people.get(unit, HOUSE, ref) if act in _OF_A_PERSON else None
    case = cases.get(unit, HOUSE, person.case if person else CaseId(ref))
    return (case, person) if case is not None and case.mediator == visit.chat.mediator else (None, None)


def _about_person(visit: Visit, act: DeskAct, case: Case, person: Participant) -> None:
    desk = visit.desk
    match act:
        case DeskAct.CONFIRM:
            people.confirm(desk.unit, person.id, desk.now)
            desk.note(case.id, "mediator", "confirmed", person.id)
            if person.moved_at is not None and person.confirmed_at is None:
                phones.confirmed(visit, case, person)
            elif person.confirmed_at is None:
                hold_over.confirmed(visit, case, person)
            session.welcome(desk, case, person.id)
        case DeskAct.REFUSE if person.moved_at is not None and person.confirmed_at is None:
            phones.take_away(visit, case, person)
        case DeskAct.REFUSE:
            sent_away.send_away(desk, case, person)
        case DeskAct.ANSWERED:
            was_held = is_held(desk.unit, case.id, person.side)
            desk.note(case.id, "mediator", "person_answered", str(person.side))
            if was_held:
                hold_over.tell(visit, case, person.side)
    _card(visit, case)


def _speak(visit: Visit, press: Press) -> Toast | None:
    locale = meant(press.code, press.visit, visit.desk.house.locales)
    if locale is None or press.ref.hex() != visit.chat.mediator:
        return None
    chat = chats.save(visit.desk.unit, replace(visit.chat, locale=locale))
    people.seat_mediator(visit.desk.unit, chat.mediator, chat.ref, locale=chat.locale)
    replace(visit, chat=chat).say(screens.help_text())
    return Toast()


# --- the card -----------------------------------------------------------------------------------------------------


def _card(visit: Visit, case: Case) -> None:
    zone = ZoneInfo(_self(visit).zone)
    sides = [_side_card(visit, case, side, zone) for side in case.sides]
    waiting = len(disclose.queue(visit.desk, case))
    goes_on, more = retain.on_the_card(visit.desk, case)
    more = (*more, *outcome.on_the_card(visit.desk, case))
    if freshstart_desk.is_offered(visit.desk, case):
        more = (*more, screens.act(DeskAct.FRESH, case.id, "desk-fresh-button"))
    visit.say(screens.case_card(case, sides, waiting=waiting, goes_on=goes_on, more=more))


def _side_card(visit: Visit, case: Case, side: Side, zone: ZoneInfo) -> screens.SideCard:
    unit, now = visit.desk.unit, visit.desk.now
    viewer = Viewer(Seat.MEDIATOR, case.id)
    here = [p for p in people.of_case(unit, viewer, case.id) if p.side == side.number]
    joined = [p for p in here if p.role is Role.PARTY]
    intake = visit.desk.house.party_flow
    said = [
        s
        for s in statements.visible_to(unit, viewer, case.id)
        if s.side == side.number and s.flow == intake and not s.parked
    ]
    given = [
        s for s in said if s.topic is not Topic.SETUP and not isinstance(s.answer.read_as(viewer), NotGiven | Noted)
    ]
    invited = any(i.side == side.number and i.is_open(now) for i in invitations.of_case(unit, case.id))
    called, held = _called(visit, case, side)
    return screens.SideCard(
        side=side,
        participant=joined[-1] if joined else None,
        invited=invited,
        answers=len(given),
        called_at=called.astimezone(zone) if called else None,
        held=held,
        contact=_contact(visit, joined[-1]) if called and joined else "",
        files=len(_files_of(said, viewer)),
        rests=is_held(unit, case.id, side.number),
        erased=unit.vault.is_erased(side_key(case.id, side.number)),
        beside=tuple(p for p in here if p.role is not Role.PARTY),
    )


def _called(visit: Visit, case: Case, side: Side) -> tuple[datetime | None, bool]:
    """Return when this side last asked for a person, unless the mediator has since answered; and whether an answer called for one."""
    at, held = None, False
    for entry in audit.entries(visit.desk.unit, case.id):
        if entry.object == str(side.number) and entry.verb in ("person_wanted", "hold_raised"):
            at, held = entry.at, held or entry.verb == "hold_raised"
        if entry.object == str(side.number) and entry.verb in ("person_answered", "hold_lifted"):
            at, held = None, False
    return at, held


def _contact(visit: Visit, person: Participant) -> str:
    """Return how the person said they may be contacted: told to the mediator only when they ask for her."""
    said = {s.place: s for s in _apart(visit, person)}
    answer = said["safe_contact"].answer.read_as(HOUSE) if "safe_contact" in said else None
    return answer.option if isinstance(answer, Picked) else ""


def _apart(visit: Visit, person: Participant) -> list[Statement]:
    """List what stands in somebody's safety file of this case, whichever conversation, or case, their chat is in now."""
    unit = visit.desk.unit
    intake = intake_of(unit, person)
    said = statements.of_run(unit, HOUSE, intake).values() if intake else ()
    return [s for s in said if s.scope is Scope.SAFETY and not s.parked]


def _safety(visit: Visit, case: Case, person: Participant) -> None:
    """Show the mediator, and only her, what somebody said about safe contact; that she looked is noted."""
    desk, own = visit.desk, _apart(visit, person)
    desk.note(case.id, "mediator", "read_safety", str(person.side))
    names = {side.number: side.name for side in case.sides}
    unlocks = person.id if lock.has_pin(visit, person) else ""
    visit.say(screens.safety(desk.house.flows.flow(desk.house.party_flow), names[person.side], own, unlocks=unlocks))


def _files_of(said: Sequence[Statement], viewer: Viewer) -> list[tuple[Statement, FileRef]]:
    return [(s, file) for s in said for file in attachments.files_of(s.answer.read_as(viewer))]


def _files(visit: Visit, case: Case) -> None:
    """Hand on the files and voice notes as they are, each with the question it answers."""
    viewer = Viewer(Seat.MEDIATOR, case.id)
    visible = statements.visible_to(visit.desk.unit, viewer, case.id)
    said = [s for s in visible if not s.parked and s.flow != beside.FLOW]  # those beside a party have their own line
    names = {side.number: side.name for side in case.sides}
    for statement, file in _files_of(said, viewer):
        flow = visit.desk.house.flows.flow(statement.flow)
        caption = screens.file_caption(flow, statement.place, names[statement.side])
        state = attachments.state_of(visit.desk, case.id, statement.side, file)
        if state is FileState.KEPT:
            document = Document("file", file.file_id, file.name, file.kind.value)
            visit.say(Say(caption, document=document, protect=True, urgency=Urgency.NOTICE))
        else:
            visit.say(screens.file_missing(caption, state.value))
