"""What Telegram shows of the bot before a word is said: commands, descriptions, menu button. Owns no word."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    MenuButtonCommands,
)
from telegram.error import TelegramError

from bot.channel.outbound import Telegram

EVERYBODY = ""  # the language of those whose own is not offered


@dataclass(frozen=True, slots=True)
class Command:
    """A command: name `[a-z0-9_]`, 1–32 characters, without the slash; description 1–256."""

    name: str
    description: str


@dataclass(frozen=True, slots=True)
class Front:
    """The bot as it is shown in one language: two letters, or EVERYBODY.

    description: the text of the empty chat, up to 512; short_description: of the profile, up to 120.
    """

    language: str
    commands: tuple[Command, ...]
    description: str
    short_description: str


@dataclass(frozen=True, slots=True)
class Desk:
    """A chat with commands of its own, the mediator's: language (two letters or EVERYBODY) -> commands."""

    chat_id: int
    commands: tuple[tuple[str, tuple[Command, ...]], ...]


async def prepare(telegram: Telegram, fronts: Sequence[Front], desks: Sequence[Desk] = ()) -> tuple[str, ...]:
    """Show the bot's commands, descriptions and menu button, once at start.

    Nothing here is worth refusing to start for: returns the names of the methods that failed, each once.
    """
    bot = telegram.bot
    failed: list[str] = []
    for front in fronts:
        everywhere = BotCommandScopeAllPrivateChats()
        await _try(failed, "setMyCommands", _commands(bot, front.commands, everywhere, front.language))
        await _try(failed, "setMyDescription", bot.set_my_description(front.description, front.language))
        short = bot.set_my_short_description(front.short_description, front.language)
        await _try(failed, "setMyShortDescription", short)
    await _try(failed, "setChatMenuButton", bot.set_chat_menu_button(menu_button=MenuButtonCommands()))
    for desk in desks:
        failed += await furnish(telegram, desk)
    return tuple(dict.fromkeys(failed))


async def furnish(telegram: Telegram, desk: Desk) -> tuple[str, ...]:
    """Give one chat its own commands: a mediator has just sat down. Returns the names of the methods that failed."""
    failed: list[str] = []
    for language, commands in desk.commands:
        scope = BotCommandScopeChat(desk.chat_id)
        await _try(failed, "setMyCommands", _commands(telegram.bot, commands, scope, language))
    return tuple(dict.fromkeys(failed))


async def _commands(bot: Bot, commands: Sequence[Command], scope: BotCommandScope, language: str) -> bool:
    listed = [BotCommand(command.name, command.description) for command in commands]
    return await bot.set_my_commands(listed, scope=scope, language_code=language or None)


async def _try(failed: list[str], method: str, asked: Coroutine[Any, Any, bool]) -> None:
    try:
        await asked
    except (TelegramError, TypeError):  # a refusal, or an answer the library cannot read
        failed.append(method)
