"""The cost of no agreement, added up in the person's own figures: once, and every month for as long as it may take. Judges and predicts nothing.

Exact decimals throughout; currencies are never added to each other; a range stays a range; what was not answered stays open and is
never counted as nothing. Only "does not apply" is nothing. The figures come from the flow `costs`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from types import MappingProxyType

from flows.answers import Amount, Answer, NonAnswer, NotGiven, Picked


class Per(Enum):
    """How often a cost comes."""

    ONCE = "once"
    MONTH = "monthly"


@dataclass(frozen=True, slots=True)
class Cost:
    """One cost, as it was given."""

    per: Per
    money: Amount


@dataclass(frozen=True, slots=True)
class Months:
    """How long it may take, in months. `most` is None where no end is known."""

    least: int
    most: int | None


@dataclass(frozen=True, slots=True)
class Span:
    """A sum of money between two figures; equal ones are a single figure. `high` is None where no upper figure can be known."""

    low: Decimal
    high: Decimal | None


@dataclass(frozen=True, slots=True)
class Total:
    """What adds up in one currency, rounded to its minor unit. None: there is no such cost in it, or, for `whole`, the time is open."""

    currency: str
    once: Span | None
    monthly: Span | None
    whole: Span | None


@dataclass(frozen=True, slots=True)
class Worksheet:
    """The totals, one for each currency in the order they were named, and which of `once`, `monthly`, `how_long` is still open.

    While something is open, a total is of what was given, and of nothing else.
    """

    totals: tuple[Total, ...]
    open: tuple[str, ...]


COSTS = "costs"  # the flow
HOW_LONG = "how_long"
MONTHS: Mapping[str, Months] = MappingProxyType(
    {
        "up_to_3": Months(0, 3),
        "to_6": Months(3, 6),
        "to_12": Months(6, 12),
        "to_24": Months(12, 24),
        "longer": Months(24, None),
    }
)
_MINOR_DIGITS = {
    "BHD": 3,
    "CLP": 0,
    "JOD": 3,
    "JPY": 0,
    "KRW": 0,
    "KWD": 3,
    "TND": 3,
    "VND": 0,
}  # ISO 4217; others have 2
_NOTHING = Span(Decimal(0), Decimal(0))


def worksheet(answers: Mapping[str, Answer]) -> Worksheet:
    """Add up one person's answers to the flow `costs`. answers: step key -> answer; others are left alone."""
    costs = [Cost(per, given) for per in Per if isinstance(given := answers.get(per.value), Amount)]
    left_open = [per.value for per in Per if _is_open(answers.get(per.value))]
    months = _months(answers.get(HOW_LONG))
    is_timed = any(cost.per is Per.MONTH for cost in costs)
    if months is None and (is_timed or Per.MONTH.value in left_open):
        left_open.append(HOW_LONG)
    return Worksheet(add_up(costs, months), tuple(left_open))


def add_up(costs: Iterable[Cost], months: Months | None) -> tuple[Total, ...]:
    """Add up costs, each currency by itself. months: None if the time is not known; then only what comes once is a whole."""
    by_currency: dict[str, list[Cost]] = {}
    for cost in costs:
        by_currency.setdefault(cost.money.currency, []).append(cost)
    return tuple(_total(currency, own, months) for currency, own in by_currency.items())


def _total(currency: str, costs: list[Cost], months: Months | None) -> Total:
    once, monthly = _sum(costs, Per.ONCE), _sum(costs, Per.MONTH)
    whole = _plus(once or _NOTHING, _NOTHING if monthly is None else _times(monthly, months))
    return Total(currency, *(_rounded(span, currency) for span in (once, monthly, whole)))


def _sum(costs: list[Cost], per: Per) -> Span | None:
    given = [cost.money for cost in costs if cost.per is per]
    if not given:
        return None
    return Span(
        sum((m.low for m in given), Decimal(0)), sum((m.low if m.high is None else m.high for m in given), Decimal(0))
    )


def _times(monthly: Span, months: Months | None) -> Span | None:
    """Multiply by a time that may have no known end; nothing every month is nothing however long it takes."""
    if monthly == _NOTHING:
        return _NOTHING
    if months is None:
        return None
    high = None if monthly.high is None or months.most is None else monthly.high * months.most
    return Span(monthly.low * months.least, high)


def _plus(one: Span, other: Span | None) -> Span | None:
    if other is None:
        return None
    return Span(one.low + other.low, None if one.high is None or other.high is None else one.high + other.high)


def _rounded(span: Span | None, currency: str) -> Span | None:
    """Round to the minor unit, half up, as people do by hand; once, after everything was added."""
    if span is None:
        return None
    unit = Decimal(1).scaleb(-_MINOR_DIGITS.get(currency, 2))
    low, high = (None if v is None else v.quantize(unit, ROUND_HALF_UP) for v in (span.low, span.high))
    return None if low is None else Span(low, high)


def _months(answer: Answer | None) -> Months | None:
    return MONTHS.get(answer.option) if isinstance(answer, Picked) else None


def _is_open(answer: Answer | None) -> bool:
    """Say whether a cost is still to be named; "does not apply" names it: there is none."""
    return not isinstance(answer, Amount) and answer != NotGiven(NonAnswer.NOT_APPLICABLE)
