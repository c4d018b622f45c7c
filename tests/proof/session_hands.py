"""What a party does about a session, a fresh start and its own copy: by what its buttons mean, whatever they are called."""

from __future__ import annotations

import random
from collections.abc import Callable

from bot.channel import tokens
from bot.present.acts import PartyAct
from bot.sandbox.phone import CannotDo
from flows.freshstart import FLOW
from flows.private import HOUSE
from flows.replies import Chose, Did, Skipped
from flows.say import Deed, Press
from storage import people, slots
from tests.proof.answering import question
from tests.proof.clerk import only_case
from tests.proof.errands import ERRANDS, Errands
from tests.proof.hands import KINDS, WORDS, Act

SHOWS = (PartyAct.SESSION, PartyAct.TIMES, PartyAct.FRESH, PartyAct.FEEDBACK)
AWAY = (
    *(PartyAct.SESSION_LATER, PartyAct.TIMES_PUT_OFF, PartyAct.TIMES_LATER),
    *(PartyAct.FRESH_PUT_OFF, PartyAct.FRESH_LATER, PartyAct.FEEDBACK_LATER),
)
OWN = (PartyAct.OWN_MAY_CROSS, PartyAct.OWN_RIGHT, PartyAct.OWN_CHANGE, PartyAct.OWN_LATER)
CITIES = ("lisbon", "Asia/Kolkata", "New York", "the moon", "Pacific/Auckland", "12345")


