"""A whole house in one process, for tests: real archive, real use cases, a stand-in for Telegram, a clock that stands still.

Everything happens in one thread and one order, so that two runs with the same acts are equal to the byte.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from telegram.request import BaseRequest

from bot.app import make_house
from bot.chance import SeededChance
from bot.channel import tokens
from bot.channel.outbound import Telegram
from bot.channel.outcomes import Outcome, Refused, Unreachable
from bot.channel.policy import Doubted, Mark, Ticket, fate_of, is_repeatable
from bot.cleaning import CannotClean, Cleaned, clean
from bot.documents import Documents
from bot.fetching import Fetcher
from bot.gate import Raw, commit, keep_time, retry_aside
from bot.house import Chance
from bot.post import StoredPost
from bot.present.words import Composed, compose
from bot.sandbox.clock import StillClock
from bot.sandbox.inprocess import StandInRequest
from bot.sandbox.standin import StandIn
from bot.sandbox.wire import Message, Person
from bot.sandbox.world import Seen
from bot.service import attachments, brief, remind
from bot.service.context import Desk
from bot.service.desk_seats import add_mediator
from bot.service.receive import Received, unreachable
from bot.settings import Settings
from bot.shelf import Shelf, shelf
from flows.filekinds import FileType
from flows.flow import Flow
from storage import Archive, Unit, Vault, chats, files, runs
from storage.errors import StorageError
from storage.files import Fetching, FileState

A = Person(101, "Rosa R.", "en")
B = Person(102, "Dario D.", "en")
M = Person(103, "M. Okafor", "en")
STRANGER = Person(199, "Nobody", "en")


@cache
def the_shelf() -> Shelf:
    """Read flows and words once for all tests."""
    return shelf("en")


class World:
    """One house. `settle` runs it until nothing more happens."""

    def __init__(
        self,
        archive: Archive | None = None,
        *,
        seed: int = 1,
        found: Shelf | None = None,
        bench: str = "",
        send_rate: float = 0,
        standin: StandIn | None = None,
        chance: Chance | None = None,
    ) -> None:
        self._folder = None if archive else tempfile.TemporaryDirectory(prefix="parley-")
        self.archive = archive or fresh_archive(Path(self._folder.name if self._folder else ""))
        self.shelf = found or the_shelf()
        self.standin = standin or StandIn(clock=StillClock())
        assert isinstance(self.standin.clock, StillClock)
        self.clock = self.standin.clock
        settings = Settings.model_construct()
        self.chance = chance or SeededChance(seed)
        username = self.standin.world.bot.username
        made = make_house(self.shelf, self.archive, settings, username=username, chance=self.chance, bench=bench)
        self.house = replace(made, sitting=None)  # a still clock has one sitting; tests of a new one say so
        self.telegram = Telegram("123:test", self.request())
        self.documents = Documents(self.archive, self.house, self.shelf.catalogue)
        self.post = StoredPost(
            self.archive,
            chats.addresses,
            send_rate=send_rate,
            on_ended=self._ended,
            on_dropped=lambda *_: None,
            on_delivered=lambda unit, ticket, now: brief.handed(unit, ticket.say.document, now),
            still_fits=lambda unit, row, now: remind.still_fits(
                Desk(self.house, unit, now), row.lane, row.say.slot, doubted=row.ambiguous
            ),
        )
        self.fetcher = Fetcher(self.archive, self.telegram, _at_once, self._not_kept, lambda: self.now, clean=_cleaned)
        self._loop = asyncio.new_event_loop()
        self._offset = 0
        self._expects_files = True
        self.toasts: list[tuple[int, str]] = []

    def close(self) -> None:
        self._loop.close()
        self.archive.close()
        if self._folder:
            self._folder.cleanup()

    def request(self) -> BaseRequest:
        """Make the line to Telegram."""
        return StandInRequest(self.standin)

    @property
    def now(self) -> datetime:
        return self.clock()

    # --- the two halves of the path -----------------------------------------------------------------------------------

    def fetch(self) -> list[Raw]:
        """Ask for the waiting updates, confirming those before."""
        reply = self.standin.call("getUpdates", {"offset": self._offset})
        found: list[Raw] = reply.body["result"]  # type: ignore[assignment]
        return found

    def acknowledge(self, batch: list[Raw]) -> None:
        self._offset = max(int(str(u["update_id"])) for u in batch) + 1

    def take(self, batch: list[Raw]) -> Received:
        received = commit(self.archive, self.house, batch, self.now)
        self._follow(received)
        return received

    def _follow(self, received: Received) -> None:
        self._expects_files |= bool(received.fetch)
        for callback_id, locale, toast in received.toasts:
            words = self.shelf.catalogue.words(locale, toast.text) if toast.text else ""
            self.run(self.telegram.answer_tap(callback_id, words))
        for chat_id in received.leave:
            self.run(self.telegram.leave(chat_id))

    def receive(self) -> bool:
        """Take one batch; say whether there was one."""
        batch = self.fetch()
        if batch:
            self.take(batch)
            self.acknowledge(batch)
        return bool(batch)

    def deliver(self, marks: list[Mark] | None = None) -> list[Mark]:
        """Hand in what became of the last message, and deliver the next."""
        marked: list[Mark] = []
        for ticket in self.post.hand_over(marks or [], now=self.now, want=1, busy=()).tickets:
            if ticket.doubts and not is_repeatable(ticket):
                marked.append(Mark(ticket, Doubted()))
                continue
            marked.append(Mark(ticket, fate_of(ticket, self.carry(ticket), self.now, 0.5)))
        return marked

    def carry(self, ticket: Ticket) -> Outcome:
        """Deliver one ticket, as the deliverer does."""
        try:
            composed = self.words(ticket)
        except StorageError:
            return Unreachable("store")
        except Exception:
            return Refused("composing")
        outcome: Outcome = self.run(self.telegram.deliver(ticket.chat_id, composed, ticket.message_id))  # type: ignore[assignment]
        return outcome

    def words(self, ticket: object) -> Composed:
        say, locale, chat_id = ticket.say, ticket.locale, ticket.chat_id  # type: ignore[attr-defined]
        attached = self.documents.attach(say.document) if say.document else None
        key = self.archive.vault.press_key()
        return compose(
            say,
            locale=locale,
            words=self.shelf.catalogue,
            seal=lambda p: tokens.seal_press(key, chat_id, p),
            attach=attached,
        )

    def _still_expects_files(self) -> bool:
        with self.archive.begin() as unit:
            return files.next_due(unit) is not None

    def fetch_files(self) -> int:
        """Fetch the files that are due, as the fetcher does; count them."""
        return self.run(self.fetcher.round())  # type: ignore[return-value]

    def settle(self) -> None:
        """Run until nothing more comes in or goes out."""
        while True:
            busy = self.receive()
            if self._expects_files:
                busy |= bool(self.fetch_files())
                self._expects_files = self._still_expects_files()
            marks = self.deliver()
            while marks:
                busy, marks = True, self.deliver(marks)
            if not busy:
                return

    def run(self, work: object) -> object:
        return self._loop.run_until_complete(work)  # type: ignore[arg-type]

    def _ended(self, unit: Unit, ticket: object, reason: str, now: datetime) -> None:
        chat = chats.find(unit, ticket.lane)  # type: ignore[attr-defined]
        if chat is not None:
            unreachable(Desk(self.house, unit, now), chat)

    def _not_kept(self, unit: Unit, fetching: Fetching, state: FileState, now: datetime) -> None:
        attachments.tell(Desk(self.house, unit, now), fetching, state, now)

    # --- people -------------------------------------------------------------------------------------------------------

    def says(self, who: Person, *texts: str) -> None:
        for text in texts:
            self.standin.says(who, text)
            self.settle()

    def taps(self, who: Person, *labels: str) -> None:
        for label in labels:
            self.standin.taps(who, label)
            self.settle()

    def last(self, who: Person) -> Message:
        return self.standin.last(who)

    def view(self, who: Person) -> tuple[Seen, ...]:
        return self.standin.transcript(who)

    def place(self, who: Person) -> str:
        """Name the place of the question somebody is at; `_review` and `_end` when nothing is asked."""
        with self.archive.begin() as unit:
            stored = runs.current(unit, unit.vault.chat_ref(who.id))
        return stored.run.place if stored else "_end"

    def walk(self, who: Person, until: str = "") -> None:
        """Take somebody through their intake, until a place or the end: the first option of a choice, everything else left out."""
        intake = self.shelf.library.flow("intake")
        while (place := self.place(who)) not in (until, "_review", "_end"):
            by_choice = intake.steps[place.partition("@")[0]].kind in ("choice", "consent", "notice")
            rows = self.last(who).keyboard
            self.taps(who, rows[0][0].text if by_choice else rows[-1][-2].text)

    def forward(self, **by: float) -> None:
        self.clock.forward(timedelta(**by))
        retry_aside(self.archive, self.house, self.now)
        keep_time(self.archive, self.house, self.now)
        self.settle()

    def seat_mediator(self, name: str = "M. Okafor", who: Person = M) -> None:
        with self.archive.begin() as unit:
            token = add_mediator(Desk(self.house, unit, self.now), name)
            unit.commit()
        self.standin.start_link(who, token)
        self.settle()

    def open_case(
        self,
        *,
        title: str = "Shared workshop",
        code: bool = False,
        by: Person = M,
        locales: tuple[str, str] = ("English", "English"),
    ) -> list[str]:
        """Open a case through the mediator's chat; return the invitation links' tokens, side 1 first."""
        before = len(self.standin.messages(by))
        self.says(by, "/newcase")
        self.taps(by, "Neighbours")
        self.says(by, title, "Ms R.")
        self.taps(by, locales[0], "Madrid")
        self.says(by, "Mr D.")
        self.taps(by, locales[1], "London", "In two weeks")
        self.taps(by, "Yes" if code else "No", "Yes, the usual rules")
        self.taps(by, "Open this case")
        news = [m.text for m in self.standin.messages(by)[before:]]
        self.codes = [t.rpartition(": ")[2] for m in news if "codes" in m for t in m.splitlines()[1:] if t]
        return [m.rpartition("start=")[2] for m in news if "start=" in m]


async def _cleaned(content: bytes, type: FileType) -> Cleaned | None:
    try:
        return clean(content, type)
    except CannotClean:
        return None


async def _at_once(work: Callable[[], object]) -> object:
    return work()


def fresh_archive(folder: Path) -> Archive:
    """Make an empty archive in a folder."""
    archive = Archive(f"sqlite:///{folder / 'parley.db'}", Vault(f"sqlite:///{folder / 'keys' / 'keys.db'}", b"k" * 32))
    archive.migrate()
    return archive


def flows_of(found: Shelf) -> list[Flow]:
    return [found.library.flow(name) for name in found.library.names()]


__all__ = ["A", "B", "M", "STRANGER", "World", "fresh_archive", "replace", "the_shelf"]
