"""An agenda is made of what was listed, in neutral titles; the sides take turns; no question gives away what the other side wrote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from flows.answers import Answer, NotGiven, Picked, PickedMany, Scaled, Words
from flows.answers import NonAnswer as Non
from flows.briefing import build
from flows.case import SideNo
from flows.findings import Agenda, Order
from flows.private import Private, Seat, Viewer
from flows.text import Joined, Text
from tests.briefing_cast import CASE, INTAKE, MR_D, MS_R, NOW, a_case, items, somebody, statements, words

MEDIATOR = Viewer(Seat.MEDIATOR, CASE)
Side = Mapping[str, Answer]


def agenda(first: Side = MS_R, second: Side = MR_D) -> Agenda:
    said = [*statements(1, first), *statements(2, second)]
    return build(a_case(), [somebody(1), somebody(2)], said, [INTAKE], NOW).ground.agenda


def read(text: Text) -> Iterator[str]:
    """Yield everything a wording quotes, and the keys of the wordings in it."""
    yield text.key
    for param in text.params.values():
        match param:
            case Text():
                yield from read(param)
            case Joined(parts):
                yield from (key for part in parts if isinstance(part, Text) for key in read(part))
            case Private():
                yield param.read_as(MEDIATOR)


def titles(made: Agenda) -> list[list[str]]:
    return [list(read(topic.title)) for topic in made.topics]


def test_a_title_is_a_topic_as_it_was_listed_with_room_for_two_interests() -> None:
    first = {"issues": items("The rent"), "matters": PickedMany(("respect", "going_on"))}
    second = {"matters": PickedMany(("respect", "going_on"))}
    assert titles(agenda(first, second)) == [
        [
            "briefing-agenda-how-both",
            "briefing-agenda-listed",
            "The rent",
            "briefing-tag-respect",
            "briefing-tag-going-on",
        ]
    ]


@pytest.mark.parametrize("listed", ["What Mr D. did to me", "He never pays", "His failure to be fair", "The lies"])
def test_a_name_or_blame_never_stands_in_a_title(listed: str) -> None:
    made = agenda({"issues": items(listed)}, {})
    assert listed not in [words for title in titles(made) for words in title]
    assert [p.read_as(MEDIATOR) for t in made.topics for q in t.quotes for p in q.said if isinstance(p, Private)] == [
        listed
    ]


def test_a_topic_both_listed_is_named_in_the_words_of_both() -> None:
    made = agenda({"issues": items("The invoice")}, {"issues": items("The price")})
    assert titles(made) == [["briefing-agenda-how", "briefing-agenda-listed-both", "The invoice", "The price"]]


def test_two_topics_are_not_one_because_both_want_money_for_them() -> None:
    first = {"issues": items("The lost orders"), "position@i1": words("That half of it is paid.")}
    second = {"issues": items("The lease"), "position@i1": words("That the sum is not split in half.")}
    assert [topic.proposers for topic in agenda(first, second).topics] == [(1,), (2,)]


def test_no_private_answer_stands_in_a_title() -> None:
    private = {a.text for side in (MS_R, MR_D) for place, a in side.items() if isinstance(a, Words)}
    assert not private & {each for title in titles(agenda()) for each in title}


def test_topics_that_are_about_the_same_thing_are_one_topic_with_both_proposers() -> None:
    made = agenda({"issues": items("The invoice", "Delays")}, {"issues": items("The price")})
    assert [topic.proposers for topic in made.topics] == [(1, 2), (1,)]


def test_there_are_three_orders_each_with_every_topic_and_a_reason() -> None:
    made = agenda()
    keys = {topic.key for topic in made.topics}
    assert [order.order for order in made.orders] == list(Order)
    for order in made.orders:
        assert set(order.keys) == keys and len(order.keys) == len(keys)
        assert set(order.reasons) == keys


def test_among_equals_the_sides_take_turns() -> None:
    made = agenda({"issues": items("Parking", "Letters", "Bins")}, {"issues": items("Fence", "Hedge", "Lamp")})
    for order in made.orders:
        assert [key[0] for key in order.keys] == ["1", "2"] * 3
        assert order.ahead == {1: 2, 2: 1}


def test_what_is_opposed_comes_late_for_momentum_and_early_for_energy() -> None:
    first = {"issues": items("The invoice", "Letters"), "position@i1": words("That all is paid.")}
    second = {"issues": items("The price"), "position@i1": words("€300 off.")}
    orders = {o.order: o for o in agenda(first, second).orders}
    assert orders[Order.MOMENTUM].keys == ("1.i2", "1.i1")
    assert orders[Order.ENERGY].keys == ("1.i1", "1.i2")
    assert orders[Order.MOMENTUM].reasons["1.i1"].key == "briefing-why-hard-later"


def test_where_something_is_to_be_known_comes_first_when_information_does() -> None:
    first = {"issues": items("Letters", "The wall"), "need_to_know": items("When the wall is repaired")}
    orders = {o.order: o for o in agenda(first, {}).orders}
    assert orders[Order.KNOWING].keys == ("1.i2", "1.i1")


def test_a_question_to_a_side_quotes_that_side_alone() -> None:
    made = agenda()
    assert {ask.side for ask in made.openings} == {1, 2}
    for ask in (*made.openings, *made.counsel):
        assert {quote.side for quote in ask.quotes} == {ask.side}
        assert not [p for p in ask.what.params.values() if isinstance(p, Private)]


def test_what_the_other_side_answers_changes_no_question_to_this_side() -> None:
    one = [a.what.key for a in agenda(MS_R, MR_D).openings if a.side == 1]
    other = [a.what.key for a in agenda(MS_R, {"odds": Scaled(2), "issues": items("Bins")}).openings if a.side == 1]
    assert one == other


def test_a_request_without_a_reason_is_asked_about() -> None:
    first = {
        "issues": items("Key"),
        "position@i1": words("A key."),
        "what_for@i1": NotGiven(Non.SKIPPED),
        "odds": Scaled(4),
    }
    asked = [a.what for a in agenda(first, {}).openings]
    assert [a.key for a in asked] == ["briefing-open-higher", "briefing-open-what-for"]
    assert asked[0].params == {"now": 4, "next": 5}


def test_who_signs_is_asked_of_counsel_only_where_there_is_one() -> None:
    alone = {"authority": Picked("must_check"), "companions": PickedMany(("alone",))}
    with_one = {**alone, "companions": PickedMany(("lawyer",))}
    assert agenda(alone, {}).counsel == ()
    assert [a.what.key for a in agenda(with_one, {}).counsel] == ["briefing-counsel-sign"]


def test_without_topics_there_is_no_order() -> None:
    assert agenda({"odds": Scaled(4)}, {}).topics == agenda({}, {}).orders == ()


def test_what_comes_last_for_being_opposed_says_so_and_nothing_comes_first_because_it_comes_after_something() -> None:
    sums: Side = {
        "issues": items("The invoice", "The workshop door"),
        "position@i1": words("The money for the invoice."),
        "need_to_know": items("What the invoice cost"),
    }
    orders = {order.order: order for order in agenda(sums, {**sums, "issues": items("The invoice")}).orders}
    knowing = orders[Order.KNOWING]
    assert [(key, knowing.reasons[key].key) for key in knowing.keys] == [
        ("1.i2", "briefing-why-between"),
        ("1.i1", "briefing-why-hard-later"),
    ]


def test_options_come_after_a_topic_about_which_there_is_something_to_know() -> None:
    made = agenda(
        {"issues": items("The second key", "The garden"), "need_to_know": items("Who has the second key")}, {}
    )
    knowing = next(order for order in made.orders if order.order is Order.KNOWING)
    assert [knowing.reasons[key].key for key in knowing.keys] == ["briefing-why-knowing", "briefing-why-options"]


def test_whoever_is_on_hold_is_not_asked_what_it_would_take_to_speak() -> None:
    said = [*statements(1, MS_R), *statements(2, MR_D)]
    made = build(a_case(), [somebody(1), somebody(2)], said, [INTAKE], NOW, on_hold=frozenset({SideNo(2)})).ground
    asked = [(ask.side, ask.what.key) for ask in made.agenda.openings]
    assert (1, "briefing-open-safe") in asked and (2, "briefing-open-safe") not in asked
    assert (2, "briefing-open-heard") in asked
