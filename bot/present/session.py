"""A session on the phone of somebody who is asked to it: the neutral notice, the details after a tap, what is open. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.present.acts import PartyAct
from bot.present.disclosure import gone, neutral, party_act, quoted
from bot.present.values import city
from flows.say import Button, Document, Paragraph, Repeat, Say, Style, Tone, Urgency
from flows.scheduling import Reminder, fitting
from flows.sessions import EVERYBODY, Coming, Format, Session
from flows.text import Param, Text

CALENDAR = "calendar"  # the kind of document
FILE = "calendar.ics"  # a name that says nothing
_FOR = (None, *(kind for kind in Reminder))  # what details are shown for, by its number: first the news itself
_KINDS = 16  # more than there are of these
FOR_THE_EVENING = _FOR.index(Reminder.EVENING)


def local(at: datetime, zone: str) -> datetime:
    """Return a moment as clocks in a zone show it, to be worded."""
    return at.astimezone(ZoneInfo(zone))


def news_slot(session: str) -> str:
    """Name the notice that a session was set, moved or called off."""
    return f"sn:{session}"


def day_slot(session: str) -> str:
    """Name the message that says how the day runs."""
    return f"dy:{session}"


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


def news(session: Session) -> list[Say]:
    """Tell somebody, in neutral words, that there is something new: alike when it is set, moved and called off."""
    return [
        gone(details_slot(session.id)),
        gone(day_slot(session.id)),
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
    """Who reads the details: their zone, how the mediator is called, what they have said so far, whether they are a party; its intake."""

    zone: str
    mediator: str
    said: Coming | None
    is_party: bool = True
    intake: str = ""


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
        return [old, gone(slot), Say(lines, _writes(reader, kind), slot=slot, protect=True)]
    lines = (*lines, Paragraph(Text(_before(session, kind, reader.zone, now), about)))
    return [old, gone(slot), Say(lines, _answers(session, reader, which), slot=slot, protect=True)]


def _before(session: Session, kind: Reminder | None, zone: str, now: datetime) -> str:
    if kind is None or kind is Reminder.AGAIN:
        return "session-for-new"
    return f"session-for-{fitting(kind, session.starts, zone, now=now).value}"


def _after(kind: Reminder | None) -> str:
    return f"session-for-{kind.value}" if kind in (Reminder.THANKS, Reminder.LATER) else "session-over"


def _writes(reader: Reader, kind: Reminder | None) -> tuple[tuple[Button, ...], ...]:
    """Let a party who is told that the mediator reads what they write do so, whatever question stands open in their chat."""
    if kind not in (Reminder.THANKS, Reminder.LATER) or not reader.intake:
        return ()
    about: dict[str, Param] = {"mediator": reader.mediator}
    return ((party_act(reader.intake, PartyAct.WRITE, "session-write", visit=1, params=about),),)


def _facts(session: Session, reader: Reader, at: datetime) -> tuple[Paragraph, ...]:
    head = "session-head" if session.side == EVERYBODY else "session-head-alone"
    return (
        Paragraph(Text(head, {"mediator": reader.mediator}), Style.TITLE),
        Paragraph(Text("session-when", {"at": at, "city": city(reader.zone)})),
        Paragraph(how("session-how", session.format, session.minutes), Style.LINE),
        *((quoted(session.place),) if session.place is not None else ()),
    )


def how(key: str, form: Format, minutes: int) -> Text:
    """Name how people meet, and for how long."""
    named = Text(f"session-format-{form.value}".replace("_", "-"))
    return Text(key, {"format": named, "length": Text(f"session-length-{minutes}")})


def _changed(session: Session, kind: Reminder | None) -> tuple[Paragraph, ...]:
    is_news = kind is None and session.version > 1
    return (Paragraph(Text("session-changed"), Style.QUIET),) if is_news else ()


def _answers(session: Session, reader: Reader, which: int) -> tuple[tuple[Button, ...], ...]:
    seen = _seen(session, which)
    yes = party_act(session.id, PartyAct.COMING, "session-coming", tone=Tone.GO, visit=seen)
    no = party_act(session.id, PartyAct.NOT_COMING, "session-not-coming", visit=seen)
    answers = tuple((b,) for b, said in ((yes, Coming.YES), (no, Coming.NO)) if reader.said is not said)
    snooze = party_act(session.id, PartyAct.SNOOZE, "session-snooze", visit=which)
    ready = party_act(session.id, PartyAct.OPEN_ITEMS, "ready-open")
    runs = party_act(session.id, PartyAct.DAY, "day-button")
    asks = ((ready,), (runs,), (elsewhere(session.id),)) if reader.is_party else ((runs,),)
    return (*answers, *asks, (_calendar(session), snooze))


def _seen(session: Session, which: int) -> int:
    """Number, for an answer, the version its reader had before them and what it was shown for."""
    return session.version * _KINDS + which


def answered_to(session: Session, seen: int) -> tuple[bool, int]:
    """Say whether an answer is to the version that stands, and what that was shown for.

    A message of more than two days ago can't be taken away, so the hour that was may stand there still. A button from before versions were
    numbered is one to the first.
    """
    version, which = divmod(seen, _KINDS)
    return max(version, 1) == session.version, which


def elsewhere(ref: str) -> Button:
    """Let somebody say that their clock shows another hour. ref: the session, or the offer of times, this stands under."""
    return party_act(ref, PartyAct.ELSEWHERE, "whereabouts-other")


def _calendar(session: Session) -> Button:
    return party_act(session.id, PartyAct.CALENDAR, "session-calendar")


def file(session: Session, locale: str) -> Say:
    """Hand over the calendar file, made at delivery."""
    return Say(document=Document(CALENDAR, f"{session.id}:{locale}", FILE), slot=f"sf:{session.id}")


def open_items(session: Session, items: Sequence[Text], *, asked: int) -> list[Say]:
    """Show somebody what is open on their own side, and what helps on the day. asked: how many questions wait for their adviser."""
    slot = f"so:{session.id}"
    head = Paragraph(Text("ready-title" if items else "ready-nothing"), Style.TITLE)
    lines = [Paragraph(Text("ready-item", {"item": item}), Style.LINE) for item in items]
    helps = [Paragraph(Text(f"ready-helps-{n}"), Style.LINE if n > 1 else Style.PLAIN) for n in range(1, 5)]
    helps += [Paragraph(Text("ready-adviser", {"count": asked}), Style.LINE)] if asked else []
    rehearse = party_act(session.id, PartyAct.REHEARSE, "ready-rehearse")
    return [gone(slot), Say((head, *lines, *helps), ((rehearse,),), slot=slot, protect=True)]
