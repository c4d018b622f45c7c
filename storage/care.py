"""How a side was looked after, in figures: how soon it was answered, how often it was reminded and told. Opens nothing, knows no words.

Counts what the outbox still has: rows that are done are swept after three days. It reads all of them; asked for seldom, it needs no index.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import ColumnElement, and_, func, select

from flows.private import Seat, Viewer
from flows.say import Urgency
from storage.keys import side_key
from storage.outbox_sql import Act, State
from storage.tables import MESSAGES, OUTBOX
from storage.unit import Unit

_NOTHING: tuple[timedelta, ...] = ()


@dataclass(frozen=True, slots=True)
class Care:
    """What reached one side. `waits`: from each act to the first message that answered it, in any order."""

    waits: tuple[timedelta, ...] = _NOTHING
    reminders: int = 0
    notices: int = 0


def of_side(unit: Unit, viewer: Viewer, case: str, side: int, *, reminder: str) -> Care:
    """Count for the case's mediator and the house; nothing is counted for anybody else. `reminder`: the slot of reminders."""
    if viewer.seat is Seat.SIDE or (viewer.seat is Seat.MEDIATOR and viewer.case != case):
        return Care()
    owner = side_key(case, side)
    in_slot = _sent(unit, owner, OUTBOX.c.slot == reminder)
    notices = _sent(unit, owner, and_(OUTBOX.c.slot != reminder, OUTBOX.c.urgency == Urgency.NOTICE.value))
    return Care(tuple(_waits(unit, owner)), in_slot, notices)


def _sent(unit: Unit, owner: str, which: ColumnElement[bool]) -> int:
    theirs = and_(OUTBOX.c.owner == owner, OUTBOX.c.state == State.SENT.value, OUTBOX.c.act == Act.SEND.value, which)
    return int(unit.run(select(func.count()).select_from(OUTBOX).where(theirs)).scalar_one())


def _waits(unit: Unit, owner: str) -> Iterable[timedelta]:
    """Pair what was put down for an act (all of it at the same moment) with the first message of it that Telegram took."""
    here = and_(MESSAGES.c.lane == OUTBOX.c.lane, MESSAGES.c.message_id == OUTBOX.c.message_id)
    answers = and_(
        OUTBOX.c.owner == owner,
        OUTBOX.c.state == State.SENT.value,
        OUTBOX.c.act == Act.SEND.value,
        OUTBOX.c.urgency == Urgency.ANSWER.value,
        MESSAGES.c.incoming.is_(False),
    )
    first = func.min(MESSAGES.c.sent_at)
    query = select(OUTBOX.c.created_at, first).join(MESSAGES, here).where(answers)
    for put_at, sent_at in unit.run(query.group_by(OUTBOX.c.lane, OUTBOX.c.created_at)):
        yield timedelta(microseconds=max(0, int(sent_at) - int(put_at)))
