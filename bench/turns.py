"""Durable turns without a network: the house's own receive and deliver steps, called one after another, each committed."""

from __future__ import annotations

from itertools import count

from bot.app import make_house, system_clock
from bot.channel.policy import Done, Mark
from bot.channel.tokens import seal_press
from bot.gate import Raw, commit
from bot.post import StoredPost
from bot.present.words import compose
from bot.settings import Settings
from bot.shelf import shelf
from storage import Archive, chats

DATE = 1_772_442_000


def message(update: int, chat: int, text: str, number: int = 1) -> Raw:
    """Make an update as Telegram would: somebody says something."""
    entities = {"entities": [{"type": "bot_command", "offset": 0, "length": len(text)}]} if text.startswith("/") else {}
    return {
        "update_id": update,
        "message": {
            "message_id": number,
            "date": DATE,
            "chat": {"id": chat, "type": "private", "first_name": "Person"},
            "from": {"id": chat, "is_bot": False, "first_name": "Person", "language_code": "en"},
            "text": text,
            **entities,
        },
    }


class Turns:
    """One house over one archive."""

    def __init__(self, archive: Archive) -> None:
        settings = Settings(_env_file=None)  # type: ignore[call-arg]
        self._archive, self._shelf = archive, shelf("en")
        self._house = make_house(self._shelf, archive, settings, username="bench", bench="bench")
        self._post = StoredPost(archive, chats.addresses, send_rate=0, on_ended=_never, on_dropped=_never)
        self._key = archive.vault.press_key()
        self._numbers = count(10)

    def receive(self, raws: list[Raw]) -> None:
        """Take updates in one commit."""
        received = commit(self._archive, self._house, raws, system_clock())
        assert not received.failed, received.failed

    def deliver(self, marks: list[Mark] | None = None) -> int:
        """Claim what is to be sent, put it into words, and settle it as sent; return how many."""
        now = system_clock()
        handed = self._post.hand_over([], now=now, want=64, busy=())
        for ticket in handed.tickets:
            compose(
                ticket.say,
                locale=ticket.locale,
                words=self._shelf.catalogue,
                seal=lambda p, c=ticket.chat_id: seal_press(self._key, c, p),
            )  # type: ignore[misc]
        sent = [Mark(ticket, Done(next(self._numbers))) for ticket in handed.tickets]
        self._post.hand_over(sent, now=now, want=0, busy=())
        return len(sent)


def _never(*_: object) -> None:
    raise AssertionError("nothing is refused here")
