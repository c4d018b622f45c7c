"""The briefing as it lives: marks on every line, who can say yes, what does not go together, what is new, what came later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import permutations

import pytest

from bot.present.card import card
from flows.answers import Amount, Answer, Day, NonAnswer, NotGiven, Picked, PickedMany
from flows.authority import Light
from flows.briefing import AtHand, Briefing, Crossed, Mark, Part, Way, build
from flows.briefing_issues import Said
from flows.briefing_parts import Line
from flows.case import Scope, SideNo, Statement
from flows.deadlines import names_a_deadline
from flows.findings import Finding, Kind, Rule, ToAsk
from flows.private import Private, Seat, Viewer
from flows.saysafe import strictest
from tests.briefing_cast import (
    CASE,
    INTAKE,
    MR_D,
    MS_R,
    NOW,
    a_case,
    both_sides,
    items,
    pick,
    private,
    somebody,
    statements,
    words,
)
from tests.world import the_shelf

MEDIATOR = Viewer(Seat.MEDIATOR, CASE)
Side = Mapping[str, Answer]
_SIDE_BY_SIDE = (Kind.FACT, Kind.DIFFERS, Kind.EXPECTATION, Kind.FEELING, Kind.MOVEMENT, Kind.LOGISTICS)


def made(said: tuple[Statement, ...], *, flows: tuple[str, ...] = (), **more: object) -> Briefing:
    known = [INTAKE, *(the_shelf().library.flow(name) for name in flows)]
    return build(a_case(), [somebody(1), somebody(2)], said, known, NOW, **more)  # type: ignore[arg-type]


def of(first: Side, *, flow: str = "", more: Side | None = None) -> Briefing:
    beside = statements(1, more or {}, flow=the_shelf().library.flow(flow)) if flow else ()
    return made((*statements(1, first), *beside), flows=(flow,) if flow else ())


def quoted(finding: Finding) -> list[str]:
    return [piece.read_as(MEDIATOR) for quote in finding.quotes for piece in quote.said if isinstance(piece, Private)]


# --- may it be said aloud? ----------------------------------------------------------------------------------------


def test_a_derived_line_is_as_careful_as_the_most_careful_answer_it_came_from() -> None:
    for order in permutations(Mark):
        assert strictest(order) is Mark.NEVER
        assert strictest(mark for mark in order if mark is not Mark.NEVER) is Mark.OWNER
    assert strictest([Mark.ALOUD, Mark.ALOUD]) is Mark.ALOUD


def test_a_line_that_came_from_no_answer_is_said_to_nobody() -> None:
    assert strictest([]) is Mark.NEVER


def _is_concluded(line: object) -> bool:
    """Say whether a rule concluded this, or it says what is missing: more than somebody's answers beside each other."""
    return line.kind not in _SIDE_BY_SIDE if isinstance(line, Finding) else isinstance(line, ToAsk) and line.is_missing


def test_every_line_has_a_mark_that_none_of_its_answers_forbids() -> None:
    given = both_sides()
    sent = frozenset({pick(given, "need_to_know").id})
    ground = made(given, sent=sent).ground
    for line in (*ground.findings, *ground.ask_first, *ground.agenda.openings, *ground.agenda.topics, *ground.issues):
        behind = strictest(quote.mark for quote in line.quotes)
        assert line.mark is (Mark.NEVER if _is_concluded(line) else behind) is strictest((line.mark, behind))
        assert line.mark is not Mark.ALOUD or all(set(quote.sources) <= sent for quote in line.quotes)
    assert {light.mark for light in ground.lights} == {Mark.NEVER}


def test_what_a_rule_concluded_and_what_is_missing_are_said_to_nobody_though_all_behind_it_has_crossed() -> None:
    given = both_sides()
    ground = made(tuple(replace(s, scope=Scope.SHARE) for s in given), sent=frozenset(s.id for s in given)).ground
    assert {quote.mark for quote in ground.quotes()} == {Mark.ALOUD}
    concluded = [f for f in ground.findings if f.kind not in _SIDE_BY_SIDE]
    assert {f.rule for f in concluded} >= {Rule.ONE_SIDE, Rule.NEED_OPEN, Rule.OBSTACLE} and ground.ask_first
    assert {line.mark for line in (*concluded, *ground.ask_first)} == {Mark.NEVER}
    assert Mark.ALOUD in {f.mark for f in ground.of(*_SIDE_BY_SIDE)}


