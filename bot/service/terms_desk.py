"""The term sheet at the mediator's desk: she writes it point by point by tapping, looks at the whole, and sends it to everybody.

What her words repeat of anybody she is shown before they go (R6). Nothing of a draft reaches anybody.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.present import terms_desk as screens
from bot.present.acts import DeskAct
from bot.present.disclosure import gone
from bot.present.terms_news import button
from bot.service import brief, note
from bot.service.contact import seated
from bot.service.context import Desk, Toast, Visit
from bot.service.crossing_desk import begin, own_case, zone_of
from bot.service.disclose import why_nobody
from bot.service.terms import not_told, tell
from flows.case import Case, CaseState
from flows.disclosure import may_read
from flows.private import HOUSE, Seat, Viewer
from flows.say import Button, Press, Say
from flows.terms import PointId, SheetId, TermSheet, is_sent, may_send, points_of
from flows.terms_draft import (
    Draft,
    added,
    brought_back,
    drawn_from,
    has_room,
    left_out,
    moved,
    on_it,
    reworded,
    written,
)
from flows.text import Text
from storage import cases, terms
from storage.runs import StoredRun

FLOW = "term"  # her words for a point
CASE, NUMBER, ADDS, BEFORE = (
    "case",
    "number",
    "adds",
    "before",
)  # facts of her run; `before`: a check sum of the words that are changed
HERE = range(DeskAct.TERMS.value, DeskAct.TERMS_SEND.value + 1)  # the acts this file knows


@dataclass(frozen=True, slots=True)
class _Open:
    """The sheet of a case as it stands. `sent`: the versions there are, the newest last."""

    case: Case
    draft: Draft
    sent: tuple[TermSheet, ...]

    @property
    def newest(self) -> TermSheet | None:
        return self.sent[-1] if self.sent else None

    @property
    def seen(self) -> int:
        """Return a check sum of the draft, for the buttons below it."""
        return _sum([str(len(self.sent)), *(f"{each.out}{each.words.read_as(HOUSE)}" for each in self.draft)])


def _sum(words: Sequence[str]) -> int:
    return zlib.crc32("\0".join(words).encode("utf-8", "surrogatepass"))


def buttons(case: Case) -> tuple[tuple[Button, ...], ...]:
    """Offer the term sheet on the case's further screen."""
    return ((button(case.id),),)


def tap(visit: Visit, press: Press) -> Toast | None:
    """Do what one of her buttons about the term sheet says. None if the case is none of hers, or is closed to what she wishes."""
    case, act = own_case(visit, press.ref.hex()), DeskAct(press.code)
    if case is None:
        return None
    match act:
        case DeskAct.TERMS:
            show(visit, case)
        case _ if case.state is not CaseState.OPEN:
            return None
        case _:
            return _change(visit, _open(visit.desk, case), press)
    return Toast()


def show(visit: Visit, case: Case) -> None:
    """Show the sheet in a new message."""
    visit.say(gone(screens.slot_of(case.id)), _drawn(visit, _open(visit.desk, case)))


# --- writing it ---------------------------------------------------------------------------------------------------


def _open(desk: Desk, case: Case) -> _Open:
    sent = terms.of_case(desk.unit, HOUSE, case.id)
    draft = terms.draft(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id)
    if draft is None:
        draft = drawn_from(sent[-1]) if sent else ()
    return _Open(case, draft, sent)


def _drawn(visit: Visit, here: _Open, *, picked: int | None = None, page: int = 0) -> Say:
    newest, reader = here.newest, brief.reader_of(visit.desk.unit, here.case)
    sent_at = newest.sent_at.astimezone(zone_of(visit)) if newest is not None else None
    is_same = is_sent(newest, on_it(here.draft))
    board = screens.Board(here.case, here.draft, here.seen, newest, sent_at, is_same, picked, page)
    return screens.board(board, reader.locale, visit.desk.house.wordbook)


def _change(visit: Visit, here: _Open, press: Press) -> Toast | None:
    """Do what a button about the sheet as she saw it says; if it has changed since, draw it anew."""
    board = screens.Board(here.case, here.draft, here.seen, here.newest, None, False)
    at, act = board.which(press.visit), DeskAct(press.code)
    about_one = act not in (DeskAct.TERMS_LIST, DeskAct.TERMS_ADD, DeskAct.TERMS_CHECK, DeskAct.TERMS_SEND)
    if at is None or (about_one and at >= len(here.draft)):
        visit.say(screens.redrawn(_drawn(visit, here)))
        return Toast(Text("house-out-of-date"))
    match act:
        case DeskAct.TERMS_ADD:
            _write(visit, here)
        case DeskAct.TERMS_WORD:
            _write(visit, here, at)
        case DeskAct.TERMS_CHECK:
            _check(visit, here)
        case DeskAct.TERMS_SEND:
            _send(visit, here)
        case DeskAct.TERMS_PICK | DeskAct.TERMS_LIST:
            drawn = _drawn(visit, here, picked=at if act is DeskAct.TERMS_PICK else None, page=at)
            visit.say(screens.redrawn(drawn))
        case _:
            _keep(visit, here, *_edited(here.draft, at, act))
    return Toast()


