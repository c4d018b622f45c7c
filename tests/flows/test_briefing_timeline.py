"""The timeline of the briefing: the dates of both sides in one order, each with who wrote it and in their words; no date is set right."""

from __future__ import annotations

from bot.present.card import card
from flows.answers import Answer, NonAnswer, NotGiven
from flows.briefing import Blank, Briefing, Line, Mark, Part, build
from flows.case import Scope, Statement
from flows.private import Seat, Viewer
from flows.say import Say
from flows.text import Text, When
from tests.briefing_cast import CASE, INTAKE, NOW, a_case, items, somebody, statements, words
from tests.world import the_shelf

MEDIATOR = Viewer(Seat.MEDIATOR, CASE)
HERS = items("March 2025: the lock", "We never fell out before", "2 June: lost the Hartmann order", "2024: a good year")
HIS = items("12 March 2025: the saw", "In March 2025 I told Jo", "31/12/2024 the lease")


def briefing(hers: Answer = HERS, his: Answer | None = HIS, **scopes: Scope) -> Briefing:
    given: list[Statement] = [*statements(1, {"story": words("It began in March"), "key_dates": hers}, scopes=scopes)]
    given += statements(2, {"key_dates": his} if his is not None else {})
    people = [somebody(1), somebody(2, finished=his is not None)]
    return build(a_case(), people, given, [INTAKE], NOW)


def rows(made: Briefing) -> list[tuple[object, list[object]]]:
    def cell(found: Line | Blank) -> object:
        return (
            [p.read_as(MEDIATOR) for p in found.said if not isinstance(p, Text)] if isinstance(found, Line) else found
        )

    return [(row.label.params.get("when"), [cell(c) for c in row.cells]) for row in made.rows(Part.TIMELINE)]


def test_both_sides_stand_in_one_order_each_in_its_own_column_and_words() -> None:
    assert rows(briefing()) == [
        (When(2024), [["2024: a good year"], Blank.NO_DATE]),
        (When(2024, 12, 31), [Blank.NO_DATE, ["31/12/2024 the lease"]]),
        (When(2025, 3), [["March 2025: the lock"], ["In March 2025 I told Jo"]]),
        (When(2025, 3, 12), [Blank.NO_DATE, ["12 March 2025: the saw"]]),
        (When(None, 6, 2), [["2 June: lost the Hartmann order"], Blank.NO_DATE]),
        (None, [["We never fell out before"], Blank.NO_DATE]),
    ]


def test_every_line_says_whose_it_is_where_it_comes_from_and_whether_it_may_be_said() -> None:
    made = briefing(key_dates=Scope.SESSION)
    found = [cell for row in made.rows(Part.TIMELINE) for cell in row.cells if isinstance(cell, Line)]
    assert {(line.side, line.number, line.mark, line.sources) for line in found} == {
        (1, 2, Mark.OWNER, ("s1-2",)),
        (2, 1, Mark.NEVER, ("s2-1",)),
    }


def test_no_line_is_lost_and_none_stands_twice() -> None:
    made = briefing()
    told = [p.read_as(MEDIATOR) for line in made.lines() for p in line.said if not isinstance(p, Text)]
    assert sorted(told) == sorted(["It began in March", *(i.label for i in (*HERS.items, *HIS.items))])
    assert not any(entry for line in made.lines() if line.step == "key_dates" for entry in line.entries)


def test_a_side_that_has_not_answered_or_would_rather_not_is_said_to_be_so() -> None:
    assert {cells[1] for _, cells in rows(briefing(his=None))} == {Blank.OPEN}
    made = briefing(his=NotGiven(NonAnswer.PREFER_NOT))
    assert {cells[1] for _, cells in rows(made)} == {Blank.NO_DATE}
    assert [gap.reason for gap in made.gaps if gap.label == Text("intake-key-dates.label")] == [NonAnswer.PREFER_NOT]
    assert rows(briefing(NotGiven(NonAnswer.NOT_SURE), None)) == []


def said(says: tuple[Say, ...], locale: str) -> list[str]:
    return [the_shelf().catalogue.words(locale, p.text) for say in says for p in say.paragraphs]


def test_the_card_tells_the_dates_one_below_the_other_with_who_said_it() -> None:
    told = said(card(briefing(), "en", the_shelf().catalogue), "en")
    at = told.index("The dates")
    assert told[at + 1 : at + 5] == [
        "2024: ○ Ms R.: “2024: a good year”",
        "31 December 2024: ○ Mr D.: “31/12/2024 the lease”",
        "March 2025: ○ Ms R.: “March 2025: the lock”",
        "March 2025: ○ Mr D.: “In March 2025 I told Jo”",
    ]


def test_the_card_stays_short_and_counts_the_rest() -> None:
    many = items(*(f"{year}: a year" for year in range(2010, 2017)))
    told = said(card(briefing(many, many), "en", the_shelf().catalogue), "en")
    at = told.index("The dates")
    assert told[at + 9] == "… and 6 more"
