"""Leaks planted one at a time, each as somebody might write it by mistake: what the two-run test must catch to be worth anything.

A leak is a function that patches the house. `spoil` helps those that tamper with what is put into a lane.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from unittest import mock

from sqlalchemy import func, select

from bot.documents import Documents
from bot.incoming import InCommand, InTap
from bot.present.words import Attached
from bot.service import context, join, party, receive, talk
from bot.service.context import Desk, Toast, Visit
from flows.answers import Words
from flows.engine import start
from flows.private import HOUSE
from flows.say import Button, Deed, Document, Paragraph, Press, Say
from flows.text import Text
from storage import Unit, chats, invitations, outbox, people, statements
from storage.keys import HOUSE_KEY
from storage.runs import StoredRun
from storage.tables import CHATS, STATEMENTS

Patch = AbstractContextManager[Any]
Leak = Callable[[], list[Patch]]


class Planted(ExitStack):
    """The house with one leak in it."""

    def __init__(self, leak: Leak) -> None:
        super().__init__()
        for patch in leak():
            self.enter_context(patch)


# --- what a careless hand can reach ---------------------------------------------------------------------------------


def count_of_other(unit: Unit, case: str, side: int) -> int:
    """Count what the other side has said."""
    theirs = STATEMENTS.c.case_id == case, STATEMENTS.c.side != side
    return int(unit.run(select(func.count()).select_from(STATEMENTS).where(*theirs)).scalar_one())


def other_seats(unit: Unit, case: str, side: int) -> list[bytes]:
    found = [p for p in people.of_case(unit, HOUSE, case) if p.side != side]
    return [lane for p in found if (lane := people.lane_of(unit, p.id))]


def number(count: int) -> Say:
    return Say((Paragraph(Text("house-number", {"number": count})),))


def around(place: Any, name: str, after: Callable[..., None]) -> list[Patch]:
    """Do something more after a function of the house."""
    original = getattr(place, name)

    def more(*args: Any, **given: Any) -> Any:
        result = original(*args, **given)
        after(*args, **given)
        return result

    return [mock.patch.object(place, name, more)]


def spoil(
    change: Callable[[Say, int], Say | None], late: Callable[[int], timedelta] = lambda _: timedelta()
) -> list[Patch]:
    """Tamper with what is put into a party's lane, knowing how much the other side has said. None: leave it out."""
    original = outbox.put

    def put(
        unit: Unit, lane: bytes, owner: str, says: Sequence[Say], now: datetime, *, due: datetime | None = None
    ) -> None:
        chat = chats.find(unit, lane)
        if chat is None or not chat.case:
            original(unit, lane, owner, says, now, due=due)
            return
        count = count_of_other(unit, chat.case, chat.side)
        spoilt = [new for say in says if (new := change(say, count)) is not None]
        wait = late(count)
        original(unit, lane, owner, spoilt, now, due=due + wait if due else now + wait if wait else None)

    return [mock.patch.object(outbox, "put", put)]


# --- the leaks ------------------------------------------------------------------------------------------------------


def the_others_words_are_copied() -> list[Patch]:
    def copy(visit: Visit, stored: StoredRun) -> None:
        for said in statements.visible_to(visit.desk.unit, HOUSE, stored.case):
            answer = said.answer.read_as(HOUSE)
            if said.side != stored.side and isinstance(answer, Words):
                visit.say(Say((Paragraph(Text("house-item", {"number": 1, "label": answer.text[:30]})),)))

    return around(party, "_ledger", copy)


def answers_are_numbered_over_the_case() -> list[Patch]:
    def saved_as(desk: Desk, stored: StoredRun, event: object) -> None:
        count = desk.unit.run(select(func.count()).select_from(STATEMENTS)).scalar_one()
        desk.say(stored.chat, HOUSE_KEY, number(count))

    return around(talk, "_append", saved_as)


def the_ledger_counts_both_sides() -> list[Patch]:
    def total(visit: Visit, stored: StoredRun) -> None:
        visit.say(number(len(statements.visible_to(visit.desk.unit, HOUSE, stored.case))))

    return around(party, "_ledger", total)


def the_prompt_says_how_far_the_other_is() -> list[Patch]:
    def further(say: Say, count: int) -> Say:
        grown = [
            replace(p, text=replace(p.text, params={**p.text.params, "total": count}))
            if p.text.key == "house-progress"
            else p
            for p in say.paragraphs
        ]
        return replace(say, paragraphs=tuple(grown))

    return spoil(further)


def the_other_has_finished_is_told() -> list[Patch]:
    def tell(visit: Visit, stored: StoredRun, turn: Any) -> None:
        if turn.run.finished and not stored.run.finished:
            for lane in other_seats(visit.desk.unit, stored.case, stored.side):
                visit.desk.say(lane, HOUSE_KEY, number(1))

    return around(talk, "_completed", tell)


def the_other_has_joined_is_told() -> list[Patch]:
    def tell(visit: Visit, invitation: invitations.Invitation) -> None:
        for lane in other_seats(visit.desk.unit, invitation.case, invitation.side):
            visit.desk.say(lane, HOUSE_KEY, number(2))

    return around(join, "_seat_party", tell)


def the_other_has_blocked_is_told() -> list[Patch]:
    def tell(visit: Visit) -> None:
        for lane in other_seats(visit.desk.unit, visit.chat.case, visit.chat.side) if visit.chat.case else ():
            visit.desk.say(lane, HOUSE_KEY, number(3))

    return around(receive, "_blocked", tell)


