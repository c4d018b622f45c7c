"""Were both sides treated alike? What follows from their own answers is explained; everything else that differs is listed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest

from flows.case import SideNo
from flows.flow import Flow
from flows.symmetry import (
    AskedOfSome,
    Asking,
    Difference,
    OnlySome,
    OtherLanguage,
    OtherOrder,
    OtherReminders,
    OtherVersion,
    OtherWords,
    Reason,
    Report,
    Slower,
    Treated,
    answers_behind,
    compare,
)

ONE, TWO = SideNo(1), SideNo(2)


def a_flow(version: int = 1, **more: object) -> Flow:
    steps = [
        {"key": "afraid", "kind": "scale", "topic": "safety", "offer": "never"},
        {"key": "court", "kind": "scale", "offer": "kept"},
        {"key": "court_date", "kind": "scale", "offer": "kept", "when": {"step": "court", "at_least": 1}},
        {"key": "topics", "kind": "items", "offer": "kept"},
    ]
    each = [{"key": "wish", "kind": "text", "offer": "kept"}]
    last = [
        {"key": "hopes", "kind": "text", "offer": "kept"},
        {
            "key": "help",
            "kind": "scale",
            "offer": "kept",
            "moves": [{"to": "end", "when": {"step": "help", "at_least": 5}}],
        },
        {"key": "more", "kind": "text", "offer": "kept"},
    ]
    sections = [
        {"key": "begin", "steps": steps},
        {"key": "wishes", "each": "topics", "steps": each},
        {"key": "last", "steps": last},
    ]
    return Flow.model_validate({"flow": "talk", "version": version, "sections": sections, **more})


FLOW = a_flow()
ALL = ("afraid", "court", "court_date", "topics", "wish@i1", "hopes", "help", "more")
QUICK = (timedelta(milliseconds=400),) * 20


def treated(
    side: SideNo,
    places: Sequence[str] = ALL,
    *,
    flow: Flow = FLOW,
    locale: str = "en",
    done: bool = True,
    words: str = "w",
    waits: tuple[timedelta, ...] = QUICK,
    reminders: int = 0,
    notices: int = 0,
) -> Treated:
    return Treated(side, (Asking(flow, locale, tuple(places), done, words),), waits, reminders, notices)


def beside(other: Treated) -> Report:
    """Compare somebody with a side that was asked everything, in English and at once."""
    return compare([treated(ONE), other])


def less(*gone: str) -> tuple[str, ...]:
    return tuple(place for place in ALL if place not in gone)


def test_two_sides_treated_alike_have_nothing_listed() -> None:
    report = beside(treated(TWO))
    assert (report.unequal, report.explained, report.shared) == ((), (), (FLOW,))
    assert [s.questions for s in report.sides] == [7, 7]


def test_a_question_left_out_without_a_reason_is_unequal_treatment() -> None:
    report = beside(treated(TWO, less("hopes")))
    assert report.unequal == (AskedOfSome(FLOW, "hopes", (ONE,), (TWO,), None),)


@pytest.mark.parametrize(
    ("gone", "step", "reason", "because_of"),
    [
        (("court_date",), "court_date", Reason.OWN_ANSWER, "court"),
        (("wish@i1",), "wish", Reason.OWN_LIST, "topics"),
        (("more",), "more", Reason.OWN_ANSWER, "help"),
    ],
)
def test_what_follows_from_own_answers_is_explained_by_them(
    gone: tuple[str, ...], step: str, reason: Reason, because_of: str
) -> None:
    report = beside(treated(TWO, less(*gone)))
    assert report.unequal == ()
    assert report.explained == (AskedOfSome(FLOW, step, (ONE,), (TWO,), reason, because_of),)


def test_a_longer_list_of_ones_own_is_no_difference() -> None:
    report = beside(treated(TWO, (*ALL[:5], "wish@i2", "wish@i3", *ALL[5:])))
    assert (report.unequal, report.explained) == ((), ())


def test_who_has_not_come_to_a_question_was_not_left_out() -> None:
    report = beside(treated(TWO, ALL[:4], done=False))
    assert report.unequal == ()
    assert {d.reason for d in report.explained} == {Reason.NOT_YET}


def test_a_question_left_out_on_the_way_is_seen_before_the_end() -> None:
    report = beside(treated(TWO, ("afraid", "court", "court_date", "hopes"), done=False))
    assert report.unequal == (AskedOfSome(FLOW, "topics", (ONE,), (TWO,), None),)


def test_another_order_is_unequal_treatment() -> None:
    report = beside(treated(TWO, ("afraid", "topics", "court", "court_date", "wish@i1", "hopes", "help", "more")))
    assert report.unequal == (OtherOrder(FLOW, "court", (ONE, TWO)),)


def test_a_follow_up_that_came_late_after_a_changed_answer_is_explained() -> None:
    report = beside(treated(TWO, (*less("court_date"), "court_date")))
    assert report.unequal == ()
    assert [type(d) for d in report.explained] == [OtherOrder]


def test_another_definition_is_unequal_treatment_whatever_its_number() -> None:
    for flow in (a_flow(2), a_flow(1, review=False)):
        report = beside(treated(TWO, flow=flow))
        assert report.unequal == (OtherVersion(FLOW, ((ONE, 1), (TWO, flow.version))),)
        assert report.shared == ()


def test_other_words_in_the_same_language_are_unequal_and_another_language_is_explained() -> None:
    assert beside(treated(TWO, words="x")).unequal == (OtherWords(FLOW, (ONE, TWO)),)
    assert beside(treated(TWO, words="")).unequal == ()
    spanish = beside(treated(TWO, words="x", locale="es"))
    assert spanish.unequal == ()
    assert spanish.explained == (OtherLanguage(((ONE, "en"), (TWO, "es"))),)


@pytest.mark.parametrize(
    ("waits", "is_slower"),
    [
        ([0.4] * 20, False),
        ([1.3] * 20, False),
        ([1.4] * 20, True),
        ([0.4] * 18 + [5.4] * 2, True),
        ([0.4] * 19 + [60.0], False),  # one of twenty does not count
        ([30.0] * 4, False),  # too few to say
    ],
)
def test_who_waits_longer_for_an_answer_is_listed(waits: list[float], is_slower: bool) -> None:
    report = beside(treated(TWO, waits=tuple(timedelta(seconds=w) for w in waits)))
    assert report.unequal == ((Slower(TWO, ONE),) if is_slower else ())


def test_the_figures_are_the_nearest_ranks() -> None:
    (_, side) = beside(treated(TWO, waits=tuple(timedelta(seconds=n) for n in (20, *range(1, 20))))).sides
    assert (side.replies, side.median, side.slowest) == (20, timedelta(seconds=10), timedelta(seconds=19))
    (_, silent) = beside(treated(TWO, waits=())).sides
    assert (silent.replies, silent.median, silent.slowest) == (0, None, None)


def test_reminders_are_told_and_explained_as_their_own_wish() -> None:
    report = beside(treated(TWO, reminders=2))
    assert report.explained == (OtherReminders(((ONE, 0), (TWO, 2))),)


def test_a_conversation_only_one_has_begun_is_explained_as_their_own_wish() -> None:
    other = Treated(TWO, (), QUICK, 0, 0)
    assert beside(other).explained == (OnlySome(FLOW, (ONE,)),)


def test_the_safety_file_is_neither_counted_nor_compared() -> None:
    for places in (less("afraid"), ("court", "afraid", *ALL[2:])):
        report = beside(treated(TWO, places))
        assert (report.unequal, report.explained) == ((), ())
        assert [s.questions for s in report.sides] == [7, 7]


def test_a_question_that_hangs_on_the_safety_file_does_not_name_what_it_hangs_on() -> None:
    hidden = {"key": "talk_first", "kind": "scale", "offer": "kept", "when": {"step": "afraid", "at_least": 5}}
    first = FLOW.model_dump(mode="json", by_alias=True)["sections"][:1]
    flow = a_flow(sections=[*first, {"key": "end", "steps": [hidden]}])
    report = compare([treated(ONE, (*ALL[:4], "talk_first"), flow=flow), treated(TWO, ALL[:4], flow=flow)])
    assert report.explained == (AskedOfSome(flow, "talk_first", (ONE,), (TWO,), Reason.OWN_ANSWER, ""),)


def test_the_order_of_the_sides_does_not_change_what_is_found() -> None:
    def kinds(found: Sequence[Difference]) -> list[str]:
        return sorted(type(d).__name__ for d in found)

    one, two = treated(ONE), treated(TWO, less("hopes", "court_date"), flow=a_flow(2), reminders=1)
    there, back = compare([one, two]), compare([two, one])
    assert (kinds(there.unequal), kinds(there.explained)) == (kinds(back.unequal), kinds(back.explained))
    assert len(there.unequal) == 2


def test_three_sides_are_compared_with_each_other() -> None:
    report = compare([treated(ONE), treated(TWO), treated(SideNo(3), less("hopes"))])
    assert report.unequal == (AskedOfSome(FLOW, "hopes", (ONE, TWO), (SideNo(3),), None),)


def test_a_lone_side_is_treated_like_nobody_else() -> None:
    report = compare([treated(ONE)])
    assert (report.unequal, report.explained, report.shared) == ((), (), ())


def test_an_unconditional_question_hangs_on_no_answer() -> None:
    assert answers_behind(FLOW, "hopes") == ()
    assert answers_behind(FLOW, "help") == ()
    assert answers_behind(FLOW, "more") == ("help",)
