"""Leaks planted one at a time, each as somebody might write it by mistake, in the case machine or in the law itself.

A leak is a function that lists patches; its name says what a side could then learn. The last part are mistakes in the rules: what
they let across was never consented to.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from unittest import mock

from flows import disclosure, swaps
from flows import standing as records
from flows.case import Regime, Scope, SideNo
from flows.disclosure import Entry, Matter, Refusal, Reveal, Rule, Rules, Telling
from flows.private import HOUSE, Label, Private
from flows.swaps import Sealed, Swap, SwapState
from tests.proof.core.acts import Act
from tests.proof.core.machine import CASE, HOURS, Case, Held, Party, Running

Patch = AbstractContextManager[Any]
Leak = Callable[[], list[Patch]]


LEAKS: list[Leak] = []


def leak(plant: Leak) -> Leak:
    """Put a leak on the list."""
    LEAKS.append(plant)
    return plant


class Planted(ExitStack):
    """The core with one leak in it."""

    def __init__(self, plant: Leak) -> None:
        super().__init__()
        for patch in plant():
            self.enter_context(patch)


def after(name: str, more: Callable[..., None]) -> list[Patch]:
    """Do something more after a step of the machine."""
    original = getattr(Case, name)

    def both(case: Case, *args: Any) -> Any:
        result = original(case, *args)
        more(case, *args)
        return result

    return [mock.patch.object(Case, name, both)]


def around(name: str, new: Callable[..., Any], place: Any = Case) -> list[Patch]:
    """Do something else in its place; the original comes first among the arguments."""
    original = getattr(place, name)
    return [mock.patch.object(place, name, lambda *args, **given: new(original, *args, **given))]


def instead(name: str, new: Callable[..., Any], place: Any = Case) -> list[Patch]:
    return [mock.patch.object(place, name, new)]


def others(case: Case, me: Party) -> list[Party]:
    return [party for party in case.parties.values() if party is not me]


def tell_others(case: Case, me: Party, hour: int, what: str, *contents: object) -> None:
    for party in others(case, me):
        case.tell(party, hour, what, *contents)


# --- words ----------------------------------------------------------------------------------------------------------


@leak
def the_ledger_shows_what_others_wrote() -> list[Patch]:
    def rows(original: Any, case: Case, party: Party) -> list[object]:
        theirs = [
            held.now.sentence.read_as(HOUSE)
            for p in others(case, party)
            for held in p.own
            if held.now.sentence is not None
        ]
        return [*original(case, party), *theirs]

    return around("rows", rows)


@leak
def a_reveal_brings_its_label_along() -> list[Patch]:
    def shown(original: Any, case: Case, party: Party, new: Reveal) -> tuple[object, ...]:
        held = case.matters.get(new.matter)
        return (*original(case, party, new), held and held.label)

    return around("shown", shown)


@leak
def a_reveal_says_when_it_was_agreed_to() -> list[Patch]:
    def shown(original: Any, case: Case, party: Party, new: Reveal) -> tuple[object, ...]:
        held = case.matters.get(new.matter)
        return (*original(case, party, new), held and held.now.consented_at)

    return around("shown", shown)


@leak
def a_reveal_is_numbered_by_its_owner() -> list[Patch]:
    def shown(original: Any, case: Case, party: Party, new: Reveal) -> tuple[object, ...]:
        held = case.matters.get(new.matter)
        return (*original(case, party, new), held and case.number_of(held))

    return around("shown", shown)


@leak
def a_reveal_shows_the_first_draft_too() -> list[Patch]:
    def shown(original: Any, case: Case, party: Party, new: Reveal) -> tuple[object, ...]:
        held = case.matters.get(new.matter)
        first = (
            next((e.sentence.read_as(HOUSE) for e in held.record if isinstance(e, disclosure.Worded)), "")
            if held
            else ""
        )
        return (*original(case, party, new), first)

    return around("shown", shown)


@leak
def what_was_sealed_is_shown_before_it_is_opened() -> list[Patch]:
    def peep(case: Case, act: Act) -> None:
        running = case.slots.get(act.about)
        if running and len(running.sealed) == len(case.sides):
            words = [s.sentence.read_as(HOUSE) for s in running.sealed.values() if s.sentence is not None]
            case.receipt(act, "so far", *words)

    return after("seals", peep)


# --- counts, numbers, sizes -------------------------------------------------------------------------------------------


@leak
def matters_are_numbered_over_the_case() -> list[Patch]:
    return instead("number_of", lambda case, held: list(case.matters.values()).index(held) + 1)


@leak
def the_ledger_counts_both_sides() -> list[Patch]:
    return around("rows", lambda original, case, party: [*original(case, party), len(case.matters)])


@leak
def help_says_how_many_have_answered() -> list[Patch]:
    return after(
        "asks", lambda case, act: case.receipt(act, "put in so far", sum(len(r.sealed) for r in case.slots.values()))
    )


@leak
def the_swap_notice_counts_what_waits_in_its_category() -> list[Patch]:
    def count(case: Case, party: Party, hour: int, name: str) -> None:
        category = case.slots[name].swap.category
        waiting = sum(held.matter.category is category for p in others(case, party) for held in p.own)
        case.tell(party, hour, "they have", waiting)

    return after("invite", count)


@leak
def receipts_carry_the_audit_number() -> list[Patch]:
    return around(
        "receipt", lambda original, case, act, what, *contents: original(case, act, what, *contents, case.acts)
    )


@leak
def the_copy_carries_a_version_of_the_case() -> list[Patch]:
    def copies(case: Case, act: Act) -> None:
        case.receipt(act, "version", zlib.crc32("".join(case.matters).encode()))

    return after("copies", copies)


@leak
def the_copy_has_pages_for_everybody() -> list[Patch]:
    return after("copies", lambda case, act: case.receipt(act, "pages", -(-len(case.matters) // 4)))


@leak
def the_copy_grows_with_what_others_wrote() -> list[Patch]:
    def size(case: Case, act: Act) -> None:
        written = [
            e.sentence.read_as(HOUSE)
            for h in case.matters.values()
            for e in h.record
            if isinstance(e, disclosure.Worded)
        ]
        case.receipt(act, "bytes", len("".join(written)))

    return after("copies", size)


@leak
def the_desk_of_the_mediator_is_counted() -> list[Patch]:
    return after("looks", lambda case, act: case.receipt(act, "entries", len(case.desk)))


# --- names, order, buttons, flags, languages ----------------------------------------------------------------------------


@leak
def a_category_can_be_used_once_in_a_case() -> list[Patch]:
    """A unique constraint over the case: "that name is taken"."""

    def captures(original: Any, case: Case, act: Act) -> None:
        taken = any(h.matter.category.value == act.value and h.matter.side != act.who for h in case.matters.values())
        original(case, act)
        if taken:
            case.receipt(act, "that is taken")

    return around("captures", captures)


@leak
def what_is_anothers_is_refused_in_other_words() -> list[Patch]:
    def mine(original: Any, case: Case, act: Act) -> Held | None:
        if act.about in case.matters and case.matters[act.about].matter.side != act.who:
            case.receipt(act, "not yours")
            return None
        found: Held | None = original(case, act)
        return found

    return around("mine", mine)


@leak
def buttons_stand_in_the_order_of_the_case() -> list[Patch]:
    def buttons(original: Any, case: Case, party: Party) -> tuple[str, ...]:
        names: tuple[str, ...] = original(case, party)
        return names[::-1] if len(case.matters) % 2 else names

    return around("ledger_buttons", buttons)


@leak
def a_button_appears_when_the_other_has_consented() -> list[Patch]:
    def buttons(original: Any, case: Case, party: Party) -> tuple[str, ...]:
        waiting = any(disclosure.waits_at_the_desk(held.now) for p in others(case, party) for held in p.own)
        return (*original(case, party), *(("offer a swap",) if waiting else ()))

    return around("ledger_buttons", buttons)


@leak
def copies_of_a_swap_come_in_the_order_of_sealing() -> list[Patch]:
    def reveal(original: Any, case: Case, act: Act, copies: tuple[Reveal, ...]) -> None:
        sealed = case.slots[act.about].sealed if act.about in case.slots else {}
        original(case, act, tuple(sorted(copies, key=lambda copy: sealed[copy.side].at)) if sealed else copies)

    return around("reveal", reveal)


@leak
def the_bell_rings_unless_the_other_is_held() -> list[Patch]:
    def tell(original: Any, case: Case, party: Party, *args: Any, silent: bool = False, **given: Any) -> None:
        original(case, party, *args, silent=silent or any(p.held for p in others(case, party)), **given)

    return around("tell", tell)


@leak
def notices_come_in_the_language_of_whoever_spoke_last() -> list[Patch]:
    def speaks(case: Case, act: Act) -> None:
        for party in case.parties.values():
            party.locale = str(act.value)

    return after("speaks", speaks)


# --- what the other does --------------------------------------------------------------------------------------------------


@leak
def the_other_has_joined_is_told() -> list[Patch]:
    return after("joins", lambda case, act: tell_others(case, case.party(act), act.hour, "has joined"))


@leak
def everyone_is_in_is_told_at_once() -> list[Patch]:
    def agrees(case: Case, act: Act) -> None:
        if all(party.agreed for party in case.parties.values()):
            case.tell_all(act.hour, "everyone has agreed to take part")

    return after("agrees", agrees)


@leak
def waiting_for_the_other_is_shown() -> list[Patch]:
    def asks(case: Case, act: Act) -> None:
        if not all(party.joined for party in case.parties.values()):
            case.receipt(act, "waiting for the other side")

    return after("asks", asks)


@leak
def the_other_has_blocked_is_told() -> list[Patch]:
    return after("blocks", lambda case, act: tell_others(case, case.party(act), act.hour, "cannot be reached"))


@leak
def the_failure_of_one_is_told_to_all() -> list[Patch]:
    return after("fails", lambda case, act: tell_others(case, case.party(act), act.hour, "try again later"))


@leak
def the_other_has_put_something_in_is_told() -> list[Patch]:
    return after("seals", lambda case, act: tell_others(case, case.party(act), act.hour, "something was put in"))


@leak
def the_other_has_taken_something_out_is_told() -> list[Patch]:
    return after("takes_out", lambda case, act: tell_others(case, case.party(act), act.hour, "something was taken out"))


@leak
def the_other_has_consented_is_told() -> list[Patch]:
    return after("approves", lambda case, act: tell_others(case, case.party(act), act.hour, "expect something"))


@leak
def a_withdrawal_is_told() -> list[Patch]:
    return after(
        "takes_back", lambda case, act: tell_others(case, case.party(act), act.hour, "something was taken back")
    )


@leak
def asking_again_is_told_to_all() -> list[Patch]:
    def again(case: Case, act: Act) -> None:
        if act.about in case.matters:
            case.tell_all(act.hour, "the mediator looks at something")

    return after("asks_again", again)


@leak
def a_refused_attempt_to_send_is_told() -> list[Patch]:
    return after("refuse", lambda case, act, refused: case.tell_all(act.hour, "nothing to see yet"))


@leak
def the_hold_of_one_is_shown_to_all() -> list[Patch]:
    def asks(case: Case, act: Act) -> None:
        if any(party.held for party in case.parties.values()):
            case.receipt(act, "the process rests for now")

    return after("asks", asks)


@leak
def a_held_side_closes_the_exchange_for_all() -> list[Patch]:
    def may_put(case: Case, running: Running, party: Party, act: Act) -> bool:
        held = any(p.held for p in case.parties.values())
        return swaps.may_seal(running.swap, case.rules, now=HOURS[act.hour], held=held)

    return instead("may_put", may_put)


@leak
def the_ledger_tells_when_the_other_has_read_it() -> list[Patch]:
    def rows(original: Any, case: Case, party: Party) -> list[object]:
        seen = [opened for p in others(case, party) for copy, opened in p.read if copy.side == party.side]
        return [*original(case, party), *seen]

    return around("rows", rows)


@leak
def the_shift_of_one_is_told_to_the_owner() -> list[Patch]:
    return after(
        "answers", lambda case, act: tell_others(case, case.party(act), act.hour, "it changed something", act.value)
    )


@leak
def taking_back_is_refused_once_the_other_has_read_anything() -> list[Patch]:
    def takes_back(original: Any, case: Case, act: Act) -> None:
        if any(party.read for party in others(case, case.party(act))):
            case.receipt(act, "cannot be taken back")
            return
        original(case, act)

    return around("takes_back", takes_back)


# --- swaps and time -------------------------------------------------------------------------------------------------------


@leak
def a_pass_closes_the_slot_early() -> list[Patch]:
    def passes(case: Case, act: Act) -> None:
        if act.about in case.slots and SideNo(act.who) in case.slots[act.about].sealed:
            case.closes(act)

    return after("passes", passes)


@leak
def a_slot_is_not_closed_while_it_is_complete() -> list[Patch]:
    """At the last hour what is complete waits for the mediator; so whoever hears nothing knows that it is complete."""

    def closes(original: Any, case: Case, act: Act) -> None:
        if not swaps.is_complete(case.slots[act.about].sealed, case.sides):
            original(case, act)

    return around("closes", closes)


@leak
def no_agreement_is_told_as_soon_as_it_is_certain() -> list[Patch]:
    def put(case: Case, act: Act, sentence: Private[str] | None) -> None:
        running = case.slots.get(act.about)
        if running and len(running.sealed) == len(case.sides) and not swaps.is_complete(running.sealed, case.sides):
            case.closes(act)

    return after("put", put)


@leak
def not_opened_says_how_many_passed() -> list[Patch]:
    def closes(case: Case, act: Act) -> None:
        passed = sum(sealed.sentence is None for sealed in case.slots[act.about].sealed.values())
        case.tell_all(act.hour, "passed", passed)

    return after("closes", closes)


@leak
def not_opened_is_told_to_those_who_put_something_in() -> list[Patch]:
    def closes(case: Case, act: Act) -> None:
        inside = [case.parties[s.side] for s in case.slots[act.about].sealed.values() if s.sentence is not None]
        for party in inside if len(inside) == 1 else ():
            case.tell(party, act.hour, "you may use it elsewhere")

    return after("closes", closes)


@leak
def only_the_shorter_is_asked_for_more() -> list[Patch]:
    def asks(case: Case, act: Act) -> None:
        running = case.slots[act.about]
        sealed = {s.side: len(s.sentence.read_as(HOUSE)) for s in running.sealed.values() if s.sentence is not None}
        if running.swap.state is SwapState.RUNNING and sealed:
            case.tell(
                case.parties[min(sealed, key=lambda side: sealed[side])], act.hour, "could you add a little", act.about
            )

    return instead("asks_for_more", asks)


@leak
def a_reminder_is_spared_once_the_other_has_passed() -> list[Patch]:
    def is_reminded(original: Any, case: Case, party: Party, act: Act) -> bool:
        passed = any(s.sentence is None and s.side != party.side for s in case.slots[act.about].sealed.values())
        return not passed and bool(original(case, party, act))

    return around("is_reminded", is_reminded)


@leak
def the_slot_is_announced_once_everybody_has_joined() -> list[Patch]:
    def opens(original: Any, case: Case, act: Act) -> None:
        original(case, act)
        if all(party.joined for party in case.parties.values()):
            case.tell_all(act.hour, "please both answer")

    return around("opens_slot", opens)


@leak
def an_answer_waits_while_the_other_is_busy() -> list[Patch]:
    def receipt(original: Any, case: Case, act: Act, what: str, *contents: object) -> None:
        load = sum(held.kept_at == act.hour and held.matter.side != act.who for held in case.matters.values())
        original(case, act._replace(hour=act.hour + load), what, *contents)

    return around("receipt", receipt)


@leak
def the_time_to_think_is_counted_from_the_others_consent() -> list[Patch]:
    def approves(case: Case, act: Act) -> None:
        latest = max((h.now.consented_at for h in case.matters.values() if h.now.consented_at), default=HOURS[act.hour])
        case.receipt(act, "not before", latest + timedelta(hours=24))

    return after("approves", approves)


# --- the law itself -------------------------------------------------------------------------------------------------------


def _forgiving(reason: Refusal) -> list[Patch]:
    """Let the rule for sending overlook one reason."""

    def why(original: Any, matter: Matter, *args: Any, **given: Any) -> Refusal | None:
        found: Refusal | None = original(matter, *args, **given)
        return None if found is reason and matter.sentence is not None else found

    return around("why_not_send", why, disclosure)


@leak
def a_scope_that_does_not_cross_crosses() -> list[Patch]:
    return _forgiving(Refusal.SCOPE)


@leak
def what_was_never_consented_to_crosses() -> list[Patch]:
    return _forgiving(Refusal.NO_CONSENT)


@leak
def the_time_to_think_is_not_waited_for() -> list[Patch]:
    return _forgiving(Refusal.COOLING)


@leak
def what_is_kept_for_the_session_is_sent() -> list[Patch]:
    return _forgiving(Refusal.KEPT)


@leak
def the_owners_later_date_is_not_waited_for() -> list[Patch]:
    return _forgiving(Refusal.LATER)


@leak
def a_condition_is_not_waited_for() -> list[Patch]:
    def waits(matter: Matter, *, today: date) -> bool:
        return matter.not_before is not None and today < matter.not_before

    return instead("waits_for_its_owner", waits, disclosure)


@leak
def anybody_may_say_that_it_has_come_about() -> list[Patch]:
    def comes_about(original: Any, case: Case, act: Act) -> None:
        held = case.matters.get(act.about)
        original(case, act if held is None else act._replace(who=held.matter.side))

    return around("comes_about", comes_about)


@leak
def what_may_be_used_without_source_is_sent() -> list[Patch]:
    def why(original: Any, matter: Matter, *args: Any, **given: Any) -> Refusal | None:
        as_shared = replace(matter, scope=Scope.SHARE) if matter.scope is Scope.WITHOUT_SOURCE else matter
        found: Refusal | None = original(as_shared, *args, **given)
        return found

    return around("why_not_send", why, disclosure)


@leak
def words_of_an_open_kind_are_sent_without_consent() -> list[Patch]:
    def why(original: Any, matter: Matter, rules: Rules, **given: Any) -> Refusal | None:
        found: Refusal | None = original(matter, rules, **given)
        is_open = disclosure.is_open_to_all(matter.category, rules) and matter.sentence is not None
        return None if is_open and found in (Refusal.NO_CONSENT, Refusal.SCOPE) else found

    return around("why_not_send", why, disclosure)


@leak
def what_is_held_back_is_told() -> list[Patch]:
    return instead("_is_held_back", lambda matter, *, today: False, disclosure)


@leak
def what_was_left_out_is_told() -> list[Patch]:
    def may(original: Any, matter: Matter, *args: Any, **given: Any) -> Telling:
        found: Telling = original(replace(matter, withdrawn=False), *args, **given)
        return found

    return around("may_tell", may, disclosure)


@leak
def everything_is_told_as_if_it_were_opt_out() -> list[Patch]:
    def may(original: Any, matter: Matter, rules: Rules, **given: Any) -> Telling:
        found: Telling = original(matter, replace(rules, regime=Regime.OPT_OUT), **given)
        return found

    return around("may_tell", may, disclosure)


@leak
def a_held_side_is_sent_all_the_same() -> list[Patch]:
    return _forgiving(Refusal.HELD)


@leak
def what_was_taken_back_crosses() -> list[Patch]:
    return _forgiving(Refusal.WITHDRAWN)


@leak
def the_safety_file_crosses() -> list[Patch]:
    """As the law once read: another entry leads out of the safety file."""

    def standing(matter: Matter, record: Any) -> Matter:
        for entry in record:
            if matter.revealed_at is None:
                matter = records._after(matter, entry)
        return matter

    return instead("standing", standing, disclosure)


def _blind(kind: type[Entry]) -> list[Patch]:
    """Let the record overlook what one kind of entry does to the consent."""

    def after_(original: Any, matter: Matter, entry: Entry) -> Matter:
        new: Matter = original(matter, entry)
        if isinstance(entry, kind) and new.consented_at is None:
            return replace(new, consented_at=matter.consented_at, waived=matter.waived)
        return new

    return around("_after", after_, records)


@leak
def consent_outlives_other_words() -> list[Patch]:
    return _blind(disclosure.Worded)


@leak
def consent_outlives_another_scope_or_date() -> list[Patch]:
    return _blind(disclosure.Scoped)


@leak
def consent_outlives_being_asked_again() -> list[Patch]:
    return _blind(disclosure.Reconsider)


@leak
def consent_to_other_words_counts() -> list[Patch]:
    return instead("_same_words", lambda matter, sentence: True, records)


@leak
def the_copy_says_when_it_was_consented_to() -> list[Patch]:
    def copied(original: Any, matter: Matter, rule: Rule, now: Any) -> Reveal:
        made: Reveal = original(matter, rule, now)
        words = f"{made.sentence.read_as(HOUSE)} {matter.consented_at}"
        return replace(made, sentence=Private(words, Label(CASE, 0)))

    return around("copy_for_the_case", copied, disclosure)


@leak
def a_swap_opens_for_those_who_put_something_in() -> list[Patch]:
    def open_all(
        original: Any, swap: Swap, sealed: Mapping[SideNo, Sealed], sides: Any, rules: Rules, **given: Any
    ) -> tuple[Reveal, ...]:
        inside = tuple(side for side in sides if side in sealed and sealed[side].sentence is not None)
        made: tuple[Reveal, ...] = original(swap, sealed, inside, rules, **given) if inside else ()
        return made

    return around("open_all", open_all, swaps)


@leak
def a_swap_opens_once_everybody_has_answered() -> list[Patch]:
    """A pass counts as an answer: then the others' words are opened against nothing."""

    def complete(sealed: Mapping[SideNo, Sealed], sides: tuple[SideNo, ...]) -> bool:
        return all(side in sealed for side in sides)

    def open_all(
        original: Any, swap: Swap, sealed: Mapping[SideNo, Sealed], sides: Any, rules: Rules, **given: Any
    ) -> tuple[Reveal, ...]:
        empty = {
            s: replace(x, sentence=Private("", Label(CASE, s))) if x.sentence is None else x for s, x in sealed.items()
        }
        made: tuple[Reveal, ...] = original(swap, empty, sides, rules, **given)
        return made

    return [*instead("is_complete", complete, swaps), *around("open_all", open_all, swaps)]