def test_a_sentence_that_crossed_may_be_said_and_that_the_other_side_names_nothing_of_its_kind_may_not() -> None:
    words_ = "I would like to be told two days before anything changes."
    crossed = (Crossed(SideNo(1), Way.TOLD, private(words_, 0), NOW),)
    own = statements(1, {"sentence@i1": words(words_)}, flow=the_shelf().library.flow("cantell"))
    for other, rule in (({}, Rule.SILENT), ({"matters": PickedMany(("respect",))}, Rule.ONE_SIDE)):
        found = made((*own, *statements(2, other)), flows=("cantell",), crossed=crossed).ground.of(Kind.INTEREST)
        (about,) = [f for f in found if f.tag == "notice"]
        assert (about.rule, about.mark, [quote.mark for quote in about.quotes]) == (rule, Mark.NEVER, [Mark.ALOUD])


def test_both_versions_of_a_changed_answer_have_to_be_free_before_it_may_be_said() -> None:
    before = tuple(replace(s, said_at=NOW - timedelta(days=3)) for s in statements(1, {"story": words("one")}))
    after = statements(1, {"story": words("two")}, scopes={"story": Scope.SESSION})
    after = tuple(replace(s, said_at=NOW) for s in after)
    (row,) = made(after, earlier=before).rows(Part.CHANGED)
    (line,) = [cell for cell in row.cells if isinstance(cell, Line)]
    assert line.mark is Mark.NEVER


# --- who can say yes ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "light"),
    [
        ({"authority": Picked("fully"), "decides": PickedMany(("me",))}, Light.GREEN),
        ({"authority": Picked("fully"), "decides": PickedMany(("board",))}, Light.AMBER),
        ({"authority": Picked("fully"), "decides": PickedMany((), "my mum")}, Light.AMBER),
        ({"authority": Picked("fully"), "decides": PickedMany(("me",), "my mum")}, Light.GREEN),
        ({"authority": Picked("must_check"), "check_with": words("My wife")}, Light.AMBER),
        ({"authority": Picked("up_to_limit"), "decides": PickedMany(("me",))}, Light.RED),
        (
            {"authority": Picked("up_to_limit"), "decides": PickedMany(("board",)), "check_with": words("The board")},
            Light.RED,
        ),
        ({"authority": NotGiven(NonAnswer.PREFER_NOT)}, Light.UNKNOWN),
        ({}, Light.UNKNOWN),
    ],
)
def test_the_light_follows_what_was_answered_about_authority(answers: dict[str, Answer], light: Light) -> None:
    assert [found.light for found in of(answers).ground.lights] == [light, Light.UNKNOWN]


# --- side by side -------------------------------------------------------------------------------------------------


def test_an_issue_holds_what_each_side_says_needs_and_fears_about_it() -> None:
    issues = made(both_sides()).ground.issues
    first = issues[0]
    assert [[kind for kind, _ in cell.lines] for cell in first.cells] == [
        [Said.LOOK, Said.ASK, Said.NEED, Said.FEAR],
        [Said.LOOK, Said.ASK, Said.NEED, Said.FEAR],
    ]
    named = [h for issue in issues for cell in issue.cells for kind, h in cell.lines if kind is Said.LOOK]
    assert len(named) == 5  # every topic of both sides, once
    assert all(quote.side == cell.side for issue in issues for cell in issue.cells for _, quote in cell.lines)


def test_a_fact_stands_only_by_an_issue_with_words_of_its_kind() -> None:
    both = {"issues": items("The lock"), "facts_shared": words("The lock came in March.")}
    other = {"issues": items("Rent"), "facts_shared": words("We met in spring.")}
    found = made((*statements(1, both), *statements(2, other))).ground.issues
    assert [len(issue.facts) for issue in found] == [1, 0]


