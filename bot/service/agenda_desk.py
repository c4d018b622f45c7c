"""The mediator arranges the agenda by tapping: an order, up and down, her own words, later, left out and back. All of it is hers alone."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace

from bot.present import agenda as screens
from bot.present.acts import DeskAct
from bot.present.disclosure import gone, plain
from bot.present.fitting import Cut
from bot.service import brief, note, preview_desk
from bot.service.context import Toast, Visit
from bot.service.crossing_desk import begin, own_case
from flows.agenda import is_neutral
from flows.agenda_edit import (
    Edit,
    applied,
    begun,
    in_order,
    moved,
    place_of,
    placed,
    renewed,
    reworded,
    sorted_for,
)
from flows.case import Case
from flows.findings import Agenda, HerTopic, Order, Place
from flows.private import MEDIATOR_ONLY, Label, Private, Seat, Viewer
from flows.say import Button, Paragraph, Press, Say
from flows.text import Text
from storage import agendas
from storage.runs import StoredRun

FLOW = "retitle"
CASE, TOPIC, NUMBER = "case", "topic", "number"  # facts of her run; the topic by the list items it was made of
HERE = frozenset(
    {*range(DeskAct.AGENDA.value, DeskAct.AGENDA_LIST.value + 1), DeskAct.AGENDA_UNDO.value}
)  # the acts this file knows
_LONGEST = 80  # code points of a quotation on a session's card


@dataclass(frozen=True, slots=True)
class _Open:
    """The agenda of a case as it stands: composed, and as she has arranged it."""

    case: Case
    agenda: Agenda
    edit: Edit
    version: int

    def board(self, *, picked: int | None = None, page: int = 0) -> screens.Board:
        """Lay it out for her."""
        there = ("|".join(sorted(p.sources)) + p.place.value for p in self.edit)
        seen = zlib.crc32("\n".join((str(self.version), *there)).encode())
        orders = tuple(order.order for order in self.agenda.orders)
        hers = applied(self.agenda, self.edit)
        return screens.Board(self.case, hers, orders, seen, picked, page, has_edited=self.version > 0)


def buttons(case: Case) -> tuple[tuple[Button, ...], ...]:
    """Offer the agenda on the case's further screen."""
    return ((screens.button(case.id),),)


def show(visit: Visit, case: Case) -> None:
    """Show the agenda in a new message."""
    visit.say(gone(screens.slot_of(case.id)), _drawn(visit, _open(visit, case)))


def tap(visit: Visit, press: Press) -> Toast | None:
    """Do what one of her buttons about the agenda says, if it stands as it did when she looked. None if the case is none of hers."""
    case = own_case(visit, press.ref.hex())
    if case is None:
        return None
    if press.code == DeskAct.AGENDA.value:
        show(visit, case)
        return Toast()
    here = _open(visit, case)
    at = here.board().which(press.visit)
    if at is None or at >= max(1, len(here.edit)):
        visit.say(screens.redrawn(_drawn(visit, here)))
        return Toast(Text("house-out-of-date"))
    _act(visit, here, press.code, at)
    return Toast()


def _act(visit: Visit, here: _Open, code: int, at: int) -> None:
    case, edit = here.case, here.edit
    if DeskAct.AGENDA_ORDER.value <= code < DeskAct.AGENDA_PICK.value:
        _keep(visit, here, in_order(here.agenda, edit, list(Order)[code - DeskAct.AGENDA_ORDER.value]))
    elif code in (DeskAct.AGENDA_UP.value, DeskAct.AGENDA_DOWN.value):
        by = -1 if code == DeskAct.AGENDA_UP.value else 1
        there = edit[at + by].place if 0 <= at + by < len(edit) else None
        _keep(visit, here, moved(edit, at, by), picked=at + by if there is edit[at].place else at)
    elif DeskAct.AGENDA_KEEP.value <= code < DeskAct.AGENDA_LIST.value:
        _keep(visit, here, placed(edit, at, list(Place)[code - DeskAct.AGENDA_KEEP.value]))
    elif code == DeskAct.AGENDA_UNDO.value:
        _keep(visit, here, _before(visit, here))
    elif code == DeskAct.AGENDA_UNWORD.value:
        _keep(visit, here, reworded(edit, at, None), picked=at)
    elif code == DeskAct.AGENDA_WORD.value:
        begin(visit, FLOW, {CASE: case.id, TOPIC: ",".join(sorted(edit[at].sources)), NUMBER: str(at + 1)})
    else:
        picked = at if code == DeskAct.AGENDA_PICK.value else None
        visit.say(screens.redrawn(_drawn(visit, here, picked=picked, page=at)))


