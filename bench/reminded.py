"""Figure: what one reminder costs when many are due in the same minute, and whether an answer still goes out before them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from statistics import median

from bench.figures import Figure
from bench.parked import MASTER_KEY
from bench.postgres import Server
from bot.app import make_house
from bot.channel.policy import Done, Mark
from bot.gate import keep_time
from bot.post import StoredPost
from bot.service import remind
from bot.service.context import Desk
from bot.settings import Settings
from bot.shelf import Shelf, shelf
from flows.case import (
    Case,
    CaseId,
    CaseState,
    MediatorId,
    Participant,
    ParticipantId,
    Regime,
    Role,
    RunId,
    Side,
    SideNo,
)
from flows.engine import start
from flows.private import Label, Private
from flows.say import Paragraph, Say, Urgency
from flows.scheduling import Due, Reminder
from flows.sessions import EVERYBODY, Format, Session, SessionId, Standing
from flows.several import chair
from flows.text import Text
from storage import Archive, Unit, Vault, cases, chats, outbox, people, reminders, runs, sessions
from storage.keys import HOUSE_KEY

CASES, A_SIDE = 100, 5  # a thousand people: two sides of five in each case
NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
ENOUGH = 1.2
RATE = 25  # messages a second, as Telegram allows
_ROUNDS = 9  # of a hundred reminders each; the smallest lot has ten
_MEDIATOR = MediatorId("0000000000000001")


class _House:
    """One database with reminders that are all due now, and those who say and send them."""

    def __init__(self, archive: Archive, size: int, found: Shelf) -> None:
        self.archive, self.size = archive, size
        settings = Settings(_env_file=None)  # type: ignore[call-arg]
        self.house = make_house(found, archive, settings, username="bench")
        self.post = StoredPost(
            archive, chats.addresses, send_rate=0, on_ended=_never, on_dropped=_never, still_fits=self._fits
        )
        self.numbers = count(10)
        self.walls: list[float] = []

    def _fits(self, unit: Unit, row: outbox.Claimed, now: datetime) -> bool:
        return remind.still_fits(Desk(self.house, unit, now), row.lane, row.say.slot, doubted=row.ambiguous)

    def round(self) -> None:
        """Say a hundred that are due, hand them on and settle them as sent; note the time of each."""
        began = time.perf_counter()
        keep_time(self.archive, self.house, NOW)
        sent = sum(1 for _ in self._sent())
        self.walls.append((time.perf_counter() - began) / max(sent, 1))
        assert sent == 100, sent

    def _sent(self) -> Iterator[Mark]:
        while (handed := self.post.hand_over([], now=NOW, want=64, busy=())).tickets:
            marks = [Mark(ticket, Done(next(self.numbers))) for ticket in handed.tickets]
            self.post.hand_over(marks, now=NOW, want=0, busy=())
            yield from marks

    def answers_first(self) -> bool:
        """Put an answer behind what waits, and say whether it is the first to be handed on."""
        keep_time(self.archive, self.house, NOW)
        with self.archive.begin() as unit:
            chat = chats.meet(unit, 99, "en")
            said = Say((Paragraph(Text("house-pong")),), urgency=Urgency.ANSWER)
            outbox.put(unit, chat.ref, HOUSE_KEY, [said], NOW)
            unit.commit()
        (first,) = self.post.hand_over([], now=NOW, want=1, busy=()).tickets
        return first.say.urgency is Urgency.ANSWER

    def granted(self) -> int:
        """Ask for more than a second's worth of sends, and return how many are handed on."""
        post = StoredPost(self.archive, chats.addresses, send_rate=RATE, on_ended=_never, on_dropped=_never)
        keep_time(self.archive, self.house, NOW)
        return len(post.hand_over([], now=NOW, want=3 * RATE, busy=()).tickets)


def _never(*_: object) -> None:
    raise AssertionError("nothing is refused here")


# --- what is due --------------------------------------------------------------------------------------------------


