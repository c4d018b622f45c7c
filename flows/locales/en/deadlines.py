"""How somebody writes that a thing has to be done by a day; see `flows.deadlines`."""

from __future__ import annotations

from flows.deadlines import DeadlineWords

TABLE = DeadlineWords(
    days="monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    months="january|february|march|april|may|june|july|august|september|october|november|december",
    ends="(?:the )?(?:end of (?:the )?(?:week|month|year|{months})|next week|next month)",
    phrase=r"(?:by|until|till|before|no later than) (?:the |next |this )?{day}",
)
