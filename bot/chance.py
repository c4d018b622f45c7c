"""Where unguessable things come from: the operating system, or in tests and the sandbox a fixed seed."""

from __future__ import annotations

import random
import secrets
import ssl
from base64 import urlsafe_b64encode

_TOKEN_BYTES = 24  # 192 bits


class SystemChance:
    """Fresh and unguessable."""

    def new_id(self) -> str:
        """Return 16 fresh hex characters. (OpenSSL's generator: one for every answer, and `secrets` would let another thread in each time.)"""
        return ssl.RAND_bytes(8).hex()

    def token(self) -> str:
        """Return a fresh invitation token of 192 bits."""
        return secrets.token_urlsafe(_TOKEN_BYTES)

    def code(self) -> str:
        """Return a fresh six-digit code."""
        return f"{secrets.randbelow(1_000_000):06d}"

    def pick(self, count: int) -> int:
        """Return a number from 0 to count-1."""
        return secrets.randbelow(count)


class SeededChance:
    """Repeatable: for tests and benchmarks, never for people."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def new_id(self) -> str:
        """Return the next 16 hex characters."""
        return f"{self._random.getrandbits(64):016x}"

    def token(self) -> str:
        """Return the next token."""
        return urlsafe_b64encode(self._random.randbytes(_TOKEN_BYTES)).decode()

    def code(self) -> str:
        """Return the next six-digit code."""
        return f"{self._random.randrange(1_000_000):06d}"

    def pick(self, count: int) -> int:
        """Return the next number from 0 to count-1."""
        return self._random.randrange(count)
