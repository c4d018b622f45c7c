"""Who has agreed to take part by the day the mediator named, and from when she is told that a side has not. Pure; for her alone.

It is the commonest event of all that only one side comes (domain §10, no. 30). Nobody is pressed for it (§9.6, no. 7): parties are told
nothing, and nothing they see depends on it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta
from datetime import time as hour_of_day

from flows.case import Case, Participant, Role, SideNo
from flows.scheduling import Contact, instant, safe_moment
from flows.several import side_of


def asked_from(answer_by: date, zone: str) -> datetime:
    """Return the first hour, where the mediator is, at which the day has passed and she may be written to. Aware UTC."""
    passed = instant(datetime.combine(answer_by + timedelta(days=1), hour_of_day()), zone)
    return safe_moment(passed, zone=zone, contact=Contact.ANY_TIME) or passed


def have_not_joined(case: Case, people: Iterable[Participant], *, left: Collection[SideNo] = ()) -> tuple[SideNo, ...]:
    """List the sides of which no party has agreed to take part, each by its first chair.

    people: everybody who has a seat. left: chairs whose person withdrew everything: they had come, and the mediator knows that they went.
    """
    joined = {side_of(p.side) for p in people if p.role is Role.PARTY and p.consented_at is not None}
    joined |= {side_of(chair) for chair in left}
    return tuple(side for side in dict.fromkeys(side_of(s.number) for s in case.sides) if side not in joined)
