"""Exchanges: opened for all or for none, in one commit. With `bot.service.disclose` the only file that reveals anything.

What a party sees of an exchange depends on the mediator's acts and on its own alone: the notice, the slot, the receipt and the end of a
slot that was not opened read alike, whoever has put something in.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.present import disclosure as words
from bot.present import exchange as screens
from bot.present import papers
from bot.present.acts import DeskAct, PartyAct
from bot.service.contact import Seated, is_held, notify, seated
from bot.service.context import Desk, Toast, Visit, sheet_of
from bot.service.disclose import owner, why_nobody, why_not_theirs
from bot.service.threads import root_of
from flows.answers import Picked
from flows.case import Case, CaseState, SideNo
from flows.disclosure import Category, NotAllowed, Reveal, Rules, are_across, may_read, waits_for_a_swap
from flows.paper import Paper, paper_of
from flows.private import HOUSE, Label, Private, Seat, Viewer
from flows.say import Button, Deed, Paragraph, Press, Say, Urgency
from flows.several import actor
from flows.swaps import (
    LOOK,
    Sealed,
    Swap,
    SwapId,
    SwapState,
    Weight,
    is_complete,
    may_seal,
    open_all,
    why_not_open,
    with_more_time,
)
from flows.text import Text
from storage import audit, cases, matters, people, reveal_door, reveals, statements, swaps
from storage.keys import desk_key
from storage.matters import Held
from storage.reveals import Shown
from storage.runs import StoredRun

CASE, SWAP = "case", "swap"  # facts of the mediator's and of the party's run
EVENING = time(18)  # a slot's last moment on its last day, where the mediator is


# --- opening a slot -----------------------------------------------------------------------------------------------


def from_run(visit: Visit, stored: StoredRun) -> None:
    """Open the slot the mediator has just described, and tell everybody at the same moment in the same words."""
    desk = visit.desk
    said = {place: s.answer.read_as(HOUSE) for place, s in statements.of_run(desk.unit, HOUSE, stored).items()}
    picked = {place: answer.option for place, answer in said.items() if isinstance(answer, Picked)}
    case = cases.get(desk.unit, HOUSE, stored.run.facts.get(CASE, ""))
    if case is None or case.mediator != stored.mediator:
        return
    if any((e.verb, e.object) == ("swap_described", stored.run.id) for e in audit.entries(desk.unit, case.id)):
        visit.say(words.plain("desk-swap-stands"))  # an answer was changed afterwards: what was offered stays as it was
        return
    if picked.get("sure") != "open":
        visit.say(words.plain("desk-swap-left"))
        return
    if (why := why_not_now(desk, case)) is not None:
        visit.say(Say((Paragraph(why),)))
        return
    days = int(picked["deadline"].removeprefix("day_"))
    last = desk.now.astimezone(ZoneInfo(stored.run.zone)) + timedelta(days=days)
    deadline = datetime.combine(last.date(), EVENING, last.tzinfo).astimezone(desk.now.tzinfo)
    swap = Swap(
        SwapId(desk.house.chance.new_id()), case.id, Category(picked["category"]), Weight(picked["weight"]), deadline
    )
    swaps.open_slot(desk.unit, swap, desk.now)
    desk.note(case.id, "mediator", "swap_begun", swap.id)
    desk.note(case.id, "mediator", "swap_described", stored.run.id)
    _tell(desk, case, swap)
    _remind_mediator(desk, case, swap)
    visit.say(
        words.plain(
            "desk-swap-begun", category=words.category(swap.category), at=deadline.astimezone(ZoneInfo(stored.run.zone))
        )
    )


def why_not_now(desk: Desk, case: Case) -> Text | None:
    """Say to the mediator why no slot can be opened now, None if one can."""
    rules = cases.rules(desk.unit, case.id)
    if rules is None or not rules.is_open:
        return Text("desk-share-why-closed")
    if _someone_held(desk, case):
        return Text("desk-share-why-held")
    return why_nobody(desk, case, [s for s in seated(desk, case) if may_read(s.person)])


def _someone_held(desk: Desk, case: Case) -> bool:
    return any(is_held(desk.unit, case.id, side.number) for side in case.sides)


def _tell(desk: Desk, case: Case, swap: Swap, *, more: bool = False) -> None:
    """Tell everybody in the case, in neutral words, that there is something to look at; in a closed case there is nothing."""
    if case.state is not CaseState.OPEN:
        return
    for somebody in seated(desk, case):
        if may_read(somebody.person):
            notify(desk, somebody, *screens.arrival(swap, more=more))


def _remind_mediator(desk: Desk, case: Case, swap: Swap) -> None:
    """Tell her at the deadline that she can look, whatever was put in."""
    found = people.mediator(desk.unit, case.mediator)
    if found is not None and found.chat is not None:
        look = Button(Text("desk-open-case"), Press(Deed.DESK, bytes.fromhex(case.id), DeskAct.CASE.value))
        notice = Say((Paragraph(Text("desk-notice-new", {"ref": case.ref})),), ((look,),), urgency=Urgency.NOTICE)
        desk.say(found.chat, desk_key(case.mediator), notice, due=swap.deadline)


# --- a party ------------------------------------------------------------------------------------------------------


def party_tap(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Take a party's tap about a slot, all but "Put something in". None if there is no such slot for them."""
    desk = visit.desk
    swap = swaps.get(desk.unit, owner(stored), press.ref.hex(), lock=True)
    if swap is None:
        return None
    match PartyAct(press.code):
        case PartyAct.SLOT_LATER:
            visit.say(screens.put_off(swap, press.visit))
        case PartyAct.SLOT_PASS if takes(desk, stored, swap):
            _seal(visit, stored, swap, None)
        case _:
            show(visit, stored, swap, more=press.visit == screens.MORE)
    return Toast()


