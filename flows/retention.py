"""How long a closed case is kept, and when its mediator is told that it goes. Pure: nothing is erased here.

Source: trust §E.4 (private answers are kept 30 days after the case has ended, unless the mediator says otherwise and it is on record).
"""

from __future__ import annotations

from datetime import datetime, timedelta

from flows.matter import Rules

TOLD_BEFORE = timedelta(days=3)  # time enough to look at the briefing once more, or to keep the case longer
LONGER = timedelta(days=30)  # what one tap of hers adds


def erased_from(closed_at: datetime, rules: Rules) -> datetime:
    """Say from when a case that was closed then is erased."""
    return closed_at + timedelta(days=rules.keep_days)


def told_from(due: datetime) -> datetime:
    """Say from when its mediator is told that it will be erased then."""
    return due - TOLD_BEFORE


def put_off(due: datetime, now: datetime) -> datetime:
    """Return the new moment after she has said that the case is kept longer; never less time than there was."""
    return max(due, now) + LONGER
