"""What was said in a further sitting about a list of the intake stands in the briefing, under the person's own words for it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from flows.answers import Amount, Answer, NonAnswer, NotGiven, Picked, Points, Scaled
from flows.briefing import Blank, Briefing, Line, Mark, Part, build
from flows.case import Statement, StatementId
from flows.private import Private, Seat, Viewer
from flows.text import Money, Text
from tests.briefing_cast import (
    CASE,
    INTAKE,
    NOW,
    D,
    R,
    a_case,
    both_sides,
    items,
    pick,
    private,
    somebody,
    statements,
    words,
)
from tests.world import flows_of, the_shelf

SHELF = {flow.flow: flow for flow in flows_of(the_shelf())}
TELLING, WEIGHING, COSTS = SHELF["telling"], SHELF["weighing"], SHELF["costs"]
MEDIATOR = Viewer(Seat.MEDIATOR, CASE)


def briefing(*given: Statement) -> Briefing:
    flows = [INTAKE, TELLING, WEIGHING]
    return build(a_case(), [somebody(1), somebody(2)], given, flows, NOW)


def told(side: int, **answers: Answer) -> tuple[Statement, ...]:
    return statements(side, {place.replace("__", "@"): answer for place, answer in answers.items()}, flow=TELLING)


def on_things(made: Briefing) -> tuple[Line | Blank, ...]:
    return next(row.cells for row in made.rows(Part.KNOWING) if row.label == Text("telling-section-things"))


def read(line: Line | Blank) -> list[tuple[str, list[object]]]:
    assert isinstance(line, Line)
    return [
        (entry.name.read_as(MEDIATOR), [piece for inner in entry.lines for piece in inner.said])
        for entry in line.entries
    ]


def option(key: str) -> Text:
    return Text(f"telling-{key}")


def test_what_was_said_about_each_thing_stands_under_its_owners_words() -> None:
    intake = both_sides()
    said = told(1, weight__i2=Picked("a_lot"), checkable__i2=Picked("easily"), weight__i1=Picked("some"))
    made = briefing(*intake, *said)
    first, second = on_things(made)
    assert read(first) == [
        ("I lost two orders because I could not get at the tools", [option("weight.opt-some")]),
        ("I have been offered a place in Lindau", [option("weight.opt-a-lot"), option("checkable.opt-easily")]),
    ]
    assert second is Blank.UNASKED
    assert isinstance(first, Line) and first.side == R and first.mark is Mark.NEVER
    assert set(first.sources) == {*(s.id for s in said), pick(intake, "can_tell").id}


def test_one_sides_list_never_names_the_other_sides_things() -> None:
    made = briefing(*both_sides(), *told(1, weight__i1=Picked("some")), *told(2, weight__i1=Picked("a_lot")))
    first, second = on_things(made)
    assert [name for name, _ in read(first)] == ["I lost two orders because I could not get at the tools"]
    assert [name for name, _ in read(second)] == ["My son has been sleeping in the back room since March"]
    assert isinstance(second, Line) and second.side == D


def test_what_was_said_about_a_thing_that_left_the_list_is_not_lost() -> None:
    made = briefing(*both_sides(), *told(1, weight__i9=Picked("a_lot"), weight__i1=Picked("some")))
    assert [said for _, said in read(on_things(made)[0])] == [[option("weight.opt-some")], [option("weight.opt-a-lot")]]
    assert [said for _, said in read(on_things(briefing(*told(1, weight__i1=Picked("some"))))[0])] == [
        [option("weight.opt-some")]
    ]


def test_points_are_spread_over_the_topics_as_they_were_called() -> None:
    said = statements(1, {"topic_points": Points({"i1": 60, "i2": 30, "i3": 10})}, flow=WEIGHING)
    made = briefing(*both_sides(), *said)
    line = next(
        cell
        for row in made.rows(Part.INTERESTS)
        for cell in row.cells
        if isinstance(cell, Line) and cell.step == "topic_points"
    )
    named = [piece.params["item"] for piece in line.said if isinstance(piece, Text)]
    assert [name.read_as(MEDIATOR) for name in named if isinstance(name, Private)] == [
        "The store room",
        "The two lost orders",
        "How we tell each other things",
    ]


def test_a_sitting_without_such_a_list_adds_no_row() -> None:
    made = briefing(*both_sides(), *told(1, temperature=Scaled(4), sting=words("The lock")))
    assert Text("telling-section-things") not in [row.label for row in made.rows(Part.KNOWING)]


def test_papers_of_a_sitting_are_listed_with_what_was_said_about_each() -> None:
    made = briefing(
        *told(1, documents=items("The lease", "Two photos"), who_has__i1=Picked("both"), seen__i2=Picked("no"))
    )
    line = next(cell for row in made.rows(Part.DOCUMENTS) for cell in row.cells if isinstance(cell, Line))
    assert read(line) == [("The lease", [option("who-has.opt-both")]), ("Two photos", [option("seen.opt-no")])]


# --- the worksheet ---------------------------------------------------------------------------------------------------


def cost_of(**answers: Answer) -> Line | Blank:
    made = build(a_case(), [somebody(1)], statements(1, answers, flow=COSTS), [COSTS], NOW)
    rows = [row for row in made.rows(Part.NO_DEAL) if row.label == Text("briefing-worksheet")]
    return rows[0].cells[0] if rows else Blank.UNASKED


def euros(low: str, high: str | None = None) -> Amount:
    return Amount("EUR", Decimal(low), None if high is None else Decimal(high))


def test_the_worksheet_adds_up_and_names_the_answers_it_comes_from() -> None:
    line = cost_of(how_long=Picked("to_12"), once=euros("1000"), monthly=euros("150", "250"))
    assert isinstance(line, Line)
    sums = {"low": Money(Decimal("1900.00"), "EUR"), "high": Money(Decimal("4000.00"), "EUR")}
    assert line.said == (Text("briefing-amount-range", sums),)
    assert line.mark is Mark.NEVER and len(line.sources) == 3


def test_a_sum_without_a_known_end_says_at_least_and_one_with_a_gap_says_so() -> None:
    line = cost_of(how_long=Picked("longer"), monthly=euros("10"), once=NotGiven(NonAnswer.NOT_SURE))
    assert isinstance(line, Line)
    low = Money(Decimal("240.00"), "EUR")
    assert line.said == (Text("briefing-amount-from", {"low": low}), Text("briefing-worksheet-open"))


def test_a_worksheet_that_cannot_be_added_up_has_no_line() -> None:
    assert cost_of(monthly=euros("10")) is Blank.UNASKED
    assert cost_of(once=NotGiven(NonAnswer.PREFER_NOT), how_long=Picked("to_6")) is Blank.UNASKED


def test_two_currencies_stand_side_by_side_and_a_single_figure_stays_single() -> None:
    line = cost_of(how_long=Picked("to_6"), once=euros("500"), monthly=Amount("USD", Decimal(10)))
    assert isinstance(line, Line)
    usd = {"low": Money(Decimal("30.00"), "USD"), "high": Money(Decimal("60.00"), "USD")}
    assert line.said == (
        Text("briefing-amount", {"low": Money(Decimal("500.00"), "EUR")}),
        Text("briefing-amount-range", usd),
    )


# --- the same asked again ---------------------------------------------------------------------------------------------


def test_what_was_said_in_a_first_fresh_start_is_not_lost_when_there_is_a_second() -> None:
    flow = the_shelf().library.flow("freshstart")

    def turn(run: str, answers: dict[str, Answer], side: int, first: int) -> list[Statement]:
        own = statements(side, answers, flow=flow)
        return [replace(s, id=StatementId(f"{run}{s.id}"), run=run, number=s.number + first) for s in own]

    said = [
        *turn("aa", {"happened": words("canary once"), "still_tell": items("canary the key")}, 1, 0),
        *turn("bb", {"happened": NotGiven(NonAnswer.SKIPPED), "still_tell": items("canary the rent")}, 1, 10),
        *turn("cc", {"happened": words("canary of the other")}, 2, 0),
    ]
    briefing = build(a_case(), [somebody(1), somebody(2)], said, [flow], NOW)
    viewer = Viewer(Seat.MEDIATOR, CASE)
    told = [piece.read_as(viewer) for line in briefing.lines() for piece in line.said if isinstance(piece, Private)]
    listed = [entry.name.read_as(viewer) for line in briefing.lines() for entry in line.entries]
    assert sorted(told) == ["canary of the other", "canary once"]
    assert listed == ["canary the rent", "canary the key"]  # the newest first
    openings = [q.said[0] for ask in briefing.ground.agenda.openings for q in ask.quotes]
    assert [o.read_as(viewer) for o in openings if isinstance(o, Private)] == ["canary the key"]


def test_interviews_about_other_things_stand_together() -> None:
    flow = the_shelf().library.flow("workable")
    given = statements(1, {"needed@m1": words("canary one"), "needed@m2": words("canary two")}, flow=flow)
    said = [replace(s, run=run) for s, run in zip(given, ("aa", "bb"), strict=True)]
    asked = {R: {"m1": private("A key?"), "m2": private("The rent?")}}
    made = build(a_case(), [somebody(1), somebody(2)], said, [flow], NOW, questions=asked)
    (row,) = made.rows(Part.MOVEMENT)
    assert [name for name, _ in read(row.cells[0])] == ["A key?", "The rent?"]
