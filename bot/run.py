"""Starting the house for real: checks first, then polling or webhooks until told to stop."""

from __future__ import annotations

import asyncio
import gc
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from zoneinfo import available_timezones

import structlog

from bot.app import App, make_house, open_archive, quiet_logs, system_clock
from bot.channel.errors import Unavailable, WrongToken
from bot.channel.outbound import Me, Telegram
from bot.channel.poll import Poller
from bot.channel.request import AiohttpRequest
from bot.gate import finish_erasures, forget_again, take_over
from bot.service.context import Desk
from bot.service.desk_seats import add_mediator
from bot.settings import BadSetting, Settings, need
from bot.shelf import shelf
from flows.private import HOUSE
from storage import cases

log = structlog.get_logger("run")

_A_MOMENT = 0.2  # seconds after which whoever was waiting is being listened to
LONGEST_NAME = 60  # characters; it stands in most of what parties read


@asynccontextmanager
async def opened(settings: Settings, *, bench: str = "") -> AsyncIterator[App]:
    """Open the archive, reach Telegram, and run the app around the block. Refuses to start with a reason if anything is wrong."""
    quiet_logs(settings.log_level)
    need(settings, "bot_token")
    found = shelf(settings.default_locale, settings.packs, settings.jurisdiction)
    archive = open_archive(settings)
    archive.migrate()
    finish_erasures(archive, system_clock())
    if settings.database.startswith("sqlite"):
        take_over(archive, system_clock())
    request = AiohttpRequest()
    async with Telegram(settings.bot_token.get_secret_value(), request, api=settings.telegram_api) as telegram:
        me = await _reached(telegram)
        house = make_house(found, archive, settings, username=me.username, bench=bench)
        forget_again(archive, house, system_clock())
        app = App(archive=archive, house=house, found=found, telegram=telegram, settings=settings)
        try:
            async with app.running():
                yield app
        finally:
            archive.close()


async def _reached(telegram: Telegram) -> Me:
    """Ask the server who we are. Raises BadSetting naming what must be wrong if it cannot say."""
    try:
        return await telegram.me()
    except WrongToken:
        raise BadSetting("PARLEY_BOT_TOKEN is not a token that the server knows") from None
    except Unavailable:
        raise BadSetting("PARLEY_TELEGRAM_API is not answered by a server of the Bot API, or not now") from None


async def serve(settings: Settings, *, bench: str = "") -> None:
    """Serve until SIGINT or SIGTERM. Raises BadSetting, StorageError or ChannelError if the start is refused."""
    if settings.listen:
        need(settings, "bot_token", "webhook_secret", *(() if bench else ("webhook_url",)))
        from bot.web import listening, serve_web  # polling needs no web server: it is not loaded then

        door = listening(settings)
    async with opened(settings, bench=bench) as app:
        stop = _on_signal()
        if not bench:
            await app.introduce()
        asyncio.get_running_loop().call_later(_A_MOMENT, _settle_memory)
        if settings.listen:
            await serve_web(app, settings, door, stop)
        else:
            await _poll(app, stop)
        log.info("stopping")


def _settle_memory() -> None:
    """Clear away what only the start needed, and take the rest out of the garbage collector's rounds: it lives as long as the process.

    It takes longer than a turn does, so it is done when the house is open already.
    """
    gc.collect()
    gc.freeze()
    gc.enable()


def _on_signal() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    return stop


async def _poll(app: App, stop: asyncio.Event) -> None:
    await app.telegram.delete_webhook()
    log.info("ready", mode="polling")
    poller = Poller(app.telegram, app.gate.take, on_conflict=lambda: log.error("second_poller"))
    await poller.run(stop)


async def add_mediator_link(settings: Settings, name: str, language: str, timezone: str) -> str:
    """Add a mediator and return her one-time link."""
    quiet_logs("ERROR")
    need(settings, "bot_token")
    found = shelf(settings.default_locale, settings.packs, settings.jurisdiction)
    if language and language not in found.catalogue.locales():
        raise BadSetting(f"--language must be one of {', '.join(sorted(found.catalogue.locales()))}")
    name = named(name, timezone)
    archive = open_archive(settings)
    archive.migrate()
    async with Telegram(settings.bot_token.get_secret_value(), AiohttpRequest(), api=settings.telegram_api) as telegram:
        me = await _reached(telegram)
    house = make_house(found, archive, settings, username=me.username)
    with archive.begin() as unit:
        token = add_mediator(Desk(house, unit, system_clock()), name, locale=language, zone=timezone)
        unit.commit()
    archive.close()
    return house.link(token)


def named(name: str, timezone: str) -> str:
    """Return a mediator's name as parties will read it. Raises BadSetting if it, or her time zone, cannot be used."""
    if timezone and timezone not in available_timezones():
        raise BadSetting("--timezone must be an IANA time zone such as Europe/Madrid")
    tidy = " ".join(name.split())
    if not tidy or len(tidy) > LONGEST_NAME or len(name.splitlines()) > 1:
        raise BadSetting(f"NAME must be one line of 1 to {LONGEST_NAME} characters")
    return tidy


def export_case(settings: Settings, ref: str, folder: Path) -> Path:
    """Write the briefing of a case to a folder; return the file's path. Raises BadSetting if there is no such case."""
    from bot.present.pdf import Typesetter, print_briefing
    from bot.service.brief import gather, reader_of

    quiet_logs("ERROR")
    found = shelf(settings.default_locale, settings.packs, settings.jurisdiction)
    archive = open_archive(settings)
    archive.verify()
    house = make_house(found, archive, settings, username="")
    with archive.begin() as unit:
        case = cases.find(unit, HOUSE, ref.strip().upper())
        if case is None:
            raise BadSetting(f"there is no case {ref}")
        briefing, reader = gather(unit, house, case, system_clock()), reader_of(unit, case)
    archive.close()
    path = folder / f"{case.ref}.pdf"
    path.touch(mode=0o600)  # it holds what both sides said in private
    path.chmod(0o600)
    path.write_bytes(print_briefing(Typesetter(), briefing, reader, found.catalogue))
    return path
