"""After a session: its mediator records what came of it and when to look again, and may ask each party how it was, for her alone."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from bot.present import outcome as screens
from bot.present.acts import DeskAct
from bot.present.disclosure import plain, side_names
from bot.present.record import label_of, short
from bot.service import feedback
from bot.service.context import Desk, Toast, Visit, owner_label
from bot.service.crossing_desk import begin, own_case, zone_of
from flows.answers import Day, Picked, Words
from flows.case import Case, CaseState
from flows.outcome import Ended, Outcome
from flows.private import HOUSE, Private, Seat, Viewer
from flows.say import Button, Press
from flows.scheduling import instant
from flows.sessions import EVERYBODY, Session
from flows.text import Text
from storage import cases, outbox, outcomes, people, runs, sessions, statements
from storage.keys import desk_key
from storage.runs import StoredRun

FLOW = "outcome"
CASE, SESSION = "case", "session"  # facts of her run
HERE = range(DeskAct.OUTCOME.value, DeskAct.OUTCOME_RECORD.value + 1)  # the acts this file knows
_MORNING = time(9)
_RECENT = timedelta(days=30)  # a session that began longer ago is not offered on the card


def on_the_card(desk: Desk, case: Case) -> tuple[Button, ...]:
    """Offer to record how the newest session of everybody ended."""
    found = sessions.of_case(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id)
    begun = [s for s in found if s.side == EVERYBODY and s.stands and s.starts <= desk.now < s.starts + _RECENT]
    newest = max(begun, key=lambda s: s.starts, default=None)
    return (screens.button(newest.id),) if newest is not None and case.state is CaseState.OPEN else ()


def tap(visit: Visit, press: Press) -> Toast | None:
    """Show what she recorded of a session, or ask her. None if it is none of her cases'."""
    session = sessions.get(visit.desk.unit, HOUSE, press.ref.hex())
    case = own_case(visit, session.case) if session else None
    if session is None or case is None:
        return None
    ended = outcomes.get(visit.desk.unit, Viewer(Seat.MEDIATOR, case.id), session.id)
    if ended is not None and press.code == DeskAct.OUTCOME.value:
        _show(visit, case, session, ended)
    elif case.state is CaseState.OPEN:
        begin(visit, FLOW, {CASE: case.id, SESSION: session.id})
    else:
        return None
    return Toast()


def _show(visit: Visit, case: Case, session: Session, ended: Ended) -> None:
    said = _said(visit.desk, case, session) if ended.asks else []
    noted = screens.Noted(session, _next_steps(visit, session))
    visit.say(screens.record(case, ended, session.starts.astimezone(zone_of(visit)), said, noted))


def _next_steps(visit: Visit, session: Session) -> Private[str] | None:
    """Return what she wrote of what comes next, the newest time she recorded it."""
    unit = visit.desk.unit
    hers = runs.of_mediator(unit, HOUSE, visit.chat.mediator)
    about = [r for r in hers if r.run.flow == FLOW and r.run.finished and r.run.facts.get(SESSION) == session.id]
    said = statements.of_run(unit, HOUSE, about[-1]).get("next_steps") if about else None
    answer = said.answer.read_as(HOUSE) if said is not None else None
    return Private(answer.text, owner_label(about[-1])) if isinstance(answer, Words) else None


def _said(desk: Desk, case: Case, session: Session) -> list[Text]:
    """List what the parties answered about this session, each attributed."""
    flow, names = desk.house.flows.flow(feedback.FLOW), side_names(case)
    about = feedback.runs_about(desk, case, session.id)
    said = statements.visible_to(desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id)
    return [
        Text(
            "desk-outcome-line",
            {"who": names[s.side], "label": label_of(flow, s.place), "answer": short(flow, s.place, s.answer)},
        )
        for s in said
        if s.flow == feedback.FLOW and s.run in about and not s.parked
    ]


def recorded(visit: Visit, stored: StoredRun) -> None:
    """Keep what she has said, plan her reminder anew, and ask the parties if she wishes; nobody is asked twice."""
    desk, facts = visit.desk, stored.run.facts
    case = cases.get(desk.unit, HOUSE, facts.get(CASE, ""))
    session = sessions.get(desk.unit, HOUSE, facts.get(SESSION, ""))
    if case is None or session is None or case.mediator != stored.mediator or case.state is not CaseState.OPEN:
        visit.say(plain("desk-session-gone"))
        return
    asked = outcomes.asks(desk.unit, session.id)
    ended = _read(desk, stored, case, session, asked=asked)
    outcomes.put(desk.unit, ended)
    desk.note(case.id, "mediator", outcomes.RECORDED, session.id)
    _remind(desk, case, ended, stored.run.zone)
    if ended.asks and not asked:
        feedback.ask(desk, case, session)
    visit.say(screens.kept(case, ended))


def _read(desk: Desk, stored: StoredRun, case: Case, session: Session, *, asked: bool) -> Ended:
    said = {place: s.answer.read_as(HOUSE) for place, s in statements.of_run(desk.unit, HOUSE, stored).items()}
    picked = {place: answer.option for place, answer in said.items() if isinstance(answer, Picked)}
    day = said.get("follow_up")
    return Ended(
        session=session.id,
        case=case.id,
        outcome=Outcome(picked["outcome"]),
        follow_up=day.day if isinstance(day, Day) else None,
        asks=asked or picked["ask"] == "ask",
        at=desk.now,
    )


def _remind(desk: Desk, case: Case, ended: Ended, zone: str) -> None:
    """Put her reminder into her lane for the morning of the day she named; an earlier one is given up."""
    found = people.mediator(desk.unit, case.mediator)
    if found is None or found.chat is None:
        return
    outbox.void_lane(desk.unit, found.chat, slot=screens.follow_up_slot(ended.session))
    if ended.follow_up is not None:
        due = instant(datetime.combine(ended.follow_up, _MORNING), zone)
        if due > desk.now:
            desk.say(found.chat, desk_key(case.mediator), screens.reminder(case, ended), due=due)
