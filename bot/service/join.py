"""Taking a seat: from a tapped invitation to the first question. Nothing about a case is shown before the code is right."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.incoming import InText
from bot.present.desk import welcome
from bot.service import beside, phones, seats, talk
from bot.service.context import Visit
from flows.cantell import facts_of
from flows.case import CaseState, Participant, ParticipantId, Role
from flows.disclosure import Rules
from flows.figures import ascii_digits
from flows.private import HOUSE, Label, Private
from flows.say import Paragraph, Say
from flows.several import actor
from flows.text import Text
from storage import cases, chats, invitations, people, runs
from storage.invitations import Invitation, Kind
from storage.keys import side_key


def by_link(visit: Visit, token: str) -> None:
    """Take a tapped link. A used, expired, unknown or foreign one is answered with the same words."""
    desk = visit.desk
    hashed = desk.unit.vault.token_hash(token)
    invitation = invitations.find(desk.unit, hashed)
    if invitation is None or not _is_open(visit, invitation):
        _unusable(visit)
    elif invitation.code_hash is not None:
        chats.save(desk.unit, replace(visit.chat, pending=hashed))
        visit.say(Say((Paragraph(Text("house-code")),)))
    else:
        _seat(visit, invitation)


def by_code(visit: Visit, typed: str) -> None:
    """Take a typed join code. After five wrong ones the invitation is used up and the mediator is told."""
    desk, chat = visit.desk, visit.chat
    invitation = invitations.find(desk.unit, chat.pending) if chat.pending else None
    if invitation is None or not _is_open(visit, invitation):
        chats.save(desk.unit, replace(chat, pending=None))
        _unusable(visit)
        return
    code = re.sub(r"\D", "", ascii_digits(typed))
    if len(code) == 6 and invitations.code_is_right(desk.unit, invitation, code):
        _seat(visit, invitation)
    elif len(code) != 6:
        visit.say(Say((Paragraph(Text("house-code-six")),)))
    elif invitations.wrong_code(desk.unit, invitation.token_hash) > 0:
        visit.say(Say((Paragraph(Text("house-code-wrong")),)))
    else:
        chats.save(desk.unit, replace(chat, pending=None))
        visit.say(Say((Paragraph(Text("house-link-unusable")),)))
        if (case := cases.get(desk.unit, HOUSE, invitation.case)) is not None:
            desk.note(case.id, actor(invitation.side), "code_exhausted", str(invitation.side))
            desk.tell_mediator(case, "desk-notice-code")


def _unusable(visit: Visit) -> None:
    visit.say(Say((Paragraph(Text("house-link-unusable")),)))


def _is_open(visit: Visit, invitation: Invitation) -> bool:
    """Say whether this chat may use this invitation now."""
    desk, chat = visit.desk, visit.chat
    if not invitation.is_open(desk.now):
        return False
    if invitation.kind is Kind.MEDIATOR:
        return not chat.mediator and not people.of_chat(desk.unit, chat.ref)
    case = cases.get(desk.unit, HOUSE, invitation.case)
    if case is None or case.state is not CaseState.OPEN or chat.mediator:
        return False
    if desk.unit.vault.is_erased(side_key(case.id, invitation.side)):
        return False  # that side has erased what it said, for good: nothing can be kept for it in this case any more
    if invitation.kind is Kind.PHONE and not phones.is_open(desk, invitation):
        return False
    return all(p.case != invitation.case for p in people.of_chat(desk.unit, chat.ref))  # one account, one side


def _seat(visit: Visit, invitation: Invitation) -> None:
    if not invitations.claim(visit.desk.unit, invitation.token_hash, visit.chat.ref, visit.desk.now):
        _unusable(visit)
    elif invitation.kind is Kind.MEDIATOR:
        _seat_mediator(visit, invitation)
    elif invitation.kind is Kind.PHONE:
        phones.take_over(visit, invitation)
    elif invitation.kind is Kind.BESIDE:
        beside.sit_down(visit, invitation)
    else:
        _seat_party(visit, invitation)


def _seat_mediator(visit: Visit, invitation: Invitation) -> None:
    desk, chat = visit.desk, visit.chat
    added = people.mediator(desk.unit, invitation.mediator)
    locale = (added.locale if added else "") or chat.locale
    people.seat_mediator(desk.unit, invitation.mediator, chat.ref, locale=locale)
    seated = chats.save(desk.unit, replace(chat, locale=locale, mediator=invitation.mediator, pending=None))
    replace(visit, chat=seated).say(welcome())


def _seat_party(visit: Visit, invitation: Invitation) -> None:
    """Give the chat its side, tell the mediator somebody came, and begin the intake."""
    desk = visit.desk
    case = cases.get(desk.unit, HOUSE, invitation.case)
    assert case is not None  # _is_open has just found it
    side = next(s for s in case.sides if s.number == invitation.side)
    participant = Participant(
        id=ParticipantId(desk.house.chance.new_id()),
        case=case.id,
        side=side.number,
        role=Role.PARTY,
        seen_as=Private(visit.incoming.name, Label(case.id, side.number)),
        locale=side.locale,
        zone=side.zone,
        joined_at=desk.now,
    )
    people.add(desk.unit, participant, visit.chat.ref)
    chat = replace(
        visit.chat, locale=side.locale, participant=participant.id, case=case.id, side=side.number, pending=None
    )
    chat = chats.save(desk.unit, chat)
    mediator = people.mediator(desk.unit, case.mediator)
    facts = {
        "mediator": mediator.name.read_as(HOUSE) if mediator else "",
        "kind": case.kind,
        **facts_of(cases.rules(desk.unit, case.id) or Rules(regime=case.regime)),
    }
    stored = desk.begin(desk.house.party_flow, chat, facts=facts, zone=side.zone, case=case.id, side=side.number)
    desk.note(case.id, actor(side.number), "joined", participant.id)
    desk.tell_mediator(case, "desk-notice-join")
    visit = replace(visit, chat=chat)
    visit.say(Say((Paragraph(Text("house-greeting", dict(stored.run.facts))),)))
    seats.offer(visit)
    talk.show_first(visit, stored)


def begin_bench(visit: Visit) -> None:
    """Begin the load test's flow for anybody (only when the house was opened for load tests)."""
    desk = visit.desk
    stored = desk.begin(desk.house.bench, visit.chat, facts={}, zone=desk.house.default_zone)
    talk.show_first(visit, stored)


def answer_bench(visit: Visit) -> None:
    """Take an answer in the load test's flow."""
    content = visit.incoming.content
    stored = runs.current(visit.desk.unit, visit.chat.ref)
    if stored is not None and isinstance(content, InText):
        talk.take(visit, stored, talk.reply_from(visit, stored, content))
