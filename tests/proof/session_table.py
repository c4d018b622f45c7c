"""Playing a pair around a session: the people around one house, and what the other side could observe of it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta

from bot.sandbox.phone import CannotDo
from bot.sandbox.wire import Person
from flows.private import HOUSE
from storage import reveals
from tests.proof.clerk import only_case
from tests.proof.crossing import free, hold
from tests.proof.hands import Act
from tests.proof.house import House, Opened, a_house
from tests.proof.parts import Whose
from tests.proof.session_desk import SessionDesk
from tests.proof.session_hands import Guest
from tests.proof.session_parts import END, Private, Public, woven
from tests.proof.session_stages import stage
from tests.proof.weave import View
from tests.world import STRANGER, A, B

AFTERWARDS = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Played:
    """One run: what could be observed, and which of the mediator's public acts came about."""

    view: View
    done: tuple[tuple[str, bool], ...]


@dataclass
class Table:
    """The people of one run around one house."""

    house: House
    public: Public
    private: Private
    done: list[tuple[str, bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        side = self.public.watcher
        watcher, other = (B, A) if side == 2 else (A, B)
        hidden = Person(other.id, self.private.name, self.private.language)
        self.watcher = Guest(self.house, watcher, other, side)
        self.hidden = Guest(self.house, hidden, watcher, 3 - side)
        self.desk = SessionDesk(self.house, watcher=side)

    def do(self, whose: Whose, act: Act) -> None:
        """Let somebody act."""
        match whose, act.kind:
            case "mediator", "free hidden":
                free(self.house, self.hidden.side)
            case "mediator", kind if kind.endswith("hidden"):
                with suppress(CannotDo):  # a day that has passed, a session there is none of
                    self.desk.do(act)
            case "mediator", kind:
                self.house.settle()
                with self._drawing_apart(f"{self.public.seed} {act.at}"):
                    self.done.append((kind, self.desk.do(act)))
            case _, "raise a hold":
                hold(self.house, self.hidden.side)
            case _:
                (self.watcher if whose == "watcher" else self.hidden).do(act)

    @contextmanager
    def _drawing_apart(self, name: str) -> Iterator[None]:
        """Draw ids of their own for an act of the mediator. A session's names it in a calendar file; in a running house it is fresh, and
        of nobody's acts; here all is drawn from one seed, and the hidden side's draws would shift it."""
        chance = self.house.chance
        before = chance.state()  # type: ignore[attr-defined]
        chance.restore(random.Random(name).getstate())  # type: ignore[attr-defined]
        yield
        chance.restore(before)  # type: ignore[attr-defined]


def run(shared: Public, mine: Private, *, opened: Opened = a_house) -> Played:
    """Play a public part with a private one woven in."""
    with opened(stage(shared.watcher, mine.come), seed=shared.seed) as house:
        table = Table(house, shared, mine)
        begin = house.now
        for whose, act in woven(shared, mine):
            house.pass_to(begin + timedelta(seconds=act.at))
            table.do(whose, act)
            if act.settles:
                house.settle()
        house.pass_to(begin + timedelta(seconds=END) + AFTERWARDS)
        assert house.standin.invalid == [], house.standin.invalid
        assert house.failed == [], house.failed
        assert _crossed(house) == 0
        seen = (house.observed(who) for who in (table.watcher.who, STRANGER, table.hidden.who))
        return Played(View(*seen), tuple(table.done))


def _crossed(house: House) -> int:
    """Count what has crossed: nothing does, since the mediator sends nothing on here."""
    with house.archive.begin() as unit:
        return len(reveals.visible_to(unit, HOUSE, only_case(unit).id))
