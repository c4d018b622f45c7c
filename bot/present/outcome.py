"""After a session, on a phone: the question how it was for somebody, and what the mediator recorded and reads of it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.present.acts import DeskAct, PartyAct
from bot.present.desk import act
from bot.present.disclosure import gone, neutral, party_act, quoted
from bot.present.session_desk import write_button
from bot.present.terms_news import button as terms_button
from flows.case import Case, CaseState
from flows.outcome import Ended, Outcome
from flows.private import Private
from flows.say import Button, Paragraph, Say, Style, Urgency
from flows.sessions import Session, SessionId
from flows.text import Text


@dataclass(frozen=True, slots=True)
class Noted:
    """The session, and what comes next in the mediator's own words, None if she wrote nothing of it."""

    session: Session
    next_steps: Private[str] | None = None


def slot_of(session: SessionId | str) -> str:
    """Name the message that asks somebody how a session was."""
    return f"fb:{session}"


def arrival(session: SessionId) -> list[Say]:
    """Tell somebody, in neutral words, that there is something to look at; alike for everybody."""
    show = party_act(session, PartyAct.FEEDBACK, "disclose-show")
    later = party_act(session, PartyAct.FEEDBACK_LATER, "disclose-later")
    return [gone(slot_of(session)), neutral(slot_of(session), show, later)]


def put_off(session: SessionId | str) -> Say:
    """Leave only the button that shows it."""
    return neutral(slot_of(session), party_act(session, PartyAct.FEEDBACK, "disclose-show"), edits=True)


# --- the mediator -------------------------------------------------------------------------------------------------


def button(session: SessionId | str) -> Button:
    """Lead to how a session ended."""
    return act(DeskAct.OUTCOME, session, "desk-outcome-button")


def record(case: Case, ended: Ended, at: datetime, said: Sequence[Text], noted: Noted) -> Say:
    """Show what she recorded, and what the parties answered. at: when the session began, in her zone."""
    lines = [
        Paragraph(Text("desk-outcome-title", {"ref": case.ref, "at": at}), Style.TITLE),
        Paragraph(Text(f"desk-outcome-{ended.outcome.value}")),
    ]
    if noted.next_steps is not None:
        lines += [Paragraph(Text("desk-outcome-next")), quoted(noted.next_steps)]
    if ended.follow_up is not None:
        lines.append(Paragraph(Text("desk-outcome-follow-up", {"day": ended.follow_up}), Style.LINE))
    if ended.asks:
        lines.append(Paragraph(Text("desk-outcome-asked")))
        lines += [Paragraph(line, Style.LINE) for line in said or [Text("desk-outcome-nothing")]]
    again = act(DeskAct.OUTCOME_RECORD, ended.session, "desk-outcome-record")
    tells = ((write_button(noted.session),),) if case.state is CaseState.OPEN else ()
    close = ((act(DeskAct.CLOSE, case.id, "desk-close"),),) if case.state is CaseState.OPEN else ()
    return Say(tuple(lines), ((again,), (terms_button(case.id),), *tells, *close), protect=True)


def kept(case: Case, ended: Ended) -> Say:
    """Say that it is recorded; where something was agreed, lead on to writing it down."""
    line = Paragraph(Text("desk-outcome-kept", {"ref": case.ref}))
    is_agreed = ended.outcome in (Outcome.AGREEMENT, Outcome.PARTIAL)
    write = ((terms_button(case.id),),) if is_agreed else ()
    return Say((line,), (*write, (act(DeskAct.OUTCOME, ended.session, "desk-outcome-look"),)))


def reminder(case: Case, ended: Ended) -> Say:
    """Remind her of the day she named, in neutral words."""
    line = Paragraph(Text("desk-outcome-remind", {"ref": case.ref}))
    look = act(DeskAct.OUTCOME, ended.session, "desk-outcome-look")
    return Say((line,), ((look,),), slot=follow_up_slot(ended.session), urgency=Urgency.NOTICE)


def follow_up_slot(session: SessionId | str) -> str:
    """Name the reminder to look again."""
    return f"fu:{session}"
