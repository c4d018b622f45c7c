"""What a party comes past before anything of theirs is shown: at every new sitting, whether this is a good moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.incoming import InCommand, InEdit, InFile, InStrange, InTap, InText
from bot.present.acts import PartyAct
from bot.service import crossing, lock, moment, party, session_party, talk, threads
from bot.service.context import Content, Toast, Visit
from flows import replies
from flows.run import RunState
from flows.say import Deed, Press
from storage import guards, runs
from storage.guards import Guard
from storage.runs import StoredRun

_NOTED_EVERY = timedelta(minutes=15)  # when somebody was here is not written down with every word of theirs
_SHOWS_NOTHING = frozenset({"pause", "human", "privacy", "language", "tidy", "hide", "delete", "help"})


def take(visit: Visit, content: Content) -> Toast:
    """Take anything from a party."""
    unit, now = visit.desk.unit, visit.desk.now
    found = guards.find(unit, visit.chat.ref)
    guard = found or Guard(visit.chat.ref, now - 2 * _NOTED_EVERY)
    toast = _at_the_door(visit, content, guard)
    after = guards.find(unit, visit.chat.ref)
    if after is None and found is not None:
        return toast  # they have left, and nothing is noted of them any more
    after = after or guard
    if after.seen_at < guard.seen_at:
        return toast  # they have paused: whatever comes next is a new sitting
    if now - after.seen_at > _NOTED_EVERY and not _stays_outside(visit, content, guard):
        guards.save(unit, replace(after, seen_at=now))
    return toast


def _stays_outside(visit: Visit, content: Content, guard: Guard) -> bool:
    """Say whether this leaves it open that a new sitting begins: the chat was closed or hidden, or what was asked for shows nothing."""
    if guard.locked_at is not None or lock.is_quick_word(visit, content):
        return True
    return _is_new(visit, guard) and (_shows_nothing(visit, content) or lock.is_quiet_call(visit, content))


def _is_new(visit: Visit, guard: Guard) -> bool:
    gap = visit.desk.house.sitting
    return gap is not None and visit.desk.now - guard.seen_at > gap


def _shows_nothing(visit: Visit, content: Content) -> bool:
    if isinstance(content, InCommand):
        return content.name in _SHOWS_NOTHING
    press = _pressed(visit, content)
    return press is not None and press.deed is Deed.PARTY and press.code in party.AT_ONCE


def _pressed(visit: Visit, content: Content) -> Press | None:
    return visit.desk.house.open_press(visit.incoming.chat_id, content.data) if isinstance(content, InTap) else None


def _at_the_door(visit: Visit, content: Content, guard: Guard) -> Toast:
    """Hide at once, or say nothing private, before anything else is looked at."""
    if guard.locked_at is not None:
        return lock.knock(visit, guard, content)
    if lock.is_quick_word(visit, content) and party.is_welcome(visit):
        lock.shut(visit, guard)
        return Toast()
    if isinstance(content, InTap) and lock.is_quiet_call(visit, content):
        lock.call_quietly(visit)
        return Toast()
    if isinstance(content, InCommand) and content.name == "pin" and party.is_welcome(visit):
        lock.choose(visit, guard, content.argument)
        return Toast()
    return _past(visit, content, guard)


def _past(visit: Visit, content: Content, guard: Guard) -> Toast:
    comes_back = isinstance(content, InCommand) and content.name in ("start", "continue")
    if not (guard.asking or _is_new(visit, guard) or comes_back) or is_link(content):
        return _go(visit, content)
    stored = runs.current(visit.desk.unit, visit.chat.ref)
    if stored is None or not party.is_welcome(visit):
        return _go(visit, content)
    press = _pressed(visit, content)
    if press is not None and _shows_nothing(visit, content) and threads.is_of_seat(visit, stored, press):
        return party.act(visit, stored, press)  # the chat stays in the conversation it is in
    if stored.run.flow == moment.FLOW and stored.run.state is not RunState.FINISHED:
        return _asking(visit, stored, content, guard)
    if _shows_nothing(visit, content) or not moment.is_due(visit, stored, guard, comes_back=comes_back):
        return _go(visit, content)
    return _returned(visit, stored, content, guard)


def is_link(content: Content) -> bool:
    """Say whether somebody has tapped an invitation."""
    return isinstance(content, InCommand) and content.name == "start" and bool(content.argument)


def _go(visit: Visit, content: Content) -> Toast:
    match content:
        case InTap():
            return party.tap(visit, content)
        case InCommand():
            party.command(visit, content)
        case _:
            party.answer(visit, content)
    return Toast()


def _returned(visit: Visit, before: StoredRun, content: Content, guard: Guard) -> Toast:
    """Keep what somebody has just said, show nothing of it, and ask first."""
    _quietly(visit, content)
    visit = threads.fresh(visit)
    stored = runs.current(visit.desk.unit, visit.chat.ref)
    assert stored is not None  # there was one, and nothing above ends a chat's last conversation
    guards.save(visit.desk.unit, replace(guard, asking=True, seen_at=visit.desk.now))
    talk.show_first(*moment.begin(visit, stored, shown=before.run.place))
    return Toast()


def _quietly(visit: Visit, content: Content) -> None:
    """Take an answer without a word. Whatever else was asked for is to be asked for again."""
    quiet = replace(visit, muted=True)
    match content:
        case InFile():
            before = _misses(visit)
            party.answer(quiet, content)
            if _misses(visit) > before:  # the question comes again later, and would not say that a file was no answer
                visit.tell("house-puzzle-kind")
        case InStrange():
            visit.tell("house-puzzle-kind")
        case InText() | InEdit():
            party.answer(quiet, content)
        case InTap():
            press = _pressed(visit, content)
            if press is not None and (press.deed is Deed.STEP or _is_language(press)):
                party.tap(quiet, content)


def _misses(visit: Visit) -> int:
    stored = runs.current(visit.desk.unit, visit.chat.ref)
    return stored.run.misses if stored else 0


def _is_language(press: Press) -> bool:
    return press.deed is Deed.PARTY and press.code == PartyAct.LANGUAGE.value


def _asking(visit: Visit, stored: StoredRun, content: Content, guard: Guard) -> Toast:
    """Take an answer to these questions; anything that would show something else asks them again."""
    match content:
        case InTap():
            press = _pressed(visit, content)
            if press is None or press.ref.hex() != stored.run.id:
                _ask_again(visit, stored)
                return Toast()
            toast = party.tap(visit, content)
        case InCommand(name) if name not in _SHOWS_NOTHING:
            _ask_again(visit, stored)
            return Toast()
        case InEdit():
            _quietly(visit, content)
            _stay(threads.fresh(visit), stored)
            return Toast()
        case InText() | InFile() if (left := moment.left_at(visit, stored)) is not None:
            _keep(visit, stored, left, content)
            return Toast()
        case _:
            toast = _go(visit, content)
    _let_in(visit, guard, stored)
    return toast


def _stay(visit: Visit, stored: StoredRun) -> None:
    """Go on asking where an edited message has opened a question again: that one comes afterwards."""
    if visit.chat.run is not None and visit.chat.run != stored.run.id:
        moment.leads_to(visit, stored, visit.chat.run)
        threads.move(visit, stored)


def _keep(visit: Visit, stored: StoredRun, left: StoredRun, content: InText | InFile) -> None:
    """Keep what somebody goes on writing to the question they had before them, show nothing of it, and ask again."""
    _quietly(threads.move(visit, left), content)
    _ask_again(threads.move(threads.fresh(visit), stored), stored)


def _ask_again(visit: Visit, stored: StoredRun) -> None:
    """Ask from the beginning whoever had put it off: it is another moment now."""
    is_anew = stored.run.state is RunState.PAUSED and stored.run.trail
    talk.take(visit, stored, replies.WentBack() if is_anew else replies.Resumed())


def _let_in(visit: Visit, guard: Guard, asked: StoredRun) -> None:
    """Show where somebody was, and what has come meanwhile, once the questions are answered. asked: the conversation they stood in."""
    visit = threads.fresh(visit)
    stored = runs.current(visit.desk.unit, visit.chat.ref)
    if stored is None or stored.run.flow == moment.FLOW:
        return
    guards.save(visit.desk.unit, replace(guard, asking=False, seen_at=visit.desk.now))
    if moment.has_answered(visit, stored, asked):
        talk.take(visit, stored, replies.Chose("yes"))
    elif stored.run.state is not RunState.ASKING:  # a question left open has been asked again already
        talk.take(visit, stored, replies.Resumed())
    crossing.pending(visit, stored)
    session_party.show_near(visit)
