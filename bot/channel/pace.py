"""How fast one chat may be spoken to: a short burst passes, then one message per interval. Knows lanes by name only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

_ROOM = 1024  # lanes remembered before the quiet ones are first forgotten


@dataclass(slots=True)
class Pace:
    """The spacing of lanes (GCRA). rate: messages a second in one chat, 0: no limit; burst: how many may come at once.

    A clock that went back begins it anew: a lane is never paid for further ahead than a burst.
    """

    rate: float
    burst: int = 3
    _room: int = _ROOM
    _due: dict[bytes, datetime] = field(default_factory=dict)  # when the lane's messages are paid for
    _resting: dict[bytes, datetime] = field(default_factory=dict)  # lanes that may not speak before

    def spoke(self, lane: bytes, now: datetime) -> None:
        """Count a message to a lane."""
        if self.rate <= 0:
            return
        interval = timedelta(seconds=1 / self.rate)
        before = self._due.get(lane, now)
        due = (max(before, now) if before <= now + self._ahead() else now) + interval
        self._due[lane] = due
        free = due - interval * (max(1, self.burst) - 1)
        if free > now:
            self._resting[lane] = free
        if len(self._due) > self._room:
            self._due = {lane: due for lane, due in self._due.items() if due > now}
            self._room = max(_ROOM, 2 * len(self._due))

    def resting(self, now: datetime) -> frozenset[bytes]:
        """List the lanes that may not be spoken to yet."""
        self._resting = {lane: free for lane, free in self._resting.items() if now < free <= now + self._ahead()}
        return frozenset(self._resting)

    def _ahead(self) -> timedelta:
        """Say how far ahead a lane can be paid for."""
        return timedelta(seconds=(max(1, self.burst) + 1) / self.rate) if self.rate > 0 else timedelta()

    def next_free(self) -> datetime | None:
        """Say when the next resting lane is free, None if none rests."""
        return min(self._resting.values(), default=None)
