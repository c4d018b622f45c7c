"""To a person: a party writes to the mediator, she answers, and the dialogue goes on where it was. Private to that side and her.

What she writes goes the way of all her messages (`bot.service.note`): past the guard, as a neutral notice, read after a tap.
"""

from __future__ import annotations

from contextlib import suppress

from bot.present import beside as beside_screens
from bot.present import disclosure as screens
from bot.present import handover as own
from bot.present.disclosure import side_names
from bot.service import attachments, beside, threads
from bot.service.contact import deeds
from bot.service.context import Desk, Toast, Visit
from bot.service.note import files_in, text_of
from flows.answers import FileRef
from flows.case import Case, Role, RunId, SideNo
from flows.private import HOUSE, MEDIATOR_ONLY, Label, Private
from flows.several import actor
from storage import audit, cases, runs, terms
from storage.errors import Erased
from storage.runs import StoredRun

FLOW = "handover"
TO = "to"  # the fact that names the run of hers that is answered, "" if none is
ABOUT = "about"  # the fact that names the preview, the statement or the point of hers that is answered, if one is
ASKS = "answers"  # the fact that says what is asked for: "no" if nothing is answered
POINT = "point"  # its value where a point of the term sheet is not quite right
AFTER = "after"  # its value where somebody says how it goes after a session
WROTE = "wrote_to_mediator"  # the audit entry of what somebody wrote; its object is the run


def begin(visit: Visit, stored: StoredRun, *, to: str = "", about: str = "", asks: str = "") -> tuple[Visit, StoredRun]:
    """Begin to write to the mediator, or go on with what was begun.

    `to`, `about`: the run, preview, statement or point of hers that is answered; `asks`: in which words, if in others than is usual.
    """
    left = threads.left_open(visit, stored)
    for run in (stored, left):
        if run is not None and run.run.flow == FLOW and not run.run.finished and _answers(run) == (to, about):
            return threads.move(threads.fresh(visit), run), run
    named = {ABOUT: about} if about else {}
    return threads.begin(visit, FLOW, stored, facts={TO: to, **named, ASKS: asks or ("yes" if to or about else "no")})


def _answers(stored: StoredRun) -> tuple[str, str]:
    """Name what of the mediator's is answered in a run."""
    return stored.run.facts.get(TO, ""), stored.run.facts.get(ABOUT, "")


def written(visit: Visit, stored: StoredRun) -> None:
    """Put what somebody wrote before the mediator: a neutral notice, read after a tap. What was left out is not."""
    desk, mediator = visit.desk, stored.run.facts.get("mediator", "")
    case = cases.get(desk.unit, HOUSE, stored.case)
    if case is None or not text_of(desk, stored):
        visit.say(screens.plain("handover-left-out"))
        return
    desk.note(case.id, actor(stored.side), WROTE, stored.run.id)
    desk.tell_mediator(case, "desk-notice-written", own.read_button(stored.run.id))
    visit.say(screens.plain("handover-sent", mediator=mediator))


def written_beside(visit: Visit, stored: StoredRun) -> None:
    """Put what somebody beside a party wrote before the mediator, in the same way."""
    desk, case = visit.desk, cases.get(visit.desk.unit, HOUSE, stored.case)
    if case is None:
        return
    desk.note(case.id, actor(stored.side, "beside"), WROTE, stored.run.id)
    desk.tell_mediator(case, "desk-notice-written", own.read_button(stored.run.id))
    visit.say(screens.plain("beside-sent", mediator=stored.run.facts.get("mediator", "")))


def begun(visit: Visit, root: StoredRun) -> list[StoredRun]:
    """List what somebody wrote to the mediator since they have their seat, the first one first."""
    whose = (actor(root.side), WROTE)  # what another side wrote is not even looked up: it may have been erased
    mine = [e.object for e in audit.entries(visit.desk.unit, root.case) if (e.actor, e.verb) == whose]
    return [run for run_id in mine if (run := threads.own(visit, root, run_id)) is not None]


def wrote_about(desk: Desk, case: Case, side: SideNo, about: str) -> tuple[RunId, ...]:
    """List what somebody wrote about a preview or a statement of the mediator's, as far as it is still there."""
    said = [e.object for e in deeds(desk.unit, case.id, side) if e.verb == WROTE]
    kept = [stored for run_id in said if (stored := _kept(desk, run_id)) is not None]
    return tuple(stored.run.id for stored in kept if stored.run.facts.get(ABOUT) == about)


def read(visit: Visit, run_id: str) -> Toast | None:
    """Show the mediator what somebody wrote to her. None if it is none of her cases', or is gone."""
    desk = visit.desk
    stored = _kept(desk, run_id)
    case = (
        cases.get(desk.unit, HOUSE, stored.case)
        if stored is not None and stored.run.flow in (FLOW, beside.FLOW)
        else None
    )
    if stored is None or case is None or case.mediator != visit.chat.mediator:
        return None
    side, text, sent = SideNo(stored.side), text_of(desk, stored), files_in(desk, stored)
    if stored.run.flow == beside.FLOW and (text or sent):
        _show_beside(visit, case, stored, text, sent)
        return Toast()
    if not text:
        return None
    about, words = ABOUT in stored.run.facts and not _is_about_a_point(stored), Private(text, Label(case.id, side))
    visit.say(own.shown(case, side, words, _before(desk, case, stored), about=about))
    return Toast()


def _show_beside(visit: Visit, case: Case, stored: StoredRun, text: str, sent: tuple[FileRef, ...]) -> None:
    """Show her what somebody beside a party wrote, and hand on what they sent as it is."""
    side, facts = SideNo(stored.side), stored.run.facts
    whom = beside_screens.who(Role(facts["role"]), side_names(case)[side])
    words = Private(text, Label(case.id, side)) if text else None
    visit.say(beside_screens.wrote(case, facts["person"], whom, words))
    for file in sent:
        state = attachments.state_of(visit.desk, case.id, side, file)
        visit.say(beside_screens.sent(whom, file, state.value))


def _kept(desk: Desk, run_id: str) -> StoredRun | None:
    """Return a run, None if there is none or its side has erased what it said."""
    with suppress(Erased):
        return runs.get(desk.unit, HOUSE, run_id)
    return None


def _is_about_a_point(stored: StoredRun) -> bool:
    return stored.run.facts.get(ASKS) == POINT


def _before(desk: Desk, case: Case, stored: StoredRun) -> Private[str] | None:
    """Return the mediator's own words that are answered."""
    if _is_about_a_point(stored):
        point = terms.point(desk.unit, HOUSE, case.id, stored.run.facts.get(ABOUT, ""))
        return point.words if point is not None else None
    hers = runs.get(desk.unit, HOUSE, stored.run.facts.get(TO, ""))
    if hers is None or hers.mediator != case.mediator:
        return None
    return Private(text_of(desk, hers), Label(case.id, MEDIATOR_ONLY)) if text_of(desk, hers) else None