# --- a last day, named in passing -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("locale", "said", "found"),
    [
        ("en", "They want my answer by Friday 19.", True),
        ("en", "We met on Friday 19, and before that in May it was calm.", False),
        ("en", "It ends before the end of June.", True),
        ("es", "Tengo que contestar antes del 3 de junio.", True),
        ("es", "El viernes hablamos.", False),
        ("ar", "يريدون جوابي قبل يوم الجمعة.", True),
        ("ar", "التقينا يوم الجمعة.", False),
        ("hi", "शुक्रवार तक जवाब देना है।", True),
        ("hi", "हम शुक्रवार को मिले थे।", False),
        ("fr", "avant vendredi", False),
    ],
)
def test_a_last_day_is_read_in_each_language(locale: str, said: str, found: bool) -> None:
    assert names_a_deadline(said, locale) is found


def test_a_last_day_in_passing_is_a_date_that_is_coming_up() -> None:
    ground = of({"no_deal_plan": words("I leave by Monday.")}).ground
    (date_ahead,) = [f for f in ground.of(Kind.IMPASSE) if f.tag == "date"]
    assert date_ahead.rule is Rule.DATE_IN_WORDS and quoted(date_ahead) == ["I leave by Monday."]
    assert not [f for f in of({"no_deal_plan": words("I leave.")}).ground.of(Kind.IMPASSE) if f.tag == "date"]


# --- what does not go together ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "flow", "more", "rule"),
    [
        ({"authority": Picked("fully"), "decides": PickedMany(("board",))}, "", {}, Rule.TWO_ANSWERS),
        ({"authority": Picked("fully"), "decides": PickedMany((), "my mum")}, "", {}, Rule.TWO_ANSWERS),
        ({"formal": PickedMany(("none",)), "next_date": Day(date(2027, 1, 3))}, "", {}, Rule.TWO_ANSWERS),
        ({"matters": PickedMany(("going_on", "clean_break"))}, "", {}, Rule.TWO_ANSWERS),
        (
            {},
            "contract",
            {"amount": Amount("EUR", Decimal(10)), "undisputed": Amount("EUR", Decimal(20))},
            Rule.TWO_FIGURES,
        ),
        (
            {},
            "tenancy",
            {"lease_begin": Day(date(2026, 1, 3)), "lease_end": Day(date(2025, 1, 3))},
            Rule.TWO_ANSWERS,
        ),
        (
            {"story": words("There was no loan."), "tried": words("I wanted to talk about the loan.")},
            "",
            {},
            Rule.NOT_AND_IS,
        ),
    ],
)
def test_answers_that_do_not_go_together_are_quoted_side_by_side(
    answers: dict[str, Answer], flow: str, more: dict[str, Answer], rule: Rule
) -> None:
    (found,) = of(answers, flow=flow, more=more).ground.of(Kind.CONTRADICTION)
    assert (found.rule, found.about) == (rule, SideNo(1))
    assert {quote.side for quote in found.quotes} == {1}


@pytest.mark.parametrize(
    ("answers", "more"),
    [
        ({"story": words("There was no loan."), "tried": words("As I said, there was no loan.")}, {}),
        ({"story": words("No trampoline before eleven."), "tried": words("The trampoline is loud.")}, {}),
        ({}, {"amount": Amount("EUR", Decimal(10)), "undisputed": Amount("USD", Decimal(20))}),
        ({}, {"amount": Amount("EUR", Decimal(10), Decimal(30)), "undisputed": Amount("EUR", Decimal(20))}),
        (dict(MS_R), {}),
        (dict(MR_D), {}),
    ],
)
def test_what_goes_together_is_not_listed(answers: dict[str, Answer], more: dict[str, Answer]) -> None:
    assert of(answers, flow="contract", more=more).ground.of(Kind.CONTRADICTION) == ()


def test_two_people_of_one_side_who_answer_otherwise_are_listed_and_two_sides_are_not() -> None:
    case = a_case()
    second = replace(case.sides[0], number=SideNo(101))
    case = replace(case, sides=(case.sides[0], second, case.sides[1]))
    given = (
        *statements(1, {"authority": Picked("fully")}),
        *statements(101, {"authority": Picked("must_check")}),
        *statements(2, {"authority": Picked("up_to_limit")}),
    )
    (found,) = build(case, [], given, [INTAKE], NOW).ground.of(Kind.CONTRADICTION)
    assert found.rule is Rule.TWO_PEOPLE
    assert [quote.side for quote in found.quotes] == [1, 101]