def _fill(house: _House) -> None:
    """Open the cases, seat everybody, and set as many sessions as it takes, all of them in two hours."""
    with house.archive.begin() as unit:
        people.add_mediator(unit, _MEDIATOR, "M. Okafor", locale="en", zone="UTC", now=NOW)
        for number in range(CASES):
            _seat(house, unit, _case(number))
        unit.commit()
    with house.archive.begin() as unit:
        for number in range(house.size // (CASES * 2 * A_SIDE) * CASES):
            _set(unit, number)
        unit.commit()


def _case(number: int) -> Case:
    case = CaseId(f"{number:016x}")
    chairs = [chair(side, nth) for side in (1, 2) for nth in range(1, A_SIDE + 1)]
    return Case(
        id=case,
        ref=f"CASE-{number}",
        mediator=_MEDIATOR,
        kind="other",
        title=Private("A case", Label(case, 0)),
        regime=Regime.OPT_IN,
        code_required=False,
        answer_by=None,
        state=CaseState.OPEN,
        opened_at=NOW - timedelta(days=30),
        sides=tuple(Side(number, Private("A person", Label(case, number)), "en", "UTC") for number in chairs),
    )


def _seat(house: _House, unit: Unit, case: Case) -> None:
    cases.open(unit, case)
    for side in case.sides:
        where = f"{int(case.id, 16):08x}{side.number:08x}"
        chat = chats.meet(unit, int(where, 16) + 1, "en")
        turn = start(house.house.flows.flow("intake"), run=RunId(where), locale="en", zone="UTC", facts=_FACTS)
        stored = runs.begin(unit, turn.run, chat=chat.ref, now=NOW, case=case.id, side=side.number)
        seated = replace(chat, run=stored.run.id, case=case.id, side=side.number, participant=ParticipantId(where))
        chats.save(unit, seated)
        people.add(unit, _person(case.id, side.number, where), chat.ref)
        people.confirm(unit, where, NOW)
        people.consented(unit, where, NOW)


_FACTS = {"mediator": "M. Okafor", "kind": "other", "regime": "opt_in"}


def _person(case: CaseId, side: SideNo, who: str) -> Participant:
    name = Private("A person", Label(case, side))
    return Participant(ParticipantId(who), case, side, Role.PARTY, name, "en", "UTC", joined_at=NOW)


def _set(unit: Unit, number: int) -> None:
    """Set one session and plan the last reminder of everybody who is asked."""
    case = CaseId(f"{number % CASES:016x}")
    starts = NOW + timedelta(hours=2)
    session = Session(
        id=SessionId(f"{number:016x}"),
        case=case,
        version=1,
        side=EVERYBODY,
        local=starts.replace(tzinfo=None),
        zone="UTC",
        minutes=60,
        format=Format.VIDEO,
        place=None,
        standing=Standing.STANDS,
        published_at=NOW - timedelta(days=20),
    )
    sessions.put(unit, session)
    due = Due(Reminder.SOON, NOW, starts - timedelta(minutes=15))
    for side in _case(number % CASES).sides:
        reminders.plan(unit, session.id, 1, f"{int(case, 16):08x}{side.number:08x}", [due], NOW)


# --- measuring ----------------------------------------------------------------------------------------------------


def measure(folder: Path, server: Server, sizes: tuple[int, int]) -> list[Figure]:
    """Measure both databases side by side, a hundred reminders of one after a hundred of the other."""
    folder.mkdir()
    found = shelf("en")
    with ExitStack() as stack:
        return [
            figure for engine in ("sqlite", "postgresql") for figure in _of(engine, folder, server, sizes, found, stack)
        ]


def _of(
    engine: str, folder: Path, server: Server, sizes: tuple[int, int], found: Shelf, stack: ExitStack
) -> list[Figure]:
    houses = [_opened(engine, folder, server, size, found, stack) for size in sizes]
    for number in range(_ROUNDS):
        for house in houses if number % 2 else reversed(houses):
            house.round()
    few, many = houses
    name = f"one reminder, {many.size:,} against {few.size:,} due in one minute, {engine}"
    note = f"{median(many.walls) * 1000:.2f} ms against {median(few.walls) * 1000:.2f} ms, from due to sent"
    first, rate = (
        f"an answer goes out before the reminders that wait, {engine}",
        f"sends in a second, of {RATE} allowed, {engine}",
    )
    return [
        Figure(name, median(many.walls) / median(few.walls), at_most=ENOUGH, note=note),
        Figure(first, float(many.answers_first()), at_least=1.0),
        Figure(rate, many.granted() / RATE, at_most=1.0),
    ]


def _opened(engine: str, folder: Path, server: Server, size: int, found: Shelf, stack: ExitStack) -> _House:
    home = folder / f"{engine}-{size}"
    home.mkdir()
    url = f"sqlite:///{home / 'parley.db'}" if engine == "sqlite" else server.database(f"reminded_{size}")
    archive = Archive(url, Vault(f"sqlite:///{home / 'keys.db'}", MASTER_KEY))
    stack.callback(archive.close)
    archive.migrate()
    house = _House(archive, size, found)
    _fill(house)
    return house
