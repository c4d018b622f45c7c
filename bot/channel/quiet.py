"""Silence the libraries that would print the bot's token or a person's words.

httpx prints the address of every request, token included, at INFO; the Telegram library prints parameters, results and
unreadable answers at DEBUG and ERROR. Our own events say what an operator needs; theirs go nowhere, at any level.
"""

from __future__ import annotations

import logging

LOUD = ("telegram", "httpx", "httpcore", "hpack", "aiohttp")
_NEVER = logging.CRITICAL + 1


def hush() -> None:
    """Silence these libraries' loggers, those made later included. Saying it twice changes nothing."""
    for name in LOUD:
        logger = logging.getLogger(name)
        logger.handlers = [logging.NullHandler()]
        logger.propagate = False
        logger.setLevel(_NEVER)
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] in LOUD and "." in name:
            child = logging.getLogger(name)
            child.handlers = []
            child.propagate = True  # up to the silent one above, and no further
            child.setLevel(logging.NOTSET)
