"""What is said about who sees something is what the law says, in every state that a matter, an answer or an exchange can be in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.answers import Bubble, Words
from flows.case import CaseId, Offer, Scope, SideNo, Statement, StatementId, Topic
from flows.disclosure import (
    Category,
    Consented,
    Entry,
    KeptForSession,
    Kind,
    Matter,
    MatterId,
    Reconsider,
    Revealed,
    Rule,
    Rules,
    Scoped,
    Withdrawn,
    Worded,
    standing,
)
from flows.private import Label, Private
from flows.swaps import Sealed, Swap, SwapId, SwapState, Weight
from flows.visibility import (
    EVERYBODY,
    OWNER_ALONE,
    WITH_MEDIATOR,
    Eye,
    Here,
    of_answer,
    of_draft,
    of_matter,
    of_no_answer,
    of_reveal,
    of_seal,
    of_seals,
    of_thing,
)

NOW = datetime(2026, 3, 2, 14, 10, tzinfo=ZoneInfo("Europe/London"))
HERE = Here(Rules(), NOW, held=False, mediator="M. Okafor")
WORDS = Private("Since the store room is locked, I lost two orders.", Label("c0", 1))
MATTER = Matter(MatterId("m"), CaseId("c0"), SideNo(1), Kind.TELL, Category.EFFECTS)
SHARE: tuple[Entry, ...] = (Scoped(Scope.SHARE, NOW), Worded(WORDS, NOW))
AGREED: tuple[Entry, ...] = (*SHARE, Consented(WORDS, NOW))
TOMORROW = replace(HERE, now=NOW + timedelta(days=1))


@pytest.mark.parametrize(
    ("record", "here", "why"),
    [
        ((), HERE, "sees-scope-mediator"),
        ((Scoped(Scope.SESSION, NOW),), HERE, "sees-scope-session"),
        ((Scoped(Scope.SWAP, NOW), Worded(WORDS, NOW), Consented(WORDS, NOW)), TOMORROW, "sees-scope-swap"),
        (SHARE, TOMORROW, "sees-no-consent"),
        (AGREED, HERE, "sees-cooling"),
        (AGREED, TOMORROW, "sees-ready"),
        ((*AGREED, Worded(WORDS, NOW)), TOMORROW, "sees-no-consent"),
        ((*AGREED, Withdrawn(NOW)), TOMORROW, "sees-withdrawn"),
        ((*AGREED, Reconsider(NOW)), TOMORROW, "sees-no-consent"),
        ((*AGREED, KeptForSession(NOW)), TOMORROW, "sees-kept"),
        (AGREED, replace(TOMORROW, held=True), "sees-held"),
        (AGREED, replace(TOMORROW, rules=Rules(is_open=False)), "sees-closed"),
        (
            (Scoped(Scope.SHARE, NOW, date(2026, 3, 9)), Worded(WORDS, NOW), Consented(WORDS, NOW)),
            TOMORROW,
            "sees-later",
        ),
        ((Scoped(Scope.SAFETY, NOW),), TOMORROW, "sees-safety"),
    ],
)
def test_until_it_is_revealed_a_sentence_is_its_owners_and_the_mediators(
    record: tuple[Entry, ...], here: Here, why: str
) -> None:
    sight = of_matter(standing(MATTER, record), here)
    assert (sight.who, sight.why.key) == (WITH_MEDIATOR, why)


def test_what_is_waited_for_is_named_in_the_owners_time() -> None:
    assert of_matter(standing(MATTER, AGREED), HERE).why.params["at"] == NOW + timedelta(days=1)
    later = standing(MATTER, (Scoped(Scope.SHARE, NOW, date(2026, 3, 9)), *AGREED[1:]))
    assert of_matter(later, TOMORROW).why.params["day"] == date(2026, 3, 9)


def test_from_the_reveal_on_everybody_sees_it_whatever_comes_after() -> None:
    sent = standing(MATTER, (*AGREED, Revealed(Rule.R1, TOMORROW.now), Withdrawn(TOMORROW.now)))
    for here in (TOMORROW, replace(TOMORROW, held=True), replace(TOMORROW, rules=Rules(is_open=False))):
        sight = of_matter(sent, here)
        assert (sight.who, sight.why.key, sight.why.params["at"]) == (EVERYBODY, "sees-r1", TOMORROW.now)
    assert of_reveal(Rule.R2, NOW, HERE).why.key == "sees-r2"


@pytest.mark.parametrize(
    ("record", "why"),
    [
        ((), "sees-mediator"),
        (AGREED, "sees-only-the-sentence"),
        ((*AGREED, Revealed(Rule.R1, NOW)), "sees-only-the-sentence"),
        ((Scoped(Scope.SWAP, NOW),), "sees-only-the-sentence"),
        ((Scoped(Scope.SESSION, NOW),), "sees-session"),
        ((*AGREED, Withdrawn(NOW)), "sees-withdrawn"),
        ((Scoped(Scope.SAFETY, NOW),), "sees-safety"),
    ],
)
def test_how_a_thing_was_first_put_never_crosses(record: tuple[Entry, ...], why: str) -> None:
    sight = of_thing(standing(MATTER, record), HERE)
    assert (sight.who, sight.why.key) == (WITH_MEDIATOR, why)


@pytest.mark.parametrize(
    ("scope", "parked", "why"),
    [
        (Scope.MEDIATOR, False, "sees-mediator"),
        (Scope.MEDIATOR, True, "sees-parked"),
        (Scope.SAFETY, False, "sees-safety"),
    ],
)
def test_an_answer_is_its_owners_and_the_mediators(scope: Scope, parked: bool, why: str) -> None:
    answer = Private(Words((Bubble(1, "It is locked."),)), Label("c0", 1))
    told = (StatementId("s"), CaseId("c0"), SideNo(1), 1, "intake", "story", Topic.HISTORY, Offer.ASKED, scope)
    sight = of_answer(Statement(*told, answer, NOW, parked=parked), HERE)
    assert (sight.who, sight.why.key) == (WITH_MEDIATOR, why)


@pytest.mark.parametrize(
    ("state", "who", "why"),
    [
        (SwapState.RUNNING, WITH_MEDIATOR, "sees-sealed"),
        (SwapState.CLOSED, WITH_MEDIATOR, "sees-seal-closed"),
        (SwapState.OPENED, EVERYBODY, "sees-seal-opened"),
    ],
)
def test_what_was_put_into_an_exchange_is_seen_by_the_others_once_it_is_opened(
    state: SwapState, who: tuple[Eye, ...], why: str
) -> None:
    swap = Swap(SwapId("s"), CaseId("c0"), Category.EFFECTS, Weight.USEFUL, NOW, state)
    sight = of_seal(swap, Sealed(SideNo(1), WORDS, NOW), HERE)
    assert (sight.who, sight.why.key) == (who, why)
    for nothing in (None, Sealed(SideNo(1), None, NOW)):
        assert of_seal(swap, nothing, HERE).who == WITH_MEDIATOR


def test_what_is_no_answer_is_nobodys_but_its_owners() -> None:
    assert (of_draft(HERE).who, of_no_answer(HERE).who) == (OWNER_ALONE, OWNER_ALONE)
    assert of_seals(HERE).who == (Eye.MEDIATOR,)
