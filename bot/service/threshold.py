"""What a party comes past before anything of theirs is shown: at every new sitting, whether this is a good moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.incoming import InCommand, InEdit, InFile, InTap, InText
from bot.service import crossing, lock, moment, party, session_party, talk, threads
from bot.service.context import Content, Toast, Visit
from flows import replies
from flows.run import RunState
from flows.say import Deed
from storage import guards, runs
from storage.guards import Guard
from storage.runs import StoredRun

_NOTED_EVERY = timedelta(minutes=15)  # when somebody was here is not written down with every word of theirs
_SHOWS_NOTHING = frozenset({"pause", "human", "privacy", "language", "tidy", "hide", "delete", "help"})


def take(visit: Visit, content: Content) -> Toast:
    """Take anything from a party."""
    unit, now = visit.desk.unit, visit.desk.now
    guard = guards.find(unit, visit.chat.ref) or Guard(visit.chat.ref, now - 2 * _NOTED_EVERY)
    toast = _at_the_door(visit, content, guard)
    after = guards.find(unit, visit.chat.ref) or guard
    if now - after.seen_at > _NOTED_EVERY and not _stays_outside(visit, content, guard):
        guards.save(unit, replace(after, seen_at=now))
    return toast


def _stays_outside(visit: Visit, content: Content, guard: Guard) -> bool:
    """Say whether this leaves it open that a new sitting begins: the chat was closed or hidden, or what was asked for shows nothing."""
    if guard.locked_at is not None or lock.is_quick_word(visit, content):
        return True
    return _is_new(visit, guard) and (_shows_nothing(content) or lock.is_quiet_call(visit, content))


def _is_new(visit: Visit, guard: Guard) -> bool:
    gap = visit.desk.house.sitting
    return gap is not None and visit.desk.now - guard.seen_at > gap


def _shows_nothing(content: Content) -> bool:
    return isinstance(content, InCommand) and content.name in _SHOWS_NOTHING


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
    if stored.run.flow == moment.FLOW and stored.run.state is not RunState.FINISHED:
        return _asking(visit, stored, content, guard)
    if _shows_nothing(content) or not moment.is_due(visit, stored, guard, comes_back=comes_back):
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
        case InText() | InFile() | InEdit():
            party.answer(quiet, content)
        case InTap(data):
            press = visit.desk.house.open_press(visit.incoming.chat_id, data)
            if press is not None and press.deed is Deed.STEP:
                party.tap(quiet, content)


def _asking(visit: Visit, stored: StoredRun, content: Content, guard: Guard) -> Toast:
    """Take an answer to these questions; anything that would show something else asks them again."""
    match content:
        case InTap(data):
            press = visit.desk.house.open_press(visit.incoming.chat_id, data)
            if press is None or press.ref.hex() != stored.run.id:
                _ask_again(visit, stored)
                return Toast()
            toast = party.tap(visit, content)
        case InCommand(name) if name not in _SHOWS_NOTHING:
            _ask_again(visit, stored)
            return Toast()
        case InEdit():
            _quietly(visit, content)
            return Toast()
        case InText() | InFile() if (left := moment.left_at(visit, stored)) is not None:
            _keep(visit, stored, left, content)
            return Toast()
        case _:
            toast = _go(visit, content)
    _let_in(visit, guard)
    return toast


def _keep(visit: Visit, stored: StoredRun, left: StoredRun, content: InText | InFile) -> None:
    """Keep what somebody goes on writing to the question they had before them, show nothing of it, and ask again."""
    _quietly(threads.move(visit, left), content)
    _ask_again(threads.move(threads.fresh(visit), stored), stored)


def _ask_again(visit: Visit, stored: StoredRun) -> None:
    """Ask from the beginning whoever had put it off: it is another moment now."""
    is_anew = stored.run.state is RunState.PAUSED and stored.run.trail
    talk.take(visit, stored, replies.WentBack() if is_anew else replies.Resumed())


def _let_in(visit: Visit, guard: Guard) -> None:
    """Show where somebody was, and what has come meanwhile, once the questions are answered."""
    visit = threads.fresh(visit)
    stored = runs.current(visit.desk.unit, visit.chat.ref)
    if stored is None or stored.run.flow == moment.FLOW:
        return
    guards.save(visit.desk.unit, replace(guard, asking=False, seen_at=visit.desk.now))
    if stored.run.state is not RunState.ASKING:  # a question left open has been asked again already
        talk.take(visit, stored, replies.Resumed())
    crossing.pending(visit, stored)
    session_party.show_near(visit)
