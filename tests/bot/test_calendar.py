"""The calendar file of a session, read by two parsers that know nothing of each other: neutral, in UTC, one entry for all versions."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
import vobject
from icalendar import Calendar

from bot.present.calendar import calendar_file
from flows.case import CaseId, SideNo
from flows.private import Label, Private
from flows.sessions import EVERYBODY, Format, Session, SessionId, Standing
from tests.world import the_shelf

CASE = CaseId("cccc000000000042")
AT = datetime(2026, 11, 23, 9, 30, 15, 123456, tzinfo=UTC)
FIRST = Session(
    id=SessionId("eeee000000000001"),
    case=CASE,
    version=1,
    side=SideNo(EVERYBODY),
    local=datetime(2026, 10, 25, 2, 30).replace(fold=1),
    zone="Europe/Madrid",
    minutes=90,
    format=Format.VIDEO,
    place=Private("https://video.example/kite", Label(CASE, 0)),
    standing=Standing.STANDS,
    published_at=AT,
)
MOVED = replace(FIRST, version=2, local=datetime(2026, 12, 10, 14))
OFF = replace(MOVED, version=3, standing=Standing.CANCELLED)
LOCALES = sorted(the_shelf().catalogue.locales())
REVEALING = ("mediation", "mediación", "dispute", "conflict", "case", "kite", "parley", "video", "madrid")


def made(session: Session, locale: str = "en") -> bytes:
    return calendar_file(session, locale, the_shelf().catalogue)


def entry(session: Session) -> dict[str, object]:
    calendar = Calendar.from_ical(made(session))
    (event,) = calendar.walk("VEVENT")
    return {
        "method": str(calendar["METHOD"]),
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]),
        "start": event.decoded("DTSTART"),
        "end": event.decoded("DTEND"),
    }


def test_the_hour_that_comes_twice_is_the_one_that_was_chosen_in_utc() -> None:
    first = entry(FIRST)
    assert (first["start"], first["end"]) == (
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
        datetime(2026, 10, 25, 3, 0, tzinfo=UTC),
    )
    assert b"DTSTART:20261025T013000Z" in made(FIRST)


def test_a_move_and_a_cancellation_are_the_same_entry_with_a_higher_sequence() -> None:
    assert [(e["method"], e["sequence"], e["status"]) for e in map(entry, (FIRST, MOVED, OFF))] == [
        ("PUBLISH", 0, "CONFIRMED"),
        ("PUBLISH", 1, "CONFIRMED"),
        ("CANCEL", 2, "CANCELLED"),
    ]
    assert len({e["uid"] for e in map(entry, (FIRST, MOVED, OFF))}) == 1


@pytest.mark.parametrize("session", [FIRST, MOVED, OFF], ids=["first", "moved", "off"])
def test_another_parser_reads_the_same(session: Session) -> None:
    read = vobject.readOne(made(session).decode())
    ours = entry(session)
    assert (read.vevent.dtstart.value, read.vevent.dtend.value) == (ours["start"], ours["end"])
    assert (read.method.value, read.vevent.uid.value, read.vevent.sequence.value) == (
        ours["method"],
        ours["uid"],
        str(ours["sequence"]),
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_in_it_tells_what_it_is_about(locale: str) -> None:
    text = made(FIRST, locale).decode().casefold()
    assert not [word for word in REVEALING if word in text]
    assert "valarm" not in text and "location" not in text
