"""What somebody can still do once their case is closed: clear the chat, hide it at once, delete what they said, and read what was called off.

A person who has to be careful needs that no less when the mediation is over, until the case is erased by itself. That a session does not
take place they may not have read when it was closed. No more is open to them.
"""

from __future__ import annotations

from bot.incoming import InCommand
from bot.present import party as screens
from bot.present import phones as phone_screens
from bot.present.acts import PartyAct
from bot.service import erase, lock, session_party
from bot.service.context import Content, Visit
from flows.private import HOUSE
from flows.say import Deed, Press
from storage import guards, people
from storage.guards import Guard
from storage.runs import StoredRun


def has_seat(visit: Visit) -> bool:
    """Say whether the person still has their seat, in a case that is open or closed: the mediator has not taken it away."""
    return people.lane_of(visit.desk.unit, visit.chat.participant or "") == visit.chat.ref


def is_known(visit: Visit) -> bool:
    """Say whether this is surely its person: whoever has come on another phone is not, before the mediator has confirmed it."""
    person = people.get(visit.desk.unit, HOUSE, visit.chat.participant or "")
    return person is not None and (person.moved_at is None or person.confirmed_at is not None)


def take(visit: Visit, stored: StoredRun | None, content: Content) -> bool:
    """Take what somebody wrote in a closed case; False if it is nothing that is still open to them."""
    if stored is None or not has_seat(visit):
        return False
    if lock.is_quick_word(visit, content):
        lock.shut(visit, guards.find(visit.desk.unit, visit.chat.ref) or Guard(visit.chat.ref, visit.desk.now))
        return True
    match content:
        case InCommand("hide", _):
            erase.hide(visit, stored)
        case InCommand("delete", _):
            visit.say(screens.ask_delete(stored.run) if is_known(visit) else phone_screens.confirmed_first(stored.run))
        case _:
            return False
    return True


def tap(visit: Visit, stored: StoredRun | None, press: Press | None) -> bool:
    """Take a tap in a closed case; False if the button is for nothing that is still open to them."""
    if stored is None or press is None or press.deed is not Deed.PARTY or not has_seat(visit):
        return False
    if session_party.after_closing(visit, press):
        return True
    if press.ref.hex() != stored.run.id:
        return False
    match press.code:
        case PartyAct.HIDE.value:
            erase.hide(visit, stored)
        case PartyAct.DELETE.value if is_known(visit):
            erase.forget_party(visit, stored)
        case PartyAct.KEEP.value:
            visit.tell("house-nothing-open")
        case _:
            return False
    return True
