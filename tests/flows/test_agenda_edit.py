"""What the mediator has arranged holds when the answers change: nothing of hers is undone, and nothing new is hidden from her."""

from __future__ import annotations

from flows.agenda_edit import Edit, applied, begun, in_order, moved, placed, renewed, reworded, sorted_for
from flows.findings import Agenda, AgendaOrder, AgendaTopic, HerTopic, Order, Place
from flows.private import MEDIATOR_ONLY, Label, Private, Seat, Viewer
from flows.text import Text

MEDIATOR = Viewer(Seat.MEDIATOR, "c1")
OWN = Private("How the shed is used", Label("c1", MEDIATOR_ONLY))


def topic(*sources: str) -> AgendaTopic:
    return AgendaTopic(sources[0], Text(f"t-{sources[0]}"), (), (), sources=sources)


def agenda(*topics: AgendaTopic) -> Agenda:
    keys = tuple(t.key for t in topics)
    turned = AgendaOrder(Order.ENERGY, keys[::-1], {}, {})
    return Agenda(topics, (AgendaOrder(Order.MOMENTUM, keys, {}, {}), turned))


FULL = agenda(topic("1.i1", "2.i3"), topic("1.i2"), topic("2.i1"))


def shown(made: Agenda, edit: Edit) -> list[str]:
    """Read an agenda: the topic or "-", then what there is to say about it."""
    return [_read(each) for each in applied(made, edit)]


def _read(each: HerTopic) -> str:
    name = each.topic.key if each.topic is not None else "-"
    own = f" {each.own.read_as(MEDIATOR)}" if each.own is not None else ""
    place = "" if each.place is Place.KEPT else f" {each.place.value}"
    return name + own + place + (" new" if each.is_new else "")


def test_it_begins_as_it_was_composed_in_the_first_order() -> None:
    assert shown(FULL, begun(FULL)) == ["1.i1", "1.i2", "2.i1"]
    assert begun(Agenda()) == () and applied(Agenda(), ()) == ()


def test_a_topic_goes_up_and_down_and_no_further_than_its_place() -> None:
    edit = begun(FULL)
    assert shown(FULL, moved(edit, 2, -1)) == ["1.i1", "2.i1", "1.i2"]
    assert shown(FULL, moved(edit, 0, -1)) == shown(FULL, moved(edit, 2, 1)) == shown(FULL, edit)
    parked = placed(edit, 0, Place.LATER)
    assert shown(FULL, moved(parked, 1, 1)) == ["1.i2", "2.i1", "1.i1 later"]


def test_what_is_parked_or_left_out_comes_back_last() -> None:
    edit = placed(placed(begun(FULL), 0, Place.DROPPED), 0, Place.LATER)
    assert shown(FULL, edit) == ["2.i1", "1.i2 later", "1.i1 dropped"]
    assert shown(FULL, placed(edit, 2, Place.KEPT)) == ["2.i1", "1.i1", "1.i2 later"]


def test_one_of_the_orders_keeps_her_words_and_what_she_left_out() -> None:
    edit = reworded(placed(begun(FULL), 0, Place.DROPPED), 0, OWN)
    assert shown(FULL, in_order(FULL, edit, Order.ENERGY)) == ["2.i1", "1.i2 How the shed is used", "1.i1 dropped"]
    assert shown(FULL, reworded(edit, 0, None)) == ["1.i2", "2.i1", "1.i1 dropped"]


def test_what_is_listed_later_stands_at_the_end_and_is_new_until_she_touches_it() -> None:
    edit = moved(begun(FULL), 2, -1)
    grown = agenda(*FULL.topics, topic("2.i4"))
    assert shown(grown, edit) == ["1.i1", "2.i1", "1.i2", "2.i4 new"]
    kept = sorted_for(renewed(grown, edit))
    assert shown(grown, kept) == ["1.i1", "2.i1", "1.i2", "2.i4 new"]
    assert shown(grown, moved(kept, 3, -1)) == ["1.i1", "2.i1", "2.i4", "1.i2"]


def test_what_is_on_no_list_any_more_stays_where_she_put_it() -> None:
    edit = reworded(begun(FULL), 1, OWN)
    assert shown(agenda(topic("1.i1", "2.i3"), topic("2.i1")), edit) == ["1.i1", "- How the shed is used", "2.i1"]
    assert shown(Agenda(), edit) == ["-", "- How the shed is used", "-"]
    assert shown(FULL, renewed(Agenda(), edit)) == ["1.i1", "1.i2 How the shed is used", "2.i1"]


def test_a_topic_is_the_same_as_long_as_it_shares_an_item_of_a_list() -> None:
    edit = reworded(placed(begun(FULL), 1, Place.LATER), 0, OWN)
    other = agenda(topic("2.i3"), topic("1.i1", "2.i1"), topic("1.i2"))
    assert shown(other, edit) == ["2.i3 How the shed is used", "1.i1", "1.i2 later"]


def test_two_that_have_become_one_are_one_unless_both_have_her_words() -> None:
    one = agenda(topic("1.i1", "2.i3"), topic("1.i2", "2.i1"))
    assert shown(one, begun(FULL)) == ["1.i1", "1.i2"]
    assert shown(one, reworded(begun(FULL), 2, OWN)) == ["1.i1", "1.i2", "1.i2 How the shed is used"]
