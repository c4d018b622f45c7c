"""What can go wrong between us and Telegram. No message here ever carries a token, an address or a person's words."""

from __future__ import annotations


class ChannelError(Exception):
    """The base of this room's errors."""


class SecondPoller(ChannelError):
    """Permanent at start: somebody else fetches this bot's updates, by polling or by a webhook."""


class WrongToken(ChannelError):
    """Permanent: the server does not know the bot's token."""


class Unavailable(ChannelError):
    """Temporary: the server cannot be reached or does not want to answer now.

    retry_after: seconds the server asked us to wait, 0 if it named none.
    """

    def __init__(self, why: str, retry_after: float = 0) -> None:
        super().__init__(why)
        self.retry_after = retry_after


class Rejected(ChannelError):
    """Permanent: the server refused one of our own requests (a set-up request, never a person's message)."""


class Unsendable(ChannelError):
    """What was composed breaks one of Telegram's limits; `reason` is a short code, never a part of the message."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
