"""A session as its mediator handles it: what she describes is proposed back, the card, whom she has to call. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.present.acts import DeskAct
from bot.present.desk import act as desk_act
from bot.present.disclosure import plain, quoted
from bot.present.session import how, local, reminder_slot
from bot.present.values import city
from flows.case import Case
from flows.private import Private
from flows.say import Button, Deed, Paragraph, Press, Say, Style, Tone, Urgency
from flows.scheduling import Reminder
from flows.sessions import EVERYBODY, Coming, Session, is_for
from flows.text import Joined, Param, Text


@dataclass(frozen=True, slots=True)
class Line:
    """One who is asked: how the mediator calls them; what they said; why she has to call them herself, or "".

    needs: what makes taking part hard for them; still: what their intake has left open.
    """

    name: Param
    said: Coming | None
    why: str = ""
    needs: Param | None = None
    still: tuple[str, ...] = ()


def listed(case: Case, sessions: Sequence[Session], zone: str, more: Sequence[Button] = ()) -> Say:
    """List the sessions of a case that are to come, and offer a new one. more: buttons about times that are offered."""
    rows = [(_of(s, DeskAct.SESSION_LOOK, "desk-session-look", at=local(s.starts, zone)),) for s in sessions]
    rows.append((desk_act(DeskAct.SESSION_NEW, case.id, "desk-session-new", tone=Tone.GO),))
    rows += [(button,) for button in more]
    head = Paragraph(Text("desk-session-list", {"ref": case.ref, "count": len(sessions)}), Style.TITLE)
    return Say((head,), tuple(rows))


def _of(session: Session, deed: DeskAct, key: str, tone: Tone = Tone.NORMAL, **params: Param) -> Button:
    press = Press(Deed.DESK, bytes.fromhex(session.id), deed.value, session.version)
    return Button(Text(key, params), press, tone)


def of_run(
    run: str,
    deed: DeskAct,
    key: str,
    reading: int = 0,
    tone: Tone = Tone.NORMAL,
    about: Mapping[str, Param] | None = None,
) -> Button:
    """Make a button about what she has just described. reading: which of the instants its hour may mean."""
    return Button(Text(key, about or {}), Press(Deed.DESK, bytes.fromhex(run), deed.value, reading), tone)


def asked(run: str, key: str, about: dict[str, Param], readings: Sequence[tuple[str, int]]) -> Say:
    """Ask what an hour means that does not exist, or comes twice. readings: (wording, its number)."""
    rows = [(of_run(run, DeskAct.SESSION_PROPOSE, word, number, about=about),) for word, number in readings]
    rows.append((of_run(run, DeskAct.SESSION_AGAIN, "desk-session-again"),))
    return Say((Paragraph(Text(key, about)),), tuple(rows), slot=proposal_slot(run))


def too_late(run: str) -> Say:
    """Say that a time has passed."""
    again = of_run(run, DeskAct.SESSION_AGAIN, "desk-session-again")
    return Say((Paragraph(Text("desk-session-past")),), ((again,),), slot=proposal_slot(run))


def proposal_slot(run: str) -> str:
    """Name the message that proposes a session."""
    return f"sp:{run}"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is about to be published. `before`: the time it takes the place of; `near`: in less than two hours;
    `taken`: the case in which she has another session then, or "".
    """

    session: Session
    reading: int
    before: datetime | None
    near: bool
    taken: str = ""


def proposed(case: Case, run: str, proposal: Proposal) -> Say:
    """Propose a session back as everybody will read it, before anything goes out."""
    session = proposal.session
    lines = [
        Paragraph(Text("desk-session-proposed", {"ref": case.ref}), Style.TITLE),
        Paragraph(Text("desk-session-when", _when(session.starts, session.zone)), Style.LINE),
    ]
    for side in (s for s in case.sides if is_for(session.side, s.number)):
        theirs: dict[str, Param] = {"name": side.name, **_when(session.starts, side.zone)}
        lines.append(Paragraph(Text("desk-session-where-they-are", theirs), Style.LINE))
    lines += _how_and_where(case, session)
    if proposal.before is not None:
        lines.append(Paragraph(Text("desk-session-instead", {"at": proposal.before})))
    lines += overlaps(proposal.taken)
    lines.append(Paragraph(Text("desk-session-near" if proposal.near else "desk-session-tells"), Style.QUIET))
    rows = (
        (of_run(run, DeskAct.SESSION_PUBLISH, "desk-session-publish", proposal.reading, Tone.GO),),
        (
            of_run(run, DeskAct.SESSION_AGAIN, "desk-session-again"),
            of_run(run, DeskAct.SESSION_LEFT, "desk-session-leave"),
        ),
    )
    return Say(tuple(lines), rows, slot=proposal_slot(run), protect=True)


def overlaps(ref: str) -> list[Paragraph]:
    """Say in which case she has another session at that time, if in any."""
    return [Paragraph(Text("desk-session-overlaps", {"ref": ref}))] if ref else []


