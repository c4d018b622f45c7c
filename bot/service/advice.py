"""The chat of somebody beside a party: what they may see, read only, and a line of their own to the mediator.

They answer, agree and share nothing; there is no run of the party's that their chat is ever in.
"""

from __future__ import annotations

from dataclasses import replace

from bot.incoming import InCommand, InEdit, InFile, InStrange, InTap, InText
from bot.present import beside as screens
from bot.present import notes
from bot.present.acts import PartyAct, meant
from bot.present.record import item_label, label_of, short
from bot.present.review import about, scope_label
from bot.service import attachments, beside, consult, note, open_case, seats, session_party, sittings, slots_party, talk
from bot.service.context import Desk, Toast, Visit, owner_label
from bot.service.seat_run import intake_of
from flows import counsel
from flows.case import Case, CaseState, Participant, Role, Statement
from flows.counsel import mark_of
from flows.private import HOUSE, Label, Private, Seat, Viewer
from flows.run import step_of
from flows.say import Deed, Paragraph, Press, Say
from flows.text import Joined, Param, Text
from storage import cases, chats, matters, people, statements
from storage.matters import Held
from storage.runs import StoredRun

LONGEST = 2000  # characters of one message, as the flow has it


def take(visit: Visit, content: InText | InFile | InEdit | InStrange | InCommand | InTap) -> Toast:
    """Take anything from somebody beside a party. Whoever has lost their seat gets the same words as anybody without one."""
    person = people.get(visit.desk.unit, HOUSE, visit.chat.participant or "")
    case = cases.get(visit.desk.unit, HOUSE, person.case) if person else None
    if person is None or case is None or case.state is not CaseState.OPEN or not counsel.is_beside(person):
        if isinstance(content, InTap):
            return Toast() if _has_read(visit, person, content) else Toast(Text("house-not-available"))
        visit.tell("house-nothing-open")
        return Toast()
    match content:
        case InTap():
            return _tap(visit, case, person, content) or Toast(Text("house-not-available"))
        case InCommand():
            _command(visit, case, person, content)
        case InText(text) if text.strip() and len(text) <= LONGEST:
            _write(visit, case, person, content)
        case InFile(file):
            why = attachments.why_not_beside(visit, person, open_case.mediator_of(visit.desk, case), file)
            if why is not None:
                visit.say(Say((Paragraph(why),)))
            else:
                _write(visit, case, person, content)
        case InText() | InEdit() | InStrange():
            visit.tell("beside-only-words")
    return Toast()


def _has_read(visit: Visit, person: Participant | None, content: InTap) -> bool:
    """Let somebody whose case is closed read that a session was called off; False for all else."""
    press = visit.desk.house.open_press(visit.incoming.chat_id, content.data)
    if press is None or press.deed is not Deed.PARTY or person is None:
        return False
    return counsel.is_beside(person) and session_party.after_closing(visit, press)


def _command(visit: Visit, case: Case, person: Participant, content: InCommand) -> None:
    match content.name:
        case "ledger":
            visit.say(*screens.ledger(shown(visit.desk, person)))
        case "session":
            session_party.command(visit)
        case "language":
            visit.say(screens.languages(person, visit.desk.house.locales))
        case _:
            visit.say(screens.plain(open_case.mediator_of(visit.desk, case), "beside-help"))
            seats.offer(visit)


def _write(visit: Visit, case: Case, person: Participant, content: InText | InFile) -> None:
    """Put what they write or send before the mediator alone: a run of one question, over with its answer."""
    desk, mediator = visit.desk, open_case.mediator_of(visit.desk, case)
    facts = {"mediator": mediator, "person": person.id, "role": person.role.value}
    stored = desk.begin(beside.FLOW, visit.chat, facts=facts, zone=person.zone, case=case.id, side=person.side)
    talk.take(visit, stored, talk.reply_from(visit, stored, content))
    if (chat := chats.find(desk.unit, visit.chat.ref)) is not None:
        chats.save(desk.unit, replace(chat, run=None))  # nothing is asked of them


# --- what they see ------------------------------------------------------------------------------------------------


