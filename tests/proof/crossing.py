"""Playing a pair around the crossing desk: the people around one house, and what the other side could observe of it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import timedelta

from bot.present.acts import DeskAct
from bot.sandbox.wire import Person
from bot.service.context import Desk
from tests.proof import weave
from tests.proof.clerk import Attempts, Log, logs, only_case
from tests.proof.desk import CrossingDesk
from tests.proof.errands import Errands
from tests.proof.hands import Act
from tests.proof.house import House, Opened, a_house
from tests.proof.parts import END, Private, Public, Whose, woven
from tests.proof.stages import stage
from tests.proof.weave import View
from tests.world import STRANGER, A, B, M

AFTERWARDS = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Played:
    """One run: what could be observed, what ought to have crossed and what has."""

    view: View
    expected: Log
    actual: Log


@dataclass
class Table:
    """The people of one run around one house."""

    house: House
    public: Public
    private: Private
    attempts: Attempts = field(default_factory=Attempts)

    def __post_init__(self) -> None:
        watcher, other = (B, A) if self.public.watcher == 2 else (A, B)
        hidden = Person(other.id, self.private.name, self.private.language)
        mine = {n: slot.inside for n, slot in enumerate(self.public.slots)}
        ours = {n: f"We kept the accounts {n}" for n in mine}
        needs = [letter.category for letter in self.public.letters if letter.place == "need_to_know"]
        self.watcher = Errands(self.house, watcher, other, self.public.watcher, taste=self.public.seed, puts=ours)
        self.hidden = Errands(self.house, hidden, watcher, 3 - self.public.watcher, taste=self.private.taste, puts=mine)
        self.hidden.given = {"category": needs[0]} if needs else {}
        self.stranger = Errands(self.house, STRANGER, other, 1)
        self.desk = CrossingDesk(self.house, self.attempts)

    def do(self, whose: Whose, act: Act) -> None:
        """Let somebody act."""
        if whose == "mediator":
            self._mediate(act)
        elif act.kind == "raise a hold":
            hold(self.house, self.hidden.side)
        else:
            self._act_of(getattr(self, whose), act)

    def _act_of(self, hands: Errands, act: Act) -> None:
        match act.kind:
            case "make ready":
                letter = self.public.letters[act.pick]
                hands.make_ready(letter, which=self.private.which[act.pick], waives=self.private.waives[act.pick])
            case "put in surely":
                hands.put_in_surely(act.pick)
            case "pass surely":
                hands.pass_surely()
            case _:
                hands.do(act)

    def _mediate(self, act: Act) -> None:
        me, other, rng = self.public.watcher, 3 - self.public.watcher, random.Random(act.pick)
        desk, words = self.desk, f"Please look at point {act.pick % 90}"
        match act.kind:
            case "letter":
                desk.send(self.public.letters[act.pick].sentence)
            case "offer":
                slot = self.public.slots[act.pick]
                desk.offer({"category": slot.category, "weight": slot.weight, "deadline": f"day_{slot.days}"})
            case "open exchange":
                desk.look(DeskAct.SWAP_OPEN)
            case "close exchange":
                desk.look(DeskAct.SWAP_CLOSE)
            case "ask for more":
                desk.look(DeskAct.SWAP_MORE)
            case "look" | "exchanges":
                desk.look()
            case "send first":
                desk.act_on_first_of(me, DeskAct.SEND)
            case "keep first":
                desk.act_on_first_of(me, DeskAct.KEEP)
            case "ask again":
                desk.act_on_first_of(me, DeskAct.RECONSIDER, words)
            case "keep hidden":
                self._unless_a_letter(DeskAct.KEEP, words)
            case "ask hidden again":
                self._unless_a_letter(DeskAct.RECONSIDER, words)
            case "message":
                desk.write(me, words)
            case "message all":
                desk.write(0, words)
            case "message hidden":
                desk.write(other, words)
            case "history":
                desk.history()
            case "share":
                self.house.says(M, "/share")
            case "free hidden" | "answered":
                free(self.house, other if act.kind == "free hidden" else me)
            case "files" | "safety":
                self.house.says(M, "/case")
                desk.tap(DeskAct.FILES if act.kind == "files" else DeskAct.SAFETY)
            case "close":
                self.house.says(M, "/close")
                desk.tap(DeskAct.CLOSE_YES)
            case _:
                weave.mediate(self.house, Act(act.at, act.kind, rng.getrandbits(30)), me)

    def _unless_a_letter(self, act: DeskAct, note: str) -> None:
        """Act on a thing of the hidden side that is not to be sent."""
        kept = tuple(letter.sentence for letter in self.public.letters)
        self.desk.act_on_first_of(self.hidden.side, act, note, but=kept)


def run(shared: Public, mine: Private, *, opened: Opened = a_house) -> Played:
    """Play a public part with a private one woven in."""
    with opened(stage(shared.watcher, shared.come, mine.come), seed=shared.seed) as house:
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
        seen = (house.observed(who) for who in (table.watcher.who, STRANGER, table.hidden.who))
        return Played(View(*seen), *logs(house, table.attempts))


def hold(house: House, side: int) -> None:
    """Let an answer of a side have called for a human."""
    with house.archive.begin() as unit:
        Desk(house.house, unit, house.now).note(only_case(unit).id, f"party/{side}", "hold_raised", str(side))
        unit.commit()


def free(house: House, side: int) -> None:
    """Let the mediator have spoken with somebody."""
    with house.archive.begin() as unit:
        Desk(house.house, unit, house.now).note(only_case(unit).id, "mediator", "person_answered", str(side))
        unit.commit()
