"""Who is asked to a session and who may see its details, from the eyes of whoever must not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flows.case import CaseId, SideNo
from flows.sessions import EVERYBODY, Format, Session, SessionId, Standing, is_asked, is_for, may_show
from flows.several import chair

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
JOINT = Session(
    id=SessionId("s1"),
    case=CaseId("c1"),
    version=1,
    side=EVERYBODY,
    local=datetime(2026, 3, 24, 14),
    zone="Europe/London",
    minutes=120,
    format=Format.SAME_ROOM,
    place=None,
    standing=Standing.STANDS,
    published_at=NOW,
)
ALONE = replace(JOINT, side=SideNo(1))
CHAIRS = [chair(side, nth) for side in (1, 2) for nth in (1, 2, 3)]


@pytest.mark.parametrize("who", CHAIRS)
def test_a_separate_meeting_is_for_every_chair_of_its_side_and_for_none_across(who: SideNo) -> None:
    assert is_asked(JOINT, who) and is_asked(ALONE, who) is (who % 100 == 1)
    assert is_for(SideNo(2), who) is (who % 100 == 2)


def test_whoever_is_held_is_shown_no_place_at_which_the_other_side_will_be() -> None:
    assert may_show(JOINT, held=False) and not may_show(JOINT, held=True)


@pytest.mark.parametrize("session", [ALONE, replace(JOINT, standing=Standing.CANCELLED)], ids=["alone", "called off"])
def test_that_one_is_called_off_and_a_meeting_alone_they_may_see(session: Session) -> None:
    assert may_show(session, held=True)
