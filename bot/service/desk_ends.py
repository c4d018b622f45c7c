"""What the end of a mediator's own conversation brings about. Loaded with the first that ends: it needs her whole desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.service import agenda_desk, jottings, outcome, session_desk, slots_desk, terms_desk, tick_desk
from bot.service.context import Visit
from storage.runs import StoredRun

ENDS: Mapping[str, Callable[[Visit, StoredRun], None]] = {
    agenda_desk.FLOW: agenda_desk.titled,
    tick_desk.FLOW: tick_desk.written,
    terms_desk.FLOW: terms_desk.from_run,
    session_desk.FLOW: session_desk.proposed,
    slots_desk.FLOW: slots_desk.proposed,
    outcome.FLOW: outcome.recorded,
    jottings.FLOW: jottings.from_run,
}
EACH_TIME = (session_desk.FLOW, slots_desk.FLOW, outcome.FLOW)
