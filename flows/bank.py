"""The shipped question bank beyond the intake: which sittings follow it in a case of which kind (domain §1.1, §1.2). Pure.

A sitting is a flow of its own, of a quarter of an hour at most. First comes the module of the dispute's kind, then what is asked in every
case. They are offered as a centre's own packs are: to every side alike, from the case alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from flows.pack import Pack

EVERYWHERE = ("weighing", "costs", "telling", "arranging")
MODULES = {  # kind of dispute, as `newcase` calls it -> the flow that asks about it
    "workplace": "workplace",
    "contract": "contract",
    "parenting": "parenting",
    "separation_property": "property",
    "neighbour": "neighbour",
    "landlord_tenant": "tenancy",
    "consumer": "consumer",
}


def shipped(languages: Iterable[str]) -> tuple[Pack, ...]:
    """Return the bank as packs, in the order in which they are offered. languages: those in which all of it is worded."""
    spoken = tuple(sorted(languages))
    modules = (Pack(pack=flow, kinds=(kind,), languages=spoken, asks=(flow,)) for kind, flow in MODULES.items())
    return (*modules, Pack(pack="bank", kinds="all", languages=spoken, asks=EVERYWHERE))