def _when(at: datetime, zone: str) -> dict[str, Param]:
    return {"at": local(at, zone), "city": city(zone)}


def _how_and_where(case: Case, session: Session) -> list[Paragraph]:
    lines = [Paragraph(how("desk-session-how", session.format, session.minutes), Style.LINE)]
    if session.place is not None:
        lines.append(quoted(session.place))
    if session.side != EVERYBODY:
        lines.append(Paragraph(_alone(case, session), Style.QUIET))
    return lines


def _alone(case: Case, session: Session) -> Text:
    """Say who alone is asked to a separate meeting."""
    names: list[Param] = [s.name for s in case.sides if is_for(session.side, s.number)]
    if len(names) == 1:
        return Text("desk-session-alone", {"name": names[0]})
    return Text("desk-session-alone-several", {"names": Joined(tuple(names))})


def card(case: Case, session: Session, everybody: Sequence[Line], agenda: Sequence[Paragraph] = ()) -> Say:
    """Draw a session for the mediator: how it stands, who said what, whom she has to call. agenda: as she has arranged it."""
    head = "desk-session-title" if session.stands else "desk-session-cancelled-title"
    lines = [
        Paragraph(Text(head, {"ref": case.ref}), Style.TITLE),
        Paragraph(Text("desk-session-when", _when(session.starts, session.zone)), Style.LINE),
        *_how_and_where(case, session),
        *(Paragraph(_line(line), Style.LINE if n else Style.PLAIN) for n, line in enumerate(everybody)),
        *(Paragraph(call(line)) for line in everybody if line.why),
        *(Paragraph(more) for line in everybody for more in _to_prepare(line)),
    ]
    lines += agenda
    file_ = _of(session, DeskAct.SESSION_FILE, "desk-session-file")
    if not session.stands:
        return Say(tuple(lines), ((file_,),), slot=card_slot(session), protect=True)
    rows = (
        (
            _of(session, DeskAct.SESSION_MOVE, "desk-session-move"),
            _of(session, DeskAct.SESSION_CANCEL, "desk-session-cancel"),
        ),
        (file_, write_button(session)),
    )
    return Say(tuple(lines), rows, slot=card_slot(session), protect=True)


def write_button(session: Session) -> Button:
    """Make the button that writes the same words to everybody who is asked to a session."""
    return _of(session, DeskAct.SESSION_WRITE, "desk-session-write")


def card_slot(session: Session) -> str:
    """Name the message with a session's card."""
    return f"sc:{session.id}"


_SAID = {Coming.YES: "desk-session-coming", Coming.NO: "desk-session-not-coming", None: "desk-session-no-answer"}


def _line(line: Line) -> Text:
    return Text(_SAID[line.said], {"name": line.name})


def _to_prepare(line: Line) -> Iterator[Text]:
    if line.needs is not None:
        yield Text("desk-session-needs", {"name": line.name, "needs": line.needs})
    if line.still:
        still = Joined(tuple(Text(f"desk-ready-{place}") for place in line.still))
        yield Text("desk-session-still", {"name": line.name, "still": still})


def call(line: Line) -> Text:
    """Tell the mediator whom she has to call, and why."""
    return Text("desk-session-call", {"name": line.name, "why": Text(f"desk-session-call-{line.why}")})


def called_by(name: Private[str], account: Private[str] | None) -> Param:
    """Say how the mediator calls somebody: a side by its name, whoever is beside it by their account as well."""
    return name if account is None else Text("desk-session-by-counsel", {"account": account, "name": name})


def cancel_question(session: Session) -> Say:
    """Ask before a session is called off."""
    at = local(session.starts, session.zone)
    rows = (
        (_of(session, DeskAct.SESSION_CANCEL_YES, "desk-session-cancel-yes", Tone.STOP),),
        (_of(session, DeskAct.SESSION_LOOK, "desk-session-cancel-no"),),
    )
    return Say((Paragraph(Text("desk-session-cancel-question", {"at": at})),), rows, slot=card_slot(session))


def look_button(session: Session) -> Button:
    """Make the button that shows a session to its mediator."""
    return _of(session, DeskAct.SESSION_LOOK, "disclose-show")


def desk_reminder(case: Case, session: Session, kind: Reminder) -> Say:
    """Remind the mediator of a day and an hour."""
    words = Text("notice-session-desk", {"ref": case.ref, "at": local(session.starts, session.zone)})
    slot = reminder_slot(session.id, session.version, kind)
    return Say((Paragraph(words),), ((look_button(session),),), slot=slot, urgency=Urgency.NOTICE)


def told(key: str, lines: Sequence[Line]) -> list[Say]:
    """Say that something was sent, and whom she has to call."""
    return [plain(key), *(Say((Paragraph(call(line)),), protect=True) for line in lines if line.why)]
