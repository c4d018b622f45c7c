"""What was said to the term sheet, for the mediator alone: who confirmed what, what each wrote, and telling all once all have confirmed.

That everybody has confirmed is told by her act, only while it is so, to all at the same moment in the same words (`flows.terms`).
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.present import terms_desk as screens
from bot.present.acts import DeskAct
from bot.present.disclosure import gone, side_names
from bot.present.terms_news import news_slot
from bot.service import brief, handover, terms_desk, terms_paper
from bot.service.contact import is_held
from bot.service.context import Desk, Toast, Visit
from bot.service.crossing_desk import own_case, zone_of
from bot.service.terms import not_told, tell
from flows.case import Case, SideNo
from flows.matter import Rules
from flows.private import HOUSE, Seat, Viewer
from flows.say import Press
from flows.terms import Own, PointId, Saying, TermSheet, has_confirmed, may_tell
from storage import cases, terms

HERE = range(DeskAct.TERMS_SAID.value, DeskAct.TERMS_HERS.value + 1)  # the acts this file knows


def tap(visit: Visit, press: Press) -> Toast | None:
    """Do what one of her buttons about what was said says. None if the case is none of hers."""
    case, act = own_case(visit, press.ref.hex()), DeskAct(press.code)
    if case is None:
        return None
    asks = act is DeskAct.TERMS_TELL
    sent = terms.of_case(visit.desk.unit, HOUSE, case.id, lock=asks or act is DeskAct.TERMS_TELL_YES)
    if not sent:
        terms_desk.show(visit, case)
    elif act is DeskAct.TERMS_SAID:
        _show(visit, case, sent)
    elif act in (DeskAct.TERMS_PLAIN, DeskAct.TERMS_HERS):
        visit.say(terms_paper.for_mediator(visit, case, sent[-1], zone_of(visit).key, hers=act is DeskAct.TERMS_HERS))
    else:
        _tell(visit, case, sent[-1], press.visit, asks=asks)
    return Toast()


def _show(visit: Visit, case: Case, sent: Sequence[TermSheet]) -> None:
    desk, sheet = visit.desk, sent[-1]
    given = terms.said(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id)
    each = [_said(desk, case, sent, side.number, given.get(side.number, {})) for side in case.sides]
    confirmed = all(has_confirmed(sheet, given.get(side.number, {})) for side in case.sides)
    slots = gone(news_slot(case.id)), gone(screens.slot_of(case.id))
    may = _may_tell(desk, case, sheet, sheet.version)
    visit.say(*slots, screens.said(case, sheet, each, confirmed=confirmed, may_tell=may))


def _said(desk: Desk, case: Case, sent: Sequence[TermSheet], side: SideNo, own: Own) -> screens.Said:
    by: dict[Saying | None, tuple[int, ...]] = {}
    for at, point in enumerate(sent[-1].points):
        saying = own[point.id].saying if point.id in own else None
        by[saying] = (*by.get(saying, ()), at)
    ever = dict.fromkeys(point.id for sheet in sent for point in sheet.points)
    wrote = [(_place(sent[-1], point), run) for point in ever for run in handover.wrote_about(desk, case, side, point)]
    return screens.Said(side_names(case)[side], by, tuple(wrote), rests=is_held(desk.unit, case.id, side))


def _place(sheet: TermSheet, point: PointId) -> int | None:
    return next((at for at, each in enumerate(sheet.points) if each.id == point), None)


def _may_tell(desk: Desk, case: Case, sheet: TermSheet, version: int) -> bool:
    """Say whether all may be told now, of the very version she looked at."""
    rules = cases.rules(desk.unit, case.id, lock=True) or Rules(is_open=False)
    held = any(is_held(desk.unit, case.id, side.number) for side in case.sides)
    chairs, given = [side.number for side in case.sides], terms.said(desk.unit, HOUSE, case.id)
    return sheet.version == version and may_tell(sheet, sheet, given, chairs, rules, held=held)


def _tell(visit: Visit, case: Case, sheet: TermSheet, version: int, *, asks: bool) -> None:
    """Ask her once more, or tell all that everybody has confirmed each point. What has changed since she looked stops it."""
    desk = visit.desk
    visit.say(gone(screens.slot_of(case.id)))
    if not _may_tell(desk, case, sheet, version):
        visit.say(screens.decided(case, "terms-tell-done" if sheet.told_at is not None else "terms-tell-not"))
    elif asks:
        visit.say(screens.asked_to_tell(case, sheet, brief.reader_of(desk.unit, case).name))
    elif terms.tell(desk.unit, sheet, desk.now):
        desk.note(case.id, "mediator", "terms_told", sheet.id)
        missed = tell(desk, case, sheet)
        visit.say(screens.decided(case, "terms-tell-done"), *not_told(case, missed))