def takes(desk: Desk, stored: StoredRun, swap: Swap) -> bool:
    """Say whether a side may still put something in, change it or pass."""
    rules = cases.rules(desk.unit, stored.case) or Rules(is_open=False)
    return may_seal(swap, rules, now=desk.now, held=is_held(desk.unit, stored.case, stored.side))


def show(visit: Visit, stored: StoredRun, swap: Swap, *, more: bool = False) -> None:
    """Show a slot to a party."""
    mediator, deadline = stored.run.facts.get("mediator", ""), _local(stored, swap)
    visit.say(*screens.slot(swap, mediator, deadline, more=more, takes=takes(visit.desk, stored, swap)))


def _local(stored: StoredRun, swap: Swap) -> datetime:
    return swap.deadline.astimezone(ZoneInfo(stored.run.zone))


def sealed_by_run(visit: Visit, stored: StoredRun) -> None:
    """Seal the sentence somebody has just agreed to; one they would rather keep is a pass. Too late is said plainly."""
    unit, known = visit.desk.unit, stored.run.known
    swap = swaps.get(unit, owner(stored), stored.run.facts.get(SWAP, ""), lock=True)
    if swap is None:
        return
    if not takes(visit.desk, stored, swap):
        show(visit, stored, swap)
        return
    agreed = "approve" in known and known["approve"].options == ("yes",)
    sentence = Private(known["sentence"].words, Label(stored.case, stored.side)) if agreed else None
    paper = paper_of(sheet_of(visit.desk.house, unit, stored).flow, stored.run, "approve") if agreed else None
    _seal(visit, stored, swap, sentence, paper)


def _seal(
    visit: Visit, stored: StoredRun, swap: Swap, sentence: Private[str] | None, paper: Paper | None = None
) -> None:
    desk = visit.desk
    swaps.seal(desk.unit, owner(stored), swap.id, Sealed(SideNo(stored.side), sentence, desk.now, paper))
    desk.note(stored.case, actor(stored.side), "swap_answered", swap.id)
    visit.say(*screens.receipt(swap, _local(stored, swap)))