def a_button_appears_once_the_other_has_answered() -> list[Patch]:
    extra = (Button(Text("house-open"), Press(Deed.PARTY, bytes(8), 4)),)
    return spoil(lambda say, count: replace(say, rows=(*say.rows, extra)) if say.rows and count else say)


def the_order_of_buttons_follows_the_others_answers() -> list[Patch]:
    return spoil(lambda say, count: replace(say, rows=say.rows[::-1]) if count % 2 else say)


def replies_wait_for_the_others_load() -> list[Patch]:
    return spoil(lambda say, _: say, late=lambda count: timedelta(milliseconds=count))


def messages_turn_silent_while_the_other_is_active() -> list[Patch]:
    return spoil(lambda say, count: replace(say, silent=count > 0))


def a_reminder_is_suppressed_once_the_other_has_answered() -> list[Patch]:
    return spoil(
        lambda say, count: (
            None if count and say.paragraphs and say.paragraphs[0].text.key == "notice-list-today" else say
        )
    )


def a_name_is_taken() -> list[Patch]:
    def refuse(visit: Visit, invitation: invitations.Invitation) -> None:
        names = [p.seen_as.read_as(HOUSE) for p in people.of_case(visit.desk.unit, HOUSE, invitation.case)]
        if len(set(names)) < len(names):
            visit.tell("house-link-unusable")

    return around(join, "_seat_party", refuse)


def the_language_is_the_houses_last() -> list[Patch]:
    def addresses(unit: Unit, refs: Sequence[bytes]) -> dict[bytes, tuple[int, str]]:
        spoken = "es" if unit.run(select(CHATS.c.ref).where(CHATS.c.locale == "es")).first() else "en"
        return {ref: (chat_id, spoken) for ref, (chat_id, _) in original(unit, refs).items()}

    original = chats.addresses
    return [mock.patch.object(chats, "addresses", addresses)]


def a_shared_file_grows_by_pages() -> list[Patch]:
    original = Documents.attach

    def attach(self: Documents, document: Document) -> Attached:
        if document.kind != "leak":
            return original(self, document)
        return Attached(b"%PDF-1.4\n" + b"/Type /Page\n" * (1 + int(document.ref) // 10), document.name, "document")

    def hand_out(visit: Visit, content: InCommand) -> None:
        if content.name == "privacy" and visit.chat.case:
            pages = count_of_other(visit.desk.unit, visit.chat.case, visit.chat.side)
            visit.say(Say(document=Document("leak", str(pages), "who-sees-what.pdf")))

    return [mock.patch.object(Documents, "attach", attach), *around(party, "command", hand_out)]


def a_foreign_button_is_told_from_a_forged_one() -> list[Patch]:
    original = party.tap

    def tap(visit: Visit, content: InTap) -> Toast:
        for chat_id in (101, 102, 103):
            if chat_id != visit.incoming.chat_id and visit.desk.house.open_press(chat_id, content.data):
                return Toast(Text("house-out-of-date"))
        return original(visit, content)

    return [mock.patch.object(party, "tap", tap)]


def a_used_link_is_told_from_an_unknown_one() -> list[Patch]:
    def tell(visit: Visit, token: str) -> None:
        invitation = invitations.find(visit.desk.unit, visit.desk.unit.vault.token_hash(token))
        if invitation is not None and invitation.claimed_at and invitation.claimed_at != visit.desk.now:
            visit.tell("house-nothing-open")

    return around(join, "by_link", tell)


def visits_are_counted_over_the_case() -> list[Patch]:
    original = start

    def begin(self: Desk, flow: str, chat: chats.Chat, **given: Any) -> StoredRun:
        shift = int(self.unit.run(select(func.count()).select_from(STATEMENTS)).scalar_one())
        with mock.patch.object(context, "start", lambda *a, **k: _shifted(original(*a, **k), shift)):
            return really(self, flow, chat, **given)

    really = Desk.begin
    return [mock.patch.object(Desk, "begin", begin)]


def _shifted(turn: Any, by: int) -> Any:
    return replace(turn, run=replace(turn.run, visit=turn.run.visit + by))


def one_flooded_chat_stops_all() -> list[Patch]:
    def block(unit: Unit, _lane: bytes, until: datetime) -> None:
        for (ref,) in unit.run(select(CHATS.c.ref)).all():
            original(unit, bytes(ref), until)

    original = outbox.block_lane
    return [mock.patch.object(outbox, "block_lane", block)]


def one_closed_chat_ends_all() -> list[Patch]:
    def end(unit: Unit, _lane: bytes, now: datetime) -> None:
        for (ref,) in unit.run(select(CHATS.c.ref)).all():
            original(unit, bytes(ref), now)

    original = outbox.end_lane
    return [mock.patch.object(outbox, "end_lane", end)]


LEAKS: tuple[Leak, ...] = (
    the_others_words_are_copied,
    answers_are_numbered_over_the_case,
    the_ledger_counts_both_sides,
    the_prompt_says_how_far_the_other_is,
    the_other_has_finished_is_told,
    the_other_has_joined_is_told,
    the_other_has_blocked_is_told,
    a_button_appears_once_the_other_has_answered,
    the_order_of_buttons_follows_the_others_answers,
    replies_wait_for_the_others_load,
    messages_turn_silent_while_the_other_is_active,
    a_reminder_is_suppressed_once_the_other_has_answered,
    a_name_is_taken,
    the_language_is_the_houses_last,
    a_shared_file_grows_by_pages,
    a_foreign_button_is_told_from_a_forged_one,
    a_used_link_is_told_from_an_unknown_one,
    visits_are_counted_over_the_case,
    one_flooded_chat_stops_all,
    one_closed_chat_ends_all,
)
