"""The mediator's hands at her crossing desk: she acts by what stands on her phone, and notes what she wished to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from bot.present.acts import DeskAct
from bot.sandbox.wire import Button, Message
from flows.say import Deed, Press
from tests.proof.answering import Wish, walk
from tests.proof.clerk import Attempts
from tests.proof.house import House
from tests.world import M

HERS = ("swap", "message", "note")
NAMES = {1: "Ms R.", 2: "Mr D."}
Fits = Callable[[Message, Press], bool]


@dataclass
class CrossingDesk:
    """What she does about what crosses."""

    house: House
    attempts: Attempts = field(default_factory=Attempts)

    # --- what stands on her phone -------------------------------------------------------------------------------------

    def buttons(self, since: int = 0) -> Iterator[tuple[Message, Button, Press]]:
        """List her buttons, the newest message first."""
        for message in reversed(self.house.standin.messages(M)):
            if message.id >= since:
                for button in (b for row in message.keyboard for b in row):
                    press = self.house.press(M, button)
                    if press and press.deed is Deed.DESK:
                        yield message, button, press

    def tap(self, act: DeskAct, fits: Fits = lambda _m, _p: True, *, plus: int = 0, since: int = 0) -> Press | None:
        """Tap the newest button that does this; None if there is none."""
        for message, button, press in self.buttons(since):
            if press.code == act.value + plus and fits(message, press):
                self.house.standin.taps_data(M, message.id, button.data, label=button.text)
                self.house.settle()
                return press
        return None

    def says(self, *texts: str) -> int:
        """Write; return from which message on what follows stands."""
        since = self.house.standin.open_chat(M).next_id
        self.house.says(M, *texts)
        return since

    # --- what waits -----------------------------------------------------------------------------------------------------

    def send(self, sentence: str) -> None:
        """Send the thing that reads so."""
        since = self.says("/share")
        self.attempts.sends.append((self.house.now, sentence))
        self.tap(DeskAct.SEND, lambda m, _: sentence in m.text, since=since)

    def act_on_first_of(self, side: int, act: DeskAct, note: str = "", *, but: tuple[str, ...] = ()) -> None:
        """Send, keep or ask again about the first thing of a side that waits; not about one that reads so."""
        since = self.says("/share")
        keep = DeskAct.KEEP.value
        waiting = [(m, p) for m, _, p in self.buttons(since) if p.code == keep and NAMES[side] in m.text]
        first = [(m.id, p) for m, p in waiting if not any(words in m.text for words in but)]
        if not first:
            return
        number, press = min(first, key=lambda each: each[0])
        if act is DeskAct.SEND:
            self.attempts.sends.append((self.house.now, press.ref.hex()))
        if self.tap(act, lambda m, _: m.id == number, since=since) and act is DeskAct.RECONSIDER:
            self._write({"words": note})

    # --- exchanges ------------------------------------------------------------------------------------------------------

    def offer(self, wish: Wish) -> None:
        """Offer an exchange. wish: category, weight, deadline."""
        since = self.says("/swap")
        if self.tap(DeskAct.SWAP_NEW, since=since):
            walk(self.house, M, lambda _: {**wish, "sure": "open"}, most=8, flows=HERS)

    def look(self, act: DeskAct | None = None) -> None:
        """Look at the exchange that runs, and open it, ask for more or close it."""
        since = self.says("/swap")
        press = self.tap(DeskAct.SWAP_LOOK, since=since)
        if press is None or act is None:
            return
        if act is DeskAct.SWAP_OPEN:
            self.attempts.opens.append((self.house.now, press.ref.hex()))
        if self.tap(act, lambda _, p: p.ref == press.ref, since=since) and act is DeskAct.SWAP_CLOSE:
            self.attempts.closes.append((self.house.now, press.ref.hex()))

    # --- what she writes ------------------------------------------------------------------------------------------------

    def write(self, side: int, words: str) -> None:
        """Write to one side, or to all (0); what she is asked about first she sends all the same."""
        since = self.says("/message")
        if self.tap(DeskAct.MESSAGE, plus=side, since=since):
            self._write({"words": words})

    def _write(self, wish: Wish) -> None:
        since = self.house.standin.open_chat(M).next_id
        walk(self.house, M, lambda _: wish, most=3, flows=HERS)
        self.tap(DeskAct.MESSAGE_ANYWAY, since=since)

    def history(self) -> None:
        """Take the history of the case as a file."""
        since = self.says("/share")
        self.tap(DeskAct.HISTORY, since=since)
