"""The archive: the only room that speaks SQL.

One transaction is `with archive.begin() as unit:`; it rolls back unless committed.

Below are its doors; every noun is one module of query functions that take the unit first, loaded by whoever first enters (`from storage import
cases`). One door is not listed: `storage.reveal_door`, through which words cross. Only the desks for disclosure and swaps may open it.
"""

from storage.archive import Archive
from storage.unit import Unit
from storage.vault import Vault

__all__ = [
    "Archive",
    "Unit",
    "Vault",
    "agendas",
    "audit",
    "briefings",
    "care",
    "cases",
    "chats",
    "definitions",
    "errors",
    "files",
    "freshstarts",
    "guards",
    "inbox",
    "invitations",
    "joining",
    "jottings",
    "keys",
    "matters",
    "messages",
    "outbox",
    "owner",
    "papers",
    "outcomes",
    "people",
    "previews",
    "purge",
    "ranges",
    "retention",
    "reminders",
    "reveals",
    "runs",
    "sessions",
    "slots",
    "statements",
    "swaps",
    "terms",
    "ticks",
]
