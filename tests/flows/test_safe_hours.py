"""When somebody may be written to: in their own hours, in their own zone, also across a change of the clocks (domain §9.6, 10; design P9)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.scheduling import Contact, safe_moment

MADRID = "Europe/Madrid"


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (
            datetime(2026, 3, 28, 20, tzinfo=UTC),
            datetime(2026, 3, 29, 7, tzinfo=UTC),
        ),  # the night that is an hour short
        (
            datetime(2026, 10, 24, 20, tzinfo=UTC),
            datetime(2026, 10, 25, 8, tzinfo=UTC),
        ),  # the night that is an hour longer
        (
            datetime(2026, 3, 29, 0, 30, tzinfo=UTC),
            datetime(2026, 3, 29, 7, tzinfo=UTC),
        ),  # just before the hour that is not there
        (
            datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
            datetime(2026, 10, 25, 8, tzinfo=UTC),
        ),  # in the hour that comes twice
    ],
)
def test_nine_in_the_morning_is_nine_on_the_persons_own_clock(wanted: datetime, expected: datetime) -> None:
    found = safe_moment(wanted, zone=MADRID, contact=Contact.NEUTRAL_ONLY)
    assert found == expected
    assert found.astimezone(ZoneInfo(MADRID)).hour == 9


@pytest.mark.parametrize("hours", [("mornings",), ("afternoons",), ("evenings", "weekends"), ("mornings", "evenings")])
def test_nothing_goes_out_outside_the_hours_somebody_named_in_any_hour_of_a_year(hours: tuple[str, ...]) -> None:
    spans = {"mornings": range(8, 12), "afternoons": range(12, 18), "evenings": range(18, 21)}
    for hour in range(0, 24 * 365, 7):
        wanted = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hour)
        found = safe_moment(wanted, zone="America/New_York", contact=Contact.CERTAIN_HOURS, hours=hours)
        assert found is not None and wanted <= found <= wanted + timedelta(days=4)
        local = found.astimezone(ZoneInfo("America/New_York"))
        assert any(local.hour in spans[name] for name in hours if name in spans)
        assert "weekends" in hours or local.weekday() < 5


def test_whoever_asked_for_no_messages_gets_none() -> None:
    assert safe_moment(datetime(2026, 3, 28, 12, tzinfo=UTC), zone=MADRID, contact=Contact.NO_MESSAGES) is None
