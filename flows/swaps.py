"""Swaps: opened for all or for none (domain §3.5). Nobody learns who put something in, and nobody learns that it is there.

The mediator opens a slot by category and weight, never by content. Each side seals one sentence or passes, before the deadline. She alone
sees what was sealed. Once nothing more can be put in she opens, or asks everybody for a little more and gives everybody the same fresh
time for it, or the slot closes. A slot that was not opened reads the same for everyone, whoever passed.

Of a side with several people (`flows.several`) each seals or passes alone, and is told no word of what the others of the side do. The side
has sealed once one of them has: a person who would rather pass is not made to speak, and cannot keep another from offering. Opening sets
every sealed sentence of all sides free in one commit, each to the other sides and none to its own. So whoever passed learns by an opening,
as the other side does, that somebody of their side did not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import NewType

from flows.case import CaseId, SideNo
from flows.disclosure import (
    DAY,
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
from flows.paper import Paper
from flows.private import Private
from flows.several import in_order, side_of

SwapId = NewType("SwapId", str)

LOOK = DAY  # from the deadline on she has this long to look and to open; a slot not opened by its end is closed, whatever is in it
MORE = DAY  # when she asks for a little more, everybody has at least this long to add, to change or to take out


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
    """One slot. `deadline`: aware UTC; answers can be changed until then, and nothing is opened before."""

    id: SwapId
    case: CaseId
    category: Category
    weight: Weight
    deadline: datetime
    state: SwapState = SwapState.RUNNING


@dataclass(frozen=True, slots=True)
class Sealed:
    """What one person put in: a sentence it has seen in full and agreed to. None is a pass; no entry is no answer. Both read alike outside."""

    side: SideNo
    sentence: Private[str] | None
    at: datetime
    paper: Paper | None = None  # the copy they saw with it and agreed to; never without a sentence


def may_seal(swap: Swap, rules: Rules, *, now: datetime, held: bool) -> bool:
    """Say whether a side may still put something in, change it, or pass. held: of that side. Source: domain §2, §3.5."""
    return swap.state is SwapState.RUNNING and now < swap.deadline and rules.is_open and not held


def may_take_out(swap: Swap) -> bool:
    """Say whether somebody can take out what they put in: at any time until it is opened, after the deadline and on hold too (design P5).

    What is left is a pass, which nobody but the mediator can tell from an answer that was never given.
    """
    return swap.state is SwapState.RUNNING


def is_complete(sealed: Mapping[SideNo, Sealed], sides: tuple[SideNo, ...]) -> bool:
    """Say whether every side has sealed a sentence, by one of its people at least (design P3). sides: every chair. For the mediator alone."""
    return {side_of(chair) for chair in sides} == {side_of(chair) for chair in _offered(sealed, sides)}


def _offered(sealed: Mapping[SideNo, Sealed], sides: tuple[SideNo, ...]) -> list[SideNo]:
    """List the chairs that have a sentence in the slot, side by side."""
    return sorted((c for c in sides if c in sealed and sealed[c].sentence is not None), key=in_order)


def with_more_time(swap: Swap, rules: Rules, *, now: datetime) -> Swap:
    """Return the slot with fresh time for everybody, for when the mediator asks everybody for a little more.

    Never less time than there was. Raises NotAllowed once the slot is over. Source: domain §3.5 (she does not say who fell short).
    """
    if swap.state is not SwapState.RUNNING or not rules.is_open or now >= swap.deadline + LOOK:
        raise NotAllowed(Refusal.CLOSED)
    return replace(swap, deadline=max(swap.deadline, now + MORE))


def why_not_open(swap: Swap, rules: Rules, *, now: datetime, held: bool) -> Refusal | None:
    """Say why the mediator may not open a slot now, whatever is in it; None if time and case allow it.

    held: anyone in the case is held. Not before the deadline: until then every side was told that it can change its words or pass.
    Source: domain §2, §3.5; design §2, 10.
    """
    if swap.state is not SwapState.RUNNING or not rules.is_open:
        return Refusal.CLOSED
    if held:
        return Refusal.HELD
    return Refusal.EARLY if now < swap.deadline else None


def open_all(
    swap: Swap, sealed: Mapping[SideNo, Sealed], sides: tuple[SideNo, ...], rules: Rules, *, now: datetime, held: bool
) -> tuple[Reveal, ...]:
    """Make a copy of every sentence, all or none, at the mediator's moment (R2). sides: every chair of the case.

    held: anyone in the case is held. Raises NotAllowed unless the deadline has come and every side has sealed; nothing has become
    visible then.
    """
    refusal = why_not_open(swap, rules, now=now, held=held)
    if refusal is None and not is_complete(sealed, sides):
        refusal = Refusal.NO_CONSENT
    if refusal is not None:
        raise NotAllowed(refusal)
    return tuple(copy_for_the_case(_matter(swap, sealed[chair]), Rule.R2, now) for chair in _offered(sealed, sides))


def _matter(swap: Swap, sealed: Sealed) -> Matter:
    return Matter(
        id=MatterId(swap.id),
        case=swap.case,
        side=sealed.side,
        kind=Kind.TELL,
        category=swap.category,
        sentence=sealed.sentence,
        paper=sealed.paper,
    )
