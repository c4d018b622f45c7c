"""What is paid off when, in one person's own figures: how many payments, the last one, the day of it. Recommends and foresees nothing.

Exact decimals and calendar dates without a zone. A month on from the 31st is the last day of a shorter month, and the 31st again where there
is one: every payment is counted from the first, never from the one before.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from types import MappingProxyType

from flows.answers import Amount, Answer, Day, Picked


class Often(Enum):
    """How often is paid. Values are the options of the question."""

    WEEK = "weekly"
    FORTNIGHT = "fortnightly"
    MONTH = "monthly"


@dataclass(frozen=True, slots=True)
class Asked:
    """The steps of a flow that ask for the figures of a plan."""

    owed: str
    each: str = "plan_amount"
    often: str = "plan_often"
    first: str = "plan_start"

    @property
    def steps(self) -> tuple[str, ...]:
        """Name them in the order in which they are read."""
        return (self.owed, self.each, self.often, self.first)


PLANS: Mapping[str, Asked] = MappingProxyType({"tenancy": Asked("owed"), "consumer": Asked("plan_owed")})


@dataclass(frozen=True, slots=True)
class Course:
    """How paying off goes. `last`: the last payment if it is smaller, else None. `ends`: its day; None if no first day or rhythm was given."""

    payments: int
    last: Decimal | None
    ends: date | None


@dataclass(frozen=True, slots=True)
class Plan:
    """One person's figures and what follows from them. `quickest` and `slowest` differ where a figure is a range."""

    owed: Amount
    each: Amount
    often: Often | None
    first: date | None
    quickest: Course
    slowest: Course


@dataclass(frozen=True, slots=True)
class TwoCurrencies:
    """What is owed and what is paid are in different currencies: nothing can be worked out."""


def plan(answers: Mapping[str, Answer], asked: Asked) -> Plan | TwoCurrencies | None:
    """Work out one person's answers. None if a figure is missing, or one is nothing: then there is nothing to work out."""
    owed, each = answers.get(asked.owed), answers.get(asked.each)
    if not isinstance(owed, Amount) or not isinstance(each, Amount) or not owed.low or not each.low:
        return None
    if owed.currency != each.currency:
        return TwoCurrencies()
    often, first = _often(answers.get(asked.often)), answers.get(asked.first)
    begun = first.day if isinstance(first, Day) else None
    quickest = course(owed.low, _upper(each), often, begun)
    return Plan(owed, each, often, begun, quickest, course(_upper(owed), each.low, often, begun))


def course(owed: Decimal, each: Decimal, often: Often | None, first: date | None) -> Course:
    """Pay `owed` off with `each` at a time; both above zero, in one currency."""
    full, rest = divmod(owed, each)
    payments = int(full) + (rest > 0)
    ends = None if often is None or first is None else due(first, often, payments - 1)
    return Course(payments, rest or None, ends)


def due(first: date, often: Often, after: int) -> date | None:
    """Return the day of the payment that comes so many after the first; None beyond the calendar (year 9999)."""
    try:
        match often:
            case Often.WEEK:
                return first + timedelta(weeks=after)
            case Often.FORTNIGHT:
                return first + timedelta(weeks=2 * after)
            case Often.MONTH:
                return _months_on(first, after)
    except (OverflowError, ValueError):
        return None


def _months_on(first: date, months: int) -> date:
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    if year > date.max.year:
        raise OverflowError
    return date(year, month + 1, min(first.day, monthrange(year, month + 1)[1]))


def _upper(amount: Amount) -> Decimal:
    return amount.low if amount.high is None else amount.high


def _often(answer: Answer | None) -> Often | None:
    known = {often.value: often for often in Often}
    return known.get(answer.option) if isinstance(answer, Picked) else None
