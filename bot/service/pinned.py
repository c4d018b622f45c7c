"""The definitions that runs are pinned to, also those of a question pack that was taken away since."""

from __future__ import annotations

from bot.house import House
from flows.flow import Flow
from storage import Unit, definitions


def flow_of(unit: Unit, house: House, name: str) -> Flow:
    """Find a definition by hash or name; of a question pack that was taken away since, the newest that was begun."""
    found = house.flows.by_hash(name) or definitions.get(unit, name)
    try:
        return found or house.flows.flow(name)
    except LookupError:
        kept = definitions.versions(unit, name)
        if not kept:
            raise
        return max(kept, key=lambda flow: flow.version)
