"""Case-weeks at random: a session is published, moved and called off while clocks jump, lines break and two workers race for what is due.

Everything is the real thing but Telegram itself: the archive, the outbox with its leases, the use cases. What is sent is written down with the
moment and how its reader could be written to then.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from unittest import mock

from bot.channel.policy import Done, Later, Mark, Ticket
from bot.gate import keep_time
from bot.post import StoredPost
from bot.present.session import of_reminder_slot
from bot.service import attend, remind, session
from bot.service.context import Desk
from flows.case import Case, SideNo
from flows.private import HOUSE
from flows.scheduling import Contact, Reach, Reminder, is_safe, settled
from flows.sessions import EVERYBODY, Format, Session, SessionId, Standing
from storage import Unit, chats, outbox, people, reminders, sessions
from storage.reminders import State
from tests.bot.service.cast import case_of
from tests.proof.house import House

ZONES = ("Europe/Madrid", "America/St_Johns", "Pacific/Chatham", "Asia/Kolkata", "America/Los_Angeles", "UTC")
CONTACTS: tuple[tuple[Contact, tuple[str, ...]], ...] = (
    (Contact.NEUTRAL_ONLY, ()),
    (Contact.ANY_TIME, ()),
    (Contact.CERTAIN_HOURS, ("mornings",)),
    (Contact.CERTAIN_HOURS, ("evenings", "weekends")),
    (Contact.NO_MESSAGES, ()),
)
CALL = "desk-notice-session-call"


@dataclass
class Worker:
    """One deliverer: what it holds, and what it will tell of it when it next comes to the store."""

    post: StoredPost
    marks: list[Mark] = field(default_factory=list)


@dataclass
class Week:
    """One case-week and more: from the publication to two weeks after the session."""

    house: House
    rng: random.Random
    case: Case = field(init=False)
    workers: tuple[Worker, Worker] = field(init=False)
    wishes: dict[int, tuple[Contact, tuple[str, ...]]] = field(default_factory=dict)
    held: dict[int, bool] = field(default_factory=lambda: {1: False, 2: False})
    sent: Counter[tuple[int, str, int, Reminder]] = field(default_factory=Counter)
    doubtful: Counter[tuple[int, str, int, Reminder]] = field(default_factory=Counter)
    alarms: set[int] = field(default_factory=set)  # rows of the outbox that arrived
    is_down: bool = False
    session: Session = field(init=False)

    def __post_init__(self) -> None:
        self.case = case_of(self.house)
        self.workers = (Worker(self._post()), Worker(self._post()))
        self.wishes = {side: self.rng.choice(CONTACTS) for side in (1, 2)}

    def _post(self) -> StoredPost:
        return StoredPost(
            self.house.archive,
            chats.addresses,
            send_rate=0,
            on_ended=lambda *_: None,
            on_dropped=lambda *_: None,
            still_fits=lambda unit, row, now: remind.still_fits(
                Desk(self.house.house, unit, now), row.lane, row.say.slot, doubted=row.ambiguous
            ),
        )

    # --- the week -----------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Live through it, and hold at the end that every reminder was said once, or the mediator was told."""
        with self._as_wished():
            self._publish(1)
            for _ in range(self.rng.randint(15, 40)):
                self._happens()
            self._to_the_end()
        self._hold()

    @contextmanager
    def _as_wished(self) -> Iterator[None]:
        with mock.patch.object(attend, "safe_contact", lambda _unit, intake: self.wishes[intake.side]):
            yield

    def _happens(self) -> None:
        act = self.rng.choice(
            (self._passes,) * 6 + (self._jumps, self._moves, self._hold_or_lift, self._line, self._elsewhere)
        )
        act()
        self._work()

    def _passes(self) -> None:
        self.house.clock.forward(timedelta(minutes=self.rng.choice((5, 30, 60, 180, 360, 700))))

    def _jumps(self) -> None:
        """Nothing runs for a while, or the clock is put back a little."""
        minutes = self.rng.choice((-60, -10, 600, 1500, 3100, 5000))
        self.house.clock.forward(timedelta(minutes=minutes))

    def _line(self) -> None:
        self.is_down = not self.is_down

    def _moves(self) -> None:
        """The mediator moves the session, or calls it off and sets another, in the middle of whatever is on its way."""
        if self.rng.random() < 0.5:
            self._work()
        self._publish(self.session.version + 1)

    def _publish(self, version: int) -> None:
        start = self.house.now + timedelta(minutes=self.rng.choice((45, 150, 900, 1800, 5000, 9000, 15000, 24000)))
        zone = self.rng.choice(ZONES)
        with self._unit() as (unit, desk):
            known = self.session if version > 1 else None
            made = Session(
                id=known.id if known else SessionId(self.house.chance.new_id()),
                case=self.case.id,
                version=version,
                side=SideNo(EVERYBODY),
                local=settled(start.replace(second=0, microsecond=0), zone),
                zone=zone,
                minutes=120,
                format=Format.PHONE,
                place=None,
                standing=Standing.STANDS,
                published_at=desk.now,
            )
            assert session.publish(desk, self.case, made)
            unit.commit()
        self.session = made

    def _hold_or_lift(self) -> None:
        side = self.rng.choice((1, 2))
        self.held[side] = not self.held[side]
        with self._unit() as (unit, desk):
            desk.note(self.case.id, "mediator", "hold_set" if self.held[side] else "hold_lifted", str(side))
            unit.commit()

    def _elsewhere(self) -> None:
        """Somebody lives elsewhere now, or says anew how they may be written to."""
        side = self.rng.choice((1, 2))
        self.wishes[side] = self.rng.choice(CONTACTS)
        with self._unit() as (unit, desk):
            for person in people.of_case(unit, HOUSE, self.case.id):
                if person.side == side:
                    people.tune(unit, person.id, locale=person.locale, zone=self.rng.choice(ZONES))
            session.plan_anew(desk)
            unit.commit()

    def _to_the_end(self) -> None:
        self.is_down = False
        end = self.session.ends + timedelta(days=22)
        while self.house.now < end:
            self.house.clock.forward(timedelta(hours=3))
            self._work()
        for _ in range(4):  # what a dead worker held is free when its lease has run out
            self.house.clock.forward(timedelta(minutes=1))
            self._work()

    @contextmanager
    def _unit(self) -> Iterator[tuple[Unit, Desk]]:
        with self.house.archive.begin() as unit:
            yield unit, Desk(self.house.house, unit, self.house.now)

    # --- the workers --------------------------------------------------------------------------------------------

    def _work(self) -> None:
        """Both workers do what is due, in turns; now and then one of them dies with something in its hands."""
        for _ in range(40):
            keep_time(self.house.archive, self.house.house, self.house.now)
            if not any([self._turn(worker) for worker in self.rng.sample(self.workers, 2)]):
                return

    def _turn(self, worker: Worker) -> bool:
        marks, worker.marks = worker.marks, []
        handed = worker.post.hand_over(marks, now=self.house.now, want=2, busy=())
        for ticket in handed.tickets:
            self._carry(worker, ticket)
        return bool(marks or handed.tickets)

    def _carry(self, worker: Worker, ticket: Ticket) -> None:
        if self.is_down:
            worker.marks.append(Mark(ticket, Later(self.house.now + timedelta(minutes=10))))
            return
        dies = self.rng.random() < 0.02
        if dies and self.rng.random() < 0.5:
            return  # before it was sent
        self._arrives(ticket, doubtful=dies)
        if not dies:
            worker.marks.append(Mark(ticket, Done(1)))

    def _arrives(self, ticket: Ticket, *, doubtful: bool) -> None:
        say = ticket.say
        if say.edits or say.deletes:
            return
        if any(p.text.key == CALL for p in say.paragraphs):
            self.alarms.add(ticket.id)
        named = of_reminder_slot(say.slot)
        with self.house.archive.begin() as unit:
            chat = chats.find(unit, ticket.lane)
            assert chat is not None
            if named is None or not chat.participant:
                return
            zone = next(p.zone for p in people.of_chat(unit, ticket.lane))
            current = sessions.get(unit, HOUSE, named[0])
        contact, hours = self.wishes[chat.side]
        key = (chat.side, *named)
        assert current is not None and current.version == named[1] and current.stands, (
            "of a version that stands no more"
        )
        assert not self.held[chat.side], "to somebody who is held"
        assert is_safe(self.house.now, Reach(zone, contact, hours)), "in an unsafe hour"
        self.sent[key] += 1
        self.doubtful[key] += doubtful
        assert self.sent[key] <= 1 + self.doubtful[key], "twice"

    # --- what must hold -----------------------------------------------------------------------------------------

    def _hold(self) -> None:
        states: Counter[State] = Counter()
        with self.house.archive.begin() as unit:
            assert outbox.waiting(unit) == 0, "something was never sent"
            sides = {p.id: p.side for p in people.of_case(unit, HOUSE, self.case.id)}
            for version in range(1, self.session.version + 1):
                for row in reminders.of_session(unit, self.session.id, version):
                    if row.participant == session.MEDIATOR:
                        continue
                    states[row.state] += 1
                    times = self.sent[sides[row.participant], row.session, row.version, row.due.kind]
                    assert row.state is not State.PLANNED, "neither said nor told"
                    if row.state is State.SAID and version == self.session.version:
                        assert times >= 1, "noted as said, and never sent"
                    assert times == 0 or row.state is not State.VOID, "void, and sent all the same"
        assert len(self.alarms) >= states[State.MISSED], "missed, and nobody was told"


def a_week(house: House, seed: int) -> Week:
    """Live through one week drawn from a seed. Raises AssertionError if a rule is broken."""
    week = Week(house, random.Random(seed))
    week.run()
    return week