def titled(visit: Visit, stored: StoredRun) -> None:
    """Take the title she has written. One with a name or with blame in it is kept, and she is told."""
    desk, facts = visit.desk, stored.run.facts
    case = own_case(visit, facts.get(CASE, ""))
    words = " ".join(note.text_of(desk, stored).split())
    if case is None or not words:
        return
    here = _open(visit, case)
    sources = frozenset(facts.get(TOPIC, "").split(","))
    at = place_of(here.edit, sources)
    if at is None:
        visit.say(plain("agenda-gone"))
        return
    own = Private(words, Label(case.id, MEDIATOR_ONLY))
    agendas.put(desk.unit, case.id, reworded(here.edit, at, own), desk.now)
    desk.note(case.id, "mediator", "agenda_arranged")
    visit.say(gone(screens.slot_of(case.id)))
    if not is_neutral(words, visit.chat.locale, brief.names_of(case)):
        visit.say(plain("agenda-named"))
    visit.say(_drawn(visit, _open(visit, case), picked=at))


def as_it_stands(visit: Visit, case: Case) -> tuple[HerTopic, ...]:
    """Return the agenda as she has it now."""
    return _open(visit, case).board().topics


def in_session(visit: Visit, case: Case) -> list[Paragraph]:
    """Return the agenda for a session's card; nothing while she has arranged none."""
    desk = visit.desk
    if agendas.latest(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id, until=desk.now) is None:
        return []
    found = brief.gather(desk.unit, desk.house, case, desk.now).ground.agenda
    return screens.in_session(found.hers, Cut(case.id, _LONGEST))


# --- as it stands -------------------------------------------------------------------------------------------------


def _open(visit: Visit, case: Case) -> _Open:
    desk = visit.desk
    found = brief.gather(desk.unit, desk.house, case, desk.now).ground.agenda
    kept = agendas.latest(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id, until=desk.now)
    edit = sorted_for(renewed(found, kept.edit)) if kept else begun(found)
    return _Open(case, found, edit, kept.version if kept else 0)


def _before(visit: Visit, here: _Open) -> Edit:
    """Return what stood before her last edit, which may have been taking one back; with none before, what is composed."""
    viewer = Viewer(Seat.MEDIATOR, here.case.id)
    earlier = agendas.before(visit.desk.unit, viewer, here.case.id, here.version)
    return sorted_for(renewed(here.agenda, earlier.edit)) if earlier else begun(here.agenda)


def _keep(visit: Visit, here: _Open, edit: Edit, *, picked: int | None = None) -> None:
    """Keep what she has done, and change the message in place."""
    desk, case = visit.desk, here.case
    if edit != here.edit:
        version = agendas.put(desk.unit, case.id, edit, desk.now)
        desk.note(case.id, "mediator", "agenda_arranged")
        here = replace(here, edit=edit, version=version)
    visit.say(screens.redrawn(_drawn(visit, here, picked=picked)))


def _drawn(visit: Visit, here: _Open, *, picked: int | None = None, page: int = 0) -> Say:
    reader = brief.reader_of(visit.desk.unit, here.case)
    more = preview_desk.buttons(visit.desk, here.case)
    board = here.board(picked=picked, page=page)
    return screens.board(board, reader.locale, visit.desk.house.wordbook, more=more)
