"""Tidying a chat by itself: never, when the questions are done, or after some hours. Our copy stays until it is erased.

Telegram lets a bot delete messages for 48 hours. The longest choice is 36, and a chat is tidied a little before its time, so that an outage
of ten hours still leaves room.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.present import tidy as screens
from bot.service import erase
from bot.service.context import Desk, Visit
from bot.service.erase import TELEGRAM_LETS_DELETE
from flows.say import Repeat, Say, Urgency
from storage import guards, messages, outbox
from storage.guards import ON_FINISH, Guard
from storage.keys import HOUSE_KEY
from storage.runs import StoredRun

WAYS = (guards.KEPT, ON_FINISH, 6, 12, 24, 36)  # in the order of the buttons; hours
_EVERY = timedelta(minutes=30)  # how often a chat is looked at, and how much before its time a message goes
_AT_ONCE = 50  # chats in one transaction


def asked(visit: Visit, stored: StoredRun) -> Say:
    """Ask what shall become of the messages; the way that holds now is ticked."""
    return screens.ask(stored.run, WAYS, WAYS.index(_guard(visit).tidy))


def choose(visit: Visit, stored: StoredRun, number: int) -> None:
    """Keep what somebody chose. A number that is none of the ways changes nothing."""
    if number >= len(WAYS):
        return
    way, now = WAYS[number], visit.desk.now
    guards.save(visit.desk.unit, replace(_guard(visit), tidy=way, tidy_due=now if way > 0 else None))
    visit.say(screens.chosen(stored.run, WAYS, number))


def _guard(visit: Visit) -> Guard:
    return guards.find(visit.desk.unit, visit.chat.ref) or Guard(visit.chat.ref, visit.desk.now)


def at_the_end(visit: Visit) -> None:
    """Clear the chat of whoever wished so when the questions are done; what is said now stays."""
    guard = guards.find(visit.desk.unit, visit.chat.ref)
    if guard is not None and guard.tidy == ON_FINISH:
        erase.clear(visit)


def tidy_due(desk: Desk) -> int:
    """Delete what has stood long enough in the chats that are due; return how many chats were looked at."""
    due = guards.due(desk.unit, desk.now, _AT_ONCE)
    for guard in due:
        _tidy(desk, guard)
        guards.save(desk.unit, replace(guard, tidy_due=desk.now + _EVERY))
    return len(due)


def _tidy(desk: Desk, guard: Guard) -> None:
    """Put down the deletions that do not wait already. They say nothing, so they need no side's key."""
    until = desk.now - timedelta(hours=guard.tidy) + _EVERY
    waiting = outbox.being_deleted(desk.unit, guard.ref)
    standing = messages.since(desk.unit, guard.ref, desk.now - TELEGRAM_LETS_DELETE)
    old = [slot for m in standing if m.sent_at <= until and (slot := messages.exactly(m.message_id)) not in waiting]
    says = [Say(slot=slot, deletes=True, repeat=Repeat.SAFE, urgency=Urgency.BULK) for slot in old]
    desk.say(guard.ref, HOUSE_KEY, *says)
