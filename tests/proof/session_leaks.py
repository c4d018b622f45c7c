"""Leaks around a session, a fresh start and the own copy, planted one at a time in the whole house, each as somebody might write it by mistake."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select

from bot.house import House
from bot.service import (
    attend,
    freshstart,
    freshstart_party,
    own_copy,
    ready,
    remind,
    session,
    session_party,
    slots_party,
)
from bot.service.attend import Attendee
from bot.service.context import Desk, Visit
from flows.answers import Item
from flows.case import Case, Participant
from flows.freshstart import FreshStart, Part, Reply
from flows.own_copy import OwnCopy
from flows.private import HOUSE
from flows.say import Press
from flows.scheduling import Reminder
from flows.sessions import Coming, Session
from flows.slots import Answered, Marks, Times, TimesState
from storage import Unit, cases, freshstarts, people, reminders, runs, sessions, slots
from storage.reminders import Planned, State
from storage.runs import StoredRun
from storage.tables import STATEMENTS
from storage.times import moment
from tests.proof.crossing_leaks import instead, tell_others
from tests.proof.leaks import Leak, Patch, around, count_of_other, number

LEAKS: list[Leak] = []


def leak(plant: Leak) -> Leak:
    """Put a leak on the list."""
    LEAKS.append(plant)
    return plant


def said_by_others(unit: Unit, of: Session, side: int) -> list[Coming]:
    """List what the other sides have said about a session."""
    theirs = {p.id for p in people.of_case(unit, HOUSE, of.case) if p.side != side}
    return [coming for who, coming in sessions.said(unit, HOUSE, of).items() if who in theirs]


def parts_of_others(unit: Unit, fresh: FreshStart, side: int) -> list[Part]:
    return [part for part in freshstarts.parts(unit, HOUSE, fresh) if part.side != side]


# --- a session ----------------------------------------------------------------------------------------------------------


@leak
def reminders_go_by_the_clock_of_the_other_side() -> list[Patch]:
    def reach(original: Callable[..., Any], desk: Desk, person: Participant) -> Any:
        others = [p.zone for p in people.of_case(desk.unit, HOUSE, person.case) if p.side != person.side]
        found = original(desk, person)
        return replace(found, zone=others[0]) if others else found

    return instead(attend, "_reach", reach)


@leak
def a_session_looks_otherwise_if_the_other_cannot_come() -> list[Patch]:
    def more(visit: Visit, of: Session, attendee: Attendee, which: int = 0) -> None:
        if Coming.NO in said_by_others(visit.desk.unit, of, attendee.person.side):
            visit.say(number(1))

    return around(session_party, "show", more)


@leak
def that_the_other_comes_is_told() -> list[Patch]:
    def tell(visit: Visit, _session: Session, attendee: Attendee, coming: Coming, _which: int) -> None:
        stored = runs.current(visit.desk.unit, attendee.lane)
        if coming is Coming.YES and stored is not None:
            tell_others(visit.desk, stored, 2)

    return around(session_party, "_answer", tell)


@leak
def a_calendar_file_counts_what_everybody_tapped() -> list[Patch]:
    def file(original: Callable[..., bytes | None], unit: Unit, house: House, session_id: str, locale: str) -> Any:
        made = original(unit, house, session_id, locale)
        found = sessions.get(unit, HOUSE, session_id)
        taps = len(sessions.said(unit, HOUSE, found)) if found else 0
        return made and made.replace(b"SEQUENCE:", b"SEQUENCE:%d" % taps)

    return instead(session, "to_calendar", file)


@leak
def nobody_is_reminded_of_what_the_other_cannot_come_to() -> list[Patch]:
    def theirs(original: Callable[..., None], desk: Desk, case: Case, of: Session, planned: Planned) -> None:
        person = people.get(desk.unit, HOUSE, planned.participant)
        if person is not None and Coming.NO in said_by_others(desk.unit, of, person.side):
            reminders.mark(desk.unit, planned, State.VOID, desk.now)
        else:
            original(desk, case, of, planned)

    return instead(remind, "_theirs", theirs)


@leak
def the_evening_before_all_are_asked_again_while_one_has_not_answered() -> list[Patch]:
    def tell(desk: Desk, case: Case, of: Session, planned: Planned) -> None:
        waits = len(attend.attendees(desk, case, of.side)) - len(sessions.said(desk.unit, HOUSE, of))
        attendee = attend.one(desk, planned.participant)
        if planned.due.kind in (Reminder.READY, Reminder.EVENING) and waits and attendee is not None:
            desk.say(attendee.lane, attendee.owner, number(waits))

    return around(remind, "_theirs", tell)


@leak
def ones_own_open_items_tell_whether_the_other_has_answered() -> list[Patch]:
    def more(visit: Visit, stored: StoredRun, press: Press) -> None:
        found = sessions.get(visit.desk.unit, HOUSE, press.ref.hex())
        if found is not None:
            visit.say(number(len(said_by_others(visit.desk.unit, found, stored.side))))

    return around(ready, "tap", more)


# --- times on offer -----------------------------------------------------------------------------------------------------


@leak
def an_offer_counts_the_times_that_work_for_others() -> list[Patch]:
    def count(visit: Visit, _stored: StoredRun | None, press: Press) -> None:
        found = slots_party._of(visit, press.ref.hex())
        if found is not None:
            marks = slots.marked(visit.desk.unit, HOUSE, found[0])
            visit.say(number(sum(len(one.works) for one in marks.values())))

    return around(slots_party, "tap", count)


@leak
def that_none_works_is_told_as_soon_as_one_says_so() -> list[Patch]:
    def end(visit: Visit, times: Times, _attendee: Attendee, marks: Marks) -> None:
        if marks.answered is Answered.DONE and not marks.works:
            slots.end(visit.desk.unit, times.id, TimesState.NONE, visit.desk.now)

    return around(slots_party, "_answer", end)


# --- a fresh start ------------------------------------------------------------------------------------------------------


@leak
def to_begin_is_offered_again_only_until_the_other_has_finished() -> list[Patch]:
    def pending(original: Callable[..., None], visit: Visit) -> None:
        person = people.get(visit.desk.unit, HOUSE, visit.chat.participant or "")
        running = freshstart.running(visit.desk, HOUSE, person.case) if person else None
        others = parts_of_others(visit.desk.unit, running, person.side) if running and person else []
        if Reply.DONE not in [part.reply for part in others]:
            original(visit)

    return instead(freshstart_party, "pending", pending)


@leak
def a_fresh_start_ends_when_one_has_finished_it() -> list[Patch]:
    def end(visit: Visit, stored: StoredRun, *, again: bool) -> None:
        found, case = (
            freshstart.own(visit, stored.run.facts.get("fresh", "")),
            cases.get(visit.desk.unit, HOUSE, stored.case),
        )
        if found is not None and case is not None:
            freshstart.end(visit.desk, case, found[0])

    return around(freshstart, "over", end)


@leak
def what_is_asked_shows_how_much_the_other_has_said() -> list[Patch]:
    def more(visit: Visit, stored: StoredRun, fresh: FreshStart, _part: Part) -> None:
        visit.say(number(sum(bool(part.run) for part in parts_of_others(visit.desk.unit, fresh, stored.side))))

    return around(freshstart_party, "_show", more)


@leak
def the_picture_of_no_agreement_has_a_line_for_the_other_s() -> list[Patch]:
    def picture(original: Callable[..., tuple[Item, ...]], visit: Visit, root: StoredRun) -> tuple[Item, ...]:
        theirs = count_of_other(visit.desk.unit, root.case, root.side)
        return (*original(visit, root), Item("i9", f"The others: {theirs}"))

    return instead(freshstart, "_picture", picture)


# --- the own copy -------------------------------------------------------------------------------------------------------


@leak
def the_own_copy_is_dated_by_the_last_word_of_anybody() -> list[Patch]:
    def ref(original: Callable[..., str], visit: Visit, root: StoredRun) -> str:
        theirs = STATEMENTS.c.case_id == root.case
        (last,) = visit.desk.unit.run(select(func.max(STATEMENTS.c.said_at)).where(theirs)).one()
        head, _, _ = original(visit, root).rpartition("/")
        return f"{head}/{moment(last).isoformat()}"

    return instead(own_copy, "_ref", ref)


@leak
def the_answers_of_the_own_copy_are_numbered_through_the_case() -> list[Patch]:
    def printed(original: Callable[..., OwnCopy | None], unit: Unit, house: House, ref: str) -> OwnCopy | None:
        made = original(unit, house, ref)
        more = count_of_other(unit, made.case, made.side) if made else 0
        return made and replace(made, told=tuple(replace(t, number=t.number + more) for t in made.told))

    return instead(own_copy, "to_print", printed)
