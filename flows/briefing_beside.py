"""What belongs to a briefing without being compared: how each is with this, what was offered, what the meeting needs (domain §8). Pure.

Answers to the same question, side by side; nothing is concluded from them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from flows.findings import Finding, Kind, Rule
from flows.voice import Voice

# What stands where, as (flow, place), in reading order. An offer that was made is known to both; what somebody could do is for the mediator.
_BESIDE: Mapping[Kind, tuple[tuple[str, str], ...]] = {
    Kind.FEELING: (("telling", "temperature"), ("telling", "sting"), ("telling", "feel_heard"), ("telling", "regret")),
    Kind.MOVEMENT: (
        ("intake", "offers"),
        ("weighing", "generous"),
        ("weighing", "small_cost"),
        ("weighing", "in_return"),
        ("weighing", "not_money"),
        ("contract", "other_than_cash"),
        ("tenancy", "if_it_ends"),
        ("consumer", "business_other"),
        ("consumer", "customer_other"),
    ),
    Kind.LOGISTICS: (
        ("intake", "companions"),
        ("intake", "way"),
        ("intake", "needs"),
        ("arranging", "ways_to_meet"),
        ("arranging", "avoid"),
        ("arranging", "length"),
        ("arranging", "breaks"),
        ("arranging", "speaks_first"),
        ("arranging", "addressed"),
    ),
}


def beside(voices: Sequence[Voice]) -> Iterator[Finding]:
    """Yield a line for each of these questions that any side answered."""
    for kind, places in _BESIDE.items():
        for flow, place in places:
            quotes = tuple(quote for voice in voices for quote in voice.quoted(flow, place))
            if quotes:
                yield Finding(kind, Rule.BESIDE, quotes[0].label, quotes)
