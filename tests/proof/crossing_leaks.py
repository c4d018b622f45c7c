"""Leaks around the crossing desk, planted one at a time in the whole house, each as somebody might write it by mistake.

The last few are mistakes in the rules themselves: what they let across was never to cross, and the reference says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from unittest import mock

from bot.documents import Documents
from bot.incoming import InCommand
from bot.present import disclosure as screens
from bot.present import exchange
from bot.present.words import Attached
from bot.service import contact, crossing, disclose, note, party, swap, talk
from bot.service.contact import Seated, notify, seated
from bot.service.context import Desk, Toast, Visit
from bot.service.history import to_csv
from flows import disclosure
from flows.case import Case
from flows.disclosure import Consented, Matter, Refusal, Reveal, Withdrawn
from flows.private import HOUSE
from flows.say import Document, Paragraph, Say
from flows.swaps import Swap, SwapState
from flows.text import Text
from storage import Unit, audit, cases, matters, reveals, swaps
from storage.keys import HOUSE_KEY
from storage.matters import Held
from storage.reveals import Shown
from storage.runs import StoredRun
from tests.proof.leaks import Leak, Patch, around, number, other_seats

LEAKS: list[Leak] = []


def leak(plant: Leak) -> Leak:
    """Put a leak on the list."""
    LEAKS.append(plant)
    return plant


# --- what a careless hand can reach -----------------------------------------------------------------------------------


def instead(place: Any, name: str, new: Callable[..., Any]) -> list[Patch]:
    """Do something else in place of a function of the house; the original comes first among the arguments."""
    original = getattr(place, name)
    return [mock.patch.object(place, name, lambda *args, **given: new(original, *args, **given))]


def theirs(unit: Unit, case: str, side: int) -> list[Held]:
    """List what the other sides have that might cross."""
    return [held for held in matters.of_case(unit, HOUSE, case) if held.matter.side != side]


def tell_others(desk: Desk, stored: StoredRun, count: int) -> None:
    for lane in other_seats(desk.unit, stored.case, stored.side):
        desk.say(lane, HOUSE_KEY, number(count))


def with_number(says: Sequence[Say], count: int) -> list[Say]:
    """Put a number under the last of some messages."""
    return [*says[:-1], replace(says[-1], paragraphs=(*says[-1].paragraphs, *number(count).paragraphs))]


# --- exchanges --------------------------------------------------------------------------------------------------------


@leak
def the_receipt_tells_whether_the_other_has_answered() -> list[Patch]:
    def more(visit: Visit, stored: StoredRun, about: Swap, _: object) -> None:
        visit.say(number(len(swaps.sealed(visit.desk.unit, HOUSE, about.id))))

    return around(swap, "_seal", more)


@leak
def not_opened_is_told_only_if_the_other_had_put_something_in() -> list[Patch]:
    def tell(original: Callable[..., None], desk: Desk, case: Case, about: Swap, *, more: bool = False) -> None:
        found = swaps.get(desk.unit, HOUSE, about.id)
        inside = swaps.sealed(desk.unit, HOUSE, about.id)

        def those(_desk: Desk, _case: Case) -> list[Seated]:
            is_over = found is not None and found.state is SwapState.CLOSED
            return [s for s in seated(desk, case) if not is_over or inside.keys() - {s.person.side}]

        with mock.patch.object(swap, "seated", those):
            original(desk, case, about, more=more)

    return instead(swap, "_tell", tell)


@leak
def not_opened_says_how_many_passed() -> list[Patch]:
    def show(visit: Visit, _stored: StoredRun, about: Swap, *, more: bool = False) -> None:
        if about.state is SwapState.CLOSED:
            passed = [s for s in swaps.sealed(visit.desk.unit, HOUSE, about.id).values() if s.sentence is None]
            visit.say(number(len(passed)))

    return around(swap, "show", show)


@leak
def an_exchange_ends_once_everybody_has_answered() -> list[Patch]:
    def end(visit: Visit, stored: StoredRun, about: Swap, _: object) -> None:
        case = cases.get(visit.desk.unit, HOUSE, stored.case)
        if case is not None and len(swaps.sealed(visit.desk.unit, HOUSE, about.id)) == len(case.sides):
            swap.close(visit.desk, case, about)

    return around(swap, "_seal", end)


@leak
def the_slot_counts_what_is_in_it() -> list[Patch]:
    def show(
        original: Callable[..., None], visit: Visit, stored: StoredRun, about: Swap, *, more: bool = False
    ) -> None:
        inside = len(swaps.sealed(visit.desk.unit, HOUSE, about.id))
        with mock.patch.object(swap, "screens", _counting(inside)):
            original(visit, stored, about, more=more)

    return instead(swap, "show", show)


def _counting(count: int) -> Any:
    return mock.Mock(wraps=exchange, slot=lambda *args, **given: with_number(exchange.slot(*args, **given), count))


@leak
def an_exchange_is_pointed_to_again_only_while_the_other_has_not_answered() -> list[Patch]:
    def takes(original: Callable[..., bool], desk: Desk, stored: StoredRun, about: Swap) -> bool:
        others = swaps.sealed(desk.unit, HOUSE, about.id).keys() - {stored.side}
        return original(desk, stored, about) and not others

    def pending(original: Callable[..., None], visit: Visit, stored: StoredRun) -> None:
        with instead(swap, "takes", takes)[0]:
            original(visit, stored)

    return instead(crossing, "pending", pending)


@leak
def the_hold_of_one_takes_a_button_from_all() -> list[Patch]:
    def takes(original: Callable[..., bool], desk: Desk, stored: StoredRun, about: Swap) -> bool:
        case = cases.get(desk.unit, HOUSE, stored.case)
        return case is not None and not swap._someone_held(desk, case) and original(desk, stored, about)

    return instead(swap, "takes", takes)


@leak
def the_other_has_put_something_in_is_told() -> list[Patch]:
    def tell(visit: Visit, stored: StoredRun, _swap: Swap, sentence: object) -> None:
        if sentence is not None:
            tell_others(visit.desk, stored, 4)

    return around(swap, "_seal", tell)


@leak
def an_exchange_tells_its_readers_how_long_the_others_sentence_is() -> list[Patch]:
    def tell(desk: Desk, about: Swap, made: Sequence[Reveal], everybody: Sequence[Seated]) -> None:
        for somebody in everybody:
            sealed = swaps.sealed(desk.unit, HOUSE, about.id)
            first = min(sealed, key=lambda side: sealed[side].at)
            notify(desk, somebody, number(first))

    return around(swap, "_reveal", tell)


# --- what has come ----------------------------------------------------------------------------------------------------


def _shown_with(extra: Callable[[Visit, Shown, Held], int]) -> list[Patch]:
    """Show a number beside what has come."""

    def read(original: Callable[..., Toast], visit: Visit, stored: StoredRun, ref: str, wish: Any) -> Toast:
        shown = reveals.get(visit.desk.unit, HOUSE, ref)
        held = matters.get(visit.desk.unit, HOUSE, shown.matter) if shown and shown.matter else None
        if shown is not None and held is not None and shown.side != stored.side:
            visit.say(number(extra(visit, shown, held)))
        return original(visit, stored, ref, wish)

    return instead(crossing, "_read", read)


@leak
def what_came_carries_its_owners_number() -> list[Patch]:
    return _shown_with(lambda _visit, _shown, held: held.number)


@leak
def what_came_tells_when_it_was_agreed_to() -> list[Patch]:
    return _shown_with(lambda visit, shown, held: (visit.desk.now - (held.matter.consented_at or shown.at)).seconds)


@leak
def what_came_tells_how_often_it_was_changed() -> list[Patch]:
    return _shown_with(lambda _visit, _shown, held: len(held.record))


@leak
def what_came_stands_in_the_order_it_was_written() -> list[Patch]:
    def arrived(original: Callable[..., tuple[Shown, ...]], visit: Visit, stored: StoredRun) -> tuple[Shown, ...]:
        numbers = {h.matter.id: h.number for h in theirs(visit.desk.unit, stored.case, stored.side)}
        whole = {s.id: s.matter for s in reveals.visible_to(visit.desk.unit, HOUSE, stored.case)}
        return tuple(sorted(original(visit, stored), key=lambda s: (numbers.get(whole[s.id], 0), s.at)))

    return instead(crossing, "_arrived", arrived)


@leak
def the_three_questions_are_asked_only_if_the_owner_waited() -> list[Patch]:
    def begin(original: Callable[..., Any], visit: Visit, flow: str, after: StoredRun, **given: Any) -> Any:
        if flow == "refresh":
            shown = reveals.get(visit.desk.unit, HOUSE, given["facts"][disclose.REVEAL])
            held = matters.get(visit.desk.unit, HOUSE, shown.matter) if shown and shown.matter else None
            if held is not None and held.matter.waived:
                flow = "seal"
                given = {**given, "facts": {**given["facts"], "category": held.matter.category.value}}
        return original(visit, flow, after, **given)

    return instead(crossing.threads, "begin", begin)


@leak
def the_owner_is_told_when_it_is_read() -> list[Patch]:
    def read(original: Callable[..., Toast], visit: Visit, stored: StoredRun, ref: str, wish: Any) -> Toast:
        if reveals.get(visit.desk.unit, disclose.owner(stored), ref) is not None:
            tell_others(visit.desk, stored, 5)
        return original(visit, stored, ref, wish)

    return instead(crossing, "_read", read)


@leak
def the_ledger_tells_how_many_have_read_it() -> list[Patch]:
    def states(original: Callable[..., list[Text]], visit: Visit, stored: StoredRun, held: Held) -> list[Text]:
        read = [v for v in reveals.views(visit.desk.unit, HOUSE, stored.case) if v.side != stored.side]
        return [*original(visit, stored, held), Text("house-number", {"number": len(read)})]

    return instead(crossing, "_states", states)


@leak
def what_it_changes_is_told_to_the_owner() -> list[Patch]:
    return around(disclose, "refreshed", lambda visit, stored: tell_others(visit.desk, stored, 6)) + _ends("refresh")


def _ends(flow: str) -> list[Patch]:
    """Let the end of a flow find the patched function."""
    names = {"refresh": "refreshed", "cantell": "looked"}
    return [mock.patch.dict(talk._ENDS, {flow: lambda visit, stored: getattr(disclose, names[flow])(visit, stored)})]


# --- the other's own things -------------------------------------------------------------------------------------------


@leak
def the_ledger_shows_what_the_other_has_taken_back() -> list[Patch]:
    def more(visit: Visit, stored: StoredRun) -> None:
        for held in theirs(visit.desk.unit, stored.case, stored.side):
            if any(isinstance(entry, Withdrawn) for entry in held.record):
                visit.say(number(held.number))

    return around(crossing, "ledger", more)


@leak
def the_ledger_counts_what_waits_at_the_desk() -> list[Patch]:
    def more(visit: Visit, stored: StoredRun) -> None:
        case = cases.get(visit.desk.unit, HOUSE, stored.case)
        visit.say(number(len(disclose.queue(visit.desk, case)) if case else 0))

    return around(crossing, "ledger", more)


@leak
def a_yes_leaves_a_gap_in_the_numbers_of_messages() -> list[Patch]:
    def gap(desk: Desk, stored: StoredRun, _item: str, entry: object) -> None:
        if isinstance(entry, Consented):
            for lane in other_seats(desk.unit, stored.case, stored.side):
                desk.say(lane, HOUSE_KEY, replace(number(0), slot="gap"), screens.gone("gap"))

    return around(disclose, "_keep", gap)


@leak
def notices_wait_for_the_number_of_the_others_things() -> list[Patch]:
    def free_from(original: Callable[..., datetime | None], desk: Desk, somebody: Seated) -> datetime | None:
        free = original(desk, somebody)
        count = len(theirs(desk.unit, somebody.person.case, somebody.person.side))
        return free + timedelta(seconds=count) if free is not None else None

    return instead(contact, "free_from", free_from)


@leak
def asking_again_is_told_to_everybody() -> list[Patch]:
    def tell(desk: Desk, case: Case, _held: Held) -> None:
        for somebody in seated(desk, case):
            notify(desk, somebody, number(7))

    return around(disclose, "ask_again", tell)


@leak
def keeping_for_the_session_is_told_to_everybody() -> list[Patch]:
    def tell(desk: Desk, case: Case, _held: Held) -> None:
        for somebody in seated(desk, case):
            notify(desk, somebody, number(8))

    return around(disclose, "keep_for_session", tell)


@leak
def a_message_is_late_while_something_of_the_other_waits() -> list[Patch]:
    def send(original: Callable[..., None], visit: Visit, case: Case, stored: StoredRun, **given: Any) -> None:
        waits = len(disclose.queue(visit.desk, case))

        def late(first: Callable[..., Any], desk: Desk, somebody: Seated) -> Any:
            free = first(desk, somebody)
            return free + timedelta(minutes=waits) if free is not None else None

        with instead(contact, "free_from", late)[0]:
            original(visit, case, stored, **given)

    return instead(note, "send", send)


@leak
def the_history_is_within_reach_by_its_size() -> list[Patch]:
    original = Documents.attach

    def attach(self: Documents, document: Document) -> Attached:
        if document.kind != "leak":
            return original(self, document)
        return Attached(b"0" * int(document.ref), document.name, "document")

    def hand_out(visit: Visit, content: InCommand) -> None:
        if content.name == "ledger" and visit.chat.case:
            size = len(to_csv(visit.desk.unit, visit.desk.house, visit.chat.case) or b"")
            size += sum(e.verb == "took_back" for e in audit.entries(visit.desk.unit, visit.chat.case))
            visit.say(Say((Paragraph(Text("house-open")),), document=Document("leak", str(size), "history.csv")))

    return [mock.patch.object(Documents, "attach", attach), *around(party, "command", hand_out)]


# --- mistakes in the rules --------------------------------------------------------------------------------------------


def _but(why: Refusal) -> list[Patch]:
    """Let one reason to refuse not count."""

    def none(original: Callable[..., Refusal | None], matter: Matter, *args: Any, **given: Any) -> Refusal | None:
        found = original(matter, *args, **given)
        return None if found is why else found

    return instead(disclosure, "why_not_send", none)


@leak
def the_time_to_think_is_not_waited_for() -> list[Patch]:
    return _but(Refusal.COOLING)


@leak
def the_owners_later_day_is_not_waited_for() -> list[Patch]:
    return _but(Refusal.LATER)
