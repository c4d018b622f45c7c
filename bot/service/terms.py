"""The term sheet, as both desks need it: put before everybody at one moment, seen with one person's eyes, news of it for the mediator alone.

What a party sees of it depends on what the mediator sent and told, and on that party's own acts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.present import terms as screens
from bot.present import terms_news as notices
from bot.present.disclosure import gone, side_names
from bot.present.terms import Mark, View
from bot.service import threads
from bot.service.contact import is_held, notify, seated
from bot.service.context import Desk, Visit
from flows.case import Case, SideNo
from flows.disclosure import may_read
from flows.matter import Rules
from flows.moved import is_before
from flows.private import HOUSE, Seat, Viewer
from flows.say import Say
from flows.terms import Given, Own, Saying, TermSheet, may_say, next_open
from storage import cases, outbox, people, terms
from storage.keys import desk_key
from storage.runs import StoredRun

_MARKS = {Saying.RIGHT: Mark.RIGHT, Saying.NOT_QUITE: Mark.NOT_QUITE, Saying.ADVISER: Mark.ADVISER}


def tell(desk: Desk, case: Case, sheet: TermSheet) -> tuple[SideNo, ...]:
    """Tell everybody in the case, in neutral words, that there is something to look at. Returns whose chairs were not reached."""
    reached = {
        somebody.person.side
        for somebody in seated(desk, case)
        if may_read(somebody.person) and notify(desk, somebody, *screens.arrival(sheet))
    }
    return tuple(side.number for side in case.sides if side.number not in reached)


def not_told(case: Case, chairs: Sequence[SideNo]) -> list[Say]:
    """Name to the mediator those who were not reached, so that she can call them; nothing if everybody was."""
    names = side_names(case)
    return [notices.missed([names[chair] for chair in chairs])] if chairs else []


def say_news(desk: Desk, case: Case) -> None:
    """Tell the mediator, in neutral words and in place of an earlier such notice, that something was said to it."""
    found = people.mediator(desk.unit, case.mediator)
    if found is None or found.chat is None:
        return
    outbox.void_lane(desk.unit, found.chat, slot=notices.news_slot(case.id))
    desk.say(found.chat, desk_key(case.mediator), gone(notices.news_slot(case.id)), notices.news(case))


# --- with one person's eyes ---------------------------------------------------------------------------------------


def eyes_of(stored: StoredRun) -> Viewer:
    """Look as the person of this run."""
    return Viewer(Seat.SIDE, stored.case, stored.side)


def newest(visit: Visit, stored: StoredRun, *, lock: bool = False) -> TermSheet | None:
    """Return the newest version for somebody who may read it, None if there is none for them."""
    person = people.get(visit.desk.unit, HOUSE, visit.chat.participant or "")
    if person is None or not may_read(person):
        return None
    sent = terms.of_case(visit.desk.unit, eyes_of(stored), stored.case, lock=lock)
    return sent[-1] if sent else None


def own(visit: Visit, stored: StoredRun) -> Own:
    """Return what somebody has said themselves, by point."""
    return terms.said(visit.desk.unit, eyes_of(stored), stored.case).get(SideNo(stored.side), {})


def view_of(visit: Visit, stored: StoredRun, sheet: TermSheet) -> View:
    """Look at a version with the eyes of the person of this run."""
    said, facts = own(visit, stored), threads.root(visit, stored).run.facts
    marks = tuple(_mark(said.get(point.id), facts) for point in sheet.points)
    return View(sheet, stored.run.facts.get("mediator", ""), marks)


def _mark(given: Given | None, facts: Mapping[str, str]) -> Mark:
    if given is None:
        return Mark.OPEN
    return Mark.BEFORE if is_before(facts, given.at) else _MARKS[given.saying]


def takes(desk: Desk, stored: StoredRun, sheet: TermSheet) -> bool:
    """Say whether somebody may still say something to the newest version."""
    rules = cases.rules(desk.unit, stored.case) or Rules(is_open=False)
    return may_say(sheet, sheet, rules, held=is_held(desk.unit, stored.case, stored.side))


def go_on(visit: Visit, stored: StoredRun, about: str) -> bool:
    """Show what comes next to whoever has just written about a point; False if it was about no point of the newest version."""
    sheet = newest(visit, stored)
    place = next((at for at, point in enumerate(sheet.points) if point.id == about), None) if sheet else None
    if sheet is None or place is None or not takes(visit.desk, stored, sheet):
        return False
    view, following = view_of(visit, stored, sheet), next_open(sheet, own(visit, stored), place)
    visit.say(*screens.fresh(screens.all_said(view) if following is None else screens.point(view, following)))
    return True


def point_to(visit: Visit, stored: StoredRun) -> None:
    """Point again to the newest version while there is something in it that somebody has not answered."""
    sheet = newest(visit, stored)
    if sheet is not None and takes(visit.desk, stored, sheet) and next_open(sheet, own(visit, stored), -1) is not None:
        visit.say(*screens.arrival(sheet))


def in_ledger(visit: Visit, stored: StoredRun) -> None:
    """Lead from somebody's ledger to the newest version."""
    sheet = newest(visit, stored)
    if sheet is not None:
        visit.say(screens.in_ledger(sheet))
