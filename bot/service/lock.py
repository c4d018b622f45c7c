"""Quick hide: one word clears the chat and, with a PIN, closes it. While it is closed nothing private is said, whatever comes in.

The words that are said then are always the same few, for a right guess of what to do as for a wrong one. Only the person's own way to a
human stays open, and it does not look like one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from bot.incoming import InCommand, InTap, InText
from bot.present import lock as screens
from bot.present.acts import PartyAct
from bot.service import erase, talk
from bot.service.context import Content, Toast, Visit
from bot.service.moment import LONG_AGO
from flows import replies
from flows.case import Case, Participant
from flows.figures import ascii_digits
from flows.private import HOUSE
from flows.say import Deed, Press
from flows.text import Text
from storage import cases, guards, outbox, people, runs
from storage.guards import Guard

HIDES = (
    "x"  # the command that hides at once, and the word; one that every keyboard of a language has is in its catalogue
)
_A_PIN = re.compile(r"[0-9]{4,8}")
_FREE = 3  # wrong PINs before the pauses begin
_PAUSES = (
    1,
    5,
    30,
    120,
    720,
)  # minutes after the third, the fourth ... wrong PIN in a row; the last one for all that follow


def is_quick_word(visit: Visit, content: Content) -> bool:
    """Say whether this hides the chat at once."""
    match content:
        case InCommand(name):
            return name == HIDES
        case InText(text):
            word = text.strip().casefold()
            return word == HIDES or word == visit.desk.house.wordbook.words(visit.chat.locale, Text("house-quick-word"))
    return False


def shut(visit: Visit, guard: Guard) -> None:
    """Clear the chat without asking, the newest first, and leave something harmless; with a PIN, close it.

    Without one, whoever goes on is asked first whether it is a good moment.
    """
    unit, now = visit.desk.unit, visit.desk.now
    outbox.void_answers(unit, visit.chat.ref)
    stored = runs.current(unit, visit.chat.ref)
    visit.say(screens.harmless(stored.run.id if stored else ""))
    erase.clear(visit, newest_first=True)
    if guard.pin is not None:
        guards.save(unit, replace(guard, locked_at=guard.locked_at or now))
    else:
        guards.save(unit, replace(guard, seen_at=LONG_AGO))


def knock(visit: Visit, guard: Guard, content: Content) -> Toast:
    """Take anything from a chat that is closed: its PIN opens it, everything else is met with the same harmless words."""
    if is_quiet_call(visit, content):
        call_quietly(visit)
    elif is_quick_word(visit, content):
        shut(visit, guard)
    elif isinstance(content, InTap):
        return Toast()
    else:
        is_open = isinstance(content, InText) and _opens(visit, guard, ascii_digits(content.text.strip()))
        visit.say(screens.gone(visit.incoming.message_id), screens.opened() if is_open else screens.harmless())
    return Toast()


def _opens(visit: Visit, guard: Guard, word: str) -> bool:
    """Try a PIN. Within a pause none is looked at, so that trying on does not help."""
    unit, now = visit.desk.unit, visit.desk.now
    if not _A_PIN.fullmatch(word) or (guard.wait_until is not None and now < guard.wait_until):
        return False
    if guards.is_pin(unit, guard, word):
        guards.save(unit, replace(guard, locked_at=None, tries=0, wait_until=None))
        return True
    tries = guard.tries + 1
    pause = _PAUSES[min(tries - _FREE, len(_PAUSES) - 1)] if tries >= _FREE else 0
    wait = now + timedelta(minutes=pause) if pause else None
    guards.save(unit, replace(guard, tries=tries, wait_until=wait))
    return False


# --- the PIN ------------------------------------------------------------------------------------------------------


def choose(visit: Visit, guard: Guard, argument: str) -> None:
    """Set, change or take away a PIN, in a chat that is open. The message it came in is deleted."""
    word, unit = ascii_digits(argument.strip().casefold()), visit.desk.unit
    stored = runs.current(unit, visit.chat.ref)
    facts = stored.run.facts if stored else {}
    visit.say(screens.gone(visit.incoming.message_id))
    if word in ("0", "off"):
        guards.save(unit, replace(guard, pin=None, owner="", tries=0, wait_until=None))
        visit.say(screens.about("house-pin-none", facts))
    elif _A_PIN.fullmatch(word):
        owner = visit.chat.owner
        sealed = guards.sealed_pin(unit, visit.chat.ref, owner, word)
        guards.save(unit, replace(guard, pin=sealed, owner=owner, tries=0, wait_until=None))
        visit.say(screens.about("house-pin-set", facts))
    else:
        visit.say(screens.about("house-pin", facts))


def has_pin(visit: Visit, person: Participant) -> bool:
    """Say to the mediator whether somebody's chat has a PIN."""
    lane = people.lane_of(visit.desk.unit, person.id)
    guard = guards.find(visit.desk.unit, lane) if lane else None
    return guard is not None and guard.pin is not None


def take_away(visit: Visit, case: Case, person: Participant) -> None:
    """Let the mediator take away a forgotten PIN. Nothing is written to the person; coming back, they are asked about the moment first."""
    desk = visit.desk
    lane = people.lane_of(desk.unit, person.id)
    guard = guards.find(desk.unit, lane) if lane else None
    if guard is not None:
        freed = replace(guard, pin=None, owner="", locked_at=None, tries=0, wait_until=None, seen_at=LONG_AGO)
        guards.save(desk.unit, freed)
        desk.note(case.id, "mediator", "pin_removed", person.id)


# --- a person, without a word about it ----------------------------------------------------------------------------


def is_quiet_call(visit: Visit, content: Content) -> bool:
    """Say whether this calls the mediator without looking like it: the button under the harmless words, or, in a closed chat, /human."""
    match content:
        case InCommand(name):
            return name == "human"
        case InTap():
            press = _press(visit, content)
            return press is not None and press.deed is Deed.PARTY and press.code == PartyAct.QUIET.value
    return False


def _press(visit: Visit, content: InTap) -> Press | None:
    return visit.desk.house.open_press(visit.incoming.chat_id, content.data)


def call_quietly(visit: Visit) -> None:
    """Call the mediator; on the phone stands only that something was noted."""
    stored = runs.current(visit.desk.unit, visit.chat.ref)
    case = cases.get(visit.desk.unit, HOUSE, visit.chat.case)
    if stored is not None and case is not None and case.state.value == "open":
        talk.take(replace(visit, muted=True), stored, replies.WantedPerson())
    visit.say(screens.noted())