def point_to(visit: Visit, stored: StoredRun) -> None:
    """Point again to exchanges that still take something: to those not answered, and to those whose answer can be changed.

    What somebody put in and a pass are pointed to alike.
    """
    desk, viewer = visit.desk, owner(stored)
    for swap in swaps.of_case(desk.unit, viewer, stored.case):
        if takes(desk, stored, swap):
            is_answered = swaps.own_seal(desk.unit, viewer, swap.id) is not None
            visit.say(*(screens.receipt(swap, _local(stored, swap)) if is_answered else screens.arrival(swap)))


# --- the mediator -------------------------------------------------------------------------------------------------


def listed(visit: Visit, case: Case, zone: ZoneInfo) -> None:
    """Show the exchanges that run in a case."""
    found = [(each, each.deadline.astimezone(zone)) for each in running(visit.desk, case)]
    visit.say(screens.listed(case, found, _marked(visit.desk, case)))


def running(desk: Desk, case: Case) -> tuple[Swap, ...]:
    """List the exchanges that run in a case."""
    return tuple(s for s in swaps.of_case(desk.unit, _as_mediator(case), case.id) if s.state is SwapState.RUNNING)


def not_yet_opened(held: Sequence[Held], crossed: Sequence[Shown]) -> list[Held]:
    """Keep what its owner approved for a swap and no exchange has opened yet, word for word."""
    opened = {(s.side, s.sentence.read_as(HOUSE)) for s in crossed if s.swap}
    return [
        h
        for h in held
        if waits_for_a_swap(h.matter)
        and h.matter.sentence is not None
        and (h.matter.side, h.matter.sentence.read_as(HOUSE)) not in opened
    ]


def _marked(desk: Desk, case: Case) -> list[tuple[Private[str], list[Category]]]:
    """List, for the mediator alone, of which kinds each side has something that its owner would exchange; of people still here."""
    here = {root_of(s.stored.run) for s in seated(desk, case)}
    found = [h for h in matters.of_case(desk.unit, _as_mediator(case), case.id) if h.run in here]
    held = not_yet_opened(found, reveals.visible_to(desk.unit, _as_mediator(case), case.id))
    kinds = {side.number: [h.matter.category for h in held if h.matter.side == side.number] for side in case.sides}
    return [(side.name, mine) for side in case.sides if (mine := kinds[side.number])]


def _as_mediator(case: Case) -> Viewer:
    return Viewer(Seat.MEDIATOR, case.id)


def find(desk: Desk, swap_id: str) -> Swap | None:
    """Find a slot, whoever mediates its case."""
    return swaps.get(desk.unit, HOUSE, swap_id)


def look(visit: Visit, case: Case, swap: Swap, zone: ZoneInfo) -> None:
    """Show what was sealed, side by side; before the deadline with the moment from which it can be opened."""
    desk = visit.desk
    rules = cases.rules(desk.unit, case.id) or Rules(is_open=False)
    sealed = swaps.sealed(desk.unit, _as_mediator(case), swap.id)
    halves = [_half(side.name, sealed.get(side.number)) for side in case.sides]
    why = why_not_open(swap, rules, now=desk.now, held=_someone_held(desk, case))
    state = screens.Standing(
        swap.deadline.astimezone(zone), _seen(swap, sealed), is_complete(sealed, _sides(case)), why
    )
    visit.say(words.gone(screens.slot_of(swap)), screens.sealed(swap, halves, state))
    put_in = [(s.side, s.paper) for s in sealed.values() if s.paper is not None]
    visit.say(*(papers.own(case.id, side, paper) for side, paper in put_in))


def _half(name: Private[str], sealed: Sealed | None) -> screens.Half:
    if sealed is None:
        return screens.Half(name, answered=False, sentence=None)
    return screens.Half(name, answered=True, sentence=sealed.sentence, paper=sealed.paper)


def _sides(case: Case) -> tuple[SideNo, ...]:
    return tuple(side.number for side in case.sides)


def _seen(swap: Swap, sealed: Mapping[SideNo, Sealed]) -> int:
    """Number what was sealed and when, and until when, so that what is opened is what was looked at."""
    put_in = [f"{side}:{sealed[side].at.isoformat()}" for side in sorted(sealed)]
    return zlib.crc32("|".join((swap.deadline.isoformat(), *put_in)).encode())


