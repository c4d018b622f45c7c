"""A real `parley run` in a process of its own, and a stand-in for Telegram over HTTP beside it."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import aiohttp

from bot.sandbox.lean import serve_lean
from bot.sandbox.pusher import Pusher
from bot.sandbox.scripts import workshop
from bot.sandbox.standin import StandIn
from bot.sandbox.story import Pace, Player, State
from bot.sandbox.wire import Person
from bot.shelf import shelf
from storage import Archive, Vault, chats, outbox, runs

ROOT = Path(__file__).parent.parent.parent
KEY = "5a" * 32
SECRET = "a-secret-of-the-house"
PEOPLE = (Person(101, "Rosa Ruiz", "en"), Person(103, "M. Okafor", "en"), Person(102, "Daniel Dahl", "en"))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Live:
    """Settings, folder and stand-in of one running house."""

    standin: StandIn
    env: dict[str, str]
    archive: Archive
    posted: int = 0  # updates on their way to a webhook
    both: tuple[str, ...] = ()  # webhooks of several workers behind one address, taken in turn

    async def parley(self, *words: str) -> tuple[int, str, str]:
        """Run a command to its end: exit code, output, errors."""
        process = await self.start(*words)
        out, err = await asyncio.wait_for(process.communicate(), 60)
        return process.returncode or 0, out.decode(), err.decode()

    async def start(self, *words: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *words,
            cwd=ROOT,
            env=self.env,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    def place_of(self, who: Person) -> str:
        with self.archive.begin() as unit:
            chat = chats.find(unit, self.archive.vault.chat_ref(who.id))
            stored = runs.current(unit, chat.ref) if chat else None
        return stored.run.place if stored else ""

    def is_quiet(self) -> bool:
        if self.posted:  # something is being taken in: a desk is loaded with its mediator's first word
            return False
        with self.archive.begin() as unit:
            return outbox.waiting(unit) == 0

    async def play(self) -> State:
        """Play the workshop story against the running bot."""

        async def forward(_by: timedelta) -> None:
            return

        found = shelf("en")
        player = Player(
            self.standin, forward=forward, pace=Pace(speed=0, quiet=0.03, patience=20), settled=self.is_quiet
        )
        player.play(
            workshop(PEOPLE, wordbook=found.catalogue, flow=found.library.flow, place_of=self.place_of, crosses=False)
        )
        return await player.finished()


@asynccontextmanager
async def live(folder: Path, *, webhook: bool = False, database_url: str = "") -> AsyncIterator[Live]:
    """Serve a stand-in and lay out the settings of a house that talks to it; starts no bot yet."""
    standin = StandIn()
    server = await serve_lean(standin)
    port = server.sockets[0].getsockname()[1]
    database = database_url or f"sqlite:///{folder / 'parley.db'}"
    keys = f"sqlite:///{folder / 'keys' / 'keys.db'}"
    env = {
        **{k: v for k, v in os.environ.items() if not k.startswith("PARLEY_")},
        "PARLEY_BOT_TOKEN": "42:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "PARLEY_TELEGRAM_API": f"http://127.0.0.1:{port}",
        "PARLEY_HOME_DIR": str(folder),
        "PARLEY_DATABASE_URL": database,
        "PARLEY_KEYS_URL": keys,
        "PARLEY_MASTER_KEY": KEY,
        "PARLEY_SEND_RATE": "0",
        "PARLEY_CHAT_RATE": "0",
        "PARLEY_LOG_LEVEL": "DEBUG",
    }
    if webhook:
        at = free_port()
        env |= {
            "PARLEY_LISTEN": f"127.0.0.1:{at}",
            "PARLEY_WEBHOOK_URL": f"http://127.0.0.1:{at}",
            "PARLEY_WEBHOOK_SECRET": SECRET,
        }
    archive = Archive(database, Vault(keys, bytes.fromhex(KEY)))
    async with aiohttp.ClientSession() as session:

        async def post(url: str, body: bytes, headers: dict[str, str]) -> int:
            nonlocal turn
            if house.both:  # what a load balancer does
                turn += 1
                url = url.replace(house.both[0], house.both[turn % len(house.both)])
            house.posted += 1
            try:
                async with session.post(url, data=body, headers=headers) as answer:
                    return answer.status
            except aiohttp.ClientError:
                return 0
            finally:
                house.posted -= 1

        house, turn = Live(standin, env, archive), 0
        pusher = asyncio.create_task(Pusher(standin, post).run())
        try:
            yield house
        finally:
            pusher.cancel()
            server.close()
            archive.close()


@asynccontextmanager
async def running(house: Live, *words: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run the bot around the block; stop it politely at the end."""
    process = await house.start(*(words or ("run",)))
    errors: list[bytes] = []

    async def listen() -> None:
        assert process.stderr is not None
        async for line in process.stderr:
            errors.append(line)

    listening = asyncio.create_task(listen())
    try:
        while not any(b"ready" in line for line in errors):
            if process.returncode is not None or listening.done():
                await asyncio.sleep(0.1)
                raise AssertionError(b"".join(errors).decode())
            await asyncio.sleep(0.02)
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            await asyncio.wait_for(process.wait(), 20)
        await listening
        process.log = b"".join(errors).decode()  # type: ignore[attr-defined]
