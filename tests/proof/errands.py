"""What a party does about what may cross, on its own phone: look at its things, decide, take back, read what came, put something in."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.present.acts import PartyAct
from bot.sandbox.phone import CannotDo
from bot.sandbox.wire import Button, Message
from bot.service.things import PLACE
from flows.case import Scope
from flows.disclosure import Category
from flows.private import HOUSE
from flows.replies import Finished
from flows.say import Deed
from flows.taps import reply_of
from storage import matters, runs
from storage.matters import Held
from tests.proof.answering import Wish, question, walk
from tests.proof.clerk import only_case
from tests.proof.core.weave import sentence
from tests.proof.hands import KINDS, Act, Hands

NEVER_SENT = (Scope.MEDIATOR.value, Scope.SESSION.value, Scope.SWAP.value, "more")
NEWS = (PartyAct.SHOW, PartyAct.READ, PartyAct.SLOT)
LATER = (PartyAct.SHOW_LATER, PartyAct.READ_LATER, PartyAct.SLOT_LATER, PartyAct.LOOK_LATER)
AWAY = (PartyAct.HIDE_AGAIN, PartyAct.READ_AWAY)


@dataclass(frozen=True, slots=True)
class Letter:
    """Something of the hidden side that will be sent: what of, the exact sentence, and when (seconds since the beginning)."""

    place: str  # "can_tell" or "need_to_know"
    category: str
    sentence: str
    sent_at: float

    def wish(self, *, waives: bool) -> Wish:
        """Say what its owner has to answer for it."""
        wait = "typed" if waives else "keep"
        return {
            "category": self.category,
            "scope": "share",
            "sentence": self.sentence,
            "approve": "yes",
            "no_wait": wait,
        }


@dataclass
class Errands(Hands):
    """Hands that know what may cross. `taste`: of what they wish for their own things. `puts`: exchange's number -> the sentence for it."""

    taste: int = 0
    puts: dict[int, str] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)  # answers that are the same for all their things

    def do(self, act: Act) -> None:
        """Do an act if the phone lets one do it."""
        kinds = {**KINDS, **ERRANDS}
        try:
            kinds[act.kind](self, random.Random(act.pick))
        except CannotDo:
            return

    def wish(self, item: str) -> Wish:
        """Draw what the owner wishes for one of its things: always the same for the same thing."""
        rng = random.Random(f"{self.taste} {item}")
        return {**any_wish(rng), **self.given}

    # --- buttons by what they mean ------------------------------------------------------------------------------------

    def found(self, *acts: PartyAct) -> list[tuple[Message, Button]]:
        """List the buttons on the phone that do one of these, the oldest first."""
        codes = {act.value for act in acts}
        return [
            (message, button)
            for message in self.standing()
            for row in message.keyboard
            for button in row
            if (p := self.house.press(self.who, button)) and p.deed is Deed.PARTY and p.code in codes
        ]

    def taps(self, found: list[tuple[Message, Button]], rng: random.Random, *, newest: bool = False) -> None:
        """Tap one of these buttons. Raises CannotDo if there is none."""
        if not found:
            raise CannotDo("there is no such button")
        message, button = found[-1] if newest else rng.choice(found)
        self.house.standin.taps_data(self.who, message.id, button.data, label=button.text)
        self.house.settle()

    # --- one's own things ---------------------------------------------------------------------------------------------

    def look(self, rng: random.Random) -> None:
        """Begin to go through one's things, and answer a little."""
        if (found := self.found(PartyAct.LOOK)) and rng.random() < 0.6:
            self.taps(found, rng, newest=True)
        else:
            self.house.says(self.who, "/continue")
        walk(self.house, self.who, self.wish, most=rng.choice((1, 3, 6, 12, 30)))

    def interview(self, rng: random.Random) -> None:
        """Answer a little of whatever interview one is in."""
        walk(self.house, self.who, self.wish, most=rng.choice((1, 2, 5, 15)))

    def decide_all(self, rng: random.Random) -> None:
        """Go through all one's things to the end."""
        self.house.says(self.who, "/continue")
        for _ in range(3):
            walk(self.house, self.who, self.wish, most=60)
            if (found := self.found(PartyAct.LOOK)) and question(self.house, self.who) is None:
                self.taps(found, rng, newest=True)

    def take_back(self, rng: random.Random) -> None:
        self.house.says(self.who, "/ledger")
        self.taps(self.found(PartyAct.TAKE_BACK), rng)

    def look_again(self, rng: random.Random) -> None:
        """Look again at something, because the mediator asked to."""
        self.taps(self.found(PartyAct.RECONSIDER), rng)
        walk(self.house, self.who, self.wish, most=rng.choice((2, 20)))

    def changes(self) -> list[tuple[Message, Button]]:
        """List the buttons on the phone that change an answer."""
        keys = [(m, b) for m in self.standing() for row in m.keyboard for b in row]
        return [(m, b) for m, b in keys if (p := self.house.press(self.who, b)) and p.deed is Deed.CHANGE]

    def change(self, rng: random.Random) -> None:
        """Change an answer, and perhaps go on from there."""
        self.taps(self.changes()[-12:], rng)
        walk(self.house, self.who, lambda _: any_wish(rng), most=rng.choice((1, 4, 12)))

    # --- what has come ------------------------------------------------------------------------------------------------

    def news(self, rng: random.Random) -> None:
        """Open something that has come."""
        self.taps(self.found(*NEWS), rng)

    def put_off(self, rng: random.Random) -> None:
        self.taps(self.found(*LATER), rng)

    def away(self, rng: random.Random) -> None:
        self.taps(self.found(*AWAY), rng)

    def reply(self, rng: random.Random) -> None:
        """Answer what the other side would like to know, or do not."""
        act = PartyAct.REPLY if rng.random() < 0.7 else PartyAct.REPLY_NOT
        self.taps(self.found(act), rng)
        walk(self.house, self.who, self.wish, most=rng.choice((1, 10)))

    def stumble(self, rng: random.Random) -> None:
        """Do something whose update fails in the middle and is taken once more a little later."""
        self.house.trips.add(self.who.id)
        rng.choice((Errands.tap, Errands.say, Errands.query))(self, rng)
        self.house.settle()
        self.house.trips.discard(self.who.id)

    # --- exchanges ----------------------------------------------------------------------------------------------------

    def put_in(self, rng: random.Random) -> None:
        """Put anything into an exchange, perhaps not to the end."""
        self._fill(
            rng, {"sentence": sentence(rng), "approve": rng.choice(("yes", "yes", "keep"))}, rng.choice((1, 4, 4))
        )

    def put_in_surely(self, number: int) -> None:
        """Put in what this exchange is to hold when it is opened, whatever was put in before."""
        self._be_there()
        self._tap_ever(PartyAct.SLOT_IN)
        wish = {"sentence": self.puts[number], "approve": "yes"}
        walk(self.house, self.who, lambda _: wish, most=12, flows=("seal",))

    def pass_surely(self) -> None:
        """Pass, whatever was put in before."""
        self._be_there()
        self._tap_ever(PartyAct.SLOT_PASS)

    def _be_there(self) -> None:
        if self.house.standin.open_chat(self.who).blocked:
            self.house.standin.unblocks(self.who)
            self.house.settle()

    def _tap_ever(self, act: PartyAct) -> None:
        """Tap the newest such button, be it on a screen that is gone: another device may show it still."""
        if not self.found(PartyAct.SLOT, PartyAct.SLOT_IN):
            self.house.says(self.who, "/continue")
        if self.found(PartyAct.SLOT):
            self.taps(self.found(PartyAct.SLOT), random.Random(1), newest=True)
        for seen in reversed(self.house.standin.transcript(self.who, data=True)):
            for button in (b for row in seen.keyboard for b in row):
                press = self.house.press(self.who, button)
                if press and press.deed is Deed.PARTY and press.code == act.value:
                    self.house.standin.taps_data(self.who, seen.message, button.data, label=button.text)
                    self.house.settle()
                    return

    def _fill(self, rng: random.Random, wish: Wish, most: int) -> None:
        self._see(rng)
        self.taps(self.found(PartyAct.SLOT_IN), rng, newest=True)
        walk(self.house, self.who, lambda _: wish, most=most, flows=("seal",))

    def _see(self, rng: random.Random) -> None:
        if not self.found(PartyAct.SLOT_IN, PartyAct.SLOT_PASS):
            self.taps(self.found(PartyAct.SLOT), rng, newest=True)

    def pass_it(self, rng: random.Random) -> None:
        self._see(rng)
        self.taps(self.found(PartyAct.SLOT_PASS), rng, newest=True)

    # --- what has to be ready when it is sent -------------------------------------------------------------------------

    def make_ready(self, letter: Letter, *, which: int, waives: bool) -> None:
        """See to it that one thing of a list is consented to in exactly these words, however it stood before."""
        self._be_there()
        for _ in range(4):
            held = self._thing(letter.place, which)
            if held is not None and is_ready(held, letter):
                return
            self._come_back()
            if held is not None and held.record:
                self._revise(held, letter)
            item = held.item if held is not None else "i1"
            self._walk_with(letter.wish(waives=waives), f"{letter.place}/{item}")

    def _come_back(self) -> None:
        """Return to one's things from wherever one is: an answer of the intake that is being changed is given first."""
        self.house.says(self.who, "/continue")
        walk(self.house, self.who, lambda _: {}, most=6, flows=("intake",))
        if self.house.place(self.who) == "_review":
            self._hand_over()

    def _hand_over(self) -> None:
        done = Finished()
        for message in reversed(self.standing()):
            for button in (b for row in message.keyboard for b in row):
                press = self.house.press(self.who, button)
                if press and press.deed is Deed.STEP and reply_of(None, press.code) == done:
                    self.taps([(message, button)], random.Random(1))
                    return

    def _walk_with(self, wish: Wish, item: str) -> None:
        def wishes(each: str) -> Wish:
            return wish if each == item else self.wish(each) if each.partition("/")[2] else {"approve": "keep"}

        walk(self.house, self.who, wishes, most=80)

    def _thing(self, place: str, which: int) -> Held | None:
        with self.house.archive.begin() as unit:
            own = matters.of_side(unit, HOUSE, only_case(unit).id, self.side)
        found = [held for held in own if held.place == place]
        return found[which % len(found)] if found else None

    def _revise(self, held: Held, letter: Letter) -> None:
        """Tap "Change" at the first answer about a thing that stands otherwise than it should."""
        step = "approve" if _reads(held) == letter.sentence else "sentence"
        step = step if _is_wide(held) else "scope"
        for message, button in reversed(self.changes()):
            press = self.house.press(self.who, button)
            with self.house.archive.begin() as unit:
                stored = runs.get(unit, HOUSE, press.ref.hex()) if press else None
            if press is None or stored is None or stored.run.facts.get(PLACE) != letter.place:
                continue
            places = list(stored.run.known)
            if press.code < len(places) and places[press.code] == f"{step}@{held.item}":
                self.taps([(message, button)], random.Random(1))
                return


