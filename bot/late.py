"""What is loaded late is loaded by one thread at a time: modules that know each other would otherwise meet each other half loaded."""

from __future__ import annotations

from threading import RLock

LOADING = RLock()  # held around every import of the desk's rooms that is not made at the start
