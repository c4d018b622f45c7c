"""A party and the term sheet: point by point, that is right, not quite, ask my adviser first, or later. All of it for the mediator alone."""

from __future__ import annotations

from bot.present import terms as screens
from bot.present.acts import PartyAct
from bot.service import handover, hold, talk, terms_paper
from bot.service.contact import is_held
from bot.service.context import Toast, Visit
from bot.service.terms import eyes_of, newest, own, say_news, takes, view_of
from flows.case import SideNo
from flows.private import HOUSE
from flows.say import Press, Say
from flows.several import actor
from flows.terms import Saying, TermSheet, next_open, still_open
from flows.text import Text
from storage import cases, terms
from storage.runs import StoredRun

HERE = range(PartyAct.TERMS.value, PartyAct.TERMS_PAPER.value + 1)  # the acts this file knows
SAID = "said_to_a_point"  # the audit entry; its object is the point
_SAYINGS = {
    PartyAct.TERMS_RIGHT: Saying.RIGHT,
    PartyAct.TERMS_NOT_QUITE: Saying.NOT_QUITE,
    PartyAct.TERMS_ADVISER: Saying.ADVISER,
}


def tap(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Do what a button about the term sheet says. None if there is no such for them; an earlier version leads to the newest."""
    wish = PartyAct(press.code)
    sheet = newest(visit, stored, lock=wish in _SAYINGS)
    asked = terms.get(visit.desk.unit, eyes_of(stored), press.ref.hex())
    if sheet is None or asked is None or press.visit >= len(asked.points):
        return None
    if wish is PartyAct.TERMS_LATER:
        visit.say(*screens.put_off(sheet))
    elif is_held(visit.desk.unit, stored.case, stored.side):
        hold.say_so(visit, stored)
    elif asked.id != sheet.id and wish is not PartyAct.TERMS:
        visit.say(*screens.fresh(screens.opened(view_of(visit, stored, sheet))))
        return Toast(Text("house-out-of-date"))
    else:
        _act(visit, stored, sheet, wish, press.visit)
    return Toast()


def _act(visit: Visit, stored: StoredRun, sheet: TermSheet, wish: PartyAct, at: int) -> None:
    match wish:
        case PartyAct.TERMS_POINT:
            visit.say(*screens.redrawn(screens.point(view_of(visit, stored, sheet), at)))
        case PartyAct.TERMS_PAPER:
            visit.say(terms_paper.for_party(visit, stored, sheet))
        case _ if wish is PartyAct.TERMS or not takes(visit.desk, stored, sheet):
            visit.say(*screens.fresh(screens.opened(view_of(visit, stored, sheet))))
        case PartyAct.TERMS_ALL:
            visit.say(*screens.redrawn(screens.all_said(view_of(visit, stored, sheet))))
        case PartyAct.TERMS_SAY:
            talk.show_again(*handover.begin(visit, stored, about=sheet.points[at].id, asks=handover.POINT))
        case _:
            _keep(visit, stored, sheet, at, _SAYINGS[wish])
            visit.say(*screens.redrawn(_following(visit, stored, sheet, at, _SAYINGS[wish])))


def _keep(visit: Visit, stored: StoredRun, sheet: TermSheet, at: int, saying: Saying) -> None:
    """Keep what somebody says to a point, and let the mediator know. The same again changes nothing."""
    desk, about, before = visit.desk, sheet.points[at].id, own(visit, stored)
    if about in before and before[about].saying is saying:
        return
    terms.say(desk.unit, stored.case, SideNo(stored.side), about, saying, desk.now)
    desk.note(stored.case, actor(stored.side), SAID, about)
    case = cases.get(desk.unit, HOUSE, stored.case)
    is_done = not still_open(sheet, own(visit, stored))
    if case is not None and (is_done or saying is not Saying.RIGHT):
        say_news(desk, case)


def _following(visit: Visit, stored: StoredRun, sheet: TermSheet, at: int, saying: Saying) -> Say:
    """Ask what is not right, or lead to the next point; at the end, to all that was said."""
    view, after = view_of(visit, stored, sheet), next_open(sheet, own(visit, stored), at)
    if saying is Saying.NOT_QUITE:
        return screens.asked_why(view, at)
    return screens.all_said(view) if after is None else screens.point(view, after)
