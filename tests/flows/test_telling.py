"""What an owner is offered under each regime, and what the mediator may tell in words of her own. Words of a side cross by consent alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from flows.case import CaseId, Offer, Regime, Scope, SideNo
from flows.disclosure import (
    MAY_CROSS,
    CameAbout,
    Categorised,
    Category,
    Consented,
    Entry,
    Kind,
    Matter,
    MatterId,
    Refusal,
    Revealed,
    Rule,
    Rules,
    Scoped,
    Telling,
    Withdrawn,
    Worded,
    may_tell,
    may_tell_answer,
    scopes_offered,
    standing,
    why_not_send,
)
from flows.private import Label, Private

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
TODAY = NOW.date()
LATER = date(2026, 6, 1)
OWNER = Label("c0", 1)
WORDS = Private("I lost two orders.", OWNER)
AFTER = Private("after they have confirmed the date", OWNER)
AGREED: tuple[Entry, ...] = (Worded(WORDS, NOW), Consented(WORDS, NOW, waived=True))
OPT_IN, OPT_OUT, NO_SECRETS = (Rules(regime=regime) for regime in Regime)
FIGURES_OPEN = Rules(always_open=frozenset({Category.FIGURES}))
UNNAMED = Rules(without_source=True)
EVERY = [
    Rules(regime=regime, always_open=frozenset(kinds), without_source=unnamed)
    for regime, kinds, unnamed in product(Regime, ((), (Category.FIGURES,), tuple(Category)), (False, True))
]


def matter(*record: Entry, category: Category = Category.EFFECTS) -> Matter:
    blank = Matter(MatterId("m"), CaseId("c0"), SideNo(1), Kind.TELL, category)
    return standing(blank, record)


def told(rules: Rules, *record: Entry, category: Category = Category.EFFECTS, held: bool = False) -> Telling:
    return may_tell(matter(*record, category=category), rules, today=TODAY, held=held)


def refusal(rules: Rules, *record: Entry) -> Refusal | None:
    return why_not_send(matter(*record), rules, now=NOW + timedelta(days=5), today=TODAY, held=False)


# --- what is offered ----------------------------------------------------------------------------------------------


def test_what_is_offered_follows_the_regime_the_kind_and_what_the_case_was_opened_with() -> None:
    usual = (Scope.MEDIATOR, Scope.SWAP, Scope.SHARE, Scope.SESSION)
    assert scopes_offered(Category.EFFECTS, OPT_IN) == scopes_offered(Category.EFFECTS, OPT_OUT) == usual
    assert scopes_offered(Category.EFFECTS, NO_SECRETS) == usual[1:]
    assert scopes_offered(Category.FIGURES, FIGURES_OPEN) == usual[1:]
    assert scopes_offered(Category.EFFECTS, FIGURES_OPEN) == usual
    assert scopes_offered(Category.EFFECTS, UNNAMED) == (Scope.MEDIATOR, Scope.WITHOUT_SOURCE, *usual[1:])


@pytest.mark.parametrize("rules", EVERY)
def test_only_the_mediator_is_offered_exactly_where_it_is_true(rules: Rules) -> None:
    for category in Category:
        offered = scopes_offered(category, rules)
        kept = (Scoped(Scope.MEDIATOR, NOW),)
        assert (Scope.MEDIATOR in offered) is (told(rules, *kept, category=category) is Telling.NOT)
        assert Scope.SAFETY not in offered


# --- in every regime, words cross by consent alone (P5) -----------------------------------------------------------


@pytest.mark.parametrize("rules", EVERY)
def test_no_regime_sends_words_without_their_owners_consent(rules: Rules) -> None:
    for category in Category:
        for scope in Scope:
            record: tuple[Entry, ...] = (Categorised(category, NOW), Scoped(scope, NOW), Worded(WORDS, NOW))
            assert refusal(rules, *record) is not None
            assert refusal(rules, *record, *AGREED, Withdrawn(NOW)) is not None
            assert (refusal(rules, *record, *AGREED) is None) is (scope is Scope.SHARE)


@pytest.mark.parametrize("rules", EVERY)
def test_the_mediator_says_words_as_their_owners_only_once_they_have_been_read(rules: Rules) -> None:
    ways: tuple[tuple[Entry, ...], ...] = (
        (),
        *((Scoped(scope, NOW), *AGREED) for scope in Scope),
        (Scoped(Scope.SHARE, NOW), *AGREED, Withdrawn(NOW)),
    )
    assert Telling.WORDS not in {told(rules, *way) for way in ways}
    assert told(rules, Scoped(Scope.SHARE, NOW), *AGREED, Revealed(Rule.R1, NOW)) is Telling.WORDS


# --- what she may tell herself ------------------------------------------------------------------------------------


def test_opt_in_nothing_is_told() -> None:
    for scope in Scope:
        assert told(OPT_IN, Scoped(scope, NOW), *AGREED) is Telling.NOT
    assert told(OPT_IN) is Telling.NOT


def test_without_source_is_an_owners_choice_in_a_case_opened_with_it_and_never_makes_anything_cross() -> None:
    chosen = (Scoped(Scope.WITHOUT_SOURCE, NOW), *AGREED)
    assert told(UNNAMED, *chosen) is Telling.WITHOUT_SOURCE
    assert told(OPT_IN, *chosen) is Telling.NOT
    assert told(replace(UNNAMED, regime=Regime.OPT_OUT), *chosen) is Telling.WITHOUT_SOURCE
    assert refusal(UNNAMED, *chosen) is Refusal.SCOPE
    assert Scope.WITHOUT_SOURCE not in MAY_CROSS


@pytest.mark.parametrize(
    "held_back",
    [
        Scoped(Scope.MEDIATOR, NOW),
        Scoped(Scope.SESSION, NOW),
        Scoped(Scope.SWAP, NOW),
        Scoped(Scope.SHARE, NOW, LATER),
        Scoped(Scope.SHARE, NOW, condition=AFTER),
        Withdrawn(NOW),
    ],
    ids=["mediator", "session", "swap", "a later day", "a condition", "taken back"],
)
def test_opt_out_the_substance_is_told_unless_its_owner_holds_it(held_back: Entry) -> None:
    assert told(OPT_OUT) is Telling.SUBSTANCE  # nobody has said anything about it
    assert told(OPT_OUT, Scoped(Scope.SHARE, NOW)) is Telling.SUBSTANCE
    assert told(OPT_OUT, held_back) is Telling.NOT


def test_what_waited_for_a_condition_is_free_once_its_owner_says_it_has_come_about() -> None:
    assert told(OPT_OUT, Scoped(Scope.SHARE, NOW, condition=AFTER), CameAbout(NOW)) is Telling.SUBSTANCE


def test_where_there_are_no_secrets_the_substance_is_told_until_its_owner_takes_the_thing_out() -> None:
    for scope in (Scope.MEDIATOR, Scope.SESSION, Scope.SWAP, Scope.SHARE, Scope.WITHOUT_SOURCE):
        assert told(NO_SECRETS, Scoped(scope, NOW)) is Telling.SUBSTANCE
        assert told(FIGURES_OPEN, Scoped(scope, NOW), category=Category.FIGURES) is Telling.SUBSTANCE
    assert told(NO_SECRETS, Scoped(Scope.SHARE, NOW), Withdrawn(NOW)) is Telling.NOT


def test_a_kind_that_is_always_open_is_so_from_the_moment_its_owner_has_named_it() -> None:
    assert told(FIGURES_OPEN, Scoped(Scope.MEDIATOR, NOW)) is Telling.NOT
    assert told(FIGURES_OPEN, Categorised(Category.FIGURES, NOW), Scoped(Scope.MEDIATOR, NOW)) is Telling.SUBSTANCE


@pytest.mark.parametrize("rules", EVERY)
def test_the_safety_file_is_never_told_and_of_a_held_side_nothing_is(rules: Rules) -> None:
    sent = (Scoped(Scope.SHARE, NOW), *AGREED, Revealed(Rule.R1, NOW))
    assert told(rules, Scoped(Scope.SAFETY, NOW)) is Telling.NOT
    assert {told(rules, *way, held=True) for way in ((), sent, (Scoped(Scope.SHARE, NOW),))} == {Telling.NOT}
    assert may_tell_answer(Offer.NEVER, rules, held=False) is Telling.NOT
    assert {may_tell_answer(offer, rules, held=True) for offer in Offer} == {Telling.NOT}


def test_an_answer_is_told_as_its_question_and_the_regime_have_it() -> None:
    def free(rules: Rules) -> list[Offer]:
        return [o for o in Offer if may_tell_answer(o, rules, held=False) is Telling.SUBSTANCE]

    assert free(OPT_IN) == free(UNNAMED) == free(FIGURES_OPEN) == []
    assert free(OPT_OUT) == [Offer.ASKED, Offer.MEANT]
    assert free(NO_SECRETS) == [Offer.KEPT, Offer.ASKED, Offer.MEANT]


# --- sharing on a condition ---------------------------------------------------------------------------------------


def test_on_a_condition_nothing_is_sent_before_its_owner_says_that_it_has_come_about() -> None:
    waits = (Scoped(Scope.SHARE, NOW, condition=AFTER), *AGREED)
    assert refusal(OPT_IN, *waits) is Refusal.LATER
    assert refusal(OPT_IN, *waits, CameAbout(NOW)) is None
    assert refusal(OPT_IN, CameAbout(NOW), *waits) is Refusal.LATER, "said before there was a condition"


def test_another_condition_asks_for_the_consent_anew_and_waits_anew() -> None:
    came = (Scoped(Scope.SHARE, NOW, condition=AFTER), *AGREED, CameAbout(NOW))
    other = Scoped(Scope.SHARE, NOW, condition=Private("after my lawyer has read it", OWNER))
    same = Scoped(Scope.SHARE, NOW, condition=Private("after they have confirmed the date", OWNER))
    assert refusal(OPT_IN, *came, other) is Refusal.NO_CONSENT
    assert refusal(OPT_IN, *came, other, *AGREED) is Refusal.LATER
    assert refusal(OPT_IN, *came, same) is None
    assert refusal(OPT_IN, *came, Scoped(Scope.SHARE, NOW)) is Refusal.NO_CONSENT
