"""The composition root: the only place where things are constructed and wired together."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import structlog

from bot import front
from bot.chance import SystemChance
from bot.channel import tokens
from bot.channel.outbound import Telegram
from bot.channel.outcomes import Outcome
from bot.channel.pace import Pace
from bot.channel.policy import Ticket
from bot.channel.quiet import hush
from bot.channel.storefront import furnish, prepare
from bot.fetching import Fetcher
from bot.gate import Gate, finish_erasures, keep_time, plan_again, retry_aside
from bot.house import Chance, House
from bot.late import LOADING
from bot.library import Library
from bot.post import StoredPost
from bot.present.words import Composed, compose
from bot.service import attachments, remind
from bot.service.context import Desk, Toast
from bot.service.receive import Received, unreachable
from bot.settings import Settings, master_key
from bot.shelf import Shelf
from bot.workers import Deliverer
from flows.flow import Flow
from flows.private import HOUSE
from storage import Archive, Unit, Vault, cases, chats, inbox, outbox, people
from storage.errors import StorageError
from storage.files import Fetching, FileState

if TYPE_CHECKING:
    from bot.documents import Attach

T = TypeVar("T")
Clock = Callable[[], datetime]
log = structlog.get_logger("app")

KEEP_INBOX = timedelta(days=7)
KEEP_SENT = timedelta(days=3)


def system_clock() -> datetime:
    """Return now, aware UTC."""
    return datetime.now(UTC)


def quiet_logs(level: str) -> None:
    """Log events as lines of key=value on stderr, nothing of other libraries; no event carries words, names or chat ids."""
    hush()
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(message)s", force=True)
    for name in ("uvicorn", "uvicorn.error", "asyncio"):  # their tracebacks may show what was being handled
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def open_archive(settings: Settings, *, make: bool = True) -> Archive:
    """Open the database and its key store; creates at most the master key, and with `make` False nothing. Raises BadSetting."""
    key, fresh = master_key(settings, make=make and not _has_keys(settings))
    if fresh:
        log.warning("master_key_made", path=str(settings.home_dir / "master.key"), hint="keep a copy of it elsewhere")
    return Archive(settings.database, Vault(settings.keys, key))


def _has_keys(settings: Settings) -> bool:
    """Say whether there is a key store already: an older master key wraps its keys, and a new one would only be in the way."""
    return settings.keys.startswith("sqlite") and Path(settings.keys.partition("///")[2]).exists()


def make_house(
    found: Shelf, archive: Archive, settings: Settings, *, username: str, chance: Chance | None = None, bench: str = ""
) -> House:
    """Put the use cases' collaborators together. `username`: the bot's own, for invitation links."""
    key = archive.vault.press_key()
    return House(
        flows=_Flows(found.library),
        chance=chance or SystemChance(),
        open_press=lambda chat, data: tokens.open_press(key, chat, data),
        wordbook=found.catalogue,
        link=lambda token: f"https://t.me/{username}?start={token}",
        locales=tuple(sorted(found.catalogue.locales())),
        default_locale=settings.default_locale,
        default_zone=settings.default_timezone,
        packs=found.packs,
        bench=bench,
        file_quota=settings.file_quota * 1_000_000,
        signs=found.signs,
    )


@dataclass(frozen=True, slots=True)
class _Flows:
    """The library, for the use cases."""

    library: Library

    def flow(self, name: str) -> Flow:
        return self.library.flow(name)

    def by_hash(self, hash: str) -> Flow | None:
        return self.library.by_hash(hash)


def _handed(unit: Unit, ticket: Ticket, now: datetime) -> None:
    """Note which version of a briefing has reached its mediator."""
    if ticket.say.document is not None:
        with LOADING:
            from bot.service import brief
        brief.handed(unit, ticket.say.document, now)


class App:
    """One running bot: the gate for updates, the deliverer, the loops over rows. Start it with `async with app.running()`."""

    def __init__(
        self,
        *,
        archive: Archive,
        house: House,
        found: Shelf,
        telegram: Telegram,
        settings: Settings,
        clock: Clock = system_clock,
    ) -> None:
        self.archive, self.house, self.telegram, self.clock = archive, house, telegram, clock
        self._catalogue, self._settings = found.catalogue, settings
        self._store = ThreadPoolExecutor(1 if settings.database.startswith("sqlite") else 4, thread_name_prefix="store")
        self._press = ThreadPoolExecutor(1, thread_name_prefix="press")
        self._press_key = archive.vault.press_key()
        self._stop = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._desks: set[int] = set()
        self.fetcher = Fetcher(archive, telegram, self.in_store, self._not_kept, clock, scan=settings.scan_command)
        self.watch: Callable[[Ticket, Outcome], None] = lambda _ticket, _outcome: None
        self.gate = Gate(archive, house, self.in_store, self.follow, clock)
        self.deliverer = Deliverer(
            StoredPost(
                archive,
                chats.addresses,
                send_rate=settings.send_rate,
                on_ended=self._ended,
                on_dropped=self._dropped,
                on_delivered=_handed,
                still_fits=self._still_fits,
            ),
            telegram,
            self.compose,
            self.in_store,
            now=clock,
            pace=Pace(settings.chat_rate),
            watch=lambda ticket, outcome: self.watch(ticket, outcome),
        )

    async def in_store(self, work: Callable[[], T]) -> T:
        """Run something in the store's thread."""
        return await asyncio.get_running_loop().run_in_executor(self._store, work)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[App]:
        """Deliver and tend the rows until the block is left; what is on the way is finished first."""
        works = (self.deliverer.run(self._stop), self.fetcher.run(self._stop), self._tend())
        loops = [asyncio.create_task(work) for work in works]
        try:
            yield self
        finally:
            self._stop.set()
            self.deliverer.wake()
            self.fetcher.wake()
            await asyncio.gather(*loops, return_exceptions=True)
            for task in list(self._tasks):
                task.cancel()
            self._store.shutdown(wait=True)
            self._press.shutdown(wait=True)

    async def introduce(self) -> None:
        """Show commands, descriptions and menu button; a failure here is logged and not fatal."""
        locales, default = self.house.locales, self.house.default_locale
        failed = await prepare(self.telegram, front.fronts(self._catalogue, locales, default))
        if failed:
            log.warning("not_introduced", methods=",".join(failed))
        self._spawn(self._furnish_desks())

    async def _furnish_desks(self) -> None:
        """Give every mediator's chat the commands of this version, one chat after another; nobody waits for it."""
        try:
            for chat_id in await self.in_store(self._chats_of_mediators):
                await self.furnish_desk(chat_id)
        except StorageError as fault:  # she gets them with the next command she types
            log.warning("not_introduced", fault=type(fault).__name__)

    def _chats_of_mediators(self) -> list[int]:
        with self.archive.begin() as unit:
            return list(chats.chat_id_of(unit, people.desks(unit)).values())

    @cached_property
    def _attach(self) -> Attach:
        with LOADING:  # with all that a briefing needs: for the first file, not at the start
            from bot.documents import Documents
        return Documents(self.archive, self.house, self._catalogue).attach

    async def compose(self, ticket: Ticket) -> Composed:
        """Put a claimed message into words, and make its file if it has one."""
        attached = None
        if ticket.say.document is not None:
            self._spawn(
                self.telegram.show_typing(ticket.chat_id)
            )  # setting a page takes a moment: say that something comes
            attached = await asyncio.get_running_loop().run_in_executor(self._press, self._attach, ticket.say.document)
        return compose(
            ticket.say,
            locale=ticket.locale,
            words=self._catalogue,
            seal=lambda press: tokens.seal_press(self._press_key, ticket.chat_id, press),
            attach=attached,
        )

    async def furnish_desk(self, chat_id: int) -> None:
        """Give a mediator's chat her commands, once in this process."""
        if chat_id not in self._desks:
            self._desks.add(chat_id)
            await furnish(
                self.telegram, front.desk(self._catalogue, chat_id, self.house.locales, self.house.default_locale)
            )

    # --- what follows a commit --------------------------------------------------------------------------------------

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _answer(self, callback_id: str, locale: str, toast: Toast) -> None:
        words = self._catalogue.words(locale, toast.text) if toast.text else ""
        self._spawn(self.telegram.answer_tap(callback_id, words))

    def _leave(self, chat_id: int) -> None:
        self._spawn(self.telegram.leave(chat_id))

    def follow(self, received: Received) -> None:
        """Do what follows a commit made outside the gate."""
        for callback_id, locale, toast in received.toasts:
            self._answer(callback_id, locale, toast)
        for chat_id in received.seated:
            self._spawn(self.furnish_desk(chat_id))
        for chat_id in received.leave:
            self._leave(chat_id)
        self.deliverer.wake()
        if received.fetch:
            self.fetcher.wake()

    def _ended(self, unit: Unit, ticket: Ticket, reason: str, now: datetime) -> None:
        """A chat is closed to us: tell the mediator, and nobody else; the operator, if it is hers."""
        chat = chats.find(unit, ticket.lane)
        if chat is not None and chat.mediator:
            log.error("mediator_unreachable")
        if chat is not None:
            unreachable(Desk(self.house, unit, now), chat)

    def _dropped(self, unit: Unit, ticket: Ticket, reason: str, now: datetime) -> None:
        """A message can never be delivered: say so in the log, and to the mediator if it was for a party."""
        log.error("dropped", reason=reason)
        chat = chats.find(unit, ticket.lane)
        case = cases.get(unit, HOUSE, chat.case) if chat and chat.case else None
        if case is not None and not (ticket.say.edits or ticket.say.deletes):
            Desk(self.house, unit, now).tell_mediator(case, "desk-notice-failed")

    def _still_fits(self, unit: Unit, claimed: outbox.Claimed, now: datetime) -> bool:
        """Look at a reminder once more at the moment it would go out."""
        return remind.still_fits(Desk(self.house, unit, now), claimed.lane, claimed.say.slot, doubted=claimed.ambiguous)

    def _not_kept(self, unit: Unit, fetching: Fetching, state: FileState, now: datetime) -> None:
        """A file is not kept: tell whoever sent it."""
        attachments.tell(Desk(self.house, unit, now), fetching, state, now)

    async def _tend(self) -> None:
        """Try again what was set aside, and sweep what is no longer needed. One of the loops that must not die."""
        is_planned = False
        while not self._stop.is_set():
            try:
                if not is_planned:
                    await self.in_store(lambda: plan_again(self.archive, self.house, self.clock()))
                    is_planned = True
                await self._finish_erasures()
                received = await self.in_store(lambda: retry_aside(self.archive, self.house, self.clock()))
                self.gate.is_in_doubt |= bool(received.erase)
                self.follow(received)
                await self.in_store(lambda: keep_time(self.archive, self.house, self.clock()))
                await self.in_store(self._sweep)
            except Exception as fault:
                self.gate.is_in_doubt |= isinstance(fault, StorageError)
                log.warning("tend_failed", fault=type(fault).__name__)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), 5)

    async def _finish_erasures(self) -> None:
        """Destroy the keys that may have been left after a commit, so that nobody is told too soon that all is gone."""
        if self.gate.is_in_doubt:
            self.gate.is_in_doubt = False
            await self.in_store(lambda: finish_erasures(self.archive, self.clock(), anew=False))

    def backlog(self) -> tuple[int, int]:
        """Count messages waiting to be sent, and updates put aside for good."""
        with self.archive.begin() as unit:
            return outbox.waiting(unit), inbox.quarantined(unit)

    def _sweep(self) -> None:
        now = self.clock()
        with self.archive.begin() as unit:
            inbox.sweep(unit, now - KEEP_INBOX)
            inbox.sweep_aside(unit, now - KEEP_INBOX)
            outbox.sweep(unit, now - KEEP_SENT)
            unit.commit()
