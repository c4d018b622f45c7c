"""What somebody beside a party may see, from the eyes of those who must not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flows.answers import Bubble, Words
from flows.case import (
    CaseId,
    Insight,
    Offer,
    Participant,
    ParticipantId,
    Role,
    Scope,
    SideNo,
    Statement,
    StatementId,
    Topic,
)
from flows.counsel import BESIDE, mark_of, may_decide, may_let_see, may_see, may_see_matter, paper_for
from flows.disclosure import Category, Kind, Matter, MatterId
from flows.paper import Paper, PaperKind
from flows.private import Label, Private

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
CASE, OTHER_CASE = CaseId("c1"), CaseId("c2")
NAME = Private("A. Levy", Label(CASE, 1))
PARTY = Participant(ParticipantId("p"), CASE, SideNo(1), Role.PARTY, NAME, "en", "UTC", AT, confirmed_at=AT)
COUNSEL = replace(PARTY, id=ParticipantId("k"), role=Role.COUNSEL, insight=Insight.ALL)
STORY = Statement(
    StatementId("s"),
    CASE,
    SideNo(1),
    1,
    "intake",
    "story",
    Topic.HISTORY,
    Offer.ASKED,
    Scope.MEDIATOR,
    Private(Words((Bubble(1, "words"),)), Label(CASE, 1)),
    AT,
)
MATTER = Matter(MatterId("m"), CASE, SideNo(1), Kind.TELL, Category.OTHER)
COPY = Paper(PaperKind.PDF, "1" * 64, "copy-1")
WITH_A_COPY = replace(MATTER, for_counsel=COPY)
SAFETY = (replace(STORY, scope=Scope.SAFETY), replace(STORY, offer=Offer.NEVER))
BLIND = {
    "of the other side": replace(COUNSEL, side=SideNo(2)),
    "of another case": replace(COUNSEL, case=OTHER_CASE),
    "not confirmed": replace(COUNSEL, confirmed_at=None),
    "not entitled": replace(COUNSEL, insight=Insight.NOTHING),
    "entitled to something else": replace(COUNSEL, insight=Insight.MARKED, marks=("intake/tried",)),
    "a party of the other side": replace(PARTY, side=SideNo(2), insight=Insight.ALL),
    "a party, who sees by other rules": replace(PARTY, insight=Insight.ALL),
}


@pytest.mark.parametrize("who", BLIND)
def test_whoever_is_not_entitled_sees_nothing(who: str) -> None:
    assert not may_see(BLIND[who], STORY)
    assert not may_see_matter(BLIND[who], MATTER, "intake/can_tell")


@pytest.mark.parametrize("who", BLIND)
def test_nor_the_copy_that_would_go_with_it(who: str) -> None:
    assert paper_for(BLIND[who], WITH_A_COPY, "intake/can_tell") is None
    assert paper_for(COUNSEL, WITH_A_COPY, "intake/can_tell") == COPY


@pytest.mark.parametrize("role", (Role.SUPPORT, Role.INTERPRETER))
def test_a_copy_is_laid_before_counsel_and_nobody_else(role: Role) -> None:
    assert paper_for(replace(COUNSEL, role=role), WITH_A_COPY, "intake/can_tell") is None
    assert paper_for(COUNSEL, MATTER, "intake/can_tell") is None, "unless the party has asked about it"


@pytest.mark.parametrize("role", BESIDE)
@pytest.mark.parametrize("insight", Insight)
def test_the_safety_file_is_seen_by_nobody_beside_a_party_whatever_it_decides(role: Role, insight: Insight) -> None:
    person = replace(COUNSEL, role=role, insight=insight, marks=("intake/story", "intake/safe_contact"))
    assert not any(may_see(person, statement) for statement in SAFETY)
    assert not may_see_matter(person, replace(MATTER, scope=Scope.SAFETY), "intake/story")


def test_nothing_is_seen_unless_the_party_says_so() -> None:
    fresh = Participant(ParticipantId("k"), CASE, SideNo(1), Role.COUNSEL, NAME, "en", "UTC", AT, confirmed_at=AT)
    assert not may_see(fresh, STORY)


def test_all_is_all_but_safety_and_what_was_left_behind() -> None:
    assert may_see(COUNSEL, STORY) and may_see_matter(COUNSEL, MATTER, "intake/can_tell")
    assert not may_see(COUNSEL, replace(STORY, parked=True))


def test_of_what_is_marked_exactly_that_is_seen() -> None:
    person = replace(COUNSEL, insight=Insight.MARKED, marks=(mark_of("intake", "story"), mark_of("intake", "can_tell")))
    assert may_see(person, STORY) and not may_see(person, replace(STORY, place="tried"))
    assert may_see_matter(person, MATTER, "intake/can_tell")
    assert not may_see_matter(person, MATTER, "intake/need_to_know")
    assert not may_see(person, replace(STORY, flow="costs")), "the same place of another flow"


def test_only_a_party_decides_and_only_for_its_own_side() -> None:
    assert may_decide(COUNSEL, PARTY)
    for by in (COUNSEL, replace(PARTY, side=SideNo(2)), replace(PARTY, case=OTHER_CASE)):
        assert not may_decide(COUNSEL, by)
    assert not may_decide(PARTY, PARTY)


def test_whoever_has_come_on_another_phone_lets_nobody_see_more_before_the_mediator_has_confirmed_them() -> None:
    moved = replace(PARTY, moved_at=AT, confirmed_at=None)
    assert may_decide(COUNSEL, moved) and not may_let_see(COUNSEL, moved)
    assert may_let_see(COUNSEL, replace(moved, confirmed_at=AT))
    assert may_let_see(COUNSEL, replace(PARTY, confirmed_at=None))
    assert not may_let_see(COUNSEL, replace(PARTY, side=SideNo(2)))
