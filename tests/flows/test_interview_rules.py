"""The interviews under every rule a case can be opened with: what is offered is what the law offers, and what is chosen is what is recorded."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest

from flows import replies as r
from flows.answers import Words
from flows.cantell import facts_of
from flows.case import Regime, Scope
from flows.conditions import offered
from flows.disclosure import Category, Rules, Telling, is_open_to_all, may_tell, scopes_offered
from flows.events import NotUnderstood, Puzzle
from flows.flow import Choice, Flow
from flows.private import HOUSE, Private
from flows.run import step_of
from tests.flows.test_cantell import CANTELL, LIBRARY, NEED, OWNER, PLAIN, Talk, send_now, words_of

REPLY = LIBRARY.flow("reply")
SOME = (frozenset[Category](), frozenset({Category.FIGURES}), frozenset(Category))
EVERY = [Rules(regime=g, always_open=k, without_source=u) for g, k, u in product(Regime, SOME, (False, True))]
NO_SECRETS = Rules(regime=Regime.NO_SECRETS)
FIGURES_OPEN = Rules(always_open=frozenset({Category.FIGURES}))
SCOPES = {scope.value for scope in Scope}
AFTER = "After they have confirmed the date."


def talk(flow: Flow, rules: Rules, category: Category = Category.OTHER) -> Talk:
    """Begin an interview as the desk begins it."""
    is_open = "yes" if is_open_to_all(category, rules) else "no"
    return Talk(flow, {**facts_of(rules), "mediator": "M. Okafor", "represented": "no", "open": is_open})


def to_scope(flow: Flow, rules: Rules, category: Category = Category.OTHER) -> Talk:
    """Go on to the question who may see the first thing; its kind is named where it is asked for."""
    begun = talk(flow, rules, category)
    while (step := step_of(begun.run.place)) != "scope":
        match step:
            case "category":
                begun.does(r.Chose(category.value))
            case "worry" | "safe_way":
                begun.does(r.Skipped())
            case _:
                begun.does(r.Did("done"))
    return begun


def choices(begun: Talk) -> list[str]:
    step = begun.flow.steps[step_of(begun.run.place)]
    assert isinstance(step, Choice)
    return [option.key for option in offered(step, begun.run, begun.run.place)]


@pytest.mark.parametrize("rules", EVERY)
def test_the_interview_offers_exactly_the_scopes_that_the_law_offers(rules: Rules) -> None:
    for category in Category:
        wanted = {scope.value for scope in scopes_offered(category, rules)}
        assert SCOPES & set(choices(to_scope(CANTELL, rules, category))) == wanted
        assert SCOPES & set(choices(to_scope(REPLY, rules, category))) == wanted
        assert SCOPES & set(choices(to_scope(NEED, rules, category))) == wanted - {"swap"}  # a question is no exchange


@pytest.mark.parametrize("flow", [CANTELL, NEED, REPLY], ids=lambda flow: flow.flow)
def test_everything_that_may_cross_may_also_wait_for_a_day_or_a_condition(flow: Flow) -> None:
    begun = to_scope(flow, Rules())
    begun.does(r.Chose("more"))
    assert set(choices(begun)) == {"on_date", "on_condition", "undecided"}


@pytest.mark.parametrize("rules", EVERY)
@pytest.mark.parametrize("flow", [CANTELL, NEED, REPLY], ids=lambda flow: flow.flow)
def test_a_thing_can_be_left_out_exactly_where_it_cannot_stay_with_the_mediator(flow: Flow, rules: Rules) -> None:
    for category in Category:
        found = choices(to_scope(flow, rules, category))
        assert ("leave_out" in found) is ("mediator" not in found)
        assert len(found) >= 2


def test_of_which_kind_a_thing_is_is_asked_only_where_that_decides_something() -> None:
    def places(rules: Rules) -> bool:
        return step_of(talk(CANTELL, rules).does(r.Did("done")).run.place) in ("category", "some_is_open")

    assert [places(rules) for rules in (Rules(), NO_SECRETS, FIGURES_OPEN)] == [False, False, True]


def test_an_option_that_is_not_offered_is_not_taken_from_an_old_button() -> None:
    for rules, option in ((NO_SECRETS, "mediator"), (Rules(), "without_source"), (Rules(), "leave_out")):
        begun = to_scope(CANTELL, rules).does(r.Chose(option))
        assert begun.events == (NotUnderstood(Puzzle.CHOOSE, 1),) and begun.kinds() == []


def test_what_is_left_out_is_not_told_and_can_be_taken_up_again() -> None:
    begun = to_scope(CANTELL, NO_SECRETS).does(r.Chose("leave_out"))
    day = begun.now.date()
    assert begun.run.place == "worry@i5" and begun.matter().withdrawn
    assert may_tell(begun.matter(), NO_SECRETS, today=day, held=False) is Telling.NOT
    begun.does(r.Revised("scope@i2"), r.Chose("share"), PLAIN, r.Chose("yes"))
    assert not begun.matter().withdrawn and send_now(begun, after=timedelta(days=2)) == "sent"


def test_under_the_preview_leave_it_out_stands_where_keeping_it_would_be_untrue() -> None:
    begun = to_scope(CANTELL, NO_SECRETS).does(r.Chose("share"), PLAIN)
    assert begun.does(r.Chose("keep")).events == (NotUnderstood(Puzzle.CHOOSE, 1),)
    assert begun.does(r.Chose("leave_out")).matter().withdrawn
    usual = to_scope(CANTELL, Rules()).does(r.Chose("share"), PLAIN)
    assert usual.does(r.Chose("leave_out")).events == (NotUnderstood(Puzzle.CHOOSE, 1),)
    assert usual.does(r.Chose("keep")).matter().scope is Scope.MEDIATOR


def test_without_source_needs_no_sentence_and_nothing_is_sent() -> None:
    begun = to_scope(CANTELL, Rules(without_source=True)).does(r.Chose("without_source"))
    assert begun.run.place == "worry@i5" and begun.matter().scope is Scope.WITHOUT_SOURCE
    assert send_now(begun, after=timedelta(days=9)) == "scope"


def test_of_another_kind_the_scope_is_asked_for_anew_if_it_is_not_to_be_had_there() -> None:
    begun = to_scope(CANTELL, FIGURES_OPEN, Category.DATES).does(r.Chose("mediator"))
    begun.does(r.Revised("category@i2"), r.Chose("figures"))
    assert begun.run.place == "scope@i2" and "mediator" not in choices(begun)
    assert begun.matter().category is Category.FIGURES


def test_of_another_kind_a_yes_is_not_undone_if_its_scope_is_to_be_had_there_too() -> None:
    begun = to_scope(CANTELL, FIGURES_OPEN, Category.DATES).does(r.Chose("swap"), PLAIN, r.Chose("yes"))
    begun.does(r.Revised("category@i2"), r.Chose("figures"))
    assert begun.run.place == "category@i5" and begun.matter().consented_at is not None


# --- on a condition -----------------------------------------------------------------------------------------------


def on_condition(flow: Flow = CANTELL) -> Talk:
    return to_scope(flow, Rules()).does(r.Chose("more"), r.Chose("on_condition"), AFTER, PLAIN, r.Chose("yes"))


@pytest.mark.parametrize("flow", [CANTELL, NEED, REPLY], ids=lambda flow: flow.flow)
def test_share_on_a_condition_waits_for_its_owner_to_say_that_it_has_come_about(flow: Flow) -> None:
    begun = on_condition(flow)
    assert words_of(begun.matter().condition) == AFTER and begun.matter().scope is Scope.SHARE
    assert send_now(begun, after=timedelta(days=30)) == "later"
    first = {"cantell": "worry", "need": "category", "reply": "scope"}[flow.flow]
    assert begun.run.place == f"{first}@i5", "no time to think is asked about"


def test_another_condition_asks_for_another_yes() -> None:
    begun = on_condition().does(r.Revised("on_condition@i2"), "After my lawyer has read it.")
    assert begun.run.place == "approve@i2" and begun.matter().consented_at is None


def test_an_edited_condition_is_shown_and_agreed_to_anew() -> None:
    begun = to_scope(CANTELL, Rules()).does(r.Chose("more"), r.Chose("on_condition"), AFTER)
    message = begun.message
    begun.does(PLAIN, r.Chose("yes"), r.Edited(Private("When the date is set.", OWNER), message))
    assert begun.run.place == "approve@i2" and send_now(begun, after=timedelta(days=9)) == "no_consent"
    assert begun.run.known["on_condition@i2"].words == "When the date is set."


def test_from_a_condition_to_a_day_only_the_day_is_waited_for() -> None:
    begun = on_condition().does(r.Revised("more_ways@i2"), r.Chose("on_date"), r.Did("preset", "7"), r.Chose("yes"))
    assert begun.matter().condition is None and begun.matter().not_before is not None
    assert send_now(begun, after=timedelta(days=8)) == "sent"


def test_after_keeping_it_a_later_yes_stands_under_the_condition_again() -> None:
    begun = to_scope(CANTELL, Rules()).does(r.Chose("more"), r.Chose("on_condition"), AFTER, PLAIN, r.Chose("keep"))
    begun.does(r.Revised("approve@i2"), r.Chose("yes"))
    assert words_of(begun.matter().condition) == AFTER and send_now(begun, after=timedelta(days=9)) == "later"


def test_the_condition_is_an_answer_for_the_mediator_too() -> None:
    begun = to_scope(CANTELL, Rules()).does(r.Chose("more"), r.Chose("on_condition"), AFTER)
    answer = next(e.answer.read_as(HOUSE) for e in begun.events if hasattr(e, "answer"))
    assert isinstance(answer, Words) and answer.text == AFTER
