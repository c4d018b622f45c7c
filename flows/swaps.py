"""Swaps: opened for all or for none (domain §3.5). Nobody learns who put something in, and nobody learns that it is there.

The mediator opens a slot by category and weight, never by content. Each side seals one sentence or passes, before the deadline. She alone
sees what was sealed; she opens, or the slot closes. A slot that was not opened reads the same for everyone, whoever passed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType

from flows.case import CaseId, SideNo
from flows.disclosure import (
    Category,
    Kind,
    Matter,
    MatterId,
    NotAllowed,
    Refusal,
    Reveal,
    Rule,
    Rules,
    copy_for_the_case,
)
from flows.private import Private

SwapId = NewType("SwapId", str)


class Weight(Enum):
    """How much a round asks for: harmless first, sensitive last."""

    HARMLESS = "harmless"
    USEFUL = "useful"
    SENSITIVE = "sensitive"


class SwapState(Enum):
    """Where a slot stands."""

    RUNNING = "running"
    OPENED = "opened"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Swap:
    """One slot. `deadline`: aware UTC, fixed when it is opened; answers can be changed until then."""

    id: SwapId
    case: CaseId
    category: Category
    weight: Weight
    deadline: datetime
    state: SwapState = SwapState.RUNNING


@dataclass(frozen=True, slots=True)
class Sealed:
    """What one side put in: a sentence it has seen in full and agreed to. None is a pass; no entry is no answer. Both read alike outside."""

    side: SideNo
    sentence: Private[str] | None
    at: datetime


def may_seal(swap: Swap, rules: Rules, *, now: datetime, held: bool) -> bool:
    """Say whether a side may still put something in, change it, or pass."""
    return swap.state is SwapState.RUNNING and now < swap.deadline and rules.is_open and not held


def is_complete(sealed: Mapping[SideNo, Sealed], sides: tuple[SideNo, ...]) -> bool:
    """Say whether every side has sealed a sentence. For the mediator alone."""
    return all(side in sealed and sealed[side].sentence is not None for side in sides)


def open_all(
    swap: Swap, sealed: Mapping[SideNo, Sealed], sides: tuple[SideNo, ...], rules: Rules, *, now: datetime, held: bool
) -> tuple[Reveal, ...]:
    """Make every side's copy, all or none, at the mediator's moment (R2).

    held: anyone in the case is held. Raises NotAllowed unless every side has sealed; nothing has become visible then.
    """
    if swap.state is not SwapState.RUNNING or not rules.is_open:
        raise NotAllowed(Refusal.CLOSED)
    if held:
        raise NotAllowed(Refusal.HELD)
    if not is_complete(sealed, sides):
        raise NotAllowed(Refusal.NO_CONSENT)
    return tuple(copy_for_the_case(_matter(swap, sealed[side]), Rule.R2, now) for side in sorted(sides))


def _matter(swap: Swap, sealed: Sealed) -> Matter:
    return Matter(
        id=MatterId(swap.id),
        case=swap.case,
        side=sealed.side,
        kind=Kind.TELL,
        category=swap.category,
        sentence=sealed.sentence,
    )
