"""The sandbox, put together: the stand-in for Telegram, the page, and the real bot that reaches it over HTTP like any other."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import signal
import socket
import tempfile
import webbrowser
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from pathlib import Path

import uvicorn
from pydantic import SecretStr

from bot.app import App, make_house, open_archive, quiet_logs
from bot.channel.outbound import Telegram
from bot.channel.poll import Poller
from bot.channel.request import AiohttpRequest
from bot.gate import keep_time
from bot.sandbox.clock import ShiftedClock
from bot.sandbox.controls import Tag
from bot.sandbox.scripts import workshop
from bot.sandbox.scripts_stuck import stuck
from bot.sandbox.server import create_app, say_goodbye
from bot.sandbox.sight import Seen, look
from bot.sandbox.standin import StandIn
from bot.sandbox.story import Pace, Player, Stage, State
from bot.sandbox.wire import Message, Person
from bot.service.context import Desk
from bot.service.desk_seats import add_mediator
from bot.settings import BadSetting, Settings, read_settings
from bot.shelf import Shelf, shelf
from flows.private import Seat, Viewer
from storage import chats, outbox, reminders, reveals, runs

LEFT, MEDIATOR, RIGHT = Person(101, "Rosa Ruiz", "en"), Person(103, "M. Okafor", "en"), Person(102, "Daniel Dahl", "en")
_TOKEN = "1:sandbox"  # noqa: S105 - any token will do: the stand-in is on this machine
WORKSHOP, STUCK = "workshop", "stuck"
_STORIES = {WORKSHOP: workshop, STUCK: stuck}
_PATIENCE = 60  # looks, a twentieth of a second each, for the list of languages
_LONGEST_LOOK = timedelta(days=60)


class SandboxHouse:
    """The levers beside the phones (see `bot.sandbox.controls.Controls`). Everything lives in a temporary folder."""

    def __init__(self, *, api: str, pace: Pace | None = None, packs: Path | None = None) -> None:
        self.clock = ShiftedClock()
        self.standin = StandIn(clock=self.clock)
        self._api = api
        self._shelf: Shelf = shelf("en", packs)
        self._people = {who.id: who for who in (LEFT, MEDIATOR, RIGHT)}
        self._player = Player(
            self.standin,
            forward=self.forward,
            to_next=self.next_reminder,
            changed=self._changed,
            settled=self._is_settled,
            pace=pace,
        )
        self._app: App | None = None
        self._stack = AsyncExitStack()

    # --- the levers -------------------------------------------------------------------------------------------------

    def people(self) -> tuple[Person, Person, Person]:
        """Tell whose phones stand there."""
        return self._people[LEFT.id], self._people[MEDIATOR.id], self._people[RIGHT.id]

    def languages(self) -> tuple[tuple[str, str], ...]:
        """List the languages a phone may be set to."""
        from flows.text import language_name

        locales = sorted(self._shelf.catalogue.locales())
        return tuple((locale, self._shelf.catalogue.words(locale, language_name(locale))) for locale in locales)

    def visible(self, who: Person) -> tuple[str, ...]:
        """List what the other side can see of this party: the sentences that have crossed, as it reads them."""
        app = self._app
        if app is None:
            return ()
        with app.archive.begin() as unit:
            chat = chats.find(unit, app.archive.vault.chat_ref(who.id))
            if chat is None or not chat.case:
                return ()
            own = Viewer(Seat.SIDE, chat.case, chat.side)
            return tuple(shown.sentence.read_as(own) for shown in reveals.own(unit, own, chat.case))

    async def sees(self) -> dict[int, dict[int, Tag]]:
        """Tell for every statement on the phones who can see it now: what the archive and the law say, not the page."""
        app = self._app
        if app is None:
            return {}
        phones = {who: self.standin.messages(who) for who in self.people()}
        seen = await app.in_store(lambda: self._look(app, phones))
        words = self._shelf.catalogue.words
        return {
            who.id: {number: Tag(s.who, words(who.language, s.why)) for number, s in seen[who.id].items()}
            for who in phones
        }

    def story(self) -> State:
        """Tell where the story is."""
        return self._player.state

    def stories(self) -> tuple[str, ...]:
        """Name the stories."""
        return tuple(_STORIES)

    async def play(self, story: str = "") -> None:
        """Play a story from its beginning, after everything was forgotten."""
        if self._player.state.stage is Stage.PLAYING:
            return
        if self._player.state.stage is not Stage.IDLE or any(
            len(self.standin.messages(p)) > 2 for p in self._started()
        ):
            await self.restart()
        library = self._shelf.library
        self._player.play(
            _STORIES[story or WORKSHOP](
                self.people(), wordbook=self._shelf.catalogue, flow=library.flow, place_of=self._place_of
            )
        )

    async def stop(self) -> None:
        """Stop the story where it is."""
        await self._player.stop()

    async def restart(self) -> None:
        """Forget everything and begin anew."""
        await self._player.stop()
        await self.close()
        self.standin.forget()
        self.clock.shift = timedelta()
        self._player.reset()
        await self.open()

    async def forward(self, by: timedelta) -> None:
        """Move every clock forward."""
        self.clock.forward(by)
        app = self._app
        if app is not None:
            await app.in_store(lambda: keep_time(app.archive, app.house, self.clock()))
            app.deliverer.wake()

    async def next_reminder(self) -> datetime | None:
        """Move every clock to the next thing that is due."""
        app = self._app
        if app is None:
            return None
        due = await app.in_store(lambda: self._next_due(app))
        if due is None or due - self.clock() > _LONGEST_LOOK:
            return None
        await self.forward(max(timedelta(), due - self.clock()) + timedelta(seconds=1))
        return due

    async def language(self, who: Person) -> None:
        """Hear that a phone was set to another language; where the bot speaks another already, it is asked to change, as anybody may."""
        self._people[who.id] = who
        app = self._app
        if app is None or not await app.in_store(lambda: self._speaks_another(app, who)):
            return
        self.standin.says(who, "/language")
        name = dict(self.languages())[who.language]
        for _ in range(_PATIENCE):
            await asyncio.sleep(0.05)
            if any(button.text == name for row in self.standin.last(who).keyboard for button in row):
                self.standin.taps(who, name)
                return

    # --- opening and closing ----------------------------------------------------------------------------------------

    async def open(self) -> None:
        """Build a fresh house, seat the mediator, and begin to listen."""
        folder = self._stack.enter_context(tempfile.TemporaryDirectory(prefix="parley-sandbox-"))
        settings = Settings.model_construct(
            home_dir=Path(folder),
            telegram_api=self._api,
            send_rate=0.0,
            chat_rate=0.0,
            master_key=SecretStr(secrets.token_hex(32)),
        )
        archive = open_archive(settings)
        archive.migrate()
        self._stack.callback(archive.close)
        telegram = await self._stack.enter_async_context(Telegram(_TOKEN, AiohttpRequest(), api=self._api))
        house = make_house(self._shelf, archive, settings, username=self.standin.world.bot.username)
        app = App(
            archive=archive, house=house, found=self._shelf, telegram=telegram, settings=settings, clock=self.clock
        )
        await self._stack.enter_async_context(app.running())
        await app.introduce()
        self._app = app
        self._listen(app)
        self.standin.start_link(self._people[MEDIATOR.id], await app.in_store(lambda: self._seat(app)))

    async def close(self) -> None:
        """Stop the bot and throw its folder away."""
        self._app = None
        await self._stack.aclose()
        self._stack = AsyncExitStack()

    def _listen(self, app: App) -> None:
        stop = asyncio.Event()
        poller = asyncio.create_task(Poller(app.telegram, app.gate.take).run(stop))

        async def end() -> None:
            stop.set()
            poller.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await poller

        self._stack.push_async_callback(end)

    def _seat(self, app: App) -> str:
        with app.archive.begin() as unit:
            token = add_mediator(Desk(app.house, unit, self.clock()), MEDIATOR.name, zone="Europe/London")
            unit.commit()
        return token

    def _speaks_another(self, app: App, who: Person) -> bool:
        with app.archive.begin() as unit:
            chat = chats.find(unit, app.archive.vault.chat_ref(who.id))
        return chat is not None and bool(chat.case or chat.mediator) and chat.locale != who.language

    def _look(self, app: App, phones: dict[Person, tuple[Message, ...]]) -> dict[int, dict[int, Seen]]:
        with app.archive.begin() as unit:
            return look(unit, app.house, phones, self.clock())

    def _started(self) -> list[Person]:
        return [who for who in self.people() if who.id in self.standin.world.chats]

    def _changed(self) -> None:
        for listener in self.standin.world.listeners:
            listener(0)

    def _is_settled(self) -> bool:
        app = self._app
        if app is None:
            return True
        with app.archive.begin() as unit:
            return outbox.pressing(unit, self.clock()) == 0

    def _next_due(self, app: App) -> datetime | None:
        with app.archive.begin() as unit:
            moments = (outbox.next_due(unit, self.clock()), reminders.next_due(unit))
            return min((at for at in moments if at is not None), default=None)

    def _place_of(self, who: Person) -> str:
        """Tell where in a flow a person is."""
        app = self._app
        if app is None:
            return ""
        with app.archive.begin() as unit:
            chat = chats.find(unit, app.archive.vault.chat_ref(who.id))
            stored = runs.current(unit, chat.ref) if chat else None
        return stored.run.place if stored else ""


async def open_sandbox(*, port: int, browser: bool) -> None:
    """Serve the page and the bot behind it until interrupted. Raises BadSetting if the port is taken."""
    quiet_logs("WARNING")
    _check_free(port)
    house = SandboxHouse(api=f"http://127.0.0.1:{port}", packs=read_settings().packs)
    web = create_app(house.standin, house)
    config = uvicorn.Config(
        web, host="127.0.0.1", port=port, log_config=None, access_log=False, timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(config)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.02)
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await house.open()
    address = f"http://127.0.0.1:{port}/"
    print(f"Parley's sandbox is open at {address} (stop it with Ctrl+C)", flush=True)  # noqa: T201
    if browser:
        webbrowser.open(address)
    await stop.wait()
    await house.stop()
    await house.close()
    say_goodbye(web)
    server.should_exit = True
    await serving


def _check_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            raise BadSetting(f"--port {port} is taken; try: parley sandbox --port {port + 1}") from None
