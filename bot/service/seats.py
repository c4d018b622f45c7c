"""Somebody with seats in several cases: their chat is in one of them at a time.

It goes to another with a tap on something that belongs there, with /start or /continue, or by itself when the seat it was in is gone.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from bot.incoming import InCommand, InTap
from bot.present import seats as screens
from bot.present.acts import PartyAct
from bot.service.context import Content, Desk, Toast, Visit
from bot.service.open_case import mediator_of
from bot.service.seat_run import left_at
from flows.case import Participant, Role
from flows.private import HOUSE
from flows.say import Deed
from flows.text import Text
from storage import cases, chats, people

Serve = Callable[[Visit, Content], Toast]
_NOT_HERE = Toast(Text("house-not-available"))


class _NotThere(Exception):
    """A button belongs to nothing of that seat, either."""


def others(visit: Visit) -> list[Participant]:
    """List the seats of this account besides the one its chat is in, the newest first."""
    held = [p for p in people.of_chat(visit.desk.unit, visit.chat.ref) if p.id != visit.chat.participant]
    return [person for person in held if cases.get(visit.desk.unit, HOUSE, person.case) is not None]


def offer(visit: Visit) -> None:
    """Offer the way to every other seat; whoever has one seat sees nothing of it."""
    found = [(person, *_known_by(visit.desk, person)) for person in others(visit)]
    if found:
        visit.say(screens.others(found))


def _known_by(desk: Desk, person: Participant) -> tuple[str, date]:
    case = cases.get(desk.unit, HOUSE, person.case)
    assert case is not None  # it was looked for a moment ago
    return mediator_of(desk, case), person.joined_at.astimezone(ZoneInfo(person.zone)).date()


def elsewhere(visit: Visit, content: InTap, serve: Serve) -> Toast:
    """Serve a tap on something that is not of the seat the chat is in where it belongs, and leave the chat there."""
    press = visit.desk.house.open_press(visit.incoming.chat_id, content.data)
    visit = replace(visit, chat=chats.find(visit.desk.unit, visit.chat.ref) or visit.chat)
    for person in others(visit) if press is not None else ():
        if press is not None and (press.deed, press.code) == (Deed.PARTY, PartyAct.SEAT.value):
            if press.ref.hex() == person.id:
                return serve(_sit(visit, person), InCommand("continue", ""))
            continue
        with suppress(_NotThere), visit.desk.unit.savepoint():
            toast = serve(_sit(visit, person), content)
            if toast == _NOT_HERE:
                raise _NotThere
            return toast
    return _NOT_HERE


def left(visit: Visit) -> Visit | None:
    """Sit somebody whose chat has no seat any more down at one that they have, None if they have none."""
    found = others(visit)
    return _sit(visit, found[0]) if found else None


def _sit(visit: Visit, person: Participant) -> Visit:
    unit, chat = visit.desk.unit, visit.chat
    stored = left_at(unit, person, chat.ref) if person.role is Role.PARTY else None
    run = None if stored is None else stored.run.id
    seat = replace(chat, participant=person.id, case=person.case, side=person.side, run=run, pending=None)
    return replace(visit, chat=chats.save(unit, seat))
