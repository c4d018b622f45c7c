"""Instalments: the number of payments, the last one and its day are right, whatever the month; nothing follows from figures that are not there."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Amount, Answer, Day, NonAnswer, NotGiven, Picked
from flows.flow import AmountStep, Choice, DateStep
from flows.instalments import PLANS, Asked, Course, Often, Plan, TwoCurrencies, course, due, plan
from tests.world import flows_of, the_shelf

FLOWS = {flow.flow: flow for flow in flows_of(the_shelf())}
D = Decimal
OWED = PLANS["tenancy"]


def eur(low: str, high: str | None = None) -> Amount:
    return Amount("EUR", D(low), None if high is None else D(high))


def planned(**answers: Answer) -> Plan | TwoCurrencies | None:
    return plan(answers, OWED)


# --- by hand ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("owed", "each", "payments", "last"),
    [
        ("5400", "450", 12, None),
        ("5400", "500", 11, "400"),
        ("100", "33.33", 4, "0.01"),
        ("0.30", "0.10", 3, None),
        ("80", "450", 1, "80"),
    ],
)
def test_the_last_payment_is_what_is_left(owed: str, each: str, payments: int, last: str | None) -> None:
    assert course(D(owed), D(each), None, None) == Course(payments, None if last is None else D(last), None)


@pytest.mark.parametrize(
    ("first", "often", "after", "day"),
    [
        (date(2027, 1, 31), Often.MONTH, 1, date(2027, 2, 28)),
        (date(2027, 1, 31), Often.MONTH, 2, date(2027, 3, 31)),
        (date(2027, 1, 31), Often.MONTH, 3, date(2027, 4, 30)),
        (date(2028, 1, 31), Often.MONTH, 1, date(2028, 2, 29)),
        (date(2028, 2, 29), Often.MONTH, 12, date(2029, 2, 28)),
        (date(2028, 2, 29), Often.MONTH, 48, date(2032, 2, 29)),
        (date(2096, 2, 29), Often.MONTH, 48, date(2100, 2, 28)),
        (date(2026, 11, 15), Often.MONTH, 2, date(2027, 1, 15)),
        (date(2028, 2, 22), Often.WEEK, 1, date(2028, 2, 29)),
        (date(2027, 12, 24), Often.FORTNIGHT, 1, date(2028, 1, 7)),
        (date(2027, 1, 31), Often.MONTH, 0, date(2027, 1, 31)),
        (date(2027, 1, 31), Often.MONTH, 10**9, None),
        (date(2027, 1, 31), Often.WEEK, 10**12, None),
    ],
)
def test_every_payment_is_counted_from_the_first(first: date, often: Often, after: int, day: date | None) -> None:
    assert due(first, often, after) == day


def test_the_whole_plan_of_one_person() -> None:
    found = planned(
        owed=eur("5400"), plan_amount=eur("500"), plan_often=Picked("monthly"), plan_start=Day(date(2026, 8, 31))
    )
    paid = Course(11, D("400"), date(2027, 6, 30))
    assert found == Plan(eur("5400"), eur("500"), Often.MONTH, date(2026, 8, 31), paid, paid)


def test_ranges_give_the_quickest_and_the_slowest_way() -> None:
    found = planned(owed=eur("900", "1200"), plan_amount=eur("100", "300"))
    assert isinstance(found, Plan)
    assert (found.quickest.payments, found.slowest.payments) == (3, 12)


@pytest.mark.parametrize(
    "missing", [{}, {"owed": NotGiven(NonAnswer.NOT_SURE)}, {"owed": eur("0")}, {"owed": eur("0", "50")}]
)
def test_without_a_figure_there_is_no_plan(missing: dict[str, Answer]) -> None:
    assert planned(plan_amount=eur("100"), **missing) is None
    assert planned(owed=eur("100"), plan_amount=eur("0", "50")) is None


def test_without_a_rhythm_or_a_first_day_there_is_no_end() -> None:
    for more in ({"plan_often": Picked("weekly")}, {"plan_start": Day(date(2027, 1, 1))}):
        found = planned(owed=eur("10"), plan_amount=eur("4"), **more)
        assert isinstance(found, Plan) and found.quickest == Course(3, D("2"), None)


def test_two_currencies_are_never_set_against_each_other() -> None:
    assert planned(owed=eur("10"), plan_amount=Amount("USD", D(1))) == TwoCurrencies()


# --- whatever the figures ------------------------------------------------------------------------------------------------

money = st.decimals(min_value=D("0.01"), max_value=10**9, places=2)


@given(money, money)
def test_the_payments_are_what_is_owed_to_the_cent(owed: Decimal, each: Decimal) -> None:
    found = course(owed, each, None, None)
    assert each * (found.payments - 1) + (found.last or each) == owed
    assert found.last is None or 0 < found.last < each


@given(st.dates(date(2020, 1, 1), date(2100, 1, 1)), st.integers(0, 600))
def test_a_month_on_is_in_the_next_month_on_the_same_day_or_its_last(first: date, after: int) -> None:
    here, later = due(first, Often.MONTH, after), due(first, Often.MONTH, after + 1)
    assert here is not None and later is not None
    assert (later.year * 12 + later.month) - (here.year * 12 + here.month) == 1
    assert later.day == first.day or (later.day < first.day and (later + timedelta(days=1)).day == 1)


# --- the questions ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("flow", "asked"), PLANS.items())
def test_the_flows_ask_for_what_is_worked_out(flow: str, asked: Asked) -> None:
    steps = FLOWS[flow].steps
    assert isinstance(steps[asked.owed], AmountStep) and isinstance(steps[asked.each], AmountStep)
    assert isinstance(steps[asked.first], DateStep)
    often = steps[asked.often]
    assert isinstance(often, Choice) and [o.key for o in often.options] == [o.value for o in Often]
