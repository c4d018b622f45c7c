"""The front door: each update in its own savepoint of one transaction; acknowledged only after the commit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.house import House
from bot.incoming import (
    InBlocked,
    Incoming,
    InCommand,
    InEdit,
    InFile,
    InGroup,
    InNothing,
    InTap,
    InText,
    InUnblocked,
)
from bot.late import LOADING
from bot.service import advice, join, lock, seats, threshold
from bot.service.context import Content, Desk, Toast, Visit
from flows.private import HOUSE
from flows.say import Paragraph, Say
from flows.text import Text
from storage import Unit, cases, chats, inbox, messages, outbox, people
from storage.chats import Chat
from storage.errors import Refusal, Stale, Unavailable
from storage.keys import HOUSE_KEY

_STORE_IS_OUT = (Unavailable, Refusal)  # it fails for every update; any other fault of the archive is this update's own
# Whoever writes can be written to, even if Telegram has told nobody that they are back; a chat that refuses all the same is left alone.
_TRIES_AGAIN = timedelta(hours=1)
QUIET = timedelta(hours=1)  # one reply an hour to a chat nobody invited


@dataclass(slots=True)
class Received:
    """What a batch brought about besides rows: taps to answer at once, groups to leave, updates that failed."""

    toasts: list[tuple[str, str, Toast]] = field(default_factory=list)  # (callback id, locale, toast)
    leave: list[int] = field(default_factory=list)
    erase: list[str] = field(default_factory=list)  # keys to destroy
    fetch: list[str] = field(default_factory=list)  # files to fetch
    seated: list[int] = field(default_factory=list)  # chats of mediators, whose commands differ
    failed: list[tuple[Incoming, str]] = field(default_factory=list)
    gone: int = 0  # mediators who have closed their chat


def receive(house: House, unit: Unit, batch: Sequence[Incoming], now: datetime) -> Received:
    """Take a batch of updates in this unit. Commits nothing itself.

    Updates seen before are passed over. One that fails is rolled back alone and listed in `failed`, to be set aside; a database
    that is out (Unavailable, Refusal) is raised, so that nothing is acknowledged.
    """
    fresh = inbox.first_sight(unit, [i.update_id for i in batch], now)
    received = Received()
    desk = Desk(house, unit, now)
    for incoming in _in_order(unit, batch):
        if incoming.update_id in fresh:
            fresh.discard(incoming.update_id)
            _one(desk, incoming, received)
    received.erase, received.fetch = desk.erase, desk.fetch
    return received


def _in_order(unit: Unit, batch: Sequence[Incoming]) -> list[Incoming]:
    """Take each chat's updates as they were made, and the chats in one order everywhere, so that two workers never wait for each other."""
    refs = {i.chat_id: unit.vault.chat_ref(i.chat_id) if i.chat_id else b"" for i in batch}
    return sorted(batch, key=lambda i: (refs[i.chat_id], i.update_id))


def _one(desk: Desk, incoming: Incoming, received: Received) -> None:
    for is_last in (False, True):
        anew = Desk(desk.house, desk.unit, desk.now)  # what is undone leaves no key to be destroyed, either
        try:
            with desk.unit.savepoint():
                _take(anew, incoming, received)
            desk.erase.extend(anew.erase)
            desk.fetch.extend(anew.fetch)
            return
        except _STORE_IS_OUT:
            raise
        except Exception as fault:  # one of the two loops that must not die: a poison update must not block its chat
            if isinstance(fault, Stale) and not is_last:
                continue  # somebody else moved the run on: look again, once
            received.failed.append((incoming, type(fault).__name__))
            return


def _take(desk: Desk, incoming: Incoming, received: Received) -> None:
    if not incoming.private or isinstance(incoming.content, InGroup):
        if incoming.chat_id and isinstance(incoming.content, InGroup):
            received.leave.append(incoming.chat_id)
        return
    if isinstance(incoming.content, InNothing) or not incoming.chat_id:
        return
    visit = _visit(desk, incoming)
    had_run = visit.chat.run is not None
    if had_run:
        _remember(desk, visit)
    toast = _route(visit)
    if not had_run and isinstance(
        incoming.content, InCommand | InText
    ):  # a link or a code that has just let somebody in
        visit = _visit(desk, incoming)
        if visit.chat.run is not None:
            _remember(desk, visit)
    received.gone += isinstance(incoming.content, InBlocked) and bool(visit.chat.mediator)
    if isinstance(incoming.content, InTap):
        received.toasts.append((incoming.callback_id, visit.chat.locale, toast))
    elif isinstance(incoming.content, InCommand) and people.mediator_of_chat(desk.unit, visit.chat.ref):
        received.seated.append(incoming.chat_id)


def _remember(desk: Desk, visit: Visit) -> None:
    """Remember a message of the person's, so that it can be tidied away."""
    incoming = visit.incoming
    if incoming.message_id and not isinstance(incoming.content, InTap) and not desk.house.bench:
        messages.note_incoming(desk.unit, visit.chat.ref, incoming.message_id, desk.now)


