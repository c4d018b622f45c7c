"""A session on a phone: the mediator's proposal and card, the neutral notice, the details after a tap. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.present.acts import DeskAct, PartyAct
from bot.present.desk import act as desk_act
from bot.present.disclosure import gone, neutral, party_act, plain, quoted
from flows.case import Case
from flows.private import Private
from flows.say import Button, Deed, Document, Paragraph, Press, Repeat, Say, Style, Tone, Urgency
from flows.scheduling import Reminder
from flows.sessions import EVERYBODY, Coming, Format, Session
from flows.text import Joined, Param, Text

CALENDAR = "calendar"  # the kind of document
FILE = "calendar.ics"  # a name that says nothing
_FOR = (None, *(kind for kind in Reminder))  # what details are shown for, by its number: first the news itself


def local(at: datetime, zone: str) -> datetime:
    """Return a moment as clocks in a zone show it, to be worded."""
    return at.astimezone(ZoneInfo(zone))


def city(zone: str) -> str:
    """Name a zone by its city."""
    return zone.rpartition("/")[2].replace("_", " ")


def news_slot(session: str) -> str:
    """Name the notice that a session was set, moved or called off."""
    return f"sn:{session}"


def details_slot(session: str) -> str:
    """Name the message with the details."""
    return f"sd:{session}"


def reminder_slot(session: str, version: int, kind: Reminder) -> str:
    """Name a reminder's message."""
    return f"rm:{session}:{version}:{kind.value}"


def of_reminder_slot(slot: str) -> tuple[str, int, Reminder] | None:
    """Read a reminder's slot; None of any other."""
    if not slot.startswith("rm:"):
        return None
    _, session, version, kind = slot.split(":")
    return session, int(version), Reminder(kind)


# --- somebody who is asked ----------------------------------------------------------------------------------------


def news(session: Session) -> list[Say]:
    """Tell somebody, in neutral words, that there is something new: alike when it is set, moved and called off."""
    return [
        gone(details_slot(session.id)),
        gone(news_slot(session.id)),
        neutral(news_slot(session.id), *_look(session)),
    ]


def reminder(session: Session, kind: Reminder, zone: str) -> Say:
    """Remind of a day and an hour, in words for a locked screen; of what comes afterwards not even that."""
    slot = reminder_slot(session.id, session.version, kind)
    if kind in (Reminder.THANKS, Reminder.LATER):
        return neutral(slot, *_look(session, kind))
    words = Paragraph(Text("notice-session", {"at": local(session.starts, zone)}))
    return Say((words,), (_look(session, kind),), slot=slot, urgency=Urgency.NOTICE)


def _look(session: Session, kind: Reminder | None = None) -> tuple[Button, Button]:
    which = _FOR.index(kind)
    show = party_act(session.id, PartyAct.SESSION, "disclose-show", visit=which)
    return show, party_act(session.id, PartyAct.SESSION_LATER, "disclose-later", visit=which)


