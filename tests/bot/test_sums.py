"""What somebody's own figures come to is read back below the review, in their language, and can be changed from there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.present.review import review
from bot.present.sheet import Sheet
from bot.present.sums import read_back
from flows.answers import Amount, Answer, Day, NonAnswer, NotGiven, Picked
from flows.briefing import Line, Mark, Part, build
from flows.case import RunId, Statement
from flows.engine import start
from flows.flow import Flow
from flows.private import Label
from flows.run import Known
from flows.say import Deed, Say
from flows.text import Text
from tests.briefing_cast import CASE, NOW, a_case, items, somebody, statements
from tests.world import flows_of, the_shelf

FLOWS = {flow.flow: flow for flow in flows_of(the_shelf())}
COSTS = FLOWS["costs"]
NOT_SURE = NotGiven(NonAnswer.NOT_SURE)


def money(low: str, high: str | None = None, currency: str = "EUR") -> Amount:
    return Amount(currency, Decimal(low), None if high is None else Decimal(high))


def sheet_of(flow: Flow, places: Mapping[str, Answer], *, parked: tuple[str, ...] = ()) -> Sheet:
    run = start(flow, run=RunId("00" * 8), locale="en", zone="UTC", facts={"mediator": "M. Okafor"}).run
    known = {place: Known(parked=place in parked) for place in places}
    return Sheet(flow, replace(run, known=known, place="_review"), Label(CASE, 1))


def said_of(flow: Flow, answers: Mapping[str, Answer]) -> dict[str, Statement]:
    return {s.place: s for s in statements(1, answers, flow=flow)}


def read(says: list[Say], locale: str = "en") -> list[str]:
    return [the_shelf().catalogue.words(locale, p.text) for say in says for p in say.paragraphs]


def costs(locale: str = "en", **answers: Answer) -> list[str]:
    return read(read_back(sheet_of(COSTS, answers), said_of(COSTS, answers)), locale)


# --- the cost of no agreement ----------------------------------------------------------------------------------------


def test_the_costs_are_read_back_in_the_persons_own_figures() -> None:
    assert costs(how_long=Picked("to_12"), once=money("1250.50"), monthly=money("300")) == [
        "In your own figures",
        "€1,250.50 once, and €300 a month for 6 to 12 months, which is €3,050.50 to €4,850.50 in all.",
        "This is arithmetic with your own figures, and nothing more. Tap one to change it.",
    ]


@pytest.mark.parametrize(
    ("answers", "lines"),
    [
        (
            {"once": money("90")},
            ["€90 once.", "Left open, and so not counted: Costs every month and Time until it is over."],
        ),
        (
            {"monthly": money("150", "250"), "how_long": Picked("up_to_3"), "once": NotGiven(NonAnswer.NOT_APPLICABLE)},
            ["€150 to €250 a month for up to 3 months, which is €0 to €750."],
        ),
        (
            {"monthly": money("10"), "how_long": Picked("longer"), "once": money("5")},
            ["€5 once, and €10 a month for 24 months or longer, which is €245 or more in all."],
        ),
        (
            {"monthly": money("10"), "once": NOT_SURE},
            ["€10 a month.", "Left open, and so not counted: Costs that come once and Time until it is over."],
        ),
        (
            {"once": money("500"), "monthly": money("10", currency="USD"), "how_long": Picked("to_6")},
            ["€500 once.", "$10 a month for 3 to 6 months, which is $30 to $60."],
        ),
        (
            {"once": money("500"), "monthly": NotGiven(NonAnswer.NOT_APPLICABLE), "get_back": Picked("part_of_it")},
            ["€500 once.", "What may come back to you is not taken off."],
        ),
        ({"hours": Picked("some")}, ["Apart from money, hours a month: Five to twenty."]),
    ],
)
def test_what_is_open_is_named_and_nothing_is_made_up(answers: dict[str, Answer], lines: list[str]) -> None:
    assert costs(**answers)[1:-1] == lines


def test_without_a_figure_there_is_nothing_to_read_back() -> None:
    assert costs(once=NOT_SURE, monthly=NOT_SURE, how_long=Picked("to_6"), get_back=Picked("part_of_it")) == []


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("es", "1.250,50 € una sola vez, y 300 € al mes durante 6 a 12 meses: en total, 3.050,50 € a 4.850,50 €."),
        ("hi", "एक बार €1,250.50, और हर महीने €300, समय 6 से 12 महीने: यानी कुल €3,050.50 से €4,850.50।"),
        ("ar", "6 إلى 12 شهرًا"),
    ],
)
def test_every_language_writes_the_figures_its_own_way(locale: str, line: str) -> None:
    found = costs(locale, how_long=Picked("to_12"), once=money("1250.50"), monthly=money("300"))[1]
    assert line in found.replace("\u00a0", " ")


def test_each_figure_can_be_changed_from_there_and_nothing_else_can() -> None:
    answers: dict[str, Answer] = {
        "how_long": Picked("to_6"),
        "once": money("5"),
        "hours": Picked("few"),
        "toll": NOT_SURE,
    }
    sheet = sheet_of(COSTS, answers)
    drawn = read_back(sheet, said_of(COSTS, answers))[-1]
    pressed = [button.press for row in drawn.rows for button in row]
    assert [press.code for press in pressed if press] == [sheet.run.ordinal(p) for p in ("how_long", "once", "hours")]
    assert {press.deed for press in pressed if press} == {Deed.CHANGE}


def test_a_parked_answer_is_not_counted_and_beside_one_that_may_not_be_shown_nothing_is() -> None:
    answers: dict[str, Answer] = {
        "once": money("700"),
        "monthly": NotGiven(NonAnswer.NOT_APPLICABLE),
        "hours": Picked("few"),
    }
    said = said_of(COSTS, answers)
    assert "€700 once." in read(read_back(sheet_of(COSTS, answers), said))
    assert "€700 once." not in read(read_back(sheet_of(COSTS, answers, parked=("once",)), said))
    hidden = {place: each for place, each in said.items() if place != "once"}  # as on another phone
    assert read(read_back(sheet_of(COSTS, answers), hidden)) == []


def test_it_stands_between_the_review_and_its_last_question_and_replaces_what_stood_there() -> None:
    answers: dict[str, Answer] = {"once": money("700"), "monthly": money("5")}
    says = review(sheet_of(COSTS, answers), said_of(COSTS, answers))
    slots = [(say.slot.rpartition(":")[2], say.deletes) for say in says if say.slot]
    assert slots[-3:] == [("sums", True), ("sums", False), ("r", False)]


def test_a_flow_without_figures_has_no_such_part() -> None:
    weighing = FLOWS["weighing"]
    assert read_back(sheet_of(weighing, {}), {}) == []


# --- instalments -----------------------------------------------------------------------------------------------------


TENANCY = FLOWS["tenancy"]
BRANDT: dict[str, Answer] = {
    "owed": money("5400"),
    "plan_amount": money("500"),
    "plan_often": Picked("monthly"),
    "plan_start": Day(date(2026, 8, 31)),
}


def plan(locale: str = "en", flow: Flow = TENANCY, **answers: Answer) -> list[str]:
    return read(read_back(sheet_of(flow, answers), said_of(flow, answers)), locale)[1:-1]


@pytest.mark.parametrize(
    ("locale", "lines"),
    [
        (
            "en",
            [
                "€5,400, paid with €500 every month from 31 August 2026 on.",
                "That is 11 payments, the last one €400.",
                "It would be paid off in June 2027.",
            ],
        ),
        (
            "es",
            [
                "5.400 €, pagados con 500 € cada mes desde el 31 de agosto de 2026.",
                "Son 11 pagos, el último de 400 €.",
                "Quedaría pagado en junio de 2027.",
            ],
        ),
        (
            "hi",
            [
                "€5,400, 31 अगस्त 2026 से हर महीने €500 देकर।",
                "यानी 11 भुगतान, आख़िरी €400 का।",
                "इस तरह जून 2027 में पूरा चुक जाएगा।",
            ],
        ),
    ],
)
def test_instalments_are_read_back_with_the_last_one_and_the_month_it_ends(locale: str, lines: list[str]) -> None:
    assert [line.replace("\u00a0", " ") for line in plan(locale, **BRANDT)] == lines


def test_in_arabic_the_payments_have_their_plural() -> None:
    few = plan("ar", **{**BRANDT, "plan_amount": money("1800")})
    assert "3 دفعات" in few[1] and "أكتوبر" in few[2]
    assert "11 دفعة" in plan("ar", **BRANDT)[1]


def test_ranges_of_instalments_say_from_and_to() -> None:
    assert plan(**{**BRANDT, "plan_amount": money("450", "900")}) == [
        "€5,400, paid with €450 to €900 every month from 31 August 2026 on.",
        "That is 6 to 12 payments.",
        "It would be paid off between January 2027 and July 2027.",
    ]


def test_what_is_not_known_of_a_plan_is_not_said() -> None:
    assert plan(owed=money("100"), plan_amount=money("50")) == ["€100, paid with €50 each time.", "That is 2 payments."]
    weekly = plan(owed=money("100"), plan_amount=money("120"), plan_often=Picked("weekly"))
    assert weekly == ["€100, paid with €120 every week.", "That is one payment, €100."]
    two = plan(owed=money("100"), plan_amount=money("50", currency="USD"))
    assert two == ["The two figures are in different currencies, so nothing is worked out."]
    assert plan(owed=money("0"), plan_amount=money("50")) == []


def test_a_customer_and_a_business_have_the_same() -> None:
    lines = plan(
        flow=FLOWS["consumer"], plan_owed=money("90"), plan_amount=money("30"), plan_often=Picked("fortnightly")
    )
    assert lines == ["€90, paid with €30 every two weeks.", "That is 3 payments."]


def test_the_mediator_reads_each_sides_plan_under_its_own_name_and_may_say_none_of_it() -> None:
    mine = statements(1, BRANDT, flow=TENANCY)
    theirs = statements(2, {"owed": money("3600"), "plan_amount": money("300")}, flow=TENANCY)
    made = build(a_case(), [somebody(1), somebody(2)], [*mine, *theirs], [TENANCY], NOW)
    row = next(row for row in made.rows(Part.MOVEMENT) if row.label == Text("briefing-instalments"))
    cells = [cell for cell in row.cells if isinstance(cell, Line)]
    assert [(cell.side, cell.mark, len(cell.sources)) for cell in cells] == [(1, Mark.NEVER, 4), (2, Mark.NEVER, 2)]
    told = [
        [the_shelf().catalogue.words("en", piece) for piece in cell.said if isinstance(piece, Text)] for cell in cells
    ]
    assert told[0] == plan(**BRANDT)
    assert told[1] == ["€3,600, paid with €300 each time.", "That is 12 payments."]


# --- dates that matter -----------------------------------------------------------------------------------------------

INTAKE = FLOWS["intake"]


def dates(*lines: str, locale: str = "en") -> list[str]:
    listed: dict[str, Answer] = {"key_dates": items(*lines)}
    return read(read_back(sheet_of(INTAKE, listed), said_of(INTAKE, listed)), locale)


def test_the_dates_are_shown_back_in_the_order_of_time_as_exact_as_they_were_given() -> None:
    assert dates("June: he left", "2024", "It was never good", "12/03/2025 the letter", "In March 2025 he rang") == [
        "Your dates, in the order of time",
        "2024",
        "March 2025: In March 2025 he rang",
        "12 March 2025: the letter",
        "June: he left",
        "No date: It was never good",
        "What has no year comes after, and what has no date last. Your words stay as they are.",
    ]


@pytest.mark.parametrize(
    ("locale", "lines"),
    [
        ("es", ["marzo de 2025: a", "12 de marzo de 2025: b", "12 de marzo: c", "marzo: d"]),
        ("hi", ["मार्च 2025: a", "12 मार्च 2025: b", "12 मार्च: c", "मार्च: d"]),
        ("ar", ["مارس 2025: a", "12 مارس 2025: b", "12 مارس: c", "مارس: d"]),
    ],
)
def test_every_language_writes_its_own_dates(locale: str, lines: list[str]) -> None:
    shown = dates("2025-03: a", "2025-03-12: b", "12 March: c", "March: d", locale=locale)[1:-1]
    plain = [re.sub("[\u200e\u200f\u2066-\u2069]", "", line) for line in shown]
    assert sorted(plain) == sorted(lines)


def test_a_single_date_needs_no_order() -> None:
    assert dates("2024: the lock") == []
