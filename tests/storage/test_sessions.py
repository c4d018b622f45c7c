"""Sessions at rest: who can open the place of one, who learns what somebody said about it, and what becomes of reminders."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from flows.case import SideNo
from flows.private import HOUSE, Label, Private
from flows.scheduling import Due, Reminder
from flows.sessions import EVERYBODY, Coming, Format, Session, SessionId, Standing
from flows.slots import Answered, Marks, Times, TimesId, TimesState
from storage import Archive, cases, errors, people, reminders, sessions, slots
from storage.reminders import State
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW, STRANGER, kite, participant

ID = SessionId("eeee000000000001")
WHERE = "12 Mill Street"


def session(version: int = 1, *, side: int = EVERYBODY, fold: int = 0) -> Session:
    return Session(
        id=ID,
        case=KITE,
        version=version,
        side=SideNo(side),
        local=datetime(2026, 12, 10, 14).replace(fold=fold),
        zone="Europe/Madrid",
        minutes=120,
        format=Format.VIDEO,
        place=Private(WHERE, Label(KITE, side)),
        standing=Standing.STANDS,
        published_at=NOW,
    )


@pytest.fixture
def kept(archive: Archive) -> Archive:
    with archive.begin() as unit:
        cases.open(unit, kite())
        unit.commit()
    return archive


def test_a_session_of_both_is_read_by_both_and_by_nobody_else(kept: Archive) -> None:
    with kept.begin() as unit:
        assert sessions.put(unit, session(fold=1))
        for viewer in (ANA, BEN, MEDIATOR, HOUSE):
            found = sessions.get(unit, viewer, ID)
            assert found is not None and found.place is not None
            assert (found.place.read_as(viewer), found.local.fold) == (WHERE, 1)
        assert sessions.get(unit, STRANGER, ID) is None and sessions.of_case(unit, STRANGER, KITE) == ()


def test_of_a_separate_meeting_the_other_side_learns_nothing(kept: Archive) -> None:
    with kept.begin() as unit:
        sessions.put(unit, session(side=1))
        assert sessions.get(unit, BEN, ID) is None and sessions.of_case(unit, BEN, KITE) == ()
        assert [s.id for s in sessions.of_case(unit, ANA, KITE)] == [ID]


def test_the_place_of_a_separate_meeting_does_not_open_with_the_other_side_s_keys(
    kept: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlalchemy import true

    with kept.begin() as unit:
        sessions.put(unit, session(side=1))
        monkeypatch.setattr(sessions, "_known_to", lambda _viewer: true())  # a query that forgets who asks
        with pytest.raises(errors.Sealed):
            sessions.get(unit, BEN, ID)


def test_the_newest_version_is_the_one_there_is_and_none_is_written_twice(kept: Archive) -> None:
    with kept.begin() as unit:
        assert sessions.put(unit, session(), run="aaaa000000000011")
        assert not sessions.put(unit, replace(session(), id=SessionId("eeee000000000002")), run="aaaa000000000011")
        assert sessions.put(unit, session(2))
        assert not sessions.put(unit, session(2))
        assert [s.version for s in sessions.of_case(unit, HOUSE, KITE)] == [2]
        assert [s.version for s in sessions.current(unit)] == [2]
        assert sessions.put(unit, replace(session(3), standing=Standing.CANCELLED))
        assert sessions.current(unit) == ()


def test_what_somebody_says_is_for_the_mediator_and_their_own_side(kept: Archive) -> None:
    ana = participant(1, "Ana")
    with kept.begin() as unit:
        people.add(unit, ana, b"a" * 16)
        sessions.put(unit, session())
        sessions.say(unit, session(), ana, Coming.YES, NOW)
        sessions.say(unit, session(), ana, Coming.NO, NOW)
        assert sessions.said(unit, MEDIATOR, session()) == {ana.id: Coming.NO}
        assert sessions.said(unit, ANA, session()) == {ana.id: Coming.NO}
        assert sessions.said(unit, BEN, session()) == {} == sessions.said(unit, STRANGER, session())


def due(minutes: int, kind: Reminder = Reminder.READY) -> Due:
    return Due(kind, NOW + timedelta(minutes=minutes), NOW + timedelta(hours=9))


def test_a_reminder_is_due_at_its_time_and_one_that_was_said_is_never_planned_again(kept: Archive) -> None:
    with kept.begin() as unit:
        reminders.plan(unit, ID, 1, "ana", [due(5), due(9, Reminder.EVENING)], NOW)
        assert reminders.due(unit, NOW) == () and reminders.next_due(unit) == due(5).at
        (ready,) = reminders.due(unit, NOW + timedelta(minutes=5))
        reminders.mark(unit, ready, State.SAID, NOW)
        reminders.plan(unit, ID, 1, "ana", [due(1), due(7, Reminder.EVENING)], NOW)
        assert reminders.next_due(unit) == due(7).at
        assert [p.state for p in reminders.of_session(unit, ID, 1)] == [State.PLANNED, State.SAID]


def test_what_is_planned_for_any_earlier_version_is_void_at_once(kept: Archive) -> None:
    with kept.begin() as unit:
        reminders.plan(unit, ID, 1, "ana", [due(5)], NOW)
        reminders.void(unit, ID, NOW)
        reminders.plan(unit, ID, 1, "ana", [due(6)], NOW)
        assert reminders.next_due(unit) is None
        found = reminders.find(unit, ID, 1, "ana", Reminder.READY)
        assert found is not None and found.state is State.VOID


def test_two_workers_never_take_the_same_reminder(kept: Archive) -> None:
    with kept.begin() as unit:
        reminders.plan(unit, ID, 1, "ana", [due(0)], NOW)
        unit.commit()
    if not kept._url.drivername.startswith("postgresql"):
        pytest.skip("SQLite has one writer at a time")
    with kept.begin() as one, kept.begin() as other:
        assert len(reminders.due(one, NOW)) == 1
        assert reminders.due(other, NOW) == ()


# --- times on offer -----------------------------------------------------------------------------------------------


def times(side: int = EVERYBODY) -> Times:
    slots_ = (datetime(2026, 12, 10, 14), datetime(2026, 10, 25, 2, 30).replace(fold=1))
    ref = TimesId("dddd000000000001")
    return Times(ref, KITE, SideNo(side), "Europe/Madrid", 90, slots_, TimesState.OPEN, NOW)


def test_an_offer_is_kept_with_its_folds_once_for_a_run_and_ends_once(kept: Archive) -> None:
    with kept.begin() as unit:
        assert slots.offer(unit, times(), run="aaaa000000000012")
        assert not slots.offer(unit, replace(times(), id=TimesId("dddd000000000002")), run="aaaa000000000012")
        found = slots.get(unit, BEN, times().id)
        assert found == times() and found.slots[1].fold == 1
        assert slots.get(unit, STRANGER, times().id) is None
        assert slots.end(unit, times().id, TimesState.NONE, NOW) and not slots.end(
            unit, times().id, TimesState.TAKEN, NOW
        )
        assert slots.of_case(unit, ANA, KITE) == ()


def test_what_works_for_somebody_is_theirs_and_the_mediator_s(kept: Archive) -> None:
    ana = participant(1, "Ana")
    mine = Marks(frozenset({1}), Answered.DONE)
    with kept.begin() as unit:
        people.add(unit, ana, b"a" * 16)
        slots.offer(unit, times(), run="aaaa000000000012")
        slots.mark(unit, times(), ana, Marks(frozenset({0}), Answered.LATER), NOW)
        slots.mark(unit, times(), ana, mine, NOW)
        assert slots.marked(unit, MEDIATOR, times()) == {ana.id: mine} == slots.marked(unit, ANA, times())
        assert slots.marked(unit, BEN, times()) == {} == slots.marked(unit, STRANGER, times())


def test_of_an_offer_to_one_side_the_other_learns_nothing(kept: Archive) -> None:
    with kept.begin() as unit:
        slots.offer(unit, times(side=1), run="aaaa000000000012")
        assert slots.get(unit, BEN, times().id) is None and slots.of_case(unit, BEN, KITE) == ()
        assert slots.get(unit, ANA, times().id) is not None
