"""Every zone and every change of its clocks from 2026 to 2031: no wrong instant, no reminder on a wrong day or in an unsafe hour."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from flows.scheduling import Contact, Now, Reach, Reminder, instant, is_safe, plan, readings, settled, shown, verdict
from tests.proof.depth import IS_DEEP


def transitions(zone: str) -> list[datetime]:
    """List the instants from 2026 to 2031 at which clocks in a zone are changed."""
    info = ZoneInfo(zone)
    found, at = [], datetime(2026, 1, 1, tzinfo=UTC)
    end = datetime(2032, 1, 1, tzinfo=UTC)
    while at < end:
        until = at + timedelta(days=7)
        if at.astimezone(info).utcoffset() != until.astimezone(info).utcoffset():
            found.append(_narrowed(info, at, until))
        at = until
    return found


def _narrowed(info: ZoneInfo, low: datetime, high: datetime) -> datetime:
    before = low.astimezone(info).utcoffset()
    while high - low > timedelta(minutes=1):
        middle = low + (high - low) / 2
        low, high = (middle, high) if middle.astimezone(info).utcoffset() == before else (low, middle)
    return high.replace(second=0, microsecond=0)


_OFFSETS = [timedelta(minutes=m) for m in (-1440, -120, -61, -60, -45, -30, -15, 0, 15, 30, 45, 60, 61, 120, 1440)]
_REACHES = (
    (Contact.NEUTRAL_ONLY, ()),
    (Contact.CERTAIN_HOURS, ("mornings",)),
    (Contact.CERTAIN_HOURS, ("evenings", "weekends")),
)


def check_zone(zone: str, changes: list[datetime]) -> int:
    """Hold every rule around every change of a zone's clocks; return how many instants were looked at."""
    looked = 0
    for change in changes:
        for offset in _OFFSETS:
            _check_instant(zone, change + offset)
            looked += 1
        for contact, hours in _REACHES:
            for days in (0, 1, 7):
                _check_plan(Reach(zone, contact, hours), change + timedelta(days=days, hours=15))
    return looked


def _check_instant(zone: str, at: datetime) -> None:
    """A clock's reading leads back to the instant it was read at, and to no other that shows something else."""
    read = shown(at, zone)
    assert at in readings(read, zone)
    assert instant(settled(at, zone), zone) == at
    assert all(shown(each, zone) == read for each in readings(read, zone))
    assert 1 <= len(readings(read, zone)) <= 2


def _check_plan(reach: Reach, start: datetime) -> None:
    """Reminders are on the right local day, in safe hours, never after they are of use."""
    end, since = start + timedelta(hours=2), start - timedelta(days=40)
    for due in plan(start, end, reach, since=since):
        assert due.at < due.until
        assert is_safe(due.at, reach) or verdict(due, reach, now=due.at, held=False) != Now()
        if due.kind in (Reminder.THANKS, Reminder.LATER):
            assert due.at >= end
        elif reach.contact is Contact.NEUTRAL_ONLY and due.kind is not Reminder.SOON:
            day = shown(start, reach.zone).date()
            ahead = {Reminder.CONFIRM: 14, Reminder.PREPARE: 7, Reminder.READY: 3, Reminder.EVENING: 1}[due.kind]
            assert (day - shown(due.at, reach.zone).date()).days == ahead
            assert shown(due.at, reach.zone).hour == (18 if due.kind is Reminder.EVENING else 10)


def test_no_instant_is_wrong_around_any_change_of_the_clocks() -> None:
    """All zones when proving (2026 to 2031); else those with the oddest clocks, and a seeded few."""
    every = sorted(available_timezones() - {"localtime"})
    odd = ["Australia/Lord_Howe", "Africa/Casablanca", "Antarctica/Troll", "America/St_Johns", "Europe/Dublin"]
    zones = every if IS_DEEP else [*odd, *random.Random(6).sample(every, 6)]
    looked = sum(check_zone(zone, transitions(zone)) for zone in zones)
    assert looked > (20_000 if IS_DEEP else 700)
