"""Answers their owner marks: from the ledger any answer that is not for the mediator alone may become a matter, shared or held back.

Which answers are listed depends on what the person has said, and on nothing else.
"""

from __future__ import annotations

from bot.present import disclosure as screens
from bot.present.record import item_label, label_of
from bot.present.review import about
from bot.service import sittings
from bot.service.context import Visit, owner_label, sheet_of
from bot.service.telling import PLACES, WHOLE, place_of
from bot.service.things import Thing
from flows.case import Offer
from flows.disclosure import Kind
from flows.moved import veiled
from flows.run import Run, step_of
from flows.say import Say
from flows.text import Text
from storage.runs import StoredRun


def offered(root: StoredRun) -> list[Say]:
    """Offer to look through one's own answers, to whoever has agreed to take part and handed over."""
    return [screens.offer_answers(root.run)] if root.run.finished else []


def listed(visit: Visit, root: StoredRun, page: int) -> list[Say]:
    """List the answers of one page, each a button, in place of the page before."""
    rows = [
        (run.run, run.run.ordinal(place), _label(visit, run, place))
        for run in _runs(visit, root)
        for place in _places(visit, run)
    ]
    return [screens.gone(screens.answers_slot(root.run)), screens.answers(root.run, rows, page)]


def thing(visit: Visit, root: StoredRun, run_id: str, ordinal: int) -> Thing | None:
    """Return one of the answers as what an interview goes through, None if it is not among them (any more)."""
    run = next((r for r in _runs(visit, root) if r.run.id == run_id), None)
    place = next((p for p in _places(visit, run) if run.run.ordinal(p) == ordinal), None) if run is not None else None
    if run is None or place is None:
        return None
    words = visit.desk.house.wordbook.words(root.run.locale, _label(visit, run, place))
    return Thing(Kind.TELL, place_of(visit.desk.house, run.run.flow, place), WHOLE, words)


def _runs(visit: Visit, root: StoredRun) -> list[StoredRun]:
    """Return the intake and the sittings begun after it: what somebody is asked about the dispute, whichever part it is in."""
    return [root, *sittings.begun(visit, root)]


def _places(visit: Visit, stored: StoredRun) -> list[str]:
    """Name the places of the answers that may be decided about: given, on the way, and not for the mediator alone."""
    flow = sheet_of(visit.desk.house, visit.desk.unit, stored).flow
    free = {key for key, step in flow.steps.items() if step.offer in (Offer.ASKED, Offer.MEANT) and key not in PLACES}
    return [place for place in stored.run.known if step_of(place) in free and _is_given(stored.run, place)]


def _is_given(run: Run, place: str) -> bool:
    known = run.known[place]
    return known.reason is None and not known.parked and not known.renew


def _label(visit: Visit, stored: StoredRun, place: str) -> Text:
    flow = sheet_of(visit.desk.house, visit.desk.unit, stored).flow
    return about(label_of(flow, place), item_label(veiled(stored.run), flow, place, owner_label(stored)))
