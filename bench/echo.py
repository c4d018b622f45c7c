"""The bare echo bot everything is compared with: python-telegram-bot as its documentation has it, polling, default request class."""

from __future__ import annotations

import logging
import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def _echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_text(update.message.text or "")


async def _ready(_application: Application) -> None:  # type: ignore[type-arg]
    print("ready", file=sys.stderr, flush=True)


def main(api: str, token: str) -> None:
    """Echo until told to stop."""
    logging.basicConfig(level=logging.WARNING)
    application = Application.builder().token(token).base_url(f"{api}/bot").post_init(_ready).build()
    application.add_handler(MessageHandler(filters.TEXT, _echo))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
