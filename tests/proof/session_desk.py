"""The mediator's hands around a session and a fresh start: she acts by what stands on her phone, and says whether it could be done."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from bot.present.acts import DeskAct
from bot.present.freshstart import unpacked
from bot.service.brief import gather
from flows.case import SideNo
from flows.private import HOUSE
from flows.sessions import EVERYBODY
from storage import sessions, slots
from tests.proof import weave
from tests.proof.answering import walk
from tests.proof.clerk import only_case
from tests.proof.desk import CrossingDesk
from tests.proof.hands import Act
from tests.proof.session_parts import DAYS, HOURS, LINES
from tests.world import M

FLOWS = ("convene", "times", "outcome")
FORMATS = ("same_room", "separate_rooms", "video", "phone", "messages")
PLACES = ("12 Mill Street, second floor", "", "The link comes by mail")


@dataclass
class SessionDesk(CrossingDesk):
    """What she does about sessions. `watcher`: the side that is watched; whatever is for `who` is for both (0) or for one side."""

    watcher: int = 1

    def do(self, act: Act) -> bool:
        """Do one thing; say whether it came about."""
        rng = random.Random(act.pick)
        kind, _, about = act.kind.partition(" ")
        who = {"hidden": 3 - self.watcher, "watcher": self.watcher}.get(about, EVERYBODY)
        match kind:
            case "take":
                return self.take(act.pick, rng)
            case "fresh" | "end" | "none" | "look" | "record":
                return {
                    "fresh": self.fresh,
                    "end": self.end,
                    "none": self.none,
                    "look": self.looks,
                    "record": self.record,
                }[kind](rng)
            case "message":
                self.write(0 if about == "all" else who or self.watcher, f"Please look at point {rng.randrange(90)}")
            case "confirm":
                weave.mediate(self.house, act, self.watcher)
            case _:
                return _BY_SIDE[kind](self, who, rng)
        return True

    # --- times on offer -----------------------------------------------------------------------------------------------

    def offer(self, who: int, rng: random.Random) -> bool:
        since = self.says("/session")
        self.tap(DeskAct.TIMES_NEW, since=since)
        self._answer(_side(who), "m120", rng)
        return self.tap(DeskAct.TIMES_OFFER, since=since) is not None

    def take(self, number: int, rng: random.Random) -> bool:
        """Take one of the times that work, and say how and where."""
        since = self._offered()
        if self.tap(DeskAct.TIMES_TAKE, lambda _, p: p.visit == number, since=since) is None:
            return False
        self._answer("both", "m120", rng)
        return self.tap(DeskAct.SESSION_PUBLISH, since=since) is not None

    def none(self, _: random.Random) -> bool:
        return self.tap(DeskAct.TIMES_NONE, since=self._offered()) is not None

    def _offered(self) -> int:
        """Look at what is on offer to both."""
        since = self.says("/session")
        with self.house.archive.begin() as unit:
            case = only_case(unit).id
            both = {t.id for t in slots.of_case(unit, HOUSE, case) if t.side == EVERYBODY}
        self.tap(DeskAct.TIMES_LOOK, lambda _, p: p.ref.hex() in both, since=since)
        return since

    # --- a session ----------------------------------------------------------------------------------------------------

    def publish(self, who: int, rng: random.Random) -> bool:
        since = self.says("/session")
        self.tap(DeskAct.SESSION_NEW, since=since)
        self._answer(_side(who), rng.choice(("m60", "m120")), rng)
        return self.tap(DeskAct.SESSION_PUBLISH, since=since) is not None

    def move(self, who: int, rng: random.Random) -> bool:
        since = self._card(who, DeskAct.SESSION_MOVE)
        self._answer("", "m120", rng)
        return self.tap(DeskAct.SESSION_PUBLISH, since=since) is not None

    def cancel(self, who: int, _: random.Random) -> bool:
        since = self._card(who, DeskAct.SESSION_CANCEL)
        return self.tap(DeskAct.SESSION_CANCEL_YES, since=since) is not None

    def _card(self, who: int, act: DeskAct) -> int:
        """Open the card of the session of these people, and tap a button on it."""
        since, mine = self.says("/session"), self._session(who)
        self.tap(DeskAct.SESSION_LOOK, lambda _, p: p.ref.hex() == mine, since=since)
        self.tap(act, lambda _, p: p.ref.hex() == mine, since=since)
        return since

    def _session(self, who: int) -> str:
        with self.house.archive.begin() as unit:
            found = sessions.of_case(unit, HOUSE, only_case(unit).id)
        return next((s.id for s in found if s.side == who and s.stands), "")

    def record(self, _: random.Random) -> bool:
        """Record how it ended, and ask everybody how it was."""
        since = self.says("/case")
        if self.tap(DeskAct.OUTCOME, since=since) is None:
            return False
        walk(self.house, M, lambda _: {"outcome": "partial", "ask": "ask"}, most=1, flows=FLOWS)
        self.house.taps(M, "Skip")
        walk(self.house, M, lambda _: {"ask": "ask"}, most=1, flows=FLOWS)
        return True

    def _answer(self, who: str, length: str, rng: random.Random) -> None:
        """Answer what is asked about a session or an offer."""
        house, wish = self.house, {"who": who, "length": length, "format": rng.choice(FORMATS)}
        for _ in range(8):
            match house.place(M):
                case "day":
                    house.says(M, rng.choice(DAYS))
                    house.taps(M, "Yes")
                case "hour":
                    house.says(M, rng.choice(HOURS))
                case "list":
                    house.says(M, *LINES)
                    house.taps(M, "Use these times")
                case "place":
                    if place := rng.choice(PLACES):
                        house.says(M, place)
                    else:
                        house.taps(M, "Skip")
                case "who" | "length" | "format":
                    walk(house, M, lambda _: wish, most=1, flows=FLOWS)
                case _:
                    return

    # --- a fresh start ------------------------------------------------------------------------------------------------

    def fresh(self, rng: random.Random) -> bool:
        """Ask for one, perhaps about the first topic of whoever is watched."""
        since = self.says("/freshstart")
        if rng.random() < 0.7:
            with self.house.archive.begin() as unit:
                found = gather(unit, self.house.house, only_case(unit), self.house.now).ground.agenda.topics
            mine = [n for n, topic in enumerate(found) if (SideNo(self.watcher), "i1") in topic.listed]
            self.tap(DeskAct.FRESH_PICK, lambda _, p: unpacked(p.visit).topics == set(mine[:1]), since=since)
        self.tap(DeskAct.FRESH_ASK, since=since)
        return self.tap(DeskAct.FRESH, since=since) is not None

    def end(self, _: random.Random) -> bool:
        """End the one that runs."""
        since = self.says("/freshstart")
        self.tap(DeskAct.FRESH_END, since=since)
        return self.tap(DeskAct.FRESH_END_YES, since=since) is not None

    def looks(self, rng: random.Random) -> bool:
        """Look at how everything stands."""
        self.house.says(M, rng.choice(("/case", "/session", "/freshstart")))
        self.tap(rng.choice((DeskAct.SESSION_LOOK, DeskAct.TIMES_LOOK, DeskAct.FRESH)))
        return True


_BY_SIDE: dict[str, Callable[[SessionDesk, int, random.Random], bool]] = {
    "offer": SessionDesk.offer,
    "publish": SessionDesk.publish,
    "move": SessionDesk.move,
    "cancel": SessionDesk.cancel,
}


def _side(who: int) -> str:
    return f"side_{who}" if who else "both"
