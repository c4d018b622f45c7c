"""What is derived is derived by a named rule from named answers, treats both sides alike, and claims no more than was said."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.answers import (
    Amount,
    Answer,
    Bubble,
    Day,
    Item,
    Listed,
    NonAnswer,
    NotGiven,
    Picked,
    PickedMany,
    Scaled,
    Words,
)
from flows.briefing import Briefing, Crossed, Way, build
from flows.case import Scope, SideNo, Statement
from flows.findings import Finding, Ground, Kind, Rule, Standing, Unfounded
from flows.private import Private, Seat, Viewer
from flows.text import Text
from tests.briefing_cast import (
    CASE,
    INTAKE,
    MR_D,
    MS_R,
    NOW,
    a_case,
    both_sides,
    items,
    private,
    somebody,
    statements,
    words,
)
from tests.world import the_shelf

MEDIATOR = Viewer(Seat.MEDIATOR, CASE)
Side = Mapping[str, Answer]


def ground(first: Side, second: Side, **more: Side) -> Ground:
    return briefing(first, second, **more).ground


def briefing(first: Side, second: Side, *, crossed: tuple[Crossed, ...] = (), **more: Side) -> Briefing:
    """Build a briefing; `more`: flow -> answers of the first side in it, or flow_2 -> of the second."""
    said: list[Statement] = [*statements(1, first), *statements(2, second)]
    flows = [INTAKE]
    for name, answers in more.items():
        flow = the_shelf().library.flow(name.removesuffix("_2"))
        flows += [] if flow in flows else [flow]
        said += statements(2 if name.endswith("_2") else 1, answers, flow=flow)
    return build(a_case(), [somebody(1), somebody(2)], said, flows, NOW, crossed=crossed)


def interest(found: Ground, tag: str) -> Finding | None:
    return next((f for f in found.of(Kind.INTEREST) if f.tag == tag), None)


def standing(found: Ground, tag: str) -> Standing | None:
    finding = interest(found, tag)
    return finding.standing if finding else None


def said(finding: Finding) -> list[tuple[int, str]]:
    return [(q.side, p.read_as(MEDIATOR)) for q in finding.quotes for p in q.said if isinstance(p, Private)]


# --- the interest map -----------------------------------------------------------------------------------------------


def test_what_both_chose_is_shared() -> None:
    found = ground({"matters": PickedMany(("respect",))}, {"matters": PickedMany(("respect", "time"))})
    assert standing(found, "respect") is Standing.SHARED
    assert interest(found, "respect").rule is Rule.TAPPED  # type: ignore[union-attr]


def test_what_one_side_names_alone_is_compatible_with_something_else() -> None:
    found = ground({"matters": PickedMany(("apology",))}, {"matters": PickedMany(("certainty",))})
    assert standing(found, "apology") is standing(found, "certainty") is Standing.COMPATIBLE


def test_nothing_is_concluded_from_silence() -> None:
    alone = ground({"matters": PickedMany(("apology",))}, {"odds": Scaled(4)})
    assert standing(alone, "apology") is Standing.UNKNOWN
    assert ground({}, {}).findings == ()


def test_words_of_the_same_kind_are_shared_and_quoted_side_by_side() -> None:
    found = ground({"year_later": words("No more quarrels at the door.")}, {"year_later": words("We speak kindly.")})
    calm = interest(found, "calm")
    assert calm is not None and calm.standing is Standing.SHARED and calm.rule is Rule.WORDS
    assert said(calm) == [(1, "No more quarrels at the door."), (2, "We speak kindly.")]


def test_a_share_of_the_same_thing_asked_by_both_is_opposed() -> None:
    mine = {"issues": items("The invoice"), "position@i1": words("That all of it is paid.")}
    theirs = {"issues": items("The price"), "position@i1": words("€3,000 off.")}
    assert standing(ground(mine, theirs), "money") is Standing.OPPOSED


def test_the_same_word_with_nothing_else_in_common_is_only_apparent() -> None:
    mine = {"issues": items("Rent"), "position@i1": words("It is only fair that the big room counts.")}
    theirs = {"issues": items("Lease"), "position@i1": words("Fairness: everybody who signed.")}
    apparent = interest(ground(mine, theirs), "fairness")
    assert apparent is not None and apparent.standing is Standing.APPARENT and apparent.rule is Rule.WORD_ALONE
    assert [note.key for note in apparent.notes] == ["briefing-ask-meaning"]


def test_the_same_word_with_opposite_requests_is_only_apparent() -> None:
    mine = {"issues": items("The store room"), "position@i1": words("For safety it stays locked.")}
    theirs = {"issues": items("The store room"), "position@i1": words("It has to be open, it is not safe to climb in.")}
    apparent = interest(ground(mine, theirs), "safety")
    assert apparent is not None and apparent.standing is Standing.APPARENT and apparent.rule is Rule.OPPOSITE_WORDS


def test_to_go_on_and_to_end_are_opposed_and_only_apparently_shared_where_both_chose_it() -> None:
    mine, theirs = {"trust": Picked("trust_again")}, {"trust": Picked("orderly_ending")}
    assert standing(ground(mine, theirs), "going-on") is Standing.OPPOSED
    ticked = {"matters": PickedMany(("going_on",))}
    assert standing(ground({**mine, **ticked}, {**theirs, **ticked}), "going-on") is Standing.APPARENT


def test_a_guess_about_the_other_side_is_nobodys_interest() -> None:
    found = ground({"matters_to_them": words("Respect, and calm.")}, {"matters": PickedMany(("time",))})
    assert [f.tag for f in found.of(Kind.INTEREST)] == ["time"]


@pytest.mark.parametrize(
    ("locale", "mine", "theirs"),
    [
        ("es", "Que nadie discuta en la puerta.", "Hablar con calma."),
        ("hi", "दरवाज़े पर झगड़ा न हो।", "शांति से बात हो।"),
        ("ar", "ألا يكون هناك شجار عند الباب.", "أن نتكلم بهدوء."),
    ],
)
def test_words_are_understood_in_each_language(locale: str, mine: str, theirs: str) -> None:
    from dataclasses import replace

    case = a_case()
    case = replace(case, sides=tuple(replace(side, locale=locale) for side in case.sides))
    given = [*statements(1, {"year_later": words(mine)}), *statements(2, {"year_later": words(theirs)})]
    made = build(case, [somebody(1), somebody(2)], given, [INTAKE], NOW)
    assert standing(made.ground, "calm") is Standing.SHARED


# --- facts, guesses, expectations -----------------------------------------------------------------------------------


def test_agreed_facts_are_quoted_side_by_side_and_never_merged() -> None:
    found = ground(MS_R, MR_D).of(Kind.FACT)[0]
    assert said(found) == [
        (1, "The lock has been there since the second week of March. The lease names both of us."),
        (2, "That there is a lock since March."),
    ]


def test_different_answers_about_the_same_fact_stand_beside_each_other_without_a_verdict() -> None:
    more = {"tenancy": {"owed": Amount("EUR", _(5400))}, "tenancy_2": {"owed": Amount("EUR", _(4000))}}
    found = ground({}, {}, **more)
    assert [(f.kind, f.rule) for f in found.findings] == [(Kind.DIFFERS, Rule.OTHER_ANSWER)]
    more["tenancy_2"] = {"owed": Amount("EUR", _(5400))}
    assert [(f.kind, f.rule) for f in ground({}, {}, **more).findings] == [(Kind.FACT, Rule.SAME_ANSWER)]


def _(value: int):  # type: ignore[no-untyped-def]
    from decimal import Decimal

    return Decimal(value)


def test_a_guess_stands_beside_the_others_own_words_both_ways() -> None:
    found = ground(MS_R, MR_D).of(Kind.GUESS)
    assert [f.about for f in found] == [1, 2]
    assert all(f.quotes[0].side == f.about and {q.side for q in f.quotes} == {1, 2} for f in found)


def test_a_guess_that_names_nothing_of_it_says_what_it_leaves_out() -> None:
    found = ground({"matters_to_them": words("To be left alone.")}, {"matters": PickedMany(("respect",))}).of(
        Kind.GUESS
    )
    assert [f.rule for f in found] == [Rule.GUESS_MISSED]
    assert [n.key for n in found[0].notes] == ["briefing-guess-leaves-out"]
    met = ground({"matters_to_them": words("To be respected.")}, {"matters": PickedMany(("respect",))}).of(Kind.GUESS)
    assert [(f.rule, f.notes) for f in met] == [(Rule.GUESS_MET, ())]


def test_odds_that_are_far_apart_are_said_to_be_so() -> None:
    assert _odds(2, 8) == "briefing-odds-apart"
    assert _odds(5, 6) == "briefing-odds"


def _odds(one: int, other: int) -> str:
    return ground({"odds": Scaled(one)}, {"odds": Scaled(other)}).of(Kind.EXPECTATION)[0].what.key


def test_what_each_writes_of_fairness_stands_side_by_side_once_both_have() -> None:
    mine = {"issues": items("Rent"), "position@i1": words("It is only fair that the big room counts.")}
    theirs = {"issues": items("Lease"), "position@i1": words("Fairness: everybody who signed.")}
    [beside] = ground(mine, theirs).of(Kind.EXPECTATION)
    assert (beside.what.key, beside.rule) == ("briefing-expected-fairness", Rule.WORDS)
    assert said(beside) == [(1, "It is only fair that the big room counts."), (2, "Fairness: everybody who signed.")]
    assert not ground(mine, {"issues": items("Lease")}).of(Kind.EXPECTATION)


# --- what each needs to know ----------------------------------------------------------------------------------------

NEED = {"need_to_know": items("When there is an income again")}
TELL = {"can_tell": items("From when on I earn again", "A place in Lindau")}


def test_a_need_stands_beside_what_the_other_side_could_tell_of_that_kind() -> None:
    found = ground(NEED, TELL).of(Kind.KNOWING)[0]
    assert found.rule is Rule.NEED_MET
    assert said(found) == [(1, "When there is an income again"), (2, "From when on I earn again")]


@pytest.mark.parametrize(
    ("scope", "held"),
    [("mediator", "kept"), ("share", "share"), ("swap", "swap"), ("session", "session"), ("more", "later")],
)
def test_it_says_what_its_owner_decided(scope: str, held: str) -> None:
    found = ground(NEED, TELL, cantell_2={"scope@i1": Picked(scope)}).of(Kind.KNOWING)[0]
    assert [note.key for note in found.notes] == [f"briefing-held-{held}"]


def test_what_its_owner_means_to_say_at_the_session_is_said_to_be_so() -> None:
    said_there = statements(2, TELL, scopes={"can_tell": Scope.SESSION})
    made = build(a_case(), [somebody(1), somebody(2)], [*statements(1, NEED), *said_there], [INTAKE], NOW)
    assert [note.key for note in made.ground.of(Kind.KNOWING)[0].notes] == ["briefing-held-session"]


def test_what_has_crossed_is_said_to_have_crossed() -> None:
    sentence = "I have a wage again from June."
    crossed = (Crossed(SideNo(2), Way.TOLD, private(sentence, 0), NOW),)
    told = {"scope@i1": Picked("share"), "sentence@i1": words(sentence)}
    made = briefing(NEED, TELL, crossed=crossed, cantell_2=told)  # type: ignore[arg-type]
    assert [n.key for n in made.ground.of(Kind.KNOWING)[0].notes] == ["briefing-held-crossed"]


def test_a_need_that_nothing_answers_is_to_be_asked_about_first() -> None:
    found = ground({"need_to_know": items("Why the room is locked")}, TELL)
    assert found.of(Kind.KNOWING)[0].rule is Rule.NEED_OPEN
    assert "briefing-first-need" in {ask.what.key for ask in found.ask_first}


# --- what may block -------------------------------------------------------------------------------------------------


def test_what_both_name_comes_first_with_its_evidence_a_recipe_and_neutral_words() -> None:
    found = ground(MS_R, MR_D).of(Kind.IMPASSE)
    assert found[0].tag == "missing_information"
    assert {q.side for q in found[0].quotes} == {1, 2}
    assert [n.key for n in found[0].notes] == [
        "briefing-recipe-missing-information",
        "briefing-neutral-missing-information",
    ]
    assert {"hurt", "no_money", "someone_missing", "authority", "date"} <= {f.tag for f in found}


def test_an_obstacle_nobody_named_is_not_forecast() -> None:
    assert ground({"matters": PickedMany(("respect",))}, {}).of(Kind.IMPASSE) == ()


def test_before_a_joint_session_authority_is_clear_and_everybody_has_handed_over() -> None:
    asked = {(a.side, a.what.key) for a in ground(MS_R, MR_D).ask_first}
    assert (2, "briefing-first-authority-reachable") in asked
    assert not [a for a in asked if a[0] == 1 and "authority" in a[1]]
    unclear = ground(
        {"authority": NotGiven(NonAnswer.NOT_SURE), "odds": Scaled(5), "matters": PickedMany(("time",))}, {}
    )
    assert (1, "briefing-first-authority-unclear") in {(a.side, a.what.key) for a in unclear.ask_first}


def test_that_a_side_is_on_hold_is_said_and_nothing_of_why() -> None:
    made = build(a_case(), [somebody(1), somebody(2)], both_sides(), [INTAKE], NOW, on_hold=frozenset({SideNo(2)}))
    plain = build(a_case(), [somebody(1), somebody(2)], both_sides(), [INTAKE], NOW)
    more = [a for a in made.ground.ask_first if a.what.key == "briefing-first-hold"]
    assert [(a.side, a.quotes) for a in more] == [(2, ())]
    assert len(made.ground.ask_first) == len(plain.ground.ask_first) + 1
    assert _shape(made.ground.findings) == _shape(plain.ground.findings)


def test_the_safety_file_is_never_read() -> None:
    held = (
        *both_sides(),
        *statements(
            1,
            {"can_say_no": Picked("no"), "pushed": Picked("yes")},
            scopes=dict.fromkeys(("can_say_no", "pushed"), Scope.SAFETY),
        ),
    )
    made = build(a_case(), [somebody(1), somebody(2)], held, [INTAKE], NOW)
    plain = build(a_case(), [somebody(1), somebody(2)], both_sides(), [INTAKE], NOW)
    assert _shape(made.ground.findings) == _shape(plain.ground.findings)
    safety = {s.id for s in held if s.scope is Scope.SAFETY}
    assert not safety & {source for q in made.ground.quotes() for source in q.sources}


# --- of every case --------------------------------------------------------------------------------------------------

_TEXT = st.sampled_from(
    [
        "respect",
        "a quiet sleep",
        "money by June",
        "half of the rent",
        "fair",
        "by space",
        "open",
        "locked",
        "",
        "why",
        "café 🙂",
    ]
)
_MATTERS = st.lists(st.sampled_from(["respect", "time", "going_on", "safety"]), unique=True).map(
    lambda o: PickedMany(tuple(o))
)
_LIST = st.lists(_TEXT, min_size=1, max_size=3).map(
    lambda t: Listed(tuple(Item(f"i{n}", x) for n, x in enumerate(t, 1)))
)
_WORDS = _TEXT.map(lambda t: Words((Bubble(1, t),)))
_ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "matters": _MATTERS,
        "issues": _LIST,
        "position@i1": _WORDS,
        "what_for@i1": _WORDS,
        "matters_to_them": _WORDS,
        "need_to_know": _LIST,
        "can_tell": _LIST,
        "trust": st.sampled_from([Picked("trust_again"), Picked("orderly_ending"), NotGiven(NonAnswer.SKIPPED)]),
        "obstacles": st.sampled_from([PickedMany(("hurt",)), PickedMany(("hurt", "deadline"))]),
        "odds": st.integers(0, 10).map(Scaled),
        "authority": st.sampled_from([Picked("fully"), Picked("must_check")]),
        "next_date": st.just(Day(NOW.date())),
    },
)


@given(_ANSWERS, _ANSWERS)
@settings(max_examples=60, deadline=None)
def test_every_line_knows_its_answers_and_mirrored_sides_give_mirrored_lines(first: Side, second: Side) -> None:
    found, mirrored = ground(first, second), ground(second, first)
    for made in (found, mirrored):
        assert all(f.quotes and all(q.number and q.sources for q in f.quotes) for f in made.findings)
    turned = {1: 2, 2: 1}
    kinds = (
        Kind.INTEREST,
        Kind.FACT,
        Kind.DIFFERS,
        Kind.KNOWING,
        Kind.IMPASSE,
        Kind.EXPECTATION,
        Kind.GUESS,
        Kind.CREDENCE,
    )
    assert _shape(found.of(*kinds)) == _shape(mirrored.of(*kinds), turned)
    assert _openings(found) == _openings(mirrored, turned)


def _shape(findings: tuple[Finding, ...], turned: Mapping[int, int] | None = None) -> set[object]:
    sides = turned or {1: 1, 2: 2}
    return {
        (
            f.kind,
            f.rule,
            f.standing,
            f.tag,
            f.what.key,
            sides.get(f.about or 0),
            frozenset((sides[q.side], q.label.key) for q in f.quotes),
        )
        for f in findings
    }


def _openings(found: Ground, turned: Mapping[int, int] | None = None) -> set[object]:
    sides = turned or {1: 1, 2: 2}
    return {(sides[a.side or 1], a.what.key) for a in (*found.ask_first, *found.agenda.openings, *found.agenda.counsel)}


def test_a_line_without_an_answer_behind_it_cannot_be_made() -> None:
    with pytest.raises(Unfounded):
        Finding(Kind.FACT, Rule.BESIDE, Text("briefing-tag-time"), ())
