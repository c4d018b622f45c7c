"""What is new in a fresh start, gathered for its mediator as things stand this moment. Only she reads it."""

from __future__ import annotations

from datetime import datetime

from bot.house import House
from bot.service.brief import crossed_in, gather
from bot.service.contact import of_those_here
from flows.briefing import Briefing
from flows.briefing_crossed import told
from flows.case import Case
from flows.disclosure import Consented, Scoped, Withdrawn, Worded
from flows.freshstart import FreshStart
from flows.private import Seat, Viewer
from flows.whatsnew import WhatsNew, Written, whats_new
from storage import Unit, freshstarts, matters, statements
from storage.matters import Held

_DECIDES = (Scoped, Worded, Consented, Withdrawn)


def look(unit: Unit, house: House, case: Case, fresh: FreshStart, now: datetime) -> tuple[WhatsNew, Briefing]:
    """Gather what is new since a fresh start was asked for, and the briefing it belongs to."""
    viewer = Viewer(Seat.MEDIATOR, case.id)
    briefing = gather(unit, house, case, now)
    said = [s for s in statements.visible_to(unit, viewer, case.id) if s.said_at <= now]
    written = [_written(held) for held in of_those_here(unit, case.id, matters.of_case(unit, viewer, case.id))]
    crossed = told(crossed_in(unit, case, now), viewer)
    parts = freshstarts.parts(unit, viewer, fresh)
    new = whats_new(fresh, parts, said, written, briefing.ground, crossed=crossed, viewer=viewer)
    return new, briefing


def _written(held: Held) -> Written:
    at = max((entry.at for entry in held.record if isinstance(entry, _DECIDES)), default=None)
    return Written(held.matter, held.label, held.place, held.item, at)