class Guest(Errands):
    """Hands of somebody who is asked to a session."""

    def do(self, act: Act) -> None:
        """Do an act if the phone lets one do it."""
        if act.kind in ("works surely", "answer surely"):
            self.works_surely(act.pick, answers=act.kind == "answer surely")
            return
        try:
            {**KINDS, **ERRANDS, **GUESTS}[act.kind](self, random.Random(act.pick))
        except CannotDo:
            return

    # --- what has come ------------------------------------------------------------------------------------------------

    def see(self, rng: random.Random) -> None:
        """Look at something that has come."""
        self.taps(self.found(*SHOWS), rng)

    def set_aside(self, rng: random.Random) -> None:
        self.taps(self.found(*AWAY), rng)

    def upcoming(self, rng: random.Random) -> None:
        """Ask what is to come."""
        self.house.says(self.who, "/session")

    def point_again(self, rng: random.Random) -> None:
        """Come back to whatever is open."""
        self.house.says(self.who, "/continue")

    def _about_session(self, rng: random.Random, *acts: PartyAct) -> None:
        if not self.found(*acts):
            self.upcoming(rng)
        self.taps(self.found(*acts), rng, newest=rng.random() < 0.8)

    # --- a session ----------------------------------------------------------------------------------------------------

    def coming(self, rng: random.Random) -> None:
        self._about_session(rng, PartyAct.COMING)

    def not_coming(self, rng: random.Random) -> None:
        self._about_session(rng, PartyAct.NOT_COMING)

    def snooze(self, rng: random.Random) -> None:
        self._about_session(rng, PartyAct.SNOOZE)

    def calendar(self, rng: random.Random) -> None:
        self._about_session(rng, PartyAct.CALENDAR)

    def prepare(self, rng: random.Random) -> None:
        """Look at what is open on one's own side, and perhaps rehearse the opening words."""
        self._about_session(rng, PartyAct.OPEN_ITEMS)
        if rng.random() < 0.7:
            self.taps(self.found(PartyAct.REHEARSE), rng, newest=True)
            self.go_on(rng)

    def move_house(self, rng: random.Random) -> None:
        """Say that one's clock shows another hour."""
        self._about_session(rng, PartyAct.ELSEWHERE)
        self.house.says(self.who, rng.choice(CITIES))

    # --- times on offer -----------------------------------------------------------------------------------------------

    def mark(self, rng: random.Random) -> None:
        """Mark times, and perhaps answer: these, none, later."""
        self.taps(self.found(PartyAct.TIMES), rng, newest=True)
        for _ in range(rng.choice((0, 1, 2, 3))):
            self.taps(self.found(PartyAct.TIMES_TICK), rng)
        ends = (PartyAct.TIMES_DONE, PartyAct.TIMES_NONE, PartyAct.TIMES_LATER)
        self.taps(self.found(*ends[: rng.choice((2, 2, 3))]), rng, newest=True)

    def works_surely(self, number: int, *, answers: bool) -> None:
        """See to it that one's answer to what is on offer allows this time: on whatever device, whatever stands on this phone.

        answers: and that there is one. Somebody else who has not answered stands in nobody's way.
        """
        with self.house.archive.begin() as unit:
            mine = people.of_chat(unit, unit.vault.chat_ref(self.who.id))
            found = [t for t in slots.of_case(unit, HOUSE, only_case(unit).id) if not t.side]
            marked = slots.marked(unit, HOUSE, found[-1]).get(mine[0].id) if found and mine else None
        if not found or (marked is None and not answers):
            return
        self._be_there()
        if marked is None or number not in marked.works:
            self._press(found[-1].id, PartyAct.TIMES_TICK, number)
        self._press(found[-1].id, PartyAct.TIMES_DONE)

    def _press(self, ref: str, act: PartyAct, visit: int = 0) -> None:
        press = Press(Deed.PARTY, bytes.fromhex(ref), act.value, visit)
        data = tokens.seal_press(self.house.archive.vault.press_key(), self.who.id, press)
        self.house.standin.taps_data(self.who, 1, data, label="on another device")
        self.house.settle()

    # --- a fresh start, and one's own copy ----------------------------------------------------------------------------

    def fresh(self, rng: random.Random) -> None:
        """Answer whether to begin, or begin and go on a little."""
        self._see_fresh(rng)
        way = rng.choice((PartyAct.FRESH_BEGIN, PartyAct.FRESH_ADVISER, PartyAct.FRESH_NOT))
        self.taps(self.found(way), rng, newest=True)
        if way is PartyAct.FRESH_BEGIN:
            self._answer_on(rng, rng.choice((2, 6, 12)))

    def fresh_to_the_end(self, rng: random.Random) -> None:
        """Begin, or go on, and answer all of it."""
        self._see_fresh(rng)
        self.taps(self.found(PartyAct.FRESH_BEGIN), rng, newest=True)
        self._answer_on(rng, 60)

    def _see_fresh(self, rng: random.Random) -> None:
        if not self.found(PartyAct.FRESH_BEGIN, PartyAct.FRESH):
            self.point_again(rng)
        if not self.found(PartyAct.FRESH_BEGIN):
            self.taps(self.found(PartyAct.FRESH), rng, newest=True)

    def _answer_on(self, rng: random.Random, most: int) -> None:
        """Answer one question of it after the other: the own picture, the lists, what to do differently, the confidence."""
        for _ in range(most):
            asked = question(self.house, self.who)
            if asked is None or asked.stored.run.flow != FLOW:
                return
            if asked.step.kind in ("text", "items") and rng.random() < 0.5:
                self.house.says(self.who, rng.choice(WORDS).strip())
                asked = question(self.house, self.who) or asked
            ways = [(asked.message, b) for b, reply in asked.buttons if isinstance(reply, Chose | Did | Skipped)]
            self.taps(ways[: 1 if asked.step.key == "moment" else None], rng)

    def own_copy(self, rng: random.Random) -> None:
        """Look through what one told the mediator, and say something to it."""
        self.house.says(self.who, "/ledger")
        self.taps(self.found(PartyAct.OWN_COPY), rng, newest=True)
        for act in rng.sample(OWN, rng.choice((0, 1, 2))):
            self.taps(self.found(act), rng, newest=True)

    def delete(self, rng: random.Random) -> None:
        """Delete all that one has said."""
        self.house.says(self.who, "/delete")
        self.taps(self.found(PartyAct.DELETE), rng, newest=True)


GUESTS: dict[str, Callable[[Guest, random.Random], None]] = {
    "see": Guest.see,
    "set aside": Guest.set_aside,
    "upcoming": Guest.upcoming,
    "point again": Guest.point_again,
    "coming": Guest.coming,
    "not coming": Guest.not_coming,
    "snooze": Guest.snooze,
    "calendar": Guest.calendar,
    "prepare": Guest.prepare,
    "move house": Guest.move_house,
    "mark": Guest.mark,
    "fresh": Guest.fresh,
    "fresh to the end": Guest.fresh_to_the_end,
    "own copy": Guest.own_copy,
    "delete": Guest.delete,
}
