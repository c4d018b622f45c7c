"""A session as a calendar file (RFC 5545): its time and a neutral title, nothing of who meets, where or why. Pure."""

from __future__ import annotations

from datetime import datetime

from bot.present.words import Wordbook
from flows.sessions import Session
from flows.text import Text

_MAKER = "-//P//Calendar//EN"  # says nothing of what made it


def calendar_file(session: Session, locale: str, words: Wordbook) -> bytes:
    """Make the file for the newest version of a session; of one that is called off, the one that takes it out of a calendar.

    Times in UTC, so that no client has to know a zone. One uid for all versions, a higher SEQUENCE for each: a client that heeds updates
    moves the entry. No alarm: our own reminders are the real ones.
    """
    from icalendar import Calendar, Event  # only for whoever asks for a file: 30 ms at a start

    made, event = Calendar(), Event()
    made.add("prodid", _MAKER)
    made.add("version", "2.0")
    made.add("method", "PUBLISH" if session.stands else "CANCEL")
    event.add("uid", f"{session.id}@calendar.invalid")
    event.add("sequence", session.version - 1)
    event.add("dtstamp", _whole(session.published_at))
    event.add("dtstart", _whole(session.starts))
    event.add("dtend", _whole(session.ends))
    event.add("summary", words.words(locale, Text("session-calendar-title")))
    event.add("description", words.words(locale, Text("session-calendar-about")))
    event.add("status", "CONFIRMED" if session.stands else "CANCELLED")
    event.add("class", "PRIVATE")
    made.add_component(event)
    return bytes(made.to_ical())


def _whole(at: datetime) -> datetime:
    return at.replace(microsecond=0)
