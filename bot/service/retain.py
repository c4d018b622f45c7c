"""Keeping a closed case for its time, then erasing it: rows first, keys after the commit, and one line of proof to its mediator.

Parties are told nothing of it: what they see depends on the closing alone, as before.
"""

from __future__ import annotations

from datetime import date
from itertools import product
from zoneinfo import ZoneInfo

from bot.present import retention as screens
from bot.present.acts import DeskAct
from bot.present.notes import slot_of as message_slot
from bot.present.outcome import follow_up_slot
from bot.present.slots import slot_of as times_slot
from bot.service import hold
from bot.service.context import Desk, Toast, Visit
from bot.service.note import SENT
from bot.service.open_case import DESCRIBED
from flows.case import Case
from flows.disclosure import Rules
from flows.private import HOUSE
from flows.retention import erased_from, put_off, told_from
from flows.say import Button, Press, Say
from storage import audit, cases, outbox, outcomes, people, purge, retention, runs, sessions, slots
from storage.keys import desk_key
from storage.retention import Kept, Retention

HERE = frozenset({DeskAct.KEEP_LONGER.value})
_ABOUT = "case"  # the fact of her later runs that names the case they are about
_AT_ONCE = 20  # cases in one transaction to be told of; they are erased one by one


# --- closing ------------------------------------------------------------------------------------------------------


def ask_to_close(visit: Visit, case: Case) -> None:
    """Ask before a case is closed, and say what follows from it."""
    desk, zone = visit.desk, _zone(visit.desk, case.mediator)
    to_come = [s for s in sessions.of_case(desk.unit, HOUSE, case.id) if s.stands and s.ends > desk.now]
    still_set = [session.starts.astimezone(zone) for session in to_come]
    visit.say(screens.close_question(case, _rules(desk, case).keep_days, still_set))


def close(visit: Visit, case: Case) -> None:
    """Close a case; from now on it is kept for its time. Closing it twice changes nothing."""
    desk = visit.desk
    if cases.close(desk.unit, case.id, desk.now):
        due = erased_from(desk.now, _rules(desk, case))
        retention.begin(desk.unit, Retention(case.id, case.ref, case.mediator, due, told_from(due)))
        desk.note(case.id, "mediator", "closed")
        for side in case.sides:  # a reminder or a notice would lead to nothing now
            hold.silence(desk, case.id, side.number)
        _hush(desk, case)
    kept = retention.get(desk.unit, case.id)
    visit.say(screens.closed(case, kept.due_at.astimezone(_zone(desk, case.mediator)) if kept else None))


def _hush(desk: Desk, case: Case) -> None:
    """Give up what waits for anybody's hours, people beside a party among them, of times on offer and of what she wrote herself."""
    unit = desk.unit
    waiting = [times_slot(times) for times in slots.of_case(unit, HOUSE, case.id, ended=True)]
    waiting += [message_slot(e.object) for e in audit.entries(unit, case.id) if e.verb == SENT]
    lanes = (people.lane_of(unit, person.id) for person in people.of_case(unit, HOUSE, case.id))
    for lane, slot in product((lane for lane in lanes if lane is not None), waiting):
        outbox.void_lane(unit, lane, slot=slot)


def _rules(desk: Desk, case: Case) -> Rules:
    return cases.rules(desk.unit, case.id) or Rules()


def _zone(desk: Desk, mediator: str) -> ZoneInfo:
    found = people.mediator(desk.unit, mediator)
    return ZoneInfo(found.zone if found else desk.house.default_zone)


# --- keeping it longer --------------------------------------------------------------------------------------------


def tap(visit: Visit, press: Press) -> Toast | None:
    """Keep one of her closed cases longer. None if it is none of hers, or has begun to go. A second tap on the same button adds nothing."""
    desk = visit.desk
    case = cases.get(desk.unit, HOUSE, press.ref.hex())
    kept = retention.get(desk.unit, press.ref.hex())
    if case is None or kept is None or case.mediator != visit.chat.mediator or kept.state is not Kept.KEPT:
        return None
    if press.visit == screens.seen(kept.due_at):
        due = put_off(kept.due_at, desk.now)
        retention.put_off(desk.unit, case.id, due, told_from(due))
        desk.note(case.id, "mediator", "kept_longer", f"{due:%Y-%m-%d}")
        kept = retention.get(desk.unit, case.id) or kept
    visit.say(screens.kept_until(case.ref, kept.due_at.astimezone(_zone(desk, case.mediator))))
    return Toast()