@leak
def a_seal_after_the_deadline_is_taken() -> list[Patch]:
    def may_seal(original: Any, swap: Swap, rules: Rules, **given: Any) -> bool:
        return swap.state is SwapState.RUNNING and rules.is_open

    return around("may_seal", may_seal, swaps)


@leak
def what_was_taken_out_is_opened_all_the_same() -> list[Patch]:
    return instead("may_take_out", lambda swap: False, swaps)


@leak
def a_swap_opens_before_its_deadline() -> list[Patch]:
    def why_not_open(original: Any, swap: Swap, rules: Rules, **given: Any) -> Refusal | None:
        found: Refusal | None = original(swap, rules, **given)
        return None if found is Refusal.EARLY else found

    return around("why_not_open", why_not_open, swaps)


@leak
def only_whoever_fell_short_gets_more_time() -> list[Patch]:
    """The other's words are taken as final: so whoever may still change theirs knows that it was they who fell short."""

    def may_put(original: Any, case: Case, running: Running, party: Party, act: Act) -> bool:
        sealed = {s.side: len(s.sentence.read_as(HOUSE)) for s in running.sealed.values() if s.sentence is not None}
        fullest = max(sealed, key=lambda side: sealed[side], default=None)
        return bool(original(case, running, party, act)) and not (len(sealed) > 1 and party.side == fullest)

    return around("may_put", may_put)


@leak
def a_swap_opens_while_somebody_is_held() -> list[Patch]:
    def open_all(original: Any, *args: Any, held: bool, **given: Any) -> tuple[Reveal, ...]:
        made: tuple[Reveal, ...] = original(*args, held=False, **given)
        return made

    return around("open_all", open_all, swaps)


@leak
def only_share_and_swap_are_told_apart() -> list[Patch]:
    """A statement for a swap is sent as if it were to be shared."""

    def why(original: Any, matter: Matter, *args: Any, **given: Any) -> Refusal | None:
        as_shared = replace(matter, scope=Scope.SHARE) if matter.scope in disclosure.MAY_CROSS else matter
        found: Refusal | None = original(as_shared, *args, **given)
        return found

    return around("why_not_send", why, disclosure)
