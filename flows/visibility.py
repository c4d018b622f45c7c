"""Who can see something somebody said at this moment, and by which rule: the law's answer, told to whoever wants to check it.

Pure, and allows nothing: what may cross is decided in `disclosure` and `swaps` alone, which are asked here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import assert_never

from flows.case import Scope, Statement
from flows.disclosure import (
    Matter,
    Refusal,
    Rule,
    Rules,
    Telling,
    may_tell,
    may_tell_answer,
    sendable_from,
    waits_for_its_owner,
    why_not_send,
)
from flows.swaps import Sealed, Swap, SwapState
from flows.text import Param, Text


class Eye(Enum):
    """Who, seen from what was said: the one who said it, the mediator, the other sides."""

    OWNER = "owner"
    MEDIATOR = "mediator"
    OTHERS = "others"


OWNER_ALONE = (Eye.OWNER,)
WITH_MEDIATOR = (Eye.OWNER, Eye.MEDIATOR)
EVERYBODY = (Eye.OWNER, Eye.MEDIATOR, Eye.OTHERS)


@dataclass(frozen=True, slots=True)
class Sight:
    """Who can see something now, and why."""

    who: tuple[Eye, ...]
    why: Text


@dataclass(frozen=True, slots=True)
class Here:
    """The moment at which it is asked. `now`: aware, in the owner's zone, in which moments are told too; `held`: as in `disclosure`."""

    rules: Rules
    now: datetime
    held: bool
    mediator: str

    def why(self, reason: str, **params: Param) -> Text:
        """Word a reason."""
        return Text(f"sees-{reason}".replace("_", "-"), {"mediator": self.mediator, **params})


# --- what never crosses by itself ---------------------------------------------------------------------------------


def of_answer(statement: Statement, here: Here) -> Sight:
    """Say who sees an answer. Answers do not cross; a sentence written for the other side may (see `of_matter`)."""
    if statement.scope is Scope.SAFETY:
        return Sight(WITH_MEDIATOR, here.why("safety"))
    if statement.parked:
        return Sight(WITH_MEDIATOR, here.why("parked"))
    told = may_tell_answer(statement.offer, here.rules, held=here.held) is Telling.SUBSTANCE
    return Sight(WITH_MEDIATOR, here.why("told" if told else "mediator"))


def of_thing(matter: Matter, here: Here) -> Sight:
    """Say who sees how an owner first put a thing that might cross: these words stay, whatever becomes of the sentence."""
    if may_tell(matter, here.rules, today=here.now.date(), held=here.held) is Telling.SUBSTANCE:
        return Sight(WITH_MEDIATOR, here.why("told"))
    match matter.scope:
        case Scope.SAFETY:
            return Sight(WITH_MEDIATOR, here.why("safety"))
        case Scope.WITHOUT_SOURCE:
            return Sight(WITH_MEDIATOR, here.why("scope-without-source"))
        case Scope.SHARE | Scope.SWAP:
            return Sight(WITH_MEDIATOR, here.why("only-the-sentence"))
        case Scope.SESSION:
            return Sight(WITH_MEDIATOR, here.why("session"))
        case Scope.MEDIATOR:
            return Sight(WITH_MEDIATOR, here.why("withdrawn" if matter.withdrawn else "mediator"))
        case _:
            assert_never(matter.scope)


def of_draft(here: Here) -> Sight:
    """Say who sees an answer in the making."""
    return Sight(OWNER_ALONE, here.why("draft"))


def of_no_answer(here: Here) -> Sight:
    """Say who sees words that are part of no answer: replaced since, or never understood as one."""
    return Sight(OWNER_ALONE, here.why("no-answer"))


# --- what may cross -----------------------------------------------------------------------------------------------


def of_matter(matter: Matter, here: Here) -> Sight:
    """Say who sees the sentence of a matter: the other side from the reveal on, and not a moment before."""
    refusal = why_not_send(matter, here.rules, now=here.now, today=here.now.date(), held=here.held)
    if refusal is Refusal.REVEALED:
        return of_reveal(Rule.R1, matter.revealed_at or here.now, here)
    return Sight(WITH_MEDIATOR, _why_it_waits(matter, refusal, here))


def _why_it_waits(matter: Matter, refusal: Refusal | None, here: Here) -> Text:
    match refusal:
        case Refusal.SCOPE:
            return here.why(f"scope-{matter.scope.value}")
        case Refusal.COOLING:
            return here.why("cooling", at=_told(sendable_from(matter, here.rules) or here.now, here))
        case Refusal.LATER:
            return _why_later(matter, here)
        case None:
            return here.why("ready")
        case _:
            return here.why(refusal.value)


def _why_later(matter: Matter, here: Here) -> Text:
    """Name what is still to come: the day, or else what its owner waits for (of which the words are theirs)."""
    is_early = matter.not_before is not None and here.now.date() < matter.not_before
    assert waits_for_its_owner(matter, today=here.now.date())
    return here.why("later", day=matter.not_before) if is_early and matter.not_before else here.why("condition")


def of_reveal(rule: Rule, at: datetime, here: Here) -> Sight:
    """Say who sees a sentence that has crossed, and under which rule it did."""
    return Sight(EVERYBODY, here.why(rule.value.lower(), at=_told(at, here)))


def of_seal(swap: Swap, sealed: Sealed | None, here: Here) -> Sight:
    """Say who sees what its owner wrote for an exchange."""
    if sealed is None or sealed.sentence is None:
        return Sight(WITH_MEDIATOR, here.why("seal-none"))
    match swap.state:
        case SwapState.RUNNING:
            return Sight(WITH_MEDIATOR, here.why("sealed"))
        case SwapState.CLOSED:
            return Sight(WITH_MEDIATOR, here.why("seal-closed"))
        case SwapState.OPENED:
            return Sight(EVERYBODY, here.why("seal-opened"))
        case _:
            assert_never(swap.state)


def of_seals(here: Here) -> Sight:
    """Say who sees all that lies in an exchange, side by side."""
    return Sight((Eye.MEDIATOR,), here.why("seals"))


def _told(at: datetime, here: Here) -> datetime:
    return at.astimezone(here.now.tzinfo)
