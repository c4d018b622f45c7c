"""A briefing quotes, attributes and leaves out what must stay out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import Bubble, FileKind, FileRef, NonAnswer, NotGiven, Picked, PickedMany, Points, Scaled, Words
from flows.briefing import Blank, Briefing, Line, Mark, Part, Row, Stage, build
from flows.case import CaseId, Offer, Scope, Statement, StatementId, Topic
from flows.flow import Flow
from flows.private import HOUSE, NotYours, Private, Seat, Viewer
from flows.text import Text
from tests.briefing_cast import (
    CASE,
    INTAKE,
    MR_D,
    MS_R,
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

MEDIATOR = Viewer(Seat.MEDIATOR, CASE)


def briefing(*given: Statement, finished: bool = True, flow: Flow = INTAKE) -> Briefing:
    people = [somebody(1, finished=finished), somebody(2, finished=finished)]
    return build(a_case(), people, given or both_sides(), [flow], NOW)


def row(made: Briefing, part: Part, step: str) -> Row:
    return next(r for r in made.rows(part) for c in r.cells if isinstance(c, Line) and c.step == step)


def line(made: Briefing, part: Part, step: str, side: int = 1) -> Line:
    found = row(made, part, step).cells[side - 1]
    assert isinstance(found, Line)
    return found


def read(piece: object) -> object:
    return piece.read_as(MEDIATOR) if isinstance(piece, Private) else piece


def everything(made: Briefing) -> str:
    """All the words a briefing holds, options included."""
    found: list[object] = [made.title, *(s.name for s in made.sides), *(f.name for f in made.files)]
    for one in made.lines():
        found += [*one.said, *(e.name for e in one.entries), one.label]
    for gap in made.gaps:
        found += [gap.label, gap.about]
    return repr([read(piece) for piece in found])


def test_the_same_question_stands_in_one_row_with_each_side_in_its_own_cell() -> None:
    first, second = row(briefing(), Part.ABOUT, "tried").cells
    assert isinstance(first, Line)
    assert isinstance(second, Line)
    assert (first.side, second.side) == (R, D)
    assert read(second.said[0]) == "I offered her the mornings. She did not answer."


def test_words_are_quoted_exactly_as_they_were_typed() -> None:
    odd = "  two  spaces,\n\na line   break and “quotes” #[x] \u202eesrever"
    made = briefing(*statements(1, {"story": words(odd)}))
    assert read(line(made, Part.ABOUT, "story").said[0]) == odd


def test_what_a_party_chose_is_a_wording_and_never_a_quotation() -> None:
    assert line(briefing(), Part.OBSTACLES, "obstacles").said == (
        Text("intake-obstacles.opt-missing-information"),
        Text("intake-obstacles.opt-hurt"),
    )


def test_an_option_the_definition_does_not_know_is_quoted_as_own_words() -> None:
    made = briefing(*statements(1, {"obstacles": PickedMany(("hurt", "we live too far apart"))}))
    said = line(made, Part.OBSTACLES, "obstacles").said
    assert [read(piece) for piece in said] == [Text("intake-obstacles.opt-hurt"), "we live too far apart"]


def test_what_somebody_added_to_a_choice_in_their_own_words_is_quoted_after_it() -> None:
    made = briefing(*statements(1, {"obstacles": PickedMany(("hurt",), "we live too far apart")}))
    said = line(made, Part.OBSTACLES, "obstacles").said
    assert [read(piece) for piece in said] == [Text("intake-obstacles.opt-hurt"), "we live too far apart"]


def test_what_was_said_about_a_topic_stands_under_that_topic() -> None:
    topics = line(briefing(), Part.ISSUES, "issues").entries
    assert [read(t.name) for t in topics] == ["The store room", "The two lost orders", "How we tell each other things"]
    assert [read(one.said[0]) for one in topics[0].lines] == [
        "A key of my own, from now on.",
        "I could plan my week again and would not have to ask for my own tools.",
        "That I lose a third order before Christmas.",
    ]


def test_an_answer_about_a_topic_names_the_list_it_came_from_too() -> None:
    made = briefing()
    about = line(made, Part.ISSUES, "issues").entries[0].lines[0]
    given = both_sides()
    assert about.sources == (pick(given, "position@i1").id, pick(given, "issues").id)


def test_the_topics_of_the_two_sides_are_never_matched() -> None:
    same = {"issues": items("The rent"), "position@i1": words("half")}
    made = briefing(*statements(1, same), *statements(2, same))
    assert len(row(made, Part.ISSUES, "issues").cells) == 2
    assert len([1 for one in made.lines() if one.step == "position"]) == 2


def test_every_line_names_its_answer_and_has_a_mark() -> None:
    given = {s.id: s for s in both_sides()}
    lines = list(briefing().lines())
    assert len(lines) > 60
    for one in lines:
        source = given[one.sources[0]]
        assert (source.side, source.number) == (one.side, one.number)
        assert isinstance(one.mark, Mark)


def test_who_must_say_yes_comes_first_among_the_people() -> None:
    steps = [next(c.step for c in r.cells if isinstance(c, Line)) for r in briefing().rows(Part.DECIDES)]
    assert steps[:3] == ["decides", "authority", "check_with"]


@pytest.mark.parametrize(
    ("scope", "was_sent", "mark"),
    [
        (Scope.MEDIATOR, False, Mark.NEVER),
        (Scope.MEDIATOR, True, Mark.NEVER),
        (Scope.SWAP, False, Mark.NEVER),
        (Scope.SESSION, False, Mark.OWNER),
        (Scope.SHARE, False, Mark.OWNER),
        (Scope.SHARE, True, Mark.ALOUD),
    ],
)
def test_only_what_has_crossed_may_be_said_aloud(scope: Scope, was_sent: bool, mark: Mark) -> None:
    given = statements(1, {"tried": words("a talk")}, scopes={"tried": scope})
    sent = frozenset({given[0].id}) if was_sent else frozenset[StatementId]()
    made = build(a_case(), [somebody(1)], given, [INTAKE], NOW, sent=sent)
    assert line(made, Part.ABOUT, "tried").mark is mark


# --- what stays out ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"offer": Offer.NEVER},
        {"scope": Scope.SAFETY},
        {"topic": Topic.SAFETY},
        {"topic": Topic.RANGE},
        {"parked": True},
    ],
    ids=["never", "safety scope", "safety topic", "sealed range", "parked"],
)
def test_what_must_stay_out_stays_out_wherever_it_was_said(change: dict[str, object]) -> None:
    canary = "canary-7f3a"
    secret = {"story": words(canary), "issues": items(canary), "behaviour": words(canary), "next_date": words(canary)}
    given = tuple(replace(s, **change) for s in statements(1, secret))
    made = briefing(*given, *statements(2, MR_D))
    assert canary not in everything(made)
    assert not {i for one in made.lines() for i in one.sources} & {s.id for s in given}
    assert not any(g.sources for g in made.gaps if g.side == R)


def test_a_safety_question_is_never_asked_about_in_the_gaps() -> None:
    made = briefing(*statements(1, {"story": words("x")}), finished=False)
    asked = {gap.label.key for gap in made.gaps}
    assert "intake-tried.label" in asked
    assert not {
        key for key in asked for step in ("good-moment", "safe-contact", "contact-order", "agree") if step in key
    }


def test_a_file_sent_in_confidence_to_the_safety_file_is_not_listed() -> None:
    voice = Words((Bubble(1, "", FileRef(FileKind.VOICE, "id", "note.ogg", 9)),))
    given = tuple(replace(s, offer=Offer.NEVER) for s in statements(1, {"story": voice}))
    assert briefing(*given).files == ()


def test_answers_of_another_case_never_enter() -> None:
    stranger = tuple(replace(s, case=CaseId("another")) for s in statements(1, MS_R))
    assert briefing(*stranger).sections == ()


def test_an_answer_that_belongs_to_another_case_cannot_be_opened() -> None:
    astray = replace(statements(1, {"story": words("x")})[0], answer=Private(words("x"), private("").label))
    foreign = replace(astray, answer=Private(words("x"), replace(astray.answer.label, case="another")))
    with pytest.raises(NotYours):
        briefing(foreign)


def test_a_briefing_prints_none_of_its_words() -> None:
    shown = repr(briefing())
    assert not [w for w in ("clamps", "Lindau", "brother", "opt-hurt", "Ms R.", "lock.jpg") if w in shown]


# --- what is missing --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", list(NonAnswer))
def test_a_non_answer_stays_the_kind_it_was(reason: NonAnswer) -> None:
    made = briefing(*statements(1, {"tried": NotGiven(reason)}), *statements(2, {"tried": words("a talk")}))
    assert line(made, Part.ABOUT, "tried").reason is reason
    assert [(g.side, g.label, g.reason) for g in made.gaps] == [(R, Text("intake-tried.label"), reason)]


def test_a_question_nobody_answered_is_only_a_gap() -> None:
    neither = {"tried": NotGiven(NonAnswer.PREFER_NOT)}
    made = briefing(*statements(1, neither), *statements(2, neither))
    assert made.rows(Part.ABOUT) == ()
    assert [g.side for g in made.gaps] == [R, D]


def test_a_gap_about_a_topic_names_the_topic() -> None:
    found = next(g for g in briefing().gaps if g.side == R and g.label.key == "intake-worry.label")
    assert read(found.about) == "The two lost orders"


def test_whoever_has_not_finished_has_open_questions() -> None:
    made = briefing(*statements(1, {"story": words("x"), "issues": items("The rent")}), finished=False)
    still = [(g.label.key, read(g.about)) for g in made.gaps if g.reason is None]
    assert ("intake-position.label", "The rent") in still
    assert ("intake-check-with.label", None) not in still  # asked only after another answer


def test_whoever_has_finished_has_met_every_question() -> None:
    made = briefing(*statements(1, {"story": words("x")}), *statements(2, MR_D))
    assert not [g for g in made.gaps if g.side == R]
    assert row(made, Part.DECIDES, "check_with").cells[0] is Blank.UNASKED


def test_a_side_that_has_not_begun_shows_open_cells_and_no_list_of_reproaches() -> None:
    made = build(a_case(), [somebody(1)], statements(1, MS_R), [INTAKE], NOW)
    assert {g.side for g in made.gaps} == {R}
    assert row(made, Part.ABOUT, "story").cells[1] is Blank.OPEN
    assert (made.sides[1].stage, made.sides[1].asked) == (Stage.INVITED, 0)


def test_the_count_adds_up() -> None:
    for side in briefing().sides:
        assert side.asked == side.answered + side.declined
        assert side.declined == len([g for g in briefing().gaps if g.side == side.number])


@pytest.mark.parametrize(
    ("change", "stage"),
    [
        ({"confirmed_at": None, "consented_at": None, "finished_at": None}, Stage.JOINED),
        ({"consented_at": None, "finished_at": None}, Stage.CONFIRMED),
        ({"finished_at": None}, Stage.AGREED),
        ({}, Stage.FINISHED),
    ],
)
def test_the_header_says_how_far_a_side_has_come(change: dict[str, None], stage: Stage) -> None:
    made = build(a_case(), [replace(somebody(1), **change)], both_sides(), [INTAKE], NOW)
    assert made.sides[0].stage is stage


# --- any flow, any answer ---------------------------------------------------------------------------------------

ODD = Flow.model_validate(
    {
        "flow": "odd_pack",
        "version": 3,
        "sections": [
            {
                "key": "s",
                "steps": [
                    {"key": "list", "kind": "items", "topic": "issues", "offer": "meant"},
                    {"key": "weights", "kind": "points", "topic": "priorities", "offer": "kept", "over": "list"},
                    {"key": "heat", "kind": "scale", "topic": "temperature", "offer": "kept"},
                    {
                        "key": "if_hot",
                        "kind": "text",
                        "topic": "temperature",
                        "offer": "kept",
                        "when": {"step": "heat", "at_least": 7},
                    },
                    {
                        "key": "yes",
                        "kind": "choice",
                        "topic": "format",
                        "offer": "kept",
                        "options": [{"key": "a"}, {"key": "b_c"}],
                    },
                ],
            }
        ],
    }
)


def test_any_flow_is_laid_out_by_topic_and_kind() -> None:
    given = statements(
        1,
        {"list": items("x", "y"), "weights": Points({"i2": 70, "i1": 30}), "heat": Scaled(3), "yes": Picked("b_c")},
        flow=ODD,
    )
    made = briefing(*given, flow=ODD, finished=False)
    assert [s.part for s in made.sections] == [Part.ISSUES, Part.INTERESTS, Part.FEELINGS, Part.PRACTICAL]
    weights = line(made, Part.INTERESTS, "weights").said
    assert [(read(t.params["item"]), t.params["points"]) for t in weights if isinstance(t, Text)] == [
        ("y", 70),
        ("x", 30),
    ]
    assert line(made, Part.PRACTICAL, "yes").said == (Text("odd-pack-yes.opt-b-c"),)
    assert not made.gaps  # "if hot" does not apply at 3


def test_a_condition_that_holds_makes_an_open_question() -> None:
    made = briefing(*statements(1, {"heat": Scaled(9)}, flow=ODD), flow=ODD, finished=False)
    assert Text("odd-pack-if-hot.label") in [g.label for g in made.gaps]


def test_an_answer_to_a_question_that_is_gone_is_kept_under_an_honest_name() -> None:
    answer = Private(words("y"), private("").label)
    before = statements(1, {"list": items("x")}, flow=ODD)[0]
    gone = replace(before, place="old", topic=Topic.HISTORY, answer=answer)
    made = briefing(gone, flow=ODD)
    (found,) = made.rows(Part.ABOUT)
    assert found.label == Text("briefing-earlier-question")
    assert everything(made).count("'y'") == 1


def test_an_answer_without_its_definition_stops_the_briefing() -> None:
    with pytest.raises(LookupError):
        build(a_case(), [], statements(1, MS_R), [ODD], NOW)


def test_a_statement_may_name_its_flow_by_hash() -> None:
    older = Flow.model_validate({**INTAKE.model_dump(mode="json", by_alias=True), "version": 7})
    by_hash = tuple(replace(s, flow=INTAKE.hash) for s in statements(1, MS_R))
    made = build(a_case(), [somebody(1)], by_hash, [older, INTAKE], NOW)
    assert made.sides[0].asked == len(by_hash)


def test_a_case_may_have_three_sides() -> None:
    case = a_case(names=("A.", "B.", "C."))
    made = build(case, [], [s for n in (1, 2, 3) for s in statements(n, {"story": words(f"side {n}")})], [INTAKE], NOW)
    assert [read(c.said[0]) for c in row(made, Part.ABOUT, "story").cells if isinstance(c, Line)] == [
        "side 1",
        "side 2",
        "side 3",
    ]


def test_the_same_answers_give_the_same_briefing_in_whatever_order_they_come() -> None:
    there, back = briefing(*both_sides()), briefing(*reversed(both_sides()))
    assert everything(there) == everything(back)
    assert repr(there) == repr(back)


@given(st.data())
def test_one_sides_answers_change_nothing_in_the_other_sides_column(data: st.DataObject) -> None:
    """The mediator's view of B is B's alone: no derived word depends on A."""
    texts = {
        p: words(data.draw(st.text(min_size=1, max_size=30)))
        for p, a in MS_R.items()
        if isinstance(a, Words) and "@" not in p
    }
    changed = briefing(*statements(1, texts), *statements(2, MR_D))
    usual = briefing()

    def column(made: Briefing) -> dict[str, list[object]]:
        return {one.step: [read(p) for p in one.said] for one in made.lines() if one.side == D}

    kept = column(changed)
    assert kept == {step: said for step, said in column(usual).items() if step in kept}
    assert changed.sides[1].answered == usual.sides[1].answered


def test_building_is_pure_and_changes_with_the_clock_only_where_it_says_so() -> None:
    later = build(a_case(), [somebody(1), somebody(2)], both_sides(), [INTAKE], NOW + timedelta(days=1))
    assert repr(replace(later, as_of=NOW)) == repr(briefing())


def test_the_house_can_carry_what_it_may_not_show() -> None:
    assert briefing().title.read_as(HOUSE) == "The shared workshop"
