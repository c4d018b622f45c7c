"""What Telegram shows of the bot: which commands each role has, in which order. The words come from the catalogues."""

from __future__ import annotations

from bot.channel.storefront import EVERYBODY, Command, Desk, Front
from bot.present.words import Wordbook
from flows.text import Text

PARTY = (
    "start",
    "continue",
    "review",
    "ledger",
    "privacy",
    "human",
    "seats",
    "language",
    "pause",
    "hide",
    "x",
    "pin",
    "tidy",
    "delete",
    "help",
)
MEDIATOR = (
    "newcase",
    "cases",
    "case",
    "briefing",
    "share",
    "swap",
    "session",
    "freshstart",
    "message",
    "hold",
    "close",
    "language",
    "help",
)


def fronts(wordbook: Wordbook, locales: tuple[str, ...], default: str) -> list[Front]:
    """Make what everybody sees: one front per language, the default one also for all other languages."""
    return [_front(wordbook, default, EVERYBODY), *(_front(wordbook, locale, locale) for locale in locales)]


def desk(wordbook: Wordbook, chat_id: int, locales: tuple[str, ...], default: str) -> Desk:
    """Make a mediator's own commands, in every language."""
    listed = [(EVERYBODY, _commands(wordbook, default, MEDIATOR, "desk"))]
    listed += [(locale, _commands(wordbook, locale, MEDIATOR, "desk")) for locale in locales]
    return Desk(chat_id, tuple(listed))


def _front(wordbook: Wordbook, locale: str, language: str) -> Front:
    return Front(
        language,
        _commands(wordbook, locale, PARTY, "party"),
        wordbook.words(locale, Text("front-description")),
        wordbook.words(locale, Text("front-short")),
    )


def _commands(wordbook: Wordbook, locale: str, names: tuple[str, ...], role: str) -> tuple[Command, ...]:
    return tuple(Command(name, wordbook.words(locale, Text(f"front-{role}-{name}"))) for name in names)
