"""The mediator's /freshstart: she picks what it is about and asks everybody, and reads what is new in it. She triggers everything."""

from __future__ import annotations

from bot.present import freshstart as screens
from bot.present.acts import DeskAct
from bot.present.disclosure import plain, side_names
from bot.present.fitting import Cut, cut_in
from bot.present.ground import lines_on
from bot.present.whatsnew import Board, screen
from bot.service import disclose, freshstart, swap, whatsnew
from bot.service.brief import gather, reader_of
from bot.service.context import Desk, Toast, Visit
from bot.service.crossing_desk import own_case, zone_of
from flows.briefing import Briefing
from flows.case import Case, CaseState, SideNo
from flows.findings import Finding, Kind
from flows.freshstart import FreshStart
from flows.private import Seat, Viewer
from flows.say import Paragraph, Press, Say
from flows.sessions import EVERYBODY
from flows.text import Joined, Text
from storage import freshstarts, sessions

HERE = range(DeskAct.FRESH.value, DeskAct.FRESH_AGAIN.value + 1)  # the acts this file knows
_TITLE = 90  # code points of the quotations in a topic's title
_NOTHING_PICKED = 0


def is_offered(desk: Desk, case: Case) -> bool:
    """Say whether the card offers one: a session of everybody has begun, or there has been one."""
    viewer = Viewer(Seat.MEDIATOR, case.id)
    met = [s for s in sessions.of_case(desk.unit, viewer, case.id) if s.side == EVERYBODY and s.stands]
    return case.state is CaseState.OPEN and (
        any(s.starts <= desk.now for s in met) or bool(freshstarts.of_case(desk.unit, viewer, case.id))
    )


def show(visit: Visit, case: Case) -> None:
    """Show what is new in the fresh start that runs or the last one; where there was none, begin to ask for one."""
    found = freshstarts.of_case(visit.desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id)
    if found:
        _whats_new(visit, case, found[-1])
    else:
        _start(visit, case, _NOTHING_PICKED)


def tap(visit: Visit, press: Press) -> Toast | None:
    """Do what one of her buttons about a fresh start says. None if the case is none of hers, or closed."""
    case = own_case(visit, press.ref.hex())
    if case is None or case.state is not CaseState.OPEN:
        return None
    match DeskAct(press.code):
        case DeskAct.FRESH:
            show(visit, case)
        case DeskAct.FRESH_AGAIN:
            _start(visit, case, _NOTHING_PICKED)
        case DeskAct.FRESH_PICK:
            _start(visit, case, press.visit, edits=True)
        case DeskAct.FRESH_ASK:
            return _ask(visit, case, press.visit)
        case DeskAct.FRESH_END:
            visit.say(screens.sure(case))
        case _:
            _end(visit, case)
    return Toast()


# --- asking -------------------------------------------------------------------------------------------------------


def _start(visit: Visit, case: Case, picked: int, *, edits: bool = False) -> None:
    """Show the topics as her agenda has them, with what she has picked; after the agenda has changed, nothing is picked."""
    if _running(visit, case) is not None:
        visit.say(plain("desk-fresh-stands", ref=case.ref))
        return
    found, cut = gather(visit.desk.unit, visit.desk.house, case, visit.desk.now), Cut(case.id, _TITLE)
    topics = found.ground.agenda.topics
    so_far = screens.unpacked(picked)
    if so_far.count != len(topics):
        so_far = screens.Picked(frozenset(), so_far.pause, len(topics))
    causes = lines_on(found, cut, (), _causes(found))[1]
    visit.say(screens.start(case, [cut_in(t.title, cut) for t in topics], causes, so_far, edits=edits))


def _causes(found: Briefing) -> list[Finding]:
    """Pick what may block by the answers so far, what more sides name first."""
    return list(found.ground.of(Kind.IMPASSE)[:2])


def _running(visit: Visit, case: Case) -> FreshStart | None:
    return freshstart.running(visit.desk, Viewer(Seat.MEDIATOR, case.id), case.id)


def _ask(visit: Visit, case: Case, picked: int) -> Toast:
    """Ask everybody, if one can be asked now; a second tap asks nobody twice."""
    desk, so_far = visit.desk, screens.unpacked(picked)
    why = swap.why_not_now(desk, case)
    if why is not None:
        visit.say(Say((Paragraph(why),)))
        return Toast()
    topics = gather(desk.unit, desk.house, case, desk.now).ground.agenda.topics
    if so_far.count != len(topics):
        _start(visit, case, picked, edits=True)
        return Toast(Text("house-out-of-date"))
    wanted: dict[SideNo, tuple[str, ...]] = {}
    for number in sorted(so_far.topics):
        for side, item in topics[number].listed:
            wanted[side] = (*wanted.get(side, ()), item)
    missed = freshstart.ask(desk, case, wanted, pause=so_far.pause)
    if missed is None:
        visit.say(plain("desk-fresh-stands", ref=case.ref))
        return Toast()
    visit.say(screens.asked_all(case, _missed(case, missed)))
    return Toast()


def _missed(case: Case, sides: list[SideNo]) -> Text | None:
    names = side_names(case)
    return Text("desk-message-missed", {"names": Joined(tuple(names[side] for side in sides))}) if sides else None


# --- what is new --------------------------------------------------------------------------------------------------


def _whats_new(visit: Visit, case: Case, fresh: FreshStart) -> None:
    desk = visit.desk
    new, briefing = whatsnew.look(desk.unit, desk.house, case, fresh, desk.now)
    waiting = len(disclose.queue(desk, case))
    asked_at = fresh.asked_at.astimezone(zone_of(visit))
    board = Board(case, new, briefing, asked_at, waiting, swap.running(desk, case))
    desk.note(case.id, "mediator", "looked_at_new", fresh.id)
    visit.say(*screen(board, reader_of(desk.unit, case).locale, desk.house.wordbook))


def _end(visit: Visit, case: Case) -> None:
    """End the one that runs: nobody can begin; whoever has begun can finish, and what was said stays. A second tap changes nothing."""
    fresh = _running(visit, case)
    if fresh is not None:
        freshstart.end(visit.desk, case, fresh)
    visit.say(screens.ended(case))
