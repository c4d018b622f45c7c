"""What may stand in a preview of the agenda, with the eyes of the side whose words are not to go out (domain §5.4; P5)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.case import CaseId, Regime, SideNo
from flows.disclosure import NotAllowed, Rules, may_preview, may_stand_in_a_preview, preview_titles
from flows.findings import AgendaTopic, HerTopic, Place
from flows.private import MEDIATOR_ONLY, Label, Private, Seat, Viewer
from flows.text import Joined, Param, Text

CASE = CaseId("c1")
B = Viewer(Seat.SIDE, CASE, SideNo(2))
OWN = Private("How the shed is used", Label(CASE, MEDIATOR_ONLY))
THEIRS = Private("the shed he took", Label(CASE, 1))
PLAIN = Text("briefing-agenda-how", {"topic": Text("briefing-tag-health")})


def composed(title: Text, place: Place = Place.KEPT, own: Private[str] | None = None) -> HerTopic:
    return HerTopic(AgendaTopic("1.i1", title, (SideNo(1),), ()), place, own)


@pytest.mark.parametrize(
    "held", [THEIRS, "the shed", 1200, Joined((THEIRS,)), Text("briefing-agenda-listed", {"words": THEIRS})]
)
def test_a_title_that_holds_anything_a_side_wrote_stays_out_until_she_words_it(held: Param) -> None:
    title = Text("briefing-agenda-how", {"topic": held})
    assert not may_stand_in_a_preview(composed(title))
    assert may_stand_in_a_preview(composed(title, own=OWN))


def test_a_title_of_our_own_wordings_may_go_and_what_she_parked_or_left_out_may_not() -> None:
    assert may_stand_in_a_preview(composed(PLAIN))
    for place in (Place.LATER, Place.DROPPED):
        assert not may_stand_in_a_preview(composed(PLAIN, place, OWN))
    assert not may_stand_in_a_preview(HerTopic(None, Place.KEPT))


def test_what_goes_out_is_readable_for_all_and_in_her_order() -> None:
    topics = (
        composed(PLAIN),
        composed(Text("x", {"w": THEIRS})),
        HerTopic(None, Place.KEPT, OWN),
        composed(PLAIN, Place.LATER),
    )
    first, second = preview_titles(topics, CASE, Rules())
    own = second.params["words"]
    assert first == PLAIN and isinstance(own, Private) and own.read_as(B) == "How the shed is used"


@pytest.mark.parametrize("rules", [Rules(preview=False), Rules(is_open=False)])
def test_there_is_none_where_the_case_does_not_allow_it(rules: Rules) -> None:
    for regime in Regime:
        assert not may_preview(replace(rules, regime=regime))
    with pytest.raises(NotAllowed):
        preview_titles((composed(PLAIN),), CASE, rules)
