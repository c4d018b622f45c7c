"""`parley doctor`: look everything over, change nothing, say what is wrong and what to do."""

from __future__ import annotations

from bot.app import open_archive, quiet_logs
from bot.channel.errors import ChannelError
from bot.channel.outbound import Telegram
from bot.channel.request import AiohttpRequest
from bot.channel.webhook import PATH
from bot.checking import defects
from bot.library import BadFlow
from bot.serving import with_settings
from bot.settings import BadSetting, Settings
from storage.errors import StorageError


async def examine(settings: Settings) -> tuple[list[str], bool]:
    """Examine this installation. Returns lines to read, and whether all is well."""
    quiet_logs("ERROR")
    findings = [("flows and catalogues", _flows(settings)), ("database and keys", _database(settings))]
    findings.append(("Telegram", await _telegram(settings)))
    lines = [f"{'ok  ' if not fault else 'BAD '} {name}{': ' + fault if fault else ''}" for name, fault in findings]
    hints = [f"note {hint}" for hint in _hints(settings)]
    return lines + hints, not any(fault for _, fault in findings)


def _flows(settings: Settings) -> str:
    try:
        found = defects(settings)
    except BadFlow as bad:
        return f"{len(bad.faults)} fault(s) in the question packs; see: parley check"
    return f"{len(found)} defect(s); see: parley check" if found else ""


def _database(settings: Settings) -> str:
    try:
        archive = open_archive(settings, make=False)
        archive.verify()
        archive.close()
    except BadSetting as fault:
        return str(fault)
    except StorageError as fault:
        return with_settings(fault)
    return ""


async def _telegram(settings: Settings) -> str:
    if not settings.bot_token.get_secret_value():
        return "PARLEY_BOT_TOKEN is missing"
    try:
        async with Telegram(
            settings.bot_token.get_secret_value(), AiohttpRequest(), api=settings.telegram_api
        ) as telegram:
            await telegram.me()
            url = await telegram.webhook_url()
    except ChannelError as fault:
        return str(fault)
    if not settings.listen:
        return "a webhook is set, but PARLEY_LISTEN is not" if url else ""
    if not url:
        return "PARLEY_LISTEN is set, but no webhook is; start with: parley run"
    is_ours = url == f"{settings.webhook_url}{PATH}"
    return (
        "" if is_ours else "the webhook is not at PARLEY_WEBHOOK_URL: an old start of yours, or somebody with the token"
    )


def _hints(settings: Settings) -> list[str]:
    hints = []
    if not settings.master_key.get_secret_value():
        hints.append("the master key lies in the home folder; keep a copy of it elsewhere")
    if settings.database.startswith("postgres") and settings.keys.startswith("sqlite"):
        hints.append("the key store is a file of this machine; with workers on several machines set PARLEY_KEYS_URL")
    return hints