# --- what is new, and what came later ------------------------------------------------------------------------------


def later(place: str, answer: Answer, *, days: float = 0) -> Statement:
    (statement,) = statements(1, {place: answer})
    return replace(statement, id=f"later-{place}", number=90, said_at=NOW - timedelta(days=days))  # type: ignore[arg-type]


def test_before_she_was_handed_a_version_nothing_is_called_new() -> None:
    assert made(both_sides()).news is None


def test_what_is_new_is_what_was_said_after_the_version_she_has() -> None:
    given = (*both_sides(), later("best_worst", words("I hope")))
    found = made(given, at_hand=AtHand(seen=NOW - timedelta(hours=1))).news
    assert found is not None and [line.step for line in found.lines] == ["best_worst"]
    everything = made(given, at_hand=AtHand(seen=NOW - timedelta(days=30))).news
    assert everything is not None and everything.count > 60


def test_a_safety_answer_is_never_news() -> None:
    held = replace(later("pushed", words("yes")), scope=Scope.SAFETY)
    found = made((*both_sides(), held), at_hand=AtHand(seen=NOW - timedelta(hours=1))).news
    assert found is not None and found.count == 0


def test_what_was_given_for_the_first_time_after_handing_over_is_flagged_as_such() -> None:
    without = {place: answer for place, answer in MS_R.items() if place != "best_worst"}
    said = (*statements(1, without), later("best_worst", words("I hope")), *statements(2, MR_D))
    brief = made(said)
    (row,) = brief.rows(Part.ADDED)
    (cell,) = [c for c in row.cells if isinstance(c, Line)]
    assert cell.late and cell.step == "best_worst"
    assert [line.step for line in brief.lines() if line.late] == ["best_worst", "best_worst"]


def test_a_skipped_question_that_is_answered_later_is_a_supplement_and_no_change() -> None:
    before = replace(later("best_worst", NotGiven(NonAnswer.LATER), days=3), id="before")  # type: ignore[arg-type]
    brief = made((*statements(1, MS_R)[:5], later("best_worst", words("I hope"))), earlier=[before])
    assert brief.rows(Part.CHANGED) == () and len(brief.rows(Part.ADDED)) == 1


def test_a_conversation_begun_after_handing_over_is_no_supplement_to_it() -> None:
    telling = statements(1, {"sting": words("That he laughed")}, flow=the_shelf().library.flow("telling"))
    told = tuple(replace(s, said_at=NOW) for s in telling)
    assert made((*statements(1, MS_R), *told), flows=("telling",)).rows(Part.ADDED) == ()


def test_whoever_has_not_handed_over_has_added_nothing_later() -> None:
    people = [somebody(1, finished=False), somebody(2)]
    said = (*statements(1, MS_R), later("best_worst", words("I hope")))
    assert build(a_case(), people, said, [INTAKE], NOW).rows(Part.ADDED) == ()


# --- a next date that has gone by -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("days", "coming"), [(-1, False), (0, True), (1, True)])
def test_a_next_date_that_has_gone_by_is_coming_up_for_nobody(days: int, coming: bool) -> None:
    named: Side = {
        "formal": PickedMany(("deadline",)),
        "next_date": Day(NOW.date() + timedelta(days=days)),
        "issues": items("The invoice"),
        "position@i1": words("All of the money."),
    }
    other: Side = {"issues": items("The price"), "position@i1": words("€300 off.")}
    briefing = made((*statements(1, named), *statements(2, other)))
    ground = briefing.ground
    assert bool([f for f in ground.of(Kind.IMPASSE) if f.rule is Rule.DATE]) is coming
    assert bool([ask for ask in ground.agenda.counsel if ask.what.key == "briefing-counsel-date"]) is coming
    assert bool([f for f in ground.of(Kind.PRIORITY) if f.rule is Rule.DATE_AND_SUM]) is coming
    catalogue = the_shelf().catalogue
    shown = [catalogue.words("en", p.text) for say in card(briefing, "en", catalogue) for p in say.paragraphs]
    assert ("Next date" in shown) is coming
    assert any(line.step == "next_date" for line in briefing.lines())  # the answer keeps its place in the annex