def on_the_card(desk: Desk, case: Case) -> tuple[date | None, tuple[Button, ...]]:
    """Return the day on which a closed case is erased, where its mediator is, and the button that keeps it longer."""
    kept = retention.get(desk.unit, case.id)
    if kept is None:
        return None, ()
    return kept.due_at.astimezone(_zone(desk, case.mediator)).date(), (screens.longer(case.id, kept.due_at),)


def told_again(visit: Visit, ref: str) -> bool:
    """Say once more what is left of her erased case of this name; False if there is none."""
    found = retention.erased(visit.desk.unit, visit.chat.mediator, ref.strip().upper())
    for one in found[:1]:
        visit.say(_proof(visit.desk, one))
    return bool(found)


# --- by itself ----------------------------------------------------------------------------------------------------


def delete_again(desk: Desk, case: str) -> None:
    """Let the rows of a case go whose keys are gone while the data do not know that it was closed: they are a copy from before."""
    named = cases.name_of(desk.unit, case)
    if named is not None:
        retention.begin(desk.unit, Retention(case, *named, due_at=desk.now))


def do_what_is_due(desk: Desk) -> int:
    """Finish what was begun, tell the mediators of what comes, and delete the rows of a case whose time is over; count what was done."""
    return finish(desk) + _tell_due(desk) + _delete_due(desk)


def finish(desk: Desk) -> int:
    """Destroy the keys of the cases whose rows are deleted, and tell their mediators. The rows' deletion must be committed."""
    found = retention.to_finish(desk.unit, _AT_ONCE)
    for one in found:
        desk.unit.vault.destroy(f"case/{one.case}", desk.now)
        retention.gone(desk.unit, one.case)
        _tell(desk, one.mediator, _proof(desk, one))
    return len(found)


def _tell_due(desk: Desk) -> int:
    found = retention.to_tell(desk.unit, desk.now, _AT_ONCE)
    for one in found:
        retention.told(desk.unit, one.case)
        _tell(desk, one.mediator, screens.soon(one.case, one.ref, one.due_at, _zone(desk, one.mediator)))
    return len(found)


def _delete_due(desk: Desk) -> int:
    """Delete one case that is due; the locked row says that it still is."""
    for one in retention.due(desk.unit, desk.now, 1):
        _forget_to_look_again(desk, one)
        records = purge.purge(desk.unit, one.case, _runs_about(desk, one))
        _forget_unsent(desk, one.mediator)
        retention.going(desk.unit, one.case, records, desk.now)
        desk.note(desk_key(one.mediator), "house", "case_erased", one.ref)
        return 1
    return 0


def _runs_about(desk: Desk, one: Retention) -> list[str]:
    """Name the conversations of its mediator that were about the case: what she wrote there is part of it."""
    described = {e.object for e in audit.entries(desk.unit, one.case) if e.verb == DESCRIBED}
    hers = [stored.run for stored in runs.of_mediator(desk.unit, HOUSE, one.mediator)]
    return [run.id for run in hers if run.id in described or run.facts.get(_ABOUT) == one.case]


def _forget_to_look_again(desk: Desk, one: Retention) -> None:
    """Give up what would remind its mediator of the case on a day to come: nothing is left to look at."""
    found = people.mediator(desk.unit, one.mediator)
    recorded = {e.object for e in audit.entries(desk.unit, one.case) if e.verb == outcomes.RECORDED}
    if found is not None and found.chat is not None:
        for session in sorted(recorded):
            outbox.void_lane(desk.unit, found.chat, slot=follow_up_slot(session))


def _forget_unsent(desk: Desk, mediator: str) -> None:
    """Give up what waits for a mediator who has left her chat: it may quote the case, and is not read any more."""
    found = people.mediator(desk.unit, mediator)
    if found is not None and found.chat is not None and outbox.is_ended(desk.unit, found.chat):
        outbox.void_answers(desk.unit, found.chat)


def _proof(desk: Desk, one: Retention) -> Say:
    at = (one.erased_at or desk.now).astimezone(_zone(desk, one.mediator))
    return screens.erased(one.ref, at, one.records)


def _tell(desk: Desk, mediator: str, say: Say) -> None:
    found = people.mediator(desk.unit, mediator)
    if found is not None and found.chat is not None:
        desk.say(found.chat, desk_key(mediator), say)