def put_off(session: Session, which: int, zone: str) -> Say:
    """Leave only the button that shows it."""
    kind = _FOR[which] if which < len(_FOR) else None
    said = neutral(news_slot(session.id)) if kind is None else reminder(session, kind, zone)
    show = party_act(session.id, PartyAct.SESSION, "disclose-show", visit=which)
    return Say(said.paragraphs, ((show,),), slot=said.slot, edits=True, repeat=Repeat.SAFE)


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the details: their zone, how the mediator is called, what they have said so far, whether they are a party."""

    zone: str
    mediator: str
    said: Coming | None
    is_party: bool = True


def details(session: Session, reader: Reader, which: int, *, now: datetime) -> list[Say]:
    """Show when, how and where, and what it is shown for. The same for everybody, but for the hour where they live."""
    kind = _FOR[which] if which < len(_FOR) else None
    slot = details_slot(session.id)
    old = gone(news_slot(session.id) if kind is None else reminder_slot(session.id, session.version, kind))
    at = local(session.starts, reader.zone)
    if not session.stands:
        lines: tuple[Paragraph, ...] = (Paragraph(Text("session-cancelled", {"at": at})),)
        return [old, gone(slot), Say(lines, ((_calendar(session),),), slot=slot, protect=True)]
    about: dict[str, Param] = {"mediator": reader.mediator}
    lines = (*_facts(session, reader, at), *_changed(session, kind))
    if now >= session.ends:
        lines = (*lines, Paragraph(Text(_after(kind), about)))
        return [old, gone(slot), Say(lines, slot=slot, protect=True)]
    lines = (
        *lines,
        Paragraph(Text(f"session-for-{kind.value if kind and kind is not Reminder.AGAIN else 'new'}", about)),
    )
    return [old, gone(slot), Say(lines, _answers(session, reader, which), slot=slot, protect=True)]


def _after(kind: Reminder | None) -> str:
    return f"session-for-{kind.value}" if kind in (Reminder.THANKS, Reminder.LATER) else "session-over"


def _facts(session: Session, reader: Reader, at: datetime) -> tuple[Paragraph, ...]:
    head = "session-head" if session.side == EVERYBODY else "session-head-alone"
    return (
        Paragraph(Text(head, {"mediator": reader.mediator}), Style.TITLE),
        Paragraph(Text("session-when", {"at": at, "city": city(reader.zone)})),
        Paragraph(_how("session-how", session.format, session.minutes), Style.LINE),
        *((quoted(session.place),) if session.place is not None else ()),
    )


def _how(key: str, form: Format, minutes: int) -> Text:
    named = Text(f"session-format-{form.value}".replace("_", "-"))
    return Text(key, {"format": named, "length": Text(f"session-length-{minutes}")})


def _changed(session: Session, kind: Reminder | None) -> tuple[Paragraph, ...]:
    is_news = kind is None and session.version > 1
    return (Paragraph(Text("session-changed"), Style.QUIET),) if is_news else ()


def _answers(session: Session, reader: Reader, which: int) -> tuple[tuple[Button, ...], ...]:
    yes = party_act(session.id, PartyAct.COMING, "session-coming", tone=Tone.GO, visit=which)
    no = party_act(session.id, PartyAct.NOT_COMING, "session-not-coming", visit=which)
    answers = tuple((b,) for b, said in ((yes, Coming.YES), (no, Coming.NO)) if reader.said is not said)
    snooze = party_act(session.id, PartyAct.SNOOZE, "session-snooze", visit=which)
    ready = party_act(session.id, PartyAct.OPEN_ITEMS, "ready-open")
    return (*answers, *(((ready,), (elsewhere(session.id),)) * reader.is_party), (_calendar(session), snooze))


def elsewhere(ref: str) -> Button:
    """Let somebody say that their clock shows another hour. ref: the session, or the offer of times, this stands under."""
    return party_act(ref, PartyAct.ELSEWHERE, "whereabouts-other")


def _calendar(session: Session) -> Button:
    return party_act(session.id, PartyAct.CALENDAR, "session-calendar")


def file(session: Session, locale: str) -> Say:
    """Hand over the calendar file, made at delivery."""
    return Say(document=Document(CALENDAR, f"{session.id}:{locale}", FILE), slot=f"sf:{session.id}")


def open_items(session: Session, items: Sequence[Text]) -> list[Say]:
    """Show somebody what is open on their own side, and what helps on the day."""
    slot = f"so:{session.id}"
    head = Paragraph(Text("ready-title" if items else "ready-nothing"), Style.TITLE)
    lines = [Paragraph(Text("ready-item", {"item": item}), Style.LINE) for item in items]
    helps = [Paragraph(Text(f"ready-helps-{n}"), Style.LINE if n > 1 else Style.PLAIN) for n in range(1, 5)]
    return [gone(slot), Say((head, *lines, *helps), slot=slot, protect=True)]


# --- the mediator -------------------------------------------------------------------------------------------------


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
    """What is about to be published. `before`: the time it takes the place of; `near`: in less than two hours."""

    session: Session
    reading: int
    before: datetime | None
    near: bool


def proposed(case: Case, run: str, proposal: Proposal) -> Say:
    """Propose a session back as everybody will read it, before anything goes out."""
    session = proposal.session
    lines = [
        Paragraph(Text("desk-session-proposed", {"ref": case.ref}), Style.TITLE),
        Paragraph(Text("desk-session-when", _when(session.starts, session.zone)), Style.LINE),
    ]
    for side in (s for s in case.sides if session.side in (EVERYBODY, s.number)):
        theirs: dict[str, Param] = {"name": side.name, **_when(session.starts, side.zone)}
        lines.append(Paragraph(Text("desk-session-where-they-are", theirs), Style.LINE))
    lines += _how_and_where(case, session)
    if proposal.before is not None:
        lines.append(Paragraph(Text("desk-session-instead", {"at": proposal.before})))
    lines.append(Paragraph(Text("desk-session-near" if proposal.near else "desk-session-tells"), Style.QUIET))
    rows = (
        (of_run(run, DeskAct.SESSION_PUBLISH, "desk-session-publish", proposal.reading, Tone.GO),),
        (
            of_run(run, DeskAct.SESSION_AGAIN, "desk-session-again"),
            of_run(run, DeskAct.SESSION_LEFT, "desk-session-leave"),
        ),
    )
    return Say(tuple(lines), rows, slot=proposal_slot(run), protect=True)


def _when(at: datetime, zone: str) -> dict[str, Param]:
    return {"at": local(at, zone), "city": city(zone)}


def _how_and_where(case: Case, session: Session) -> list[Paragraph]:
    lines = [Paragraph(_how("desk-session-how", session.format, session.minutes), Style.LINE)]
    if session.place is not None:
        lines.append(quoted(session.place))
    lines += [
        Paragraph(Text("desk-session-alone", {"name": s.name}), Style.QUIET)
        for s in case.sides
        if s.number == session.side
    ]
    return lines


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
    if not everybody:
        lines.append(Paragraph(Text("desk-session-nobody"), Style.QUIET))
    lines += agenda
    to = DeskAct.MESSAGE.value + session.side
    write = Button(Text("desk-session-write"), Press(Deed.DESK, bytes.fromhex(case.id), to))
    file_ = _of(session, DeskAct.SESSION_FILE, "desk-session-file")
    if not session.stands:
        return Say(tuple(lines), ((file_,),), slot=card_slot(session), protect=True)
    rows = (
        (
            _of(session, DeskAct.SESSION_MOVE, "desk-session-move"),
            _of(session, DeskAct.SESSION_CANCEL, "desk-session-cancel"),
        ),
        (file_, write),
    )
    return Say(tuple(lines), rows, slot=card_slot(session), protect=True)


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
