"""Of a side with several people nothing is derived between them: what somebody asks, guesses and could tell is turned to the other side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from flows.answers import Answer, Day, Picked, PickedMany, Scaled
from flows.briefing import Crossed, Way, build
from flows.case import Case, Participant, Side, SideNo
from flows.findings import Finding, Ground, Kind, Order, Rule, Standing
from flows.several import chair, side_of
from tests.briefing_cast import INTAKE, NOW, a_case, items, private, somebody, statements, words
from tests.flows.test_commonground import interest, said

RUTH, ROB, DARIO = chair(1, 1), chair(1, 2), chair(2, 1)
Answers = Mapping[str, Answer]


def ground(ruth: Answers, rob: Answers, dario: Answers, *, crossed: tuple[Crossed, ...] = ()) -> Ground:
    """Derive what two people of one side and one of the other come to; whoever has answered nothing has not begun."""
    told = {number: own for number, own in ((RUTH, ruth), (ROB, rob), (DARIO, dario)) if own}
    statements_ = [s for number, own in told.items() for s in statements(number, own)]
    return build(_case(), [_person(n) for n in told], statements_, [INTAKE], NOW, crossed=crossed).ground


def _case() -> Case:
    names = {RUTH: "Ms R.", ROB: "Mr R.", DARIO: "Mr D."}
    sides = (Side(n, private(name, n), "en", "Europe/Madrid") for n, name in names.items())
    return replace(a_case(), sides=tuple(sides))


def _person(number: SideNo) -> Participant:
    return replace(somebody(1), side=number)


def across(finding: Finding) -> bool:
    return len({side_of(quote.side) for quote in finding.quotes}) > 1


def test_what_two_people_of_one_side_want_is_not_shared_before_the_other_side_wants_it_too() -> None:
    wish: Answers = {"matters": PickedMany(("respect", "going_on")), "trust": Picked("trust_again")}
    alone = ground(wish, wish, {})
    assert {f.standing for f in alone.of(Kind.INTEREST)} == {Standing.UNKNOWN}
    found = interest(ground(wish, wish, wish), "respect")
    assert found is not None and found.standing is Standing.SHARED and across(found)


def test_what_one_person_of_each_side_wants_is_shared_whatever_else_somebody_of_a_side_names() -> None:
    respect: Answers = {"matters": PickedMany(("respect",))}
    found = interest(ground(respect, {"matters": PickedMany(("time",))}, respect), "respect")
    assert found is not None and found.standing is Standing.SHARED and found.rule is Rule.TAPPED


def test_two_people_of_one_side_who_part_are_no_opposition_between_the_sides() -> None:
    made = ground({"trust": Picked("trust_again")}, {"trust": Picked("orderly_ending")}, {})
    assert [f for f in made.of(Kind.INTEREST) if f.standing in (Standing.OPPOSED, Standing.APPARENT)] == []
    assert [f.rule for f in made.of(Kind.CONTRADICTION)] == [Rule.TWO_PEOPLE]


def test_a_guess_about_the_other_side_is_never_put_beside_the_words_of_somebody_of_the_same_side() -> None:
    ruth: Answers = {"matters_to_them": words("His machines, I think.")}
    rob: Answers = {"issues": items("The keys"), "position@i1": words("A key for the store room.")}
    assert ground(ruth, rob, {}).of(Kind.GUESS) == ()
    dario: Answers = {"issues": items("The rent"), "position@i1": words("A fair share of the rent.")}
    (guess,) = ground(ruth, rob, dario).of(Kind.GUESS)
    assert said(guess) == [(RUTH, "His machines, I think."), (DARIO, "A fair share of the rent.")]


def test_what_somebody_of_the_same_side_could_tell_answers_no_need_and_has_crossed_to_nobody_there() -> None:
    ruth: Answers = {"need_to_know": items("Who has the second key")}
    rob: Answers = {"can_tell": items("I kept the second key")}
    crossed = (Crossed(ROB, Way.TOLD, private("I kept the second key", 0), NOW),)
    (need,) = ground(ruth, rob, {"can_tell": items("The lease ends in May")}, crossed=crossed).of(Kind.KNOWING)
    assert (need.rule, need.notes, [q.side for q in need.quotes]) == (Rule.NEED_OPEN, (), [RUTH])
    (met,) = ground({}, rob, ruth, crossed=crossed).of(Kind.KNOWING)
    assert met.rule is Rule.NEED_MET and [note.key for note in met.notes] == ["briefing-held-crossed"]


def test_requests_and_offers_of_one_side_are_weighed_against_each_other_by_no_rule() -> None:
    pressed: Answers = {
        "issues": items("The rent"),
        "position@i1": words("The rent is paid in full."),
        "next_date": Day(NOW.date()),
        "need_to_know": items("Who pays the rent"),
    }
    asker: Answers = {
        "issues": items("The rent"),
        "position@i1": words("A lower rent, and an explanation."),
        "matters": PickedMany(("explanation",)),
        "anything_else": words("I could pay the rent in two parts, with an explanation."),
        "need_to_know": items("What the rent was"),
    }
    kinds = (Kind.PRIORITY, Kind.OFFER, Kind.CREDENCE)
    assert ground(pressed, asker, {}).of(*kinds) == ()
    found = ground(pressed, asker, asker).of(*kinds)
    assert {f.kind for f in found} >= {Kind.OFFER, Kind.CREDENCE} and all(map(across, found))


def test_expectations_and_facts_are_compared_between_the_sides() -> None:
    ruth: Answers = {"odds": Scaled(2), "trust": Picked("get_along"), "next_date": Day(NOW.date())}
    rob: Answers = {"odds": Scaled(8), "trust": Picked("get_along"), "next_date": Day(NOW.date())}
    alone = ground(ruth, rob, {})
    assert [f.what.key for f in alone.of(Kind.EXPECTATION)] == ["briefing-odds"]
    assert alone.of(Kind.FACT, Kind.DIFFERS) == ()
    dario: Answers = {"odds": Scaled(8), "trust": Picked("get_along"), "next_date": Day(NOW.date())}
    both = ground({}, rob, dario)
    assert [f.what.key for f in both.of(Kind.EXPECTATION)] == ["briefing-odds", "briefing-expected-trust"]
    assert [f.rule for f in ground(ruth, {"odds": Scaled(8)}, dario).of(Kind.FACT)] == [Rule.SAME_ANSWER]


def test_the_sides_take_turns_on_an_agenda_however_many_people_a_side_has() -> None:
    lists = [{"issues": items(*names)} for names in (("Alpha", "Bravo"), ("Charlie", "Delta"), ("Echo", "Foxtrot"))]
    made = ground(*lists).agenda
    order = next(each for each in made.orders if each.order is Order.MOMENTUM)
    sides = [side_of(made.topic(key).proposers[0]) for key in order.keys]
    assert sides[:4] == [1, 2, 1, 2]