def _visit(desk: Desk, incoming: Incoming) -> Visit:
    ref = desk.unit.vault.chat_ref(incoming.chat_id)
    chat = chats.find(desk.unit, ref)
    if chat is None:
        locale = incoming.language if incoming.language in desk.house.locales else desk.house.default_locale
        chat = chats.meet(desk.unit, incoming.chat_id, locale)
    return Visit(desk, chat, incoming)


def _route(visit: Visit) -> Toast:
    chat, content = visit.chat, visit.incoming.content
    match content:
        case InBlocked():
            _blocked(visit)
            return Toast()
        case InUnblocked():
            outbox.reopen_lane(visit.desk.unit, chat.ref)
            return Toast()
        case InGroup() | InNothing():
            return Toast()
    if chat.ended_at is not None and visit.desk.now - chat.ended_at > _TRIES_AGAIN:
        outbox.reopen_lane(visit.desk.unit, chat.ref)
    if chat.pending and chat.participant and isinstance(content, InCommand | InTap):
        chat = chats.save(
            visit.desk.unit, replace(chat, pending=None)
        )  # they would rather go on where they have a seat
        visit = replace(visit, chat=chat)
    if chat.pending and isinstance(content, InText | InEdit):
        join.by_code(visit, content.text)
    elif chat.mediator:
        with LOADING:  # 3 MB: with the first word of a mediator, not at the start
            from bot.service import desk as mediator_desk
        return mediator_desk.take(visit, content)
    elif chat.participant:
        toast = _at_a_seat(visit, content)
        is_elsewhere = isinstance(content, InTap) and toast.text == Text("house-not-available")
        return seats.elsewhere(visit, content, _at_a_seat) if is_elsewhere else toast  # type: ignore[arg-type]
    else:
        return _stranger(visit, content)
    return Toast()


def _at_a_seat(visit: Visit, content: Content) -> Toast:
    if visit.chat.run is None and not threshold.is_link(content):  # a party's chat is always in a run
        return advice.take(visit, content)
    return threshold.take(visit, content)


def _led_on(seated: Visit, content: Content) -> Toast:
    """Serve somebody whose seat is gone at another that they have; words for the one are no answer, and no message, in the other."""
    if isinstance(content, InText | InFile) and not lock.is_quick_word(seated, content):
        seated.tell("house-out-of-date")
        return _at_a_seat(seated, InCommand("continue", ""))
    return _at_a_seat(seated, content)


def _stranger(visit: Visit, content: Content) -> Toast:
    """Meet somebody who has no seat: take their link, or say once an hour that this works by invitation."""
    if not visit.desk.house.bench and not threshold.is_link(content) and (seated := seats.left(visit)) is not None:
        return _led_on(seated, content)
    match content:
        case InTap():
            return Toast(Text("house-not-available"))
        case InCommand("start", token) if token and not visit.desk.house.bench:
            join.by_link(visit, token)
        case InCommand("start", _) if visit.desk.house.bench:
            join.begin_bench(visit)
        case _ if visit.desk.house.bench and visit.chat.run:
            join.answer_bench(visit)
        case _ if visit.chat.pending:
            visit.tell("house-code")
        case _:
            _once_an_hour(visit)
    return Toast()


def _once_an_hour(visit: Visit) -> None:
    chat, now = visit.chat, visit.desk.now
    if chat.quiet_until is None or chat.quiet_until <= now:
        chats.save(visit.desk.unit, replace(chat, quiet_until=now + QUIET))
        visit.desk.say(chat.ref, HOUSE_KEY, Say((Paragraph(Text("house-by-invitation")),)))


def _blocked(visit: Visit) -> None:
    """The person has blocked the bot: nothing more is sent; the mediator, and only she, is told."""
    unreachable(visit.desk, visit.chat)


def unreachable(desk: Desk, chat: Chat) -> None:
    """End a chat's lane and tell the mediator of every case that this person cannot be reached here."""
    outbox.end_lane(desk.unit, chat.ref, desk.now)
    held = {chat.case: chat.side, **{person.case: person.side for person in people.of_chat(desk.unit, chat.ref)}}
    for case_id, side in held.items():
        if case_id and (case := cases.get(desk.unit, HOUSE, case_id)) is not None:
            desk.note(case.id, "house", "unreachable", str(side))
            desk.tell_mediator(case, "desk-notice-unreachable")


def take_again(
    house: House, unit: Unit, incoming: Incoming, now: datetime, received: Received, *, given_up: bool = False
) -> str:
    """Try an update that was set aside; return the name of the fault, or "". `given_up`: only tell the person it could not be read."""
    desk = Desk(house, unit, now)
    try:
        with unit.savepoint():
            if given_up:
                _visit(desk, incoming).tell("house-unread")
            else:
                _take(desk, incoming, received)
    except _STORE_IS_OUT:
        raise
    except Exception as fault:
        return type(fault).__name__
    received.erase += desk.erase
    received.fetch += desk.fetch
    return ""
