"""Clearing a chat, and erasing what a person said."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.present import party as screens
from bot.service import beside
from bot.service.context import Desk, Visit
from flows.case import Case, CaseId, SideNo
from flows.private import HOUSE
from flows.say import Repeat, Say
from flows.several import actor
from storage import cases, chats, files, guards, messages, outbox, papers, people
from storage.keys import HOUSE_KEY, safety_key, side_key
from storage.runs import StoredRun

ERASED = "erased"  # the audit entry of a side that withdrew everything; its object is the side
TELEGRAM_LETS_DELETE = timedelta(hours=48)


def hide(visit: Visit, stored: StoredRun) -> None:
    """Delete from the chat all that Telegram still lets a bot delete, the person's messages included; our copy stays."""
    clear(visit)
    visit.say(screens.hidden())


def forget_party(visit: Visit, stored: StoredRun) -> None:
    """Erase all that a side has said by destroying its keys; tell the mediator that it was withdrawn, without what it was."""
    desk = visit.desk
    # What another case has for them goes on waiting.
    outbox.void_lane(desk.unit, visit.chat.ref, owner=visit.chat.owner)
    clear(visit, owner=HOUSE_KEY)
    beside.all_leave(desk, stored.case, SideNo(stored.side))
    guards.forget(desk.unit, visit.chat.ref)
    people.remove(desk.unit, visit.chat.participant or "", desk.now)
    nowhere = replace(visit.chat, run=None, participant=None, case=CaseId(""), side=SideNo(0))
    chat = chats.save(desk.unit, nowhere)
    replace(visit, chat=chat).say(screens.deleted())
    desk.note(stored.case, actor(stored.side), ERASED, str(stored.side))
    if (case := cases.get(desk.unit, HOUSE, stored.case)) is not None:
        desk.tell_mediator(case, "desk-notice-new")
    files.forget(desk.unit, stored.case, stored.side)
    papers.forget(desk.unit, stored.case, stored.side)
    desk.erase.extend(keys_of(stored.case, stored.side))


def forget_again(desk: Desk, case: Case, side: SideNo) -> None:
    """Forget a side whose keys are gone while the data still seat it: they are a copy from before. The person was told then."""
    for lane in people.remove_all(desk.unit, case.id, side, desk.now):
        outbox.void_lane(desk.unit, lane, owner=side_key(case.id, side))
        guards.forget(desk.unit, lane)
        chat = chats.find(desk.unit, lane)
        if chat is not None and (chat.case, chat.side) == (case.id, side):
            chats.save(desk.unit, replace(chat, run=None, participant=None, case=CaseId(""), side=SideNo(0)))
    files.forget(desk.unit, case.id, side)
    papers.forget(desk.unit, case.id, side)
    desk.note(case.id, actor(side), ERASED, str(side))
    desk.tell_mediator(case, "desk-notice-new")


def keys_of(case: str, side: int) -> tuple[str, str]:
    """Name the keys whose destruction erases all that a side has said."""
    return side_key(case, side), safety_key(case, side)


def clear(visit: Visit, owner: str = "", *, newest_first: bool = False) -> None:
    """Delete from a chat what Telegram still lets a bot delete: the oldest first, or what stands at the bottom.

    owner: under whose key that is written down.
    """
    unit, lane = visit.desk.unit, visit.chat.ref
    sent = messages.since(unit, lane, visit.desk.now - TELEGRAM_LETS_DELETE)
    says = [
        Say(slot=messages.exactly(m.message_id), deletes=True, repeat=Repeat.SAFE)
        for m in (reversed(sent) if newest_first else sent)
    ]
    visit.desk.say(lane, owner or visit.chat.owner, *says)