def _edited(draft: Draft, at: int, act: DeskAct) -> tuple[Draft, int | None]:
    """Return the draft as one of her buttons leaves it, and which point she looks at afterwards."""
    match act:
        case DeskAct.TERMS_UP | DeskAct.TERMS_DOWN:
            by = -1 if act is DeskAct.TERMS_UP else 1
            new = moved(draft, at, by)
            return new, at if new is draft else at + by
        case DeskAct.TERMS_OUT:
            return left_out(draft, at), None
        case _:
            return brought_back(draft, at), None


def _keep(visit: Visit, here: _Open, draft: Draft, picked: int | None) -> None:
    """Keep what she has done, and change the message in place."""
    if draft is not here.draft:
        terms.keep(visit.desk.unit, here.case.id, draft, visit.desk.now)
        here = replace(here, draft=draft)
    visit.say(screens.redrawn(_drawn(visit, here, picked=picked)))


def _write(visit: Visit, here: _Open, at: int | None = None) -> None:
    """Ask for the words of a new point, or of one that stands."""
    if at is None and not has_room(here.draft):
        visit.say(gone(screens.slot_of(here.case.id)), screens.full(here.case))
        return
    before = "" if at is None else str(_sum([here.draft[at].words.read_as(HOUSE)]))
    number = len(on_it(here.draft)) + 1 if at is None else at + 1
    facts = {CASE: here.case.id, NUMBER: str(number), ADDS: "no" if before else "yes", BEFORE: before}
    begin(visit, FLOW, facts)


def from_run(visit: Visit, stored: StoredRun) -> None:
    """Take what she has written. Words for a point that has changed or gone meanwhile become a point of their own: none are lost."""
    desk, case = visit.desk, own_case(visit, stored.run.facts.get(CASE, ""))
    if case is None:
        return
    if case.state is not CaseState.OPEN:
        visit.say(screens.decided(case, "desk-share-why-closed"))
        return
    here, new = _open(desk, case), written(case.id, note.text_of(desk, stored))
    if not new.words.read_as(HOUSE):
        show(visit, case)
        return
    before = stored.run.facts.get(BEFORE, "")
    at = next((n for n, each in enumerate(here.draft) if str(_sum([each.words.read_as(HOUSE)])) == before), None)
    if at is None and not has_room(here.draft):
        visit.say(screens.full(case))
        return
    terms.keep(desk.unit, case.id, added(here.draft, new) if at is None else reworded(here.draft, at, new), desk.now)
    show(visit, case)


# --- sending it ---------------------------------------------------------------------------------------------------


def _check(visit: Visit, here: _Open) -> None:
    """Show her the whole as all would read it, with what it repeats of anybody."""
    desk = visit.desk
    visit.say(gone(screens.slot_of(here.case.id)))
    if (why := _why_not(desk, here)) is not None:
        visit.say(screens.decided(here.case, why.key, **why.params))
        return
    following = _next(desk, here)
    known = {point.id for point in here.newest.points} if here.newest is not None else set()
    fresh = [point.words.read_as(HOUSE) for point in following.points if point.id not in known]
    found = note.repeats(desk, here.case, "\n\n".join(fresh), "0")  # the others everybody has read
    board = screens.Board(here.case, here.draft, here.seen, here.newest, None, False)
    locale = brief.reader_of(desk.unit, here.case).locale
    visit.say(*screens.confirmed_first(board, following, len(fresh), found, locale, desk.house.wordbook))


def _next(desk: Desk, here: _Open) -> TermSheet:
    words = on_it(here.draft)
    fresh = [PointId(desk.house.chance.new_id()) for _ in words]
    points = points_of(here.case.id, here.newest, words, fresh)
    return TermSheet(SheetId(desk.house.chance.new_id()), here.case.id, len(here.sent) + 1, points, desk.now)


def _why_not(desk: Desk, here: _Open) -> Text | None:
    """Name what keeps the sheet from going out now. Somebody's hold does not: they alone are not told."""
    rules, words = cases.rules(desk.unit, here.case.id, lock=True), on_it(here.draft)
    if rules is None or not rules.is_open:
        return Text("desk-share-why-closed")
    if not words:
        return Text("terms-none")
    if is_sent(here.newest, words):
        return Text("terms-same", {"version": len(here.sent)})
    if not may_send(words, here.sent, rules):
        return Text("terms-enough")
    return why_nobody(desk, here.case, [s for s in seated(desk, here.case) if may_read(s.person)])


def _send(visit: Visit, here: _Open) -> None:
    """Put it before everybody at the same moment in the same words."""
    desk, case = visit.desk, here.case
    visit.say(gone(screens.slot_of(case.id)))
    if (why := _why_not(desk, here)) is not None:
        visit.say(screens.decided(case, why.key, **why.params))
        return
    sheet = _next(desk, here)
    if not terms.send(desk.unit, sheet):
        visit.say(_drawn(visit, _open(desk, case)))
        return
    terms.keep(desk.unit, case.id, here.draft, desk.now)
    desk.note(case.id, "mediator", "terms_sent", sheet.id)
    missed = tell(desk, case, sheet)
    visit.say(screens.decided(case, "terms-sent", version=sheet.version), *not_told(case, missed))
