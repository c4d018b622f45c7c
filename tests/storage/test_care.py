"""How a side was looked after: counted for its mediator alone, for the side it reached, and without a word."""

from __future__ import annotations

from datetime import timedelta

from bot.app import KEEP_SENT
from flows.private import HOUSE, Seat, Viewer
from flows.say import Urgency
from storage import Archive, Unit, care, outbox, runs
from storage.keys import side_key
from storage.runs import StoredRun
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW, STRANGER, furnish, prompt

SLOT = "reminder"
LEASE = timedelta(seconds=30)


def delivered(unit: Unit, to: StoredRun, *after: float, slot: str = "", urgency: Urgency = Urgency.ANSWER) -> None:
    """Put something down for each act, a minute apart, and let Telegram take it so many seconds later."""
    for n, seconds in enumerate(after):
        put_at = NOW + timedelta(minutes=n)
        outbox.put(unit, to.chat, to.owner, [prompt("intake-story", slot=slot, urgency=urgency)] * 2, put_at)
        for extra in (0, 7):  # the second of two answers comes later and does not count
            sent_at = put_at + timedelta(seconds=seconds + extra)
            (claimed,) = outbox.claim(unit, sent_at, 1, LEASE)
            sent = outbox.Sent(1000 * to.side + 100 * len(slot) + 10 * n + extra + 50 * urgency.value)
            outbox.settle(unit, [outbox.Settled(claimed.id, claimed.fence, sent)], sent_at)


def counted(unit: Unit, side: int, viewer: Viewer = MEDIATOR) -> care.Care:
    return care.of_side(unit, viewer, KITE, side, reminder=SLOT)


def test_waits_are_from_the_act_to_its_first_answer(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, ben = furnish(unit)
        delivered(unit, ana, 0.5, 2, 1)
        delivered(unit, ben, 4)
        assert sorted(counted(unit, 1).waits) == [timedelta(seconds=s) for s in (0.5, 1, 2)]
        assert counted(unit, 2).waits == (timedelta(seconds=4),)


def test_reminders_and_notices_are_no_answers(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        delivered(unit, ana, 1, slot=SLOT, urgency=Urgency.NOTICE)
        delivered(unit, ana, 1, urgency=Urgency.NOTICE)
        assert counted(unit, 1) == care.Care((), reminders=2, notices=2)


def test_what_was_not_sent_is_not_counted(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        outbox.put(unit, ana.chat, ana.owner, [prompt("intake-story", urgency=Urgency.NOTICE)], NOW)
        assert counted(unit, 1) == care.Care()


def test_nothing_is_counted_for_anybody_but_the_mediator_and_the_house(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, _ = furnish(unit)
        delivered(unit, ana, 1)
        assert counted(unit, 1) == counted(unit, 1, HOUSE) != care.Care()
        for viewer in (ANA, BEN, STRANGER, Viewer(Seat.MEDIATOR), Viewer(Seat.MEDIATOR, STRANGER.case)):
            assert counted(unit, 1, viewer) == care.Care()


def test_the_runs_of_a_case_are_opened_for_its_mediator_alone(archive: Archive) -> None:
    with archive.begin() as unit:
        ana, ben = furnish(unit)
        for viewer in (MEDIATOR, HOUSE):
            assert [(h.id, s.side, s.run) for h, s in runs.of_case(unit, viewer, KITE)] == sorted(
                [(ana.run.id, 1, ana.run), (ben.run.id, 2, ben.run)]
            )
        for viewer in (ANA, BEN, STRANGER, Viewer(Seat.MEDIATOR, STRANGER.case)):
            assert runs.of_case(unit, viewer, KITE) == []
        unit.commit()
    archive.vault.destroy(side_key(KITE, 1), NOW)
    with archive.begin() as unit:
        assert [s.side for _, s in runs.of_case(unit, MEDIATOR, KITE)] == [2]


def test_the_sheet_tells_how_long_is_counted() -> None:
    """The wording `record-alike-basis` says three days: that is how long the outbox keeps what is done."""
    assert timedelta(days=3) == KEEP_SENT