def shown(desk: Desk, person: Participant) -> list[screens.Shown]:
    """List exactly what the law lets somebody beside a party see now: answers of the intake and of sittings, then what may cross."""
    root = _root_of_party(desk, person)
    if root is None:
        return []
    said = statements.visible_to(desk.unit, Viewer(Seat.SIDE, person.case, person.side), person.case)
    answers = [_answer(desk, root, s) for s in said if _is_told(desk, s) and counsel.may_see(person, s)]
    made = matters.of_side(desk.unit, Viewer(Seat.SIDE, person.case, person.side), person.case, person.side)
    own = [
        h
        for h in made
        if h.run == root.run.id and counsel.may_see_matter(person, h.matter, mark_of(root.run.flow, h.place))
    ]
    return [*answers, *(_matter(held) for held in own)]


def _is_told(desk: Desk, statement: Statement) -> bool:
    """Leave out what a party wrote to the mediator and what it said within an interview: that is between the two."""
    if statement.flow != desk.house.party_flow and not sittings.is_sitting(desk.house, statement.flow):
        return False
    return beside.is_an_answer(desk.house.flows.flow(statement.flow).steps.get(step_of(statement.place)))


def _root_of_party(desk: Desk, person: Participant) -> StoredRun | None:
    """Find the intake of the party somebody is beside."""
    everybody = people.of_case(desk.unit, Viewer(Seat.SIDE, person.case, person.side), person.case)
    intakes = [intake for p in everybody if p.role is Role.PARTY and (intake := intake_of(desk.unit, p)) is not None]
    return intakes[0] if intakes else None


def _answer(desk: Desk, root: StoredRun, statement: Statement) -> screens.Shown:
    flow = desk.house.flows.flow(statement.flow)
    label = label_of(flow, statement.place)
    if statement.flow == root.run.flow:
        label = about(label, item_label(root.run, flow, statement.place, owner_label(root)))
    return screens.Shown(label, short(flow, statement.place, statement.answer, longest=LONGEST))


def _matter(held: Held) -> screens.Shown:
    matter, label = held.matter, Text(f"disclose-kind-{held.matter.kind.value}", {"label": held.label})
    sentence: list[Param] = [Text("house-quoted", {"words": matter.sentence})] if matter.sentence is not None else []
    return screens.Shown(label, Joined((*sentence, scope_label(matter.scope))))


# --- what the mediator writes to them -----------------------------------------------------------------------------


def _tap(visit: Visit, case: Case, person: Participant, content: InTap) -> Toast | None:
    press = visit.desk.house.open_press(visit.incoming.chat_id, content.data)
    if press is None or press.deed is not Deed.PARTY:
        return None
    if press.code in session_party.HERE:
        return session_party.tap(visit, None, press)
    if press.code in slots_party.HERE:
        return slots_party.tap(visit, None, press)
    if press.code >= PartyAct.LANGUAGE.value:
        return _speak(visit, case, person, press)
    if press.code in (PartyAct.CONSULT.value, PartyAct.CONSULT_FINE.value, PartyAct.CONSULT_TALK.value):
        return consult.tap(visit, person, press)
    run_id = press.ref.hex()
    written = note.for_person(visit.desk, person, run_id)
    if written is None:
        return None
    match PartyAct(press.code):
        case PartyAct.READ_LATER:
            visit.say(notes.put_off(run_id, press.visit))
        case PartyAct.READ_AWAY:
            visit.say(notes.put_away(run_id, press.visit))
        case PartyAct.READ:
            text = Private(note.text_of(visit.desk, written), Label(person.case, person.side))
            visit.say(*notes.shown(run_id, open_case.mediator_of(visit.desk, case), text, answers=False))
        case _:
            return None
    return Toast()


def _speak(visit: Visit, case: Case, person: Participant, press: Press) -> Toast | None:
    locale = meant(press.code, press.visit, visit.desk.house.locales)
    if locale is None or press.ref.hex() != person.id:
        return None
    chat = chats.save(visit.desk.unit, replace(visit.chat, locale=locale))
    people.tune(visit.desk.unit, person.id, locale=chat.locale, zone=person.zone)
    replace(visit, chat=chat).say(screens.plain(open_case.mediator_of(visit.desk, case), "beside-help"))
    return Toast()
