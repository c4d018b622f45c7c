"""The archive: the only room that speaks SQL.

One transaction is `with archive.begin() as unit:`; it rolls back unless committed.

These are its doors; every noun is one module of query functions that take the unit first. One door is not listed:
`storage.reveal_door`, through which words cross. Only the desks for disclosure and swaps may open it.
"""

from storage import (
    agendas,
    audit,
    briefings,
    care,
    cases,
    chats,
    definitions,
    errors,
    files,
    guards,
    inbox,
    invitations,
    keys,
    matters,
    messages,
    outbox,
    owner,
    papers,
    people,
    previews,
    purge,
    ranges,
    reminders,
    retention,
    reveals,
    runs,
    sessions,
    slots,
    statements,
    swaps,
    ticks,
)
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
    "guards",
    "inbox",
    "invitations",
    "keys",
    "matters",
    "messages",
    "outbox",
    "owner",
    "papers",
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
    "ticks",
]
