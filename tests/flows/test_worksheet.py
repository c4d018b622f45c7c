"""The cost of no agreement: the sums are right to the cent, and nothing is counted that was not said."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Amount, Answer, NonAnswer, NotGiven, Picked
from flows.flow import AmountStep, Choice
from flows.worksheet import HOW_LONG, MONTHS, Cost, Months, Per, Span, Total, Worksheet, add_up, worksheet
from tests.world import flows_of, the_shelf

COSTS = next(flow for flow in flows_of(the_shelf()) if flow.flow == "costs")
D = Decimal
LEFT_OUT = [NotGiven(reason) for reason in NonAnswer if reason is not NonAnswer.NOT_APPLICABLE]

figures = st.decimals(min_value=0, max_value=10**9, places=2)


@st.composite
def amounts(draw: st.DrawFn, currencies: tuple[str, ...] = ("EUR", "USD", "MXN")) -> Amount:
    low = draw(figures)
    more = draw(st.none() | figures)
    return Amount(draw(st.sampled_from(currencies)), low, None if more is None else low + more)


costs = st.lists(st.builds(Cost, st.sampled_from(Per), amounts()), max_size=8)
times = st.sampled_from([*MONTHS.values(), Months(7, 7)])


def said(**answers: Answer) -> Worksheet:
    return worksheet(answers)


def eur(low: str, high: str | None = None) -> Amount:
    return Amount("EUR", D(low), None if high is None else D(high))


# --- by hand ---------------------------------------------------------------------------------------------------------


def test_what_comes_every_month_is_counted_for_as_long_as_it_may_take() -> None:
    found = said(once=eur("1250.50"), monthly=eur("150", "250"), how_long=Picked("to_12"))
    once, monthly = Span(D("1250.50"), D("1250.50")), Span(D("150.00"), D("250.00"))
    assert found == Worksheet((Total("EUR", once, monthly, Span(D("2150.50"), D("4250.50"))),), ())


def test_two_currencies_are_never_added() -> None:
    found = said(once=eur("1000"), monthly=Amount("USD", D(10)), how_long=Picked("to_6"))
    assert [(t.currency, t.whole) for t in found.totals] == [
        ("EUR", Span(D("1000.00"), D("1000.00"))),
        ("USD", Span(D("30.00"), D("60.00"))),
    ]


def test_a_time_without_a_known_end_has_no_upper_figure() -> None:
    found = said(once=eur("5"), monthly=eur("10"), how_long=Picked("longer"))
    assert found.totals[0].whole == Span(D("245.00"), None)


@pytest.mark.parametrize("left_out", [*LEFT_OUT, None])
def test_what_was_not_answered_stays_open_and_is_never_counted_as_nothing(left_out: NotGiven | None) -> None:
    gap: dict[str, Answer] = {} if left_out is None else {"once": left_out}
    found = said(monthly=eur("10"), how_long=Picked("to_6"), **gap)
    assert found.open == ("once",) and found.totals[0].once is None

    gap = {} if left_out is None else {HOW_LONG: left_out}
    found = said(once=eur("5"), monthly=eur("10"), **gap)
    assert found.open == (HOW_LONG,) and found.totals[0].whole is None

    gap = {} if left_out is None else dict.fromkeys(("once", "monthly", HOW_LONG), left_out)
    assert said(**gap) == Worksheet((), ("once", "monthly", HOW_LONG))


def test_what_does_not_apply_is_nothing_and_is_not_open() -> None:
    none = NotGiven(NonAnswer.NOT_APPLICABLE)
    assert said(once=none, monthly=none) == Worksheet((), ())
    assert said(once=eur("5"), monthly=none) == Worksheet((Total("EUR", *[Span(D("5.00"), D("5.00"))], None, Span(D("5.00"), D("5.00"))),), ())  # fmt: skip


def test_nothing_every_month_is_nothing_however_long_it_takes() -> None:
    assert add_up([Cost(Per.MONTH, eur("0"))], Months(24, None))[0].whole == Span(D("0.00"), D("0.00"))
    assert add_up([Cost(Per.MONTH, eur("0"))], None)[0].whole == Span(D("0.00"), D("0.00"))


@pytest.mark.parametrize(
    ("currency", "given_as", "rounded"),
    [("EUR", "0.005", "0.01"), ("EUR", "1.004", "1.00"), ("JPY", "10.5", "11"), ("KWD", "1.0005", "1.001")],
)
def test_totals_are_rounded_to_the_minor_unit(currency: str, given_as: str, rounded: str) -> None:
    (total,) = add_up([Cost(Per.ONCE, Amount(currency, D(given_as)))], None)
    assert total.whole is not None and str(total.whole.low) == rounded


def test_rounding_comes_after_adding() -> None:
    thirds = [Cost(Per.ONCE, eur("0.004"))] * 3
    assert add_up(thirds, None)[0].whole == Span(D("0.01"), D("0.01"))


def test_the_worksheet_and_its_flow_know_the_same_answers() -> None:
    how_long = COSTS.steps[HOW_LONG]
    assert isinstance(how_long, Choice) and [option.key for option in how_long.options] == list(MONTHS)
    assert all(isinstance(COSTS.steps[per.value], AmountStep) for per in Per)
    steps = list(MONTHS.values())
    assert all(one.most == other.least for one, other in zip(steps, steps[1:], strict=False)), "no gap, no overlap"


# --- for any figures --------------------------------------------------------------------------------------------------


def exact(costs: list[Cost], months: Months, currency: str) -> tuple[Fraction, Fraction | None]:
    """Add up once more, in fractions and from scratch."""
    low, high, is_endless = Fraction(0), Fraction(0), False
    for cost in (cost for cost in costs if cost.money.currency == currency):
        least, most = Fraction(cost.money.low), Fraction(cost.money.high or cost.money.low)
        if cost.per is Per.ONCE:
            low, high = low + least, high + most
        else:
            low, high = low + least * months.least, high + most * (months.most or 0)
            is_endless |= months.most is None and most > 0
    return low, None if is_endless else high


@given(costs, times)
def test_totals_are_what_fractions_say(costs: list[Cost], months: Months) -> None:
    for total in add_up(costs, months):
        low, high = exact(costs, months, total.currency)
        assert total.whole is not None
        assert (Fraction(total.whole.low), total.whole.high and Fraction(total.whole.high)) == (low, high)


@given(costs, times, st.randoms())
def test_the_order_of_the_costs_does_not_matter(costs: list[Cost], months: Months, random: object) -> None:
    mixed = sorted(costs, key=lambda _: random.random())  # type: ignore[attr-defined]
    assert set(add_up(mixed, months)) == set(add_up(costs, months))


@given(costs, times)
def test_a_currency_knows_nothing_of_the_others(costs: list[Cost], months: Months) -> None:
    for total in add_up(costs, months):
        assert add_up([c for c in costs if c.money.currency == total.currency], months) == (total,)
    assert len(add_up(costs, months)) == len({c.money.currency for c in costs})


@given(costs, times)
def test_a_range_never_turns_over(costs: list[Cost], months: Months) -> None:
    for total in add_up(costs, months):
        for span in (total.once, total.monthly, total.whole):
            assert span is None or span.high is None or span.low <= span.high


@given(costs, st.builds(Cost, st.sampled_from(Per), amounts()), times)
def test_one_more_cost_never_makes_it_less(costs: list[Cost], one: Cost, months: Months) -> None:
    before = {total.currency: total.whole for total in add_up(costs, months)}
    after = {total.currency: total.whole for total in add_up([*costs, one], months)}
    for currency, whole in before.items():
        more = after[currency]
        assert whole is not None and more is not None and more.low >= whole.low


@given(costs)
def test_without_a_time_only_what_comes_once_is_a_whole(costs: list[Cost]) -> None:
    for total in add_up(costs, None):
        comes_monthly = any(c.money.low or c.money.high for c in costs if c.per is Per.MONTH and c.money.currency == total.currency)  # fmt: skip
        assert (total.whole is None) == comes_monthly


@given(amounts(), amounts(), st.sampled_from(list(MONTHS)), st.sampled_from(["once", "monthly", HOW_LONG]), st.sampled_from(LEFT_OUT))  # fmt: skip
def test_leaving_something_out_takes_it_away_and_says_so(
    once: Amount, monthly: Amount, how_long: str, which: str, left_out: NotGiven
) -> None:
    full: dict[str, Answer] = {"once": once, "monthly": monthly, HOW_LONG: Picked(how_long)}
    assert worksheet(full).open == ()
    found = worksheet({**full, which: left_out})
    assert which in found.open
    assert found.totals == worksheet({key: answer for key, answer in full.items() if key != which}).totals
    if which != HOW_LONG:
        assert all(getattr(total, which) is None for total in found.totals)


@given(figures, times)
def test_a_single_figure_stays_one_and_a_fixed_time_does_not_spread_it(figure: Decimal, months: Months) -> None:
    fixed = replace(months, most=months.least)
    (total,) = add_up([Cost(Per.ONCE, eur(str(figure))), Cost(Per.MONTH, eur(str(figure)))], fixed)
    assert total.whole is not None and total.whole.low == total.whole.high == figure * (months.least + 1)
