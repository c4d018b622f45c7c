"""A plan of instalments as lines to read: the same ones for whose figures they are and for the mediator. Works nothing out."""

from __future__ import annotations

from collections.abc import Iterator

from flows.answers import Amount
from flows.instalments import Course, Plan, TwoCurrencies
from flows.text import Money, Param, Text, When


def lines_of(plan: Plan | TwoCurrencies) -> Iterator[Text]:
    """Yield the figures as they were given, how many payments that is, and the month in which it would be paid off."""
    if isinstance(plan, TwoCurrencies):
        yield Text("sums-plan-two-currencies")
        return
    yield _figures(plan)
    yield _payments(plan.quickest, plan.slowest, plan.each.currency)
    if plan.quickest.ends is not None and plan.slowest.ends is not None:
        early, late = (When(d.year, d.month) for d in (plan.quickest.ends, plan.slowest.ends))
        span: dict[str, Param] = {"month": early, "late": late}
        yield Text("sums-plan-done", {"month": early}) if early == late else Text("sums-plan-done-span", span)


def _figures(plan: Plan) -> Text:
    named: dict[str, Param] = {"owed": _money(plan.owed), "each": _money(plan.each)}
    if plan.often is None:
        return Text("sums-plan-each", named)
    named["rhythm"] = Text(f"sums-plan-{plan.often.value}")
    return (
        Text("sums-plan-rhythm", named) if plan.first is None else Text("sums-plan-from", named | {"day": plan.first})
    )


def _payments(quickest: Course, slowest: Course, currency: str) -> Text:
    if quickest.payments != slowest.payments:
        return Text("sums-plan-payments-span", {"least": quickest.payments, "count": slowest.payments})
    count: dict[str, Param] = {"count": quickest.payments}
    if quickest != slowest or quickest.last is None:
        return Text("sums-plan-payments", count)
    return Text("sums-plan-payments-last", {**count, "last": Money(quickest.last, currency)})


def _money(amount: Amount) -> Param:
    low = Money(amount.low, amount.currency)
    return (
        low if amount.high is None else Text("house-range", {"low": low, "high": Money(amount.high, amount.currency)})
    )
