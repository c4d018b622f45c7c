"""The key store: every data key, wrapped by the master key, in a database of its own. Knows no case and no word of one.

Kept apart from the data so that erasing is destroying keys: a copy of the data alone stays unreadable. A running
process keeps the keys it has used in memory until it ends; `destroy` clears them in the process that calls it.
"""

from __future__ import annotations

import hmac
import threading
import time
from collections import OrderedDict
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, assert_never

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    LargeBinary,
    MetaData,
    String,
    Table,
    delete,
    func,
    inspect,
    or_,
    select,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import CreateTable

from flows.private import Seat, Viewer
from storage.engines import address, engine_for, file_of, make_room, translated
from storage.errors import Erased, Sealed, Unwritable, WrongMasterKey
from storage.keys import Ring, apart_key, mediator_key, shared_key, side_key
from storage.migrations.fresh import wait_for_others
from storage.prepared import upsert
from storage.times import micros

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite

_META = MetaData()
_KEYS = Table("keys", _META, Column("owner", String, primary_key=True), Column("wrapped", LargeBinary, nullable=False))
_ERASED = Table("erased", _META, Column("prefix", String, primary_key=True), Column("at", BigInteger, nullable=False))
_ROOT = "root"  # the secret from which lookup, press and chain keys are derived; it survives a change of the master key
_TRIES, _PAUSE = 5, 0.2  # at the key store when it is busy; seconds between them


