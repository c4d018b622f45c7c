"""What can go wrong in the archive, by what the caller has to do about it. No error carries a stored value."""

from __future__ import annotations


class StorageError(Exception):
    """Something went wrong in the archive. Of itself a mistake of ours: it stops the turn."""


class Unavailable(StorageError):
    """The database is locked, lost or full. Temporary: nothing was written; do not acknowledge, try again later."""


class Stale(StorageError):
    """The row has changed since it was read (its revision is another). Nothing was written; reload and decide again."""


class Sealed(StorageError):
    """A sealed value cannot be opened with the keys at hand: it is somebody else's, was moved, altered or erased."""


class Erased(Sealed):
    """The key of a sealed value is gone, or never was: what it sealed was erased for good."""


class Refusal(StorageError):
    """The start is refused. The text is one clear line for the operator; nothing was changed."""


class NewerDatabase(Refusal):
    """The database was migrated by a later version of Parley."""


class OlderDatabase(Refusal):
    """The database is missing or not migrated to this version."""


class WrongMasterKey(Refusal):
    """The master key does not open the key store, or the key store is not the one of this database."""


class Unwritable(Refusal):
    """The place of the database cannot be written to."""


class Damaged(Refusal):
    """The file is not a database, or it is broken."""
