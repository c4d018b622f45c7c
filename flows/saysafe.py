"""Whether a line may be said aloud (domain §8): a derived line is as careful as the most careful answer it came from. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from flows.briefing_parts import Mark

_MOST_CAREFUL_LAST = (Mark.ALOUD, Mark.OWNER, Mark.NEVER)


def strictest(marks: Iterable[Mark]) -> Mark:
    """Return the mark of a line that came from answers with these marks.

    A line that came from no answer says how the preparation goes, which nobody tells another side (design P10): never.
    """
    return max(marks, key=_MOST_CAREFUL_LAST.index, default=Mark.NEVER)