class Vault:
    """All keys of the house.

    One per process; safe to share between threads. `prepare` before the first use.
    """

    def __init__(self, keys_url: str, master_key: bytes, *, cached: int = 4096) -> None:
        if len(master_key) != 32:
            raise WrongMasterKey("the master key must be 32 bytes")
        self._url = address(keys_url)
        self._engine = engine_for(self._url)
        self._master = AESGCM(master_key)
        self._ciphers: OrderedDict[str, AESGCM] = OrderedDict()
        self._derived: dict[str, bytes] = {}
        self._cached = cached
        self._lock = threading.Lock()

    def prepare(self, *, make: bool = True) -> None:
        """Open the key store and prove the master key on it; with `make`, set up a missing one.

        Raises WrongMasterKey, Unwritable, Damaged; nothing was changed then.
        """
        file = file_of(self._url)
        if not make and file and not file.exists():
            raise WrongMasterKey("the key store is missing")
        if file:
            make_room(file)
        for left in reversed(range(_TRIES)):
            try:
                self._opened(make=make)
                return
            except DBAPIError as error:
                if left and _is_busy(error):
                    time.sleep(
                        _PAUSE
                    )  # another process is making it: SQLite does not wait where two would wait for each other
                    continue
                problem = translated(error)
                raise Unwritable(f"cannot write the key store: {problem}") if _is_readonly(error) else problem from None

    def _opened(self, *, make: bool) -> None:
        if not inspect(self._engine).has_table("keys"):
            if not make:
                raise WrongMasterKey("the key store is missing")
            self._set_up()
        self._root(make=make)

    def _set_up(self) -> None:
        """Make the tables, whoever else may be making them at the same time; the one that is looked for comes last."""
        with self._engine.begin() as connection:
            wait_for_others(connection)
            for table in (_ERASED, _KEYS):
                connection.execute(CreateTable(table, if_not_exists=True))

    def close(self) -> None:
        """Close the key store's connections and forget all keys in memory."""
        self._engine.dispose()
        with self._lock:
            self._ciphers.clear()
            self._derived.clear()

    # --- rings ---------------------------------------------------------------------------------------------------

    def ring(self, owners: Iterable[str]) -> Ring:
        """Return a ring of exactly these owners' keys."""
        return Ring(self._cipher, frozenset(owners).__contains__)

    def ring_for(self, viewer: Viewer, sides: Iterable[int] = ()) -> Ring:
        """Return what a viewer may open.

        A side: its own key, that of what is arranged with it alone, and the shared one. A mediator: all these of `sides`, and the
        mediator key of her case. The house: all.
        The safety file is on no ring but the house's.
        """
        match viewer.seat:
            case Seat.SIDE:
                return self.ring((*_of_a_side(viewer.case, viewer.side), shared_key(viewer.case)))
            case Seat.MEDIATOR:
                every = (owner for side in sides for owner in _of_a_side(viewer.case, side))
                return self.ring((*every, shared_key(viewer.case), mediator_key(viewer.case)))
            case Seat.HOUSE:
                return Ring(self._cipher, _everything)
            case _:
                assert_never(viewer.seat)

    # --- lookups and derived keys --------------------------------------------------------------------------------

    def chat_ref(self, chat_id: int) -> bytes:
        """Return how a chat is known in the data: 16 bytes that tell nothing without the key store."""
        return hmac.digest(self._subkey("chat"), b"%d" % chat_id, "sha256")[:16]

    def token_hash(self, token: str) -> bytes:
        """Return how an invitation's token is stored: 32 bytes."""
        return hmac.digest(self._subkey("token"), token.encode("utf-8", "surrogatepass"), "sha256")

    def code_hash(self, token_hash: bytes, code: str) -> bytes:
        """Return how a join code is stored, bound to its invitation: 32 bytes, no guessing without the key store."""
        return hmac.digest(self._subkey("code"), token_hash + code.encode("utf-8", "surrogatepass"), "sha256")

    def chain_mac(self, message: bytes) -> bytes:
        """Return the MAC that chains audit entries: 32 bytes."""
        return hmac.digest(self._subkey("audit"), message, "sha256")

    def press_key(self) -> bytes:
        """Return the key for buttons: 64 bytes, for AES-SIV."""
        return self._subkey("press", 64)

    # --- erasing -------------------------------------------------------------------------------------------------

    def destroy(self, prefix: str, now: datetime) -> int:
        """Destroy every key whose owner is `prefix` or below it (`case/<id>`), for good, and count them.

        None can be made there again; repeating it is harmless. On PostgreSQL the server's own log and dead tuples keep
        wrapped keys a while: keep the key store in SQLite.
        """
        prefix = prefix.rstrip("/")
        below = _KEYS.c.owner
        try:
            with self._engine.connect() as connection:
                connection.execute(self._insert(_ERASED).values(prefix=prefix, at=micros(now)).on_conflict_do_nothing())
                gone = connection.execute(
                    delete(_KEYS).where(
                        or_(below == prefix, func.substr(below, 1, len(prefix) + 1) == prefix + "/"), below != _ROOT
                    )
                ).rowcount
                connection.commit()
                if self._url.drivername == "sqlite":
                    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        except DBAPIError as error:
            raise translated(error) from None
        finally:
            self._forget(prefix)
        return gone

    def is_erased(self, owner: str) -> bool:
        """Say whether this owner's key was destroyed, so that none can be made any more. Raises Unavailable."""
        try:
            with self._engine.connect() as connection:
                return self._erased(connection, owner)
        except DBAPIError as error:
            raise translated(error) from None

    def erased(self) -> list[str]:
        """Name all that was destroyed, as it was given to `destroy`. Raises Unavailable."""
        try:
            with self._engine.connect() as connection:
                return list(connection.execute(select(_ERASED.c.prefix).order_by(_ERASED.c.prefix)).scalars())
        except DBAPIError as error:
            raise translated(error) from None

    def _erased(self, connection: Connection, owner: str) -> bool:
        parts = owner.split("/")
        above = ["/".join(parts[:n]) for n in range(1, len(parts) + 1)]
        return connection.execute(select(_ERASED.c.at).where(_ERASED.c.prefix.in_(above))).first() is not None

    def _forget(self, prefix: str) -> None:
        with self._lock:
            for owner in [o for o in self._ciphers if o == prefix or o.startswith(prefix + "/")]:
                del self._ciphers[owner]

    # --- keys ----------------------------------------------------------------------------------------------------

    def _cipher(self, owner: str, *, make: bool) -> AESGCM:
        with self._lock:
            cipher = self._ciphers.get(owner)
            if cipher is not None:
                self._ciphers.move_to_end(owner)
                return cipher
        cipher = AESGCM(self._key(owner, make=make))
        with self._lock:
            self._ciphers[owner] = cipher
            if len(self._ciphers) > self._cached:
                self._ciphers.popitem(last=False)
        return cipher

    def _key(self, owner: str, *, make: bool) -> bytes:
        try:
            wrapped = self._stored(owner)
            if wrapped is None and make:
                self._make(owner)
                wrapped = self._stored(owner)
        except DBAPIError as error:
            raise translated(error) from None
        if wrapped is None:
            raise Erased("the key does not exist: it was never made, or it was erased")
        return self._unwrapped(owner, wrapped)

    def _stored(self, owner: str) -> bytes | None:
        with self._engine.connect() as connection:
            found = connection.execute(select(_KEYS.c.wrapped).where(_KEYS.c.owner == owner)).scalar_one_or_none()
        return None if found is None else bytes(found)

    def _make(self, owner: str) -> None:
        nonce_and_key = self._wrapped(owner, AESGCM.generate_key(256))
        with self._engine.connect() as connection:
            if self._erased(connection, owner):
                raise Erased("the key was erased")
            connection.execute(self._insert(_KEYS).values(owner=owner, wrapped=nonce_and_key).on_conflict_do_nothing())
            connection.commit()

    def _insert(self, table: Table) -> sqlite.Insert | postgresql.Insert:
        return upsert(self._engine.dialect.name, table)

    def _wrapped(self, owner: str, key: bytes) -> bytes:
        nonce = AESGCM.generate_key(128)[:12]
        return nonce + self._master.encrypt(nonce, key, b"parley key|" + owner.encode())

    def _unwrapped(self, owner: str, wrapped: bytes) -> bytes:
        try:
            return self._master.decrypt(wrapped[:12], wrapped[12:], b"parley key|" + owner.encode())
        except InvalidTag:
            raise Sealed("the master key does not open this key") from None

    def _root(self, *, make: bool = True) -> bytes:
        try:
            return self._key(_ROOT, make=make)
        except Sealed:
            raise WrongMasterKey("the master key does not open the key store") from None

    def _subkey(self, purpose: str, length: int = 32) -> bytes:
        key = self._derived.get(purpose)
        if key is None:
            key = HKDFExpand(hashes.SHA256(), length, b"parley " + purpose.encode()).derive(self._root())
            self._derived[purpose] = key
        return key


def _of_a_side(case: str, side: int) -> tuple[str, str]:
    return side_key(case, side), apart_key(case, side)


def _everything(_owner: str) -> bool:
    return True


def _is_busy(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def _is_readonly(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlite_errorname", "").startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN"))