def act(visit: Visit, case: Case, swap_id: str, press: Press, zone: ZoneInfo) -> Toast | None:
    """Open, ask for a little more, or close, if it stands as it did when she looked."""
    desk = visit.desk
    everybody = seated(desk, case)
    rules = cases.rules(desk.unit, case.id, lock=True) or Rules(is_open=False)
    swap = swaps.get(desk.unit, _as_mediator(case), swap_id, lock=True)
    if swap is None:
        return None
    now = desk.now.astimezone(zone)
    if swap.state is not SwapState.RUNNING:
        visit.say(screens.decided(swap, "desk-swap-over", now))
        return Toast(Text("house-out-of-date"))
    sealed = swaps.sealed(desk.unit, _as_mediator(case), swap_id)
    match DeskAct(press.code):
        case DeskAct.SWAP_CLOSE:
            close(desk, case, swap)
            visit.say(screens.decided(swap, "desk-swap-closed", now))
        case _ if _seen(swap, sealed) != press.visit:
            look(visit, case, swap, zone)
            return Toast(Text("house-out-of-date"))
        case DeskAct.SWAP_MORE:
            return _more(visit, case, swap, rules, zone)
        case DeskAct.SWAP_OPEN:
            put_in = [chair for chair, seal in sealed.items() if seal.sentence is not None]
            if (why := why_not_theirs(desk, case, put_in)) is not None:
                return Toast(why)
            try:
                made = open_all(swap, sealed, _sides(case), rules, now=desk.now, held=_someone_held(desk, case))
            except NotAllowed as refused:
                return Toast(words.refusal(refused.reason, swap.deadline.astimezone(zone)))
            _reveal(desk, swap, made, everybody)
            visit.say(screens.decided(swap, "desk-swap-opened", now))
        case _:
            return None
    return Toast()


def _more(visit: Visit, case: Case, swap: Swap, rules: Rules, zone: ZoneInfo) -> Toast:
    """Ask everybody for a little more, in the same words, with the same fresh time; all in this unit."""
    desk = visit.desk
    try:
        longer = with_more_time(swap, rules, now=desk.now)
    except NotAllowed as refused:
        return Toast(words.refusal(refused.reason, desk.now.astimezone(zone)))
    swaps.put_off(desk.unit, longer)
    desk.note(case.id, "mediator", "swap_more", swap.id)
    _tell(desk, case, longer, more=True)
    _remind_mediator(desk, case, longer)
    visit.say(screens.decided(longer, "desk-swap-asked", longer.deadline.astimezone(zone)))
    return Toast()


def _reveal(desk: Desk, swap: Swap, made: Sequence[Reveal], everybody: Sequence[Seated]) -> None:
    """Write the copy of every sentence and every notice, all in this unit or none."""
    copies = {desk.house.chance.new_id(): reveal for reveal in made}
    reveal_door.open_swap(desk.unit, swap.id, copies, desk.now)
    desk.note(swap.case, "mediator", "swap_opened", swap.id)
    for somebody in (one for one in everybody if may_read(one.person)):
        theirs = [words.arrival(ref) for ref, reveal in copies.items() if are_across(reveal.side, somebody.person.side)]
        notify(desk, somebody, words.gone(screens.slot_of(swap)), *theirs)


def close(desk: Desk, case: Case, swap: Swap) -> None:
    """Close a slot without opening it, and tell all the same, in the same commit."""
    if swaps.closed(desk.unit, swap.id, desk.now):
        desk.note(case.id, "mediator", "swap_closed", swap.id)
        _tell(desk, case, swap)


def close_due(desk: Desk) -> int:
    """Close the slots whose time to be opened has passed, whatever is in them; return how many."""
    found = swaps.due(desk.unit, desk.now - LOOK)
    for swap in found:
        if (case := cases.get(desk.unit, HOUSE, swap.case)) is not None:
            close(desk, case, swap)
    return len(found)