def _reads(held: Held) -> str:
    return held.matter.sentence.read_as(HOUSE) if held.matter.sentence is not None else ""


def is_ready(held: Held, letter: Letter) -> bool:
    """Say whether a thing could be sent as this letter, but for the time to think it over."""
    return held.matter.consented_at is not None and _is_wide(held) and _reads(held) == letter.sentence


def _is_wide(held: Held) -> bool:
    return held.matter.scope is Scope.SHARE and held.matter.not_before is None and not held.matter.kept


def any_wish(rng: random.Random) -> Wish:
    """Draw what somebody might wish for a thing: any scope, any words, any answer to the preview."""
    return {
        "category": rng.choice(list(Category)).value,
        "worry": rng.choice(("used_against", "look_weak", "not_mine", "nothing", "")),
        "scope": rng.choice(("share", "share", *NEVER_SENT)),
        "more_ways": rng.choice(("on_date", "undecided")),
        "sentence": sentence(rng),
        "approve": rng.choice(("yes", "yes", "yes", "keep", "change", "lawyer")),
        "no_wait": rng.choice(("typed", "keep")),
    }


ERRANDS: dict[str, Callable[[Errands, random.Random], None]] = {
    "look": Errands.look,
    "interview": Errands.interview,
    "decide all": Errands.decide_all,
    "take back": Errands.take_back,
    "look again": Errands.look_again,
    "change": Errands.change,
    "news": Errands.news,
    "put off": Errands.put_off,
    "away": Errands.away,
    "reply": Errands.reply,
    "put in": Errands.put_in,
    "pass": Errands.pass_it,
    "stumble": Errands.stumble,
}
